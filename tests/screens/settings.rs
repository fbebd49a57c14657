//! Settings: each is taken at once, kept, and leads back to where one was.

use super::looks;
use crate::stage::Stage;
use declic::theme::ThemeName;

#[test]
fn the_settings_show_what_is_chosen_now() {
    looks("settings", |columns, rows| {
        let mut stage = Stage::home(columns, rows);
        stage.click("Réglages");
        stage
    });
}

#[track_caller]
fn kept(stage: &Stage, key: &str) -> String {
    let settings = stage.store().settings().unwrap();
    let facts = stage.store().machine_facts().unwrap();
    let value = settings.get(key).or(facts.get(key));
    value
        .cloned()
        .unwrap_or_else(|| panic!("{key} is not kept"))
}

#[test]
fn colours_change_at_once_and_are_kept() {
    let mut stage = Stage::home(80, 24);
    for (digit, theme) in ["1", "2", "3", "4"].into_iter().zip(ThemeName::ALL) {
        stage.click("Réglages").keys("6").keys(digit);
        assert_eq!(stage.app().tutor().desk().theme, theme);
        assert_eq!(kept(&stage, "theme"), theme.name());
        stage.keys("<Esc>").shows("Mes leçons");
    }
}

#[test]
fn the_keyboard_chosen_is_the_one_drawn() {
    let mut stage = Stage::step(80, 24, "mail", "at-sign");
    stage.shows("A Z E R T Y");
    stage.keys("<F4>6").keys("7").click("QWERTY").keys("<Esc>");
    assert_eq!(stage.here(), "mail/at-sign");
    stage.shows("Q W E R T Y");
    assert_eq!(kept(&stage, "keyboard"), "qwerty");
}

#[test]
fn less_text_leaves_the_gesture_out() {
    let mut stage = Stage::step(80, 24, "mail", "real-address");
    stage.shows("Cliquez sur une ligne.").keys("<F4>6");
    stage.keys("8").keys("2").keys("<Esc>");
    stage.hides("Cliquez sur une ligne.").shows("1 [ ] lin");
    assert_eq!(kept(&stage, "text"), "short");
}

#[test]
fn another_language_keeps_the_step_and_its_state() {
    let mut stage = Stage::step(80, 24, "mail", "real-address");
    stage.keys("1").keys("<F4>6").keys("1").click("English");
    stage.shows("Settings").keys("<Esc>");
    assert_eq!(stage.here(), "mail/real-address");
    stage.shows("1 [x] lin.marchetti").hides("Choisissez");
    stage.keys("4").shows("Continue");
    assert_eq!(kept(&stage, "language"), "en");
    assert_eq!(stage.store().done_steps("mail").unwrap(), ["real-address"]);
}

#[test]
fn settings_lead_back_to_where_they_were_opened() {
    let mut stage = Stage::new(80, 24);
    stage.keys("<Enter>").keys("<F4>3").shows("Réglages");
    stage.keys("<Esc>").shows("Les premiers gestes");
    let mut stage = Stage::step(80, 24, "mail", "real-address");
    stage.keys("<F4>7").shows("Mes leçons");
    stage.click("Réglages").keys("<Esc>").shows("Mes leçons");
    stage.click("Réglages").keys("<F4>3").keys("<Esc>");
    stage.shows("Mes leçons");
}

#[test]
fn settings_are_there_the_next_day() {
    let folder = tempfile::TempDir::new().unwrap();
    let mut stage = Stage::in_folder(80, 24, folder.path());
    stage.keys("<Enter>").keys("<F4>3");
    stage.keys("6").keys("2");
    stage.keys("1").click("English");
    let mut stage = stage.start_again();
    assert_eq!(stage.app().tutor().desk().theme, ThemeName::ALL[1]);
    stage.shows("Settings");
}

/// A step of the mail lesson, after wide spacing was chosen in it.
fn wide(columns: u16, rows: u16, step: &str) -> Stage {
    let mut stage = Stage::step(columns, rows, "mail", step);
    stage.keys("<F4>6").keys("9").keys("2").keys("<Esc>");
    stage
}

#[test]
fn wide_spacing_is_kept_and_seen_at_once() {
    let mut stage = Stage::step(80, 24, "mail", "real-address");
    let (normal, outline) = (stage.screen(), stage.outline().clone());
    stage.keys("<F4>6").keys("9").keys("2");
    assert_eq!(kept(&stage, "spacing"), "wide");
    stage.keys("<Esc>");
    assert_eq!(stage.here(), "mail/real-address");
    assert_ne!(stage.screen(), normal);
    // What is read line by line and aloud is the same.
    assert_eq!(*stage.outline(), outline);
    stage.keys("<F4>6").keys("9").keys("1").keys("<Esc>");
    assert_eq!(kept(&stage, "spacing"), "normal");
    assert_eq!(stage.screen(), normal);
}

#[test]
fn wide_settings_scroll() {
    looks("wide-settings", |columns, rows| {
        let mut stage = wide(columns, rows, "real-address");
        stage.keys("<F4>6");
        stage
    });
}

#[test]
fn a_wide_question_shows_all_its_answers() {
    looks("wide-real-address", |columns, rows| {
        let mut stage = wide(columns, rows, "real-address");
        stage.keys("1");
        stage
    });
}

#[test]
fn wide_cards_to_read_scroll() {
    looks("wide-why", |columns, rows| {
        let mut stage = wide(columns, rows, "why");
        stage.keys("<Enter>").keys("<Enter>");
        stage
    });
}

#[test]
fn a_wide_instruction_leaves_the_form_whole() {
    looks("wide-sign-up", |columns, rows| {
        let mut stage = wide(columns, rows, "sign-up");
        stage.keys("<Enter>");
        stage
    });
}
