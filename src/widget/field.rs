//! The fields of the invented site: label, cells, fixed end, button and error.

use super::entry::Colours;
use super::pen::{Ink, Pen};
use crate::lesson::activity::Skin;
use crate::outline::{Entry, Node, Secrecy, State, Target};
use crate::text::{self, Direction};
use crate::theme::{Glyph, Meaning};
use ratatui::layout::Rect;

/// Empty columns between two things on the first row of a field.
const AFTER: u16 = 1;
/// The fewest columns of cells beside a fixed end; with fewer it stands below.
const BESIDE_SUFFIX: u16 = 12;

/// Where a field of the site stands beside or under its label.
struct Parts {
    /// The cells to write in, from their edge on.
    cells: Rect,
    /// First column of the fixed end on the first row; without, it stands below.
    suffix_x: Option<u16>,
    /// The first free column of the first row.
    after: u16,
    /// The column after the last one of the field.
    right: u16,
}

impl<'a> Pen<'a> {
    /// A field of the site with its label, suffix, button and error; the first line below it.
    pub(super) fn field(&mut self, node: &Node, entry: &Entry, x: u16, width: u16, y: u16) -> u16 {
        let aligned = self.label_columns(width);
        let label = self.field_label(node, x, y, width, aligned);
        let (left, top) = match aligned {
            Some(columns) => (x + columns, y),
            None => (x, label.bottom()),
        };
        let mut parts = self.parts(entry, left, top, x + width);
        let colours = self.field_colours(node, entry);
        parts.cells.height = self.entry(node, entry, parts.cells, colours);
        let mut bottom = parts.cells.bottom().max(label.bottom());
        if let Some(suffix) = suffix_of(entry) {
            bottom = self.suffix(suffix, &parts, bottom);
        }
        if let (Some(word), Some(Target::Field(id))) = (self.reveal_word(entry), &node.target) {
            let target = Target::Reveal(id.clone());
            parts.after += self.reveal(&target, word, parts.after, top);
        }
        if let Some(error) = &entry.error {
            bottom = self.field_error(error, &parts, bottom);
        }
        if let Some(target) = &node.target {
            let cells = parts.cells;
            let words = text::width(&node.label.text) + 2;
            let label_width = match aligned {
                Some(columns) => columns,
                None => words.clamp(cells.width, width.max(cells.width)),
            };
            let label = Rect {
                width: label_width,
                ..label
            };
            self.canvas.hit(label, target.clone());
            self.canvas.hit(cells, target.clone());
        }
        if self.has_focus(node)
            && let Some(focus) = &mut self.canvas.focus
        {
            focus.area = Rect {
                x,
                y,
                width,
                height: bottom - y,
            };
        }
        bottom
    }

    /// The columns of the labels, where they stand beside their fields.
    fn label_columns(&self, width: u16) -> Option<u16> {
        match width {
            _ if self.ground.skin() != Some(Skin::B) => None,
            ..44 => None,
            44..56 => Some(22),
            _ => Some(24),
        }
    }

    /// The label, with the signs before it; the cells it has.
    fn field_label(
        &mut self,
        node: &Node,
        x: u16,
        y: u16,
        width: u16,
        aligned: Option<u16>,
    ) -> Rect {
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
        let width = aligned.map_or(width, |columns| columns - AFTER);
        let body = self.ink(Ink::Body);
        let height = self.rich(x, y, width, &label, body).max(1);
        if self.has_focus(node) && x > 0 {
            let sign = self.ink(Ink::FocusSign);
            self.sign(x - 1, y, Glyph::Focus, sign);
        }
        Rect {
            x,
            y,
            width,
            height,
        }
    }

    /// Shares the columns from `left` to `right` out.
    fn parts(&self, entry: &Entry, left: u16, top: u16, right: u16) -> Parts {
        let room = right.saturating_sub(left);
        let reveal = self.reveal_word(entry);
        let button = reveal.map_or(0, |word| button_width(word) + AFTER);
        let beside = suffix_of(entry)
            .map(|suffix| text::width(suffix) + AFTER)
            .filter(|taken| taken + BESIDE_SUFFIX <= room);
        let taken = beside.unwrap_or(0);
        let wants = (entry.length + 3).max(10);
        let width = wants.min(room.saturating_sub(button + taken)).max(4);
        // An address is read from the left everywhere, so its fixed end stands at the right of the field.
        let is_mirrored = self.look.direction == Direction::Rtl;
        let x = if is_mirrored { left + taken } else { left };
        let after_cells = x + width + AFTER;
        let (suffix_x, after) = if is_mirrored {
            (left, after_cells)
        } else {
            (after_cells, after_cells + taken)
        };
        Parts {
            cells: Rect {
                x,
                y: top,
                width,
                height: 1,
            },
            suffix_x: beside.map(|_| suffix_x),
            after,
            right,
        }
    }

    /// The word on the button that shows a secret, or hides it.
    fn reveal_word(&self, entry: &Entry) -> Option<&'a str> {
        let words = &self.look.words;
        let word = match entry.secrecy {
            Secrecy::Clear => return None,
            Secrecy::Hidden => &words.reveal,
            Secrecy::Revealed => &words.conceal,
        };
        Some(word.as_str()).filter(|word| !word.is_empty())
    }

    fn field_colours(&self, node: &Node, entry: &Entry) -> Colours {
        let field = match entry.error {
            Some(_) => Meaning::SiteFieldError,
            None => Meaning::SiteField,
        };
        let edge = if self.has_focus(node) {
            Meaning::SiteFocusSign
        } else {
            Meaning::SiteEdge
        };
        Colours {
            field: self.style(field),
            ghost: self.over(Meaning::SiteField, Meaning::SiteMuted),
            edge: self.over(Meaning::SiteField, edge),
        }
    }

    /// The fixed end; the first line below the field with it.
    fn suffix(&mut self, suffix: &str, parts: &Parts, bottom: u16) -> u16 {
        let muted = self.ink(Ink::Muted);
        let Parts { cells, right, .. } = *parts;
        if let Some(x) = parts.suffix_x {
            self.latin(x, cells.y, text::width(suffix), suffix, muted);
            return bottom;
        }
        let room = right.saturating_sub(cells.x + 1);
        self.latin(cells.x + 1, bottom, room, suffix, muted);
        bottom + 1
    }

    /// The button that shows a secret, or hides it; how many columns it takes.
    fn reveal(&mut self, target: &Target, word: &str, x: u16, y: u16) -> u16 {
        let focused = Some(target) == self.focus;
        let area = Rect {
            x,
            y,
            width: button_width(word),
            height: 1,
        };
        let style = if focused {
            self.focus_style()
        } else {
            self.style(Meaning::SitePlainButton)
        };
        self.canvas.fill(area, style);
        if focused {
            self.sign(x, y, Glyph::Focus, style);
        }
        self.in_row(x + 1, y, area.width, word, style);
        self.spot(target, area, (x + 1, y));
        area.width + AFTER
    }

    /// The site's own words about a field: at its right where they fit, else below; the first line below them.
    fn field_error(&mut self, error: &str, parts: &Parts, bottom: u16) -> u16 {
        let style = self.ink(Ink::Error);
        let Parts {
            cells,
            after,
            right,
            ..
        } = *parts;
        let beside = right.saturating_sub(after);
        if text::width(error) + 2 <= beside && !error.contains('\n') {
            self.canvas.sign(after, cells.y, "!", style);
            self.in_row(after + 2, cells.y, beside - 2, error, style);
            return bottom;
        }
        let room = right.saturating_sub(cells.x + 2);
        self.canvas.sign(cells.x, bottom, "!", style);
        bottom + self.plain(cells.x + 2, bottom, room, error, style)
    }
}

/// The fixed end of a field.
fn suffix_of(entry: &Entry) -> Option<&str> {
    entry.suffix.as_deref().filter(|suffix| !suffix.is_empty())
}

/// Columns of the button with this word.
fn button_width(word: &str) -> u16 {
    text::width(word) + 2
}
