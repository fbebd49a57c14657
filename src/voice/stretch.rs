//! Slows recorded speech down and keeps its pitch (WSOLA: overlapping windows, each laid where it continues the last best).

use super::clip::{Clip, samples, scaled};

/// Half a window: 15 ms, about a period and a half of a deep voice.
const HOP: usize = samples(15);
const WINDOW: usize = 2 * HOP;
/// How far from its ideal place a window may be taken.
const SEEK: usize = samples(8);

/// `clip` at `speed` times its own speed, words included; below 1 is slower. Sensible from 0.5 to 2.
pub fn stretch(clip: &Clip, speed: f32) -> Clip {
    if (speed - 1.0).abs() < 0.01 || clip.pcm.len() < 4 * WINDOW {
        return clip.clone();
    }
    let pcm: Box<[i16]> = overlapped(&clip.pcm, speed).into();
    Clip {
        words: scaled(&clip.words, clip.pcm.len(), pcm.len()),
        pcm,
    }
}

fn overlapped(from: &[i16], speed: f32) -> Vec<i16> {
    let turn = std::f32::consts::TAU / WINDOW as f32;
    let shape: Vec<f32> = (0..WINDOW)
        .map(|at| 0.5 - 0.5 * (at as f32 * turn).cos())
        .collect();
    let length = (from.len() as f64 / f64::from(speed)) as usize;
    let last = from.len() - WINDOW;
    let mut onto = vec![0.0f32; length + WINDOW];
    let mut taken = 0;
    for at in (0..length).step_by(HOP) {
        let ideal = ((at as f64 * f64::from(speed)) as usize).min(last);
        let natural = taken + HOP;
        taken = if at == 0 || natural + HOP > from.len() {
            ideal
        } else {
            likest(from, natural, ideal, last)
        };
        let window = from[taken..taken + WINDOW].iter().zip(&shape);
        for (sum, (sample, weight)) in onto[at..].iter_mut().zip(window) {
            *sum += f32::from(*sample) * weight;
        }
    }
    onto.truncate(length);
    onto.into_iter()
        .map(|sample| sample.clamp(f32::from(i16::MIN), f32::from(i16::MAX)) as i16)
        .collect()
}

/// The place near `ideal` whose sound goes on most like that at `natural`.
fn likest(from: &[i16], natural: usize, ideal: usize, last: usize) -> usize {
    let target = &from[natural..natural + HOP];
    let near = ideal.saturating_sub(SEEK)..=(ideal + SEEK).min(last);
    let likeness = |at: usize| {
        let here = from[at..at + HOP].iter().zip(target).step_by(4);
        let (product, energy) = here.fold((0.0f32, 1.0f32), |(product, energy), (here, there)| {
            let (here, there) = (f32::from(*here), f32::from(*there));
            (product + here * there, energy + here * here)
        });
        product / energy.sqrt()
    };
    let best = near
        .step_by(2)
        .map(|at| (likeness(at), at))
        .max_by(|one, two| one.0.total_cmp(&two.0));
    best.map_or(ideal, |(_, at)| at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::voice::clip::{RATE, WordTime};
    use proptest::prelude::*;

    fn tone(hertz: f32, seconds: f32) -> Clip {
        let sample =
            |at: usize| (at as f32 * hertz * std::f32::consts::TAU / RATE as f32).sin() * 9000.0;
        let pcm: Box<[i16]> = (0..(RATE as f32 * seconds) as usize)
            .map(|at| sample(at) as i16)
            .collect();
        let at = pcm.len() / 2;
        Clip {
            pcm,
            words: [WordTime { text: 0..1, at }].into(),
        }
    }

    /// Times a second that the sound passes through zero upwards.
    fn crossings(clip: &Clip) -> f32 {
        let ups = clip
            .pcm
            .windows(2)
            .filter(|pair| pair[0] < 0 && pair[1] >= 0)
            .count();
        ups as f32 * RATE as f32 / clip.pcm.len() as f32
    }

    #[track_caller]
    fn check(hertz: f32, speed: f32) {
        let clip = tone(hertz, 2.0);
        let slow = stretch(&clip, speed);
        let length = clip.pcm.len() as f32 / speed;
        assert!(
            (slow.pcm.len() as f32 - length).abs() < 2.0,
            "{} for {length}",
            slow.pcm.len()
        );
        let (before, after) = (crossings(&clip), crossings(&slow));
        assert!(
            (after / before - 1.0).abs() < 0.03,
            "{hertz} Hz at {speed}: {before} became {after}"
        );
        assert!(slow.words[0].at.abs_diff(slow.pcm.len() / 2) <= 1);
        assert!(
            slow.peak() > 8000 && slow.peak() < 10_000,
            "{}",
            slow.peak()
        );
    }

    #[test]
    fn the_pitch_stays_when_the_speed_changes() {
        for speed in [0.65, 0.81, 1.25] {
            for hertz in [100.0, 220.0, 1000.0] {
                check(hertz, speed);
            }
        }
    }

    proptest! {
        #[test]
        fn any_sound_can_be_stretched(pcm in prop::collection::vec(any::<i16>(), 0..6000), speed in 0.5f32..2.0) {
            let clip = Clip { pcm: pcm.into(), words: Box::default() };
            prop_assert!(stretch(&clip, speed).pcm.len() <= 2 * clip.pcm.len() + 1);
        }
    }
}
