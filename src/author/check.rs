//! `declic check`: finds lessons in files and folders, and has every problem of them told.

mod coverage;
mod find;
mod recordings;
mod render;

pub use coverage::Coverage;
use find::{Found, entries, look, names, shown};
pub use render::Look;

use crate::{
    catalogue::country_code,
    lesson::{
        Id, Lesson, Personas, Problem, Severity,
        check::{Around, Subject, Words, check, check_country, check_personas},
        names,
        parse::{LARGEST_FILE, decode, parse, parse_country, parse_personas},
    },
    text::{Language, Source, Texts},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// What lessons are checked against besides the files beside them.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// The invented people that ship.
    pub personas: Personas,
    /// The ids of glossary cards, by language.
    pub glossary: BTreeMap<String, BTreeSet<String>>,
    /// The names of lessons that are there already.
    pub lessons: BTreeSet<String>,
    /// The messages that the lessons inside the program speak, by lesson: recordings of them lie in folders of their own.
    pub spoken: BTreeMap<String, BTreeSet<String>>,
}

impl Known {
    /// Adds the cards of a language's `glossary.ftl`.
    #[must_use]
    pub fn with_glossary(mut self, language: &str, text: &str) -> Self {
        self.glossary
            .entry(language.into())
            .or_default()
            .extend(cards(text));
        self
    }
}

/// The ids of a glossary's cards.
fn cards(text: &str) -> BTreeSet<String> {
    let name = Language::french();
    let source = Source::new("glossary.ftl", text.to_owned());
    Texts::new(name.clone(), vec![(name, vec![source])]).with_attribute("card")
}

/// Every problem of the lessons at some paths.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// In the order of the paths and of the files.
    pub problems: Vec<Problem>,
    /// Of each lesson that could be read, what it has in each language.
    pub coverage: Vec<Coverage>,
    /// How many lessons were looked at.
    pub lessons: usize,
    /// How many country packs were looked at.
    pub packs: usize,
    /// The texts of the files with problems, by name.
    texts: BTreeMap<String, String>,
}

impl Report {
    /// Whether a lesson cannot be used as it is.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// How many problems there are of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.problems
            .iter()
            .filter(|problem| problem.severity == severity)
            .count()
    }

    fn add(&mut self, file: &str, text: &str, problems: Vec<Problem>) {
        if problems.iter().any(|problem| problem.file == file) {
            self.texts.insert(file.into(), text.into());
        }
        self.problems.extend(problems);
    }

    fn file(&mut self, code: &'static str, path: &Path, message: String, help: &str) {
        self.problems
            .push(Problem::error(code, &shown(path), message).help(help));
    }
}

/// Checks lessons, folders of lessons, and files of either.
pub fn check_paths(paths: &[PathBuf], known: &Known) -> Report {
    let mut report = Report::default();
    let mut done = BTreeSet::new();
    for path in paths {
        for found in look(&mut report, path) {
            let one = fs::canonicalize(found.path()).unwrap_or_else(|_| found.path().to_owned());
            if done.insert(one) {
                match found {
                    Found::Lesson(folder) => check_lesson(&mut report, &folder, known),
                    Found::Personas(file) => drop(read_personas(&mut report, &file)),
                    Found::Country(file) => check_pack(&mut report, &file),
                    Found::Recordings(folder) => check_recordings(&mut report, &folder, known),
                }
            }
        }
    }
    report
}

/// The bytes of a file, or a problem. A file that is too big is not read at all.
fn bytes(report: &mut Report, path: &Path) -> Option<Vec<u8>> {
    let result = fs::metadata(path).and_then(|metadata| {
        if !metadata.is_file() {
            return Err(std::io::Error::other("it is no ordinary file"));
        }
        // One byte too many is enough for the reader to say so itself.
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(
            &mut std::io::Read::take(fs::File::open(path)?, LARGEST_FILE as u64 + 1),
            &mut bytes,
        )?;
        Ok(bytes)
    });
    result
        .map_err(|error| {
            report.file(
                "L303",
                path,
                format!("this file cannot be read: {error}"),
                "look at who may read it",
            );
        })
        .ok()
}

/// A file's text without the mark that some editors put at its beginning, or a problem.
fn text(report: &mut Report, path: &Path) -> Option<String> {
    let bytes = bytes(report, path)?;
    match decode(&shown(path), &bytes) {
        Ok(text) => Some(text.to_owned()),
        Err(problems) => {
            report.problems.extend(problems);
            None
        }
    }
}

fn read_personas(report: &mut Report, path: &Path) -> Option<Personas> {
    let (text, file) = (text(report, path)?, shown(path));
    match parse_personas(&file, text.as_bytes()) {
        Ok(personas) => {
            report.add(&file, &text, check_personas(&file, &text, &personas));
            Some(personas)
        }
        Err(problems) => {
            report.add(&file, &text, problems);
            None
        }
    }
}

fn check_pack(report: &mut Report, path: &Path) {
    report.packs += 1;
    let Some(text) = text(report, path) else {
        return;
    };
    let file = shown(path);
    if country_code(path).is_none() {
        let message = "this pack is named after no country".into();
        let help = "name it with the two small letters of the country: fr.ron, be.ron";
        report.file("L404", path, message, help);
    }
    let problems = match parse_country(&file, text.as_bytes()) {
        Ok(country) => check_country(&file, &text, &country),
        Err(problems) => problems,
    };
    report.add(&file, &text, problems);
}

fn check_recordings(report: &mut Report, folder: &Path, known: &Known) {
    let name = name_of(folder);
    match known.spoken.get(&name) {
        Some(spoken) => recordings::check(report, folder, spoken),
        None => recordings::of_no_lesson(report, folder, &name),
    }
}

/// The name of a folder, however it was written.
fn name_of(folder: &Path) -> String {
    let whole = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
    let name = whole.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

fn check_lesson(report: &mut Report, folder: &Path, known: &Known) {
    report.lessons += 1;
    let name = name_of(folder);
    if Id::parse(&name).is_none() {
        report.file(
            "L304",
            folder,
            format!("`{name}` is no name for a lesson"),
            "write small letters, digits and -, beginning with a letter",
        );
    }
    let words = languages(report, folder);
    let path = folder.join("lesson.ron");
    let Some(text) = text(report, &path) else {
        return;
    };
    let file = shown(&path);
    let lesson: Lesson = match parse(&file, text.as_bytes()) {
        Ok(lesson) => lesson,
        Err(problems) => return report.add(&file, &text, problems),
    };
    let whole = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
    let surroundings = surroundings(&whole, known);
    let subject = Subject {
        name: &name,
        file: &file,
        text: &text,
        lesson: &lesson,
    };
    let languages: Vec<Words<'_>> = words
        .iter()
        .map(|(language, file, text)| Words {
            language,
            file,
            text,
        })
        .collect();
    let around = Around {
        personas: &surroundings.personas,
        glossary: &surroundings.glossary,
        lessons: Some(&surroundings.lessons),
    };
    let problems = check(subject, &languages, around);
    let coverage = coverage::coverage(&name, &lesson, &languages);
    report.coverage.extend(coverage);
    for (_, file, text) in &words {
        if problems.iter().any(|problem| problem.file == *file) {
            report.texts.insert(file.clone(), text.clone());
        }
    }
    report.add(&file, &text, problems);
    recordings::check(report, folder, &names::spoken(&lesson));
}

/// The files of words in a lesson's folder: language, name, text.
fn languages(report: &mut Report, folder: &Path) -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    for path in entries(report, folder).unwrap_or_default() {
        let Some(stem) = path
            .file_stem()
            .and_then(|stem| stem.to_str())
            .filter(|_| path.extension().is_some_and(|each| each == "ftl"))
        else {
            continue;
        };
        if stem.parse::<Language>().is_err() {
            report.file(
                "L305",
                &path,
                format!("`{stem}` is no language"),
                "name the file after its language: fr.ftl, en.ftl, pt-BR.ftl",
            );
        } else if let Some(text) = text(report, &path) {
            found.push((stem.to_owned(), shown(&path), text));
        }
    }
    found
}

/// What is known, and on top of it what stands beside the lesson's folder.
fn surroundings(folder: &Path, known: &Known) -> Known {
    let mut around = known.clone();
    let Some(parent) = folder.parent() else {
        return around;
    };
    let siblings = names(parent)
        .into_iter()
        .filter(|name| parent.join(name).join("lesson.ron").exists());
    around.lessons.extend(siblings);
    // Its own problems are told where it is checked itself.
    let mut aside = Report::default();
    let personas = parent.join("personas.ron");
    if personas.exists()
        && let Some(personas) = read_personas(&mut aside, &personas)
    {
        around.personas.0.extend(personas.0);
    }
    let Some(locales) = parent.parent().map(|top| top.join("locales")) else {
        return around;
    };
    for language in names(&locales) {
        let glossary = locales.join(&language).join("glossary.ftl");
        if glossary.exists()
            && let Some(text) = text(&mut aside, &glossary)
        {
            around = around.with_glossary(&language, &text);
        }
    }
    around
}

#[cfg(test)]
mod tests;
