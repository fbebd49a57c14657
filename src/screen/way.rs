//! The ways between screens: home, settings, back to the lesson that waits.

use super::overlay::Overlay;
use super::settings::Opener;
use super::{Effect, Go, Home, LessonScreen, Reply, Screen, SettingsScreen, Tutor, Welcome};

impl Tutor {
    pub(super) fn go(&mut self, go: Go) {
        self.overlay = None;
        self.note = None;
        let next = match go {
            Go::Home | Go::FirstLesson => Screen::Home(Home),
            Go::Known => return,
            Go::Settings => Screen::Settings(SettingsScreen {
                opened_from: match &self.screen {
                    Screen::Welcome(page) => Opener::Welcome(*page),
                    Screen::Lesson(_) => Opener::Lesson,
                    Screen::Settings(open) => open.opened_from,
                    Screen::Home(_) | Screen::Known(_) => Opener::Home,
                },
            }),
            Go::Return => self.opener(),
            // Nobody is asked about a voice that this machine does not have.
            Go::Welcome(Welcome::Voice) if self.speaker.is_mute() => {
                Screen::Welcome(Welcome::Offer)
            }
            Go::Welcome(page) => Screen::Welcome(page),
        };
        if let Screen::Lesson(lesson) = std::mem::replace(&mut self.screen, next) {
            self.beneath = Some(lesson).filter(|lesson| go == Go::Settings || lesson.can_go_on());
        }
    }

    /// The screen that settings were opened from; from elsewhere, the lesson that waits.
    pub(super) fn opener(&mut self) -> Screen {
        let opened_from = match &self.screen {
            Screen::Settings(settings) => settings.opened_from,
            _ => Opener::Lesson,
        };
        match opened_from {
            Opener::Welcome(page) => Screen::Welcome(page),
            Opener::Home => Screen::Home(Home),
            Opener::Lesson => match self.beneath.take() {
                Some(mut lesson) => {
                    lesson.come_back();
                    Screen::Lesson(lesson)
                }
                None => Screen::Home(Home),
            },
        }
    }

    /// A lesson that waits beneath needs no opening: its steps keep their state.
    pub(super) fn resume(&mut self, effect: &Effect) -> bool {
        let Effect::OpenLesson { lesson, step } = effect else {
            return false;
        };
        let waits = |screen: &LessonScreen| screen.is_at(lesson, step.as_deref());
        if !self.beneath.as_deref().is_some_and(waits) {
            return false;
        }
        self.go(Go::Return);
        self.focus = None;
        true
    }

    /// Échap: closes what is on top, else goes to the step before, at home asks before leaving.
    pub(super) fn escape(&mut self) -> Vec<Effect> {
        self.note = None;
        if let Some(overlay) = self.overlay.take() {
            self.pointed = overlay.focus_beneath();
            self.overlay = overlay.beneath();
            self.focus.clone_from(&self.at_work);
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
