//! A Fluent file as the checker needs it: its messages with their places, and the faults of its writing.

use super::Words;
use crate::{
    lesson::problem::{Lines, Problem},
    text::{ProblemKind, Source, problems},
};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser::{ErrorKind, ParserError, parse},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

/// The messages of a file, and its lines.
pub(super) struct File<'a> {
    pub(super) words: Words<'a>,
    pub(super) lines: Lines<'a>,
    pub(super) messages: BTreeMap<&'a str, Message<'a>>,
    pub(super) terms: BTreeSet<&'a str>,
    /// Some entries could not be read: what seems missing may stand there.
    pub(super) damaged: BTreeSet<&'a str>,
}

/// One message.
pub(super) struct Message<'a> {
    pub(super) span: Range<usize>,
    pub(super) value: Option<Said>,
    pub(super) attributes: BTreeMap<&'a str, (Range<usize>, Said)>,
}

/// What a value or an attribute says.
#[derive(Default)]
pub(super) struct Said {
    /// Its variables, and where each is used first.
    pub(super) variables: BTreeMap<String, Range<usize>>,
    /// What it refers to: messages, terms, functions, as written.
    pub(super) references: Vec<(String, Range<usize>)>,
    /// Its texts, one a form.
    pub(super) texts: Vec<Text>,
}

/// A text with `…` for each value put into it, and where its pieces come from.
#[derive(Default)]
pub(super) struct Text {
    pub(super) text: String,
    pieces: Vec<(usize, usize)>,
}

impl Text {
    /// The bytes of the file for bytes of the text.
    pub(super) fn span(&self, range: &Range<usize>) -> Range<usize> {
        let place = |at: usize| {
            let piece = self.pieces.iter().rev().find(|(start, _)| *start <= at);
            piece.map_or(0, |(start, source)| source + (at - start))
        };
        place(range.start)..place(range.end.saturating_sub(1).max(range.start)) + 1
    }
}

/// Reads a file, with every fault of its writing.
pub(super) fn read(words: Words<'_>) -> (File<'_>, Vec<Problem>) {
    let lines = Lines::new(words.text);
    let mut found = Vec::new();
    let source = Source::new(words.file.to_owned(), words.text.to_owned());
    let mut readable = words.text;
    for problem in problems(&source) {
        let (code, message, help) = match problem.kind {
            // Told below, from the parser itself.
            ProblemKind::Syntax(_) => continue,
            ProblemKind::Duplicate(name) => (
                "L204",
                format!("the message `{name}` stands twice in this file"),
                "keep one of them",
            ),
            ProblemKind::Convoluted(name) => (
                "L201",
                format!("`{name}` has braces directly inside braces, or a choice by a fixed value"),
                "write `{ $name }`, or `{ $left -> … }`",
            ),
            ProblemKind::TooManyBraces => {
                readable = &words.text[..problem.at.start];
                (
                    "L201",
                    "too many braces inside one another: the file is not read from here on".into(),
                    "look for a } that is missing",
                )
            }
        };
        found.push(
            Problem::error(code, words.file, message)
                .at(&lines, &problem.at)
                .help(help),
        );
    }
    let (resource, errors) = match parse(readable) {
        Ok(resource) => (resource, Vec::new()),
        Err(both) => both,
    };
    let errors = errors
        .into_iter()
        .flat_map(|error| in_attributes(readable, error));
    found.extend(
        errors
            .take(super::MOST_PROBLEMS)
            .map(|error| fault(words, &lines, &error)),
    );
    let mut file = File {
        words,
        lines,
        messages: BTreeMap::new(),
        terms: BTreeSet::new(),
        damaged: BTreeSet::new(),
    };
    let mut last = None;
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                last = Some(message.id.name);
                let mut attributes = BTreeMap::new();
                for attribute in &message.attributes {
                    let span = place(words.text, attribute.id.name);
                    let said = said(words.text, &attribute.value);
                    if attributes
                        .insert(attribute.id.name, (span.clone(), said))
                        .is_some()
                    {
                        let message = format!(
                            "`.{}` stands twice in the message `{}`",
                            attribute.id.name, message.id.name
                        );
                        found.push(
                            Problem::error("L204", words.file, message)
                                .at(&file.lines, &span)
                                .help("keep one of them"),
                        );
                    }
                }
                let value = message.value.as_ref().map(|value| said(words.text, value));
                let span = place(words.text, message.id.name);
                file.messages.entry(message.id.name).or_insert(Message {
                    span,
                    value,
                    attributes,
                });
            }
            Entry::Term(term) => drop(file.terms.insert(term.id.name)),
            Entry::Junk { content } => {
                let name = content
                    .trim_start()
                    .split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_'))
                    .next()
                    .filter(|name| !name.is_empty());
                file.damaged.extend(name.or(last));
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    (file, found)
}

/// The bytes of a piece of `text`.
fn place(text: &str, piece: &str) -> Range<usize> {
    let start = (piece.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize);
    if start <= text.len() {
        start..(start + piece.len()).min(text.len())
    } else {
        0..0
    }
}

fn said(source: &str, pattern: &Pattern<&str>) -> Said {
    let mut said = Said::default();
    pattern_into(&mut said, source, pattern);
    said
}

fn pattern_into(said: &mut Said, source: &str, pattern: &Pattern<&str>) {
    let mut whole = Text::default();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                whole
                    .pieces
                    .push((whole.text.len(), place(source, value).start));
                whole.text.push_str(value);
            }
            PatternElement::Placeable { expression } => {
                if let Expression::Inline(InlineExpression::StringLiteral { value }) = expression {
                    whole
                        .pieces
                        .push((whole.text.len(), place(source, value).start));
                    whole.text.push_str(value);
                } else {
                    whole.text.push('…');
                    expression_into(said, source, expression);
                }
            }
        }
    }
    said.texts.push(whole);
}

fn expression_into(said: &mut Said, source: &str, expression: &Expression<&str>) {
    match expression {
        Expression::Inline(inline) => inline_into(said, source, inline),
        Expression::Select { selector, variants } => {
            inline_into(said, source, selector);
            for variant in variants {
                pattern_into(said, source, &variant.value);
            }
        }
    }
}

fn inline_into(said: &mut Said, source: &str, inline: &InlineExpression<&str>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            said.variables
                .entry(id.name.to_owned())
                .or_insert_with(|| place(source, id.name));
        }
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute
                .as_ref()
                .map(|each| format!(".{}", each.name))
                .unwrap_or_default();
            said.references
                .push((format!("{}{attribute}", id.name), place(source, id.name)));
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            said.references
                .push((format!("-{}", id.name), place(source, id.name)));
            for argument in arguments.iter().flat_map(|arguments| &arguments.positional) {
                inline_into(said, source, argument);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            said.references
                .push((format!("{}()", id.name), place(source, id.name)));
            for argument in &arguments.positional {
                inline_into(said, source, argument);
            }
        }
        InlineExpression::Placeable { expression } => expression_into(said, source, expression),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

/// The faults inside the attributes of an entry that cannot be read. The parser only says that
/// something is wrong there, so each attribute is read once more as a message of its own.
fn in_attributes(text: &str, error: ParserError) -> Vec<ParserError> {
    let entry = error.slice.clone().unwrap_or_else(|| error.pos.clone());
    let entry = floor(text, entry.start)..floor(text, entry.end);
    let mut starts = Vec::new();
    let mut at = entry.start;
    for line in text[entry.clone()].split_inclusive('\n') {
        let inside = line.trim_start_matches(' ');
        if inside.len() < line.len() && inside.starts_with('.') {
            starts.push(at + (line.len() - inside.len()) + 1);
        }
        at += line.len();
    }
    let says_nothing = matches!(error.kind, ErrorKind::ExpectedMessageField { .. });
    let is_attribute = text[entry.clone()].trim_start().starts_with('.');
    let mut found = Vec::new();
    for (index, start) in starts.iter().enumerate() {
        let end = starts.get(index + 1).map_or(entry.end, |next| next - 1);
        let errors = parse(&text[*start..end]).err().map(|(_, errors)| errors);
        found.extend(errors.into_iter().flatten().map(|inner| ParserError {
            pos: inner.pos.start + start..inner.pos.end + start,
            slice: Some(*start..end),
            kind: inner.kind,
        }));
    }
    if found.is_empty() || !(says_nothing || is_attribute) {
        found.insert(0, error);
    }
    found
}

fn fault(words: Words<'_>, lines: &Lines<'_>, error: &ParserError) -> Problem {
    let text = words.text;
    let at = error.pos.start.min(text.len());
    let start = text[..floor(text, at)].rfind('\n').map_or(0, |end| end + 1);
    let line = &text[start..];
    let first = line.trim_start();
    let is_first = at <= start + (line.len() - first.len()) && line.starts_with(' ');
    let (what, help) = match &error.kind {
        _ if is_first && first.starts_with(['[', '*', '.']) => (
            "a line of a sentence begins with [, * or .".into(),
            "put the first word of this line at the end of the line before".into(),
        ),
        ErrorKind::ExpectedToken('=') if first.starts_with('.') => (
            "a line that begins with . is read as an attribute, and `=` is missing".into(),
            "write `    .name = words`, or move the . away from the beginning of the line".into(),
        ),
        ErrorKind::ExpectedToken('=') => (
            "`=` is expected after the name".into(),
            "write `name = words`; a line that goes on begins with spaces".into(),
        ),
        ErrorKind::ExpectedToken(token) => (
            format!("`{token}` is expected here or on the line before"),
            format!("look for a missing {token}"),
        ),
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => (
            "the forms of a choice begin on the line of its ->".into(),
            "after -> go to a new line, and write each form on its own: `[one] …`, `*[other] …`"
                .into(),
        ),
        ErrorKind::ExpectedCharRange { range } => (
            format!("one of {range} is expected here"),
            "names are made of letters, digits and -".into(),
        ),
        ErrorKind::ExpectedMessageField { entry_id } => (
            format!("the message `{entry_id}` says nothing"),
            "write its words after =, and its attributes below, moved in: `    .say = …`".into(),
        ),
        ErrorKind::ExpectedTermField { entry_id } => (
            format!("the term `-{entry_id}` says nothing"),
            "write its words after =".into(),
        ),
        ErrorKind::MissingValue => (
            "words are missing here".into(),
            "write the words after =".into(),
        ),
        ErrorKind::MissingDefaultVariant => (
            "none of the forms is the one for all other numbers".into(),
            "mark one with a star, on a line of its own: `*[other] …`".into(),
        ),
        ErrorKind::MultipleDefaultVariants => (
            "two forms have a star".into(),
            "leave the star at one of them".into(),
        ),
        ErrorKind::UnbalancedClosingBrace => (
            "this } closes nothing".into(),
            "take it off; to show a brace, write {\"}\"}".into(),
        ),
        ErrorKind::ExpectedInlineExpression => (
            "a variable is expected in these braces".into(),
            "write `{ $name }`; to show a brace, write {\"{\"}".into(),
        ),
        ErrorKind::UnterminatedStringLiteral => {
            ("this \" is not closed".into(), "add the missing \"".into())
        }
        kind => (kind.to_string(), "compare with a message that works".into()),
    };
    let entry = error.slice.clone().unwrap_or_else(|| error.pos.clone());
    let start = floor(text, entry.start);
    let start = start + (text[start..].len() - text[start..].trim_start().len());
    let message = format!(
        "the message of line {} cannot be read: {what}",
        lines.position(start).0
    );
    Problem::error("L201", words.file, message)
        .at(lines, &error.pos)
        .help(help)
}

fn floor(text: &str, byte: usize) -> usize {
    let mut at = byte.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
