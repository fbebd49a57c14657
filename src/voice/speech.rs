//! What the sound device pulls: the clips of one utterance, one after the other. It never blocks, never allocates much and
//! obeys within one ramp.

use super::clip::{Clip, RATE, samples};
use super::quiet;
use rodio::{ChannelCount, SampleRate, Source};
use std::num::NonZero;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError};
use std::time::Duration;

/// A cut or a pause takes this long: short enough for a finger, long enough not to click.
const RAMP: usize = samples(5);

/// What the tutor, the voice thread and the sound device all see. Setting it is obeyed at once, whatever the thread does.
#[derive(Debug)]
pub struct Shared {
    /// The utterance that may sound; all others end.
    pub newest: AtomicU64,
    /// Whether it holds its breath.
    pub paused: AtomicBool,
    /// Loudness in thousandths.
    gain: AtomicU32,
}

impl Shared {
    /// For a volume in percent.
    pub fn new(volume: u8) -> Self {
        let shared = Self {
            newest: AtomicU64::new(0),
            paused: AtomicBool::new(false),
            gain: AtomicU32::new(0),
        };
        shared.set_volume(volume);
        shared
    }

    /// Whether nothing newer is wanted.
    pub fn is_newest(&self, own: u64) -> bool {
        self.newest.load(Ordering::Relaxed) == own
    }

    /// Sets the volume in percent. The ear hears ratios: half the figure is a quarter of the amplitude, about 12 dB.
    pub fn set_volume(&self, percent: u8) {
        let percent = u32::from(percent.min(100));
        self.gain.store(percent * percent / 10, Ordering::Relaxed);
    }
}

/// How far the device has pulled.
#[derive(Debug, Default)]
pub struct Track {
    /// Samples pulled, at [`RATE`].
    pub played: AtomicUsize,
    /// Whether nothing more will be pulled.
    pub done: AtomicBool,
}

/// A stretch of an utterance.
#[derive(Debug, Clone)]
pub enum Segment {
    /// A clip, from this sample on.
    Clip(Arc<Clip>, usize),
    /// So many samples of silence.
    Pause(usize),
}

impl Segment {
    /// How many samples it lasts.
    pub fn length(&self) -> usize {
        match self {
            Self::Clip(clip, from) => clip.pcm.len().saturating_sub(*from),
            Self::Pause(length) => *length,
        }
    }

    /// What is left of it after `skipped` samples.
    pub fn after(self, skipped: usize) -> Self {
        match self {
            Self::Clip(clip, from) => Self::Clip(clip, from + skipped),
            Self::Pause(length) => Self::Pause(length.saturating_sub(skipped)),
        }
    }
}

/// One utterance as a source of samples. Segments come through a channel; it ends when the channel does.
#[derive(Debug)]
pub struct Speech {
    own: u64,
    shared: Arc<Shared>,
    track: Arc<Track>,
    segments: Receiver<Segment>,
    now: Segment,
    at: usize,
    gain: f32,
}

impl Speech {
    /// A source for the utterance `own`. `track` says where it begins to count.
    pub fn new(
        own: u64,
        shared: Arc<Shared>,
        track: Arc<Track>,
        segments: Receiver<Segment>,
    ) -> Self {
        Self {
            own,
            shared,
            track,
            segments,
            now: Segment::Pause(0),
            at: 0,
            gain: 0.0,
        }
    }

    /// The sample at hand; none when the next sentence is not there yet. `Err` at the end of all.
    fn sample(&mut self) -> Result<Option<i16>, End> {
        loop {
            match &self.now {
                Segment::Clip(clip, from) => {
                    if let Some(sample) = clip.pcm.get(from + self.at) {
                        return Ok(Some(*sample));
                    }
                }
                Segment::Pause(length) if self.at < *length => return Ok(Some(0)),
                Segment::Pause(_) => {}
            }
            match self.segments.try_recv() {
                Ok(next) => (self.now, self.at) = (next, 0),
                Err(TryRecvError::Empty) => return Ok(None),
                Err(TryRecvError::Disconnected) => return Err(End),
            }
        }
    }
}

struct End;

impl Iterator for Speech {
    type Item = f32;

    fn next(&mut self) -> Option<f32> {
        let cut = !self.shared.is_newest(self.own);
        let held = self.shared.paused.load(Ordering::Relaxed);
        let loud = self.shared.gain.load(Ordering::Relaxed) as f32 / 1000.0;
        let (wanted, step) = (if cut || held { 0.0 } else { loud }, 1.0 / RAMP as f32);
        self.gain += (wanted - self.gain).clamp(-step, step);
        if cut && self.gain <= 0.0 {
            self.track.done.store(true, Ordering::Release);
            return None;
        }
        if held && self.gain <= 0.0 {
            return Some(0.0);
        }
        match self.sample() {
            Ok(Some(sample)) => {
                if self.at.is_multiple_of(1024) {
                    // This is the sound library's thread, and it may fall over us.
                    quiet::for_good();
                }
                self.at += 1;
                self.track.played.fetch_add(1, Ordering::Relaxed);
                Some(f32::from(sample) / 32768.0 * self.gain)
            }
            Ok(None) => Some(0.0),
            Err(End) => {
                self.track.done.store(true, Ordering::Release);
                None
            }
        }
    }
}

impl Source for Speech {
    fn current_span_len(&self) -> Option<usize> {
        None
    }

    fn channels(&self) -> ChannelCount {
        NonZero::<u16>::MIN
    }

    fn sample_rate(&self) -> SampleRate {
        const { NonZero::new(RATE).unwrap() }
    }

    fn total_duration(&self) -> Option<Duration> {
        None
    }
}
