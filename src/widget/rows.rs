//! Rows of the tutor that can be chosen: the whole row is the target.

use super::canvas::Tint;
use super::pen::{Ground, Ink, Pen};
use crate::outline::{Node, Role, State};
use crate::text::{self, Rich};
use crate::theme::Glyph;
use ratatui::{
    layout::Rect,
    style::{Modifier, Style},
};

/// What stands where the number of a row has its place.
#[derive(Clone, Copy)]
pub(super) enum Lead {
    Number(u8),
    /// Room only: the rows above have numbers, and there is none left for this one.
    Room,
    Nothing,
}

/// What a row shows before and after its label.
pub(super) struct Ends {
    pub(super) lead: Lead,
    pub(super) tick: Option<Glyph>,
    pub(super) progress: Option<(u16, u16)>,
}

/// Columns of a progress line in a row.
const PROGRESS: u16 = 10;

impl Pen<'_> {
    /// Columns before the sign of a row.
    pub(super) fn row_margin(width: u16) -> u16 {
        if width >= 64 { 2 } else { 1 }
    }

    /// A row to choose, with its number, tick, label and value; the first line below it.
    pub(super) fn choice(&mut self, node: &Node, x: u16, width: u16, y: u16) -> u16 {
        let lead = number_of(node).map_or(Lead::Nothing, Lead::Number);
        self.choice_led(node, lead, x, width, y)
    }

    /// The same, with its number or without.
    pub(super) fn choice_led(
        &mut self,
        node: &Node,
        lead: Lead,
        x: u16,
        width: u16,
        y: u16,
    ) -> u16 {
        let tick = if node.is(&State::Checked) {
            Some(Glyph::Ticked)
        } else if node.is(&State::Unchecked) {
            Some(Glyph::Unticked)
        } else {
            None
        };
        let progress = match node.role {
            Role::Progress { done, of, .. } => Some((done, of)),
            _ => None,
        };
        let ends = Ends {
            lead,
            tick,
            progress,
        };
        let sent = node.states.iter().find_map(|state| match state {
            State::Sent(emission) => Some(*emission),
            _ => None,
        });
        self.emission = sent.unwrap_or(self.look.emission);
        let below = self.bar_row(node, &ends, x, width, y);
        self.emission = self.look.emission;
        below
    }

    pub(super) fn bar_row(&mut self, node: &Node, ends: &Ends, x: u16, width: u16, y: u16) -> u16 {
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
        column += match ends.lead {
            Lead::Number(number) => self.canvas.sign(column, y, number.to_string(), base) + 2,
            Lead::Room => 3,
            Lead::Nothing => 0,
        };
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
                    x: end - PROGRESS,
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
        let last = if has_line { end - PROGRESS - 2 } else { end };
        let at = last.saturating_sub(value);
        let at = self.values_at.map_or(at, |from| at.min(column + from));
        if value_beside {
            height = height.max(self.value(node, at, y, value, rows, focused));
        } else if value > 0 {
            height += self.value(node, column, y + height, whole, rows, focused);
        }
        if node.value.is_empty() && height == 1 {
            let after = if value > 0 {
                at + value
            } else {
                column + label
            };
            self.state_words(node, after, y, last, base);
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
    pub(super) fn later_lines(
        &self,
        node: &Node,
        rows: Ground,
        focused: bool,
        base: Style,
    ) -> Vec<Tint> {
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
    pub(super) fn value(
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
        let style = style.remove_modifier(Modifier::BOLD);
        let room = end.saturating_sub(x);
        self.closely(|pen| pen.plain(x, y, room, &node.value, style))
    }

    /// The state of what has the focus in words, after its label or sign, where they have room before `end`.
    pub(super) fn state_words(&mut self, node: &Node, after: u16, y: u16, end: u16, style: Style) {
        let states = &self.look.words.states;
        let found = node
            .states
            .iter()
            .any(|state| matches!(state, State::Found(_)));
        let words = match () {
            () if !self.has_focus(node) => return,
            () if node.is(&State::NotYet) => &states.not_yet,
            () if node.is(&State::Right) || found => &states.right,
            () if node.is(&State::Checked) => &states.checked,
            () if node.is(&State::Unchecked) => &states.unchecked,
            () => return,
        };
        let width = text::width(words);
        if after + 1 + width <= end {
            let ground = Rect {
                x: after,
                y,
                width: width + 1,
                height: 1,
            };
            self.canvas.fill(ground, style);
            let quiet = style.remove_modifier(Modifier::BOLD);
            self.plain(after + 1, y, width, words, quiet);
        }
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
}

/// The number of a row, if it has one.
pub(super) fn number_of(node: &Node) -> Option<u8> {
    match node.role {
        Role::Choice { number } | Role::Progress { number, .. } => number,
        _ => None,
    }
}
