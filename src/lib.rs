//! Déclic.

pub mod app;
pub mod author;
pub mod catalogue;
pub mod cli;
pub mod effect;
pub mod event;
pub mod keyboard;
pub mod lesson;
pub mod outline;
pub mod record;
pub mod screen;
pub mod session;
pub mod store;
pub mod text;
pub mod theme;
pub mod widget;
