//! What the tutor says, as names of messages: the words come when it is shown or spoken.

use crate::outline::Tone;
use crate::text::{Args, MessageRef};

/// A sentence to say.
#[derive(Debug, Clone, PartialEq)]
pub struct Words {
    /// The message, most particular first; the first that exists is said.
    pub messages: Vec<MessageRef>,
    /// Its variables, besides those that every message has.
    pub args: Args,
}

/// One thing that the tutor says.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// How it is meant.
    pub tone: Tone,
    /// Sentence after sentence.
    pub words: Vec<Words>,
}

impl Words {
    /// A message of the application.
    pub fn app(id: &str) -> Self {
        Self {
            messages: vec![MessageRef::value(id)],
            args: Args::new(),
        }
    }

    /// An attribute of a message of the lesson.
    pub fn of(message: impl Into<String>, attribute: impl Into<String>) -> Self {
        Self {
            messages: vec![MessageRef::attribute(message, attribute)],
            args: Args::new(),
        }
    }

    /// What is said where that message does not exist.
    #[must_use]
    pub fn or(mut self, id: impl Into<String>) -> Self {
        self.messages.push(MessageRef::value(id));
        self
    }

    /// Adds a text variable.
    #[must_use]
    pub fn text(mut self, name: &str, value: impl Into<String>) -> Self {
        self.args = self.args.text(name, value);
        self
    }

    /// Adds a number.
    #[must_use]
    pub fn number(mut self, name: &str, value: usize) -> Self {
        self.args = self
            .args
            .number(name, i64::try_from(value).unwrap_or(i64::MAX));
        self
    }

    /// Says it alone.
    pub fn said(self, tone: Tone) -> Said {
        Said {
            tone,
            words: vec![self],
        }
    }
}

impl Said {
    /// Says one thing more.
    #[must_use]
    pub fn and(mut self, words: Words) -> Self {
        self.words.push(words);
        self
    }
}
