//! What a line asks for where it is no answer: a number, a command in the learner's language or in English, other words.

use crate::session::world::World;

/// What a line asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// The line is empty.
    Nothing,
    /// A thing by its number.
    Number(usize),
    /// A command.
    Command(Command),
    /// Something else: perhaps the name of a thing.
    Words(String),
}

/// What can be asked for everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Command {
    /// What can be asked for.
    Help,
    /// The instruction once more.
    Repeat,
    /// The whole page once more.
    Read,
    /// A hint, each time a stronger one.
    Hint,
    /// To the page before.
    Back,
    /// The step is left for later.
    Skip,
    /// The step from its beginning.
    Restart,
    /// The menu.
    Menu,
    /// The difficult words.
    Words,
    /// The card of the persona.
    Card,
    /// A thing letter by letter.
    Spell(Option<usize>),
    /// The instruction by voice.
    Listen,
    /// From lines to the screen.
    Screen,
    /// Leave Déclic.
    Leave,
}

impl Command {
    /// All of them, as they are listed, each with the message `linear-command-…` that has its words.
    pub const ALL: [(Self, &'static str); 14] = [
        (Self::Help, "help"),
        (Self::Repeat, "repeat"),
        (Self::Read, "read"),
        (Self::Hint, "hint"),
        (Self::Back, "back"),
        (Self::Skip, "skip"),
        (Self::Restart, "restart"),
        (Self::Spell(None), "spell"),
        (Self::Words, "words"),
        (Self::Card, "card"),
        (Self::Menu, "menu"),
        (Self::Listen, "listen"),
        (Self::Screen, "screen"),
        (Self::Leave, "leave"),
    ];
}

/// The commands of everybody, whatever their language.
const ENGLISH: [(&str, &[&str]); 14] = [
    ("help", &["help", "h", "?"]),
    ("repeat", &["repeat", "r"]),
    ("read", &["read"]),
    ("hint", &["hint", "i"]),
    ("back", &["back", "b"]),
    ("skip", &["skip", "s"]),
    ("restart", &["restart"]),
    ("spell", &["spell"]),
    ("words", &["words", "w"]),
    ("card", &["card", "c"]),
    ("menu", &["menu", "m"]),
    ("listen", &["listen"]),
    ("screen", &["screen"]),
    ("leave", &["leave", "quit", "q"]),
];

/// What a line asks for. The words of the learner's language have the last word.
pub fn understand(line: &str, world: &World) -> Asked {
    let line = line.trim();
    if line.is_empty() {
        return Asked::Nothing;
    }
    if let Some(number) = number(line) {
        return Asked::Number(number);
    }
    let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let found = named(first, world).filter(|command| {
        rest.is_empty() || matches!(command, Command::Spell(_)) && number(rest).is_some()
    });
    match found {
        Some(Command::Spell(_)) => Asked::Command(Command::Spell(number(rest))),
        Some(command) => Asked::Command(command),
        None => Asked::Words(line.to_owned()),
    }
}

/// The words of a command, the whole one first.
pub fn words(name: &str, world: &World) -> Vec<String> {
    let message = world.plain(&format!("linear-command-{name}"));
    message
        .split('/')
        .map(|word| word.trim().to_owned())
        .collect()
}

fn named(word: &str, world: &World) -> Option<Command> {
    let word = word.to_lowercase();
    let own = |name: &str| {
        words(name, world)
            .iter()
            .any(|each| each.to_lowercase() == word)
    };
    let english = |name: &str| {
        let found = ENGLISH.iter().find(|(each, _)| *each == name);
        found.is_some_and(|(_, words)| words.contains(&word.as_str()))
    };
    let all = Command::ALL.into_iter();
    all.clone()
        .find(|(_, name)| own(name))
        .or_else(|| all.clone().find(|(_, name)| english(name)))
        .map(|(command, _)| command)
}

/// A number in the digits of any script in use, with a full stop after it or without.
fn number(text: &str) -> Option<usize> {
    let digits = text.trim().trim_end_matches(['.', ')']);
    if digits.is_empty() || digits.chars().count() > 4 {
        return None;
    }
    let value = |c: char| match c {
        '٠'..='٩' => Some(c as usize - '٠' as usize),
        '۰'..='۹' => Some(c as usize - '۰' as usize),
        _ => c.to_digit(10).map(|digit| digit as usize),
    };
    digits
        .chars()
        .try_fold(0, |number, c| Some(number * 10 + value(c)?))
}
