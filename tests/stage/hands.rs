//! The hands on a stage: keys by key strings, clicks on words, each at a calm pace.

use super::Stage;
use crossterm::event as term;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use declic::event::Millis;

/// Calm hands: so long after the key or click before, in milliseconds.
const PACE: Millis = 800;
/// A key held down repeats so fast.
const REPEAT: Millis = 30;
/// From pressing the mouse button to letting it go.
const CLICK: Millis = 80;
/// The second click of a double one.
const SECOND_CLICK: Millis = 150;

impl Stage {
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

    pub(super) fn draw(&mut self) {
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

    /// Clicks on a cell, and soon after on another.
    pub fn clicks_in_a_row(&mut self, first: (u16, u16), second: (u16, u16)) -> &mut Self {
        self.click_at(first.0, first.1);
        self.click_after(SECOND_CLICK, second.0, second.1)
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
