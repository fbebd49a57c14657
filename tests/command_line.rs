//! The command line: what it prints where, and its exit codes: 0 good, 1 found problems, 2 wrong use.

mod card;
mod coverage;

use crate::stage::TODAY;
use declic::record::{Mark, Place};
use declic::store::{FILE, Store};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

/// A home of one's own, and the program in it.
struct Home {
    folder: TempDir,
}

impl Home {
    fn new() -> Self {
        let folder = TempDir::new().expect("there is room for a folder");
        Self { folder }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn records(&self) -> PathBuf {
        self.path().join(".local/share/declic")
    }

    fn run(&self, args: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_declic"))
            .args(args)
            .current_dir(self.path())
            .env_clear()
            .env("HOME", self.path())
            .env("LANG", "fr_FR.UTF-8")
            .env("TERM", "xterm-256color")
            .stdin(Stdio::null())
            .output()
            .expect("the program starts")
    }

    /// Runs it; its code must be this. What it printed, and what it said on the error output.
    #[track_caller]
    fn ends(&self, args: &[&str], code: i32) -> (String, String) {
        let output = self.run(args);
        let text = |bytes| String::from_utf8(bytes).expect("it is text");
        let (printed, said) = (text(output.stdout), text(output.stderr));
        assert_eq!(
            output.status.code(),
            Some(code),
            "{args:?}: {printed}{said}"
        );
        (printed, said)
    }

    #[track_caller]
    fn json(&self, args: &[&str], code: i32) -> Value {
        let (printed, _) = self.ends(args, code);
        serde_json::from_str(&printed).expect("it is JSON")
    }

    /// Wrong use: nothing is printed, and the error names what was asked for.
    #[track_caller]
    fn refuses(&self, args: &[&str], words: &[&str]) {
        let (printed, said) = self.ends(args, 2);
        assert_eq!(printed, "");
        for word in words {
            assert!(said.contains(word), "{word} is not in: {said}");
        }
    }

    /// Records with one step done.
    fn begun(&self) -> Store {
        let mut store = Store::open(Some(&self.records()), TODAY).store;
        let mark = Mark {
            lesson: "mail".to_owned(),
            step: "why".to_owned(),
            day: TODAY.to_owned(),
            ..Mark::default()
        };
        let place = Place {
            lesson: "mail".to_owned(),
            step: "parts".to_owned(),
        };
        store.save_mark_and_place(&mark, &place).unwrap();
        store
    }
}

#[test]
fn lessons_are_listed_in_words() {
    let (printed, _) = Home::new().ends(&["lessons"], 0);
    assert!(printed.contains("mail : Créer ma boîte mail."), "{printed}");
    let (printed, _) = Home::new().ends(&["--lang", "en", "lessons"], 0);
    assert!(printed.contains("mail: Make my email address"), "{printed}");
}

#[test]
fn lessons_are_listed_for_programs() {
    let lessons = Home::new().json(&["lessons", "--json"], 0);
    let lessons = lessons.as_array().unwrap();
    let mail = lessons.iter().find(|lesson| lesson["id"] == "mail");
    let mail = mail.expect("it ships");
    assert_eq!(mail["title"], "Créer ma boîte mail");
    assert_eq!(
        mail["languages"],
        serde_json::json!(["ar", "en", "es", "fr"])
    );
    assert_eq!(mail["parts"], 4);
    assert_eq!(mail["steps"], 20);
    assert_eq!(mail["minutes"], 60);
}

#[test]
fn lessons_of_a_folder_come_on_top() {
    let home = Home::new();
    let copy = home.path().join("more/other-mail");
    fs::create_dir_all(&copy).unwrap();
    let original = Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons/first-steps");
    for file in ["lesson.ron", "fr.ftl", "en.ftl"] {
        fs::copy(original.join(file), copy.join(file)).unwrap();
    }
    let (printed, _) = home.ends(&["--lessons", "more", "lessons"], 0);
    assert!(printed.contains("other-mail : "), "{printed}");
}

#[test]
fn a_folder_of_lessons_that_is_none_is_refused() {
    let home = Home::new();
    home.refuses(&["--lessons", "nowhere", "lessons"], &["nowhere"]);
    fs::write(home.path().join("a-file"), "").unwrap();
    home.refuses(&["--lessons", "a-file"], &["a-file", "not a folder"]);
}

#[test]
fn a_lesson_or_step_that_is_not_there_is_refused_with_the_one_that_was_meant() {
    let home = Home::new();
    home.refuses(&["learn", "mial"], &["`mial`", "did you mean `mail`?"]);
    home.refuses(&["learn", "xyzzy"], &["`xyzzy`", "declic lessons"]);
    home.refuses(
        &["learn", "mail", "--step", "sing-up"],
        &["`sing-up`", "did you mean `sign-up`?"],
    );
}

#[test]
fn words_that_are_not_there_are_refused_with_those_there_are() {
    let home = Home::new();
    home.refuses(&["--lang", "tlh", "lessons"], &["`tlh`", "fr, en"]);
    home.refuses(
        &["--theme", "pink"],
        &["pink", "dark, light, high-contrast"],
    );
    home.refuses(&["sing"], &["sing"]);
    home.refuses(&["check"], &["PATH"]);
}

#[test]
fn progress_is_told_in_words_and_for_programs() {
    let home = Home::new();
    let (printed, _) = home.ends(&["progress"], 0);
    assert!(printed.contains("Aucune étape n’est gardée."), "{printed}");
    drop(home.begun());
    let (printed, _) = home.ends(&["progress"], 0);
    let plain = printed.replace('\u{a0}', " ");
    assert!(
        plain.contains("Créer ma boîte mail : 1 étape faite."),
        "{plain}"
    );
    let known = home.json(&["progress", "--json"], 0);
    assert_eq!(known["place"]["step"], "parts");
    assert_eq!(known["lessons"][0]["lesson"], "mail");
    assert_eq!(known["lessons"][0]["done"], serde_json::json!(["why"]));
    assert_eq!(known["folder"], home.records().to_str().unwrap());
}

#[test]
fn a_guest_has_no_progress() {
    let home = Home::new();
    drop(home.begun());
    let known = home.json(&["--guest", "progress", "--json"], 0);
    assert_eq!(known["lessons"], serde_json::json!([]));
}

#[test]
fn erasing_without_a_terminal_needs_its_yes() {
    let home = Home::new();
    drop(home.begun());
    home.refuses(&["forget"], &["declic forget --yes"]);
    let known = home.json(&["progress", "--json"], 0);
    assert_eq!(known["lessons"][0]["done"], serde_json::json!(["why"]));
    let (printed, _) = home.ends(&["forget", "--yes"], 0);
    assert!(printed.contains("Tout est effacé."), "{printed}");
    let known = home.json(&["progress", "--json"], 0);
    assert_eq!(known["lessons"], serde_json::json!([]));
}

#[test]
fn a_record_of_a_newer_version_is_told_and_left_alone() {
    let home = Home::new();
    drop(home.begun());
    let file = home.records().join(FILE);
    let record = rusqlite::Connection::open(&file).unwrap();
    record.pragma_update(None, "user_version", 99).unwrap();
    drop(record);
    let before = fs::read(&file).unwrap();
    let (_, said) = home.ends(&["progress"], 1);
    assert!(said.contains("d’un Déclic plus récent"), "{said}");
    let (_, said) = home.ends(&["forget", "--yes"], 1);
    assert!(said.contains("newer version"), "{said}");
    assert_eq!(fs::read(&file).unwrap(), before);
}

#[test]
fn a_damaged_record_is_told_with_the_day_of_its_backup() {
    let home = Home::new();
    assert!(home.begun().back_up_if_due(TODAY).unwrap());
    fs::write(home.records().join(FILE), "not a record at all").unwrap();
    let (_, said) = home.ends(&["progress"], 1);
    assert!(said.contains(TODAY), "{said}");
    let kept = fs::read_dir(home.records()).unwrap();
    let names: Vec<_> = kept.map(|entry| entry.unwrap().file_name()).collect();
    let set_aside = |name: &std::ffi::OsString| name.to_string_lossy().contains("damaged");
    assert!(names.iter().any(set_aside), "{names:?}");
}

#[test]
fn a_place_for_records_that_is_none_is_told() {
    let home = Home::new();
    fs::write(home.path().join("a-file"), "").unwrap();
    for place in ["a-file", "/proc/declic"] {
        let (_, said) = home.ends(&["--data-dir", place, "progress"], 1);
        assert!(said.contains("ne peut pas garder"), "{said}");
    }
}

#[test]
fn the_lessons_that_ship_check_clean() {
    let lessons = Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons");
    let (printed, _) = Home::new().ends(&["check", lessons.to_str().unwrap()], 0);
    assert!(printed.contains("all is well"), "{printed}");
    let covered = printed
        .lines()
        .skip_while(|line| !line.contains("all is well"));
    let covered: Vec<&str> = covered.skip(1).collect();
    assert_eq!(
        covered.len(),
        16,
        "four lessons in four languages: {printed}"
    );
    for line in covered {
        let (_, counts) = line
            .split_once(": ")
            .expect("a lesson, its language and counts");
        let (present, needed) = counts.split_once(" of ").expect("two counts");
        assert_eq!(format!("{present} messages"), needed, "{line}");
    }
}

/// A lesson whose one file has three mistakes.
fn three_mistakes(home: &Home) {
    let folder = home.path().join("bad");
    fs::create_dir(&folder).unwrap();
    let lesson = r#"Lesson(
    format: 1,
    level: 0,
    minutes: 3,
    today: "2026-04-08",
    after: ["male"],
    persona: "rose",
    parts: [
        (id: "a", steps: [
            (id: "one", phases: [(mode: Show, activity: Read(cards: [(id: "c")]))]),
            (id: "one", phases: [(mode: Show, activity: Read(cards: [(id: "c")]))]),
        ]),
    ],
)
"#;
    fs::write(folder.join("lesson.ron"), lesson).unwrap();
}

#[test]
fn every_mistake_of_a_lesson_is_told_in_its_place() {
    let home = Home::new();
    three_mistakes(&home);
    let (printed, _) = home.ends(&["check", "bad"], 1);
    for place in [
        "bad/lesson.ron:6:",
        "bad/lesson.ron:7:",
        "bad/lesson.ron:11:",
    ] {
        assert!(printed.contains(place), "{place} is not in: {printed}");
    }
    assert!(!printed.contains('\x1b'), "no colour where nobody looks");
    let problems = home.json(&["check", "--json", "bad"], 1);
    let problems = problems["problems"].as_array().unwrap();
    for line in [6, 7, 11] {
        let found = problems.iter().find(|each| {
            each["line"] == line && each["file"] == "bad/lesson.ron" && each["severity"] == "error"
        });
        let found = found.unwrap_or_else(|| panic!("line {line} is not in: {problems:?}"));
        assert!(found["column"].as_u64().is_some_and(|column| column > 0));
        assert!(
            found["code"]
                .as_str()
                .is_some_and(|code| code.starts_with('L'))
        );
        assert!(
            found["message"]
                .as_str()
                .is_some_and(|words| !words.is_empty())
        );
    }
}

#[test]
fn a_path_without_a_lesson_is_a_problem_found() {
    let (printed, _) = Home::new().ends(&["check", "nowhere"], 1);
    assert!(printed.contains("nowhere"), "{printed}");
}

#[test]
fn a_reader_that_stops_reading_is_no_fault() {
    let home = Home::new();
    for args in [
        &["lessons"][..],
        &["lessons", "--json"],
        &["progress"],
        &["progress", "--json"],
        &["forget", "--yes"],
        &["check", "nowhere"],
    ] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_declic"))
            .args(args)
            .env_clear()
            .env("HOME", home.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(said, "", "{args:?}");
        assert_eq!(output.status.code(), Some(0), "{args:?}");
    }
}

#[test]
fn a_text_is_said_into_a_file() {
    let home = Home::new();
    home.ends(
        &["say", "Bonjour Rosa.", "--lang", "fr", "--out", "a.wav"],
        0,
    );
    let slow = [
        "say",
        "Bonjour Rosa.",
        "--lang",
        "fr",
        "--speed",
        "very-slow",
        "--out",
        "b.wav",
    ];
    home.ends(&slow, 0);
    let sound = |name: &str| fs::read(home.path().join(name)).expect("it was written");
    let loudest = |sound: &[u8]| {
        let samples = sound[44..]
            .chunks_exact(2)
            .map(|two| i16::from_le_bytes([two[0], two[1]]));
        samples.map(i16::unsigned_abs).max()
    };
    assert!(loudest(&sound("a.wav")) > Some(3000), "it is not silence");
    assert!(
        sound("b.wav").len() > sound("a.wav").len(),
        "slow lasts longer"
    );
}

#[test]
fn what_cannot_be_said_is_told_in_one_sentence() {
    let home = Home::new();
    let (printed, said) = home.ends(&["say", "…", "--lang", "fr", "--out", "a.wav"], 1);
    assert_eq!((printed.as_str(), said.lines().count()), ("", 1), "{said}");
    let (_, said) = home.ends(&["say", "Bonjour", "--silent"], 2);
    assert!(said.contains("--out"), "{said}");
    let (_, said) = home.ends(
        &["say", "Bonjour", "--lang", "fr", "--out", "none/a.wav"],
        1,
    );
    assert_eq!(said.lines().count(), 1, "{said}");
}

#[test]
fn recording_needs_a_lesson_a_step_a_text_and_a_terminal() {
    let home = Home::new();
    home.refuses(&["record", "mial", "parts"], &["did you mean `mail`?"]);
    home.refuses(&["record", "mail", "prats"], &["did you mean `parts`?"]);
    home.refuses(
        &["record", "mail", "parts", "--message", "parts.dnoe"],
        &["did you mean `parts.done`?"],
    );
    home.refuses(&["record", "mail", "parts", "--silent"], &["--silent"]);
    home.refuses(&["record", "mail", "parts"], &["il faut un terminal"]);
    home.refuses(
        &["record", "mail", "parts", "--lang", "en"],
        &["a terminal is needed"],
    );
    assert!(!home.records().exists(), "nothing is put anywhere");
}

#[test]
fn recordings_of_a_lesson_inside_the_program_are_no_lesson() {
    let home = Home::new();
    let folder = home.records().join("lessons/mail/voice/fr");
    fs::create_dir_all(&folder).unwrap();
    let tone = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sounds/tone.ogg");
    fs::copy(&tone, folder.join("parts.say.ogg")).unwrap();
    let lessons = home.json(&["lessons", "--json"], 0);
    let mail = lessons
        .as_array()
        .unwrap()
        .iter()
        .filter(|lesson| lesson["id"] == "mail");
    assert_eq!(mail.count(), 1);
    let own = home.records().join("lessons");
    assert_eq!(
        home.json(&["check", "--json", own.to_str().unwrap()], 0),
        serde_json::json!({ "problems": [], "coverage": [] })
    );
    fs::copy(&tone, folder.join("prats.say.ogg")).unwrap();
    let report = home.json(&["check", "--json", own.to_str().unwrap()], 0);
    let problems = &report["problems"];
    assert_eq!(problems[0]["code"], "L306");
    assert_eq!(problems[0]["help"], "did you mean `parts.say`?");
}
