//! `declic record`: a mediator reads the texts of a step aloud, and Déclic keeps the recording for its learners.

mod choice;
mod dialogue;
mod keyboard;
mod loudspeaker;
mod meter;
mod readings;

use super::{Global, WrongUse, find, options::world, say, variable};
use crate::app::Options;
use crate::catalogue::{self, Catalogue};
use crate::text::{Args, MessageRef, Texts};
use crate::voice::microphone::{DefaultMicrophone, NoMicrophone};
use dialogue::{Dialogue, Shelf};
use keyboard::Terminal;
use loudspeaker::Speaker;
use std::io::{IsTerminal, stdin, stdout};
use std::process::ExitCode;

/// Records texts of a step: the one that is named, or its instructions one after the other.
pub(super) fn run(
    global: &Global,
    catalogue: &Catalogue,
    options: &Options,
    lesson: &str,
    step: &str,
    message: Option<&str>,
) -> anyhow::Result<ExitCode> {
    let words = super::words(options);
    let language = words.language().clone();
    let summary = find::lesson(catalogue, &language, lesson)?;
    let opened = find::open(catalogue, lesson)?;
    let step = find::step(&opened.lesson, lesson, step)?;
    let world = world(
        options,
        &language,
        opened.words,
        opened.personas,
        opened.country,
    );
    let readings = readings::readings(&opened.lesson, step, &world, message)?;
    let own = catalogue::own_lessons(&variable);
    let folder = summary.recordings_go_to(own.as_deref()).ok_or_else(|| {
        WrongUse(format!(
            "there is no place for a recording of `{lesson}`, which is inside the program: set HOME or XDG_DATA_HOME"
        ))
    })?;
    if global.silent {
        let told =
            "--silent and record do not go together: a recording is listened to before it is kept";
        return Err(WrongUse(told.to_owned()).into());
    }
    if !stdin().is_terminal() || !stdout().is_terminal() {
        return Err(WrongUse(say(&words, "record-needs-a-terminal")).into());
    }
    let mut microphone = DefaultMicrophone::find().map_err(|why| deaf(&words, &why))?;
    let shelf = Shelf {
        folder,
        looked_for: opened.recordings,
    };
    let width = crossterm::terminal::size().map_or(80, |(columns, _)| columns);
    Dialogue {
        out: &mut stdout().lock(),
        keyboard: &mut Terminal::open()?,
        microphone: &mut microphone,
        loudspeaker: &mut Speaker::new(),
        texts: &words,
        shelf: &shelf,
        width,
    }
    .hold(&readings)?;
    Ok(ExitCode::SUCCESS)
}

/// What to do where nothing hears, for the person in front.
fn deaf(texts: &Texts, why: &NoMicrophone) -> anyhow::Error {
    let args = Args::new().text("reason", why.to_string());
    anyhow::Error::msg(texts.plain(&MessageRef::value("record-no-microphone"), &args))
}
