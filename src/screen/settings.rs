//! Settings: language, voice, colours, keyboard, how much text.

use super::Reply;
use super::desk::{Desk, keys};
use super::overlay::Overlay;
use super::voice::{Lighting, Reading, Room, VOLUMES};
use super::welcome::Welcome;
use crate::effect::Effect;
use crate::keyboard::Layout;
use crate::outline::{Header, Node, Outline, Role, State, Target};
use crate::record::Face;
use crate::session::choose::digit;
use crate::session::world::{Amount, SiteWords};
use crate::speech::Speed;
use crate::text::{Direction, Rich};
use crate::theme::{Spacing, ThemeName};

/// The settings screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct SettingsScreen {
    /// Where Échap leads back to.
    pub opened_from: Opener,
}

/// Where settings can be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Opener {
    /// On a page of the first run.
    Welcome(Welcome),
    /// On the home screen.
    #[default]
    Home,
    /// In a lesson, which waits with its state.
    Lesson,
}

/// One setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Setting {
    /// The language of the words.
    Language,
    /// What is read aloud.
    Voice,
    /// How fast.
    Speed,
    /// How loud.
    Volume,
    /// What is lit meanwhile.
    Lighting,
    /// The colours.
    Theme,
    /// The machine's keyboard.
    Keyboard,
    /// How much text.
    Amount,
    /// How far apart its lines stand.
    Spacing,
    /// When the machine may speak.
    Room,
    /// On a screen, or line by line.
    Face,
    /// In which words the invented sites speak.
    Sites,
}

impl Setting {
    /// All of them, as shown.
    pub const ALL: [Self; 12] = [
        Self::Language,
        Self::Voice,
        Self::Speed,
        Self::Volume,
        Self::Lighting,
        Self::Theme,
        Self::Keyboard,
        Self::Amount,
        Self::Spacing,
        Self::Sites,
        Self::Room,
        Self::Face,
    ];

    /// Its name in messages and targets.
    pub fn name(self) -> &'static str {
        match self {
            Self::Language => "setting-language",
            Self::Voice => "setting-voice",
            Self::Speed => "setting-speed",
            Self::Volume => "setting-volume",
            Self::Lighting => "setting-lighting",
            Self::Room => "setting-room",
            Self::Face => "setting-face",
            Self::Sites => "setting-sites",
            Self::Theme => "setting-theme",
            Self::Keyboard => "setting-keyboard",
            Self::Amount => "setting-text",
            Self::Spacing => "setting-spacing",
        }
    }

    /// The names of what can be chosen, and the words for them.
    pub fn options(self, desk: &Desk) -> Vec<(String, Rich)> {
        let said = |name: &str| {
            (
                name.to_owned(),
                desk.world.app(&format!("{}-{name}", self.name())),
            )
        };
        match self {
            Self::Language => desk
                .languages
                .iter()
                .map(|(tag, name)| (tag.clone(), Rich::unmarked(name.clone())))
                .collect(),
            Self::Voice => Reading::ALL.map(|each| said(each.name())).into(),
            Self::Speed => Speed::ALL.map(|each| said(each.name())).into(),
            Self::Volume => VOLUMES.map(|(name, _)| said(name)).into(),
            Self::Lighting => Lighting::ALL.map(|each| said(each.name())).into(),
            Self::Sites => vec![said("own"), said("both")],
            Self::Face => [Face::Screen, Face::Linear]
                .map(|each| said(each.name()))
                .into(),
            Self::Room => Room::ALL.map(|each| said(each.name())).into(),
            Self::Theme => ThemeName::ALL
                .iter()
                .map(|theme| said(theme.name()))
                .collect(),
            Self::Keyboard => Layout::ALL
                .iter()
                .map(|layout| said(layout.name()))
                .collect(),
            Self::Amount => vec![said("full"), said("short")],
            Self::Spacing => Spacing::ALL.map(|each| said(each.name())).into(),
        }
    }

    /// What is chosen now.
    pub fn chosen(self, desk: &Desk) -> String {
        match self {
            Self::Language => desk.world.texts.language().to_string(),
            Self::Voice => desk.voice.reading.name().to_owned(),
            Self::Speed => desk.voice.speed.name().to_owned(),
            Self::Volume => desk.voice.volume_name().to_owned(),
            Self::Lighting => desk.voice.lighting.name().to_owned(),
            Self::Room => desk.voice.room.name().to_owned(),
            Self::Face => desk.face.name().to_owned(),
            Self::Sites => match desk.world.sites {
                SiteWords::Own => "own".to_owned(),
                SiteWords::Both => "both".to_owned(),
            },
            Self::Theme => desk.theme.name().to_owned(),
            Self::Keyboard => desk.world.layout.name().to_owned(),
            Self::Spacing => desk.spacing.name().to_owned(),
            Self::Amount => if desk.world.amount == Amount::Short {
                "short"
            } else {
                "full"
            }
            .to_owned(),
        }
    }

    /// Chooses.
    pub fn choose(self, value: &str, desk: &mut Desk) -> Vec<Effect> {
        let value = value.to_owned();
        match self {
            Self::Language => {
                vec![
                    Effect::LoadLanguage(value.clone()),
                    Effect::SaveSetting(keys::LANGUAGE, value),
                    Effect::ReadShelf(0),
                ]
            }
            Self::Volume => {
                let mut effects = keep(desk, keys::VOLUME, value);
                effects.push(Effect::Volume(desk.voice.volume));
                effects
            }
            Self::Face => {
                let mut effects = keep(desk, keys::FACE, value);
                effects.push(Effect::Turn(desk.face));
                effects
            }
            Self::Sites => keep(desk, keys::SITES, value),
            Self::Voice => keep(desk, keys::VOICE, value),
            Self::Speed => keep(desk, keys::SPEED, value),
            Self::Lighting => keep(desk, keys::LIGHTING, value),
            Self::Theme => keep(desk, keys::THEME, value),
            Self::Amount => keep(desk, keys::AMOUNT, value),
            Self::Spacing => keep(desk, keys::SPACING, value),
            Self::Keyboard => keep_for_machine(desk, keys::KEYBOARD, value),
            Self::Room => keep_for_machine(desk, keys::ROOM, value),
        }
    }

    /// What can be chosen, as rows of an overlay.
    pub fn nodes(self, desk: &Desk) -> Vec<Node> {
        let chosen = self.chosen(desk);
        let row = |(row, (name, label)): (usize, (String, Rich))| {
            let state = if name == chosen {
                State::Checked
            } else {
                State::Unchecked
            };
            Node::new(Role::Choice { number: digit(row) }, label)
                .state(state)
                .state((name == chosen).then_some(State::Current))
                .on(Target::Row(name))
        };
        self.options(desk)
            .into_iter()
            .enumerate()
            .map(row)
            .collect()
    }
}

/// The row of a language from the right that leads to the question which line can be read.
const LINES: &str = "setting-lines";

/// Takes a setting of the learner, and has it kept.
pub(super) fn keep(desk: &mut Desk, key: &'static str, value: String) -> Vec<Effect> {
    desk.set(key, &value);
    vec![Effect::SaveSetting(key, value)]
}

fn keep_for_machine(desk: &mut Desk, key: &'static str, value: String) -> Vec<Effect> {
    desk.set(key, &value);
    vec![Effect::SaveMachine(key, value)]
}

impl SettingsScreen {
    /// What is on the screen.
    pub fn outline(&self, desk: &Desk) -> Outline {
        let row = |(row, setting): (usize, Setting)| {
            let chosen = setting.chosen(desk);
            let now = setting
                .options(desk)
                .into_iter()
                .find(|(name, _)| *name == chosen)
                .map(|(_, words)| words.plain());
            Node::new(
                Role::Choice { number: digit(row) },
                desk.world.app(setting.name()),
            )
            .on(Target::Row(setting.name().to_owned()))
            .valued(now.unwrap_or_default())
        };
        let mut body: Vec<Node> = Setting::ALL.into_iter().enumerate().map(row).collect();
        if desk.world.texts.direction() == Direction::Rtl {
            let role = Role::Choice { number: None };
            body.push(Node::new(role, desk.world.app(LINES)).on(Target::Row(LINES.to_owned())));
        }
        Outline {
            header: Header {
                left: desk.world.plain("application"),
                ..Header::default()
            },
            title: Some(desk.world.app("home-settings")),
            gesture: Some(desk.world.app("gesture-choose-both")),
            body,
            ..Outline::default()
        }
    }

    /// Something was pressed.
    pub fn press(&self, target: &Target) -> Reply {
        let Target::Row(name) = target else {
            return Reply::default();
        };
        let found = Setting::ALL
            .into_iter()
            .find(|setting| setting.name() == name);
        let lines = (name == LINES).then_some(Overlay::Lines);
        Reply {
            over: found.map(Overlay::Pick).or(lines),
            ..Reply::default()
        }
    }
}
