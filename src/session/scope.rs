//! Where an activity is played: the step, its phase, its persona and the world.

use super::said::Words;
use super::typing;
use super::world::World;
use crate::lesson::{Activity, Id, Lesson, Phase, Step};
use crate::outline::Node;
use crate::text::{Args, MessageRef, Rich};

/// What an activity may look at.
#[derive(Debug, Clone, Copy)]
pub struct Scope<'a> {
    /// Words, personas, keyboard.
    pub world: &'a World,
    /// The lesson.
    pub lesson: &'a Lesson,
    /// The step.
    pub step: &'a Step,
    /// Its phase.
    pub phase: &'a Phase,
    /// The variables that every message has.
    pub base: &'a Args,
    /// A number that mixes the order of options.
    pub seed: u64,
}

impl<'a> Scope<'a> {
    /// The persona of this phase.
    pub fn persona(&self) -> &'a Id {
        self.phase.persona.as_ref().unwrap_or(&self.lesson.persona)
    }

    /// A sentence of the step.
    pub fn tell(&self, attribute: impl Into<String>) -> Words {
        Words::of(self.step.id.as_str(), attribute)
    }

    /// The words of an attribute of the step.
    pub fn rich(&self, attribute: impl Into<String>) -> Rich {
        self.world.words(&self.tell(attribute), self.base)
    }

    /// A detail of this phase's persona.
    pub fn detail(&self, detail: &str) -> String {
        self.world.detail(self.persona(), detail)
    }

    /// « Il en reste N. »
    pub fn left(&self, left: usize) -> Words {
        Words::app("left").number("left", left)
    }

    /// The card of a persona, line by line; `behind` tells which steps are behind.
    pub fn card(&self, persona: &Id, behind: &dyn Fn(&str) -> bool) -> Vec<Node> {
        card(self.world, persona, behind)
    }
}

/// The variables that every message of a phase has.
pub fn variables(lesson: &Lesson, phase: &Phase, world: &World) -> Args {
    let persona = phase.persona.as_ref().unwrap_or(&lesson.persona);
    let args = world.base_args(persona, &lesson.today);
    match &phase.activity {
        Activity::Type(exercise) => typing::gesture_args(exercise, world, args),
        _ => args,
    }
}

/// The card of a persona, line by line.
pub fn card(world: &World, persona: &Id, behind: &dyn Fn(&str) -> bool) -> Vec<Node> {
    use crate::outline::Role;
    let Some(known) = world.persona(persona) else {
        return Vec::new();
    };
    let args = Args::new().text("persona", persona.to_string());
    let line = |line: &crate::lesson::persona::CardLine| {
        let name = MessageRef::value(format!("card-{}", line.detail));
        let mut label = world.texts.get(&name, &args);
        if line.practice {
            label = label.joined(" ", format!("({})", world.plain("card-practice")).into());
        }
        Node::new(Role::Detail, label).valued(world.detail(persona, line.detail.as_str()))
    };
    known.card_at(behind).map(line).collect()
}
