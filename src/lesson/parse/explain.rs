//! What the RON reader says, in an author's words and with the way out.

use super::guard::unclosed_text;
use crate::lesson::{
    problem::{Lines, Problem, did_you_mean},
    source::{Node, Tokens, outline},
};
use ron::error::{Error, SpannedError};
use std::ops::Range;

/// Explains why a text could not be read.
pub(super) fn explain(name: &str, lines: &Lines<'_>, error: &SpannedError) -> Problem {
    let text = lines.text();
    let start = lines.offset(error.span.start.line, error.span.start.col);
    let end = lines.offset(error.span.end.line, error.span.end.col);
    let span = piece(text, start).unwrap_or(start.min(end)..end.max(start + 1));
    let root = outline(text);
    let problem = |code, message: String| Problem::error(code, name, message).at(lines, &span);
    match &error.code {
        Error::NoSuchStructField {
            expected,
            found,
            outer,
        } => unknown(
            problem(
                "L008",
                format!("`{found}` is no field of {}", of(outer.as_deref())),
            ),
            found,
            expected,
        ),
        Error::NoSuchEnumVariant {
            expected,
            found,
            outer,
        } => unknown(
            problem(
                "L008",
                format!(
                    "`{found}` does not exist here; a {} is expected",
                    kind(outer.as_deref())
                ),
            ),
            found,
            expected,
        ),
        Error::MissingStructField { field, outer } => {
            let message = format!("`{field}` is missing in {}", of(outer.as_deref()));
            let place = opening(&root, span.start);
            Problem::error("L009", name, message)
                .at(lines, &place)
                .help(format!("add `{field}: …`"))
        }
        Error::DuplicateStructField { field, outer } => problem(
            "L013",
            format!("`{field}` stands twice in {}", of(outer.as_deref())),
        )
        .help("keep one of them"),
        Error::ExceededRecursionLimit => {
            problem("L003", "too many brackets inside one another".into())
                .help("write this page more simply")
        }
        Error::Message(message) => problem("L010", message.clone()),
        Error::InvalidValueForType { expected, found } => problem(
            "L010",
            format!("{expected} is expected here, {found} was found"),
        ),
        Error::ExpectedDifferentLength { expected, found } => problem(
            "L010",
            format!("{expected} is expected here, {found} was found"),
        ),
        Error::IntegerOutOfBounds => problem("L010", "this number is too big here".into()),
        _ if text[start..].trim().is_empty() => problem("L007", "the file ends too early".into())
            .help("look for a bracket or a \" that is not closed"),
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => {
            let place = previous(text, start).unwrap_or(span);
            let word = shown(text.get(place.clone()).unwrap_or_default());
            Problem::error("L007", name, format!("brackets are missing after {word}"))
                .at(lines, &place)
                .help("write `Mail()`, `Go(\"page\")`, `(id: \"a\")`")
        }
        code => unclosed_text(name, lines).unwrap_or_else(|| {
            let (message, help) = syntax(code, text.get(span.clone()).unwrap_or_default());
            problem("L007", message).help(help)
        }),
    }
}

/// The piece of text at a byte, or the next one.
fn piece(text: &str, byte: usize) -> Option<Range<usize>> {
    Tokens::new(text)
        .map(|(_, span)| span)
        .find(|span| span.end > byte)
}

/// The last piece of text before a byte.
fn previous(text: &str, byte: usize) -> Option<Range<usize>> {
    Tokens::new(text)
        .map(|(_, span)| span)
        .take_while(|span| span.end <= byte)
        .last()
}

fn unknown(problem: Problem, found: &str, expected: &[&str]) -> Problem {
    problem.help(match did_you_mean(found, expected.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if expected.is_empty() => "nothing can stand here".into(),
        None => format!("what can stand here: {}", expected.join(", ")),
    })
}

fn of(outer: Option<&str>) -> String {
    outer.map_or_else(|| "this bracket".into(), |outer| format!("`{outer}`"))
}

fn kind(outer: Option<&str>) -> String {
    outer.map_or_else(|| "known name".into(), |outer| format!("`{outer}`"))
}

/// Where the bracket around a byte begins, with its name. The reader stands at its closing bracket.
fn opening(root: &Node, byte: usize) -> Range<usize> {
    let span = &root
        .around(byte.saturating_sub(1).max(root.span.start))
        .span;
    let around = root.around(byte);
    let span = if around.span.end == byte + 1 {
        &around.span
    } else {
        span
    };
    span.start..span.end.min(span.start + 1)
}

fn syntax(code: &Error, found: &str) -> (String, &'static str) {
    let what = match code {
        Error::ExpectedComma => {
            return (
                "a comma or a closing bracket is expected here".into(),
                "put a comma between the entries; if this belongs to a bracket, look whether it was closed too early",
            );
        }
        Error::ExpectedString => {
            return (
                format!(
                    "a text between quotes is expected here, not {}",
                    shown(found)
                ),
                "put it between straight quotes: \"…\"",
            );
        }
        Error::ExpectedBoolean => {
            return (
                format!("`true` or `false` is expected here, not {}", shown(found)),
                "write it without quotes",
            );
        }
        Error::ExpectedInteger
        | Error::InvalidIntegerDigit { .. }
        | Error::UnderscoreAtBeginning => {
            return (
                format!("a number is expected here, not {}", shown(found)),
                "write it in digits, without quotes",
            );
        }
        Error::ExpectedArray => "a list: `[ … ]`",
        Error::ExpectedArrayEnd => "the end of the list, `]`,",
        Error::ExpectedMap => "a list of names: `{ \"name\": … }`",
        Error::ExpectedMapColon => "a colon",
        Error::ExpectedMapEnd => "the end of the list of names, `}`,",
        Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => "the closing bracket `)`",
        Error::ExpectedIdentifier => {
            return (
                format!("a name is expected here, not {}", shown(found)),
                "write the name of each field, as in `(id: \"a\")`, and no double brackets, as in `Scene((…))`",
            );
        }
        Error::ExpectedDifferentStructName { expected, found } => {
            return (
                format!("`{expected}` is expected here, `{found}` was found"),
                "write the brackets alone, without a name",
            );
        }
        Error::InvalidEscape(_) => {
            return (
                "a \\ stands in this text before a letter that it does not go with".into(),
                "write \\\\ for a single \\",
            );
        }
        Error::TrailingCharacters => {
            return (
                format!("the lesson ends before {}", shown(found)),
                "look for a bracket closed too early, or take this off",
            );
        }
        other => {
            return (
                format!("this cannot be read: {other}"),
                "compare with a lesson that works",
            );
        }
    };
    (
        format!("{what} is expected here, not {}", shown(found)),
        "compare with the example in the author's guide",
    )
}

fn shown(found: &str) -> String {
    let mut chars = found.chars();
    let start: String = chars.by_ref().take(30).collect();
    let rest = if chars.next().is_some() { "…" } else { "" };
    format!("`{start}{rest}`")
}
