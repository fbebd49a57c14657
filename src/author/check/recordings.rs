//! The recordings beside a lesson: those of nothing that it says, and those that nobody could hear.

use super::{Report, entries, shown};
use crate::lesson::{Problem, problem::did_you_mean};
use crate::text::Language;
use crate::voice::{
    Recording,
    recording::{EXTENSIONS, LONGEST},
};
use std::{collections::BTreeSet, ffi::OsStr, path::Path};

/// The folder of the recordings, in that of the lesson.
pub(super) const FOLDER: &str = "voice";

/// Looks at `voice/LANGUAGE/MESSAGE.ogg` in a lesson's folder. `spoken` are the messages of the lesson.
pub(super) fn check(report: &mut Report, folder: &Path, spoken: &BTreeSet<String>) {
    let voice = folder.join(FOLDER);
    if !voice.is_dir() {
        return;
    }
    for language in entries(report, &voice).unwrap_or_default() {
        let name = language.file_name().and_then(OsStr::to_str);
        let is_language = name.is_some_and(|name| name.parse::<Language>().is_ok());
        if is_language && language.is_dir() {
            for path in entries(report, &language).unwrap_or_default() {
                report.problems.extend(problem(&path, spoken));
            }
        } else if !is_hidden(&language) {
            report.problems.push(unheard(
                &language,
                "a recording belongs into a folder that is named after its language".to_owned(),
                "put it into voice/fr, voice/en, voice/pt-BR".to_owned(),
            ));
        }
    }
}

/// Tells that there are recordings of no lesson.
pub(super) fn of_no_lesson(report: &mut Report, folder: &Path, name: &str) {
    report.problems.push(unheard(
        folder,
        format!("these are recordings of a lesson `{name}`, which is not there"),
        "name the folder as the lesson is named, or take it away".to_owned(),
    ));
}

fn problem(path: &Path, spoken: &BTreeSet<String>) -> Option<Problem> {
    if is_hidden(path) {
        return None;
    }
    let kind = path.extension().and_then(OsStr::to_str);
    if !kind.is_some_and(|kind| EXTENSIONS.contains(&kind)) {
        return Some(unplayable(
            path,
            "a file of this kind is not played".to_owned(),
            format!("make it one of {}", EXTENSIONS.join(", ")),
        ));
    }
    let name = path.file_stem().map(OsStr::to_string_lossy)?;
    if !spoken.contains(&*name) {
        let meant = did_you_mean(&name, spoken.iter().map(String::as_str));
        return Some(unheard(
            path,
            format!("the lesson does not say `{name}`, so this is never heard"),
            meant.map_or_else(
                || "name it after the message that it speaks, as `parts.say`".to_owned(),
                |meant| format!("did you mean `{meant}`?"),
            ),
        ));
    }
    let why = Recording::File(path.to_owned()).decode().err()?;
    Some(unplayable(
        path,
        why.to_string(),
        format!("record it again; {LONGEST} seconds are the most"),
    ))
}

/// What is put aside by programs is not meant for learners.
fn is_hidden(path: &Path) -> bool {
    let name = path.file_name().map(OsStr::as_encoded_bytes);
    name.is_some_and(|name| name.starts_with(b"."))
}

fn unheard(path: &Path, message: String, help: String) -> Problem {
    Problem::error("L306", &shown(path), message)
        .warning()
        .help(help)
}

fn unplayable(path: &Path, message: String, help: String) -> Problem {
    Problem::error("L307", &shown(path), message)
        .warning()
        .help(help)
}
