//! What is seen of a stage: its words, its cursor, its outline and its records.

use super::Stage;
use declic::app::App;
use declic::outline::{Outline, Target};
use declic::screen::Screen;
use declic::session::Session;
use declic::store::Store;
use std::fmt::Write;

/// Spaces at which French lines do not break.
const NO_BREAK: [char; 2] = ['\u{a0}', '\u{202f}'];

impl Stage {
    /// The cell where words begin.
    #[track_caller]
    pub fn place_of(&self, words: &str) -> (u16, u16) {
        let places = self.places_of(words);
        let acts = |(column, row): &&(u16, u16)| self.app.under(*column, *row).is_some();
        places
            .iter()
            .find(acts)
            .or(places.first())
            .copied()
            .unwrap_or_else(|| panic!("« {words} » does not stand on\n{}", self.screen()))
    }

    fn places_of(&self, words: &str) -> Vec<(u16, u16)> {
        let buffer = self.terminal.backend().buffer();
        let mut found = Vec::new();
        for row in 0..buffer.area.height {
            for column in 0..buffer.area.width {
                let from_here: String = (column..buffer.area.width)
                    .map(|x| buffer[(x, row)].symbol())
                    .collect();
                if from_here.replace(NO_BREAK, " ").starts_with(words) {
                    found.push((column, row));
                }
            }
        }
        found
    }

    /// A cell of something that can be acted on, if it is in view.
    pub fn cell_of(&self, target: &Target) -> Option<(u16, u16)> {
        let size = self.terminal.size().expect("a screen in memory has a size");
        let cells = (0..size.height).flat_map(|row| (0..size.width).map(move |x| (x, row)));
        cells
            .into_iter()
            .find(|(column, row)| self.app.under(*column, *row) == Some(target))
    }

    /// The letter that the cursor stands on.
    pub fn letter_under_cursor(&self) -> &str {
        let backend = self.terminal.backend();
        let cursor = backend.cursor_position();
        backend.buffer()[(cursor.x, cursor.y)].symbol()
    }

    /// The last cell in view of something that can be acted on.
    pub fn last_cell_of(&self, target: &Target) -> Option<(u16, u16)> {
        let size = self.terminal.size().expect("a screen in memory has a size");
        let cells = (0..size.height).flat_map(|row| (0..size.width).map(move |x| (x, row)));
        cells
            .rev()
            .find(|(column, row)| self.app.under(*column, *row) == Some(target))
    }

    /// What the cursor stands on.
    pub fn under_cursor(&self) -> Option<&Target> {
        let cursor = self.terminal.backend().cursor_position();
        self.app.under(cursor.x, cursor.y)
    }

    /// The text of the screen, and below it where the cursor stands.
    pub fn screen(&self) -> String {
        let mut text = self.text();
        let cursor = self.terminal.backend().cursor_position();
        write!(text, "cursor {},{}", cursor.x, cursor.y).expect("a string takes it");
        text
    }

    /// Columns and rows of the screen.
    pub fn size(&self) -> (u16, u16) {
        let size = self.terminal.size().expect("a screen in memory has a size");
        (size.width, size.height)
    }

    /// The text of the screen alone.
    pub fn text(&self) -> String {
        let buffer = self.terminal.backend().buffer();
        let mut text = String::new();
        for row in 0..buffer.area.height {
            let line: String = (0..buffer.area.width)
                .map(|column| buffer[(column, row)].symbol())
                .collect();
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }

    /// The words of the screen in one line, without its line breaks.
    pub fn words(&self) -> String {
        let signs = ['│', '┃', '▌', '▶', '●', '○'];
        self.text()
            .replace(signs, " ")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// Words must stand on the screen, wherever its lines break.
    #[track_caller]
    pub fn shows(&mut self, words: &str) -> &mut Self {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(
            self.words().contains(&words),
            "« {words} » does not stand on\n{}",
            self.screen()
        );
        self
    }

    /// Words must not stand on the screen.
    #[track_caller]
    pub fn hides(&mut self, words: &str) -> &mut Self {
        assert!(
            !self.words().contains(words),
            "« {words} » stands on\n{}",
            self.screen()
        );
        self
    }

    /// What is there to see and do.
    pub fn outline(&self) -> &Outline {
        self.app.tutor().outline()
    }

    /// The tutor.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// The records.
    pub fn store(&self) -> &Store {
        self.app.store()
    }

    /// The lesson on the screen.
    pub fn session(&self) -> Option<&Session> {
        match self.app.tutor().screen() {
            Screen::Lesson(lesson) => Some(&lesson.session),
            _ => None,
        }
    }

    /// The step on the screen, as `lesson/step`.
    pub fn here(&self) -> String {
        self.session().map_or_else(String::new, |session| {
            format!("{}/{}", session.lesson_id(), session.step().id)
        })
    }

    /// Whether the tutor was left.
    pub fn has_ended(&self) -> bool {
        self.app.has_ended()
    }
}
