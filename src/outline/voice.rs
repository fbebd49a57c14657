//! How the voice stands, as it is shown.

use crate::text::Rich;

/// How the voice stands.
#[derive(Debug, Clone, PartialEq)]
pub struct VoiceMark {
    /// In a sign.
    pub state: VoiceState,
    /// In words.
    pub words: Rich,
}

/// How the voice stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum VoiceState {
    /// It speaks.
    Speaking,
    /// It was cut off.
    Paused,
    /// It cannot speak, or waits for headphones.
    Silent,
}
