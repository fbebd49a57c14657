//! What does not fit on a small screen: how one gets to it, and what stays where it is.

use crate::stage::Stage;

/// The column and row of a sign on the last column of the work, where it is marked that there is more.
#[track_caller]
fn mark(stage: &Stage, sign: &str) -> (u16, u16) {
    let place = stage.place_of(sign);
    assert!(place.0 > 50, "{sign} is no mark on\n{}", stage.screen());
    place
}

#[test]
fn a_click_on_the_mark_of_more_scrolls_as_page_down_does() {
    let site = || {
        let mut stage = Stage::step(60, 20, "news", "mission");
        stage.keys("<Enter><Enter><PageUp><PageUp><PageUp>");
        stage
    };
    let list = || Stage::step(60, 20, "mail", "and-now");
    let overlay = || {
        let mut stage = Stage::step(60, 20, "mail", "why");
        stage.keys("<F6>");
        stage
    };
    let places: [(&str, &dyn Fn() -> Stage); 3] =
        [("site", &site), ("list", &list), ("overlay", &overlay)];
    for (name, play) in places {
        // The line that says how follows the hand.
        let text = |stage: &Stage| stage.text().replace(" Ou les flèches, puis Entrée.", "");
        let mut by_key = play();
        let top = text(&by_key);
        let below = text(by_key.keys("<PageDown>"));
        assert_ne!(top, below, "{name}");
        let mut by_mouse = play();
        let (column, row) = mark(&by_mouse, "▼");
        by_mouse.click_at(column, row);
        assert_eq!(text(&by_mouse), below, "{name}");
        let (column, row) = mark(&by_mouse, "▲");
        by_mouse.click_at(column, row);
        assert_eq!(text(&by_mouse), top, "{name}");
    }
}

#[test]
fn a_trembling_hand_beside_the_mark_of_more_scrolls_too() {
    for (right, down) in [(1, 0), (-1, 0), (0, -1), (1, -1)] {
        let mut stage = Stage::step(60, 20, "news", "mission");
        stage.keys("<Enter><Enter><PageUp><PageUp><PageUp>");
        let top = stage.text();
        let (column, row) = mark(&stage, "▼");
        let (column, row) = (
            column.saturating_add_signed(right),
            row.saturating_add_signed(down),
        );
        stage.click_at(column, row);
        assert_ne!(stage.text(), top, "{right},{down}");
        stage.hides("Vous avez appuyé à côté.");
    }
}

#[test]
fn a_page_is_scrolled_by_all_that_is_seen_of_it_but_two_lines() {
    let mut stage = Stage::step(60, 20, "news", "mission");
    stage.keys("<Enter><Enter><PageUp><PageUp><PageUp>");
    let (_, top) = mark(
        &{
            let mut below = Stage::step(60, 20, "news", "mission");
            below.keys("<Enter><Enter><PageUp><PageUp><PageUp><PageDown>");
            below
        },
        "▲",
    );
    let (_, bottom) = mark(&stage, "▼");
    let line = |stage: &Stage, row: u16| {
        let text = stage.text();
        let line = text.lines().nth(usize::from(row)).unwrap_or_default();
        line.replace(['▲', '▼'], " ").trim().to_owned()
    };
    let last = [line(&stage, bottom - 1), line(&stage, bottom)];
    stage.keys("<PageDown>");
    assert_eq!([line(&stage, top), line(&stage, top + 1)], last);
}
