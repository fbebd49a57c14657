//! RON in, a lesson or problems out. Whatever the bytes are, the answer is quick and never a panic.

mod explain;
mod guard;

use super::{
    Block, Country, FORMAT, Lesson, Personas,
    activity::{Activity, walk},
    problem::{Lines, Problem},
    source::outline,
};
use ron::{Options, extensions::Extensions};
use serde::de::DeserializeOwned;

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: usize = 1 << 20;
/// The longest text between quotes, in characters.
pub const LONGEST_TEXT: usize = 4000;
/// The most steps in a lesson.
pub const MOST_STEPS: usize = 2000;
/// The most blocks on a page, those inside others counted.
pub const MOST_BLOCKS: usize = 4000;
/// The most options, cards or zones of an activity.
pub const MOST_OPTIONS: usize = 50;

/// How deep ron may recurse; each bracket costs it up to four levels.
const RECURSION: usize = 256;

/// Reads a `lesson.ron`. `name` is the file's name in the problems.
pub fn parse(name: &str, bytes: &[u8]) -> Result<Lesson, Vec<Problem>> {
    let text = decode(name, bytes)?;
    let lesson: Lesson = read(name, text)?;
    let lines = Lines::new(text);
    let problems = bounds(name, &lines, &lesson);
    if problems.is_empty() {
        Ok(lesson)
    } else {
        Err(problems)
    }
}

/// Reads a `personas.ron`. `name` is the file's name in the problems.
pub fn parse_personas(name: &str, bytes: &[u8]) -> Result<Personas, Vec<Problem>> {
    read(name, decode(name, bytes)?)
}

/// Reads a country pack, `packs/fr.ron`. `name` is the file's name in the problems.
pub fn parse_country(name: &str, bytes: &[u8]) -> Result<Country, Vec<Problem>> {
    read(name, decode(name, bytes)?)
}

/// The text of a file's bytes, without the mark that some editors put at its beginning.
pub fn decode<'a>(name: &str, bytes: &'a [u8]) -> Result<&'a str, Vec<Problem>> {
    if bytes.len() > LARGEST_FILE {
        let message = format!(
            "this file is too big: {} bytes, {LARGEST_FILE} at most",
            bytes.len()
        );
        return Err(vec![
            Problem::error("L001", name, message).help("make two lessons of it"),
        ]);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let good = std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default();
        let problem = Problem::error(
            "L002",
            name,
            "this file is not written in UTF-8, here at the latest",
        )
        .at(&Lines::new(good), &(good.len()..good.len()))
        .help("in your editor, save it again with the encoding “UTF-8”");
        vec![problem]
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

fn read<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, Vec<Problem>> {
    let lines = Lines::new(text);
    let problems = guard::guard(name, &lines);
    if !problems.is_empty() {
        return Err(problems);
    }
    options()
        .from_str(text)
        .map_err(|error| vec![explain::explain(name, &lines, &error)])
}

/// `Field(id: "a", …)` instead of `Field((id: "a", …))`, and `enough: 3` instead of `enough: Some(3)`.
fn options() -> Options {
    Options::default()
        .with_default_extension(
            Extensions::IMPLICIT_SOME
                | Extensions::UNWRAP_NEWTYPES
                | Extensions::UNWRAP_VARIANT_NEWTYPES,
        )
        .with_recursion_limit(RECURSION)
}

/// What is too many, and a format that this program does not know.
fn bounds(name: &str, lines: &Lines<'_>, lesson: &Lesson) -> Vec<Problem> {
    let mut problems = Vec::new();
    if lesson.format != FORMAT {
        let message = format!(
            "this lesson says format {}, this program reads format {FORMAT}",
            lesson.format
        );
        // Only here: the outline costs as much as half the reading.
        let place = outline(lines.text())
            .get(lines.text(), "format")
            .map(|entry| entry.value.span.clone())
            .unwrap_or_default();
        problems.push(
            Problem::error("L011", name, message)
                .at(lines, &place)
                .help(if lesson.format > FORMAT {
                    "take a newer Déclic".into()
                } else {
                    format!("write `format: {FORMAT}`")
                }),
        );
    }
    let mut bound = |what: String, found: usize, most: usize| {
        if found > most {
            let message = format!("{what}: {found}, {most} at most");
            problems.push(Problem::error("L012", name, message).help("make several of it"));
        }
    };
    bound("too many steps".into(), lesson.step_count(), MOST_STEPS);
    for (id, page) in &lesson.pages {
        bound(
            format!("too many blocks on page `{id}`"),
            count(&page.blocks),
            MOST_BLOCKS,
        );
    }
    let shared = lesson.pages.values().map(|page| count(&page.blocks)).sum();
    bound(
        "too many blocks on the pages that the lesson shares".into(),
        shared,
        MOST_BLOCKS,
    );
    for (_, step) in lesson.steps() {
        for activity in step.phases.iter().map(|phase| &phase.activity) {
            match activity {
                Activity::Scene(scene) => {
                    for (id, page) in &scene.pages {
                        let what = format!("too many blocks on page `{id}` of step `{}`", step.id);
                        bound(what, count(&page.blocks), MOST_BLOCKS);
                    }
                }
                Activity::Inspect(inspect) => {
                    let what = format!("too many blocks in the document of step `{}`", step.id);
                    bound(what, count(&inspect.document.blocks), MOST_BLOCKS);
                }
                _ => {}
            }
            let (what, found) = listed(activity);
            bound(
                format!("too many {what} in step `{}`", step.id),
                found,
                MOST_OPTIONS,
            );
        }
    }
    problems
}

fn listed(activity: &Activity) -> (&'static str, usize) {
    match activity {
        Activity::Read(read) => ("cards", read.cards.len()),
        Activity::Press(press) => ("targets", press.targets.len()),
        Activity::Choose(choose) => ("options", choose.options.len()),
        Activity::Type(typing) => ("items", typing.items.len()),
        Activity::Order(order) => ("cards", order.cards.len() + order.intruders.len()),
        Activity::Match(each) => ("pairs", each.pairs.len()),
        Activity::Inspect(inspect) => ("zones", inspect.zones.len()),
        Activity::Scene(scene) => ("goals", scene.goals.len()),
        Activity::Reflect(reflect) => ("statements", reflect.statements.len()),
    }
}

fn count(blocks: &[Block]) -> usize {
    let mut found = 0;
    walk(blocks, &mut |_| found += 1);
    found
}

#[cfg(test)]
mod tests;
