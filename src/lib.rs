//! Déclic.

pub mod keyboard;
pub mod lesson;
pub mod theme;
