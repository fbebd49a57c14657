//! What is in the sentences of a language: variables, references, marks, zones and odd characters.

use super::{
    Around,
    fluent::{File, Said, Text},
    instead,
    words::{Ground, has},
};
use crate::{
    lesson::{parse::LONGEST_TEXT, problem::Problem},
    text::{Mark, MarkFault, malformed_marks, parse_marks},
};
use std::{collections::BTreeSet, ops::Range};

/// Characters that no terminal shows well.
pub(super) fn strange(file: &File<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (at, c) in file.words.text.char_indices() {
        let (what, is_error) = match c {
            '\n' | '\r' => continue,
            '\t' => ("a tab", false),
            c if c.is_control() => ("a control character", true),
            '\u{fe0f}' | '\u{200d}' | '\u{1f1e6}'..='\u{1f1ff}' => ("a composed emoji", false),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                ("an invisible mark of direction", false)
            }
            '\u{feff}' | '\u{2028}' | '\u{2029}' => ("an invisible character", false),
            _ => continue,
        };
        let problem = Problem::error(
            "L209",
            file.words.file,
            format!("{what} (U+{:04X}) stands here", u32::from(c)),
        );
        let problem = problem
            .at(&file.lines, &(at..at + c.len_utf8()))
            .help("take it off: terminals do not agree on it");
        problems.push(if is_error { problem } else { problem.warning() });
        if problems.len() >= 20 {
            break;
        }
    }
    problems
}

/// Variables, references and marks of one value or attribute.
pub(super) fn sentence(
    ground: &Ground<'_>,
    file: &File<'_>,
    around: Around<'_>,
    name: &str,
    said: &Said,
) -> Vec<Problem> {
    let mut reader = Reader {
        ground,
        file,
        around,
        name,
        problems: Vec::new(),
    };
    for (variable, span) in &said.variables {
        reader.variable(variable, span);
    }
    for (reference, span) in &said.references {
        reader.reference(reference, span);
    }
    for text in &said.texts {
        reader.text(text);
    }
    reader.problems
}

/// Reads one value or attribute, and notes what is wrong in it.
struct Reader<'a> {
    ground: &'a Ground<'a>,
    file: &'a File<'a>,
    around: Around<'a>,
    /// The message, with its attribute after a dot.
    name: &'a str,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn tell(&mut self, code: &'static str, span: &Range<usize>, message: String, help: String) {
        let problem = Problem::error(code, self.file.words.file, message);
        self.problems
            .push(problem.at(&self.file.lines, span).help(help));
    }

    fn variable(&mut self, variable: &str, span: &Range<usize>) {
        let known = &self.ground.variables;
        if known.contains(variable) {
            return;
        }
        let known: Vec<String> = known.iter().map(|each| format!("${each}")).collect();
        let help = instead(&format!("${variable}"), known.iter().map(String::as_str));
        let told = format!("there is no variable `${variable}`");
        self.tell("L205", span, told, help);
    }

    fn reference(&mut self, reference: &str, span: &Range<usize>) {
        let (message, attribute) = reference
            .split_once('.')
            .map_or((reference, None), |(message, attribute)| {
                (message, Some(attribute))
            });
        let found = self.file.messages.get(message);
        let is_known = match reference.strip_prefix('-') {
            Some(term) => self.file.terms.contains(term),
            None => reference == "NUMBER()" || found.is_some_and(|found| has(found, attribute)),
        };
        if !is_known {
            let told = format!("`{reference}` does not exist in this file");
            let help = "a variable begins with $, as in `{ $name }`".into();
            self.tell("L214", span, told, help);
        }
    }

    fn text(&mut self, text: &Text) {
        let length = text.text.chars().count();
        if length > LONGEST_TEXT {
            let told =
                format!("this text is too long: {length} characters, {LONGEST_TEXT} at most");
            let help = "say it in fewer words, or in several steps".into();
            self.tell("L004", &text.span(&(0..1)), told, help);
            return;
        }
        for fault in malformed_marks(&text.text) {
            let (what, help) = explain(&fault.fault);
            self.tell("L207", &text.span(&fault.range), what, help);
        }
        for span in parse_marks(&text.text, &|key| key.to_owned()).spans {
            match span.mark {
                Mark::Word(id) => self.word(text, &id),
                Mark::Zone(id) => self.zone(text, &id),
                Mark::Key(_) => {}
            }
        }
    }

    fn word(&mut self, text: &Text, id: &str) {
        if let Some(glossary) = self.around.glossary.get(self.file.words.language)
            && !glossary.contains(id)
        {
            let told = format!("there is no glossary word `{id}`");
            let help = instead(id, glossary.iter().map(String::as_str));
            self.tell("L208", &mark_span(text, "word", id), told, help);
        }
    }

    fn zone(&mut self, text: &Text, id: &str) {
        let (message, attribute) = self.name.split_once('.').unwrap_or((self.name, ""));
        let (told, help) = match self.ground.zones.get(message) {
            Some((zones, _)) if zones.contains_key(id) => return,
            Some((zones, texts)) if texts.contains(attribute.trim_end_matches("-voice")) => (
                format!("there is no zone `{id}` in this step"),
                instead(id, zones.keys().copied()),
            ),
            _ => (
                format!("the zone `{id}` stands where there are no zones"),
                "zones belong to the texts of an Inspect's document".into(),
            ),
        };
        self.tell("L105", &mark_span(text, "zone", id), told, help);
    }
}

fn mark_span(text: &Text, kind: &str, id: &str) -> Range<usize> {
    let mark = format!("[{kind}:{id}");
    let start = text.text.find(&mark).unwrap_or_default();
    text.span(&(start + 1..start + mark.len()))
}

fn explain(fault: &MarkFault) -> (String, String) {
    let marks = "the marks are [word:ID|text], [key:NAME] and [zone:ID|text]";
    match fault {
        MarkFault::Unclosed => (
            "this mark is not closed on its line".into(),
            "add ] after its text".into(),
        ),
        MarkFault::NoName => ("this mark names nothing".into(), marks.into()),
        MarkFault::NoText => (
            "this mark has no text to show".into(),
            "write it after a bar: [word:ID|text]".into(),
        ),
        MarkFault::Nested => (
            "this mark stands inside another".into(),
            "close the first one before".into(),
        ),
        MarkFault::Unknown(kind) => (format!("there is no mark `{kind}`"), marks.into()),
    }
}

/// Zones of a document that no text of this language shows.
pub(super) fn zones(ground: &Ground<'_>, file: &File<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (id, (zones, texts)) in &ground.zones {
        let Some(message) = file.messages.get(id.as_str()) else {
            continue;
        };
        let shown: BTreeSet<String> = message
            .attributes
            .iter()
            .filter(|(name, _)| texts.contains(*name))
            .flat_map(|(_, (_, said))| &said.texts)
            .filter(|text| text.text.len() <= LONGEST_TEXT * 4)
            .flat_map(|text| parse_marks(&text.text, &|key| key.to_owned()).spans)
            .filter_map(|span| match span.mark {
                Mark::Zone(zone) => Some(zone),
                _ => None,
            })
            .collect();
        for (zone, at) in zones.iter().filter(|(zone, _)| !shown.contains(**zone)) {
            let line = ground.line(at);
            let problem = Problem::error(
                "L211",
                file.words.file,
                format!("no text of `{id}` shows the zone `{zone}`"),
            );
            let help = format!(
                "put [zone:{zone}|…] around its words; line {line} of {} names it",
                ground.subject.file
            );
            problems.push(problem.at(&file.lines, &message.span).help(help));
        }
    }
    problems
}
