//! A stage: the tutor that ships, on a screen in memory, played by key strings and clicks at a clock of its own.
//!
//! Nothing here looks inside the tutor but its outline; what a play did is read off the screen and the records.

mod listener;

use crossterm::event as term;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use declic::app::terminal::Mouse;
use declic::app::{App, Means, Options};
use declic::catalogue::Catalogue;
use declic::event::{Event, Millis, Trouble};
use declic::outline::{Outline, Target};
use declic::screen::Screen;
use declic::screen::desk::Letters;
use declic::screen::voice::Voicing;
use declic::session::Session;
use declic::session::world::Keeping;
use declic::store::{Opened, Store};
use declic::text::Emission;
use declic::theme::{ColorDepth, Glyphs};
pub use listener::Listener;
use ratatui::{backend::TestBackend, terminal::Terminal};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// The day of every play.
pub const TODAY: &str = "2026-04-08";

/// Calm hands: so long after the key or click before, in milliseconds.
const PACE: Millis = 800;
/// A key held down repeats so fast.
const REPEAT: Millis = 30;
/// From pressing the mouse button to letting it go.
const CLICK: Millis = 80;
/// The second click of a double one.
const SECOND_CLICK: Millis = 150;

/// Spaces at which French lines do not break.
const NO_BREAK: [char; 2] = ['\u{a0}', '\u{202f}'];

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

    /// Plays a string of keys, one every 800 ms.
    ///
    /// | written | played |
    /// |---|---|
    /// | `a` `é` `@` | the letter |
    /// | `<Enter> <Esc> <Tab> <S-Tab> <Space> <BS> <Del>` | the key |
    /// | `<Up> <Down> <Left> <Right> <Home> <End> <PageUp> <PageDown>` | the key |
    /// | `<F2>` | the function key |
    /// | `<C-c>` | Ctrl and the letter |
    /// | `<lt>` | the letter `<` |
    /// | `<wait>` | nothing, for 800 ms |
    /// | `<soon:Enter>` | the key, 150 ms after the one before |
    /// | `<held:Enter*20>` | the key held down: 20 times, 30 ms apart |
    /// | `<paste:some words>` | the words at once, as the middle button of the mouse does |
    #[track_caller]
    pub fn keys(&mut self, keys: &str) -> &mut Self {
        let mut rest = keys;
        while let Some(first) = rest.chars().next() {
            if first == '<' {
                let end = rest.find('>').expect("`<` has its `>`; the letter is <lt>");
                self.named(&rest[1..end]);
                rest = &rest[end + 1..];
            } else {
                self.key_after(PACE, letter(first));
                rest = &rest[first.len_utf8()..];
            }
        }
        self
    }

    #[track_caller]
    fn named(&mut self, name: &str) {
        if name == "wait" {
            self.clock += PACE;
        } else if let Some(words) = name.strip_prefix("paste:") {
            self.happens(PACE, &term::Event::Paste(words.to_owned()));
        } else if let Some(key) = name.strip_prefix("soon:") {
            self.key_after(SECOND_CLICK, key_named(key));
        } else if let Some(held) = name.strip_prefix("held:") {
            let (key, times) = held.split_once('*').expect("as in <held:Enter*20>");
            let times: u32 = times.parse().expect("how many times");
            self.key_after(PACE, key_named(key));
            (1..times).for_each(|_| self.key_after(REPEAT, key_named(key)));
        } else {
            self.key_after(PACE, key_named(name));
        }
    }

    fn key_after(&mut self, after: Millis, key: KeyEvent) {
        self.happens(after, &term::Event::Key(key));
    }

    fn happens(&mut self, after: Millis, event: &term::Event) {
        self.clock += after;
        if let Some(event) = self.app.translate(event, self.clock) {
            self.app.handle(&event);
        }
        self.draw();
    }

    fn draw(&mut self) {
        self.terminal
            .draw(|frame| self.app.draw(frame))
            .expect("a screen in memory never fails");
    }

    /// Clicks on words that stand on the screen; where they stand several times, on what can be acted on.
    #[track_caller]
    pub fn click(&mut self, words: &str) -> &mut Self {
        let (column, row) = self.place_of(words);
        self.click_at(column, row)
    }

    /// Clicks twice, as people do who know icons.
    #[track_caller]
    pub fn double_click(&mut self, words: &str) -> &mut Self {
        let (column, row) = self.place_of(words);
        self.click_at(column, row);
        self.click_after(SECOND_CLICK, column, row)
    }

    /// Clicks on a cell.
    pub fn click_at(&mut self, column: u16, row: u16) -> &mut Self {
        self.click_after(PACE, column, row)
    }

    fn click_after(&mut self, after: Millis, column: u16, row: u16) -> &mut Self {
        self.mouse(
            after,
            MouseEventKind::Down(MouseButton::Left),
            (column, row),
        );
        self.mouse(CLICK, MouseEventKind::Up(MouseButton::Left), (column, row));
        self
    }

    /// Presses the button on one cell and lets it go on another.
    pub fn drag(&mut self, from: (u16, u16), to: (u16, u16)) -> &mut Self {
        self.mouse(PACE, MouseEventKind::Down(MouseButton::Left), from);
        self.mouse(CLICK, MouseEventKind::Up(MouseButton::Left), to);
        self
    }

    /// Presses the right button on words.
    #[track_caller]
    pub fn right_click(&mut self, words: &str) -> &mut Self {
        let place = self.place_of(words);
        self.mouse(PACE, MouseEventKind::Down(MouseButton::Right), place);
        self.mouse(CLICK, MouseEventKind::Up(MouseButton::Right), place);
        self
    }

    /// Turns the wheel by one notch.
    pub fn wheel_down(&mut self) -> &mut Self {
        self.mouse(PACE, MouseEventKind::ScrollDown, (10, 10));
        self
    }

    /// Turns the wheel back by one notch.
    pub fn wheel_up(&mut self) -> &mut Self {
        self.mouse(PACE, MouseEventKind::ScrollUp, (10, 10));
        self
    }

    fn mouse(&mut self, after: Millis, kind: MouseEventKind, (column, row): (u16, u16)) {
        let mouse = MouseEvent {
            kind,
            column,
            row,
            modifiers: KeyModifiers::NONE,
        };
        self.happens(after, &term::Event::Mouse(mouse));
    }

    /// Gives the window another size.
    pub fn resize(&mut self, columns: u16, rows: u16) -> &mut Self {
        self.terminal.backend_mut().resize(columns, rows);
        self.happens(0, &term::Event::Resize(columns, rows));
        self
    }

    /// The cell where words begin.
    #[track_caller]
    pub fn place_of(&self, words: &str) -> (u16, u16) {
        let places = self.places_of(words);
        let acts = |(column, row): &&(u16, u16)| self.app.under(*column, *row).is_some();
        places
            .iter()
            .find(acts)
            .or(places.first())
            .copied()
            .unwrap_or_else(|| panic!("« {words} » does not stand on\n{}", self.screen()))
    }

    fn places_of(&self, words: &str) -> Vec<(u16, u16)> {
        let buffer = self.terminal.backend().buffer();
        let mut found = Vec::new();
        for row in 0..buffer.area.height {
            for column in 0..buffer.area.width {
                let from_here: String = (column..buffer.area.width)
                    .map(|x| buffer[(x, row)].symbol())
                    .collect();
                if from_here.replace(NO_BREAK, " ").starts_with(words) {
                    found.push((column, row));
                }
            }
        }
        found
    }

    /// A cell of something that can be acted on, if it is in view.
    pub fn cell_of(&self, target: &Target) -> Option<(u16, u16)> {
        let size = self.terminal.size().expect("a screen in memory has a size");
        let cells = (0..size.height).flat_map(|row| (0..size.width).map(move |x| (x, row)));
        cells
            .into_iter()
            .find(|(column, row)| self.app.under(*column, *row) == Some(target))
    }

    /// The letter that the cursor stands on.
    pub fn letter_under_cursor(&self) -> &str {
        let backend = self.terminal.backend();
        let cursor = backend.cursor_position();
        backend.buffer()[(cursor.x, cursor.y)].symbol()
    }

    /// What the cursor stands on.
    pub fn under_cursor(&self) -> Option<&Target> {
        let cursor = self.terminal.backend().cursor_position();
        self.app.under(cursor.x, cursor.y)
    }

    /// The text of the screen, and below it where the cursor stands.
    pub fn screen(&self) -> String {
        let mut text = self.text();
        let cursor = self.terminal.backend().cursor_position();
        write!(text, "cursor {},{}", cursor.x, cursor.y).expect("a string takes it");
        text
    }

    /// The text of the screen alone.
    pub fn text(&self) -> String {
        let buffer = self.terminal.backend().buffer();
        let mut text = String::new();
        for row in 0..buffer.area.height {
            let line: String = (0..buffer.area.width)
                .map(|column| buffer[(column, row)].symbol())
                .collect();
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }

    /// The words of the screen in one line, without its line breaks.
    pub fn words(&self) -> String {
        let signs = ['│', '┃', '▌', '▶', '●', '○'];
        self.text()
            .replace(signs, " ")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// Words must stand on the screen, wherever its lines break.
    #[track_caller]
    pub fn shows(&mut self, words: &str) -> &mut Self {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(
            self.words().contains(&words),
            "« {words} » does not stand on\n{}",
            self.screen()
        );
        self
    }

    /// Words must not stand on the screen.
    #[track_caller]
    pub fn hides(&mut self, words: &str) -> &mut Self {
        assert!(
            !self.words().contains(words),
            "« {words} » stands on\n{}",
            self.screen()
        );
        self
    }

    /// What is there to see and do.
    pub fn outline(&self) -> &Outline {
        self.app.tutor().outline()
    }

    /// The tutor.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// The records.
    pub fn store(&self) -> &Store {
        self.app.store()
    }

    /// The lesson on the screen.
    pub fn session(&self) -> Option<&Session> {
        match self.app.tutor().screen() {
            Screen::Lesson(lesson) => Some(&lesson.session),
            _ => None,
        }
    }

    /// The step on the screen, as `lesson/step`.
    pub fn here(&self) -> String {
        self.session().map_or_else(String::new, |session| {
            format!("{}/{}", session.lesson_id(), session.step().id)
        })
    }

    /// Whether the tutor was left.
    pub fn has_ended(&self) -> bool {
        self.app.has_ended()
    }
}

fn letter(c: char) -> KeyEvent {
    KeyEvent::new(KeyCode::Char(c), KeyModifiers::NONE)
}

#[track_caller]
fn key_named(name: &str) -> KeyEvent {
    let code = match name {
        "Enter" => KeyCode::Enter,
        "Esc" => KeyCode::Esc,
        "Tab" => KeyCode::Tab,
        "S-Tab" => KeyCode::BackTab,
        "Space" => KeyCode::Char(' '),
        "BS" => KeyCode::Backspace,
        "Del" => KeyCode::Delete,
        "Up" => KeyCode::Up,
        "Down" => KeyCode::Down,
        "Left" => KeyCode::Left,
        "Right" => KeyCode::Right,
        "Home" => KeyCode::Home,
        "End" => KeyCode::End,
        "PageUp" => KeyCode::PageUp,
        "PageDown" => KeyCode::PageDown,
        "lt" => KeyCode::Char('<'),
        _ => return other_key(name),
    };
    KeyEvent::new(code, KeyModifiers::NONE)
}

#[track_caller]
fn other_key(name: &str) -> KeyEvent {
    let mut letters = name.chars();
    match (letters.next(), letters.as_str()) {
        (Some(only), "") => letter(only),
        (Some('F'), number) => KeyEvent::new(
            KeyCode::F(number.parse().expect("as in <F2>")),
            KeyModifiers::NONE,
        ),
        (Some('C'), chord) => KeyEvent::new(
            KeyCode::Char(chord.chars().nth(1).expect("as in <C-c>")),
            KeyModifiers::CONTROL,
        ),
        _ => panic!("no key is called <{name}>"),
    }
}
