//! Something to write in, and the keys to write it with. What is judged of it is not known here.

use crate::text::{self, Direction, Side};

/// Something to write in.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Entry {
    /// What is written, in clear.
    pub text: String,
    /// Byte position of the caret.
    pub caret: usize,
    /// Grey model to copy.
    pub ghost: Option<String>,
    /// What is to be written, shown above (practice only).
    pub model: Option<String>,
    /// Fixed end.
    pub suffix: Option<String>,
    /// Rows.
    pub lines: u8,
    /// Characters it usually takes; the drawn width follows.
    pub length: u16,
    /// Whether the letters are shown.
    pub secrecy: Secrecy,
    /// What it takes.
    pub takes: Takes,
    /// From where it is read.
    pub reading: Reading,
    /// The site's terse error.
    pub error: Option<String>,
}

/// What a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Takes {
    /// Any characters.
    #[default]
    Text,
    /// Digits, as from the pad of digits.
    Digits,
}

/// From where a field is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Reading {
    /// From where its words are: a name in Latin letters stays whole at the left, also among Arabic.
    #[default]
    OfWords,
    /// From the left in every language: addresses, numbers, codes.
    FromLeft,
}

impl Entry {
    /// Where reading begins, among words that are read in `around`.
    pub fn direction(&self, around: Direction) -> Direction {
        if around == Direction::Ltr
            || self.reading == Reading::FromLeft
            || self.suffix.is_some()
            || self.secrecy != Secrecy::Clear
        {
            return Direction::Ltr;
        }
        if let Some(model) = &self.model {
            // One direction from the empty field on, so that the caret does not change sides.
            return text::first_direction(model).unwrap_or(Direction::Ltr);
        }
        let words = if self.text.is_empty() {
            self.ghost.as_deref().unwrap_or_default()
        } else {
            &self.text
        };
        text::first_direction(words).unwrap_or(around)
    }

    /// Where the caret goes when a key moves it to a side of the screen.
    pub fn beside(&self, side: Side, around: Direction) -> usize {
        text::beside(&self.text, self.caret, side, self.direction(around))
    }
}

/// Whether letters are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Secrecy {
    /// Shown.
    #[default]
    Clear,
    /// A dot a letter; a button "Voir" follows.
    Hidden,
    /// Shown on request; a button "Cacher" follows.
    Revealed,
}

/// A key to mark on the keyboard picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyMark {
    /// A key of the four rows.
    Key(crate::keyboard::KeyPosition),
    /// The Shift key.
    Shift,
    /// The Alt Gr key.
    AltGr,
    /// The key that erases.
    Backspace,
    /// The space bar.
    Space,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(entry: &Entry, around: Direction, expected: Direction) {
        assert_eq!(entry.direction(around), expected, "{entry:?}");
    }

    fn written(text: &str) -> Entry {
        Entry {
            text: text.to_owned(),
            ..Entry::default()
        }
    }

    #[test]
    fn addresses_and_numbers_are_read_from_the_left_everywhere() {
        let address = Entry {
            reading: Reading::FromLeft,
            ..written("روزا")
        };
        let secret = Entry {
            secrecy: Secrecy::Hidden,
            ..written("")
        };
        let with_end = Entry {
            suffix: Some("@boite.example".to_owned()),
            ..written("")
        };
        for entry in [address, secret, with_end] {
            check(&entry, Direction::Rtl, Direction::Ltr);
        }
    }

    #[test]
    fn words_are_read_from_where_their_first_letter_is() {
        check(&written("روزا Belmont"), Direction::Rtl, Direction::Rtl);
        check(&written("Rosa روزا"), Direction::Rtl, Direction::Ltr);
        check(&written("… 12"), Direction::Rtl, Direction::Rtl);
        check(&written(""), Direction::Rtl, Direction::Rtl);
        check(&written("روزا"), Direction::Ltr, Direction::Ltr);
        let model = Entry {
            ghost: Some("Rosa".to_owned()),
            ..written("")
        };
        check(&model, Direction::Rtl, Direction::Ltr);
    }

    #[test]
    fn what_is_practised_is_read_from_where_its_model_is() {
        for (model, expected) in [("@", Direction::Ltr), ("روزا", Direction::Rtl)] {
            for text in ["", "@", "a", "ر"] {
                let practice = Entry {
                    model: Some(model.to_owned()),
                    ..written(text)
                };
                check(&practice, Direction::Rtl, expected);
            }
        }
    }
}
