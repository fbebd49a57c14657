//! The program in a real terminal: it starts at once, is silent when idle, and gives the terminal back whatever comes.

use crate::robot::project;
use crate::window::{self, Window, declic};
use declic::app::terminal;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::{env, fs, thread, time::Duration};
use tempfile::TempDir;

const F3: &str = "\x1bOR";
const ESCAPE: &str = "\x1b";
const ENTER: &str = "\r";

/// Names the child below; without it that has nothing to do.
const PANICS: &str = "DECLIC_TEST_PANICS";

fn home() -> TempDir {
    TempDir::new().expect("there is room for a folder")
}

/// The tutor on its home screen.
fn at_home(home: &Path) -> Window {
    let window = Window::open(declic(home, &["--lang", "fr"]));
    window.shows("Mes leçons");
    window
}

/// What was done, as programs read it.
fn done(home: &Path, lesson: usize) -> serde_json::Value {
    let output = alone(home, &["progress", "--json"]);
    let known: serde_json::Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    known["lessons"][lesson]["done"].clone()
}

/// The program without a terminal.
fn alone(home: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_declic"))
        .args(args)
        .env_clear()
        .env("HOME", home)
        .env("LANG", "fr_FR.UTF-8")
        .env("TERM", "xterm-256color")
        .stdin(Stdio::null())
        .output()
        .expect("the program starts")
}

#[track_caller]
fn is_given_back(window: &Window) {
    let parser = window.screen();
    let screen = parser.screen();
    assert!(!screen.alternate_screen(), "the screen before is back");
    assert!(!screen.hide_cursor(), "the cursor is shown");
    assert!(!screen.bracketed_paste());
    assert_eq!(
        screen.mouse_protocol_mode(),
        vt100::MouseProtocolMode::None,
        "the mouse is the terminal's own again"
    );
}

#[track_caller]
fn ends_calmly(leave: impl Fn(&mut Window)) {
    let home = home();
    let fresh = window::empty().master.get_termios();
    let mut window = at_home(home.path());
    let taken = window.screen();
    assert!(taken.screen().alternate_screen());
    assert_ne!(
        taken.screen().mouse_protocol_mode(),
        vt100::MouseProtocolMode::None
    );
    leave(&mut window);
    assert_eq!(window.ends().exit_code(), 0);
    is_given_back(&window);
    assert_eq!(
        window.terminal().get_termios(),
        fresh,
        "its ways are as before"
    );
}

/// Whether the mouse is asked for where these variables are set.
#[track_caller]
fn asks_for_the_mouse(variables: &[(&str, &str)], expected: bool) {
    let home = home();
    let mut command = declic(home.path(), &["--lang", "fr"]);
    for (name, value) in variables {
        command.env(name, value);
    }
    let window = Window::open(command);
    window.shows("Mes leçons");
    let mode = window.screen().screen().mouse_protocol_mode();
    let asked = mode != vt100::MouseProtocolMode::None;
    assert_eq!(asked, expected, "{variables:?}");
}

#[test]
fn gnu_screen_keeps_the_mouse_so_that_escape_arrives() {
    let (screen, tmux) = (("STY", "4711.pts-0.room"), ("TMUX", "/tmp/tmux,1,0"));
    asks_for_the_mouse(&[], true);
    asks_for_the_mouse(&[tmux], true);
    asks_for_the_mouse(&[screen], false);
    asks_for_the_mouse(&[screen, tmux], false);
}

#[test]
fn nobody_is_told_to_click_where_clicks_do_not_arrive() {
    let home = home();
    let args = [
        "--silent",
        "--lang",
        "fr",
        "learn",
        "mail",
        "--step",
        "real-address",
    ];
    let mut command = declic(home.path(), &args);
    command.env("STY", "4711.pts-0.room");
    Window::open(command).shows("Flèche vers le bas, puis");
    let window = Window::open(declic(home.path(), &args));
    window.shows("Cliquez sur une ligne");
}

#[test]
fn the_first_run_shows_in_a_terminal() {
    let home = home();
    let window = Window::open(declic(home.path(), &[]));
    window.shows("Votre langue");
    window.shows("Français");
}

#[test]
fn quitting_gives_the_terminal_back() {
    ends_calmly(|window| {
        window.keys(ESCAPE);
        window.shows("Quitter Déclic ?");
        window.keys("2");
    });
}

#[test]
fn a_signal_to_end_gives_the_terminal_back() {
    for signal in ["TERM", "HUP", "INT"] {
        ends_calmly(|window| window.signal(signal));
    }
}

#[test]
fn a_window_that_is_closed_leaves_no_process() {
    let home = home();
    let pair = window::empty();
    let mut child = pair
        .slave
        .spawn_command(declic(home.path(), &["--lang", "fr"]))
        .unwrap();
    let mut reader = pair.master.try_clone_reader().unwrap();
    let (mut bytes, mut chunk) = (Vec::new(), [0; 4096]);
    while !window::screen_after(&bytes)
        .screen()
        .contents()
        .contains("Mes leçons")
    {
        let length = reader.read(&mut chunk).unwrap();
        bytes.extend_from_slice(&chunk[..length]);
    }
    drop((reader, pair));
    window::ends(&mut *child);
}

#[test]
fn nothing_is_asked_of_the_terminal_before_the_first_frame() {
    let home = home();
    let bytes = at_home(home.path()).bytes();
    let text = String::from_utf8_lossy(&bytes);
    for query in [
        "\x1b[c",
        "\x1b[0c",
        "\x1b[>c",
        "\x1b[=c",
        "\x1b[5n",
        "\x1b[6n",
        "\x1b[?u",
        "\x1bP+q",
        "\x1b[?996n",
        "$p",
        ";?\x07",
        ";?\x1b\\",
        "\x1bZ",
        "\x1b[14t",
        "\x1b[18t",
    ] {
        assert!(!text.contains(query), "{query:?} in {text:?}");
    }
}

#[test]
fn nothing_is_written_while_nothing_happens() {
    let home = home();
    let window = at_home(home.path());
    // The frame after the first one, should there be one.
    thread::sleep(Duration::from_millis(300));
    let before = window.bytes().len();
    thread::sleep(Duration::from_secs(1));
    assert_eq!(window.bytes().len(), before);
}

#[test]
fn keys_of_a_terminal_arrive() {
    let home = home();
    let mut window = at_home(home.path());
    window.keys(F3);
    window.shows("Comment voulez-vous être aidé ?");
    window.keys(ESCAPE);
    window.shows("Mes leçons");
    window.keys("\x1b[<0;12;5M\x1b[<0;12;5m");
    window.shows("Appuyez sur la touche Entrée.");
}

#[test]
fn another_size_of_the_window_is_drawn_at_once() {
    let home = home();
    let window = at_home(home.path());
    window.resize(12, 50);
    window.shows("50 × 12");
}

#[test]
fn a_step_acknowledged_outlives_a_power_cut() {
    let home = home();
    let mut window = Window::open(declic(home.path(), &["learn", "first-steps"]));
    window.shows("Appuyez sur la touche Entrée.");
    window.keys(ENTER);
    window.shows("C’est réussi.");
    window.signal("KILL");
    window.ends();
    assert_eq!(done(home.path(), 0), serde_json::json!(["enter"]));
    let mut window = at_home(home.path());
    window.shows("Étape 2 sur 5");
    window.keys(ENTER);
    window.shows("Les flèches");
}

#[test]
fn two_tutors_on_the_same_records_both_keep_their_steps() {
    let home = home();
    let learn = |lesson, step| {
        let window = Window::open(declic(home.path(), &["learn", lesson, "--step", step]));
        window.shows("Continuer");
        window
    };
    let (mut one, mut other) = (
        learn("first-steps", "enter"),
        learn("first-steps", "arrows"),
    );
    one.keys(ENTER);
    other.keys("\x1b[B");
    other.shows("Appuyez de nouveau");
    one.shows("C’est réussi.");
    // Faster than this it would be a key held down.
    thread::sleep(Duration::from_millis(50));
    other.keys("\x1b[B");
    other.shows("vers le haut.");
    other.keys("\x1b[A");
    other.shows("Vous savez descendre et remonter.");
    assert_eq!(done(home.path(), 0), serde_json::json!(["enter", "arrows"]));
}

#[test]
fn a_guest_leaves_no_file() {
    let home = home();
    // Lessons in a folder: whoever is no guest keeps an index of them.
    let lessons = project().join("lessons");
    let options = ["--guest", "--lessons", lessons.to_str().unwrap()];
    let args = [&options[..], &["learn", "first-steps"]].concat();
    let mut window = Window::open(declic(home.path(), &args));
    window.shows("Appuyez sur la touche Entrée.");
    window.keys(ENTER);
    window.shows("C’est réussi.");
    window.signal("TERM");
    window.ends();
    let kept: Vec<_> = fs::read_dir(home.path()).unwrap().collect();
    assert!(kept.is_empty(), "{kept:?}");
}

#[test]
fn without_a_home_the_learner_is_told_that_nothing_is_kept() {
    let home = home();
    let mut command = declic(home.path(), &["--lang", "fr"]);
    command.env_remove("HOME");
    let window = Window::open(command);
    window.shows("ne peut pas garder");
    window.shows("Mes leçons");
}

#[test]
fn where_records_cannot_be_the_learner_is_told_and_goes_on() {
    let home = home();
    let file = home.path().join("a-file");
    fs::write(&file, "").unwrap();
    for place in [file.to_str().unwrap(), "/proc/declic"] {
        let window = Window::open(declic(home.path(), &["--data-dir", place, "--lang", "fr"]));
        window.shows("ne peut pas garder");
        window.shows("Mes leçons");
    }
}

#[test]
fn without_a_terminal_there_are_lines_and_the_end_of_the_input_is_the_end() {
    let home = home();
    for args in [&[][..], &["learn", "mail"]] {
        let output = alone(home.path(), args);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        assert!(output.stderr.is_empty());
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(
            said.starts_with("Mode lecture ligne par ligne. Écrivez aide.\n"),
            "{said}"
        );
        assert!(said.ends_with("À bientôt.\n"), "{said}");
        assert!(!said.contains('\u{1b}'), "{said}");
    }
}

#[test]
fn whoever_asks_for_lines_gets_them_without_any_order_to_the_terminal() {
    for (name, value, args) in [
        ("TERM", "dumb", &[][..]),
        ("ACCESSIBLE", "1", &[]),
        ("LANG", "fr_FR.UTF-8", &["--linear"]),
    ] {
        let home = home();
        let mut command = declic(home.path(), args);
        command.env(name, value);
        let mut window = Window::open(command);
        window.shows("Mode lecture ligne par ligne.");
        window.keys("1\r");
        window.shows("Les premiers gestes");
        // The end of the input, as from a keyboard.
        window.keys("\u{4}");
        assert_eq!(window.ends().exit_code(), 0);
        assert!(
            !window.bytes().contains(&0x1b),
            "no escape code with {name}={value}"
        );
    }
}

#[test]
fn a_secret_is_not_echoed_line_by_line() {
    let home = home();
    let args = ["--linear", "learn", "mail", "--step", "passphrase"];
    let mut window = Window::open(declic(home.path(), &args));
    window.shows("Ligne vide : Commencer.");
    window.keys("\r");
    window.shows("champ 2 : Phrase de passe");
    window.keys("1\r2\r");
    window.shows("Elle ne se voit pas.");
    window.keys("Soleil-de-nuit\r");
    window.shows("14 signes cachés");
    let told = String::from_utf8_lossy(&window.bytes()).into_owned();
    assert!(!told.contains("Soleil-de-nuit"), "{told}");
    // What is no secret is seen again.
    window.keys("\r");
    window.shows("Ensuite, bouton 6 : Enregistrer la phrase");
    window.keys("zzz\r");
    window.shows("zzz");
}

#[test]
fn a_whole_lesson_is_done_by_plain_lines_through_a_pipe() {
    for lesson in ["first-steps", "mail"] {
        let home = home();
        let script = crate::linear::script("fr", lesson);
        let mut child = Command::new(env!("CARGO_BIN_EXE_declic"))
            .args(["--lang", "fr", "learn", lesson])
            .env_clear()
            .env("HOME", home.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut input = child.stdin.take().unwrap();
        let writing = std::thread::spawn(move || {
            let _ = input.write_all(script.as_bytes());
        });
        let output = child.wait_with_output().unwrap();
        writing.join().unwrap();
        let told = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(0));
        assert!(told.contains("La leçon est terminée."), "{told}");
    }
}

/// Run by the test below in a terminal of its own: takes it and panics.
#[test]
fn panicking_child() {
    if env::var_os(PANICS).is_none() {
        return;
    }
    terminal::guard_against_panics("Ce n’est pas votre faute.".to_owned());
    let _screen = terminal::take(terminal::Mouse::Asked).unwrap();
    panic!("what a learner typed");
}

#[test]
fn a_fault_of_ours_gives_the_terminal_back_and_says_so_calmly() {
    let home = home();
    let mut command = portable_pty::CommandBuilder::new(env::current_exe().unwrap());
    command.args(["--exact", "terminal::panicking_child", "--nocapture"]);
    command.cwd(home.path());
    window::in_french(&mut command, home.path());
    command.env(PANICS, "1");
    let fresh = window::empty().master.get_termios();
    let mut window = Window::open(command);
    window.ends();
    window.shows("Ce n’est pas votre faute.");
    is_given_back(&window);
    assert_eq!(window.terminal().get_termios(), fresh);
    let text = String::from_utf8_lossy(&window.bytes()).into_owned();
    assert!(text.contains("\x1b[?1049h"), "it was taken");
    assert!(!text.contains("what a learner typed"));
}

#[test]
fn recording_without_a_microphone_says_what_to_do() {
    let home = home();
    let alsa = home.path().join("alsa.conf");
    fs::write(&alsa, "# nothing at all\n").unwrap();
    let mut command = declic(home.path(), &["record", "mail", "parts"]);
    command.env("ALSA_CONFIG_PATH", &alsa);
    let mut window = Window::open(command);
    window.shows("Aucun micro ne répond");
    window.shows("Branchez un micro.");
    assert_eq!(window.ends().exit_code(), 1);
    assert!(
        !home.path().join(".local").exists(),
        "nothing is put anywhere"
    );
}
