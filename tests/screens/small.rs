//! What does not fit on a small screen: how one gets to it, and what stays where it is.

use crate::stage::Stage;
use declic::outline::Target;
use declic::session::play::Moment;

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

/// A step at the moment when its page has just come up.
#[track_caller]
fn opened(lesson: &str, step: &str) -> Stage {
    let mut stage = Stage::step(60, 20, lesson, step);
    while stage.session().expect("in a lesson").play().moment != Moment::Working {
        stage.keys("<Enter>");
    }
    stage
}

/// Whether what has the focus can be seen.
fn sees_focus(stage: &Stage) -> bool {
    let focus = stage.outline().focus.as_ref();
    focus.is_some_and(|focus| stage.cell_of(focus).is_some())
}

/// Pages that are longer than a small screen, and begin with words.
const LONG: [(&str, &str); 4] = [
    ("news", "who-speaks"),
    ("news", "elsewhere"),
    ("news", "picture-origin"),
    ("news", "mission"),
];

#[test]
fn a_page_that_came_up_shows_its_top() {
    for (lesson, step) in LONG {
        let stage = opened(lesson, step);
        assert!(!stage.text().contains('▲'), "{step}\n{}", stage.screen());
        if sees_focus(&stage) {
            assert_eq!(stage.under_cursor(), stage.outline().focus.as_ref());
        }
    }
}

#[test]
fn the_page_that_a_link_leads_to_shows_its_top() {
    let mut stage = opened("news", "mission");
    stage.keys("<Tab>");
    let here = stage.text();
    for _ in 0..20 {
        if stage.text().contains("Placette") && stage.text() != here {
            break;
        }
        stage.keys("<Tab>");
    }
    stage.keys("<Enter>");
    assert!(!stage.text().contains('▲'), "{}", stage.screen());
}

#[test]
fn a_key_shows_what_is_out_of_sight_before_it_acts_on_it() {
    for key in ["<Enter>", "<Space>", "<Tab>", "<S-Tab>", "<Up>"] {
        let mut stage = out_of_sight();
        let (body, focus) = (stage.outline().body.clone(), stage.outline().focus.clone());
        stage.keys(key);
        assert_eq!(stage.outline().body, body, "{key}\n{}", stage.screen());
        assert_eq!(stage.outline().focus, focus, "{key}");
        assert!(sees_focus(&stage), "{key}\n{}", stage.screen());
        assert_eq!(stage.under_cursor(), focus.as_ref(), "{key}");
        stage.keys("<Enter>");
        assert_ne!(stage.outline().body, body, "{key}\n{}", stage.screen());
    }
}

/// A page whose first thing to press is below what is in view.
#[track_caller]
fn out_of_sight() -> Stage {
    let stage = opened("news", "mission");
    assert!(!sees_focus(&stage), "{}", stage.screen());
    stage
}

#[test]
fn the_down_arrow_reads_on_until_what_has_the_focus_is_in_view() {
    let mut stage = out_of_sight();
    let focus = stage.outline().focus.clone();
    let mut last = stage.text();
    while !sees_focus(&stage) {
        stage.keys("<Down>");
        assert_ne!(stage.text(), last);
        last = stage.text();
    }
    assert_eq!(stage.outline().focus, focus);
    stage.keys("<Down>");
    assert_ne!(stage.outline().focus, focus, "{}", stage.screen());
}

/// A list of the tutor with numbers that is longer than a small screen.
fn wide_settings() -> Stage {
    let mut stage = Stage::home(60, 20);
    stage.click("Réglages").keys("9").keys("2");
    stage
}

#[test]
fn a_digit_shows_an_answer_that_is_out_of_sight_before_it_takes_it() {
    let mut stage = wide_settings();
    stage.keys("<PageDown><PageDown>");
    let first = stage.outline().stops().remove(0);
    assert_eq!(stage.cell_of(&first), None, "{}", stage.screen());
    let list = stage.outline().overlay.clone();
    stage.keys("1");
    assert_eq!(stage.outline().overlay, list);
    assert!(sees_focus(&stage), "{}", stage.screen());
    stage.keys("1");
    assert_ne!(stage.outline().overlay, list);
}

#[test]
fn under_help_a_page_stays_where_it_was() {
    for help in ["<F3><Esc>", "<F2><Esc>", "<F4><F4>"] {
        let mut stage = out_of_sight();
        stage.keys("<PageDown>");
        let before = stage.text();
        stage.keys(help);
        assert_eq!(stage.text(), before, "{help}");
    }
}

/// Presses a thing of the page that has these words, by the keyboard alone.
#[track_caller]
fn press(stage: &mut Stage, words: &str) {
    for _ in 0..40 {
        let focus = stage.outline().focus.clone();
        let node = focus.as_ref().and_then(|focus| stage.outline().find(focus));
        if sees_focus(stage) && node.is_some_and(|node| node.label.text == words) {
            stage.keys("<Enter>");
            return;
        }
        stage.keys("<Tab>");
    }
    panic!("nobody comes to « {words} » on\n{}", stage.screen());
}

#[test]
fn a_chat_shows_its_newest_message_when_one_arrives() {
    let mut stage = opened("news", "tell-cousin");
    if stage
        .outline()
        .stops()
        .iter()
        .any(|stop| matches!(stop, Target::Option(_)))
    {
        stage.keys("2<wait>4<wait><Enter>");
    }
    while stage.session().expect("in a lesson").play().moment != Moment::Working {
        stage.keys("<Enter>");
    }
    press(&mut stage, "Merci Paulo…");
    stage.shows("Je supprime mon message.");
    press(&mut stage, "Discussions");
    press(&mut stage, "Voisins des Tilleuls");
    press(&mut stage, "Supprimer");
    press(&mut stage, "Ce message était faux");
    stage.shows("Je suis rassuré.");
}

#[test]
fn a_page_in_a_tab_is_not_opened_in_a_second_one() {
    let mut stage = opened("news", "mission");
    let tabs = |stage: &Stage| {
        let is_tab = |stop: &&Target| matches!(stop, Target::Tab(_));
        stage.outline().stops().iter().filter(is_tab).count()
    };
    press(&mut stage, "Je vérifie d’abord");
    assert_eq!(tabs(&stage), 2);
    let search = stage.outline().body.clone();
    stage.click("placette").click("placette");
    assert_ne!(stage.outline().body, search);
    press(&mut stage, "Je vérifie d’abord");
    assert_eq!(tabs(&stage), 2, "{}", stage.screen());
    assert_eq!(stage.outline().body, search);
}

#[test]
fn a_page_that_is_opened_again_shows_its_top() {
    let mut stage = opened("news", "who-speaks");
    stage.keys("<PageDown><PageDown>");
    assert!(stage.text().contains('▲'), "{}", stage.screen());
    let (column, row) = stage
        .cell_of(&Target::AddressBar)
        .expect("it stays in view");
    stage
        .click_at(column + 2, row)
        .keys("placette.example<PageDown><Enter>");
    assert!(!stage.text().contains('▲'), "{}", stage.screen());
    assert_ne!(stage.outline().focus, Some(Target::AddressBar));
}

/// Steps whose answers fill the screen, or that have just told something long: they cannot stand above feedback as they
/// stand without it. There a second click does nothing for a moment.
const FULL: [&str; 6] = [
    "mail/weak-strong at 80×24",
    "news/feeling at 60×20",
    "news/who-knows at 60×20",
    "news/moves-order at 60×20",
    "form/papers-ready at 60×20",
    "form/give-keep at 60×20",
];

#[test]
fn short_feedback_moves_nothing_that_can_be_pressed() {
    let mut moved = Vec::new();
    for (columns, rows) in super::SIZES {
        for lesson in ["first-steps", "mail", "news", "form"] {
            let first = Stage::step(columns, rows, lesson, first_step(lesson));
            let steps: Vec<String> = first
                .session()
                .expect("in a lesson")
                .lesson()
                .steps()
                .map(|(_, step)| step.id.to_string())
                .collect();
            for step in steps {
                let mut stage = Stage::step(columns, rows, lesson, &step);
                for _ in 0..2 {
                    if moves(&mut stage) {
                        moved.push(format!("{lesson}/{step} at {columns}×{rows}"));
                    }
                    stage.keys("<Enter>");
                }
            }
        }
    }
    moved.dedup();
    assert_eq!(moved, FULL);
}

fn first_step(lesson: &str) -> &'static str {
    match lesson {
        "first-steps" => "enter",
        "mail" => "why",
        "news" => "everybody",
        _ => "journey",
    }
}

/// Whether a miss of the mouse puts one thing in the place of another.
fn moves(stage: &mut Stage) -> bool {
    let size = stage.size();
    let cells = || (0..size.1).flat_map(|row| (0..size.0).map(move |column| (column, row)));
    let under = |stage: &Stage| -> Vec<Option<Target>> {
        cells()
            .map(|(column, row)| stage.app().under(column, row).cloned())
            .collect()
    };
    let before = under(stage);
    stage.click_at(0, 0);
    let after = under(stage);
    let other = |(before, after): (&Option<Target>, &Option<Target>)| {
        before.is_some() && after.is_some() && before != after
    };
    before.iter().zip(&after).any(other)
}

#[test]
fn a_second_click_soon_after_presses_nothing_that_came_under_the_hand() {
    let mut stage = Stage::step(60, 20, "form", "give-keep");
    stage.keys("<Enter>");
    let before = stage.outline().body.clone();
    let cell = |row: u16| (2, row);
    for row in 9..16 {
        // A miss first, whose feedback moves the rows.
        stage.clicks_in_a_row((0, 0), cell(row));
        assert_eq!(stage.outline().body, before, "{}", stage.screen());
    }
}
