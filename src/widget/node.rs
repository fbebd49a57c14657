//! Each role of the tutor, drawn. Rows have a file of their own, and so has the invented site.

use super::flow::{BIG_BUTTON, natural_width};
use super::pen::{Ground, Ink, MEASURE, Pen};
use crate::lesson::activity::Sign;
use crate::outline::{ButtonRole, Node, Role, State};
use crate::text;
use crate::theme::{Glyph, Meaning};
use ratatui::{layout::Rect, style::Style};

impl Pen<'_> {
    /// Draws a thing from line `y` on; the first line below it.
    pub(super) fn node(&mut self, node: &Node, x: u16, width: u16, y: u16) -> u16 {
        let measure = width.min(MEASURE);
        // Words stand one column in from the rows, as their labels do.
        let (words, measure) = if self.ground == Ground::Room {
            (x + 1, measure.min(width.saturating_sub(2)))
        } else {
            (x, measure)
        };
        match &node.role {
            Role::Heading => y + self.heading(node, words, measure, y),
            Role::Text => {
                let ink = if node.is(&State::Quiet) {
                    Ink::Muted
                } else {
                    Ink::Body
                };
                y + self.signed(node, words, measure, y, ink)
            }
            Role::Small => y + self.signed(node, words, measure, y, Ink::Muted),
            Role::Large => self.large(node, words, measure, y),
            Role::Caption => {
                let style = self.ink(Ink::Muted);
                y + self.rich(x, y, measure, &node.label, style)
            }
            Role::Card(sign) => self.card(node, sign.map(sign_glyph), x, width, y),
            Role::Choice { .. } | Role::Progress { .. } => self.choice(node, x, width, y),
            Role::Button(kind) => self.button(node, *kind, x, width, y),
            Role::BigButton => self.big_button(node, x, width, y),
            Role::KeyCap => self.key_cap(node, x, width, y),
            Role::Practice(entry) => self.practice(node, entry, words, width.saturating_sub(1), y),
            Role::Keyboard(marks) => self.keyboard(marks, x, width, y),
            Role::Detail | Role::MailLine => self.details(std::slice::from_ref(node), x, width, y),
            Role::Goal => self.goal(node, x, width, y),
            Role::Place(number) => self.place(node, *number, x, width, y),
            Role::Statement => self.statement(node, x, width, y),
            Role::Ask => {
                let style = self.ink(Ink::Title);
                let below = y + self.rich(words, y, measure, &node.label, style);
                if node.children.is_empty() {
                    below
                } else {
                    self.answers(&node.children, x, width, below)
                }
            }
            Role::Sheet(sheet) => self.sheet(node, sheet, x, width, y, 0),
            Role::Row => self.row(&node.children, x, width, y),
            _ => self.site_node(node, x, width, y),
        }
    }

    /// The answers to a question: side by side where all are short.
    fn answers(&mut self, nodes: &[Node], x: u16, width: u16, y: u16) -> u16 {
        let gap = 2;
        let each = (width + gap) / nodes.len() as u16 - gap;
        let fits = |node: &Node| text::width(&node.label.text) + 10 <= each;
        if nodes.iter().all(fits) {
            let widths = vec![each; nodes.len()];
            self.beside(nodes.chunks(1), &widths, gap, x, y)
        } else {
            let below = self.gap(y, super::canvas::Between::Groups);
            self.list(nodes, x, width, below)
        }
    }

    fn heading(&mut self, node: &Node, x: u16, width: u16, y: u16) -> u16 {
        let style = self.ink(Ink::Title);
        self.zoned(x, y, width, node, style)
    }

    /// Words with the sign of their state before them, if they are in one.
    fn signed(&mut self, node: &Node, x: u16, width: u16, y: u16, ink: Ink) -> u16 {
        let style = self.ink(ink);
        match Self::state_sign(node) {
            Some((glyph, ink)) => {
                let sign = self.ink(ink);
                let taken = self.sign(x + 1, y, glyph, sign) + 3;
                self.zoned(x + taken, y, width.saturating_sub(taken), node, style)
            }
            None => self.zoned(x, y, width, node, style),
        }
    }

    /// A text on its own with room around it.
    fn large(&mut self, node: &Node, x: u16, width: u16, y: u16) -> u16 {
        let style = self.ink(Ink::Title);
        let indent = if width > 40 { 4 } else { 2 };
        y + 2
            + self.zoned(
                x + indent,
                y + 1,
                width.saturating_sub(2 * indent),
                node,
                style,
            )
    }

    /// A button of the tutor, as wide as it is told.
    pub(super) fn button(
        &mut self,
        node: &Node,
        kind: ButtonRole,
        x: u16,
        width: u16,
        y: u16,
    ) -> u16 {
        let width = width.min(natural_width(node));
        let focused = self.has_focus(node);
        if node.is(&State::Quiet) && !focused {
            let style = self.style(Meaning::Quiet);
            let height = self.plain(x + 2, y, width.saturating_sub(2), &node.label.text, style);
            self.target(
                node,
                Rect {
                    x,
                    y,
                    width,
                    height,
                },
                (x + 2, y),
            );
            return y + height;
        }
        let style = match (focused, kind) {
            (true, ButtonRole::Secondary | ButtonRole::Footer) => self.focus_style(),
            (_, ButtonRole::Primary) => self.style(Meaning::Primary),
            (false, _) => self.style(Meaning::KeyCap),
        };
        self.block(node, x, width, y, 1, style, focused)
    }

    /// A filled block with its label in the middle, at least so many lines high.
    #[allow(clippy::too_many_arguments)]
    pub(super) fn block(
        &mut self,
        node: &Node,
        x: u16,
        width: u16,
        y: u16,
        least: u16,
        style: Style,
        focused: bool,
    ) -> u16 {
        let margin = if width >= text::width(&node.label.text) + 4 {
            2
        } else {
            1
        };
        let lines = self.lines(&node.label.text, width.saturating_sub(2 * margin));
        let height = (lines.len() as u16).max(least);
        let area = Rect {
            x,
            y,
            width,
            height,
        };
        self.canvas.fill(area, style);
        let top = y + (height - lines.len() as u16) / 2;
        let widest = lines.iter().map(|line| line.width).max().unwrap_or(0);
        let left = x + width.saturating_sub(widest) / 2;
        for (row, line) in (top..).zip(lines) {
            self.canvas.run(left, row, line, style, 0..0);
        }
        if focused {
            self.sign(left.saturating_sub(2).max(x), top, Glyph::Focus, style);
        }
        if !self.ground.is_paper() {
            self.frame_marks(node, area, Ground::Room, focused);
        }
        self.target(node, area, (left, top));
        y + height
    }

    fn big_button(&mut self, node: &Node, x: u16, width: u16, y: u16) -> u16 {
        let width = width.min(natural_width(node)).max(BIG_BUTTON.0.min(width));
        let focused = self.has_focus(node);
        let meaning = if node.is(&State::Quiet) {
            Meaning::KeyCap
        } else {
            Meaning::Primary
        };
        let style = if focused {
            self.focus_style()
        } else {
            self.style(meaning)
        };
        self.block(node, x, width, y, BIG_BUTTON.1, style, focused)
    }

    /// A key of the keyboard, with its edge.
    fn key_cap(&mut self, node: &Node, x: u16, width: u16, y: u16) -> u16 {
        let width = width.min(natural_width(node));
        let area = Rect {
            x,
            y,
            width,
            height: 5,
        };
        let focused = self.has_focus(node);
        let edge = self.ink(if focused || node.is(&State::Framed) {
            Ink::Accent
        } else {
            Ink::Muted
        });
        self.frame(area, edge);
        let style = self.ink(Ink::Title);
        if let Some(line) = self
            .lines(&node.label.text, width.saturating_sub(2))
            .into_iter()
            .next()
        {
            let left = x + width.saturating_sub(line.width) / 2;
            self.canvas.run(left, y + 2, line, style, 0..0);
            if focused && left > x + 1 {
                self.sign(left - 1, y + 2, Glyph::Focus, edge);
            }
            self.target(node, area, (left, y + 2));
        }
        y + area.height
    }

    /// The four edges of an area.
    pub(super) fn frame(&mut self, area: Rect, style: Style) {
        if area.width < 2 || area.height < 2 {
            return;
        }
        let inner = self.glyph(Glyph::ThinLine).repeat(area.width as usize - 2);
        let (left, right) = (area.x, area.right() - 1);
        let (top, bottom) = (area.y, area.bottom() - 1);
        self.canvas.sign(left + 1, top, inner.clone(), style);
        self.canvas.sign(left + 1, bottom, inner, style);
        let rtl = self.look.direction == crate::text::Direction::Rtl;
        let corners = if rtl {
            [
                Glyph::TopRight,
                Glyph::TopLeft,
                Glyph::BottomRight,
                Glyph::BottomLeft,
            ]
        } else {
            [
                Glyph::TopLeft,
                Glyph::TopRight,
                Glyph::BottomLeft,
                Glyph::BottomRight,
            ]
        };
        for (glyph, (x, y)) in
            corners
                .into_iter()
                .zip([(left, top), (right, top), (left, bottom), (right, bottom)])
        {
            self.sign(x, y, glyph, style);
        }
        for y in top + 1..bottom {
            self.sign(left, y, Glyph::VerticalLine, style);
            self.sign(right, y, Glyph::VerticalLine, style);
        }
    }

    /// Labels in one column, values in the next; a value that does not fit goes below its label.
    pub(super) fn details(&mut self, nodes: &[Node], x: u16, width: u16, mut y: u16) -> u16 {
        let widest = nodes
            .iter()
            .map(|node| text::width(&node.label.text))
            .max()
            .unwrap_or(0);
        let (label_style, value_style) = (
            self.ink(Ink::Muted),
            self.ink(if self.ground.is_paper() {
                Ink::Body
            } else {
                Ink::Title
            }),
        );
        let column = (widest + 1).min(width * 2 / 5 + 1);
        for (row, node) in nodes.iter().enumerate() {
            if row > 0 {
                y = self.air_gap(y);
            }
            let (label, value) = (text::width(&node.label.text), text::width(&node.value));
            let top = y;
            if label < column && value <= width.saturating_sub(column) {
                let label = self.rich(x, y, column, &node.label, label_style);
                let value = self.plain(x + column, y, width - column, &node.value, value_style);
                y += label.max(value).max(1);
            } else {
                y += self.rich(x, y, width, &node.label, label_style);
                let indent = width.saturating_sub(value).min(column);
                if value > 0 {
                    y += self.plain(x + indent, y, width - indent, &node.value, value_style);
                }
            }
            self.target(
                node,
                Rect {
                    x,
                    y: top,
                    width,
                    height: y - top,
                },
                (x, top),
            );
        }
        y
    }

    /// A goal with its sign: done, now, to come.
    fn goal(&mut self, node: &Node, x: u16, width: u16, y: u16) -> u16 {
        let (glyph, ink) = if node.is(&State::Done) {
            (Glyph::Right, Ink::Muted)
        } else if node.is(&State::Current) {
            (Glyph::Focus, Ink::Title)
        } else {
            (Glyph::Todo, Ink::Body)
        };
        // In the room a goal that is done is something to be glad about; on a card it steps back.
        let in_room = self.ground == Ground::Room;
        let style = self.ink(if in_room && ink == Ink::Muted {
            Ink::Body
        } else {
            ink
        });
        let sign_style = self.ink(if in_room && glyph == Glyph::Right {
            Ink::Right
        } else {
            ink
        });
        let (x, width, gap) = if in_room {
            (x + 3, width.saturating_sub(6).min(MEASURE), 2)
        } else {
            (x, width, 1)
        };
        let sign = self.sign(x, y, glyph, sign_style) + gap;
        let height = self.rich(x + sign, y, width.saturating_sub(sign), &node.label, style);
        self.target(
            node,
            Rect {
                x,
                y,
                width,
                height,
            },
            (x + sign, y),
        );
        y + height
    }
}

fn sign_glyph(sign: Sign) -> Glyph {
    match sign {
        Sign::Envelope => Glyph::Envelope,
        Sign::Pencil => Glyph::Pencil,
        Sign::People => Glyph::People,
        Sign::Help => Glyph::Help,
        Sign::Shield => Glyph::Shield,
    }
}
