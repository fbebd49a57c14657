//! What every picture must hold, at every size, whatever the outline; and pictures to compare with.

mod gallery;
mod properties;
mod scrolling;
mod spacing;

use super::{Drawn, Look, draw};
use crate as declic;
use crate::outline::target::FooterKey;
use crate::outline::{Node, Outline, Role, Scroll, ScrollBy, State, Target};
use crate::text::Direction;
use crate::theme::{Glyphs, Meaning, ThemeName};
use gallery::look;
use ratatui::{backend::TestBackend, buffer::Buffer, style::Color, terminal::Terminal};

/// Draws on a screen of this size; what stands there, and where.
fn screen(outline: &Outline, look: &Look, width: u16, height: u16) -> (Buffer, Drawn) {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).expect("a screen in memory");
    let mut drawn = Drawn::default();
    terminal
        .draw(|frame| drawn = draw(outline, look, frame))
        .expect("it never fails");
    (terminal.backend().buffer().clone(), drawn)
}

/// The words of a screen, the column where the focus has its cursor marked below its line.
fn picture(outline: &Outline, look: &Look, width: u16, height: u16) -> String {
    let (buffer, drawn) = screen(outline, look, width, height);
    let mut picture = String::new();
    for y in 0..height {
        let line: String = (0..width).map(|x| buffer[(x, y)].symbol()).collect();
        picture.push_str(line.trim_end());
        picture.push('\n');
    }
    let (x, y) = drawn.cursor.expect("there is always a cursor");
    picture
        + &format!(
            "cursor {x},{y} scroll {} of {}\n",
            drawn.view.scroll, drawn.view.most
        )
}

/// Scrolled to what has the focus, as when the learner has come there.
fn in_view(outline: Outline) -> Outline {
    let by = ScrollBy::Focus;
    Outline {
        scroll: Scroll { lines: 0, by },
        ..outline
    }
}

#[test]
fn each_screen_looks_as_it_was_approved() {
    for (name, outline) in gallery::ALL {
        let mut look = look();
        if name.starts_with("arabic") {
            look.direction = Direction::Rtl;
        }
        for (width, height) in [(80, 24), (60, 20), (120, 40)] {
            insta::assert_snapshot!(
                format!("{name}-{width}x{height}"),
                picture(&in_view(outline()), &look, width, height)
            );
        }
    }
}

#[test]
fn the_console_has_signs_of_its_own() {
    let look = Look {
        glyphs: Glyphs::Console,
        ..look()
    };
    insta::assert_snapshot!("choose-console", picture(&gallery::choose(), &look, 80, 24));
}

#[test]
fn a_window_too_small_says_so_calmly_with_its_size() {
    insta::assert_snapshot!("too-small", picture(&gallery::choose(), &look(), 59, 12));
}

#[test]
fn what_has_the_focus_has_its_ground_and_its_sign() {
    let outline = gallery::choose();
    let (buffer, drawn) = screen(&outline, &look(), 80, 24);
    let focus = outline.focus.as_ref().expect("it has one");
    let area = drawn.areas(focus).next().expect("it is in view");
    let style = look().theme.style(Meaning::Focus);
    let cells = || (area.left()..area.right()).map(|x| &buffer[(x, area.y)]);
    assert!(cells().all(|cell| Some(cell.bg) == style.bg));
    assert!(cells().any(|cell| cell.symbol() == "▶"));
    assert_eq!(area.width, 74, "the whole row is the target");
}

#[test]
fn what_a_hint_frames_is_seen_though_it_has_the_focus() {
    fn framed(nodes: &mut [Node], target: &Target) {
        for node in nodes {
            if node.target.as_ref() == Some(target) {
                node.states.push(State::Framed);
            }
            framed(&mut node.children, target);
        }
    }
    let of_work = |target: &Target| {
        use Target::{Block, Card, Field, Option, Zone};
        matches!(target, Block(_) | Card(_) | Field(_) | Option(_) | Zone(_))
    };
    for (name, outline) in gallery::ALL {
        for target in outline().stops().into_iter().filter(of_work) {
            let mut plain = in_view(outline());
            plain.focus = Some(target.clone());
            if plain
                .find(&target)
                .is_some_and(|node| node.is(&State::Framed))
            {
                continue;
            }
            let mut shown = plain.clone();
            framed(&mut shown.body, &target);
            let (before, _) = screen(&plain, &look(), 80, 24);
            let (after, _) = screen(&shown, &look(), 80, 24);
            assert!(before != after, "{name}: {target:?}");
        }
    }
}

#[test]
fn the_state_of_a_zone_is_whole_beside_the_number_of_another() {
    let zone = |id: &str, state| {
        let zone = Node::new(Role::Text, gallery::rich(""));
        zone.on(Target::Zone(id.into())).state(state)
    };
    let mut text = Node::new(
        Role::Text,
        gallery::rich("[zone:one|Un mot], puis [zone:two|un autre]"),
    );
    text.children = vec![zone("one", State::NotYet), zone("two", State::Found(1))];
    let outline = Outline {
        body: vec![text],
        focus: Some(Target::Zone("one".into())),
        ..Outline::default()
    };
    let shown = picture(&outline, &look(), 80, 24);
    assert!(
        shown.contains("Un mot, puis un autre 1 à revoir"),
        "{shown}"
    );
}

#[test]
fn a_card_that_goes_on_below_has_its_key_beside_its_title() {
    let key = Target::Key(FooterKey::Card);
    let keys = |outline: &Outline| {
        let (_, drawn) = screen(outline, &look(), 80, 24);
        drawn.areas(&key).filter(|area| area.y < 23).count()
    };
    let mut outline = gallery::form();
    let goals = &mut outline.aside[0];
    goals.nodes.retain(|node| !node.is(&State::Current));
    assert_eq!(keys(&outline), 0, "all of it is seen");
    let nodes = outline.aside[0].nodes.clone();
    outline.aside[0].nodes = vec![nodes; 10].concat();
    assert_eq!(keys(&outline), 1);
}

#[test]
fn a_zone_is_hit_on_every_line_it_stands_on() {
    let outline = in_view(gallery::article());
    let (_, drawn) = screen(&outline, &look(), 60, 20);
    let stars = Target::Zone("stars".into());
    let rows: Vec<u16> = drawn.areas(&stars).map(|area| area.y).collect();
    assert!(rows.len() > 1, "{rows:?}");
    assert!(rows.is_sorted());
}

#[test]
fn marks_beside_zones_do_not_shift_the_text() {
    let mut outline = gallery::chat();
    let before = picture(&outline, &look(), 80, 24);
    let text = &mut outline.body[0].children[1].children[1];
    text.children
        .iter_mut()
        .for_each(|zone| zone.states.clear());
    let after = picture(&outline, &look(), 80, 24);
    let words = |picture: &str| picture.replace(['1', '▶'], " ");
    assert_ne!(before, after);
    assert_eq!(words(&before), words(&after));
}

#[test]
fn feedback_does_not_move_the_work_nor_the_cursor() {
    for (name, outline) in gallery::ALL
        .iter()
        .filter(|(name, _)| ["choose", "form", "mailbox"].contains(name))
    {
        let with = outline();
        let without = Outline {
            feedback: None,
            ..outline()
        };
        let (_, with_drawn) = screen(&with, &look(), 80, 24);
        let (_, without_drawn) = screen(&without, &look(), 80, 24);
        assert_eq!(with_drawn, without_drawn, "{name}");
    }
}

#[test]
fn a_word_of_the_glossary_is_reached_by_the_mouse_and_is_no_stop() {
    let outline = gallery::choose();
    let (_, drawn) = screen(&outline, &look(), 80, 24);
    let word = Target::Word("mail".into());
    let area = drawn.areas(&word).next().expect("it is in view");
    assert_eq!(drawn.hit(area.x, area.y), Some(&word));
    assert!(!outline.stops().contains(&word));
}

#[test]
fn behind_an_overlay_or_a_banner_nothing_is_hit() {
    for outline in [gallery::overlay(), gallery::banner()] {
        let stops = outline.stops();
        let (buffer, drawn) = screen(&outline, &look(), 80, 24);
        for position in buffer.area.positions() {
            if let Some(hit) = drawn.hit(position.x, position.y) {
                assert!(
                    stops.contains(hit) || matches!(hit, Target::Word(_) | Target::Key(_)),
                    "{hit:?}"
                );
            }
        }
    }
}

#[test]
fn a_click_in_a_field_finds_its_letter() {
    let (_, drawn) = screen(&gallery::form(), &look(), 80, 24);
    let birth = Target::Field(gallery::id("birth"));
    let (x, y) = drawn.cursor.expect("it is in the field");
    assert_eq!(drawn.byte_in_field(x, y), Some((&birth, 9)));
    assert_eq!(drawn.byte_in_field(x - 2, y), Some((&birth, 7)));
    assert_eq!(
        drawn.byte_in_field(x, y - 3).map(|(target, _)| target),
        Some(&Target::Field(gallery::id("first")))
    );
    assert_eq!(drawn.byte_in_field(x, y - 1), None);
}

#[test]
fn a_click_in_several_lines_finds_its_line() {
    let (_, drawn) = screen(&gallery::mail(), &look(), 80, 24);
    let (x, y) = drawn.cursor.expect("it is in the field");
    let reply = Target::Field(gallery::id("reply"));
    assert_eq!(drawn.byte_in_field(x - 12, y - 2), Some((&reply, 0)));
}

#[test]
fn the_footer_keeps_the_way_back_and_what_has_the_focus() {
    let mut outline = gallery::choose();
    let last = outline
        .footer
        .last()
        .and_then(|node| node.target.clone())
        .expect("a key");
    let back = outline.footer[0].target.clone().expect("a key");
    outline.focus = Some(last.clone());
    let (_, drawn) = screen(&outline, &look(), 60, 20);
    assert_eq!(drawn.areas(&last).count(), 1);
    assert_eq!(drawn.areas(&back).count(), 1);
    outline.focus = None;
    let (_, drawn) = screen(&outline, &look(), 60, 20);
    assert_eq!(drawn.areas(&last).count(), 0);
}

#[test]
fn without_colour_no_cell_has_one() {
    let mut look = look();
    look.theme.name = ThemeName::None;
    for (name, outline) in gallery::ALL {
        let (buffer, _) = screen(&outline(), &look, 80, 24);
        assert!(
            buffer
                .content
                .iter()
                .all(|cell| cell.fg == Color::Reset && cell.bg == Color::Reset),
            "{name}"
        );
    }
}
