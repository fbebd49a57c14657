//! `declic check`: every problem of an author's files.

use super::variable;
use crate::author::check::{Known, Look, check_paths};
use crate::catalogue::{self, Catalogue};
use crate::lesson::names;
use std::io::{IsTerminal, Write, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

/// Tells every problem of lessons; 1 when there is an error among them.
pub(super) fn check(paths: &[PathBuf], json: bool) -> anyhow::Result<ExitCode> {
    let report = check_paths(paths, &known_to_authors());
    let mut out = stdout().lock();
    if json {
        writeln!(out, "{}", report.json())?;
    } else {
        let colour = stdout().is_terminal() && variable("NO_COLOR").is_none();
        write!(
            out,
            "{}",
            report.text(if colour { Look::Styled } else { Look::Plain })
        )?;
    }
    Ok(if report.has_errors() {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// What ships: authors may use its personas and glossary cards.
fn known_to_authors() -> Known {
    let lessons = catalogue::shipped_ids();
    let shipped = Catalogue::open(Vec::new(), None);
    let spoken = lessons.iter().filter_map(|id| {
        let opened = shipped.open_lesson(id).ok()?;
        Some((id.clone(), names::spoken(&opened.lesson)))
    });
    let known = Known {
        personas: catalogue::personas(),
        spoken: spoken.collect(),
        lessons: lessons.clone(),
        ..Known::default()
    };
    catalogue::glossaries().fold(known, |known, (language, text)| {
        known.with_glossary(language, text)
    })
}
