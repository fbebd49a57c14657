//! The home screen: what is first there, going on where one was, leaving, and bad days of the records.

use super::looks;
use crate::stage::{Stage, TODAY};
use declic::app::Options;
use declic::record::{Mark, Place};
use declic::store::{FILE, Notice, Opened, Store, Trouble};
use std::fs;
use tempfile::TempDir;

/// A folder in which the learner stopped in the middle of the second step of the first lesson.
fn begun() -> TempDir {
    let folder = TempDir::new().unwrap();
    let mut stage = Stage::in_folder(80, 24, folder.path());
    stage.keys("<Enter>").keys("2");
    assert_eq!(stage.here(), "mail/why");
    stage.keys("<Enter><Enter><Enter><Enter><Enter>");
    assert_eq!(stage.here(), "mail/parts");
    stage.keys("<Enter>");
    folder
}

#[test]
fn the_first_lesson_has_the_focus_where_nothing_was_begun() {
    looks("home", Stage::home);
}

#[test]
fn going_on_has_the_focus_where_something_was_begun() {
    let folder = begun();
    looks("home-begun", |columns, rows| {
        Stage::in_folder(columns, rows, folder.path())
    });
}

#[test]
fn a_new_start_goes_on_at_the_very_step_and_says_so() {
    let folder = begun();
    let mut stage = Stage::in_folder(80, 24, folder.path());
    stage
        .keys("<Enter>")
        .shows("On reprend ici, au début de l’étape.");
    assert_eq!(stage.here(), "mail/parts");
    assert_eq!(stage.store().done_steps("mail").unwrap(), ["why"]);
    let mut stage = stage.start_again();
    stage.shows("Reprendre").keys("<Enter>");
    assert_eq!(stage.here(), "mail/parts");
}

#[test]
fn a_lesson_left_for_the_home_screen_keeps_the_state_of_its_step() {
    let mut stage = Stage::step(80, 24, "mail", "real-address");
    stage.keys("1<F4>7").shows("Mes leçons");
    stage.click("Créer ma boîte mail");
    assert_eq!(stage.here(), "mail/real-address");
    stage.shows("1 [x] lin.marchetti");
}

#[test]
fn every_step_is_committed_before_the_next_one_shows() {
    let folder = begun();
    let other = Store::open(Some(folder.path()), TODAY).store;
    let mut stage = Stage::in_folder(80, 24, folder.path());
    stage.keys("<Enter><F4>3");
    assert_eq!(stage.here(), "mail/real-address");
    let place = other.place().unwrap().unwrap();
    assert_eq!(place.step, "real-address");
    let last = other.marks("mail").unwrap().pop().unwrap();
    assert!(last.skipped, "{last:?}");
    stage.keys("14");
    assert_eq!(
        other.done_steps("mail").unwrap(),
        ["why", "real-address"],
        "with the answer, before Continuer"
    );
}

#[test]
fn escape_goes_back_step_by_step_and_at_home_asks_before_leaving() {
    let mut stage = Stage::step(80, 24, "mail", "parts");
    stage.keys("<F3>").shows("Comment voulez-vous être aidé ?");
    stage.keys("<Esc>").hides("Comment voulez-vous être aidé ?");
    assert_eq!(stage.here(), "mail/parts", "first what is on top");
    stage.keys("<Esc>");
    assert_eq!(stage.here(), "mail/why", "then the step before");
    stage.keys("<Esc>").shows("Mes leçons");
    stage.keys("<Esc>").shows("Quitter Déclic ?");
    stage.keys("<Esc>").hides("Quitter Déclic ?");
    stage.keys("<C-c>").shows("Quitter Déclic ?");
    assert!(!stage.has_ended());
    stage.keys("<Enter>").shows("Mes leçons");
    assert!(!stage.has_ended(), "Entrée out of habit leaves nothing");
    stage.keys("<Esc><Down><Enter>");
    assert!(stage.has_ended());
}

#[test]
fn escape_never_clears_a_field() {
    let mut stage = Stage::step(80, 24, "mail", "sign-up");
    stage.keys("<Enter>Ro<Esc>");
    assert_eq!(stage.here(), "mail/right-site");
    stage.keys("<F4>3");
    assert_eq!(stage.here(), "mail/sign-up");
    stage.shows("Ro");
}

#[test]
fn the_question_before_leaving_looks_calm() {
    looks("leave", |columns, rows| {
        let mut stage = Stage::home(columns, rows);
        stage.keys("<Esc>");
        stage
    });
}

#[test]
fn what_this_computer_knows_is_told_in_words() {
    looks("known", |columns, rows| {
        let mut stage = Stage::home(columns, rows);
        stage
            .keys("2<Enter><Enter><Enter><Enter><Enter>")
            .keys("<F4>7")
            .click("Ce que cet ordinateur");
        stage
    });
}

#[test]
fn erasing_asks_first_and_leaves_a_first_run() {
    let folder = begun();
    let mut stage = Stage::in_folder(80, 24, folder.path());
    stage.click("Ce que cet ordinateur").click("Tout effacer");
    stage.keys("<Enter>").hides("Tout est effacé");
    assert_eq!(
        stage.store().done_steps("mail").unwrap(),
        ["why"],
        "the first answer keeps all"
    );
    stage.click("Tout effacer").click("2  Tout effacer");
    stage.shows("Tout est effacé.").hides("Reprendre");
    assert_eq!(stage.store().progress().unwrap(), []);
    stage.start_again().shows("Votre langue");
}

#[track_caller]
fn told(notice: Notice, words: &str) {
    let opened = Opened {
        store: Store::in_memory(),
        notice: Some(notice),
    };
    let options = Options {
        language: Some("fr".to_owned()),
        day: TODAY.to_owned(),
        ..Options::default()
    };
    let mut stage = Stage::play(60, 20, opened, options);
    stage.shows(words).shows("Mes leçons");
    stage.keys("1");
    assert_eq!(stage.here(), "first-steps/enter", "the lesson goes on");
}

#[test]
fn a_bad_day_of_the_records_is_told_calmly_in_one_sentence() {
    let guest = |trouble| Notice::Guest(trouble);
    told(guest(Trouble::NoFolder), "ne peut pas garder vos étapes");
    told(guest(Trouble::ReadOnly), "ne peut pas garder vos étapes");
    told(guest(Trouble::Newer), "d’un Déclic plus récent");
    told(guest(Trouble::Busy), "Un autre Déclic est ouvert.");
    let damaged = Notice::Damaged {
        set_aside: String::new(),
        backup: None,
    };
    told(damaged, "Il est mis de côté.");
}

#[test]
fn a_damaged_record_is_offered_its_backup() {
    let folder = begun();
    let store = Store::open(Some(folder.path()), TODAY).store;
    store.back_up_if_due(TODAY).unwrap();
    drop(store);
    fs::write(folder.path().join(FILE), "not a record at all").unwrap();
    let mut stage = Stage::in_folder(80, 24, folder.path());
    stage
        .shows("Reprendre vos étapes ?")
        .shows("8 avril 2026")
        .keys("<Enter>");
    stage.shows("Reprendre").shows("1 étape sur 20");
    assert_eq!(stage.store().done_steps("mail").unwrap(), ["why"]);
}

#[test]
fn an_emptied_record_is_offered_its_backup_and_may_begin_anew() {
    let folder = begun();
    let store = Store::open(Some(folder.path()), TODAY).store;
    store.back_up_if_due(TODAY).unwrap();
    drop(store);
    fs::write(folder.path().join(FILE), "").unwrap();
    let mut stage = Stage::in_folder(80, 24, folder.path());
    stage.shows("Reprendre vos étapes ?").keys("2");
    stage.hides("Reprendre vos étapes ?");
    assert_eq!(stage.store().progress().unwrap(), []);
}

#[test]
fn a_disk_that_fails_in_the_middle_is_told_once_and_the_lesson_goes_on() {
    let folder = begun();
    let mut stage = Stage::in_folder(80, 24, folder.path());
    stage.keys("<Enter>");
    fs::remove_file(folder.path().join(FILE)).unwrap();
    stage.keys("<F4>3").shows("ne peut pas garder vos étapes");
    assert_eq!(stage.here(), "mail/real-address");
    stage.keys("14").hides("ne peut pas garder");
    assert!(stage.store().is_guest());
    let done = stage.store().done_steps("mail").unwrap();
    assert!(done.contains(&"real-address".to_owned()), "{done:?}");
}

#[test]
fn a_lesson_that_is_all_done_is_not_gone_on_with() {
    let folder = TempDir::new().unwrap();
    let mut store = Store::open(Some(folder.path()), TODAY).store;
    store.set_setting("language", "fr").unwrap();
    let place = |step: &str| Place {
        lesson: "first-steps".to_owned(),
        step: step.to_owned(),
    };
    for step in ["enter", "arrows", "button", "voice-key", "word"] {
        let mark = Mark {
            lesson: "first-steps".to_owned(),
            step: step.to_owned(),
            day: TODAY.to_owned(),
            ..Mark::default()
        };
        store.save_mark_and_place(&mark, &place("word")).unwrap();
    }
    drop(store);
    let mut stage = Stage::in_folder(80, 24, folder.path());
    stage.hides("Reprendre").shows("faite").keys("1");
    assert_eq!(stage.here(), "first-steps/enter");
    stage
        .keys("<F4>6<Esc>")
        .shows("Appuyez sur la touche Entrée.");
    assert_eq!(stage.here(), "first-steps/enter", "and can be redone");
}
