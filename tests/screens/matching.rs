//! Cards and their labels: a card is taken, then its label is chosen.

use crate::stage::Stage;
use declic::lesson::Id;
use declic::outline::Target;

const RUMOUR: &str = "Il paraît que le supermarché va fermer.";

fn kinds() -> Stage {
    Stage::step(80, 24, "news", "kinds")
}

#[test]
fn a_card_is_taken_and_its_label_chosen_by_keyboard() {
    let mut stage = kinds();
    stage.shows("Les cartes").hides("Rumeur");
    stage.click(RUMOUR).shows("La carte choisie");
    stage.hides("escargots").shows("Elle va avec");
    let rumour = Id::parse("rumour").map(Target::Option);
    for _ in 0..5 {
        if stage.under_cursor() != rumour.as_ref() {
            stage.keys("<Down>");
        }
    }
    stage.keys("<Enter>").shows("C’est une rumeur.");
    stage.shows("✓ Rumeur").shows("escargots");
}

#[test]
fn a_label_that_does_not_fit_says_why_and_the_card_stays_taken() {
    let mut stage = kinds();
    stage.click(RUMOUR).click("Information");
    stage
        .shows("Qui l’a dit ?")
        .shows("La carte choisie")
        .click("Rumeur");
    stage.shows("✓ Rumeur");
    // What is matched is not taken again, and its label is not offered any more.
    stage.click(RUMOUR).hides("La carte choisie");
    stage.click("escargots").hides("Rumeur");
}

#[test]
fn a_taken_card_can_be_put_back() {
    let mut stage = kinds();
    stage.click(RUMOUR).click(RUMOUR);
    stage.shows("Les cartes").shows("La carte est remise.");
}

#[test]
fn the_third_hint_puts_a_card_with_its_label() {
    let mut stage = kinds();
    stage.keys("<F3>3").shows("✓ Pour rire");
}

#[test]
fn what_has_no_place_in_an_order_is_left_over() {
    let mut stage = Stage::step(80, 24, "news", "moves-order");
    for card in ["Souffler", "Qui parle ?", "Chercher ailleurs"] {
        stage.click(card);
    }
    stage.hides("En trop").click("Quand et où ?");
    stage.shows("En trop").shows("Partager vite");
}

#[test]
fn cards_that_may_change_places_fit_in_any_of_them() {
    let mut stage = Stage::step(80, 24, "news", "moves-order");
    for card in [
        "Souffler",
        "Quand et où ?",
        "Qui parle ?",
        "Chercher ailleurs",
    ] {
        stage.click(card);
    }
    stage.shows("En trop");
}
