//! The index brought to what is on the disk now. A file that others may be reading is never
//! written into: a copy is, and then it takes the place of the file in one move.

use super::{Index, MEMORY, VERSION};
use crate::{
    catalogue::{
        files::{self, Folder, Root},
        shipped,
        survey::{Survey, survey},
    },
    lesson::Problem,
};
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use std::{
    collections::HashMap,
    fs::{self, File},
    io,
    os::unix::ffi::OsStrExt,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};

const SCHEMA: &str = include_str!("../schema.sql");

/// The end of the name of an index that is being written.
const UNFINISHED: &str = ".new";

/// After this time an unfinished index is one that nobody will finish.
const ABANDONED: Duration = Duration::from_secs(3600);

/// What may be believed without looking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::catalogue) enum Trust {
    /// A root whose time did not change has the same lessons, and they are the same.
    Times,
    /// Every file is looked at; those that changed are read.
    Nothing,
}

#[derive(Debug, thiserror::Error)]
enum Fault {
    #[error(transparent)]
    Sql(#[from] rusqlite::Error),
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// The index of what is in `roots`: in its file, or in memory when that cannot be written. What
/// did not change is taken from the file or from `old`.
pub(in crate::catalogue) fn renewed(
    roots: &[Root],
    file: Option<&Path>,
    old: Option<Index>,
    trust: Trust,
) -> Option<Index> {
    if let Some(file) = file {
        // The second time from nothing, as the copy may be damaged.
        let from = [Index::open(file).map(|_| file), None];
        let written = from
            .into_iter()
            .find_map(|from| write(roots, file, from, trust).ok());
        if let Some(index) = written.and_then(|()| Index::open(file)) {
            return Some(index);
        }
    }
    let in_memory = |conn: Connection| fill(conn, roots, trust).ok();
    let old = old.filter(|old| old.conn.path().is_none_or(str::is_empty));
    old.and_then(|old| in_memory(old.conn))
        .or_else(|| in_memory(Connection::open_in_memory().ok()?))
        .map(Index::on)
}

fn write(roots: &[Root], file: &Path, from: Option<&Path>, trust: Trust) -> Result<(), Fault> {
    let folder = file.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    remove_abandoned(folder);
    let unfinished = Unfinished::beside(file);
    if let Some(from) = from {
        fs::copy(from, &unfinished.0)?;
    }
    let conn = fill(Connection::open(&unfinished.0)?, roots, trust)?;
    conn.close().map_err(|(_, error)| error)?;
    File::open(&unfinished.0)?.sync_all()?;
    fs::rename(&unfinished.0, file)?;
    Ok(())
}

/// A file of this run alone, removed again unless it was moved.
struct Unfinished(PathBuf);

impl Unfinished {
    fn beside(file: &Path) -> Self {
        static RUN: AtomicU32 = AtomicU32::new(0);
        let run = RUN.fetch_add(1, Ordering::Relaxed);
        let end = format!("{}-{run}{UNFINISHED}", process::id());
        Self(file.with_extension(end))
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// What a power cut left.
fn remove_abandoned(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let is_old = || {
            let modified = entry.metadata().and_then(|file| file.modified()).ok()?;
            Some(modified.elapsed().ok()? > ABANDONED)
        };
        if name.as_bytes().ends_with(UNFINISHED.as_bytes()) && is_old() == Some(true) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn fill(mut conn: Connection, roots: &[Root], trust: Trust) -> Result<Connection, Fault> {
    // A journal would protect a file that nobody has yet.
    conn.query_row("PRAGMA journal_mode = OFF", [], |_| Ok(()))?;
    conn.pragma_update(None, "synchronous", "OFF")?;
    conn.pragma_update(None, "cache_size", -MEMORY)?;
    let version: i32 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let change = conn.transaction()?;
    if version != VERSION {
        change.execute_batch(SCHEMA)?;
        change.pragma_update(None, "user_version", VERSION)?;
    }
    forget_other_roots(&change, roots)?;
    for (place, root) in roots.iter().enumerate() {
        take_root(&change, root, place, trust)?;
    }
    change.execute_batch(SHOW)?;
    arrange(&change)?;
    change.commit()?;
    Ok(conn)
}

/// Of lessons with the same id the one in the latest root is shown. One that cannot be used hides
/// none that can.
const SHOW: &str = "
    UPDATE lesson SET is_shown = number IN (SELECT number FROM (
        SELECT lesson.number, row_number() OVER (
            PARTITION BY lesson.id ORDER BY root.place DESC
        ) AS rank
        FROM lesson JOIN root ON root.number = lesson.root WHERE lesson.trouble IS NULL
    ) WHERE rank = 1);";

fn forget_other_roots(change: &Transaction<'_>, roots: &[Root]) -> Result<(), Fault> {
    let mut query = change.prepare("SELECT number, path FROM root")?;
    let known: Vec<(i64, Vec<u8>)> = query
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (number, path) in known {
        if roots.iter().all(|root| bytes(&root.path) != path) {
            change.execute("DELETE FROM root WHERE number = ?1", [number])?;
            let sql =
                "DELETE FROM words WHERE lesson IN (SELECT number FROM lesson WHERE root = ?1)";
            change.execute(sql, [number])?;
            change.execute("DELETE FROM lesson WHERE root = ?1", [number])?;
        }
    }
    Ok(())
}

fn take_root(
    change: &Transaction<'_>,
    root: &Root,
    place: usize,
    trust: Trust,
) -> Result<(), Fault> {
    let stamp: Option<Option<String>> = change
        .query_row(
            "SELECT stamp FROM root WHERE path = ?1",
            [bytes(&root.path)],
            |row| row.get(0),
        )
        .optional()?;
    let is_same = stamp
        .flatten()
        .is_some_and(|stamp| Some(stamp) == root.stamp);
    change.execute(
        "INSERT INTO root (path, place, stamp) VALUES (?1, ?2, ?3)
         ON CONFLICT (path) DO UPDATE SET place = excluded.place, stamp = excluded.stamp",
        params![bytes(&root.path), place as i64, root.stamp],
    )?;
    if is_same && trust == Trust::Times {
        return Ok(());
    }
    let number: i64 = change.query_row(
        "SELECT number FROM root WHERE path = ?1",
        [bytes(&root.path)],
        |row| row.get(0),
    )?;
    let mut known = known_lessons(change, number)?;
    // A root that is closed to us has no lessons for us.
    for folder in files::lessons(&root.path).unwrap_or_default() {
        let before = known.remove(&folder.name);
        if before.is_some_and(|(_, stamp)| stamp == folder.stamp) {
            continue;
        }
        if let Some((lesson, _)) = before {
            forget(change, lesson)?;
        }
        keep(change, number, &folder)?;
    }
    for (lesson, _) in known.into_values() {
        forget(change, lesson)?;
    }
    Ok(())
}

/// By id: number and stamp.
fn known_lessons(
    change: &Transaction<'_>,
    root: i64,
) -> Result<HashMap<String, (i64, i64)>, Fault> {
    let mut query =
        change.prepare_cached("SELECT id, number, stamp FROM lesson WHERE root = ?1")?;
    let known = query.query_map([root], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
    Ok(known.collect::<rusqlite::Result<_>>()?)
}

fn forget(change: &Transaction<'_>, lesson: i64) -> Result<(), Fault> {
    for sql in [
        "DELETE FROM words WHERE lesson = ?1",
        "DELETE FROM lesson WHERE number = ?1",
    ] {
        change.prepare_cached(sql)?.execute([lesson])?;
    }
    Ok(())
}

fn keep(change: &Transaction<'_>, root: i64, folder: &Folder) -> Result<(), Fault> {
    let (survey, trouble) = match look_at(folder) {
        Ok(survey) => (Some(survey), None),
        Err(trouble) => (None, Some(trouble)),
    };
    let kept = survey.as_ref();
    let mut insert = change.prepare_cached(
        "INSERT INTO lesson (root, id, stamp, trouble, level, minutes, parts, steps, outline)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    let number = insert.insert(params![
        root,
        folder.name,
        folder.stamp,
        trouble,
        kept.map_or(0, |survey| survey.level),
        kept.map_or(0, |survey| survey.minutes),
        kept.map_or(0, Survey::parts) as i64,
        kept.map_or(0, Survey::steps) as i64,
        kept.map_or("", |survey| &survey.outline),
    ])?;
    let mut insert = change.prepare_cached(
        "INSERT INTO words (lesson, language, percent, title, about, steps)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for words in survey.iter().flat_map(|survey| survey.words.iter()) {
        insert.execute(params![
            number,
            words.language,
            words.percent,
            words.title,
            words.about,
            words.steps
        ])?;
    }
    Ok(())
}

/// What to keep of a lesson, or why it cannot be used.
fn look_at(folder: &Folder) -> Result<Survey, String> {
    if !files::is_id(&folder.name) {
        let trouble = "the folder's name is no id: use small letters, digits and -";
        return Err(trouble.to_owned());
    }
    let lesson = folder.dir.join(files::LESSON);
    let bytes = files::read(&lesson).map_err(|error| format!("{}: {error}", files::LESSON))?;
    let words = files::words(&folder.dir);
    let survey = survey(files::LESSON, &bytes, words).map_err(|problems| first(&problems))?;
    if survey.words.iter().all(|words| words.title.is_empty()) {
        return Err("no file of words has the message `lesson`, its title".to_owned());
    }
    Ok(survey)
}

fn first(problems: &[Problem]) -> String {
    problems.first().map_or_else(String::new, |problem| {
        let Problem {
            code,
            file,
            line,
            column,
            message,
            ..
        } = problem;
        format!("{code} {file}:{line}:{column}: {message}")
    })
}

/// Keeps the order of titles in the languages of the application.
fn arrange(change: &Transaction<'_>) -> Result<(), Fault> {
    change.execute("DELETE FROM shelf", [])?;
    for language in shipped::languages() {
        let mut insert = change
            .prepare_cached("INSERT INTO shelf (language, position, lesson) VALUES (?1, ?2, ?3)")?;
        for (position, lesson) in super::in_order(change, &language)?.into_iter().enumerate() {
            insert.execute(params![language.to_string(), position as i64, lesson])?;
        }
    }
    Ok(())
}

fn bytes(path: &Path) -> &[u8] {
    path.as_os_str().as_bytes()
}
