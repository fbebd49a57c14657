//! Five layouts as pictures of their keys, and the gestures that follow from them. Nothing here judges what was typed.

mod printed;
mod system;

use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// A keyboard layout, as its keys are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Layout {
    /// French, PC with 105 keys.
    #[default]
    Azerty,
    /// American, PC with 104 keys.
    Qwerty,
    /// German, PC with 105 keys.
    Qwertz,
    /// Spanish of Spain, PC with 105 keys.
    Es,
    /// Belgian, PC with 105 keys.
    Be,
}

/// A layout that does not exist was asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no keyboard layout `{0}`: choose azerty, qwerty, qwertz, es or be")]
pub struct UnknownLayout(String);

/// What is held down while a key is touched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Modifier {
    /// Nothing.
    None,
    /// Shift.
    Shift,
    /// The Alt key to the right of the space bar.
    AltGr,
}

impl Modifier {
    /// All three, the easiest first.
    pub const ALL: [Self; 3] = [Self::None, Self::Shift, Self::AltGr];
}

/// Where a key is on the machine, whatever is printed on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct KeyPosition {
    /// 0 is the row of digits, 3 the lowest row of letters, 4 the space bar.
    pub row: u8,
    /// Counts from the left. In row 3, column 0 is the key between Shift and the first letter; a keyboard without
    /// that key begins at column 1.
    pub column: u8,
}

/// The space bar, which no layout moves.
pub const SPACE_BAR: KeyPosition = KeyPosition { row: 4, column: 0 };

impl KeyPosition {
    /// The left edge of the key, in quarters of a key from the left edge of the row of digits.
    pub fn quarters(self) -> u8 {
        // Each row of a PC keyboard is set off from the one above by the key at its left end.
        let start = [0, 6, 7, 5, 15][usize::from(self.row.min(4))];
        start + 4 * self.column
    }

    /// Whether the two keys touch, so that a finger lands on one for the other. The space bar touches none: it is
    /// never hit by such a mistake.
    pub fn touches(self, other: Self) -> bool {
        let across = self.quarters().abs_diff(other.quarters());
        let on_keys = self.row < SPACE_BAR.row && other.row < SPACE_BAR.row;
        on_keys
            && match self.row.abs_diff(other.row) {
                0 => across == 4,
                1 => across <= 3,
                _ => false,
            }
    }
}

/// What a key makes with one modifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Legend {
    /// Nothing that is printed on the key.
    Nothing,
    /// A character.
    Char(char),
    /// An accent that waits for the next key: given alone when that is the space bar.
    Dead(char),
}

/// A key and what it makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// Where it is.
    pub position: KeyPosition,
    /// What it makes, in the order of [`Modifier::ALL`].
    pub legends: [Legend; 3],
}

impl Key {
    /// What the key makes with this modifier.
    pub fn with(&self, modifier: Modifier) -> Legend {
        self.legends[modifier as usize]
    }

    /// What to draw on the key: `A`, `à 0`, `^`. One to three characters.
    pub fn label(&self) -> String {
        match (self.with(Modifier::None), self.with(Modifier::Shift)) {
            (Legend::Char(plain), Legend::Char(shift)) if shift.is_ascii_digit() => {
                format!("{plain} {shift}")
            }
            (Legend::Char(plain), Legend::Char(shift)) if plain.to_uppercase().eq([shift]) => {
                shift.to_string()
            }
            (Legend::Char(plain) | Legend::Dead(plain), _) => plain.to_string(),
            (Legend::Nothing, _) => String::new(),
        }
    }

    /// The digit printed on the key, by which a learner finds it.
    pub fn digit(&self) -> Option<char> {
        self.legends.iter().find_map(|legend| match legend {
            Legend::Char(c) if c.is_ascii_digit() => Some(*c),
            _ => None,
        })
    }

    fn makes(&self, wanted: Legend) -> Option<Stroke> {
        let modifier = Modifier::ALL
            .into_iter()
            .find(|modifier| self.with(*modifier) == wanted)?;
        Some(Stroke {
            modifier,
            key: self.position,
            label: self.label(),
            digit: self.digit(),
        })
    }
}

/// One touch of one key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stroke {
    /// What is held down meanwhile.
    pub modifier: Modifier,
    /// The key.
    pub key: KeyPosition,
    /// What is drawn on the key; a space for the space bar.
    pub label: String,
    /// The digit on the key, where it has one.
    pub digit: Option<char>,
}

/// How this machine makes a character.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gesture {
    /// The accent's own key, touched and released first.
    pub dead: Option<Stroke>,
    /// The key that makes the character appear.
    pub stroke: Stroke,
}

impl Gesture {
    /// The stroke that a beginner must find: the accent where there is one.
    pub fn first(&self) -> &Stroke {
        self.dead.as_ref().unwrap_or(&self.stroke)
    }
}

impl Layout {
    /// Every layout.
    pub const ALL: [Self; 5] = [Self::Azerty, Self::Qwerty, Self::Qwertz, Self::Es, Self::Be];

    /// The name on the command line and in the settings file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Azerty => "azerty",
            Self::Qwerty => "qwerty",
            Self::Qwertz => "qwertz",
            Self::Es => "es",
            Self::Be => "be",
        }
    }

    /// The four rows of keys, from the digits down, each from left to right.
    pub fn rows(self) -> [&'static [Key]; 4] {
        let board = &BOARDS[self as usize];
        [&board[0], &board[1], &board[2], &board[3]]
    }

    /// Every key of the four rows.
    pub fn keys(self) -> impl Iterator<Item = &'static Key> {
        self.rows().into_iter().flatten()
    }

    /// The key at this place, if this keyboard has one there.
    pub fn key_at(self, position: KeyPosition) -> Option<&'static Key> {
        self.keys().find(|key| key.position == position)
    }

    /// How this machine makes `wanted`, the easiest way; `None` for a character its keys do not have.
    ///
    /// A character of its own key comes before one made with a dead accent. A space is the space bar.
    pub fn gesture_for(self, wanted: char) -> Option<Gesture> {
        if let Some(stroke) = self.stroke_for(wanted) {
            return Some(Gesture { dead: None, stroke });
        }
        let (accent, base) = taken_apart(wanted);
        let dead = self
            .keys()
            .find_map(|key| key.makes(Legend::Dead(accent)))?;
        Some(Gesture {
            dead: Some(dead),
            stroke: self.stroke_for(base)?,
        })
    }

    fn stroke_for(self, wanted: char) -> Option<Stroke> {
        if wanted == ' ' {
            return Some(Stroke {
                modifier: Modifier::None,
                key: SPACE_BAR,
                label: " ".into(),
                digit: None,
            });
        }
        let ways = self
            .keys()
            .filter_map(|key| key.makes(Legend::Char(wanted)));
        ways.min_by_key(|stroke| stroke.modifier as u8)
    }

    /// The digit from 1 to 9 that somebody means who touches the row of digits without Shift: `é` is 2 on a French
    /// keyboard. A digit is itself, on every keyboard.
    pub fn digit_of(self, typed: char) -> Option<u8> {
        let digit = if typed.is_ascii_digit() {
            typed
        } else {
            let plain = |key: &&Key| key.with(Modifier::None) == Legend::Char(typed);
            self.rows()[0].iter().find(plain)?.digit()?
        };
        digit
            .to_digit(10)
            .filter(|digit| *digit > 0)
            .map(|digit| digit as u8)
    }
}

impl std::str::FromStr for Layout {
    type Err = UnknownLayout;

    fn from_str(name: &str) -> Result<Self, UnknownLayout> {
        Self::ALL
            .into_iter()
            .find(|layout| layout.name() == name)
            .ok_or_else(|| UnknownLayout(name.to_owned()))
    }
}

/// The accent and what it is put on. An accent that stands alone is made with the space bar.
fn taken_apart(wanted: char) -> (char, char) {
    use unicode_normalization::UnicodeNormalization;
    let mut parts = wanted.nfd();
    match (parts.next(), parts.next(), parts.next()) {
        (Some(base), Some(mark), None) => {
            let accent = match mark {
                '\u{300}' => '`',
                '\u{301}' => '´',
                '\u{302}' => '^',
                '\u{303}' => '~',
                '\u{308}' => '¨',
                other => other,
            };
            (accent, base)
        }
        _ => (wanted, ' '),
    }
}

static BOARDS: LazyLock<[[Vec<Key>; 4]; 5]> =
    LazyLock::new(|| Layout::ALL.map(|layout| board(printed::picture(layout))));

/// Reads the picture of a keyboard: three lines a row, plain, Shift and `AltGr`. `□` is nothing, `◌^` a dead accent.
/// A key with nothing on it at all is not there.
fn board(picture: [[&str; 3]; 4]) -> [Vec<Key>; 4] {
    let legend = |drawn: &str| match drawn.strip_prefix('◌') {
        Some(accent) => accent.chars().next().map_or(Legend::Nothing, Legend::Dead),
        None => drawn
            .chars()
            .next()
            .filter(|c| *c != '□')
            .map_or(Legend::Nothing, Legend::Char),
    };
    let mut row = 0;
    picture.map(|[plain, shift, alt_gr]| {
        let levels = plain
            .split(' ')
            .zip(shift.split(' '))
            .zip(alt_gr.split(' ').chain(std::iter::repeat("□")));
        let keys = levels
            .zip(0..)
            .map(|(((plain, shift), alt_gr), column)| Key {
                position: KeyPosition { row, column },
                legends: [legend(plain), legend(shift), legend(alt_gr)],
            });
        let keys = keys
            .filter(|key| key.legends != [Legend::Nothing; 3])
            .collect();
        row += 1;
        keys
    })
}

#[cfg(test)]
mod tests;
