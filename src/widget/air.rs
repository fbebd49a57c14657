//! How much empty space each region is drawn with: what the learner asked for, as far as there is room.

use super::bars::is_sheet;
use super::canvas::{Between, Canvas};
use super::head::Shape;
use super::page::{Bar, Screen};
use super::pen::Pen;
use super::region::{Columns, bar_height};
use crate::outline::{Node, Role};
use crate::theme::Spacing;

/// Lines of a page that scrolls which no instruction takes for its own air.
const IN_VIEW: u16 = 10;

/// How far apart things stand in one region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) enum Air {
    /// Line under line.
    #[default]
    Close,
    /// An empty line between two lines of a text, and between rows that else stand close.
    Lines,
    /// Two empty lines between groups as well, so that they still part more than lines do.
    Groups,
    /// Two between rows too.
    Rows,
}

impl Air {
    /// Empty lines between two lines of a text.
    pub(super) fn between_lines(self) -> u16 {
        u16::from(self >= Self::Lines)
    }

    /// Beyond the least, from the first that is given to the last.
    pub(super) const MORE: [Self; 3] = [Self::Lines, Self::Groups, Self::Rows];

    /// The most for something that stands alone in its room; `height` tells how high it gets.
    pub(super) fn most(room: u16, height: impl Fn(Self) -> u16) -> Self {
        let mut fitting = Self::MORE.into_iter().rev();
        fitting.find(|&air| height(air) <= room).unwrap_or_default()
    }

    /// The most for two things that share a room, in turns, the upper one first: each gets what there is room for
    /// of `more`.
    pub(super) fn shared(
        least: Self,
        more: &[Self],
        room: u16,
        upper: impl Fn(Self) -> u16,
        lower: impl Fn(Self) -> u16,
    ) -> (Self, Self) {
        let mut airs = (least, least);
        for &more in more {
            if upper(more).saturating_add(lower(airs.1)) <= room {
                airs.0 = more;
            }
            // Lines anywhere are worth having; groups apart under close lines look torn.
            let matches = more == Self::Lines || airs.0 == more;
            if matches && upper(airs.0) + lower(more) <= room {
                airs.1 = more;
            }
        }
        airs
    }
}

/// What was drawn of the work, from top to bottom.
pub(super) struct Work {
    pub(super) head: Canvas,
    pub(super) shape: Shape,
    pub(super) body: Canvas,
    pub(super) feedback: Option<Canvas>,
    /// Of the body.
    pub(super) air: Air,
}

impl Work {
    /// Lines of the feedback.
    pub(super) fn told_height(&self) -> u16 {
        self.feedback.as_ref().map_or(0, |canvas| canvas.height)
    }
}

/// Lines that the head and the body share.
pub(super) struct Room {
    /// As it is.
    pub(super) now: u16,
    /// As it is while feedback has the usual length.
    pub(super) calm: u16,
}

/// Something drawn again with as much air as there is room for. What scrolls anyway may be longer.
pub(super) fn roomier(close: Canvas, room: u16, draw: impl Fn(Air) -> Canvas) -> Canvas {
    let air = if close.height > room {
        Air::Lines
    } else {
        Air::most(room, |air| draw(air).height)
    };
    if air == Air::Close { close } else { draw(air) }
}

impl Screen<'_> {
    /// Whether the learner wants more than the least.
    pub(super) fn is_airy(&self) -> bool {
        self.look.spacing == Spacing::Wide
    }

    /// The least air of the work. What is only read, and the tutor's own lists, rather scroll than stand close; what one
    /// chooses from is seen as a whole.
    pub(super) fn least_air(&self, columns: &Columns) -> Air {
        if !self.is_airy() {
            return Air::Close;
        }
        let mut chosen = Vec::new();
        let nodes = self.work_nodes();
        for node in nodes {
            node.targets(&mut chosen);
        }
        let is_whole = |node: &Node| match &node.role {
            Role::Sheet(sheet) => bar_height(sheet) > 0 || node.banner().is_some(),
            role => matches!(role, Role::Keyboard(_)),
        };
        let can_scroll = self.outline.instruction.is_none() || chosen.is_empty();
        let is_whole = columns.panels.is_some() || nodes.iter().any(is_whole);
        if can_scroll && !is_whole {
            Air::Lines
        } else {
            Air::Close
        }
    }

    /// The work drawn again with as much air as there is room for. Nothing begins to scroll for it, and nothing beside
    /// the work folds away.
    pub(super) fn spread(&self, work: &mut Work, columns: &Columns, room: &Room) {
        let is_banner = |node: &&Node| node.role == Role::Banner;
        if self.outline.nodes().iter().any(is_banner) {
            // More of the page under it would be hidden.
            return;
        }
        let (shape, least) = (work.shape, work.air);
        let draw_head = |air| self.head(columns, shape, air);
        let draw_body = |height, air| self.body(columns, Bar::Still, height, air);
        let sheet = is_sheet(self.outline);
        let for_body = room.now - work.head.height;
        if work.body.height + work.head.height > room.now.max(room.calm) {
            if sheet {
                self.spread_scrolling(work, columns, room.now);
            }
            return;
        }
        let beside = self.beside(columns).min(for_body);
        let head_height = |air| draw_head(air).height;
        // No closer than it stands without air, where a site has a line less.
        let mut close = draw_body(0, least);
        let without_air = room.calm.saturating_sub(work.head.height + 1);
        close.tighten(if sheet { without_air } else { for_body }, sheet);
        let body_height = |air| match air {
            air if air == least => close.height,
            more => draw_body(0, more).height,
        };
        let now = room.now;
        let airs_in = |room: u16, more: &[Air]| {
            let upper = |air| match head_height(air) {
                height if air > least && height + beside > room.min(now) => u16::MAX,
                height => height,
            };
            Air::shared(least, more, room, upper, body_height)
        };
        // Words of the tutor, however long, do not move a site.
        let share = |left: u16, more: &[Air]| airs_in(if sheet { room.calm } else { left }, more);
        let first = share(room.now, &[Air::Lines]);
        let mut left = room.now;
        if let (Some(close), Some(airy)) = (&work.feedback, self.feedback(columns, Air::Lines)) {
            let grown = airy.height.saturating_sub(close.height);
            let needed = head_height(first.0) + body_height(first.1).max(beside);
            if needed + grown <= left {
                left -= grown;
                work.feedback = Some(airy);
            }
        }
        // An empty line stays above the way on, if none between lines is lost for it.
        let airs = match share(left.saturating_sub(1), &Air::MORE) {
            (head, body) if head >= first.0 && body >= first.1 => (head, body),
            _ => share(left, &Air::MORE),
        };
        if left < room.now || airs != (least, least) {
            work.head = draw_head(airs.0);
            work.body = draw_body(left.saturating_sub(work.head.height), airs.1);
            work.air = airs.1;
        }
    }

    /// A page that scrolls anyway may be longer, and leave lines to the instruction while enough of it is in view.
    fn spread_scrolling(&self, work: &mut Work, columns: &Columns, room: u16) {
        let head = self.head(columns, work.shape, Air::Lines);
        let least = self.beside(columns).max(IN_VIEW);
        if head.height + least <= room {
            work.head = head;
        }
        // A list of mails to choose from shows as many of them as it can.
        let lists_mails = |node: &Node| node.children.iter().any(|child| child.role == Role::Aside);
        if !self.work_nodes().iter().any(lists_mails) {
            work.air = Air::Lines;
        }
        work.body = self.body(columns, Bar::Still, room - work.head.height, work.air);
    }
}

impl Pen<'_> {
    /// Empty lines that go when the room is short: one, or two where there is air.
    pub(super) fn gap(&mut self, y: u16, between: Between) -> u16 {
        let below = match between {
            Between::Rows if self.air >= Air::Rows => y + 2,
            Between::Groups if self.air >= Air::Groups => y + 2,
            Between::Rows | Between::Groups => y + 1,
        };
        if self.can_tighten {
            (y..below).for_each(|line| self.canvas.soft(line, between));
        }
        below
    }

    /// Between things that stand close: an empty line where there is air, else nothing.
    pub(super) fn air_gap(&self, y: u16) -> u16 {
        y + self.air.between_lines()
    }

    /// Draws something line under line, whatever the rest of the region does; what it returns.
    pub(super) fn closely<T>(&mut self, draw: impl FnOnce(&mut Self) -> T) -> T {
        let air = std::mem::take(&mut self.air);
        let drawn = draw(self);
        self.air = air;
        drawn
    }
}
