//! Fields with a place of their own: keyboard practice beside its model, and the address bar.

use super::entry::Colours;
use super::pen::{Ink, Pen};
use crate::outline::{Entry, Node};
use crate::text;
use crate::theme::{Glyph, Meaning};
use ratatui::layout::Rect;

/// The longest model that has its field beside it, in columns.
const SHORT: u16 = 16;
/// The fewest columns for both.
const BESIDE: u16 = 48;

impl Pen<'_> {
    /// Keyboard practice: the model on a card, and the field beside it, or below where the model is long.
    pub(super) fn practice(
        &mut self,
        node: &Node,
        entry: &Entry,
        x: u16,
        width: u16,
        y: u16,
    ) -> u16 {
        let model = entry.model.as_deref().unwrap_or_default();
        let beside = text::width(model) <= SHORT && width >= BESIDE;
        let card = match beside {
            _ if model.is_empty() => None,
            true => Some(self.short_model(model, x, y)),
            false => Some(self.long_model(model, x, width, y)),
        };
        let (left, top) = match card {
            None => (x, y),
            Some(card) if beside => (card.right() + 4, y),
            Some(card) => (x, card.bottom() + 1),
        };
        let room = (x + width).saturating_sub(left);
        let wants = if beside {
            30.max(entry.length + 3)
        } else {
            width
        };
        let label = self.practice_label(node, left, top, room);
        let mut area = Rect {
            x: left,
            y: label,
            width: wants.min(room).max(2),
            height: 1,
        };
        area.height = self.entry(node, entry, area, self.practice_colours(node));
        if let Some(target) = &node.target {
            let whole = Rect {
                y: top,
                height: area.bottom() - top,
                ..area
            };
            self.canvas.hit(whole, target.clone());
        }
        let bottom = card.map_or(0, Rect::bottom).max(area.bottom());
        if self.has_focus(node)
            && let Some(focus) = &mut self.canvas.focus
        {
            focus.area = Rect {
                x,
                y,
                width,
                height: bottom - y,
            };
        }
        bottom
    }

    /// The model in the middle of a card; the card.
    fn short_model(&mut self, model: &str, x: u16, y: u16) -> Rect {
        let words = text::width(model);
        let card = Rect {
            x,
            y,
            width: (words + 8).max(12),
            height: 3,
        };
        self.on_card(card, (x + (card.width - words) / 2, y + 1), words, model);
        card
    }

    /// The model as a text; the card under it.
    fn long_model(&mut self, model: &str, x: u16, width: u16, y: u16) -> Rect {
        let words = width.saturating_sub(2);
        let card = Rect {
            x,
            y,
            width,
            height: self.lines(model, words).len() as u16,
        };
        self.on_card(card, (x + 1, y), words, model);
        card
    }

    fn on_card(&mut self, card: Rect, (x, y): (u16, u16), width: u16, model: &str) {
        let ground = self.ground.of_rows();
        let (body, strong) = (ground.meaning(Ink::Body), ground.meaning(Ink::Title));
        let (body, strong) = (self.style(body), self.style(strong));
        self.canvas.fill(card, body);
        self.plain(x, y, width, model, strong);
    }

    /// What is asked, with the sign of the focus; the first line below it.
    fn practice_label(&mut self, node: &Node, x: u16, y: u16, width: u16) -> u16 {
        let muted = self.ink(Ink::Muted);
        let height = self.rich(x, y, width, &node.label, muted);
        if self.has_focus(node) && x > 0 {
            let sign = self.ink(Ink::FocusSign);
            self.sign(x - 1, y, Glyph::Focus, sign);
        }
        y + height
    }

    fn practice_colours(&self, node: &Node) -> Colours {
        let ground = self.ground.of_rows();
        let edge = if self.has_focus(node) {
            Ink::Accent
        } else {
            Ink::Line
        };
        Colours {
            field: self.style(ground.meaning(Ink::Body)),
            ghost: self.over(Meaning::Card, Meaning::CardMuted),
            edge: self.style(ground.meaning(edge)),
        }
    }

    /// The address bar of a window, when it can be written in.
    pub(super) fn address_field(&mut self, node: &Node, entry: &Entry, area: Rect) {
        let field = self.style(Meaning::SiteAddress);
        let colours = Colours {
            field,
            ghost: field,
            edge: field,
        };
        self.entry(node, entry, area, colours);
        if self.has_focus(node) {
            let sign = self.style(Meaning::SiteFocus);
            self.sign(area.x, area.y, Glyph::Focus, sign);
        }
        if let Some(target) = &node.target {
            self.canvas.hit(area, target.clone());
        }
    }
}
