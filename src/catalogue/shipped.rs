//! The lessons and the words inside the program, so that it runs alone. Nothing here is parsed at
//! start: what the home screen shows of these lessons is in a table.

#[rustfmt::skip]
mod table;

use super::survey::{Survey, Words};
use crate::{
    lesson::{Personas, parse_personas},
    text::{Language, Source, unpacked},
};
use std::{borrow::Cow, collections::BTreeSet};

/// A lesson as its files.
pub(super) struct Shipped {
    pub(super) id: &'static str,
    /// `lesson.ron`, deflated, as the words are: no screen but those of the lesson asks for them.
    lesson: &'static [u8],
    words: &'static [Packed],
}

/// The words of a lesson in a language.
struct Packed {
    language: &'static str,
    bytes: &'static [u8],
}

/// The files of the application in one language.
struct Locale {
    language: &'static str,
    /// What the first screens say.
    application: [File; 1],
    /// What opens from the menu, the troubles of the machine, the command line.
    menu: [File; 1],
    /// What is said beside them in a lesson, and line by line.
    teaching: [File; 3],
}

struct File {
    name: &'static str,
    text: &'static str,
}

/// A file that `build.rs` deflated.
macro_rules! packed {
    ($($path:expr),+) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $($path),+))
    };
}

macro_rules! lesson {
    ($id:literal, [$($language:literal),+]) => {
        Shipped {
            id: $id,
            lesson: packed!("lessons/", $id, "/lesson.ron"),
            words: &[$(Packed {
                language: $language,
                bytes: packed!("lessons/", $id, "/", $language, ".ftl"),
            }),+],
        }
    };
}

macro_rules! locale {
    ($language:literal) => {
        Locale {
            language: $language,
            application: [locale!($language, "/app.ftl")],
            menu: [locale!($language, "/menu.ftl")],
            teaching: [
                locale!($language, "/teach.ftl"),
                locale!($language, "/glossary.ftl"),
                locale!($language, "/linear.ftl"),
            ],
        }
    };
    ($language:literal, $file:literal) => {
        File {
            name: concat!("locales/", $language, $file),
            text: include_str!(concat!("../../locales/", $language, $file)),
        }
    };
}

/// In the order in which a learner best takes them.
static LESSONS: &[Shipped] = &[
    lesson!("first-steps", ["fr", "en", "es", "ar"]),
    lesson!("mail", ["fr", "en", "es", "ar"]),
    lesson!("news", ["fr", "en", "es", "ar"]),
    lesson!("form", ["fr", "en", "es", "ar"]),
];

static LOCALES: &[Locale] = &[locale!("fr"), locale!("en"), locale!("es"), locale!("ar")];

static PERSONAS: &str = include_str!("../../lessons/personas.ron");

/// By code.
static COUNTRIES: &[(&str, &str)] = &[("fr", include_str!("../../locales/packs/fr.ron"))];

/// The country packs: the code of each, and the text of its file.
pub(super) fn countries() -> impl Iterator<Item = (&'static str, &'static str)> {
    COUNTRIES.iter().copied()
}

/// How many lessons are shipped.
pub(super) fn count() -> usize {
    LESSONS.len()
}

/// The shipped lesson at a position of the path.
pub(super) fn at(position: usize) -> Option<&'static Shipped> {
    LESSONS.get(position)
}

pub(super) fn find(id: &str) -> Option<&'static Shipped> {
    LESSONS.iter().find(|lesson| lesson.id == id)
}

impl Shipped {
    /// What the table says of it.
    pub(super) fn survey(&self) -> &'static Survey {
        let known = table::TABLE.iter().find(|(id, _)| *id == self.id);
        &known
            .expect("a test holds that the table has every lesson")
            .1
    }

    /// The text of its `lesson.ron`.
    pub(super) fn lesson(&self) -> String {
        unpacked(self.lesson)
    }

    pub(super) fn words(&self) -> Vec<(Language, Source)> {
        let words = self.words.iter().map(|file| {
            let name = format!("lessons/{}/{}.ftl", self.id, file.language);
            (language(file.language), Source::packed(name, file.bytes))
        });
        words.collect()
    }
}

/// The invented people of the shipped lessons.
pub fn personas() -> Personas {
    parse_personas("lessons/personas.ron", PERSONAS.as_bytes()).unwrap_or_default()
}

/// The names of the shipped lessons.
pub fn ids() -> BTreeSet<String> {
    LESSONS.iter().map(|lesson| lesson.id.to_owned()).collect()
}

/// The glossary in each language: its tag, and the text of its file.
pub fn glossaries() -> impl Iterator<Item = (&'static str, &'static str)> {
    LOCALES.iter().filter_map(|locale| {
        let file = locale
            .teaching
            .iter()
            .find(|file| file.name.ends_with("glossary.ftl"))?;
        Some((locale.language, file.text))
    })
}

/// The languages of the application, the one that is written first in front.
pub fn languages() -> Vec<Language> {
    let tags = LOCALES.iter().map(|locale| locale.language);
    tags.map(language).collect()
}

/// The words of the application in the languages of `chain` that it has, in that order; for
/// [`Texts::new`](crate::text::Texts::new). Each language comes in three parts: what opens from the menu, and what is
/// for teaching, is parsed when the first of it is said.
pub fn application_words(chain: &[Language]) -> Vec<(Language, Vec<Source>)> {
    let words = chain.iter().filter_map(|wanted| {
        let tag = wanted.to_string();
        let locale = LOCALES.iter().find(|locale| locale.language == tag)?;
        let sources = |files: &[File]| {
            let sources = files.iter().map(|file| Source::new(file.name, file.text));
            (wanted.clone(), sources.collect())
        };
        Some([
            sources(&locale.application),
            sources(&locale.menu),
            sources(&locale.teaching),
        ])
    });
    words.flatten().collect()
}

fn language(tag: &str) -> Language {
    tag.parse()
        .expect("a test holds that the tags of this file are languages")
}

const fn survey(level: u8, minutes: u16, outline: &'static str, words: &'static [Words]) -> Survey {
    Survey {
        level,
        minutes,
        outline: Cow::Borrowed(outline),
        words: Cow::Borrowed(words),
    }
}

const fn words(
    language: &'static str,
    percent: u8,
    title: &'static str,
    about: &'static str,
    steps: &'static str,
) -> Words {
    Words {
        language: Cow::Borrowed(language),
        percent,
        title: Cow::Borrowed(title),
        about: Cow::Borrowed(about),
        steps: Cow::Borrowed(steps),
    }
}

#[cfg(test)]
mod tests;
