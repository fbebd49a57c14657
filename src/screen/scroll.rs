//! Where the page stands: how keys, wheel and marks move it, and what the last frame showed of it.

use super::Tutor;
use crate::outline::{Beyond, Scroll, ScrollBy, View};

/// Lines of a page that stay in view for the eye to hold on to.
const KEPT: u16 = 2;

impl Tutor {
    /// The line that the page stands at: the last frame tells, unless the learner has scrolled since.
    fn line(&self) -> u16 {
        match self.scroll.by {
            ScrollBy::Learner => self.scroll.lines,
            ScrollBy::Page | ScrollBy::Focus | ScrollBy::Newest => self.view.scroll,
        }
    }

    /// Scrolls by so many lines.
    pub(super) fn scroll_by(&mut self, lines: i16) {
        self.scroll = Scroll {
            lines: self.line().saturating_add_signed(lines),
            by: ScrollBy::Learner,
        };
    }

    /// Brings the focus into view, no further from where the page stands than it must.
    pub(super) fn scroll_to_focus(&mut self) {
        self.scroll = Scroll {
            lines: self.line(),
            by: ScrollBy::Focus,
        };
    }

    /// Scrolls by all that is in view but the lines that the eye holds on to.
    pub(super) fn scroll_page(&mut self, beyond: Beyond) {
        let lines = self.view.page.saturating_sub(KEPT).max(1);
        let lines = i16::try_from(lines).unwrap_or(i16::MAX);
        self.scroll_by(match beyond {
            Beyond::Above => -lines,
            Beyond::Below => lines,
        });
    }

    /// Where the focus is, if it cannot be seen: no key acts on it there.
    pub(super) fn out_of_sight(&self) -> Option<Beyond> {
        let (target, beyond) = self.view.hidden.as_ref()?;
        (self.focus.as_ref() == Some(target)).then_some(*beyond)
    }

    /// The drawing tells what its last frame showed.
    pub fn drawn(&mut self, view: View) {
        self.scroll.lines = self.scroll.lines.min(view.most);
        self.view = view;
    }
}
