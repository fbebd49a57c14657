//! A step of each activity, as it stands after a first move.

use super::looks;
use crate::stage::Stage;

#[track_caller]
fn step(lesson: &'static str, id: &'static str, keys: &'static str) {
    looks(&format!("step-{id}"), |columns, rows| {
        let mut stage = Stage::step(columns, rows, lesson, id);
        stage.keys(keys);
        stage
    });
}

#[test]
fn press() {
    step("first-steps", "arrows", "<Down>");
}

#[test]
fn read() {
    step("mail", "why", "<Enter><Enter><Enter><Enter>");
}

#[test]
fn inspect() {
    step("mail", "parts", "<Enter><Enter>");
}

#[test]
fn choose() {
    step("mail", "which-name", "1");
}

#[test]
fn type_with_the_picture_of_the_keyboard() {
    step("mail", "at-sign", "a");
}

#[test]
fn order() {
    step("mail", "weak-strong", "1");
}

#[test]
fn scene_with_a_form() {
    step("mail", "sign-up", "<Enter>Rosa<Tab>Belmon");
}

#[test]
fn scene_with_a_mailbox() {
    step("mail", "read-mail", "<Enter><Enter>");
}

#[test]
fn scene_that_is_shown() {
    step("mail", "passphrase", "<Enter><Enter>");
}

#[test]
fn mission() {
    step("mail", "mission", "");
}

#[test]
fn reflect() {
    step("mail", "and-now", "<Enter>");
}
