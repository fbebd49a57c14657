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

/// The lesson with everything, one piece of it replaced.
fn changed(from: &str, to: &str) -> String {
    assert_eq!(EVERY.matches(from).count(), 1, "{from}");
    EVERY.replace(from, to)
}

/// What is wrong once a piece of the lesson is replaced: `at` is the piece of the file that is shown.
#[track_caller]
fn check_lesson(from: &str, to: &str, code: &str, at: &str, words: &str) {
    let ron = changed(from, to);
    let words_file =
        complete(&parse("l", ron.as_bytes()).unwrap_or_else(|problems| panic!("{problems:#?}")));
    let found: Vec<Problem> = all(&ron, &[("fr.ftl", &words_file)]);
    let told = found
        .iter()
        .find(|problem| {
            problem.code == code
                && problem.file == "lesson.ron"
                && format!(
                    "{} / {}",
                    problem.message,
                    problem.help.as_deref().unwrap_or_default()
                )
                .contains(words)
        })
        .unwrap_or_else(|| panic!("{code} {words}: {found:#?}"));
    assert_eq!(&ron[told.span.clone().unwrap()], at, "{told:#?}");
}

/// What is wrong once a piece of the French words is replaced.
#[track_caller]
fn check_words(from: &str, to: &str, code: &str, at: &str, words: &str) {
    let good = complete(&parse("l", EVERY.as_bytes()).unwrap());
    assert!(good.contains(from), "{from}\n{good}");
    let file = good.replacen(from, to, 1);
    let found = all(EVERY, &[("fr.ftl", &file)]);
    let told = found
        .iter()
        .find(|problem| {
            problem.code == code
                && problem.file == "fr.ftl"
                && format!(
                    "{} / {}",
                    problem.message,
                    problem.help.as_deref().unwrap_or_default()
                )
                .contains(words)
        })
        .unwrap_or_else(|| panic!("{code} {words}: {found:#?}"));
    assert_eq!(&file[told.span.clone().unwrap()], at, "{told:#?}");
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
fn heads_are_checked() {
    check_lesson(
        "level: 1, minutes: 60",
        "level: 4, minutes: 60",
        "L114",
        "4",
        "no level 4",
    );
    check_lesson("minutes: 60", "minutes: 0", "L114", "0", "minutes");
    check_lesson(
        "today: \"2026-04-08\"",
        "today: \"2026-02-30\"",
        "L114",
        "\"2026-02-30\"",
        "no day",
    );
    check_lesson(
        "id: \"digcomp:2.1\"",
        "id: \"digcomp\"",
        "L114",
        "\"digcomp\"",
        "framework:number",
    );
    check_lesson(
        "\"first-steps\"",
        "\"mail\"",
        "L112",
        "\"mail\"",
        "after itself",
    );
    check_lesson(
        "\"first-steps\"",
        "\"first-step\"",
        "L112",
        "\"first-step\"",
        "did you mean `first-steps`",
    );
    check_lesson(
        "    persona: \"rosa\",\n    record",
        "    persona: \"ros\",\n    record",
        "L110",
        "\"ros\"",
        "did you mean `rosa`",
    );
    check_lesson(
        "files: [\"photo\"]",
        "files: [\"foto\"]",
        "L103",
        "club",
        "did you mean `photo`",
    );
    check_lesson(
        "files: [\"photo\"]",
        "files: [\"ad\"]",
        "L103",
        "club",
        "is a mail",
    );
    check_lesson(
        "\"photo\": File,",
        "\"photo\": File, \"photo\": File,",
        "L013",
        "photo",
        "twice",
    );
}

#[test]
fn steps_are_checked() {
    check_lesson(
        "(id: \"keys\", phases",
        "(id: \"why\", phases",
        "L101",
        "\"why\"",
        "two steps",
    );
    check_lesson(
        "(id: \"keys\", phases",
        "(id: \"lesson\", phases",
        "L119",
        "\"lesson\"",
        "cannot be called",
    );
    check_lesson(
        "(id: \"keys\", phases",
        "(id: \"part-a\", phases",
        "L119",
        "\"part-a\"",
        "cannot be called",
    );
    check_lesson(
        "parts: [",
        "parts: [(id: \"b\", steps: []),",
        "L108",
        "(id: \"b\", steps: [])",
        "no steps",
    );
    check_lesson(
        "persona: \"lin\",\n",
        "persona: \"line\",\n",
        "L110",
        "\"line\"",
        "lin",
    );
    check_lesson(
        "safety: [\"kept-secret\"]",
        "safety: [\"kept\"]",
        "L113",
        "\"kept-secret\"",
        "not declared",
    );
    check_lesson(
        "safety: [\"kept-secret\"]",
        "safety: [\"kept-secret\", \"more\"]",
        "L113",
        "\"more\"",
        "nothing in this step records",
    );
}

#[test]
fn activities_are_checked() {
    check_lesson(
        "(id: \"card\", persona: \"rosa\")",
        "(id: \"papers\")",
        "L101",
        "(id: \"papers\")",
        "two cards",
    );
    check_lesson(
        "(id: \"card\", persona: \"rosa\")",
        "(id: \"card\", persona: \"moussa\")",
        "L110",
        "\"moussa\"",
        "there is: lin, rosa",
    );
    check_lesson(
        "(id: \"no-mouse\"",
        "(id: \"big\"",
        "L101",
        "(id: \"big\", learn: NoMouse)",
        "two targets",
    );
    check_lesson("pick: 2", "pick: 3", "L109", "3", "there are 2");
    check_lesson("pick: 2", "pick: 0", "L109", "0", "no option");
    check_lesson(
        "[(id: \"lin\", right: true), (id: \"web\"), (id: \"ines\", right: true)]",
        "[]",
        "L108",
        "Choose",
        "no options",
    );
    check_lesson(
        "Persona(\"email\")",
        "Persona(\"mail\")",
        "L111",
        "\"mail\"",
        "did you mean `email`",
    );
    check_lesson(
        "Text(\"@\")",
        "Text(\"\")",
        "L108",
        "Text(\"\")",
        "nothing to write",
    );
    check_lesson(
        "Text(\"@\"), Per",
        "Erase, Per",
        "L108",
        "Erase",
        "nothing to erase",
    );
    check_lesson(
        "intruders: [\"d\"]",
        "intruders: [\"a\"]",
        "L101",
        "\"a\"",
        "two cards",
    );
    check_lesson(
        "swap: [[\"b\", \"c\"]]",
        "swap: [[\"a\", \"c\"]]",
        "L115",
        "[\"a\", \"c\"]",
        "not neighbours",
    );
    check_lesson(
        "swap: [[\"b\", \"c\"]]",
        "swap: [[\"b\", \"z\"]]",
        "L115",
        "\"z\"",
        "no card",
    );
    check_lesson(
        "card: \"a\", at: [2, 3]",
        "card: \"z\", at: [2, 3]",
        "L115",
        "\"z\"",
        "no card",
    );
    check_lesson("at: [2, 3]", "at: [2, 4]", "L115", "4", "no place 4");
    check_lesson("at: [2, 3]", "at: [1]", "L115", "1", "right place");
    check_lesson("enough: 1", "enough: 3", "L109", "3", "there are 2");
    check_lesson("enough: 1", "enough: 0", "L109", "0", "required");
    check_lesson(
        "only: [\"rush\"]",
        "only: [\"rash\"]",
        "L105",
        "\"rash\"",
        "did you mean `rush`",
    );
    check_lesson(
        "compare: \"sign-up\"",
        "compare: \"sign\"",
        "L107",
        "\"sign\"",
        "no mission",
    );
}

#[test]
fn hints_and_worked_examples_are_checked() {
    check_lesson(
        "Dim([\"web\"])",
        "Dim([\"wab\"])",
        "L106",
        "\"wab\"",
        "did you mean `web`",
    );
    check_lesson(
        "Place([\"a\"])",
        "Place([])",
        "L108",
        "Place([])",
        "no names",
    );
    check_lesson(
        "hints: [Say, Say, Place([\"a\"])]",
        "hints: [Say, Say, Say, Say]",
        "L106",
        "Say",
        "three hints",
    );
    check_lesson(
        "Press(\"next\")),",
        "Press(\"nxt\")),",
        "L104",
        "\"nxt\"",
        "did you mean `next`",
    );
    check_lesson(
        "WriteExpected(\"birth\")",
        "WriteExpected(\"bith\")",
        "L104",
        "\"bith\"",
        "did you mean `birth`",
    );
    check_lesson(
        "mode: Show,\n",
        "mode: Guided,\n",
        "L116",
        "[",
        "never played",
    );
}

#[test]
fn scenes_are_checked() {
    check_lesson(
        "start: \"names\"",
        "start: \"name\"",
        "L102",
        "\"name\"",
        "did you mean `names`",
    );
    check_lesson(
        "Go(\"welcome\")",
        "Go(\"welcom\")",
        "L102",
        "\"welcom\"",
        "did you mean `welcome`",
    );
    check_lesson(
        "Go(\"welcome\")",
        "Back",
        "L118",
        "welcome",
        "nothing leads to",
    );
    check_lesson(
        "list: \"inbox\"",
        "list: \"inbax\"",
        "L102",
        "\"inbax\"",
        "did you mean `inbox`",
    );
    check_lesson(
        "[\"inbox\", \"spam\"]",
        "[\"inbox\", \"spom\"]",
        "L117",
        "\"spom\"",
        "did you mean `spam`",
    );
    check_lesson(
        "\"boiteclaire.example\": \"names\"",
        "\"boiteclaire.example\": \"nams\"",
        "L102",
        "boiteclaire.example",
        "did you mean `names`",
    );
    check_lesson(
        "item: \"photo\"",
        "item: \"club\"",
        "L101",
        "\"club\"",
        "two items",
    );
    check_lesson(
        "item: \"photo\"",
        "item: \"foto\"",
        "L103",
        "\"foto\"",
        "did you mean `photo`",
    );
    check_lesson(
        "MoveOpen(\"spam\")",
        "MoveOpen(\"spom\")",
        "L117",
        "\"spom\"",
        "did you mean `spam`",
    );
    check_lesson(
        "Pressed(\"next\")",
        "Pressed(\"nxt\")",
        "L104",
        "\"nxt\"",
        "did you mean `next`",
    );
    check_lesson(
        "Opened(\"club\")",
        "Opened(\"clab\")",
        "L103",
        "\"clab\"",
        "did you mean `club`",
    );
    check_lesson(
        "BackFrom(\"names\")",
        "BackFrom(\"nams\")",
        "L102",
        "\"nams\"",
        "did you mean",
    );
    check_lesson(
        "(id: \"yes\", right: true)",
        "(id: \"yes\")",
        "L109",
        "[(id: \"yes\"), (id: \"no\")]",
        "none of these options",
    );
    check_lesson(
        "item: \"ad\", right: [\"spam\"]",
        "item: \"ade\", right: []",
        "L103",
        "\"ade\"",
        "did you mean `ad`",
    );
    check_lesson(
        "goals: [(id: \"account\", when: At(\"welcome\"), hints: true)]",
        "goals: []",
        "L108",
        "Scene",
        "no goals",
    );
    check_lesson(
        "Fill(\"first\", Persona(\"first-name\"))",
        "Fill(\"frst\", Persona(\"x\"))",
        "L104",
        "\"frst\"",
        "did you mean `first`",
    );
    check_lesson(
        "Fill(\"first\", Persona(\"first-name\"))",
        "Fill(\"first\", Persona(\"x\"))",
        "L111",
        "\"x\"",
        "detail of `lin`",
    );
    check_lesson(
        "Go(\"message\")",
        "Proceed, Go(\"message\")",
        "L116",
        "Proceed",
        "does nothing here",
    );
}

#[test]
fn conditions_are_checked() {
    check_lesson(
        "Empty(\"first\")",
        "Empty(\"ferst\")",
        "L104",
        "\"ferst\"",
        "did you mean `first`",
    );
    check_lesson(
        "Field(\"last\", Has([\"z\"]))",
        "Field(\"lost\", Has([\"z\"]))",
        "L104",
        "\"lost\"",
        "did you mean `last`",
    );
    check_lesson(
        "Same(\"first\", \"last\")",
        "Same(\"first\", \"lost\")",
        "L104",
        "\"lost\"",
        "last",
    );
    check_lesson(
        "Not(Ticked(\"ads\"))",
        "Not(Ticked(\"add\"))",
        "L104",
        "\"add\"",
        "did you mean `ads`",
    );
    check_lesson(
        "Chosen(\"how\", \"sms\")",
        "Chosen(\"who\", \"sms\")",
        "L104",
        "\"who\"",
        "round buttons",
    );
    check_lesson(
        "Chosen(\"how\", \"sms\")",
        "Chosen(\"how\", \"sm\")",
        "L104",
        "\"sm\"",
        "did you mean `sms`",
    );
    check_lesson(
        "ItemIn(\"club\", \"spam\")",
        "ItemIn(\"clob\", \"spam\")",
        "L103",
        "\"clob\"",
        "club",
    );
    check_lesson(
        "Count(\"tries\", 3)",
        "Count(\"tris\", 3)",
        "L118",
        "\"tris\"",
        "did you mean `tries`",
    );
    check_lesson(
        "Any([At(\"names\")",
        "Any([At(\"namez\")",
        "L102",
        "\"namez\"",
        "names",
    );
    check_lesson(
        "When(Flag(\"x\"), [Text",
        "When(Flag(\"why\"), [Text",
        "L118",
        "\"why\"",
        "nothing raises",
    );
}

#[test]
fn pages_are_checked() {
    check_lesson(
        "Notice(\"note\")",
        "Notice(\"title\")",
        "L101",
        "\"title\"",
        "two things on this page",
    );
    check_lesson(
        "[Text(\"shown\")]",
        "[Text(\"title\")]",
        "L101",
        "\"title\"",
        "two things on this page",
    );
    check_lesson(
        "PersonaOf(\"lin\", \"last-name\")",
        "PersonaOf(\"line\", \"last-name\")",
        "L110",
        "\"line\"",
        "lin",
    );
    check_lesson(
        "PersonaOf(\"lin\", \"last-name\")",
        "PersonaOf(\"lin\", \"lastname\")",
        "L111",
        "\"lastname\"",
        "did you mean `last-name`",
    );
    check_lesson(
        "OneOf([\"a\", \"b\"])",
        "OneOf([])",
        "L108",
        "[]",
        "no texts",
    );
    check_lesson(
        "SameAs(\"mail\")",
        "SameAs(\"mael\")",
        "L104",
        "\"mael\"",
        "mail",
    );
    check_lesson(
        "Strength(\"pass\")",
        "Strength(\"passs\")",
        "L104",
        "\"passs\"",
        "pass",
    );
    check_lesson(
        "prefill: Exactly(\"x\")",
        "prefill: Exactly(\"\")",
        "L108",
        "Exactly(\"\")",
        "Nothing",
    );
    check_lesson("Words(5)", "Words(0)", "L114", "0", "0 words");
    check_lesson(
        "(id: \"has\", when",
        "(id: \"easy\", when",
        "L101",
        "(id: \"easy\", when: Has([\"x\"]))",
        "two errors",
    );
    check_lesson(
        "\"boiteclaire.example/creer\"",
        "\"https://boiteclaire.example\"",
        "L114",
        "\"https://boiteclaire.example\"",
        "without https",
    );
    check_lesson(
        "act: [Back])])",
        "act: [])])",
        "L210",
        "names",
        "generic sentence is used for: ok",
    );
}

#[test]
fn things_under_different_conditions_may_share_a_name() {
    let ron = changed(
        "Not(Not(Decided))]), [])",
        "Not(Not(Decided))]), []), Button(id: \"same\", act: [Back])",
    )
    .replace("[Text(\"shown\")]", "[Button(id: \"same\", act: [Back])]");
    assert!(!all(&ron, &[]).iter().any(|problem| problem.code == "L101"));
}

#[test]
fn missing_words_are_named() {
    check_words(
        "    .about = Mot\n",
        "",
        "L202",
        "lesson",
        "`.about` is missing in the message `lesson`",
    );
    check_words(
        "lesson = Mot",
        "lesson =",
        "L202",
        "lesson",
        "has no words of its own",
    );
    check_words(
        "why = Mot\n    .card-card = Mot\n    .card-papers = Mot\n    .done = Mot\n    .mediator = Mot\n    .say = Mot\n",
        "",
        "L202",
        "",
        "the message `why` is missing, with .card-card .card-papers .done .mediator .say",
    );
    check_words(
        "    .about = Mot\n",
        "",
        "L202",
        "lesson",
        "line 2 of lesson.ron asks for it",
    );
}

#[test]
fn left_over_words_are_named() {
    check_words(
        "    .about = Mot",
        "    .aboot = Mot",
        "L203",
        "aboot",
        "did you mean `.about`",
    );
    check_words(
        "\nwhy = Mot",
        "\nwhy = Mot\nwhat = Mot\nwho =",
        "L203",
        "what",
        "nothing in the lesson uses the message `what`",
    );
    check_words(
        "letter_document =",
        "letter_document = Mot",
        "L203",
        "letter_document",
        "only its attributes",
    );
    check_words(
        "    .can-1 = Mot",
        "    .can-1 = Mot\n    .can-3 = Mot",
        "L212",
        "can-3",
        "no .can-2",
    );
}

#[test]
fn words_for_the_voice_and_used_by_others_are_not_left_over() {
    let good = complete(&parse("l", EVERY.as_bytes()).unwrap());
    let words = good.replacen("    .about = Mot", "    .about = { hello } { -brand }\n    .about-voice = a\n    .voice = b\nhello = Mot\n-brand = B\n", 1);
    let found = without_infos(all(EVERY, &[("fr.ftl", &words)]));
    assert_eq!(
        found.iter().map(|each| each.code).collect::<Vec<_>>(),
        ["L107"],
        "{found:#?}"
    );
}

#[test]
fn damaged_words_are_placed() {
    check_words(
        "    .about = Mot",
        "    .about = Mot { $left ->\n        [one] x\n    }",
        "L201",
        "}",
        "mark one with a star",
    );
    check_words("\nwhy = Mot", "\nwhy Mot", "L201", "M", "`=` is expected");
    check_words(
        "    .about = Mot",
        "    .about = Mot }",
        "L201",
        "}",
        "closes nothing",
    );
    check_words(
        "\nwhy = Mot",
        "\nwhy = Mot\nwhy = Mot",
        "L204",
        "why",
        "twice in this file",
    );
    check_words(
        "    .about = Mot",
        "    .about = Mot\n    .about = Mot",
        "L204",
        "about",
        "`.about` stands twice",
    );
    check_words(
        "    .about = Mot",
        "    .about = Mot\n    [word:page|a]",
        "L201",
        " ",
        "begins with [, * or .",
    );
}

#[test]
fn every_damaged_attribute_is_told() {
    let good = complete(&parse("l", EVERY.as_bytes()).unwrap());
    let bad = good.replace(
        "letter_document =\n    .body =",
        "letter_document =\n    .body = {",
    );
    let bad = bad.replacen("    .say = Mot", "    .say = }", 1).replacen(
        "    .hint-1 = Mot",
        "    .hint-1 Mot",
        1,
    );
    let found = all(EVERY, &[("fr.ftl", &bad)]);
    let told: Vec<_> = found
        .iter()
        .filter(|each| each.code == "L201")
        .map(|each| &bad[each.span.clone().unwrap()])
        .collect();
    assert_eq!(told, ["M", "}", "["], "{found:#?}");
}

#[test]
fn a_choice_on_one_line_is_explained() {
    check_words(
        "    .about = Mot",
        "    .about = { $left -> [one] a *[other] b }",
        "L201",
        "[",
        "after -> go to a new line",
    );
}

#[test]
fn a_message_that_cannot_be_read_is_not_missing_too() {
    for (good, bad) in [
        ("\nwhy = Mot", "\nwhy Mot"),
        ("    .about = Mot\n", "    .about Mot\n    .more = Mot\n"),
        ("    .done =", "    .done { ="),
    ] {
        let words = complete(&parse("l", EVERY.as_bytes()).unwrap()).replacen(good, bad, 1);
        let found = all(EVERY, &[("fr.ftl", &words)]);
        let codes: Vec<_> = found
            .iter()
            .map(|problem| problem.code)
            .filter(|code| code.starts_with("L2"))
            .collect();
        assert_eq!(codes, ["L210", "L201"], "{found:#?}");
    }
}

#[test]
fn sentences_are_checked() {
    check_words(
        "    .about = Mot",
        "    .about = { $nam }",
        "L205",
        "nam",
        "did you mean `$name`",
    );
    check_words(
        "    .about = Mot",
        "    .about = { name }",
        "L214",
        "name",
        "begins with $",
    );
    check_words(
        "    .about = Mot",
        "    .about = { -name }",
        "L214",
        "name",
        "does not exist",
    );
    check_words(
        "    .about = Mot",
        "    .about = { DATE($today) }",
        "L214",
        "DATE",
        "does not exist",
    );
    check_words(
        "    .about = Mot",
        "    .about = é [word:page|a",
        "L207",
        "[word:page|a",
        "not closed",
    );
    check_words(
        "    .about = Mot",
        "    .about = [mot:page|a]",
        "L207",
        "[mot:page|a]",
        "there is no mark `mot`",
    );
    check_words(
        "    .about = Mot",
        "    .about =\n        é\n        é [word:pag|a]",
        "L208",
        "word:pag",
        "did you mean `page`",
    );
    check_words(
        "    .about = Mot",
        "    .about = { $left ->\n        [one] a\n       *[other] [word:pag|{ $left }]\n    }",
        "L208",
        "word:pag",
        "did you mean `page`",
    );
    check_words(
        "    .about = Mot",
        "    .about = [zone:rush|a]",
        "L105",
        "zone:rush",
        "where there are no zones",
    );
    check_words(
        "[zone:sender|a]",
        "[zone:sander|a]",
        "L105",
        "zone:sander",
        "did you mean `sender`",
    );
    check_words(
        "    .about = Mot",
        "    .about = Mot\u{7}",
        "L209",
        "\u{7}",
        "U+0007",
    );
    check_words(
        "    .about = Mot",
        "    .about = Mot ❤\u{fe0f}",
        "L209",
        "\u{fe0f}",
        "emoji",
    );
}

#[test]
fn every_zone_stands_in_the_words_of_each_language() {
    let good = complete(&parse("l", EVERY.as_bytes()).unwrap());
    let without = good.replace("[zone:sender|a]", "a");
    let found = all(EVERY, &[("fr.ftl", &good), ("en.ftl", &without)]);
    let told: Vec<_> = found
        .iter()
        .filter(|problem| problem.code == "L211")
        .collect();
    assert_eq!((told.len(), &*told[0].file), (1, "en.ftl"), "{told:#?}");
    assert_eq!(&without[told[0].span.clone().unwrap()], "letter_document");
    assert_eq!(
        told[0].message,
        "no text of `letter_document` shows the zone `sender`"
    );
}

#[test]
fn details_of_personas_are_variables() {
    let good = complete(&parse("l", EVERY.as_bytes()).unwrap()).replacen(
        "Mot",
        "{ $first-name } { $last-name } { NUMBER($left) } { $typed-length }",
        1,
    );
    let found = without_infos(all(EVERY, &[("fr.ftl", &good)]));
    assert_eq!(found.len(), 1, "{found:#?}");
}

#[test]
fn languages_use_the_same_variables() {
    let good = complete(&parse("l", EVERY.as_bytes()).unwrap());
    let french = good.replacen("    .about = Mot", "    .about = { $name } { $left }", 1);
    let english = good.replacen("    .about = Mot", "    .about = { $name } { $file }", 1);
    let found = all(EVERY, &[("fr.ftl", &french), ("en.ftl", &english)]);
    let told: Vec<_> = found
        .iter()
        .filter(|problem| problem.code == "L206")
        .collect();
    assert_eq!(
        (told.len(), &*told[0].file, told[0].line),
        (1, "en.ftl", 51),
        "{told:#?}"
    );
    assert_eq!(
        told[0].message,
        "`lesson.about` uses $file where fr.ftl uses $left"
    );
}

#[test]
fn a_lesson_without_words_is_a_problem() {
    assert!(all(EVERY, &[]).iter().any(|problem| problem.code == "L213"));
}

#[test]
fn generic_sentences_are_counted() {
    let words = complete(&parse("l", EVERY.as_bytes()).unwrap());
    let found = all(EVERY, &[("fr.ftl", &words)]);
    let told = found.iter().find(|problem| problem.code == "L210").unwrap();
    assert_eq!(told.severity, Severity::Info);
    assert!(
        told.message.contains("places: at-sign.slip-caps"),
        "{told:#?}"
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
    fn any_pieces_of_fluent_are_answered(text in r#"([a-c{}$ =.\[\]*>|:"\n()A-]|word|zone|    |-> |é){0,60}"#) {
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
