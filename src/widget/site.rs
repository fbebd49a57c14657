//! Each piece of an invented page, drawn. Fields have a file of their own.

use super::flow::natural_width;
use super::pen::{Ink, MEASURE, Pen};
use crate::lesson::{activity::Skin, page::ButtonLook};
use crate::outline::{Node, Role, State, Target};
use crate::text;
use crate::theme::{Glyph, Meaning};
use ratatui::{
    layout::Rect,
    style::{Modifier, Style},
};

impl Pen<'_> {
    /// Draws a piece of a page; the first line below it.
    pub(super) fn site_node(&mut self, node: &Node, x: u16, width: u16, y: u16) -> u16 {
        match &node.role {
            Role::Brand => self.masthead(node, &[], x, width, y),
            Role::Aside => self.aside(node, &[], x, width, y),
            Role::Picture => self.picture(node, x, width, y),
            Role::Notice => self.notice(node, x, width, y),
            Role::Phone => self.phone(node, x, width, y),
            Role::Link => self.link(node, x, width, y),
            Role::SiteButton(look) => self.site_button(node, *look, x, width, y),
            Role::Field(entry) => self.field(node, entry, x, width, y),
            Role::Tick => self.tick(node, [Glyph::Unticked, Glyph::Ticked], x, width, y),
            Role::RadioOption => self.tick(node, [Glyph::RadioOff, Glyph::RadioOn], x, width, y),
            Role::Radio => self.radio(node, x, width, y),
            Role::Folder => self.folder(node, x, width, y),
            Role::Mail { .. } => self.mails(std::slice::from_ref(node), x, width, y),
            Role::File => self.file(node, x, width, y),
            Role::SiteCard(kind) => self.site_card(node, *kind, x, width, y),
            Role::Tab => self.window_tabs(std::slice::from_ref(node), x, width, y),
            Role::Address => self.address(node, x, width, y),
            Role::Fixed => self.fixed(node, x, width, y),
            _ => self.list(&node.children, x, width, y),
        }
    }

    /// The sign of the focus on the paper, in the column before a thing, and the bar of a hint.
    pub(super) fn focus_beside(&mut self, node: &Node, x: u16, y: u16) {
        if x > 0 && self.has_focus(node) {
            let style = self.ink(Ink::FocusSign);
            self.sign(x - 1, y, Glyph::Focus, style);
            self.frame_beside(node, x - 1, y);
        } else {
            self.frame_beside(node, x, y);
        }
    }

    /// The bar of a hint, in the column before a thing.
    fn frame_beside(&mut self, node: &Node, x: u16, y: u16) {
        if x > 0 && node.is(&State::Framed) {
            let style = self.ink(Ink::Accent);
            self.sign(x - 1, y, Glyph::Bar, style);
        }
    }

    fn link(&mut self, node: &Node, x: u16, width: u16, y: u16) -> u16 {
        let style = if self.has_focus(node) {
            self.focus_style().add_modifier(Modifier::UNDERLINED)
        } else {
            self.ink(Ink::Word)
        };
        let height = self.zoned(x, y, width, node, style);
        self.focus_beside(node, x, y);
        let label = if height > 1 {
            width
        } else {
            text::width(&node.label.text).min(width)
        };
        self.target(
            node,
            Rect {
                x,
                y,
                width: label,
                height,
            },
            (x, y),
        );
        y + height
    }

    /// A button of the site: at the end of its line in the first skin when it is the main one, at the
    /// beginning in the second.
    fn site_button(&mut self, node: &Node, look: ButtonLook, x: u16, width: u16, y: u16) -> u16 {
        let wants = natural_width(node).min(width);
        let at_end = look == ButtonLook::Main
            && self.ground.skin() == Some(Skin::A)
            && !self.is_column(width);
        let left = if at_end { x + width - wants } else { x };
        let focused = self.has_focus(node);
        let style = match (focused, look) {
            (true, _) => self.focus_style(),
            (_, ButtonLook::Main | ButtonLook::Big) => self.style(Meaning::SiteButton),
            (_, ButtonLook::Plain) => self.style(Meaning::SitePlainButton),
            (_, ButtonLook::Small) => self.ink(Ink::Muted),
        };
        if has_zones(node) {
            let area = Rect {
                x: left,
                y,
                width: wants,
                height: 1,
            };
            self.canvas.fill(area, style);
            return y + self.zoned(left + 2, y, wants.saturating_sub(3), node, style);
        }
        let least = if look == ButtonLook::Big { 3 } else { 1 };
        self.frame_beside(node, left, y + least / 2);
        self.block(node, left, wants, y, least, style, focused)
    }

    /// Whether this is the narrow column of a page, where everything begins at the left.
    fn is_column(&self, width: u16) -> bool {
        !self.can_tighten && width <= 21
    }

    /// A box to tick or a round button, with what it opens below it.
    fn tick(&mut self, node: &Node, marks: [Glyph; 2], x: u16, width: u16, y: u16) -> u16 {
        let focused = self.has_focus(node);
        let style = if focused {
            self.focus_style()
        } else {
            self.ink(Ink::Body)
        };
        let mark = marks[usize::from(node.is(&State::Checked))];
        let mut label = node.label.clone();
        if node.is(&State::Required) {
            label.text.push('\u{a0}');
            label.text.push_str(self.glyph(Glyph::Star));
        }
        let ground = self.canvas.reserve();
        let taken = self.sign(x, y, mark, style) + 1;
        let room = width.saturating_sub(taken);
        let height = if has_zones(node) {
            self.zoned(x + taken, y, room, node, style)
        } else {
            self.rich(x + taken, y, room, &label, style)
        };
        let height = height.max(1);
        let words = if height > 1 {
            room
        } else {
            text::width(&label.text).min(room)
        };
        let area = Rect {
            x,
            y,
            width: taken + words,
            height,
        };
        self.canvas.fill_reserved(&ground, area, style);
        if height == 1 {
            self.state_words(node, x + taken + words, y, x + width, style);
        }
        self.focus_beside(node, x, y);
        self.target(node, area, (x + taken, y));
        let below = y + height;
        if node.children.is_empty() || has_zones(node) {
            return below;
        }
        self.list(&node.children, x + taken, room, below) + 1
    }

    fn radio(&mut self, node: &Node, x: u16, width: u16, mut y: u16) -> u16 {
        if !node.label.text.is_empty() {
            let style = self.ink(Ink::Body);
            let mut label = node.label.clone();
            if node.is(&State::Required) {
                label.text.push('\u{a0}');
                label.text.push_str(self.glyph(Glyph::Star));
            }
            y += self.rich(x, y, width, &label, style);
        }
        self.list(&node.children, x, width, y)
    }

    fn folder(&mut self, node: &Node, x: u16, width: u16, y: u16) -> u16 {
        let focused = self.has_focus(node);
        let is_open = node.is(&State::Current);
        let style = match (focused, is_open) {
            (true, _) => self.focus_style(),
            (_, true) => self.ink(Ink::Title),
            _ => self.ink(Ink::Body),
        };
        let area = Rect {
            x,
            y,
            width,
            height: 1,
        };
        if focused {
            self.canvas.fill(area, style);
        }
        let value = text::width(&node.value);
        let words = text::truncate(&node.label.text, width.saturating_sub(value + 1));
        self.in_row(x, y, width, &words, style);
        if value > 0 {
            let strong = if focused { style } else { self.ink(Ink::Title) };
            self.at_end(x, y, width, &node.value, strong);
        }
        if is_open && !focused && x > 0 {
            let mark = self.ink(Ink::Line);
            self.sign(x - 1, y, Glyph::Bar, mark);
        }
        self.focus_beside(node, x, y);
        self.target(node, area, (x, y));
        y + 1
    }

    /// A list of mails: each on one line where every one has room for its words, else on two.
    pub(super) fn mails(&mut self, nodes: &[Node], x: u16, width: u16, mut y: u16) -> u16 {
        let lines = if nodes.iter().all(|node| self.fits_one_line(node, width)) {
            1
        } else {
            2
        };
        for (row, node) in nodes.iter().enumerate() {
            if row > 0 && (lines == 2 || nodes.len() <= AIRY) {
                y = self.gap(y, super::canvas::Between::Rows);
            } else if row > 0 {
                y = self.air_gap(y);
            }
            self.mail(node, lines, x, width, y);
            y += lines;
        }
        y
    }

    /// Whether sender, subject, state and day of a mail stand on one line without being cut.
    fn fits_one_line(&self, node: &Node, width: u16) -> bool {
        let Role::Mail { from, date } = &node.role else {
            return true;
        };
        let ends = 1 + text::width(date).max(DAY) + 1 + text::width(&self.mail_state(node)) + 1;
        let room = width.saturating_sub(ends + 1);
        text::width(from) < who(width) && text::width(&node.label.text) + who(width) <= room
    }

    /// Whether a mail has a file and is new, in a sign and a word.
    fn mail_state(&self, node: &Node) -> String {
        let file = node.is(&State::HasFile);
        let sign = if file {
            self.glyph(Glyph::Attached)
        } else {
            ""
        };
        format!("{sign} {}", node.value).trim().to_owned()
    }

    /// A mail in a list: who, what about, whether it is new, the day. The second skin says first what about.
    fn mail(&mut self, node: &Node, height: u16, x: u16, width: u16, y: u16) {
        let Role::Mail { from, date } = &node.role else {
            return;
        };
        let focused = self.has_focus(node);
        let unread = node.is(&State::Unread);
        let base = if focused {
            self.focus_style()
        } else {
            self.style(Meaning::SiteField)
        };
        let words = if unread {
            base.add_modifier(Modifier::BOLD)
        } else {
            base.remove_modifier(Modifier::BOLD)
        };
        let quiet = base.remove_modifier(Modifier::BOLD);
        let area = Rect {
            x,
            y,
            width,
            height,
        };
        self.canvas.fill(area, base);
        if unread {
            self.sign(x, y, Glyph::Unread, base);
        }
        let state = self.mail_state(node);
        let subject_first = self.ground.skin() == Some(Skin::B);
        let (first, second) = if subject_first {
            (node.label.text.as_str(), from.as_str())
        } else {
            (from.as_str(), node.label.text.as_str())
        };
        let left = x + 1;
        let end = x + width.saturating_sub(1);
        let (date_width, state_width) = (text::width(date), text::width(&state));
        let state_y = y + height - 1;
        let (date_x, state_x) = if height == 1 {
            let date_x = end.saturating_sub(date_width.max(DAY));
            (date_x, date_x.saturating_sub(state_width + 1))
        } else {
            (
                end.saturating_sub(date_width),
                end.saturating_sub(state_width),
            )
        };
        self.in_row(date_x, y, date_width.max(1), date, quiet);
        self.in_row(state_x, state_y, state_width.max(1), &state, quiet);
        if height == 1 {
            let second_x = if subject_first {
                state_x.saturating_sub(who(width))
            } else {
                left + who(width)
            };
            self.short(left, y, second_x.saturating_sub(left + 1), first, words);
            self.short(
                second_x,
                y,
                state_x.saturating_sub(second_x + 1),
                second,
                words,
            );
        } else {
            self.short(left, y, date_x.saturating_sub(left + 1), first, words);
            self.short(
                left,
                state_y,
                state_x.saturating_sub(left + 1),
                second,
                words,
            );
        }
        self.focus_beside(node, x, y);
        self.target(node, area, (left, y));
    }

    /// One line of words, cut with a sign where there is no more room.
    fn short(&mut self, x: u16, y: u16, width: u16, words: &str, style: Style) {
        if width > 0 {
            let words = text::truncate(words, width);
            self.in_row(x, y, width, &words, style);
        }
    }

    fn file(&mut self, node: &Node, x: u16, width: u16, y: u16) -> u16 {
        let focused = self.has_focus(node);
        let chosen = node.is(&State::Checked) || node.is(&State::Current);
        let style = match (focused, chosen) {
            (true, _) => self.focus_style(),
            (_, true) => self.style(Meaning::SiteSelected),
            _ => self.style(Meaning::SiteField),
        };
        let area = Rect {
            x,
            y,
            width: width.min(60),
            height: 1,
        };
        self.canvas.fill(area, style);
        let sign = if chosen { Glyph::Ticked } else { Glyph::Bullet };
        let taken = self.sign(x + 1, y, sign, style) + 2;
        let value = text::width(&node.value);
        self.short(
            x + taken,
            y,
            area.width.saturating_sub(taken + value + 2),
            &node.label.text,
            style,
        );
        if value > 0 {
            self.at_end(x, y, area.width - 1, &node.value, style);
        }
        self.focus_beside(node, x, y);
        self.target(node, area, (x + taken, y));
        y + 1
    }

    fn picture(&mut self, node: &Node, x: u16, width: u16, y: u16) -> u16 {
        let widest = text::width(&node.label.text) + 6;
        let width = width.min(widest.clamp(20, 40));
        let (words, edge) = (self.ink(Ink::Muted), self.ink(Ink::Line));
        let height = self.zoned(x + 3, y + 1, width.saturating_sub(6), node, words) + 2;
        let area = Rect {
            x,
            y,
            width,
            height,
        };
        self.frame(area, edge);
        self.target(node, area, (x + 3, y + 1));
        y + height
    }

    fn notice(&mut self, node: &Node, x: u16, width: u16, y: u16) -> u16 {
        let style = self.style(Meaning::SiteNotice);
        let ground = self.canvas.reserve();
        let room = width.saturating_sub(2).min(MEASURE);
        let height = self.zoned(x + 1, y, room, node, style);
        let area = Rect {
            x,
            y,
            width,
            height,
        };
        self.canvas.fill_reserved(&ground, area, style);
        self.target(node, area, (x + 1, y));
        let below = y + height;
        if node.children.is_empty() {
            below
        } else {
            self.list(&node.children, x, width, below)
        }
    }
}

/// Whether there are zones to find in the label: the document is looked at, not used.
fn has_zones(node: &Node) -> bool {
    let zone = |child: &Node| matches!(child.target, Some(Target::Zone(_)));
    node.children.first().is_some_and(zone)
}

/// Columns of the sender in a list of mails so wide.
fn who(width: u16) -> u16 {
    if width >= 60 { 16 } else { 13 }
}

/// Least columns of a day.
const DAY: u16 = 7;

/// So many mails on one line each have air between them.
const AIRY: usize = 4;
