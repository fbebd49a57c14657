//! The keyboard of the person who records: whole lines, and whether one has come. The terminal stays as it is, so that
//! whatever reads the screen aloud is not disturbed.

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::os::fd::AsFd;
use std::time::Duration;

/// What somebody writes.
pub(super) trait Keyboard {
    /// Their next line, waited for; none when no more can come.
    fn line(&mut self) -> io::Result<Option<String>>;
    /// Whether a line comes within `patience`, or none can any more.
    fn waits(&mut self, patience: Duration) -> io::Result<bool>;
}

/// The terminal on our standard input.
#[derive(Debug)]
pub(super) struct Terminal(BufReader<File>);

impl Terminal {
    /// Reads from here on.
    pub fn open() -> io::Result<Self> {
        let input = io::stdin().as_fd().try_clone_to_owned()?;
        Ok(Self(BufReader::new(File::from(input))))
    }
}

impl Keyboard for Terminal {
    fn line(&mut self) -> io::Result<Option<String>> {
        let mut line = Vec::new();
        let length = self.0.read_until(b'\n', &mut line)?;
        let line = String::from_utf8_lossy(&line).into_owned();
        Ok((length > 0).then_some(line))
    }

    fn waits(&mut self, patience: Duration) -> io::Result<bool> {
        if !self.0.buffer().is_empty() {
            return Ok(true);
        }
        let patience = Timespec::try_from(patience).map_err(io::Error::other)?;
        let mut input = [PollFd::new(self.0.get_ref(), PollFlags::IN)];
        match poll(&mut input, Some(&patience)) {
            Ok(ready) => Ok(ready > 0),
            // As after a Ctrl+Z that was taken back.
            Err(rustix::io::Errno::INTR) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }
}
