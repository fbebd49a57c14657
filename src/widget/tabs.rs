//! Tabs: the folders of a mailbox in a row, and the pages of a browser behind each other.

use super::pen::Pen;
use crate::outline::{Node, State, Target};
use crate::text::{self, Direction};
use crate::theme::{Glyph, Meaning};
use ratatui::layout::Rect;

impl Pen<'_> {
    /// The folders of a mailbox in a row.
    pub(super) fn tabs(&mut self, tabs: &[Node], x: u16, width: u16, y: u16) -> u16 {
        let (mut column, mut row) = (x, y);
        for tab in tabs {
            let value = text::width(&tab.value);
            let wants = text::width(&tab.label.text) + 2 + if value > 0 { value + 1 } else { 0 };
            let wants = wants.min(width);
            if column > x && column + wants > x + width {
                column = x;
                row += 1;
            }
            let focused = self.has_focus(tab);
            let meaning = if tab.is(&State::Current) {
                Meaning::SiteSelected
            } else {
                Meaning::SiteBar
            };
            let style = if focused {
                self.focus_style()
            } else {
                self.style(meaning)
            };
            let area = Rect {
                x: column,
                y: row,
                width: wants,
                height: 1,
            };
            self.canvas.fill(area, style);
            if focused {
                self.sign(column, row, Glyph::Focus, style);
            } else if tab.is(&State::Current) {
                self.sign(column, row, Glyph::Bar, style);
            }
            let label = text::width(&tab.label.text);
            self.rich(column + 1, row, wants.saturating_sub(1), &tab.label, style);
            if !tab.value.is_empty() {
                self.plain(
                    column + label + 2,
                    row,
                    text::width(&tab.value),
                    &tab.value,
                    style,
                );
            }
            self.target(tab, area, (column + 1, row));
            column += wants + 1;
        }
        row + u16::from(!tabs.is_empty())
    }

    /// The line of a browser's tabs, above its address: the open one looks like its page. The first line below it.
    pub(super) fn window_tabs(&mut self, tabs: &[Node], x: u16, width: u16, y: u16) -> u16 {
        let bar = self.style(Meaning::SiteBar);
        let line = Rect {
            x,
            y,
            width,
            height: 1,
        };
        self.canvas.fill(line, bar);
        let more = |node: &&Node| node.target == Some(Target::NewTab);
        let count = tabs.iter().filter(|node| !more(node)).count() as u16;
        let sign = tabs
            .iter()
            .find(more)
            .map_or(0, |node| text::width(&node.label.text) + 5);
        let widest = width.saturating_sub(sign).checked_div(count).unwrap_or(0);
        let mut column = x;
        for tab in tabs {
            let focused = self.has_focus(tab);
            let style = match () {
                () if focused => self.focus_style(),
                () if tab.is(&State::Current) => self.style(Meaning::SiteAddress),
                () => bar,
            };
            let is_more = more(&tab);
            let words = if is_more {
                format!("+ {}", tab.label.text)
            } else {
                text::truncate(&tab.label.text, widest.saturating_sub(4))
            };
            let area = Rect {
                x: column,
                y,
                width: (text::width(&words) + 3).min((x + width).saturating_sub(column)),
                height: 1,
            };
            self.canvas.fill(area, style);
            if focused {
                self.sign(column, y, Glyph::Focus, style);
            } else if tab.is(&State::Current) {
                self.sign(column, y, Glyph::Bar, style);
            }
            let direction = if is_more {
                self.look.direction
            } else {
                Direction::Ltr
            };
            if let Some(line) = self
                .lines_in(&words, u16::MAX, direction)
                .into_iter()
                .next()
            {
                self.canvas.run(column + 1, y, line, style, 0..0);
            }
            self.target(tab, area, (column + 1, y));
            column += area.width + 1;
        }
        y + 1
    }
}
