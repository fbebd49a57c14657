//! Cards, numbered places and statements of the tutor.

use super::pen::{Ink, Pen};
use super::rows::{Ends, Lead};
use crate::outline::{Node, State};
use crate::text;
use crate::theme::{Glyph, Meaning};
use ratatui::{
    layout::Rect,
    style::{Modifier, Style},
};

impl Pen<'_> {
    /// A card to read or to take.
    pub(super) fn card(
        &mut self,
        node: &Node,
        sign: Option<Glyph>,
        x: u16,
        width: u16,
        y: u16,
    ) -> u16 {
        let focused = self.has_focus(node);
        let rows = self.ground.of_rows();
        let ink = if node.is(&State::Quiet) {
            Ink::Muted
        } else {
            Ink::Body
        };
        let base = if focused {
            self.focus_style()
        } else {
            self.style(rows.meaning(ink))
        };
        let ground = self.canvas.reserve();
        let margin = Self::row_margin(width);
        let mut column = x + margin;
        if focused {
            self.sign(column, y, Glyph::Focus, base);
        } else if let Some(sign) = sign {
            let accent = self.style(rows.meaning(Ink::Accent));
            self.sign(column, y, sign, accent);
        }
        column += 2;
        let value = self.value_width(node);
        let room = (x + width)
            .saturating_sub(column + margin)
            .min(super::pen::MEASURE);
        let value_beside = value > 0 && value < room / 2;
        let label_room = room
            .saturating_sub(if value_beside { value + 2 } else { 0 })
            .max(8);
        let later = self.later_lines(node, rows, focused, base);
        let mut height = self
            .rich_on(rows, column, y, label_room, &node.label, base, later)
            .max(1);
        if value_beside {
            let at = (x + width).saturating_sub(margin + value);
            height = height.max(self.value(node, at, y, value, rows, focused));
        } else if value > 0 {
            height += self.value(node, column, y + height, room, rows, focused);
        }
        if !node.children.is_empty() {
            let own = std::mem::replace(&mut self.ground, rows);
            height = self.list(&node.children, column, room, y + height) - y;
            self.ground = own;
        }
        let area = Rect {
            x,
            y,
            width,
            height,
        };
        self.canvas.fill_reserved(&ground, area, base);
        self.frame_marks(node, area, rows, focused);
        self.target(node, area, (column, y));
        if node.is_news() {
            self.canvas.newest = Some(area);
        }
        y + height
    }

    /// A numbered place in an order, dotted while nobody is there.
    pub(super) fn place(&mut self, node: &Node, number: u8, x: u16, width: u16, y: u16) -> u16 {
        if node.label.text.is_empty() {
            let focused = self.has_focus(node);
            let style = if focused {
                self.focus_style()
            } else {
                self.ink(Ink::Muted)
            };
            let column = x + Self::row_margin(width);
            if focused {
                self.ground_row(x, y, width, style);
                self.sign(column, y, Glyph::Focus, style);
            }
            let after = self.canvas.sign(column + 2, y, number.to_string(), style);
            let dots = width.saturating_sub(8 + after).min(40) / 2;
            let dotted = format!("{} ", self.glyph(Glyph::Separator)).repeat(dots as usize);
            self.canvas.sign(column + 4 + after, y, dotted, style);
            self.frame_marks(
                node,
                Rect {
                    x,
                    y,
                    width,
                    height: 1,
                },
                self.ground,
                focused,
            );
            self.target(
                node,
                Rect {
                    x,
                    y,
                    width,
                    height: 1,
                },
                (column + 2, y),
            );
            return y + 1;
        }
        self.bar_row(
            node,
            &Ends {
                lead: Lead::Number(number),
                tick: None,
                progress: None,
            },
            x,
            width,
            y,
        )
    }

    fn ground_row(&mut self, x: u16, y: u16, width: u16, style: Style) {
        self.canvas.fill(
            Rect {
                x,
                y,
                width,
                height: 1,
            },
            style,
        );
    }

    /// A statement and its answers, side by side where there is room.
    pub(super) fn statement(&mut self, node: &Node, x: u16, width: u16, y: u16) -> u16 {
        let style = self.ink(Ink::Body);
        let y = y + self.rich(
            x + 1,
            y,
            width.saturating_sub(1).min(super::pen::MEASURE),
            &node.label,
            style,
        );
        let indent = x + 3;
        let room = width.saturating_sub(3);
        let widths: Vec<u16> = node
            .children
            .iter()
            .map(|child| text::width(&child.label.text) + 6)
            .collect();
        let count = widths.len() as u16;
        let all: u16 = widths.iter().sum::<u16>() + 2 * count.saturating_sub(1);
        let stacked = all > room;
        // Room for the word of the one that is chosen, where all can have it.
        let word = text::width(&self.look.words.states.checked);
        let spare = if all + count * word <= room { word } else { 0 };
        let (mut column, mut row) = (indent, y);
        for (answer, wants) in node.children.iter().zip(widths) {
            let wants = (wants + spare).min(room);
            self.answer(answer, column, row, wants);
            if stacked {
                row += 1;
            } else {
                column += wants + 2;
            }
        }
        if stacked {
            row
        } else {
            row + u16::from(!node.children.is_empty())
        }
    }

    fn answer(&mut self, node: &Node, x: u16, y: u16, width: u16) {
        let focused = self.has_focus(node);
        let base = if focused {
            self.focus_style()
        } else {
            self.style(Meaning::KeyCap)
        };
        let base = if node.is(&State::Checked) {
            base
        } else {
            base.remove_modifier(Modifier::BOLD)
        };
        let area = Rect {
            x,
            y,
            width,
            height: 1,
        };
        self.canvas.fill(area, base);
        if focused {
            self.sign(x, y, Glyph::Focus, base);
        }
        let mark = if node.is(&State::Checked) {
            Glyph::RadioOn
        } else {
            Glyph::RadioOff
        };
        let mark = self.sign(x + 1, y, mark, base) + 2;
        if let Some(line) = self
            .lines(&node.label.text, width.saturating_sub(mark))
            .into_iter()
            .next()
        {
            let after = x + mark + line.width;
            self.canvas.run(x + mark, y, line, base, 0..0);
            self.state_words(node, after, y, x + width, base);
        }
        self.target(node, area, (x + mark, y));
    }
}
