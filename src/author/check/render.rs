//! A report as text for people, and as JSON for editors.

use super::Report;
use crate::lesson::{Problem, Severity};
use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};
use std::ops::Range;

/// Lines shown before and after a problem.
const AROUND: usize = 1;
/// The longest piece of a file that is shown, in bytes: a file may be one single line.
const LONGEST: usize = 400;

/// Whether a text may hold colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Letters and signs only.
    Plain,
    /// With the colours of the terminal.
    Styled,
}

impl Report {
    /// Every problem with its piece of the file, one line that sums up, then one for each language of each lesson.
    pub fn text(&self, look: Look) -> String {
        let renderer = match look {
            Look::Plain => Renderer::plain(),
            Look::Styled => Renderer::styled(),
        };
        let mut text = String::new();
        for problem in &self.problems {
            text.push_str(&self.one(&renderer, problem));
            text.push_str("\n\n");
        }
        text.push_str(&self.summary());
        text.push('\n');
        for coverage in &self.coverage {
            text.push_str(&printable(&coverage.to_string()));
            text.push('\n');
        }
        text
    }

    /// As JSON: `problems`, a list of `severity, code, file, line, column, message` and perhaps `help`, and `coverage`, a
    /// list of `lesson, language, needed, present`.
    pub fn json(&self) -> String {
        let report = serde_json::json!({ "problems": self.problems, "coverage": self.coverage });
        format!("{report:#}")
    }

    fn one(&self, renderer: &Renderer, problem: &Problem) -> String {
        let level = match problem.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Info => Level::INFO,
        };
        let message = printable(&problem.message);
        let file = printable(&problem.file);
        let title = level.primary_title(message.as_str()).id(problem.code);
        let shown = self.texts.get(&problem.file).zip(problem.span.as_ref());
        let mut group = match shown.map(|(text, span)| (text, span, window(text, span))) {
            Some((text, span, window)) if window.len() <= LONGEST => {
                let inside = span.start - window.start..span.end.min(window.end) - window.start;
                let snippet = Snippet::source(&text[window.clone()])
                    .path(file.as_str())
                    .line_start(text[..window.start].matches('\n').count() + 1)
                    .fold(false)
                    .annotation(AnnotationKind::Primary.span(inside));
                title.element(snippet)
            }
            _ => title.element(
                Origin::path(file.as_str())
                    .line(problem.line)
                    .char_column(problem.column),
            ),
        };
        let help = problem.help.as_deref().map(printable);
        if let Some(help) = &help {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        renderer.render(&[group])
    }

    fn summary(&self) -> String {
        let count = |number: usize, one: &str| match number {
            1 => format!("1 {one}"),
            number => format!("{number} {one}s"),
        };
        let lessons = match (self.lessons, self.packs) {
            (0, packs @ 1..) => count(packs, "country pack"),
            (lessons, _) => count(lessons, "lesson"),
        };
        match (self.count(Severity::Error), self.count(Severity::Warning)) {
            (0, 0) => format!("{lessons} checked: all is well"),
            (0, warnings) => format!("{lessons} checked: {}", count(warnings, "warning")),
            (errors, 0) => format!("{lessons} checked: {}", count(errors, "error")),
            (errors, warnings) => {
                format!(
                    "{lessons} checked: {} and {}",
                    count(errors, "error"),
                    count(warnings, "warning")
                )
            }
        }
    }
}

/// The whole lines around a span; of a span of several lines, those around its beginning.
fn window(text: &str, span: &Range<usize>) -> Range<usize> {
    let before = text[..span.start]
        .rmatch_indices('\n')
        .nth(AROUND)
        .map_or(0, |(at, _)| at + 1);
    let after = text[span.start..]
        .match_indices('\n')
        .nth(AROUND)
        .map_or(text.len(), |(at, _)| span.start + at);
    before..after
}

/// Without the characters that would command the terminal.
fn printable(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { '\u{fffd}' } else { c })
        .collect()
}
