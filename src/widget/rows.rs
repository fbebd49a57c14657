//! Rows of the tutor that can be chosen: the whole row is the target.

use super::canvas::Tint;
use super::pen::{Ground, Ink, Pen};
use crate::outline::{Node, Role, State};
use crate::text::{self, Rich};
use crate::theme::{Glyph, Meaning};
use ratatui::{
    layout::Rect,
    style::{Modifier, Style},
};

/// What a row shows before and after its label.
struct Ends {
    number: Option<u8>,
    tick: Option<Glyph>,
    progress: Option<(u16, u16)>,
}

/// Columns of a progress line in a row.
const PROGRESS: u16 = 10;

impl Pen<'_> {
    /// Columns before the sign of a row.
    fn row_margin(width: u16) -> u16 {
        if width >= 64 { 2 } else { 1 }
    }

    /// A row to choose, with its number, tick, label and value; the first line below it.
    pub(super) fn choice(&mut self, node: &Node, x: u16, width: u16, y: u16) -> u16 {
        let tick = if node.is(&State::Checked) {
            Some(Glyph::Ticked)
        } else if node.is(&State::Unchecked) {
            Some(Glyph::Unticked)
        } else {
            None
        };
        let ends = match node.role {
            Role::Choice { number } => Ends {
                number,
                tick,
                progress: None,
            },
            Role::Progress { number, done, of } => Ends {
                number,
                tick,
                progress: Some((done, of)),
            },
            _ => Ends {
                number: None,
                tick,
                progress: None,
            },
        };
        self.bar_row(node, &ends, x, width, y)
    }

    fn bar_row(&mut self, node: &Node, ends: &Ends, x: u16, width: u16, y: u16) -> u16 {
        let focused = self.has_focus(node);
        let rows = self.ground.of_rows();
        let base = if focused {
            self.focus_style()
        } else if node.is(&State::Quiet) {
            self.style(rows.meaning(Ink::Muted))
        } else {
            self.style(rows.meaning(Ink::Body))
        };
        let ground = self.canvas.reserve();
        let mut column = x + Self::row_margin(width);
        if focused {
            self.sign(column, y, Glyph::Focus, base);
        }
        column += 2;
        if let Some(number) = ends.number {
            column += self.canvas.sign(column, y, number.to_string(), base) + 2;
        }
        if let Some(tick) = ends.tick {
            column += self.sign(column, y, tick, base) + 2;
        }
        let end = x + width - Self::row_margin(width).min(width);
        let has_line = ends.progress.is_some() && width >= 64;
        let mut room = end.saturating_sub(column);
        let value = self.value_width(node);
        let label = node.label.text.lines().map(text::width).max().unwrap_or(0);
        let taken = if has_line {
            PROGRESS + 19
        } else {
            value + u16::from(value > 0) * 2
        };
        let fits = if has_line {
            value <= 18
        } else {
            label.min(30) + taken <= room
        };
        let value_beside = value > 0 && fits;
        let whole = room;
        if value_beside || has_line {
            room = room.saturating_sub(taken);
        }
        let later = self.later_lines(node, rows, focused, base);
        let mut height = self
            .rich_on(rows, column, y, room.max(8), &node.label, base, later)
            .max(1);
        if let Some((done, of)) = ends.progress.filter(|_| has_line) {
            self.progress_line(
                Rect {
                    x: x + width - 31,
                    y,
                    width: PROGRESS,
                    height: 1,
                },
                done,
                of,
                rows,
                focused,
            );
        }
        if value_beside {
            self.value(node, end - value, y, value, rows, focused);
        } else if value > 0 {
            height += self.value(node, column, y + height, whole, rows, focused);
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
        y + height
    }

    /// Writes a sentence on another ground than the pen's own.
    #[allow(clippy::too_many_arguments)]
    pub(super) fn rich_on(
        &mut self,
        ground: Ground,
        x: u16,
        y: u16,
        width: u16,
        rich: &Rich,
        style: Style,
        tints: Vec<Tint>,
    ) -> u16 {
        let own = std::mem::replace(&mut self.ground, ground);
        let height = self.rich_with(x, y, width, rich, style, tints);
        self.ground = own;
        height
    }

    /// After its first line a label is quieter.
    fn later_lines(&self, node: &Node, rows: Ground, focused: bool, base: Style) -> Vec<Tint> {
        let Some(first) = node.label.text.find('\n') else {
            return Vec::new();
        };
        let style = if focused {
            base.remove_modifier(Modifier::BOLD)
        } else {
            self.style(rows.meaning(Ink::Muted))
        };
        vec![Tint {
            range: first..node.label.text.len(),
            style,
        }]
    }

    /// Bars at both ends of what a hint frames: they are seen without colour too.
    pub(super) fn frame_marks(&mut self, node: &Node, area: Rect, rows: Ground, focused: bool) {
        if !node.is(&State::Framed) || area.width < 2 {
            return;
        }
        let style = if focused {
            self.focus_style()
        } else {
            self.style(rows.meaning(Ink::Accent))
        };
        for y in area.top()..area.bottom() {
            self.sign(area.x, y, Glyph::Bar, style);
            self.sign(area.right() - 1, y, Glyph::Bar, style);
        }
    }

    /// The sign of a state, if it has one.
    pub(super) fn state_sign(node: &Node) -> Option<(Glyph, Ink)> {
        node.states.iter().find_map(|state| match state {
            State::Right | State::Done => Some((Glyph::Right, Ink::Right)),
            State::NotYet => Some((Glyph::NotYet, Ink::NotYet)),
            State::Unread => Some((Glyph::Unread, Ink::Accent)),
            State::HasFile => Some((Glyph::Attached, Ink::Muted)),
            _ => None,
        })
    }

    /// The columns of a row's value with its sign.
    pub(super) fn value_width(&self, node: &Node) -> u16 {
        let words = text::width(&node.value);
        let sign = Self::state_sign(node).map_or(0, |(glyph, _)| self.look.glyphs.width(glyph));
        words + sign + u16::from(words > 0 && sign > 0)
    }

    /// A row's value, with the sign of its state before it; its height in lines.
    fn value(
        &mut self,
        node: &Node,
        mut x: u16,
        y: u16,
        width: u16,
        rows: Ground,
        focused: bool,
    ) -> u16 {
        let end = x + width;
        let sign = Self::state_sign(node);
        let ink = sign.map_or(Ink::Muted, |(_, ink)| ink);
        let style = if focused {
            self.focus_style()
        } else {
            self.style(rows.meaning(ink))
        };
        if let Some((glyph, _)) = sign {
            x += self.sign_and_space(x, y, glyph, style);
        }
        if node.value.is_empty() {
            return 1;
        }
        self.plain(
            x,
            y,
            end.saturating_sub(x),
            &node.value,
            style.remove_modifier(Modifier::BOLD),
        )
    }

    /// A thin line, thick as far as things are done.
    pub(super) fn progress_line(
        &mut self,
        area: Rect,
        done: u16,
        of: u16,
        ground: Ground,
        focused: bool,
    ) {
        let (thick, thin) = if focused {
            (
                self.focus_style(),
                self.focus_style().remove_modifier(Modifier::BOLD),
            )
        } else {
            let accent = self
                .style(ground.meaning(Ink::Accent))
                .add_modifier(Modifier::BOLD);
            (accent, self.style(ground.meaning(Ink::Track)))
        };
        let length =
            |part: u32, whole: u32| (part * u32::from(area.width) + whole / 2) / whole.max(1);
        let mut width = length(u32::from(done.min(of)), u32::from(of)) as u16;
        if done > 0 && of > 0 {
            width = width.max(1);
        }
        if done < of {
            width = width.min(area.width.saturating_sub(1));
        }
        let (line, rest) = (self.glyph(Glyph::ThickLine), self.glyph(Glyph::ThinLine));
        self.canvas
            .sign(area.x, area.y, line.repeat(width as usize), thick);
        self.canvas.sign(
            area.x + width,
            area.y,
            rest.repeat((area.width - width) as usize),
            thin,
        );
    }

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
            self.value(
                node,
                (x + width).saturating_sub(margin + value),
                y,
                value,
                rows,
                focused,
            );
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
                number: Some(number),
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
        let all: u16 = widths.iter().sum::<u16>() + 2 * (widths.len() as u16).saturating_sub(1);
        let stacked = all > room;
        let (mut column, mut row) = (indent, y);
        for (answer, wants) in node.children.iter().zip(widths) {
            let wants = wants.min(room);
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
            self.canvas.run(x + mark, y, line, base, 0..0);
        }
        self.target(node, area, (x + mark, y));
    }
}
