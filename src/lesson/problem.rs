//! What can be wrong with a lesson, and where: the shape of every report to an author.

use serde::Serialize;
use std::{fmt, ops::Range};

/// How much a problem matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Good to know; nothing is wrong.
    Info,
    /// Works, but is probably not what was meant.
    Warning,
    /// The lesson cannot be used like this.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// One problem, in one place of one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// How much it matters.
    pub severity: Severity,
    /// Its number in `docs/lesson-format.md`, such as `L102`. Never reused for something else.
    pub code: &'static str,
    /// The file, as it was given.
    pub file: String,
    /// The bytes concerned in that file; absent when the problem is about the whole of it.
    #[serde(skip)]
    pub span: Option<Range<usize>>,
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    /// What was tried and what is wrong.
    pub message: String,
    /// What to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
}

impl Problem {
    /// An error about a whole file.
    pub fn error(code: &'static str, file: &str, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            code,
            file: file.into(),
            span: None,
            line: 1,
            column: 1,
            message: message.into(),
            help: None,
        }
    }

    /// The same, worth a warning only.
    #[must_use]
    pub fn warning(self) -> Self {
        Self {
            severity: Severity::Warning,
            ..self
        }
    }

    /// The same, for information only.
    #[must_use]
    pub fn info(self) -> Self {
        Self {
            severity: Severity::Info,
            ..self
        }
    }

    /// The same, at a place of the file's text. A span outside the text is brought back into it.
    #[must_use]
    pub fn at(self, lines: &Lines<'_>, span: &Range<usize>) -> Self {
        let start = lines.floor(span.start);
        let end = lines.floor(span.end).max(start);
        let (line, column) = lines.position(start);
        Self {
            span: Some(start..end),
            line,
            column,
            ..self
        }
    }

    /// The same, with what to do.
    #[must_use]
    pub fn help(self, help: impl Into<String>) -> Self {
        Self {
            help: Some(help.into()),
            ..self
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            severity,
            code,
            file,
            line,
            column,
            message,
            ..
        } = self;
        write!(f, "{file}:{line}:{column}: {severity} {code}: {message}")
    }
}

/// A text, and where its lines begin.
pub struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// Looks for the lines of a text.
    pub fn new(text: &'a str) -> Self {
        let starts = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(at, _)| at + 1))
            .collect();
        Self { text, starts }
    }

    /// The text.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// The beginning of the character at or before a byte.
    fn floor(&self, byte: usize) -> usize {
        let mut at = byte.min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }

    /// Line and column of a byte, both from 1, columns in characters.
    pub fn position(&self, byte: usize) -> (usize, usize) {
        let byte = self.floor(byte);
        let line = self.starts.partition_point(|start| *start <= byte);
        let start = self.starts.get(line - 1).copied().unwrap_or_default();
        (line, self.text[start..byte].chars().count() + 1)
    }

    /// The byte at a line and column, both from 1, columns in characters; the end of a line that is shorter.
    pub fn offset(&self, line: usize, column: usize) -> usize {
        let Some(start) = self.starts.get(line.saturating_sub(1)) else {
            return self.text.len();
        };
        let text = self.text[*start..].split('\n').next().unwrap_or_default();
        start
            + text
                .char_indices()
                .nth(column.saturating_sub(1))
                .map_or(text.trim_end().len(), |(at, _)| at)
    }
}

/// The candidate that the word was probably meant to be.
pub fn did_you_mean<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let word = word.to_lowercase();
    candidates
        .into_iter()
        .map(|each| {
            (
                strsim::damerau_levenshtein(&word, &each.to_lowercase()),
                each,
            )
        })
        .filter(|(distance, each)| *distance <= 1 + each.chars().count() / 4)
        .min()
        .map(|(_, each)| each)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let source = "un\néé«x\n";
        let lines = Lines::new(source);
        assert_eq!(lines.position(source.find('x').unwrap()), (2, 4));
        assert_eq!(lines.offset(2, 4), source.find('x').unwrap());
        assert_eq!(lines.offset(2, 99), source.len() - 1);
        assert_eq!(lines.offset(99, 1), source.len());
        assert_eq!(lines.position(999), (3, 1));
    }

    #[test]
    fn a_span_is_brought_back_into_the_text() {
        let problem = Problem::error("L000", "a", "b").at(&Lines::new("é"), &(1..9));
        assert_eq!(
            (problem.span, problem.line, problem.column),
            (Some(0..2), 1, 1)
        );
    }

    #[test]
    fn only_near_words_are_proposed() {
        assert_eq!(did_you_mean("Clic", ["Click", "Go"]), Some("Click"));
        assert_eq!(did_you_mean("stpes", ["id", "steps"]), Some("steps"));
        assert_eq!(did_you_mean("nothing", ["id", "steps"]), None);
    }
}
