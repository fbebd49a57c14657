//! Windows with tabs, boxes for files, and pages that turn to something else.

use crate::stage::Stage;
use declic::lesson::Id;
use declic::outline::Target;

fn block(name: &str) -> Target {
    Target::Block(Id::parse(name).expect("a name"))
}

#[test]
fn help_together_goes_to_the_arrow_back_where_that_is_the_way() {
    let mut stage = Stage::step(80, 24, "news", "surprising");
    stage.keys("<Enter>").click("Un castor construit");
    stage.shows("lefil-valbourg.example").keys("<F3>4");
    assert_eq!(stage.outline().focus, Some(Target::SiteBack));
    stage.keys("<Enter>").shows("3 résultats pour");
}

#[test]
fn a_new_tab_has_a_page_and_a_way_back_of_its_own() {
    let mut stage = Stage::step(80, 24, "news", "elsewhere");
    stage.keys("<Enter>").click("+ Nouvel onglet");
    stage.shows("cherchetout.example").hides("200 euros");
    stage.click("placette.exam").shows("200 euros");
    assert!(stage.outline().stops().contains(&Target::Tab(1)));
}

#[test]
fn the_focus_begins_in_the_page_and_not_in_the_bars_above_it() {
    let mut stage = Stage::step(80, 24, "news", "elsewhere");
    stage.keys("<Enter>");
    let focus = stage.outline().focus.clone();
    assert!(matches!(focus, Some(Target::Block(_))), "{focus:?}");
}

#[test]
fn the_page_turns_to_the_next_publication_from_its_beginning() {
    let mut stage = Stage::step(80, 24, "news", "mission");
    stage.keys("1<Enter>").shows("Collecte de sang");
    stage.keys("<Tab><Enter>").shows("ALERTE");
    assert!(!stage.outline().stops().contains(&block("blood-link")));
}

#[test]
fn a_file_goes_into_the_box_it_was_chosen_for_and_its_cross_takes_it_out() {
    let mut stage = Stage::step(80, 24, "form", "add-papers");
    stage.keys("<Enter>").click("Ajouter un fichier");
    stage
        .shows("photo-vacances.jpg")
        .click("photo-vacances.jpg");
    stage.shows("photo de plage");
    let taken_out = Id::parse("beach").map(Target::Detach);
    assert!(
        stage
            .outline()
            .stops()
            .contains(taken_out.as_ref().unwrap())
    );
    stage.click("×").shows("est enlevé");
    assert!(
        !stage
            .outline()
            .stops()
            .contains(taken_out.as_ref().unwrap())
    );
}
