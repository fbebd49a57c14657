//! Reports on lessons in folders, as an author sees them.

use super::*;
use std::fs::{create_dir_all, write};
use tempfile::{TempDir, tempdir};

const RON: &str = r#"Lesson(
    format: 1, level: 1, minutes: 5, today: "2026-04-08", persona: "rosa",
    parts: [(id: "a", steps: [
        (id: "why", phases: [(mode: Show, activity: Read(cards: [(id: "one")]))]),
    ])],
)
"#;
const FTL: &str = "lesson = T
    .about = A
part-a = P
    .can-1 = C
why = W
    .card-one = O [word:page|page]
    .say = S
    .done = D
    .mediator = M
";
const PERSONAS: &str = r#"{"rosa": (details: {"first-name": Text("Rosa")}, card: [])}"#;

/// A folder with `lessons/mail`, its people and a glossary.
fn house() -> TempDir {
    let house = tempdir().unwrap();
    let top = house.path();
    create_dir_all(top.join("lessons/mail")).unwrap();
    create_dir_all(top.join("locales/fr")).unwrap();
    write(top.join("lessons/mail/lesson.ron"), RON).unwrap();
    write(top.join("lessons/mail/fr.ftl"), FTL).unwrap();
    write(top.join("lessons/personas.ron"), PERSONAS).unwrap();
    write(
        top.join("locales/fr/glossary.ftl"),
        "page = page\n    .card = Une feuille.\n",
    )
    .unwrap();
    house
}

fn run(house: &TempDir, path: &str) -> Report {
    check_paths(&[house.path().join(path)], &Known::default())
}

/// Code, end of the file's name, line and column of each problem.
fn told(report: &Report) -> Vec<String> {
    let name = |problem: &Problem| {
        Path::new(&problem.file)
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default()
    };
    report
        .problems
        .iter()
        .map(|problem| {
            format!(
                "{} {}:{}:{}",
                problem.code,
                name(problem),
                problem.line,
                problem.column
            )
        })
        .collect()
}

#[test]
fn a_good_lesson_is_found_from_every_path() {
    let house = house();
    for path in [
        "lessons",
        "lessons/mail",
        "lessons/mail/lesson.ron",
        "lessons/mail/fr.ftl",
    ] {
        let report = run(&house, path);
        assert_eq!((told(&report), report.lessons), (Vec::new(), 1), "{path}");
        assert!(
            report
                .text(Look::Plain)
                .ends_with("1 lesson checked: all is well\nmail, fr: 9 of 9 messages\n")
        );
    }
}

#[test]
fn a_lesson_given_twice_is_checked_once() {
    let house = house();
    let paths =
        ["lessons", "lessons/mail", "lessons/../lessons/mail"].map(|path| house.path().join(path));
    assert_eq!(check_paths(&paths, &Known::default()).lessons, 1);
}

#[test]
fn paths_that_lead_nowhere_are_problems() {
    let house = house();
    create_dir_all(house.path().join("empty")).unwrap();
    create_dir_all(house.path().join("half/words")).unwrap();
    write(house.path().join("half/words/fr.ftl"), "a = b").unwrap();
    write(house.path().join("notes.txt"), "a").unwrap();
    for (path, code) in [
        ("nothing", "L301"),
        ("empty", "L302"),
        ("notes.txt", "L302"),
        ("half", "L302"),
        ("locales/fr/glossary.ftl", "L302"),
    ] {
        let report = run(&house, path);
        assert_eq!(
            report
                .problems
                .iter()
                .map(|problem| problem.code)
                .collect::<Vec<_>>(),
            [code],
            "{path}"
        );
        assert!(report.has_errors());
    }
}

#[test]
fn packs_of_countries_are_found_and_checked() {
    let house = house();
    let pack = include_str!("../../../locales/packs/fr.ron");
    create_dir_all(house.path().join("lessons/packs")).unwrap();
    write(house.path().join("lessons/packs/be.ron"), pack).unwrap();
    for path in ["lessons", "lessons/packs", "lessons/packs/be.ron"] {
        assert_eq!(told(&run(&house, path)), Vec::<String>::new(), "{path}");
    }
    let wrong = pack.replacen("2026-11-22", "today", 1);
    write(house.path().join("lessons/packs/Belgium.ron"), wrong).unwrap();
    let line = 1 + pack[..pack.find("2026-11-22").unwrap()]
        .matches('\n')
        .count();
    let expected = [
        "L404 Belgium.ron:1:1".to_owned(),
        format!("L114 Belgium.ron:{line}:22"),
    ];
    for path in ["lessons", "lessons/packs", "lessons/packs/Belgium.ron"] {
        assert_eq!(told(&run(&house, path)), expected, "{path}");
    }
}

#[test]
fn a_lesson_file_that_is_no_file_is_a_problem() {
    let house = house();
    create_dir_all(house.path().join("odd/lesson.ron")).unwrap();
    assert_eq!(told(&run(&house, "odd")), ["L303 lesson.ron:1:1"]);
}

#[test]
fn names_of_folders_and_languages_are_checked() {
    let house = house();
    create_dir_all(house.path().join("My lesson")).unwrap();
    write(house.path().join("My lesson/lesson.ron"), "(").unwrap();
    write(house.path().join("My lesson/french words.ftl"), "").unwrap();
    assert_eq!(
        told(&run(&house, "My lesson")),
        [
            "L304 My lesson:1:1",
            "L305 french words.ftl:1:1",
            "L006 lesson.ron:1:1"
        ]
    );
}

#[test]
fn problems_of_all_files_are_told_together() {
    let house = house();
    let mail = house.path().join("lessons/mail");
    write(
        mail.join("lesson.ron"),
        RON.replace("\"rosa\"", "\"lin\"")
            .replace("level: 1", "level: 9"),
    )
    .unwrap();
    write(
        mail.join("fr.ftl"),
        FTL.replace("word:page", "word:pag")
            .replace("    .done = D\n", ""),
    )
    .unwrap();
    write(mail.join("en.ftl"), b"lesson = \xff").unwrap();
    write(
        house.path().join("lessons/personas.ron"),
        PERSONAS.replace("card: []", "card: [(detail: \"x\")]"),
    )
    .unwrap();
    let expected = [
        "L111 personas.ron:1:66",
        "L002 en.ftl:1:10",
        "L114 lesson.ron:2:23",
        "L110 lesson.ron:2:68",
        "L202 fr.ftl:5:1",
        "L208 fr.ftl:6:20",
    ];
    assert_eq!(told(&run(&house, "lessons")), expected);
}

#[test]
fn the_text_shows_the_place() {
    let house = house();
    write(
        house.path().join("lessons/mail/lesson.ron"),
        RON.replace("\"rosa\"", "\"ros\""),
    )
    .unwrap();
    let report = run(&house, "lessons/mail");
    let text = report
        .text(Look::Plain)
        .replace(&*house.path().to_string_lossy(), "");
    let expected = r#"error[L110]: there is no persona `ros`
 --> /lessons/mail/lesson.ron:2:68
  |
1 | Lesson(
2 |     format: 1, level: 1, minutes: 5, today: "2026-04-08", persona: "ros",
  |                                                                    ^^^^^
3 |     parts: [(id: "a", steps: [
  |
  = help: did you mean `rosa`?

1 lesson checked: 1 error
mail, fr: 9 of 9 messages
"#;
    assert_eq!(text, expected);
    assert!(report.text(Look::Styled).contains("\u{1b}["));
}

#[test]
fn the_json_has_the_documented_names() {
    let house = house();
    write(
        house.path().join("lessons/mail/lesson.ron"),
        RON.replace("\"rosa\"", "\"ros\""),
    )
    .unwrap();
    let json: serde_json::Value =
        serde_json::from_str(&run(&house, "lessons/mail").json()).unwrap();
    let problem = &json["problems"][0];
    assert_eq!(
        (
            &problem["severity"],
            &problem["code"],
            &problem["line"],
            &problem["column"]
        ),
        (&"error".into(), &"L110".into(), &2.into(), &68.into())
    );
    assert!(
        problem["file"]
            .as_str()
            .unwrap()
            .ends_with("mail/lesson.ron")
    );
    assert_eq!(
        (&problem["message"], &problem["help"]),
        (
            &"there is no persona `ros`".into(),
            &"did you mean `rosa`?".into()
        )
    );
    assert_eq!(problem.as_object().unwrap().len(), 7);
}

#[test]
fn no_problem_commands_the_terminal() {
    let house = house();
    write(
        house.path().join("lessons/mail/fr.ftl"),
        format!("{FTL}    .x\u{1b}[31m = \u{1b}[2J\n"),
    )
    .unwrap();
    write(
        house.path().join("lessons/mail/lesson.ron"),
        "(a: \"\u{1b}[2J\")",
    )
    .unwrap();
    assert!(
        !run(&house, "lessons/mail")
            .text(Look::Plain)
            .contains('\u{1b}')
    );
    write(house.path().join("lessons/mail/lesson.ron"), RON).unwrap();
    assert!(
        !run(&house, "lessons/mail")
            .text(Look::Plain)
            .contains('\u{1b}')
    );
}

#[test]
fn every_problem_has_a_line_in_the_guide() {
    let guide = include_str!("../../../docs/lesson-format.md");
    let sources = [
        include_str!("../check.rs"),
        include_str!("../../lesson/check.rs"),
        include_str!("../../lesson/check/activities.rs"),
        include_str!("../../lesson/check/acts.rs"),
        include_str!("../../lesson/check/fluent.rs"),
        include_str!("../../lesson/check/lesson.rs"),
        include_str!("../../lesson/check/personas.rs"),
        include_str!("../../lesson/check/scene.rs"),
        include_str!("../../lesson/check/words.rs"),
        include_str!("../../lesson/parse.rs"),
        include_str!("../../lesson/parse/explain.rs"),
        include_str!("../../lesson/parse/guard.rs"),
    ];
    let codes: BTreeSet<&str> = sources
        .iter()
        .flat_map(|source| source.split('"'))
        .filter(|piece| {
            piece.len() == 4
                && piece.starts_with('L')
                && piece[1..].bytes().all(|byte| byte.is_ascii_digit())
        })
        .collect();
    assert!(codes.len() > 30);
    for code in codes {
        assert!(guide.contains(&format!("| {code} |")), "{code}");
    }
}

#[test]
fn the_lessons_that_ship_are_well() {
    let lessons = Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons");
    let report = check_paths(&[lessons], &Known::default());
    assert!(
        !report.has_errors() && report.count(Severity::Warning) == 0,
        "{}",
        report.text(Look::Plain)
    );
}

const TONE: &[u8] = include_bytes!("../../../tests/sounds/tone.ogg");

#[track_caller]
fn put(house: &TempDir, path: &str, bytes: &[u8]) {
    let path = house.path().join(path);
    create_dir_all(path.parent().unwrap()).unwrap();
    write(path, bytes).unwrap();
}

/// A lesson with one file among its recordings.
#[track_caller]
fn recorded(file: &str, bytes: &[u8], expected: &[&str]) {
    let house = house();
    put(&house, &format!("lessons/mail/{file}"), bytes);
    let report = run(&house, "lessons");
    assert_eq!(told(&report), expected, "{file}");
    assert!(!report.has_errors(), "{file}: nobody needs a recording");
}

#[test]
fn a_recording_is_named_after_what_the_lesson_says() {
    recorded("voice/fr/why.say.ogg", TONE, &[]);
    recorded("voice/fr/why.ogg", TONE, &[]);
    recorded("voice/pt-BR/part-a.can-1.ogg", TONE, &[]);
    recorded("voice/fr/.why.say.unfinished", b"", &[]);
    recorded("voice/fr/wy.say.ogg", TONE, &["L306 wy.say.ogg:1:1"]);
    recorded(
        "voice/fr/why.say-voice.ogg",
        TONE,
        &["L306 why.say-voice.ogg:1:1"],
    );
    recorded("voice/why.say.ogg", TONE, &["L306 why.say.ogg:1:1"]);
    recorded("voice/français/why.say.ogg", TONE, &["L306 français:1:1"]);
}

#[test]
fn a_recording_can_be_played() {
    recorded("voice/fr/why.say.m4a", TONE, &["L307 why.say.m4a:1:1"]);
    recorded("voice/fr/why.say.ogg", b"OggS", &["L307 why.say.ogg:1:1"]);
    recorded("voice/fr/why.say.wav", b"", &["L307 why.say.wav:1:1"]);
    let lasting =
        |seconds: usize| crate::voice::encode(&[9_000, -9_000].repeat(seconds * 8_000)).unwrap();
    recorded("voice/fr/why.say.ogg", &lasting(119), &[]);
    recorded(
        "voice/fr/why.say.ogg",
        &lasting(121),
        &["L307 why.say.ogg:1:1"],
    );
}

#[test]
fn recordings_of_a_lesson_inside_the_program_are_no_lesson_and_are_checked_too() {
    let house = house();
    put(&house, "own/mail/voice/fr/why.say.ogg", TONE);
    put(&house, "own/mail/voice/fr/wy.say.ogg", TONE);
    put(&house, "own/soup/voice/fr/why.say.ogg", TONE);
    let known = Known {
        spoken: [("mail".into(), ["why.say".into()].into())].into(),
        ..Known::default()
    };
    let check = |path: &str| check_paths(&[house.path().join(path)], &known);
    let report = check("own");
    assert_eq!(told(&report), ["L306 wy.say.ogg:1:1", "L306 soup:1:1"]);
    assert!(!report.has_errors());
    assert_eq!(
        report.problems[0].help.as_deref(),
        Some("did you mean `why.say`?")
    );
    assert_eq!(told(&check("own/mail")), ["L306 wy.say.ogg:1:1"]);
}
