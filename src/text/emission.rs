//! How a line that was put in the order of the eye is sent to a terminal that may have an order of its own. Which
//! terminal wants which is found out elsewhere.

use super::layout::Line;

/// A mark of no width that reads from the left: between two letters it keeps a terminal from turning them.
const LEFT_TO_RIGHT_MARK: char = '\u{200E}';

/// How letters that run from the right are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Emission {
    /// As they are.
    #[default]
    Bare,
    /// Each with a mark behind it, so that it is a run of its own.
    Marked,
    /// Without vowel marks: the console of Linux puts nothing above a letter, and gives each mark a cell of its own.
    Unvowelled,
}

impl Line {
    /// The line, ready to be sent so. A letter under a pile of vowel marks that leaves no room has no mark.
    pub fn sent(mut self, emission: Emission) -> Self {
        for cell in &mut self.cells {
            match emission {
                Emission::Marked if cell.rtl => cell.symbol.push_if_room(LEFT_TO_RIGHT_MARK),
                Emission::Unvowelled => cell.symbol.keep_first(),
                Emission::Marked | Emission::Bare => {}
            }
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Direction, layout};

    #[track_caller]
    fn check(text: &str, emission: Emission, expected: &str) {
        let line = layout(text, 80, Direction::Rtl).remove(0);
        let columns = line.width;
        let sent = line.sent(emission);
        let symbols: String = sent.cells.iter().map(|cell| cell.symbol.as_str()).collect();
        assert_eq!(symbols, expected);
        assert_eq!(sent.width, columns);
    }

    #[test]
    fn bare_letters_are_sent_as_they_are() {
        check("من Lin", Emission::Bare, "Lin ﻦﻣ");
    }

    #[test]
    fn marked_letters_are_each_a_run_of_their_own() {
        check("من", Emission::Marked, "ﻦ\u{200E}ﻣ\u{200E}");
        check("لا", Emission::Marked, "ﻻ\u{200E}");
    }

    #[test]
    fn what_is_read_from_the_left_needs_no_mark() {
        check("Lin 3", Emission::Marked, "Lin 3");
        check("من Lin", Emission::Marked, "Lin \u{200E}ﻦ\u{200E}ﻣ\u{200E}");
    }

    #[test]
    fn letters_keep_their_vowel_marks() {
        check("بّ", Emission::Marked, "ﺏ\u{651}\u{200E}");
    }

    #[test]
    fn a_console_gets_letters_without_what_stands_above_them() {
        check("منحنٍ", Emission::Unvowelled, "ﻦﺤﻨﻣ");
        check("لا بّ", Emission::Unvowelled, "ﺏ ﻻ");
        check("Cafe\u{301}", Emission::Unvowelled, "Cafe");
    }
}
