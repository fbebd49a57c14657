//! Every mistake that a lesson declares is reached and answered, and no page is a dead end.

mod hands;
mod walk;
mod wrong;

use crate::robot;
use declic::lesson::Activity;
use declic::lesson::names::{Need, needs};
use declic::outline::Target;
use declic::outline::target::Answer;
use declic::record::Assist;
use declic::session::{Action, Session, reflect};
use declic::text::MessageRef;
use std::collections::BTreeSet;
use std::thread;
use walk::Walk;

/// Sentences that answer something a learner did.
fn is_answer(need: &Need) -> bool {
    let Some(name) = need.attribute.as_deref() else {
        return false;
    };
    let begins = [
        "tell-", "decide-", "zone-", "remark-", "mistake-", "show-", "hint-",
    ];
    let ends = [("option-", "-why"), ("card-", "-why"), ("press-", "-done")];
    let is_framed = |(begin, end): &(&str, &str)| name.starts_with(begin) && name.ends_with(end);
    !name.ends_with("-voice")
        && (begins.iter().any(|begin| name.starts_with(begin))
            || ends.iter().any(is_framed)
            || name.starts_with("goal-") && name.contains("-hint-")
            || name.contains("-error-"))
}

/// Walks through every step of a part: what was said, and what was not as it should be.
fn walked(id: &str, part: &str) -> (BTreeSet<MessageRef>, BTreeSet<String>) {
    let world = robot::world(id, "fr");
    let lesson = robot::lesson(id);
    let mut walk = Walk::new(&world);
    for (_, step) in lesson.steps().filter(|(each, _)| each.id == *part) {
        let opened = robot::opened(id, &world, Some(step.id.as_str()), 0);
        walk.step(&Session::start(&opened, "2026-04-08", &world));
    }
    let missing = world.texts.missing();
    let missing = missing
        .iter()
        .map(|message| format!("{message} has no words"));
    walk.complaints.extend(missing);
    (walk.said, walk.complaints)
}

#[track_caller]
fn check(id: &'static str, of_application: &[&str]) {
    let lesson = robot::lesson(id);
    let parts = lesson.parts.iter().map(|part| part.id.to_string());
    let walks: Vec<_> = parts
        .map(|part| thread::spawn(move || walked(id, &part)))
        .collect();
    let mut said = BTreeSet::new();
    let mut complaints = BTreeSet::new();
    for walk in walks {
        let (heard, wrong) = walk.join().expect("a walk to its end");
        said.extend(heard);
        complaints.extend(wrong);
    }
    assert!(complaints.is_empty(), "{complaints:#?}");
    let texts = robot::texts(id, "fr");
    let needs = needs(&lesson);
    let answers = needs
        .iter()
        .filter(|need| is_answer(need))
        .map(|need| MessageRef {
            id: need.message.clone(),
            attribute: need.attribute.clone(),
        });
    let unsaid: Vec<String> = answers
        .filter(|message| texts.has(message) && !said.contains(message))
        .map(|message| message.to_string())
        .collect();
    assert!(unsaid.is_empty(), "never said: {unsaid:#?}");
    for id in of_application {
        let message = MessageRef::value(*id);
        assert!(said.contains(&message), "never said: {message}");
    }
}

#[test]
fn first_steps_has_an_answer_to_everything() {
    check("first-steps", &["wrong-key-press", "continue-not-yet"]);
}

#[test]
fn mail_has_an_answer_to_everything() {
    let said = [
        "private-data",
        "offer-help",
        "continue-not-yet",
        "watch-only",
        "generic-again",
        "no-page-before",
        "address-unknown",
        "address-empty",
        "detached",
        "zone-again",
        "missed-again",
    ];
    check("mail", &said);
}

#[test]
fn news_has_an_answer_to_everything() {
    check("news", &[]);
}

#[test]
fn form_has_an_answer_to_everything() {
    check("form", &["private-data"]);
}

#[test]
fn every_end_of_a_mission_is_set_beside_its_prediction() {
    let world = robot::world("mail", "fr");
    let mut heard = BTreeSet::new();
    for predicted in [Answer::Alone, Answer::Help, Answer::NotYet] {
        for took in [
            Assist::Alone,
            Assist::Nudge,
            Assist::Shown,
            Assist::Together,
        ] {
            let mut opened = robot::opened("mail", &world, Some("and-now"), 0);
            opened.predictions = vec![("mission".into(), reflect::name(predicted).into(), took)];
            let mut session = Session::start(&opened, "2026-04-08", &world);
            let Activity::Reflect(reflect) = session.step().phases[0].activity.clone() else {
                panic!("the last step looks back");
            };
            for statement in reflect.statements {
                let answer = Target::Answer(statement, predicted);
                session.apply(&Action::Press(answer), &world);
            }
            let said = session.outline(&world).feedback.expect("an answer");
            heard.insert(said.text.plain());
        }
    }
    // A nudge and a look at the answer are the same to somebody who looks back.
    assert_eq!(heard.len(), 9, "{heard:#?}");
    assert!(
        world.texts.missing().is_empty(),
        "{:?}",
        world.texts.missing()
    );
}
