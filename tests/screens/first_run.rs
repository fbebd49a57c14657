//! The first minutes: the language, the offer, the first gestures, then straight into the first lesson.

use super::looks;
use crate::stage::Stage;

#[test]
fn the_first_screen_asks_for_the_language() {
    looks("language", Stage::new);
}

#[test]
fn then_the_first_gestures_are_offered() {
    looks("offer", |columns, rows| {
        let mut stage = Stage::new(columns, rows);
        stage.keys("<Enter>");
        stage
    });
}

/// The first gestures to their last page.
fn first_gestures(columns: u16, rows: u16) -> Stage {
    let mut stage = Stage::new(columns, rows);
    stage.keys("<Enter>").keys("<Enter>");
    assert_eq!(stage.here(), "first-steps/enter");
    stage.keys("<Enter>").keys("<Enter>");
    assert_eq!(stage.here(), "first-steps/arrows");
    stage.keys("<Down><Down><Up>").keys("<Enter>");
    assert_eq!(stage.here(), "first-steps/button");
    stage.click("C’est fait").keys("<Enter>");
    assert_eq!(stage.here(), "first-steps/voice-key");
    stage.keys("<F2>").keys("<Enter>");
    assert_eq!(stage.here(), "first-steps/word");
    stage
        .keys("bonjour")
        .keys("<BS><BS><BS><BS><BS><BS><BS>")
        .keys("<Enter>");
    stage
}

#[test]
fn the_first_gestures_end_with_what_one_can_do_now() {
    looks("first-gestures-done", first_gestures);
}

#[test]
fn after_the_first_gestures_comes_the_first_lesson() {
    let mut stage = first_gestures(80, 24);
    stage.keys("<Enter>");
    assert_eq!(stage.here(), "mail/why");
    let done = stage.store().done_steps("first-steps").unwrap();
    assert_eq!(done.len(), 5, "{done:?}");
    let facts = stage.store().machine_facts().unwrap();
    assert_eq!(facts["mouse"], "yes");
    assert_eq!(facts["function-keys"], "yes");
}

#[test]
fn who_knows_the_gestures_begins_with_the_lesson() {
    let mut stage = Stage::new(80, 24);
    stage.keys("<Enter>").keys("2");
    assert_eq!(stage.here(), "mail/why");
}

#[test]
fn the_language_chosen_is_kept_and_spoken_at_once() {
    let mut stage = Stage::new(80, 24);
    stage
        .click("English")
        .shows("Shall I show the French words too")
        .keys("2");
    stage.shows("First gestures");
    let kept = stage.store().setting("language").unwrap();
    assert_eq!(kept.as_deref(), Some("en"));
}

#[test]
fn escape_leads_back_to_the_language_then_asks_before_leaving() {
    let mut stage = Stage::new(80, 24);
    stage.keys("<Enter>").keys("<Esc>").shows("Votre langue");
    stage.keys("<Esc>").shows("Quitter Déclic ?");
    stage.keys("<Esc>").shows("Votre langue");
    assert!(!stage.has_ended());
}

#[test]
fn a_machine_without_function_keys_or_mouse_is_remembered() {
    let mut stage = Stage::step(80, 24, "first-steps", "button");
    stage.keys("<Down>").keys("<Enter>").keys("<Enter>");
    assert_eq!(stage.here(), "first-steps/voice-key");
    stage.shows("F3 Aide").click("Rien ne se passe");
    stage.hides("F3 Aide").shows("Aide");
    let facts = stage.store().machine_facts().unwrap();
    assert_eq!(facts["mouse"], "no");
    assert_eq!(facts["function-keys"], "no");
    stage
        .click("Aide")
        .shows("Comment voulez-vous être aidé ?")
        .keys("<Esc>");
    looks("without-function-keys", |columns, rows| {
        let mut stage = Stage::step(columns, rows, "first-steps", "voice-key");
        stage.click("Rien ne se passe").keys("<Enter>");
        stage
    });
}

#[test]
fn the_key_on_the_button_of_the_mouse_does_not_prove_a_mouse() {
    let mut stage = Stage::step(80, 24, "first-steps", "button");
    stage.keys("<Enter>").shows("Avec ou sans souris");
    assert_eq!(stage.store().machine("mouse").unwrap(), None);
}

#[test]
fn a_click_on_the_drawing_of_a_key_is_told_what_it_is() {
    let mut stage = Stage::step(80, 24, "first-steps", "enter");
    stage
        .click("Entrée │")
        .shows("C’est le dessin de la touche.");
    stage.keys("<Enter>").shows("C’est réussi.");
}
