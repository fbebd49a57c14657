//! Every lesson there is, inside the program and in folders on the disk, and the words of the
//! application. It draws nothing and knows no learner; it tells what there is without reading one
//! file a lesson, and reads a lesson's files only when that lesson is opened.

mod countries;
mod files;
mod index;
mod open;
mod roots;
mod shipped;
mod survey;

#[cfg(test)]
mod tests;

use crate::{lesson::Country, text::Language};
use index::{Index, Trust, renewed};
use std::{
    cell::RefCell,
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};
use survey::{Survey, distance, step_line};

pub use countries::{CountryError, PACKS, code as country_code};
pub use index::Broken;
pub use open::{OpenError, Opened, open_folder};
pub use roots::{index_file, own_lessons, roots};
pub use shipped::{application_words, glossaries, ids as shipped_ids, languages, personas};

/// Every lesson there is: the shipped ones, and above them those in the roots, a later root
/// replacing a lesson of the same id. What is asked for is read, a page at a time; the rest stays
/// in the index.
#[derive(Debug)]
pub struct Catalogue {
    roots: Vec<PathBuf>,
    index_file: Option<PathBuf>,
    /// None while only the shipped lessons are known.
    index: RefCell<Option<Index>>,
    is_stale: bool,
    /// The code of the country that lessons speak of.
    country: String,
}

/// One page of the list of lessons.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shelf {
    /// The rows of this page.
    pub rows: Vec<ShelfRow>,
    /// How many rows there are on all pages.
    pub total: usize,
}

/// One lesson in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShelfRow {
    /// The name of its folder.
    pub id: String,
    /// Its title, in the language asked for or the nearest that it has.
    pub title: String,
    /// One sentence about it, in the language of the title.
    pub about: String,
    /// How many parts.
    pub parts: usize,
    /// How many steps in all parts.
    pub steps: usize,
    /// Minutes that a beginner takes.
    pub minutes: u16,
    /// 0 first gestures, 1 discovering, 2 getting by, 3 nearly autonomous.
    pub level: u8,
}

/// One lesson, in all its languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The name of its folder.
    pub id: String,
    /// 0 first gestures, 1 discovering, 2 getting by, 3 nearly autonomous.
    pub level: u8,
    /// Minutes that a beginner takes.
    pub minutes: u16,
    /// How many parts.
    pub parts: usize,
    /// How many steps in all parts.
    pub steps: usize,
    /// One for each language, by tag.
    pub words: Vec<SummaryWords>,
    /// Where its files are.
    pub origin: Origin,
}

/// What a lesson says of itself in one language. A line that is missing is empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryWords {
    /// The language.
    pub language: Language,
    /// Of the messages that the lesson needs, the share that is there, rounded down: 100 is complete.
    pub percent: u8,
    /// Its title.
    pub title: String,
    /// One sentence about it.
    pub about: String,
}

/// Where the files of a lesson are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// Inside the program.
    Shipped,
    /// In this folder.
    Folder(PathBuf),
}

/// Where a step stands in its lesson, and its title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepLine {
    /// Id of the part: `a`, `b`…
    pub part: String,
    /// Its number among the steps of all parts, from 1.
    pub number: usize,
    /// How many steps there are in all parts.
    pub of: usize,
    /// Its title, in the language asked for or the nearest that there is.
    pub title: String,
}

impl Catalogue {
    /// Every lesson, with the index brought up to date first. For the roots see [`roots`], for the
    /// file of the index [`index_file`]; when that cannot be written the index is in memory.
    pub fn open(roots: Vec<PathBuf>, index_file: Option<PathBuf>) -> Self {
        Self::open_at(roots, index_file, SystemTime::now())
    }

    fn open_at(roots: Vec<PathBuf>, index_file: Option<PathBuf>, now: SystemTime) -> Self {
        let mut catalogue = Self::glance_at(roots, index_file, now);
        if catalogue.is_stale {
            catalogue.renew(Trust::Times, now);
        }
        catalogue
    }

    /// What can be told at once, without looking into any folder: the shipped lessons, and those of
    /// the index if no root changed. See [`is_stale`](Self::is_stale).
    pub fn glance(roots: Vec<PathBuf>, index_file: Option<PathBuf>) -> Self {
        Self::glance_at(roots, index_file, SystemTime::now())
    }

    fn glance_at(roots: Vec<PathBuf>, index_file: Option<PathBuf>, now: SystemTime) -> Self {
        let present = files::present(&roots, now);
        let index = match &index_file {
            Some(file) if !present.is_empty() => Index::open(file),
            _ => None,
        };
        let index = index.filter(|index| index.holds(&present));
        Self {
            is_stale: !present.is_empty() && index.is_none(),
            roots,
            index_file,
            index: index.into(),
            country: countries::USUAL.to_owned(),
        }
    }

    /// The same, with lessons that speak of the country of this code.
    #[must_use]
    pub fn in_country(self, code: &str) -> Self {
        Self {
            country: code.to_owned(),
            ..self
        }
    }

    /// What lessons say of the country.
    pub fn country(&self) -> Result<Country, CountryError> {
        countries::find(&self.roots, &self.country)
    }

    /// Whether there may be lessons in folders that are not known yet: [`refresh`](Self::refresh)
    /// finds them. It may take seconds where there are hundreds, so call it after the first frame.
    pub fn is_stale(&self) -> bool {
        self.is_stale
    }

    /// Looks at every folder again, and reads the lessons that changed.
    pub fn refresh(&mut self) {
        self.renew(Trust::Nothing, SystemTime::now());
    }

    fn renew(&mut self, trust: Trust, now: SystemTime) {
        let present = files::present(&self.roots, now);
        let index = self.index.get_mut();
        *index = match present.as_slice() {
            [] => None,
            present => renewed(present, self.index_file.as_deref(), index.take(), trust),
        };
        self.is_stale = false;
    }

    /// Page `page`, from 0, of the list of lessons, `rows` rows a page: the shipped lessons in the
    /// order of the path, then the others by title.
    pub fn shelf(&self, page: usize, rows: usize, language: &Language) -> Shelf {
        let first = page.saturating_mul(rows);
        let mut shelved: Vec<ShelfRow> = (first..first.saturating_add(rows))
            .map_while(shipped::at)
            .map(|lesson| {
                self.ask(|index| index.row_of(lesson.id, language))
                    .unwrap_or_else(|| shipped_row(lesson.id, lesson.survey(), language))
            })
            .collect();
        let first = first.saturating_sub(shipped::count());
        let rows = rows - shelved.len();
        let (others, total) = self.ask(|index| index.shelf(first, rows, language));
        shelved.extend(others);
        Shelf {
            rows: shelved,
            total: shipped::count() + total,
        }
    }

    /// Every lesson, in the order of the shelf.
    pub fn all(&self, language: &Language) -> impl Iterator<Item = Summary> {
        const AT_ONCE: usize = 64;
        (0..)
            .map(|page| self.shelf(page, AT_ONCE, language).rows)
            .take_while(|rows| !rows.is_empty())
            .flatten()
            .filter_map(|row| self.find(&row.id))
    }

    /// The lesson of this id.
    pub fn find(&self, id: &str) -> Option<Summary> {
        self.ask(|index| index.summary(id)).or_else(|| {
            let shipped = shipped::find(id)?;
            Some(shipped_summary(id, shipped.survey()))
        })
    }

    /// Where a step stands and what it is called, without opening its lesson.
    pub fn step_title(&self, id: &str, step: &str, language: &Language) -> Option<StepLine> {
        if self.ask(|index| index.folder(id)).is_some() {
            return self.ask(|index| index.step_title(id, step, language));
        }
        let survey = shipped::find(id)?.survey();
        let titles = survey.words.iter();
        let titles = titles.map(|words| (&*words.language, &*words.steps));
        step_line(&survey.outline, titles, step, language)
    }

    /// A lesson, whole, as its files are now.
    pub fn open_lesson(&self, id: &str) -> Result<Opened, OpenError> {
        // A pack that is damaged while the tutor runs ends no lesson: its sentences say an ellipsis.
        let country = self.country().unwrap_or_default();
        let opened = match self.ask(|index| index.folder(id)) {
            Some(dir) => open_folder(&dir, country),
            None => match shipped::find(id) {
                Some(shipped) => open::open_shipped(shipped, country),
                None => Err(OpenError::Unknown(id.to_owned())),
            },
        }?;
        Ok(open::with_recordings(opened, id, &self.roots))
    }

    /// Folders that should be lessons and cannot be used. Learners do not see them.
    pub fn broken(&self) -> Vec<Broken> {
        self.ask(Index::broken)
    }

    /// Asks the index. A damaged one is made again, once; after that it has nothing to say.
    fn ask<T: Default>(&self, question: impl Fn(&Index) -> rusqlite::Result<T>) -> T {
        let ask = |index: &Option<Index>| match index {
            Some(index) => question(index),
            None => Ok(T::default()),
        };
        let answer = ask(&self.index.borrow());
        answer
            .or_else(|_| {
                self.rebuild();
                ask(&self.index.borrow())
            })
            .unwrap_or_default()
    }

    fn rebuild(&self) {
        let file = self.index_file.as_deref();
        if let Some(file) = file {
            let _ = fs::remove_file(file);
        }
        let present = files::present(&self.roots, SystemTime::now());
        let index = renewed(&present, file, None, Trust::Nothing);
        self.index.replace(index);
    }
}

impl Summary {
    /// The folder for recordings that somebody makes of it here: with its own files, or, where those
    /// are inside the program, in `own`, see [`own_lessons`].
    pub fn recordings_go_to(&self, own: Option<&Path>) -> Option<PathBuf> {
        let folder = match &self.origin {
            Origin::Folder(folder) => folder.clone(),
            Origin::Shipped => own?.join(&self.id),
        };
        Some(folder.join(files::RECORDINGS))
    }

    /// The languages that have everything, by tag.
    pub fn complete(&self) -> impl Iterator<Item = &Language> {
        let whole = self.words.iter().filter(|words| words.percent == 100);
        whole.map(|words| &words.language)
    }

    /// The languages in which something is missing, by tag, each with its share in percent.
    pub fn partial(&self) -> impl Iterator<Item = (&Language, u8)> {
        let partial = self.words.iter().filter(|words| words.percent < 100);
        partial.map(|words| (&words.language, words.percent))
    }

    /// What it says of itself in a language, or in the nearest that has a title.
    pub fn words_in(&self, language: &Language) -> Option<&SummaryWords> {
        let titled = self.words.iter().filter(|words| !words.title.is_empty());
        titled.min_by_key(|words| distance(&words.language.to_string(), language))
    }
}

fn shipped_row(id: &str, survey: &Survey, language: &Language) -> ShelfRow {
    let words = survey.words.iter();
    let nearest = words.min_by_key(|words| distance(&words.language, language));
    let (title, about) = nearest.map_or(("", ""), |words| (&words.title, &words.about));
    ShelfRow {
        id: id.to_owned(),
        title: title.to_owned(),
        about: about.to_owned(),
        parts: survey.parts(),
        steps: survey.steps(),
        minutes: survey.minutes,
        level: survey.level,
    }
}

fn shipped_summary(id: &str, survey: &Survey) -> Summary {
    let words = survey.words.iter().filter_map(|words| {
        Some(SummaryWords {
            language: words.language.parse().ok()?,
            percent: words.percent,
            title: words.title.to_string(),
            about: words.about.to_string(),
        })
    });
    Summary {
        id: id.to_owned(),
        level: survey.level,
        minutes: survey.minutes,
        parts: survey.parts(),
        steps: survey.steps(),
        words: words.collect(),
        origin: Origin::Shipped,
    }
}
