//! What the mouse does: presses, misses, the wheel.

use super::{Tutor, focus, guard};
use crate::effect::Effect;
use crate::event::{Millis, Mouse};
use crate::outline::{Target, Tone};
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
                self.scroll_by(lines);
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
                    if let Target::More(beyond) = target {
                        self.scroll_page(beyond);
                        return Vec::new();
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
}
