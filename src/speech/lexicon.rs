//! The words that are said for what is not a word, in the languages that ship: signs, keys,
//! acronyms, months. Where they are put is told in `reading`, `addresses` and `numbers`.

mod languages;

use std::borrow::Cow;

/// What is said in one language. A sign or month that is not in it is left to the synthesiser.
#[derive(Debug)]
pub(super) struct Lexicon {
    /// The names of signs, also within an address.
    signs: &'static [(char, &'static str)],
    /// What is said for a piece or several, written exactly so.
    entries: &'static [(&'static str, &'static str)],
    /// January first; none where dates are left as they are.
    months: &'static [&'static str],
    /// Between day and month, and month and year.
    pub(super) date_joint: &'static str,
    /// Between the numbers of “3/12”.
    pub(super) out_of: &'static str,
    /// One hour, several hours, where times are written “14 h”.
    pub(super) hours: Option<(&'static str, &'static str)>,
    /// Digits of the longest number that is not said digit by digit.
    pub(super) longest_number: usize,
    /// Whether groups of two digits, as in phone numbers, are said as numbers.
    pub(super) says_pairs: bool,
    /// How `www` is said.
    pub(super) www: &'static str,
    /// How a word is spelt for the synthesiser after another; as it is when there is none.
    spelling: Option<fn(&str, &str) -> String>,
}

/// Pieces that an entry is written in, at most.
pub(super) const LONGEST_ENTRY: usize = 2;

/// Acronyms with a vowel that are said letter by letter everywhere, and ends of files.
const SPELLED: [&str; 9] = ["URL", "USB", "IP", "UE", "EU", "TVA", "ID", "USA", "JPEG"];

/// Ends of the names of files, said letter by letter.
const ENDINGS: [&str; 8] = ["pdf", "jpg", "png", "doc", "docx", "odt", "mp3", "html"];

impl Lexicon {
    /// The words of the language of this tag, `fr` or `fr-CA`.
    pub(super) fn of(language: &str) -> &'static Self {
        let primary = language.split(['-', '_']).next().unwrap_or_default();
        match primary.to_ascii_lowercase().as_str() {
            "fr" => &languages::FRENCH,
            "en" => &languages::ENGLISH,
            "es" => &languages::SPANISH,
            "ar" => &languages::ARABIC,
            _ => &languages::OTHER,
        }
    }

    /// The name of a sign.
    pub(super) fn sign(&self, sign: char) -> Option<&'static str> {
        let mut signs = self.signs.iter();
        signs
            .find(|(known, _)| *known == sign)
            .map(|(_, name)| *name)
    }

    /// What is said for `words`, one space between two.
    pub(super) fn entry(&self, words: &str) -> Option<&'static str> {
        let mut entries = self.entries.iter();
        entries
            .find(|(known, _)| *known == words)
            .map(|(_, said)| *said)
    }

    /// The name of a month, counted from 1.
    pub(super) fn month(&self, number: usize) -> Option<&'static str> {
        self.months.get(number.checked_sub(1)?).copied()
    }

    /// `word` as the synthesiser is given it, after the word `before`.
    pub(super) fn respelled<'a>(&self, word: &'a str, before: &str) -> Cow<'a, str> {
        match self.spelling {
            Some(spelling) => spelling(word, before).into(),
            None => word.into(),
        }
    }

    /// Whether addresses can be said in words.
    pub(super) fn knows_signs(&self) -> bool {
        !self.signs.is_empty()
    }
}

/// Whether `word` is said letter by letter: capitals without a vowel, `SMS`, and known ones.
pub(super) fn is_spelled(word: &str) -> bool {
    let is_short = (2..=5).contains(&word.len());
    let has_no_vowel = word
        .bytes()
        .all(|byte| byte.is_ascii_uppercase() && !b"AEIOU".contains(&byte));
    is_short && has_no_vowel || SPELLED.contains(&word)
}

/// Whether `word` is the end of the name of a file.
pub(super) fn is_ending(word: &str) -> bool {
    ENDINGS.contains(&word)
}

/// The letters of `word`, each for itself.
pub(super) fn spelled(word: &str) -> String {
    let letters: Vec<String> = word.to_uppercase().chars().map(String::from).collect();
    letters.join(" ")
}
