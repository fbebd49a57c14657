//! What lies on top: help, menu, words, card, the instruction once more. Each opens and closes by key and by mouse.

use super::looks;
use crate::stage::Stage;
use declic::event::Trouble;
use declic::session::world::Keeping;

/// Opens something over a step of the first lesson.
fn over(keys: &'static str) -> impl Fn(u16, u16) -> Stage {
    move |columns, rows| {
        let mut stage = Stage::step(columns, rows, "mail", "sign-up");
        stage.keys("<Enter>").keys(keys);
        stage
    }
}

#[test]
fn the_instruction_comes_whole_once_more() {
    looks("again", over("<F2>"));
}

#[test]
fn help_has_five_rungs() {
    looks("help", over("<F3>"));
}

#[test]
fn the_menu_leads_everywhere() {
    looks("menu", over("<F4>"));
}

#[test]
fn difficult_words_have_their_cards() {
    looks("words", over("<F6>"));
    looks("word", over("<F6><Enter>"));
}

#[test]
fn the_card_of_the_persona_is_one_key_away() {
    looks("card", over("<F7>"));
}

#[test]
fn the_key_that_opened_it_closes_it() {
    for key in ["<F2>", "<F3>", "<F4>", "<F6>", "<F7>"] {
        let mut stage = over("")(80, 24);
        let before = stage.text();
        stage.keys(key);
        assert_ne!(stage.text(), before, "{key}");
        stage.keys(key);
        assert_eq!(stage.text(), before, "{key}");
    }
}

#[test]
fn escape_closes_it_and_nothing_else() {
    for key in ["<F2>", "<F3>", "<F4>", "<F6>", "<F7>"] {
        let mut stage = over("")(60, 20);
        let before = stage.text();
        stage.keys(key).keys("<Esc>");
        assert_eq!(stage.text(), before, "{key}");
    }
}

#[test]
fn a_mouse_alone_gets_in_and_out_of_it() {
    for (columns, rows) in super::SIZES {
        let mut stage = Stage::home(columns, rows);
        for button in ["Réécouter", "Aide"] {
            stage.click(button).click("Fermer").shows("Mes leçons");
        }
        stage.click("Menu").click("Continuer").shows("Mes leçons");
        let mut stage = over("")(columns, rows);
        // The first click changes the line that says how: hence a click before.
        stage.click("Prénom");
        let before = stage.text();
        for button in ["Réécouter", "Aide"] {
            stage.click(button).click("Fermer");
            assert_eq!(stage.text(), before, "{button}");
        }
    }
}

#[test]
fn a_word_read_leads_back_to_its_place_in_the_list() {
    for back in ["<Esc>", "<Enter>"] {
        let mut stage = over("<F6><Down><Down>")(80, 24);
        let list = stage.screen();
        stage.keys("<Enter>").keys(back);
        assert_eq!(stage.screen(), list, "{back}");
    }
}

#[test]
fn a_word_of_the_instruction_opens_its_card() {
    let mut stage = Stage::step(80, 24, "mail", "why");
    stage.click("adresse mail sert").shows("Fermer");
    stage.keys("<Esc><Esc>").shows("Une adresse mail sert");
}

#[test]
fn each_rung_of_help_says_something() {
    for rung in ["1", "2", "3", "4"] {
        let mut stage = over("<F3>")(80, 24);
        stage.keys(rung);
        assert!(stage.outline().feedback.is_some(), "{}", stage.screen());
        assert_eq!(stage.here(), "mail/sign-up");
    }
    let mut stage = over("<F3>5")(80, 24);
    stage.shows("Une personne va vous aider");
}

#[test]
fn help_taken_is_in_the_mark_and_a_mark_alone_is_not_help() {
    let mut stage = Stage::step(80, 24, "mail", "real-address");
    stage.keys("<F3>2").keys("14");
    let mark = stage.store().marks("mail").unwrap().pop().unwrap();
    assert_eq!(mark.assist.rung(), 2);
    let mut stage = Stage::step(80, 24, "mail", "real-address");
    stage.keys("<F2><Esc>").keys("14");
    let mark = stage.store().marks("mail").unwrap().pop().unwrap();
    assert_eq!(mark.assist.rung(), 0, "hearing it again is no help");
}

#[test]
fn a_step_can_begin_again_and_can_be_passed() {
    let mut stage = Stage::step(80, 24, "mail", "real-address");
    stage.keys("1").shows("1 [x]").keys("<F4>2").shows("1 [ ]");
    stage.keys("<F4>3");
    assert_eq!(stage.here(), "mail/at-sign");
    assert!(stage.store().done_steps("mail").unwrap().is_empty());
}

#[test]
fn over_other_screens_nothing_is_asked_of_a_lesson_left_before() {
    let mut stage = Stage::step(80, 24, "mail", "real-address");
    stage.keys("1<F4>7").shows("Mes leçons");
    stage.keys("<F4>").hides("Recommencer cette étape");
    stage.keys("<F4><F3>").hides("Me montrer");
    stage.keys("<F3><F2>").shows("Choisissez une ligne.");
}

#[test]
fn leaving_from_the_menu_asks_once_more() {
    let mut stage = Stage::step(80, 24, "mail", "real-address");
    stage.keys("<F4>8").shows("Quitter Déclic ?").keys("1");
    assert_eq!(stage.here(), "mail/real-address");
    assert!(!stage.has_ended());
    stage.keys("<F4>8").keys("2");
    assert!(stage.has_ended());
}

#[test]
fn a_guest_is_promised_nothing() {
    let promise = "Vos étapes sont gardées";
    let truth = "rien n’est gardé";
    let mut stage = Stage::home_of(80, 24, Keeping::Guest);
    stage.keys("<Esc>").shows(truth).hides(promise);
    let mut stage = Stage::home_of(80, 24, Keeping::Kept);
    stage.keys("<Esc>").shows(promise).hides(truth);
    // The disk refuses from now on.
    stage.keys("<Esc>").meets(Trouble::NotKept);
    stage.keys("<Esc>").shows(truth).hides(promise);
}
