//! What stands above the work: title, instruction and gesture, or the greeting of the first screen.

use super::bars::{LONGEST, is_sheet, stretch};
use super::canvas::{Between, Canvas, Tint};
use super::page::{Columns, HIGHEST, Screen};
use super::pen::{Ink, MEASURE, Pen};
use crate::outline::{Extent, Instruction, Outline, Role};
use crate::text::{self, Rich, sentences};
use crate::theme::{Glyph, Meaning};

/// How much stands above the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Title, instruction and gesture.
    Whole,
    /// The gesture is known.
    Known,
    /// The instruction too: its last sentences are left.
    Short,
}

impl Screen<'_> {
    /// Title, instruction and gesture.
    pub(super) fn head(&self, columns: &Columns, shape: Shape) -> Canvas {
        let outline = self.outline;
        let mut pen = self.pen();
        if let Some(name) = masthead(outline) {
            let words = [outline.title.as_ref(), outline.gesture.as_ref()];
            pen.canvas.height = pen.masthead_of_tutor(name, &words, self.area.width);
            return pen.canvas;
        }
        let sheet = is_sheet(outline);
        let x = columns.x + 1;
        let width = if sheet {
            self.area.width.saturating_sub(2 * x).min(LONGEST)
        } else {
            columns.width.saturating_sub(2).min(MEASURE)
        };
        let mut y = 0;
        if let Some(title) = outline
            .title
            .as_ref()
            .filter(|_| !sheet || self.area.height >= HIGHEST)
        {
            let style = pen.ink(Ink::Title);
            y = pen.rich(x, 0, width, title, style);
        }
        if let Some(instruction) = &outline.instruction {
            if y > 0 {
                y = pen.gap(y, Between::Groups);
            }
            y += pen.instruction(instruction, x, y, width, shape);
        }
        if let Some(gesture) = outline.gesture.as_ref().filter(|_| shape == Shape::Whole) {
            let style = pen.ink(Ink::Muted);
            y += pen.rich(x, y, width, gesture, style);
        }
        pen.canvas.height = y;
        pen.canvas
    }
}

impl Pen<'_> {
    /// The name of the application in the middle, with a line under it and words below; the height in lines.
    pub(super) fn masthead_of_tutor(
        &mut self,
        name: &str,
        words: &[Option<&Rich>],
        width: u16,
    ) -> u16 {
        let (strong, line, muted) = (
            self.ink(Ink::Title),
            self.ink(Ink::Accent),
            self.ink(Ink::Muted),
        );
        // Latin letters stand apart; others are joined and must not.
        let is_latin = name.chars().all(|c| c.is_alphabetic() && c < '\u{250}');
        let spaced: String = name.chars().flat_map(|c| [c, ' ']).collect();
        let name = if is_latin { spaced.trim_end() } else { name };
        let taken = text::width(name).min(width);
        let x = (width - taken) / 2;
        self.plain(x, 0, taken, name, strong);
        let thick = self.glyph(Glyph::ThickLine).repeat(usize::from(taken));
        self.canvas.sign(x, 1, thick, line);
        let mut y = 2;
        for words in words.iter().flatten() {
            y = self.gap(y, Between::Groups);
            let room = width.saturating_sub(4).min(LONGEST);
            let taken = text::width(&words.text).min(room);
            y += self.rich((width - taken) / 2, y, taken, words, muted);
        }
        y
    }

    /// The instruction, its spoken word lit; the height in lines.
    fn instruction(
        &mut self,
        instruction: &Instruction,
        x: u16,
        y: u16,
        width: u16,
        shape: Shape,
    ) -> u16 {
        let style = self.ink(Ink::Body);
        let from = match instruction.extent {
            Extent::Begun if shape == Shape::Short => self.reminder(&instruction.text.text, width),
            Extent::Whole | Extent::Begun => 0,
            Extent::Reminder => self.reminder(&instruction.text.text, width),
        };
        let lit = instruction
            .spoken
            .clone()
            .filter(|spoken| spoken.end > from);
        let lit = lit.map(|spoken| spoken.start.saturating_sub(from)..spoken.end - from);
        let tints = lit
            .map(|range| Tint {
                range,
                style: self.style(Meaning::Spoken),
            })
            .into_iter()
            .collect();
        let shown = if from == 0 {
            None
        } else {
            Some(stretch(
                &instruction.text,
                from..instruction.text.text.len(),
            ))
        };
        self.rich_with(
            x,
            y,
            width,
            shown.as_ref().unwrap_or(&instruction.text),
            style,
            tints,
        )
    }

    /// Where the last sentences begin that fit in two lines.
    fn reminder(&self, words: &str, width: u16) -> usize {
        if self.lines(words, width).len() <= 2 {
            return 0;
        }
        let starts = sentences(words).into_iter().map(|sentence| sentence.start);
        let mut best = 0;
        for start in starts.rev() {
            if best > 0 && self.lines(&words[start..], width).len() > 2 {
                break;
            }
            best = start;
        }
        best
    }
}

/// The name to greet with, on the one screen where somebody sees the tutor for the first time: it shows
/// a key to press, and there is no lesson yet.
pub(super) fn masthead(outline: &Outline) -> Option<&str> {
    let header = &outline.header;
    let shows_key = outline.body.iter().any(|node| node.role == Role::KeyCap);
    (shows_key && header.right.is_empty() && header.progress.is_none())
        .then_some(header.left.as_str())
}
