//! The one thread of the voice: takes orders, has sentences made and hands them to the player. It sleeps until an order
//! comes or the player has something to attend to.

use super::clip::Clip;
use super::output::Output;
use super::player::{Knock, Player, Tell};
use super::quiet;
use super::sentences::sentences;
use super::sources::Sources;
use super::speech::Shared;
use super::{Silence, Utterance, VoiceConfig};
use std::collections::VecDeque;
use std::ops::{ControlFlow, Range};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Instant;

/// What the tutor asks for. Cutting, pausing and volume are in [`Shared`], where they are obeyed without delay.
#[derive(Debug)]
pub enum Order {
    /// Say this; the number is the one in `Shared::newest`.
    Say(u64, Box<Utterance>),
    /// Something in [`Shared`] is new, or the device is lost.
    Look,
    /// End the thread.
    Quit,
}

/// The thread's own things.
#[derive(Debug)]
pub struct Worker {
    sources: Sources,
    player: Player,
    /// The sentences that are not made yet.
    waiting: Option<(Box<Utterance>, VecDeque<Range<usize>>)>,
    shared: Arc<Shared>,
}

/// Runs until it is told to quit or the tutor is gone. A fault ends what is being said and nothing else.
pub fn run(mut worker: Worker, orders: &Receiver<Order>) {
    let _quiet = quiet::here();
    while catch_unwind(AssertUnwindSafe(|| worker.work(orders))).is_err() {
        worker.recover();
    }
    worker.player.end();
    worker.player.close();
}

impl Worker {
    /// Starts nothing yet.
    pub fn new(
        config: VoiceConfig,
        output: Box<dyn Output>,
        shared: Arc<Shared>,
        tell: Tell,
        knock: Knock,
    ) -> Self {
        Self {
            sources: Sources::new(config),
            player: Player::new(output, Arc::clone(&shared), tell, knock),
            waiting: None,
            shared,
        }
    }

    fn work(&mut self, orders: &Receiver<Order>) {
        loop {
            let first = match self.next_look() {
                None => orders.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(at) => orders.recv_timeout(at.saturating_duration_since(Instant::now())),
            };
            if matches!(first, Err(RecvTimeoutError::Disconnected)) {
                return;
            }
            let mut newest = None;
            for order in first.into_iter().chain(orders.try_iter()) {
                match order {
                    Order::Say(own, utterance) => {
                        if let Some((_, passed)) = newest.replace((own, utterance)) {
                            self.player.pass_over(passed.id);
                        }
                    }
                    Order::Look => {}
                    Order::Quit => return,
                }
            }
            if let Some((own, utterance)) = newest {
                self.begin(own, utterance);
            }
            if self.player.attend(Instant::now()).is_break() {
                self.waiting = None;
            } else if self.player.is_hungry() {
                self.next_sentence();
            }
            if self
                .sources
                .rests_at()
                .is_some_and(|at| at <= Instant::now())
            {
                self.sources.rest();
            }
        }
    }

    /// Puts everything back to where nothing is known to be wrong.
    fn recover(&mut self) {
        self.waiting = None;
        self.sources.rest();
        self.player.fail(Silence::Fault);
        // Last, since it may be what is faulty.
        self.player.close();
    }

    fn next_look(&self) -> Option<Instant> {
        let now = Instant::now();
        let hungry = (self.waiting.is_some() && self.player.is_hungry()).then_some(now);
        [self.player.next_look(now), self.sources.rests_at(), hungry]
            .into_iter()
            .flatten()
            .min()
    }

    fn begin(&mut self, own: u64, utterance: Box<Utterance>) {
        self.waiting = None;
        self.player.accept(utterance.id);
        if !self.shared.is_newest(own) {
            return self.player.end();
        }
        // The device opens while the first sentence is made.
        self.player.prepare();
        if let Some(recording) = self.sources.recording(&utterance) {
            self.begin_recording(own, &utterance, recording);
        } else {
            self.begin_sentences(own, utterance);
        }
    }

    fn begin_recording(&mut self, own: u64, utterance: &Utterance, recording: Arc<Clip>) {
        if self.player.begin(own, Instant::now()) {
            let length = recording.pcm.len();
            self.player.give(recording);
            // It sounds already while its words are looked for.
            let mut attend = || self.player.attend(Instant::now());
            let words = self
                .sources
                .words_of_recording(utterance, length, &mut attend);
            self.player.give_words(&words, 0, &utterance.words);
            self.player.complete();
        }
    }

    fn begin_sentences(&mut self, own: u64, utterance: Box<Utterance>) {
        let pieces = VecDeque::from(sentences(&utterance.spoken));
        let Some(first) = pieces.front().cloned() else {
            return self.player.end();
        };
        let shared = Arc::clone(&self.shared);
        let mut attend = || {
            if shared.is_newest(own) {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        };
        let text = &utterance.spoken[first];
        match self
            .sources
            .sentence(&utterance.language, text, utterance.speed, &mut attend)
        {
            Ok(_) if self.player.begin(own, Instant::now()) => {
                self.waiting = Some((utterance, pieces));
                self.next_sentence();
            }
            // The player has told why not.
            Ok(_) => {}
            Err(why) => self.player.fail(why),
        }
    }

    /// Has the next sentence made and gives it to the player. What was made before comes from the cache.
    fn next_sentence(&mut self) {
        let Some((utterance, pieces)) = &mut self.waiting else {
            return;
        };
        let Some(piece) = pieces.pop_front() else {
            return;
        };
        let text = &utterance.spoken[piece.clone()];
        let mut attend = || self.player.attend(Instant::now());
        match self
            .sources
            .sentence(&utterance.language, text, utterance.speed, &mut attend)
        {
            Ok(clip) => {
                self.player.give(Arc::clone(&clip));
                self.player
                    .give_words(&clip.words, piece.start, &utterance.words);
            }
            Err(why) => {
                self.player.silence(why);
                pieces.clear();
            }
        }
        if pieces.is_empty() {
            self.player.complete();
            self.waiting = None;
        }
    }
}
