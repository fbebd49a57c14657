//! The cells that every field writes in: its words and its ghost, the caret, and what the mouse finds there.

use super::canvas::{CursorOn, Focus};
use super::hits::FieldArea;
use super::pen::Pen;
use crate::outline::{Entry, Node, Secrecy};
use crate::text::{self, Direction, Line};
use crate::theme::Glyph;
use ratatui::{layout::Rect, style::Style};
use std::borrow::Cow;

/// The colours of a field.
#[derive(Clone, Copy)]
pub(super) struct Colours {
    pub(super) field: Style,
    pub(super) ghost: Style,
    /// Of its left edge.
    pub(super) edge: Style,
}

/// Where the words of a field stand.
struct Cells {
    /// All cells, from the left edge on.
    area: Rect,
    /// The cells that hold letters.
    inner: Rect,
    direction: Direction,
    /// Whether it is read from the other side than the room.
    is_flipped: bool,
    /// Columns after which lines are broken.
    wrap: u16,
    /// Columns that are out of view before the first.
    skip: u16,
    /// Column and row of the caret in the words.
    caret: (u16, u16),
}

impl Pen<'_> {
    /// The cells of a field, from its left edge on; how many rows they take.
    pub(super) fn entry(
        &mut self,
        node: &Node,
        entry: &Entry,
        area: Rect,
        colours: Colours,
    ) -> u16 {
        let focused = self.has_focus(node);
        let (cells, lines) = self.cells_of(entry, area, focused);
        self.canvas.fill(cells.area, colours.field);
        for y in cells.area.top()..cells.area.bottom() {
            self.sign(area.x, y, Glyph::FieldEdge, colours.edge);
        }
        if let Some(ghost) = &entry.ghost {
            self.ghost(ghost, &cells, colours.ghost);
        }
        self.written(lines, &cells, colours.field);
        if focused && self.canvas.focus.is_none() {
            self.canvas.focus = Some(Focus {
                area: cells.area,
                cursor: cells.cursor(),
                on: CursorOn::Cell,
            });
        }
        if let Some(target) = &node.target
            && entry.secrecy != Secrecy::Hidden
        {
            self.canvas.fields.push(FieldArea {
                target: target.clone(),
                area: cells.inner,
                text: entry.text.clone(),
                direction: cells.direction,
                wrap: cells.wrap,
                first: 0,
                skip: cells.skip,
            });
        }
        cells.area.height
    }

    /// Where the words of a field stand, and the words in their lines.
    fn cells_of(&self, entry: &Entry, area: Rect, focused: bool) -> (Cells, Vec<Line>) {
        let direction = entry.direction(self.look.direction);
        let has_rows = entry.lines > 1;
        let width = area.width - 1;
        let wrap = if has_rows {
            width.saturating_sub(1).max(1)
        } else {
            u16::MAX
        };
        let (shown, caret) = shown(entry);
        let lines = self.lines_in(&shown, wrap, direction);
        let caret = caret_in(&lines, &shown, caret, direction);
        let rows = if has_rows {
            u16::from(entry.lines).max(lines.len() as u16)
        } else {
            1
        };
        let area = Rect {
            height: rows,
            ..area
        };
        let cells = Cells {
            area,
            inner: Rect {
                x: area.x + 1,
                width,
                ..area
            },
            direction,
            is_flipped: direction != self.look.direction,
            wrap,
            // Without the caret in it, a field shows the beginning of what is too long for it.
            skip: if focused {
                (caret.0 + 1).saturating_sub(width)
            } else {
                0
            },
            caret,
        };
        (cells, lines)
    }

    /// The grey model under the words.
    fn ghost(&mut self, ghost: &str, cells: &Cells, style: Style) {
        let lines = self.lines_in(ghost, cells.wrap, cells.direction);
        for (y, line) in (cells.area.top()..cells.area.bottom()).zip(lines) {
            let width = line.width.min(cells.inner.width);
            let area = cells.stretch(0, width, y);
            self.canvas.window(area, line, style, 0..0, cells.skip);
        }
    }

    fn written(&mut self, lines: Vec<Line>, cells: &Cells, style: Style) {
        let skip = match cells.direction {
            Direction::Ltr => cells.skip,
            Direction::Rtl => 0,
        };
        for (y, line) in (cells.area.y..).zip(lines) {
            let width = line.width.saturating_sub(cells.skip);
            let width = width.min(cells.inner.width);
            if width > 0 {
                let area = cells.stretch(0, width, y);
                self.canvas.window(area, line, style, 0..0, skip);
            }
        }
    }
}

impl Cells {
    /// Some columns of a row. In a room that is mirrored, what is read from the left must still begin at the left.
    fn stretch(&self, from: u16, width: u16, y: u16) -> Rect {
        let x = if self.is_flipped {
            self.inner.right().saturating_sub(from + width)
        } else {
            self.inner.x + from
        };
        Rect {
            x,
            y,
            width,
            height: 1,
        }
    }

    /// The cell of the caret.
    fn cursor(&self) -> (u16, u16) {
        let (column, row) = self.caret;
        let last = self.inner.width.saturating_sub(1);
        let cell = self.stretch((column - self.skip).min(last), 1, self.area.y + row);
        (cell.x, cell.y)
    }
}

/// Column and row of the caret in words that were laid out.
fn caret_in(lines: &[Line], words: &str, caret: usize, direction: Direction) -> (u16, u16) {
    let row = lines
        .iter()
        .rposition(|line| line.source.start <= caret)
        .unwrap_or(0);
    let source = lines[row].source.clone();
    let line = words[source.clone()].trim_end_matches('\n');
    let before = caret.saturating_sub(source.start).min(line.len());
    (text::caret_column(line, before, direction), row as u16)
}

/// What is seen of what was written, and the byte of the caret in it.
fn shown(entry: &Entry) -> (Cow<'_, str>, usize) {
    if entry.secrecy != Secrecy::Hidden {
        return (Cow::Borrowed(&entry.text), entry.caret);
    }
    let before = entry.text.get(..entry.caret).unwrap_or(&entry.text);
    (Cow::Owned(dots(&entry.text)), dots(before).len())
}

/// A dot for each letter.
fn dots(words: &str) -> String {
    let mut shown = String::new();
    let mut at = 0;
    while at < words.len() {
        at = text::next_cluster(words, at).max(at + 1);
        shown.push('•');
    }
    shown
}
