//! Copies of the records: made, checked, kept few, offered back.

use super::{
    BACKUPS, Store,
    folder::{BackupName, Folder},
    open::{prepare, version},
    read::has_marks,
    trouble::{Fault, StoreError, Trouble},
};
use crate::record::is_day;
use rusqlite::{
    Connection, OpenFlags,
    backup::{Backup, StepResult},
};
use std::{
    fs::{self, File},
    thread::sleep,
    time::Duration,
};

impl Store {
    /// Makes a backup unless the newest one is of `today` or there is no mark to save; says whether
    /// one was made. Reads the whole file, so it comes after the first frame. An error that is not
    /// [`Trouble::Damaged`] leaves the records as sound as they were.
    pub fn back_up_if_due(&self, today: &str) -> Result<bool, StoreError> {
        self.back_up(today)
            .map_err(|fault| fault.while_trying_to("make a backup"))
    }

    /// Puts the newest good backup in place of the records, and gives its day; `None` if there is none.
    pub fn restore_backup(&mut self) -> Result<Option<String>, StoreError> {
        self.restore()
            .map_err(|fault| fault.while_trying_to("bring back a backup"))
    }

    fn back_up(&self, today: &str) -> Result<bool, Fault> {
        let (Some(folder), false) = (&self.folder, self.is_guest()) else {
            return Ok(false);
        };
        if !is_day(today) {
            return Err(Trouble::Refused.into());
        }
        let backups = folder.backups();
        if backups.first().is_some_and(|newest| newest.day == today) || !has_marks(&self.conn)? {
            return Ok(false);
        }
        let number = backups
            .first()
            .map_or(0, |newest| newest.number)
            .saturating_add(1);
        let name = BackupName {
            number,
            day: today.into(),
        };
        let made = self.copy_to(folder, &name);
        if made.is_err() {
            let _ = fs::remove_file(folder.unfinished_backup());
        }
        made?;
        for old in folder.backups().iter().skip(BACKUPS) {
            fs::remove_file(folder.backup(old))?;
        }
        Ok(true)
    }

    /// Copies under another name, checks the copy, and only then gives it its own.
    fn copy_to(&self, folder: &Folder, name: &BackupName) -> Result<(), Fault> {
        let unfinished = folder.unfinished_backup();
        let _ = fs::remove_file(&unfinished);
        let mut copy = Connection::open(&unfinished)?;
        copy_pages(&self.conn, &mut copy, self.patience)?;
        // One file that stands alone, without a log beside it.
        copy.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
        if !is_sound(&copy) {
            // Bad memory or a bad disk may have spoilt the copy alone.
            let trouble = if is_sound(&self.conn) {
                Trouble::Unreachable
            } else {
                Trouble::Damaged
            };
            return Err(trouble.into());
        }
        drop(copy);
        File::open(&unfinished)?.sync_all()?;
        fs::rename(&unfinished, folder.backup(name))?;
        folder.sync()?;
        Ok(())
    }

    fn restore(&mut self) -> Result<Option<String>, Fault> {
        let Some((name, backup)) = self.newest_good_backup() else {
            return Ok(None);
        };
        // Through SQLite rather than by a rename: another tutor may have the same file open.
        copy_pages(&backup, &mut self.conn, self.patience)?;
        prepare(&mut self.conn)?;
        Ok(Some(name.day))
    }

    /// The day of the newest good backup, if the records hold no mark at all.
    pub(super) fn newest_if_lost(&self) -> Option<String> {
        match has_marks(&self.conn) {
            Ok(false) => self.newest_good_backup().map(|(name, _)| name.day),
            _ => None,
        }
    }

    pub(super) fn newest_good_backup(&self) -> Option<(BackupName, Connection)> {
        let folder = self.folder.as_ref().filter(|_| !self.is_guest())?;
        folder.backups().into_iter().find_map(|name| {
            let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
            let conn = Connection::open_with_flags(folder.backup(&name), flags).ok()?;
            let good = version(&conn).is_ok_and(|version| version > 0) && is_sound(&conn);
            good.then_some((name, conn))
        })
    }
}

/// Copies a whole database as it is at one moment, waiting for other tutors.
fn copy_pages(from: &Connection, to: &mut Connection, patience: Duration) -> Result<(), Fault> {
    let pause = Duration::from_millis(50);
    let copy = Backup::new(from, to)?;
    let mut waited = Duration::ZERO;
    while copy.step(-1)? != StepResult::Done {
        if waited >= patience {
            return Err(Trouble::Busy.into());
        }
        sleep(pause);
        waited += pause;
    }
    Ok(())
}

fn is_sound(conn: &Connection) -> bool {
    conn.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0))
        .is_ok_and(|says| says == "ok")
}
