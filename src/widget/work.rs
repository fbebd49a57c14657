//! The work of a screen: where the head, the body, the feedback and the way on stand, and what gives way to what.
//!
//! While the body has not room enough, this goes, in this order:
//!
//! 1. where the work was begun, or shows a picture: the gesture, then all of the instruction but its last sentences;
//! 2. empty lines of the body;
//! 3. the empty lines under the title and under the feedback;
//! 4. the place of the head: it scrolls with the body, and so does the bar of a window.
//!
//! Where lines are to stand further apart, the room that is left is then given to them.

mod plan;

use super::air::{Air, Room, Work};
use super::bars::{is_sheet, margin};
use super::canvas::Canvas;
use super::head::Shape;
use super::page::{Bar, Screen};
use super::pen::Ground;
use super::region::{Columns, Lines, is_mailbox, sheet_columns};
use crate::outline::{Extent, Sheet};
use plan::{FEEDBACK, Frame, Plan};
use ratatui::layout::Rect;

/// Lines of the highest body of the tutor, with its header and footer.
pub(super) const HIGHEST: u16 = 30;
/// The same where its lines stand further apart.
const HIGHEST_WIDE: u16 = 36;
/// From this height on there is space between everything.
pub(super) const TALL: u16 = 24;

impl<'a> Screen<'a> {
    /// Plans the work and paints it.
    pub(super) fn work(self) {
        let mut plan = self.plan();
        if plan.overflows() {
            self.shorten_head(&mut plan);
        }
        let calm = plan.calm_height();
        if plan.overflows() {
            let room = plan.room();
            self.tighten_body(&mut plan, room, calm);
        }
        if plan.overflows() {
            plan.tighten_around();
            let room = plan.room();
            self.tighten_body(&mut plan, room, calm);
        }
        if plan.has_no_room() {
            self.scroll_head(&mut plan);
        } else if self.is_airy() {
            self.give_air(&mut plan, calm);
        }
        self.paint_work(plan);
    }

    /// Everything at its full length, with the least air.
    fn plan(&self) -> Plan<'a> {
        let columns = self.columns();
        let advance = self.ways_on(&columns);
        let frame = self.frame(columns, advance.height);
        let columns = &frame.columns;
        let air = self.least_air(columns);
        let shape = Shape::Whole;
        let (head, feedback) = (self.head(columns, shape, air), self.feedback(columns, air));
        let window = self.window();
        let lines = Lines {
            top: frame.below_head(&head, window),
            bottom: frame.above_feedback(feedback.as_ref()),
        };
        let body = self.body(columns, Bar::Still, lines.height(), air);
        let mut plan = Plan {
            told_bottom: frame.told_bottom(),
            frame,
            advance,
            window,
            work: Work {
                head,
                shape,
                body,
                feedback,
                air,
            },
            bottom: lines.bottom,
            fits_above: lines.bottom,
        };
        plan.fits_above = self.fits_above(&plan);
        if plan.work.feedback.is_none() && plan.work.body.height > lines.height() {
            plan.bottom = plan.fits_above;
        }
        plan
    }

    /// What the size of the screen settles: the margins, and where the way on stands.
    fn frame(&self, columns: Columns, advance_height: u16) -> Frame {
        let height = self.area.height;
        let (is_sheet, is_airy) = (is_sheet(self.outline), self.is_airy());
        let gives_margins = is_airy && !is_sheet && height < HIGHEST && columns.panels.is_none();
        let has_margins = height >= TALL && !is_sheet && !gives_margins;
        // In a high window the tutor's work stays together in the middle.
        let highest = if is_airy { HIGHEST_WIDE } else { HIGHEST };
        let around = height.saturating_sub(highest) / 2;
        let is_plain_home = self.outline.title.is_none() && self.outline.instruction.is_none();
        let (top, bottom) = match has_margins {
            true if is_plain_home => (2 + around, height - 2 - around),
            true => (3 + around, height - 2 - around),
            false => (2, height - 1),
        };
        Frame {
            columns,
            is_sheet,
            gives_margins,
            top,
            advance: Lines {
                top: bottom - advance_height,
                bottom,
            },
            above_told: u16::from(!(is_sheet && is_airy)),
        }
    }

    /// The buttons that lead on; beside a sheet also the keys that the footer has no room for.
    fn ways_on(&self, columns: &Columns) -> Canvas {
        let outline = self.outline;
        let is_sheet = is_sheet(outline);
        let width = if is_sheet {
            self.area.width - 2 * columns.x
        } else {
            columns.width
        };
        let mut pen = self.pen();
        pen.canvas.height = pen.advance(&outline.advance, columns.x, width).max(1);
        if is_sheet && outline.advance.len() <= 1 {
            pen.footer_rest(&outline.footer, margin(self.area.width), self.area.width);
        }
        pen.canvas
    }

    /// The line above which the body should fit. Answers stand where they stand with the usual feedback, whether it is
    /// there or not: under a hand that presses twice nothing else comes. Only a long one moves them.
    fn fits_above(&self, plan: &Plan<'_>) -> u16 {
        let Plan { frame, work, .. } = plan;
        let told = work.feedback.as_ref().map(|canvas| canvas.height);
        let is_usual = told.is_none_or(|told| told <= FEEDBACK + u16::from(frame.is_sheet));
        let calm = plan.told_bottom.saturating_sub(frame.usual_told());
        let given = work.head.height - work.head.least_height();
        let least = plan.lines().top + work.body.least_height();
        if is_usual && self.has_answers() && (frame.is_sheet || least <= calm + given) {
            return calm;
        }
        match told {
            None if frame.is_sheet => plan.bottom,
            None if self.outline.advance.is_empty() => frame.advance.bottom,
            None => plan.told_bottom - 1,
            Some(_) => plan.bottom,
        }
    }

    /// Takes the gesture away, then all of the instruction but its last sentences.
    fn shorten_head(&self, plan: &mut Plan<'_>) {
        let instruction = self.outline.instruction.as_ref();
        let is_begun = instruction.is_some_and(|whole| whole.extent == Extent::Begun);
        // A picture is of no use in part: the line that says how gives way to it from the start.
        if is_begun || self.has_picture() {
            self.shape_head(plan, Shape::Known);
        }
        if is_begun && plan.work.body.least_height() > plan.room() {
            self.shape_head(plan, Shape::Short);
        }
    }

    fn shape_head(&self, plan: &mut Plan<'_>, shape: Shape) {
        plan.work.shape = shape;
        plan.work.head = self.head(&plan.frame.columns, shape, plan.work.air);
    }

    /// Takes empty lines of the body away.
    fn tighten_body(&self, plan: &mut Plan<'_>, room: u16, calm: u16) {
        let is_sheet = plan.frame.is_sheet;
        let body = &mut plan.work.body;
        if is_sheet && room < calm && body.height > room {
            body.tighten(calm, true);
        }
        body.tighten(room, is_sheet);
        if body.height > room && is_mailbox(self.work_nodes()) {
            body.squeeze();
        }
    }

    /// Head and body scroll together, with the bar of a window.
    fn scroll_head(&self, plan: &mut Plan<'_>) {
        let height = plan.lines().height();
        let work = &mut plan.work;
        if plan.window.take().is_some() {
            work.body = self.body(&plan.frame.columns, Bar::Scrolls, height, work.air);
        }
        let body = std::mem::take(&mut work.body);
        work.body = std::mem::take(&mut work.head).above(body);
    }

    /// Gives the room that is left to the lines, so that they stand further apart.
    fn give_air(&self, plan: &mut Plan<'_>, calm: u16) {
        let head = plan.work.head.height;
        let room = Room {
            now: head + plan.lines().height(),
            calm: head + calm,
        };
        let told = plan.work.told_height();
        self.spread(&mut plan.work, &plan.frame.columns, &room);
        plan.bottom -= plan.work.told_height() - told;
        let room = plan.lines().height();
        if plan.work.air == Air::Close {
            self.tighten_body(plan, room, calm);
        }
        if plan.frame.gives_margins && plan.work.body.height < room {
            plan.told_bottom -= 1;
            plan.bottom -= 1;
        }
    }

    fn paint_work(mut self, plan: Plan<'a>) {
        let (lines, bar_top, edge) = (plan.lines(), plan.bar_top(), plan.edge(self.area.width));
        let Plan { frame, work, .. } = plan;
        let columns = &frame.columns;
        let beside = Lines {
            top: bar_top,
            ..lines
        };
        self.paint(plan.advance, frame.advance, 0);
        let above = Lines {
            top: frame.top,
            bottom: bar_top,
        };
        self.paint(work.head, above, 0);
        if let Some(sheet) = plan.window {
            self.window_bar(sheet, columns, bar_top);
            if self.work_nodes().len() == 1 {
                self.paper(sheet, columns, lines);
            }
        }
        self.scrolled(work.body, lines, self.outline.scroll, edge);
        if let Some((x, width)) = columns.panels {
            let panels = self.panels(&self.outline.aside, x, width, beside.height());
            self.paint(panels, beside, 0);
        }
        if let Some(feedback) = work.feedback {
            let told = Lines {
                top: plan.told_bottom - feedback.height,
                bottom: plan.told_bottom,
            };
            self.paint(feedback, told, 0);
        }
        self.rest_cursor(columns.x, lines.top.min(self.area.height - 1));
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
}
