//! The words of real sites beside the learner's own.

use crate::stage::Stage;
use declic::outline::Target;

#[test]
fn at_the_welcome_the_words_of_real_sites_are_offered_beside_ones_own() {
    let mut stage = Stage::new(80, 24);
    stage.keys("3").shows("en los sitios de verdad?").keys("1");
    assert_eq!(stage.store().settings().unwrap()["sites"], "both");
    stage.keys("<Esc>").shows("Español");
    // Whoever reads French needs no second words.
    stage.keys("1").shows("Les premiers gestes");
}

#[test]
fn buttons_and_fields_of_a_site_have_both_and_sentences_have_one() {
    let mut stage = Stage::in_language(80, 24, "es", "mail", "sign-up");
    stage.keys("<Enter>").shows("Nombre").hides("Prénom");
    stage
        .keys("<F4>6")
        .click("Palabras de los sitios")
        .keys("2")
        .keys("<Esc>");
    stage.shows("Nombre (Prénom)").shows("(Suivant)");
    stage.hides("Mon nom").hides("Créer une adresse");
    // The learner's language can be changed, and nothing of the step is lost.
    stage
        .keys("Rosa<F4>6")
        .keys("1")
        .click("Français")
        .keys("<Esc>");
    stage.shows("Rosa").shows("Prénom").hides("(Prénom)");
}

#[test]
fn the_field_that_comes_in_place_of_a_pressed_button_has_the_focus() {
    let mut stage = Stage::step(80, 24, "mail", "recovery");
    stage.keys("<Enter><Enter><Tab>").keys("0639981234");
    stage.click("Recevoir le code").shows("913");
    let focus = stage.outline().focus.as_ref();
    assert!(
        matches!(focus, Some(Target::Field(_))),
        "{focus:?}\n{}",
        stage.screen()
    );
    stage.keys("482913").shows("482913");
}
