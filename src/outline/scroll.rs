//! Where the work is scrolled to: the wish of the screen, and what the last frame made of it.

use super::Target;

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
    /// The page, which has just come up: it shows its top.
    #[default]
    Page,
    /// The focus: it is always in view.
    Focus,
    /// What came last: a card to read, a message of a chat. As much as there is below it is shown too.
    Newest,
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
    /// What had the focus and was out of sight, and where it was.
    pub hidden: Option<(Target, Beyond)>,
    /// What is chosen by its number and was out of sight.
    pub unseen: Vec<Target>,
}
