//! The first run: the language, then whether to begin with first gestures.

use super::desk::{Desk, keys};
use super::lesson::{FIRST_GESTURES, FIRST_LESSON};
use super::overlay::Overlay;
use super::{Go, Reply};
use crate::effect::Effect;
use crate::outline::{Extent, Header, Instruction, Node, Outline, Role, Target};
use crate::session::choose::digit;
use crate::text::Rich;

/// The pages of the first run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Welcome {
    /// Which language?
    #[default]
    Language,
    /// First gestures, or straight into the first lesson?
    Offer,
}

/// How each language says good morning.
const GREETINGS: [(&str, &str); 4] = [
    ("fr", "Bonjour"),
    ("en", "Hello"),
    ("es", "Hola"),
    ("ar", "مرحبا"),
];
/// How each language asks for a language.
const YOURS: [(&str, &str); 4] = [
    ("fr", "Votre langue"),
    ("en", "Your language"),
    ("es", "Su idioma"),
    ("ar", "لغتك"),
];

impl Welcome {
    /// What is on the screen.
    pub fn outline(&self, desk: &Desk) -> Outline {
        let header = Header {
            left: desk.world.plain("application"),
            ..Header::default()
        };
        match self {
            Self::Language => {
                let known = |table: &[(&str, &'static str)], tag: &str| {
                    table
                        .iter()
                        .find(|(each, _)| *each == tag)
                        .map_or("", |(_, words)| *words)
                        .to_owned()
                };
                let asked = desk
                    .languages
                    .iter()
                    .map(|(tag, _)| known(&YOURS, tag))
                    .collect::<Vec<_>>()
                    .join(" · ");
                let row = |(row, (tag, name)): (usize, &(String, String))| {
                    let role = Role::Choice { number: digit(row) };
                    Node::new(role, Rich::unmarked(name.clone()))
                        .on(Target::Row(tag.clone()))
                        .valued(known(&GREETINGS, tag))
                };
                let mut body: Vec<Node> = desk.languages.iter().enumerate().map(row).collect();
                body.push(Node::new(Role::KeyCap, desk.world.app("key-enter")));
                Outline {
                    header,
                    title: Some(Rich::unmarked(asked)),
                    gesture: Some(desk.world.app("welcome-gesture")),
                    body,
                    ..Outline::default()
                }
            }
            Self::Offer => {
                let row = |row: usize, name: &str| {
                    let role = Role::Choice { number: digit(row) };
                    Node::new(role, desk.world.app(name)).on(Target::Row(name.to_owned()))
                };
                Outline {
                    header,
                    title: Some(desk.world.app("offer-title")),
                    instruction: Some(Instruction {
                        text: desk.world.app("offer-ask"),
                        extent: Extent::Whole,
                        spoken: None,
                    }),
                    gesture: Some(desk.world.app("gesture-choose-both")),
                    body: vec![row(0, "offer-yes"), row(1, "offer-no")],
                    ..Outline::default()
                }
            }
        }
    }

    /// Something was pressed.
    pub fn press(&mut self, target: &Target, desk: &mut Desk) -> Reply {
        let Target::Row(name) = target else {
            return Reply::default();
        };
        let open = |lesson: &str| Effect::OpenLesson {
            lesson: lesson.to_owned(),
            step: None,
        };
        match self {
            Self::Language if desk.languages.iter().any(|(tag, _)| tag == name) => {
                let effects = vec![
                    Effect::LoadLanguage(name.clone()),
                    Effect::SaveSetting(keys::LANGUAGE, name.clone()),
                ];
                Reply {
                    effects,
                    go: Some(Go::Offer),
                    ..Reply::default()
                }
            }
            Self::Language => Reply::default(),
            Self::Offer if name == "offer-yes" => Reply {
                effects: vec![open(FIRST_GESTURES)],
                ..Reply::default()
            },
            Self::Offer => Reply {
                effects: vec![open(FIRST_LESSON)],
                ..Reply::default()
            },
        }
    }

    /// Échap: to the language, then it asks before leaving.
    pub fn back(&mut self) -> Reply {
        match self {
            Self::Language => Reply {
                over: Some(Overlay::Leave),
                ..Reply::default()
            },
            Self::Offer => {
                *self = Self::Language;
                Reply::default()
            }
        }
    }
}
