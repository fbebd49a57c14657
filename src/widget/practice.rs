//! Fields with a place of their own: keyboard practice beside its model, and the address bar.

use super::field::Colours;
use super::pen::{Ink, Pen};
use crate::outline::{Entry, Node};
use crate::text;
use crate::theme::{Glyph, Meaning};
use ratatui::layout::Rect;

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
        let model_width = text::width(model);
        let focused = self.has_focus(node);
        let rows = self.ground.of_rows();
        let (card, strong, muted) = (
            self.style(rows.meaning(Ink::Body)),
            self.style(rows.meaning(Ink::Title)),
            self.ink(Ink::Muted),
        );
        let colours = Colours {
            field: card,
            ghost: self.over(Meaning::Card, Meaning::CardMuted),
        };
        let edge = if focused {
            self.style(rows.meaning(Ink::Accent))
        } else {
            self.style(rows.meaning(Ink::Line))
        };
        let beside = model_width <= 16 && width >= 48;
        let (field_x, label_y, card_area) = if model.is_empty() {
            (x, y, None)
        } else if beside {
            let card_width = (model_width + 8).max(12);
            (
                x + card_width + 4,
                y,
                Some(Rect {
                    x,
                    y,
                    width: card_width,
                    height: 3,
                }),
            )
        } else {
            let lines = self.lines(model, width.saturating_sub(2)).len() as u16;
            (
                x,
                y + lines + 1,
                Some(Rect {
                    x,
                    y,
                    width,
                    height: lines,
                }),
            )
        };
        if let Some(area) = card_area {
            self.canvas.fill(area, card);
            if beside {
                self.plain(
                    x + (area.width - model_width) / 2,
                    y + 1,
                    model_width,
                    model,
                    strong,
                );
            } else {
                self.plain(x + 1, y, width.saturating_sub(2), model, strong);
            }
        }
        let room = (x + width).saturating_sub(field_x);
        let height = self.rich(field_x, label_y, room, &node.label, muted);
        if focused && field_x > 0 {
            let sign = self.ink(Ink::FocusSign);
            self.sign(field_x - 1, label_y, Glyph::Focus, sign);
        }
        let wants = if beside {
            30.max(entry.length + 3)
        } else {
            width
        };
        let area = Rect {
            x: field_x,
            y: label_y + height,
            width: wants.min(room).max(2),
            height: 1,
        };
        let taken = self.entry(node.target.as_ref(), entry, area, colours, edge, focused);
        let area = Rect {
            height: taken,
            ..area
        };
        if let Some(target) = &node.target {
            self.canvas.hit(
                Rect {
                    y: label_y,
                    height: height + taken,
                    ..area
                },
                target.clone(),
            );
        }
        let bottom = card_area.map_or(0, Rect::bottom).max(area.bottom());
        if focused && let Some(focus) = &mut self.canvas.focus {
            focus.area = Rect {
                x,
                y,
                width,
                height: bottom - y,
            };
        }
        bottom
    }

    /// The address bar of a window, when it can be written in.
    pub(super) fn address_field(&mut self, node: &Node, entry: &Entry, area: Rect) {
        let field = self.style(Meaning::SiteAddress);
        let colours = Colours {
            field,
            ghost: field,
        };
        let focused = self.has_focus(node);
        self.entry(node.target.as_ref(), entry, area, colours, field, focused);
        if focused {
            let sign = self.style(Meaning::SiteFocus);
            self.sign(area.x, area.y, Glyph::Focus, sign);
        }
        if let Some(target) = &node.target {
            self.canvas.hit(area, target.clone());
        }
    }
}
