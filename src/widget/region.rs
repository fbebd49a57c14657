//! The stretches of lines and columns that a screen is divided into.

use super::bars::{is_sheet, margin};
use super::page::Screen;
use super::pen::Ground;
use crate::lesson::activity::Window;
use crate::outline::{Node, Role, Sheet};

/// Columns of the widest body of the tutor; what is wider is harder to follow.
const WIDEST: u16 = 84;

/// Columns of the work and of the panels beside it.
pub(super) struct Columns {
    pub(super) x: u16,
    pub(super) width: u16,
    /// First column and width of the panels.
    pub(super) panels: Option<(u16, u16)>,
}

/// A stretch of lines of the screen.
#[derive(Clone, Copy)]
pub(super) struct Lines {
    pub(super) top: u16,
    pub(super) bottom: u16,
}

/// The column where it is marked that there is more, and what is under the marks.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    pub(super) x: u16,
    pub(super) ground: Ground,
}

impl Lines {
    pub(super) fn height(self) -> u16 {
        self.bottom.saturating_sub(self.top)
    }
}

impl<'a> Screen<'a> {
    /// The window that the work begins with.
    pub(super) fn window(&self) -> Option<&'a Sheet> {
        match &self.work_nodes().first()?.role {
            Role::Sheet(sheet) => Some(sheet),
            _ => None,
        }
    }

    /// Where the work and the panels stand.
    pub(super) fn columns(&self) -> Columns {
        let width = self.area.width;
        let sheet = is_sheet(self.outline);
        let side = if sheet || width < 70 {
            margin(width)
        } else {
            3
        };
        let mut whole = width.saturating_sub(2 * side);
        let mut x = side;
        let wide = width >= 110;
        let has_room = wide || (width >= 80 && !is_mailbox(self.work_nodes()));
        let has_panels = has_room && !self.outline.aside.is_empty();
        let (panel, gap) = if wide { (28, 2) } else { (21, 1) };
        let taken = if has_panels { panel + gap } else { 0 };
        if !sheet && whole > WIDEST + taken {
            x = (width - WIDEST - taken) / 2;
            whole = WIDEST + taken;
        }
        let panels = has_panels.then(|| (x + whole - panel, panel));
        Columns {
            x,
            width: whole - taken,
            panels,
        }
    }
}

/// A letter or a card is narrower than a window.
pub(super) fn sheet_columns(sheet: &Sheet, columns: &Columns) -> (u16, u16) {
    let width = match sheet.window {
        Window::Browser | Window::ClosableBrowser => columns.width,
        Window::Plain => columns.width.min(64),
        Window::Phone => columns.width.min(52),
    };
    (columns.x + (columns.width - width) / 2, width)
}

/// Whether the window shows a list of mails or an opened one: they need all the room.
pub(super) fn is_mailbox(nodes: &[Node]) -> bool {
    let of_mails = |child: &Node| matches!(child.role, Role::Aside | Role::MailLine);
    nodes.iter().any(|node| node.children.iter().any(of_mails))
}

/// The lines above the page of a window: its tabs, and the bar with its address.
pub(super) fn bar_height(sheet: &Sheet) -> u16 {
    match sheet.window {
        Window::Plain | Window::Phone => 0,
        Window::Browser | Window::ClosableBrowser => 1 + u16::from(!sheet.tabs.is_empty()),
    }
}
