//! The pocket card: at the end of a lesson, and in the menu of a lesson that was finished.

use super::{SIZES, looks};
use crate::robot;
use crate::stage::{Stage, TODAY};
use declic::outline::Role;
use declic::record::{Mark, Place};
use declic::store::Store;
use tempfile::TempDir;

/// The last page of the lesson, its last step left for later.
fn end(language: &str, columns: u16, rows: u16) -> Stage {
    let mut stage = Stage::in_language(columns, rows, language, "mail", "and-now");
    stage.keys("<F4>3");
    stage
}

fn card(language: &'static str) -> impl Fn(u16, u16) -> Stage {
    move |columns, rows| {
        let mut stage = end(language, columns, rows);
        stage.keys("<Tab><Tab><Enter>");
        stage
    }
}

#[test]
fn it_is_shown_at_the_end_of_the_lesson() {
    looks("lesson-end", |columns, rows| end("fr", columns, rows));
    looks("pocket-card", card("fr"));
    looks("arabic-pocket-card", card("ar"));
}

#[test]
fn it_closes_on_the_last_page() {
    for key in ["<Esc>", "<Enter>"] {
        let mut stage = card("fr")(80, 24);
        stage.shows("17cyber.gouv.fr").keys(key);
        stage
            .hides("17cyber.gouv.fr")
            .shows("Ce que je sais maintenant");
    }
}

#[test]
fn in_arabic_it_is_heard_with_its_vowels() {
    let stage = card("ar")(80, 24);
    let over = stage
        .outline()
        .overlay
        .as_ref()
        .expect("the card is on top");
    let lines = over.nodes.iter().filter(|node| node.role == Role::Text);
    let heard: Vec<_> = lines.map(|node| node.label.heard()).collect();
    let lines: Vec<_> = heard.iter().flat_map(|each| each.lines()).collect();
    assert_eq!(lines.len(), 10, "{lines:?}");
    for line in lines {
        assert!(line.contains(['\u{64e}', '\u{650}', '\u{652}']), "{line}");
    }
}

#[test]
fn only_a_finished_lesson_has_it_in_its_menu() {
    let mut stage = Stage::step(80, 24, "mail", "why");
    stage.keys("<F4>").hides("Ma carte de poche");

    let folder = TempDir::new().expect("there is room for a folder");
    let mut store = Store::open(Some(folder.path()), TODAY).store;
    store
        .set_setting("language", "fr")
        .expect("a setting is kept");
    for (_, step) in robot::lesson("mail").steps() {
        let mark = Mark {
            lesson: "mail".to_owned(),
            step: step.id.to_string(),
            day: TODAY.to_owned(),
            ..Mark::default()
        };
        let place = Place {
            lesson: mark.lesson.clone(),
            step: mark.step.clone(),
        };
        store
            .save_mark_and_place(&mark, &place)
            .expect("a step is kept");
    }
    drop(store);
    for (columns, rows) in SIZES {
        let mut stage = Stage::in_folder(columns, rows, folder.path());
        stage.click("Créer ma boîte mail").keys("<F4>");
        stage.shows("Ma carte de poche").shows("Quitter Déclic");
        stage.click("Ma carte de poche").shows("17cyber.gouv.fr");
    }
}
