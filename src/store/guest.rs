//! Going on without a file: what was known is carried into memory, as far as it can be read.

use super::{
    LEARNER, Store,
    folder::Folder,
    open::{Notice, version},
    read::{MARK, mark_of, progress_of},
    trouble::{Fault, Trouble},
    write::{add_mark, move_to, put_machine, put_setting},
};
use crate::record::{LessonProgress, Place};
use rusqlite::{Connection, OpenFlags, params};
use std::{mem, time::Duration};

impl Store {
    /// After a write that failed: from now on nothing is kept, and the session goes on knowing what
    /// it knew. The write can then be made again, in memory. A damaged file is set aside at once
    /// (`today` dates it), so that the next start offers the newest backup.
    pub fn become_guest(&mut self, trouble: Trouble, today: &str) -> Notice {
        let was_file = self.file.take().is_some();
        let old = mem::replace(self, Self::in_memory());
        self.folder.clone_from(&old.folder);
        self.patience = old.patience;
        self.take_in_at_once(&old.conn);
        drop(old.conn);
        if let (Trouble::Damaged, true, Some(folder)) = (trouble, was_file, &self.folder) {
            // If even that fails, the file stays where it is and the next start tries again.
            let _ = folder.set_aside(today);
        }
        Notice::Guest(trouble)
    }

    /// Takes in what a file says that can be read and not written.
    pub(super) fn recall(&mut self, folder: &Folder) {
        if let Some(conn) = read_only(folder) {
            self.take_in_at_once(&conn);
        }
    }

    /// In one transaction, which is quicker by far.
    fn take_in_at_once(&mut self, from: &Connection) {
        let _ = self.conn.execute_batch("BEGIN");
        self.take_in(from);
        let _ = self.conn.execute_batch("COMMIT");
    }

    /// Each kind of row by itself: what one damaged page hides does not hide the rest.
    fn take_in(&self, from: &Connection) {
        let to = &self.conn;
        let _ = each(from, "SELECT key, value FROM machine", |row| {
            put_machine(to, &text(row, 0)?, &text(row, 1)?)
        });
        let settings = format!("SELECT key, value FROM setting WHERE learner = {LEARNER}");
        let _ = each(from, &settings, |row| {
            put_setting(to, &text(row, 0)?, &text(row, 1)?)
        });
        let places =
            format!("SELECT lesson, step FROM place WHERE learner = {LEARNER} ORDER BY turn");
        let _ = each(from, &places, |row| {
            move_to(
                to,
                &Place {
                    lesson: text(row, 0)?,
                    step: text(row, 1)?,
                },
            )
        });
        let marks = format!(
            "SELECT {MARK} FROM mark WHERE id IN
                 (SELECT latest FROM done WHERE learner = {LEARNER}
                  UNION ALL SELECT id FROM mark WHERE learner = {LEARNER} AND skipped) ORDER BY id"
        );
        let _ = each(from, &marks, |row| add_mark(to, &mark_of(row)?));
        // Marks that cannot be read any more were none the less made.
        let done = format!("SELECT lesson, step FROM done WHERE learner = {LEARNER}");
        let _ = each(from, &done, |row| {
            add_done(to, &text(row, 0)?, &text(row, 1)?)
        });
        let progress =
            format!("SELECT lesson, done, last_day FROM progress WHERE learner = {LEARNER}");
        let _ = each(from, &progress, |row| put_progress(to, &progress_of(row)?));
    }
}

fn each(
    from: &Connection,
    sql: &str,
    mut take: impl FnMut(&rusqlite::Row<'_>) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let mut statement = from.prepare(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        take(row)?;
    }
    Ok(())
}

fn add_done(conn: &Connection, lesson: &str, step: &str) -> Result<(), Fault> {
    let add = "INSERT OR IGNORE INTO done (learner, lesson, step, first, latest) VALUES (?1, ?2, ?3, 0, 0)";
    conn.prepare_cached(add)?
        .execute(params![LEARNER, lesson, step])?;
    Ok(())
}

fn put_progress(conn: &Connection, lesson: &LessonProgress) -> Result<(), Fault> {
    let put =
        "INSERT OR REPLACE INTO progress (learner, lesson, done, last_day) VALUES (?1, ?2, ?3, ?4)";
    conn.prepare_cached(put)?.execute(params![
        LEARNER,
        lesson.lesson,
        lesson.done,
        lesson.last_day
    ])?;
    Ok(())
}

fn text(row: &rusqlite::Row<'_>, column: usize) -> Result<String, Fault> {
    Ok(row.get(column)?)
}

/// A connection that only reads, and leaves no file behind. Without a log nobody has the file open,
/// so it is read as one that does not change; the usual way would make a log and its index, and
/// would fail where these cannot be made.
fn read_only(folder: &Folder) -> Option<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = match folder.unchanging_uri() {
        Some(uri) => Connection::open_with_flags(uri, flags | OpenFlags::SQLITE_OPEN_URI),
        None => Connection::open_with_flags(folder.file(), flags),
    };
    conn.ok().filter(|conn| {
        conn.busy_timeout(Duration::ZERO).is_ok() && version(conn).is_ok_and(|version| version > 0)
    })
}
