//! What there is to check at a path: lessons, the people and the countries beside them, and recordings alone.

use super::{Report, recordings};
use crate::catalogue::PACKS;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Something to check.
pub(super) enum Found {
    /// The folder of a lesson.
    Lesson(PathBuf),
    /// The file of the invented people.
    Personas(PathBuf),
    /// The pack of a country.
    Country(PathBuf),
    /// A folder that has recordings, and no lesson.
    Recordings(PathBuf),
}

impl Found {
    pub(super) fn path(&self) -> &Path {
        match self {
            Self::Lesson(path)
            | Self::Personas(path)
            | Self::Country(path)
            | Self::Recordings(path) => path,
        }
    }
}

/// What there is to check at a path.
pub(super) fn look(report: &mut Report, path: &Path) -> Vec<Found> {
    let metadata = match fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            report.file(
                "L301",
                path,
                "there is no such file or folder".into(),
                "look at how it is written, and in which folder you are",
            );
            return Vec::new();
        }
        Err(error) => {
            report.file(
                "L303",
                path,
                format!("this cannot be read: {error}"),
                "look at who may read it",
            );
            return Vec::new();
        }
    };
    if metadata.is_dir() {
        in_folder(report, path)
    } else {
        beside_file(report, path)
    }
}

fn beside_file(report: &mut Report, path: &Path) -> Vec<Found> {
    let folder = path
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    match path.file_name().and_then(|name| name.to_str()) {
        Some("lesson.ron") => vec![Found::Lesson(folder.into())],
        Some("personas.ron") => vec![Found::Personas(path.into())],
        Some(_) if is_pack(path) => vec![Found::Country(path.into())],
        Some(name) if is_named(name, "ftl") && folder.join("lesson.ron").exists() => {
            vec![Found::Lesson(folder.into())]
        }
        _ => {
            report.file(
                "L302",
                path,
                "this is no file of a lesson".into(),
                "give the folder that has the lesson.ron",
            );
            Vec::new()
        }
    }
}

fn in_folder(report: &mut Report, path: &Path) -> Vec<Found> {
    if path.join("lesson.ron").exists() {
        return vec![Found::Lesson(path.into())];
    }
    if path.join(recordings::FOLDER).is_dir() {
        return vec![Found::Recordings(path.into())];
    }
    let mut found = Vec::new();
    let Some(inside) = entries(report, path) else {
        return found;
    };
    found.extend(packs(&inside));
    if path.join("personas.ron").exists() {
        found.push(Found::Personas(path.join("personas.ron")));
    }
    for each in inside.iter().filter(|each| each.is_dir()) {
        if each.join("lesson.ron").exists() {
            found.push(Found::Lesson(each.clone()));
        } else if names(each).iter().any(|name| is_named(name, "ftl")) {
            report.file(
                "L302",
                each,
                "this folder has words and no lesson.ron".into(),
                "add its lesson.ron, or take the folder away",
            );
        } else if each.join(recordings::FOLDER).is_dir() {
            found.push(Found::Recordings(each.clone()));
        } else if each.ends_with(PACKS) {
            let entries = entries(report, each).unwrap_or_default();
            found.extend(packs(&entries));
        }
    }
    if found.is_empty() && report.problems.is_empty() {
        report.file(
            "L302",
            path,
            "there is no lesson in this folder".into(),
            "a lesson is a folder with a lesson.ron and a file of words such as fr.ftl",
        );
    }
    found
}

/// The packs among some files.
fn packs(files: &[PathBuf]) -> impl Iterator<Item = Found> {
    let packs = files.iter().filter(|file| is_pack(file));
    packs.map(|file| Found::Country(file.clone()))
}

/// Whether a file is written as the pack of a country, in the folder of the packs.
fn is_pack(file: &Path) -> bool {
    let folder = file
        .parent()
        .and_then(|folder| fs::canonicalize(folder).ok());
    is_named(&file.to_string_lossy(), "ron") && folder.is_some_and(|folder| folder.ends_with(PACKS))
}

/// What a folder holds, sorted.
pub(super) fn entries(report: &mut Report, folder: &Path) -> Option<Vec<PathBuf>> {
    match fs::read_dir(folder) {
        Ok(entries) => {
            let mut entries: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
            entries.sort();
            Some(entries)
        }
        Err(error) => {
            report.file(
                "L303",
                folder,
                format!("this folder cannot be read: {error}"),
                "look at who may read it",
            );
            None
        }
    }
}

pub(super) fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect()
}

fn is_named(name: &str, extension: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|found| found == extension)
}

pub(super) fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
