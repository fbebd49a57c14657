//! How loud somebody speaks into a microphone, from moment to moment. What is drawn of it is not known here.

/// The loudest that a sample can be.
const FULL: f32 = 32_768.0;
/// Speech that never comes so high is lost in the noise of old sound cards: 20 dB under full.
const QUIET: f32 = 0.1;
/// From here on a microphone cuts the tops of the waves.
const LOUD: f32 = 0.97;
/// What was loud is remembered over the pauses between words: it halves in so many seconds.
const HALVES_IN: f32 = 1.0;
/// What was too loud is told for so many seconds.
const TOLD_FOR: f32 = 1.5;
/// The bar begins so many decibels under full.
const BAR_FROM: f32 = 48.0;

/// Whether one should speak otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Loudness {
    /// Louder, or nearer.
    TooQuiet,
    /// Just so.
    Good,
    /// Softer, or farther away.
    TooLoud,
}

/// Follows what a microphone hears.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Level {
    /// The loudest of what was heard last, 0 to 1.
    now: f32,
    /// The same, falling slowly.
    held: f32,
    /// For how many seconds it is still told that it was too loud.
    loud_for: f32,
}

impl Level {
    /// Takes in what was heard since last time.
    pub fn hear(&mut self, pcm: &[i16], rate: u32) {
        let seconds = pcm.len() as f32 / rate.max(1) as f32;
        let loudest = pcm.iter().map(|sample| sample.unsigned_abs()).max();
        self.now = f32::from(loudest.unwrap_or(0)) / FULL;
        self.held = self.now.max(self.held * 0.5f32.powf(seconds / HALVES_IN));
        self.loud_for = if self.now >= LOUD {
            TOLD_FOR
        } else {
            (self.loud_for - seconds).max(0.0)
        };
    }

    /// How it was of late.
    pub fn loudness(&self) -> Loudness {
        if self.loud_for > 0.0 {
            Loudness::TooLoud
        } else if self.held < QUIET {
            Loudness::TooQuiet
        } else {
            Loudness::Good
        }
    }

    /// How many of `cells` are full now; each is as many decibels as another.
    pub fn bar(&self, cells: usize) -> usize {
        let decibels = 20.0 * self.now.max(f32::MIN_POSITIVE).log10();
        let share = (1.0 + decibels / BAR_FROM).clamp(0.0, 1.0);
        (share * cells as f32).round() as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Loudness::{Good, TooLoud, TooQuiet};

    const RATE: u32 = 1000;

    /// Milliseconds of sound with this peak.
    fn sound(milliseconds: usize, peak: i16) -> Vec<i16> {
        let wave = [0, peak, 0, -peak];
        wave.into_iter().cycle().take(milliseconds).collect()
    }

    #[track_caller]
    fn check(heard: &[(usize, i16)], loudness: Loudness, bar: usize) {
        let mut level = Level::default();
        for (milliseconds, peak) in heard {
            level.hear(&sound(*milliseconds, *peak), RATE);
        }
        assert_eq!((level.loudness(), level.bar(24)), (loudness, bar));
    }

    #[test]
    fn loudness_is_told_in_three_words_and_a_bar() {
        check(&[], TooQuiet, 0);
        check(&[(100, 0)], TooQuiet, 0);
        check(&[(100, 130)], TooQuiet, 0);
        check(&[(100, 1_000)], TooQuiet, 9);
        check(&[(100, 3_200)], TooQuiet, 14);
        check(&[(100, 3_300)], Good, 14);
        check(&[(100, 16_384)], Good, 21);
        check(&[(100, 31_000)], Good, 24);
        check(&[(100, 32_000)], TooLoud, 24);
        check(&[(100, i16::MAX)], TooLoud, 24);
    }

    #[test]
    fn a_pause_between_words_is_not_too_quiet_and_a_long_one_is() {
        check(&[(100, 12_000), (1500, 0)], Good, 0);
        check(&[(100, 12_000), (500, 0), (500, 0), (500, 0)], Good, 0);
        check(&[(100, 12_000), (2500, 0)], TooQuiet, 0);
    }

    #[test]
    fn what_was_too_loud_is_told_long_enough_to_be_read() {
        check(&[(100, 32_700), (1000, 9_000)], TooLoud, 18);
        check(&[(100, 32_700), (1000, 9_000), (600, 9_000)], Good, 18);
    }
}
