//! What the records say. Nothing here writes.

use super::{
    LEARNER, Store,
    folder::Folder,
    trouble::{Fault, StoreError, Trouble},
};
use crate::record::{Assist, Knowledge, LessonKnowledge, LessonProgress, Mark, Place};
use rusqlite::{Connection, OptionalExtension, Params, Row, params};
use std::collections::BTreeMap;

/// The columns of a mark, in the order that [`mark_of`] reads.
pub(super) const MARK: &str =
    "lesson, step, assist, wrong, recovered, safety, skin, predicted, skipped, day";

impl Store {
    /// Where the learner was last, over all lessons.
    pub fn place(&self) -> Result<Option<Place>, StoreError> {
        self.read_place().map_err(reading)
    }

    /// Id of the step where the learner is in a lesson.
    pub fn place_in(&self, lesson: &str) -> Result<Option<String>, StoreError> {
        self.one_text(
            "SELECT step FROM place WHERE learner = ?1 AND lesson = ?2",
            params![LEARNER, lesson],
        )
        .map_err(reading)
    }

    /// Every lesson begun, by id. Reads one row a lesson, however many marks there are.
    pub fn progress(&self) -> Result<Vec<LessonProgress>, StoreError> {
        self.read_progress().map_err(reading)
    }

    /// One lesson, if it was begun; for a list that shows a few of many.
    pub fn progress_in(&self, lesson: &str) -> Result<Option<LessonProgress>, StoreError> {
        self.read_progress_in(lesson).map_err(reading)
    }

    /// Ids of the steps done in a lesson, in the order in which they were first done.
    pub fn done_steps(&self, lesson: &str) -> Result<Vec<String>, StoreError> {
        self.texts(
            "SELECT step FROM done WHERE learner = ?1 AND lesson = ?2 ORDER BY first",
            lesson,
        )
        .map_err(reading)
    }

    /// Ids of the steps left for later in a lesson and not done, in the order in which they were left.
    pub fn steps_to_review(&self, lesson: &str) -> Result<Vec<String>, StoreError> {
        self.texts(
            "SELECT step FROM mark WHERE learner = ?1 AND lesson = ?2 AND skipped AND step NOT IN
                 (SELECT step FROM done WHERE learner = ?1 AND lesson = ?2)
             GROUP BY step ORDER BY min(id)",
            lesson,
        )
        .map_err(reading)
    }

    /// Every mark of a lesson, oldest first.
    pub fn marks(&self, lesson: &str) -> Result<Vec<Mark>, StoreError> {
        self.read_marks(
            "FROM mark WHERE learner = ?1 AND lesson = ?2 ORDER BY id",
            lesson,
        )
        .map_err(reading)
    }

    /// The mark that counts for each step done: the latest one that was not skipped.
    pub fn latest_marks(&self, lesson: &str) -> Result<Vec<Mark>, StoreError> {
        self.read_marks(
            "FROM mark WHERE id IN (SELECT latest FROM done WHERE learner = ?1 AND lesson = ?2) ORDER BY id",
            lesson,
        )
        .map_err(reading)
    }

    /// One setting of the learner.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.one_text(
            "SELECT value FROM setting WHERE learner = ?1 AND key = ?2",
            params![LEARNER, key],
        )
        .map_err(reading)
    }

    /// All settings of the learner.
    pub fn settings(&self) -> Result<BTreeMap<String, String>, StoreError> {
        self.pairs(
            "SELECT key, value FROM setting WHERE learner = ?1",
            [LEARNER],
        )
        .map_err(reading)
    }

    /// One fact of the machine.
    pub fn machine(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.one_text("SELECT value FROM machine WHERE key = ?1", [key])
            .map_err(reading)
    }

    /// All facts of the machine.
    pub fn machine_facts(&self) -> Result<BTreeMap<String, String>, StoreError> {
        self.read_machine().map_err(reading)
    }

    /// All that this computer knows of the learner. Reads every mark.
    pub fn everything(&self) -> Result<Knowledge, StoreError> {
        let folder = self.folder.as_ref();
        Ok(Knowledge {
            folder: folder.map(|folder| folder.dir().to_string_lossy().into_owned()),
            files: folder.map(Folder::files).unwrap_or_default(),
            place: self.place()?,
            lessons: self.every_lesson()?,
            settings: self.settings()?,
            machine: self.machine_facts()?,
        })
    }

    fn every_lesson(&self) -> Result<Vec<LessonKnowledge>, StoreError> {
        let know = |LessonProgress {
                        lesson, last_day, ..
                    }| {
            Ok(LessonKnowledge {
                last_day,
                place: self.place_in(&lesson)?,
                done: self.done_steps(&lesson)?,
                to_review: self.steps_to_review(&lesson)?,
                marks: self.marks(&lesson)?,
                lesson,
            })
        };
        self.progress()?.into_iter().map(know).collect()
    }

    pub(super) fn read_place(&self) -> Result<Option<Place>, Fault> {
        let place = self
            .conn
            .prepare_cached(
                "SELECT lesson, step FROM place WHERE learner = ?1 ORDER BY turn DESC LIMIT 1",
            )?
            .query_row([LEARNER], |row| {
                Ok(Place {
                    lesson: row.get(0)?,
                    step: row.get(1)?,
                })
            })
            .optional()?;
        Ok(place)
    }

    fn read_progress(&self) -> Result<Vec<LessonProgress>, Fault> {
        let mut lessons = self.conn.prepare_cached(
            "SELECT lesson, done, last_day FROM progress WHERE learner = ?1 ORDER BY lesson",
        )?;
        Ok(lessons
            .query_map([LEARNER], progress_of)?
            .collect::<Result<_, _>>()?)
    }

    fn read_progress_in(&self, lesson: &str) -> Result<Option<LessonProgress>, Fault> {
        let mut line = self.conn.prepare_cached(
            "SELECT lesson, done, last_day FROM progress WHERE learner = ?1 AND lesson = ?2",
        )?;
        Ok(line
            .query_row(params![LEARNER, lesson], progress_of)
            .optional()?)
    }

    pub(super) fn read_machine(&self) -> Result<BTreeMap<String, String>, Fault> {
        self.pairs("SELECT key, value FROM machine", [])
    }

    fn read_marks(&self, rest: &str, lesson: &str) -> Result<Vec<Mark>, Fault> {
        let mut marks = self.conn.prepare_cached(&format!("SELECT {MARK} {rest}"))?;
        let mut rows = marks.query(params![LEARNER, lesson])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(mark_of(row)?);
        }
        Ok(found)
    }

    fn one_text(&self, sql: &str, params: impl Params) -> Result<Option<String>, Fault> {
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row(params, |row| row.get(0))
            .optional()?)
    }

    fn texts(&self, sql: &str, lesson: &str) -> Result<Vec<String>, Fault> {
        let mut texts = self.conn.prepare_cached(sql)?;
        Ok(texts
            .query_map(params![LEARNER, lesson], |row| row.get(0))?
            .collect::<Result<_, _>>()?)
    }

    fn pairs(&self, sql: &str, params: impl Params) -> Result<BTreeMap<String, String>, Fault> {
        let mut pairs = self.conn.prepare_cached(sql)?;
        Ok(pairs
            .query_map(params, |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?)
    }
}

/// Whether there is any mark at all.
pub(super) fn has_marks(conn: &Connection) -> Result<bool, Fault> {
    Ok(conn.query_row("SELECT EXISTS (SELECT 1 FROM mark)", [], |row| row.get(0))?)
}

pub(super) fn progress_of(row: &Row<'_>) -> rusqlite::Result<LessonProgress> {
    Ok(LessonProgress {
        lesson: row.get(0)?,
        done: row.get(1)?,
        last_day: row.get(2)?,
    })
}

pub(super) fn mark_of(row: &Row<'_>) -> Result<Mark, Fault> {
    let ids = |text: String| text.split_ascii_whitespace().map(str::to_owned).collect();
    Ok(Mark {
        lesson: row.get(0)?,
        step: row.get(1)?,
        assist: Assist::from_rung(row.get(2)?).ok_or(Trouble::Damaged)?,
        wrong: ids(row.get(3)?),
        recovered: row.get(4)?,
        safety: ids(row.get(5)?),
        skin: row.get(6)?,
        predicted: row.get(7)?,
        skipped: row.get(8)?,
        day: row.get(9)?,
    })
}

fn reading(fault: Fault) -> StoreError {
    fault.while_trying_to("read the records")
}
