//! Every problem of a lesson, in its place: what it says, and the words it has in each language.
//! Takes texts and gives problems; files are read elsewhere.

mod activities;
mod acts;
mod cards;
mod country;
mod fluent;
mod inventory;
mod lesson;
mod pages;
mod personas;
mod scene;
mod sentences;
mod words;

use super::{
    Id, Lesson, Personas,
    place::Place,
    problem::{Lines, Problem, did_you_mean},
    source::{Node, outline},
};
use std::collections::{BTreeMap, BTreeSet, HashSet};

pub use country::check_country;
pub use personas::check_personas;

/// The folders that the application has words for.
pub const FOLDERS: [&str; 7] = [
    "inbox",
    "sent",
    "drafts",
    "trash",
    "spam",
    "documents",
    "kept",
];

/// So many problems are told of one file: whoever mends these sees the next.
pub const MOST_PROBLEMS: usize = 1000;
/// So many names are compared with one that was not found.
const MOST_CANDIDATES: usize = 200;

/// A lesson and the text it was read from.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// Name of its folder, which is the lesson's own name.
    pub name: &'a str,
    /// Name of its file in the problems.
    pub file: &'a str,
    /// The text of that file, as [`super::parse::decode`] gives it.
    pub text: &'a str,
    /// What was read.
    pub lesson: &'a Lesson,
}

/// The Fluent file of a language.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    /// `fr`, `en`…
    pub language: &'a str,
    /// Name of the file in the problems.
    pub file: &'a str,
    /// Its text, as [`super::parse::decode`] gives it.
    pub text: &'a str,
}

/// What a lesson is checked against.
#[derive(Clone, Copy)]
pub struct Around<'a> {
    /// The invented people.
    pub personas: &'a Personas,
    /// The ids of the glossary's cards, by language; a language that is not there is not looked at.
    pub glossary: &'a BTreeMap<String, BTreeSet<String>>,
    /// The names of all lessons, where they are known.
    pub lessons: Option<&'a BTreeSet<String>>,
}

/// Every problem of a lesson and of its words, in the order of the files.
pub fn check(subject: Subject<'_>, languages: &[Words<'_>], around: Around<'_>) -> Vec<Problem> {
    let mut report = Report::new(subject.file, subject.text);
    lesson::check(&mut report, subject, around);
    report.generic_buttons(subject.lesson);
    let mut problems = report.finish();
    problems.extend(words::check(subject, languages, around));
    problems
}

/// Collects the problems of one RON file.
struct Report<'a> {
    file: &'a str,
    lines: Lines<'a>,
    root: Node,
    problems: Vec<Problem>,
    told: HashSet<(&'static str, usize, String)>,
}

impl<'a> Report<'a> {
    fn new(file: &'a str, text: &'a str) -> Self {
        let mut report = Self {
            file,
            lines: Lines::new(text),
            root: outline(text),
            problems: Vec::new(),
            told: HashSet::new(),
        };
        report.names_twice();
        report
    }

    /// Names that stand twice in one `{ "name": … }`: the reader keeps the last and says nothing.
    fn names_twice(&mut self) {
        let mut nodes = vec![&self.root];
        let mut found = Vec::new();
        while let Some(node) = nodes.pop() {
            let mut seen = BTreeSet::new();
            for entry in &node.entries {
                let key = &self.lines.text()[entry.key.clone()];
                if !key.is_empty() && !seen.insert(key) {
                    let problem = Problem::error(
                        "L013",
                        self.file,
                        format!("`{key}` stands twice in these brackets"),
                    );
                    found.push(
                        problem
                            .at(&self.lines, &entry.key)
                            .help("give one of them another name"),
                    );
                }
                nodes.push(&entry.value);
            }
        }
        self.problems.append(&mut found);
    }

    fn error(
        &mut self,
        code: &'static str,
        at: &Place,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let problem = Problem::error(code, self.file, message).help(help);
        self.push(at, problem);
    }

    fn warning(
        &mut self,
        code: &'static str,
        at: &Place,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let problem = Problem::error(code, self.file, message)
            .warning()
            .help(help);
        self.push(at, problem);
    }

    fn info(
        &mut self,
        code: &'static str,
        at: &Place,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let problem = Problem::error(code, self.file, message).info().help(help);
        self.push(at, problem);
    }

    /// Keeps a problem, unless it was told already or there are enough.
    fn push(&mut self, at: &Place, problem: Problem) {
        if self.is_full() {
            return;
        }
        let span = at.span(self.lines.text(), &self.root);
        if self
            .told
            .insert((problem.code, span.start, problem.message.clone()))
        {
            self.problems.push(problem.at(&self.lines, &span));
        }
    }

    fn is_full(&self) -> bool {
        self.problems.len() >= MOST_PROBLEMS
    }

    /// A name that leads nowhere.
    fn unknown<'k>(
        &mut self,
        code: &'static str,
        at: &Place,
        what: &str,
        name: &str,
        known: impl IntoIterator<Item = &'k str>,
    ) {
        if !self.is_full() {
            let message = format!("there is no {what} `{name}`");
            self.error(code, at, message, instead(name, known));
        }
    }

    /// A name that leads nowhere, where that does no harm.
    fn idle<'k>(
        &mut self,
        code: &'static str,
        at: &Place,
        message: String,
        name: &Id,
        known: impl IntoIterator<Item = &'k str>,
    ) {
        if !self.is_full() {
            self.warning(code, at, message, instead(name.as_str(), known));
        }
    }

    /// Names that stand twice where each must be another.
    fn twice<'k>(&mut self, what: &str, ids: impl IntoIterator<Item = (Place, &'k Id)>) {
        let mut seen = BTreeSet::new();
        for (at, id) in ids {
            if !seen.insert(id) {
                self.error(
                    "L101",
                    &at,
                    format!("two {what} are called `{id}`"),
                    "give one of them another name",
                );
            }
        }
    }

    fn empty(&mut self, at: &Place, what: &str, is_empty: bool) {
        if is_empty {
            self.error(
                "L108",
                at,
                format!("there are no {what} here"),
                format!("write at least one of the {what}"),
            );
        }
    }

    fn finish(mut self) -> Vec<Problem> {
        self.problems
            .sort_by_key(|problem| (problem.line, problem.column));
        self.problems
    }
}

/// What could have been meant.
fn instead<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> String {
    let known: BTreeSet<&str> = known.into_iter().take(MOST_CANDIDATES).collect();
    if let Some(near) = did_you_mean(name, known.iter().copied()) {
        return format!("did you mean `{near}`?");
    }
    match known.len() {
        0 => "there is none at all here".into(),
        1..=12 => format!(
            "there is: {}",
            known.into_iter().collect::<Vec<_>>().join(", ")
        ),
        _ => "look for its name in this file".into(),
    }
}

#[cfg(test)]
mod tests;
