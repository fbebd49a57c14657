//! A thing of an outline in words: what it is, its label, then its value and its states. Never a sign alone.

use crate::outline::{Entry, KeyMark, Node, Role, Secrecy, State, Target};
use crate::session::world::World;
use crate::text::{Args, MessageRef, Rich};

/// One line, and what it is about.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Item {
    /// What acting on it means; a line that is only read has none.
    pub target: Option<Target>,
    /// What is written to act on it.
    pub number: Option<usize>,
    /// The message with the word for what it is, `linear-link`.
    pub kind: Option<&'static str>,
    /// Its words.
    pub label: String,
    /// Its value and its states, in words.
    pub states: Vec<String>,
}

impl Item {
    /// A line that is only read.
    pub fn text(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            ..Self::default()
        }
    }

    /// A thing of an outline, without what is inside it.
    pub fn of(node: &Node, world: &World) -> Self {
        let mut states = Vec::new();
        match &node.role {
            Role::Field(entry) | Role::Practice(entry) => {
                // Where one is, in grey: nothing to copy.
                let ghost = entry.ghost.as_ref();
                let ghost = ghost.filter(|_| node.target != Some(Target::AddressBar));
                states.extend(written(entry, ghost, world));
            }
            Role::Mail { from, date } => {
                let args = Args::new().text("from", from).text("date", date);
                states.push(say("linear-mail-from", &args, world));
                states.push(node.value.clone());
            }
            Role::Keyboard(marks) => states.push(keys(marks, world)),
            // Told with its name.
            Role::Detail | Role::MailLine => {}
            _ => states.push(node.value.clone()),
        }
        states.retain(|words| !words.is_empty());
        states.extend(
            node.states
                .iter()
                .filter_map(|state| in_words(state, node, world)),
        );
        Self {
            target: node.target.clone(),
            number: None,
            kind: kind(node),
            label: match node.role {
                Role::Detail | Role::MailLine => named(&words(&node.label), &node.value, world),
                Role::Place(number) => place(number, node, world),
                _ => words(&node.label),
            },
            states,
        }
    }

    /// The line.
    pub fn line(&self, world: &World) -> String {
        let kind = self.kind.map(|kind| world.plain(kind));
        let name = match (kind, self.number) {
            (Some(kind), Some(number)) => Some(format!("{kind} {number}")),
            (None, Some(number)) => Some(number.to_string()),
            (kind, None) => kind,
        };
        let head = match name {
            Some(name) if self.label.is_empty() => name,
            Some(name) => named(&name, &self.label, world),
            None => self.label.clone(),
        };
        let said = std::iter::once(head).chain(self.states.iter().cloned());
        said.collect::<Vec<_>>().join(&comma(world))
    }

    /// Whether somebody may mean it by these words.
    pub fn is_called(&self, words: &str) -> bool {
        self.target.is_some() && self.label.to_lowercase() == words.to_lowercase()
    }
}

/// A place in an order, and the card in it.
fn place(number: u8, node: &Node, world: &World) -> String {
    let name = format!("{} {number}", world.plain("linear-place"));
    let card = if node.label.text.is_empty() {
        world.plain("linear-empty")
    } else {
        words(&node.label)
    };
    named(&name, &card, world)
}

/// What stands between the parts of a line, in the writing of the language.
pub fn comma(world: &World) -> String {
    world.plain("linear-comma") + " "
}

/// A text with what it is before it.
pub fn named(name: &str, text: &str, world: &World) -> String {
    let args = Args::new().text("name", name).text("text", text);
    say("linear-named", &args, world)
}

/// A sentence without what cannot be read: where it is a mere sign, how it is spoken.
pub fn words(rich: &Rich) -> String {
    let plain = rich.plain();
    if plain.chars().any(char::is_alphanumeric) || rich.spoken.is_none() {
        // Signs before and between words are for the eyes.
        let words = plain.replace(" · ", ", ");
        words.trim_start_matches(['×', '←', '→', ' ']).to_owned()
    } else {
        rich.heard().into_owned()
    }
}

fn kind(node: &Node) -> Option<&'static str> {
    Some(match &node.role {
        Role::Heading => "linear-heading",
        Role::Brand => "linear-site",
        Role::Picture => "linear-picture",
        Role::Keyboard(_) => "linear-keys",
        Role::Notice => "linear-notice",
        Role::Phone => "linear-phone",
        Role::Banner => "linear-banner",
        Role::Goal => "linear-goal",
        Role::Link => "linear-link",
        Role::SiteButton(_) | Role::BigButton => "linear-button",
        Role::Button(_) => "linear-way",
        Role::Field(_) | Role::Practice(_) => "linear-field",
        Role::Tick => "linear-tick",
        Role::RadioOption => "linear-option",
        Role::Folder => "linear-folder",
        Role::Mail { .. } => "linear-mail",
        Role::File => "linear-file",
        Role::Tab => "linear-tab",
        Role::Address => "linear-address",
        Role::Fixed => "linear-fixed",
        Role::KeyCap => "linear-key",
        _ => return None,
    })
}

/// What stands in a field, what is to be written there, and what the site says of it.
fn written(entry: &Entry, ghost: Option<&String>, world: &World) -> Vec<String> {
    let count = entry.text.chars().count();
    let held = match entry.secrecy {
        _ if entry.text.is_empty() => world.plain("linear-empty"),
        Secrecy::Hidden => {
            let args = Args::new().number("count", i64::try_from(count).unwrap_or(i64::MAX));
            say("linear-hidden", &args, world)
        }
        Secrecy::Clear | Secrecy::Revealed => entry.text.clone(),
    };
    let told = |id: &str, value: Option<&String>| {
        let value = value.filter(|value| !value.is_empty())?;
        Some(say(id, &Args::new().text("value", value), world))
    };
    let mut said: Vec<String> = told("linear-model", entry.model.as_ref())
        .into_iter()
        .collect();
    said.push(held);
    said.extend(told("linear-suffix", entry.suffix.as_ref()));
    said.extend(told("linear-ghost", ghost));
    said.extend(told("linear-error", entry.error.as_ref()));
    said
}

/// A state in words. A row that can be chosen only once says nothing of not being chosen.
fn in_words(state: &State, node: &Node, world: &World) -> Option<String> {
    let number;
    let args = match state {
        State::Found(found) => {
            number = i64::from(*found);
            Args::new().number("number", number)
        }
        _ => Args::new(),
    };
    let id = match state {
        // A card that was taken is not ticked.
        State::Checked if matches!(node.target, Some(Target::Card(_))) => "state-taken",
        State::Checked => "state-checked",
        State::Unchecked => "state-unchecked",
        State::Found(_) => "state-found",
        State::Right => "state-right",
        State::NotYet => "state-not-yet",
        State::Quiet if is_answer(node) => "state-aside",
        State::Quiet => "state-quiet",
        State::Framed => "state-framed",
        State::Required => "state-required",
        State::Current if matches!(node.role, Role::KeyCap | Role::BigButton) => return None,
        State::Current if node.is(&State::Checked) => return None,
        State::Current => "state-current",
        State::Done => "state-done",
        State::HasFile => "state-has-file",
        // The word for one is the value; the other is for eyes that look at letters.
        State::Unread | State::Sent(_) => return None,
    };
    Some(say(id, &args, world))
}

/// Whether a thing is one of those to choose from: where it is quiet, the help has set it aside.
fn is_answer(node: &Node) -> bool {
    matches!(
        node.target,
        Some(Target::Option(_) | Target::Zone(_) | Target::Card(_))
    )
}

/// The keys to press, in words.
fn keys(marks: &[KeyMark], world: &World) -> String {
    let name = |mark: &KeyMark| match mark {
        KeyMark::Key(position) => world
            .layout
            .key_at(*position)
            .map(crate::keyboard::Key::label)
            .unwrap_or_default(),
        KeyMark::Shift => world.plain("key-shift"),
        KeyMark::AltGr => world.plain("key-altgr"),
        KeyMark::Backspace => world.plain("key-backspace"),
        KeyMark::Space => world.plain("key-space"),
    };
    marks.iter().map(name).collect::<Vec<_>>().join(" + ")
}

fn say(id: &str, args: &Args, world: &World) -> String {
    world.texts.plain(&MessageRef::value(id), args)
}
