//! An output without a device: what a sound card would pull, the test pulls.

use crate::voice::clip::{RATE, samples};
use crate::voice::output::{Lost, Output};
use crate::voice::quiet;
use crate::voice::speech::Speech;
use rodio::mixer::{Mixer, MixerSource, mixer};
use std::fmt;
use std::num::NonZero;
use std::sync::{Arc, Mutex, MutexGuard};

/// The rate and channels of a usual card.
const CARD_RATE: u32 = 48_000;

#[derive(Default)]
pub struct Card {
    open: Option<(Mixer, MixerSource)>,
    lost: Option<Lost>,
    pub openings: usize,
    pub closings: usize,
    /// Why it does not open.
    pub trouble: Option<String>,
}

/// One end for the voice, the other for the test.
#[derive(Clone, Default)]
pub struct Pull(Arc<Mutex<Card>>);

/// What lies between taken and heard.
pub const LATENCY: usize = samples(50);

impl fmt::Debug for Pull {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pull")
    }
}

impl Pull {
    pub fn card(&self) -> MutexGuard<'_, Card> {
        self.0.lock().unwrap()
    }

    /// Pulls so many milliseconds; gives one channel, at the card's rate.
    pub fn pull(&self, milliseconds: u32) -> Vec<f32> {
        self.pull_frames((CARD_RATE / 1000 * milliseconds) as usize)
    }

    /// Pulls as much as makes `wanted` samples of speech, at [`RATE`].
    pub fn pull_samples(&self, wanted: usize) -> Vec<f32> {
        self.pull_frames(wanted * CARD_RATE as usize / RATE as usize)
    }

    fn pull_frames(&self, frames: usize) -> Vec<f32> {
        // A card's own thread is made quiet for good, this one is not.
        let _quiet = quiet::here();
        let mut card = self.card();
        let Some((_, source)) = &mut card.open else {
            return vec![0.0; frames];
        };
        let mut frame = || {
            let left = source.next().unwrap_or(0.0);
            let right = source.next().unwrap_or(0.0);
            assert!(
                (left - right).abs() < f32::EPSILON,
                "one voice in both ears"
            );
            left
        };
        (0..frames).map(|_| frame()).collect()
    }

    /// The device says that it is gone.
    pub fn lose(&self) {
        let lost = self.card().lost.take();
        lost.expect("it is open")();
    }

    pub fn is_open(&self) -> bool {
        self.card().open.is_some()
    }
}

impl Output for Pull {
    fn prepare(&mut self, lost: Lost) {
        // As a real one: the opening that has begun is the one that goes on.
        self.card().lost.get_or_insert(lost);
    }

    fn open(&mut self) -> Result<usize, String> {
        let mut card = self.card();
        if let Some(trouble) = card.trouble.clone() {
            return Err(trouble);
        }
        if card.open.is_none() {
            card.openings += 1;
            card.open = Some(mixer(
                NonZero::new(2).unwrap(),
                NonZero::new(CARD_RATE).unwrap(),
            ));
        }
        Ok(LATENCY)
    }

    fn play(&mut self, speech: Speech) {
        self.card()
            .open
            .as_ref()
            .expect("it was opened")
            .0
            .add(speech);
    }

    fn close(&mut self) {
        let mut card = self.card();
        card.closings += 1;
        card.open = None;
        card.lost = None;
    }
}

/// How long the beginning of `pulled` sounds, in milliseconds.
pub fn sounding(pulled: &[f32]) -> u32 {
    let last = pulled.iter().rposition(|sample| sample.abs() > 1e-4);
    last.map_or(0, |last| last as u32 * 1000 / CARD_RATE + 1)
}
