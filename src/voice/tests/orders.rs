//! The voice as the tutor sees it: orders in, events out, on its real thread.

use super::pull::{Pull, sounding};
use super::scripts::Script;
use super::{tone, utterance};
use crate::voice::clip::RATE;
use crate::voice::{Program, Silence, SpeechCommand, Utterance, Voice, VoiceConfig, VoiceEvent};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

struct Stage {
    voice: Voice,
    pull: Pull,
    woken: Arc<AtomicUsize>,
    seen: Vec<VoiceEvent>,
}

impl Stage {
    fn new(helper: Program) -> Self {
        Self::with(VoiceConfig {
            helper,
            ..VoiceConfig::default()
        })
    }

    fn with(config: VoiceConfig) -> Self {
        let (pull, woken) = (Pull::default(), Arc::new(AtomicUsize::new(0)));
        let (end, wakes) = (pull.clone(), Arc::clone(&woken));
        let wake = move || {
            wakes.fetch_add(1, Ordering::Relaxed);
        };
        let voice = Voice::with_output(config, 100, wake, move || Box::new(end.clone()));
        Self {
            voice,
            pull,
            woken,
            seen: Vec::new(),
        }
    }

    /// Pulls in real time until an event comes; the samples pulled meanwhile.
    #[track_caller]
    fn until(&mut self, wanted: impl Fn(&VoiceEvent) -> bool) -> Vec<f32> {
        let end = Instant::now() + Duration::from_secs(20);
        let mut pulled = Vec::new();
        while !self.seen.iter().any(&wanted) {
            assert!(
                Instant::now() < end,
                "it never came; there was {:?}",
                self.seen
            );
            std::thread::sleep(Duration::from_millis(5));
            pulled.extend(self.pull.pull(5));
            self.seen.extend(self.voice.events());
        }
        pulled
    }

    #[track_caller]
    fn until_ended(&mut self, id: u64) -> Vec<f32> {
        self.until(|event| *event == VoiceEvent::Ended { id })
    }
}

fn words(events: &[VoiceEvent]) -> Vec<usize> {
    let word = |event: &VoiceEvent| match event {
        VoiceEvent::Word { shown, .. } => Some(shown.start - 100),
        _ => None,
    };
    events.iter().filter_map(word).collect()
}

#[test]
fn an_utterance_begins_tells_its_words_and_ends() {
    let helper = Script::helper(&tone(6000, &[0, 3000]), 9);
    let mut stage = Stage::new(helper.program());
    stage.voice.say(utterance(1, "Oui, oui."));
    stage.until_ended(1);
    assert_eq!(stage.seen.first(), Some(&VoiceEvent::Began { id: 1 }));
    assert_eq!(words(&stage.seen), [0, 1]);
    assert_eq!(stage.seen.last(), Some(&VoiceEvent::Ended { id: 1 }));
    assert_eq!(
        stage.woken.load(Ordering::Relaxed),
        stage.seen.len(),
        "one wake for each event"
    );
}

#[test]
fn nothing_is_started_before_the_first_word() {
    let helper = Script::helper(&tone(6000, &[]), 9);
    let stage = Stage::new(helper.program());
    stage.voice.hush();
    stage.voice.pause();
    stage.voice.resume();
    std::thread::sleep(Duration::from_millis(100));
    assert_eq!((helper.starts(), stage.pull.card().openings), (0, 0));
    assert!(stage.voice.orders.is_none(), "no thread either");
}

#[test]
fn sentences_follow_each_other_with_their_words() {
    let helper = Script::helper(&tone(4000, &[0]), 9);
    let mut stage = Stage::new(helper.program());
    stage
        .voice
        .say(utterance(1, "Un deux. Trois quatre. Cinq six."));
    stage.until_ended(1);
    assert_eq!(words(&stage.seen), [0, 9, 23]);
}

#[test]
fn hush_is_silence_within_fifty_milliseconds() {
    let helper = Script::helper(&tone(RATE as usize, &[0]), 1);
    let mut stage = Stage::new(helper.program());
    stage.voice.say(utterance(1, "Longtemps."));
    stage.until(|event| matches!(event, VoiceEvent::Began { .. }));
    stage.voice.hush();
    let after = stage.pull.pull(300);
    assert!(sounding(&after) <= 50, "{} ms", sounding(&after));
    stage.until_ended(1);
}

#[test]
fn what_is_said_last_is_what_is_heard_and_each_utterance_ends_once() {
    let helper = Script::helper(&tone(2000, &[0]), 40);
    let mut stage = Stage::new(helper.program());
    for id in 1..=30 {
        stage.voice.say(utterance(id, "Oui, oui."));
        if id % 7 == 0 {
            stage.voice.hush();
        }
        if id % 5 == 0 {
            std::thread::sleep(Duration::from_millis(3));
        }
    }
    stage.until_ended(30);
    let ended = |id: u64| {
        stage
            .seen
            .iter()
            .filter(|event| **event == VoiceEvent::Ended { id })
            .count()
    };
    assert!((1..=30).all(|id| ended(id) == 1), "{:?}", stage.seen);
    assert!(stage.seen.contains(&VoiceEvent::Began { id: 30 }));
}

#[test]
fn saying_it_again_needs_no_helper() {
    let helper = Script::helper(&tone(2000, &[0]), 1);
    let mut stage = Stage::new(helper.program());
    for id in 1..=3 {
        stage.voice.say(utterance(id, "Encore !"));
        let pulled = stage.until_ended(id);
        assert!(sounding(&pulled) > 80, "it sounds each time");
    }
    assert_eq!(helper.starts(), 1);
}

#[test]
fn a_lost_device_is_told_once_and_tried_again_next_time() {
    let helper = Script::helper(&tone(RATE as usize, &[0]), 9);
    let mut stage = Stage::new(helper.program());
    stage.voice.say(utterance(1, "Longtemps."));
    stage.until(|event| matches!(event, VoiceEvent::Began { .. }));
    stage.pull.card().trouble = Some("no card".to_owned());
    stage.pull.lose();
    let lost = Instant::now();
    stage.until_ended(1);
    assert!(lost.elapsed() < Duration::from_secs(1), "it was told");
    stage.voice.say(utterance(2, "Longtemps."));
    stage.until_ended(2);
    let silences = stage
        .seen
        .iter()
        .filter(|event| matches!(event, VoiceEvent::Silent { .. }));
    assert_eq!(silences.count(), 1, "{:?}", stage.seen);
    stage.pull.card().trouble = None;
    stage.voice.say(utterance(3, "Longtemps."));
    stage.until(|event| *event == VoiceEvent::Back);
    stage.until(|event| *event == VoiceEvent::Began { id: 3 });
}

#[test]
fn without_any_voice_the_utterance_ends_and_the_reason_is_told() {
    let mut stage = Stage::new(Program {
        program: "/nowhere/at/all".into(),
        arguments: Vec::new(),
    });
    stage.voice.say(utterance(1, "Bonjour."));
    stage.until_ended(1);
    assert!(
        matches!(
            &stage.seen[0],
            VoiceEvent::Silent {
                reason: Silence::NoSynthesiser(_)
            }
        ),
        "{:?}",
        stage.seen
    );
    assert!(!stage.pull.is_open());
}

#[test]
fn a_text_without_words_is_said_at_once() {
    let helper = Script::helper(&tone(2000, &[0]), 9);
    let mut stage = Stage::new(helper.program());
    stage.voice.say(utterance(1, " … "));
    stage.until_ended(1);
    assert_eq!(stage.seen, [VoiceEvent::Ended { id: 1 }]);
}

#[test]
fn a_fault_ends_one_utterance_and_not_the_voice() {
    let helper = Script::helper(&tone(2000, &[0]), 9);
    let mut stage = Stage::new(helper.program());
    let end = stage.pull.clone();
    std::thread::spawn(move || {
        let _held = end.card();
        panic!("the card's lock is poisoned");
    })
    .join()
    .unwrap_err();
    stage.voice.say(utterance(1, "Bonjour."));
    let limit = Instant::now() + Duration::from_secs(10);
    while !stage.seen.contains(&VoiceEvent::Ended { id: 1 }) && Instant::now() < limit {
        std::thread::sleep(Duration::from_millis(5));
        stage.seen.extend(stage.voice.events());
    }
    let fault = VoiceEvent::Silent {
        reason: Silence::Fault,
    };
    assert_eq!(stage.seen, [fault, VoiceEvent::Ended { id: 1 }]);
}

#[test]
fn a_recording_comes_before_all_voices_and_has_words_too() {
    let helper = Script::helper(&tone(2000, &[0, 1000]), 9);
    let mut stage = Stage::new(helper.program());
    let mut file = Vec::new();
    crate::voice::file::write_wav(&mut file, &tone(8000, &[]).pcm).unwrap();
    let recording = Some(crate::voice::Recording::Bytes(file.into()));
    stage.voice.say(Utterance {
        recording,
        ..utterance(1, "Oui, oui.")
    });
    let pulled = stage.until_ended(1);
    let loud = pulled.iter().filter(|sample| sample.abs() > 0.01).count() / 48;
    assert!(
        (330..=370).contains(&loud),
        "8000 samples, not 2000: {loud} ms"
    );
    assert_eq!(words(&stage.seen), [0, 1]);
}

#[test]
fn the_command_comes_before_the_helper_and_the_helper_when_it_fails() {
    let helper = Script::helper(&tone(2000, &[0, 1000]), 9);
    let mut file = Vec::new();
    crate::voice::file::write_wav(&mut file, &tone(8000, &[]).pcm).unwrap();
    for (lines, expected) in [("cat wav", 363), ("exit 1", 91), ("echo no", 91)] {
        let script = Script::new(lines, &[("wav", &file)]);
        let command = Some(SpeechCommand {
            program: script.program(),
            rate: RATE,
        });
        let mut stage = Stage::with(VoiceConfig {
            command,
            helper: helper.program(),
        });
        stage.voice.say(utterance(1, "Oui, oui."));
        let pulled = stage.until_ended(1);
        let loud = pulled.iter().filter(|sample| sample.abs() > 0.01).count() as u32 / 48;
        assert!(loud.abs_diff(expected) < 25, "{lines}: {loud} ms");
        assert_eq!(words(&stage.seen), [0, 1]);
        assert_eq!(script.starts(), 1);
    }
}

#[test]
fn words_go_on_while_a_slow_command_prepares_the_next_sentence() {
    let helper = Script::helper(&tone(20_000, &[0, 4000, 8000, 12_000]), 9);
    let mut file = Vec::new();
    crate::voice::file::write_wav(&mut file, &tone(20_000, &[]).pcm).unwrap();
    let script = Script::new(
        "test $(wc -l <starts) = 1 || sleep 2\ncat wav",
        &[("wav", &file)],
    );
    let command = Some(SpeechCommand {
        program: script.program(),
        rate: RATE,
    });
    let mut stage = Stage::with(VoiceConfig {
        command,
        helper: helper.program(),
    });
    stage.voice.say(utterance(1, "Un deux. Trois quatre."));
    stage.until(|event| matches!(event, VoiceEvent::Began { .. }));
    let began = Instant::now();
    stage.until(|event| matches!(event, VoiceEvent::Word { shown, .. } if shown.start == 103));
    assert!(
        began.elapsed() < Duration::from_millis(1700),
        "{:?}",
        began.elapsed()
    );
    stage.until_ended(1);
    assert_eq!(words(&stage.seen), [0, 1, 2, 3, 9, 10, 11, 12]);
}
