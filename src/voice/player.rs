//! One utterance at a time on its way to the ear: it feeds the device, tells when each word is heard, and closes what is
//! not needed. Where clips come from is not known here.

use super::clip::{Clip, RATE, WordTime, samples};
use super::output::Output;
use super::sources::PAUSE;
use super::speech::{Segment, Shared, Speech, Track};
use super::{Silence, VoiceEvent};
use crate::speech::SpokenWord;
use std::collections::VecDeque;
use std::fmt;
use std::ops::{ControlFlow, Range};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::time::{Duration, Instant};

/// The device is given back after so much silence.
const OPEN_FOR: Duration = Duration::from_millis(2500);
/// A device that takes nothing for this long is dead, whatever it says.
const DEAD: Duration = Duration::from_secs(3);
/// Nothing is looked at more often than this.
const SHORTEST: Duration = Duration::from_millis(10);
/// So much is kept ready beyond what is heard.
const AHEAD: usize = samples(10_000);

/// Takes events to the tutor.
pub type Tell = Box<dyn Fn(VoiceEvent) + Send>;
/// Wakes the voice thread, from any thread.
pub type Knock = Arc<dyn Fn() + Send + Sync>;

/// The player, silent or not.
pub struct Player {
    output: Box<dyn Output>,
    shared: Arc<Shared>,
    tell: Tell,
    knock: Knock,
    device: Device,
    lost: Arc<AtomicBool>,
    /// The utterance that has not ended yet, heard or not.
    open: Option<u64>,
    speaking: Option<Speaking>,
    /// Since when the device has had nothing to do.
    idle: Option<Instant>,
    /// What was told and not yet taken back.
    silent: bool,
}

/// How the device stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Device {
    Closed,
    /// It is being opened; nobody has waited for it yet.
    Opening,
    /// So many samples lie between taken and heard.
    Open(usize),
}

struct Speaking {
    id: u64,
    own: u64,
    track: Arc<Track>,
    /// Gone when the last segment is given.
    feed: Option<Sender<Segment>>,
    segments: Vec<Segment>,
    /// Samples given so far.
    given: usize,
    complete: bool,
    began: bool,
    /// What is heard when.
    words: VecDeque<(usize, Range<usize>)>,
    /// The last position that was seen, and when it was new.
    moved: (usize, Instant),
    /// When the end was seen.
    done: Option<Instant>,
}

impl fmt::Debug for Player {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Player")
            .field("output", &self.output)
            .field("device", &self.device)
            .finish_non_exhaustive()
    }
}

impl Player {
    /// Opens nothing yet.
    pub fn new(output: Box<dyn Output>, shared: Arc<Shared>, tell: Tell, knock: Knock) -> Self {
        let lost = Arc::new(AtomicBool::new(false));
        Self {
            output,
            shared,
            tell,
            knock,
            device: Device::Closed,
            lost,
            open: None,
            speaking: None,
            idle: None,
            silent: false,
        }
    }

    /// Begins to open the device.
    pub fn prepare(&mut self) {
        if self.device != Device::Closed {
            return;
        }
        self.device = Device::Opening;
        // Each opening has a flag of its own: the last words of an old device do not end a new one.
        self.lost = Arc::new(AtomicBool::new(false));
        let (lost, knock) = (Arc::clone(&self.lost), Arc::clone(&self.knock));
        self.output.prepare(Box::new(move || {
            lost.store(true, Ordering::Release);
            knock();
        }));
    }

    /// Takes an utterance on, in place of the one before.
    pub fn accept(&mut self, id: u64) {
        self.end();
        self.open = Some(id);
    }

    /// Makes ready to play what was accepted; false, and all told, when there is no device.
    pub fn begin(&mut self, own: u64, now: Instant) -> bool {
        let Some(id) = self.open.filter(|_| self.ready()) else {
            self.end();
            return false;
        };
        let track = Arc::new(Track::default());
        self.speaking = Some(Speaking {
            id,
            own,
            feed: Some(self.play(own, &track)),
            track,
            segments: Vec::new(),
            given: 0,
            complete: false,
            began: false,
            words: VecDeque::new(),
            moved: (0, now),
            done: None,
        });
        self.idle = None;
        true
    }

    fn ready(&mut self) -> bool {
        self.prepare();
        match self.output.open() {
            Ok(latency) => {
                self.device = Device::Open(latency);
                true
            }
            Err(why) => {
                self.device = Device::Closed;
                self.silence(Silence::NoDevice(why));
                false
            }
        }
    }

    fn play(&mut self, own: u64, track: &Arc<Track>) -> Sender<Segment> {
        let (feed, segments) = channel();
        self.output.play(Speech::new(
            own,
            Arc::clone(&self.shared),
            Arc::clone(track),
            segments,
        ));
        feed
    }

    /// Gives the next clip of the utterance, after a pause if it is not the first.
    pub fn give(&mut self, clip: Arc<Clip>) {
        let Some(speaking) = &mut self.speaking else {
            return;
        };
        if speaking.given > 0 {
            speaking.give(Segment::Pause(PAUSE));
        }
        speaking.give(Segment::Clip(clip, 0));
        if std::mem::take(&mut self.silent) {
            (self.tell)(VoiceEvent::Back);
        }
    }

    /// Tells of the words of the clip given last. `from` is where its text begins in the spoken text, `shown` what is on
    /// the screen for what is spoken; of the sounds of one shown word the first counts.
    pub fn give_words(&mut self, words: &[WordTime], from: usize, shown: &[SpokenWord]) {
        let Some(speaking) = &mut self.speaking else {
            return;
        };
        let begin = speaking.given - speaking.segments.last().map_or(0, Segment::length);
        for word in words {
            let spoken = from + word.text.start;
            let Some(found) = shown.iter().find(|each| each.spoken.contains(&spoken)) else {
                continue;
            };
            if speaking
                .words
                .back()
                .is_none_or(|(_, last)| *last != found.shown)
            {
                speaking
                    .words
                    .push_back((begin + word.at, found.shown.clone()));
            }
        }
    }

    /// Says that nothing more will be given.
    pub fn complete(&mut self) {
        if let Some(speaking) = &mut self.speaking {
            speaking.complete = true;
            speaking.feed = None;
        }
    }

    /// Whether it would be good to give more by now.
    pub fn is_hungry(&self) -> bool {
        self.speaking
            .as_ref()
            .is_some_and(|speaking| !speaking.complete && speaking.left() < AHEAD)
    }

    /// Ends the utterance, heard or not. What sounds of it is cut by `Shared::newest`.
    pub fn end(&mut self) {
        self.speaking = None;
        if let Some(id) = self.open.take() {
            (self.tell)(VoiceEvent::Ended { id });
        }
    }

    /// Ends the utterance because there is no voice now, which is told once.
    pub fn fail(&mut self, why: Silence) {
        self.silence(why);
        self.end();
    }

    /// Tells once that there is no voice now.
    pub fn silence(&mut self, why: Silence) {
        if why != Silence::Unwanted && !std::mem::replace(&mut self.silent, true) {
            (self.tell)(VoiceEvent::Silent { reason: why });
        }
    }

    /// An utterance that was never begun has ended.
    pub fn pass_over(&self, id: u64) {
        (self.tell)(VoiceEvent::Ended { id });
    }

    /// Looks at what was heard since last time and tells it. Breaks when the utterance is not wanted any more.
    pub fn attend(&mut self, now: Instant) -> ControlFlow<()> {
        if self.lost.swap(false, Ordering::AcqRel) {
            self.lose("the sound device is gone");
        }
        let paused = self.shared.paused.load(Ordering::Relaxed);
        let Some(speaking) = &mut self.speaking else {
            if self.device != Device::Closed {
                self.idle.get_or_insert(now);
            }
            self.close_when_due(now);
            return ControlFlow::Break(());
        };
        if !self.shared.is_newest(speaking.own) {
            self.end();
            return ControlFlow::Break(());
        }
        let Device::Open(latency) = self.device else {
            if !paused {
                self.resume(now);
            }
            return ControlFlow::Continue(());
        };
        speaking.tell_heard(latency, now, &self.tell);
        let starving = speaking.track.played.load(Ordering::Relaxed) >= speaking.given;
        if speaking
            .done
            .is_some_and(|since| now >= since + duration(latency))
        {
            self.end();
        } else if paused {
            speaking.moved.1 = now;
            self.idle.get_or_insert(now);
        } else {
            if starving {
                speaking.moved.1 = now;
            }
            self.idle = None;
            if now >= speaking.moved.1 + DEAD {
                self.lose("the sound device does not move");
            }
        }
        self.close_when_due(now);
        ControlFlow::Continue(())
    }

    fn close_when_due(&mut self, now: Instant) {
        if self.idle.is_some_and(|since| now >= since + OPEN_FOR) {
            self.close();
        }
    }

    /// Gives the device back.
    pub fn close(&mut self) {
        self.idle = None;
        if std::mem::replace(&mut self.device, Device::Closed) != Device::Closed {
            self.output.close();
        }
    }

    fn lose(&mut self, why: &str) {
        self.close();
        self.fail(Silence::DeviceLost(why.to_owned()));
    }

    /// Goes on where a pause had closed the device.
    fn resume(&mut self, now: Instant) {
        if !self.ready() {
            return self.end();
        }
        let Some(mut speaking) = self.speaking.take() else {
            return;
        };
        let mut skipped = speaking.track.played.load(Ordering::Relaxed);
        let track = Arc::new(Track::default());
        track.played.store(skipped, Ordering::Relaxed);
        let feed = self.play(speaking.own, &track);
        for segment in &speaking.segments {
            let here = skipped.min(segment.length());
            skipped -= here;
            let _ = feed.send(segment.clone().after(here));
        }
        speaking.feed = (!speaking.complete).then_some(feed);
        speaking.track = track;
        speaking.moved.1 = now;
        self.idle = None;
        self.speaking = Some(speaking);
    }

    /// When there will be something to attend to; none when only an order can bring it.
    pub fn next_look(&self, now: Instant) -> Option<Instant> {
        let close = self.idle.map(|since| since + OPEN_FOR);
        let is_idle = self.device != Device::Closed && self.speaking.is_none();
        let idle_soon = (is_idle && self.idle.is_none()).then_some(now);
        let paused = self.shared.paused.load(Ordering::Relaxed);
        let heard = match (&self.speaking, self.device) {
            (Some(speaking), Device::Open(latency)) if !paused => {
                Some(speaking.next_look(latency, now))
            }
            _ => None,
        };
        [close, idle_soon, heard].into_iter().flatten().min()
    }
}

impl Speaking {
    fn give(&mut self, segment: Segment) {
        self.given += segment.length();
        if let Some(feed) = &self.feed {
            let _ = feed.send(segment.clone());
        }
        self.segments.push(segment);
    }

    /// Samples given and not yet taken.
    fn left(&self) -> usize {
        self.given
            .saturating_sub(self.track.played.load(Ordering::Relaxed))
    }

    fn tell_heard(&mut self, latency: usize, now: Instant, tell: &Tell) {
        if self.done.is_none() && self.track.done.load(Ordering::Acquire) {
            self.done = Some(now);
        }
        let played = self.track.played.load(Ordering::Relaxed);
        if played != self.moved.0 {
            self.moved = (played, now);
        }
        // After its end nothing more is taken, and the rest of the ring is heard by the clock.
        let rest = self
            .done
            .map_or(0, |since| in_samples(now.saturating_duration_since(since)));
        let heard = played + rest;
        if !self.began && heard >= latency && played > 0 {
            self.began = true;
            tell(VoiceEvent::Began { id: self.id });
        }
        while self
            .words
            .front()
            .is_some_and(|(at, _)| *at + latency <= heard)
        {
            let Some((_, shown)) = self.words.pop_front() else {
                break;
            };
            tell(VoiceEvent::Word { id: self.id, shown });
        }
    }

    fn next_look(&self, latency: usize, now: Instant) -> Instant {
        if let Some(since) = self.done {
            let word = self
                .words
                .front()
                .map_or(latency, |(at, _)| (at + latency).saturating_sub(self.given));
            return since + duration(word.min(latency));
        }
        let played = self.track.played.load(Ordering::Relaxed);
        let word = if self.began {
            self.words.front().map(|(at, _)| at + latency)
        } else {
            Some(latency)
        };
        let hungry = (!self.complete).then(|| self.given.saturating_sub(AHEAD));
        let next = [word, hungry, Some(self.given)]
            .into_iter()
            .flatten()
            .min()
            .unwrap_or(self.given);
        let wait = duration(next.saturating_sub(played)).max(SHORTEST);
        (now + wait).min(self.moved.1 + DEAD)
    }
}

fn duration(samples: usize) -> Duration {
    Duration::from_micros(samples as u64 * 1_000_000 / u64::from(RATE))
}

fn in_samples(time: Duration) -> usize {
    (time.as_micros() as u64 * u64::from(RATE) / 1_000_000) as usize
}
