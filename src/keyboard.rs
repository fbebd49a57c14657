//! Names of typing slips, as lessons write them.

use serde::Deserialize;

/// A slip of the hand on the keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[allow(missing_docs)]
pub enum Slip {
    MissingModifier,
    WrongModifier,
    Neighbour,
    OtherLayout,
    Held,
    Caps,
    Space,
    CommaForDot,
}
