//! Whatever hands do, in whatever order: the lesson is never left by accident, and what is done stays done.

mod house;

use crate::robot;
use declic::effect::Effect;
use declic::lesson::activity::KeyName;
use declic::outline::{Outline, Target};
use declic::record::Assist;
use declic::session::editor::Edit;
use declic::session::world::World;
use declic::session::{Action, Session, Standing};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, TestCaseResult, TestRunner};
use std::collections::BTreeSet;

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
            Edit::Backspace, Edit::Delete, Edit::Up, Edit::Down, Edit::Home, Edit::End,
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
