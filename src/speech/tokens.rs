//! The pieces of a text between white space, what of them is a word and what is punctuation around
//! it, and the form in which two words are compared. What a piece is spoken as is told in `reading`.

use std::ops::Range;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::text::is_invisible;

/// A piece between white space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// Where it stands, without invisible characters around it.
    pub(super) bytes: Range<usize>,
    /// Not to be spoken, nor lit.
    pub(super) is_hidden: bool,
    /// Nothing but signs that open something: lit with the next piece, not with the one before.
    pub(super) opens: bool,
}

/// The pieces of `text` that can be seen. A no-break space is white space.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let pieces = text.split(char::is_whitespace);
    pieces
        .map(|piece| piece.trim_matches(is_invisible))
        .filter(|piece| !piece.is_empty())
        .map(|piece| {
            let start = piece.as_ptr() as usize - text.as_ptr() as usize;
            Token {
                bytes: start..start + piece.len(),
                is_hidden: false,
                opens: piece.chars().all(|c| is_opening(c) || is_invisible(c)),
            }
        })
        .collect()
}

/// Quotation marks, which are never spoken.
pub(super) fn is_quote(c: char) -> bool {
    matches!(c, '«' | '»' | '“' | '”' | '„' | '"' | '‹' | '›' | '‘')
}

/// Signs that stand before what they belong to.
pub(super) fn is_opening(c: char) -> bool {
    matches!(c, '«' | '“' | '„' | '‹' | '‘' | '(' | '[' | '¿' | '¡')
}

/// Punctuation that a synthesiser makes a pause or a tone of.
pub(super) fn is_pause(c: char) -> bool {
    matches!(
        c,
        '.' | ',' | ';' | ':' | '!' | '?' | '…' | '؟' | '،' | '؛' | '۔' | '。' | '、'
    )
}

/// A piece without what is dropped, in three: signs before the word, the word, signs after it.
pub(super) struct Dressed {
    pub(super) before: String,
    pub(super) word: String,
    pub(super) after: String,
}

/// `piece` without what cannot be seen and quotation marks, with the digits that synthesisers
/// know, and its word apart from the punctuation around.
pub(super) fn dress(piece: &str) -> Dressed {
    let kept: String = piece
        .chars()
        .filter(|&c| !is_invisible(c) && !is_quote(c))
        .map(plain_digit)
        .collect();
    let is_before = |c: char| is_opening(c) || is_pause(c) || matches!(c, '\'' | '’');
    let is_after = |c: char| is_pause(c) || matches!(c, ')' | ']' | '\'' | '’');
    let from = kept.trim_start_matches(is_before);
    let word = from.trim_end_matches(is_after);
    if word.is_empty() {
        // What stands alone goes behind the word before it.
        return Dressed {
            before: String::new(),
            word: String::new(),
            after: kept.chars().filter(|&c| is_pause(c)).collect(),
        };
    }
    let sounded = |c: &char| is_pause(*c) || matches!(c, '(' | ')' | '¿' | '¡');
    Dressed {
        before: kept[..kept.len() - from.len()]
            .chars()
            .filter(|c| sounded(c) && !is_pause(*c))
            .collect(),
        word: word.to_owned(),
        after: from[word.len()..].chars().filter(sounded).collect(),
    }
}

/// Arabic and Persian digits as those of Europe.
fn plain_digit(c: char) -> char {
    match c {
        '\u{660}'..='\u{669}' => digit(c as u32 - 0x660),
        '\u{6F0}'..='\u{6F9}' => digit(c as u32 - 0x6F0),
        c => c,
    }
}

fn digit(value: u32) -> char {
    char::from_digit(value, 10).unwrap_or('0')
}

/// `word` as it is compared: its letters and digits, small, without accents, Arabic vowel marks or
/// lengthening.
pub(super) fn fold(word: &str) -> String {
    word.nfd()
        .filter(|&c| c != '\u{640}' && !is_combining_mark(c))
        .flat_map(char::to_lowercase)
        .filter(|c| c.is_alphanumeric())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found = tokens(text).into_iter().map(|token| &text[token.bytes]);
        assert_eq!(found.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn pieces_stand_between_any_white_space() {
        check("Un  deux\n trois", &["Un", "deux", "trois"]);
        check("«\u{A0}Oui\u{202F}!\u{A0}»", &["«", "Oui", "!", "»"]);
        check("Voici \u{2068}Lin\u{2069}.", &["Voici", "Lin\u{2069}."]);
        check(" \u{2068}\u{2069} ", &[]);
    }

    #[track_caller]
    fn check_dress(piece: &str, before: &str, word: &str, after: &str) {
        let dressed = dress(piece);
        let found = (dressed.before, dressed.word, dressed.after);
        assert_eq!(found, (before.into(), word.into(), after.into()));
    }

    #[test]
    fn a_word_stands_apart_from_its_punctuation() {
        check_dress("l’arobase,", "", "l’arobase", ",");
        check_dress("«Oui.»", "", "Oui", ".");
        check_dress("(F2),", "(", "F2", "),");
        check_dress("¿Qué?", "¿", "Qué", "?");
        check_dress("...", "", "", "...");
        check_dress("»!", "", "", "!");
        check_dress("٠٦،", "", "06", "،");
    }

    #[test]
    fn words_are_compared_without_case_accents_and_vowel_marks() {
        assert_eq!(fold("Écrivez,"), fold("ecrivez"));
        assert_eq!(fold("نُقْطَة"), fold("نقطة"));
        assert_eq!(fold("مـرحبا"), fold("مرحبا"));
        assert_ne!(fold("un"), fold("une"));
    }
}
