//! How the voice is set: what is read aloud, how fast, how loud, what is lit. As the store keeps it.

use crate::speech::Speed;

/// How much is read aloud, least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Reading {
    /// Nothing: the learner reads alone.
    Silent,
    /// The instruction of each step.
    Instructions,
    /// Instructions, answers of the tutor, cards and words: the learner listens and reads.
    #[default]
    Everything,
    /// Pages too, and whatever gets the focus: the learner mostly listens.
    Labels,
}

/// What is lit while it is heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lighting {
    /// The word.
    #[default]
    Word,
    /// The sentence.
    Sentence,
    /// Nothing.
    Off,
}

/// When this machine may speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Room {
    /// Always.
    #[default]
    Free,
    /// When there are headphones: many machines stand in the room.
    Headphones,
}

/// Whether there is a voice at all in this session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Voicing {
    /// There is.
    #[default]
    Aloud,
    /// It was asked to be silent when it was started.
    Silenced,
}

/// How the voice is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VoiceSettings {
    /// How much is read aloud.
    pub reading: Reading,
    /// How fast.
    pub speed: Speed,
    /// How loud, in percent.
    pub volume: u8,
    /// What is lit.
    pub lighting: Lighting,
    /// When this machine may speak.
    pub room: Room,
    /// Whether there is a voice at all.
    pub voicing: Voicing,
    /// Headphones are in, as far as the machine or the learner has told.
    pub headphones: Headphones,
}

/// Whether headphones are in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Headphones {
    /// Not known, or not.
    #[default]
    Unseen,
    /// They are.
    In,
}

/// The volumes that can be chosen, in percent, with their names.
pub const VOLUMES: [(&str, u8); 5] = [
    ("very-soft", 25),
    ("soft", 45),
    ("medium", 65),
    ("loud", 85),
    ("very-loud", 100),
];

impl Default for VoiceSettings {
    fn default() -> Self {
        Self {
            reading: Reading::default(),
            speed: Speed::default(),
            volume: 85,
            lighting: Lighting::default(),
            room: Room::default(),
            voicing: Voicing::default(),
            headphones: Headphones::default(),
        }
    }
}

impl VoiceSettings {
    /// How much is read aloud now: nothing where nobody may hear it.
    pub fn reading_now(&self) -> Reading {
        if self.voicing == Voicing::Silenced || self.waits_for_headphones() {
            Reading::Silent
        } else {
            self.reading
        }
    }

    /// Whether the learner wants a voice and this session has one.
    pub fn is_wanted(&self) -> bool {
        self.voicing == Voicing::Aloud && self.reading != Reading::Silent
    }

    /// Whether it would speak if headphones were in.
    pub fn waits_for_headphones(&self) -> bool {
        self.is_wanted() && self.room == Room::Headphones && self.headphones == Headphones::Unseen
    }

    /// The volume one step louder or softer, as it is named.
    pub fn volume_beside(&self, louder: i8) -> &'static str {
        let here = VOLUMES
            .iter()
            .position(|(_, percent)| *percent >= self.volume)
            .unwrap_or(VOLUMES.len() - 1);
        let there = here.saturating_add_signed(louder.into());
        VOLUMES[there.min(VOLUMES.len() - 1)].0
    }

    /// The name of the volume.
    pub fn volume_name(&self) -> &'static str {
        self.volume_beside(0)
    }
}

/// Values with names, as they are kept and as messages are named after them.
macro_rules! named {
    ($kind:ty { $($value:ident = $name:literal),* $(,)? }) => {
        impl $kind {
            /// All of them, as they are shown.
            pub const ALL: [Self; [$($name),*].len()] = [$(Self::$value),*];

            /// Its name in the store and in messages.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$value => $name,)*
                }
            }

            /// The one of this name.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|each| each.name() == name)
            }
        }
    };
}

named!(Reading { Labels = "labels", Everything = "everything", Instructions = "instructions", Silent = "silent" });
named!(Lighting { Word = "word", Sentence = "sentence", Off = "off" });
named!(Room { Free = "free", Headphones = "headphones" });
named!(Speed { Normal = "normal", Slow = "slow", VerySlow = "very-slow" });
