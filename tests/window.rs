//! A terminal window with the program in it: a real pseudo-terminal, its bytes, and the screen they draw.

use portable_pty::{
    Child, CommandBuilder, ExitStatus, MasterPty, PtyPair, PtySize, native_pty_system,
};
use std::io::{Read, Write};
use std::num::NonZero;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// Longer than a slow machine takes for anything.
const PATIENCE: Duration = Duration::from_secs(30);
/// Between two looks at whether a program has ended.
const GLANCE: Duration = Duration::from_millis(10);

/// What the program wrote so far.
type Written = Arc<(Mutex<Vec<u8>>, Condvar)>;

/// Where keys go in, and answers of the terminal.
type Keyboard = Arc<Mutex<Box<dyn Write + Send>>>;

/// What a terminal answers.
#[derive(Clone, Copy)]
pub struct Answer {
    /// What it is asked.
    pub asked: &'static str,
    /// The bytes it answers.
    pub bytes: &'static str,
    /// How long it takes.
    pub after: Duration,
}

impl Answer {
    /// At once.
    pub const fn to(asked: &'static str, bytes: &'static str) -> Self {
        Self {
            asked,
            bytes,
            after: Duration::ZERO,
        }
    }
}

/// A window with the program in it.
pub struct Window {
    pair: PtyPair,
    keyboard: Keyboard,
    child: Box<dyn Child + Send + Sync>,
    written: Written,
}

/// A window without any program yet.
pub fn empty() -> PtyPair {
    let size = PtySize {
        rows: 24,
        cols: 80,
        ..PtySize::default()
    };
    native_pty_system()
        .openpty(size)
        .expect("the system has pseudo-terminals")
}

/// The program in French, with all of its files below a folder.
pub fn declic(home: &Path, args: &[&str]) -> CommandBuilder {
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_declic"));
    command.args(args);
    command.cwd(home);
    in_french(&mut command, home);
    command
}

/// A terminal of today, in French, and a home of one's own.
pub fn in_french(command: &mut CommandBuilder, home: &Path) {
    command.env_clear();
    command.env("HOME", home);
    command.env("LANG", "fr_FR.UTF-8");
    command.env("TERM", "xterm-256color");
    // No sound anywhere, also where a machine has some: its libraries write files of their own into a home.
    command.env("ALSA_CONFIG_PATH", "/dev/null");
    command.env("XDG_RUNTIME_DIR", home);
}

/// What a terminal shows after some bytes.
pub fn screen_after(bytes: &[u8]) -> vt100::Parser {
    let [rows, columns] = [24, 80].map(|cells| NonZero::new(cells).expect("more than none"));
    let mut screen = vt100::Parser::new(rows, columns, 0);
    screen.process(bytes);
    screen
}

impl Window {
    /// Starts a program in a new window, which answers nothing.
    pub fn open(command: CommandBuilder) -> Self {
        Self::answering(command, &[])
    }

    /// Starts a program in a new window that answers.
    pub fn answering(command: CommandBuilder, answers: &[Answer]) -> Self {
        let pair = empty();
        let child = pair
            .slave
            .spawn_command(command)
            .expect("the program starts");
        let keyboard = pair.master.take_writer().expect("it can be written to");
        let keyboard = Arc::new(Mutex::new(keyboard));
        let (answers, answering) = (answers.to_vec(), Arc::clone(&keyboard));
        let mut reader = pair.master.try_clone_reader().expect("it can be read");
        let written = Written::default();
        let into = Arc::clone(&written);
        thread::spawn(move || {
            let mut chunk = [0; 4096];
            let mut heard = 0;
            while let Ok(length @ 1..) = reader.read(&mut chunk) {
                let (bytes, news) = &*into;
                let mut bytes = bytes.lock().expect("nobody panics with it");
                bytes.extend_from_slice(&chunk[..length]);
                heard = answer(&bytes, heard, &answers, &answering);
                news.notify_all();
            }
        });
        Self {
            pair,
            keyboard,
            child,
            written,
        }
    }

    /// The terminal itself.
    pub fn terminal(&self) -> &dyn MasterPty {
        &*self.pair.master
    }

    /// Presses keys: the bytes that a terminal sends for them.
    pub fn keys(&mut self, bytes: &str) {
        press(&self.keyboard, bytes);
    }

    /// All that was written so far.
    pub fn bytes(&self) -> Vec<u8> {
        self.written
            .0
            .lock()
            .expect("nobody panics with it")
            .clone()
    }

    /// The screen as it is now.
    pub fn screen(&self) -> vt100::Parser {
        screen_after(&self.bytes())
    }

    /// Waits until words stand on the screen.
    #[track_caller]
    pub fn shows(&self, words: &str) {
        let text = |screen: &vt100::Screen| {
            let contents = screen.contents();
            contents.replace('\u{a0}', " ").replace('\u{200e}', "")
        };
        self.becomes(
            |screen| text(screen).contains(words),
            |screen| format!("« {words} » did not come:\n{}", text(screen)),
        );
    }

    /// Waits until the screen is as it should be.
    #[track_caller]
    pub fn becomes(
        &self,
        so: impl Fn(&vt100::Screen) -> bool,
        otherwise: impl Fn(&vt100::Screen) -> String,
    ) {
        let (bytes, news) = &*self.written;
        let bytes = bytes.lock().expect("nobody panics with it");
        let (bytes, waited) = news
            .wait_timeout_while(bytes, PATIENCE, |bytes| !so(screen_after(bytes).screen()))
            .expect("nobody panics with it");
        assert!(
            !waited.timed_out(),
            "{}",
            otherwise(screen_after(&bytes).screen())
        );
    }

    /// Gives the window another size.
    pub fn resize(&self, rows: u16, cols: u16) {
        let size = PtySize {
            rows,
            cols,
            ..PtySize::default()
        };
        self.pair.master.resize(size).expect("it can be resized");
    }

    /// Sends a signal by its name. The shell does: a small Debian has no `kill` of its own.
    pub fn signal(&self, name: &str) {
        let id = self.child.process_id().expect("it runs");
        let sent = Command::new("sh")
            .args(["-c", &format!("kill -s {name} {id}")])
            .status();
        assert!(sent.is_ok_and(|status| status.success()));
    }

    /// Waits until the program has ended.
    #[track_caller]
    pub fn ends(&mut self) -> ExitStatus {
        ends(&mut *self.child)
    }
}

/// Answers the questions among the bytes that were not heard yet, in their order; says how many are heard now.
fn answer(bytes: &[u8], mut heard: usize, answers: &[Answer], keyboard: &Keyboard) -> usize {
    while heard < bytes.len() {
        let begins = |answer: &Answer| answer.asked.as_bytes().starts_with(&bytes[heard..]);
        if answers.iter().any(begins)
            && !answers
                .iter()
                .any(|answer| answer.asked.as_bytes() == &bytes[heard..])
        {
            // The rest of the question is on its way.
            break;
        }
        let asked = |answer: &&Answer| bytes[heard..].starts_with(answer.asked.as_bytes());
        let Some(answer) = answers.iter().find(asked).copied() else {
            heard += 1;
            continue;
        };
        heard += answer.asked.len();
        let keyboard = Arc::clone(keyboard);
        if answer.after.is_zero() {
            press(&keyboard, answer.bytes);
        } else {
            thread::spawn(move || {
                thread::sleep(answer.after);
                press(&keyboard, answer.bytes);
            });
        }
    }
    heard
}

fn press(keyboard: &Keyboard, bytes: &str) {
    let mut keyboard = keyboard.lock().expect("nobody panics with it");
    keyboard
        .write_all(bytes.as_bytes())
        .and_then(|()| keyboard.flush())
        .expect("the window is open");
}

/// Waits until a program has ended.
#[track_caller]
pub fn ends(child: &mut (dyn Child + Send + Sync)) -> ExitStatus {
    let began = Instant::now();
    loop {
        if let Some(status) = child.try_wait().expect("it is ours") {
            return status;
        }
        assert!(began.elapsed() < PATIENCE, "it does not end");
        thread::sleep(GLANCE);
    }
}
