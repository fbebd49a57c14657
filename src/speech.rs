//! How a shown text is spoken, and which shown words are lit while it is. Deliberately makes no
//! sound and knows no synthesiser: it gives the words to speak, and reads back the positions of
//! those spoken.

mod addresses;
mod align;
mod arabic;
mod lexicon;
mod lights;
mod numbers;
mod reading;
mod secrets;
mod speed;
mod tokens;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod shipped;
#[cfg(test)]
mod tests;

use std::ops::Range;

use crate::text;

pub use lights::{Light, WordEvent, event_to_token, lights};
pub use secrets::places_of;
pub use speed::Speed;

use align::{Heard, cover};
use lexicon::Lexicon;
use reading::{Said, read};
use tokens::{Token, tokens};

/// What the voice speaks for a shown text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spoken {
    /// The words for the synthesiser, one space or line feed between them. Empty when there is
    /// nothing that can be spoken.
    pub text: String,
    /// The words of `text`, in order, none overlapping another.
    pub words: Vec<SpokenWord>,
}

/// A word of a [`Spoken`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpokenWord {
    /// Bytes of [`Spoken::text`], with the punctuation that belongs to the word.
    pub spoken: Range<usize>,
    /// Bytes of the shown text that are lit while the word is spoken: one or several whole tokens,
    /// pieces between white space. Both ends never go back from one word to the next. Empty only
    /// where nothing is shown.
    pub shown: Range<usize>,
}

/// What is spoken for `shown`, in the language of this BCP 47 tag.
///
/// `override_` is what the author wrote for the voice, the `…-voice` of a message. Without it, or
/// when it is the shown text, `shown` itself is spoken. Addresses, codes, dates, names of keys,
/// acronyms and signs are replaced by words in both, as far as the language is known (French,
/// English, Spanish and Arabic); the numbers that are left, the synthesiser reads.
pub fn speak(shown: &str, override_: Option<&str>, language: &str) -> Spoken {
    speak_hiding(shown, override_, language, &[])
}

/// As [`speak`], silent about the tokens of `shown` that `hidden` touches (bytes; see
/// [`places_of`]), which are then not lit either. An override that would tell what is hidden is
/// not spoken; another is, also for a text that is hidden whole.
pub fn speak_hiding(
    shown: &str,
    override_: Option<&str>,
    language: &str,
    hidden: &[Range<usize>],
) -> Spoken {
    let lexicon = Lexicon::of(language);
    let mut tokens = tokens(shown);
    for token in &mut tokens {
        token.is_hidden = hidden
            .iter()
            .any(|hidden| hidden.start < token.bytes.end && token.bytes.start < hidden.end);
    }
    let said = read(shown, &tokens, lexicon);
    let override_ = override_.filter(|text| {
        !is_same(shown, text)
            && !secrets::tells(text, hidden.iter().map(|place| &shown[place.clone()]))
    });
    let own = override_.map(|text| {
        let tokens = self::tokens(text);
        (text, read(text, &tokens, lexicon), tokens)
    });
    match own {
        Some((text, own, own_tokens)) if !own.is_empty() => {
            let heard = align::align(&said, &own, tokens.len());
            assemble(text, &own_tokens, &own, heard, &tokens, lexicon)
        }
        _ => assemble(shown, &tokens, &said, align::heard(&said), &tokens, lexicon),
    }
}

/// Whether both are the same words, but for the kind of their spaces and what cannot be seen.
fn is_same(one: &str, other: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let seen = |word: &str| word.chars().filter(|&c| !text::is_invisible(c)).collect();
        let words = text.split_whitespace().map(seen);
        words.filter(|word: &String| !word.is_empty()).collect()
    };
    words(one) == words(other)
}

/// The text of `said`, which was read from the tokens of `source`, each word lighting the tokens
/// of `shown` that `heard` names, and spelt as the synthesiser reads its language best.
fn assemble(
    source: &str,
    source_tokens: &[Token],
    said: &[Said],
    mut heard: Vec<Heard>,
    shown: &[Token],
    lexicon: &Lexicon,
) -> Spoken {
    cover(&mut heard, shown);
    let mut spoken = Spoken::default();
    let mut heard = heard.into_iter();
    let mut from = 0;
    for piece in said {
        if !spoken.text.is_empty() {
            let between = &source[from..source_tokens[piece.tokens.start].bytes.start];
            spoken
                .text
                .push(if between.contains('\n') { '\n' } else { ' ' });
        }
        for (index, word) in piece.text.split(' ').enumerate() {
            if index > 0 {
                spoken.text.push(' ');
            }
            let start = spoken.text.len();
            let before = spoken.words.last().map(|word| word.spoken.clone());
            let before = before.map_or("", |word| &spoken.text[word]);
            let word = lexicon.respelled(word, before);
            spoken.text.push_str(&word);
            let Some(Heard { tokens }) = heard.next() else {
                continue;
            };
            let lit = &shown[tokens];
            let (first, last) = (lit.first(), lit.last());
            spoken.words.push(SpokenWord {
                spoken: start..spoken.text.len(),
                shown: first.map_or(0, |token| token.bytes.start)
                    ..last.map_or(0, |token| token.bytes.end),
            });
        }
        from = source_tokens[piece.tokens.end - 1].bytes.end;
    }
    spoken
}

impl Spoken {
    /// This text in its sentences, each to be spoken for itself: those of `shown`, the text this
    /// was made for, of which the words keep their places.
    pub fn by_sentence(&self, shown: &str) -> Vec<Self> {
        let sentences = text::sentences(shown);
        let sentence_of = |word: &SpokenWord| {
            sentences.partition_point(|sentence| sentence.start <= word.shown.start)
        };
        let groups = self
            .words
            .chunk_by(|one, next| sentence_of(one) == sentence_of(next));
        groups.map(|words| self.part(words)).collect()
    }

    fn part(&self, words: &[SpokenWord]) -> Self {
        let start = words.first().map_or(0, |word| word.spoken.start);
        let end = words.last().map_or(0, |word| word.spoken.end);
        let words = words.iter().map(|word| SpokenWord {
            spoken: word.spoken.start - start..word.spoken.end - start,
            shown: word.shown.clone(),
        });
        Self {
            text: self.text[start..end].to_owned(),
            words: words.collect(),
        }
    }
}
