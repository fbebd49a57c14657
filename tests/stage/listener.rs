//! A voice without a sound: it notes what it was told, and tells what a test wants it to.

use declic::app::sound::Speaks;
use declic::speech::SpokenWord;
use declic::voice::{Recording, Silence, Utterance, VoiceEvent};
use std::cell::RefCell;
use std::rc::Rc;

/// What a voice was told. Clones hear the same.
#[derive(Debug, Clone, Default)]
pub struct Listener(Rc<RefCell<Heard>>);

#[derive(Debug, Default)]
struct Heard {
    told: Vec<String>,
    now: Option<Utterance>,
    events: Vec<VoiceEvent>,
    recordings: Vec<Recording>,
}

impl Listener {
    /// What was asked for since last time: texts as they are spoken, and orders in brackets.
    pub fn told(&self) -> Vec<String> {
        std::mem::take(&mut self.0.borrow_mut().told)
    }

    /// The last utterance.
    pub fn utterance(&self) -> Utterance {
        self.0.borrow().now.clone().expect("something was said")
    }

    /// The recordings that were to be played.
    pub fn recordings(&self) -> Vec<Recording> {
        self.0.borrow().recordings.clone()
    }

    /// The word that lights `shown` is heard next.
    #[track_caller]
    pub fn hears(&self, shown: &str, text: &str) {
        let utterance = self.utterance();
        let lights = |word: &&SpokenWord| text.get(word.shown.clone()) == Some(shown);
        let found = utterance.words.iter().find(lights);
        let word = found.unwrap_or_else(|| panic!("« {shown} » is not lit by {utterance:?}"));
        self.tells(VoiceEvent::Word {
            id: utterance.id,
            shown: word.shown.clone(),
        });
    }

    /// What is being said comes to its end.
    pub fn ends(&self) {
        let id = self.utterance().id;
        self.tells(VoiceEvent::Ended { id });
    }

    /// There is no voice.
    pub fn falls_silent(&self) {
        let reason = Silence::NoDevice("none".to_owned());
        self.tells(VoiceEvent::Silent { reason });
        self.ends();
    }

    /// Any event.
    pub fn tells(&self, event: VoiceEvent) {
        self.0.borrow_mut().events.push(event);
    }

    fn order(&self, order: &str) {
        self.0.borrow_mut().told.push(format!("({order})"));
    }
}

impl Speaks for Listener {
    fn say(&mut self, utterance: Utterance) {
        let mut heard = self.0.borrow_mut();
        heard.told.push(utterance.spoken.clone());
        heard.recordings.extend(utterance.recording.clone());
        heard.now = Some(utterance);
    }

    fn hush(&mut self) {
        self.order("hush");
    }

    fn pause(&mut self) {
        self.order("pause");
    }

    fn resume(&mut self) {
        self.order("resume");
    }

    fn volume(&mut self, percent: u8) {
        self.order(&format!("volume {percent}"));
    }

    fn events(&mut self) -> Vec<VoiceEvent> {
        std::mem::take(&mut self.0.borrow_mut().events)
    }
}
