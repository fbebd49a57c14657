//! The states of things, told in words that fit each.

use super::Desk;

#[test]
fn a_card_that_was_taken_is_told_as_chosen() {
    for (language, chosen) in [
        ("fr", "choisie"),
        ("en", "chosen"),
        ("es", "elegida"),
        ("ar", "مختارة"),
    ] {
        let mut desk = Desk::at(language, "news", Some("kinds"));
        let told = desk.line("1");
        let card = told.iter().find(|line| line.starts_with('1'));
        let card = card.unwrap_or_else(|| panic!("{told:?}"));
        assert!(card.ends_with(chosen), "{language}: {card}");
    }
}

#[test]
fn what_the_help_sets_aside_is_told_so() {
    for (language, hint, aside) in [
        ("fr", "indice", "écarté par l’aide"),
        ("en", "hint", "set aside by the help"),
        ("es", "pista", "apartado por la ayuda"),
        ("ar", "hint", "استبعدته المساعدة"),
    ] {
        let mut desk = Desk::at(language, "news", Some("who-knows"));
        desk.line(hint);
        desk.line(hint);
        let page = desk.line("read");
        let told = page.iter().filter(|line| line.ends_with(aside)).count();
        assert_eq!(told, 1, "{language}: {page:?}");
    }
}
