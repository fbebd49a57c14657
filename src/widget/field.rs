//! The fields of the invented site, and the cells that every field writes in.

use super::canvas::{CursorOn, Focus};
use super::hits::FieldArea;
use super::pen::{Ink, Pen};
use crate::lesson::activity::Skin;
use crate::outline::{Entry, Node, Secrecy, State, Target};
use crate::text::{self, Direction};
use crate::theme::{ColorDepth, Glyph, Meaning};
use ratatui::{layout::Rect, style::Style};

/// The colours of a field.
#[derive(Clone, Copy)]
pub(super) struct Colours {
    pub(super) field: Style,
    pub(super) ghost: Style,
}

/// What stands after the cells of a field, on its first row.
const AFTER: u16 = 1;

impl Pen<'_> {
    /// A field of the site with its label, suffix, button and error; the first line below it.
    pub(super) fn field(&mut self, node: &Node, entry: &Entry, x: u16, width: u16, y: u16) -> u16 {
        let focused = self.has_focus(node);
        let beside = self.ground.skin() == Some(Skin::B) && width >= 44;
        let label_width = if beside {
            if width < 56 { 20 } else { 24 }
        } else {
            width
        };
        let body = self.ink(Ink::Body);
        let height = self.field_label(
            node,
            x,
            label_width.saturating_sub(u16::from(beside)),
            y,
            body,
        );
        if focused && x > 0 {
            let sign = self.ink(Ink::FocusSign);
            self.sign(x - 1, y, Glyph::Focus, sign);
        }
        let (left, top) = if beside {
            (x + label_width, y)
        } else {
            (x, y + height)
        };
        let room = (x + width).saturating_sub(left);
        let suffix = entry.suffix.as_deref().unwrap_or_default();
        let reveal = match entry.secrecy {
            Secrecy::Clear => "",
            Secrecy::Hidden => self.look.words.reveal.as_str(),
            Secrecy::Revealed => self.look.words.conceal.as_str(),
        };
        let button = if reveal.is_empty() {
            0
        } else {
            text::width(reveal) + 2 + AFTER
        };
        let wants = (entry.length + 3).max(10);
        let suffix_width = if suffix.is_empty() {
            0
        } else {
            text::width(suffix) + AFTER
        };
        let suffix_below = suffix_width + 12 > room;
        let box_width = wants
            .min(room.saturating_sub(button + if suffix_below { 0 } else { suffix_width }))
            .max(4);
        let refused = entry.error.is_some();
        let colours = Colours {
            field: self.style(if refused {
                Meaning::SiteFieldError
            } else {
                Meaning::SiteField
            }),
            ghost: self.over(Meaning::SiteField, Meaning::SiteMuted),
        };
        let edge = self.over(
            Meaning::SiteField,
            if focused {
                Meaning::SiteFocusSign
            } else {
                Meaning::SiteEdge
            },
        );
        // An address is read from the left everywhere, so its fixed end stands at the right of the field.
        let suffix_first =
            self.look.direction == Direction::Rtl && !suffix.is_empty() && !suffix_below;
        let suffix_x = if suffix_first {
            left
        } else {
            left + box_width + AFTER
        };
        let left = if suffix_first {
            left + suffix_width
        } else {
            left
        };
        let area = Rect {
            x: left,
            y: top,
            width: box_width,
            height: 1,
        };
        let rows = self.entry(node.target.as_ref(), entry, area, colours, edge, focused);
        let mut after = left + box_width + AFTER;
        let mut bottom = (top + rows).max(y + height);
        let muted = self.ink(Ink::Muted);
        if suffix_below && !suffix.is_empty() {
            self.latin(left + 1, bottom, room.saturating_sub(1), suffix, muted);
            bottom += 1;
        } else if !suffix.is_empty() {
            self.latin(suffix_x, top, suffix_width - AFTER, suffix, muted);
            after += if suffix_first { 0 } else { suffix_width };
        }
        if button > 0
            && let Some(Target::Field(id)) = &node.target
        {
            let target = Target::Reveal(id.clone());
            let area = Rect {
                x: after,
                y: top,
                width: button - AFTER,
                height: 1,
            };
            let style = if Some(&target) == self.focus {
                self.focus_style()
            } else {
                self.style(Meaning::SitePlainButton)
            };
            self.canvas.fill(area, style);
            if Some(&target) == self.focus {
                self.sign(after, top, Glyph::Focus, style);
            }
            self.in_row(after + 1, top, area.width, reveal, style);
            self.spot(&target, area, (after + 1, top));
            after += button;
        }
        if let Some(error) = &entry.error {
            let end = (x + width).saturating_sub(left);
            bottom = self.field_error(error, left, end, after, top, bottom);
        }
        if let Some(target) = &node.target {
            let whole = Rect {
                x: left,
                y: top,
                width: box_width,
                height: rows,
            };
            if beside {
                self.canvas.hit(
                    Rect {
                        x,
                        y,
                        width: label_width,
                        height,
                    },
                    target.clone(),
                );
            } else {
                let label =
                    (text::width(&node.label.text) + 2).clamp(box_width, width.max(box_width));
                self.canvas.hit(
                    Rect {
                        x,
                        y,
                        width: label,
                        height,
                    },
                    target.clone(),
                );
            }
            self.canvas.hit(whole, target.clone());
        }
        if focused && let Some(focus) = &mut self.canvas.focus {
            focus.area = Rect {
                x,
                y,
                width,
                height: bottom - y,
            };
        }
        bottom
    }

    fn field_label(&mut self, node: &Node, x: u16, width: u16, y: u16, style: Style) -> u16 {
        let mut label = node.label.clone();
        if node.is(&State::Required) {
            label.text.push('\u{a0}');
            label.text.push_str(self.glyph(Glyph::Star));
        }
        if node.is(&State::Framed) && x > 0 {
            let accent = self.ink(Ink::Accent);
            self.sign(x - 1, y + 1, Glyph::Bar, accent);
            self.sign(x - 1, y, Glyph::Bar, accent);
        }
        self.rich(x, y, width, &label, style).max(1)
    }

    /// The site's own words about a field: at its right where they fit, else below.
    fn field_error(
        &mut self,
        error: &str,
        left: u16,
        room: u16,
        after: u16,
        top: u16,
        bottom: u16,
    ) -> u16 {
        let style = self.ink(Ink::Error);
        let beside = (left + room).saturating_sub(after);
        if text::width(error) + 2 <= beside && !error.contains('\n') {
            self.canvas.sign(after, top, "!", style);
            self.in_row(after + 2, top, beside - 2, error, style);
            return bottom;
        }
        self.canvas.sign(left, bottom, "!", style);
        bottom + self.plain(left + 2, bottom, room.saturating_sub(2), error, style)
    }

    /// The colour of one meaning on the ground of another, where colours are certain.
    pub(super) fn over(&self, ground: Meaning, words: Meaning) -> Style {
        let (under, over) = (self.style(ground), self.style(words));
        match (self.look.theme.depth, over.fg) {
            (ColorDepth::Cube256, Some(fg)) => under.fg(fg),
            _ if words == Meaning::SiteMuted || words == Meaning::CardMuted => over,
            _ => under,
        }
    }

    /// The cells of a field, from its left edge on; how many rows they take.
    pub(super) fn entry(
        &mut self,
        target: Option<&Target>,
        entry: &Entry,
        area: Rect,
        colours: Colours,
        edge: Style,
        focused: bool,
    ) -> u16 {
        let hidden = entry.secrecy == Secrecy::Hidden;
        let shown = if hidden {
            dots(&entry.text)
        } else {
            entry.text.clone()
        };
        let caret = if hidden {
            let before = entry.text.get(..entry.caret).unwrap_or(&entry.text);
            dots(before).len()
        } else {
            entry.caret
        };
        let direction = entry.direction(self.look.direction);
        let inner = Rect {
            x: area.x + 1,
            width: area.width - 1,
            ..area
        };
        let many = entry.lines > 1;
        let wrap = if many {
            inner.width.saturating_sub(1).max(1)
        } else {
            u16::MAX
        };
        let lines = self.lines_in(&shown, wrap, direction);
        let row = lines
            .iter()
            .rposition(|line| line.source.start <= caret)
            .unwrap_or(0);
        let source = lines[row].source.clone();
        let words = shown[source.clone()].trim_end_matches('\n');
        let column = text::caret_column(
            words,
            caret.saturating_sub(source.start).min(words.len()),
            direction,
        );
        // Without the caret in it, a field shows the beginning of what is too long for it.
        let skip = if focused {
            (column + 1).saturating_sub(inner.width)
        } else {
            0
        };
        let rows = if many {
            u16::from(entry.lines).max(lines.len() as u16)
        } else {
            1
        };
        self.canvas.fill(
            Rect {
                height: rows,
                ..area
            },
            colours.field,
        );
        for y in area.y..area.y + rows {
            self.sign(area.x, y, Glyph::FieldEdge, edge);
        }
        // In a room that is mirrored, what is read from the left must still begin at the left.
        let flipped = direction != self.look.direction;
        let place = |from: u16, width: u16| {
            if flipped {
                inner.right().saturating_sub(from + width)
            } else {
                inner.x + from
            }
        };
        if let Some(ghost) = &entry.ghost {
            let lines = self.lines_in(ghost, wrap, direction);
            for (y, line) in (area.y..area.y + rows).zip(lines) {
                let width = line.width.min(inner.width);
                let area = Rect {
                    x: place(0, width),
                    y,
                    width,
                    height: 1,
                };
                self.canvas.window(area, line, colours.ghost, 0..0, skip);
            }
        }
        for (y, line) in (area.y..).zip(lines) {
            let hidden_columns = if direction == Direction::Ltr { skip } else { 0 };
            let width = line.width.saturating_sub(skip).min(inner.width);
            if width > 0 {
                let area = Rect {
                    x: place(0, width),
                    y,
                    width,
                    height: 1,
                };
                self.canvas
                    .window(area, line, colours.field, 0..0, hidden_columns);
            }
        }
        let cursor = (
            place((column - skip).min(inner.width.saturating_sub(1)), 1),
            area.y + row as u16,
        );
        if focused && self.canvas.focus.is_none() {
            self.canvas.focus = Some(Focus {
                area: Rect {
                    height: rows,
                    ..area
                },
                cursor,
                on: CursorOn::Cell,
            });
        }
        if let (Some(target), false) = (target, hidden) {
            self.canvas.fields.push(FieldArea {
                target: target.clone(),
                area: Rect {
                    height: rows,
                    ..inner
                },
                text: entry.text.clone(),
                direction,
                wrap,
                first: 0,
                skip,
            });
        }
        rows
    }
}

/// A dot for each letter.
fn dots(words: &str) -> String {
    let mut shown = String::new();
    let mut at = 0;
    while at < words.len() {
        at = text::next_cluster(words, at).max(at + 1);
        shown.push('•');
    }
    shown
}
