//! Arabic: the same screens mirrored, fields by what they take, and the question which line can be read.

use super::looks;
use crate::stage::{Stage, TODAY};
use declic::app::Options;
use declic::event::Event;
use declic::outline::{Role, Target};
use declic::screen::voice::Voicing;
use declic::store::{Opened, Store};
use declic::text::{Direction, caret_column, layout};

fn arabic(columns: u16, rows: u16, learn: Option<(&str, &str)>) -> Stage {
    let opened = Opened {
        store: Store::in_memory(),
        notice: None,
    };
    let options = Options {
        language: Some("ar".to_owned()),
        day: TODAY.to_owned(),
        voicing: Voicing::Silenced,
        learn: learn.map(|(lesson, step)| (lesson.to_owned(), Some(step.to_owned()))),
        ..Options::default()
    };
    Stage::play(columns, rows, opened, options)
}

/// The form of the mail lesson, begun.
fn form(columns: u16, rows: u16) -> Stage {
    let mut stage = arabic(columns, rows, Some(("mail", "sign-up")));
    stage.keys("<Enter>");
    stage
}

/// Words as they stand on the screen.
fn seen(words: &str) -> String {
    let line = layout(words, u16::MAX, Direction::Rtl).remove(0);
    line.cells.iter().map(|cell| cell.symbol.as_str()).collect()
}

#[track_caller]
fn holds(stage: &Stage, id: &str, expected: &str) {
    let nodes = stage.outline().nodes();
    let is_field = |target: &Target| matches!(target, Target::Field(each) if *each == *id);
    let found = nodes
        .into_iter()
        .find(|node| node.target.as_ref().is_some_and(is_field));
    let node = found.expect("it is there");
    let Role::Field(entry) = &node.role else {
        panic!("{id} is no field");
    };
    assert_eq!(entry.text, expected);
}

#[test]
fn the_home_screen_is_mirrored() {
    looks("arabic-home", |columns, rows| arabic(columns, rows, None));
}

#[test]
fn wide_spacing_parts_mirrored_lines_too() {
    looks("arabic-wide-why", |columns, rows| {
        let mut stage = arabic(columns, rows, Some(("mail", "why")));
        stage.keys("<F4>6").keys("9").keys("2").keys("<Esc>");
        stage
    });
}

#[test]
fn a_form_is_mirrored() {
    looks("arabic-form", |columns, rows| {
        let mut stage = form(columns, rows);
        stage.keys("روزا<Tab>Belmont<Tab>14/05");
        stage
    });
}

#[test]
fn the_cursor_stands_on_the_letter_that_is_read_first() {
    for (step, keys, expected) in [
        ("real-address", "", "l"),
        ("real-address", "<Down>", "w"),
        ("parts", "<Enter><Down><Down>", "l"),
        ("parts", "<Enter><Down>", "\u{FEAD}"),
        (
            "sign-up",
            "<Enter><Down><Down><Down><Down>",
            &seen("ال")[3..],
        ),
    ] {
        let mut stage = arabic(80, 24, Some(("mail", step)));
        stage.keys(keys);
        let found = stage.letter_under_cursor();
        assert_eq!(found, expected, "{step} {keys}\n{}", stage.screen());
    }
}

#[test]
fn each_kind_of_step_is_mirrored() {
    for (id, keys) in [
        ("parts", "<Enter><Enter>"),
        ("real-address", "1"),
        ("at-sign", "a"),
        ("weak-strong", "1"),
        ("and-now", "<Enter>"),
    ] {
        looks(&format!("arabic-{id}"), |columns, rows| {
            let mut stage = arabic(columns, rows, Some(("mail", id)));
            stage.keys(keys);
            stage
        });
    }
}

#[test]
fn settings_are_mirrored() {
    looks("arabic-settings", |columns, rows| {
        let mut stage = arabic(columns, rows, None);
        stage.keys("<Down><Down><Enter>");
        stage
    });
}

#[test]
fn a_question_stays_above_its_site() {
    looks("arabic-mail", |columns, rows| {
        let mut stage = arabic(columns, rows, Some(("mail", "read-mail")));
        stage.keys("<Enter><wait><Enter>");
        stage
    });
}

#[test]
fn arrows_move_the_caret_to_their_side_of_the_screen() {
    let mut stage = form(80, 24);
    stage.keys("بيت<Right>X");
    holds(&stage, "first", "بيXت");
    stage.keys("<Left><Left>Y");
    holds(&stage, "first", "بيXتY");
}

#[test]
fn dates_and_addresses_are_written_from_the_left() {
    let mut stage = form(80, 24);
    stage.keys("<Tab><Tab>14/5<Left>0");
    holds(&stage, "birth", "14/05");
    stage.keys("<Tab>ab<Left><Left>x<Right>y");
    holds(&stage, "wanted", "xayb");
    stage
        .shows("14/05")
        .shows("xayb")
        .shows("@boiteclaire.example");
}

#[test]
fn the_caret_of_a_date_stands_behind_its_last_digit() {
    let mut stage = form(80, 24);
    stage.keys("<Tab><Tab>14/05");
    let (column, row) = stage.place_of("14/05");
    let cursor = format!("cursor {},{row}", column + 5);
    assert!(stage.screen().ends_with(&cursor), "{}", stage.screen());
}

#[test]
fn a_click_puts_the_caret_before_the_letter_under_it() {
    let mut stage = form(80, 24);
    stage.keys("بيت ab");
    let (left, row) = stage.place_of(&seen("بيت ab"));
    // From the right: the three letters, a space, then the two Latin ones.
    let right = left + caret_column("بيت ab", 9, Direction::Rtl) - 1;
    for (column, expected) in [
        (right, "Xبيت ab"),
        (right - 2, "بيXت ab"),
        (left, "بيت Xab"),
    ] {
        let mut stage = form(80, 24);
        stage.keys("بيت ab").click_at(column, row);
        stage.keys("X");
        holds(&stage, "first", expected);
    }
}

#[test]
fn a_phone_number_keeps_its_groups_in_their_order() {
    let mut stage = form(80, 24);
    stage.keys("<F7>").shows("06 39 98 12 34");
}

#[test]
fn the_question_which_line_can_be_read() {
    looks("arabic-lines", |columns, rows| {
        let mut stage = arabic(columns, rows, None);
        stage.happened(&Event::LinesUncertain);
        stage
    });
}

#[test]
fn each_line_is_sent_in_its_own_way() {
    let mut stage = arabic(80, 24, None);
    stage.happened(&Event::LinesUncertain);
    let text = stage.text();
    let line = |end: &str| {
        let ends_so = |line: &&str| line.replace('\u{200e}', "").contains(end);
        text.lines().find(ends_so).expect("it is there")
    };
    assert!(!line(".1").contains('\u{200e}'));
    assert!(line(".2").contains('\u{200e}'));
}

#[test]
fn the_line_that_can_be_read_is_how_all_are_sent_from_then_on() {
    let mut stage = arabic(80, 24, None);
    stage.happened(&Event::LinesUncertain);
    stage.keys("2");
    assert!(stage.text().contains('\u{200e}'));
    let kept = stage.store().machine("lines-from-the-right").unwrap();
    assert!(kept.is_some_and(|kept| kept.ends_with("\tlrm")));
    stage.keys("<F4>3").keys("<Up><Up><Up><Up><Up><Enter>");
    stage.shows("Quelle ligne se lit bien ?");
    stage.keys("1");
    assert!(!stage.text().contains('\u{200e}'));
}

#[test]
fn who_reads_neither_line_is_told_of_other_windows() {
    let mut stage = arabic(80, 24, None);
    stage.happened(&Event::LinesUncertain);
    stage
        .keys("3")
        .shows("Xfce Terminal")
        .shows("Cette fenêtre");
    stage.keys("<Esc>").shows(&seen("دروسي"));
}

#[test]
fn a_question_that_is_open_already_is_not_covered() {
    let mut stage = arabic(80, 24, None);
    stage.keys("<Esc>");
    let asked = stage.text();
    stage.happened(&Event::LinesUncertain);
    assert_eq!(stage.text(), asked);
}

#[test]
fn in_french_there_is_no_such_setting() {
    let mut stage = Stage::home(80, 24);
    stage
        .keys("<F4>3")
        .shows("Langue")
        .hides("Le sens des lignes");
}
