//! The whole voice without a sound card: a helper that is a script, and a test that pulls the samples itself.

mod orders;
mod playing;
mod pull;
pub mod scripts;

use super::Utterance;
use super::clip::{Clip, RATE, WordTime};
use crate::speech::SpokenWord;

/// A tone, loud enough to be heard, with words at these samples; each word is one byte of the text after the other.
fn tone(length: usize, words: &[usize]) -> Clip {
    let sample =
        |at: usize| (at as f32 * 440.0 * std::f32::consts::TAU / RATE as f32).cos() * 9000.0;
    let words = words.iter().enumerate().map(|(nth, at)| WordTime {
        text: nth..nth + 1,
        at: *at,
    });
    Clip {
        pcm: (0..length).map(|at| sample(at) as i16).collect(),
        words: words.collect(),
    }
}

fn utterance(id: u64, spoken: &str) -> Utterance {
    let word = |at: usize| SpokenWord {
        spoken: at..at + 1,
        shown: 100 + at..101 + at,
    };
    Utterance {
        id,
        language: "fr".to_owned(),
        spoken: spoken.to_owned(),
        words: (0..spoken.len()).map(word).collect(),
        ..Utterance::default()
    }
}
