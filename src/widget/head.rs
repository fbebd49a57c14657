//! What stands above the work: title, instruction and gesture, or the greeting of the first screen.

use super::air::Air;
use super::bars::{LONGEST, is_sheet, stretch};
use super::canvas::{Between, Canvas};
use super::page::Screen;
use super::pen::{Ink, MEASURE, Pen};
use super::region::Columns;
use super::work::HIGHEST;
use crate::outline::target::FooterKey;
use crate::outline::{Extent, Instruction, Node, Outline, Panel, Role, State, Target};
use crate::text::{self, Rich, sentences};
use crate::theme::{Glyph, Meaning};
use ratatui::layout::Rect;
use std::ops::Range;

/// How much stands above the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Title, instruction and gesture.
    Whole,
    /// The gesture is known.
    Known,
    /// The instruction too: its last sentences are left.
    Short,
}

impl Screen<'_> {
    /// Title, instruction and gesture.
    pub(super) fn head(&self, columns: &Columns, shape: Shape, air: Air) -> Canvas {
        let outline = self.outline;
        let mut pen = self.pen_with(air);
        if let Some(name) = masthead(outline) {
            let words = [outline.title.as_ref(), outline.gesture.as_ref()];
            pen.canvas.height = pen.masthead_of_tutor(name, &words, self.area.width);
            return pen.canvas;
        }
        let sheet = is_sheet(outline);
        let x = columns.x + 1;
        let width = if sheet {
            self.area.width.saturating_sub(2 * x).min(LONGEST)
        } else {
            columns.width.saturating_sub(2).min(MEASURE)
        };
        let questions = self.questions();
        if !questions.is_empty() {
            pen.canvas.height = pen.list(questions, columns.x, columns.width, 0);
            return pen.canvas;
        }
        let mut y = 0;
        if let Some(title) = outline
            .title
            .as_ref()
            .filter(|_| !sheet || self.area.height >= HIGHEST)
        {
            let style = pen.ink(Ink::Title);
            y = pen.rich(x, 0, width, title, style);
        }
        if let Some(instruction) = &outline.instruction {
            if y > 0 {
                y = pen.gap(y, Between::Groups);
            }
            y += pen.instruction(instruction, x, y, width, shape);
        }
        let goal = next_goal(outline).filter(|_| columns.panels.is_none());
        let gesture = outline.gesture.as_ref().filter(|_| shape == Shape::Whole);
        if let Some(goal) = goal {
            pen.next_goal(goal, outline, x, y, self.area.width.saturating_sub(2 * x));
            y += 1;
        } else if let Some(gesture) = gesture {
            let style = pen.ink(Ink::Muted);
            if y > 0 && air >= Air::Groups {
                y += 1;
            }
            y += pen.rich(x, y, width, gesture, style);
        }
        pen.canvas.height = y;
        pen.canvas
    }
}

/// Of the goals beside the work, the one that is next.
fn next_goal(outline: &Outline) -> Option<&Node> {
    let beside = outline.aside.iter().flat_map(|panel| &panel.nodes);
    beside
        .filter(|node| node.role == Role::Goal)
        .find(|node| node.is(&State::Current))
}

impl Pen<'_> {
    /// The name of the application in the middle, with a line under it and words below; the height in lines.
    pub(super) fn masthead_of_tutor(
        &mut self,
        name: &str,
        words: &[Option<&Rich>],
        width: u16,
    ) -> u16 {
        let (strong, line, muted) = (
            self.ink(Ink::Title),
            self.ink(Ink::Accent),
            self.ink(Ink::Muted),
        );
        // Latin letters stand apart; others are joined and must not.
        let is_latin = name.chars().all(|c| c.is_alphabetic() && c < '\u{250}');
        let spaced: String = name.chars().flat_map(|c| [c, ' ']).collect();
        let name = if is_latin { spaced.trim_end() } else { name };
        let taken = text::width(name).min(width);
        let x = (width - taken) / 2;
        self.plain(x, 0, taken, name, strong);
        let thick = self.glyph(Glyph::ThickLine).repeat(usize::from(taken));
        self.canvas.sign(x, 1, thick, line);
        let mut y = 2;
        for words in words.iter().flatten() {
            y = self.gap(y, Between::Groups);
            let room = width.saturating_sub(4).min(LONGEST);
            let taken = text::width(&words.text).min(room);
            y += self.rich((width - taken) / 2, y, taken, words, muted);
        }
        y
    }

    /// Where there is no room for the list of goals, the next one, with the key that shows them all.
    fn next_goal(&mut self, goal: &Node, outline: &Outline, x: u16, y: u16, width: u16) {
        let (sign, words) = (self.ink(Ink::Accent), self.ink(Ink::Title));
        let taken = self.sign_and_space(x, y, Glyph::Focus, sign);
        // The card is what one misses most; the same key shows both.
        let beside = outline.aside.iter();
        let is_list = |panel: &&Panel| panel.nodes.iter().any(|node| node.role == Role::Goal);
        let card = beside.clone().find(|panel| !is_list(panel));
        let mut room = width.saturating_sub(taken);
        if let Some(panel) = card.or(outline.aside.first()) {
            room = room.saturating_sub(self.card_key(outline, &panel.title, x, y, width) + 1);
        }
        let label = text::truncate(&goal.label.text, room);
        self.plain(x + taken, y, room, &label, words);
    }

    /// The key that shows the card and the goals, at the end of a line; how many columns it takes.
    pub(super) fn card_key(
        &mut self,
        outline: &Outline,
        words: &str,
        x: u16,
        y: u16,
        width: u16,
    ) -> u16 {
        let card = Target::Key(FooterKey::Card);
        let of_card = |node: &&Node| node.target.as_ref() == Some(&card);
        let Some(key) = outline.footer.iter().find(of_card) else {
            return 0;
        };
        let (cap, muted) = (self.style(Meaning::KeyCap), self.ink(Ink::Muted));
        let name = if key.value.is_empty() {
            words
        } else {
            key.value.as_str()
        };
        let after = match words {
            words if words.is_empty() || key.value.is_empty() => String::new(),
            words => format!(" {words}"),
        };
        let cap_width = text::width(name) + 2;
        let wants = cap_width + text::width(&after);
        let at = x + width.saturating_sub(wants);
        let area = Rect {
            x: at,
            y,
            width: wants,
            height: 1,
        };
        self.canvas.fill(
            Rect {
                width: cap_width,
                ..area
            },
            cap,
        );
        self.plain(at + 1, y, cap_width, name, cap);
        self.plain(at + cap_width, y, wants, &after, muted);
        self.canvas.hit(area, card);
        wants
    }

    /// The instruction; the height in lines. What is shown of a long one follows the voice, group by group.
    fn instruction(
        &mut self,
        instruction: &Instruction,
        x: u16,
        y: u16,
        width: u16,
        shape: Shape,
    ) -> u16 {
        let style = self.ink(Ink::Body);
        let words = &instruction.text.text;
        let shown = match (instruction.extent, &instruction.text.lit) {
            (Extent::Whole, _) => 0..words.len(),
            (Extent::Begun, _) if shape != Shape::Short => 0..words.len(),
            (Extent::Begun | Extent::Reminder, Some(lit)) => self.group(words, width, lit.start),
            (Extent::Begun | Extent::Reminder, None) => self.reminder(words, width)..words.len(),
        };
        self.rich(x, y, width, &stretch(&instruction.text, shown), style)
    }

    /// Of the groups of sentences that fit in two lines, the one that holds a byte.
    fn group(&self, words: &str, width: u16, at: usize) -> Range<usize> {
        let mut shown = 0..0;
        for sentence in sentences(words) {
            let joined = shown.start..sentence.end;
            if self.close_lines(&words[joined.clone()], width).len() <= 2 {
                shown = joined;
                continue;
            }
            if at < sentence.start {
                break;
            }
            shown = sentence;
        }
        shown
    }

    /// Where the last sentences begin that fit in two lines.
    fn reminder(&self, words: &str, width: u16) -> usize {
        if self.close_lines(words, width).len() <= 2 {
            return 0;
        }
        let starts = sentences(words).into_iter().map(|sentence| sentence.start);
        let mut best = 0;
        for start in starts.rev() {
            if best > 0 && self.close_lines(&words[start..], width).len() > 2 {
                break;
            }
            best = start;
        }
        best
    }
}

/// The name to greet with, on the one screen where somebody sees the tutor for the first time: it shows
/// a key to press, and there is no lesson yet.
pub(super) fn masthead(outline: &Outline) -> Option<&str> {
    let header = &outline.header;
    let shows_key = outline.body.iter().any(|node| node.role == Role::KeyCap);
    (shows_key && header.right.is_empty() && header.progress.is_none())
        .then_some(header.left.as_str())
}
