//! Everything that takes more than one module: one binary, so that it links once.

mod aloud;
mod architecture;
mod braille;
mod command_line;
mod docs;
mod linear;
mod mistakes;
mod players;
mod properties;
mod records;
mod right_to_left;
mod robot;
mod screens;
mod stage;
mod terminal;
mod text_rules;
mod voice;
mod window;
