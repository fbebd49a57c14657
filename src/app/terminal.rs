//! The terminal: taken and given back on every way out, and its events as ours.

use crate::event::Key;
use crossterm::event::{
    DisableBracketedPaste, EnableBracketedPaste, KeyCode, KeyEvent, KeyEventKind, KeyModifiers,
};
use crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{cursor, execute, style};
use ratatui::terminal::Terminal;
use ratatui_crossterm::CrosstermBackend;
use std::io::{self, Stdout, Write, stdout};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The terminal that frames are drawn on.
pub type Screen = Terminal<CrosstermBackend<Stdout>>;

/// Press, release and wheel, with coordinates beyond 223 columns; no report for mere movement.
const MOUSE_ON: &str = "\x1b[?1000h\x1b[?1006h";
const MOUSE_OFF: &str = "\x1b[?1006l\x1b[?1000l";

/// Whether the mouse is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mouse {
    /// Clicks and the wheel are ours.
    Asked,
    /// They stay the terminal's own.
    Left,
}

impl Mouse {
    /// GNU screen 4.9 holds Escape back until the next key once a program asked for the mouse: what was to lead back would do
    /// nothing, and a click after it would arrive as letters. The keyboard does everything, so it goes first.
    pub fn detect(env: &dyn Fn(&str) -> Option<String>) -> Self {
        if env("STY").is_some() {
            Self::Left
        } else {
            Self::Asked
        }
    }
}

static TAKEN: AtomicBool = AtomicBool::new(false);

/// The codes that take back what the terminal was told for one language and not for another.
static TOLD: Mutex<&'static str> = Mutex::new("");

/// Takes the terminal. It is given back by [`give_back`], which a panic calls too.
pub fn take(mouse: Mouse) -> io::Result<Screen> {
    enable_raw_mode()?;
    TAKEN.store(true, Ordering::SeqCst);
    let mut out = stdout();
    execute!(
        out,
        EnterAlternateScreen,
        EnableBracketedPaste,
        cursor::SetCursorStyle::SteadyBar,
        style::Print(match mouse {
            Mouse::Asked => MOUSE_ON,
            Mouse::Left => "",
        })
    )?;
    Terminal::new(CrosstermBackend::new(out))
}

/// Sends codes as they are.
pub fn write(codes: &str) -> io::Result<()> {
    let mut out = stdout();
    out.write_all(codes.as_bytes())?;
    out.flush()
}

/// Makes the next frame write every cell. Ratatui's own way asks the terminal for the cursor and waits for it.
pub fn clear(screen: &mut Screen) -> io::Result<()> {
    write("\x1b[0m\x1b[2J")?;
    screen.swap_buffers();
    Ok(())
}

/// Tells the terminal something in place of what it was told before. `off` takes it back, on every way out.
pub fn tell(on: &str, off: &'static str) -> io::Result<()> {
    take_back()?;
    // First: between the two lines a signal could end us.
    *told() = off;
    write(on)
}

/// Takes back what the terminal was told.
pub fn take_back() -> io::Result<()> {
    write(std::mem::take(&mut *told()))
}

fn told() -> MutexGuard<'static, &'static str> {
    TOLD.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Gives the terminal back as it was. More than once does no harm.
pub fn give_back() {
    if !TAKEN.swap(false, Ordering::SeqCst) {
        return;
    }
    // There is nobody left to tell when this fails: the terminal may be gone.
    let _ = take_back();
    let mut out = stdout();
    let _ = execute!(
        out,
        style::Print(MOUSE_OFF),
        DisableBracketedPaste,
        style::ResetColor,
        cursor::SetCursorStyle::DefaultUserShape,
        LeaveAlternateScreen,
        cursor::Show
    );
    let _ = disable_raw_mode();
    let _ = out.flush();
}

/// Makes a panic give the terminal back first, then say `calm` and where it happened. The panic's own words are
/// not printed: they may hold what a learner typed.
pub fn guard_against_panics(calm: String) {
    std::panic::set_hook(Box::new(move |panic| {
        give_back();
        let place = panic
            .location()
            .map(|place| format!("{}:{}", place.file(), place.line()));
        eprintln!("{calm}\n({})", place.unwrap_or_default());
    }));
}

/// A key of the terminal as one of ours; releases and repeats that a terminal tells apart do not count.
pub fn key(event: KeyEvent) -> Option<Key> {
    if event.kind != KeyEventKind::Press {
        return None;
    }
    let typed = KeyModifiers::CONTROL | KeyModifiers::ALT;
    // Some terminals send Alt Gr as Ctrl and Alt together.
    let writes = !event.modifiers.intersects(typed) || event.modifiers.contains(typed);
    Some(match event.code {
        KeyCode::Char('c') if event.modifiers == KeyModifiers::CONTROL => Key::Escape,
        KeyCode::Char(c) if writes => Key::Char(c),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Escape,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::F(number) => Key::F(number),
        _ => Key::Other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(code: KeyCode, modifiers: KeyModifiers, expected: Key) {
        assert_eq!(key(KeyEvent::new(code, modifiers)), Some(expected));
    }

    #[test]
    fn keys_mean_what_is_printed_on_them() {
        check(KeyCode::Char('a'), KeyModifiers::NONE, Key::Char('a'));
        check(KeyCode::Char('A'), KeyModifiers::SHIFT, Key::Char('A'));
        check(
            KeyCode::Char('@'),
            KeyModifiers::CONTROL | KeyModifiers::ALT,
            Key::Char('@'),
        );
        check(KeyCode::Char('a'), KeyModifiers::CONTROL, Key::Other);
        check(KeyCode::Char('c'), KeyModifiers::CONTROL, Key::Escape);
        check(KeyCode::BackTab, KeyModifiers::SHIFT, Key::BackTab);
        check(KeyCode::F(2), KeyModifiers::NONE, Key::F(2));
    }

    #[test]
    fn a_release_is_no_press() {
        let release =
            KeyEvent::new_with_kind(KeyCode::Enter, KeyModifiers::NONE, KeyEventKind::Release);
        assert_eq!(key(release), None);
    }
}
