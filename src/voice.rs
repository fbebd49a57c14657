//! The voice: says texts aloud and tells which word is heard now. It knows no screen, no session and no lesson, costs nothing
//! until it speaks, and nothing it meets (no card, no synthesiser, a broken recording) stops anyone.
//!
//! Orders go one way ([`Voice::say`] and the like return at once), events come back after a wake ([`Voice::events`]).
//!
//! ```text
//! Voice ── Order ──► thread ──► sources: recording, command, client ══ pipes ══► helper process, espeak-ng
//!   ▲                  └──────► player ──► speech (the device pulls) ──► output
//!   └── VoiceEvent ──────────────┘
//! ```
// A clip has at most 2.7 million samples: all of them are exact in an f32.
#![allow(clippy::cast_precision_loss)]

pub mod helper;
pub mod level;
pub mod microphone;
pub mod output;
pub mod recording;
pub mod take;

mod alsa;
mod cache;
mod client;
mod clip;
mod command;
mod espeak;
mod file;
mod machine;
mod pipe;
mod player;
mod quiet;
mod resample;
mod sentences;
mod sources;
mod speech;
mod stretch;
mod thread;
mod vorbis;

#[cfg(test)]
mod tests;

pub use command::SpeechCommand;
pub use file::{FileError, say_to_file};
pub use machine::{MachineVoice, RoomRule, SYSTEM};
pub use recording::Recording;
pub use vorbis::encode;

use crate::speech::{Speed, SpokenWord};
use output::{Device, Output};
use speech::Shared;
use std::ffi::OsString;
use std::fmt;
use std::ops::Range;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use thread::{Order, Worker};

/// Something to say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Utterance {
    /// Comes back in the events.
    pub id: u64,
    /// A language tag: `fr`, `pt-BR`.
    pub language: String,
    /// What is said, as text.
    pub spoken: String,
    /// What is on the screen for which part of `spoken`; without it no words are told.
    pub words: Vec<SpokenWord>,
    /// Somebody's own voice instead, if it can be played.
    pub recording: Option<Recording>,
    /// How fast.
    pub speed: Speed,
}

/// What happened. Each utterance that was said gets one `Ended`, whatever becomes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VoiceEvent {
    /// Its first sound is heard.
    Began {
        /// Of the utterance.
        id: u64,
    },
    /// A word is heard.
    Word {
        /// Of the utterance.
        id: u64,
        /// In the text that is shown, in bytes.
        shown: Range<usize>,
    },
    /// It was said, or cut off, or could not be said.
    Ended {
        /// Of the utterance.
        id: u64,
    },
    /// There is no voice now. Told once; the next utterance is tried nevertheless.
    Silent {
        /// Why.
        reason: Silence,
    },
    /// The voice is there again after `Silent`.
    Back,
}

/// Why there is no voice. The texts are for those who look for the cause.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Silence {
    /// No device, or it does not open.
    #[error("there is no sound: {0}")]
    NoDevice(String),
    /// The device went away while it played.
    #[error("the sound stopped: {0}")]
    DeviceLost(String),
    /// Neither a command nor espeak-ng speaks.
    #[error("nothing here reads aloud (is espeak-ng installed?): {0}")]
    NoSynthesiser(String),
    /// Nothing speaks this language well enough.
    #[error("no voice speaks `{0}`")]
    NoVoice(String),
    /// Something newer is wanted. Never told.
    #[error("it is not wanted any more")]
    Unwanted,
    /// A fault of our own.
    #[error("the voice failed")]
    Fault,
}

/// A program with its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// A path, or a name that is looked for.
    pub program: OsString,
    /// Without the program's own name.
    pub arguments: Vec<OsString>,
}

/// What the voice speaks with.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VoiceConfig {
    /// The user's own program, asked before espeak-ng.
    pub command: Option<SpeechCommand>,
    /// What runs [`helper::serve`]: our own binary.
    pub helper: Program,
}

/// The voice. It belongs to the loop; dropping it ends all sound.
pub struct Voice {
    config: VoiceConfig,
    shared: Arc<Shared>,
    events: Receiver<VoiceEvent>,
    tell: Arc<dyn Fn(VoiceEvent) + Send + Sync>,
    orders: Option<Sender<Order>>,
    make_output: Box<dyn Fn() -> Box<dyn Output>>,
}

impl fmt::Debug for Voice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Voice")
            .field("config", &self.config)
            .field("shared", &self.shared)
            .finish_non_exhaustive()
    }
}

impl Voice {
    /// A voice on the default sound device, at a volume in percent. Nothing is started. `wake` is called, from another
    /// thread, whenever [`events`](Self::events) has something.
    pub fn start(config: VoiceConfig, volume: u8, wake: impl Fn() + Send + 'static) -> Self {
        Self::with_output(config, volume, wake, || Box::new(Device::default()))
    }

    /// The same on another output.
    pub fn with_output(
        config: VoiceConfig,
        volume: u8,
        wake: impl Fn() + Send + 'static,
        make_output: impl Fn() -> Box<dyn Output> + 'static,
    ) -> Self {
        let (sender, events) = channel();
        let out = Mutex::new((sender, wake));
        let tell = move |event| {
            if let Ok(out) = out.lock()
                && out.0.send(event).is_ok()
            {
                (out.1)();
            }
        };
        Self {
            config,
            shared: Arc::new(Shared::new(volume)),
            events,
            tell: Arc::new(tell),
            orders: None,
            make_output: Box::new(make_output),
        }
    }

    /// Says something; what was being said is cut off.
    pub fn say(&mut self, utterance: Utterance) {
        self.shared.paused.store(false, Ordering::Relaxed);
        let own = self.shared.newest.fetch_add(1, Ordering::Relaxed) + 1;
        let id = utterance.id;
        if self.orders.is_none() {
            self.orders = self.begin();
        }
        let order = Order::Say(own, Box::new(utterance));
        if self
            .orders
            .as_ref()
            .is_none_or(|orders| orders.send(order).is_err())
        {
            self.orders = None;
            (self.tell)(VoiceEvent::Silent {
                reason: Silence::Fault,
            });
            (self.tell)(VoiceEvent::Ended { id });
        }
    }

    fn begin(&self) -> Option<Sender<Order>> {
        let (sender, orders) = channel();
        let knocking = sender.clone();
        let knock = Arc::new(move || {
            let _ = knocking.send(Order::Look);
        });
        let tell = Arc::clone(&self.tell);
        let tell = Box::new(move |event| tell(event));
        let shared = Arc::clone(&self.shared);
        let worker = Worker::new(
            self.config.clone(),
            (self.make_output)(),
            shared,
            tell,
            knock,
        );
        let thread = std::thread::Builder::new().name("voice".to_owned());
        let started = thread.spawn(move || thread::run(worker, &orders));
        started.ok().map(|_| sender)
    }

    /// Ends what is being said, within a few milliseconds.
    pub fn hush(&self) {
        self.shared.newest.fetch_add(1, Ordering::Relaxed);
        self.look();
    }

    /// Holds the breath.
    pub fn pause(&self) {
        self.shared.paused.store(true, Ordering::Relaxed);
        self.look();
    }

    /// Goes on after a pause.
    pub fn resume(&self) {
        self.shared.paused.store(false, Ordering::Relaxed);
        self.look();
    }

    /// Sets the volume in percent, at once, also of what is being said.
    pub fn volume(&self, percent: u8) {
        self.shared.set_volume(percent);
    }

    /// What happened since last time, in order.
    pub fn events(&self) -> Vec<VoiceEvent> {
        self.events.try_iter().collect()
    }

    fn look(&self) {
        if let Some(orders) = &self.orders {
            let _ = orders.send(Order::Look);
        }
    }
}

impl Drop for Voice {
    fn drop(&mut self) {
        self.hush();
        if let Some(orders) = &self.orders {
            let _ = orders.send(Order::Quit);
        }
    }
}
