//! Erasing a learner, to the last byte of the last file of ours.

use super::{
    LEARNER, Store,
    folder::Folder,
    open::attempt,
    trouble::{Fault, StoreError, Trouble},
    write::put_machine,
};
use rusqlite::{Connection, TransactionBehavior, params};
use std::{collections::BTreeMap, mem};

impl Store {
    /// Erases the learner: marks, places, settings, backups, files set aside. What was found out
    /// about the machine stays. When this returns well, no file of ours holds a byte of it.
    ///
    /// On an error the erasing may be half done; it can be asked again.
    pub fn forget(&mut self) -> Result<(), StoreError> {
        self.erase()
            .map_err(|fault| fault.while_trying_to("erase the learner"))
    }

    fn erase(&mut self) -> Result<(), Fault> {
        let Some(folder) = self.folder.clone() else {
            return wipe(&mut self.conn);
        };
        // Copies first: were the power cut in between, a learner who is still there can be erased
        // again, while one who seems erased would live on in a backup. It also makes room on a full disk.
        folder.remove_copies()?;
        if self.is_guest() {
            return self.erase_what_was_left(&folder);
        }
        match wipe(&mut self.conn) {
            Err(Fault {
                trouble: Trouble::Damaged | Trouble::Full,
                ..
            }) => self.erase_by_removing(&folder),
            wiped => wiped,
        }
    }

    /// A guest whose records could not be written may still have a file.
    fn erase_what_was_left(&mut self, folder: &Folder) -> Result<(), Fault> {
        wipe(&mut self.conn)?;
        match attempt(folder, self.patience) {
            Ok(mut left) => left.erase(),
            Err(Fault {
                trouble: Trouble::Damaged,
                ..
            }) => Ok(folder.remove_all()?),
            Err(fault) => Err(fault),
        }
    }

    /// The last resort, for a file that SQLite cannot change any more.
    fn erase_by_removing(&mut self, folder: &Folder) -> Result<(), Fault> {
        let machine = self.read_machine().unwrap_or_default();
        let patience = self.patience;
        drop(mem::replace(self, Self::in_memory()));
        self.folder = Some(folder.clone());
        folder.remove_all()?;
        let mut fresh = attempt(folder, patience)?;
        fresh.put_back(&machine)?;
        *self = fresh;
        Ok(())
    }

    fn put_back(&mut self, machine: &BTreeMap<String, String>) -> Result<(), Fault> {
        self.write(|change| {
            machine
                .iter()
                .try_for_each(|(key, value)| put_machine(change, key, value))
        })
    }
}

/// Deletes (each cell is overwritten, `secure_delete`), packs the file, and empties the log.
fn wipe(conn: &mut Connection) -> Result<(), Fault> {
    let change = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    change.execute("DELETE FROM learner WHERE id = ?1", [LEARNER])?;
    change.execute("INSERT INTO learner (id) VALUES (?1)", params![LEARNER])?;
    change.commit()?;
    conn.execute_batch("VACUUM")?;
    let busy: bool = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy {
        Err(Trouble::Busy.into())
    } else {
        Ok(())
    }
}
