//! The player by a clock of our own: what is pulled when, and what is told for it.

use super::pull::{LATENCY, Pull, sounding};
use super::{tone, utterance};
use crate::voice::clip::{RATE, samples};
use crate::voice::player::Player;
use crate::voice::sources::PAUSE;
use crate::voice::speech::Shared;
use crate::voice::{Silence, VoiceEvent};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

struct Stage {
    player: Player,
    pull: Pull,
    shared: Arc<Shared>,
    events: Receiver<VoiceEvent>,
    now: Instant,
}

impl Stage {
    fn new() -> Self {
        let (tell, events) = channel();
        let (pull, shared) = (Pull::default(), Arc::new(Shared::new(100)));
        let tell = Box::new(move |event| tell.send(event).unwrap());
        let player = Player::new(
            Box::new(pull.clone()),
            Arc::clone(&shared),
            tell,
            Arc::new(|| {}),
        );
        Self {
            player,
            pull,
            shared,
            events,
            now: Instant::now(),
        }
    }

    /// Begins the utterance 7 with these clips.
    fn say(&mut self, clips: &[(usize, &[usize])]) {
        self.shared.newest.store(1, Ordering::Relaxed);
        self.player.accept(7);
        assert!(self.player.begin(1, self.now));
        let shown = utterance(7, "abcdef").words;
        for (nth, (length, words)) in clips.iter().enumerate() {
            let clip = Arc::new(tone(*length, words));
            self.player.give(Arc::clone(&clip));
            self.player.give_words(&clip.words, nth, &shown);
        }
        self.player.complete();
    }

    /// Lets time pass while the card pulls as much as it lasts.
    fn play(&mut self, length: usize) -> Vec<VoiceEvent> {
        let pulled = self.pull.pull_samples(length);
        assert!(!pulled.is_empty());
        self.wait(Duration::from_secs_f64(length as f64 / f64::from(RATE)))
    }

    /// Lets time pass while the card does nothing.
    fn wait(&mut self, time: Duration) -> Vec<VoiceEvent> {
        self.now += time;
        let _ = self.player.attend(self.now);
        self.events.try_iter().collect()
    }
}

fn word(at: usize) -> VoiceEvent {
    VoiceEvent::Word {
        id: 7,
        shown: 100 + at..101 + at,
    }
}

#[test]
fn words_are_told_when_they_are_heard_and_not_when_they_are_pulled() {
    let mut stage = Stage::new();
    stage.say(&[(RATE as usize, &[0, 5000, 12_000])]);
    assert_eq!(stage.play(LATENCY - 40), []);
    assert_eq!(stage.play(80), [VoiceEvent::Began { id: 7 }, word(0)]);
    assert_eq!(stage.play(5000 - 80), []);
    assert_eq!(stage.play(80), [word(1)]);
    assert_eq!(stage.play(7000 - 80), []);
    assert_eq!(stage.play(80), [word(2)]);
}

#[test]
fn the_second_sentence_follows_after_a_breath() {
    let mut stage = Stage::new();
    stage.say(&[(8000, &[0]), (8000, &[1000])]);
    stage.play(LATENCY + 40);
    let second = 8000 + PAUSE + 1000;
    assert_eq!(stage.play(second - 80), []);
    assert_eq!(stage.play(80), [word(1)]);
}

#[test]
fn what_comes_out_is_what_was_given() {
    let mut stage = Stage::new();
    stage.say(&[(4410, &[]), (4410, &[])]);
    let pulled = stage.pull.pull(1000);
    let loud = |from: u32, to: u32| {
        let part = &pulled[from as usize * 48..to as usize * 48];
        part.iter()
            .fold(0.0f32, |most, sample| most.max(sample.abs()))
    };
    assert!((0.26..0.28).contains(&loud(10, 195)), "{}", loud(10, 195));
    assert!(loud(205, 595) < 1e-4, "a breath of 400 ms");
    assert!((0.26..0.28).contains(&loud(605, 795)));
    assert!(loud(805, 1000) < 1e-4);
    let ups = pulled[480..9360]
        .windows(2)
        .filter(|pair| pair[0] < 0.0 && pair[1] >= 0.0)
        .count();
    assert!(
        (80..=83).contains(&ups),
        "440 Hz for 185 ms, not {ups} waves"
    );
}

#[test]
fn the_end_is_told_when_the_last_sample_is_heard() {
    let mut stage = Stage::new();
    stage.say(&[(4000, &[0, 2000])]);
    stage.play(LATENCY + 40);
    assert_eq!(stage.play(2000), [word(1)]);
    assert_eq!(stage.play(2000), []);
    assert_eq!(stage.wait(Duration::from_millis(40)), []);
    assert_eq!(
        stage.wait(Duration::from_millis(20)),
        [VoiceEvent::Ended { id: 7 }]
    );
}

#[test]
fn a_word_at_the_very_end_is_told_before_the_end() {
    let mut stage = Stage::new();
    stage.say(&[(4000, &[0, 3999])]);
    stage.pull.pull(300);
    assert_eq!(
        stage.wait(Duration::ZERO),
        [VoiceEvent::Began { id: 7 }, word(0)]
    );
    let rest = stage.wait(Duration::from_millis(60));
    assert_eq!(rest, [word(1), VoiceEvent::Ended { id: 7 }]);
}

#[test]
fn a_cut_is_silent_within_a_ramp_and_does_not_click() {
    let mut stage = Stage::new();
    stage.say(&[(RATE as usize, &[0])]);
    stage.play(3000);
    stage.shared.newest.fetch_add(1, Ordering::Relaxed);
    let after = stage.pull.pull(200);
    assert!(
        (1..=8).contains(&sounding(&after)),
        "{} ms",
        sounding(&after)
    );
    // 440 Hz at 48 000 a second moves by 0.016 of 0.27 a sample; the ramp adds little.
    let steepest = after
        .windows(2)
        .map(|pair| (pair[1] - pair[0]).abs())
        .fold(0.0, f32::max);
    assert!(steepest < 0.04, "{steepest}");
    assert_eq!(stage.player.attend(stage.now), ControlFlow::Break(()));
    assert!(
        stage
            .events
            .try_iter()
            .any(|event| event == VoiceEvent::Ended { id: 7 })
    );
}

#[test]
fn a_pause_keeps_the_place() {
    let mut stage = Stage::new();
    stage.say(&[(RATE as usize, &[0, 5000])]);
    stage.play(LATENCY + 3000);
    stage.shared.paused.store(true, Ordering::Relaxed);
    let held = stage.pull.pull(1000);
    assert!(sounding(&held) <= 8);
    assert_eq!(stage.wait(Duration::from_secs(1)), []);
    stage.shared.paused.store(false, Ordering::Relaxed);
    assert_eq!(stage.play(1700), []);
    assert_eq!(stage.play(300), [word(1)]);
}

#[test]
fn a_long_pause_gives_the_device_back_and_takes_it_again() {
    let mut stage = Stage::new();
    stage.say(&[(RATE as usize, &[0, 5000])]);
    stage.play(LATENCY + 3000);
    stage.shared.paused.store(true, Ordering::Relaxed);
    stage.wait(Duration::ZERO);
    stage.wait(Duration::from_millis(2600));
    assert!(!stage.pull.is_open());
    assert_eq!(
        stage.player.next_look(stage.now),
        None,
        "nothing is waited for"
    );
    stage.shared.paused.store(false, Ordering::Relaxed);
    stage.wait(Duration::ZERO);
    assert!(stage.pull.is_open());
    assert_eq!(stage.play(1700), []);
    assert_eq!(stage.play(400), [word(1)]);
    stage.play(RATE as usize);
    let end = stage.wait(Duration::from_millis(60));
    assert_eq!(end, [VoiceEvent::Ended { id: 7 }]);
}

#[test]
fn the_device_is_given_back_soon_after_silence() {
    let mut stage = Stage::new();
    stage.say(&[(2000, &[])]);
    stage.play(4000);
    stage.wait(Duration::from_millis(60));
    stage.wait(Duration::ZERO);
    stage.wait(Duration::from_millis(2400));
    assert!(stage.pull.is_open());
    stage.wait(Duration::from_millis(200));
    assert!(!stage.pull.is_open());
    assert_eq!(stage.player.next_look(stage.now), None);
}

#[test]
fn a_device_that_was_opened_for_nothing_is_given_back() {
    let mut stage = Stage::new();
    stage.shared.newest.store(1, Ordering::Relaxed);
    stage.player.accept(7);
    stage.player.prepare();
    stage
        .player
        .fail(Silence::NoSynthesiser("none here".to_owned()));
    stage.wait(Duration::ZERO);
    stage.wait(Duration::from_millis(2600));
    assert_eq!(stage.pull.card().closings, 1);
    assert_eq!(stage.player.next_look(stage.now), None);
}

#[test]
fn a_device_that_takes_nothing_for_three_seconds_is_dead() {
    let mut stage = Stage::new();
    stage.say(&[(RATE as usize * 9, &[0])]);
    stage.play(3000);
    assert_eq!(stage.wait(Duration::from_millis(2900)), []);
    let told = stage.wait(Duration::from_millis(200));
    assert!(matches!(
        &told[..],
        [
            VoiceEvent::Silent {
                reason: Silence::DeviceLost(_)
            },
            VoiceEvent::Ended { id: 7 }
        ]
    ));
    assert!(!stage.pull.is_open());
}

#[test]
fn the_volume_is_obeyed_at_once_and_nothing_is_nothing() {
    let mut stage = Stage::new();
    stage.say(&[(RATE as usize, &[])]);
    let loudest = |pulled: Vec<f32>| {
        pulled[480..]
            .iter()
            .fold(0.0f32, |most, sample| most.max(sample.abs()))
    };
    let full = loudest(stage.pull.pull(50));
    stage.shared.set_volume(50);
    let half = loudest(stage.pull.pull(50));
    stage.shared.set_volume(0);
    assert!((half / full - 0.25).abs() < 0.01, "{half} of {full}");
    assert!(loudest(stage.pull.pull(50)) < 1e-6);
}

#[test]
fn it_looks_again_at_the_next_word_and_not_before() {
    let mut stage = Stage::new();
    stage.say(&[(RATE as usize * 2, &[0, samples(1000)])]);
    stage.play(LATENCY + 40);
    let wait = stage.player.next_look(stage.now).unwrap() - stage.now;
    assert!((980..=1000).contains(&wait.as_millis()), "{wait:?}");
}
