//! A whole screen, from its header to its footer, and what is in the body of its work. Who gets which lines is for `work`.

use super::air::Air;
use super::bars::is_sheet;
use super::canvas::Canvas;
use super::head::masthead;
use super::hits::Drawn;
use super::pen::{Ground, Pen};
use super::region::{Columns, Lines, sheet_columns};
use super::{Look, SMALLEST};
use crate::outline::{Node, Outline, Role};
use crate::text::Direction;
use ratatui::{buffer::Buffer, layout::Rect};

/// What becomes of the bar of a window when its page scrolls.
#[derive(Clone, Copy)]
pub(super) enum Bar {
    /// It stays where it is, and is drawn apart.
    Still,
    /// It scrolls with the page.
    Scrolls,
}

/// Draws all of an outline.
pub(super) fn render(outline: &Outline, look: &Look, area: Rect, buffer: &mut Buffer) -> Drawn {
    let mut drawn = Drawn::default();
    let area = area.intersection(buffer.area);
    if area.is_empty() {
        return drawn;
    }
    Screen {
        outline,
        look,
        area,
        buffer,
        drawn: &mut drawn,
    }
    .draw();
    drawn
}

pub(super) struct Screen<'a> {
    pub(super) outline: &'a Outline,
    pub(super) look: &'a Look,
    pub(super) area: Rect,
    pub(super) buffer: &'a mut Buffer,
    pub(super) drawn: &'a mut Drawn,
}

impl<'a> Screen<'a> {
    fn draw(mut self) {
        let mut ground = self.pen();
        ground.ground_under(Rect {
            x: 0,
            y: 0,
            width: self.area.width,
            height: self.area.height,
        });
        self.paint(
            ground.canvas,
            Lines {
                top: 0,
                bottom: self.area.height,
            },
            0,
        );
        if self.area.width < SMALLEST.0 || self.area.height < SMALLEST.1 {
            return self.too_small();
        }
        if self.outline.overlay.is_some() || masthead(self.outline).is_none() {
            let mut header = self.pen();
            header.header(
                &self.outline.header,
                self.outline.voice.as_ref(),
                self.area.width,
            );
            self.paint(header.canvas, Lines { top: 0, bottom: 2 }, 0);
        }
        let bottom = self.area.height;
        let mut footer = self.pen();
        footer.footer(&self.outline.footer, self.area.width);
        self.paint(
            footer.canvas,
            Lines {
                top: bottom - 1,
                bottom,
            },
            0,
        );
        match &self.outline.overlay {
            Some(overlay) => self.overlay(overlay),
            None => self.work(),
        }
    }

    pub(super) fn pen(&self) -> Pen<'a> {
        self.pen_with(Air::Close)
    }

    pub(super) fn pen_with(&self, air: Air) -> Pen<'a> {
        Pen {
            air,
            ..Pen::new(self.look, self.outline.focus.as_ref(), Ground::Room)
        }
    }

    pub(super) fn paint(&mut self, canvas: Canvas, lines: Lines, scroll: u16) {
        let region = Rect {
            y: self.area.y + lines.top,
            height: lines.height(),
            ..self.area
        };
        canvas.paint(self.buffer, region, scroll, self.look.direction, self.drawn);
    }

    /// Where nothing that was painted has the cursor, it rests here.
    pub(super) fn rest_cursor(&mut self, x: u16, line: u16) {
        let at = match self.look.direction {
            Direction::Ltr => self.area.x + x,
            Direction::Rtl => self.area.right() - 1 - x,
        };
        let rest = (at, self.area.y + line);
        self.drawn.cursor.get_or_insert(rest);
    }

    /// What is to be worked on.
    pub(super) fn body(&self, columns: &Columns, bar: Bar, height: u16, air: Air) -> Canvas {
        let mut pen = self.pen_with(air);
        let (x, width) = (columns.x, columns.width);
        pen.canvas.height = match self.work_nodes().split_first() {
            Some((
                node @ Node {
                    role: Role::Sheet(sheet),
                    ..
                },
                rest,
            )) => {
                let least = if rest.is_empty() { height } else { 0 };
                let (x, width) = sheet_columns(sheet, columns);
                let bottom = match bar {
                    Bar::Still => pen.sheet_page(node, sheet, x, width, 0, least),
                    Bar::Scrolls => pen.sheet(node, sheet, x, width, 0, least),
                };
                if rest.is_empty() {
                    bottom
                } else {
                    pen.list(rest, x, width, bottom + 1)
                }
            }
            _ => pen.list(self.work_nodes(), x, width, 0),
        };
        pen.canvas
    }

    /// Whether there is something in the work to choose from: not where a key or the keyboard is shown, which is of no
    /// use in part.
    pub(super) fn has_answers(&self) -> bool {
        let mut found = Vec::new();
        let nodes = self.work_nodes().iter();
        nodes.for_each(|node| node.targets(&mut found));
        self.outline.instruction.is_some() && !found.is_empty() && !self.has_picture()
    }

    /// Whether a key or the keyboard is shown.
    pub(super) fn has_picture(&self) -> bool {
        let is_picture = |node: &Node| matches!(node.role, Role::Keyboard(_));
        self.work_nodes().iter().any(is_picture)
    }

    /// What is to be worked on, without the questions that stand above an invented site.
    pub(super) fn work_nodes(&self) -> &'a [Node] {
        &self.outline.body[self.questions().len()..]
    }

    /// The questions about an invented site: they stay in view while the site scrolls.
    pub(super) fn questions(&self) -> &'a [Node] {
        let body = &self.outline.body;
        let asks = body.iter().take_while(|node| node.role == Role::Ask);
        match asks.count() {
            count if body.len() > count && is_sheet(self.outline) => &body[..count],
            _ => &[],
        }
    }
}
