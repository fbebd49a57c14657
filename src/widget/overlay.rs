//! What takes the whole room: a panel on top of it, and the words for a window that is too small.

use super::air::{Air, roomier};
use super::page::Screen;
use super::pen::{Ground, Ink, MEASURE};
use super::region::{Lines, Mark};
use super::work::TALL;
use crate::outline::Overlay;
use ratatui::layout::Rect;

impl Screen<'_> {
    /// A window in which nothing would fit says how to make it larger.
    pub(super) fn too_small(mut self) {
        let mut pen = self.pen();
        let width = self.area.width;
        let (body, strong) = (pen.ink(Ink::Body), pen.ink(Ink::Title));
        let side = u16::from(width > 10) * 2;
        let height = pen.plain(
            side,
            0,
            width.saturating_sub(2 * side),
            &self.look.words.enlarge,
            body,
        );
        let now = format!("{} × {}", self.area.width, self.area.height);
        pen.canvas.sign(side, height + 1, now, strong);
        let top = self.area.height.saturating_sub(height + 2) / 2;
        self.drawn.cursor = Some((self.area.x, self.area.y + top));
        let lines = Lines {
            top,
            bottom: self.area.height,
        };
        self.paint(pen.canvas, lines, 0);
    }

    /// A panel on top of the room: nothing else than the footer can be reached, so nothing else is shown.
    pub(super) fn overlay(mut self, overlay: &Overlay) {
        let (width, height) = (self.area.width, self.area.height);
        let panel = width.saturating_sub(4).min(78);
        let x = (width - panel) / 2;
        let inner = panel.saturating_sub(4);

        let nodes = |air| {
            let mut pen = self.pen_with(air);
            pen.ground = Ground::Card;
            pen.canvas.height = pen.list(&overlay.nodes, x + 2, inner, 0);
            pen.canvas
        };
        let mut pen = self.pen();
        pen.ground = Ground::Card;
        let style = pen.ink(Ink::Title);
        let title = pen.rich(x + 2, 0, inner.min(MEASURE), &overlay.title, style);
        let above = title + if height >= TALL { 2 } else { 1 };

        let room = height.saturating_sub(3);
        let for_nodes = room.saturating_sub(above + 1);
        let mut content = nodes(Air::Close);
        content.tighten(for_nodes, false);
        if self.is_airy() {
            content = roomier(content, for_nodes, nodes);
        }
        let whole = (above + content.height + 1).min(room);
        let top = 2 + room.saturating_sub(whole) / 3;
        let mut ground = self.pen();
        ground.ground = Ground::Card;
        ground.ground_under(Rect {
            x,
            y: 0,
            width: panel,
            height: whole,
        });
        self.paint(
            ground.canvas,
            Lines {
                top,
                bottom: top + whole,
            },
            0,
        );
        let title_top = top + u16::from(height >= TALL);
        self.paint(
            pen.canvas,
            Lines {
                top: title_top,
                bottom: title_top + title,
            },
            0,
        );
        let lines = Lines {
            top: top + above,
            bottom: top + whole - 1,
        };
        self.scrolled(
            content,
            lines,
            self.outline.scroll,
            Mark {
                x: x + panel - 1,
                ground: Ground::Card,
            },
        );
        self.rest_cursor(x + 2, title_top);
    }
}
