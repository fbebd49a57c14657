//! The words: languages, Fluent messages, marks inside a sentence, and the layout of every text a
//! learner reads. Deliberately knows no terminal, no file, no clock and no thread: words come in as
//! strings and go out as cells.

mod language;

pub use language::{Direction, Language, UnknownLanguage, negotiate};
