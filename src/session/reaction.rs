//! The verdict of an action: what is said, what it counts as, what was learnt.

use super::said::Said;
use crate::lesson::{Id, activity::MachineFact};
use crate::outline::Target;

/// How an action is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Verdict {
    /// It had no meaning here, or was neither right nor wrong.
    #[default]
    Neutral,
    /// It was right.
    Right,
    /// It was not the way; it is explained.
    NotYet,
}

/// What an action brought about in an activity.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reaction {
    /// How it is judged.
    pub verdict: Verdict,
    /// What is said; nothing leaves what was said before.
    pub said: Option<Said>,
    /// The name under which a wrong action is recorded.
    pub wrong: Option<String>,
    /// Safety reflexes shown.
    pub safe: Vec<Id>,
    /// What was learnt of the machine.
    pub learnt: Option<MachineFact>,
    /// Where the focus should go.
    pub focus: Option<Target>,
    /// The help that the action itself is: the button that writes a character.
    pub assist: Option<crate::record::Assist>,
}

impl Reaction {
    /// Nothing happened.
    pub fn none() -> Self {
        Self::default()
    }

    /// It was right.
    pub fn right(said: Said) -> Self {
        Self {
            verdict: Verdict::Right,
            said: Some(said),
            ..Self::default()
        }
    }

    /// It was not the way; recorded under a name.
    pub fn not_yet(name: impl Into<String>, said: Said) -> Self {
        Self {
            verdict: Verdict::NotYet,
            said: Some(said),
            wrong: Some(name.into()),
            ..Self::default()
        }
    }

    /// Something is told.
    pub fn note(said: Said) -> Self {
        Self {
            said: Some(said),
            ..Self::default()
        }
    }

    /// With the focus sent somewhere.
    #[must_use]
    pub fn focusing(mut self, target: Target) -> Self {
        self.focus = Some(target);
        self
    }
}
