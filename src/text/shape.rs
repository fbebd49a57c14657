//! The joining of Arabic letters: which of its shapes each letter takes, with its vowel marks kept
//! and its place in the text known. Terminals draw letters apart, so the shapes are sent. What
//! other scripts need is only to be cut into graphemes, which happens here too.

use unicode_segmentation::UnicodeSegmentation;

use super::{
    cluster::{Cluster, is_invisible, push_grapheme},
    forms::{Letter, lam_alef, letter_of},
};

const LAM: char = '\u{644}';
const TATWEEL: char = '\u{640}';
const ZERO_WIDTH_NON_JOINER: char = '\u{200C}';
const ZERO_WIDTH_JOINER: char = '\u{200D}';

/// Adds the clusters of `text` from the byte `from`, which must be where a grapheme begins.
pub(super) fn shape(text: &str, from: usize, clusters: &mut Vec<Cluster>) {
    let graphemes = text[from..].grapheme_indices(true);
    let pieces: Vec<Piece<'_>> = graphemes
        .map(|(at, grapheme)| Piece {
            at: from + at,
            grapheme,
        })
        .collect();
    let mut is_joined = false;
    let mut index = 0;
    while let Some(&piece) = pieces.get(index) {
        index += 1;
        let base = piece.base();
        if is_transparent(base) {
            piece.push(None, clusters);
            continue;
        }
        let next = pieces.get(index).copied();
        if let Some((both, shapes)) = next.and_then(|next| piece.ligature(text, next)) {
            let (isolated, joined) = shapes;
            both.push(Some(if is_joined { joined } else { isolated }), clusters);
            is_joined = false;
            index += 1;
            continue;
        }
        let joins_next = piece.joins_next();
        let form = letter_of(base).map(|letter| {
            let is_followed = || piece.ends_in_joiner() || is_joined_by(&pieces[index..]);
            form(
                letter,
                is_joined && letter.last.is_some(),
                joins_next && is_followed(),
            )
        });
        piece.push(form, clusters);
        is_joined = joins_next;
    }
}

/// A grapheme and the byte where it begins.
#[derive(Clone, Copy)]
struct Piece<'t> {
    at: usize,
    grapheme: &'t str,
}

impl<'t> Piece<'t> {
    fn base(self) -> char {
        self.grapheme.chars().next().unwrap_or_default()
    }

    fn ends_in_joiner(self) -> bool {
        self.grapheme.ends_with(ZERO_WIDTH_JOINER)
    }

    fn joins_next(self) -> bool {
        if self.grapheme.contains(ZERO_WIDTH_NON_JOINER) {
            return false;
        }
        match self.base() {
            TATWEEL | ZERO_WIDTH_JOINER => true,
            base => letter_of(base).is_some_and(|letter| letter.initial.is_some()),
        }
    }

    fn joins_previous(self) -> bool {
        match self.base() {
            TATWEEL | ZERO_WIDTH_JOINER => true,
            base => letter_of(base).is_some_and(|letter| letter.last.is_some()),
        }
    }

    /// A lam and the alef after it as one, with their shapes isolated and joined.
    fn ligature(self, text: &'t str, next: Self) -> Option<(Self, (char, char))> {
        if self.base() != LAM || !self.joins_next() {
            return None;
        }
        let shapes = lam_alef(next.base())?;
        let grapheme = &text[self.at..next.at + next.grapheme.len()];
        Some((
            Self {
                at: self.at,
                grapheme,
            },
            shapes,
        ))
    }

    /// Adds this grapheme, its base drawn as `form` when there is one. A ligature has the marks of
    /// both its letters.
    fn push(self, form: Option<char>, clusters: &mut Vec<Cluster>) {
        let source = self.at..self.at + self.grapheme.len();
        let chars = self
            .grapheme
            .char_indices()
            .map(|(at, c)| (self.at + at, c));
        match form {
            None => push_grapheme(clusters, source, chars),
            Some(form) => {
                let marks = chars.skip(1).filter(|&(_, c)| lam_alef(c).is_none());
                push_grapheme(
                    clusters,
                    source,
                    std::iter::once((self.at, form)).chain(marks),
                );
            }
        }
    }
}

/// Whether the first of `pieces` that has a say joins the letter before it.
fn is_joined_by(pieces: &[Piece<'_>]) -> bool {
    let next = pieces.iter().find(|piece| !is_transparent(piece.base()));
    next.is_some_and(|piece| piece.joins_previous())
}

/// Whether letters join across `c`, as they do across direction marks and soft hyphens; an
/// isolated value joins nothing outside of it.
fn is_transparent(c: char) -> bool {
    is_invisible(c)
        && !c.is_control()
        && !matches!(
            c,
            '\u{2066}'..='\u{2069}' | ZERO_WIDTH_NON_JOINER | ZERO_WIDTH_JOINER
        )
}

fn form(letter: &Letter, joins_previous: bool, joins_next: bool) -> char {
    let form = match (joins_previous, joins_next) {
        (false, false) => None,
        (true, false) => letter.last,
        (false, true) => letter.initial,
        (true, true) => letter.medial,
    };
    form.unwrap_or(letter.isolated)
}

#[cfg(test)]
mod tests {
    use crate::text::cluster::logical;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found = logical(text).clusters;
        let found: Vec<&str> = found
            .iter()
            .filter(|c| c.width > 0)
            .map(|c| c.symbol.as_str())
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn letters_take_the_shape_of_their_place() {
        check("بيت", &["\u{FE91}", "\u{FEF4}", "\u{FE96}"]);
        check("ب", &["\u{FE8F}"]);
        check("دار", &["\u{FEA9}", "\u{FE8D}", "\u{FEAD}"]);
        check("پگ", &["\u{FB58}", "\u{FB93}"]);
        check("بء", &["\u{FE8F}", "\u{FE80}"]);
    }

    #[test]
    fn lam_and_alef_are_written_as_one() {
        check("لا", &["\u{FEFB}"]);
        check("سلام", &["\u{FEB3}", "\u{FEFC}", "\u{FEE1}"]);
        check("الإ", &["\u{FE8D}", "\u{FEF9}"]);
    }

    #[test]
    fn vowel_marks_stay_with_their_letter() {
        check("بَيْت", &["\u{FE91}\u{64E}", "\u{FEF4}\u{652}", "\u{FE96}"]);
        check("لَا", &["\u{FEFB}\u{64E}"]);
        check("الله", &["\u{FE8D}", "\u{FEDF}", "\u{FEE0}", "\u{FEEA}"]);
        check("رَبَّ", &["\u{FEAD}\u{64E}", "\u{FE8F}\u{64E}\u{651}"]);
    }

    #[test]
    fn joiners_and_isolation_marks_have_their_say() {
        check("ب\u{200C}ت", &["\u{FE8F}", "\u{FE95}"]);
        check("ل\u{200C}ا", &["\u{FEDD}", "\u{FE8D}"]);
        check("ه\u{200D}", &["\u{FEEB}"]);
        check("ب\u{640}ت", &["\u{FE91}", "\u{640}", "\u{FE96}"]);
        check("ب\u{AD}ت", &["\u{FE91}", "\u{FE96}"]);
        check("ب\u{2068}ت\u{2069}", &["\u{FE8F}", "\u{FE95}"]);
    }

    #[test]
    fn other_letters_do_not_join() {
        check("بaت", &["\u{FE8F}", "a", "\u{FE95}"]);
        check("ب ت", &["\u{FE8F}", " ", "\u{FE95}"]);
    }
}
