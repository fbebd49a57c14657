//! Reading from another process with patience: never for ever, and never deaf meanwhile.

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use std::io::{self, ErrorKind, Read};
use std::ops::ControlFlow;
use std::os::fd::AsFd;
use std::time::{Duration, Instant};

/// Called while one waits, so that the words of what is heard now are still told. `Break`: nobody wants it any more.
pub type Attend<'a> = dyn FnMut() -> ControlFlow<()> + 'a;

/// The longest that nobody attends.
const TICK: Duration = Duration::from_millis(15);

/// A pipe that is read until a moment in time. Past it reading fails with `TimedOut`; when attending breaks, with
/// `ConnectionAborted`.
pub struct Patient<'a, R> {
    /// Where from.
    pub from: R,
    /// Until when.
    pub until: Instant,
    /// What is done meanwhile.
    pub attend: &'a mut Attend<'a>,
}

impl<R: Read + AsFd> Read for Patient<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            if (self.attend)().is_break() {
                return Err(ErrorKind::ConnectionAborted.into());
            }
            let left = self.until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(ErrorKind::TimedOut.into());
            }
            let wait = Timespec::try_from(left.min(TICK)).map_err(io::Error::other)?;
            match poll(&mut [PollFd::new(&self.from, PollFlags::IN)], Some(&wait)) {
                Ok(0) | Err(Errno::INTR) => {}
                Ok(_) => return self.from.read(buffer),
                Err(error) => return Err(error.into()),
            }
        }
    }
}
