//! How the pieces of a text are read, in order: which are words for the synthesiser as they are,
//! which are replaced, which are silent. Which shown word is lit is told in `align`.

use std::ops::Range;

use super::{
    addresses,
    lexicon::{LONGEST_ENTRY, Lexicon, is_spelled, spelled},
    numbers::{self, Groups},
    tokens::{Dressed, Token, dress, fold, is_opening, is_pause, is_quote},
};

/// What is said for some tokens that stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    /// Words, one space between two; never empty.
    pub(super) text: String,
    /// The tokens that it is read from.
    pub(super) tokens: Range<usize>,
}

/// What is said for `text`. Hidden tokens and those that are mere punctuation are in none.
pub(super) fn read(text: &str, tokens: &[Token], lexicon: &Lexicon) -> Vec<Said> {
    let pieces: Vec<Dressed> = tokens
        .iter()
        .map(|token| dress(&text[token.bytes.clone()]))
        .collect();
    let reader = Reader {
        text,
        tokens,
        pieces: &pieces,
        lexicon,
    };
    let mut said: Vec<Said> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if tokens[at].is_hidden {
            pause(&mut said, ",");
            at += 1;
            continue;
        }
        let found = reader.groups(at).or_else(|| reader.entry(at));
        let found = found.unwrap_or_else(|| vec![reader.one(at)]);
        for piece in found {
            at = piece.tokens.end;
            if is_sounded(&piece.text) {
                said.push(piece);
            } else {
                pause(&mut said, &piece.text);
            }
        }
    }
    said
}

/// Puts punctuation that stands alone behind what was said last.
fn pause(said: &mut [Said], signs: &str) {
    let Some(last) = said.last_mut() else {
        return;
    };
    for sign in signs.chars().filter(|&c| is_pause(c)) {
        let is_soft = matches!(sign, ',' | '،');
        if !(is_soft && last.text.ends_with(is_pause)) {
            last.text.push(sign);
        }
    }
}

/// Whether a synthesiser says anything for this.
fn is_sounded(text: &str) -> bool {
    text.contains(|c: char| c.is_alphanumeric() || "%×@*+=#&€$£".contains(c))
}

fn is_money(text: &str) -> bool {
    text.contains(['€', '$', '£'])
}

struct Reader<'a> {
    text: &'a str,
    tokens: &'a [Token],
    pieces: &'a [Dressed],
    lexicon: &'a Lexicon,
}

impl Reader<'_> {
    /// Whether the token at `at` and the one before it are read as one: nothing stands between.
    fn follows(&self, at: usize) -> bool {
        at > 0
            && at < self.tokens.len()
            && !self.tokens[at].is_hidden
            && self.pieces[at - 1].after.is_empty()
            && self.pieces[at].before.is_empty()
    }

    /// Groups of digits from `at` on.
    fn groups(&self, at: usize) -> Option<Vec<Said>> {
        let word = |at: usize| self.pieces[at].word.as_str();
        if !numbers::is_group(word(at), true) {
            return None;
        }
        let (mut places, mut next) = (vec![at], at + 1);
        while self.follows(next) {
            let is_dash = matches!(word(next), "-" | "–" | "—");
            let group = if is_dash { next + 1 } else { next };
            let goes_on =
                (group == next || self.follows(group)) && numbers::is_group(word(group), false);
            if !goes_on {
                break;
            }
            places.push(group);
            next = group + 1;
        }
        if places.len() < 2 {
            return None;
        }
        let groups: Vec<&str> = places.iter().map(|&place| word(place)).collect();
        let between = &self.text[self.tokens[at].bytes.end..self.tokens[next - 1].bytes.start];
        let spaces = between.chars().filter(|c| c.is_whitespace());
        let is_number = spaces.into_iter().all(|space| space == '\u{202F}');
        let is_money = self.follows(next) && is_unit(word(next));
        let is_unbroken = next - at == places.len();
        let ends = |place: usize| {
            if place + 1 < next {
                ","
            } else {
                &self.pieces[place].after
            }
        };
        match numbers::say_groups(
            &groups,
            is_unbroken && (is_number || is_money),
            self.lexicon,
        ) {
            Groups::Quantity(number) => Some(vec![Said {
                text: self.dressed(at, &number, &self.pieces[next - 1].after),
                tokens: at..next,
            }]),
            Groups::Code(codes) => {
                let said = places.iter().zip(codes).map(|(&place, code)| Said {
                    text: self.dressed(place, &code, ends(place)),
                    tokens: place..place + 1,
                });
                Some(said.collect())
            }
        }
    }

    /// What the lexicon has for several pieces, or for one with its punctuation.
    fn entry(&self, at: usize) -> Option<Vec<Said>> {
        (1..=LONGEST_ENTRY).rev().find_map(|length| {
            let end = at + length;
            if end > self.pieces.len() || !(at + 1..end).all(|at| self.follows(at)) {
                return None;
            }
            let pieces = &self.pieces[at..end];
            let words: Vec<&str> = pieces.iter().map(|piece| piece.word.as_str()).collect();
            let words = words.join(" ");
            let after = &pieces[length - 1].after;
            let known = self
                .lexicon
                .entry(&words)
                .map(|said| (said, after.as_str()));
            let known = known.or_else(|| {
                let rest = after.strip_prefix('.')?;
                let said = self.lexicon.entry(&format!("{words}."))?;
                Some((said, rest))
            });
            known.map(|(said, after)| {
                vec![Said {
                    text: self.dressed(at, said, after),
                    tokens: at..end,
                }]
            })
        })
    }

    /// What is said for the one token at `at`.
    fn one(&self, at: usize) -> Said {
        let piece = &self.pieces[at];
        if let Some(text) = self.named_sign(at) {
            let tokens = at..at + 1;
            return Said { text, tokens };
        }
        let words = if piece.word.is_empty() {
            String::new()
        } else if piece.word == "h" && self.follows(at) {
            let hours = numbers::hours(&self.pieces[at - 1].word, self.lexicon);
            hours.map_or_else(|| piece.word.clone(), str::to_owned)
        } else if piece.after.starts_with('…') {
            let begun = numbers::say_begun(&piece.word);
            begun.unwrap_or_else(|| say_word(&piece.word, self.lexicon))
        } else if fold(&piece.word).is_empty() {
            self.signs(at)
        } else {
            say_word(&piece.word, self.lexicon)
        };
        Said {
            text: self.dressed(at, &words, &piece.after),
            tokens: at..at + 1,
        }
    }

    fn dressed(&self, at: usize, words: &str, after: &str) -> String {
        if words.chars().all(is_pause) {
            format!("{words}{after}")
        } else {
            let words = words.trim_end_matches([',', ' ']);
            format!("{}{words}{after}", self.pieces[at].before)
        }
    }

    /// The name of a sign that is otherwise punctuation, when it is all there is, or when it stands
    /// between quotation marks.
    fn named_sign(&self, at: usize) -> Option<String> {
        let of = |at: usize| &self.text[self.tokens[at].bytes.clone()];
        let piece = of(at);
        let stands_quoted = at > 0
            && at + 1 < self.tokens.len()
            && self.tokens[at - 1].opens
            && of(at - 1).chars().all(is_quote)
            && of(at + 1).starts_with(is_quote);
        let inner = piece.trim_matches(is_quote);
        let is_quoted = piece.starts_with(is_quote) && piece.ends_with(is_quote);
        let is_named = self.tokens.len() == 1 || stands_quoted || is_quoted;
        let mut signs = inner.chars();
        let sign = signs
            .next()
            .filter(|_| is_named && signs.next().is_none())?;
        self.lexicon.sign(sign).map(str::to_owned)
    }

    /// What is said for signs that are no punctuation.
    fn signs(&self, at: usize) -> String {
        let word = self.pieces[at].word.as_str();
        let is_number = |at: usize| {
            let piece = self.pieces.get(at);
            piece.is_some_and(|piece| piece.word.starts_with(|c: char| c.is_ascii_digit()))
        };
        let is_between = at > 0 && is_number(at - 1) && is_number(at + 1);
        let mut signs = word.chars();
        match (signs.next(), signs.next()) {
            (Some('×'), None) if is_between => "×".to_owned(),
            (Some('%' | '€' | '$' | '£'), None) if at > 0 && is_number(at - 1) => {
                word.to_owned()
            }
            (Some('-' | '–' | '—' | '_' | '~' | '/' | '|' | '•' | '·'), None)
                if self.tokens.len() > 1 =>
            {
                self.named_sign(at).unwrap_or_else(|| ",".to_owned())
            }
            (Some('€' | '$' | '£'), None) => word.to_owned(),
            (Some(sign), None) => {
                let Some(name) = self.lexicon.sign(sign) else {
                    return word.to_owned();
                };
                // “The star * means”: it is said already.
                let is_said = at > 0 && fold(&self.pieces[at - 1].word).ends_with(&fold(name));
                let name = if is_said { "" } else { name };
                name.to_owned()
            }
            _ => ",".to_owned(),
        }
    }
}

/// A unit of money, written out or as a sign.
fn is_unit(word: &str) -> bool {
    let folded = fold(word);
    is_money(word)
        || ["euro", "dollar", "dolar", "pound", "يورو", "دولار"]
            .iter()
            .any(|unit| folded.starts_with(unit))
}

/// What is said for a word that stands alone.
fn say_word(word: &str, lexicon: &Lexicon) -> String {
    if let Some(said) = say_special(word, lexicon) {
        return said;
    }
    if let Some((article, rest)) = word.split_once(['’', '\'']) {
        let is_article = article.chars().count() <= 2 && article.chars().all(char::is_alphabetic);
        let special = is_article
            .then(|| special_or_entry(rest, lexicon))
            .flatten();
        if let Some(said) = special {
            return format!("{article}’{said}");
        }
    }
    plain(word, lexicon)
}

fn special_or_entry(word: &str, lexicon: &Lexicon) -> Option<String> {
    let entry = lexicon.entry(word).map(str::to_owned);
    let mut signs = word.chars();
    let sign = signs.next().filter(|_| signs.next().is_none());
    let sign = sign.and_then(|sign| lexicon.sign(sign)).map(str::to_owned);
    entry.or(sign).or_else(|| say_special(word, lexicon))
}

fn say_special(word: &str, lexicon: &Lexicon) -> Option<String> {
    if let Some(said) = numbers::say(word, lexicon) {
        return Some(said);
    }
    if lexicon.knows_signs() && addresses::is_address(word) {
        return Some(addresses::say(word, lexicon));
    }
    is_spelled(word).then(|| spelled(word))
}

/// A word as it is, its inner signs made into words or gaps.
fn plain(word: &str, lexicon: &Lexicon) -> String {
    let chars: Vec<char> = word.chars().collect();
    let count = |is: fn(&char) -> bool| chars.iter().filter(|c| is(c)).count();
    // “Rosa1958”, not “A4”.
    let is_mixed = count(|c| c.is_alphabetic()) > 2 && count(char::is_ascii_digit) > 1;
    let mut said = String::new();
    for (at, &c) in chars.iter().enumerate() {
        let is_inside = at > 0 && at + 1 < chars.len();
        let is_named = matches!(c, '*' | '+' | '@' | '=' | '#' | '&')
            || is_inside && matches!(c, '!' | '?' | '×');
        if let Some(name) = lexicon.sign(c).filter(|_| is_named) {
            gap(&mut said, name);
            continue;
        }
        match c {
            '/' | '|' | '\\' | '—' | '–' | '→' if is_inside => gap(&mut said, ""),
            c if is_dropped(c) => gap(&mut said, ""),
            c => {
                let differs = |&last: &char| last.is_ascii_digit() != c.is_ascii_digit();
                let before = at.checked_sub(1).map(|before| &chars[before]);
                if is_mixed && before.filter(|c| c.is_alphanumeric()).is_some_and(differs) {
                    gap(&mut said, "");
                }
                said.push(c);
            }
        }
    }
    said.trim().to_owned()
}

/// Ends the word that is being said, and says `word` for itself.
fn gap(said: &mut String, word: &str) {
    if !said.is_empty() && !said.ends_with(' ') {
        said.push(' ');
    }
    if !word.is_empty() {
        said.push_str(word);
        said.push(' ');
    }
}

/// Signs that a synthesiser would name or stumble upon.
fn is_dropped(c: char) -> bool {
    matches!(
        c,
        '[' | ']' | '{' | '}' | '<' | '>' | '|' | '^' | '`' | '~' | '_' | '\\'
    ) || matches!(c, '\u{2000}'..='\u{206F}' if !is_kept(c))
        || matches!(c, '\u{2190}'..='\u{2BFF}' | '\u{E000}'..='\u{F8FF}' | '\u{FE00}'..='\u{FE0F}')
        || matches!(c, '\u{1F000}'..='\u{1FAFF}' | '·' | '¬' | '¦')
        || is_opening(c) && c != '¿' && c != '¡' && c != '('
}

fn is_kept(c: char) -> bool {
    matches!(c, '’' | '…' | '‐' | '\u{2011}')
}
