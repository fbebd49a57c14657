//! One lesson, whole, from its own files: what is there now, whatever the index says.

use super::{
    files::{self, LESSON, PERSONAS, RECORDINGS},
    shipped::{self, Shipped},
};
use crate::{
    lesson::{Country, Lesson, Personas, Problem, parse, parse_personas},
    text::{Language, Source},
};
use std::{
    io,
    path::{Path, PathBuf},
};

/// A lesson with its words and its people.
#[derive(Debug)]
pub struct Opened {
    /// What happens.
    pub lesson: Lesson,
    /// What is said, in each language that the lesson has, by tag; for
    /// [`Texts::with_layers`](crate::text::Texts::with_layers).
    pub words: Vec<(Language, Source)>,
    /// The shipped people, and those of the `personas.ron` beside the lesson's folder.
    pub personas: Personas,
    /// What the lesson says of the country.
    pub country: Country,
    /// The folders in which recordings of it are looked for, the nearest first; each may have one
    /// folder a language. They may not exist.
    pub recordings: Vec<PathBuf>,
}

/// Why a lesson cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// No lesson has this id.
    #[error("there is no lesson `{0}`: `declic lessons` lists those there are")]
    Unknown(String),
    /// Its file is away, closed to us, too big, or no file.
    #[error("cannot read {}: {trouble}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What happened.
        #[source]
        trouble: io::Error,
    },
    /// Its file is no lesson.
    #[error("{} is no lesson: `declic check` says why", path.display())]
    Broken {
        /// The file.
        path: PathBuf,
        /// Everything that is wrong with it.
        problems: Vec<Problem>,
    },
    /// It has nothing to say in any language.
    #[error("{} has no words: put a file such as fr.ftl there", .0.display())]
    NoWords(PathBuf),
}

/// The lesson in a folder, as it is told in a country.
pub fn open_folder(dir: &Path, country: Country) -> Result<Opened, OpenError> {
    let path = dir.join(LESSON);
    let bytes = match files::read(&path) {
        Ok(bytes) => bytes,
        Err(trouble) => return Err(OpenError::Unreadable { path, trouble }),
    };
    let lesson = parsed(path, &bytes)?;
    let words = files::words(dir);
    if words.is_empty() {
        return Err(OpenError::NoWords(dir.to_path_buf()));
    }
    let mut personas = shipped::personas();
    personas.0.extend(personas_beside(dir).0);
    Ok(Opened {
        lesson,
        words,
        personas,
        country,
        recordings: vec![dir.join(RECORDINGS)],
    })
}

pub(super) fn open_shipped(shipped: &Shipped, country: Country) -> Result<Opened, OpenError> {
    let path = Path::new("lessons").join(shipped.id).join(LESSON);
    Ok(Opened {
        lesson: parsed(path, shipped.lesson().as_bytes())?,
        words: shipped.words(),
        personas: shipped::personas(),
        country,
        recordings: Vec::new(),
    })
}

/// Adds the recordings that others made for this lesson: those in the folders of its name in the
/// roots, a later root first. A folder with a lesson of its own speaks for that one alone.
pub(super) fn with_recordings(opened: Opened, id: &str, roots: &[PathBuf]) -> Opened {
    let mut recordings = opened.recordings;
    let folders = roots.iter().rev().map(|root| root.join(id));
    for folder in folders.filter(|folder| !folder.join(LESSON).exists()) {
        recordings.push(folder.join(RECORDINGS));
    }
    Opened {
        recordings,
        ..opened
    }
}

fn parsed(path: PathBuf, bytes: &[u8]) -> Result<Lesson, OpenError> {
    let name = path.display().to_string();
    parse(&name, bytes).map_err(|problems| OpenError::Broken { path, problems })
}

/// A file that cannot be used is as none: the lesson may do without it.
fn personas_beside(dir: &Path) -> Personas {
    // `.` has a folder above it only when written out.
    let dir = std::path::absolute(dir).unwrap_or_default();
    let path = dir.with_file_name(PERSONAS);
    let bytes = files::read(&path).unwrap_or_default();
    parse_personas(&path.display().to_string(), &bytes).unwrap_or_default()
}
