//! Where a recording is listened to before it is kept: as it will be heard in the lesson.

use crate::voice::{Recording, Silence, Utterance, Voice, VoiceConfig, VoiceEvent};

/// Something that plays recordings.
pub(super) trait Loudspeaker {
    /// Begins to play, without waiting for the end.
    fn play(&mut self, recording: Recording);
    /// Whether it goes on.
    fn plays(&mut self) -> Result<bool, Silence>;
    /// Ends it now.
    fn hush(&mut self);
}

/// The voice of the lessons.
#[derive(Debug)]
pub(super) struct Speaker {
    voice: Voice,
    /// The recording that plays, counted from 1.
    nth: u64,
}

impl Speaker {
    /// Opens nothing yet.
    pub fn new() -> Self {
        Self {
            voice: Voice::start(VoiceConfig::default(), 100, || {}),
            nth: 0,
        }
    }
}

impl Loudspeaker for Speaker {
    fn play(&mut self, recording: Recording) {
        self.nth += 1;
        self.voice.say(Utterance {
            id: self.nth,
            recording: Some(recording),
            ..Utterance::default()
        });
    }

    fn plays(&mut self) -> Result<bool, Silence> {
        let ended = VoiceEvent::Ended { id: self.nth };
        for event in self.voice.events() {
            match event {
                VoiceEvent::Silent { reason } => return Err(reason),
                event if event == ended => return Ok(false),
                _ => {}
            }
        }
        Ok(true)
    }

    fn hush(&mut self) {
        self.voice.hush();
    }
}
