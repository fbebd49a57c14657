//! Where a press, a key of the footer and Échap lead.

use super::overlay::Overlay;
use super::{Go, Reply, Screen, Tutor};
use crate::effect::Effect;
use crate::outline::Target;
use crate::outline::target::FooterKey;

impl Tutor {
    /// Presses something, on whatever is on top.
    pub(super) fn press(&mut self, target: &Target) -> Vec<Effect> {
        self.note = None;
        if let Target::Key(key) = target {
            return self.footer_key(*key);
        }
        if let Target::Word(word) = target {
            self.overlay = Some(Overlay::Word(word.clone()));
            return Vec::new();
        }
        if let Some(overlay) = self.overlay.take() {
            self.focus.clone_from(&self.at_work);
            let reply = overlay.press(
                target,
                &mut self.desk,
                match &mut self.screen {
                    Screen::Lesson(lesson) => Some(lesson),
                    _ => None,
                },
            );
            return self.take(reply);
        }
        let reply = match &mut self.screen {
            Screen::Welcome(screen) => screen.press(target, &mut self.desk),
            Screen::Home(screen) => screen.press(target, &self.desk),
            Screen::Lesson(screen) => screen.press(target, &self.desk),
            Screen::Settings(screen) => screen.press(target),
            Screen::Known(screen) => screen.press(target),
        };
        self.take(reply)
    }

    pub(super) fn footer_key(&mut self, key: FooterKey) -> Vec<Effect> {
        self.note = None;
        let over = match key {
            FooterKey::Back => return self.escape(),
            FooterKey::Again => Overlay::Again,
            FooterKey::Help => Overlay::Help,
            FooterKey::Menu => Overlay::Menu,
            FooterKey::Words => Overlay::Words,
            FooterKey::Card => Overlay::Card,
        };
        // The key that opened it closes it.
        let is_open = self
            .overlay
            .as_ref()
            .is_some_and(|open| open.page_key() == over.page_key());
        self.focus = self.at_work.clone().filter(|_| is_open);
        self.overlay = if is_open { None } else { Some(over) };
        Vec::new()
    }

    /// Échap: closes what is on top, else goes to the step before, at home asks before leaving.
    pub(super) fn escape(&mut self) -> Vec<Effect> {
        self.note = None;
        if let Some(overlay) = self.overlay.take() {
            let in_overlay = overlay.focus_beneath();
            self.overlay = overlay.beneath();
            self.focus = match self.overlay {
                Some(_) => in_overlay,
                None => self.at_work.clone(),
            };
            return Vec::new();
        }
        let reply = match &mut self.screen {
            Screen::Welcome(screen) => screen.back(),
            Screen::Home(_) => Reply {
                over: Some(Overlay::Leave),
                ..Reply::default()
            },
            Screen::Lesson(screen) => screen.back(&self.desk),
            Screen::Settings(_) => Reply {
                go: Some(Go::Return),
                ..Reply::default()
            },
            Screen::Known(_) => Reply {
                go: Some(Go::Home),
                ..Reply::default()
            },
        };
        self.take(reply)
    }
}
