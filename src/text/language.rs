//! Languages by their tag, and the choice between those asked for and those there are. Says
//! nothing about where the request comes from: environment and settings are read elsewhere.

use std::{fmt, str::FromStr};

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use serde::{Deserialize, Serialize};
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// The direction in which a paragraph is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From the left to the right, as French.
    #[default]
    Ltr,
    /// From the right to the left, as Arabic.
    Rtl,
}

/// A language, named by its BCP 47 tag: `fr`, `ar`, `pt-BR`.
///
/// The shipped words are in French, English, Spanish and Arabic; any well-formed tag is accepted.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language(LanguageIdentifier);

/// A tag that is not a language.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a language tag: write it as fr, ar or pt-BR")]
pub struct UnknownLanguage(String);

impl Language {
    /// The language every shipped word is first written in.
    pub fn french() -> Self {
        "fr".parse().expect("fr is a language")
    }

    /// The direction in which this language is written.
    pub fn direction(&self) -> Direction {
        match self.0.character_direction() {
            CharacterDirection::RTL => Direction::Rtl,
            CharacterDirection::LTR | CharacterDirection::TTB => Direction::Ltr,
        }
    }

    /// The first part of the tag, `pt` for `pt-BR`.
    pub fn primary(&self) -> &str {
        self.0.language.as_str()
    }
}

impl AsRef<LanguageIdentifier> for Language {
    fn as_ref(&self) -> &LanguageIdentifier {
        &self.0
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, UnknownLanguage> {
        match tag.parse::<LanguageIdentifier>() {
            Ok(identifier) if !identifier.language.is_empty() => Ok(Self(identifier)),
            _ => Err(UnknownLanguage(tag.to_owned())),
        }
    }
}

impl TryFrom<String> for Language {
    type Error = UnknownLanguage;

    fn try_from(tag: String) -> Result<Self, UnknownLanguage> {
        tag.parse()
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.to_string()
    }
}

/// The chain of languages to look a message up in: those of `available` that answer `requested`,
/// best first, then `default`.
///
/// A request may be a tag (`fr-CA`), a locale of the machine (`fr_FR.UTF-8`, `de_DE@euro`) or a
/// list of them (`fr:en`). `C`, `POSIX` and what is not a language are no request at all.
pub fn negotiate(
    requested: &[String],
    available: &[Language],
    default: &Language,
) -> Vec<Language> {
    let requested: Vec<Language> = requested
        .iter()
        .flat_map(|request| request.split(':'))
        .filter_map(|locale| {
            let tag = locale.split(['.', '@']).next().unwrap_or_default();
            tag.replace('_', "-").parse().ok()
        })
        .collect();
    let mut chain: Vec<Language> =
        negotiate_languages(&requested, available, None, NegotiationStrategy::Filtering)
            .into_iter()
            .cloned()
            .collect();
    if !chain.contains(default) {
        chain.push(default.clone());
    }
    chain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        tag.parse().unwrap()
    }

    #[track_caller]
    fn check(requested: &[&str], expected: &[&str]) {
        let requested: Vec<String> = requested.iter().map(ToString::to_string).collect();
        let available = ["ar", "en", "es", "fr"].map(language);
        let chain = negotiate(&requested, &available, &language("fr"));
        let tags: Vec<String> = chain.iter().map(Language::to_string).collect();
        assert_eq!(tags, expected);
    }

    #[test]
    fn a_request_comes_first_and_the_default_last() {
        check(&["ar-MA"], &["ar", "fr"]);
        check(&["en-US", "es"], &["en", "es", "fr"]);
        check(&["fr"], &["fr"]);
    }

    #[test]
    fn locales_of_the_machine_are_understood() {
        check(&["fr_FR.UTF-8"], &["fr"]);
        check(&["es_ES@euro"], &["es", "fr"]);
        check(&["de:en_GB:es"], &["en", "es", "fr"]);
    }

    #[test]
    fn no_request_gives_the_default() {
        check(&[], &["fr"]);
        check(&["C"], &["fr"]);
        check(&["POSIX"], &["fr"]);
        check(&["C.UTF-8"], &["fr"]);
        check(&["", "???", "pt-BR"], &["fr"]);
    }

    #[test]
    fn arabic_persian_and_urdu_are_read_from_the_right() {
        for tag in ["ar", "ar-MA", "fa", "ur"] {
            assert_eq!(language(tag).direction(), Direction::Rtl, "{tag}");
        }
        for tag in ["fr", "en", "es", "uk", "tr"] {
            assert_eq!(language(tag).direction(), Direction::Ltr, "{tag}");
        }
    }

    #[test]
    fn a_language_is_written_as_its_tag() {
        let json = serde_json::to_string(&language("pt-BR")).unwrap();
        assert_eq!(json, "\"pt-BR\"");
        assert_eq!(
            serde_json::from_str::<Language>(&json).unwrap(),
            language("pt-BR")
        );
        assert!(serde_json::from_str::<Language>("\"not a tag\"").is_err());
        assert!("und".parse::<Language>().is_err());
    }
}
