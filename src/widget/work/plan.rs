//! The plan of the work: what was drawn of it, and the lines it gets. Draws nothing.

use crate::outline::Sheet;
use crate::widget::air::{Air, Work};
use crate::widget::canvas::Canvas;
use crate::widget::pen::Ground;
use crate::widget::region::{Columns, Lines, Mark, bar_height, sheet_columns};

/// Lines kept for feedback, so that nothing jumps when it comes.
pub(super) const FEEDBACK: u16 = 2;

/// What is settled by the size of the screen, however much there is to show.
pub(super) struct Frame {
    pub(super) columns: Columns,
    /// Whether the work is a sheet, which takes all there is.
    pub(super) is_sheet: bool,
    /// Whether the empty lines around the work are needed between its own.
    pub(super) gives_margins: bool,
    /// First line of the head.
    pub(super) top: u16,
    /// The buttons that lead on.
    pub(super) advance: Lines,
    /// Empty lines above the feedback.
    pub(super) above_told: u16,
}

/// What was drawn of the work, and the lines it gets.
pub(super) struct Plan<'a> {
    pub(super) frame: Frame,
    pub(super) advance: Canvas,
    /// The window whose bar stays where it is while its page scrolls.
    pub(super) window: Option<&'a Sheet>,
    pub(super) work: Work,
    /// The line below the body.
    pub(super) bottom: u16,
    /// The line above which the body should fit as a whole: if it does not, something gives way.
    pub(super) fits_above: u16,
    /// The line below the feedback.
    pub(super) told_bottom: u16,
}

impl Frame {
    /// The first line of the body.
    pub(super) fn below_head(&self, head: &Canvas, window: Option<&Sheet>) -> u16 {
        let gap = u16::from(head.height > 0);
        self.top + head.height + gap + window.map_or(0, bar_height)
    }

    /// The line below the feedback.
    pub(super) fn told_bottom(&self) -> u16 {
        if self.is_sheet || self.gives_margins {
            self.advance.top
        } else {
            self.advance.top - 1
        }
    }

    /// Lines that feedback of the usual length takes, with the empty ones around it.
    pub(super) fn usual_told(&self) -> u16 {
        self.above_told + FEEDBACK + u16::from(self.gives_margins)
    }

    /// The line below the body, where feedback stands or has its place.
    pub(super) fn above_feedback(&self, feedback: Option<&Canvas>) -> u16 {
        let told = feedback.map_or(self.usual_told(), |told| self.above_told + told.height);
        self.told_bottom().saturating_sub(told)
    }
}

impl Plan<'_> {
    /// The lines of the body.
    pub(super) fn lines(&self) -> Lines {
        Lines {
            top: self.frame.below_head(&self.work.head, self.window),
            bottom: self.bottom,
        }
    }

    /// The first line of the bar of a window, or of the body.
    pub(super) fn bar_top(&self) -> u16 {
        self.lines().top - self.window.map_or(0, bar_height)
    }

    /// Lines in which the body should fit.
    pub(super) fn room(&self) -> u16 {
        self.fits_above.saturating_sub(self.lines().top)
    }

    /// Lines of the body while feedback has the usual length: on a site the words of the tutor, however long, do not
    /// move what one reads.
    pub(super) fn calm_height(&self) -> u16 {
        let taken = self.frame.usual_told() + self.lines().top;
        self.told_bottom.saturating_sub(taken)
    }

    /// Whether something must give way to the body: it is longer than its room, and does not rather scroll.
    pub(super) fn overflows(&self) -> bool {
        self.work.air == Air::Close && self.work.body.height > self.room()
    }

    /// Takes the empty lines under the title and under the feedback away.
    pub(super) fn tighten_around(&mut self) {
        let without_gap = self.work.head.height.saturating_sub(1);
        self.work.head.tighten(without_gap, false);
        if self.work.feedback.is_some() && self.told_bottom < self.frame.advance.top {
            self.told_bottom += 1;
            self.bottom += 1;
            self.fits_above = self.fits_above.max(self.bottom);
        }
    }

    /// Whether a long head leaves the body next to nothing.
    pub(super) fn has_no_room(&self) -> bool {
        let least = if self.frame.is_sheet { 7 } else { 5 };
        self.work.head.height > 0 && self.room().max(self.lines().height()) < least
    }

    /// The column at the end of the body.
    pub(super) fn edge(&self, screen_width: u16) -> Mark {
        let columns = &self.frame.columns;
        match self.window {
            Some(sheet) => {
                let (x, width) = sheet_columns(sheet, columns);
                Mark {
                    x: x + width - 1,
                    ground: Ground::Paper(sheet.skin),
                }
            }
            None => Mark {
                x: (columns.x + columns.width).min(screen_width - 1),
                ground: Ground::Room,
            },
        }
    }
}
