//! The order in which the clusters of a line stand on the screen (UAX 9), with brackets turned.
//! Which clusters make a line is decided before, in the order of reading.

use unicode_bidi::{Level, ParagraphBidiInfo};

use super::{
    cluster::{Cluster, Logical},
    forms::mirrored,
    language::Direction,
};

/// The levels of one paragraph: how deep each of its bytes stands in runs of either direction.
pub(super) struct Levels<'t>(ParagraphBidiInfo<'t>);

impl<'t> Levels<'t> {
    /// The levels of `text`, or none when it is drawn in the order in which it is read.
    pub(super) fn of(text: &'t str, logical: &Logical, direction: Direction) -> Option<Self> {
        let paragraph = match direction {
            Direction::Rtl => Level::rtl(),
            Direction::Ltr if logical.is_simple || !runs_from_right(text) => return None,
            Direction::Ltr => Level::ltr(),
        };
        (!text.is_empty()).then(|| Self(ParagraphBidiInfo::new(text, Some(paragraph))))
    }

    /// Puts `line`, clusters of this paragraph, in the order of the screen. Those that are not drawn belong to it: a mark
    /// between two runs keeps them apart.
    pub(super) fn reorder(&self, line: &mut [Cluster]) {
        let level_of = |cluster: &Cluster| self.0.levels[cluster.source.start].number();
        let mut levels: Vec<u8> = line.iter().map(level_of).collect();
        let trailing = line
            .iter()
            .rev()
            .take_while(|cluster| cluster.is_space() || cluster.width == 0)
            .count();
        let shown = levels.len() - trailing;
        levels[shown..].fill(self.0.paragraph_level.number());

        for (cluster, level) in line.iter_mut().zip(&levels) {
            cluster.rtl = level % 2 == 1;
            if cluster.rtl {
                mirror(cluster);
            }
        }
        let highest = levels.iter().copied().max().unwrap_or(0);
        let lowest_odd = levels.iter().copied().filter(|level| level % 2 == 1).min();
        for level in (lowest_odd.unwrap_or(highest + 1)..=highest).rev() {
            reverse_runs(line, &mut levels, level);
        }
    }
}

fn reverse_runs(line: &mut [Cluster], levels: &mut [u8], level: u8) {
    let mut start = 0;
    while start < levels.len() {
        let length = levels[start..]
            .iter()
            .take_while(|&&other| other >= level)
            .count();
        line[start..start + length].reverse();
        levels[start..start + length].reverse();
        start += length.max(1);
    }
}

fn mirror(cluster: &mut Cluster) {
    let mut chars = cluster.symbol.chars();
    if let (Some(c), None) = (chars.next(), chars.next())
        && mirrored(c) != c
    {
        cluster.replace(mirrored(c));
    }
}

/// The direction of the first letter of a text, if it has one.
pub fn first_direction(text: &str) -> Option<Direction> {
    let first = text.chars().find(|c| c.is_alphabetic())?;
    Some(if turns(first) {
        Direction::Rtl
    } else {
        Direction::Ltr
    })
}

/// Whether anything in a text runs from the right.
pub fn runs_from_right(text: &str) -> bool {
    text.contains(turns)
}

/// Whether `c` can make a text from the left run the other way: a letter of the Semitic and
/// related scripts, or a mark that says so.
fn turns(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{8FF}'
        | '\u{200F}' | '\u{202B}' | '\u{202E}' | '\u{2067}'
        | '\u{FB1D}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFE}'
        | '\u{10800}'..='\u{10FFF}'
        | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use unicode_bidi::{BidiClass, bidi_class};

    use super::*;
    use crate::text::layout;

    #[track_caller]
    fn check(text: &str, direction: Direction, expected: &str) {
        let lines = layout(text, 200, direction);
        let drawn: String = lines[0]
            .cells
            .iter()
            .map(|cell| cell.symbol.as_str())
            .collect();
        assert_eq!(drawn, expected);
    }

    #[test]
    fn two_values_beside_each_other_stay_apart() {
        let values = "\u{2067}אב\u{2069}\u{2067}גד\u{2069}";
        check(values, Direction::Ltr, "באדג");
        check(
            "\u{2066}ab\u{2069}\u{2066}cd\u{2069}ד",
            Direction::Rtl,
            "דcdab",
        );
    }

    #[test]
    fn every_letter_that_runs_from_the_right_is_known() {
        for c in '\0'..=char::MAX {
            use BidiClass::{AL, AN, R, RLE, RLI, RLO};
            if matches!(bidi_class(c), AL | AN | R | RLE | RLI | RLO) {
                assert!(turns(c), "U+{:04X}", u32::from(c));
            }
        }
    }

    #[test]
    fn a_text_from_the_left_stays_as_it_is() {
        check("Bonjour (à vous) !", Direction::Ltr, "Bonjour (à vous) !");
    }

    #[test]
    fn hebrew_runs_from_the_right() {
        check("אבג", Direction::Rtl, "גבא");
        check("abc אבג def", Direction::Ltr, "abc גבא def");
        check("אבג 12 (דה)", Direction::Rtl, "(הד) 12 גבא");
    }

    #[test]
    fn latin_words_keep_their_order_in_a_text_from_the_right() {
        check("אב lin@x.example ג!", Direction::Rtl, "!ג lin@x.example בא");
        check("Hello!", Direction::Rtl, "!Hello");
        check("אב\u{2068}a (b)\u{2069}.", Direction::Rtl, ".a (b)בא");
    }

    #[test]
    fn guillemets_are_turned() {
        check("«אב»", Direction::Rtl, "«בא»");
        check("א < ב", Direction::Rtl, "ב > א");
    }

    #[test]
    fn arabic_is_shaped_and_turned() {
        check("بيت 3", Direction::Rtl, "3 \u{FE96}\u{FEF4}\u{FE91}");
    }
}
