//! The words: languages, Fluent messages, marks inside a sentence, and the layout of every text a
//! learner reads. Deliberately knows no terminal, no file, no clock and no thread: words come in as
//! strings and go out as cells.

mod bidi;
mod breaks;
mod bundle;
mod caret;
mod cluster;
mod emission;
mod forms;
mod hazards;
mod language;
mod layout;
mod marks;
mod message;
mod numbers;
mod sentences;
mod shape;
mod source;
mod texts;

#[cfg(test)]
mod conformance;
#[cfg(test)]
mod properties;

pub use bidi::{first_direction, runs_from_right};
pub use caret::{Side, beside, byte_at_column, caret_column, next_cluster};
pub use cluster::{Cluster, Symbol, is_invisible, truncate, width};
pub use emission::Emission;
pub use hazards::harmless;
pub use language::{Direction, Language, UnknownLanguage, negotiate};
pub use layout::{Line, layout};
pub use marks::{Mark, MarkFault, MarkProblem, Rich, Span, malformed_marks, parse_marks};
pub use message::{ArgValue, Args, MessageRef};
pub use sentences::sentences;
pub use source::{Problem, ProblemKind, Source, problems, unpacked};
pub use texts::Texts;
