//! What is said aloud of a screen and when, and which words are lit meanwhile. Pure: it makes no sound, it asks for it.

use super::desk::{Desk, keys};
use super::script::{Cause, Script, begins_as, news, once_more, put_out, text_at};
use super::settings::keep;
use super::voice::{Headphones, Lighting, Reading, Voicing};
use super::{Screen, Tutor};
use crate::effect::{Effect, Saying};
use crate::event::{Event, Heard, Mouse};
use crate::outline::{Outline, Target, Tone, VoiceMark, VoiceState};
use crate::record::Face;
use crate::speech;
use crate::text::sentences;
use std::collections::VecDeque;
use std::ops::Range;

/// What is being said.
#[derive(Debug)]
struct Now {
    id: u64,
    script: Script,
    word: Option<Range<usize>>,
    breath: Breath,
}

/// Whether it goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Breath {
    Going,
    /// The learner holds it.
    Held,
}

/// Whether the machine can speak, as far as it has told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Throat {
    #[default]
    Well,
    /// It could not, the last time. The next saying is tried all the same.
    Mute,
}

/// The voice's part in the tutor.
#[derive(Debug, Default)]
pub(super) struct Speaker {
    last: u64,
    now: Option<Now>,
    next: VecDeque<Script>,
    cut: Cut,
    throat: Throat,
}

/// Whether what was said last came to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Cut {
    #[default]
    No,
    /// The learner was faster.
    Off,
}

impl Speaker {
    /// Whether this machine could not speak the last time.
    pub(super) fn is_mute(&self) -> bool {
        self.throat == Throat::Mute
    }

    /// A key or a click: nobody is spoken to against their will.
    pub(super) fn hush(&mut self) -> Vec<Effect> {
        self.next.clear();
        match self.now.take() {
            Some(_) => {
                self.cut = Cut::Off;
                vec![Effect::Hush]
            }
            None => Vec::new(),
        }
    }

    /// Holds what is being said, or lets it go on; none when nothing is being said.
    fn hold(&mut self) -> Option<Effect> {
        let now = self.now.as_mut()?;
        let (breath, effect) = match now.breath {
            Breath::Going => (Breath::Held, Effect::Pause),
            Breath::Held => (Breath::Going, Effect::Resume),
        };
        now.breath = breath;
        Some(effect)
    }

    fn is_held(&self) -> bool {
        self.now
            .as_ref()
            .is_some_and(|now| now.breath == Breath::Held)
    }

    /// Says what is new on a screen, when something is.
    pub(super) fn look(
        &mut self,
        old: &Outline,
        new: &Outline,
        cause: Cause,
        reading: Reading,
        desk: &Desk,
        secrets: &dyn Fn() -> Vec<String>,
    ) -> Vec<Effect> {
        let scripts = match cause {
            Cause::Again => once_more(new, reading),
            Cause::Press | Cause::Other => {
                let news = news(old, new, cause, reading);
                if news.is_empty() {
                    return Vec::new();
                }
                let secrets = secrets();
                let keeping = news.into_iter().map(|script| script.keeping(&secrets));
                keeping.collect()
            }
        };
        self.begin(scripts, desk)
    }

    fn begin(&mut self, scripts: Vec<Script>, desk: &Desk) -> Vec<Effect> {
        self.next = scripts.into();
        self.cut = Cut::No;
        let was_speaking = self.now.take().is_some();
        let mut effects = self.go_on(desk);
        if was_speaking && effects.is_empty() {
            effects.push(Effect::Hush);
        }
        effects
    }

    /// Says the next text that can be spoken.
    fn go_on(&mut self, desk: &Desk) -> Vec<Effect> {
        while let Some(script) = self.next.pop_front() {
            let language = match &script.text.language {
                Some(tag) => tag.to_string(),
                None => desk.world.texts.language().to_string(),
            };
            let text = &script.text;
            let spoken = speech::speak_hiding(
                &text.text,
                text.spoken.as_deref(),
                &language,
                &script.hidden,
            );
            if spoken.text.is_empty() {
                continue;
            }
            self.last += 1;
            let saying = Saying {
                id: self.last,
                language,
                spoken,
                message: script.message.clone(),
                speed: desk.voice.speed,
            };
            self.now = Some(Now {
                id: self.last,
                script,
                word: None,
                breath: Breath::Going,
            });
            return vec![Effect::Say(Box::new(saying))];
        }
        Vec::new()
    }

    /// Something was told of what is said. An older saying than the one now means nothing.
    pub(super) fn heard(&mut self, heard: &Heard, desk: &Desk) -> Vec<Effect> {
        match heard {
            Heard::Word { id, shown } => {
                if let Some(now) = self.now.as_mut().filter(|now| now.id == *id) {
                    now.word = Some(shown.clone());
                }
            }
            Heard::Ended { id } if self.now.as_ref().is_some_and(|now| now.id == *id) => {
                self.now = None;
                return self.go_on(desk);
            }
            Heard::Ended { .. } => {}
            Heard::Silent => {
                self.throat = Throat::Mute;
                self.next.clear();
            }
            Heard::Back => self.throat = Throat::Well,
        }
        Vec::new()
    }

    /// Lights what is heard, and tells how the voice stands.
    pub(super) fn mark(&self, outline: &mut Outline, desk: &Desk) {
        outline.voice = self.state(desk).map(|(state, words)| VoiceMark {
            state,
            words: desk.world.app(words),
        });
        put_out(outline);
        let Some(Now {
            script,
            word: Some(word),
            ..
        }) = &self.now
        else {
            return;
        };
        let lit = match desk.voice.lighting {
            Lighting::Word => Some(word.clone()),
            Lighting::Sentence => sentences(&script.text.text)
                .into_iter()
                .find(|sentence| sentence.contains(&word.start)),
            Lighting::Off => None,
        };
        if let Some(text) = text_at(outline, &script.place).filter(|text| begins_as(text, script)) {
            // What is said may be longer than what stands there: a value beside it, a comma.
            let end = text.text.len();
            text.lit = lit
                .map(|lit| lit.start.min(end)..lit.end.min(end))
                .filter(|lit| !lit.is_empty());
        }
    }

    fn state(&self, desk: &Desk) -> Option<(VoiceState, &'static str)> {
        match desk.voice.reading_now() {
            _ if self.throat == Throat::Mute && desk.voice.is_wanted() => {
                Some((VoiceState::Silent, "voice-missing"))
            }
            _ if self.is_held() => Some((VoiceState::Paused, "voice-held")),
            _ if self.now.is_some() => Some((VoiceState::Speaking, "voice-speaking")),
            Reading::Silent if desk.voice.waits_for_headphones() => {
                Some((VoiceState::Silent, "voice-headphones"))
            }
            Reading::Silent => None,
            _ if self.cut == Cut::Off => Some((VoiceState::Paused, "voice-paused")),
            _ => None,
        }
    }
}

impl Tutor {
    /// The tutor shows itself in this way from now on. Into a reader of one's own no other voice speaks unasked.
    pub fn shows_itself(&mut self, face: Face) {
        self.desk.face = face;
        let voicing = &mut self.desk.voice.voicing;
        if *voicing != Voicing::Silenced {
            *voicing = match face {
                Face::Screen => Voicing::Aloud,
                Face::Linear => Voicing::OnRequest,
            };
        }
    }

    /// What is said of the first screen, once it is seen.
    pub fn first_words(&mut self) -> Vec<Effect> {
        self.speaks_from = SpeaksFrom::Now;
        self.speak(&Outline::default())
    }

    /// What is said after the screen changed from `old`.
    pub(super) fn speak(&mut self, old: &Outline) -> Vec<Effect> {
        if self.speaks_from == SpeaksFrom::FirstFrame {
            return Vec::new();
        }
        let (screen, world) = (&self.screen, &self.desk.world);
        let secrets = || match screen {
            Screen::Lesson(lesson) => lesson.session.secrets(world),
            _ => Vec::new(),
        };
        // Nobody has said yet whether they read: the answers of the first run are told as well.
        let reading = match (screen, self.desk.voice.reading_now()) {
            (Screen::Welcome(_), Reading::Everything) => Reading::Labels,
            (_, reading) => reading,
        };
        let effects = self.speaker.look(
            old,
            &self.outline,
            self.cause,
            reading,
            &self.desk,
            &secrets,
        );
        self.speaker.mark(&mut self.outline, &self.desk);
        effects
    }

    /// Keys and clicks cut the voice; the wheel, which follows a text, does not.
    pub(super) fn cut(&mut self, event: &Event) -> Vec<Effect> {
        let on_voice = matches!(
            event,
            Event::Act(Target::Voice)
                | Event::Mouse {
                    on: Some(Target::Voice),
                    ..
                }
        );
        let by_hand = matches!(
            event,
            Event::Key { .. }
                | Event::Paste
                | Event::Act(_)
                | Event::Focus(_)
                | Event::Write(..)
                | Event::Mouse {
                    gesture: Mouse::Press | Mouse::OtherButton,
                    ..
                }
        );
        if by_hand && !on_voice {
            self.speaker.hush()
        } else {
            Vec::new()
        }
    }

    /// Has it said again, where there is a voice; else the words are for the eyes.
    pub(super) fn say_again(&mut self) -> bool {
        if !self.desk.voice.is_wanted() || self.speaker.is_mute() {
            return false;
        }
        // Who asks to hear has put the headphones on.
        self.desk.voice.headphones = Headphones::In;
        self.cause = Cause::Again;
        true
    }

    /// The mark of the voice was clicked: it holds, goes on, or says it again.
    pub(super) fn press_voice(&mut self) -> Vec<Effect> {
        self.cause = Cause::Other;
        let held = self.speaker.hold();
        if held.is_none() {
            self.say_again();
        }
        held.into_iter().collect()
    }

    /// The next speed, which is said in itself.
    pub(super) fn next_speed(&mut self) -> Vec<Effect> {
        let name = self.desk.voice.speed.next().name();
        self.tell(Tone::Note, &format!("speed-now-{name}"));
        self.cause = Cause::Press;
        keep(&mut self.desk, keys::SPEED, name.to_owned())
    }

    /// Something was told of the voice: nothing changes but what is lit, and the mark of the voice.
    pub(super) fn heard(&mut self, heard: &Heard) -> Vec<Effect> {
        let effects = self.speaker.heard(heard, &self.desk);
        self.speaker.mark(&mut self.outline, &self.desk);
        effects
    }
}

/// Since when there is speech.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum SpeaksFrom {
    /// From the first frame on, which has not been seen yet.
    #[default]
    FirstFrame,
    /// It was seen.
    Now,
}
