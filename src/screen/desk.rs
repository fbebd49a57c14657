//! What every screen needs: the words, the settings, the shelf of lessons, the learner's progress.

use super::Screen;
use super::voice::{Lighting, Reading, Room, VOLUMES, VoiceSettings};
use crate::effect::Effect;
use crate::event::{Resume, Shelf};
use crate::keyboard::Layout;
use crate::lesson::activity::MachineFact;
use crate::outline::target::FooterKey;
use crate::outline::{ButtonRole, Node, Role, Target};
use crate::record::{Face, LessonProgress};
use crate::session::world::{Amount, Device, FunctionKeys, SiteWords, World};
use crate::speech::Speed;
use crate::text::{Args, MessageRef, Rich};
use crate::theme::{Spacing, ThemeName};
use std::str::FromStr;

/// Settings and machine facts as the store keeps them.
pub mod keys {
    /// The learner's language.
    pub const LANGUAGE: &str = "language";
    /// The learner's colours.
    pub const THEME: &str = "theme";
    /// What is read aloud.
    pub const VOICE: &str = "voice";
    /// How fast it is read aloud.
    pub const SPEED: &str = "speed";
    /// How loud.
    pub const VOLUME: &str = "volume";
    /// What is lit while it is read aloud.
    pub const LIGHTING: &str = "lighting";
    /// When the machine may speak.
    pub const ROOM: &str = "room";
    /// On a screen, or line by line.
    pub const FACE: &str = "face";
    /// In which words the invented sites speak.
    pub const SITES: &str = "sites";
    /// How much text the learner wants.
    pub const AMOUNT: &str = "text";
    /// How far apart the lines of a text stand.
    pub const SPACING: &str = "spacing";
    /// The machine's keyboard.
    pub const KEYBOARD: &str = "keyboard";
    /// Whether the machine's function keys arrive.
    pub const FUNCTION_KEYS: &str = "function-keys";
    /// Whether the machine has a mouse.
    pub const MOUSE: &str = "mouse";
    /// In which way lines from the right are sent to which terminal.
    pub const WAYS: &str = "lines-from-the-right";
}

/// What every screen needs.
#[derive(Debug, Clone)]
pub struct Desk {
    /// Words, personas, the machine.
    pub world: World,
    /// The colours.
    pub theme: ThemeName,
    /// How far apart the lines of a text stand, where there is room.
    pub spacing: Spacing,
    /// How the tutor shows itself.
    pub face: Face,
    /// The voice.
    pub voice: VoiceSettings,
    /// The languages of the application: tag, and its name in itself.
    pub languages: Vec<(String, String)>,
    /// The letters that can be shown.
    pub letters: Letters,
    /// A page of the lessons there are.
    pub shelf: Shelf,
    /// What was done of each lesson begun.
    pub progress: Vec<LessonProgress>,
    /// Where the learner can go on.
    pub resume: Option<Resume>,
    /// The date for marks, `YYYY-MM-DD`.
    pub day: String,
}

/// The letters that can be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Letters {
    /// Those of every language.
    #[default]
    Every,
    /// Those that run from the left: a console's font often has no others.
    FromLeft,
}

/// Lessons on one page of the shelf.
pub const SHELF_ROWS: usize = 6;

impl Desk {
    /// Takes a setting or machine fact as the store kept it; what is not understood changes nothing.
    pub fn set(&mut self, key: &str, value: &str) {
        match (key, value) {
            (keys::THEME, name) => self.theme = ThemeName::from_str(name).unwrap_or(self.theme),
            (keys::SITES, "both") => self.world.sites = SiteWords::Both,
            (keys::SITES, _) => self.world.sites = SiteWords::Own,
            (keys::AMOUNT, "short") => self.world.amount = Amount::Short,
            (keys::AMOUNT, _) => self.world.amount = Amount::Full,
            (keys::SPACING, name) => {
                self.spacing = Spacing::named(name).unwrap_or(self.spacing);
            }
            (keys::KEYBOARD, name) => {
                self.world.layout = Layout::from_str(name).unwrap_or(self.world.layout);
            }
            (keys::FUNCTION_KEYS, "no") => self.world.function_keys = FunctionKeys::Missing,
            (keys::FUNCTION_KEYS, _) => self.world.function_keys = FunctionKeys::Arrive,
            (keys::VOICE, name) => {
                self.voice.reading = Reading::named(name).unwrap_or(self.voice.reading);
            }
            (keys::SPEED, name) => {
                self.voice.speed = Speed::named(name).unwrap_or(self.voice.speed);
            }
            (keys::VOLUME, name) => {
                let found = VOLUMES.iter().find(|(each, _)| *each == name);
                self.voice.volume = found.map_or(self.voice.volume, |(_, percent)| *percent);
            }
            (keys::LIGHTING, name) => {
                self.voice.lighting = Lighting::named(name).unwrap_or(self.voice.lighting);
            }
            (keys::ROOM, name) => {
                self.voice.room = Room::named(name).unwrap_or(self.voice.room);
            }
            (keys::FACE, "linear") => self.face = Face::Linear,
            (keys::FACE, _) => self.face = Face::Screen,
            (keys::MOUSE, "no") => self.world.device = Device::Keyboard,
            _ => {}
        }
    }

    /// Takes in what was learnt of the machine.
    pub fn learn(&mut self, fact: MachineFact) -> Option<Effect> {
        let (key, value) = match fact {
            MachineFact::Mouse => (keys::MOUSE, "yes"),
            MachineFact::NoMouse => (keys::MOUSE, "no"),
            MachineFact::FunctionKeys => (keys::FUNCTION_KEYS, "yes"),
            MachineFact::NoFunctionKeys => (keys::FUNCTION_KEYS, "no"),
        };
        self.set(key, value);
        Some(Effect::SaveMachine(key, value.to_owned()))
    }

    /// Steps done of a lesson.
    pub fn done(&self, lesson: &str) -> u16 {
        let found = self.progress.iter().find(|each| each.lesson == lesson);
        found.map_or(0, |each| u16::try_from(each.done).unwrap_or(u16::MAX))
    }

    /// Whether there are letters for some words.
    pub fn can_show(&self, words: &str) -> bool {
        self.letters == Letters::Every || words.chars().all(|c| c < '\u{590}')
    }

    /// A message with variables.
    pub fn words(&self, id: &str, args: &Args) -> Rich {
        self.world.texts.get(&MessageRef::value(id), args)
    }

    /// The buttons of the last line.
    pub fn footer(&self, screen: &Screen) -> Vec<Node> {
        let leaving = matches!(screen, Screen::Home(_));
        let mut keys = vec![
            (
                FooterKey::Back,
                "key-escape",
                if leaving {
                    "footer-leave"
                } else {
                    "footer-back"
                },
            ),
            (FooterKey::Again, "key-f2", "footer-again"),
            (FooterKey::Help, "key-f3", "footer-help"),
            (FooterKey::Menu, "key-f4", "footer-menu"),
        ];
        if matches!(screen, Screen::Lesson(_)) {
            keys.push((FooterKey::Words, "key-f6", "footer-words"));
            keys.push((FooterKey::Card, "key-f7", "footer-card"));
        }
        let named = |key: FooterKey, name: &str| match (key, self.world.function_keys) {
            (FooterKey::Back, _) | (_, FunctionKeys::Arrive) => self.world.plain(name),
            (_, FunctionKeys::Missing) => String::new(),
        };
        let button = |(key, name, label): (FooterKey, &str, &str)| {
            Node::new(Role::Button(ButtonRole::Footer), self.world.app(label))
                .on(Target::Key(key))
                .valued(named(key, name))
        };
        keys.into_iter().map(button).collect()
    }
}
