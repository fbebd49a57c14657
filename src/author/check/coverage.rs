//! How much of a lesson is said in each of its languages.

use crate::{
    lesson::{Lesson, check::Words, names::needs},
    text::{Language, MessageRef, Source, Texts},
};
use serde::Serialize;
use std::fmt;

/// The words of a lesson in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// The name of the lesson.
    pub lesson: String,
    /// `fr`, `en`…
    pub language: String,
    /// How many messages and attributes the lesson needs.
    pub needed: usize,
    /// How many of them are there.
    pub present: usize,
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            lesson,
            language,
            needed,
            present,
        } = self;
        write!(f, "{lesson}, {language}: {present} of {needed} messages")
    }
}

/// What a lesson has of the messages that it needs, one for each language.
pub(super) fn coverage(name: &str, lesson: &Lesson, languages: &[Words<'_>]) -> Vec<Coverage> {
    let required = needs(lesson).into_iter().filter(|need| need.required);
    let required: Vec<MessageRef> = required
        .map(|need| MessageRef {
            id: need.message,
            attribute: need.attribute,
        })
        .collect();
    let of_words = |words: &Words<'_>| {
        let language: Language = words.language.parse().ok()?;
        let source = Source::new(words.file.to_owned(), words.text.to_owned());
        let texts = Texts::new(language.clone(), vec![(language, vec![source])]);
        Some(Coverage {
            lesson: name.to_owned(),
            language: words.language.to_owned(),
            needed: required.len(),
            present: required.iter().filter(|each| texts.has(each)).count(),
        })
    };
    languages.iter().filter_map(of_words).collect()
}
