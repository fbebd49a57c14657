//! The text of one Fluent file, parsed when first needed, and what is wrong with it. Opens no file,
//! and does not know the files beside it.

use std::{
    borrow::Cow,
    collections::HashSet,
    ops::Range,
    sync::{Arc, OnceLock},
};

use fluent::FluentResource;
use fluent_syntax::{ast::Entry, parser::ParserError};

use super::hazards::{first_overgrown_entry, is_convoluted, without_broken_escapes};

/// The text of one Fluent file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// What the file is called in a report.
    pub name: Cow<'static, str>,
    text: Text,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Text {
    Plain(Cow<'static, str>),
    Packed(&'static [u8]),
}

/// The text that [deflated](https://www.rfc-editor.org/rfc/rfc1951) bytes hold; empty where they hold none.
pub fn unpacked(bytes: &[u8]) -> String {
    let text = miniz_oxide::inflate::decompress_to_vec(bytes).unwrap_or_default();
    String::from_utf8(text).unwrap_or_default()
}

impl Source {
    /// The text of the file `name`.
    pub fn new(name: impl Into<Cow<'static, str>>, text: impl Into<Cow<'static, str>>) -> Self {
        Self {
            name: name.into(),
            text: Text::Plain(text.into()),
        }
    }

    /// The text of the file `name`, deflated: it is unpacked when somebody asks for its words.
    pub fn packed(name: impl Into<Cow<'static, str>>, bytes: &'static [u8]) -> Self {
        Self {
            name: name.into(),
            text: Text::Packed(bytes),
        }
    }

    /// What is in it.
    pub fn text(&self) -> Cow<'_, str> {
        match &self.text {
            Text::Plain(text) => Cow::Borrowed(text),
            Text::Packed(bytes) => Cow::Owned(unpacked(bytes)),
        }
    }

    fn problem(&self, at: Range<usize>, kind: ProblemKind) -> Problem {
        Problem {
            source: self.name.to_string(),
            entry: at.clone(),
            at,
            kind,
        }
    }
}

/// A fault in a source. The other messages of the source can be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The name of the source.
    pub source: String,
    /// Bytes of the source where reading stopped; a fault of syntax is often on the line before.
    pub at: Range<usize>,
    /// Bytes of the whole entry that cannot be used.
    pub entry: Range<usize>,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// What is wrong with a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// Not Fluent, in the words of its parser.
    Syntax(String),
    /// This message or term has the name of one above it, and replaces it.
    Duplicate(String),
    /// Braces directly within braces, a choice by a fixed value or a number of too many digits: this
    /// entry is not read.
    Convoluted(String),
    /// More braces and parentheses in one value than can be put into words: reading stopped before
    /// this entry.
    TooManyBraces,
}

/// Every fault of `source`, in its order.
pub fn problems(source: &Source) -> Vec<Problem> {
    let words = Words::new(source.clone());
    let mut found = words.parsed().problems.clone();
    found.extend(words.duplicates());
    found.sort_by_key(|problem| problem.at.start);
    found
}

/// A source and what it says, once somebody asked.
#[derive(Debug)]
pub(super) struct Words {
    source: Source,
    parsed: OnceLock<Parsed>,
}

#[derive(Debug)]
struct Parsed {
    resource: Arc<FluentResource>,
    problems: Vec<Problem>,
}

impl Words {
    pub(super) fn new(source: Source) -> Self {
        Self {
            source,
            parsed: OnceLock::new(),
        }
    }

    pub(super) fn problems(&self) -> Vec<Problem> {
        problems(&self.source)
    }

    #[cfg(test)]
    pub(super) fn is_parsed(&self) -> bool {
        self.parsed.get().is_some()
    }

    pub(super) fn resource(&self) -> &Arc<FluentResource> {
        &self.parsed().resource
    }

    fn parsed(&self) -> &Parsed {
        self.parsed.get_or_init(|| parse(&self.source))
    }

    fn duplicates(&self) -> Vec<Problem> {
        let resource = &self.parsed().resource;
        let mark = byte_order_mark(&self.source.text());
        let mut seen = HashSet::new();
        let names = resource.entries().filter_map(name_of);
        names
            .filter(|name| !seen.insert(*name))
            .map(|name| {
                let kind = ProblemKind::Duplicate(name.to_owned());
                self.source
                    .problem(shifted(place_of(name, resource), mark), kind)
            })
            .collect()
    }
}

/// Editors on Windows put an invisible mark before the text; Fluent takes it for a bad name.
fn byte_order_mark(text: &str) -> usize {
    if text.starts_with('\u{FEFF}') {
        '\u{FEFF}'.len_utf8()
    } else {
        0
    }
}

fn parse(source: &Source) -> Parsed {
    let whole = source.text();
    let mark = byte_order_mark(&whole);
    let text = &whole[mark..];
    let end = first_overgrown_entry(text);
    let readable = without_broken_escapes(&text[..end.unwrap_or(text.len())]);
    let (mut resource, errors) = read(readable.into_owned());
    let place = |range: &Range<usize>| {
        shifted(range.start.min(text.len())..range.end.min(text.len()), mark)
    };
    let mut problems: Vec<Problem> = errors
        .into_iter()
        .map(|error| Problem {
            entry: place(error.slice.as_ref().unwrap_or(&error.pos)),
            ..source.problem(
                place(&error.pos),
                ProblemKind::Syntax(error.kind.to_string()),
            )
        })
        .collect();
    if let Some(end) = end {
        problems.push(source.problem(place(&(end..text.len())), ProblemKind::TooManyBraces));
    }
    let convoluted: Vec<&str> = resource
        .entries()
        .filter(|entry| is_convoluted(entry))
        .filter_map(name_of)
        .collect();
    if !convoluted.is_empty() {
        let mut readable = resource.source().to_owned();
        for name in convoluted {
            let at = place_of(name, &resource);
            let kind = ProblemKind::Convoluted(name.to_owned());
            problems.push(source.problem(place(&at), kind));
            // A name that cannot be one makes the parser pass over its entry.
            readable.replace_range(at.start..=at.start, "}");
        }
        resource = read(readable).0;
    }
    Parsed {
        resource: Arc::new(resource),
        problems,
    }
}

fn read(text: String) -> (FluentResource, Vec<ParserError>) {
    match FluentResource::try_new(text) {
        Ok(resource) => (resource, Vec::new()),
        Err(both) => both,
    }
}

fn name_of<'s>(entry: &Entry<&'s str>) -> Option<&'s str> {
    match entry {
        Entry::Message(message) => Some(message.id.name),
        Entry::Term(term) => Some(term.id.name),
        _ => None,
    }
}

/// The bytes of a name that was read from `resource`.
fn place_of(name: &str, resource: &FluentResource) -> Range<usize> {
    let start = name.as_ptr() as usize - resource.source().as_ptr() as usize;
    start..start + name.len()
}

fn shifted(range: Range<usize>, by: usize) -> Range<usize> {
    range.start + by..range.end + by
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, ProblemKind)]) {
        let found = problems(&Source::new("fr.ftl", text.to_owned()));
        let found: Vec<_> = found.into_iter().map(|p| (&text[p.at], p.kind)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_good_source_has_no_problem() {
        check("a = Un\n    .b = Deux { $c }\n-d = { a }\n", &[]);
    }

    #[test]
    fn a_fault_of_syntax_is_given_in_its_place() {
        let text = "a = Un\nb Deux\nc = Trois\n";
        check(
            text,
            &[(
                "D",
                ProblemKind::Syntax("Expected a token starting with \"=\"".into()),
            )],
        );
        let found = problems(&Source::new("fr.ftl", text));
        assert_eq!(&text[found[0].entry.clone()], "b Deux\n");
    }

    #[test]
    fn a_name_given_twice_is_a_problem() {
        let kind = |name: &str| ProblemKind::Duplicate(name.to_owned());
        check("a = é\na = 2", &[("a", kind("a"))]);
        check("abc = 1\n-abc = 2", &[("abc", kind("abc"))]);
    }

    #[test]
    fn places_count_the_byte_order_mark() {
        check("\u{FEFF}a = 1\n", &[]);
        check(
            "\u{FEFF}a = 1\nbc = 1\nbc = 2",
            &[("bc", ProblemKind::Duplicate("bc".into()))],
        );
    }

    #[test]
    fn an_entry_of_too_many_braces_ends_the_reading() {
        let deep = format!("b = {}", "{".repeat(100_000));
        check(
            &format!("a = 1\n{deep}"),
            &[(&deep, ProblemKind::TooManyBraces)],
        );
    }

    #[test]
    fn a_broken_escape_is_a_fault_of_syntax() {
        let found = problems(&Source::new("fr.ftl", "a = { \"\\ué\" }\nb = 1"));
        assert!(
            matches!(
                &found[..],
                [Problem {
                    kind: ProblemKind::Syntax(_),
                    ..
                }]
            ),
            "{found:?}"
        );
    }

    #[test]
    fn convoluted_entries_are_passed_over() {
        let text = "a = 1\nb = { { a } }\n-c = { 1 ->\n *[x] y\n }\nd = 2\n";
        check(
            text,
            &[
                ("b", ProblemKind::Convoluted("b".into())),
                ("c", ProblemKind::Convoluted("c".into())),
            ],
        );
        let words = Words::new(Source::new("fr.ftl", text));
        let resource = words.resource();
        let names: Vec<_> = resource.entries().filter_map(name_of).collect();
        assert_eq!(names, ["a", "d"]);
    }
}
