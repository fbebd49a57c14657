//! What the command line prints of lessons and progress: words for people, JSON for programs.

use crate::catalogue::{Catalogue, Summary};
use crate::event::Trouble;
use crate::record::Knowledge;
use crate::text::{Args, MessageRef, Texts};
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// A lesson, for programs.
#[derive(Serialize)]
struct LessonJson<'a> {
    id: &'a str,
    title: String,
    /// Those that are complete.
    languages: Vec<String>,
    /// Those in which something is missing, with their share in percent.
    incomplete: BTreeMap<String, u8>,
    parts: usize,
    steps: usize,
    minutes: u16,
}

/// Lessons as JSON: an array.
pub fn lessons_as_json(out: &mut impl Write, lessons: &[Summary], texts: &Texts) -> io::Result<()> {
    let row = |lesson| as_json(lesson, texts);
    serde_json::to_writer_pretty(&mut *out, &lessons.iter().map(row).collect::<Vec<_>>())?;
    writeln!(out)
}

fn as_json<'a>(lesson: &'a Summary, texts: &Texts) -> LessonJson<'a> {
    LessonJson {
        id: &lesson.id,
        title: title(lesson, texts),
        languages: lesson.complete().map(ToString::to_string).collect(),
        incomplete: lesson
            .partial()
            .map(|(language, percent)| (language.to_string(), percent))
            .collect(),
        parts: lesson.parts,
        steps: lesson.steps,
        minutes: lesson.minutes,
    }
}

fn title(lesson: &Summary, texts: &Texts) -> String {
    lesson
        .words_in(texts.language())
        .map_or_else(|| lesson.id.clone(), |words| words.title.clone())
}

/// Lessons in words.
pub fn lessons(out: &mut impl Write, lessons: &[Summary], texts: &Texts) -> io::Result<()> {
    for lesson in lessons {
        let complete = lesson.complete().map(ToString::to_string);
        let partial = lesson.partial().map(|(language, percent)| {
            let args = Args::new()
                .text("language", language.to_string())
                .number("percent", percent.into());
            texts.plain(&MessageRef::value("cli-incomplete"), &args)
        });
        let languages = complete.chain(partial).collect::<Vec<_>>().join(", ");
        let args = Args::new()
            .text("id", lesson.id.clone())
            .text("title", title(lesson, texts))
            .text("languages", languages)
            .number("steps", lesson.steps as i64)
            .number("minutes", lesson.minutes.into());
        writeln!(
            out,
            "{}",
            texts.plain(&MessageRef::value("cli-lesson"), &args)
        )?;
    }
    Ok(())
}

/// The learner's record in words.
pub fn progress(
    out: &mut impl Write,
    known: &Knowledge,
    catalogue: &Catalogue,
    texts: &Texts,
) -> io::Result<()> {
    let say = |id: &str, args: &Args| texts.plain(&MessageRef::value(id), args);
    if known.lessons.is_empty() {
        writeln!(out, "{}", say("known-no-lesson", &Args::new()))?;
    }
    for lesson in &known.lessons {
        let found = catalogue.find(&lesson.lesson);
        let title = found.map_or_else(|| lesson.lesson.clone(), |found| title(&found, texts));
        let args = Args::new()
            .text("lesson", title)
            .number("done", lesson.done.len() as i64)
            .text("day", lesson.last_day.clone());
        writeln!(out, "{}", say("known-lesson", &args))?;
        for step in &lesson.to_review {
            writeln!(
                out,
                "  {}",
                say("cli-to-review", &Args::new().text("step", step.clone()))
            )?;
        }
    }
    if let Some(folder) = &known.folder {
        writeln!(
            out,
            "{}",
            say("known-folder", &Args::new().text("folder", folder.clone()))
        )?;
    }
    Ok(())
}

/// What was not as usual with the record, on the error output: what is shown of it may not be all.
pub fn trouble(trouble: &Trouble, texts: &Texts) {
    let day = match trouble {
        Trouble::Damaged(Some(day)) => day.clone(),
        _ => String::new(),
    };
    let told = MessageRef::value(trouble.message());
    eprintln!(
        "declic: {}",
        texts.plain(&told, &Args::new().text("day", day))
    );
}
