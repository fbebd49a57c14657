//! Something to write in, and the keys to write it with. What is judged of it is not known here.

/// Something to write in.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Entry {
    /// What is written, in clear.
    pub text: String,
    /// Byte position of the caret.
    pub caret: usize,
    /// Grey model to copy.
    pub ghost: Option<String>,
    /// What is to be written, shown above (practice only).
    pub model: Option<String>,
    /// Fixed end.
    pub suffix: Option<String>,
    /// Rows.
    pub lines: u8,
    /// Characters it usually takes; the drawn width follows.
    pub length: u16,
    /// Whether the letters are shown.
    pub secrecy: Secrecy,
    /// What it takes.
    pub takes: Takes,
    /// The site's terse error.
    pub error: Option<String>,
}

/// What a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Takes {
    /// Any characters.
    #[default]
    Text,
    /// Digits, as from the pad of digits.
    Digits,
}

/// Whether letters are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Secrecy {
    /// Shown.
    #[default]
    Clear,
    /// A dot a letter; a button "Voir" follows.
    Hidden,
    /// Shown on request; a button "Cacher" follows.
    Revealed,
}

/// A key to mark on the keyboard picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyMark {
    /// A key of the four rows.
    Key(crate::keyboard::KeyPosition),
    /// The Shift key.
    Shift,
    /// The Alt Gr key.
    AltGr,
    /// The key that erases.
    Backspace,
    /// The space bar.
    Space,
}
