//! Déclic.

pub mod keyboard;
pub mod lesson;
