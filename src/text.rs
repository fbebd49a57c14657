//! The words: languages, Fluent messages, marks inside a sentence, and the layout of every text a
//! learner reads. Deliberately knows no terminal, no file, no clock and no thread: words come in as
//! strings and go out as cells.

mod bidi;
mod breaks;
mod caret;
mod cluster;
mod forms;
mod language;
mod layout;
mod sentences;
mod shape;

pub use caret::{byte_at_column, caret_column, next_cluster, previous_cluster};
pub use cluster::{Cluster, Symbol, is_invisible, truncate, width};
pub use language::{Direction, Language, UnknownLanguage, negotiate};
pub use layout::{Line, layout};
pub use sentences::sentences;
