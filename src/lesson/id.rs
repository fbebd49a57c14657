//! Names in lesson files: kebab-case words, checked when they are read.

use serde::{Deserialize, Deserializer, de::Error};
use std::{borrow::Borrow, fmt, sync::Arc};

/// The longest name that is accepted, in bytes.
pub const LONGEST: usize = 64;

/// A kebab-case name: `a-z`, `0-9` and `-`, beginning with a letter. Cheap to clone.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(Arc<str>);

impl Id {
    /// Takes a name if it is kebab-case.
    pub fn parse(text: &str) -> Option<Self> {
        let letters = text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        let shape = text.starts_with(|c: char| c.is_ascii_lowercase())
            && !text.ends_with('-')
            && !text.contains("--");
        (letters && shape && text.len() <= LONGEST).then(|| Self(text.into()))
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", &*self.0)
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        &*self.0 == other
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| {
            D::Error::custom(format!(
                "`{text}` is not a name: use small letters, digits and -, at most {LONGEST}, beginning with a letter"
            ))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, accepted: bool) {
        assert_eq!(Id::parse(text).is_some(), accepted, "{text}");
    }

    #[test]
    fn names_are_kebab_case() {
        check("real-address", true);
        check("a", true);
        check("step2", true);
        check("", false);
        check("Real", false);
        check("2nd", false);
        check("-a", false);
        check("a--b", false);
        check("a_b", false);
        check("é", false);
        check(&"a".repeat(65), false);
    }
}
