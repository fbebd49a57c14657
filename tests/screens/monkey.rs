//! Any keys and clicks at all: nothing breaks, the focus is on something that exists and the cursor is on it.

use crate::stage::Stage;

/// Keys that people press, and some they should not.
const KEYS: [&str; 35] = [
    "<Esc>",
    "<Enter>",
    "<Enter>",
    "<Enter>",
    "<Enter>",
    "<Tab>",
    "<Tab>",
    "<S-Tab>",
    "<Down>",
    "<Down>",
    "<Up>",
    "<Left>",
    "<Right>",
    "<Space>",
    "<BS>",
    "<Del>",
    "<Home>",
    "<End>",
    "<PageUp>",
    "<PageDown>",
    "<F2>",
    "<F3>",
    "<F4>",
    "<F6>",
    "<F7>",
    "<F9>",
    "1",
    "2",
    "4",
    "é",
    "@",
    "a",
    "<soon:Enter>",
    "<held:Enter*3>",
    "<paste:Rosa Belmont>",
];

/// Any numbers will do, and the same ones each time are easier to look into.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }
}

#[track_caller]
fn is_sound(stage: &Stage, played: &[String]) {
    let outline = stage.outline();
    let Some(focus) = &outline.focus else {
        panic!("no focus after {played:?}\n{}", stage.screen());
    };
    assert!(
        outline.stops().contains(focus),
        "{focus:?} is not there after {played:?}\n{}",
        stage.screen()
    );
}

fn play(mut stage: Stage, seed: u64, turns: usize) {
    let mut dice = Dice(seed);
    let mut played = Vec::new();
    for _ in 0..turns {
        if dice.below(4) == 0 {
            let (column, row) = (dice.below(60) as u16, dice.below(20) as u16);
            played.push(format!("click {column},{row}"));
            stage.click_at(column, row);
        } else {
            let key = KEYS[dice.below(KEYS.len())];
            played.push(key.to_owned());
            stage.keys(key);
        }
        if stage.has_ended() {
            return;
        }
        is_sound(&stage, &played);
    }
}

const SEEDS: std::ops::Range<u64> = 1..3;
const TURNS: usize = 50;

#[test]
fn any_keys_and_clicks_in_any_step_break_nothing() {
    for lesson in ["first-steps", "mail"] {
        let steps: Vec<String> = Stage::step(60, 20, lesson, first_of(lesson))
            .session()
            .expect("it is open")
            .lesson()
            .steps()
            .map(|(_, step)| step.id.to_string())
            .collect();
        for step in steps {
            for seed in SEEDS {
                play(Stage::step(60, 20, lesson, &step), seed, TURNS);
            }
        }
    }
}

fn first_of(lesson: &str) -> &'static str {
    if lesson == "mail" { "why" } else { "enter" }
}

#[test]
fn any_keys_and_clicks_from_the_first_run_on_break_nothing() {
    for seed in 0..8 {
        play(Stage::new(60, 20), seed, 120);
    }
}

/// Goes round with Tab: the cursor is on each thing, so it is in view and a click would find it.
#[track_caller]
fn goes_round(mut stage: Stage) {
    let stops = stage.outline().stops();
    let mut seen = Vec::new();
    for _ in &stops {
        let focus = stage.outline().focus.clone();
        if stage.under_cursor() != focus.as_ref() {
            // A page that has just come up shows its top.
            stage.keys("<Tab>");
        }
        assert_eq!(
            stage.under_cursor(),
            focus.as_ref(),
            "the cursor is elsewhere on\n{}",
            stage.screen()
        );
        seen.extend(focus);
        stage.keys("<Tab>");
    }
    seen.sort();
    let mut stops = stops;
    stops.sort();
    assert_eq!(seen, stops, "Tab does not go round on\n{}", stage.screen());
}

#[test]
fn tab_goes_round_everything_and_all_of_it_can_be_clicked() {
    for (columns, rows) in super::SIZES {
        goes_round(Stage::new(columns, rows));
        goes_round(Stage::home(columns, rows));
        for keys in ["<F2>", "<F3>", "<F4>", "<F6>", "<F7>"] {
            let mut stage = Stage::step(columns, rows, "mail", "sign-up");
            stage.keys(keys);
            goes_round(stage);
        }
        let mail = Stage::step(columns, rows, "mail", "why");
        let session = mail.session().expect("it is open");
        for (_, step) in session.lesson().steps() {
            for keys in ["", "<Enter>"] {
                let mut stage = Stage::step(columns, rows, "mail", step.id.as_str());
                stage.keys(keys);
                goes_round(stage);
            }
        }
    }
}
