//! Waiting for whatever comes first: the terminal or a signal. One thread, no wake-up while nothing happens.

use rustix::event::{PollFd, PollFlags, poll};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM, SIGWINCH};
use std::io::{self, Read, stdin};
use std::os::unix::net::UnixStream;

/// What ended the wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Woken {
    /// The terminal has something.
    Terminal,
    /// The terminal has another size, and perhaps something.
    Resized,
    /// We are asked to end: SIGTERM, SIGHUP, SIGINT, or the terminal is gone.
    End,
}

/// Signals arrive here as bytes.
#[derive(Debug)]
pub struct Waiting {
    resized: UnixStream,
    ended: UnixStream,
}

impl Waiting {
    /// Begins to listen for signals.
    pub fn new() -> io::Result<Self> {
        let (resized, resize) = UnixStream::pair()?;
        let (ended, end) = UnixStream::pair()?;
        resized.set_nonblocking(true)?;
        signal_hook::low_level::pipe::register(SIGWINCH, resize)?;
        for signal in [SIGTERM, SIGHUP, SIGINT] {
            signal_hook::low_level::pipe::register(signal, end.try_clone()?)?;
        }
        Ok(Self { resized, ended })
    }

    /// Sleeps until something comes.
    pub fn wait(&mut self) -> Woken {
        let terminal = stdin();
        let mut sources = [
            PollFd::new(&terminal, PollFlags::IN),
            PollFd::new(&self.resized, PollFlags::IN),
            PollFd::new(&self.ended, PollFlags::IN),
        ];
        loop {
            match poll(&mut sources, None) {
                Err(rustix::io::Errno::INTR) => {}
                Err(_) => return Woken::End,
                Ok(_) => break,
            }
        }
        let gone = PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL;
        let [on_terminal, _, on_end] = [0, 1, 2].map(|at: usize| sources[at].revents());
        if !on_end.is_empty() || on_terminal.intersects(gone) {
            return Woken::End;
        }
        let mut bytes = [0; 16];
        match self.resized.read(&mut bytes) {
            Ok(1..) => Woken::Resized,
            _ => Woken::Terminal,
        }
    }
}
