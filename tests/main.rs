//! Tests.

mod command_line;
mod docs;
mod players;
mod records;
mod robot;
mod screens;
mod stage;
mod terminal;
mod window;
