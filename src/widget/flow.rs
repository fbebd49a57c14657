//! Things one under the other: how much space stands between them, and what stands side by side.

use super::canvas::Between;
use super::pen::{Ground, Pen};
use super::rows::{Lead, number_of};
use crate::outline::{Node, Role};
use crate::text;
use ratatui::layout::Rect;

impl Pen<'_> {
    /// Draws things one under the other from line `y` on; the first line below them.
    pub(super) fn list(&mut self, nodes: &[Node], x: u16, width: u16, mut y: u16) -> u16 {
        let mut previous: Option<&Node> = None;
        let mut rest = nodes;
        while let Some((node, after)) = rest.split_first() {
            if let Some(above) = previous {
                y = self.space(above, node, y);
            }
            let together = match &node.role {
                Role::Button(_) | Role::BigButton => {
                    run_of(rest, |role| *role == node.role || both_small(role, node))
                }
                Role::Choice { .. } => Self::choices_beside_key(rest, width),
                Role::Brand => {
                    usize::from(after.first().is_some_and(|next| next.role == Role::Heading)) + 1
                }
                Role::Aside => rest.len(),
                Role::Detail | Role::MailLine => run_of(rest, |role| *role == node.role),
                Role::Mail { .. } => run_of(rest, |role| matches!(role, Role::Mail { .. })),
                Role::Phone if width >= PHONE_BESIDE => rest.len(),
                _ => 1,
            };
            let (group, below) = rest.split_at(together.max(1));
            self.values_at = self.values_at(nodes, rest, width);
            y = match (&node.role, group) {
                (Role::Button(_) | Role::BigButton, _) => self.inline(group, x, width, y),
                (Role::Choice { .. }, [.., key]) if key.role == Role::KeyCap => {
                    self.choices_and_key(group, x, width, y)
                }
                (Role::Choice { number: None }, _) if follows_numbers(nodes, rest) => {
                    self.choice_led(node, Lead::Room, x, width, y)
                }
                (Role::Brand, _) => self.masthead(node, &group[1..], x, width, y),
                (Role::Aside, _) => self.aside(node, after, x, width, y),
                (Role::Detail | Role::MailLine, _) => self.details(group, x, width, y),
                (Role::Mail { .. }, _) => self.mails(group, x, width, y),
                (Role::Phone, [phone, beside @ ..]) if !beside.is_empty() => {
                    self.phone_beside(phone, beside, x, width, y)
                }
                _ => self.node(node, x, width, y),
            };
            previous = group.last();
            rest = below;
        }
        self.values_at = None;
        y
    }

    /// The space between two things.
    fn space(&mut self, above: &Node, below: &Node, y: u16) -> u16 {
        match between(&above.role, &below.role) {
            Some(Between::Rows) if self.ground == Ground::Card && below.role == Role::Goal => {
                self.air_gap(y)
            }
            None => self.air_gap(y),
            Some(_)
                if matches!(self.ground, Ground::Slip(_)) && is_said(above) && is_said(below) =>
            {
                self.air_gap(y)
            }
            Some(kind) => self.gap(y, kind),
        }
    }

    /// Draws buttons and links after each other, as words in a line.
    pub(super) fn inline(&mut self, nodes: &[Node], x: u16, width: u16, y: u16) -> u16 {
        let (mut column, mut top, mut bottom) = (x, y, y);
        let words: u16 = nodes.iter().map(natural_width).sum();
        let gaps = nodes.len().saturating_sub(1) as u16;
        // Closer where they then stay on one line.
        let gap = if words + 3 * gaps > width { 2 } else { 3 };
        for node in nodes {
            let wants = natural_width(node).min(width);
            if column > x && column + wants > x + width {
                column = x;
                top = self.gap(bottom, Between::Rows);
            }
            bottom = bottom.max(self.node(node, column, wants, top));
            column += wants + gap;
        }
        bottom
    }

    /// Things side by side where there is room, else one under the other.
    pub(super) fn row(&mut self, nodes: &[Node], x: u16, width: u16, y: u16) -> u16 {
        let is_inline = |node: &Node| {
            matches!(
                node.role,
                Role::SiteButton(_) | Role::Link | Role::Button(_) | Role::BigButton | Role::KeyCap
            )
        };
        match nodes {
            [] => y,
            [only] => self.node(only, x, width, y),
            _ if nodes.iter().all(is_inline) => self.inline(nodes, x, width, y),
            [words, button]
                if words.role == Role::Text
                    && is_inline(button)
                    && natural_width(words) + natural_width(button) + 3 <= width =>
            {
                self.inline(nodes, x, width, y)
            }
            [brand, others @ ..] if brand.role == Role::Brand => {
                // A bar of one height, whatever stands in it.
                self.closely(|pen| pen.masthead_row(brand, others, x, width, y))
            }
            _ => {
                let gap = if width >= 60 { 4 } else { 3 };
                match column_widths(nodes, width, gap) {
                    Some(widths) => {
                        self.beside(nodes.iter().map(std::slice::from_ref), &widths, gap, x, y)
                    }
                    None => self.list(nodes, x, width, y),
                }
            }
        }
    }

    /// Lists side by side in columns of these widths.
    pub(super) fn beside<'n>(
        &mut self,
        lists: impl Iterator<Item = &'n [Node]>,
        widths: &[u16],
        gap: u16,
        x: u16,
        y: u16,
    ) -> u16 {
        let could = std::mem::replace(&mut self.can_tighten, false);
        let (mut column, mut bottom) = (x, y);
        for (list, width) in lists.zip(widths) {
            bottom = bottom.max(self.list(list, column, *width, y));
            column += width + gap;
        }
        self.can_tighten = could;
        bottom
    }

    /// How many choices there are before a key to press that can stand beside them, the key included.
    fn choices_beside_key(nodes: &[Node], width: u16) -> usize {
        let choices = run_of(nodes, |role| matches!(role, Role::Choice { .. }));
        let key = nodes.get(choices).filter(|node| node.role == Role::KeyCap);
        let fits = key.is_some_and(|key| natural_width(key) + 4 + 30 <= width);
        if fits { choices + 1 } else { 1 }
    }

    fn choices_and_key(&mut self, group: &[Node], x: u16, width: u16, y: u16) -> u16 {
        let Some((key, choices)) = group.split_last() else {
            return y;
        };
        let key_width = natural_width(key);
        let rows = (width - key_width - 4).min(36);
        // The rows stand in the middle where the key leaves room.
        let left = x + ((width - rows) / 2).min(width - rows - key_width - 4);
        let could = std::mem::replace(&mut self.can_tighten, false);
        let bottom = self.list(choices, left, rows, y);
        let top = bottom.saturating_sub(5).max(y);
        let bottom = self.node(key, left + rows + 4, key_width, top).max(bottom);
        self.can_tighten = could;
        bottom
    }

    /// From which column of their labels the values of the rows stand that `rest` begins among, where all have room there: close
    /// to the longest, so that who reads forty cells from a label on reads its value too.
    fn values_at(&self, nodes: &[Node], rest: &[Node], width: u16) -> Option<u16> {
        let is_row =
            |node: &&Node| matches!(node.role, Role::Choice { .. } | Role::Progress { .. });
        let above = nodes[..nodes.len() - rest.len()].iter().rev();
        let run = above
            .take_while(is_row)
            .chain(rest.iter().take_while(is_row));
        let run: Vec<&Node> = run.collect();
        let label = |node: &&Node| node.label.text.lines().map(text::width).max();
        let from = run.iter().filter_map(label).max()? + 3;
        let values = run.iter().map(|node| self.value_width(node));
        let numbers = if run.iter().any(|node| number_of(node).is_some()) {
            3
        } else {
            0
        };
        let room = width.saturating_sub(2 * Self::row_margin(width) + 2 + numbers);
        let widest = values.max().unwrap_or(0);
        (from + widest <= room).then_some(from)
    }

    /// Fills an area with the ground that this pen stands on.
    pub(super) fn ground_under(&mut self, area: Rect) {
        let style = self.ink(super::pen::Ink::Body);
        self.canvas.fill(area, style);
    }
}

/// The columns that a thing takes when nothing limits it.
pub(super) fn natural_width(node: &Node) -> u16 {
    use crate::lesson::page::ButtonLook as Look;
    let label = node.label.text.lines().map(text::width).max().unwrap_or(0);
    match &node.role {
        Role::BigButton => (label + 8).max(BIG_BUTTON.0),
        Role::KeyCap
        | Role::Button(_)
        | Role::SiteButton(Look::Plain | Look::Main)
        | Role::Tick
        | Role::RadioOption => label + 4,
        Role::SiteButton(Look::Big) => label + 10,
        Role::SiteButton(Look::Small) => label + 2,
        Role::Folder => label + 2 + text::width(&node.value),
        _ => label,
    }
}

/// Least width and height of a button to aim at.
pub(super) const BIG_BUTTON: (u16, u16) = (24, 5);

/// From this width on a phone stands beside the page.
const PHONE_BESIDE: u16 = 44;

fn run_of(nodes: &[Node], is_one: impl Fn(&Role) -> bool) -> usize {
    nodes.iter().take_while(|node| is_one(&node.role)).count()
}

/// Whether the row that `rest` begins with goes on a run of rows that have numbers.
fn follows_numbers(nodes: &[Node], rest: &[Node]) -> bool {
    let above = &nodes[..nodes.len() - rest.len()];
    let mut run = above
        .iter()
        .rev()
        .take_while(|node| matches!(node.role, Role::Choice { .. } | Role::Progress { .. }));
    run.find_map(number_of).is_some()
}

fn both_small(role: &Role, node: &Node) -> bool {
    matches!((role, &node.role), (Role::Button(_), Role::Button(_)))
}

/// Widths of columns side by side; none where they would be too narrow. A picture takes no more than it needs.
fn column_widths(nodes: &[Node], width: u16, gap: u16) -> Option<Vec<u16>> {
    let count = nodes.len() as u16;
    let room = width.checked_sub(gap * count.saturating_sub(1))?;
    let each = room.checked_div(count)?;
    if each < 18 {
        return None;
    }
    let is_picture = |node: &&Node| node.role == Role::Picture;
    let pictures = nodes.iter().filter(is_picture).count() as u16;
    let picture = each.min(26);
    let other = (room - picture * pictures)
        .checked_div(count - pictures)
        .unwrap_or(each);
    Some(
        nodes
            .iter()
            .map(|node| if is_picture(&node) { picture } else { other })
            .collect(),
    )
}

/// Who speaks, when, and what: on a slip they stand close.
fn is_said(node: &Node) -> bool {
    matches!(
        node.role,
        Role::Heading | Role::Small | Role::Text | Role::Link | Role::SiteCard(_)
    )
}

/// What an empty line between two things parts; none: they stand close.
fn between(above: &Role, below: &Role) -> Option<Between> {
    use Role::{
        Caption, Card, Choice, Detail, Field, File, Folder, Goal, Heading, Link, MailLine, Place,
        Progress, RadioOption, Small, Statement, Text, Tick,
    };
    match (above, below) {
        (Detail, Detail)
        | (Folder, Folder)
        | (File, File)
        | (MailLine, MailLine)
        | (RadioOption, RadioOption)
        | (Tick, Tick)
        | (Text | Small | Link, Small) => None,
        (Choice { .. } | Progress { .. }, Choice { .. } | Progress { .. })
        | (Card(_), Card(_))
        | (Place(_), Place(_))
        | (Statement, Statement)
        | (Goal, Goal)
        | (Caption | Heading, _)
        | (Field(_), Field(_)) => Some(Between::Rows),
        _ => Some(Between::Groups),
    }
}
