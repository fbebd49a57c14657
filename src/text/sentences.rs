//! The cutting of a text into sentences, to show or speak it by groups. Knows the punctuation of
//! the languages that ship, and no abbreviation but a single letter.

use std::ops::Range;

use super::cluster::is_invisible;

/// The sentences of `text`, as bytes without the spaces around them. A sentence ends after
/// `. ! ? …` before a space, and at a line feed; not inside an address or a number, not after an
/// initial, not before a small letter, and not after the shout that a quotation begins with.
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if c == '\n' {
            push(text, start..at, &mut found);
            start = at + 1;
        } else if is_end(c) && chars.peek().is_none_or(|&(_, next)| !is_end(next)) {
            let end = at + c.len_utf8();
            let end = end + closing(&text[end..]);
            let before = &text[start..at];
            let goes_on = match c {
                '.' => is_initial(before),
                '!' => before.ends_with('!') && is_quoted(before, &text[end..]),
                _ => false,
            };
            if !goes_on && begins_sentence(&text[end..]) {
                push(text, start..end, &mut found);
                start = end;
            }
        }
    }
    push(text, start..text.len(), &mut found);
    found
}

fn push(text: &str, range: Range<usize>, found: &mut Vec<Range<usize>>) {
    let sentence = text[range.clone()].trim();
    if sentence.chars().any(|c| !is_invisible(c)) {
        let start = sentence.as_ptr() as usize - text.as_ptr() as usize;
        found.push(start..start + sentence.len());
    }
}

fn is_end(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '؟' | '۔' | '。' | '！' | '？')
}

/// Whether a quotation that began in `before`, in the same paragraph, is closed in `rest`.
fn is_quoted(before: &str, rest: &str) -> bool {
    let ahead = rest.split('\n').next().unwrap_or_default();
    [('«', '»'), ('“', '”')]
        .into_iter()
        .any(|(opening, closing)| {
            let is_open = before.rfind(opening) > before.rfind(closing);
            is_open && ahead.contains(closing)
        })
}

/// The bytes at the beginning of `rest` that still belong to the sentence: closing signs, and the
/// space that French puts before a guillemet.
fn closing(rest: &str) -> usize {
    let mut length = 0;
    let mut spaces = 0;
    for c in rest.chars() {
        match c {
            '»' | '›' => length += spaces + c.len_utf8(),
            ')' | ']' | '”' | '’' | '"' if spaces == 0 => length += c.len_utf8(),
            ' ' | '\u{A0}' | '\u{202F}' if spaces == 0 => {
                spaces = c.len_utf8();
                continue;
            }
            '\n' => break,
            c if is_invisible(c) && spaces == 0 => length += c.len_utf8(),
            _ => break,
        }
        spaces = 0;
    }
    length
}

/// Whether a sentence can begin with `rest`: after a space, and not with a small letter.
fn begins_sentence(rest: &str) -> bool {
    let after = rest.trim_start();
    let next = after
        .chars()
        .find(|c| c.is_alphanumeric() || c.is_whitespace());
    let is_wide = |c: char| matches!(c, '\u{3000}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}');
    let is_apart = after.len() < rest.len() || after.is_empty() || after.starts_with(is_wide);
    is_apart && !next.is_some_and(char::is_lowercase)
}

/// Whether `before` ends in a letter that stands alone, as in “M. Martin”.
fn is_initial(before: &str) -> bool {
    let mut chars = before.chars().rev();
    chars.next().is_some_and(char::is_uppercase)
        && chars
            .next()
            .is_none_or(|c| !c.is_alphanumeric() && c != '’' && c != '\'')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = sentences(text)
            .into_iter()
            .map(|range| &text[range])
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn sentences_end_at_their_sign() {
        check(
            "Un. Deux ! Trois ? Quatre… Cinq",
            &["Un.", "Deux !", "Trois ?", "Quatre…", "Cinq"],
        );
        check(
            "Vraiment ?! Oui...  Non.",
            &["Vraiment ?!", "Oui...", "Non."],
        );
        check("", &[]);
        check(" \n ", &[]);
    }

    #[test]
    fn addresses_numbers_and_initials_are_whole() {
        check(
            "Écrivez lin.m@boite.example. Puis 3.5 fois.",
            &["Écrivez lin.m@boite.example.", "Puis 3.5 fois."],
        );
        check(
            "M. Martin et J.-P. Roy sont là. Bien.",
            &["M. Martin et J.-P. Roy sont là.", "Bien."],
        );
    }

    #[test]
    fn a_small_letter_goes_on() {
        check(
            "Attendez… puis continuez. Bien.",
            &["Attendez… puis continuez.", "Bien."],
        );
        check(
            "« Zut ! » dit Lin. Elle rit.",
            &["« Zut ! » dit Lin.", "Elle rit."],
        );
    }

    #[test]
    fn closing_signs_stay_with_their_sentence() {
        check(
            "« Bonjour\u{202F}!\u{202F}» Puis rien.",
            &["« Bonjour\u{202F}!\u{202F}»", "Puis rien."],
        );
        check("(Un.) Deux.", &["(Un.)", "Deux."]);
        check("Oui. « Non. »", &["Oui.", "« Non. »"]);
        check(
            "Voici \u{2068}Lin.\u{2069} Bien.",
            &["Voici \u{2068}Lin.\u{2069}", "Bien."],
        );
    }

    #[test]
    fn a_quoted_shout_stays_with_what_follows() {
        check(
            "Paulo écrit\u{A0}: «\u{202F}URGENT\u{202F}!!! L’eau est sale.\u{202F}» Que faire ?",
            &[
                "Paulo écrit\u{A0}: «\u{202F}URGENT\u{202F}!!! L’eau est sale.\u{202F}»",
                "Que faire ?",
            ],
        );
        check(
            "Paulo writes: “URGENT!!! The water.” What now?",
            &["Paulo writes: “URGENT!!! The water.”", "What now?"],
        );
        check(
            "Escribe: «Ojo!!! El agua». ¿Y ahora?",
            &["Escribe: «Ojo!!! El agua».", "¿Y ahora?"],
        );
        check(
            "كتب: «عاجل!!! الماء خطير!!!» ماذا؟",
            &["كتب: «عاجل!!! الماء خطير!!!»", "ماذا؟"],
        );
    }

    #[test]
    fn a_shout_outside_a_whole_quotation_ends_a_sentence() {
        check("URGENT !!! L’eau.", &["URGENT !!!", "L’eau."]);
        check(
            "« Un. » Deux !!! Trois.",
            &["« Un. »", "Deux !!!", "Trois."],
        );
        check("« Un !!! Deux.", &["« Un !!!", "Deux."]);
        check(
            "« Un !!! Deux.\nTrois. »",
            &["« Un !!!", "Deux.", "Trois. »"],
        );
        check("« Un. Deux. »", &["« Un.", "Deux. »"]);
    }

    #[test]
    fn a_line_feed_ends_a_sentence() {
        check("Un titre\nUne phrase.\n", &["Un titre", "Une phrase."]);
    }

    #[test]
    fn arabic_and_wide_signs_are_known() {
        check("كيف حالك؟ بخير.", &["كيف حالك؟", "بخير."]);
        check("日本。語です。", &["日本。", "語です。"]);
    }
}
