//! The only hands: the loop, and every effect performed. Everything else is pure.

pub mod calendar;
pub mod terminal;
pub mod waiting;

use crate::catalogue::Catalogue;
use crate::effect::Effect;
use crate::event::{Event, Millis, Mouse, OpenedLesson, Resume, Shelf, ShelfRow, Trouble};
use crate::keyboard;
use crate::lesson::Personas;
use crate::outline::Target;
use crate::record::Place;
use crate::screen::Tutor;
use crate::screen::desk::{Desk, SHELF_ROWS, keys};
use crate::session::world::{Amount, Device, FunctionKeys, World};
use crate::store::{Notice, Store, StoreError, Trouble as StoreTrouble};
use crate::text::{Args, Language, MessageRef, Source, Texts, negotiate};
use crate::theme::{ColorDepth, Glyphs, Theme, ThemeName};
use crate::widget::{self, Drawn, KeyNames, Look};
use crossterm::event::{self as term, MouseButton, MouseEventKind};
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;
use std::time::Instant;
use waiting::{Waiting, Woken};

/// Lines that one notch of the wheel scrolls.
const NOTCH: i16 = 3;

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
}

/// The tutor with its store, its lessons and its words.
#[derive(Debug)]
pub struct App {
    tutor: Tutor,
    store: Store,
    catalogue: Catalogue,
    options: Options,
    means: Means,
    look: Look,
    /// The words that the look was made with.
    texts: Rc<Texts>,
    /// The words of the open lesson, for another language.
    lesson_words: Vec<(Language, Source)>,
    drawn: Drawn,
    ended: bool,
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
        let tutor = tutor(&store, &options);
        let look = look(tutor.desk(), means);
        let texts = Rc::clone(&tutor.desk().world.texts);
        let mut app = Self {
            tutor,
            store,
            catalogue,
            options,
            means,
            look,
            texts,
            lesson_words: Vec::new(),
            drawn: Drawn::default(),
            ended: false,
        };
        app.perform_all(app.first_effects());
        if let Some(trouble) = opened.notice.as_ref().map(trouble) {
            app.handle(&Event::Trouble(trouble));
        }
        app
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

    /// Whether the look was made from these words, this theme and this keyboard: making it puts words together,
    /// which no key should wait for.
    fn look_is_of(&self, desk: &Desk) -> bool {
        Rc::ptr_eq(&self.texts, &desk.world.texts)
            && self.look.theme.name == desk.theme
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
                    self.tutor = tutor(&self.store, &self.options);
                    self.perform_all(self.first_effects());
                    Vec::new()
                }
                Err(_) => vec![Event::Trouble(Trouble::Damaged(None))],
            },
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

    /// Draws a frame.
    pub fn draw(&mut self, frame: &mut ratatui::Frame<'_>) {
        self.drawn = widget::draw(self.tutor.outline(), &self.look, frame);
        self.tutor.drawn(self.drawn.scroll, self.drawn.max_scroll);
    }

    /// What lies under a cell of the last frame.
    pub fn under(&self, column: u16, row: u16) -> Option<&Target> {
        self.drawn.hit(column, row)
    }

    /// An event of the terminal as one of ours; what means nothing to us is none.
    pub fn translate(&self, event: &term::Event, at: Millis) -> Option<Event> {
        match event {
            term::Event::Key(key) => terminal::key(*key).map(|key| Event::Key { key, at }),
            term::Event::Paste(text) => {
                let mut letters = text.chars();
                match (letters.next(), letters.next()) {
                    (Some(c), None) if !c.is_control() => Some(Event::Key {
                        key: crate::event::Key::Char(c),
                        at,
                    }),
                    (None, _) => None,
                    _ => Some(Event::Paste),
                }
            }
            term::Event::Mouse(mouse) => {
                let gesture = match mouse.kind {
                    MouseEventKind::Down(MouseButton::Left) => Mouse::Press,
                    MouseEventKind::Up(MouseButton::Left) => Mouse::Release,
                    MouseEventKind::Down(_) => Mouse::OtherButton,
                    MouseEventKind::ScrollDown => Mouse::Wheel(NOTCH),
                    MouseEventKind::ScrollUp => Mouse::Wheel(-NOTCH),
                    _ => return None,
                };
                let letter = self
                    .drawn
                    .byte_in_field(mouse.column, mouse.row)
                    .map(|(_, byte)| byte);
                Some(Event::Mouse {
                    gesture,
                    on: self.under(mouse.column, mouse.row).cloned(),
                    letter,
                    at,
                })
            }
            term::Event::Resize(..) => Some(Event::Resized),
            term::Event::FocusGained | term::Event::FocusLost => None,
        }
    }

    /// Runs until the tutor is left or the machine asks to end.
    pub fn run(&mut self) -> anyhow::Result<()> {
        let began = Instant::now();
        let mut waiting = Waiting::new()?;
        terminal::guard_against_panics(self.plain("ended-by-fault"));
        let mut screen = terminal::take()?;
        let done = self.turn(&mut screen, &mut waiting, began);
        terminal::give_back();
        done
    }

    fn turn(
        &mut self,
        screen: &mut terminal::Screen,
        waiting: &mut Waiting,
        began: Instant,
    ) -> anyhow::Result<()> {
        screen.draw(|frame| self.draw(frame))?;
        // After the first frame, so that nobody waits for it. A copy that fails is tried again tomorrow.
        let _ = self.store.back_up_if_due(&self.options.day);
        if self.catalogue.is_stale() {
            self.catalogue.refresh();
            self.perform_all(VecDeque::from([Effect::ReadShelf(0)]));
            screen.draw(|frame| self.draw(frame))?;
        }
        while !self.ended {
            let woken = waiting.wait();
            if woken == Woken::End {
                break;
            }
            // The library that reads the terminal begins to look for another size only after its first event.
            let mut changed = woken == Woken::Resized;
            while !self.ended && term::poll(std::time::Duration::ZERO)? {
                let read = term::read()?;
                let at = Millis::try_from(began.elapsed().as_millis()).unwrap_or(Millis::MAX);
                if let Some(event) = self.translate(&read, at) {
                    self.handle(&event);
                    changed = true;
                }
            }
            if changed && !self.ended {
                screen.draw(|frame| self.draw(frame))?;
            }
        }
        Ok(())
    }

    fn plain(&self, id: &str) -> String {
        self.tutor.desk().world.plain(id)
    }
}

/// The language: the one asked for, else the learner's, else the environment's, else the first there is.
fn choose_language(options: &Options, kept: Option<&String>) -> Language {
    let asked = options
        .language
        .iter()
        .chain(kept)
        .chain(&options.locale)
        .cloned()
        .collect::<Vec<_>>();
    let there = crate::catalogue::languages();
    let chain = negotiate(&asked, &there, &Language::french());
    chain.into_iter().next().unwrap_or_else(Language::french)
}

/// The words of the application, in the language that the options lead to.
pub fn words_for(options: &Options) -> Rc<Texts> {
    words_in(&choose_language(options, None), Vec::new())
}

/// The words of a language with its fall-backs, and a lesson's words on top.
fn words_in(language: &Language, lesson: Vec<(Language, Source)>) -> Rc<Texts> {
    let there = crate::catalogue::languages();
    let chain = negotiate(&[language.to_string()], &there, &Language::french());
    let texts = Texts::new(
        language.clone(),
        crate::catalogue::application_words(&chain),
    );
    Rc::new(if lesson.is_empty() {
        texts
    } else {
        texts.with_layers(lesson)
    })
}

/// The tutor on its first screen, with what the store knows of the learner and the machine.
fn tutor(store: &Store, options: &Options) -> Tutor {
    let settings = store.settings().unwrap_or_default();
    let facts = store.machine_facts().unwrap_or_default();
    let language = choose_language(options, settings.get(keys::LANGUAGE));
    let texts = words_in(&language, Vec::new());
    let first_run = options.learn.is_none()
        && !settings.contains_key(keys::LANGUAGE)
        && options.language.is_none();
    Tutor::new(desk(texts, &settings, &facts, options), first_run)
}

fn desk(
    texts: Rc<Texts>,
    settings: &BTreeMap<String, String>,
    facts: &BTreeMap<String, String>,
    options: &Options,
) -> Desk {
    let world = World {
        texts,
        personas: Rc::new(Personas::default()),
        layout: options.keyboard.unwrap_or_default(),
        device: Device::default(),
        function_keys: FunctionKeys::default(),
        amount: Amount::default(),
    };
    let languages = crate::catalogue::languages()
        .into_iter()
        .map(|language| (language.to_string(), own_name(&language)));
    let mut desk = Desk {
        world,
        theme: ThemeName::default(),
        languages: languages.collect(),
        shelf: Shelf::default(),
        progress: Vec::new(),
        resume: None,
        day: options.day.clone(),
        scrolled: 0,
    };
    settings
        .iter()
        .chain(facts)
        .for_each(|(key, value)| desk.set(key, value));
    desk.theme = options.theme.unwrap_or(desk.theme);
    desk
}

/// What a language calls itself.
fn own_name(language: &Language) -> String {
    match language.primary() {
        "fr" => "Français",
        "en" => "English",
        "es" => "Español",
        "ar" => "العربية",
        other => return other.to_owned(),
    }
    .to_owned()
}

fn look(desk: &Desk, means: Means) -> Look {
    let word = |id: &str| desk.world.texts.plain(&MessageRef::value(id), &Args::new());
    Look {
        theme: Theme {
            name: desk.theme,
            depth: means.depth,
        },
        glyphs: means.glyphs,
        direction: desk.world.texts.direction(),
        keyboard: desk.world.layout,
        words: widget::Words {
            enlarge: word("too-small"),
            reveal: word("reveal"),
            conceal: word("conceal"),
            keys: KeyNames {
                shift: word("key-shift"),
                ctrl: word("key-ctrl"),
                alt: word("key-alt"),
                alt_gr: word("key-altgr"),
            },
        },
    }
}

/// What was not as usual with the records, as it is told.
pub fn trouble(notice: &Notice) -> Trouble {
    match notice {
        Notice::Guest(StoreTrouble::Newer) => Trouble::Newer,
        Notice::Guest(StoreTrouble::Busy) => Trouble::Busy,
        Notice::Guest(_) => Trouble::NotKept,
        Notice::Damaged { backup, .. } => Trouble::Damaged(backup.clone()),
        Notice::Lost { backup } => Trouble::Damaged(Some(backup.clone())),
    }
}
