//! A take: what a microphone heard of somebody who reads aloud, and what is made of it before it is kept. It opens no
//! device and writes no file.

use super::recording::LONGEST;
use super::resample::resample;
use std::ops::Range;

/// Samples a second in a recording that is kept: all that speech needs.
pub const RATE: u32 = 16_000;
/// The silence that is left before the first word and after the last, in milliseconds.
const MARGIN_MS: u32 = 150;
/// Loudness is looked at in pieces of so many milliseconds.
const FRAME_MS: u32 = 10;
/// What is over sooner, in frames, is no speech: a key that was pressed, a mouse.
const SHORTEST_RUN: usize = 6;
/// Below this nothing is speech, whatever the room: 54 dB under the loudest that there is.
const FAINTEST: f32 = 65.0;
/// Speech stands out of the noise of the room by so much: 10 dB.
const ABOVE_NOISE: f32 = 3.2;
/// Whatever the noise, what is so near to the loudest is speech: 12 dB.
const BELOW_LOUDEST: f32 = 4.0;
/// Where the loudest sample of every recording is brought: 3 dB under the loudest that there is.
const PEAK: f32 = 23_000.0;
/// A reading is made louder by so much at most, 12 dB: more would bring up the room.
const MOST_GAIN: f32 = 4.0;

/// What was heard so far, mono.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Take {
    pcm: Vec<i16>,
    rate: u32,
}

impl Take {
    /// Nothing yet, at so many samples a second.
    pub fn new(rate: u32) -> Self {
        Self {
            pcm: Vec::new(),
            rate,
        }
    }

    /// Adds what was heard; beyond [`LONGEST`] nothing is.
    pub fn add(&mut self, pcm: &[i16]) {
        let room = self.most() - self.pcm.len();
        self.pcm.extend_from_slice(&pcm[..pcm.len().min(room)]);
    }

    /// Whether it is as long as a take can be.
    pub fn is_full(&self) -> bool {
        self.pcm.len() == self.most()
    }

    fn most(&self) -> usize {
        LONGEST as usize * self.rate as usize
    }

    /// The reading alone, at [`RATE`]: without the silence at both ends, and about as loud as others; none when nobody
    /// spoke.
    pub fn reading(&self) -> Option<Vec<i16>> {
        let mean = self
            .pcm
            .iter()
            .map(|sample| i64::from(*sample))
            .sum::<i64>()
            / (self.pcm.len() as i64).max(1);
        // Cheap microphones have an offset, which would be taken for sound.
        let centred = |sample: &i16| (i64::from(*sample) - mean) as f32;
        let pcm: Vec<f32> = self.pcm.iter().map(centred).collect();
        let speech = speech(&pcm, self.rate)?;
        let peak = pcm[speech.clone()]
            .iter()
            .fold(1.0, |peak: f32, sample| peak.max(sample.abs()));
        let gain = (PEAK / peak).min(MOST_GAIN);
        let levelled: Vec<i16> = pcm[speech]
            .iter()
            .map(|sample| (sample * gain) as i16)
            .collect();
        Some(resample(&levelled, self.rate, RATE))
    }
}

/// Where somebody speaks, with [`MARGIN_MS`] on both sides.
fn speech(pcm: &[f32], rate: u32) -> Option<Range<usize>> {
    let samples = |milliseconds: u32| (rate * milliseconds / 1000) as usize;
    let frame = samples(FRAME_MS).max(1);
    let loudness: Vec<f32> = pcm.chunks(frame).map(loudness).collect();
    let mut sorted = loudness.clone();
    sorted.sort_by(f32::total_cmp);
    let loudest = *sorted.last()?;
    let room = sorted[sorted.len() / 10];
    // Somebody who never pauses is no noise.
    let threshold = (room * ABOVE_NOISE)
        .min(loudest / BELOW_LOUDEST)
        .max(FAINTEST);
    let runs = runs(&loudness, threshold);
    let first = runs.first()?.start * frame;
    let last = (runs.last()?.end * frame).min(pcm.len());
    let margin = samples(MARGIN_MS);
    Some(first.saturating_sub(margin)..(last + margin).min(pcm.len()))
}

/// The frames at least so loud, as runs that are long enough to be speech.
fn runs(loudness: &[f32], threshold: f32) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (nth, loud) in loudness.iter().enumerate() {
        if *loud < threshold {
            continue;
        }
        match runs.last_mut() {
            Some(run) if run.end == nth => run.end += 1,
            _ => runs.push(nth..nth + 1),
        }
    }
    runs.retain(|run| run.len() >= SHORTEST_RUN);
    runs
}

/// The mean loudness, as the root of the mean square.
fn loudness(pcm: &[f32]) -> f32 {
    let squares: f32 = pcm.iter().map(|sample| sample * sample).sum();
    (squares / pcm.len().max(1) as f32).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: u32 = 48_000;

    fn tone(milliseconds: u32, peak: f32) -> Vec<i16> {
        let length = (HERE * milliseconds / 1000) as usize;
        let sample = |at: usize| (at as f32 * 220.0 * std::f32::consts::TAU / HERE as f32).sin();
        (0..length).map(|at| (sample(at) * peak) as i16).collect()
    }

    /// Noise that is the same each time.
    fn noise(milliseconds: u32, peak: i32) -> Vec<i16> {
        let mut state = 1u32;
        let sample = |_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            ((state >> 16) as i32 % (2 * peak + 1) - peak) as i16
        };
        (0..HERE * milliseconds / 1000).map(sample).collect()
    }

    fn take(pieces: &[Vec<i16>]) -> Take {
        let mut take = Take::new(HERE);
        for piece in pieces {
            take.add(piece);
        }
        take
    }

    fn peak(pcm: &[i16]) -> u16 {
        pcm.iter()
            .map(|sample| sample.unsigned_abs())
            .max()
            .unwrap_or(0)
    }

    /// Milliseconds of a reading, to the frame.
    #[track_caller]
    fn lasts(pieces: &[Vec<i16>], expected: u32) {
        let reading = take(pieces).reading().expect("somebody speaks");
        let found = reading.len() as u32 * 1000 / RATE;
        assert!(
            found.abs_diff(expected) <= FRAME_MS,
            "{found} ms, not {expected}"
        );
    }

    #[test]
    fn silence_at_both_ends_is_taken_away_but_for_a_breath() {
        let quiet = || vec![0; 48_000];
        lasts(&[quiet(), tone(500, 9000.0), quiet()], 800);
        lasts(&[noise(1000, 60), tone(500, 9000.0), noise(2000, 60)], 800);
        lasts(&[noise(1000, 900), tone(500, 9000.0), noise(900, 900)], 800);
        lasts(&[tone(500, 9000.0)], 500);
        lasts(&[noise(50, 60), tone(500, 9000.0), noise(3000, 60)], 700);
    }

    #[test]
    fn a_pause_inside_stays() {
        let quiet = noise(1000, 60);
        lasts(
            &[
                quiet.clone(),
                tone(300, 9000.0),
                quiet.clone(),
                tone(300, 9000.0),
                quiet,
            ],
            1900,
        );
    }

    #[test]
    fn a_key_that_is_pressed_is_no_speech() {
        let key = || tone(30, 20_000.0);
        let quiet = || noise(700, 60);
        lasts(&[key(), quiet(), tone(500, 9000.0), quiet(), key()], 800);
    }

    #[test]
    fn an_offset_of_the_microphone_is_no_sound() {
        let offset = |pcm: Vec<i16>| pcm.iter().map(|sample| sample + 2000).collect();
        lasts(
            &[
                offset(noise(1000, 60)),
                offset(tone(500, 9000.0)),
                offset(noise(1000, 60)),
            ],
            800,
        );
    }

    #[track_caller]
    fn peaks(before: f32, after: Range<u16>) {
        let reading = take(&[tone(500, before)]).reading().expect("it is heard");
        let found = peak(&reading);
        assert!(after.contains(&found), "{before} became {found}");
    }

    #[test]
    fn loud_and_quiet_readings_come_near_one_another() {
        peaks(32_000.0, 22_000..24_000);
        peaks(9_000.0, 22_000..24_000);
        peaks(3_000.0, 11_500..12_500);
        peaks(400.0, 1_500..1_700);
    }

    #[test]
    fn where_nobody_speaks_there_is_no_reading() {
        assert_eq!(take(&[]).reading(), None);
        assert_eq!(take(&[vec![0; 96_000]]).reading(), None);
        assert_eq!(take(&[noise(2000, 60)]).reading(), None);
        assert_eq!(
            take(&[noise(500, 30), tone(30, 20_000.0), noise(500, 30)]).reading(),
            None
        );
    }

    #[test]
    fn a_take_ends_after_two_minutes() {
        let mut take = Take::new(8000);
        let minute = vec![900; 8000 * 60];
        take.add(&minute);
        assert!(!take.is_full());
        take.add(&minute[..minute.len() - 1]);
        assert!(!take.is_full());
        take.add(&minute);
        assert!(take.is_full());
        assert_eq!(take.pcm.len(), 8000 * LONGEST as usize);
    }
}
