//! A country pack: what every pack has, in every language it speaks, with a day on which it was looked at.

use super::{Report, lesson::is_date};
use crate::lesson::{
    Country, Problem,
    country::{DETAILS, Fact},
    persona::Detail,
    place::Place,
};
use std::collections::{BTreeMap, BTreeSet};

/// Every problem of a country pack. `text` is what it was read from.
pub fn check_country(file: &str, text: &str, country: &Country) -> Vec<Problem> {
    let mut report = Report::new(file, text);
    let top = Place::default();
    let details = top.field("details");
    let languages = languages(country);
    for (name, fact) in &country.details {
        let at = details.key(name.as_str());
        if !DETAILS.contains(&name.as_str()) {
            report.unknown(
                "L401",
                &at,
                "detail of a country called",
                name.as_str(),
                DETAILS,
            );
        }
        check_fact(&mut report, &at, fact, &languages);
    }
    for name in DETAILS
        .iter()
        .filter(|name| !country.details.contains_key(**name))
    {
        report.error(
            "L401",
            &details,
            format!("the detail `{name}` is missing"),
            format!(
                "add `\"{name}\": (words: …, checked: …)`: lessons may use it in every country"
            ),
        );
    }
    check_help(&mut report, country);
    let numbers = top.field("numbers");
    check_day(
        &mut report,
        &numbers.field("checked"),
        &country.numbers.checked,
    );
    let iban = country.numbers.iban.as_str();
    if iban.len() != 2 || !iban.bytes().all(|letter| letter.is_ascii_uppercase()) {
        report.error(
            "L114",
            &numbers.field("iban"),
            format!("`{iban}` is no beginning of an IBAN"),
            "write the two capitals of the country, as FR",
        );
    }
    for (field, digits) in [
        ("phone", country.numbers.phone),
        ("postcode", country.numbers.postcode),
    ] {
        if !(1..=15).contains(&digits) {
            report.error(
                "L114",
                &numbers.field(field),
                format!("{digits} is no number of digits"),
                "write how many digits it has, as 10",
            );
        }
    }
    report.finish()
}

/// Every language that some detail is written in.
fn languages(country: &Country) -> BTreeSet<String> {
    let facts = country.details.values();
    let details = facts.flat_map(|fact| [Some(&fact.words), fact.purpose.as_ref()]);
    let words = details.flatten().filter_map(|detail| match detail {
        Detail::Words(words) => Some(words),
        Detail::Text(_) => None,
    });
    words.flat_map(BTreeMap::keys).cloned().collect()
}

fn check_fact(report: &mut Report<'_>, at: &Place, fact: &Fact, languages: &BTreeSet<String>) {
    check_words(report, &at.field("words"), &fact.words, languages);
    if let Some(purpose) = &fact.purpose {
        check_words(report, &at.field("purpose"), purpose, languages);
    }
    check_day(report, &at.field("checked"), &fact.checked);
}

fn check_words(report: &mut Report<'_>, at: &Place, detail: &Detail, wanted: &BTreeSet<String>) {
    let words = match detail {
        Detail::Text(text) => return report.empty(at, "words", text.is_empty()),
        Detail::Words(words) => words,
    };
    report.empty(
        at,
        "words",
        words.is_empty() || words.values().any(String::is_empty),
    );
    let missing: Vec<&str> = wanted
        .iter()
        .filter(|language| !words.contains_key(*language))
        .map(String::as_str)
        .collect();
    if !missing.is_empty() && !words.is_empty() {
        report.warning(
            "L402",
            at,
            format!("there are no words in {}", missing.join(", ")),
            "other words of this pack are in that language: add these",
        );
    }
}

fn check_day(report: &mut Report<'_>, at: &Place, day: &str) {
    if !is_date(day) {
        report.error(
            "L114",
            at,
            format!("`{day}` is no day"),
            "write the day on which you looked whether this holds: 2026-04-08",
        );
    }
}

fn check_help(report: &mut Report<'_>, country: &Country) {
    let at = Place::default().field("help");
    report.empty(&at, "names of help", country.help.is_empty());
    for (index, name) in country.help.iter().enumerate() {
        let at = at.at(index);
        match country.details.get(name) {
            None => report.unknown(
                "L401",
                &at,
                "detail of a country called",
                name.as_str(),
                country.details.keys().map(crate::lesson::Id::as_str),
            ),
            Some(fact) if fact.purpose.is_none() => report.error(
                "L403",
                &at,
                format!("`{name}` does not say what it is for"),
                "add `purpose: …` to it: on a card it stands before the words",
            ),
            Some(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lesson::parse_country;

    const FRANCE: &str = include_str!("../../../locales/packs/fr.ron");

    fn problems(text: &str) -> Vec<Problem> {
        match parse_country("fr.ron", text.as_bytes()) {
            Ok(country) => check_country("fr.ron", text, &country),
            Err(problems) => problems,
        }
    }

    fn changed(changes: &[(&str, &str)]) -> String {
        changes.iter().fold(FRANCE.to_owned(), |text, (from, to)| {
            assert!(text.contains(from), "{from}");
            text.replacen(from, to, 1)
        })
    }

    #[track_caller]
    fn check(from: &str, to: &str, code: &str, words: &str) {
        let found = problems(&changed(&[(from, to)]));
        let told = |problem: &Problem| {
            let help = problem.help.as_deref().unwrap_or_default();
            problem.code == code && (problem.message.contains(words) || help.contains(words))
        };
        assert!(found.iter().any(told), "{found:#?}");
        assert_eq!(found.len(), 1, "{found:#?}");
    }

    #[test]
    fn the_pack_that_ships_is_sound() {
        assert_eq!(problems(FRANCE), []);
    }

    #[test]
    fn a_name_that_is_none_is_told_with_what_was_meant() {
        check("    help: [", "    helps: [", "L008", "did you mean `help`");
        check(
            "words: Text(\".fr\")",
            "word: Text(\".fr\")",
            "L008",
            "did you mean `words`",
        );
        check("phone: 10, ", "", "L009", "phone");
        check(
            "help: [\"in-person\"",
            "help: [\"inperson\"",
            "L401",
            "did you mean `in-person`",
        );
    }

    #[test]
    fn every_pack_has_the_same_details() {
        let found = problems(&changed(&[("\"mail-report\": (", "\"mail-reprot\": (")]));
        let told: Vec<_> = found
            .iter()
            .map(|problem| (problem.code, problem.message.as_str()))
            .collect();
        let expected = [
            ("L401", "the detail `mail-report` is missing"),
            (
                "L401",
                "there is no detail of a country called `mail-reprot`",
            ),
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn words_are_in_every_language_of_the_pack() {
        check("\"es\": \"el 33700\", ", "", "L402", "es");
        check("\"en\": \"17\", ", "\"en\": \"\", ", "L108", "words");
    }

    #[test]
    fn days_and_numbers_can_be() {
        check(
            "iban: \"FR\", checked: \"2026-11-22\"",
            "iban: \"FR\", checked: \"2026-13-22\"",
            "L114",
            "is no day",
        );
        check("iban: \"FR\"", "iban: \"France\"", "L114", "two capitals");
        check("phone: 10", "phone: 0", "L114", "as 10");
    }

    #[test]
    fn help_says_what_it_is_for() {
        check(
            "\"emergency\"],",
            "\"emergency\", \"address-ending\"],",
            "L403",
            "purpose",
        );
        check(
            "help: [\"in-person\", \"fraud-help\", \"sms-report\", \"emergency\"]",
            "help: []",
            "L108",
            "help",
        );
    }

    #[test]
    fn three_mistakes_are_told_together() {
        let text = changed(&[
            ("\"ar\": \"الرقم 17\"", "\"ar\": \"\""),
            (
                "\"in-person\", \"fraud-help\"",
                "\"inperson\", \"fraud-help\"",
            ),
            (
                "checked: \"2026-11-22\"),\n)",
                "checked: \"22/11/2026\"),\n)",
            ),
        ]);
        let codes: Vec<_> = problems(&text).iter().map(|problem| problem.code).collect();
        assert_eq!(codes, ["L108", "L401", "L114"]);
    }
}
