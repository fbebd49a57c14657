//! The loop of the linear mode: lines in, lines out, and nothing else. Any input will do: a terminal, a pipe, a file.

use super::App;
use super::waiting::{Waiting, Woken};
use crate::linear::{Echo, Linear, Turn};
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
use std::io::{self, ErrorKind, Read, Write, stdin, stdout};

impl App {
    /// Runs until the tutor is left, the input ends or the machine asks to end.
    pub(super) fn run_lines(&mut self, waiting: &mut Waiting) -> anyhow::Result<()> {
        let mut lines = Lines::default();
        let echo = EchoGuard::of_input();
        let mut linear = Linear::default();
        echo.set(Linear::echo(self.tutor.outline()));
        let begun = linear.begin(self.tutor.outline(), &self.tutor.desk().world);
        let mut there = write(&begun)?;
        let _ = self.store.back_up_if_due(&self.options.day);
        while there && !self.has_to_stop() {
            match waiting.wait_for_lines() {
                Woken::End => break,
                Woken::Voice => self.listen(),
                Woken::Terminal | Woken::Resized => {
                    let state = lines.read()?;
                    while let Some(line) = lines.next().filter(|_| there && !self.has_to_stop()) {
                        let told = self.take_line(&mut linear, &line);
                        // Before the question is there, so that nobody answers faster.
                        echo.set(Linear::echo(self.tutor.outline()));
                        there = write(&told)?;
                    }
                    if state == Input::Ended {
                        break;
                    }
                }
            }
        }
        echo.set(Echo::Shown);
        if there && self.turn.is_none() {
            write(&[self.tutor.desk().world.promise("linear-farewell").plain()])?;
        }
        Ok(())
    }

    /// Takes in a line; gives what is told then.
    pub fn take_line(&mut self, linear: &mut Linear, line: &str) -> Vec<String> {
        let desk = self.tutor.desk();
        let mut told = match linear.line(line, self.tutor.outline(), &desk.world) {
            Turn::Told(lines) => lines,
            Turn::Happens(events) => {
                for event in &events {
                    self.handle(event);
                }
                let desk = self.tutor.desk();
                linear.tell(self.tutor.outline(), &desk.world)
            }
        };
        if told.is_empty() {
            told.push(self.tutor.desk().world.plain("linear-nothing"));
        }
        told
    }
}

/// Whether there is more to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Input {
    Open,
    Ended,
}

/// Bytes as they come, given out line by line.
#[derive(Debug, Default)]
struct Lines {
    bytes: Vec<u8>,
    ended: bool,
}

impl Lines {
    fn read(&mut self) -> io::Result<Input> {
        let mut chunk = [0; 4096];
        match stdin().lock().read(&mut chunk) {
            Ok(0) => {
                self.ended = true;
                Ok(Input::Ended)
            }
            Ok(length) => {
                self.bytes.extend_from_slice(&chunk[..length]);
                Ok(Input::Open)
            }
            Err(error) if error.kind() == ErrorKind::Interrupted => Ok(Input::Open),
            Err(error) => Err(error),
        }
    }

    /// The next whole line; at the end of the input also one that nobody ended.
    fn next(&mut self) -> Option<String> {
        let end = match self.bytes.iter().position(|byte| *byte == b'\n') {
            Some(end) => end + 1,
            None if self.ended && !self.bytes.is_empty() => self.bytes.len(),
            None => return None,
        };
        let line: Vec<u8> = self.bytes.drain(..end).collect();
        let line = String::from_utf8_lossy(&line);
        Some(line.trim_end_matches(['\n', '\r']).to_owned())
    }
}

/// Writes lines; false when nobody reads them any more.
fn write(lines: &[String]) -> io::Result<bool> {
    let mut out = stdout().lock();
    let written = lines
        .iter()
        .try_for_each(|line| writeln!(out, "{line}"))
        .and_then(|()| out.flush());
    match written {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(false),
        Err(error) => Err(error),
    }
}

/// The terminal shows what is typed, except secrets; it is as it was in the end.
struct EchoGuard {
    before: Option<Termios>,
}

impl EchoGuard {
    /// An input that is no terminal shows nothing anyway.
    fn of_input() -> Self {
        Self {
            before: tcgetattr(stdin()).ok(),
        }
    }

    fn set(&self, echo: Echo) {
        let Some(before) = &self.before else { return };
        let mut now = before.clone();
        if echo == Echo::Hidden {
            now.local_modes.remove(LocalModes::ECHO);
        }
        // A terminal that refuses shows what is typed: nothing worse.
        let _ = tcsetattr(stdin(), OptionalActions::Now, &now);
    }
}

impl Drop for EchoGuard {
    fn drop(&mut self) {
        self.set(Echo::Shown);
    }
}
