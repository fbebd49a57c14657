//! Brings sound from one rate to another, once, before it is played. Nothing is streamed here.

use std::f64::consts::PI;

/// Zero crossings of the filter on each side: 16 keep what speech needs up to 10 kHz.
const WINGS: f64 = 16.0;

/// `pcm` at another rate, by a windowed sinc: nothing folds back when the rate falls.
pub fn resample(pcm: &[i16], from: u32, onto: u32) -> Vec<i16> {
    if from == onto || from == 0 || pcm.is_empty() {
        return pcm.to_vec();
    }
    let step = f64::from(from) / f64::from(onto);
    let cut = (1.0 / step).min(1.0);
    let reach = WINGS / cut;
    let length = (pcm.len() as u64 * u64::from(onto) / u64::from(from)) as usize;
    let shape = Shape::new(cut, reach);
    let sample = |nth: usize| {
        let centre = nth as f64 * step;
        let first = (centre - reach).ceil().max(0.0) as usize;
        let last = ((centre + reach).floor() as usize).min(pcm.len() - 1);
        let (mut sum, mut weights) = (0.0, 0.0);
        for (at, sample) in pcm.iter().enumerate().take(last + 1).skip(first) {
            let weight = shape.weight((at as f64 - centre).abs());
            sum += f64::from(*sample) * f64::from(weight);
            weights += f64::from(weight);
        }
        let value = if weights > 0.0 { sum / weights } else { 0.0 };
        value
            .round()
            .clamp(f64::from(i16::MIN), f64::from(i16::MAX)) as i16
    };
    (0..length).map(sample).collect()
}

/// The filter's half, tabled: sine and cosine for each product would cost ten times as much.
struct Shape {
    table: Vec<f32>,
    scale: f64,
}

impl Shape {
    const POINTS: usize = 8192;

    fn new(cut: f64, reach: f64) -> Self {
        let scale = Self::POINTS as f64 / reach;
        let point = |nth: usize| {
            let distance = nth as f64 / scale;
            let turn = PI * distance * cut;
            let sinc = if nth == 0 { 1.0 } else { turn.sin() / turn };
            let window = 0.5 + 0.5 * (PI * distance / reach).cos();
            (sinc * window) as f32
        };
        Self {
            table: (0..=Self::POINTS).map(point).collect(),
            scale,
        }
    }

    fn weight(&self, distance: f64) -> f32 {
        let at = (distance * self.scale) as usize;
        self.table.get(at).copied().unwrap_or(0.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn tone(hertz: f64, rate: u32, seconds: f64) -> Vec<i16> {
        let length = (f64::from(rate) * seconds) as u32;
        let sample = |at: u32| (f64::from(at) * hertz * 2.0 * PI / f64::from(rate)).sin();
        (0..length)
            .map(|at| (sample(at) * 10_000.0) as i16)
            .collect()
    }

    fn loudness(pcm: &[i16]) -> f64 {
        let middle = &pcm[pcm.len() / 10..pcm.len() * 9 / 10];
        let sum: f64 = middle.iter().map(|sample| f64::from(*sample).powi(2)).sum();
        (sum / middle.len() as f64).sqrt()
    }

    #[track_caller]
    fn check(from: u32, hertz: f64, kept: std::ops::Range<f64>) {
        let before = tone(hertz, from, 0.5);
        let after = resample(&before, from, 22_050);
        let ratio = loudness(&after) / loudness(&before);
        assert!(kept.contains(&ratio), "{hertz} Hz at {from}: {ratio}");
        assert!(after.len().abs_diff(11_025) <= 1);
    }

    #[test]
    fn speech_passes_and_what_would_fold_back_does_not() {
        for rate in [8_000, 16_000, 44_100, 48_000, 47_999] {
            check(rate, 440.0, 0.97..1.03);
            check(rate, 3_000.0, 0.97..1.03);
        }
        check(48_000, 9_000.0, 0.9..1.05);
        check(48_000, 14_000.0, 0.0..0.01);
        check(44_100, 20_000.0, 0.0..0.01);
    }

    proptest! {
        #[test]
        fn any_rate_gives_the_same_duration(pcm in prop::collection::vec(any::<i16>(), 0..400), from in 1u32..200_000) {
            let length = pcm.len() as u64 * 22_050 / u64::from(from);
            prop_assume!(length < 100_000);
            prop_assert_eq!(resample(&pcm, from, 22_050).len() as u64, length);
        }
    }
}
