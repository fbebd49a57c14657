//! The invented site: always a sheet of light paper with its bar, its columns and what lies over the page.

use super::flow::natural_width;
use super::pen::{Ground, Ink, Pen};
use super::region::bar_height;
use crate::lesson::activity::Skin;
use crate::outline::{Node, Role, Sheet, Target};
use crate::text;
use crate::theme::{Glyph, Meaning};
use ratatui::{layout::Rect, style::Modifier};

/// Columns of paper before the words.
const MARGIN: u16 = 2;

impl Pen<'_> {
    /// A whole sheet, at least so many lines high; the first line below it.
    pub(super) fn sheet(
        &mut self,
        node: &Node,
        sheet: &Sheet,
        x: u16,
        width: u16,
        y: u16,
        least: u16,
    ) -> u16 {
        let bar = self.sheet_bar(sheet, x, width, y);
        self.sheet_page(node, sheet, x, width, y + bar, least.saturating_sub(bar))
    }

    /// The bar of a window with its arrows, address and cross; its height.
    pub(super) fn sheet_bar(&mut self, sheet: &Sheet, x: u16, width: u16, y: u16) -> u16 {
        if bar_height(sheet) == 0 {
            return 0;
        }
        let own = std::mem::replace(&mut self.ground, Ground::Paper(sheet.skin));
        let y = if sheet.tabs.is_empty() {
            y
        } else {
            self.window_tabs(&sheet.tabs, x, width, y)
        };
        let bar = self.style(Meaning::SiteBar);
        self.canvas.fill(
            Rect {
                x,
                y,
                width,
                height: 1,
            },
            bar,
        );
        let mut left = x;
        let mut right = x + width.saturating_sub(2);
        for control in &sheet.controls {
            let at = if control.target == Some(Target::SiteClose) {
                right = right.saturating_sub(3);
                right + 1
            } else {
                left += 3;
                left - 3
            };
            self.control(control, at, y);
        }
        let left = if sheet.controls.is_empty() {
            x + 2
        } else {
            left.max(x + 6) + 2
        };
        let area = Rect {
            x: left,
            y,
            width: right.saturating_sub(left),
            height: 1,
        };
        let address = self.style(Meaning::SiteAddress);
        if area.width > 4 {
            self.canvas.fill(area, address);
            match sheet.bar.as_deref() {
                Some(Node {
                    role: Role::Field(entry),
                    ..
                }) => {
                    let node = sheet.bar.as_deref().expect("it was just matched");
                    self.address_field(node, entry, area);
                }
                _ => self.latin(area.x + 1, y, area.width - 2, &sheet.address, address),
            }
        }
        self.ground = own;
        bar_height(sheet)
    }

    /// An arrow or the cross: three cells of the bar.
    fn control(&mut self, node: &Node, x: u16, y: u16) {
        let focused = self.has_focus(node);
        let style = if focused {
            self.focus_style()
        } else {
            self.style(Meaning::SiteBar)
        };
        let area = Rect {
            x,
            y,
            width: 3,
            height: 1,
        };
        self.canvas.fill(area, style);
        if focused {
            self.sign(x, y, Glyph::Focus, style);
        }
        match node.target {
            Some(Target::SiteBack) => {
                self.sign(x + 1, y, Glyph::ArrowLeft, style);
            }
            Some(Target::SiteForward) => {
                self.sign(x + 1, y, Glyph::ArrowRight, style);
            }
            _ => {
                self.canvas.sign(x + 1, y, "X", style);
            }
        }
        self.target(node, area, (x + 1, y));
    }

    /// Words that are read from the left in every room: an address.
    pub(super) fn latin(
        &mut self,
        x: u16,
        y: u16,
        width: u16,
        words: &str,
        style: ratatui::style::Style,
    ) {
        let words = text::truncate(words, width);
        let lines = self.lines_in(&words, u16::MAX, text::Direction::Ltr);
        if let Some(line) = lines.into_iter().next() {
            let from = if self.look.direction == text::Direction::Rtl {
                width.saturating_sub(line.width)
            } else {
                0
            };
            self.canvas.run(x + from, y, line, style, 0..0);
        }
    }

    /// The paper below the bar.
    pub(super) fn sheet_page(
        &mut self,
        node: &Node,
        sheet: &Sheet,
        x: u16,
        width: u16,
        y: u16,
        least: u16,
    ) -> u16 {
        let own = std::mem::replace(&mut self.ground, Ground::Paper(sheet.skin));
        let so_far = self.canvas.so_far();
        let paper = self.canvas.reserve();
        let focus = self.canvas.focus.take();
        let inner = Rect {
            x: x + MARGIN,
            y: y + 1,
            width: width.saturating_sub(2 * MARGIN),
            height: 0,
        };
        let could = self.can_tighten;
        self.can_tighten &= node.banner().is_none();
        let (over, page): (Vec<&Node>, Vec<&Node>) = node
            .children
            .iter()
            .partition(|child| child.role == Role::Banner);
        let mut bottom = if over.is_empty() {
            self.list(&node.children, inner.x, inner.width, inner.y)
        } else {
            // What lies under a banner is never many words; a copy keeps the list in one piece.
            let page: Vec<Node> = page.into_iter().cloned().collect();
            self.list(&page, inner.x, inner.width, inner.y)
        };
        bottom = (bottom + 1).max(y + least);
        let ground = self.ink(Ink::Body);
        if let Some(banner) = over.first() {
            let muted = self.ink(Ink::Muted);
            self.canvas.dim(&so_far, ground, muted);
            self.canvas.focus = None;
            // A larger box would hide more of the page under it.
            let height = (bottom - y).min(least.max(1));
            let below = self.closely(|pen| pen.banner(banner, inner, height));
            bottom = bottom.max(below);
        }
        let area = Rect {
            x,
            y,
            width,
            height: bottom - y,
        };
        self.canvas.fill_reserved(&paper, area, ground);
        self.paper_edges(area);
        self.canvas.focus = focus.or(self.canvas.focus);
        self.can_tighten = could;
        self.ground = own;
        bottom
    }

    /// Where paper has no colour of its own, lines at both sides tell where it ends.
    pub(super) fn paper_edges(&mut self, area: Rect) {
        if self.style(Meaning::SiteGround) != self.style(Meaning::Ground) || area.width < 2 {
            return;
        }
        let style = self.ink(Ink::Line);
        for y in area.top()..area.bottom() {
            self.sign(area.x, y, Glyph::VerticalLine, style);
            self.sign(area.right() - 1, y, Glyph::VerticalLine, style);
        }
    }

    /// A box in the middle of the page.
    fn banner(&mut self, banner: &Node, page: Rect, height: u16) -> u16 {
        // In a narrow page no words may look out at its sides.
        let width = if page.width > 64 { 60 } else { page.width };
        let x = page.x + (page.width - width) / 2;
        let so_far = self.canvas.so_far();
        let ground_under = self.canvas.reserve();
        // Drawn at the top first; there is no knowing its height before.
        let top = page.y;
        let mut bottom = top + 2;
        if !banner.label.text.is_empty() {
            let style = self.ink(Ink::Title);
            bottom += self.rich(x + 3, bottom, width.saturating_sub(6), &banner.label, style) + 1;
        }
        // What goes from the page under it is not missed.
        self.can_tighten = true;
        bottom = self.list(&banner.children, x + 3, width.saturating_sub(6), bottom) + 1;
        let area = Rect {
            x,
            y: top,
            width,
            height: bottom + 1 - top,
        };
        let ground = self.ink(Ink::Body);
        let edge = self.ink(Ink::Line);
        self.canvas.fill_reserved(&ground_under, area, ground);
        self.frame(area, edge);
        let lower = height.saturating_sub(area.height + 2) / 2;
        self.canvas.lower(&so_far, lower);
        area.bottom() + lower + 1
    }

    /// The name of the site, and on the same line the heading of the page where it fits.
    pub(super) fn masthead(
        &mut self,
        brand: &Node,
        heading: &[Node],
        x: u16,
        width: u16,
        y: u16,
    ) -> u16 {
        let strip = self.ground.skin() == Some(Skin::B);
        let style = if strip {
            self.style(Meaning::SiteMasthead)
        } else {
            self.ink(Ink::Title)
        };
        let taken = text::width(&brand.label.text) + if strip { 2 } else { 0 };
        if strip {
            self.canvas.fill(
                Rect {
                    x: x.saturating_sub(1),
                    y,
                    width: width + 2,
                    height: 1,
                },
                style,
            );
        }
        let mut bottom = y + self.zoned(x, y, width, brand, style).max(1);
        let Some(heading) = heading.first() else {
            return bottom;
        };
        let beside = width.saturating_sub(taken + 2);
        if strip || text::width(&heading.label.text) > beside {
            let style = self.ink(Ink::Title);
            bottom = self.gap(bottom, super::canvas::Between::Groups);
            bottom += self.zoned(x, bottom, width, heading, style);
        } else {
            let style = self.ink(Ink::Body);
            self.zoned(x + taken + 2, y, beside, heading, style);
        }
        bottom
    }

    /// The name of the site with small things at the end of its line.
    pub(super) fn masthead_row(
        &mut self,
        brand: &Node,
        others: &[Node],
        x: u16,
        width: u16,
        y: u16,
    ) -> u16 {
        let mut end = x + width;
        let taken: u16 = others
            .iter()
            .map(|node| text::width(&node.label.text) + 3)
            .sum();
        if taken + text::width(&brand.label.text) + 2 > width {
            let below = self.masthead(brand, &[], x, width, y);
            return self.inline(others, x, width, below);
        }
        let mut bottom = self.masthead(brand, &[], x, width, y);
        let strip = self
            .style(Meaning::SiteMasthead)
            .remove_modifier(Modifier::BOLD);
        for node in others.iter().rev() {
            let wants = natural_width(node);
            end = end.saturating_sub(wants);
            match node.role {
                Role::Text | Role::Small if self.ground.skin() == Some(Skin::B) => {
                    bottom = bottom.max(y + self.zoned(end, y, wants, node, strip));
                }
                Role::SiteButton(_)
                    if self.ground.skin() == Some(Skin::B) && !self.has_focus(node) =>
                {
                    let words = strip.add_modifier(Modifier::UNDERLINED);
                    self.rich(end + 1, y, wants, &node.label, words);
                    let area = Rect {
                        x: end,
                        y,
                        width: wants,
                        height: 1,
                    };
                    self.target(node, area, (end + 1, y));
                }
                _ => {
                    bottom = bottom.max(self.node(node, end, wants, y));
                }
            }
            end = end.saturating_sub(3);
        }
        bottom
    }

    /// The column of folders and main buttons with the page beside it, or in skin B a row of tabs above it.
    pub(super) fn aside(&mut self, aside: &Node, page: &[Node], x: u16, width: u16, y: u16) -> u16 {
        let is_column = self.ground.skin() == Some(Skin::A) && width >= 60;
        if is_column {
            let (left, gap) = (21, 3);
            let right = width - left - gap;
            return self.beside(
                [&aside.children[..], page].into_iter(),
                &[left, right],
                gap,
                x,
                y,
            );
        }
        let (tabs, others): (Vec<Node>, Vec<Node>) = aside
            .children
            .iter()
            .cloned()
            .partition(|child| child.role == Role::Folder);
        let mut bottom = self.tabs(&tabs, x, width, y);
        if !others.is_empty() {
            let wants: u16 = others
                .iter()
                .map(|node| natural_width(node) + 3)
                .sum::<u16>()
                .saturating_sub(3)
                .min(width);
            bottom += u16::from(!tabs.is_empty());
            bottom = self.inline(&others, x + width - wants, wants, bottom);
        }
        if page.is_empty() {
            bottom
        } else {
            self.list(page, x, width, bottom + 1)
        }
    }
}
