//! What a page that scrolls shows: of what came last, and under an instruction higher than the screen.

use super::gallery::{self, look};
use super::screen;
use crate::outline::{Extent, Instruction, Node, Outline, Role, Scroll, ScrollBy};
use ratatui::buffer::Cell;

#[test]
fn a_card_that_is_higher_than_the_room_shows_its_beginning() {
    let card = |words: &str| Node::new(Role::Card(None), gallery::rich(words));
    let long = "encore un mot ".repeat(90);
    let mut outline = Outline {
        body: vec![card("La première."), card(&format!("Début. {long} fin."))],
        ..gallery::choose()
    };
    outline.scroll = Scroll {
        lines: 0,
        by: ScrollBy::Newest,
    };
    let (buffer, drawn) = screen(&outline, &look(), 60, 20);
    let words: String = buffer.content().iter().map(Cell::symbol).collect();
    assert!(drawn.view.most > drawn.view.page, "the card is too short");
    assert!(words.contains("Début."), "{words}");
}

#[test]
fn answers_scroll_with_an_instruction_that_is_higher_than_the_screen() {
    let long = "Lisez bien ce qui est écrit ici. ".repeat(60);
    let outline = Outline {
        instruction: Some(Instruction {
            text: gallery::rich(&long),
            extent: Extent::Whole,
            message: None,
        }),
        feedback: None,
        ..gallery::choose()
    };
    let (_, drawn) = screen(&outline, &look(), 80, 24);
    assert!(drawn.view.most > drawn.view.page, "nothing scrolls");
}
