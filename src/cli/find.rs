//! Lessons and steps by the names that were written on the command line; of one that is not there, what was meant.

use super::WrongUse;
use crate::catalogue::{Catalogue, Opened, Summary};
use crate::lesson::{Lesson, Step, problem::did_you_mean};
use crate::text::Language;
use anyhow::Context;

/// The lesson of this name.
pub(super) fn lesson(
    catalogue: &Catalogue,
    language: &Language,
    id: &str,
) -> anyhow::Result<Summary> {
    if let Some(found) = catalogue.find(id) {
        return Ok(found);
    }
    let known = catalogue.all(language).map(|summary| summary.id);
    let known = known.collect::<Vec<_>>();
    let hint = hint(id, known.iter().map(String::as_str));
    Err(WrongUse(format!(
        "there is no lesson `{id}`{hint} (declic lessons shows them)"
    ))
    .into())
}

/// The lesson, whole.
pub(super) fn open(catalogue: &Catalogue, id: &str) -> anyhow::Result<Opened> {
    catalogue
        .open_lesson(id)
        .with_context(|| format!("the lesson `{id}` does not open"))
}

/// The step of this name.
pub(super) fn step<'a>(lesson: &'a Lesson, id: &str, step: &str) -> anyhow::Result<&'a Step> {
    if let Some((_, found)) = lesson.steps().find(|(_, each)| each.id == *step) {
        return Ok(found);
    }
    let hint = hint(step, lesson.steps().map(|(_, each)| each.id.as_str()));
    Err(WrongUse(format!("the lesson `{id}` has no step `{step}`{hint}")).into())
}

/// What a name was probably meant to be, as the end of a sentence.
pub(super) fn hint<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    did_you_mean(name, known)
        .map(|near| format!("; did you mean `{near}`?"))
        .unwrap_or_default()
}
