//! A language from the right in a real terminal: what the terminal is asked and told, and that all of it is taken back.

use crate::window::{self, Answer, Window, declic};
use declic::app::terminal;
use declic::text::{Direction, layout};
use portable_pty::CommandBuilder;
use std::path::Path;
use std::time::{Duration, Instant};
use std::{env, fs};
use tempfile::TempDir;

const MODE_ASKED: &str = "\x1b[8$p";
const NAME_ASKED: &str = "\x1b[>q";
const WHAT_ASKED: &str = "\x1b[c";

const OFF: &str = "\x1b[8l\x1b[1 k";
const ON_AGAIN: &str = "\x1b[8h\x1b[0 k";
const KONSOLE_OFF: &str = "\x1b]50;BidiRenderingEnabled=false\x07";
const KONSOLE_ON_AGAIN: &str = "\x1b]50;BidiRenderingEnabled=true\x07";
/// The repeating of keys, which looks so much alike.
const KEYS_OFF: &str = "\x1b[?8l";
const MARK: &str = "\u{200e}";

const ESCAPE: &str = "\x1b";
const F4: &str = "\x1bOS";

/// Names the child below; without it that has nothing to do.
const PANICS: &str = "DECLIC_TEST_PANICS_IN_ARABIC";

const WHAT: Answer = Answer::to(WHAT_ASKED, "\x1b[?65;1;9c");
const VTE: &[Answer] = &[Answer::to(MODE_ASKED, "\x1b[8;1$y"), WHAT];
const XTERM: &[Answer] = &[
    Answer::to(MODE_ASKED, "\x1b[8;0$y"),
    Answer::to(NAME_ASKED, "\x1bP>|XTerm(379)\x1b\\"),
    WHAT,
];
const KONSOLE: &[Answer] = &[Answer::to(NAME_ASKED, "\x1bP>|Konsole 22.12.3\x1b\\"), WHAT];
/// Says what it is, and nothing of its order or its name.
const UNKNOWN: &[Answer] = &[WHAT];

fn home() -> TempDir {
    TempDir::new().expect("there is room for a folder")
}

fn arabic(home: &Path) -> CommandBuilder {
    declic(home, &["--lang", "ar", "--silent"])
}

/// Words as they stand on the screen.
fn seen(words: &str) -> String {
    let line = layout(words, u16::MAX, Direction::Rtl).remove(0);
    line.cells.iter().map(|cell| cell.symbol.as_str()).collect()
}

const MY_LESSONS: &str = "دروسي";
const WHICH_LINE: &str = "Quelle ligne se lit bien";

/// The home screen in Arabic, on a terminal that answers so.
fn at_home(command: CommandBuilder, answers: &[Answer]) -> Window {
    let window = Window::answering(command, answers);
    window.shows(&seen(MY_LESSONS));
    window
}

/// All that was written, and that nobody may ever write.
fn written(window: &Window) -> String {
    let text = String::from_utf8_lossy(&window.bytes()).into_owned();
    assert!(!text.contains(KEYS_OFF), "keys are left alone");
    text
}

#[track_caller]
fn follow_each_other(text: &str, parts: &[&str]) {
    let mut from = 0;
    for part in parts {
        let at = text[from..].find(part);
        from += at.unwrap_or_else(|| panic!("{part:?} is not, or not there, in {text:?}"));
        from += part.len();
    }
}

#[track_caller]
fn lack(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(!text.contains(part), "{part:?} in {text:?}");
    }
}

fn quit(window: &mut Window) {
    window.keys(ESCAPE);
    window.shows(&seen("الخروج من Déclic؟"));
    window.keys("2");
    assert_eq!(window.ends().exit_code(), 0);
}

#[test]
fn a_terminal_that_turns_lines_is_told_to_leave_them_until_the_end() {
    let home = home();
    let mut window = at_home(arabic(home.path()), VTE);
    let first = seen(MY_LESSONS);
    quit(&mut window);
    let text = written(&window);
    let parts = [MODE_ASKED, WHAT_ASKED, OFF, &first, ON_AGAIN, "\x1b[?1049l"];
    follow_each_other(&text, &parts);
    lack(&text, &[NAME_ASKED, MARK, "\x1b]50"]);
}

#[test]
fn every_signal_takes_it_back() {
    for signal in ["TERM", "HUP", "INT"] {
        let home = home();
        let mut window = at_home(arabic(home.path()), VTE);
        window.signal(signal);
        assert_eq!(window.ends().exit_code(), 0);
        follow_each_other(&written(&window), &[OFF, ON_AGAIN, "\x1b[?1049l"]);
    }
}

/// Run by the test below in a terminal of its own: tells it something and panics.
#[test]
fn panicking_child() {
    if env::var_os(PANICS).is_none() {
        return;
    }
    terminal::guard_against_panics("Ce n’est pas votre faute.".to_owned());
    let _screen = terminal::take(terminal::Mouse::Asked).unwrap();
    terminal::tell(OFF, ON_AGAIN).unwrap();
    panic!("what a learner typed");
}

#[test]
fn a_fault_of_ours_takes_it_back() {
    let home = home();
    let mut command = CommandBuilder::new(env::current_exe().unwrap());
    command.args(["--exact", "right_to_left::panicking_child", "--nocapture"]);
    command.cwd(home.path());
    window::in_french(&mut command, home.path());
    command.env(PANICS, "1");
    let mut window = Window::open(command);
    window.ends();
    window.shows("Ce n’est pas votre faute.");
    follow_each_other(&written(&window), &[OFF, ON_AGAIN, "\x1b[?1049l"]);
}

#[test]
fn konsole_is_told_in_its_own_way() {
    let home = home();
    let mut window = at_home(arabic(home.path()), KONSOLE);
    quit(&mut window);
    let text = written(&window);
    follow_each_other(&text, &[NAME_ASKED, KONSOLE_OFF, KONSOLE_ON_AGAIN]);
    lack(&text, &["\x1b[8l", MARK]);
}

#[test]
fn a_terminal_that_turns_nothing_is_told_nothing() {
    let home = home();
    let mut window = at_home(arabic(home.path()), XTERM);
    quit(&mut window);
    lack(
        &written(&window),
        &["\x1b[8l", "\x1b[8h", "\x1b]50", MARK, WHICH_LINE],
    );
}

#[test]
fn tmux_in_a_terminal_that_turns_lines_gets_marks_unasked() {
    let home = home();
    let mut command = arabic(home.path());
    command.env("TMUX", "/tmp/tmux-0/default,1,0");
    command.env("VTE_VERSION", "7006");
    let window = at_home(command, VTE);
    let text = written(&window);
    assert!(text.contains(MARK));
    lack(&text, &[MODE_ASKED, NAME_ASKED, WHAT_ASKED, "\x1b[8l"]);
}

#[test]
fn where_nobody_can_tell_the_learner_is_asked_once() {
    let home = home();
    let mut window = Window::answering(arabic(home.path()), UNKNOWN);
    window.shows(WHICH_LINE);
    window.shows("Aucune des deux");
    let text = written(&window);
    assert!(text.contains(&seen("اضغطوا")), "the first line is bare");
    assert!(text.contains(MARK), "the second one is marked");
    window.keys("2");
    window.shows(&seen(MY_LESSONS));
    window.signal("TERM");
    window.ends();
    let mut window = at_home(arabic(home.path()), UNKNOWN);
    window.signal("TERM");
    window.ends();
    let text = written(&window);
    assert!(text.contains(MARK));
    lack(&text, &[WHICH_LINE]);
    // Another terminal is another question.
    let mut other = arabic(home.path());
    other.env("TERM", "mlterm");
    Window::answering(other, UNKNOWN).shows(WHICH_LINE);
}

#[test]
fn a_terminal_that_answers_nothing_is_waited_for_a_moment_only() {
    let home = home();
    let began = Instant::now();
    let window = Window::open(arabic(home.path()));
    window.shows(WHICH_LINE);
    assert!(began.elapsed() < Duration::from_secs(5));
    lack(&written(&window), &[NAME_ASKED]);
}

#[test]
fn a_late_answer_is_no_key() {
    let late = |answer: Answer| Answer {
        after: Duration::from_millis(600),
        ..answer
    };
    let name = Answer::to(NAME_ASKED, "\x1bP>|A terminal 2 1 2\x1b\\\x1b[?65;1;9c");
    let mode = Answer::to(MODE_ASKED, "\x1b[8;0$y\x1b[?65;1;9c");
    for answers in [[late(mode), name], [mode, late(name)]] {
        let home = home();
        let mut window = Window::answering(arabic(home.path()), &answers);
        window.shows(WHICH_LINE);
        std::thread::sleep(Duration::from_millis(900));
        // Had a key come of it, one of the lines were chosen and the question gone.
        window.shows(WHICH_LINE);
        window.keys("1");
        window.shows(&seen(MY_LESSONS));
    }
}

#[test]
fn an_override_is_asked_nothing() {
    for (way, told, kept_back) in [
        ("terminal-off", &[OFF, ON_AGAIN][..], &[MARK][..]),
        ("visual", &[], &[MARK, "\x1b[8l"]),
        ("lrm", &[MARK], &["\x1b[8l"]),
    ] {
        let home = home();
        let mut command = arabic(home.path());
        command.args(["--bidi", way]);
        let mut window = at_home(command, VTE);
        window.signal("TERM");
        window.ends();
        let text = written(&window);
        follow_each_other(&text, told);
        lack(&text, kept_back);
        lack(&text, &[MODE_ASKED, NAME_ASKED, WHAT_ASKED]);
    }
}

#[test]
fn nothing_is_asked_or_told_in_french() {
    let home = home();
    let mut window = Window::answering(declic(home.path(), &["--lang", "fr", "--silent"]), VTE);
    window.shows("Mes leçons");
    window.signal("TERM");
    window.ends();
    let all = [
        MODE_ASKED, NAME_ASKED, WHAT_ASKED, "\x1b[8l", "\x1b[8h", "\x1b]50", " k",
    ];
    lack(&written(&window), &all[..6]);
}

#[test]
fn the_terminal_is_told_when_the_language_changes_and_again_when_it_changes_back() {
    let home = home();
    let mut window = Window::answering(declic(home.path(), &["--lang", "fr", "--silent"]), VTE);
    window.shows("Mes leçons");
    lack(&written(&window), &[MODE_ASKED, OFF]);
    window.keys(F4);
    window.shows("Régler la langue");
    window.keys("3");
    window.shows("Langue");
    window.keys("1");
    window.shows("Español");
    window.keys("4");
    window.shows(&seen("لوحة المفاتيح"));
    follow_each_other(&written(&window), &[MODE_ASKED, OFF]);
    lack(&written(&window), &[ON_AGAIN]);
    window.keys("1");
    window.shows("Español");
    // The page rests from the key that brought it.
    std::thread::sleep(Duration::from_millis(750));
    window.keys("1");
    window.shows("Clavier");
    follow_each_other(&written(&window), &[MODE_ASKED, OFF, ON_AGAIN]);
    window.signal("TERM");
    window.ends();
    let text = written(&window);
    assert_eq!(
        text.matches(ON_AGAIN).count(),
        1,
        "it was taken back already"
    );
}

/// A console whose font, as `setfont` tells, has these letters.
fn console(home: &Path, letters: &str) -> CommandBuilder {
    use std::os::unix::fs::PermissionsExt;
    let setfont = home.join("setfont");
    let script = format!("#!/bin/sh\nprintf '{letters}' > \"$2\"\n");
    fs::write(&setfont, script).unwrap();
    fs::set_permissions(&setfont, fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = declic(home, &["--silent"]);
    command.env("TERM", "linux");
    command.env("PATH", home);
    command
}

const LATIN: &str = "0x41\\tU+0041\\n";
const ARABIC: &str = "0x80\\tU+fe8e\\n0x81\\tU+fee6\\n0x82\\tU+fef2\\n";

#[test]
fn a_console_without_arabic_letters_says_so_in_letters_that_it_has() {
    let home = home();
    let mut command = console(home.path(), LATIN);
    command.args(["--lang", "ar"]);
    let window = Window::open(command);
    window.shows("setfont Arabic-VGA16");
    window.shows("This screen does not have the letters of Arabic.");
    let is_arabic = |c: char| matches!(c, '\u{600}'..='\u{6ff}' | '\u{fb50}'..='\u{feff}');
    assert!(!written(&window).contains(is_arabic));
}

#[test]
fn a_console_offers_arabic_in_letters_that_it_has_and_keeps_the_language_that_it_can_show() {
    let home = home();
    let mut window = Window::open(console(home.path(), LATIN));
    window.shows("Arabe · Arabic");
    window.keys("4");
    window.shows("setfont Arabic-VGA16");
    window.keys(ESCAPE);
    window.shows("Votre langue");
    let is_arabic = |c: char| matches!(c, '\u{600}'..='\u{6ff}' | '\u{fb50}'..='\u{feff}');
    assert!(!written(&window).contains(is_arabic));
}

#[test]
fn a_console_with_arabic_letters_is_written_to_and_asked_nothing() {
    let home = home();
    let mut command = console(home.path(), ARABIC);
    command.args(["--lang", "ar"]);
    let window = at_home(command, &[]);
    lack(
        &written(&window),
        &[MODE_ASKED, WHAT_ASKED, MARK, WHICH_LINE],
    );
}
