//! Names the slip of a hand from what was expected and what came. What to say about it is not known here.

use serde::{Deserialize, Serialize};

use super::layout::{KeyPosition, Layout, Legend, Modifier, SPACE_BAR};

/// A slip of the hand, named by its gesture and never by a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Slip {
    /// The right key, but Shift or `AltGr` was not held.
    MissingModifier,
    /// The right key, but with the wrong one of Shift and `AltGr`, or with one too many.
    WrongModifier,
    /// A key that touches the right one.
    Neighbour,
    /// The place where other keyboards have it.
    OtherLayout,
    /// A key was held too long and repeated.
    Held,
    /// Capitals throughout: Caps Lock is perhaps on.
    Caps,
    /// A space where there is none.
    Space,
    /// A comma for a dot.
    CommaForDot,
}

impl Slip {
    /// Every slip.
    pub const ALL: [Self; 8] = [
        Self::MissingModifier,
        Self::WrongModifier,
        Self::Neighbour,
        Self::OtherLayout,
        Self::Held,
        Self::Caps,
        Self::Space,
        Self::CommaForDot,
    ];

    /// The name in messages: `.slip-missing-modifier` is about [`Slip::MissingModifier`].
    pub fn name(self) -> &'static str {
        match self {
            Self::MissingModifier => "missing-modifier",
            Self::WrongModifier => "wrong-modifier",
            Self::Neighbour => "neighbour",
            Self::OtherLayout => "other-layout",
            Self::Held => "held",
            Self::Caps => "caps",
            Self::Space => "space",
            Self::CommaForDot => "comma-for-dot",
        }
    }
}

/// What went wrong, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Diagnosis {
    /// The slip.
    pub slip: Slip,
    /// What should have come there; `None` after the end of what was expected.
    pub expected: Option<char>,
    /// What came.
    pub typed: char,
    /// Characters before it, in what was typed.
    pub position: usize,
}

/// Letters in capitals from which Caps Lock is suspected.
const CAPITALS: usize = 3;
/// Times a character comes in a row from which the key was held.
const REPEATS: usize = 3;

/// The slip behind the first character that differs; `None` where nothing differs, where the text is only not
/// finished, and where no slip explains it.
pub fn diagnose(layout: Layout, expected: &str, typed: &str) -> Option<Diagnosis> {
    let expected: Vec<char> = expected.chars().collect();
    let typed: Vec<char> = typed.chars().collect();
    let position = (0..typed.len()).find(|&at| expected.get(at) != Some(&typed[at]))?;
    let (wanted, came) = (expected.get(position).copied(), typed[position]);
    let at_first = |slip| Diagnosis {
        slip,
        expected: wanted,
        typed: came,
        position,
    };

    if held(&expected, &typed, position) {
        return Some(at_first(Slip::Held));
    }
    if in_capitals(&expected, &typed) {
        return Some(at_first(Slip::Caps));
    }
    if came.is_whitespace() {
        return Some(at_first(Slip::Space));
    }
    slip_of_one(layout, wanted?, came).map(at_first)
}

/// Whether the character at `position` is one of a longer run than was expected.
fn held(expected: &[char], typed: &[char], position: usize) -> bool {
    let came = typed[position];
    let before = typed[..position]
        .iter()
        .rev()
        .take_while(|c| **c == came)
        .count();
    let start = position - before;
    let run = |text: &[char]| text.iter().skip(start).take_while(|c| **c == came).count();
    run(typed) >= REPEATS && run(typed) > run(expected)
}

/// Whether all letters are capitals, [`CAPITALS`] of them or more in the place of small ones.
fn in_capitals(expected: &[char], typed: &[char]) -> bool {
    let all = typed
        .iter()
        .filter(|c| c.is_alphabetic())
        .all(|c| c.is_uppercase());
    let instead = typed
        .iter()
        .zip(expected)
        .filter(|(came, wanted)| came.is_uppercase() && wanted.is_lowercase());
    all && instead.count() >= CAPITALS
}

fn slip_of_one(layout: Layout, wanted: char, came: char) -> Option<Slip> {
    if (wanted, came) == ('.', ',') {
        return Some(Slip::CommaForDot);
    }
    let right = layout.gesture_for(wanted)?;
    let right = right.first();
    let touched = touched(layout, came)?;
    if touched == right.key {
        let bare = layout.key_at(touched)?.with(Modifier::None);
        return Some(
            if bare == Legend::Char(came) && right.modifier != Modifier::None {
                Slip::MissingModifier
            } else {
                Slip::WrongModifier
            },
        );
    }
    // The finger's way is the likelier one for a letter; nobody hits the place of another keyboard's sign by chance.
    let causes = [
        (touched.touches(right.key), Slip::Neighbour),
        (elsewhere(layout, wanted, touched), Slip::OtherLayout),
    ];
    let mut causes = if wanted.is_alphabetic() {
        causes.to_vec()
    } else {
        causes.into_iter().rev().collect()
    };
    causes.retain(|(holds, _)| *holds);
    causes.first().map(|(_, slip)| *slip)
}

/// The key that made the character.
fn touched(layout: Layout, came: char) -> Option<KeyPosition> {
    layout
        .gesture_for(came)
        .map(|gesture| gesture.first().key)
        .filter(|key| *key != SPACE_BAR)
}

/// Whether another layout has the character on that key.
fn elsewhere(layout: Layout, wanted: char, touched: KeyPosition) -> bool {
    Layout::ALL
        .into_iter()
        .filter(|other| *other != layout)
        .filter_map(|other| other.gesture_for(wanted))
        .any(|gesture| gesture.first().key == touched)
}

#[cfg(test)]
mod tests {
    use super::{Diagnosis, Layout, Slip, diagnose};
    use proptest::prelude::*;

    #[track_caller]
    fn check(layout: Layout, expected: &str, typed: &str, slip: impl Into<Option<Slip>>) {
        let found = diagnose(layout, expected, typed).map(|diagnosis| diagnosis.slip);
        assert_eq!(found, slip.into(), "{layout:?}: {typed:?} for {expected:?}");
    }

    #[test]
    fn the_at_sign_on_azerty() {
        check(Layout::Azerty, "@", "à", Slip::MissingModifier);
        check(Layout::Azerty, "@", "0", Slip::WrongModifier);
        check(Layout::Azerty, "@", "é", Slip::OtherLayout);
        check(Layout::Azerty, "@", "2", Slip::OtherLayout);
        check(Layout::Azerty, "@", "~", Slip::OtherLayout);
        check(Layout::Azerty, "@", "ààà", Slip::Held);
        check(Layout::Azerty, "@", "@@@", Slip::Held);
        check(Layout::Azerty, "@", ")", Slip::Neighbour);
        check(Layout::Azerty, "@", "]", Slip::Neighbour);
        check(Layout::Azerty, "@", "p", Slip::Neighbour);
        check(Layout::Azerty, "@", " ", Slip::Space);
        check(Layout::Azerty, "@", "n", None);
        check(Layout::Azerty, "@", "ع", None);
    }

    #[test]
    fn the_at_sign_on_qwerty() {
        check(Layout::Qwerty, "@", "2", Slip::MissingModifier);
        check(Layout::Qwerty, "@", "#", Slip::Neighbour);
        check(Layout::Qwerty, "@", "0", Slip::OtherLayout);
        check(Layout::Qwerty, "@", "à", None);
    }

    #[test]
    fn the_at_sign_on_qwertz() {
        check(Layout::Qwertz, "@", "q", Slip::MissingModifier);
        check(Layout::Qwertz, "@", "Q", Slip::WrongModifier);
        check(Layout::Qwertz, "@", "2", Slip::OtherLayout);
        check(Layout::Qwertz, "@", "\"", Slip::OtherLayout);
        check(Layout::Qwertz, "@", "a", Slip::Neighbour);
    }

    #[test]
    fn the_at_sign_on_the_spanish_keyboard() {
        check(Layout::Es, "@", "2", Slip::MissingModifier);
        check(Layout::Es, "@", "\"", Slip::WrongModifier);
        check(Layout::Es, "@", "q", Slip::OtherLayout);
        check(Layout::Es, "@", "#", Slip::Neighbour);
    }

    #[test]
    fn the_at_sign_on_the_belgian_keyboard() {
        check(Layout::Be, "@", "é", Slip::MissingModifier);
        check(Layout::Be, "@", "2", Slip::WrongModifier);
        check(Layout::Be, "@", "à", Slip::OtherLayout);
        check(Layout::Be, "@", "\"", Slip::Neighbour);
    }

    #[test]
    fn letters_and_capitals() {
        check(Layout::Azerty, "Rosa", "r", Slip::MissingModifier);
        check(Layout::Azerty, "rosa", "R", Slip::WrongModifier);
        check(Layout::Azerty, "rosa", "t", Slip::Neighbour);
        check(Layout::Azerty, "a", "q", Slip::Neighbour);
        check(Layout::Azerty, "z", "w", Slip::OtherLayout);
        check(Layout::Azerty, "m", ",", Slip::OtherLayout);
        check(Layout::Azerty, "m", "ù", Slip::Neighbour);
        check(Layout::Qwertz, "y", "z", Slip::OtherLayout);
        check(Layout::Azerty, "2", "é", Slip::MissingModifier);
        check(Layout::Azerty, "à", "@", Slip::WrongModifier);
        check(Layout::Azerty, "ê", "e", None);
    }

    #[test]
    fn capitals_throughout() {
        check(Layout::Azerty, "rosa", "ROSA", Slip::Caps);
        check(Layout::Azerty, "rosa.belmont", "ROS", Slip::Caps);
        check(Layout::Azerty, "Rosa", "ROSA", Slip::Caps);
        check(Layout::Azerty, "rosa", "RO", Slip::WrongModifier);
        check(Layout::Azerty, "rosa", "ROsA", Slip::WrongModifier);
        check(Layout::Azerty, "ROSA", "ROSA", None);
    }

    #[test]
    fn commas_and_spaces() {
        check(Layout::Azerty, "a.b", "a,b", Slip::CommaForDot);
        check(Layout::Qwerty, "a.b", "a,b", Slip::CommaForDot);
        check(Layout::Azerty, ".", ";", Slip::MissingModifier);
        check(Layout::Azerty, "rosa@", "rosa @", Slip::Space);
        check(Layout::Azerty, "rosa", "rosa ", Slip::Space);
        check(Layout::Azerty, "rosa@", "rosa\u{a0}@", Slip::Space);
        check(Layout::Azerty, "a b", "anb", None);
    }

    #[test]
    fn a_key_that_stays_down() {
        check(Layout::Azerty, "rosa", "rooosa", Slip::Held);
        check(Layout::Azerty, "rosa", "rosaaaa", Slip::Held);
        check(Layout::Azerty, "www.", "wwww", Slip::Held);
        check(Layout::Azerty, "www.", "www", None);
        check(Layout::Azerty, "rosa", "roosa", None);
        check(Layout::Azerty, "rosa", "rosaa", None);
    }

    #[test]
    fn what_is_right_so_far_is_no_slip() {
        check(Layout::Azerty, "rosa@", "rosa", None);
        check(Layout::Azerty, "rosa@", "", None);
        check(Layout::Azerty, "", "", None);
    }

    #[test]
    fn the_place_and_the_characters_are_told() {
        let found = diagnose(Layout::Azerty, "été@", "étéà");
        let expected = Diagnosis {
            slip: Slip::MissingModifier,
            expected: Some('@'),
            typed: 'à',
            position: 3,
        };
        assert_eq!(found, Some(expected));
        let found = diagnose(Layout::Azerty, "a", "a ").unwrap();
        assert_eq!((found.expected, found.position), (None, 1));
    }

    #[test]
    fn the_name_of_a_slip_is_the_one_of_its_message() {
        for slip in Slip::ALL {
            let written = ron::to_string(&slip).unwrap();
            assert_eq!(written.to_lowercase(), slip.name().replace('-', ""));
            assert_eq!(ron::from_str(&written), Ok(slip));
        }
    }

    fn any_layout() -> impl Strategy<Value = Layout> {
        proptest::sample::select(&Layout::ALL[..])
    }

    proptest! {
        #[test]
        fn any_two_texts_are_diagnosed_without_a_panic(layout in any_layout(), expected: String, typed: String) {
            if let Some(found) = diagnose(layout, &expected, &typed) {
                prop_assert_eq!(typed.chars().nth(found.position), Some(found.typed));
                prop_assert_eq!(expected.chars().nth(found.position), found.expected);
                prop_assert_ne!(Some(found.typed), found.expected);
            }
        }

        #[test]
        fn the_right_text_and_its_beginnings_are_no_slip(layout in any_layout(), text: String, length in 0..40_usize) {
            prop_assert_eq!(diagnose(layout, &text, &text), None);
            let beginning: String = text.chars().take(length).collect();
            prop_assert_eq!(diagnose(layout, &text, &beginning), None);
        }

        #[test]
        fn the_bare_key_of_a_sign_with_a_modifier_is_a_missing_modifier(layout in any_layout(), wanted in proptest::char::range('!', '~')) {
            use super::{Legend, Modifier};
            let gesture = layout.gesture_for(wanted).unwrap();
            let stroke = gesture.first();
            let bare = layout.key_at(stroke.key).unwrap().with(Modifier::None);
            if let (Legend::Char(bare), true) = (bare, stroke.modifier != Modifier::None) {
                let comma = (wanted, bare) == ('.', ',');
                let slip = if comma { Slip::CommaForDot } else { Slip::MissingModifier };
                let found = diagnose(layout, &wanted.to_string(), &bare.to_string()).unwrap();
                prop_assert_eq!(found.slip, slip);
            }
        }
    }
}
