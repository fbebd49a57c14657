//! One learner going through one lesson. A pure state machine: actions in, effects out.
//!
//! There is no clock, no file and no terminal here; what makes no sense now simply has no effect.
//! Place is not progress: where I am is kept apart from the set of steps done, which never shrinks.

pub mod choose;
pub mod editor;
pub mod inspect;
pub mod ladder;
pub mod matching;
pub mod mix;
pub mod next;
pub mod order;
pub mod play;
pub mod pocket;
pub mod press;
pub mod reaction;
pub mod read;
pub mod reflect;
pub mod said;
pub mod scene;
pub mod scope;
mod secrets;
mod travel;
pub mod typing;
pub mod view;
pub mod work;
pub mod world;

use crate::effect::Effect;
use crate::event::OpenedLesson;
use crate::lesson::activity::{KeyName, MachineFact};
use crate::lesson::{Lesson, Record, Step};
use crate::outline::Target;
use crate::record::{Assist, Mark, Place};
use crate::text::Args;
use editor::Edit;
use next::NextAction;
use play::Play;
use scope::Scope;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use world::World;

/// What a learner does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Presses something on the screen.
    Press(Target),
    /// Presses a key that a first gesture may be waiting for.
    Key(Option<KeyName>),
    /// Writes.
    Edit(Target, Edit),
    /// Puts a whole text into a field, as help and the robot do.
    Write(Target, String),
    /// Asks for a rung of help.
    Help(Assist),
    /// Goes to the step before.
    Back,
    /// A person comes to help.
    CallPerson,
    /// Begins the step again.
    Restart,
    /// Leaves the step for later.
    Skip,
}

/// Where a session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// In a step.
    Step,
    /// At the end of a part.
    PartEnd,
    /// At the end of the lesson.
    LessonEnd,
    /// Before the first step: the session is left.
    Left,
}

/// Which step comes after one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Course {
    /// The one after it.
    Onward,
    /// The next that was left for later: the others lie behind.
    Returning,
}

/// What an action brought about.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Outcome {
    /// What is asked of the world.
    pub effects: Vec<Effect>,
    /// Where the focus should go.
    pub focus: Option<Target>,
    /// What was learnt of the machine.
    pub learnt: Option<MachineFact>,
}

/// One learner in one lesson.
#[derive(Debug, Clone)]
pub struct Session {
    id: String,
    lesson: Rc<Lesson>,
    position: usize,
    standing: Standing,
    course: Course,
    done: BTreeSet<String>,
    play: Play,
    /// Steps left in the middle keep their state while the program runs.
    left: BTreeMap<usize, Play>,
    /// Predictions and what the missions took, by step.
    missions: BTreeMap<String, (String, Assist)>,
    seed: u64,
    day: String,
    resumed: bool,
    base: Args,
}

impl Session {
    /// Begins a lesson. `day` is what marks are dated with, `YYYY-MM-DD`.
    pub fn start(opened: &OpenedLesson, day: &str, world: &World) -> Self {
        let lesson = Rc::clone(&opened.lesson);
        let position = opened
            .step
            .as_deref()
            .and_then(|step| lesson.position(step))
            .unwrap_or(0);
        let missions = opened.predictions.iter();
        let mut session = Self {
            id: opened.id.clone(),
            position,
            standing: Standing::Step,
            course: Course::Onward,
            done: opened.done.iter().cloned().collect(),
            play: Play::empty(),
            left: BTreeMap::new(),
            missions: missions
                .map(|(step, said, took)| (step.clone(), (said.clone(), *took)))
                .collect(),
            seed: opened.seed,
            day: day.to_owned(),
            resumed: opened.resumed,
            base: Args::new(),
            lesson,
        };
        session.play = session.begin(world);
        session
    }

    /// The name of the lesson's folder.
    pub fn lesson_id(&self) -> &str {
        &self.id
    }

    /// Stands in its step again after it was left.
    pub fn come_back(&mut self) {
        self.standing = Standing::Step;
    }

    /// The lesson.
    pub fn lesson(&self) -> &Lesson {
        &self.lesson
    }

    /// Where it stands.
    pub fn standing(&self) -> Standing {
        self.standing
    }

    /// Steps done, in this session and before.
    pub fn done(&self) -> &BTreeSet<String> {
        &self.done
    }

    /// Whether every step was done.
    pub fn is_finished(&self) -> bool {
        self.first_open().is_none()
    }

    /// The position of the step, from 0.
    pub fn position(&self) -> usize {
        self.position
    }

    /// The step.
    pub fn step(&self) -> &Step {
        // A lesson without steps does not parse, and the position is always one of its steps.
        self.lesson
            .step_at(self.position)
            .expect("the position is a step")
            .1
    }

    /// How the step stands.
    pub fn play(&self) -> &Play {
        &self.play
    }

    /// Something that changes with every new page, so that a held key does not run through them.
    pub fn page_key(&self) -> (usize, Standing, u64) {
        (self.position, self.standing, self.play.page_key())
    }

    /// Changes with every turn that the step takes on one page.
    pub fn turn_key(&self) -> u64 {
        self.play.turn_key()
    }

    /// Takes the words of another language.
    pub fn retranslate(&mut self, world: &World) {
        self.base = self.base_args(world);
    }

    fn base_args(&self, world: &World) -> Args {
        let phase = &self.step().phases[self.play.phase.min(self.step().phases.len() - 1)];
        scope::variables(&self.lesson, phase, world)
    }

    /// Takes the play out, so that it can look at the session while it changes.
    fn take_play(&mut self) -> Play {
        let phase = self.play.phase;
        std::mem::replace(&mut self.play, Play::empty_at(phase))
    }

    fn begin(&mut self, world: &World) -> Play {
        self.play = Play::empty();
        self.base = self.base_args(world);
        Play::begin(&self.scope(world), 0)
    }

    /// Where the step is played.
    pub fn scope<'a>(&'a self, world: &'a World) -> Scope<'a> {
        let step = self.step();
        let phase = &step.phases[self.play.phase.min(step.phases.len() - 1)];
        let mixing = self.seed.wrapping_mul(self.position as u64 + 1);
        Scope {
            world,
            lesson: &self.lesson,
            step,
            phase,
            base: &self.base,
            seed: mixing,
        }
    }

    /// Does what the learner does.
    pub fn apply(&mut self, action: &Action, world: &World) -> Outcome {
        match self.standing {
            Standing::Step => self.in_step(action, world),
            Standing::PartEnd | Standing::LessonEnd => self.at_end(action, world),
            Standing::Left => Outcome::default(),
        }
    }

    fn at_end(&mut self, action: &Action, world: &World) -> Outcome {
        match action {
            Action::Press(Target::Continue) if self.standing == Standing::PartEnd => {
                self.standing = Standing::Step;
                self.move_to(self.position + 1, world)
            }
            Action::Press(Target::Continue) => match self.first_open() {
                Some(position) => {
                    self.standing = Standing::Step;
                    self.course = Course::Returning;
                    self.move_to(position, world)
                }
                None => self.leave(),
            },
            Action::Press(Target::Pause) => self.leave(),
            Action::Back => {
                self.standing = Standing::Step;
                Outcome {
                    focus: Some(Target::Continue),
                    ..Outcome::default()
                }
            }
            _ => Outcome::default(),
        }
    }

    fn leave(&mut self) -> Outcome {
        self.standing = Standing::Left;
        Outcome::default()
    }

    /// The first step that is not done.
    pub fn first_open(&self) -> Option<usize> {
        let mut steps = self.lesson.steps();
        steps.position(|(_, step)| !self.done.contains(step.id.as_str()))
    }

    fn in_step(&mut self, action: &Action, world: &World) -> Outcome {
        match action {
            Action::Back => self.back(world),
            Action::Restart => {
                self.play = self.begin(world);
                Outcome::default()
            }
            Action::Skip => self.skip(world),
            Action::CallPerson => {
                self.play.call_person();
                Outcome::default()
            }
            Action::Press(Target::Continue) => self.advance(world),
            Action::Help(assist) => {
                let mut play = self.take_play();
                let compared = self.compared();
                let reaction = play.help(*assist, &self.scope(world), compared);
                self.play = play;
                self.react(reaction, world)
            }
            other => {
                let mut play = self.take_play();
                let compared = self.compared();
                let reaction = play.act(other, &self.scope(world), compared);
                self.play = play;
                self.react(reaction, world)
            }
        }
    }

    /// Takes in what an activity made of an action.
    fn react(&mut self, reaction: reaction::Reaction, world: &World) -> Outcome {
        let mut outcome = Outcome {
            focus: reaction.focus.clone(),
            learnt: reaction.learnt,
            ..Outcome::default()
        };
        self.resumed = false;
        let mut play = self.take_play();
        let achieved = play.take(reaction, &self.scope(world));
        self.play = play;
        if achieved {
            outcome.focus = Some(Target::Continue);
            if self.play.is_last_phase(self.step()) {
                outcome.effects.push(self.mark_done());
            }
        }
        outcome
    }

    fn mark_done(&mut self) -> Effect {
        let step = self.step().id.to_string();
        self.done.insert(step.clone());
        let mark = self.mark();
        if let Some(predicted) = &mark.predicted {
            self.missions.insert(step, (predicted.clone(), mark.assist));
        }
        Effect::SaveMark(mark, self.place(self.following()))
    }

    fn mark(&self) -> Mark {
        let bare = Mark {
            lesson: self.id.clone(),
            step: self.step().id.to_string(),
            day: self.day.clone(),
            ..Mark::default()
        };
        match self.lesson.record {
            Record::DoneOnly => bare,
            Record::Outcomes => self.play.mark(self.step(), bare),
        }
    }

    fn place(&self, position: usize) -> Place {
        let step = self
            .lesson
            .step_at(position)
            .map(|(_, step)| step.id.to_string())
            .unwrap_or_default();
        Place {
            lesson: self.id.clone(),
            step,
        }
    }

    /// What was predicted and what it took, for the mission that this step looks back on.
    fn compared(&self) -> reflect::Compared {
        let mission = self
            .step()
            .phases
            .iter()
            .find_map(|phase| match &phase.activity {
                crate::lesson::Activity::Reflect(reflect) => reflect.compare.as_ref(),
                _ => None,
            })?;
        let (said, took) = self.missions.get(mission.as_str())?;
        Some((reflect::named(said)?, *took))
    }

    /// The next useful action: hints 3 and 4, worked examples and the robot learner do it.
    pub fn next_action(&self, world: &World) -> Option<NextAction> {
        match self.standing {
            Standing::Step => self.play.next_action(&self.scope(world)),
            Standing::PartEnd | Standing::LessonEnd => Some(NextAction::Press(Target::Continue)),
            Standing::Left => None,
        }
    }

    /// Whether a `lesson/step` lies behind: cards of personas change along the way.
    pub fn is_behind(&self, place: &str) -> bool {
        match place.split_once('/') {
            Some((lesson, step)) if lesson == self.id => self
                .lesson
                .position(step)
                .is_none_or(|position| position < self.position),
            _ => true,
        }
    }
}
