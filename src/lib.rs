//! Déclic.

pub mod text;
