//! Slow, trembling and mistaken hands: held keys, double clicks, misses, wrong buttons, pastes, small windows.

use crate::stage::Stage;
use declic::outline::Target;

#[test]
fn a_held_key_passes_one_page_only() {
    let mut stage = Stage::step(80, 24, "mail", "why");
    stage.keys("<held:Enter*60>").shows("Faire des démarches.");
    stage.hides("Écrire à ses proches").hides("Vous savez");
    stage.keys("<wait><Enter>");
    stage.shows("envoyer une photo.").hides("Rien ne part");
}

#[test]
fn a_page_rests_from_the_key_that_brought_it() {
    let mut stage = Stage::step(80, 24, "mail", "parts");
    let before = stage.screen();
    stage.keys("<Enter>");
    let after = stage.screen();
    assert_ne!(before, after);
    stage.keys("<soon:Enter><soon:Enter>");
    assert_eq!(stage.screen(), after);
}

#[test]
fn a_double_click_acts_once() {
    let mut stage = Stage::step(80, 24, "mail", "real-address");
    stage
        .double_click("lin.marchetti")
        .shows("1 [x] lin.marchetti");
    let mut stage = Stage::step(80, 24, "mail", "why");
    stage
        .double_click("Continuer")
        .shows("Faire des démarches.");
    stage.hides("Écrire à ses proches").hides("Vous savez");
}

#[test]
fn a_click_that_slides_off_does_nothing() {
    let mut stage = Stage::step(80, 24, "mail", "real-address");
    let (from, to) = (stage.place_of("lin.marchetti"), stage.place_of("www.boite"));
    stage
        .drag(from, to)
        .shows("1 [ ] lin.marchetti")
        .shows("2 [ ] www");
    stage.hides("Vous avez appuyé à côté.");
}

#[test]
fn the_whole_row_of_an_answer_is_the_target() {
    let mut stage = Stage::step(80, 24, "mail", "real-address");
    let (_, row) = stage.place_of("lin.marchetti");
    stage.click_at(70, row).shows("1 [x] lin.marchetti");
}

#[test]
fn a_miss_is_told_kindly() {
    let mut stage = Stage::step(80, 24, "mail", "real-address");
    stage.click_at(0, 0).shows("Vous avez appuyé à côté.");
    stage.keys("1").hides("Vous avez appuyé à côté.");
}

#[test]
fn another_button_of_the_mouse_is_told() {
    let mut stage = Stage::step(80, 24, "mail", "real-address");
    stage
        .right_click("lin.marchetti")
        .shows("C’est un autre bouton de la souris.")
        .shows("1 [ ] lin.marchetti");
}

#[test]
fn a_text_pasted_with_the_middle_button_is_refused_and_one_letter_is_not() {
    let mut stage = Stage::step(80, 24, "mail", "sign-up");
    stage.keys("<Enter>");
    stage
        .keys("<paste:Rosalie>")
        .shows("Vous avez collé un texte.");
    stage.hides("Rosalie").keys("<paste:R><paste:é>");
    stage.shows("Ré").hides("Vous avez collé");
    let before = stage.screen();
    stage.keys("<paste:>");
    assert_eq!(stage.screen(), before);
}

#[test]
fn digits_choose_with_and_without_shift() {
    for keys in ["14", "&'", "&4"] {
        let mut stage = Stage::step(80, 24, "mail", "real-address");
        stage
            .keys(keys)
            .shows("1 [x] lin.marchetti")
            .shows("4 [x] ines_b");
    }
}

#[test]
fn on_another_keyboard_the_french_digits_are_letters_like_others() {
    let mut stage = Stage::home(80, 24);
    stage
        .click("Réglages")
        .keys("7")
        .click("QWERTY")
        .keys("<Esc>");
    stage.keys("é").shows("Mes leçons").keys("2");
    assert_eq!(stage.here(), "mail/why");
}

#[test]
fn a_dark_num_lock_is_told_where_digits_are_expected() {
    for key in ["<Home>", "<Left>", "<PageDown>", "<Del>"] {
        let mut stage = Stage::step(80, 24, "mail", "recovery");
        stage
            .keys("<Enter><Enter><Tab>")
            .keys(key)
            .shows("Le pavé de chiffres est éteint.");
        stage.keys("0").hides("Le pavé de chiffres est éteint.");
        stage.keys(key).hides("Le pavé de chiffres est éteint.");
    }
}

#[test]
fn a_wrong_letter_while_reading_is_told_and_harms_nothing() {
    let mut stage = Stage::step(80, 24, "mail", "why");
    stage
        .keys("x")
        .shows("Pour continuer, appuyez sur la touche Entrée.")
        .keys("<Enter>")
        .hides("Pour continuer, appuyez");
    assert_eq!(stage.here(), "mail/why");
}

#[test]
fn a_held_letter_in_practice_is_a_slip_with_a_name() {
    let mut stage = Stage::step(80, 24, "first-steps", "word");
    stage.keys("<held:b*5>").shows("bbbbb");
    assert!(stage.outline().feedback.is_some(), "{}", stage.screen());
}

#[test]
fn the_window_may_change_its_size_at_any_moment() {
    for step in [
        "why",
        "parts",
        "at-sign",
        "sign-up",
        "weak-strong",
        "sort",
        "and-now",
    ] {
        let mut stage = Stage::step(80, 24, "mail", step);
        stage.keys("<Enter>");
        let before = stage.screen();
        for (columns, rows) in [(59, 20), (60, 19), (1, 1), (200, 60), (60, 20), (20, 80)] {
            stage.resize(columns, rows);
        }
        stage.resize(80, 24);
        assert_eq!(stage.screen(), before, "{step}");
    }
}

#[test]
fn a_window_too_small_says_how_to_enlarge_it_and_its_size() {
    let mut stage = Stage::step(80, 24, "mail", "sign-up");
    stage
        .resize(50, 15)
        .shows("Cette fenêtre est trop petite")
        .shows("50 × 15");
    stage.resize(60, 20).hides("trop petite");
}

#[test]
fn a_lesson_begun_in_a_small_window_goes_on_in_a_large_one() {
    let mut stage = Stage::step(60, 20, "mail", "real-address");
    stage.keys("1").resize(120, 40).shows("1 [x] lin.marchetti");
    stage.keys("4").resize(80, 24).keys("<Enter>");
    assert_eq!(stage.here(), "mail/at-sign");
}

#[test]
fn the_wheel_scrolls_and_the_next_key_brings_the_focus_back_in_view() {
    let mut stage = Stage::step(60, 20, "mail", "sign-up");
    stage.keys("<Enter>");
    let first = stage.screen();
    stage.wheel_down().wheel_down();
    assert_ne!(stage.screen(), first);
    stage.keys("<Tab>");
    let focus = stage.outline().focus.clone().expect("there is one");
    assert!(stage.cell_of(&focus).is_some(), "{}", stage.screen());
    for _ in 0..50 {
        stage.wheel_up();
    }
    stage.wheel_down();
    let once = stage.screen();
    stage.wheel_up().wheel_down();
    assert_eq!(stage.screen(), once, "no notch is lost at the ends");
}

#[test]
fn what_was_just_revealed_is_in_view_on_a_small_screen() {
    let mut stage = Stage::step(60, 20, "mail", "why");
    stage.keys("<Enter>").shows("une demande à la mairie.");
    stage.keys("<Enter>").shows("envoyer une photo.");
}

#[test]
fn clicks_reach_the_field_and_put_the_caret_where_they_fall() {
    let mut stage = Stage::step(80, 24, "mail", "sign-up");
    stage.keys("<Enter>Rsa").click("sa").keys("o").shows("Rosa");
    stage.click("Nom *");
    let focus = stage.outline().focus.clone();
    assert!(
        matches!(&focus, Some(Target::Field(id)) if *id == *"last"),
        "{focus:?}"
    );
}
