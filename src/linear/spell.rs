//! A text letter by letter: what looks or sounds alike is told apart.

use crate::session::world::World;
use crate::text::{Args, MessageRef};

/// Signs that have a name of their own, with the message `sign-…` that has it.
const SIGNS: [(char, &str); 12] = [
    ('@', "at"),
    ('.', "dot"),
    ('-', "dash"),
    ('_', "underscore"),
    ('/', "slash"),
    (':', "colon"),
    ('\'', "apostrophe"),
    ('’', "apostrophe"),
    ('!', "exclamation"),
    ('?', "question"),
    ('+', "plus"),
    (' ', "space"),
];

/// A text letter by letter: signs by their names, capitals and digits told apart from what looks like them.
pub fn spelled(text: &str, world: &World) -> String {
    let letters = text.chars().filter(|c| !crate::text::is_invisible(*c));
    letters
        .map(|c| letter(c, world))
        .collect::<Vec<_>>()
        .join(&super::item::comma(world))
}

fn letter(c: char, world: &World) -> String {
    let plain = if c.is_whitespace() { ' ' } else { c };
    if let Some((_, name)) = SIGNS.iter().find(|(sign, _)| *sign == plain) {
        return world.plain(&format!("sign-{name}"));
    }
    let kind = match c {
        _ if c.is_numeric() => "linear-digit",
        _ if c.is_uppercase() => "linear-capital",
        _ => return c.to_string(),
    };
    let args = Args::new().text("letter", c.to_lowercase().to_string());
    world.texts.plain(&MessageRef::value(kind), &args)
}
