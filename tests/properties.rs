//! Whatever hands do, in whatever order: the lesson is never left by accident, nothing typed gets out.

use crate::robot;
use declic::effect::Effect;
use declic::event::{Event, Key, Millis, Mouse, Shelf, ShelfRow, Trouble};
use declic::lesson::activity::KeyName;
use declic::outline::{Outline, Target};
use declic::record::{Assist, Knowledge};
use declic::screen::desk::Desk;
use declic::screen::{Screen, Tutor};
use declic::session::editor::Edit;
use declic::session::next::NextAction;
use declic::session::world::World;
use declic::session::{Action, Session, Standing};
use declic::theme::ThemeName;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, TestCaseResult, TestRunner};
use std::collections::BTreeSet;
use std::rc::Rc;

const LESSONS: [&str; 2] = ["first-steps", "mail"];
/// Letters that stand in no lesson, so that they are known wherever they come out.
const OURS: [char; 4] = ['ꙮ', 'ჯ', 'ዥ', 'ᔕ'];

fn run<S: Strategy>(cases: u32, strategy: &S, test: impl Fn(S::Value) -> TestCaseResult) {
    let config = Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    };
    if let Err(error) = TestRunner::new(config).run(strategy, test) {
        panic!("{error}");
    }
}

/// What hands do in a session; places are counted on the screen as it is then.
#[derive(Debug, Clone)]
enum Hand {
    Next,
    Press(Index),
    Anything(Target),
    Write(Index, String),
    Edit(Index, Edit),
    Key(Option<KeyName>),
    Help(Assist),
    Back,
    Restart,
    Skip,
    CallPerson,
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ꙮჯዥᔕ]{1,12}",
        "[a-z@. -]{0,20}",
        "[0-9 ]{0,14}",
        any::<String>(),
        Just("rosa.belmont.27@boiteclaire.example".to_owned()),
    ]
}

fn any_edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        4 => any::<char>().prop_map(Edit::Insert),
        2 => select(&OURS[..]).prop_map(Edit::Insert),
        1 => (0usize..30).prop_map(Edit::To),
        2 => select(vec![
            Edit::Backspace, Edit::Delete, Edit::Left, Edit::Right, Edit::Up, Edit::Down, Edit::Home, Edit::End,
        ]),
    ]
}

/// Things that are perhaps not on the screen at all.
fn any_target() -> impl Strategy<Value = Target> {
    select(vec![
        Target::Continue,
        Target::Pause,
        Target::Practice,
        Target::Place(1),
        Target::WriteFor('@'),
        Target::Zone("name".into()),
        Target::Word("mail".into()),
        Target::SiteBack,
        Target::SiteForward,
        Target::SiteClose,
        Target::AddressBar,
        Target::Row("mail".into()),
    ])
}

fn any_hand() -> impl Strategy<Value = Hand> {
    let keys = vec![
        None,
        Some(KeyName::Enter),
        Some(KeyName::Up),
        Some(KeyName::Down),
        Some(KeyName::Tab),
        Some(KeyName::Space),
        Some(KeyName::Backspace),
        Some(KeyName::Escape),
        Some(KeyName::F2),
    ];
    let rungs = vec![
        Assist::Alone,
        Assist::Nudge,
        Assist::Where,
        Assist::Shown,
        Assist::Together,
    ];
    prop_oneof![
        10 => Just(Hand::Next),
        8 => any::<Index>().prop_map(Hand::Press),
        1 => any_target().prop_map(Hand::Anything),
        3 => (any::<Index>(), any_text()).prop_map(|(at, text)| Hand::Write(at, text)),
        3 => (any::<Index>(), any_edit()).prop_map(|(at, edit)| Hand::Edit(at, edit)),
        1 => select(keys).prop_map(Hand::Key),
        2 => select(rungs).prop_map(Hand::Help),
        1 => select(vec![Hand::Back, Hand::Restart, Hand::Skip, Hand::CallPerson]),
    ]
}

impl Hand {
    fn action(self, session: &Session, stops: &[Target], world: &World) -> Action {
        let on = |at: Index| at.get(stops).clone();
        match self {
            Self::Next => session
                .next_action(world)
                .map_or(Action::CallPerson, |next| next.as_action()),
            Self::Press(at) => Action::Press(on(at)),
            Self::Anything(target) => Action::Press(target),
            Self::Write(at, text) => Action::Write(on(at), text),
            Self::Edit(at, edit) => Action::Edit(on(at), edit),
            Self::Key(key) => Action::Key(key),
            Self::Help(rung) => Action::Help(rung),
            Self::Back => Action::Back,
            Self::Restart => Action::Restart,
            Self::Skip => Action::Skip,
            Self::CallPerson => Action::CallPerson,
        }
    }
}

fn started(id: &str, at: Index, seed: u64, world: &World) -> Session {
    let lesson = robot::lesson(id);
    let (_, step) = lesson
        .step_at(at.index(lesson.step_count()))
        .expect("a step");
    let opened = robot::opened(id, world, Some(step.id.as_str()), seed);
    Session::start(&opened, "2026-04-08", world)
}

/// What holds of every page: somewhere to go, and one name for each thing.
fn is_sound(outline: &Outline) -> TestCaseResult {
    let stops = outline.stops();
    prop_assert!(!stops.is_empty());
    let different: BTreeSet<&Target> = stops.iter().collect();
    prop_assert_eq!(different.len(), stops.len(), "{:?}", stops);
    Ok(())
}

#[test]
fn any_hands_stay_in_the_lesson_and_what_is_done_stays_done() {
    for id in LESSONS {
        let world = robot::world(id, "fr");
        let hands = (
            any::<Index>(),
            any::<u64>(),
            prop::collection::vec(any_hand(), 0..40),
        );
        run(24, &hands, |(at, seed, hands)| {
            let mut session = started(id, at, seed, &world);
            let mut twin = started(id, at, seed, &world);
            for hand in hands {
                let outline = session.outline(&world);
                is_sound(&outline)?;
                let action = hand.action(&session, &outline.stops(), &world);
                let before = session.done().clone();
                let outcome = session.apply(&action, &world);
                prop_assert_eq!(&outcome, &twin.apply(&action, &world));
                prop_assert!(session.done().is_superset(&before));
                prop_assert!(session.position() < session.lesson().step_count());
                for effect in &outcome.effects {
                    if let Effect::SaveMark(mark, _) = effect {
                        prop_assert!(mark.holds_only_ids(), "{:?}", mark);
                    }
                }
                if session.standing() == Standing::Step {
                    prop_assert!(
                        session.next_action(&world).is_some(),
                        "{:?}",
                        session.play()
                    );
                }
            }
            is_sound(&session.outline(&world))?;
            prop_assert_eq!(session.outline(&world), twin.outline(&world));
            prop_assert_eq!(session.play(), twin.play());
            Ok(())
        });
    }
}

/// What happens to the tutor.
#[derive(Debug, Clone)]
enum Happens {
    /// The next useful action, by mouse and letters.
    Next,
    Key(Key),
    Word(String),
    Click(Index),
    Mouse(Mouse, Option<Index>, usize),
    Anything(Mouse, Target),
    Paste,
    Resized,
    Refused,
    Trouble(Trouble),
}

fn any_key() -> impl Strategy<Value = Key> {
    prop_oneof![
        4 => select(&OURS[..]).prop_map(Key::Char),
        2 => select(vec!['1', '2', '&', 'é', ' ', 'a', '@']).prop_map(Key::Char),
        1 => any::<char>().prop_map(Key::Char),
        8 => select(vec![
            Key::Enter, Key::Escape, Key::Tab, Key::BackTab, Key::Up, Key::Down, Key::Left, Key::Right, Key::Home,
            Key::End, Key::PageUp, Key::PageDown, Key::Backspace, Key::Delete, Key::Other,
        ]),
        3 => (1u8..=12).prop_map(Key::F),
    ]
}

fn any_mouse() -> impl Strategy<Value = Mouse> {
    prop_oneof![
        Just(Mouse::Press),
        Just(Mouse::Release),
        Just(Mouse::OtherButton),
        any::<i16>().prop_map(Mouse::Wheel),
    ]
}

fn any_happening() -> impl Strategy<Value = Happens> {
    let troubles = vec![
        Trouble::NotKept,
        Trouble::Newer,
        Trouble::Busy,
        Trouble::NotErased,
        Trouble::OtherLanguage,
        Trouble::Damaged(None),
        Trouble::Damaged(Some("2026-04-07".into())),
    ];
    prop_oneof![
        6 => Just(Happens::Next),
        12 => any_key().prop_map(Happens::Key),
        4 => "[ꙮჯዥᔕ]{1,8}".prop_map(Happens::Word),
        6 => any::<Index>().prop_map(Happens::Click),
        3 => (any_mouse(), proptest::option::of(any::<Index>()), 0usize..20)
            .prop_map(|(mouse, on, letter)| Happens::Mouse(mouse, on, letter)),
        1 => (any_mouse(), any_target()).prop_map(|(mouse, on)| Happens::Anything(mouse, on)),
        1 => select(vec![Happens::Paste, Happens::Resized, Happens::Refused]),
        1 => select(troubles).prop_map(Happens::Trouble),
    ]
}

/// The tutor with a world that answers as the real one does, and keeps what it was asked.
struct House {
    tutor: Tutor,
    now: Millis,
    asked: Vec<Effect>,
}

impl House {
    fn new(world: &World, first_run: bool) -> Self {
        let row = |id: &str| ShelfRow {
            id: id.into(),
            title: id.into(),
            steps: 5,
        };
        let desk = Desk {
            world: world.clone(),
            theme: ThemeName::default(),
            languages: vec![
                ("fr".into(), "français".into()),
                ("en".into(), "English".into()),
            ],
            shelf: Shelf {
                page: 0,
                rows: LESSONS.map(row).into(),
                total: 2,
            },
            progress: Vec::new(),
            resume: None,
            day: "2026-04-08".into(),
            scrolled: 0,
        };
        Self {
            tutor: Tutor::new(desk, first_run),
            now: 0,
            asked: Vec::new(),
        }
    }

    fn give(&mut self, event: &Event) -> TestCaseResult {
        let mut waiting = vec![event.clone()];
        while let Some(event) = waiting.pop() {
            let effects = self.tutor.handle(&event);
            waiting.extend(effects.iter().filter_map(|effect| self.answer(effect)));
            self.asked.extend(effects);
            let outline = self.tutor.outline();
            let stops = outline.stops();
            match &outline.focus {
                Some(focus) => prop_assert!(stops.contains(focus), "{:?} of {:?}", focus, stops),
                None => prop_assert!(stops.is_empty()),
            }
            let different: BTreeSet<&Target> = stops.iter().collect();
            prop_assert_eq!(different.len(), stops.len(), "{:?}", stops);
        }
        Ok(())
    }

    fn answer(&self, effect: &Effect) -> Option<Event> {
        let world = &self.tutor.desk().world;
        Some(match effect {
            Effect::OpenLesson { lesson, .. } if !LESSONS.contains(&lesson.as_str()) => {
                Event::LessonRefused
            }
            Effect::OpenLesson { lesson, step } => {
                let mut opened = robot::opened(lesson, world, step.as_deref(), 7);
                opened.personas = Rc::clone(&world.personas);
                Event::LessonOpened(Box::new(opened))
            }
            Effect::LoadLanguage(_) => Event::TextsLoaded(Rc::clone(&world.texts)),
            Effect::ReadKnowledge => Event::Known(Box::new(Knowledge::default())),
            Effect::ReadShelf(_) => Event::Shelf(self.tutor.desk().shelf.clone()),
            Effect::ReadProgress => Event::Progressed {
                lessons: Vec::new(),
                place: None,
            },
            Effect::Forget => Event::Forgotten,
            _ => return None,
        })
    }

    fn click(&mut self, target: &Target) -> TestCaseResult {
        for gesture in [Mouse::Press, Mouse::Release] {
            self.now += 100;
            let on = Some(target.clone());
            self.give(&Event::Mouse {
                gesture,
                on,
                letter: Some(0),
                at: self.now,
            })?;
        }
        Ok(())
    }

    fn key(&mut self, key: Key) -> TestCaseResult {
        self.give(&Event::Key { key, at: self.now })
    }

    fn happen(&mut self, what: Happens) -> TestCaseResult {
        let stops = self.tutor.outline().stops();
        let on = |at: Index| (!stops.is_empty()).then(|| at.get(&stops).clone());
        match what {
            Happens::Next => self.follow(),
            Happens::Key(key) => self.key(key),
            Happens::Word(word) => word.chars().try_for_each(|c| self.key(Key::Char(c))),
            Happens::Click(at) => on(at).map_or(Ok(()), |target| self.click(&target)),
            Happens::Mouse(gesture, at, letter) => {
                let on = at.and_then(on);
                self.give(&Event::Mouse {
                    gesture,
                    on,
                    letter: Some(letter),
                    at: self.now,
                })
            }
            Happens::Anything(gesture, target) => {
                let on = Some(target);
                self.give(&Event::Mouse {
                    gesture,
                    on,
                    letter: None,
                    at: self.now,
                })
            }
            Happens::Paste => self.give(&Event::Paste),
            Happens::Resized => self.give(&Event::Resized),
            Happens::Refused => self.give(&Event::LessonRefused),
            Happens::Trouble(trouble) => self.give(&Event::Trouble(trouble)),
        }
    }

    fn follow(&mut self) -> TestCaseResult {
        let Screen::Lesson(lesson) = self.tutor.screen() else {
            return self.key(Key::Enter);
        };
        match lesson.session.next_action(&self.tutor.desk().world) {
            Some(NextAction::Press(target)) => self.click(&target),
            Some(NextAction::Write(target, text)) => {
                self.click(&target)?;
                text.chars().try_for_each(|c| self.key(Key::Char(c)))
            }
            Some(NextAction::Key(_)) | None => self.key(Key::Enter),
        }
    }
}

#[test]
fn any_keys_and_clicks_keep_the_focus_and_let_nothing_typed_out() {
    for id in LESSONS {
        let world = robot::world(id, "fr");
        let after = (any_happening(), 0u64..1500);
        let all = (
            any::<bool>(),
            any::<Index>(),
            prop::collection::vec(after, 0..60),
        );
        run(24, &all, |(first_run, at, all)| {
            let mut house = House::new(&world, first_run);
            if !first_run {
                let lesson = robot::lesson(id);
                let (_, step) = lesson
                    .step_at(at.index(lesson.step_count()))
                    .expect("a step");
                let opened = robot::opened(id, &world, Some(step.id.as_str()), 7);
                let personas = Rc::clone(&world.personas);
                let opened = declic::event::OpenedLesson { personas, ..opened };
                house.give(&Event::LessonOpened(Box::new(opened)))?;
            }
            for (what, later) in all {
                house.now += later;
                house.happen(what)?;
            }
            let asked = format!("{:?}", house.asked);
            prop_assert!(!asked.contains(OURS), "{}", asked);
            Ok(())
        });
    }
}

#[test]
fn a_letter_of_ours_reaches_a_field_and_would_be_seen_in_an_effect() {
    let world = robot::world("mail", "fr");
    let mut house = House::new(&world, false);
    let opened = robot::opened("mail", &world, Some("at-sign"), 7);
    let personas = Rc::clone(&world.personas);
    let opened = declic::event::OpenedLesson { personas, ..opened };
    house
        .give(&Event::LessonOpened(Box::new(opened)))
        .expect("an open lesson");
    house
        .happen(Happens::Word("ꙮჯ".into()))
        .expect("two letters");
    assert!(format!("{:?}", house.tutor.outline()).contains("ꙮჯ"));
    let leak = Effect::SaveSetting("language", "ꙮ".into());
    assert!(format!("{leak:?}").contains(OURS));
}
