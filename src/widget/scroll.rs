//! What scrolls: how far, with the focus in view, and the marks where there is more.

use super::canvas::Canvas;
use super::page::Screen;
use super::pen::Ink;
use super::region::{Lines, Mark};
use crate::outline::{Beyond, Scroll, ScrollBy, Target, View};
use crate::theme::Glyph;
use ratatui::layout::Rect;

impl Screen<'_> {
    /// Paints what scrolls, with the focus in view, and marks where there is more.
    pub(super) fn scrolled(&mut self, canvas: Canvas, lines: Lines, wish: Scroll, mark: Mark) {
        let room = lines.height();
        let most = canvas.height.saturating_sub(room);
        let scroll = match (wish.by, canvas.focus, canvas.newest) {
            (ScrollBy::Focus, Some(focus), _) => {
                into_view(wish.lines.min(most), focus.area, focus.cursor.1, room, most)
            }
            (ScrollBy::Newest, _, Some(area)) => into_view(most, area, area.y, room, most),
            _ => wish.lines.min(most),
        };
        let beyond = canvas.focus.and_then(|focus| match focus.cursor.1 {
            y if y < scroll => Some(Beyond::Above),
            y if y >= scroll + room => Some(Beyond::Below),
            _ => None,
        });
        self.drawn.view = View {
            scroll,
            most,
            page: room,
            hidden: self.outline.focus.clone().zip(beyond),
            unseen: canvas.unseen(scroll..scroll + room),
        };
        let mut around = self.pen();
        let mut marks = self.pen();
        marks.ground = mark.ground;
        let style = marks.ink(Ink::FocusSign);
        if scroll > 0 {
            marks.sign(mark.x, 0, Glyph::MoreAbove, style);
            let rows = [0, room.min(2) - 1];
            let is_free = canvas.is_free(scroll);
            mark.room(rows, is_free, self.area.width, &mut |area| {
                around.canvas.hit(area, Target::More(Beyond::Above));
            });
        }
        if room > 0 && scroll < most {
            marks.sign(mark.x, room - 1, Glyph::MoreBelow, style);
            let rows = [room - 1, room.saturating_sub(2)];
            let is_free = canvas.is_free(scroll + room - 1);
            mark.room(rows, is_free, self.area.width, &mut |area| {
                around.canvas.hit(area, Target::More(Beyond::Below));
            });
        }
        // What can be pressed itself lies above the room around a mark.
        self.paint(around.canvas, lines, 0);
        self.paint(canvas, lines, scroll);
        self.paint(marks.canvas, lines, 0);
    }
}

impl Mark {
    /// The cells that act as the mark does: those around it in its own row and in the one beside it, and all of its
    /// own row if nothing else stands there.
    fn room(self, rows: [u16; 2], is_free: bool, width: u16, take: &mut dyn FnMut(Rect)) {
        for y in rows {
            take(Rect {
                x: self.x - 1,
                y,
                width: 3,
                height: 1,
            });
        }
        if is_free {
            take(Rect {
                x: 0,
                y: rows[0],
                width,
                height: 1,
            });
        }
    }
}

/// The scroll nearest to the wish that shows all of an area; its cursor where the area is higher than the room.
fn into_view(wish: u16, area: Rect, cursor: u16, room: u16, most: u16) -> u16 {
    // A line above and below tells where one is.
    let around = u16::from(room > area.height + 3);
    let top = area.y.saturating_sub(around);
    let bottom = area.bottom() + around;
    let mut scroll = wish.min(top).max(bottom.saturating_sub(room));
    if area.height > room {
        scroll = area.y;
        if cursor >= scroll + room {
            scroll = cursor + 1 - room;
        }
    }
    scroll.min(most)
}
