//! Cuts a text where a reader takes breath, so that the first sentence sounds while the next is being made.

use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// Fewer letters and digits than this do not stand alone: « 1. », « M. ».
const SHORTEST: usize = 4;

/// The sentences of `text` as ranges of bytes, without the spaces around them, in order. What cannot be spoken at
/// all, like a lone dash, belongs to its neighbour; a text without a letter has no sentence.
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut open: Option<Range<usize>> = None;
    for (from, piece) in text.split_sentence_bound_indices() {
        let end = from + piece.trim_end().len();
        let begin = end - text[from..end].trim_start().len();
        if begin == end {
            continue;
        }
        let whole = open.take().map_or(begin, |before| before.start)..end;
        if letters(&text[whole.clone()]) < SHORTEST {
            open = Some(whole);
        } else {
            found.push(whole);
        }
    }
    if let Some(rest) = open {
        match found.last_mut() {
            Some(last) => last.end = rest.end,
            None if letters(&text[rest.clone()]) > 0 => found.push(rest),
            None => {}
        }
    }
    found
}

fn letters(text: &str) -> usize {
    text.chars()
        .filter(|letter| letter.is_alphanumeric())
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<_> = sentences(text)
            .into_iter()
            .map(|range| &text[range])
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_text_is_cut_after_its_sentences() {
        check("", &[]);
        check(" … — ", &[]);
        check(
            "Bonjour ! Appuyez sur Entrée. ",
            &["Bonjour !", "Appuyez sur Entrée."],
        );
        check("Un titre\nUne ligne", &["Un titre", "Une ligne"]);
        check(
            "Le prix est de 3.50 euros.",
            &["Le prix est de 3.50 euros."],
        );
        check("كيف حالك؟ أهلا وسهلا.", &["كيف حالك؟", "أهلا وسهلا."]);
    }

    #[test]
    fn a_scrap_is_not_a_sentence() {
        check("1. Ouvrez la boîte.", &["1. Ouvrez la boîte."]);
        check("M. Petit écrit à Anna.", &["M. Petit écrit à Anna."]);
        check("Appuyez sur Entrée. !", &["Appuyez sur Entrée. !"]);
        check("Ok", &["Ok"]);
    }

    proptest! {
        #[test]
        fn no_letter_is_lost_and_none_is_said_twice(text in "\\PC{0,80}") {
            let found = sentences(&text);
            prop_assert!(found.windows(2).all(|pair| pair[0].end <= pair[1].start));
            let said: String = found.into_iter().map(|range| &text[range]).collect();
            prop_assert_eq!(letters(&said), letters(&text));
        }
    }
}
