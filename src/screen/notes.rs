//! What is told on any screen: notes, and troubles of the machine.

use super::Tutor;
use super::overlay::Overlay;
use crate::effect::Effect;
use crate::event::Trouble;
use crate::outline::{Feedback, Tone};
use crate::session::world::Keeping;

impl Tutor {
    pub(super) fn tell(&mut self, tone: Tone, message: &str) {
        self.note = Some(Feedback {
            tone,
            text: self.desk.world.app(message),
            message: None,
        });
    }

    pub(super) fn trouble(&mut self, trouble: &Trouble) -> Vec<Effect> {
        if matches!(trouble, Trouble::NotKept | Trouble::Newer | Trouble::Busy) {
            self.desk.world.keeping = Keeping::Guest;
        }
        if let Trouble::Damaged(Some(day)) = trouble {
            self.overlay = Some(Overlay::Restore(day.clone()));
        } else {
            self.tell(Tone::Note, trouble.message());
        }
        Vec::new()
    }
}
