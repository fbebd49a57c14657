//! `declic card`, and the country that it speaks of.

use super::Home;
use std::{fs, path::Path};

const PACK: &str = include_str!("../../locales/packs/fr.ron");

#[test]
fn a_card_is_printed_as_text_or_as_a_page() {
    let home = Home::new();
    let (text, _) = home.ends(&["card", "mail"], 0);
    assert!(text.starts_with("Créer ma boîte mail\n"), "{text}");
    let (page, _) = home.ends(&["--lang", "ar", "card", "mail", "--format", "html"], 0);
    assert!(page.contains("dir=\"rtl\""), "{page}");
}

#[test]
fn the_page_to_print_is_whole() {
    let (page, _) = Home::new().ends(&["card", "mail", "--format", "html"], 0);
    insta::with_settings!({ prepend_module_to_snapshot => false, snapshot_path => "../snapshots" }, {
        insta::assert_snapshot!("card-mail-page", page);
    });
}

#[test]
fn a_file_that_is_named_like_a_page_is_one() {
    let home = Home::new();
    for (file, begins) in [("card.html", "<!DOCTYPE html>"), ("card.txt", "Créer ma")] {
        let (printed, _) = home.ends(&["card", "mail", "--out", file], 0);
        assert_eq!(printed, "");
        let written = fs::read_to_string(home.path().join(file)).unwrap();
        assert!(written.starts_with(begins), "{written}");
    }
    home.ends(
        &["card", "mail", "--format", "text", "--out", "card.html"],
        0,
    );
    let written = fs::read_to_string(home.path().join("card.html")).unwrap();
    assert!(written.starts_with("Créer ma"), "{written}");
    let (_, said) = home.ends(&["card", "mail", "--out", "no/folder/card.html"], 1);
    assert!(said.contains("no/folder/card.html"), "{said}");
}

#[test]
fn a_lesson_that_is_not_there_or_has_no_card_is_told() {
    let home = Home::new();
    home.refuses(&["card", "mial"], &["`mial`", "did you mean `mail`?"]);
    home.refuses(
        &["card", "first-steps"],
        &["first-steps", "n’a pas de carte de poche"],
    );
    home.refuses(&["card", "mail", "--format", "pdf"], &["pdf", "html"]);
}

#[test]
fn another_country_has_other_help() {
    let home = Home::new();
    let packs = home.path().join("more/packs");
    fs::create_dir_all(&packs).unwrap();
    let belgian = PACK
        .replace("le 33700", "l’adresse suspect")
        .replace("2026-11-22", "2026-01-31");
    fs::write(packs.join("be.ron"), belgian).unwrap();
    let card = ["--lessons", "more", "card", "mail"];
    let (french, _) = home.ends(&card, 0);
    assert!(
        french.contains("le 33700") && french.contains("22 novembre 2026"),
        "{french}"
    );
    let (belgian, _) = home.ends(&[&card[..], &["--country", "be"]].concat(), 0);
    assert!(
        belgian.contains("l’adresse suspect") && belgian.contains("31 janvier 2026"),
        "{belgian}"
    );
    home.refuses(
        &["--lessons", "more", "--country", "xx", "lessons"],
        &["`xx`", "be, fr", "packs/xx.ron"],
    );
}

#[test]
fn the_pack_that_ships_has_no_problem() {
    let home = Home::new();
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/packs");
    let (told, _) = home.ends(&["check", pack.to_str().unwrap()], 0);
    assert_eq!(told, "1 country pack checked: all is well\n");
}
