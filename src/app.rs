//! The only hands: the loop, and every effect performed. Everything else is pure.

mod begin;
pub mod bidi;
pub mod calendar;
mod lines;
mod run;
pub mod sound;
pub mod terminal;
pub mod waiting;

pub use begin::{trouble, words_for, words_in};
pub use run::Faces;

use begin::{look, tutor};

use crate::catalogue::Catalogue;
use crate::effect::{Effect, Saying};
use crate::event::{Event, Heard, OpenedLesson, Resume, Shelf, ShelfRow, Trouble};
use crate::keyboard;
use crate::outline::Target;
use crate::record::{Face, Place};
use crate::screen::Tutor;
use crate::screen::desk::{Desk, Letters, SHELF_ROWS, keys};
use crate::screen::voice::{Room, Voicing};
use crate::session::world::Keeping;
use crate::store::{Store, StoreError, Trouble as StoreTrouble};
use crate::text::{Emission, Language, Source, Texts};
use crate::theme::{ColorDepth, Glyphs, ThemeName};
use crate::voice::{SpeechCommand, recording};
use crate::widget::{Drawn, Look};
use bidi::Bidi;
use sound::Speaks;
use std::collections::VecDeque;
use std::path::PathBuf;
use std::rc::Rc;

/// What the command line and the environment decide.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The language asked for.
    pub language: Option<String>,
    /// The languages of the environment, best first.
    pub locale: Vec<String>,
    /// The theme asked for.
    pub theme: Option<ThemeName>,
    /// The machine's keyboard, as far as the system tells; a setting has the last word.
    pub keyboard: Option<keyboard::Layout>,
    /// Whether this is a guest, of whom nothing is kept.
    pub keeping: Keeping,
    /// Whether there is a voice.
    pub voicing: Voicing,
    /// When the machine may speak; a setting has the last word.
    pub room: Room,
    /// The program that reads aloud instead of espeak-ng.
    pub command: Option<SpeechCommand>,
    /// A lesson to begin with, and a step.
    pub learn: Option<(String, Option<String>)>,
    /// A number that mixes the order of options; 0 keeps the order of the files.
    pub seed: u64,
    /// The date for marks.
    pub day: String,
}

/// What the terminal can show.
#[derive(Debug, Clone, Copy)]
pub struct Means {
    /// Its colours.
    pub depth: ColorDepth,
    /// Its signs.
    pub glyphs: Glyphs,
    /// Its letters.
    pub letters: Letters,
    /// How those that run from the right are sent.
    pub emission: Emission,
    /// Its mouse.
    pub mouse: terminal::Mouse,
}

/// The tutor with its store, its lessons and its words.
#[derive(Debug)]
pub struct App {
    tutor: Tutor,
    store: Store,
    /// None in a session that stays silent.
    voice: Option<Box<dyn Speaks>>,
    catalogue: Catalogue,
    options: Options,
    means: Means,
    bidi: Bidi,
    look: Look,
    /// The words that the look was made with.
    texts: Rc<Texts>,
    /// Where recordings of the open lesson are looked for.
    recordings: Vec<PathBuf>,
    /// The words of the open lesson, for another language.
    lesson_words: Vec<(Language, Source)>,
    drawn: Drawn,
    /// Where the mouse button went down, and on what: what has the focus may move until it comes up.
    pressed: Option<((u16, u16), Option<Target>)>,
    ended: bool,
    /// The way to show itself that was asked for, until it is taken.
    turn: Option<Face>,
}

impl App {
    /// Puts the tutor on its first screen.
    pub fn new(
        opened: crate::store::Opened,
        catalogue: Catalogue,
        options: Options,
        means: Means,
    ) -> Self {
        let store = opened.store;
        let tutor = tutor(&store, &options, means);
        let look = look(tutor.desk(), means);
        let texts = Rc::clone(&tutor.desk().world.texts);
        let mut app = Self {
            tutor,
            store,
            voice: None,
            catalogue,
            options,
            means,
            bidi: Bidi::default(),
            look,
            texts,
            recordings: Vec::new(),
            lesson_words: Vec::new(),
            drawn: Drawn::default(),
            pressed: None,
            ended: false,
            turn: None,
        };
        app.perform_all(app.first_effects());
        if begin::is_without_letters(&app.store, &app.options, means.letters) {
            app.handle(&Event::LettersMissing);
        }
        if let Some(trouble) = opened.notice.as_ref().map(trouble) {
            app.handle(&Event::Trouble(trouble));
        }
        app
    }

    /// Gives it a voice, which begins to speak with [`greet`](Self::greet).
    #[must_use]
    pub fn with_voice(mut self, voice: impl FnOnce(u8) -> Box<dyn Speaks>) -> Self {
        self.voice = Some(voice(self.tutor.desk().voice.volume));
        self
    }

    /// Gives it what was found out of the terminal.
    #[must_use]
    pub fn with_bidi(mut self, bidi: Bidi) -> Self {
        self.bidi = bidi;
        self
    }

    /// The first screen was seen: it may be spoken.
    pub fn greet(&mut self) {
        let effects = self.tutor.first_words();
        self.perform_all(effects.into());
    }

    /// Takes in what the voice tells.
    pub fn listen(&mut self) {
        let told = self.voice.as_mut().map(|voice| voice.events());
        for heard in told.into_iter().flatten().filter_map(sound::heard) {
            self.handle(&Event::Voice(heard));
        }
    }

    /// What is asked for before the first frame.
    fn first_effects(&self) -> VecDeque<Effect> {
        let mut first = VecDeque::from([Effect::ReadShelf(0), Effect::ReadProgress]);
        if let Some((lesson, step)) = self.options.learn.clone() {
            first.push_back(Effect::OpenLesson { lesson, step });
        }
        first
    }

    /// What is on the screen.
    pub fn tutor(&self) -> &Tutor {
        &self.tutor
    }

    /// The records.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Whether the tutor was left.
    pub fn has_ended(&self) -> bool {
        self.ended
    }

    /// Takes in an event, and performs all that comes of it.
    pub fn handle(&mut self, event: &Event) {
        let effects = self.tutor.handle(event);
        self.perform_all(effects.into());
    }

    fn perform_all(&mut self, mut waiting: VecDeque<Effect>) {
        while let Some(effect) = waiting.pop_front() {
            for event in self.perform(&effect) {
                waiting.extend(self.tutor.handle(&event));
            }
        }
        let desk = self.tutor.desk();
        if !self.look_is_of(desk) {
            self.texts = Rc::clone(&desk.world.texts);
            self.look = look(desk, self.means);
        }
    }

    /// Whether the look was made from these words, this theme, spacing and keyboard: making it puts words together,
    /// which no key should wait for.
    fn look_is_of(&self, desk: &Desk) -> bool {
        Rc::ptr_eq(&self.texts, &desk.world.texts)
            && self.look.theme.name == desk.theme
            && self.look.spacing == desk.spacing
            && self.look.keyboard == desk.world.layout
    }

    /// Performs one effect; returns what came of it.
    fn perform(&mut self, effect: &Effect) -> Vec<Event> {
        match effect {
            Effect::OpenLesson { lesson, step } => vec![self.open_lesson(lesson, step.as_deref())],
            Effect::SaveMark(mark, place) => {
                self.keep(&|store| store.save_mark_and_place(mark, place))
            }
            Effect::SavePlace(place) => self.keep(&|store| store.save_place(place)),
            Effect::SaveSetting(key, value) => self.keep(&|store| store.set_setting(key, value)),
            Effect::SaveMachine(key, value) => self.keep(&|store| store.set_machine(key, value)),
            Effect::LoadLanguage(tag) => match tag.parse::<Language>() {
                Ok(language) if begin::has_no_letters(&language, self.means.letters) => {
                    vec![Event::LettersMissing]
                }
                Ok(language) => {
                    let texts = words_in(&language, self.lesson_words.clone());
                    vec![Event::TextsLoaded(texts)]
                }
                Err(_) => Vec::new(),
            },
            Effect::ReadKnowledge => self
                .store
                .everything()
                .map(|known| Event::Known(Box::new(known)))
                .into_iter()
                .collect(),
            Effect::ReadShelf(page) => vec![self.shelf(*page), self.progress()],
            Effect::ReadProgress => vec![self.progress()],
            Effect::Forget => match self.store.forget() {
                Ok(()) => vec![Event::Forgotten],
                Err(_) => vec![Event::Trouble(Trouble::NotErased)],
            },
            Effect::RestoreBackup => match self.store.restore_backup() {
                Ok(_) => {
                    // The settings came back too: it is another start.
                    self.tutor = tutor(&self.store, &self.options, self.means);
                    self.perform_all(self.first_effects());
                    self.greet();
                    Vec::new()
                }
                Err(_) => vec![Event::Trouble(Trouble::Damaged(None))],
            },
            Effect::SendLines(emission) => self.send_lines(*emission),
            Effect::Say(saying) => self.say(saying),
            Effect::Hush => self.with_the_voice(|voice| voice.hush()),
            Effect::Pause => self.with_the_voice(|voice| voice.pause()),
            Effect::Resume => self.with_the_voice(|voice| voice.resume()),
            Effect::Volume(percent) => self.with_the_voice(|voice| voice.volume(*percent)),
            Effect::Turn(face) => {
                self.turn = Some(*face);
                Vec::new()
            }
            Effect::Quit => {
                self.ended = true;
                Vec::new()
            }
        }
    }

    /// Writes; when the machine cannot, the session goes on as a guest's, and the learner is told once.
    fn keep(&mut self, write: &dyn Fn(&mut Store) -> Result<(), StoreError>) -> Vec<Event> {
        match write(&mut self.store) {
            Ok(()) => Vec::new(),
            Err(error) if error.trouble == StoreTrouble::Refused => Vec::new(),
            Err(error) => {
                let notice = self.store.become_guest(error.trouble, &self.options.day);
                // As a guest this is memory only: it serves the rest of this session.
                let _ = write(&mut self.store);
                vec![Event::Trouble(trouble(&notice))]
            }
        }
    }

    /// The learner said which line is right: from now on, and at the next start, all are sent so.
    fn send_lines(&mut self, right: Emission) -> Vec<Event> {
        let kept = self.bidi.choose(right, &self.kept_ways());
        self.means.emission = right;
        self.look = look(self.tutor.desk(), self.means);
        self.keep(&|store| store.set_machine(keys::WAYS, &kept))
    }

    fn kept_ways(&self) -> String {
        let kept = self.store.machine(keys::WAYS).ok().flatten();
        kept.unwrap_or_default()
    }

    fn say(&mut self, saying: &Saying) -> Vec<Event> {
        let Some(voice) = &mut self.voice else {
            let ended = Heard::Ended { id: saying.id };
            return vec![Event::Voice(Heard::Silent), Event::Voice(ended)];
        };
        let recording = saying.message.as_ref().and_then(|message| {
            recording::find(&self.recordings, &saying.language, &message.to_string())
        });
        voice.say(sound::utterance(saying, recording));
        Vec::new()
    }

    fn with_the_voice(&mut self, order: impl FnOnce(&mut dyn Speaks)) -> Vec<Event> {
        if let Some(voice) = &mut self.voice {
            order(voice.as_mut());
        }
        Vec::new()
    }

    fn open_lesson(&mut self, id: &str, step: Option<&str>) -> Event {
        let Ok(opened) = self.catalogue.open_lesson(id) else {
            return Event::LessonRefused;
        };
        let lesson = Rc::new(opened.lesson);
        let done = self.store.done_steps(id).unwrap_or_default();
        let kept = self.store.place_in(id).ok().flatten();
        let unfinished = lesson
            .steps()
            .any(|(_, each)| !done.iter().any(|done| each.id == **done));
        let resumed =
            kept.filter(|place| unfinished && lesson.position(place).is_some_and(|at| at > 0));
        let begin = step.map(str::to_owned).or_else(|| resumed.clone());
        let marks = self.store.latest_marks(id).unwrap_or_default();
        let predictions = marks
            .into_iter()
            .filter_map(|mark| Some((mark.step, mark.predicted?, mark.assist)))
            .collect();
        self.recordings = opened.recordings;
        self.lesson_words = opened.words;
        let language = self.tutor.desk().world.texts.language().clone();
        let texts = words_in(&language, self.lesson_words.clone());
        Event::LessonOpened(Box::new(OpenedLesson {
            id: id.to_owned(),
            resumed: resumed.is_some() && resumed == begin,
            step: begin,
            lesson,
            texts,
            personas: Rc::new(opened.personas),
            country: Rc::new(opened.country),
            done,
            predictions,
            seed: self.options.seed,
        }))
    }

    fn shelf(&self, page: usize) -> Event {
        let language = self.tutor.desk().world.texts.language();
        let shelf = self.catalogue.shelf(page, SHELF_ROWS, language);
        let row = |row: crate::catalogue::ShelfRow| ShelfRow {
            id: row.id,
            title: row.title,
            steps: row.steps as u16,
        };
        Event::Shelf(Shelf {
            page,
            rows: shelf.rows.into_iter().map(row).collect(),
            total: shelf.total,
        })
    }

    fn progress(&self) -> Event {
        let rows = &self.tutor.desk().shelf.rows;
        let lessons = rows
            .iter()
            .filter_map(|row| self.store.progress_in(&row.id).ok().flatten())
            .collect();
        let place = self
            .store
            .place()
            .ok()
            .flatten()
            .and_then(|place| self.resume(place));
        Event::Progressed { lessons, place }
    }

    /// Where the learner can go on: not in a lesson that is all done.
    fn resume(&self, place: Place) -> Option<Resume> {
        let language = self.tutor.desk().world.texts.language();
        let line = self
            .catalogue
            .step_title(&place.lesson, &place.step, language)?;
        let title = self
            .catalogue
            .find(&place.lesson)?
            .words_in(language)
            .map(|words| words.title.clone());
        let done = self
            .store
            .progress_in(&place.lesson)
            .ok()
            .flatten()
            .map_or(0, |progress| progress.done);
        ((done as usize) < line.of).then_some(Resume {
            place,
            lesson_title: title.unwrap_or_default(),
            part: line.part,
            number: line.number as u16,
            of: line.of as u16,
            title: line.title,
        })
    }
}
