//! Faults in the structure of a lesson: heads, steps, activities, hints.

use super::*;

/// The lesson with everything, one piece of it replaced.
pub(super) fn changed(from: &str, to: &str) -> String {
    assert_eq!(EVERY.matches(from).count(), 1, "{from}");
    EVERY.replace(from, to)
}

/// What is wrong once a piece of the lesson is replaced: `at` is the piece of the file that is shown.
#[track_caller]
pub(super) fn check_lesson(from: &str, to: &str, code: &str, at: &str, words: &str) {
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
