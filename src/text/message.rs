//! The name of a message and the values put into it. The words themselves are in `bundle`.

use std::{borrow::Cow, fmt};

use fluent::{FluentArgs, FluentValue};

use super::marks::shield;

/// Which words are meant: the value of a message, or one of its attributes.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MessageRef {
    /// The message, `parts_signup`.
    pub id: String,
    /// The attribute, `first-help`; none is the value of the message itself.
    pub attribute: Option<String>,
}

impl MessageRef {
    /// The value of the message `id`.
    pub fn value(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            attribute: None,
        }
    }

    /// The attribute `attribute` of the message `id`.
    pub fn attribute(id: impl Into<String>, attribute: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            attribute: Some(attribute.into()),
        }
    }

    /// The message that says how this one is spoken, when it cannot be spoken as it is shown:
    /// `x.voice` for `x`, `x.say-voice` for `x.say`.
    #[must_use]
    pub fn spoken(&self) -> Self {
        let attribute = match &self.attribute {
            None => "voice".to_owned(),
            Some(attribute) => format!("{attribute}-voice"),
        };
        Self {
            id: self.id.clone(),
            attribute: Some(attribute),
        }
    }
}

impl fmt::Display for MessageRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.attribute {
            None => f.write_str(&self.id),
            Some(attribute) => write!(f, "{}.{attribute}", self.id),
        }
    }
}

/// A value put into a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArgValue {
    /// Words, shown as they are: a mark in them is not read as a mark.
    Text(String),
    /// Words that a voice would not read well as they are shown.
    Voiced {
        /// What is shown.
        shown: String,
        /// What is spoken.
        spoken: String,
    },
    /// A number, which chooses plurals and is written as the language writes numbers.
    Number(i64),
}

/// The values put into a message, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Args(Vec<(String, ArgValue)>);

impl Args {
    /// No values.
    pub fn new() -> Self {
        Self::default()
    }

    /// These values and the text `value` as `$name`.
    #[must_use]
    pub fn text(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.with(name, ArgValue::Text(value.into()))
    }

    /// These values and the words `shown` as `$name`, which are heard as `spoken`.
    #[must_use]
    pub fn voiced(
        self,
        name: impl Into<String>,
        shown: impl Into<String>,
        spoken: impl Into<String>,
    ) -> Self {
        let (shown, spoken) = (shown.into(), spoken.into());
        self.with(name, ArgValue::Voiced { shown, spoken })
    }

    /// These values and the number `value` as `$name`.
    #[must_use]
    pub fn number(self, name: impl Into<String>, value: i64) -> Self {
        self.with(name, ArgValue::Number(value))
    }

    /// These values and `value` as `$name`.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: ArgValue) -> Self {
        let name = name.into();
        self.0.retain(|(known, _)| *known != name);
        self.0.push((name, value));
        self
    }

    /// These values and `more`, which win. Nothing is copied where there are no more.
    pub fn and(&self, more: &Self) -> Cow<'_, Self> {
        if more.0.is_empty() {
            return Cow::Borrowed(self);
        }
        let both = more.iter().fold(self.clone(), |both, (name, value)| {
            both.with(name, value.clone())
        });
        Cow::Owned(both)
    }

    /// Names and values, in the order in which they were given.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &ArgValue)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// Whether the value of this name is heard otherwise than it is shown.
    pub(super) fn is_voiced(&self, name: &str) -> bool {
        self.iter()
            .any(|(known, value)| known == name && matches!(value, ArgValue::Voiced { .. }))
    }

    pub(super) fn to_fluent(&self, sense: Sense) -> Option<FluentArgs<'_>> {
        if self.0.is_empty() {
            return None;
        }
        Some(
            self.iter()
                .map(|(name, value)| (name, value.to_fluent(sense)))
                .collect(),
        )
    }
}

/// For what words are put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sense {
    /// For the eye.
    Sight,
    /// For the ear.
    Hearing,
}

impl ArgValue {
    fn to_fluent(&self, sense: Sense) -> FluentValue<'_> {
        match self {
            Self::Voiced { shown, spoken } => FluentValue::String(shield(match sense {
                Sense::Sight => shown,
                Sense::Hearing => spoken,
            })),
            Self::Text(text) => FluentValue::String(shield(text)),
            Self::Number(number) => FluentValue::from(*number),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_named_as_in_its_file() {
        assert_eq!(MessageRef::value("parts").to_string(), "parts");
        assert_eq!(
            MessageRef::attribute("parts", "say").to_string(),
            "parts.say"
        );
    }

    #[test]
    fn the_voice_has_its_own_attribute() {
        assert_eq!(
            MessageRef::value("parts").spoken().to_string(),
            "parts.voice"
        );
        assert_eq!(
            MessageRef::attribute("parts", "say").spoken().to_string(),
            "parts.say-voice"
        );
    }

    #[test]
    fn a_value_given_twice_counts_once() {
        let args = Args::new()
            .number("left", 3)
            .text("name", "Lin")
            .number("left", 2);
        let given: Vec<_> = args.iter().collect();
        assert_eq!(
            given,
            [
                ("name", &ArgValue::Text("Lin".into())),
                ("left", &ArgValue::Number(2))
            ]
        );
    }

    #[test]
    fn more_values_win_over_those_that_were_there() {
        let base = Args::new().text("name", "Lin").number("left", 3);
        assert_eq!(*base.and(&Args::new()), base);
        let both = base.and(&Args::new().number("left", 2)).into_owned();
        assert_eq!(both, Args::new().text("name", "Lin").number("left", 2));
    }
}
