//! The command line: what can be asked for, and what it prints. Exit codes: 0 good, 1 found problems, 2 wrong use.

mod card;
mod check;
mod find;
mod options;
mod record;
mod report;
mod say;

use crate::app::bidi::{Bidi, Wish};
use crate::app::terminal::Mouse;
use crate::app::{App, Faces, Means, Options};
use crate::catalogue::{self, Catalogue};
use crate::speech::Speed;
use crate::store::{Opened, Store, data_dir};
use crate::text::{Args, MessageRef, Texts};
use crate::theme::{ColorDepth, Glyphs, ThemeName};
use crate::voice::{self, VoiceConfig};
use anyhow::Context;
use clap::{Parser, Subcommand};
use options::{options, speed};
use std::ffi::OsString;
use std::io::{self, BufRead, IsTerminal, Write, stdin, stdout};
use std::path::PathBuf;
use std::process::ExitCode;
use std::rc::Rc;
use std::str::FromStr;

/// A tutor that teaches digital basics in the terminal.
#[derive(Debug, Default, PartialEq, Parser)]
#[command(name = "declic", version, about, max_term_width = 100)]
struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Default, PartialEq, clap::Args)]
struct Global {
    /// The language of the words: fr, en, es, ar
    #[arg(long, global = true, value_name = "TAG")]
    lang: Option<String>,
    /// The country that lessons speak of: fr, or the name of a pack of yours
    #[arg(long, global = true, value_name = "CODE")]
    country: Option<String>,
    /// The colours: dark, light, high-contrast, none
    #[arg(long, global = true, value_name = "NAME", value_parser = ThemeName::from_str)]
    theme: Option<ThemeName>,
    /// How this terminal gets right-to-left text: auto, terminal-off, visual, lrm
    #[arg(long, global = true, value_name = "WAY", value_parser = Wish::from_str, default_value = "auto")]
    bidi: Wish,
    /// Keep nothing on this computer
    #[arg(long, global = true)]
    guest: bool,
    /// Line by line, for screen readers and braille displays
    #[arg(long, global = true)]
    linear: bool,
    /// Make no sound
    #[arg(long, global = true)]
    silent: bool,
    /// Where the record is kept, instead of ~/.local/share/declic
    #[arg(long, global = true, value_name = "FOLDER")]
    data_dir: Option<PathBuf>,
    /// A folder with more lessons
    #[arg(long, global = true, value_name = "FOLDER")]
    lessons: Option<PathBuf>,
}

#[derive(Debug, PartialEq, Subcommand)]
enum Command {
    /// Go straight into a lesson
    Learn {
        /// The name of the lesson, as `declic lessons` shows it
        lesson: String,
        /// The step to begin with
        #[arg(long, value_name = "ID")]
        step: Option<String>,
    },
    /// Show which lessons there are
    Lessons {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Show what was done
    Progress {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Erase what is kept of the learner
    Forget {
        /// Do not ask
        #[arg(long)]
        yes: bool,
    },
    /// Hear how a text sounds
    Say {
        /// The text
        text: String,
        /// How fast: normal, slow or very-slow
        #[arg(long, default_value = "normal", value_parser = speed)]
        speed: Speed,
        /// Write it into this WAV file instead
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Record your own voice for a step
    Record {
        /// The name of the lesson, as `declic lessons` shows it
        lesson: String,
        /// The step
        step: String,
        /// Another of its texts than the instruction, as `parts.done`
        #[arg(long, value_name = "NAME")]
        message: Option<String>,
    },
    /// The pocket card of a lesson, to print
    Card {
        /// The name of the lesson, as `declic lessons` shows it
        lesson: String,
        /// How it is written; a file that ends in .html is a page
        #[arg(long, value_enum)]
        format: Option<card::Format>,
        /// Write it into this file, in place of what is there
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Find every problem of lessons and country packs, in place
    Check {
        /// Lessons, folders of lessons, or country packs
        #[arg(required = true, value_name = "PATH")]
        paths: Vec<PathBuf>,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
}

/// Something was asked for that cannot be.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct WrongUse(String);

/// Runs the program as the command line asks.
pub fn run() -> ExitCode {
    // Not a word of the command line: it is how the tutor starts its own helper.
    if std::env::args_os()
        .nth(1)
        .is_some_and(|argument| argument == voice::helper::ARGUMENT)
    {
        return voice::helper::serve();
    }
    // Nothing asked for, as on most days: the parser need not even come into memory.
    let cli = if std::env::args_os().len() < 2 {
        Cli::default()
    } else {
        Cli::parse()
    };
    match dispatch(cli) {
        Ok(code) => code,
        // As with `declic lessons | head -1`: whoever asked has read enough.
        Err(error) if reader_left(&error) => ExitCode::SUCCESS,
        Err(error) if error.is::<WrongUse>() => {
            eprintln!("declic: {error:#}");
            ExitCode::from(2)
        }
        Err(error) => {
            eprintln!("declic: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Whether nobody reads any more what is printed.
fn reader_left(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        let plain = cause.downcast_ref::<io::Error>().map(io::Error::kind);
        let as_json = cause
            .downcast_ref::<serde_json::Error>()
            .and_then(serde_json::Error::io_error_kind);
        plain.or(as_json) == Some(io::ErrorKind::BrokenPipe)
    })
}

fn dispatch(cli: Cli) -> anyhow::Result<ExitCode> {
    let Cli { global, command } = cli;
    if let Some(Command::Check { paths, json }) = &command {
        return check::check(paths, *json);
    }
    if let Some(Command::Say { text, speed, out }) = &command {
        return say::run(&global, text, *speed, out.as_deref());
    }
    let catalogue = open_catalogue(&global, command.as_ref())?;
    let options = options(&global)?;
    match command {
        None => tutor(&global, catalogue, options),
        Some(Command::Learn { lesson, step }) => learn(&global, catalogue, options, lesson, step),
        Some(Command::Record {
            lesson,
            step,
            message,
        }) => record::run(
            &global,
            &catalogue,
            &options,
            &lesson,
            &step,
            message.as_deref(),
        ),
        Some(Command::Card {
            lesson,
            format,
            out,
        }) => card::run(&catalogue, &options, &lesson, format, out.as_deref()),
        Some(Command::Lessons { json }) => lessons(&catalogue, &words(&options), json),
        Some(Command::Progress { json }) => progress(&global, &catalogue, &options, json),
        Some(Command::Forget { yes }) => forget(&global, &options, yes),
        Some(Command::Check { .. } | Command::Say { .. }) => unreachable!("it was answered above"),
    }
}

fn variable(name: &str) -> Option<OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}

fn open_catalogue(global: &Global, command: Option<&Command>) -> anyhow::Result<Catalogue> {
    if let Some(folder) = &global.lessons {
        let found = std::fs::metadata(folder);
        if !found.as_ref().is_ok_and(std::fs::Metadata::is_dir) {
            let why = found.err().map_or_else(
                || "it is not a folder".to_owned(),
                |error| error.to_string(),
            );
            let asked = folder.display();
            return Err(WrongUse(format!(
                "cannot take lessons from {asked}: {why}; give the folder that holds the folders of lessons"
            ))
            .into());
        }
    }
    let roots = catalogue::roots(global.lessons.as_deref(), &variable);
    // A guest leaves nothing behind, not even a list of lessons.
    let index = catalogue::index_file(&variable).filter(|_| !global.guest);
    let catalogue = match command {
        // The tutor looks into folders after its first frame.
        None => Catalogue::glance(roots, index),
        Some(_) => Catalogue::open(roots, index),
    };
    let Some(country) = &global.country else {
        return Ok(catalogue);
    };
    let catalogue = catalogue.in_country(country);
    match catalogue.country() {
        Ok(_) => Ok(catalogue),
        Err(error) => Err(WrongUse(error.to_string()).into()),
    }
}

fn open_store(global: &Global, options: &Options) -> Opened {
    if global.guest {
        return Opened {
            store: Store::in_memory(),
            notice: None,
        };
    }
    let folder = data_dir(global.data_dir.as_deref(), &variable);
    Store::open(folder.as_deref(), &options.day)
}

fn words(options: &Options) -> Rc<Texts> {
    crate::app::words_for(options)
}

fn say(texts: &Texts, id: &str) -> String {
    texts.plain(&MessageRef::value(id), &Args::new())
}

fn tutor(global: &Global, catalogue: Catalogue, options: Options) -> anyhow::Result<ExitCode> {
    let text = |name: &str| variable(name).and_then(|value| value.into_string().ok());
    let dumb = text("TERM").is_none_or(|term| term == "dumb");
    let accessible = text("ACCESSIBLE").is_some_and(|wanted| wanted != "0");
    let no_screen = dumb || !stdin().is_terminal() || !stdout().is_terminal();
    let bidi = Bidi::detect(global.bidi, &text);
    let means = Means {
        depth: ColorDepth::detect(&text),
        glyphs: Glyphs::detect(&text),
        letters: bidi.letters(),
        emission: bidi.emission(),
        mouse: Mouse::detect(&text),
    };
    let opened = open_store(global, &options);
    let speaks = (!global.silent).then(|| VoiceConfig {
        command: options.command.clone(),
        ..VoiceConfig::default()
    });
    let faces = match (no_screen, global.linear || accessible) {
        (true, _) => Faces::LinearOnly,
        (false, true) => Faces::LinearFirst,
        (false, false) => Faces::Any,
    };
    App::new(opened, catalogue, options, means)
        .with_bidi(bidi)
        .run(faces, speaks)
        .context("the terminal could not be used")?;
    Ok(ExitCode::SUCCESS)
}

fn learn(
    global: &Global,
    catalogue: Catalogue,
    options: Options,
    lesson: String,
    step: Option<String>,
) -> anyhow::Result<ExitCode> {
    find::lesson(&catalogue, words(&options).language(), &lesson)?;
    let is_known = |step: &str| {
        let title = catalogue.step_title(&lesson, step, &crate::text::Language::french());
        title.is_some()
    };
    // Only to find what was meant is the lesson opened here: the tutor opens it anyway.
    if let Some(step) = step.as_ref().filter(|step| !is_known(step)) {
        let opened = find::open(&catalogue, &lesson)?;
        find::step(&opened.lesson, &lesson, step)?;
    }
    tutor(
        global,
        catalogue,
        Options {
            learn: Some((lesson, step)),
            ..options
        },
    )
}

fn lessons(catalogue: &Catalogue, texts: &Texts, json: bool) -> anyhow::Result<ExitCode> {
    let all = catalogue.all(texts.language()).collect::<Vec<_>>();
    let mut out = stdout().lock();
    if json {
        report::lessons_as_json(&mut out, &all, texts)?;
    } else {
        report::lessons(&mut out, &all, texts)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn progress(
    global: &Global,
    catalogue: &Catalogue,
    options: &Options,
    json: bool,
) -> anyhow::Result<ExitCode> {
    let opened = open_store(global, options);
    let known = opened
        .store
        .everything()
        .context("the record could not be read")?;
    let texts = words(options);
    let code = match opened.notice.as_ref().map(crate::app::trouble) {
        None => ExitCode::SUCCESS,
        Some(trouble) => {
            report::trouble(&trouble, &texts);
            ExitCode::FAILURE
        }
    };
    let mut out = stdout().lock();
    if json {
        serde_json::to_writer_pretty(&mut out, &known)?;
        writeln!(out)?;
    } else {
        report::progress(&mut out, &known, catalogue, &texts)?;
    }
    Ok(code)
}

fn forget(global: &Global, options: &Options, yes: bool) -> anyhow::Result<ExitCode> {
    let texts = words(options);
    if !yes {
        if !stdin().is_terminal() {
            return Err(WrongUse(say(&texts, "cli-forget-needs-yes")).into());
        }
        write!(stdout(), "{} ", say(&texts, "cli-forget-ask"))?;
        stdout().flush()?;
        let mut answer = String::new();
        stdin().lock().read_line(&mut answer)?;
        let answer = answer.trim().to_lowercase();
        if !say(&texts, "cli-yes").split('/').any(|each| each == answer) {
            writeln!(stdout(), "{}", say(&texts, "cli-forget-kept"))?;
            return Ok(ExitCode::SUCCESS);
        }
    }
    let mut opened = open_store(global, options);
    opened
        .store
        .forget()
        .context("the record could not be erased whole")?;
    writeln!(stdout(), "{}", say(&texts, "forgotten"))?;
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_asked_for_is_what_the_parser_makes_of_nothing() {
        assert_eq!(Cli::try_parse_from(["declic"]).unwrap(), Cli::default());
    }
}
