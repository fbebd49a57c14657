//! Where everything that can be acted on was drawn: the mouse, the cursor and the scrolling ask here.

use crate::outline::{Target, View};
use crate::text::{self, Direction};
use ratatui::layout::{Position, Rect};

/// What was drawn where, in cells of the screen.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Drawn {
    /// What lies on top comes last.
    pub(super) hits: Vec<(Rect, Target)>,
    pub(super) fields: Vec<FieldArea>,
    /// Column and row of the cursor: the caret, or the first cell of the label that has the focus.
    pub cursor: Option<(u16, u16)>,
    /// What is in view of the body or of the overlay.
    pub view: View,
}

/// A field as it was drawn.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct FieldArea {
    pub(super) target: Target,
    /// The cells that hold letters.
    pub(super) area: Rect,
    /// What is written.
    pub(super) text: String,
    pub(super) direction: Direction,
    /// Columns after which lines are broken.
    pub(super) wrap: u16,
    /// First row of the text in view.
    pub(super) first: u16,
    /// First column of the text in view.
    pub(super) skip: u16,
}

impl Drawn {
    /// What acting on this cell means.
    pub fn hit(&self, column: u16, row: u16) -> Option<&Target> {
        let cell = Position { x: column, y: row };
        self.hits
            .iter()
            .rev()
            .find(|(area, _)| area.contains(cell))
            .map(|(_, target)| target)
    }

    /// The cells of a target that are in view, as rectangles. A zone that is broken over two lines has two.
    pub fn areas<'a>(&'a self, target: &'a Target) -> impl Iterator<Item = Rect> + 'a {
        self.hits
            .iter()
            .filter(move |(_, each)| each == target)
            .map(|(area, _)| *area)
    }

    /// The field in this cell, and the byte of its text that a caret put there would stand before.
    pub fn byte_in_field(&self, column: u16, row: u16) -> Option<(&Target, usize)> {
        let cell = Position { x: column, y: row };
        let field = self
            .fields
            .iter()
            .rev()
            .find(|field| field.area.contains(cell))?;
        Some((
            &field.target,
            field.byte_at(column - field.area.x, row - field.area.y),
        ))
    }
}

impl FieldArea {
    fn byte_at(&self, column: u16, row: u16) -> usize {
        let lines = text::layout(&self.text, self.wrap, self.direction);
        let Some(line) = lines.get(usize::from(row + self.first)).or(lines.last()) else {
            return 0;
        };
        let column = match self.direction {
            Direction::Ltr => column,
            Direction::Rtl => self.area.width - 1 - column,
        };
        let words = self.text[line.source.clone()].trim_end_matches('\n');
        line.source.start + text::byte_at_column(words, column + self.skip, self.direction)
    }
}
