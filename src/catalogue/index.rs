//! The index of the lessons found in folders, as it is read. How it is written is in `update`.

mod update;

use super::{
    Origin, ShelfRow, StepLine, Summary, SummaryWords,
    files::Root,
    shipped,
    survey::{distance, step_line},
};
use crate::text::Language;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Row, params};
use std::{
    cell::RefCell,
    ffi::OsString,
    fs,
    os::unix::ffi::OsStringExt,
    path::{Path, PathBuf},
    time::Duration,
};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

pub(super) use update::{Trust, renewed};

/// Which program wrote the index: another one may read lessons in another way.
const VERSION: i32 = version(concat!(
    env!("CARGO_PKG_VERSION"),
    " ",
    include_str!("schema.sql")
));

/// Kilobytes of the index that stay in memory.
const MEMORY: i32 = 512;

/// How long another tutor is waited for. None ever writes into a file that is read.
const PATIENCE: Duration = Duration::from_millis(500);

const fn version(text: &str) -> i32 {
    let (bytes, mut at, mut hash) = (text.as_bytes(), 0, 0x811c_9dc5_u32);
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    (hash >> 1) as i32
}

/// The index, in its file or in memory.
#[derive(Debug)]
pub(super) struct Index {
    conn: Connection,
    /// The order for a language whose order is not kept, once somebody asked.
    order: RefCell<Option<(Language, Vec<i64>)>>,
}

/// A folder that should be a lesson and cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// Where it is.
    pub dir: PathBuf,
    /// What is wrong, in English: the first problem that was met.
    pub trouble: String,
}

impl Index {
    /// The index in a file, if there is one that this program wrote.
    pub(super) fn open(file: &Path) -> Option<Self> {
        // Before it is opened: opening a pipe waits for who writes into it.
        fs::metadata(file).ok().filter(fs::Metadata::is_file)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let conn = Connection::open_with_flags(file, flags).ok()?;
        conn.busy_timeout(PATIENCE).ok()?;
        conn.pragma_update(None, "cache_size", -MEMORY).ok()?;
        let written: i32 = conn
            .query_row("PRAGMA user_version", [], |row| row.get(0))
            .ok()?;
        (written == VERSION).then(|| Self::on(conn))
    }

    fn on(conn: Connection) -> Self {
        Self {
            conn,
            order: RefCell::default(),
        }
    }

    /// Whether these roots, with these times, are what it was made from.
    pub(super) fn holds(&self, roots: &[Root]) -> bool {
        let known = || -> rusqlite::Result<Vec<Root>> {
            let mut query = self
                .conn
                .prepare("SELECT path, stamp FROM root ORDER BY place")?;
            let root = |row: &Row<'_>| {
                Ok(Root {
                    path: path(row.get(0)?),
                    stamp: row.get(1)?,
                })
            };
            query.query_map([], root)?.collect()
        };
        let settled = roots.iter().all(|root| root.stamp.is_some());
        settled && known().is_ok_and(|known| known == roots)
    }

    /// Rows of the shelf by title, and how many it has in all. Lessons that are shipped too have a
    /// place elsewhere.
    pub(super) fn shelf(
        &self,
        first: usize,
        rows: usize,
        language: &Language,
    ) -> rusqlite::Result<(Vec<ShelfRow>, usize)> {
        let tag = language.to_string();
        let sql = "SELECT max(position) FROM shelf WHERE language = ?1";
        let mut query = self.conn.prepare_cached(sql)?;
        let last: Option<u32> = query.query_row([&tag], |row| row.get(0))?;
        let (numbers, total) = match last {
            Some(last) => (self.kept(&tag, first, rows)?, last as usize + 1),
            None => self.made(language, first, rows)?,
        };
        let rows = numbers.iter().map(|number| self.row(*number, language));
        Ok((rows.collect::<rusqlite::Result<_>>()?, total))
    }

    /// Lessons, by number, of an order that is kept.
    fn kept(&self, tag: &str, first: usize, rows: usize) -> rusqlite::Result<Vec<i64>> {
        let sql = "SELECT lesson FROM shelf WHERE language = ?1 AND position >= ?2
                   ORDER BY position LIMIT ?3";
        let bound = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let mut query = self.conn.prepare_cached(sql)?;
        query
            .query_map(params![tag, bound(first), bound(rows)], |row| row.get(0))?
            .collect()
    }

    /// Lessons, by number, of an order made for this run, and how many there are.
    fn made(
        &self,
        language: &Language,
        first: usize,
        rows: usize,
    ) -> rusqlite::Result<(Vec<i64>, usize)> {
        let mut order = self.order.borrow_mut();
        let numbers = match order.take().filter(|(known, _)| known == language) {
            Some((_, numbers)) => numbers,
            None => in_order(&self.conn, language)?,
        };
        let (_, numbers) = order.insert((language.clone(), numbers));
        let page = numbers.iter().skip(first).take(rows).copied();
        Ok((page.collect(), numbers.len()))
    }

    /// The row of the lesson of this id, if one is shown.
    pub(super) fn row_of(
        &self,
        id: &str,
        language: &Language,
    ) -> rusqlite::Result<Option<ShelfRow>> {
        let number = self.number(id)?;
        number.map(|number| self.row(number, language)).transpose()
    }

    fn row(&self, number: i64, language: &Language) -> rusqlite::Result<ShelfRow> {
        let mut query = self.conn.prepare_cached(
            "SELECT id, level, minutes, parts, steps FROM lesson WHERE number = ?1",
        )?;
        let mut row = query.query_row([number], |row| {
            Ok(ShelfRow {
                id: row.get(0)?,
                level: row.get(1)?,
                minutes: row.get(2)?,
                parts: count(row, 3)?,
                steps: count(row, 4)?,
                title: String::new(),
                about: String::new(),
            })
        })?;
        let words = self.words(number)?;
        let titled = words.into_iter().filter(|words| !words.title.is_empty());
        let nearest = titled.min_by_key(|words| distance(&words.language.to_string(), language));
        if let Some(words) = nearest {
            (row.title, row.about) = (words.title, words.about);
        }
        Ok(row)
    }

    /// The number of the lesson of this id that is shown.
    fn number(&self, id: &str) -> rusqlite::Result<Option<i64>> {
        let sql = "SELECT number FROM lesson WHERE id = ?1 AND is_shown";
        let mut query = self.conn.prepare_cached(sql)?;
        query.query_row([id], |row| row.get(0)).optional()
    }

    pub(super) fn summary(&self, id: &str) -> rusqlite::Result<Option<Summary>> {
        let Some(number) = self.number(id)? else {
            return Ok(None);
        };
        let Some(dir) = self.folder(id)? else {
            return Ok(None);
        };
        let sql = "SELECT level, minutes, parts, steps FROM lesson WHERE number = ?1";
        let mut summary = self.conn.query_row(sql, [number], |row| {
            Ok(Summary {
                id: id.to_owned(),
                level: row.get(0)?,
                minutes: row.get(1)?,
                parts: count(row, 2)?,
                steps: count(row, 3)?,
                words: Vec::new(),
                origin: Origin::Folder(dir),
            })
        })?;
        summary.words = self.words(number)?;
        Ok(Some(summary))
    }

    fn words(&self, number: i64) -> rusqlite::Result<Vec<SummaryWords>> {
        let mut query = self.conn.prepare_cached(
            "SELECT language, percent, title, about FROM words WHERE lesson = ?1",
        )?;
        let mut rows = query.query([number])?;
        let mut words = Vec::new();
        while let Some(row) = rows.next()? {
            let Ok(language) = row.get::<_, String>(0)?.parse() else {
                continue;
            };
            words.push(SummaryWords {
                language,
                percent: row.get(1)?,
                title: row.get(2)?,
                about: row.get(3)?,
            });
        }
        Ok(words)
    }

    /// The folder of the lesson of this id, if one is shown.
    pub(super) fn folder(&self, id: &str) -> rusqlite::Result<Option<PathBuf>> {
        let sql = "SELECT root.path FROM lesson JOIN root ON root.number = lesson.root
                   WHERE lesson.id = ?1 AND is_shown";
        let root = self
            .conn
            .query_row(sql, [id], |row| row.get(0))
            .optional()?;
        Ok(root.map(|root| path(root).join(id)))
    }

    /// The title of a step of the lesson of this id, if that is shown and has it.
    pub(super) fn step_title(
        &self,
        id: &str,
        step: &str,
        language: &Language,
    ) -> rusqlite::Result<Option<StepLine>> {
        let Some(number) = self.number(id)? else {
            return Ok(None);
        };
        let sql = "SELECT outline FROM lesson WHERE number = ?1";
        let outline: String = self.conn.query_row(sql, [number], |row| row.get(0))?;
        let sql = "SELECT language, steps FROM words WHERE lesson = ?1";
        let mut query = self.conn.prepare(sql)?;
        let titles: Vec<(String, String)> = query
            .query_map([number], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        let titles = titles.iter().map(|(tag, lines)| (&**tag, &**lines));
        Ok(step_line(&outline, titles, step, language))
    }

    /// Folders that should be lessons and cannot be used, by root and name.
    pub(super) fn broken(&self) -> rusqlite::Result<Vec<Broken>> {
        let mut query = self.conn.prepare(
            "SELECT root.path, lesson.id, lesson.trouble FROM lesson
             JOIN root ON root.number = lesson.root
             WHERE trouble IS NOT NULL ORDER BY root.place, lesson.id",
        )?;
        let broken = |row: &Row<'_>| {
            Ok(Broken {
                dir: path(row.get(0)?).join(row.get::<_, String>(1)?),
                trouble: row.get(2)?,
            })
        };
        query.query_map([], broken)?.collect()
    }
}

fn count(row: &Row<'_>, column: usize) -> rusqlite::Result<usize> {
    Ok(row.get::<_, u32>(column)? as usize)
}

fn path(bytes: Vec<u8>) -> PathBuf {
    OsString::from_vec(bytes).into()
}

/// What titles are sorted by: their letters, without case and accents.
fn sort_key(title: &str) -> String {
    let plain = title.nfd().filter(|&c| !is_combining_mark(c));
    plain.flat_map(char::to_lowercase).collect()
}

/// Lessons, by number, in the order of their titles.
fn in_order(conn: &Connection, language: &Language) -> rusqlite::Result<Vec<i64>> {
    let mut query = conn.prepare(
        "SELECT lesson.number, lesson.id, words.language, words.title
         FROM lesson JOIN words ON words.lesson = lesson.number
         WHERE lesson.is_shown AND words.title <> ''
         ORDER BY lesson.number, words.language",
    )?;
    let mut rows = query.query([])?;
    let mut titles: Vec<(String, String, i64)> = Vec::new();
    let mut nearest = u8::MAX;
    while let Some(row) = rows.next()? {
        let (number, id): (i64, String) = (row.get(0)?, row.get(1)?);
        if shipped::find(&id).is_some() {
            continue;
        }
        if titles.last().is_none_or(|(_, _, last)| *last != number) {
            titles.push((String::new(), id, number));
            nearest = u8::MAX;
        }
        let tag: String = row.get(2)?;
        let distance = distance(&tag, language);
        if let (Some((title, ..)), true) = (titles.last_mut(), distance < nearest) {
            *title = sort_key(&row.get::<_, String>(3)?);
            nearest = distance;
        }
    }
    titles.sort_unstable();
    Ok(titles.into_iter().map(|(_, _, number)| number).collect())
}
