//! `declic card`: the pocket card of a lesson, as text or as a page to print.

mod html;
mod text;

use super::{WrongUse, find, options::world, words};
use crate::app::Options;
use crate::catalogue::Catalogue;
use crate::session::pocket::PocketCard;
use crate::text::{Args, MessageRef};
use anyhow::Context;
use clap::ValueEnum;
use std::io::{Write, stdout};
use std::path::Path;
use std::process::ExitCode;

/// How a card is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// Plain lines
    Text,
    /// A page to print, A5
    Html,
}

/// Prints the card of a lesson, or writes it into a file, in place of what is there.
pub(super) fn run(
    catalogue: &Catalogue,
    options: &Options,
    lesson: &str,
    format: Option<Format>,
    out: Option<&Path>,
) -> anyhow::Result<ExitCode> {
    let texts = words(options);
    find::lesson(catalogue, texts.language(), lesson)?;
    let opened = find::open(catalogue, lesson)?;
    let world = world(
        options,
        texts.language(),
        opened.words,
        opened.personas,
        opened.country,
    );
    let Some(card) = PocketCard::of(&opened.lesson, &world) else {
        let args = Args::new().text("lesson", lesson);
        let told = texts.plain(&MessageRef::value("cli-no-card"), &args);
        return Err(WrongUse(told).into());
    };
    let is_page = out.is_some_and(|file| file.extension().is_some_and(|end| end == "html"));
    let written = match format.unwrap_or(if is_page { Format::Html } else { Format::Text }) {
        Format::Text => text::written(&card, &world),
        Format::Html => html::written(&card, &world),
    };
    match out {
        None => stdout().lock().write_all(written.as_bytes())?,
        Some(file) => std::fs::write(file, written)
            .with_context(|| format!("cannot write the card into {}", file.display()))?,
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Rich;

    /// A card with everything that could go wrong on paper.
    pub(super) fn odd_card() -> PocketCard {
        let rich = |text: &str| Rich::unmarked(text);
        PocketCard {
            title: rich("Tom & Lin <script>"),
            sentences: vec![rich("Un \"code\" > un mot."), rich("Je dis 'non'.")],
            help_title: rich("Aide"),
            help: vec![rich("Police : \u{2068}le 17\u{2069}")],
            checked: None,
        }
    }

    /// The card of a shipped lesson, and what it is told in.
    pub(super) fn shipped(
        lesson: &str,
        language: &str,
    ) -> (PocketCard, crate::session::world::World) {
        let catalogue = Catalogue::open(Vec::new(), None);
        let opened = catalogue.open_lesson(lesson).unwrap();
        let world = world(
            &Options::default(),
            &language.parse().unwrap(),
            opened.words,
            opened.personas,
            opened.country,
        );
        (PocketCard::of(&opened.lesson, &world).unwrap(), world)
    }
}
