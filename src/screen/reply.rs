//! What comes of a press on a screen.

use super::overlay::Overlay;
use super::welcome::Welcome;
use crate::effect::Effect;
use crate::lesson::activity::MachineFact;
use crate::outline::Target;

/// Where a press leads.
#[derive(Debug, Default)]
pub struct Reply {
    /// What is asked of the world.
    pub effects: Vec<Effect>,
    /// Another screen.
    pub go: Option<Go>,
    /// Something on top.
    pub over: Option<Overlay>,
    /// Where the focus should go.
    pub focus: Option<Target>,
    /// What is told about it.
    pub tell: Option<&'static str>,
    /// What was learnt of the machine.
    pub learnt: Option<MachineFact>,
}

/// Another screen to go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Go {
    Home,
    Settings,
    Known,
    /// Back to the screen that settings were opened from.
    Return,
    /// The first run goes on, with this page.
    Welcome(Welcome),
    /// On with the first real lesson, after the first gestures.
    FirstLesson,
}
