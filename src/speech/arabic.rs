//! How vowelled Arabic is spelt for a synthesiser, which says every letter it reads: those that
//! only spelling wants are left out. Words without vowel marks stay as they are: a synthesiser
//! guesses their vowels, and worse with some of them given.

const FATHA: char = '\u{64E}';
const DAMMA: char = '\u{64F}';
const KASRA: char = '\u{650}';
const SHADDA: char = '\u{651}';
const SUKUN: char = '\u{652}';

/// `piece`, a word with its punctuation, as it is written after the word `before`, or at the
/// beginning when that is empty.
pub(super) fn respelled(piece: &str, before: &str) -> String {
    let piece = doubled_first(piece);
    let is_arabic = |c: char| matches!(c, '\u{621}'..='\u{652}' | '\u{670}' | '\u{671}');
    let (Some(start), Some(last)) = (piece.find(is_arabic), piece.rfind(is_arabic)) else {
        return piece;
    };
    let word: Vec<char> = piece[start..].chars().collect();
    let after: Vec<char> = piece[last..].chars().skip(1).collect();
    let word = &word[..word.len() - after.len()];
    if !word.iter().any(|&c| is_vowel_mark(c)) {
        return piece;
    }
    let word = linked(&opened(word, ends_in_vowel(before)));
    let parts = [piece[..start].chars().collect(), ended(word), after];
    parts.into_iter().flatten().collect()
}

/// Marks of `text` with the sign of doubling before the vowel, which is lost otherwise.
fn doubled_first(text: &str) -> String {
    let mut marks: Vec<char> = text.chars().collect();
    for at in 1..marks.len() {
        if marks[at] == SHADDA && is_vowel_mark(marks[at - 1]) {
            marks.swap(at - 1, at);
        }
    }
    marks.into_iter().collect()
}

fn is_vowel_mark(c: char) -> bool {
    matches!(c, '\u{64B}'..='\u{650}' | SUKUN | '\u{670}')
}

fn is_mark(c: char) -> bool {
    is_vowel_mark(c) || c == SHADDA
}

/// Whether the next word is joined to `word`, which ends in a vowel.
fn ends_in_vowel(word: &str) -> bool {
    word.ends_with([FATHA, DAMMA, KASRA, 'ا', 'و', 'ي', 'ى'])
}

/// The beginning of `word`: an alif that is silent after a vowel, and a vowel elsewhere, is not a
/// long a.
fn opened(word: &[char], is_joined: bool) -> Vec<char> {
    match word {
        ['ا', letter, SUKUN | SHADDA, ..] if *letter != 'ل' => {
            let first: &[char] = if is_joined { &['ٱ'] } else { &['ا', KASRA] };
            [first, &word[1..]].concat()
        }
        ['و' | 'ف', FATHA, 'ا', letter, SUKUN | SHADDA, _, ..] if !is_mark(*letter) => {
            [&word[..2], &word[3..]].concat()
        }
        ['ك', FATHA, 'ا', 'ل', SUKUN, _, ..] => [&word[..2], &word[3..]].concat(),
        ['و' | 'ف' | 'ك', FATHA, 'ا', 'ل', KASRA, 'ا', next, ..] if !is_mark(*next) => {
            [&word[..2], &word[3..]].concat()
        }
        _ => word.to_vec(),
    }
}

/// `word` without the alif after a short i, which is never said, nor the article’s l that the next
/// letter takes over: بِالرَّقْمِ is said bir-raqmi.
fn linked(word: &[char]) -> Vec<char> {
    let mut linked = Vec::with_capacity(word.len());
    let mut rest = word;
    while let Some((&letter, next)) = rest.split_first() {
        rest = match (linked.last(), rest) {
            (Some(&KASRA), ['ا', 'ل', taker, SHADDA, ..]) if !is_mark(*taker) => &next[1..],
            (Some(&KASRA), ['ا', follower, ..]) if !is_mark(*follower) => next,
            _ => {
                linked.push(letter);
                next
            }
        };
    }
    linked
}

/// The end of `word`: the alif behind the u of a plural is silent, and the ending ة without a vowel
/// is said ah, not at.
fn ended(mut word: Vec<char>) -> Vec<char> {
    match word[..] {
        [.., DAMMA, 'و', 'ا'] | [.., 'و', SUKUN, 'ا'] => {
            word.pop();
        }
        [.., 'ة', SUKUN] => {
            word.truncate(word.len() - 2);
            word.extend(['ه', SUKUN]);
        }
        [.., FATHA | 'ا', 'ة'] => {
            word.pop();
            word.extend(['ه', SUKUN]);
        }
        _ => {}
    }
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(word: &str, expected: &str) {
        check_after("", word, expected);
    }

    #[track_caller]
    fn check_after(before: &str, word: &str, expected: &str) {
        let before = respelled(before, "");
        assert_eq!(respelled(word, &before), doubled_first(expected));
    }

    #[test]
    fn the_alif_of_a_plural_is_silent() {
        check("اِخْتَارُوا", "اِخْتَارُو");
        check("تُفْسِدُوا،", "تُفْسِدُو،");
        check("اِمْلَؤُوا.", "اِمْلَؤُو.");
        check("دَعَوْا", "دَعَوْ");
        check("هٰذَا", "هٰذَا");
        check("شَيْئًا", "شَيْئًا");
    }

    #[test]
    fn a_pause_makes_the_feminine_ending_a_breath() {
        check("الصَّفْحَةْ.", "الصَّفْحَهْ.");
        check("نُقْطَة", "نُقْطَهْ");
        check("حَيَاةْ", "حَيَاهْ");
        check("الصَّفْحَةُ", "الصَّفْحَةُ");
        check("مَرَّةً", "مَرَّةً");
    }

    #[test]
    fn an_alif_after_a_short_i_is_silent() {
        check("بِالْيَدِ", "بِلْيَدِ");
        check("بِالرَّقْمِ", "بِرَّقْمِ");
        check("بِاللُّغَةِ", "بِلُّغَةِ");
        check("بِالَّتِي", "بِلَّتِي");
        check("الِاسْمْ", "الِسْمْ");
        check("بِاخْتِيَارَاتِي", "بِخْتِيَارَاتِي");
        check("ثَانِيًا", "ثَانِيًا");
    }

    #[test]
    fn an_alif_that_joins_words_is_no_long_a() {
        check("وَاخْتَارُوا", "وَخْتَارُو");
        check("فَاتَّصِلُوا", "فَتَّصِلُو");
        check("وَالْآنْ؟", "وَلْآنْ؟");
        check("وَالرَّسَائِلْ", "وَالرَّسَائِلْ");
        check("وَالِاسْمُ", "وَلِسْمُ");
        check("كَالْبَيْتِ", "كَلْبَيْتِ");
        check("وَاحِدَةً", "وَاحِدَةً");
        check("وَالِدْ", "وَالِدْ");
        check("كَابْس", "كَابْس");
        check("فَاتْ", "فَاتْ");
    }

    #[test]
    fn an_alif_that_begins_a_word_is_silent_after_a_vowel() {
        check_after("ثُمَّ", "ابْحَثُوا", "ٱبْحَثُو");
        check_after("فِي", "اسْتِمَارَةٍ", "ٱسْتِمَارَةٍ");
        check_after("هُنَا،", "اسْمُ", "اِسْمُ");
        check_after("عَلَامَهْ", "اسْتِفْهَام", "اِسْتِفْهَام");
        check_after("", "اتَّصِلُوا", "اِتَّصِلُو");
        check_after("ثُمَّ", "الْبَيْتُ", "الْبَيْتُ");
    }

    #[test]
    fn doubling_comes_before_its_vowel() {
        for word in ["ثُم\u{64E}\u{651}", "ثُم\u{651}\u{64E}"] {
            assert_eq!(respelled(word, ""), "ثُم\u{651}\u{64E}");
        }
    }

    #[test]
    fn what_has_no_vowel_mark_is_left() {
        for word in [
            "ابحثوا",
            "مكتبة",
            "بالرقم",
            "مميّز",
            "Rosa",
            "2026,",
            "«»",
            "",
        ] {
            check(word, word);
        }
    }
}
