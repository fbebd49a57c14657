//! A lesson with everything in it checks clean; each fault put into it is found where it is.

mod scenes;
mod structure;
mod words;

use structure::changed;

use super::*;
use crate::lesson::{Severity, names::needs, parse, parse::decode, parse_personas};
use proptest::prelude::*;
use std::fmt::Write as _;

const EVERY: &str = include_str!("../parse/every.ron");
const ROSA: &str = r#"{
    "rosa": (details: {"first-name": Text("Rosa"), "email": Text("r@b.example"), "birth": Text("1958-05-14")}, card: [(detail: "email")]),
    "lin": (details: {"first-name": Text("Lin"), "last-name": Text("M"), "birth": Text("1958-05-14")}, card: []),
}"#;

fn personas() -> Personas {
    parse_personas("personas.ron", ROSA.as_bytes())
        .unwrap_or_else(|problems| panic!("{problems:#?}"))
}

/// A Fluent file with everything that a lesson must have.
fn complete(lesson: &Lesson) -> String {
    let mut file = String::new();
    let mut message = String::new();
    for need in needs(lesson).iter().filter(|need| need.required) {
        if need.message != message {
            message.clone_from(&need.message);
            let _ = write!(file, "{message} =");
            let _ = writeln!(
                file,
                "{}",
                if need.attribute.is_none() { " Mot" } else { "" }
            );
        }
        if let Some(attribute) = &need.attribute {
            let zones = "[zone:sender|a] [zone:rush|b] [zone:logo|c]";
            let says = if message == "letter_document" {
                zones
            } else {
                "Mot"
            };
            let _ = writeln!(file, "    .{attribute} = {says}");
        }
    }
    file
}

fn all(ron: &str, languages: &[(&str, &str)]) -> Vec<Problem> {
    let text = decode("lesson.ron", ron.as_bytes()).unwrap();
    let lesson =
        parse("lesson.ron", ron.as_bytes()).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let subject = Subject {
        name: "mail",
        file: "lesson.ron",
        text,
        lesson: &lesson,
    };
    let languages: Vec<Words<'_>> = languages
        .iter()
        .map(|(file, text)| Words {
            language: &file[..2],
            file,
            text,
        })
        .collect();
    let glossary = ["fr", "en"].map(|language| {
        (
            language.to_owned(),
            BTreeSet::from(["arobase".to_owned(), "page".to_owned()]),
        )
    });
    let lessons = ["mail", "news", "first-steps"].map(String::from).into();
    let personas = personas();
    let around = Around {
        personas: &personas,
        glossary: &glossary.into(),
        lessons: Some(&lessons),
    };
    check(subject, &languages, around)
}

fn without_infos(problems: Vec<Problem>) -> Vec<Problem> {
    problems
        .into_iter()
        .filter(|problem| problem.severity != Severity::Info)
        .collect()
}

#[test]
fn a_complete_lesson_is_clean() {
    let words = complete(&parse("l", EVERY.as_bytes()).unwrap());
    let found = without_infos(all(EVERY, &[("fr.ftl", &words), ("en.ftl", &words)]));
    // The lesson with everything is made to be read, not to be finished.
    let expected = ["L107"];
    assert_eq!(
        found.iter().map(|problem| problem.code).collect::<Vec<_>>(),
        expected,
        "{found:#?}"
    );
}

#[test]
fn personas_are_checked() {
    let check = |from: &str, to: &str, code: &str, words: &str| {
        let text = ROSA.replacen(from, to, 1);
        let personas =
            parse_personas("p", text.as_bytes()).unwrap_or_else(|problems| panic!("{problems:#?}"));
        let found = check_personas("p", &text, &personas);
        assert!(
            found.iter().any(|problem| problem.code == code
                && problem
                    .help
                    .as_deref()
                    .is_some_and(|help| help.contains(words))),
            "{found:#?}"
        );
    };
    assert_eq!(check_personas("p", ROSA, &personas()), []);
    check(
        "(detail: \"email\")",
        "(detail: \"mail\")",
        "L111",
        "did you mean `email`",
    );
    check(
        "(detail: \"email\")",
        "(detail: \"email\", from: \"mail\")",
        "L114",
        "lesson/step",
    );
    check("Text(\"Rosa\")", "Words({})", "L108", "words");
    check("\"lin\": (", "\"rosa\": (", "L013", "another name");
}

proptest! {
    #[test]
    fn any_words_are_answered(text in any::<String>()) {
        all(EVERY, &[("fr.ftl", &text)]);
    }

    #[test]
    fn any_pieces_of_fluent_are_answered(text in r#"([a-c{}$ =.\[\]*>|:"\n()A-]|word|zone|    |-> |é|\\u|\\|\n    \.a = |\na = ){0,60}"#) {
        let found = all(EVERY, &[("fr.ftl", &text), ("en.ftl", "lesson = a")]);
        prop_assert!(found.iter().all(|problem| problem.line >= 1 && problem.column >= 1));
    }

    #[test]
    fn any_renaming_is_answered(from in 0..EVERY.len(), to in "[a-z]{1,3}") {
        // Names are changed so that the lesson still reads, and leads nowhere.
        if let Some(quote) = EVERY.get(from..).and_then(|rest| rest.find('"')) {
            let at = from + quote + 1;
            let end = at + EVERY[at..].find('"').unwrap_or(0);
            let ron = format!("{}{to}{}", &EVERY[..at], &EVERY[end..]);
            if parse("l", ron.as_bytes()).is_ok() {
                all(&ron, &[("fr.ftl", "lesson = a")]);
            }
        }
    }
}

#[test]
fn hostile_lessons_are_checked_to_their_end() {
    let many = |piece: &str, count: usize| {
        (0..count)
            .map(|each| piece.replace('#', &each.to_string()))
            .collect::<String>()
    };
    let scene = "goals: [(id: \"account\", when: At(\"welcome\"), hints: true)]";
    for ron in [
        changed(
            "\"welcome\": (blocks: [",
            &format!(
                "{}\"welcome\": (blocks: [",
                many("\"a#\": (blocks: []),", 4_000)
            ),
        ),
        changed(
            scene,
            &format!(
                "goals: [], addresses: {{{}}}",
                many("\"a#\": \"b#\",", 4_000)
            ),
        )
        .replace("addresses: {\"boiteclaire.example\": \"names\"},", ""),
        changed(
            "\"welcome\": (blocks: [",
            &format!("\"welcome\": (blocks: [{}", many("Text(\"a\"),", 3900)),
        ),
        changed(
            "parts: [",
            &format!(
                "parts: [(id: \"z\", steps: [{}]),",
                many("(id: \"a#\", phases: []),", 1900)
            ),
        ),
        changed(
            "act: [Set(\"done\")",
            &format!("act: [{}Set(\"done\")", many("Go(\"a#\"),", 8_000)),
        ),
        changed(
            "        \"club\": Mail",
            &format!(
                "{}        \"club\": Mail",
                many("\"a#\": Mail(files: [\"b#\"]),", 4_000)
            ),
        ),
    ] {
        all(&ron, &[("fr.ftl", "a = b")]);
    }
    let words = [
        many("a# = { $b } { c } [word:d|e] [zone:f|g] [x:y|z]\n", 3_000),
        many("a =\n    .b { =\n", 8_000),
        format!("a =\n{}", many("    .b { =\n", 12_000)),
        format!("lesson = {}", "[".repeat(200_000)),
        format!("lesson = {}", "[word:a|".repeat(20_000)),
        format!("lesson = {}", "{ $a }".repeat(30_000)),
        "\u{7}".repeat(250_000),
        "{".repeat(250_000),
    ];
    for text in &words {
        all(EVERY, &[("fr.ftl", text), ("en.ftl", text)]);
    }
}
