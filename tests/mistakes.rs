//! Every mistake that a lesson declares is reached and answered, and no page is a dead end.

mod walk;
mod wrong;

use crate::robot;
use declic::lesson::names::{Need, needs};
use declic::session::{Action, Session};
use declic::text::MessageRef;
use walk::Walk;

/// Sentences that answer something a learner did.
fn is_answer(need: &Need) -> bool {
    let Some(name) = need.attribute.as_deref() else {
        return false;
    };
    let begins = ["tell-", "decide-", "zone-", "remark-", "mistake-", "show-", "hint-"];
    !name.ends_with("-voice")
        && (begins.iter().any(|begin| name.starts_with(begin))
            || name.starts_with("option-") && name.ends_with("-why")
            || name.starts_with("card-") && name.ends_with("-why")
            || name.starts_with("press-") && name.ends_with("-done")
            || name.starts_with("goal-") && name.contains("-hint-")
            || name.contains("-error-"))
}

#[track_caller]
fn check(id: &str, part: &str) {
    let world = robot::world(id, "fr");
    let lesson = robot::lesson(id);
    let mut walk = Walk::new(&world);
    let mut steps = Vec::new();
    for step in lesson.steps().filter(|(each, _)| each.id == *part).map(|(_, step)| step) {
        let opened = robot::opened(id, &world, Some(step.id.as_str()), 0);
        let started = std::time::Instant::now();
        let before = walk.tried;
        walk.step(&Session::start(&opened, "2026-04-08", &world));
        eprintln!("{} {:?} {} searches {} {:?} worst {:?}", step.id, started.elapsed(), walk.tried - before, walk.searches, walk.total, walk.slow);
        steps.push(step.id.to_string());
    }
    let unsaid: Vec<String> = needs(&lesson)
        .iter()
        .filter(|need| is_answer(need) && steps.iter().any(|step| belongs(&need.message, step)))
        .map(|need| MessageRef {
            id: need.message.clone(),
            attribute: need.attribute.clone(),
        })
        .filter(|message| world.texts.has(message) && !walk.said.contains(message))
        .map(|message| message.to_string())
        .collect();
    assert!(walk.complaints.is_empty(), "{:#?}", walk.complaints);
    assert!(unsaid.is_empty(), "never said: {unsaid:#?}");
    assert!(world.texts.missing().is_empty(), "{:?}", world.texts.missing());
}

fn belongs(message: &str, step: &str) -> bool {
    message.split('_').next() == Some(step)
}

#[test]
fn first_steps_has_an_answer_to_everything() {
    check("first-steps", "a");
}

#[test]
fn part_a_of_mail_has_an_answer_to_everything() {
    check("mail", "a");
}

#[test]
fn part_b_of_mail_has_an_answer_to_everything() {
    check("mail", "b");
}

#[test]
fn part_c_of_mail_has_an_answer_to_everything() {
    check("mail", "c");
}

#[test]
fn part_d_of_mail_has_an_answer_to_everything() {
    check("mail", "d");
}
