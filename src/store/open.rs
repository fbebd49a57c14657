//! Opening the records, on good days and bad ones. Reading and writing them is beside.

use super::{
    PATIENCE, Store,
    folder::Folder,
    trouble::{Fault, Trouble},
};
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::{path::Path, time::Duration};

/// "DeCl": says whose file it is.
pub(super) const APPLICATION: i32 = 0x4465_436c;

/// What turns each version of the file into the next; never edit one that has shipped.
const MIGRATIONS: &[&str] = &[include_str!("schema.sql")];

/// The version of the file that this program writes.
pub(super) const VERSION: i32 = MIGRATIONS.len() as i32;

/// Higher versions than this are damage, not the future.
const FAR_FUTURE: i32 = 1000;

/// What the learner is told, in one calm sentence, when opening was not as usual.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Nothing will be kept this time, and why. What was known and could be read is still there.
    Guest(Trouble),
    /// The file was damaged, was renamed, and a new one begun.
    Damaged {
        /// Name of the damaged file, in the same folder.
        set_aside: String,
        /// Day of the newest good backup, for [`Store::restore_backup`].
        backup: Option<String>,
    },
    /// No mark is there, and yet there are backups: the file was lost or emptied.
    Lost {
        /// Day of the newest good backup, for [`Store::restore_backup`].
        backup: String,
    },
}

/// A store that works, always, and what there is to say about it.
#[derive(Debug)]
pub struct Opened {
    /// The records.
    pub store: Store,
    /// What was not as usual.
    pub notice: Option<Notice>,
}

impl Store {
    /// Opens the records of a folder ([`super::data_dir`]), or makes them. `today` (`YYYY-MM-DD`)
    /// only names a damaged file that has to be set aside. When nothing can be kept there, the
    /// store is a guest's.
    pub fn open(dir: Option<&Path>, today: &str) -> Opened {
        open_waiting(dir, today, PATIENCE)
    }

    /// A store that leaves no trace, for a guest.
    pub fn in_memory() -> Self {
        let mut conn =
            Connection::open_in_memory().expect("SQLite needs nothing but memory for this");
        prepare(&mut conn).expect("the schema is one that SQLite accepts, a test says so");
        Self {
            conn,
            folder: None,
            file: None,
            patience: PATIENCE,
        }
    }
}

pub(super) fn open_waiting(dir: Option<&Path>, today: &str, patience: Duration) -> Opened {
    let Some(folder) = dir.map(Folder::new) else {
        return Opened {
            store: Store::in_memory(),
            notice: Some(Notice::Guest(Trouble::NoFolder)),
        };
    };
    match attempt(&folder, patience) {
        Ok(store) => {
            let notice = store.newest_if_lost().map(|backup| Notice::Lost { backup });
            Opened { store, notice }
        }
        Err(Fault {
            trouble: Trouble::Damaged,
            ..
        }) => match begin_again(&folder, today, patience) {
            Ok((store, set_aside)) => {
                let backup = store.newest_good_backup().map(|(name, _)| name.day);
                Opened {
                    store,
                    notice: Some(Notice::Damaged { set_aside, backup }),
                }
            }
            Err(fault) => guest(folder, fault.trouble),
        },
        Err(fault) => guest(folder, fault.trouble),
    }
}

fn begin_again(folder: &Folder, today: &str, patience: Duration) -> Result<(Store, String), Fault> {
    let name = folder.set_aside(today)?;
    Ok((attempt(folder, patience)?, name))
}

fn guest(folder: Folder, trouble: Trouble) -> Opened {
    let mut store = Store::in_memory();
    store.recall(&folder);
    store.folder = Some(folder);
    Opened {
        store,
        notice: Some(Notice::Guest(trouble)),
    }
}

/// Opens the file as it is, and fails rather than mend anything.
pub(super) fn attempt(folder: &Folder, patience: Duration) -> Result<Store, Fault> {
    folder.make()?;
    if folder.log_is_orphan() {
        return Err(Trouble::Damaged.into());
    }
    let conn = connect(folder, patience).map_err(|fault| match fault.trouble {
        Trouble::Unreachable => folder.why_closed().map_or(fault, Fault::from),
        _ => fault,
    })?;
    let file = Some(folder.identity()?);
    let store = Store {
        conn,
        folder: Some(folder.clone()),
        file,
        patience,
    };
    // Looks at every page that the first screen will read, while a backup can still be offered.
    store.read_place()?;
    store
        .conn
        .query_row("SELECT count(*) FROM progress", [], |_| Ok(()))?;
    Ok(store)
}

fn connect(folder: &Folder, patience: Duration) -> Result<Connection, Fault> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut conn = Connection::open_with_flags(folder.file(), flags)?;
    conn.busy_timeout(patience)?;
    prepare(&mut conn)?;
    if conn.is_readonly("main")? {
        return Err(Trouble::ReadOnly.into());
    }
    Ok(conn)
}

/// Brings a connection to the ways of this program, and its file to the schema of today.
pub(super) fn prepare(conn: &mut Connection) -> Result<(), Fault> {
    let version = version(conn)?;
    conn.execute_batch(
        "PRAGMA synchronous = FULL;
         PRAGMA secure_delete = ON;
         PRAGMA foreign_keys = ON;
         PRAGMA temp_store = MEMORY;", // else parts of erased pages could pass through /var/tmp
    )?;
    // Kept in the file, so asked only of a new one. On a disk that cannot share memory between
    // programs SQLite stays with its rollback journal, which is slower and just as durable.
    if version < VERSION {
        refuse_strangers(conn)?;
        conn.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
        migrate(conn)?;
    }
    Ok(())
}

/// The version of the file, if it is one that we know; 0 for a new one.
pub(super) fn version(conn: &Connection) -> Result<i32, Fault> {
    let number = |pragma: &str| conn.query_row(pragma, [], |row| row.get::<_, i32>(0));
    let version = number("PRAGMA user_version")?;
    let ours = version == 0 || number("PRAGMA application_id")? == APPLICATION;
    match version {
        0..=VERSION if ours => Ok(version),
        0..=FAR_FUTURE if ours => Err(Trouble::Newer.into()),
        _ => Err(Trouble::Damaged.into()),
    }
}

/// A database without a version that holds something already is somebody else's.
fn refuse_strangers(conn: &mut Connection) -> Result<(), Fault> {
    // Both questions in one transaction: another tutor may be making the file right now.
    let look = conn.transaction()?;
    let tables: u32 = look.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if version(&look)? == 0 && tables > 0 {
        Err(Trouble::Damaged.into())
    } else {
        Ok(())
    }
}

/// In one transaction; of two tutors that start together, the second finds the work done.
fn migrate(conn: &mut Connection) -> Result<(), Fault> {
    let change = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let from = version(&change)?;
    for step in &MIGRATIONS[from as usize..] {
        change.execute_batch(step)?;
    }
    change.pragma_update(None, "application_id", APPLICATION)?;
    change.pragma_update(None, "user_version", VERSION)?;
    change.commit()?;
    Ok(())
}
