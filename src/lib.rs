//! Déclic.

pub mod keyboard;
pub mod lesson;
pub mod outline;
pub mod text;
pub mod theme;
pub mod widget;
