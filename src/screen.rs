//! The tutor as a whole: which screen, what lies on top, where the focus is. Pure: events in, effects out.
//!
//! It knows no file, no clock and no terminal. Whoever reads `handle` sees where every event goes.

mod by_name;
pub mod desk;
pub mod focus;
pub mod guard;
pub mod home;
pub mod keys;
pub mod known;
pub mod lesson;
mod look;
mod mouse;
mod notes;
pub mod overlay;
mod reply;
mod script;
mod scroll;
pub mod settings;
mod speaker;
pub mod voice;
mod way;
pub mod welcome;

use crate::effect::Effect;
use crate::event::{Event, Key, Millis, OpenedLesson};
use crate::outline::target::FooterKey;
use crate::outline::{Feedback, Outline, Scroll, Target, Tone, View};
use crate::session::Action;
use crate::session::editor::Edit;
use crate::session::world::Device;
use desk::Desk;
use guard::Guard;
use home::Home;
use known::Known;
use lesson::LessonScreen;
use look::Fresh;
use overlay::Overlay;
pub use reply::{Go, Reply};
use script::Cause;
use settings::{Setting, SettingsScreen};
use speaker::{Speaker, SpeaksFrom};
use std::rc::Rc;
use welcome::Welcome;

/// The screens.
#[derive(Debug, Clone)]
pub enum Screen {
    /// First run: the language, and whether to begin with first gestures.
    Welcome(Welcome),
    /// Where everything begins from then on.
    Home(Home),
    /// A lesson.
    Lesson(Box<LessonScreen>),
    /// Settings.
    Settings(SettingsScreen),
    /// What this computer knows of the learner.
    Known(Known),
}

/// The tutor.
#[derive(Debug)]
pub struct Tutor {
    desk: Desk,
    screen: Screen,
    /// The lesson that was left, with its state: it waits under the settings and the home screen.
    beneath: Option<Box<LessonScreen>>,
    overlay: Option<Overlay>,
    focus: Option<Target>,
    /// Where the focus was last beneath an overlay and outside the footer: it goes back there.
    at_work: Option<Target>,
    /// Where an answer of the screen itself sends the focus, until the next look.
    pointed: Option<Target>,
    /// The learner put the focus where it is, and not we.
    moved: bool,
    scroll: Scroll,
    /// The same beneath an overlay.
    scroll_at_work: Scroll,
    view: View,
    note: Option<Feedback>,
    outline: Outline,
    guard: Guard,
    speaker: Speaker,
    speaks_from: SpeaksFrom,
    /// What set off what is happening.
    cause: Cause,
}

impl Tutor {
    /// The tutor on its first screen: the welcome at first run, else the home screen.
    pub fn new(desk: Desk, first_run: bool) -> Self {
        let screen = if first_run {
            Screen::Welcome(Welcome::default())
        } else {
            Screen::Home(Home)
        };
        let mut tutor = Self {
            desk,
            screen,
            beneath: None,
            overlay: None,
            focus: None,
            at_work: None,
            pointed: None,
            moved: false,
            scroll: Scroll::default(),
            scroll_at_work: Scroll::default(),
            view: View::default(),
            note: None,
            outline: Outline::default(),
            guard: Guard::default(),
            speaker: Speaker::default(),
            speaks_from: SpeaksFrom::default(),
            cause: Cause::default(),
        };
        tutor.look_again(Fresh::Page);
        tutor
    }

    /// What is on the screen, focus included.
    pub fn outline(&self) -> &Outline {
        &self.outline
    }

    /// Words, settings and what is known for all screens.
    pub fn desk(&self) -> &Desk {
        &self.desk
    }

    /// The screen itself.
    pub fn screen(&self) -> &Screen {
        &self.screen
    }

    /// Takes in something that happened; returns what is asked of the world.
    pub fn handle(&mut self, event: &Event) -> Vec<Effect> {
        if let Event::Voice(heard) = event {
            return self.heard(heard);
        }
        let (page, turn) = (self.page_key(), self.turn_key());
        self.cause = Cause::Other;
        let mut effects = self.cut(event);
        let asked = match event {
            Event::Key { key, at } => self.key(*key, *at),
            Event::Act(target) => self.act(target),
            Event::Focus(target) => {
                self.point_at(target);
                Vec::new()
            }
            Event::Write(target, text) => self.write(target, text),
            Event::Turn(face) => Setting::Face.choose(face.name(), &mut self.desk),
            Event::Paste => {
                self.tell(Tone::Note, "paste-refused");
                Vec::new()
            }
            Event::Mouse {
                gesture,
                on,
                letter,
                at,
            } => self.mouse(*gesture, on.as_ref(), *letter, *at),
            Event::Resized | Event::Voice(_) => Vec::new(),
            Event::LessonOpened(opened) => self.begin(opened),
            Event::LessonRefused => {
                self.go(Go::Home);
                self.tell(Tone::Note, "lesson-refused");
                vec![Effect::ReadProgress]
            }
            Event::TextsLoaded(texts) => {
                self.desk.world.texts = Rc::clone(texts);
                self.retranslate();
                Vec::new()
            }
            Event::Known(knowledge) => {
                self.screen = Screen::Known(Known::new((**knowledge).clone()));
                Vec::new()
            }
            Event::Shelf(shelf) => {
                self.desk.shelf = shelf.clone();
                self.focus_anew();
                Vec::new()
            }
            Event::Progressed { lessons, place } => {
                self.desk.progress.clone_from(lessons);
                self.desk.resume.clone_from(place);
                self.focus_anew();
                Vec::new()
            }
            Event::Trouble(trouble) => self.trouble(trouble),
            Event::LinesUncertain => self.ask(Overlay::Lines),
            Event::LettersMissing => {
                if let Screen::Welcome(page) = &mut self.screen {
                    *page = Welcome::Language;
                }
                self.ask(Overlay::Letters)
            }
            Event::Forgotten => {
                self.desk.progress.clear();
                self.desk.resume = None;
                self.beneath = None;
                self.go(Go::Home);
                self.tell(Tone::Right, "forgotten");
                vec![Effect::ReadProgress]
            }
        };
        let fresh = Fresh::since(page, self.page_key());
        let old = self.look_again(fresh);
        if fresh != Fresh::Nothing || turn != self.turn_key() {
            self.guard.page_came();
        }
        // The voice does not wait for a slow disk.
        effects.extend(self.speak(&old));
        effects.extend(asked);
        effects
    }

    /// More came up at home: the focus goes to the first thing to do, unless the learner was faster.
    fn focus_anew(&mut self) {
        if matches!(self.screen, Screen::Home(_)) && self.overlay.is_none() && !self.moved {
            self.focus = None;
        }
    }

    /// The lesson on the screen: one that waits beneath another screen can be asked for nothing.
    fn lesson(&self) -> Option<&LessonScreen> {
        match &self.screen {
            Screen::Lesson(lesson) => Some(lesson),
            _ => None,
        }
    }

    fn lesson_mut(&mut self) -> Option<&mut LessonScreen> {
        match &mut self.screen {
            Screen::Lesson(lesson) => Some(lesson),
            _ => self.beneath.as_deref_mut(),
        }
    }

    fn begin(&mut self, opened: &OpenedLesson) -> Vec<Effect> {
        self.desk.world.texts = Rc::clone(&opened.texts);
        self.desk.world.personas = Rc::clone(&opened.personas);
        self.desk.world.country = Rc::clone(&opened.country);
        let screen = LessonScreen::begin(opened, &self.desk);
        self.beneath = None;
        self.overlay = None;
        self.focus = None;
        self.screen = Screen::Lesson(Box::new(screen));
        Vec::new()
    }

    fn retranslate(&mut self) {
        let world = self.desk.world.clone();
        if let Some(lesson) = self.lesson_mut() {
            lesson.retranslate(&world);
        }
    }

    /// Puts something on top of the screen, unless a question is there already.
    fn ask(&mut self, over: Overlay) -> Vec<Effect> {
        if self.overlay.is_none() {
            self.overlay = Some(over);
            self.focus = None;
        }
        Vec::new()
    }

    fn take(&mut self, reply: Reply) -> Vec<Effect> {
        let mut effects = reply.effects;
        effects.retain(|effect| !self.resume(effect));
        if let Some(fact) = reply.learnt {
            effects.extend(self.desk.learn(fact));
        }
        if let Some(go) = reply.go {
            self.go(go);
            if matches!(go, Go::Home | Go::FirstLesson) {
                effects.push(Effect::ReadProgress);
            }
        }
        if let Some(message) = reply.tell {
            self.tell(Tone::Note, message);
        }
        if let Some(over) = reply.over {
            self.overlay = Some(over);
            self.focus = None;
        }
        self.pointed = reply.focus.or(self.pointed.take());
        effects
    }

    /// Presses something, on whatever is on top.
    fn press(&mut self, target: &Target) -> Vec<Effect> {
        self.note = None;
        self.cause = Cause::Press;
        if let Target::Key(key) = target {
            return self.footer_key(*key);
        }
        if *target == Target::Voice {
            return self.press_voice();
        }
        if let Target::Word(word) = target {
            self.overlay = Some(Overlay::Word(word.clone()));
            return Vec::new();
        }
        if let Some(overlay) = self.overlay.take() {
            self.focus.clone_from(&self.at_work);
            let reply = overlay.press(
                target,
                &mut self.desk,
                match &mut self.screen {
                    Screen::Lesson(lesson) => Some(lesson),
                    _ => None,
                },
            );
            return self.take(reply);
        }
        let reply = match &mut self.screen {
            Screen::Welcome(screen) => screen.press(target, &mut self.desk),
            Screen::Home(screen) => screen.press(target, &self.desk),
            Screen::Lesson(screen) => screen.press(target, &self.desk),
            Screen::Settings(screen) => screen.press(target),
            Screen::Known(screen) => screen.press(target),
        };
        self.take(reply)
    }

    fn footer_key(&mut self, key: FooterKey) -> Vec<Effect> {
        self.note = None;
        let over = match key {
            FooterKey::Back => return self.escape(),
            FooterKey::Again if self.say_again() => return Vec::new(),
            FooterKey::Again => Overlay::Again,
            FooterKey::Help => Overlay::Help,
            FooterKey::Menu => Overlay::Menu,
            FooterKey::Words => Overlay::Words,
            FooterKey::Card => Overlay::Card,
        };
        // The key that opened it closes it.
        let is_open = self
            .overlay
            .as_ref()
            .is_some_and(|open| open.page_key() == over.page_key());
        self.focus = self.at_work.clone().filter(|_| is_open);
        self.overlay = if is_open { None } else { Some(over) };
        Vec::new()
    }

    /// Edits a text of the lesson.
    fn edit(&mut self, target: Target, edit: Edit) -> Vec<Effect> {
        // Whoever writes sees where.
        self.scroll_to_focus();
        let Screen::Lesson(lesson) = &mut self.screen else {
            return Vec::new();
        };
        self.note = None;
        let reply = lesson.apply(&Action::Edit(target, edit), &self.desk);
        self.take(reply)
    }

    fn key(&mut self, key: Key, at: Millis) -> Vec<Effect> {
        let writing = matches!(
            key,
            Key::Char(_) | Key::Backspace | Key::Delete | Key::Left | Key::Right
        );
        let entry = self
            .focus
            .as_ref()
            .is_some_and(|focus| focus::is_entry(&self.outline, focus));
        if !self.guard.lets_through(key, at, writing && entry) {
            return Vec::new();
        }
        if self.desk.world.device == Device::Mouse && !writing {
            self.desk.world.device = Device::Both;
        }
        self.on_key(key)
    }
}
