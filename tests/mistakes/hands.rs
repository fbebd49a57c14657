//! Every slip of the hand that an exercise names can happen, on some keyboard, and is explained on each.

use crate::robot;
use declic::keyboard::{Layout, Legend, Modifier, Slip, diagnose};
use declic::lesson::Activity;
use declic::lesson::activity::Type;
use declic::outline::{Role, Target};
use declic::session::editor::Edit;
use declic::session::{Action, Session};
use std::collections::BTreeSet;

/// Every character that a keyboard makes with one touch.
fn characters(layout: Layout) -> Vec<char> {
    let made = layout
        .keys()
        .flat_map(|key| Modifier::ALL.map(|held| key.with(held)));
    made.filter_map(|legend| match legend {
        Legend::Char(c) => Some(c),
        Legend::Dead(_) | Legend::Nothing => None,
    })
    .chain([' '])
    .collect()
}

/// Texts that go wrong at their last character, at every place of a model.
fn wrong_texts(layout: Layout, model: &str) -> Vec<String> {
    let mut texts = vec![model.to_uppercase()];
    for (at, wanted) in model.char_indices() {
        let before = &model[..at];
        texts.push(format!("{before}{wanted}{wanted}{wanted}"));
        texts.extend(characters(layout).iter().map(|c| format!("{before}{c}")));
    }
    texts
}

fn model(session: &Session, world: &declic::session::world::World) -> Option<String> {
    let outline = session.outline(world);
    match &outline.find(&Target::Practice)?.role {
        Role::Practice(entry) => entry.model.clone(),
        _ => None,
    }
}

/// Writes a text letter by letter; what is said at the end.
fn written(session: &Session, text: &str, world: &declic::session::world::World) -> Option<String> {
    let mut session = session.clone();
    for c in text.chars() {
        session.apply(&Action::Edit(Target::Practice, Edit::Insert(c)), world);
    }
    session
        .outline(world)
        .feedback
        .map(|said| said.text.plain())
}

/// One text a slip, at the first item where the slip can happen.
fn slips(session: &Session, exercise: &Type, layout: Layout, found: &mut BTreeSet<&'static str>) {
    let mut world = robot::world(session.lesson_id(), "fr");
    world.layout = layout;
    let mut session = session.clone();
    for _ in &exercise.items {
        if let Some(model) = model(&session, &world) {
            let texts = wrong_texts(layout, &model);
            // A capital in place of a small letter is not judged: addresses do not tell them apart.
            let is_slip = |text: &&String, slip: Slip| {
                let same = model.to_lowercase().starts_with(&text.to_lowercase());
                let found = diagnose(layout, &model, text).map(|found| found.slip);
                found == Some(slip) && (slip == Slip::Caps || !same)
            };
            for slip in &exercise.slips {
                let Some(text) = texts.iter().find(|text| is_slip(text, *slip)) else {
                    continue;
                };
                let said = written(&session, text, &world).unwrap_or_default();
                assert!(
                    !said.is_empty(),
                    "{layout:?}: nothing said to {text:?} for {model:?}"
                );
                found.insert(slip.name());
            }
        }
        let next = session.next_action(&world).expect("an item to write");
        session.apply(&next.as_action(), &world);
    }
    assert!(
        world.texts.missing().is_empty(),
        "{:?}",
        world.texts.missing()
    );
}

#[track_caller]
fn check(id: &str, step: &str) {
    let world = robot::world(id, "fr");
    let opened = robot::opened(id, &world, Some(step), 0);
    let mut session = Session::start(&opened, "2026-04-08", &world);
    for phase in session.step().phases.clone() {
        let Activity::Type(exercise) = &phase.activity else {
            panic!("{step} is keyboard practice");
        };
        let mut found = BTreeSet::new();
        for layout in Layout::ALL {
            slips(&session, exercise, layout, &mut found);
        }
        let named: BTreeSet<_> = exercise.slips.iter().map(|slip| slip.name()).collect();
        assert_eq!(found, named, "slips that can happen in {step}");
        for _ in 0..=exercise.items.len() {
            let next = session.next_action(&world).expect("a way on");
            session.apply(&next.as_action(), &world);
        }
    }
}

#[test]
fn every_slip_in_the_first_word_is_explained() {
    check("first-steps", "word");
}

#[test]
fn every_slip_at_the_sign_of_addresses_is_explained() {
    check("mail", "at-sign");
}
