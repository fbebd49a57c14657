//! What frames the work on every screen: header, progress line, instruction, feedback, the way on, the footer.

use super::air::Air;
use super::canvas::Canvas;
use super::flow::natural_width;
use super::page::Screen;
use super::pen::{Ground, Ink, Pen};
use super::region::Columns;
use crate::outline::target::FooterKey;
use crate::outline::{Feedback, Header, Node, Outline, State, Target, Tone, VoiceMark, VoiceState};
use crate::text::{self, Rich, Span, sentences};
use crate::theme::{Glyph, Meaning};
use ratatui::layout::Rect;
use std::ops::Range;

/// The most columns of a line of text that stands on its own.
pub(super) const LONGEST: u16 = 70;

impl Screen<'_> {
    /// The panel that tells about the last action, if there is something to tell. It never takes much of the screen.
    pub(super) fn feedback(&self, columns: &Columns, air: Air) -> Option<Canvas> {
        let most = (self.area.height / 3).max(5);
        let said = self.outline.feedback.as_ref()?;
        let (x, width) = if is_sheet(self.outline) {
            let side = margin(self.area.width) + 1;
            (side, self.area.width - 2 * side)
        } else {
            (columns.x, columns.width)
        };
        let tell = |air| {
            let mut pen = self.pen_with(air);
            pen.canvas.height = pen.feedback(said, x, width);
            pen.canvas
        };
        let mut told = tell(air);
        if told.height > most && air > Air::Close {
            told = tell(Air::Close);
        }
        told.height = told.height.min(most);
        Some(told)
    }
}

impl Pen<'_> {
    /// The first line, with the mark of the voice, and the line of progress under it.
    pub(super) fn header(&mut self, header: &Header, voice: Option<&VoiceMark>, width: u16) {
        let (title, muted) = (self.ink(Ink::Title), self.ink(Ink::Muted));
        let margin = margin(width);
        let room = width.saturating_sub(2 * margin);
        let mut right = if width < 70 && !header.right_short.is_empty() {
            &header.right_short
        } else {
            &header.right
        };
        let wants = voice.map_or(0, |mark| 5 + text::width(&mark.words.text));
        if text::width(&header.left) + text::width(right) + wants + 2 > room {
            right = &header.right_short;
        }
        let taken = if right.is_empty() {
            0
        } else {
            self.at_end(margin, 0, room, right, muted) + 2
        };
        let left = text::truncate(&header.left, room.saturating_sub(taken));
        self.plain(margin, 0, room, &left, title);
        if let Some(mark) = voice {
            let from = margin + text::width(&left) + 3;
            let room = (margin + room).saturating_sub(from + taken);
            self.voice_mark(mark, from, room);
        }
        if let Some((done, of)) = header.progress {
            self.progress_line(
                Rect {
                    x: margin,
                    y: 1,
                    width: room,
                    height: 1,
                },
                done,
                of,
                Ground::Room,
                false,
            );
        }
    }

    /// How the voice stands, in a sign and, where there is room, in words; a click on it stops and goes on.
    fn voice_mark(&mut self, mark: &VoiceMark, x: u16, room: u16) {
        let (glyph, ink) = match mark.state {
            VoiceState::Speaking => (Glyph::Note, Ink::Accent),
            VoiceState::Paused => (Glyph::Stopped, Ink::Muted),
            VoiceState::Silent => (Glyph::Mute, Ink::Muted),
        };
        let style = self.ink(ink);
        if room < self.look.glyphs.width(glyph) {
            return;
        }
        let mut taken = self.sign_and_space(x, 0, glyph, style);
        let words = text::width(&mark.words.text);
        if taken + words <= room {
            self.rich(x + taken, 0, words, &mark.words, style);
            taken += words;
        }
        let area = Rect {
            x,
            y: 0,
            width: taken,
            height: 1,
        };
        self.canvas.hit(area, Target::Voice);
    }

    /// The panel that tells about the last action; the height in lines.
    fn feedback(&mut self, feedback: &Feedback, x: u16, width: u16) -> u16 {
        self.ground = Ground::Card;
        let (glyph, bar, words) = match feedback.tone {
            Tone::Right => (Some(Glyph::Right), Meaning::RightBar, Meaning::RightOnCard),
            Tone::NotYet => (
                Some(Glyph::NotYet),
                Meaning::NotYetBar,
                Meaning::NotYetOnCard,
            ),
            Tone::Note => (None, Meaning::CardAccent, Meaning::CardTitle),
        };
        let (bar, strong, body) = (self.style(bar), self.style(words), self.ink(Ink::Body));
        let ground = self.canvas.reserve();
        let mut column = x + 2;
        if let Some(glyph) = glyph {
            column += self.sign_and_space(column, 0, glyph, strong);
        }
        let room = (x + width).saturating_sub(column + 1).min(LONGEST);
        let (lead, rest) = lead(&feedback.text);
        let mut height = self.rich(column, 0, room, &lead, strong);
        if !rest.text.is_empty() {
            height = self.air_gap(height);
            height += self.rich(column, height, room, &rest, body);
        }
        // Two lines always, so that a longer sentence does not move the panel.
        let height = height.max(2);
        self.canvas.fill_reserved(
            &ground,
            Rect {
                x,
                y: 0,
                width,
                height,
            },
            body,
        );
        for y in 0..height {
            self.sign(x, y, Glyph::Bar, bar);
        }
        height
    }

    /// The buttons that lead on, at the end of their line; two that stand for a choice begin at its start.
    pub(super) fn advance(&mut self, nodes: &[Node], x: u16, width: u16) -> u16 {
        let wants: u16 = nodes
            .iter()
            .map(|node| natural_width(node) + 3)
            .sum::<u16>()
            .saturating_sub(3);
        if wants > width {
            let mut y = 0;
            for node in nodes {
                y = self.way_on(node, x, width, y);
            }
            return y;
        }
        let is_choice = nodes.len() > 1 && nodes[0].target == Some(Target::Continue);
        let mut column = if is_choice { x + 1 } else { x + width - wants };
        let mut bottom = 0;
        for node in nodes {
            let taken = natural_width(node);
            bottom = bottom.max(self.way_on(node, column, taken, 0));
            column += taken + 3;
        }
        bottom
    }

    fn way_on(&mut self, node: &Node, x: u16, width: u16, y: u16) -> u16 {
        let is_quiet = node.is(&State::Quiet) && !self.has_focus(node);
        let bottom = self.node(node, x, width, y);
        if is_quiet && node.target == Some(Target::Continue) {
            let style = self.style(Meaning::Quiet);
            let after = x + 3 + text::width(&node.label.text);
            if after < x + width {
                self.sign(after, y, Glyph::Forward, style);
            }
        }
        bottom
    }

    /// The last line: keys and what they do, each a button. What does not fit is left out from the end,
    /// but never the way back nor what has the focus.
    pub(super) fn footer(&mut self, nodes: &[Node], width: u16) {
        let shown = self.shown_in_footer(nodes, width);
        self.keys(&shown, margin(width));
    }

    /// The keys that the footer of this width has no room for, from a column on.
    pub(super) fn footer_rest(&mut self, nodes: &[Node], x: u16, width: u16) {
        let shown = self.shown_in_footer(nodes, width);
        let is_left_out = |node: &&Node| !shown.iter().any(|each| each.target == node.target);
        let rest: Vec<&Node> = nodes.iter().filter(is_left_out).collect();
        self.keys(&rest, x);
    }

    fn shown_in_footer<'n>(&self, nodes: &'n [Node], width: u16) -> Vec<&'n Node> {
        let room = width.saturating_sub(2 * margin(width));
        let must =
            |node: &Node| node.target == Some(Target::Key(FooterKey::Back)) || self.has_focus(node);
        let mut shown: Vec<&Node> = nodes.iter().collect();
        let gap = |count: usize| if count > 1 { 2 * (count as u16 - 1) } else { 0 };
        while shown.iter().map(|node| key_width(node)).sum::<u16>() + gap(shown.len()) > room {
            let Some(last) = shown.iter().rposition(|node| !must(node)) else {
                break;
            };
            shown.remove(last);
        }
        shown
    }

    fn keys(&mut self, nodes: &[&Node], x: u16) {
        let (cap, muted) = (self.style(Meaning::KeyCap), self.ink(Ink::Muted));
        let mut x = x;
        for node in nodes.iter().copied() {
            let focused = self.has_focus(node);
            let (cap, label) = if focused {
                (self.focus_style(), self.focus_style())
            } else {
                (cap, muted)
            };
            let area = Rect {
                x,
                y: 0,
                width: key_width(node),
                height: 1,
            };
            let key = text::width(&node.value);
            if focused {
                self.canvas.fill(area, label);
            }
            let at = if key == 0 {
                self.canvas.fill(area, cap);
                self.rich(x + 1, 0, area.width, &node.label, cap);
                x + 1
            } else {
                self.canvas.fill(
                    Rect {
                        width: key + 2,
                        ..area
                    },
                    cap,
                );
                self.plain(x + 1, 0, key, &node.value, cap);
                self.rich(x + key + 3, 0, area.width, &node.label, label);
                x + key + 3
            };
            if focused {
                self.sign(x, 0, Glyph::Focus, cap);
            }
            self.target(node, area, (at, 0));
            x += area.width + 2;
        }
    }
}

/// Columns of a key of the footer and what it does.
fn key_width(node: &Node) -> u16 {
    let key = text::width(&node.value);
    text::width(&node.label.text) + 2 + if key == 0 { 0 } else { key + 1 }
}

/// Columns free at both sides of the header and the footer.
pub(super) fn margin(width: u16) -> u16 {
    match width {
        100.. => 4,
        8.. => 2,
        _ => 0,
    }
}

/// A stretch of a sentence, with the marks that are wholly in it.
pub(super) fn stretch(rich: &Rich, range: Range<usize>) -> Rich {
    let spans = rich
        .spans
        .iter()
        .filter(|span| span.range.start >= range.start && span.range.end <= range.end);
    let from = range.start;
    let spans = spans.map(|span| Span {
        range: span.range.start - from..span.range.end - from,
        ..span.clone()
    });
    let lit = rich
        .lit
        .as_ref()
        .filter(|lit| lit.start < range.end && lit.end > from);
    Rich {
        spans: spans.collect(),
        lit: lit.map(|lit| lit.start.max(from) - from..lit.end.min(range.end) - from),
        text: rich.text[range].to_owned(),
        ..Rich::default()
    }
}

/// What stands out of a text, and the rest: the first sentence, and the next one too after a mere « Oui. ».
fn lead(rich: &Rich) -> (Rich, Rich) {
    let sentences = sentences(&rich.text);
    let is_word = |sentence: &Range<usize>| text::width(&rich.text[sentence.clone()]) < 12;
    let count = if sentences.first().is_some_and(is_word) {
        2
    } else {
        1
    };
    let end = sentences
        .iter()
        .take(count)
        .next_back()
        .map_or(rich.text.len(), |last| last.end);
    let rest = sentences
        .get(count)
        .map_or(rich.text.len(), |next| next.start);
    (stretch(rich, 0..end), stretch(rich, rest..rich.text.len()))
}

/// Whether the work is a sheet, which wants all the room there is.
pub(super) fn is_sheet(outline: &Outline) -> bool {
    outline
        .body
        .iter()
        .any(|node| matches!(node.role, crate::outline::Role::Sheet(_)))
}
