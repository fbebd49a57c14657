//! Déclic.
fn main() {}
