//! Pieces of an invented page that stand for themselves: publications, messages of a chat, results, addresses.

use super::pen::{Ground, Ink, Pen};
use crate::lesson::page::CardKind;
use crate::outline::{Node, State};
use crate::text;
use crate::theme::{Glyph, Meaning};
use ratatui::layout::Rect;

/// Columns from the edge of a slip to its words: the number of a zone and the sign of the focus stand there.
const PAD: u16 = 3;
/// Columns of a field that is only looked at.
const EMPTY: u16 = 20;
/// Columns of the sheet that a message of a chat leaves free on its other side.
const ASIDE: u16 = 6;

impl Pen<'_> {
    /// A piece of its own, as what it is.
    pub(super) fn site_card(
        &mut self,
        node: &Node,
        kind: CardKind,
        x: u16,
        width: u16,
        y: u16,
    ) -> u16 {
        let free = if width > 4 * ASIDE { ASIDE } else { 0 };
        match kind {
            CardKind::Result => self.result(node, x, width, y),
            CardKind::Post | CardKind::Advert => self.slip(node, x, width, y),
            CardKind::Bubble => self.slip(node, x, width - free, y),
            CardKind::Mine => self.slip(node, x + free, width - free, y),
            CardKind::Preview => self.quoted(node, x, width, y),
        }
    }

    /// A result of a search: its link, its address and its words close to each other.
    fn result(&mut self, node: &Node, x: u16, width: u16, y: u16) -> u16 {
        let mut bottom = y;
        for (row, child) in node.children.iter().enumerate() {
            if row > 0 {
                bottom = self.air_gap(bottom);
            }
            bottom = self.node(child, x, width, bottom);
        }
        bottom
    }

    /// A white slip with an edge before it, and what stands on it.
    fn slip(&mut self, node: &Node, x: u16, width: u16, y: u16) -> u16 {
        let skin = self.ground.skin().unwrap_or_default();
        let own = std::mem::replace(&mut self.ground, Ground::Slip(skin));
        let under = self.canvas.reserve();
        let (body, edge) = (self.ink(Ink::Body), self.ink(Ink::Line));
        let bottom = self.list(&node.children, x + PAD, width.saturating_sub(PAD + 1), y);
        let area = Rect {
            x,
            y,
            width,
            height: bottom.saturating_sub(y).max(1),
        };
        self.canvas.fill_reserved(&under, area, body);
        for row in area.top()..area.bottom() {
            self.sign(x, row, Glyph::VerticalLine, edge);
        }
        self.ground = own;
        if node.is_news() {
            self.canvas.newest = Some(area);
        }
        area.bottom()
    }

    /// Something shown inside of another: a line stands before it.
    fn quoted(&mut self, node: &Node, x: u16, width: u16, y: u16) -> u16 {
        let bottom = self.list(&node.children, x + PAD, width.saturating_sub(PAD), y);
        let style = self.ink(Ink::Accent);
        for row in y..bottom {
            self.sign(x, row, Glyph::Bar, style);
        }
        bottom
    }

    /// An address in a bar as browsers have it.
    pub(super) fn address(&mut self, node: &Node, x: u16, width: u16, y: u16) -> u16 {
        let style = self.style(Meaning::SiteAddress);
        let ground = self.canvas.reserve();
        let height = self
            .zoned(x + 2, y, width.saturating_sub(4), node, style)
            .max(1);
        let area = Rect {
            x,
            y,
            width,
            height,
        };
        self.canvas.fill_reserved(&ground, area, style);
        y + height
    }

    /// What cannot be written in: its label, and its value in grey, where a field would stand.
    pub(super) fn fixed(&mut self, node: &Node, x: u16, width: u16, y: u16) -> u16 {
        let focused = self.has_focus(node);
        let words = self.ink(Ink::Body);
        let mut label = node.clone();
        if node.is(&State::Required) {
            label.label.text.push('\u{a0}');
            label.label.text.push_str(self.glyph(Glyph::Star));
        }
        let row = y + self.zoned(x, y, width, &label, words).max(1);
        let lines = || node.value.split('\n');
        let widest = lines().map(text::width).max().unwrap_or_default();
        let (style, room) = match () {
            () if focused => (self.focus_style(), widest),
            () if node.value.is_empty() => (self.style(Meaning::SiteField), EMPTY),
            () => (self.ink(Ink::Muted), widest),
        };
        let height = lines().count() as u16;
        let area = Rect {
            x: x + 1,
            y: row,
            width: (room + 2).min(width.saturating_sub(1)),
            height,
        };
        self.canvas.fill(area, style);
        self.focus_beside(node, x, row);
        let edge = self.ink(Ink::Line);
        for (line, value) in (row..).zip(lines()) {
            self.sign(x, line, Glyph::VerticalLine, edge);
            let value = text::truncate(value, width.saturating_sub(3));
            self.in_row(x + 2, line, width.saturating_sub(2), &value, style);
        }
        self.target(node, area, (x, y));
        row + height
    }
}
