//! Where the work is scrolled to: the wish of the screen, and what the last frame made of it.

/// A wish for where to scroll to; layout is known only when drawing, which clamps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Scroll {
    /// Lines down from the top that the learner asked for.
    pub lines: u16,
    /// Who decides.
    pub by: ScrollBy,
}

/// Who decides where to scroll to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ScrollBy {
    /// The focus: it is always in view.
    #[default]
    Focus,
    /// The learner, with the wheel, a mark of more or `PageDown`, until the focus moves.
    Learner,
}

/// Which end of what scrolls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Beyond {
    /// Above what is in view.
    Above,
    /// Below it.
    Below,
}

/// What a frame showed of what scrolls.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct View {
    /// Lines that it was scrolled down by.
    pub scroll: u16,
    /// The most it can be scrolled down by.
    pub most: u16,
    /// Lines of it in view.
    pub page: u16,
}
