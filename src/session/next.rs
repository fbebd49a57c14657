//! The next useful action: what worked examples, hints 3 and 4 and the robot learner all do.

use crate::lesson::activity::KeyName;
use crate::outline::Target;

/// Something that leads on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NextAction {
    /// Press this.
    Press(Target),
    /// Write this in that field, in place of what it holds.
    Write(Target, String),
    /// Press this key.
    Key(KeyName),
}

impl NextAction {
    /// What it is done to, where that is a thing on the screen.
    pub fn target(&self) -> Option<&Target> {
        match self {
            Self::Press(target) | Self::Write(target, _) => Some(target),
            Self::Key(_) => None,
        }
    }

    /// The same as an action of the learner.
    pub fn as_action(&self) -> super::Action {
        match self {
            Self::Press(target) => super::Action::Press(target.clone()),
            Self::Write(target, text) => super::Action::Write(target.clone(), text.clone()),
            Self::Key(key) => super::Action::Key(Some(*key)),
        }
    }
}
