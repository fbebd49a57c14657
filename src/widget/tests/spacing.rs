//! Lines further apart: where there is room, and never at the cost of a word.

use super::gallery::{self, look};
use super::{Look, picture, screen};
use crate::outline::{Node, Outline, Role, Scroll, ScrollBy};
use crate::text::Direction;
use crate::theme::Spacing;
use crate::widget::air::Air;
use std::collections::BTreeSet;

fn wide() -> Look {
    Look {
        spacing: Spacing::Wide,
        ..look()
    }
}

/// The words of every stretch of a screen that can be scrolled to.
fn words(outline: &Outline, look: &Look, width: u16, height: u16) -> BTreeSet<String> {
    let mut outline = outline.clone();
    let mut words = BTreeSet::new();
    let mut lines = 0;
    loop {
        let by = ScrollBy::Learner;
        outline.scroll = Scroll { lines, by };
        let (buffer, drawn) = screen(&outline, look, width, height);
        for row in buffer.content().chunks(usize::from(width)) {
            let row: String = row.iter().map(ratatui::buffer::Cell::symbol).collect();
            let parts = row.split(|c: char| !c.is_alphanumeric());
            words.extend(parts.map(str::to_owned));
        }
        if lines >= drawn.view.most {
            return words;
        }
        lines += 1;
    }
}

/// Words that may be cut at the end of a line, wherever that is.
fn long_words(outline: &Outline) -> Vec<String> {
    let all = format!("{outline:?}");
    let words = all.split(|c: char| !c.is_alphanumeric());
    words
        .filter(|word| word.chars().count() > 40)
        .map(str::to_owned)
        .collect()
}

/// Wide spacing has every word. What lies under a banner is not read.
#[track_caller]
pub(super) fn loses_nothing(outline: &Outline, direction: Direction, width: u16, height: u16) {
    if outline.nodes().iter().any(|node| node.role == Role::Banner) {
        return;
    }
    let [wide, normal] = [wide(), look()].map(|look| Look { direction, ..look });
    let [shown, all] = [&wide, &normal].map(|look| words(outline, look, width, height));
    let long = long_words(outline);
    let is_part = |part: &&String| long.iter().any(|word| word.contains(*part));
    let lost: Vec<_> = all
        .difference(&shown)
        .filter(|word| !is_part(word))
        .collect();
    assert!(
        lost.is_empty(),
        "{lost:?}\nwide:\n{}\nnormal:\n{}",
        picture(outline, &wide, width, height),
        picture(outline, &normal, width, height)
    );
}

#[test]
fn every_screen_keeps_its_words() {
    for (_, outline) in gallery::ALL {
        for (width, height) in [(60, 20), (80, 24), (120, 40)] {
            for direction in [Direction::Ltr, Direction::Rtl] {
                loses_nothing(&outline(), direction, width, height);
            }
        }
    }
}

#[test]
fn fixed_values_have_all_their_lines_without_room_between_them() {
    let fixed = |nth: u8| {
        let node = Node::new(Role::Fixed, gallery::rich("Adresse"));
        node.valued(format!("rue{nth}\nville{nth}"))
    };
    let mut outline = gallery::choose();
    outline.body = (1..=4).map(fixed).collect();
    let shown = words(&outline, &look(), 80, 24);
    let has = |nth| shown.contains(&format!("ville{nth}"));
    assert!((1..=4).all(has), "{shown:?}");
}

#[test]
fn an_empty_line_stands_between_the_lines_of_a_text() {
    let mut outline = gallery::choose();
    outline.body.truncate(1);
    let instruction = outline.instruction.as_mut().expect("it has one");
    instruction.text = gallery::rich(&"un mot ".repeat(15));
    let rows = |look: &Look| -> Vec<u16> {
        let (buffer, _) = screen(&outline, look, 120, 40);
        let row = |y: u16| {
            (0..120)
                .map(|x| buffer[(x, y)].symbol())
                .collect::<String>()
        };
        (0..40).filter(|y| row(*y).contains("un mot")).collect()
    };
    let (normal, wide) = (rows(&look()), rows(&wide()));
    assert!(matches!(normal[..], [first, second] if second == first + 1));
    assert!(matches!(wide[..], [first, second] if second == first + 2));
}

/// Heights of two regions with each air, and what they get of a room.
#[track_caller]
fn shared(room: u16, upper: [u16; 4], lower: [u16; 4], expected: (Air, Air)) {
    let [upper, lower] = [upper, lower].map(|heights| move |air| heights[air as usize]);
    let airs = Air::shared(Air::Close, &Air::MORE, room, upper, lower);
    assert_eq!(airs, expected);
}

#[test]
fn the_upper_region_has_its_air_first() {
    let heights = ([3, 5, 7, 7], [3, 5, 6, 7]);
    shared(9, heights.0, heights.1, (Air::Lines, Air::Close));
    shared(10, heights.0, heights.1, (Air::Lines, Air::Lines));
    shared(13, heights.0, heights.1, (Air::Rows, Air::Groups));
    shared(14, heights.0, heights.1, (Air::Rows, Air::Rows));
}

#[test]
fn a_region_too_long_for_its_air_leaves_it_to_the_other() {
    shared(9, [4, 8, 9, 9], [3, 5, 6, 7], (Air::Close, Air::Lines));
}

#[test]
fn groups_below_stand_no_further_apart_than_those_above() {
    shared(12, [4, 7, 9, 9], [3, 4, 5, 5], (Air::Lines, Air::Lines));
}

#[test]
fn without_room_all_stays_close() {
    shared(6, [3, 5, 6, 6], [3, 5, 6, 7], (Air::Close, Air::Close));
}

#[test]
fn what_is_looked_at_as_a_whole_does_not_begin_to_scroll() {
    for (name, outline) in gallery::ALL {
        let outline = outline();
        if outline.instruction.is_none() {
            continue;
        }
        for (width, height) in [(60, 20), (80, 24), (120, 40)] {
            let most = |look: &Look| screen(&outline, look, width, height).1.view.most;
            assert!(
                most(&look()) > 0 || most(&wide()) == 0,
                "{name} at {width} × {height}"
            );
        }
    }
}

#[test]
fn no_word_of_feedback_moves_a_wide_site() {
    for make in [gallery::form, gallery::mailbox] {
        let with = make();
        let without = Outline {
            feedback: None,
            ..make()
        };
        let [with, without] = [with, without].map(|each| screen(&each, &wide(), 80, 24).1);
        assert_eq!(with, without);
    }
}
