//! The panels beside the work: the goals and the persona's card, and what gives way where both are too high.

use super::air::Air;
use super::canvas::{Between, Canvas};
use super::page::Screen;
use super::pen::{Ground, Ink};
use super::region::{Columns, bar_height};
use crate::outline::{Node, Panel, State};
use ratatui::layout::Rect;

impl Screen<'_> {
    /// The panels beside the work, from top to bottom. Where they are too high together, only the next
    /// goal is shown: the persona's details are copied from, and the whole list is one key away.
    pub(super) fn panels(&self, panels: &[Panel], x: u16, width: u16, room: u16) -> Canvas {
        if self.is_airy() {
            let height = |air| self.panel_column(panels, x, width, air, room).height;
            let air = Air::most(room, height);
            if air > Air::Close {
                return self.panel_column(panels, x, width, air, room);
            }
        }
        self.close_panels(panels, x, width, room)
    }

    /// The lines of the work beside which the panels can stand, close, without folding away.
    pub(super) fn beside(&self, columns: &Columns) -> u16 {
        let least = columns.panels.map_or(0, |(x, width)| {
            let column = self.panel_column(&self.outline.aside, x, width, Air::Close, u16::MAX);
            column.least_height()
        });
        let bar = self.window().map_or(0, bar_height);
        least.saturating_sub(bar)
    }

    fn close_panels(&self, panels: &[Panel], x: u16, width: u16, room: u16) -> Canvas {
        let close = |panels: &[Panel], seen: u16| {
            let mut column = self.panel_column(panels, x, width, Air::Close, seen);
            column.tighten(room, false);
            column
        };
        let whole = close(panels, u16::MAX);
        if whole.height <= room {
            return whole;
        }
        let shorter: Vec<Panel> = panels.iter().map(next_goal_only).collect();
        let short = close(&shorter, u16::MAX);
        if short.height <= room {
            return short;
        }
        close(&shorter, room)
    }

    /// Panels one under the other. Where one hides something, or goes on below what is `seen`, the key that shows it whole
    /// stands beside its title.
    fn panel_column(&self, panels: &[Panel], x: u16, width: u16, air: Air, seen: u16) -> Canvas {
        let mut pen = self.pen_with(air);
        pen.ground = Ground::Card;
        let mut y = 0;
        for panel in panels {
            let ground = pen.canvas.reserve();
            let (title, body) = (pen.ink(Ink::Accent), pen.ink(Ink::Body));
            let title = title.add_modifier(ratatui::style::Modifier::BOLD);
            let mut bottom = y + pen.plain(x + 1, y, width.saturating_sub(2), &panel.title, title);
            bottom = pen.closely(|pen| pen.gap(bottom, Between::Rows));
            bottom = pen.list(&panel.nodes, x + 1, width.saturating_sub(2), bottom);
            let hides = |whole: &Panel| whole.title == panel.title && whole.nodes != panel.nodes;
            if bottom > seen || self.outline.aside.iter().any(hides) {
                pen.card_key(self.outline, "", x, y, width);
            }
            bottom = pen.gap(bottom, Between::Groups);
            pen.canvas.fill_reserved(
                &ground,
                Rect {
                    x,
                    y,
                    width,
                    height: bottom - y,
                },
                body,
            );
            y = bottom + 1;
        }
        pen.canvas.height = y.saturating_sub(1);
        pen.canvas
    }
}

/// A list of goals cut to the one that is next; any other panel as it is.
fn next_goal_only(panel: &Panel) -> Panel {
    let next = panel.nodes.iter().filter(|node| node.is(&State::Current));
    let nodes: Vec<Node> = next.cloned().collect();
    Panel {
        nodes: if nodes.is_empty() {
            panel.nodes.clone()
        } else {
            nodes
        },
        ..panel.clone()
    }
}
