//! The first run: the language, the voice, then whether to begin with first gestures.

use super::desk::{Desk, keys};
use super::lesson::{FIRST_GESTURES, FIRST_LESSON};
use super::overlay::Overlay;
use super::settings::{Setting, keep};
use super::voice::{Reading, Voicing};
use super::{Go, Reply};
use crate::effect::Effect;
use crate::outline::{Extent, Header, Instruction, Node, Outline, Role, Target};
use crate::record::Face;
use crate::session::choose::digit;
use crate::session::world::SITES_SPEAK;
use crate::text::Rich;

/// The pages of the first run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Welcome {
    /// Which language?
    #[default]
    Language,
    /// The words of real sites too? Only for those whose language is another.
    Sites,
    /// Shall it be read aloud?
    Voice,
    /// Can it be heard well?
    Volume,
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
    ("ar", "لغتكم"),
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
                        .find(|(each, words)| *each == tag && desk.can_show(words))
                        .map_or("", |(_, words)| *words)
                        .to_owned()
                };
                let asked = desk
                    .languages
                    .iter()
                    .map(|(tag, _)| known(&YOURS, tag))
                    .filter(|words| !words.is_empty())
                    .collect::<Vec<_>>()
                    .join(" · ");
                let row = |(row, (tag, name)): (usize, &(String, String))| {
                    let role = Role::Choice { number: digit(row) };
                    Node::new(role, Rich::unmarked(name.clone()).in_language(tag.as_str()))
                        .on(Target::Row(tag.clone()))
                        .valued(known(&GREETINGS, tag))
                };
                let mut body: Vec<Node> = desk.languages.iter().enumerate().map(row).collect();
                body.push(Node::new(Role::KeyCap, desk.world.app("key-enter")));
                Outline {
                    header,
                    // One language after the other would be heard as noise.
                    title: Some(Rich {
                        spoken: Some(known(&YOURS, desk.world.language()).into()),
                        ..Rich::unmarked(asked)
                    }),
                    gesture: Some(desk.world.app("welcome-gesture")),
                    body,
                    ..Outline::default()
                }
            }
            Self::Sites => question(desk, "sites", &["sites-both", "sites-own"]),
            Self::Voice => question(
                desk,
                "voice",
                // Whoever cannot read presses Entrée, and is read to.
                &["voice-both", "voice-mostly", "voice-alone", "voice-reader"],
            ),
            Self::Volume => question(desk, "volume", &VOLUME_ANSWERS),
            Self::Offer => question(desk, "offer", &["offer-yes", "offer-no"]),
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
                    go: Some(Go::Welcome(if name.starts_with(SITES_SPEAK) {
                        after_language(desk)
                    } else {
                        Self::Sites
                    })),
                    ..Reply::default()
                }
            }
            Self::Language => Reply::default(),
            Self::Sites => {
                let both = if name == "sites-both" { "both" } else { "own" };
                Reply {
                    effects: keep(desk, keys::SITES, both.to_owned()),
                    go: Some(Go::Welcome(after_language(desk))),
                    ..Reply::default()
                }
            }
            // A reader of one's own reads lines, and no other voice speaks into it.
            Self::Voice if name == "voice-reader" => Reply {
                effects: Setting::Face.choose(Face::Linear.name(), desk),
                go: Some(Go::Welcome(Self::Offer)),
                ..Reply::default()
            },
            Self::Voice => {
                let (reading, next) = match name.as_str() {
                    "voice-alone" => (Reading::Silent, Self::Offer),
                    "voice-both" => (Reading::Everything, Self::Volume),
                    _ => (Reading::Labels, Self::Volume),
                };
                Reply {
                    effects: keep(desk, keys::VOICE, reading.name().to_owned()),
                    go: Some(Go::Welcome(next)),
                    ..Reply::default()
                }
            }
            Self::Volume => Self::answer_volume(name, desk),
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

    /// Louder and softer ask again; who hears nothing goes on by reading.
    fn answer_volume(name: &str, desk: &mut Desk) -> Reply {
        let (effects, tell, next) = match name {
            "volume-louder" | "volume-softer" => {
                let step = if name == "volume-louder" { 1 } else { -1 };
                let volume = desk.voice.volume_beside(step).to_owned();
                (
                    Setting::Volume.choose(&volume, desk),
                    Some("volume-and-now"),
                    Self::Volume,
                )
            }
            "volume-nothing" => (
                keep(desk, keys::VOICE, Reading::Silent.name().to_owned()),
                Some("volume-without"),
                Self::Offer,
            ),
            _ => (Vec::new(), None, Self::Offer),
        };
        Reply {
            effects,
            go: Some(Go::Welcome(next)),
            tell,
            ..Reply::default()
        }
    }

    /// Échap: to the page before, then it asks before leaving.
    pub fn back(&mut self) -> Reply {
        match self {
            Self::Language => Reply {
                over: Some(Overlay::Leave),
                ..Reply::default()
            },
            Self::Volume => self.turn_to(Self::Voice),
            Self::Sites | Self::Voice | Self::Offer => self.turn_to(Self::Language),
        }
    }

    fn turn_to(&mut self, page: Self) -> Reply {
        *self = page;
        Reply::default()
    }
}

/// The page after the language: nobody is asked about a voice in a session without one.
fn after_language(desk: &Desk) -> Welcome {
    if desk.voice.voicing == Voicing::Aloud {
        Welcome::Voice
    } else {
        Welcome::Offer
    }
}

const VOLUME_ANSWERS: [&str; 4] = [
    "volume-good",
    "volume-louder",
    "volume-softer",
    "volume-nothing",
];

/// A question with its answers.
fn question(desk: &Desk, name: &str, answers: &[&str]) -> Outline {
    let row = |(row, name): (usize, &&str)| {
        let role = Role::Choice { number: digit(row) };
        Node::new(role, desk.world.app(name)).on(Target::Row((*name).to_owned()))
    };
    Outline {
        header: Header {
            left: desk.world.plain("application"),
            ..Header::default()
        },
        title: Some(desk.world.app(&format!("{name}-title"))),
        instruction: Some(Instruction {
            text: desk.world.app(&format!("{name}-ask")),
            extent: Extent::Whole,
            message: None,
        }),
        gesture: Some(desk.world.app("gesture-choose-both")),
        body: answers.iter().enumerate().map(row).collect(),
        ..Outline::default()
    }
}
