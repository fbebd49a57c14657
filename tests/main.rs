//! Tests.

mod players;
mod records;
mod robot;
mod stage;
