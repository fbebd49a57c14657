//! Settings: language, theme, keyboard, how much text.

use super::Reply;
use super::desk::{Desk, keys};
use super::overlay::Overlay;
use super::welcome::Welcome;
use crate::effect::Effect;
use crate::keyboard::Layout;
use crate::outline::{Header, Node, Outline, Role, State, Target};
use crate::session::choose::digit;
use crate::session::world::Amount;
use crate::text::Rich;
use crate::theme::ThemeName;

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
    /// The colours.
    Theme,
    /// The machine's keyboard.
    Keyboard,
    /// How much text.
    Amount,
}

impl Setting {
    /// All of them, as shown.
    pub const ALL: [Self; 4] = [Self::Language, Self::Theme, Self::Keyboard, Self::Amount];

    /// Its name in messages and targets.
    pub fn name(self) -> &'static str {
        match self {
            Self::Language => "setting-language",
            Self::Theme => "setting-theme",
            Self::Keyboard => "setting-keyboard",
            Self::Amount => "setting-text",
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
            Self::Theme => ThemeName::ALL
                .iter()
                .map(|theme| said(theme.name()))
                .collect(),
            Self::Keyboard => Layout::ALL
                .iter()
                .map(|layout| said(layout.name()))
                .collect(),
            Self::Amount => vec![said("full"), said("short")],
        }
    }

    /// What is chosen now.
    pub fn chosen(self, desk: &Desk) -> String {
        match self {
            Self::Language => desk.world.texts.language().to_string(),
            Self::Theme => desk.theme.name().to_owned(),
            Self::Keyboard => desk.world.layout.name().to_owned(),
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
            Self::Theme => {
                desk.set(keys::THEME, &value);
                vec![Effect::SaveSetting(keys::THEME, value)]
            }
            Self::Keyboard => {
                desk.set(keys::KEYBOARD, &value);
                vec![Effect::SaveMachine(keys::KEYBOARD, value)]
            }
            Self::Amount => {
                desk.set(keys::AMOUNT, &value);
                vec![Effect::SaveSetting(keys::AMOUNT, value)]
            }
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
        Outline {
            header: Header {
                left: desk.world.plain("application"),
                ..Header::default()
            },
            title: Some(desk.world.app("home-settings")),
            gesture: Some(desk.world.app("gesture-choose-both")),
            body: Setting::ALL.into_iter().enumerate().map(row).collect(),
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
        Reply {
            over: found.map(Overlay::Pick),
            ..Reply::default()
        }
    }
}
