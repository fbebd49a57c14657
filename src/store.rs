//! The learner's record on the disk, in SQLite. It never sees a clock: the day comes from the
//! caller. It deliberately keeps no name, time of day, duration, score, or anything typed.

mod backup;
mod folder;
mod forget;
mod guest;
mod open;
mod read;
mod trouble;
mod write;

#[cfg(test)]
mod tests;

use folder::{Folder, Identity};
use rusqlite::Connection;
use std::time::Duration;

pub use folder::{FILE, data_dir};
pub use open::{Notice, Opened};
pub use trouble::{StoreError, Trouble};

/// How long a tutor waits for another one that is writing.
pub const PATIENCE: Duration = Duration::from_secs(5);

/// How many backups are kept.
pub const BACKUPS: usize = 3;

/// The learner of this folder. The schema has room for several.
const LEARNER: i64 = 1;

/// The records: a file, or the memory of this run alone for a guest.
#[derive(Debug)]
pub struct Store {
    conn: Connection,
    /// Where files of ours may be; `None` if none was ever asked for.
    folder: Option<Folder>,
    /// The file that is written; `None` for a guest.
    file: Option<Identity>,
    patience: Duration,
}

impl Store {
    /// Whether nothing outlives this run.
    pub fn is_guest(&self) -> bool {
        self.file.is_none()
    }
}
