//! Waiting for whatever comes first: the terminal, the voice or a signal. One thread, no wake-up while nothing happens.

use rustix::event::{PollFd, PollFlags, poll};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM, SIGWINCH};
use std::io::{self, Read, Write, stdin};
use std::os::unix::net::UnixStream;

/// What ended the wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Woken {
    /// The terminal has something.
    Terminal,
    /// The terminal has another size, and perhaps something.
    Resized,
    /// The voice has something, and perhaps the terminal too.
    Voice,
    /// We are asked to end: SIGTERM, SIGHUP, SIGINT, or the terminal is gone.
    End,
}

/// Signals and the calls of the voice arrive here as bytes.
#[derive(Debug)]
pub struct Waiting {
    resized: UnixStream,
    ended: UnixStream,
    voice: Option<UnixStream>,
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
        Ok(Self {
            resized,
            ended,
            voice: None,
        })
    }

    /// What wakes the loop from another thread, for the voice.
    pub fn waker(&mut self) -> io::Result<impl Fn() + Send + 'static> {
        let (woken, wake) = UnixStream::pair()?;
        woken.set_nonblocking(true)?;
        wake.set_nonblocking(true)?;
        self.voice = Some(woken);
        Ok(move || {
            // Full means that the loop was called often enough.
            let _ = (&wake).write(&[0]);
        })
    }

    /// Sleeps until something comes.
    pub fn wait(&mut self) -> Woken {
        let terminal = stdin();
        let mut sources = vec![
            PollFd::new(&terminal, PollFlags::IN),
            PollFd::new(&self.resized, PollFlags::IN),
            PollFd::new(&self.ended, PollFlags::IN),
        ];
        if let Some(voice) = &self.voice {
            sources.push(PollFd::new(voice, PollFlags::IN));
        }
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
        let mut bytes = [0; 64];
        let mut has_come = |mut from: &UnixStream| matches!(from.read(&mut bytes), Ok(1..));
        if has_come(&self.resized) {
            Woken::Resized
        } else if self.voice.as_ref().is_some_and(has_come) {
            Woken::Voice
        } else {
            Woken::Terminal
        }
    }
}
