//! A phone with its message, drawn in a page of a site or beside it.

use super::pen::{Ink, Pen};
use crate::outline::Node;
use crate::theme::{Glyph, Meaning};
use ratatui::layout::Rect;

/// Columns of a phone.
const PHONE: u16 = 26;
/// Columns of a phone beside a narrow page.
const NARROW_PHONE: u16 = 20;

impl Pen<'_> {
    /// A narrow phone with its message.
    pub(super) fn phone(&mut self, node: &Node, x: u16, width: u16, y: u16) -> u16 {
        let width = width.min(PHONE);
        let edge = self.ink(Ink::Line);
        let style = self.style(Meaning::SiteField);
        let ground = self.canvas.reserve();
        let height = (self.zoned(x + 2, y + 2, width.saturating_sub(4), node, style) + 4).max(7);
        let area = Rect {
            x,
            y,
            width,
            height,
        };
        self.canvas.fill_reserved(&ground, area, style);
        self.frame(area, edge);
        let button = self.glyph(Glyph::Bullet);
        self.canvas
            .sign(x + width / 2, y + height - 1, button, edge);
        self.target(node, area, (x + 2, y + 2));
        y + height
    }

    /// A phone at the end of the page with the rest beside it.
    pub(super) fn phone_beside(
        &mut self,
        phone: &Node,
        page: &[Node],
        x: u16,
        width: u16,
        y: u16,
    ) -> u16 {
        let phone_width = if width < 60 { NARROW_PHONE } else { PHONE };
        let left = width.saturating_sub(phone_width + 3);
        let before = self.canvas.focus.as_ref().map(|focus| focus.area);
        let bottom = self.beside(
            [page, std::slice::from_ref(phone)].into_iter(),
            &[left, phone_width],
            3,
            x,
            y,
        );
        // Who writes beside the phone reads on it.
        if let Some(focus) = &mut self.canvas.focus
            && before != Some(focus.area)
        {
            focus.area = focus.area.union(Rect {
                x,
                y,
                width,
                height: bottom - y,
            });
        }
        bottom
    }
}
