//! The picture of the machine's keyboard, with the keys to press now and their order.

use super::pen::{Ink, Pen};
use crate::keyboard::{Key, SPACE_BAR};
use crate::outline::{KeyMark, Target};
use crate::text::{self, Direction};
use crate::theme::{Glyph, Meaning};
use ratatui::{layout::Rect, style::Modifier};
use std::borrow::Cow;

/// A key as it is drawn.
struct Cap {
    x: u16,
    row: u16,
    width: u16,
    label: Cow<'static, str>,
    mark: Option<KeyMark>,
}

impl Pen<'_> {
    /// Draws the four rows and the row of the space bar; the first line below them.
    pub(super) fn keyboard(&mut self, marks: &[KeyMark], x: u16, width: u16, y: u16) -> u16 {
        let caps = self.caps(width);
        let all = caps.iter().map(|cap| cap.x + cap.width).max().unwrap_or(0) + 1;
        let left = x + width.saturating_sub(all) / 2;
        let plain = self.style(Meaning::KeyCap).remove_modifier(Modifier::BOLD);
        let marked = self.style(Meaning::Spoken);
        // Where keys stand two columns apart, the number of a key stands a little off it.
        let off = u16::from(width >= 72);
        let order_ink = self.ink(Ink::NotYet);
        // A keyboard is not mirrored where words are: what is kept here is mirrored once more when it is painted.
        let place = |from: u16, width: u16| match self.look.direction {
            Direction::Ltr => left + from,
            Direction::Rtl => left + all.saturating_sub(from + width),
        };
        let places: Vec<u16> = caps.iter().map(|cap| place(cap.x, cap.width)).collect();
        let orders: Vec<u16> = caps
            .iter()
            .map(|cap| place(cap.x + cap.width + off, 1))
            .collect();
        for ((cap, at), order_at) in caps.into_iter().zip(places).zip(orders) {
            let order = marks
                .iter()
                .position(|mark| cap.mark.as_ref() == Some(mark));
            let style = if order.is_some() { marked } else { plain };
            let row = y + cap.row;
            let words = text::truncate(&cap.label, cap.width);
            let before = cap.width.saturating_sub(text::width(&words)) / 2;
            let drawn = format!("{}{words}", " ".repeat(before as usize));
            let rest = usize::from(cap.width).saturating_sub(drawn.chars().count());
            self.canvas.sign(at, row, drawn + &" ".repeat(rest), style);
            if let Some(order) = order.filter(|_| marks.len() > 1) {
                self.canvas
                    .sign(order_at, row, (order + 1).to_string(), order_ink);
            }
        }
        // Who writes must see which keys.
        if self.focus == Some(&Target::Practice)
            && let Some(focus) = &mut self.canvas.focus
        {
            focus.area = focus.area.union(Rect {
                x,
                y,
                width,
                height: 5,
            });
        }
        y + 5
    }

    fn caps(&self, width: u16) -> Vec<Cap> {
        let layout = self.look.keyboard;
        // Columns from one key to the next; the last one or two are the gap.
        let pitch = match width {
            96.. => 7,
            72.. => 5,
            _ => 4,
        };
        let cap_width = if pitch == 7 { 5 } else { 3 };
        let at = |quarters: u8| u16::from(quarters) * pitch / 4;
        let mut caps = Vec::with_capacity(56);
        let label = |key: &Key| format!(" {}", key.label().replace(' ', ""));
        for keys in layout.rows() {
            for key in keys {
                caps.push(Cap {
                    x: at(key.position.quarters()),
                    row: u16::from(key.position.row),
                    width: cap_width,
                    label: label(key).into(),
                    mark: Some(KeyMark::Key(key.position)),
                });
            }
        }
        let end_of = |row: usize| {
            layout.rows()[row]
                .last()
                .map_or(0, |key| at(key.position.quarters()))
                + pitch
        };
        let (digits_end, lowest_end) = (end_of(0), end_of(3));
        let names = &self.look.words.keys;
        caps.push(Cap {
            x: digits_end,
            row: 0,
            width: cap_width,
            label: format!(" {}", self.look.glyphs.get(Glyph::ArrowLeft)).into(),
            mark: Some(KeyMark::Backspace),
        });
        let shift_width = text::width(&names.shift) + 2;
        caps.push(Cap {
            x: lowest_end,
            row: 3,
            width: shift_width,
            label: names.shift.clone().into(),
            mark: Some(KeyMark::Shift),
        });
        let bar = at(SPACE_BAR.quarters());
        let bar_width = 5 * pitch;
        let cap = |name: &str| (text::width(name) + 2, name.to_owned());
        let (alt_width, alt) = cap(&names.alt);
        let (ctrl_width, ctrl) = cap(&names.ctrl);
        let (alt_gr_width, alt_gr) = cap(&names.alt_gr);
        let alt_x = bar.saturating_sub(alt_width + 2);
        let below = [
            (alt_x.saturating_sub(ctrl_width + 2), ctrl_width, ctrl, None),
            (alt_x, alt_width, alt, None),
            (bar, bar_width, String::new(), Some(KeyMark::Space)),
            (
                bar + bar_width + 2,
                alt_gr_width,
                alt_gr,
                Some(KeyMark::AltGr),
            ),
        ];
        caps.extend(below.map(|(x, width, label, mark)| Cap {
            x,
            row: 4,
            width,
            label: label.into(),
            mark,
        }));
        caps
    }
}
