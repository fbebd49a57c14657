//! The words in one language with its fall-backs: what every screen, line and voice asks for its
//! sentences. Reads no file; sources are given.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, PoisonError},
};

use fluent_syntax::ast::Pattern;

use super::{
    bundle::{Formatted, Tongue, asks_for_a_voiced_value},
    language::{Direction, Language},
    marks::{Rich, parse_marks},
    message::{Args, MessageRef, Sense},
    source::{Problem, Source, Words},
};

/// What stands for a message that is in no language. A learner never sees a name of ours.
const NOTHING: &str = "…";

/// The words in one language, with its fall-backs.
///
/// A language is parsed when it is first asked, the fall-backs only when a message is missing
/// before them.
#[derive(Debug)]
pub struct Texts {
    language: Language,
    chain: Vec<Tongue>,
    missing: Mutex<BTreeSet<MessageRef>>,
}

impl Texts {
    /// The words in `language`. `chain` holds the languages to look in, best first (`language`
    /// itself, as a rule, then its fall-backs), each with its sources in layers: a later source
    /// replaces the messages of an earlier one. A language may come in parts that do not speak of each
    /// other's messages: one is parsed when a message is missing in those before it.
    pub fn new(language: Language, chain: Vec<(Language, Vec<Source>)>) -> Self {
        let chain = chain.into_iter().map(|(language, sources)| {
            let layers = sources
                .into_iter()
                .map(|source| Arc::new(Words::new(source)));
            Tongue::new(language, layers.collect())
        });
        Self {
            language,
            chain: chain.collect(),
            missing: Mutex::default(),
        }
    }

    /// How many parts of the chain were parsed, because somebody asked for their words.
    #[cfg(test)]
    pub(crate) fn parsed_parts(&self) -> usize {
        let is_parsed = |tongue: &&Tongue| tongue.layers.iter().any(|layer| layer.is_parsed());
        self.chain.iter().filter(is_parsed).count()
    }

    /// These words with the sources of, say, a lesson on top of all parts of their language. What is
    /// parsed already is shared. A language that is not in the chain yet is put at its end.
    #[must_use]
    pub fn with_layers(&self, layers: Vec<(Language, Source)>) -> Self {
        let parts = self.chain.iter();
        let parts = parts.map(|part| (part.language.clone(), part.layers.clone()));
        let on_top = layers
            .into_iter()
            .map(|(language, source)| (language, vec![Arc::new(Words::new(source))]));
        let mut chain: Vec<(Language, Vec<Arc<Words>>)> = Vec::new();
        for (language, more) in parts.chain(on_top) {
            match chain.iter_mut().find(|(known, _)| *known == language) {
                Some((_, layers)) => layers.extend(more),
                None => chain.push((language, more)),
            }
        }
        let chain = chain
            .into_iter()
            .map(|(language, layers)| Tongue::new(language, layers));
        let missing = Mutex::default();
        Self {
            language: self.language.clone(),
            chain: chain.collect(),
            missing,
        }
    }

    /// The language these words are meant to be in.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// The direction in which that language is read.
    pub fn direction(&self) -> Direction {
        self.language.direction()
    }

    /// Whether a language of the chain has this message.
    pub fn has(&self, message: &MessageRef) -> bool {
        self.find(message).is_some()
    }

    /// The language in which this message will be.
    pub fn language_of(&self, message: &MessageRef) -> Option<&Language> {
        self.find(message).map(|(tongue, _)| &tongue.language)
    }

    /// The sentence, with its marks and how it is spoken (see [`MessageRef::spoken`] and [`Args::voiced`]). The cap of a key that brings no
    /// words of its own has those of the message `key-` and its name, `key-enter`, or else its name as it is written.
    pub fn get(&self, message: &MessageRef, args: &Args) -> Rich {
        let Some((tongue, pattern)) = self.find(message) else {
            return self.rich(message, None);
        };
        let mut rich = self.rich(message, Some(tongue.format(pattern, args, Sense::Sight)));
        let for_the_voice = tongue.pattern(&message.spoken());
        let spoken =
            for_the_voice.or_else(|| asks_for_a_voiced_value(pattern, args).then_some(pattern));
        if let Some(spoken) = spoken {
            let spoken = self.rich(message, Some(tongue.format(spoken, args, Sense::Hearing)));
            rich.spoken = Some(spoken.plain().into());
        }
        if tongue.language == self.language || rich.text.is_empty() {
            return rich;
        }
        tagged(rich, &tongue.language)
    }

    /// The sentence in one language of the chain and no other, as mere words.
    pub fn in_language(&self, tag: &str, message: &MessageRef, args: &Args) -> Option<String> {
        let mut tongues = self.chain.iter();
        let tongue = tongues.find(|each| each.language.primary() == tag)?;
        let formatted = tongue.format(tongue.pattern(message)?, args, Sense::Sight);
        Some(parse_marks(&formatted.text, &|name| self.key_name(name)).plain())
    }

    /// The sentence as mere words.
    pub fn plain(&self, message: &MessageRef, args: &Args) -> String {
        let formatted = self
            .find(message)
            .map(|(tongue, pattern)| tongue.format(pattern, args, Sense::Sight));
        self.rich(message, formatted).plain()
    }

    /// The messages asked for until now that are in no language, or that wanted a value or another
    /// message that was not there.
    pub fn missing(&self) -> BTreeSet<MessageRef> {
        self.missing
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// The ids of the messages that have this attribute in any language of the chain: the cards of
    /// the glossary are those with `card`.
    pub fn with_attribute(&self, attribute: &str) -> BTreeSet<String> {
        self.chain
            .iter()
            .flat_map(|tongue| tongue.with_attribute(attribute))
            .collect()
    }

    /// Every fault of every source of `language`, which are all parsed for it.
    pub fn problems(&self, language: &Language) -> Vec<Problem> {
        let tongues = self
            .chain
            .iter()
            .filter(|tongue| tongue.language == *language);
        tongues
            .flat_map(|tongue| &tongue.layers)
            .flat_map(|words| words.problems())
            .collect()
    }

    /// The first language of the chain that has this message, and what it says.
    fn find(&self, message: &MessageRef) -> Option<(&Tongue, &Pattern<&str>)> {
        let tongues = self.chain.iter();
        tongues
            .map(|tongue| (tongue, tongue.pattern(message)))
            .find_map(|(tongue, pattern)| Some((tongue, pattern?)))
    }

    fn rich(&self, message: &MessageRef, formatted: Option<Formatted>) -> Rich {
        if formatted
            .as_ref()
            .is_none_or(|formatted| formatted.is_flawed)
        {
            let mut missing = self.missing.lock().unwrap_or_else(PoisonError::into_inner);
            missing.insert(message.clone());
        }
        match formatted {
            Some(formatted) => parse_marks(&formatted.text, &|name| self.key_name(name)),
            None => Rich::unmarked(NOTHING),
        }
    }

    fn key_name(&self, name: &str) -> String {
        let message = MessageRef::value(format!("key-{}", name.to_lowercase()));
        let found = self.find(&message);
        found.map_or_else(
            || name.to_owned(),
            |(tongue, pattern)| tongue.format(pattern, &Args::new(), Sense::Sight).text,
        )
    }
}

/// A sentence of another language, with the tag of that language before it, so that nobody takes it for a mistake. The
/// tag is not spoken.
fn tagged(rich: Rich, language: &Language) -> Rich {
    let heard = rich.heard().into_owned();
    let tag = Rich::unmarked(format!("\u{2066}[{language}]\u{2069}"));
    Rich {
        spoken: Some(heard.into()),
        language: Some(language.to_string().into()),
        ..tag.joined(" ", rich)
    }
}

#[cfg(test)]
mod tests;
