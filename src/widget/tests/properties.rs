//! What holds for any outline at any size.

use super::gallery::{self, look};
use super::screen;
use crate::outline::{Node, Outline, Role, Scroll, ScrollBy, State, Target};
use crate::text::Direction;
use crate::theme::Spacing;
use proptest::prelude::*;

/// The focus is in view, its cursor on it, and every stop in view is hit by its own cells.
#[track_caller]
fn check(outline: &Outline, direction: Direction, width: u16, height: u16) {
    for spacing in Spacing::ALL {
        let look = super::Look {
            direction,
            spacing,
            ..look()
        };
        check_in(outline, &look, width, height);
    }
}

#[track_caller]
fn check_in(outline: &Outline, look: &super::Look, width: u16, height: u16) {
    let (buffer, drawn) = screen(outline, look, width, height);
    let (x, y) = drawn.cursor.expect("there is always a cursor");
    assert!(buffer.area.contains((x, y).into()), "cursor {x},{y}");
    assert!(drawn.view.scroll <= drawn.view.most);
    if width < 60 || height < 20 {
        assert_eq!(
            buffer
                .area
                .positions()
                .find(|at| drawn.hit(at.x, at.y).is_some()),
            None
        );
        return;
    }
    for stop in outline.stops() {
        for area in drawn.areas(&stop) {
            assert_eq!(area, area.intersection(buffer.area));
            let hit = area
                .positions()
                .any(|at| drawn.hit(at.x, at.y) == Some(&stop));
            assert!(hit, "{stop:?} lies under something else");
        }
    }
    if let Some(focus) = &outline.focus
        && outline.scroll.by == ScrollBy::Focus
        && outline.stops().contains(focus)
        && !folded(outline, focus)
    {
        assert!(
            drawn.areas(focus).next().is_some(),
            "{focus:?} is not in view"
        );
        let on_it = |target: &Target| target == focus || matches!(target, Target::Word(_));
        assert!(
            drawn.hit(x, y).is_some_and(on_it),
            "the cursor {x},{y} is not on {focus:?}"
        );
    }
}

/// Whether a target is in a panel, which small windows fold away.
fn folded(outline: &Outline, target: &Target) -> bool {
    let mut found = Vec::new();
    outline
        .aside
        .iter()
        .flat_map(|panel| &panel.nodes)
        .for_each(|node| node.targets(&mut found));
    found.contains(target)
}

#[test]
fn every_stop_of_every_screen_can_be_seen_and_hit() {
    for (_, outline) in gallery::ALL {
        let outline = outline();
        for stop in outline.stops() {
            let outline = Outline {
                focus: Some(stop),
                ..super::in_view(outline.clone())
            };
            for (width, height) in [(60, 20), (80, 24), (120, 40)] {
                for direction in [Direction::Ltr, Direction::Rtl] {
                    check(&outline, direction, width, height);
                }
            }
        }
    }
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zé' ]{0,90}",
        "[a-z]{0,120}",
        Just("مرحبا بك في هذا الدرس".to_owned()),
        Just("deux\nlignes".to_owned()),
        Just("[word:mail|une adresse] et [key:Entrée]".to_owned()),
    ]
}

/// Any node of the gallery, with other words and states, on a target that nothing else has.
fn node() -> impl Strategy<Value = Node> {
    let mut all: Vec<Node> = Vec::new();
    for (_, outline) in gallery::ALL {
        let outline = outline();
        all.extend(
            outline
                .nodes()
                .into_iter()
                .filter(|node| node.target.is_none() || node.children.is_empty())
                .cloned(),
        );
    }
    let states = proptest::sample::subsequence(
        vec![
            State::Checked,
            State::Right,
            State::NotYet,
            State::Quiet,
            State::Framed,
            State::Required,
            State::Current,
        ],
        0..3,
    );
    (proptest::sample::select(all), words(), words(), states).prop_map(
        |(mut node, label, value, states)| {
            let is_zone = matches!(node.target, Some(Target::Zone(_)));
            if node.children.is_empty() && !is_zone {
                node.label = gallery::rich(&label);
                node.value = value;
            }
            node.states.extend(states);
            node
        },
    )
}

/// Gives each target a name of its own, so that what is found is what was meant.
fn name(node: &mut Node, count: &mut usize) {
    *count += 1;
    if node.target.is_some() && !matches!(node.target, Some(Target::Zone(_))) {
        node.target = Some(match node.role {
            Role::Field(_) => Target::Field(gallery::id(&format!("field-{count}"))),
            _ => gallery::row(&format!("row {count}")),
        });
    }
    if matches!(node.target, Some(Target::Zone(_))) && node.label.text.is_empty() {
        return;
    }
    node.children
        .iter_mut()
        .for_each(|child| name(child, count));
}

fn outline() -> impl Strategy<Value = Outline> {
    let base = proptest::sample::select(gallery::ALL.to_vec());
    (
        base,
        proptest::collection::vec(node(), 0..9),
        words(),
        any::<u16>(),
        any::<bool>(),
        any::<prop::sample::Index>(),
    )
        .prop_map(
            |((_, base), mut body, instruction, lines, learner, focus)| {
                let mut outline = base();
                body.retain(|node| {
                    !matches!(node.target, Some(Target::Zone(_))) && node.role != Role::Banner
                });
                let mut count = 0;
                for node in &mut body {
                    name(node, &mut count);
                }
                outline.body = body;
                if let Some(said) = &mut outline.instruction {
                    said.text = gallery::rich(&instruction);
                }
                let by = if learner {
                    ScrollBy::Learner
                } else {
                    ScrollBy::Focus
                };
                outline.scroll = Scroll { lines, by };
                let stops = outline.stops();
                outline.focus = (!stops.is_empty()).then(|| focus.get(&stops).clone());
                outline
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_outline_is_drawn_at_any_size(outline in outline(), width in 1u16..200, height in 1u16..60) {
        let look = look();
        screen(&outline, &look, width, height);
    }

    #[test]
    fn the_focus_of_any_outline_is_seen_and_hit(
        outline in outline(), rtl in any::<bool>(), width in 60u16..140, height in 20u16..50,
    ) {
        let direction = if rtl { Direction::Rtl } else { Direction::Ltr };
        check(&outline, direction, width, height);
    }

    #[test]
    fn wide_spacing_loses_nothing_of_any_outline(
        outline in outline(), rtl in any::<bool>(), width in 60u16..140, height in 20u16..50,
    ) {
        let direction = if rtl { Direction::Rtl } else { Direction::Ltr };
        super::spacing::loses_nothing(&outline, direction, width, height);
    }
}
