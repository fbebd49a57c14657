//! What is added to the records. When a call returns well, it is on the disk, whatever comes next.

use super::{
    LEARNER, Store,
    read::MARK,
    trouble::{Fault, StoreError, Trouble},
};
use crate::record::{Mark, Place, is_id};
use rusqlite::{Connection, Transaction, TransactionBehavior, params};

impl Store {
    /// Adds a mark, in one durable commit.
    pub fn save_mark(&mut self, mark: &Mark) -> Result<(), StoreError> {
        self.write(|change| add_mark(change, mark))
            .map_err(|fault| fault.while_trying_to("save a mark"))
    }

    /// Adds a mark and moves on to the next step, in the same single commit.
    pub fn save_mark_and_place(&mut self, mark: &Mark, next: &Place) -> Result<(), StoreError> {
        self.write(|change| {
            add_mark(change, mark)?;
            move_to(change, next)
        })
        .map_err(|fault| fault.while_trying_to("save a mark"))
    }

    /// Says where the learner is. Costs no write when that is known already.
    pub fn save_place(&mut self, place: &Place) -> Result<(), StoreError> {
        if self.place()?.as_ref() == Some(place) {
            return Ok(());
        }
        self.write(|change| move_to(change, place))
            .map_err(|fault| fault.while_trying_to("save the place"))
    }

    /// Sets one setting of the learner. Costs no write when it is so already.
    pub fn set_setting(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        if self.setting(key)?.as_deref() == Some(value) {
            return Ok(());
        }
        self.write(|change| put_setting(change, key, value))
            .map_err(|fault| fault.while_trying_to("save a setting"))
    }

    /// Sets one fact of the machine. Costs no write when it is so already.
    pub fn set_machine(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        if self.machine(key)?.as_deref() == Some(value) {
            return Ok(());
        }
        self.write(|change| put_machine(change, key, value))
            .map_err(|fault| fault.while_trying_to("save a fact of the machine"))
    }

    /// Commits a change, then makes sure that the path still leads to the file that took it:
    /// SQLite goes on writing, without a word, into a file that somebody has removed.
    pub(super) fn write(
        &mut self,
        add: impl FnOnce(&Transaction<'_>) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let change = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        add(&change)?;
        change.commit()?;
        match (&self.folder, self.file) {
            (Some(folder), Some(file)) if folder.identity().ok() != Some(file) => {
                Err(Trouble::Gone.into())
            }
            _ => Ok(()),
        }
    }
}

pub(super) fn add_mark(conn: &Connection, mark: &Mark) -> Result<(), Fault> {
    if !mark.holds_only_ids() {
        return Err(Trouble::Refused.into());
    }
    conn.prepare_cached(&format!(
        "INSERT INTO mark (learner, {MARK}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"
    ))?
    .execute(params![
        LEARNER,
        mark.lesson,
        mark.step,
        mark.assist.rung(),
        mark.wrong.join(" "),
        mark.recovered,
        mark.safety.join(" "),
        mark.skin,
        mark.predicted,
        mark.skipped,
        mark.day,
    ])?;
    Ok(())
}

pub(super) fn move_to(conn: &Connection, place: &Place) -> Result<(), Fault> {
    if !is_id(&place.lesson) || !is_id(&place.step) {
        return Err(Trouble::Refused.into());
    }
    conn.prepare_cached(
        "INSERT OR REPLACE INTO place (learner, lesson, step, turn)
         SELECT ?1, ?2, ?3, coalesce(max(turn), 0) + 1 FROM place WHERE learner = ?1",
    )?
    .execute(params![LEARNER, place.lesson, place.step])?;
    Ok(())
}

pub(super) fn put_setting(conn: &Connection, key: &str, value: &str) -> Result<(), Fault> {
    conn.prepare_cached(
        "INSERT OR REPLACE INTO setting (learner, key, value) VALUES (?1, ?2, ?3)",
    )?
    .execute(params![LEARNER, key, value])?;
    Ok(())
}

pub(super) fn put_machine(conn: &Connection, key: &str, value: &str) -> Result<(), Fault> {
    conn.prepare_cached("INSERT OR REPLACE INTO machine (key, value) VALUES (?1, ?2)")?
        .execute([key, value])?;
    Ok(())
}
