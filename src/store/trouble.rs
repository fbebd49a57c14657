//! What can go wrong with the store, by the kind that a caller acts on. No sentence for learners.

use rusqlite::{ErrorCode, ffi};
use std::io;

/// Why something could not be kept or read. Each kind has its own calm sentence in the tutor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Trouble {
    /// There is nowhere to keep anything.
    #[error("there is no home folder; name a folder with --data-dir")]
    NoFolder,
    /// The folder, the file or the disk cannot be written.
    #[error(
        "it cannot be written; give yourself the right to write there, or name a folder with --data-dir"
    )]
    ReadOnly,
    /// No room is left on the disk.
    #[error("the disk is full; make room on it and start again")]
    Full,
    /// Another program kept the file to itself for longer than we wait.
    #[error("another program kept the file to itself; close it and start again")]
    Busy,
    /// The file does not say what it should.
    #[error("the file is damaged; start again, and the newest backup is offered")]
    Damaged,
    /// The file was moved, replaced or removed while it was in use.
    #[error("the file was moved or removed while in use; start again")]
    Gone,
    /// The file was written by a later version of the tutor.
    #[error("the file was made by a newer version; install that version")]
    Newer,
    /// A word that is no id, or a day that is no day: a fault of the caller, the file is sound.
    #[error("the value is not an id or a day; records hold nothing else")]
    Refused,
    /// Anything else: a disk that does not answer, a path that is no folder.
    #[error("the file cannot be reached; check the disk and the folder")]
    Unreachable,
}

/// An attempt that failed: what was tried, what happened, what to do.
#[derive(Debug, thiserror::Error)]
#[error("could not {tried}: {trouble}")]
pub struct StoreError {
    /// What was tried, as in "save a mark".
    pub tried: &'static str,
    /// What happened.
    pub trouble: Trouble,
    /// What the system or SQLite said about it.
    #[source]
    pub source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// A failure on its way up, before it is known what was being tried.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) trouble: Trouble,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Fault {
    pub(super) fn while_trying_to(self, tried: &'static str) -> StoreError {
        StoreError {
            tried,
            trouble: self.trouble,
            source: self.source,
        }
    }
}

impl From<Trouble> for Fault {
    fn from(trouble: Trouble) -> Self {
        Self {
            trouble,
            source: None,
        }
    }
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        Self {
            trouble: of_sqlite(&error),
            source: Some(error.into()),
        }
    }
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        Self {
            trouble: of_io(&error),
            source: Some(error.into()),
        }
    }
}

fn of_sqlite(error: &rusqlite::Error) -> Trouble {
    let rusqlite::Error::SqliteFailure(failure, _) = error else {
        // A column that has not the type we wrote, a text that is not UTF-8, a row that is missing.
        return Trouble::Damaged;
    };
    match (failure.extended_code, failure.code) {
        (ffi::SQLITE_READONLY_DBMOVED, _) => Trouble::Gone,
        // The index shared between tutors is a file too, and a full disk refuses to let it grow.
        (ffi::SQLITE_IOERR_SHMSIZE, _) | (_, ErrorCode::DiskFull) => Trouble::Full,
        (_, ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Trouble::ReadOnly,
        (
            _,
            ErrorCode::DatabaseBusy
            | ErrorCode::DatabaseLocked
            | ErrorCode::FileLockingProtocolFailed,
        ) => Trouble::Busy,
        // What a constraint would refuse never reaches SQLite, and our statements name nothing that
        // the schema has not: when these fail, it is the file that does not hold what we wrote.
        (
            _,
            ErrorCode::DatabaseCorrupt
            | ErrorCode::NotADatabase
            | ErrorCode::ConstraintViolation
            | ErrorCode::TypeMismatch
            | ErrorCode::Unknown,
        ) => Trouble::Damaged,
        _ => Trouble::Unreachable,
    }
}

pub(super) fn of_io(error: &io::Error) -> Trouble {
    match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Trouble::ReadOnly,
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Trouble::Full,
        _ => Trouble::Unreachable,
    }
}
