//! How we write for our readers: short sentences, one name for one thing, no blame, and nothing that could be somebody's.
//! Held for every lesson of the folder and every word of the application, in each language.

mod lists;
mod real;
mod rules;
mod said;

use lists::{EXCEPTIONS, Exception};
use said::{Saying, Voice, everything};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The longest sentence in Arabic, in words.
const LONGEST_ARABIC: usize = 20;
/// What an Arabic sentence has on average at most, in words.
const MEAN_ARABIC: usize = 9;

/// Something said that breaks a rule.
struct Broken {
    rule: &'static str,
    /// File, message, attribute.
    place: String,
    what: String,
}

/// What breaks the rules, those with a reason left out.
fn broken(
    sayings: &[Saying],
    judge: &dyn Fn(&Saying) -> Vec<(&'static str, String)>,
) -> Vec<Broken> {
    let mut found = Vec::new();
    for saying in sayings {
        for (rule, what) in judge(saying) {
            let place = saying.place();
            let is_excused = |each: &Exception| {
                each.rule == rule && each.place == place && what.contains(each.what)
            };
            if !EXCEPTIONS.iter().any(is_excused) {
                found.push(Broken { rule, place, what });
            }
        }
    }
    found
}

#[track_caller]
fn holds(broken: &[Broken]) {
    let mut told = String::new();
    for Broken { rule, place, what } in broken {
        let _ = writeln!(told, "{rule} {place}: {what}");
    }
    assert!(broken.is_empty(), "{} times:\n{told}", broken.len());
}

#[test]
fn everything_the_tutor_says_is_written_for_its_readers() {
    let all = everything();
    assert!(all.len() > 5000, "only {} sayings were found", all.len());
    holds(&broken(&all, &rules::judge));
}

#[test]
fn nothing_belongs_to_anybody() {
    let all = everything();
    holds(&broken(&all, &real::judge));
    holds(&broken(&said::in_lessons(), &real::judge));
}

#[test]
fn sentences_in_arabic_are_short() {
    let (mut sentences, mut words, mut longest) = (0, 0, (0, String::new()));
    for saying in everything() {
        if saying.language != "ar" || saying.voice != Voice::Tutor {
            continue;
        }
        for sentence in rules::sentences(&saying.text) {
            let count = rules::words(sentence);
            sentences += 1;
            words += count;
            longest = longest.max((count, format!("{}: {sentence}", saying.place())));
        }
    }
    assert!(sentences > 1000, "only {sentences} sentences");
    assert!(longest.0 <= LONGEST_ARABIC, "{longest:?}");
    assert!(
        words <= MEAN_ARABIC * sentences,
        "{words} words in {sentences} sentences"
    );
}

#[test]
fn every_exception_is_still_needed() {
    let mut all = everything();
    all.extend(said::in_lessons());
    let mut excused: BTreeMap<(&str, String), Vec<String>> = BTreeMap::new();
    for saying in &all {
        for (rule, what) in rules::judge(saying).into_iter().chain(real::judge(saying)) {
            excused
                .entry((rule, saying.place()))
                .or_default()
                .push(what);
        }
    }
    for Exception {
        rule,
        place,
        what,
        because,
    } in EXCEPTIONS
    {
        let found = excused.get(&(*rule, (*place).to_owned()));
        let is_needed = found.is_some_and(|found| found.iter().any(|each| each.contains(what)));
        assert!(is_needed, "{rule} {place} no longer needs its exception");
        assert!(
            because.split(' ').count() > 2,
            "{place}: a reason is a sentence"
        );
    }
    assert!(EXCEPTIONS.len() <= 20, "too many exceptions are no rule");
}
