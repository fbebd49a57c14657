//! Whole plays by key strings and clicks, with pictures of the screen at both sizes that must always hold.

mod first_run;
mod hands;
mod home;
mod matching;
mod monkey;
mod overlays;
mod pocket;
mod right_to_left;
mod settings;
mod sites;
mod small;
mod steps;
mod windows;

use crate::stage::Stage;

/// A usual screen, and the smallest one.
const SIZES: [(u16, u16); 2] = [(80, 24), (60, 20)];

/// Plays at both sizes and compares the pictures with those approved.
#[track_caller]
fn looks(name: &str, play: impl Fn(u16, u16) -> Stage) {
    for (columns, rows) in SIZES {
        let stage = play(columns, rows);
        insta::with_settings!({ prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("{name}-{columns}x{rows}"), stage.screen());
        });
    }
}
