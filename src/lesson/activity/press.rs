//! First gestures: keys and buttons to press, and what they teach about the machine.

use crate::lesson::Id;
use serde::Deserialize;

/// Keys and buttons to press, one after the other: `.press-ID` says which, `.press-ID-done` praises.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Press {
    /// In order.
    pub targets: Vec<PressTarget>,
    /// A way out for a machine that cannot: a button `.press-ID`, and what is then learnt of the machine.
    #[serde(default)]
    pub otherwise: Option<Otherwise>,
    /// What is learnt of the machine when every target was pressed.
    #[serde(default)]
    pub learn: Option<MachineFact>,
}

/// One thing to press.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PressTarget {
    /// Its name.
    pub id: Id,
    /// Which key or button.
    pub press: Pressed,
}

/// What is pressed in first gestures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Pressed {
    /// A key.
    Key(KeyName),
    /// A big button on the screen, by mouse.
    Button,
}

/// Keys that lessons name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[allow(missing_docs)]
pub enum KeyName {
    Enter,
    Up,
    Down,
    Tab,
    Space,
    Backspace,
    Escape,
    F2,
}

impl KeyName {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Enter,
        Self::Up,
        Self::Down,
        Self::Tab,
        Self::Space,
        Self::Backspace,
        Self::Escape,
        Self::F2,
    ];
}

/// A button for "my machine cannot".
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Otherwise {
    /// Its name.
    pub id: Id,
    /// What is learnt.
    pub learn: MachineFact,
}

/// Facts about a machine, remembered for the machine and not for the learner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum MachineFact {
    /// There is a mouse that works.
    Mouse,
    /// There is none.
    NoMouse,
    /// Function keys arrive.
    FunctionKeys,
    /// They do not: the footer shows plain buttons.
    NoFunctionKeys,
}
