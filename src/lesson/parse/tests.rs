//! Reading lesson files: what is understood, and how what is not is told.

use super::*;
use crate::lesson::{
    activity::Scene,
    page::{Act, Cond},
};
use proptest::prelude::*;

const EVERY: &str = include_str!("every.ron");

/// A lesson around the blocks of one page.
fn around(blocks: &str) -> String {
    format!(
        "(format: 1, level: 1, minutes: 5, today: \"2026-04-08\", persona: \"rosa\", parts: [(id: \"a\", steps: [\n\
         (id: \"s\", phases: [(mode: Guided, activity: Scene(window: Browser, start: \"p\", pages: {{\"p\": (blocks: [\n\
         {blocks}\n\
         ])}}, goals: []))]),\n\
         ])])"
    )
}

/// The first problem, as `code line:column`, and its message and help.
fn first(text: &str) -> (String, String) {
    let problems = parse("lesson.ron", text.as_bytes()).expect_err(text);
    let Problem {
        code,
        line,
        column,
        message,
        help,
        ..
    } = &problems[0];
    (
        format!("{code} {line}:{column}"),
        format!("{message} / {}", help.as_deref().unwrap_or_default()),
    )
}

#[track_caller]
fn check(blocks: &str, place: &str, words: &str) {
    let (found, told) = first(&around(blocks));
    assert_eq!(found, place, "{told}");
    assert!(told.contains(words), "{told}");
}

fn scene(lesson: &Lesson) -> &Scene {
    lesson
        .steps()
        .find_map(|(_, step)| match &step.phases[0].activity {
            Activity::Scene(scene) => Some(scene),
            _ => None,
        })
        .unwrap()
}

#[test]
fn every_construct_reads() {
    let lesson =
        parse("every.ron", EVERY.as_bytes()).unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert_eq!(lesson.step_count(), 8);
    let scene = scene(&lesson);
    assert_eq!(scene.pages.len(), 2);
    assert_eq!(
        scene.goals[0].when,
        Cond::At(crate::lesson::Id::parse("welcome").unwrap())
    );
    let block = scene
        .pages
        .values()
        .next()
        .unwrap()
        .blocks
        .iter()
        .rev()
        .nth(1)
        .unwrap();
    let Block::When(Cond::Not(inside), _) = block else {
        panic!("{block:?}")
    };
    assert!(matches!(&**inside, Cond::Flag(_)));
}

#[test]
fn acts_read_without_double_brackets() {
    let lesson = parse(
        "lesson.ron",
        around(r#"Button(id: "b", act: [Go("p"), Back])"#).as_bytes(),
    )
    .unwrap();
    let Block::Button(button) = &scene(&lesson).pages.values().next().unwrap().blocks[0] else {
        panic!()
    };
    assert!(matches!(button.act[..], [Act::Go(_), Act::Back]));
}

#[test]
fn a_byte_order_mark_is_forgiven() {
    assert!(parse("lesson.ron", format!("\u{feff}{EVERY}").as_bytes()).is_ok());
}

#[test]
fn damaged_lessons_are_explained_in_place() {
    check(r#"Headin("a")"#, "L008 3:1", "did you mean `Heading`");
    check(
        r#"Button(id: "b", acts: [])"#,
        "L008 3:17",
        "did you mean `act`",
    );
    check(
        r#"Tick(id: "b", right: true)"#,
        "L008 3:15",
        "what can stand here: id, ticked, required",
    );
    check(
        r#"Field(id: "b", kind: Text)"#,
        "L009 3:1",
        "`expect` is missing in `Field`",
    );
    check(
        r#"Tick(id: "b", id: "c")"#,
        "L013 3:15",
        "`id` stands twice",
    );
    check(r#"Heading("Été")"#, "L010 3:9", "`Été` is not a name");
    check("Heading(title)", "L007 3:9", "between straight quotes");
    check(
        r#"Tick(id: "b", ticked: "yes")"#,
        "L007 3:23",
        "`true` or `false`",
    );
    check(r#"When(Count("tries", "3"), [])"#, "L007 3:21", "a number");
    check(r#"When(Count("tries", 300), [])"#, "L010 3:21", "too big");
    check(r#"Heading("a") Text("b")"#, "L007 3:14", "comma");
    check(r#"Tick("b")"#, "L007 3:6", "a name is expected here");
    check(r#"Tick((id: "b"))"#, "L007 3:6", "no double brackets");
    check(r#"Row(Text("b"))"#, "L007 3:5", "a list");
    check(
        r#"Row([Text("b"])"#,
        "L006 3:14",
        "`]` stands where `)` is expected, for the `(` of line 3, column 10",
    );
    check(r#"Text("b"))"#, "L006 3:10", "for the `[` of line 2");
    check(
        "Text(\"b),\nText(\"c\"),",
        "L007 3:6",
        "not closed on its line",
    );
    check("Text(\"b\"),\u{a0}", "L005 3:11", "a no-break space");
    check("Text(«\u{202f}b\u{202f}»)", "L005 3:6", "a guillemet");
    check("Text(“b”)", "L005 3:6", "a curly quote");
    check("Text('b')", "L007 3:6", "between straight quotes");
    check(r#"Text("b\z")"#, "L007 3:6", "\\\\");
    check("Text", "L007 3:1", "brackets are missing after `Text`");
    check("/* Text", "L007 3:1", "never closed");
    check(
        &format!("Text(\"{}\")", "a".repeat(4001)),
        "L004 3:6",
        "4001 characters",
    );
    check(&"Row([".repeat(40), "L003 3:95", "inside one another");
}

#[test]
fn every_strange_character_is_told_at_once() {
    let problems = parse("lesson.ron", around("Text(«b»),\u{a0}Text(“c”)").as_bytes()).unwrap_err();
    assert_eq!(problems.len(), 5);
}

#[test]
fn no_break_spaces_in_texts_and_comments_are_let_through() {
    assert!(
        parse(
            "lesson.ron",
            around(
                "// «\u{a0}b\u{a0}»\nField(id: \"a\", kind: Text, expect: Exactly(\"«\u{a0}b\"))"
            )
            .as_bytes()
        )
        .is_ok()
    );
}

#[test]
fn what_is_not_utf_8_is_placed() {
    let problems = parse("lesson.ron", b"(\n  \xe9").unwrap_err();
    assert_eq!(
        (problems[0].code, problems[0].line, problems[0].column),
        ("L002", 2, 3)
    );
}

#[test]
fn an_empty_file_is_explained() {
    assert!(first("").1.contains("too early"));
    assert!(first("// nothing\n").1.contains("too early"));
}

#[test]
fn a_newer_format_is_refused() {
    let (place, told) = first(&EVERY.replace("format: 1", "format: 2"));
    assert_eq!(place, "L011 3:13");
    assert!(told.contains("newer"));
}

#[test]
fn too_many_of_anything_is_refused() {
    let many = |piece: &str, count| piece.repeat(count);
    assert!(parse("l", around(&many("OpenItem,", MOST_BLOCKS)).as_bytes()).is_ok());
    assert_eq!(
        parse("l", around(&many("OpenItem,", MOST_BLOCKS + 1)).as_bytes()).unwrap_err()[0].code,
        "L012"
    );
    let nested = format!("Row([{}])", many("OpenItem,", MOST_BLOCKS));
    assert_eq!(
        parse("l", around(&nested).as_bytes()).unwrap_err()[0].code,
        "L012"
    );
    let options = |count| {
        around("").replace(
            "Scene(window: Browser, start: \"p\", pages: {\"p\": (blocks: [\n\n])}, goals: [])",
            &format!("Choose(options: [{}])", many("(id: \"a\"),", count)),
        )
    };
    assert!(parse("l", options(MOST_OPTIONS).as_bytes()).is_ok());
    assert_eq!(
        parse("l", options(MOST_OPTIONS + 1).as_bytes()).unwrap_err()[0].code,
        "L012"
    );
    let steps = |count| {
        around("").replace(
            "steps: [",
            &format!("steps: [{}", many("(id:\"t\",phases:[]),", count)),
        )
    };
    assert!(parse("l", steps(MOST_STEPS - 1).as_bytes()).is_ok());
    assert_eq!(
        parse("l", steps(MOST_STEPS).as_bytes()).unwrap_err()[0].code,
        "L012"
    );
}

#[test]
fn hostile_files_are_answered() {
    for piece in [
        "(",
        "[",
        "{",
        "Some(",
        "Row([",
        "When(Not(",
        "/*",
        "\"",
        "r#\"",
        "r#",
        "'",
        "\\",
        "«",
        "a:",
        ",",
        "id:\"a\",",
        "\u{a0}",
        "#![enable(",
        "-",
        "1_",
    ] {
        let text = piece.repeat(LARGEST_FILE / 4 / piece.len());
        assert!(parse("l", text.as_bytes()).is_err());
        assert!(
            parse(
                "l",
                around(&text[..text.len() / 2 / piece.len() * piece.len()]).as_bytes()
            )
            .is_err()
        );
        assert!(parse_personas("l", text.as_bytes()).is_err());
    }
    assert!(parse("l", &vec![b'('; LARGEST_FILE + 1]).is_err());
}

#[test]
fn the_deepest_accepted_nesting_fits_a_small_stack() {
    // 11 brackets are open around the blocks of a page.
    let deep = |piece: &str, end: &str, count: usize| {
        around(&format!("{}{}", piece.repeat(count), end.repeat(count)))
    };
    let conds = |count: usize| {
        around(&format!(
            "When({}Decided{}, [])",
            "Not(".repeat(count),
            ")".repeat(count)
        ))
    };
    let read = move || {
        for text in [
            deep("Row([", "])", 18),
            deep("When(Decided, [", "])", 18),
            conds(36),
        ] {
            parse("l", text.as_bytes()).unwrap_or_else(|problems| panic!("{problems:?}"));
        }
        for text in [deep("Row([", "])", 19), conds(37)] {
            assert_eq!(parse("l", text.as_bytes()).unwrap_err()[0].code, "L003");
        }
    };
    std::thread::Builder::new()
        .stack_size(1 << 20)
        .spawn(read)
        .unwrap()
        .join()
        .unwrap();
}

#[test]
fn personas_read() {
    let text = r#"{
        "rosa": (
            details: {"first-name": Text("Rosa"), "phrase": Words({"fr": "un deux", "en": "one two"})},
            card: [(detail: "first-name"), (detail: "phrase", from: "mail/pass", until: "mail/end", practice: true)],
        ),
    }"#;
    let personas = parse_personas("personas.ron", text.as_bytes())
        .unwrap_or_else(|problems| panic!("{problems:#?}"));
    let rosa = personas.0.values().next().unwrap();
    assert_eq!(rosa.detail("phrase", "en"), Some("one two"));
    assert_eq!(rosa.detail("first-name", "uk"), Some("Rosa"));
}

proptest! {
    #[test]
    fn any_bytes_are_answered(bytes in any::<Vec<u8>>()) {
        let _ = parse("l", &bytes);
        let _ = parse_personas("l", &bytes);
    }

    #[test]
    fn any_text_is_answered_in_place(text in r#"[()\[\]{},:"'\\a-zA-Z0-9_# é«/*\n.-]{0,80}"#) {
        if let Err(problems) = parse("l", around(&text).as_bytes()) {
            prop_assert!(!problems.is_empty() && problems.iter().all(|each| each.line >= 1 && each.column >= 1));
        }
    }

    #[test]
    fn a_damaged_lesson_is_answered(at in 0..EVERY.len(), length in 0..40_usize, put in r#"[()\[\]{},:"'a-zA-Z0-9 «\n]{0,6}"#) {
        let mut bytes = EVERY.as_bytes().to_vec();
        let end = (at + length).min(bytes.len());
        bytes.splice(at..end, put.bytes());
        if let Err(problems) = parse("l", &bytes) {
            prop_assert!(!problems.is_empty());
        }
    }
}

#[test]
fn the_examples_of_the_guide_read() {
    let guide = include_str!("../../../docs/lesson-format.md");
    let examples: Vec<&str> = guide
        .split("```ron\n")
        .skip(1)
        .filter_map(|rest| rest.split("```").next())
        .collect();
    let whole: Vec<&&str> = examples
        .iter()
        .filter(|example| !example.contains('…'))
        .collect();
    assert!(whole.len() >= 7);
    for example in whole {
        if example.starts_with('{') {
            parse_personas("guide", example.as_bytes())
                .unwrap_or_else(|problems| panic!("{example}{problems:#?}"));
        } else {
            let lesson = format!(
                "(format: 1, level: 1, minutes: 5, today: \"2026-04-08\", persona: \"rosa\", parts: [(id: \"a\", steps: [\
                 (id: \"s\", phases: [(mode: Guided, activity: {example})])])])"
            );
            parse("guide", lesson.as_bytes())
                .unwrap_or_else(|problems| panic!("{example}{problems:#?}"));
        }
    }
}
