//! Déclic.

pub mod keyboard;
pub mod lesson;
pub mod text;
pub mod theme;
