//! Déclic.
