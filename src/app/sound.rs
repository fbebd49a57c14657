//! The voice as the loop uses it: what the tutor asks for becomes an utterance, what is told of it an event.

use crate::effect::Saying;
use crate::event::Heard;
use crate::voice::{Recording, Utterance, Voice, VoiceEvent};
use std::fmt;

/// What speaks: a voice, or in tests something that notes what it was told.
pub trait Speaks: fmt::Debug {
    /// Says something, in place of what is being said. Returns at once.
    fn say(&mut self, utterance: Utterance);
    /// Says no more.
    fn hush(&mut self);
    /// Holds the breath.
    fn pause(&mut self);
    /// Goes on after a pause.
    fn resume(&mut self);
    /// How loud, in percent.
    fn volume(&mut self, percent: u8);
    /// What happened since last time, in order.
    fn events(&mut self) -> Vec<VoiceEvent>;
}

impl Speaks for Voice {
    fn say(&mut self, utterance: Utterance) {
        Self::say(self, utterance);
    }

    fn hush(&mut self) {
        Self::hush(self);
    }

    fn pause(&mut self) {
        Self::pause(self);
    }

    fn resume(&mut self) {
        Self::resume(self);
    }

    fn volume(&mut self, percent: u8) {
        Self::volume(self, percent);
    }

    fn events(&mut self) -> Vec<VoiceEvent> {
        Self::events(self)
    }
}

/// What the tutor wants said, for the voice.
pub(super) fn utterance(saying: &Saying, recording: Option<Recording>) -> Utterance {
    Utterance {
        id: saying.id,
        language: saying.language.clone(),
        spoken: saying.spoken.text.clone(),
        words: saying.spoken.words.clone(),
        recording,
        speed: saying.speed,
    }
}

/// What the voice tells, for the tutor. That a saying has begun is told by its first word.
pub(super) fn heard(event: VoiceEvent) -> Option<Heard> {
    match event {
        VoiceEvent::Began { .. } => None,
        VoiceEvent::Word { id, shown } => Some(Heard::Word { id, shown }),
        VoiceEvent::Ended { id } => Some(Heard::Ended { id }),
        VoiceEvent::Silent { .. } => Some(Heard::Silent),
        VoiceEvent::Back => Some(Heard::Back),
    }
}
