//! Pages that run from the right to the left, as they stand on the screen: letters joined, in the order of the eye.

use super::looks;
use crate::stage::Stage;

#[track_caller]
fn step(id: &'static str, keys: &'static str) {
    looks(&format!("arabic-{id}"), |columns, rows| {
        let mut stage = Stage::arabic_step(columns, rows, "mail", id);
        stage.keys(keys);
        stage
    });
}

#[test]
fn home() {
    looks("arabic-home", Stage::arabic_home);
}

#[test]
fn settings() {
    looks("arabic-settings", |columns, rows| {
        let mut stage = Stage::arabic_home(columns, rows);
        stage.keys("<Down><Down><Enter>");
        stage
    });
}

#[test]
fn choose() {
    step("real-address", "1");
}

#[test]
fn type_with_the_picture_of_the_keyboard() {
    step("at-sign", "a");
}

#[test]
fn order() {
    step("weak-strong", "1");
}

#[test]
fn inspect() {
    step("parts", "<Enter><Enter>");
}

#[test]
fn scene_with_a_form_in_latin_letters() {
    step("sign-up", "<Enter>Rosa<Tab>Belmon");
}

#[test]
fn scene_with_a_mailbox() {
    step("read-mail", "<Enter><Enter>");
}

#[test]
fn reflect() {
    step("and-now", "<Enter>");
}
