//! A lesson as plain data: what happens, in which order. No sentence, no drawing, no file access.

pub mod activity;
pub mod check;
pub mod country;
pub mod id;
pub mod names;
pub mod page;
pub mod parse;
pub mod persona;
pub mod place;
pub mod problem;
pub mod source;

use serde::Deserialize;
use std::collections::BTreeMap;

pub use activity::Activity;
pub use country::Country;
pub use id::Id;
pub use page::{Block, Page};
pub use parse::{parse, parse_country, parse_personas};
pub use persona::{Persona, Personas};
pub use problem::{Problem, Severity};

/// The version of the lesson format this program reads.
pub const FORMAT: u32 = 1;

/// A lesson: a folder with a `lesson.ron` and one Fluent file a language.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    /// Version of the format, [`FORMAT`].
    pub format: u32,
    /// 0 first gestures, 1 discovering, 2 getting by, 3 nearly autonomous.
    pub level: u8,
    /// Minutes that a beginner takes, all parts together.
    pub minutes: u16,
    /// The story's date, `YYYY-MM-DD`: the PC's clock is never used in a lesson.
    pub today: String,
    /// Skills of a public framework that the lesson trains.
    #[serde(default)]
    pub skills: Vec<Skill>,
    /// Lessons that are better done before. Advice, never a lock.
    #[serde(default)]
    pub after: Vec<Id>,
    /// The invented person whose details the learner uses.
    pub persona: Id,
    /// What the learner's record keeps of each step.
    #[serde(default)]
    pub record: Record,
    /// Mails and files that several steps share.
    #[serde(default)]
    pub items: BTreeMap<Id, Item>,
    /// Pages that several scenes share; a scene's own page of the same name wins.
    #[serde(default)]
    pub pages: BTreeMap<Id, Page>,
    /// Stretches of about 15 minutes, each ending at a good place to stop.
    pub parts: Vec<Part>,
}

/// What the record keeps of a lesson's steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
pub enum Record {
    /// The whole mark: help taken, wrong options, safety reflexes.
    #[default]
    Outcomes,
    /// Only that the step was done.
    DoneOnly,
}

/// A skill in a public framework, such as `DigComp`'s `digcomp:2.1`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skill {
    /// `framework:number`.
    pub id: String,
    /// The framework and its version, such as `digcomp-2.2`.
    pub framework: String,
    /// Level in that framework.
    pub level: u8,
}

/// Part A, B, C… of a lesson.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// `a`, `b`, `c`…
    pub id: Id,
    /// The steps in order.
    pub steps: Vec<Step>,
}

/// One screen's worth of learning.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its name, also the name of its message.
    pub id: Id,
    /// What the learner does, from shown to alone.
    pub phases: Vec<Phase>,
    /// What rungs 1 to 3 of the hint ladder do besides speaking; the activity has a default.
    #[serde(default)]
    pub hints: Vec<HintAct>,
    /// Safety reflexes this step can show, named by `Safe` acts.
    #[serde(default)]
    pub safety: Vec<Id>,
}

/// A stretch of a step with one activity and one amount of help.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// How much help.
    pub mode: Mode,
    /// What the learner does.
    pub activity: Activity,
    /// Another persona than the lesson's.
    #[serde(default)]
    pub persona: Option<Id>,
    /// Name of an instruction of its own, `.say-NAME`; without it the step's `.say` stays.
    #[serde(default)]
    pub say: Option<Id>,
    /// In `Show`: what the engine does, one move at a time. Empty: it follows the next useful action.
    #[serde(default)]
    pub script: Vec<Move>,
}

impl Phase {
    /// The attribute of the step's message that is its instruction.
    pub fn instruction(&self) -> String {
        match &self.say {
            Some(name) => format!("say-{name}"),
            None => "say".to_owned(),
        }
    }
}

/// How much help a phase gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum Mode {
    /// Worked example: the engine does it slowly, Entrée advances.
    Show,
    /// The target is framed from the start.
    Guided,
    /// Help only on request.
    Faded,
    /// Mission: another skin or persona; a prediction is asked before.
    Alone,
}

/// One move of a worked example, spoken by `.show-ID`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Move {
    /// Name of the sentence that goes with it.
    pub id: Id,
    /// What the engine does; nothing: it only speaks.
    #[serde(default)]
    pub act: Option<Doing>,
}

/// What a hand can do, in a worked example.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Doing {
    /// Press a button, link, option, tick, item…
    Press(Id),
    /// Write exactly this in a field, right or wrong.
    Write(Id, String),
    /// Write what the field expects.
    WriteExpected(Id),
    /// Write what the field expects, all in capitals: the key that locks them is on.
    WriteCapitals(Id),
    /// The site's own back arrow.
    SiteBack,
}

/// What a rung of the hint ladder does besides saying `.hint-N`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum HintAct {
    /// Nothing more than the words.
    Say,
    /// Frame the target of the next useful action.
    Frame,
    /// Frame these things.
    FrameThese(Vec<Id>),
    /// Make these quiet: they are not the answer.
    Dim(Vec<Id>),
    /// Show in grey what the next field expects.
    Ghost,
    /// Put these cards in their places.
    Place(Vec<Id>),
}

/// A mail or a file of the story. Its words: message `item_ID`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Item {
    /// Attributes `.from .address .subject .date .body`.
    Mail {
        /// Files that came with it.
        #[serde(default)]
        files: Vec<Id>,
    },
    /// Attribute `.name`.
    File,
}

impl Lesson {
    /// Every step in order, with the part it belongs to.
    pub fn steps(&self) -> impl Iterator<Item = (&Part, &Step)> {
        self.parts
            .iter()
            .flat_map(|part| part.steps.iter().map(move |step| (part, step)))
    }

    /// How many steps there are in all parts.
    pub fn step_count(&self) -> usize {
        self.parts.iter().map(|part| part.steps.len()).sum()
    }

    /// The position of a step among all steps, from 0.
    pub fn position(&self, step: &str) -> Option<usize> {
        self.steps().position(|(_, each)| each.id == *step)
    }

    /// The step at a position, with its part.
    pub fn step_at(&self, position: usize) -> Option<(&Part, &Step)> {
        self.steps().nth(position)
    }
}
