//! Mail and web addresses, and names written as they are: how they are said in chunks, with a short
//! pause before each sign.

use super::lexicon::{Lexicon, is_ending, spelled};

/// Whether `word` is written as an address or a name of a machine: `a@b`, `www.x`, `https://x`,
/// `rosa.belmont`, `ines_b`, `/home/marie`.
pub(super) fn is_address(word: &str) -> bool {
    let joined = |sign: char| {
        let mut parts = word.split(sign);
        word.contains(sign) && parts.all(|part| !part.is_empty())
    };
    let is_name = |part: &str| part.chars().count() > 1 && part.chars().all(is_of_name);
    let has_letter = |part: &str| part.chars().any(char::is_alphabetic);
    let host = word.split(['/', '?', '#']).next().unwrap_or_default();
    let is_host = host.contains('.')
        && host
            .split('.')
            .all(|part| !part.is_empty() && part.chars().all(is_of_name))
        && host
            .split('.')
            .filter(|part| is_name(part) && has_letter(part))
            .count()
            > 1;
    word.contains("://")
        || joined('@')
        || word.starts_with("www.")
        || is_host && host.chars().all(|c| !c.is_uppercase() || c.is_ascii())
        || joined('_')
        || word.starts_with('/') && word.chars().nth(1).is_some_and(char::is_alphabetic)
        || word.starts_with('@') && word.chars().nth(1).is_some_and(char::is_alphanumeric)
}

fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || c == '-' || c == '_'
}

/// The words of an address. The scheme is said letter by letter, without its colon and slashes.
pub(super) fn say(word: &str, lexicon: &Lexicon) -> String {
    let (scheme, rest) = word.split_once("://").unwrap_or(("", word));
    let mut said = Chunks::default();
    if !scheme.is_empty() {
        said.word(&spelled(scheme).to_lowercase());
        said.pause();
    }
    let mut chunk = String::new();
    let mut is_after_dot = false;
    for c in rest.chars().chain(['\0']) {
        if c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c) {
            chunk.push(c);
            continue;
        }
        if !chunk.is_empty() {
            said.word(&words_of(&chunk, is_after_dot, lexicon));
            chunk.clear();
        }
        is_after_dot = c == '.';
        if let Some(name) = lexicon.sign(c) {
            said.chunk(name);
            if c == '@' {
                said.pause();
            }
        }
    }
    said.text
}

/// What is said between two signs: numbers apart from letters.
fn words_of(chunk: &str, is_after_dot: bool, lexicon: &Lexicon) -> String {
    if chunk == "www" {
        return lexicon.www.to_owned();
    }
    if is_after_dot && is_ending(chunk) {
        return spelled(chunk);
    }
    let mut words = String::new();
    let mut was_digit = None;
    for c in chunk.chars() {
        let is_digit = c.is_ascii_digit();
        if was_digit.is_some_and(|was| was != is_digit) {
            words.push(' ');
        }
        words.push(c);
        was_digit = Some(is_digit);
    }
    words
}

/// Words with a comma where a new chunk begins.
#[derive(Default)]
struct Chunks {
    text: String,
}

impl Chunks {
    fn pause(&mut self) {
        if self.text.ends_with(char::is_alphanumeric)
            || self
                .text
                .ends_with(unicode_normalization::char::is_combining_mark)
        {
            self.text.push(',');
        }
    }

    fn chunk(&mut self, words: &str) {
        self.pause();
        self.word(words);
    }

    fn word(&mut self, words: &str) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(words);
    }
}
