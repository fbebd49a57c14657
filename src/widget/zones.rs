//! Texts whose zones can be marked: where each zone stands, and the signs beside it.

use super::canvas::{CursorOn, Tint};
use super::pen::{Ink, Pen};
use crate::outline::{Node, State};
use crate::text::{Direction, Line, Mark};
use crate::theme::{Glyph, Meaning};
use ratatui::style::{Modifier, Style};
use std::{borrow::Cow, ops::Range};

impl Pen<'_> {
    /// Writes a text whose zones can be marked. Numbers and signs stand in the two columns before `x`.
    pub(super) fn zoned(&mut self, x: u16, y: u16, width: u16, node: &Node, style: Style) -> u16 {
        let zones: Vec<(&str, &Range<usize>)> = node
            .label
            .spans
            .iter()
            .filter_map(|span| {
                if let Mark::Zone(id) = &span.mark {
                    Some((id.as_str(), &span.range))
                } else {
                    None
                }
            })
            .collect();
        if zones.is_empty() {
            return self.rich(x, y, width, &node.label, style);
        }
        let lines = self.lines(&node.label.text, width);
        let mut tints = Vec::new();
        let mut noted: Vec<u16> = vec![0; lines.len()];
        let mut in_focus = None;
        for (id, range) in zones {
            let Some(zone) = node.zone(id) else {
                continue;
            };
            let Node {
                target: Some(target),
                states,
                ..
            } = zone
            else {
                continue;
            };
            let focused = Some(target) == self.focus;
            let areas = self.cells(&lines, range, x, y);
            let Some(first) = areas.first().copied() else {
                continue;
            };
            let whole = areas.iter().fold(first, |whole, area| whole.union(*area));
            let before = self.canvas.focus.is_none();
            for area in areas {
                self.spot(target, area, (first.x, first.y));
            }
            let letter = self.first_cell(&lines, range, x, y);
            if let (true, Some(focus)) = (before && focused, &mut self.canvas.focus) {
                focus.area = whole;
                focus.on = CursorOn::Cell;
                focus.cursor = letter.unwrap_or(focus.cursor);
            }
            let row = first.y - y;
            let end = x + lines[row as usize].width;
            if let Some(mark) = self.note(states) {
                let at = match noted[row as usize] {
                    0 => x.saturating_sub(2),
                    others => end + 2 * others - 1,
                };
                noted[row as usize] += 1;
                let ink = self.ink(if states.contains(&State::NotYet) {
                    Ink::NotYet
                } else {
                    Ink::Title
                });
                self.canvas.sign(at, first.y, mark, ink);
            }
            if focused {
                in_focus = Some((zone, row));
                if x > 0 {
                    let ink = self.ink(Ink::FocusSign);
                    self.sign(x - 1, first.y, Glyph::Focus, ink);
                }
            }
            if let Some(style) = self.zone_style(states, focused, style) {
                tints.push(Tint {
                    range: range.clone(),
                    style,
                });
            }
        }
        if let Some((zone, row)) = in_focus {
            let notes = 2 * noted[row as usize].saturating_sub(1);
            let after = x + lines[row as usize].width + notes;
            let ground = self.focus_style();
            self.state_words(zone, after, y + row, x + width, ground);
        }
        self.rich_lines(x, y, lines, &node.label, style, tints)
    }

    fn zone_style(&self, states: &[State], focused: bool, plain: Style) -> Option<Style> {
        let is = |state: &State| states.contains(state);
        let framed = Modifier::BOLD | Modifier::UNDERLINED;
        if focused && is(&State::Framed) {
            Some(self.focus_style().add_modifier(framed))
        } else if focused {
            Some(self.focus_style())
        } else if states.iter().any(|state| matches!(state, State::Found(_))) || is(&State::Right) {
            Some(self.style(Meaning::SiteZoneFound))
        } else if is(&State::Framed) {
            Some(plain.add_modifier(framed))
        } else if is(&State::Quiet) || is(&State::NotYet) {
            Some(self.ink(Ink::Muted))
        } else {
            None
        }
    }

    /// The sign that stands in the margin beside a zone.
    fn note(&self, states: &[State]) -> Option<Cow<'static, str>> {
        states.iter().find_map(|state| match state {
            State::Found(number) => Some(number.to_string().into()),
            State::NotYet => Some(self.glyph(Glyph::NotYet).into()),
            _ => None,
        })
    }

    /// The cell of the first letter of a stretch of laid out text.
    fn first_cell(
        &self,
        lines: &[Line],
        range: &Range<usize>,
        x: u16,
        y: u16,
    ) -> Option<(u16, u16)> {
        let found = |(row, line): (u16, &Line)| {
            let (column, cluster) = line.first_letter(range)?;
            let from = match self.look.direction {
                Direction::Ltr => column,
                Direction::Rtl => line.width.saturating_sub(column + cluster.width),
            };
            Some((x + from, row))
        };
        (y..).zip(lines).find_map(found)
    }
}
