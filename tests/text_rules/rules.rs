//! The rules for sentences: how long, how many, in which words. Texts in, what is wrong out.

use super::lists::{Family, banned, blame, families, verdicts};
use super::said::{Saying, Voice};

/// The most words of a sentence.
const MOST_WORDS: usize = 15;
/// The most sentences of an answer.
const MOST_ANSWERED: usize = 5;
/// The most sentences of an instruction.
const MOST_INSTRUCTED: usize = 12;

/// What is wrong with something said: the rule, and what is there.
pub fn judge(saying: &Saying) -> Vec<(&'static str, String)> {
    if !matches!(saying.voice, Voice::Tutor | Voice::Answer) {
        return Vec::new();
    }
    let mut found = Vec::new();
    if saying.language != "ar" {
        let long = sentences(&saying.text)
            .into_iter()
            .filter(|sentence| words(sentence) > MOST_WORDS);
        found
            .extend(long.map(|sentence| ("T01", format!("{} words: {sentence}", words(sentence)))));
    }
    let count = sentences(&saying.text).len();
    let attribute = saying.name.split('.').nth(1).unwrap_or_default();
    let is_instruction = attribute == "say" || attribute.starts_with("say-");
    if saying.voice == Voice::Answer && count > MOST_ANSWERED
        || is_instruction && count > MOST_INSTRUCTED
    {
        found.push(("T02", format!("{count} sentences: {}", saying.text)));
    }
    let said = Folded::of(&saying.text);
    found.extend(
        banned(&saying.language)
            .iter()
            .filter(|word| said.has(word))
            .map(|word| ("T16", told(word, saying))),
    );
    if saying.voice == Voice::Answer {
        found.extend(
            blame(&saying.language)
                .iter()
                .filter(|word| said.has(word))
                .map(|word| ("T19", told(word, saying))),
        );
    }
    if saying.voice == Voice::Answer {
        let verdicts = verdicts(&saying.language).iter();
        let verdicts = verdicts.filter(|word| said.begins(word));
        found.extend(verdicts.map(|word| ("T19", told(word, saying))));
    }
    for Family { name, others } in families(&saying.language) {
        let others = others.iter().filter(|word| said.has(word));
        found.extend(others.map(|word| {
            (
                "T17",
                format!("`{word}`, and not `{name}`: {}", saying.text),
            )
        }));
    }
    found
}

fn told(word: &str, saying: &Saying) -> String {
    format!("`{word}`: {}", saying.text)
}

/// The sentences of a text, as the tutor itself cuts them.
pub fn sentences(text: &str) -> Vec<&str> {
    declic::text::sentences(text)
        .into_iter()
        .map(|range| &text[range])
        .collect()
}

/// How many words a sentence has: what stands between spaces and has a letter or a digit. `l’eau` is one.
pub fn words(sentence: &str) -> usize {
    let pieces = sentence.split(|c: char| c.is_whitespace());
    pieces
        .filter(|piece| piece.chars().any(char::is_alphanumeric))
        .count()
}

/// A text in small letters with plain spaces and apostrophes, to find words in. What is an address is no word.
struct Folded(String);

impl Folded {
    fn of(text: &str) -> Self {
        let plain = text.to_lowercase().replace('’', "'");
        let pieces = plain.split(|c: char| c.is_whitespace());
        let is_word = |piece: &&str| {
            let inside = piece.trim_matches(|c: char| !c.is_alphanumeric());
            !inside.contains(['@', '.'])
        };
        Self(pieces.filter(is_word).collect::<Vec<_>>().join(" "))
    }

    /// Whether it begins with these words, whole.
    fn begins(&self, words: &str) -> bool {
        self.0.starts_with(words) && self.has(words)
    }

    /// Whether it has these words, whole.
    fn has(&self, words: &str) -> bool {
        let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        self.0.match_indices(words).any(|(at, _)| {
            let (before, after) = (&self.0[..at], &self.0[at + words.len()..]);
            let begins = words.chars().next().is_some_and(char::is_alphanumeric);
            let ends = words.chars().next_back().is_some_and(char::is_alphanumeric);
            let goes_on = begins && is_letter(before.chars().next_back())
                || ends && is_letter(after.chars().next());
            !goes_on
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: &str, voice: Voice, name: &str, text: &str, expected: &[&str]) {
        let saying = Saying {
            language: language.into(),
            file: "fr.ftl".into(),
            name: name.into(),
            voice,
            text: text.into(),
        };
        let rules: Vec<_> = judge(&saying).into_iter().map(|(rule, _)| rule).collect();
        assert_eq!(rules, expected, "{text}");
    }

    #[test]
    fn a_sentence_has_15_words_at_most() {
        let fifteen =
            "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze l’eau.";
        check("fr", Voice::Tutor, "a.say", fifteen, &[]);
        check(
            "fr",
            Voice::Tutor,
            "a.say",
            &format!("Et {fifteen}"),
            &["T01"],
        );
        check(
            "fr",
            Voice::Tutor,
            "a.say",
            &format!("Et. {fifteen}"),
            &["T01"],
        );
        check(
            "fr",
            Voice::Authentic,
            "a_b.text",
            &format!("Et {fifteen}"),
            &[],
        );
        check("ar", Voice::Tutor, "a.say", &format!("Et {fifteen}"), &[]);
    }

    #[test]
    fn an_answer_has_5_sentences_at_most() {
        check(
            "fr",
            Voice::Answer,
            "a.done",
            "Un. Deux. Trois. Quatre. Cinq.",
            &[],
        );
        check(
            "fr",
            Voice::Answer,
            "a.done",
            "Un. Deux. Trois. Quatre. Cinq. Six.",
            &["T02"],
        );
        check(
            "fr",
            Voice::Tutor,
            "a.hint-1",
            "Un. Deux. Trois. Quatre. Cinq. Six.",
            &[],
        );
        check("fr", Voice::Tutor, "a.say", &"Mot. ".repeat(12), &[]);
        check("fr", Voice::Tutor, "a.say", &"Mot. ".repeat(13), &["T02"]);
    }

    #[test]
    fn words_are_found_whole() {
        check("fr", Voice::Tutor, "a.say", "Il suffit de lire.", &["T16"]);
        check("fr", Voice::Tutor, "a.say", "C’est évidemment non.", &[]);
        check(
            "fr",
            Voice::Tutor,
            "a.say",
            "Sur carte-facile.example.",
            &[],
        );
        check("fr", Voice::Tutor, "a.say", "Votre courriel.", &["T17"]);
        check("en", Voice::Tutor, "a.say", "Your e-mail.", &["T17"]);
        check("fr", Voice::Answer, "a.done", "Raté.", &["T19"]);
        check("fr", Voice::Tutor, "a.say", "Raté.", &[]);
        check("fr", Voice::Answer, "a.done", "Faux. Cherchez.", &["T19"]);
        check(
            "fr",
            Voice::Answer,
            "a.done",
            "Faux message : cherchez.",
            &[],
        );
        check("es", Voice::Answer, "a.done", "No se abre.", &[]);
    }
}
