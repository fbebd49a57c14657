//! Asks the terminal, and reads the answers before anything else can: none of them ever becomes a key. What is typed
//! meanwhile is lost.

use super::answers::Answers;
use crate::app::terminal;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use std::io::{self, stdin};
use std::time::{Duration, Instant};

/// How the mode stands in which it turns letters (DECRQM 8), then what it is (DA1). Late answers to these two are no keys to
/// crossterm either.
const MODE: &str = "\x1b[8$p\x1b[c";
/// What it calls itself (XTVERSION), then what it is. A late answer would be read as letters, so only a terminal that
/// has answered is asked this.
const NAME: &str = "\x1b[>q\x1b[c";

/// All that a learner waits for answers.
const PATIENCE: Duration = Duration::from_millis(300);
/// So long a late answer is still looked out for.
const LATEST: Duration = Duration::from_secs(2);

/// An answer that has not come whole.
#[derive(Debug)]
pub(super) struct Owed {
    bytes: Vec<u8>,
    until: Instant,
}

/// Asks how the mode stands and, where that says too little, for a name.
pub(super) fn ask() -> io::Result<(Answers, Option<Owed>)> {
    let until = Instant::now() + PATIENCE;
    terminal::write(MODE)?;
    let (mut answers, _) = read_until(until);
    if !answers.is_complete || answers.implicit.is_some_and(|status| status > 0) {
        return Ok((answers, None));
    }
    terminal::write(NAME)?;
    let (named, bytes) = read_until(until);
    answers.name = named.name;
    let owed = (!named.is_complete).then(|| Owed {
        bytes,
        until: Instant::now() + LATEST,
    });
    Ok((answers, owed))
}

/// Reads until the last answer has come, or the time is over.
fn read_until(until: Instant) -> (Answers, Vec<u8>) {
    let mut bytes = Vec::new();
    loop {
        let answers = Answers::read(&bytes);
        let left = until.saturating_duration_since(Instant::now());
        if answers.is_complete || !read_within(left, &mut bytes) {
            return (answers, bytes);
        }
    }
}

/// Reads what comes within some time; whether anything came.
fn read_within(time: Duration, into: &mut Vec<u8>) -> bool {
    let terminal = stdin();
    let time = Timespec::try_from(time).unwrap_or_default();
    let mut sources = [PollFd::new(&terminal, PollFlags::IN)];
    // A signal ends the waiting early; whoever sends one does not want us to wait.
    if !matches!(poll(&mut sources, Some(&time)), Ok(1)) {
        return false;
    }
    let mut chunk = [0; 256];
    match rustix::io::read(&terminal, &mut chunk) {
        Ok(length @ 1..) => {
            into.extend_from_slice(&chunk[..length]);
            true
        }
        _ => false,
    }
}

impl Owed {
    /// Reads what is there now; none when nothing is owed any more.
    pub(super) fn read(mut self) -> Option<Self> {
        let is_late = Instant::now() > self.until;
        if is_late {
            return None;
        }
        read_within(Duration::ZERO, &mut self.bytes);
        (!Answers::read(&self.bytes).is_complete).then_some(self)
    }
}
