//! What differs from country to country: official endings, help lines, places to go, the shape of numbers. Lessons say
//! it as variables, `$country-NAME`, so that one lesson serves everywhere.

use super::{Id, persona::Detail};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The details that every pack has: a lesson may use each of them in every country.
pub const DETAILS: [&str; 7] = [
    "official-ending",
    "address-ending",
    "fraud-help",
    "sms-report",
    "mail-report",
    "in-person",
    "emergency",
];

/// What lessons may say of the numbers.
pub const NUMBERS: [&str; 3] = ["phone-digits", "postcode-digits", "iban"];

/// What stands before the name of a detail in the name of its variable.
pub const PREFIX: &str = "country-";

/// What a lesson says of the learner's country: the content of `packs/fr.ron`.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// By name: those of [`DETAILS`].
    pub details: BTreeMap<Id, Fact>,
    /// The details that stand on a pocket card, in order. Each has a purpose.
    pub help: Vec<Id>,
    /// How numbers are written.
    pub numbers: Numbers,
}

/// Something that is true in one country, and may change.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// How it is written in the middle of a sentence: « le 33700 ».
    pub words: Detail,
    /// How it is spoken, by language, where a voice would not read it well.
    #[serde(default)]
    pub voice: BTreeMap<String, String>,
    /// What help is for, as the beginning of a line: « SMS bizarre ».
    #[serde(default)]
    pub purpose: Option<Detail>,
    /// How the purpose is spoken, by language.
    #[serde(default)]
    pub purpose_voice: BTreeMap<String, String>,
    /// The day on which somebody last looked whether it holds, `YYYY-MM-DD`.
    pub checked: String,
}

/// How numbers are written.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Numbers {
    /// Digits of a phone number.
    pub phone: u8,
    /// Digits of a postcode.
    pub postcode: u8,
    /// The two letters that an IBAN begins with.
    pub iban: String,
    /// The order of the parts of a date.
    pub date: DateOrder,
    /// The day on which somebody last looked whether it holds, `YYYY-MM-DD`.
    pub checked: String,
}

/// The order of the parts of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[allow(missing_docs)]
pub enum DateOrder {
    #[default]
    DayMonthYear,
    MonthDayYear,
    YearMonthDay,
}

/// The names of all variables that lessons may use of the country.
pub fn variables() -> impl Iterator<Item = String> {
    let names = DETAILS.into_iter().chain(NUMBERS);
    names.map(|name| format!("{PREFIX}{name}"))
}

/// Words, and how they are spoken where that is not the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told<'a> {
    /// What is shown.
    pub shown: &'a str,
    /// What is spoken instead.
    pub spoken: Option<&'a str>,
}

impl Fact {
    /// The words in a language (`fr`, `en`…).
    pub fn words(&self, language: &str) -> Told<'_> {
        told(&self.words, &self.voice, language)
    }

    /// What it is for, in a language.
    pub fn purpose(&self, language: &str) -> Option<Told<'_>> {
        let purpose = self.purpose.as_ref()?;
        Some(told(purpose, &self.purpose_voice, language))
    }
}

fn told<'a>(words: &'a Detail, voice: &'a BTreeMap<String, String>, language: &str) -> Told<'a> {
    Told {
        shown: words.in_language(language),
        spoken: voice.get(language).map(String::as_str),
    }
}

impl Country {
    /// The help that stands on a card, in order.
    pub fn help(&self) -> impl Iterator<Item = &Fact> {
        self.help.iter().filter_map(|id| self.details.get(id))
    }

    /// The day on which the oldest of the help on a card was looked at.
    pub fn help_checked(&self) -> Option<&str> {
        self.help().map(|fact| fact.checked.as_str()).min()
    }
}

impl Numbers {
    /// Each as lessons say it, by the names of [`NUMBERS`].
    pub fn told(&self) -> [(&'static str, String); NUMBERS.len()] {
        let [phone, postcode, iban] = NUMBERS;
        [
            (phone, self.phone.to_string()),
            (postcode, self.postcode.to_string()),
            (iban, self.iban.clone()),
        ]
    }
}

impl DateOrder {
    /// Day, month and year of three parts that stand in this order.
    pub fn sorted<T>(self, parts: [T; 3]) -> [T; 3] {
        let [first, second, third] = parts;
        match self {
            Self::DayMonthYear => [first, second, third],
            Self::MonthDayYear => [second, first, third],
            Self::YearMonthDay => [third, second, first],
        }
    }

    /// A date as people write it in this order.
    pub fn written(self, year: u16, month: u8, day: u8) -> String {
        match self {
            Self::DayMonthYear => format!("{day:02}/{month:02}/{year}"),
            Self::MonthDayYear => format!("{month:02}/{day:02}/{year}"),
            Self::YearMonthDay => format!("{year}/{month:02}/{day:02}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_that_is_written_is_read_again() {
        use DateOrder::{DayMonthYear, MonthDayYear, YearMonthDay};
        for (order, expected) in [
            (DayMonthYear, "14/05/1958"),
            (MonthDayYear, "05/14/1958"),
            (YearMonthDay, "1958/05/14"),
        ] {
            let written = order.written(1958, 5, 14);
            assert_eq!(written, expected);
            let parts: Vec<&str> = written.split('/').collect();
            let parts = <[&str; 3]>::try_from(parts).unwrap();
            assert_eq!(order.sorted(parts), ["14", "05", "1958"]);
        }
    }

    #[test]
    fn what_is_spoken_is_what_is_shown_unless_the_pack_says_otherwise() {
        let fact = Fact {
            words: Detail::Text(".gouv.fr".into()),
            voice: [("fr".to_owned(), "point gouv".to_owned())].into(),
            purpose: None,
            purpose_voice: BTreeMap::new(),
            checked: "2026-11-22".into(),
        };
        assert_eq!(fact.words("fr").shown, ".gouv.fr");
        assert_eq!(fact.words("fr").spoken, Some("point gouv"));
        assert_eq!(fact.words("en").spoken, None);
        assert_eq!(fact.purpose("fr"), None);
    }
}
