//! Everything that can happen to us: one of the two doors. Time arrives with the events.

use crate::lesson::activity::KeyName;
use crate::lesson::{Country, Lesson, Personas};
use crate::outline::Target;
use crate::record::{Face, Knowledge, LessonProgress, Place};
use crate::text::Texts;
use std::ops::Range;
use std::rc::Rc;

/// Milliseconds since the program began. Only differences mean anything.
pub type Millis = u64;

/// Something that happened outside.
#[derive(Debug, Clone)]
pub enum Event {
    /// A key.
    Key {
        /// Which.
        key: Key,
        /// When.
        at: Millis,
    },
    /// Something was chosen by its name or its number, where no key and no mouse points.
    Act(Target),
    /// Something gets the focus in the same way.
    Focus(Target),
    /// A whole text is written at once, in place of what a field holds.
    Write(Target, String),
    /// The tutor is to show itself in another way.
    Turn(Face),
    /// Several characters pasted at once.
    Paste,
    /// The mouse, as what lies under it.
    Mouse {
        /// What it did.
        gesture: Mouse,
        /// What lies there, if anything.
        on: Option<Target>,
        /// In a field, the byte of its text before which a caret put there would stand.
        letter: Option<usize>,
        /// When.
        at: Millis,
    },
    /// The window has another size: only a new frame is needed.
    Resized,
    /// A lesson asked for is open.
    LessonOpened(Box<OpenedLesson>),
    /// A lesson asked for cannot be opened.
    LessonRefused,
    /// The words of another language are there.
    TextsLoaded(Rc<Texts>),
    /// What this computer knows of the learner.
    Known(Box<Knowledge>),
    /// A page of the shelf of lessons.
    Shelf(Shelf),
    /// The record changed: new progress for the home screen.
    Progressed {
        /// One a lesson begun.
        lessons: Vec<LessonProgress>,
        /// Where the learner is.
        place: Option<Resume>,
    },
    /// Something of the machine's: told calmly, once.
    Trouble(Trouble),
    /// The learner's record was erased.
    Forgotten,
    /// It cannot be known whether lines from the right are shown as they are meant: only an eye can tell.
    LinesUncertain,
    /// The letters of the language asked for cannot be shown here.
    LettersMissing,
    /// Something of what is said aloud.
    Voice(Heard),
}

/// What is told of something said aloud.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// A word is heard now.
    Word {
        /// Of the saying.
        id: u64,
        /// The bytes of the shown text that it stands for.
        shown: Range<usize>,
    },
    /// It was said, or cut off, or could not be said.
    Ended {
        /// Of the saying.
        id: u64,
    },
    /// This machine cannot speak now. The next saying is tried all the same.
    Silent,
    /// It speaks again.
    Back,
}

/// A key, as far as we care.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Key {
    Char(char),
    Enter,
    Escape,
    Tab,
    BackTab,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    Backspace,
    Delete,
    /// F1 to F12.
    F(u8),
    /// Any other key: it has no meaning, and cuts the voice.
    Other,
}

impl From<KeyName> for Key {
    fn from(name: KeyName) -> Self {
        match name {
            KeyName::Enter => Self::Enter,
            KeyName::Up => Self::Up,
            KeyName::Down => Self::Down,
            KeyName::Tab => Self::Tab,
            KeyName::Space => Self::Char(' '),
            KeyName::Backspace => Self::Backspace,
            KeyName::Escape => Self::Escape,
            KeyName::F2 => Self::F(2),
        }
    }
}

/// What the mouse did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mouse {
    /// The button went down.
    Press,
    /// The button came up.
    Release,
    /// Another button than the left one.
    OtherButton,
    /// The wheel, lines down (up when negative).
    Wheel(i16),
}

/// A lesson with its words, ready to begin.
#[derive(Debug, Clone)]
pub struct OpenedLesson {
    /// The name of its folder.
    pub id: String,
    /// What happens.
    pub lesson: Rc<Lesson>,
    /// The application's words with the lesson's on top.
    pub texts: Rc<Texts>,
    /// The invented people, the lesson folder's own among them.
    pub personas: Rc<Personas>,
    /// What the lesson says of the country.
    pub country: Rc<Country>,
    /// Steps done in earlier sessions.
    pub done: Vec<String>,
    /// Where to begin.
    pub step: Option<String>,
    /// Whether the step was left in the middle in an earlier session.
    pub resumed: bool,
    /// What was predicted before missions, by step.
    pub predictions: Vec<(String, String, crate::record::Assist)>,
    /// A number that mixes the order of options.
    pub seed: u64,
}

/// A page of the lessons there are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shelf {
    /// Which page, from 0.
    pub page: usize,
    /// The lessons on it.
    pub rows: Vec<ShelfRow>,
    /// How many lessons there are on all pages.
    pub total: usize,
}

/// A lesson on the shelf.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShelfRow {
    /// The name of its folder.
    pub id: String,
    /// Its title in the learner's language.
    pub title: String,
    /// How many steps it has.
    pub steps: u16,
}

/// Where the learner can go on, with the words for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resume {
    /// Lesson and step.
    pub place: Place,
    /// Title of the lesson.
    pub lesson_title: String,
    /// Letter of the part.
    pub part: String,
    /// Number of the step, from 1.
    pub number: u16,
    /// Steps in all.
    pub of: u16,
    /// Title of the step.
    pub title: String,
}

/// Troubles of the machine. Each has one calm sentence, `trouble-…`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Trouble {
    /// Nothing can be kept: this is a session as a guest.
    NotKept,
    /// The record was written by a newer Déclic: it is left alone.
    Newer,
    /// The record was damaged and set aside; the day of a good backup, if there is one.
    Damaged(Option<String>),
    /// Another Déclic holds the record.
    Busy,
    /// Erasing did not succeed.
    NotErased,
    /// A lesson's words are missing in this language: another is shown.
    OtherLanguage,
}

impl Trouble {
    /// The message that tells it. A good backup is told with its `$day`.
    pub fn message(&self) -> &'static str {
        match self {
            Self::NotKept => "trouble-not-kept",
            Self::Newer => "trouble-newer",
            Self::Damaged(None) => "trouble-damaged",
            Self::Damaged(Some(_)) => "restore-about",
            Self::Busy => "trouble-busy",
            Self::NotErased => "trouble-not-erased",
            Self::OtherLanguage => "trouble-other-language",
        }
    }
}
