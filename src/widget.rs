//! Draws an outline as a calm picture, and tells what was drawn where. Words, colours and signs come
//! from elsewhere; nothing here knows a lesson, a voice or a clock.

mod air;
mod bars;
mod canvas;
mod cards;
mod entry;
mod field;
mod flow;
mod head;
mod hits;
mod kept;
mod keyboard_picture;
mod node;
mod overlay;
mod page;
mod panels;
mod pen;
mod phone;
mod practice;
mod region;
mod rows;
mod scroll;
mod sheet;
mod site;
mod slip;
mod tabs;
mod work;
mod zones;

#[cfg(test)]
mod tests;

pub use hits::Drawn;

use crate::keyboard::Layout;
use crate::outline::Outline;
use crate::text::{Direction, Emission};
use crate::theme::{Glyphs, Spacing, Theme};
pub use kept::Kept;
use ratatui::terminal::Frame;

/// The smallest window in which everything can be shown, in columns and rows.
pub const SMALLEST: (u16, u16) = (60, 20);

/// How things look on this machine, for this learner.
#[derive(Debug, Clone)]
pub struct Look {
    /// Colours by meaning.
    pub theme: Theme,
    /// Signs that the terminal has.
    pub glyphs: Glyphs,
    /// Where reading begins.
    pub direction: Direction,
    /// How letters that run from the right are sent.
    pub emission: Emission,
    /// How far apart the lines of a text stand, where there is room.
    pub spacing: Spacing,
    /// The keyboard of the machine, for its picture.
    pub keyboard: Layout,
    /// The few words that no outline holds.
    pub words: Words,
    /// What was drawn before with it.
    pub kept: Kept,
}

/// Words of the application that the drawing itself needs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    /// How to make a window larger that is smaller than [`SMALLEST`]; its size now is drawn below.
    pub enlarge: String,
    /// The button that shows the letters of a secret.
    pub reveal: String,
    /// The button that hides them again.
    pub conceal: String,
    /// States, beside the signs of what has the focus.
    pub states: StateWords,
    /// What is printed on keys that make no character.
    pub keys: KeyNames,
}

/// States in words, for who reads the line of the cursor and not its signs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StateWords {
    /// Ticked, or chosen.
    pub checked: String,
    /// Can be ticked or chosen, and is not.
    pub unchecked: String,
    /// Right, or found.
    pub right: String,
    /// To be seen again.
    pub not_yet: String,
}

/// What is printed on keys that make no character.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct KeyNames {
    /// The Shift key.
    pub shift: String,
    /// The Control key.
    pub ctrl: String,
    /// The Alt key.
    pub alt: String,
    /// The Alt Gr key.
    pub alt_gr: String,
}

/// Draws everything on a frame and puts the cursor where the focus is.
pub fn draw(outline: &Outline, look: &Look, frame: &mut Frame<'_>) -> Drawn {
    let area = frame.area();
    let drawn = page::render(outline, look, area, frame.buffer_mut());
    if let Some(cursor) = drawn.cursor {
        frame.set_cursor_position(cursor);
    }
    drawn
}
