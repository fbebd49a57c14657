//! Lessons as folders on the disk: finding them, telling whether they changed, and reading their
//! files without ever waiting on one or filling the memory. What the files say is not its business.

use crate::{
    lesson::{Id, parse::LARGEST_FILE},
    text::{Language, Source},
};
use std::{
    fs::{self, File, Metadata},
    hash::{DefaultHasher, Hash, Hasher},
    io::{self, Read},
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

/// The file that makes a folder a lesson.
pub(super) const LESSON: &str = "lesson.ron";

/// The file of the invented people, beside the lessons.
pub(super) const PERSONAS: &str = "personas.ron";

/// The folder of the recordings, beside [`LESSON`].
pub(super) const RECORDINGS: &str = "voice";

/// The most languages of one lesson that are read.
const MOST_LANGUAGES: usize = 64;

/// The coarsest times that a file system keeps, those of FAT.
const TICK: Duration = Duration::from_secs(2);

/// A root that is there, as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Root {
    pub(super) path: PathBuf,
    /// When its list of names last changed. `None`: nobody can tell, or so shortly ago that another
    /// change could leave the same time.
    pub(super) stamp: Option<String>,
}

/// A folder that has a [`LESSON`].
#[derive(Debug)]
pub(super) struct Folder {
    /// Its name, which is the id of the lesson.
    pub(super) name: String,
    pub(super) dir: PathBuf,
    /// Changes when a file of the lesson does.
    pub(super) stamp: i64,
}

/// The roots that are folders now. Of one named twice the later place counts.
pub(super) fn present(roots: &[PathBuf], now: SystemTime) -> Vec<Root> {
    let absolute = |path: &PathBuf| std::path::absolute(path).unwrap_or_else(|_| path.clone());
    let mut present: Vec<Root> = Vec::new();
    for path in roots.iter().map(absolute) {
        let Some(folder) = fs::metadata(&path).ok().filter(Metadata::is_dir) else {
            continue;
        };
        present.retain(|root| root.path != path);
        let stamp = is_settled(&folder, now).then(|| {
            let Times { changed, modified } = times(&folder);
            format!("{changed} {modified}")
        });
        present.push(Root { path, stamp });
    }
    present
}

/// Nanoseconds since 1970. Whatever copies a folder with its time of modification cannot choose
/// the time of change. Numbers of devices and inodes are left out: several file systems give new
/// ones each time that they are mounted.
#[derive(Hash)]
struct Times {
    changed: i128,
    modified: i128,
}

fn times(file: &Metadata) -> Times {
    let nanoseconds =
        |seconds: i64, rest: i64| i128::from(seconds) * 1_000_000_000 + i128::from(rest);
    Times {
        changed: nanoseconds(file.ctime(), file.ctime_nsec()),
        modified: nanoseconds(file.mtime(), file.mtime_nsec()),
    }
}

/// A time ahead of a clock that was set back is settled too: no change can leave it as it is. The
/// top folder of a FAT stick has no time but 1970.
fn is_settled(file: &Metadata, now: SystemTime) -> bool {
    let Times { changed, modified } = times(file);
    let now = now
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
        .as_nanos() as i128;
    [changed, modified]
        .iter()
        .all(|&time| time > 0 && (now - time).unsigned_abs() >= TICK.as_nanos())
}

/// The lessons of a root by name, and everything else left out.
pub(super) fn lessons(root: &Path) -> io::Result<Vec<Folder>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root)? {
        let Ok(entry) = entry else { continue };
        let Ok(name) = entry.file_name().into_string() else {
            continue;
        };
        let dir = entry.path();
        if let Some(stamp) = stamp(&dir) {
            found.push(Folder { name, dir, stamp });
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}

/// `None` if the folder is no lesson.
fn stamp(dir: &Path) -> Option<i64> {
    let mut hasher = DefaultHasher::new();
    let mut add = |path: &Path, file: Metadata| {
        path.hash(&mut hasher);
        (file.len(), times(&file)).hash(&mut hasher);
    };
    let lesson = dir.join(LESSON);
    add(&lesson, fs::symlink_metadata(&lesson).ok()?);
    for path in std::iter::once(lesson).chain(words_of(dir).into_iter().map(|(_, path)| path)) {
        if let Ok(file) = fs::metadata(&path) {
            add(&path, file);
        }
    }
    Some(hasher.finish() as i64)
}

/// The files of words in a folder, by name.
fn words_of(dir: &Path) -> Vec<(Language, PathBuf)> {
    let entries = fs::read_dir(dir).into_iter().flatten().flatten();
    let mut names: Vec<_> = entries
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort_unstable();
    let mut words: Vec<(Language, PathBuf)> = Vec::new();
    for name in names {
        let tag = name.strip_suffix(".ftl").unwrap_or_default();
        let Ok(language) = tag.parse() else { continue };
        if words.len() < MOST_LANGUAGES && words.iter().all(|(known, _)| *known != language) {
            words.push((language, dir.join(name)));
        }
    }
    words
}

/// The words of a lesson in each language. A file that cannot be read is as one that is not there:
/// the other languages still serve.
pub(super) fn words(dir: &Path) -> Vec<(Language, Source)> {
    let words = words_of(dir).into_iter().filter_map(|(language, path)| {
        let text = String::from_utf8(read(&path).ok()?).ok()?;
        Some((language, Source::new(path.display().to_string(), text)))
    });
    words.collect()
}

/// The bytes of a regular file of at most [`LARGEST_FILE`] bytes.
pub(super) fn read(path: &Path) -> io::Result<Vec<u8>> {
    // Before it is opened: opening a pipe waits for who writes into it.
    regular(&fs::metadata(path)?)?;
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    regular(&metadata)?;
    let mut bytes = Vec::with_capacity(metadata.len() as usize);
    file.take(LARGEST_FILE as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > LARGEST_FILE {
        return Err(too_big());
    }
    Ok(bytes)
}

fn regular(file: &Metadata) -> io::Result<()> {
    if !file.is_file() {
        let message = "it is not a regular file: put one with its text there";
        return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
    }
    if file.len() > LARGEST_FILE as u64 {
        return Err(too_big());
    }
    Ok(())
}

fn too_big() -> io::Error {
    let message = format!("it is bigger than {LARGEST_FILE} bytes: make two lessons of it");
    io::Error::new(io::ErrorKind::FileTooLarge, message)
}

/// Whether a folder's name can be the id of a lesson.
pub(super) fn is_id(name: &str) -> bool {
    Id::parse(name).is_some()
}
