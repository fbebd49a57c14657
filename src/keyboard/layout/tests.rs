//! What the layouts must make: the gestures of the addresses that learners type, and the shape of every keyboard.

use super::{KeyPosition, Layout, Legend, Modifier, SPACE_BAR};
use Modifier::{AltGr, None as Plain, Shift};

#[track_caller]
fn check(layout: Layout, wanted: char, modifier: Modifier, label: &str) {
    let gesture = layout
        .gesture_for(wanted)
        .unwrap_or_else(|| panic!("{layout:?} cannot make {wanted}"));
    assert_eq!(gesture.dead, None, "{layout:?} {wanted}");
    assert_eq!(
        (gesture.stroke.modifier, gesture.stroke.label.as_str()),
        (modifier, label),
        "{layout:?} {wanted}"
    );
}

#[test]
fn azerty_makes_what_an_address_needs() {
    check(Layout::Azerty, '@', AltGr, "à 0");
    check(Layout::Azerty, '.', Shift, ";");
    check(Layout::Azerty, '-', Plain, "- 6");
    check(Layout::Azerty, '_', Plain, "_ 8");
    check(Layout::Azerty, '0', Shift, "à 0");
    check(Layout::Azerty, 'm', Plain, "M");
    check(Layout::Azerty, 'A', Shift, "A");
    check(Layout::Azerty, '/', Shift, ":");
    check(Layout::Azerty, '\\', AltGr, "_ 8");
    check(Layout::Azerty, '€', AltGr, "E");
    check(Layout::Azerty, '^', AltGr, "ç 9");
}

#[test]
fn qwerty_makes_what_an_address_needs() {
    check(Layout::Qwerty, '@', Shift, "2");
    check(Layout::Qwerty, '.', Plain, ".");
    check(Layout::Qwerty, '_', Shift, "-");
    check(Layout::Qwerty, '0', Plain, "0");
    check(Layout::Qwerty, '\\', Plain, "\\");
}

#[test]
fn qwertz_makes_what_an_address_needs() {
    check(Layout::Qwertz, '@', AltGr, "Q");
    check(Layout::Qwertz, '_', Shift, "-");
    check(Layout::Qwertz, '\\', AltGr, "ß");
    check(Layout::Qwertz, 'z', Plain, "Z");
    check(Layout::Qwertz, '|', AltGr, "<");
}

#[test]
fn the_spanish_keyboard_makes_what_an_address_needs() {
    check(Layout::Es, '@', AltGr, "2");
    check(Layout::Es, '\\', AltGr, "º");
    check(Layout::Es, 'ñ', Plain, "Ñ");
    check(Layout::Es, '}', AltGr, "Ç");
}

#[test]
fn the_belgian_keyboard_makes_what_an_address_needs() {
    check(Layout::Be, '@', AltGr, "é 2");
    check(Layout::Be, '-', Plain, "-");
    check(Layout::Be, '_', Shift, "-");
    check(Layout::Be, '=', Plain, "=");
    check(Layout::Be, '\\', AltGr, "<");
}

#[test]
fn a_dead_accent_comes_first_and_then_its_letter_or_the_space_bar() {
    #[track_caller]
    fn check(layout: Layout, wanted: char, accent: (Modifier, &str), then: &str) {
        let gesture = layout
            .gesture_for(wanted)
            .unwrap_or_else(|| panic!("{layout:?} cannot make {wanted}"));
        let dead = gesture
            .dead
            .as_ref()
            .unwrap_or_else(|| panic!("{layout:?} {wanted} needs no accent"));
        assert_eq!(
            (dead.modifier, dead.label.as_str()),
            accent,
            "{layout:?} {wanted}"
        );
        assert_eq!(gesture.stroke.label, then, "{layout:?} {wanted}");
        assert_eq!(gesture.first(), dead);
    }
    check(Layout::Azerty, 'ê', (Plain, "^"), "E");
    check(Layout::Azerty, 'ï', (Shift, "^"), "I");
    check(Layout::Qwertz, '^', (Plain, "^"), " ");
    check(Layout::Qwertz, '`', (Shift, "´"), " ");
    check(Layout::Qwertz, 'é', (Plain, "´"), "E");
    check(Layout::Es, 'á', (Plain, "´"), "A");
    check(Layout::Es, '^', (Shift, "`"), " ");
    check(Layout::Be, '~', (AltGr, "="), " ");
    check(Layout::Be, '`', (AltGr, "µ"), " ");
}

#[test]
fn every_layout_makes_every_character_of_ascii() {
    for layout in Layout::ALL {
        for wanted in ' '..='~' {
            assert!(
                layout.gesture_for(wanted).is_some(),
                "{layout:?} cannot make {wanted}"
            );
        }
    }
}

#[test]
fn a_gesture_makes_the_character_it_was_asked_for() {
    for layout in Layout::ALL {
        for wanted in '!'..='~' {
            let gesture = layout.gesture_for(wanted).unwrap();
            let stroke = gesture.first();
            let made = layout.key_at(stroke.key).unwrap().with(stroke.modifier);
            let expected = if gesture.dead.is_some() {
                Legend::Dead(wanted)
            } else {
                Legend::Char(wanted)
            };
            assert_eq!(made, expected, "{layout:?}");
        }
    }
}

#[test]
fn what_a_keyboard_does_not_have_has_no_gesture() {
    assert_eq!(Layout::Qwerty.gesture_for('é'), None);
    assert_eq!(Layout::Azerty.gesture_for('ع'), None);
    assert_eq!(Layout::Azerty.gesture_for('\n'), None);
}

#[test]
fn the_rows_have_as_many_keys_as_the_machine() {
    #[track_caller]
    fn check(layout: Layout, expected: [usize; 4]) {
        assert_eq!(layout.rows().map(<[_]>::len), expected, "{layout:?}");
        for (row, keys) in layout.rows().into_iter().enumerate() {
            for key in keys {
                assert_eq!(usize::from(key.position.row), row);
                assert_ne!(key.with(Plain), Legend::Nothing, "{layout:?} {key:?}");
                assert_ne!(key.label(), "");
            }
        }
    }
    check(Layout::Qwerty, [13, 13, 11, 10]);
    for layout in [Layout::Azerty, Layout::Qwertz, Layout::Es, Layout::Be] {
        check(layout, [13, 12, 12, 11]);
    }
}

#[test]
fn no_character_is_on_two_keys_at_once() {
    for layout in Layout::ALL {
        let mut seen = Vec::new();
        for key in layout.keys() {
            for legend in key.legends {
                if let Legend::Char(c) = legend {
                    assert!(!seen.contains(&c), "{layout:?}: {c} twice");
                    seen.push(c);
                }
            }
        }
    }
}

#[test]
fn capitals_are_on_the_key_of_their_letter() {
    for layout in Layout::ALL {
        for letter in 'a'..='z' {
            let small = layout.gesture_for(letter).unwrap().stroke;
            let capital = layout
                .gesture_for(letter.to_ascii_uppercase())
                .unwrap()
                .stroke;
            assert_eq!(
                (small.modifier, capital.modifier),
                (Plain, Shift),
                "{layout:?} {letter}"
            );
            assert_eq!(small.key, capital.key, "{layout:?} {letter}");
        }
    }
}

#[test]
fn the_row_of_digits_chooses_without_shift() {
    for layout in [Layout::Azerty, Layout::Be] {
        let row = if layout == Layout::Azerty {
            "&é\"'(-è_ç"
        } else {
            "&é\"'(§è!ç"
        };
        for (typed, digit) in row.chars().zip(1..) {
            assert_eq!(layout.digit_of(typed), Some(digit), "{layout:?} {typed}");
        }
        assert_eq!(layout.digit_of('à'), None, "0 chooses nothing");
    }
    for layout in Layout::ALL {
        for digit in 1..=9 {
            assert_eq!(layout.digit_of(char::from(b'0' + digit)), Some(digit));
        }
        assert_eq!(layout.digit_of('0'), None);
        assert_eq!(layout.digit_of('a'), None);
        assert_eq!(layout.digit_of(')'), None);
    }
    assert_eq!(Layout::Qwerty.digit_of('!'), None, "that needs Shift");
    assert_eq!(Layout::Qwerty.digit_of('-'), None, "no digit on that key");
}

#[test]
fn keys_touch_their_neighbours_and_no_others() {
    #[track_caller]
    fn check(of: char, expected: &str) {
        let key = Layout::Qwerty.gesture_for(of).unwrap().stroke.key;
        let touching: String = Layout::Qwerty
            .keys()
            .filter(|other| other.position.touches(key))
            .filter_map(|other| match other.with(Plain) {
                Legend::Char(c) => Some(c),
                _ => None,
            })
            .collect();
        assert_eq!(touching, expected, "beside {of}");
    }
    check('g', "tyfhvb");
    check('a', "qwsz");
    check('1', "`2q");
    check('p', "0-o[l;");
    assert!(!SPACE_BAR.touches(KeyPosition { row: 3, column: 4 }));
    assert!(!SPACE_BAR.touches(SPACE_BAR));
}

#[test]
fn a_layout_is_found_by_its_name_and_an_unknown_one_names_the_choice() {
    for layout in Layout::ALL {
        assert_eq!(layout.name().parse(), Ok(layout));
        assert_eq!(
            serde_json::to_string(&layout).unwrap(),
            format!("\"{}\"", layout.name())
        );
    }
    let error = "dvorak".parse::<Layout>().unwrap_err().to_string();
    assert_eq!(
        error,
        "there is no keyboard layout `dvorak`: choose azerty, qwerty, qwertz, es or be"
    );
}
