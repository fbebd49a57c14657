//! What is chosen by its name or its number, without a key and without a mouse, as in the linear mode.

use super::script::Cause;
use super::{Screen, Tutor, focus};
use crate::effect::Effect;
use crate::outline::Target;
use crate::session::Action;

impl Tutor {
    /// Something is chosen: it has the focus, and is pressed.
    pub(super) fn act(&mut self, target: &Target) -> Vec<Effect> {
        if *target == Target::Voice {
            return self.press_voice();
        }
        if self.point_at(target) && !focus::is_entry(&self.outline, target) {
            return self.press(target);
        }
        Vec::new()
    }

    /// Gives the focus to what can have it now; whether it could.
    pub(super) fn point_at(&mut self, target: &Target) -> bool {
        let can = self.outline.stops().contains(target);
        if can {
            self.focus = Some(target.clone());
            self.moved = true;
        }
        can
    }

    /// Writes a whole text in a field.
    pub(super) fn write(&mut self, target: &Target, text: &str) -> Vec<Effect> {
        let (true, Screen::Lesson(lesson)) = (self.point_at(target), &mut self.screen) else {
            return Vec::new();
        };
        self.note = None;
        self.cause = Cause::Press;
        let action = Action::Write(target.clone(), text.to_owned());
        let reply = lesson.apply(&action, &self.desk);
        self.take(reply)
    }
}
