//! The regions of a screen: who gets which lines, what scrolls, and what must stay in view.

use super::air::{Air, Room, Work};
use super::bars::{is_sheet, margin};
use super::canvas::Canvas;
use super::head::{Shape, masthead};
use super::hits::Drawn;
use super::pen::{Ground, Pen};
use super::region::{Columns, Lines, Mark, bar_height, is_mailbox, sheet_columns};
use super::{Look, SMALLEST};
use crate::outline::{Extent, Node, Outline, Role, Sheet};
use crate::text;
use ratatui::{buffer::Buffer, layout::Rect};

/// Lines kept for feedback, so that nothing jumps when it comes.
const FEEDBACK: u16 = 2;
/// Lines of the highest body of the tutor, with its header and footer.
pub(super) const HIGHEST: u16 = 30;
/// The same where its lines stand further apart.
const HIGHEST_WIDE: u16 = 36;
/// From this height on there is space between everything.
pub(super) const TALL: u16 = 24;

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

    fn work(mut self) {
        let outline = self.outline;
        let height = self.area.height;
        let sheet = is_sheet(outline);
        let columns = self.columns();
        // Where lines stand further apart, the empty ones around the work are needed between them.
        let airy = self.is_airy();
        let gives_frame = airy && height < HIGHEST && columns.panels.is_none();
        let tall = height >= TALL && !gives_frame;
        let highest = if airy { HIGHEST_WIDE } else { HIGHEST };

        let mut advance = self.pen();
        let advance_width = if sheet {
            self.area.width - 2 * columns.x
        } else {
            columns.width
        };
        let advance_height = advance.advance(&outline.advance, columns.x, advance_width);
        if sheet && outline.advance.len() <= 1 {
            advance.footer_rest(&outline.footer, margin(self.area.width), self.area.width);
        }
        // In a high window the tutor's work stays together in the middle; a sheet takes all there is.
        let around = if sheet {
            0
        } else {
            height.saturating_sub(highest) / 2
        };
        let advance_bottom = if tall && !sheet {
            height - 2 - around
        } else {
            height - 1
        };
        let advance_top = advance_bottom - advance_height.max(1);

        let mut air = self.least_air(&columns);
        let mut feedback = self.feedback(&columns, air);
        let told = feedback.as_ref().map(|canvas| canvas.height);

        let mut shape = Shape::Whole;
        let mut head = self.head(&columns, shape, air);
        let nodes = self.work_nodes();
        let mut fixed_bar = self.window();
        let mut bar = fixed_bar.map_or(0, bar_height);
        let plain_home = outline.title.is_none() && outline.instruction.is_none();
        let top = match height {
            _ if sheet || !tall => 2,
            _ if plain_home => 2 + around,
            _ => 3 + around,
        };
        let after_head = |head: &Canvas| top + head.height + u16::from(head.height > 0) + bar;
        let mut told_bottom = if sheet || gives_frame {
            advance_top
        } else {
            advance_top - 1
        };
        let above_told = u16::from(!(sheet && airy));
        let for_told = above_told + FEEDBACK + u16::from(gives_frame && !sheet);
        let mut lines = Lines {
            top: after_head(&head),
            bottom: told_bottom.saturating_sub(told.map_or(for_told, |told| told + above_told)),
        };
        let mut body = self.body(&columns, fixed_bar.is_some(), lines.height(), air);
        let down = match outline.advance.is_empty() {
            _ if sheet => lines.bottom,
            true => advance_bottom,
            false => told_bottom - 1,
        };
        // Answers stand where they stand with the usual feedback, whether it is there or not: under a hand that presses
        // twice nothing else comes. Only a long one moves them.
        let calm_bottom = told_bottom.saturating_sub(for_told);
        let is_calm =
            told.is_none_or(|told| told <= FEEDBACK + u16::from(sheet)) && self.has_answers();
        let given = head.height - head.least_height();
        let mut stand = Lines {
            bottom: match told {
                _ if is_calm
                    && (sheet || lines.top + body.least_height() <= calm_bottom + given) =>
                {
                    calm_bottom
                }
                None => down,
                Some(_) => lines.bottom,
            },
            ..lines
        };
        if told.is_none() && body.height > lines.height() {
            lines.bottom = stand.bottom;
        }
        self.paint(
            advance.canvas,
            Lines {
                top: advance_top,
                bottom: advance_bottom,
            },
            0,
        );
        let extent = outline
            .instruction
            .as_ref()
            .map(|instruction| instruction.extent);
        // A picture is of no use in part: the line that says how gives way to it from the start.
        let is_picture = |node: &Node| matches!(node.role, Role::Keyboard(_));
        let gives_way = extent == Some(Extent::Begun) || nodes.iter().any(is_picture);
        let scrolls = air > Air::Close;
        if gives_way && !scrolls && body.height > stand.height() {
            shape = Shape::Known;
            head = self.head(&columns, shape, air);
            stand.top = after_head(&head);
            if extent == Some(Extent::Begun) && body.least_height() > stand.height() {
                shape = Shape::Short;
                head = self.head(&columns, shape, air);
                stand.top = after_head(&head);
            }
        }
        lines.top = stand.top;
        // On a site the words of the tutor, however long, do not move what one reads.
        let calm = told_bottom.saturating_sub(for_told + lines.top);
        let is_mailbox = is_mailbox(nodes);
        let dense = |body: &mut Canvas, room: u16| {
            if sheet && room < calm && body.height > room {
                body.tighten(calm, true);
            }
            body.tighten(room, sheet);
            if is_mailbox && body.height > room {
                body.squeeze();
            }
        };
        if !scrolls {
            dense(&mut body, stand.height());
        }
        if body.height > stand.height() && !scrolls {
            let untitled = head.height.saturating_sub(1);
            head.tighten(untitled, false);
            stand.top = after_head(&head);
            lines.top = stand.top;
            if told.is_some() && told_bottom < advance_top {
                told_bottom += 1;
                lines.bottom += 1;
                stand.bottom = stand.bottom.max(lines.bottom);
            }
            dense(&mut body, stand.height());
        }

        // Where a long instruction leaves the work no room, both scroll together, with the bar of a window.
        let least = if sheet { 7 } else { 5 };
        if stand.height().max(lines.height()) < least && head.height > 0 {
            if fixed_bar.take().is_some() {
                bar = 0;
                body = self.body(&columns, false, lines.height(), air);
            }
            lines.top = top;
            body = head.above(body);
        } else {
            if airy {
                let room = Room {
                    now: head.height + lines.height(),
                    calm: head.height + calm,
                };
                let drawn = Work {
                    head,
                    body,
                    feedback,
                    air,
                };
                let airy = self.spread(drawn, &columns, shape, &room, air);
                lines.top = after_head(&airy.head);
                let taken = airy.feedback.as_ref().map_or(0, |canvas| canvas.height);
                lines.bottom -= taken - told.unwrap_or(0);
                Work {
                    head,
                    body,
                    feedback,
                    air,
                } = airy;
                if air == Air::Close {
                    dense(&mut body, lines.height());
                }
                if !sheet && gives_frame && body.height < lines.height() {
                    told_bottom -= 1;
                    lines.bottom -= 1;
                }
            }
            self.paint(
                head,
                Lines {
                    top,
                    bottom: lines.top - bar,
                },
                0,
            );
        }
        if let Some(sheet) = fixed_bar {
            self.window_bar(sheet, &columns, lines.top - bar);
            if nodes.len() == 1 {
                self.paper(sheet, &columns, lines);
            }
        }
        let panels = columns
            .panels
            .map(|(x, width)| self.panels(&outline.aside, x, width, lines.height() + bar));
        let edge = match fixed_bar {
            Some(sheet) => {
                let (x, width) = sheet_columns(sheet, &columns);
                Mark {
                    x: x + width - 1,
                    ground: Ground::Paper(sheet.skin),
                }
            }
            None => Mark {
                x: (columns.x + columns.width).min(self.area.width - 1),
                ground: Ground::Room,
            },
        };
        self.scrolled(body, lines, outline.scroll, edge);
        if let Some(panels) = panels {
            self.paint(
                panels,
                Lines {
                    top: lines.top - bar,
                    ..lines
                },
                0,
            );
        }
        if let Some(feedback) = feedback {
            let lines = Lines {
                top: told_bottom - feedback.height,
                bottom: told_bottom,
            };
            self.paint(feedback, lines, 0);
        }
        if self.drawn.cursor.is_none() {
            let x = if self.look.direction == text::Direction::Rtl {
                self.area.right() - 1 - columns.x
            } else {
                columns.x
            };
            self.drawn.cursor = Some((x, self.area.y + lines.top.min(height - 1)));
        }
    }

    fn window_bar(&mut self, sheet: &Sheet, columns: &Columns, top: u16) {
        let mut pen = self.pen();
        let (x, width) = sheet_columns(sheet, columns);
        let height = pen.sheet_bar(sheet, x, width, 0);
        self.paint(
            pen.canvas,
            Lines {
                top,
                bottom: top + height,
            },
            0,
        );
    }

    /// Paper down to the end of its region, however short the page is.
    fn paper(&mut self, sheet: &Sheet, columns: &Columns, lines: Lines) {
        let mut pen = self.pen();
        pen.ground = Ground::Paper(sheet.skin);
        let (x, width) = sheet_columns(sheet, columns);
        let area = Rect {
            x,
            y: 0,
            width,
            height: lines.height(),
        };
        pen.ground_under(area);
        pen.paper_edges(area);
        self.paint(pen.canvas, lines, 0);
    }

    pub(super) fn body(
        &self,
        columns: &Columns,
        without_bar: bool,
        height: u16,
        air: Air,
    ) -> Canvas {
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
                let bottom = if without_bar {
                    pen.sheet_page(node, sheet, x, width, 0, least)
                } else {
                    pen.sheet(node, sheet, x, width, 0, least)
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
    fn has_answers(&self) -> bool {
        let mut found = Vec::new();
        let nodes = self.work_nodes().iter();
        nodes.for_each(|node| node.targets(&mut found));
        let is_picture = |node: &Node| matches!(node.role, Role::Keyboard(_));
        let has_picture = self.work_nodes().iter().any(is_picture);
        self.outline.instruction.is_some() && !found.is_empty() && !has_picture
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
