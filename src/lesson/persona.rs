//! The invented people whose details learners use, and the card that shows them.

use super::Id;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Every persona, by name: the content of `personas.ron`.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(transparent)]
pub struct Personas(pub BTreeMap<Id, Persona>);

/// An invented person.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Persona {
    /// What is known of the person: `first-name`, `birth`, `phone`…
    pub details: BTreeMap<Id, Detail>,
    /// The lines of the card, in order.
    pub card: Vec<CardLine>,
}

/// One detail.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub enum Detail {
    /// The same in every language.
    Text(String),
    /// Written differently in each language; the first is used where a language is missing.
    Words(BTreeMap<String, String>),
}

/// One line of a persona's card; its label is the application's message `card-DETAIL`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardLine {
    /// Which detail.
    pub detail: Id,
    /// `lesson/step`: shown once that step is behind. In other lessons it counts as behind.
    #[serde(default)]
    pub from: Option<String>,
    /// `lesson/step`: no longer shown once that step is behind.
    #[serde(default)]
    pub until: Option<String>,
    /// Marked "exercice": something that is never shared in life.
    #[serde(default)]
    pub practice: bool,
}

impl Detail {
    /// What it says in a language (`fr`, `en`…).
    pub fn in_language(&self, language: &str) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Words(words) => words
                .get(language)
                .or_else(|| words.values().next())
                .map_or("", String::as_str),
        }
    }
}

impl Persona {
    /// A detail in a language (`fr`, `en`…).
    pub fn detail(&self, name: &str, language: &str) -> Option<&str> {
        Some(self.details.get(name)?.in_language(language))
    }

    /// The lines to show at a step: `behind` tells whether a `lesson/step` lies behind.
    pub fn card_at<'a>(
        &'a self,
        behind: &'a dyn Fn(&str) -> bool,
    ) -> impl Iterator<Item = &'a CardLine> {
        self.card.iter().filter(move |line| {
            line.from.as_deref().is_none_or(behind) && !line.until.as_deref().is_some_and(behind)
        })
    }
}
