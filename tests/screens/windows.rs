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
    stage.keys("<Enter>").click("Ajouter l’identité");
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

#[test]
fn what_is_half_in_view_is_pressed_where_the_hand_is() {
    let steps = [
        ("news", "made-picture"),
        ("news", "selling-page"),
        ("form", "lodging"),
        ("form", "review"),
    ];
    for ((lesson, step), notches) in steps
        .into_iter()
        .flat_map(|step| (0..3).map(move |notches| (step, notches)))
    {
        let opened = || {
            let mut stage = Stage::step(60, 20, lesson, step);
            stage.keys("<Enter>");
            for _ in 0..notches {
                stage.wheel_down();
            }
            stage
        };
        let stage = opened();
        let stops = stage.outline().stops();
        let pressed = stops
            .iter()
            .filter(|target| !matches!(target, Target::Field(_) | Target::SiteBack));
        for target in pressed {
            let Some((column, row)) = stage.last_cell_of(target) else {
                continue;
            };
            let mut after = opened();
            after.click_at(column, row);
            let seen = |stage: &Stage| {
                let outline = stage.outline();
                let is_over = outline.overlay.is_some();
                (outline.body.clone(), outline.feedback.clone(), is_over)
            };
            assert!(
                seen(&stage) != seen(&after),
                "{step}, {notches}: {target:?}"
            );
        }
    }
}

#[test]
fn a_question_over_a_page_keeps_its_words() {
    for (columns, rows) in [(80, 24), (60, 20), (80, 26)] {
        let mut stage = Stage::step(columns, rows, "form", "save-return");
        stage.keys("<Enter>").click("Quitter");
        stage.shows("Quitter sans enregistrer");
    }
}

#[test]
fn a_refused_field_comes_into_view_also_after_the_wheel() {
    let mut stage = Stage::step(60, 20, "form", "who");
    stage.keys("<Enter>");
    for _ in 0..6 {
        stage.wheel_down();
    }
    stage.click("Page suivante");
    assert!(matches!(stage.under_cursor(), Some(Target::Field(_))));
    stage.keys("0");
    assert!(matches!(stage.under_cursor(), Some(Target::Field(_))));
}

#[test]
fn an_address_that_was_begun_gives_way_to_the_page_that_comes_up() {
    let mut stage = Stage::step(80, 24, "news", "who-speaks");
    stage.keys("<Enter>").click("placette.example");
    stage.keys("zz").shows("zz");
    stage.keys("<Tab><Enter>").shows("infoverite-choc.example");
    stage.hides("zz");
}
