//! Whatever happens to the tutor: the focus is somewhere, and nothing typed gets out.

use super::{LESSONS, OURS, any_target, run};
use crate::robot;
use declic::effect::Effect;
use declic::event::{Event, Key, Millis, Mouse, OpenedLesson, Shelf, ShelfRow, Trouble};
use declic::outline::Target;
use declic::record::Face;
use declic::screen::desk::{Desk, Letters};
use declic::screen::voice::VoiceSettings;
use declic::screen::{Screen, Tutor};
use declic::session::next::NextAction;
use declic::session::world::World;
use declic::theme::ThemeName;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::TestCaseResult;
use std::collections::BTreeSet;
use std::rc::Rc;

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
            spacing: declic::theme::Spacing::default(),
            languages: vec![
                ("fr".into(), "français".into()),
                ("en".into(), "English".into()),
            ],
            letters: Letters::Every,
            shelf: Shelf {
                page: 0,
                rows: LESSONS.map(row).into(),
                total: 2,
            },
            progress: Vec::new(),
            resume: None,
            day: "2026-04-08".into(),
            face: Face::default(),
            voice: VoiceSettings::default(),
        };
        let mut tutor = Tutor::new(desk, first_run);
        // From here on it speaks.
        tutor.first_words();
        Self {
            tutor,
            now: 0,
            asked: Vec::new(),
        }
    }

    fn give(&mut self, event: &Event) -> TestCaseResult {
        let mut waiting = vec![event.clone()];
        while let Some(event) = waiting.pop() {
            let effects = self.tutor.handle(&event);
            let mut after_writing = effects.iter().skip_while(|effect| !writes(effect));
            prop_assert!(
                !after_writing.any(|effect| matches!(effect, Effect::Say(_))),
                "the voice would wait for the disk: {effects:?}"
            );
            waiting.extend(effects.iter().filter_map(|effect| self.answer(effect)));
            // What is said is what the screen shows, and is kept nowhere.
            let heard = |effect: &Effect| matches!(effect, Effect::Say(_));
            let kept = effects.into_iter().filter(|effect| !heard(effect));
            self.asked.extend(kept);
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
            Effect::ReadKnowledge => Event::Known(Box::default()),
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
                let opened = OpenedLesson { personas, ..opened };
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
    let opened = OpenedLesson { personas, ..opened };
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

fn writes(effect: &Effect) -> bool {
    matches!(
        effect,
        Effect::SaveMark(..)
            | Effect::SavePlace(_)
            | Effect::SaveSetting(..)
            | Effect::SaveMachine(..)
    )
}
