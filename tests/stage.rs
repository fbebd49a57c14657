//! A stage: the tutor that ships, on a screen in memory, played by key strings and clicks at a clock of its own.
//!
//! Nothing here looks inside the tutor but its outline; what a play did is read off the screen and the records.

mod hands;
mod listener;
mod seen;

use declic::app::terminal::Mouse;
use declic::app::{App, Means, Options};
use declic::catalogue::Catalogue;
use declic::event::{Event, Millis, Trouble};
use declic::screen::desk::Letters;
use declic::screen::voice::Voicing;
use declic::session::world::Keeping;
use declic::store::{Opened, Store};
use declic::text::Emission;
use declic::theme::{ColorDepth, Glyphs};
pub use listener::Listener;
use ratatui::{backend::TestBackend, terminal::Terminal};
use std::path::{Path, PathBuf};

/// The day of every play.
pub const TODAY: &str = "2026-04-08";

/// The tutor on a screen in memory.
pub struct Stage {
    app: App,
    terminal: Terminal<TestBackend>,
    folder: Option<PathBuf>,
    clock: Millis,
}

/// A terminal of today.
pub fn means() -> Means {
    Means {
        depth: ColorDepth::Cube256,
        glyphs: Glyphs::Full,
        letters: Letters::Every,
        emission: Emission::Bare,
        mouse: Mouse::Asked,
    }
}

/// The lessons that ship, and no others.
pub fn shipped() -> Catalogue {
    Catalogue::open(Vec::new(), None)
}

fn options() -> Options {
    Options {
        locale: vec!["fr_FR.UTF-8".to_owned()],
        day: TODAY.to_owned(),
        voicing: Voicing::Silenced,
        ..Options::default()
    }
}

/// The records of somebody who chose French, in memory.
fn french() -> Opened {
    let mut store = Store::in_memory();
    store
        .set_setting("language", "fr")
        .expect("memory takes a setting");
    Opened {
        store,
        notice: None,
    }
}

impl Stage {
    /// The first run, in memory.
    pub fn new(columns: u16, rows: u16) -> Self {
        let opened = Opened {
            store: Store::in_memory(),
            notice: None,
        };
        Self::play(columns, rows, opened, options())
    }

    /// The tutor on the records of a folder.
    pub fn in_folder(columns: u16, rows: u16, folder: &Path) -> Self {
        let opened = Store::open(Some(folder), TODAY);
        let mut stage = Self::play(columns, rows, opened, options());
        stage.folder = Some(folder.to_owned());
        stage
    }

    /// The home screen in French, in memory.
    pub fn home(columns: u16, rows: u16) -> Self {
        Self::french(columns, rows, None)
    }

    /// A step of a lesson in French, in memory.
    pub fn step(columns: u16, rows: u16, lesson: &str, step: &str) -> Self {
        Self::french(
            columns,
            rows,
            Some((lesson.to_owned(), Some(step.to_owned()))),
        )
    }

    /// The home screen in French of somebody whose steps are kept, or are not.
    pub fn home_of(columns: u16, rows: u16, keeping: Keeping) -> Self {
        let options = Options {
            keeping,
            ..options()
        };
        Self::play(columns, rows, french(), options)
    }

    fn french(columns: u16, rows: u16, learn: Option<(String, Option<String>)>) -> Self {
        let options = Options { learn, ..options() };
        Self::play(columns, rows, french(), options)
    }

    /// A step of a lesson in a language, in memory.
    pub fn in_language(columns: u16, rows: u16, language: &str, lesson: &str, step: &str) -> Self {
        let mut opened = french();
        let store = &mut opened.store;
        store
            .set_setting("language", language)
            .expect("memory takes a setting");
        let options = Options {
            learn: Some((lesson.to_owned(), Some(step.to_owned()))),
            ..options()
        };
        Self::play(columns, rows, opened, options)
    }

    /// The machine has a trouble.
    pub fn meets(&mut self, trouble: Trouble) -> &mut Self {
        self.happened(&Event::Trouble(trouble))
    }

    /// Something happened outside.
    pub fn happened(&mut self, event: &Event) -> &mut Self {
        self.app.handle(event);
        self.draw();
        self
    }

    /// Any store and options.
    pub fn play(columns: u16, rows: u16, opened: Opened, options: Options) -> Self {
        let means = means();
        let mut stage = Self {
            app: App::new(opened, shipped(), options, means),
            terminal: Terminal::new(TestBackend::new(columns, rows)).expect("a screen in memory"),
            folder: None,
            clock: 0,
        };
        stage.draw();
        stage
    }

    /// The same with a voice, which speaks of what is on the screen already.
    pub fn aloud(columns: u16, rows: u16, opened: Opened, options: Options) -> (Self, Listener) {
        let listener = Listener::default();
        let voice = Box::new(listener.clone());
        let options = Options {
            voicing: Voicing::Aloud,
            ..options
        };
        let mut stage = Self::play(columns, rows, opened, options);
        stage.app = stage.app.with_voice(|_| voice);
        stage.app.greet();
        stage.draw();
        (stage, listener)
    }

    /// A step of a lesson in French, read aloud.
    pub fn step_aloud(columns: u16, rows: u16, lesson: &str, step: &str) -> (Self, Listener) {
        let options = Options {
            learn: Some((lesson.to_owned(), Some(step.to_owned()))),
            ..options()
        };
        Self::aloud(columns, rows, french(), options)
    }

    /// The first run, read aloud.
    pub fn new_aloud(columns: u16, rows: u16) -> (Self, Listener) {
        let opened = Opened {
            store: Store::in_memory(),
            notice: None,
        };
        Self::aloud(columns, rows, opened, options())
    }

    /// The loop takes in what the voice tells.
    pub fn listen(&mut self) -> &mut Self {
        self.app.listen();
        self.draw();
        self
    }

    /// The words that stand on the screen as those that are heard, by their colours.
    pub fn lit(&self) -> String {
        let spoken = declic::theme::Theme {
            name: self.app.tutor().desk().theme,
            depth: ColorDepth::Cube256,
        };
        let spoken = spoken.style(declic::theme::Meaning::Spoken);
        let buffer = self.terminal.backend().buffer();
        let cells = buffer.content().iter();
        cells
            .filter(|cell| cell.style().bg == spoken.bg && cell.style().fg == spoken.fg)
            .map(ratatui::buffer::Cell::symbol)
            .collect()
    }

    /// The tutor is closed as by a power cut, and opened again on the same folder.
    pub fn start_again(self) -> Self {
        let folder = self.folder.expect("only a folder outlives the program");
        let size = self.terminal.size().expect("a screen in memory has a size");
        drop(self.app);
        Self::in_folder(size.width, size.height, &folder)
    }
}
