//! The floors of the house, held by reading the sources: who may name whom, and who may touch the world.
//!
//! From the ground up: plain data, then `session`, then `theme`, `widget` and `screen`; beside them `store`,
//! `catalogue` and `voice`; on top `app`, the only hands; above it `author`, `cli` and the program.

mod source;

use crate::robot::project;
use source::Source;
use std::path::Path;

/// Modules of one floor, and what they may not name, each with its reason.
struct Floor {
    modules: &'static [&'static str],
    forbidden: &'static [(&'static str, &'static str)],
}

const WORLD: &str = "all that happens comes by an event, all that is asked goes by an effect";
const ABOVE: &str = "it lies on a floor above";
const BESIDE: &str = "records and shelves know no screen, and screens know neither";
const DRAWING: &str = "only the theme and the widgets draw";

const FLOORS: &[Floor] = &[
    Floor {
        modules: &[
            "lesson", "text", "speech", "keyboard", "event", "effect", "record", "outline",
        ],
        forbidden: &[
            ("crate::session", ABOVE),
            ("crate::theme", ABOVE),
            ("crate::widget", ABOVE),
            ("crate::screen", ABOVE),
            ("crate::store", ABOVE),
            ("crate::catalogue", ABOVE),
            ("crate::app", ABOVE),
            ("crate::author", ABOVE),
            ("crate::cli", ABOVE),
            ("ratatui", DRAWING),
            ("crossterm", WORLD),
            ("rusqlite", WORLD),
            ("rustix", WORLD),
            ("signal_hook", WORLD),
            ("std::fs", WORLD),
            ("std::io", WORLD),
            ("std::env", WORLD),
            ("std::net", WORLD),
            ("std::process", WORLD),
            ("std::thread", WORLD),
            ("std::time", WORLD),
        ],
    },
    Floor {
        modules: &["session"],
        forbidden: &[
            ("crate::theme", ABOVE),
            ("crate::widget", ABOVE),
            ("crate::screen", ABOVE),
            ("crate::store", ABOVE),
            ("crate::catalogue", ABOVE),
            ("crate::app", ABOVE),
            ("crate::author", ABOVE),
            ("crate::cli", ABOVE),
            ("ratatui", DRAWING),
            ("crossterm", WORLD),
            ("rusqlite", WORLD),
            ("rustix", WORLD),
            ("signal_hook", WORLD),
            ("std::fs", WORLD),
            ("std::io", WORLD),
            ("std::env", WORLD),
            ("std::net", WORLD),
            ("std::process", WORLD),
            ("std::thread", WORLD),
            ("std::time", WORLD),
            (
                "std::collections::hash_map::RandomState",
                "what is random is handed in",
            ),
            ("std::hash::RandomState", "what is random is handed in"),
            ("rand", "what is random is handed in"),
            ("getrandom", "what is random is handed in"),
        ],
    },
    Floor {
        modules: &["theme", "widget"],
        forbidden: &[
            ("crate::session", "an outline says all that is drawn"),
            ("crate::event", "a drawing hears nothing"),
            ("crate::effect", "a drawing asks for nothing"),
            ("crate::screen", "an outline says all that is drawn"),
            ("crate::store", BESIDE),
            ("crate::catalogue", BESIDE),
            ("crate::app", ABOVE),
            ("crate::author", ABOVE),
            ("crate::cli", ABOVE),
            ("crossterm", WORLD),
            ("rusqlite", WORLD),
            ("std::fs", WORLD),
            ("std::io", WORLD),
            ("std::thread", WORLD),
            ("std::time", WORLD),
        ],
    },
    Floor {
        modules: &["screen"],
        forbidden: &[
            (
                "crate::widget",
                "a screen is described by its outline, and drawn elsewhere",
            ),
            ("crate::store", BESIDE),
            ("crate::catalogue", BESIDE),
            ("crate::voice", BESIDE),
            ("crate::app", ABOVE),
            ("crate::author", ABOVE),
            ("crate::cli", ABOVE),
            ("ratatui", DRAWING),
            ("crossterm", WORLD),
            ("rusqlite", WORLD),
            ("std::fs", WORLD),
            ("std::io", WORLD),
            ("std::thread", WORLD),
            ("std::time", WORLD),
        ],
    },
    Floor {
        modules: &["linear"],
        forbidden: &[
            (
                "crate::widget",
                "lines are made from an outline, not from a picture",
            ),
            ("crate::screen", "an outline says all that is told"),
            ("crate::effect", "a line asks for nothing: it is an event"),
            ("crate::store", BESIDE),
            ("crate::catalogue", BESIDE),
            ("crate::voice", BESIDE),
            ("crate::app", ABOVE),
            ("crate::author", ABOVE),
            ("crate::cli", ABOVE),
            ("ratatui", DRAWING),
            ("crossterm", WORLD),
            ("rusqlite", WORLD),
            ("std::fs", WORLD),
            ("std::io", WORLD),
            ("std::thread", WORLD),
            ("std::time", WORLD),
        ],
    },
    Floor {
        modules: &["store", "catalogue"],
        forbidden: &[
            ("crate::session", BESIDE),
            ("crate::outline", BESIDE),
            ("crate::theme", BESIDE),
            ("crate::widget", BESIDE),
            ("crate::screen", BESIDE),
            ("crate::app", ABOVE),
            ("crate::author", ABOVE),
            ("crate::cli", ABOVE),
            ("ratatui", DRAWING),
            ("crossterm", WORLD),
            (
                "std::thread::spawn",
                "what is kept is kept before the next page is shown",
            ),
        ],
    },
    Floor {
        modules: &["voice"],
        forbidden: &[
            ("crate::session", BESIDE),
            ("crate::outline", BESIDE),
            ("crate::theme", BESIDE),
            ("crate::widget", BESIDE),
            ("crate::screen", BESIDE),
            ("crate::store", "it says what it is told and keeps nothing"),
            (
                "crate::catalogue",
                "it says what it is told and keeps nothing",
            ),
            ("crate::app", ABOVE),
            ("crate::author", ABOVE),
            ("crate::cli", ABOVE),
            ("ratatui", DRAWING),
            ("crossterm", WORLD),
            ("std::io::stderr", "nothing of the voice reaches the screen"),
        ],
    },
    Floor {
        modules: &["app"],
        forbidden: &[
            ("crate::author", ABOVE),
            ("crate::cli", ABOVE),
            (
                "std::thread",
                "one loop waits for the terminal and for signals together",
            ),
        ],
    },
    Floor {
        modules: &["author"],
        forbidden: &[
            ("crate::cli", ABOVE),
            ("crate::store", "an author's tools know no learner"),
            ("crossterm", "a report is text"),
            ("ratatui", "a report is text"),
        ],
    },
    Floor {
        modules: &["cli", "lib"],
        forbidden: &[("ratatui", DRAWING)],
    },
    Floor {
        modules: &["main"],
        forbidden: &[
            ("crate", "the program is the library"),
            ("std::fs", "the program is the library"),
        ],
    },
];

/// The longest file under `src`, in lines: from 300 on it is time to look, here it is time to split.
const LONGEST: usize = 450;

/// The two files that talk to libraries written in C, each behind a safe face.
const SPEAKS_C: &[&str] = &["voice/espeak.rs", "voice/alsa.rs"];

/// What a source does that its floor may not.
fn trespasses(source: &Source) -> Vec<String> {
    let top = source.top();
    let Some(floor) = FLOORS.iter().find(|floor| floor.modules.contains(&top)) else {
        return vec![format!("{}: `{top}` stands on no floor", source.name)];
    };
    let paths = source.paths();
    let mut found = Vec::new();
    for (word, reason) in floor.forbidden {
        for path in paths.iter().filter(|path| begins_with(path, word)) {
            found.push(format!("{} names `{path}`: {reason}", source.name));
        }
    }
    found
}

/// Whether a path is that word or lies inside it.
fn begins_with(path: &str, word: &str) -> bool {
    path.strip_prefix(word)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// Whether a source waits for the terminal's events.
fn reads_events(source: &Source) -> bool {
    source
        .paths()
        .iter()
        .any(|path| path.ends_with("crossterm::event::read"))
}

/// What is wrong with a file as a file.
fn untidiness(source: &Source) -> Vec<String> {
    let name = &source.name;
    let lines = source.text.lines().count();
    let mut found = Vec::new();
    if lines > LONGEST {
        found.push(format!("{name} has {lines} lines: split it by thought"));
    }
    if !source.text.starts_with("//! ") {
        found.push(format!("{name} does not say first what lives in it"));
    }
    if !SPEAKS_C.contains(&name.as_str()) && source.words().any(|word| word == "unsafe") {
        found.push(format!("{name} has `unsafe`"));
    }
    found
}

fn all() -> Vec<Source> {
    let sources = source::under(&project().join("src"));
    assert!(sources.len() > 50, "the sources are read");
    sources
}

#[track_caller]
fn none(found: &[String]) {
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn every_module_keeps_to_its_floor() {
    let found: Vec<String> = all().iter().flat_map(trespasses).collect();
    none(&found);
}

#[test]
fn every_file_is_tidy() {
    let found: Vec<String> = all().iter().flat_map(untidiness).collect();
    none(&found);
}

#[test]
fn one_file_alone_waits_for_the_terminal() {
    let all = all();
    let reading: Vec<&str> = all
        .iter()
        .filter(|source| reads_events(source))
        .map(Source::top)
        .collect();
    assert_eq!(reading, ["app"]);
}

#[track_caller]
fn check(file: &str, text: &str, complaint: Option<&str>) {
    let source = Source::new(Path::new(file), text.to_owned());
    let found: Vec<String> = trespasses(&source)
        .into_iter()
        .chain(untidiness(&source))
        .collect();
    match complaint {
        Some(part) => assert!(
            found.iter().any(|each| each.contains(part)),
            "{part}: {found:?}"
        ),
        None => assert_eq!(found, [""; 0], "{text}"),
    }
}

#[test]
fn a_made_up_trespass_is_found() {
    let begin = "//! Made up.\n";
    let with = |code: &str| format!("{begin}{code}");
    check(
        "session.rs",
        &with("use ratatui::Frame;"),
        Some("`ratatui::Frame`"),
    );
    check(
        "session/a.rs",
        &with("use crate::{lesson::Id, store::Store};"),
        Some("`crate::store::Store`"),
    );
    check(
        "lesson/b.rs",
        &with("use std::{\n    fs::{self, File},\n};"),
        Some("`std::fs::File`"),
    );
    check(
        "session.rs",
        &with("fn f() { let now = std::time::Instant::now(); }"),
        Some("`std::time::Instant::now`"),
    );
    check(
        "session/a/b.rs",
        &with("use super::super::super::screen::Tutor;"),
        Some("`crate::screen::Tutor`"),
    );
    check(
        "screen/c.rs",
        &with("use crate::widget as w;"),
        Some("`crate::widget`"),
    );
    check(
        "store.rs",
        &with("fn f(s: &crate::screen::Screen) {}"),
        Some("`crate::screen::Screen`"),
    );
    check(
        "app/d.rs",
        &with("use crate::cli::run;"),
        Some("`crate::cli::run`"),
    );
    check("cellar.rs", &with(""), Some("stands on no floor"));
    check("theme.rs", "fn f() {}", Some("does not say first"));
    check("theme.rs", &with("unsafe fn f() {}"), Some("`unsafe`"));
    check(
        "voice/client.rs",
        &with("unsafe fn f() {}"),
        Some("`unsafe`"),
    );
    check("theme.rs", &with(&"\n".repeat(LONGEST)), Some("split it"));
    for floor in FLOORS {
        for module in floor.modules {
            for (word, _) in floor.forbidden {
                let code = with(&format!("use {word}::made_up;"));
                check(&format!("{module}.rs"), &code, Some(word));
            }
        }
    }
}

#[test]
fn what_is_said_and_what_is_tried_is_no_trespass() {
    let begin = "//! Made up: ratatui::Frame.\n";
    let with = |code: &str| format!("{begin}{code}");
    check(
        "session.rs",
        &with("/// See `crate::store`.\nuse crate::lesson::Id;"),
        None,
    );
    check(
        "session.rs",
        &with("const A: &str = \"use crate::store::Store; unsafe\";"),
        None,
    );
    check(
        "lesson.rs",
        &with("#[cfg(test)]\nmod tests {\n    use std::fs;\n}"),
        None,
    );
    check("lesson/check/tests/words.rs", &with("use std::fs;"), None);
    check("theme.rs", &with("use ratatui::style::Color;"), None);
    check(
        "session/storey.rs",
        &with("use crate::lesson::storehouse;"),
        None,
    );
}

#[test]
fn reading_the_terminal_is_recognised_by_any_name() {
    let reads = |code: &str| reads_events(&Source::new(Path::new("app.rs"), code.to_owned()));
    assert!(reads(
        "use crossterm::event as term;\nfn f() { term::read(); }"
    ));
    assert!(reads(
        "use crossterm::event::{self, Event};\nfn f() { event::read(); }"
    ));
    assert!(reads("fn f() { crossterm::event::read(); }"));
    assert!(!reads(
        "use crossterm::event::Event;\nfn f(s: File) { s.read(); }"
    ));
}
