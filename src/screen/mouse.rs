//! The mouse and the keys as hands use them, before their meaning: what counts as one press, where letters go.

use super::{Screen, Tutor, focus, guard};
use crate::effect::Effect;
use crate::event::{Key, Millis, Mouse};
use crate::outline::{Scroll, ScrollBy, Target, Tone};
use crate::session::Action;
use crate::session::editor::Edit;
use crate::session::world::Device;

impl Tutor {
    pub(super) fn mouse(
        &mut self,
        gesture: Mouse,
        on: Option<&Target>,
        letter: Option<usize>,
        at: Millis,
    ) -> Vec<Effect> {
        match gesture {
            Mouse::Wheel(lines) => {
                self.wheel(lines);
                Vec::new()
            }
            Mouse::OtherButton => {
                self.tell(Tone::Note, "other-button");
                Vec::new()
            }
            Mouse::Press => {
                self.guard.button_down(on.cloned());
                if let Some(target) = on.filter(|target| self.outline.stops().contains(target)) {
                    self.focus = Some(target.clone());
                    self.moved = true;
                }
                Vec::new()
            }
            Mouse::Release => match self.guard.button_up(on, at) {
                guard::Click::On(target) => {
                    if self.desk.world.device != Device::Mouse {
                        self.desk.world.device = Device::Mouse;
                    }
                    self.focus = Some(target.clone());
                    if focus::is_entry(&self.outline, &target) {
                        return letter
                            .map_or_else(Vec::new, |letter| self.edit(target, Edit::To(letter)));
                    }
                    self.press(&target)
                }
                guard::Click::Missed => {
                    self.tell(Tone::Note, "miss-click");
                    Vec::new()
                }
                guard::Click::Nothing => Vec::new(),
            },
        }
    }

    /// Edits a text of the lesson.
    pub(super) fn edit(&mut self, target: Target, edit: Edit) -> Vec<Effect> {
        let Screen::Lesson(lesson) = &mut self.screen else {
            return Vec::new();
        };
        self.note = None;
        let reply = lesson.apply(&Action::Edit(target, edit), &self.desk);
        self.take(reply)
    }

    fn wheel(&mut self, lines: i16) {
        let from = if self.scroll.by == ScrollBy::Learner {
            self.scroll.lines
        } else {
            self.scroll_now()
        };
        self.scroll = Scroll {
            lines: from.saturating_add_signed(lines),
            by: ScrollBy::Learner,
        };
    }

    /// Where the last frame was scrolled to, as the drawing told.
    fn scroll_now(&self) -> u16 {
        self.desk.scrolled
    }

    /// The drawing tells how far the last frame was scrolled, and how far it can be.
    pub fn drawn(&mut self, scrolled: u16, most: u16) {
        self.desk.scrolled = scrolled;
        self.scroll.lines = self.scroll.lines.min(most);
    }

    pub(super) fn key(&mut self, key: Key, at: Millis) -> Vec<Effect> {
        let writing = matches!(
            key,
            Key::Char(_) | Key::Backspace | Key::Delete | Key::Left | Key::Right
        );
        let entry = self
            .focus
            .as_ref()
            .is_some_and(|focus| focus::is_entry(&self.outline, focus));
        if !self.guard.lets_through(key, at, writing && entry) {
            return Vec::new();
        }
        if self.desk.world.device == Device::Mouse && !writing {
            self.desk.world.device = Device::Both;
        }
        self.on_key(key)
    }
}
