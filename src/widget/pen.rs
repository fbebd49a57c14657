//! The hand that draws on a canvas: it knows the look, the focus and the ground it stands on.

use super::Look;
use super::air::Air;
use super::canvas::{Canvas, CursorOn, Focus, Tint};
use crate::lesson::activity::Skin;
use crate::outline::{Node, Target};
use crate::text::{self, Direction, Emission, Line, Mark, Rich};
use crate::theme::{ColorDepth, Glyph, Meaning};
use ratatui::{layout::Rect, style::Style};
use std::ops::Range;

/// The most columns a line of text takes, so that the eye finds the next line.
pub(super) const MEASURE: u16 = 66;

/// Draws one region.
pub(super) struct Pen<'a> {
    pub(super) look: &'a Look,
    pub(super) focus: Option<&'a Target>,
    pub(super) ground: Ground,
    pub(super) emission: Emission,
    pub(super) air: Air,
    /// From which column of their labels the values of the rows being drawn stand.
    pub(super) values_at: Option<u16>,
    /// Whether empty lines may go when the room is short: not where things stand side by side.
    pub(super) can_tighten: bool,
    pub(super) canvas: Canvas,
}

/// What lies under the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ground {
    Room,
    Card,
    Paper(Skin),
    /// A white slip on the paper: a publication, a message of a chat.
    Slip(Skin),
}

/// What a stretch of words is, whatever it lies on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    Body,
    Muted,
    Title,
    Accent,
    Line,
    Track,
    Word,
    Right,
    NotYet,
    FocusSign,
    Error,
}

impl Ground {
    /// The meaning of words on this ground.
    pub(super) fn meaning(self, ink: Ink) -> Meaning {
        match (self, ink) {
            (Self::Room, Ink::Body) => Meaning::Body,
            (Self::Room, Ink::Muted) => Meaning::Muted,
            (Self::Room, Ink::Title) => Meaning::Title,
            (Self::Room, Ink::Accent | Ink::FocusSign) => Meaning::Accent,
            (Self::Room, Ink::Line) => Meaning::Line,
            (Self::Room, Ink::Track) => Meaning::Track,
            (Self::Room, Ink::Word) => Meaning::Word,
            (Self::Room, Ink::Right) => Meaning::Right,
            (Self::Room, Ink::NotYet | Ink::Error) => Meaning::NotYet,
            (Self::Card, Ink::Body) => Meaning::Card,
            (Self::Card, Ink::Muted) => Meaning::CardMuted,
            (Self::Card, Ink::Title) => Meaning::CardTitle,
            (Self::Card, Ink::Accent | Ink::FocusSign) => Meaning::CardAccent,
            (Self::Card, Ink::Line) => Meaning::CardLine,
            (Self::Card, Ink::Track) => Meaning::CardTrack,
            (Self::Card, Ink::Word) => Meaning::CardWord,
            (Self::Card, Ink::Right) => Meaning::RightOnCard,
            (Self::Card, Ink::NotYet | Ink::Error) => Meaning::NotYetOnCard,
            (Self::Paper(_), Ink::Body) => Meaning::SiteBody,
            (Self::Paper(_), Ink::Muted | Ink::NotYet) => Meaning::SiteMuted,
            (Self::Paper(_), Ink::Title | Ink::Accent | Ink::Right) => Meaning::SiteTitle,
            (Self::Paper(_), Ink::Line | Ink::Track) => Meaning::SiteEdge,
            (Self::Paper(_), Ink::Word) => Meaning::SiteLink,
            (Self::Paper(_), Ink::FocusSign) => Meaning::SiteFocusSign,
            (Self::Paper(_), Ink::Error) => Meaning::SiteError,
            (Self::Slip(_), Ink::Body) => Meaning::SlipBody,
            (Self::Slip(_), Ink::Muted | Ink::NotYet) => Meaning::SlipMuted,
            (Self::Slip(_), Ink::Title | Ink::Accent | Ink::Right) => Meaning::SlipTitle,
            (Self::Slip(_), Ink::Line | Ink::Track) => Meaning::SlipEdge,
            (Self::Slip(_), Ink::Word) => Meaning::SlipLink,
            (Self::Slip(_), Ink::FocusSign) => Meaning::SlipFocusSign,
            (Self::Slip(_), Ink::Error) => Meaning::SlipError,
        }
    }

    /// The skin of the invented site, on its paper.
    pub(super) fn skin(self) -> Option<Skin> {
        match self {
            Self::Paper(skin) | Self::Slip(skin) => Some(skin),
            Self::Room | Self::Card => None,
        }
    }

    pub(super) fn is_paper(self) -> bool {
        self.skin().is_some()
    }

    /// The ground of a row that stands out from this one.
    pub(super) fn of_rows(self) -> Self {
        match self {
            Self::Card => Self::Room,
            _ => Self::Card,
        }
    }
}

impl<'a> Pen<'a> {
    pub(super) fn new(look: &'a Look, focus: Option<&'a Target>, ground: Ground) -> Self {
        Self {
            look,
            focus,
            ground,
            emission: look.emission,
            air: Air::Close,
            values_at: None,
            can_tighten: true,
            canvas: Canvas::default(),
        }
    }

    pub(super) fn style(&self, meaning: Meaning) -> Style {
        let skin = self.ground.skin().unwrap_or_default();
        self.look.theme.style_in(skin, meaning)
    }

    pub(super) fn ink(&self, ink: Ink) -> Style {
        self.style(self.ground.meaning(ink))
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

    /// The style of what has the focus, on this ground.
    pub(super) fn focus_style(&self) -> Style {
        self.style(if self.ground.is_paper() {
            Meaning::SiteFocus
        } else {
            Meaning::Focus
        })
    }

    pub(super) fn glyph(&self, glyph: Glyph) -> &'static str {
        let glyph = match (self.look.direction, glyph) {
            (Direction::Rtl, Glyph::Focus | Glyph::Forward) => Glyph::Back,
            (Direction::Rtl, Glyph::Back) => Glyph::Forward,
            (Direction::Rtl, Glyph::ArrowLeft) => Glyph::ArrowRight,
            (Direction::Rtl, Glyph::ArrowRight) => Glyph::ArrowLeft,
            (_, same) => same,
        };
        self.look.glyphs.get(glyph)
    }

    pub(super) fn sign(&mut self, x: u16, y: u16, glyph: Glyph, style: Style) -> u16 {
        self.canvas.sign(x, y, self.glyph(glyph), style)
    }

    /// A sign with the space after it on the same ground.
    pub(super) fn sign_and_space(&mut self, x: u16, y: u16, glyph: Glyph, style: Style) -> u16 {
        let width = self.sign(x, y, glyph, style);
        width + self.canvas.sign(x + width, y, " ", style)
    }

    pub(super) fn has_focus(&self, node: &Node) -> bool {
        node.target.is_some() && node.target.as_ref() == self.focus
    }

    /// Makes an area act on the node's target; the focus, if it is there, shows its cursor at `label`.
    pub(super) fn target(&mut self, node: &Node, area: Rect, label: (u16, u16)) {
        if let Some(target) = &node.target {
            self.spot(target, area, label);
        }
    }

    pub(super) fn spot(&mut self, target: &Target, area: Rect, label: (u16, u16)) {
        // What has no words yet can be reached all the same.
        let area = Rect {
            width: area.width.max(1),
            height: area.height.max(1),
            ..area
        };
        self.canvas.hit(area, target.clone());
        if Some(target) == self.focus && self.canvas.focus.is_none() {
            let cursor = (
                label.0.clamp(area.x, area.right() - 1),
                label.1.clamp(area.y, area.bottom() - 1),
            );
            self.canvas.focus = Some(Focus {
                area,
                cursor,
                on: CursorOn::Label,
            });
        }
    }

    /// Lays out words for this many columns, with empty lines between them where there is air.
    pub(super) fn lines(&self, words: &str, width: u16) -> Vec<Line> {
        let lines = self.close_lines(words, width);
        if self.air == Air::Close {
            return lines;
        }
        let apart = lines.into_iter().flat_map(|line| [Line::default(), line]);
        apart.skip(1).collect()
    }

    /// Lays out words, line under line. Where none of them runs from the right, as in a phone number, nothing is
    /// turned: its groups of digits would change places.
    pub(super) fn close_lines(&self, words: &str, width: u16) -> Vec<Line> {
        let direction = match self.look.direction {
            Direction::Rtl if text::runs_from_right(words) => Direction::Rtl,
            Direction::Rtl | Direction::Ltr => Direction::Ltr,
        };
        self.lines_in(words, width.max(1), direction)
    }

    /// Lays out words that have a direction of their own.
    pub(super) fn lines_in(&self, words: &str, width: u16, direction: Direction) -> Vec<Line> {
        let lines = self.look.kept.lines(words, width, direction);
        match self.emission {
            Emission::Bare => lines,
            Emission::Marked | Emission::Unvowelled => lines
                .into_iter()
                .map(|line| line.sent(self.emission))
                .collect(),
        }
    }

    /// Writes words that have no marks; the height in lines.
    pub(super) fn plain(&mut self, x: u16, y: u16, width: u16, words: &str, style: Style) -> u16 {
        let lines = self.lines(words, width);
        self.write(x, y, lines, style, 0..0)
    }

    /// Writes words that have one row for themselves.
    pub(super) fn in_row(&mut self, x: u16, y: u16, width: u16, words: &str, style: Style) {
        let mut lines = self.close_lines(words, width);
        lines.truncate(1);
        self.write(x, y, lines, style, 0..0);
    }

    /// Writes one line of words at the end of `width` columns; how many columns they take.
    pub(super) fn at_end(&mut self, x: u16, y: u16, width: u16, words: &str, style: Style) -> u16 {
        let Some(line) = self.lines(words, width).into_iter().next() else {
            return 0;
        };
        let taken = line.width;
        self.canvas
            .run(x + width.saturating_sub(taken), y, line, style, 0..0);
        taken
    }

    /// Writes a sentence with its marks; the height in lines.
    pub(super) fn rich(&mut self, x: u16, y: u16, width: u16, rich: &Rich, style: Style) -> u16 {
        self.rich_with(x, y, width, rich, style, Vec::new())
    }

    /// The same, with more stretches in a style of their own; they win over the marks.
    pub(super) fn rich_with(
        &mut self,
        x: u16,
        y: u16,
        width: u16,
        rich: &Rich,
        style: Style,
        more: Vec<Tint>,
    ) -> u16 {
        let lines = self.lines(&rich.text, width);
        self.rich_lines(x, y, lines, rich, style, more)
    }

    pub(super) fn rich_lines(
        &mut self,
        x: u16,
        y: u16,
        lines: Vec<Line>,
        rich: &Rich,
        style: Style,
        more: Vec<Tint>,
    ) -> u16 {
        let mut tints: Vec<Tint> = Vec::new();
        let on_focus = style == self.focus_style();
        for span in &rich.spans {
            let style = match &span.mark {
                Mark::Word(_) if on_focus => style,
                Mark::Word(_) => self.ink(Ink::Word),
                Mark::Key(_) => self.style(Meaning::KeyCap),
                Mark::Zone(_) => continue,
            };
            tints.push(Tint {
                range: span.range.clone(),
                style,
            });
        }
        tints.extend(more);
        tints.extend(rich.lit.as_ref().map(|lit| Tint {
            range: lit.clone(),
            style: self.style(Meaning::Spoken),
        }));
        let tints = self.canvas.tints(tints);
        for span in &rich.spans {
            if let Mark::Word(id) = &span.mark {
                for area in self.cells(&lines, &span.range, x, y) {
                    self.canvas.hit(area, Target::Word(id.clone()));
                }
            }
        }
        self.write(x, y, lines, style, tints)
    }

    fn write(
        &mut self,
        x: u16,
        y: u16,
        lines: Vec<Line>,
        style: Style,
        tints: Range<usize>,
    ) -> u16 {
        let height = lines.len() as u16;
        for (row, line) in (y..).zip(lines) {
            if !line.cells.is_empty() {
                self.canvas.run(x, row, line, style, tints.clone());
            }
        }
        height
    }

    /// The cells of a stretch of laid out text, as one rectangle for each unbroken run.
    pub(super) fn cells(&self, lines: &[Line], range: &Range<usize>, x: u16, y: u16) -> Vec<Rect> {
        let mut areas: Vec<Rect> = Vec::new();
        for (row, line) in (y..).zip(lines) {
            let mut column = 0;
            let mut open = false;
            for cluster in &line.cells {
                let is_inside = range.contains(&cluster.source.start);
                if is_inside {
                    // The clusters stand in the order of the eye; painting will mirror what is kept here.
                    let from = match self.look.direction {
                        Direction::Ltr => column,
                        Direction::Rtl => line.width.saturating_sub(column + cluster.width),
                    };
                    let cell = Rect {
                        x: x + from,
                        y: row,
                        width: cluster.width,
                        height: 1,
                    };
                    match areas.last_mut() {
                        Some(last) if open => *last = last.union(cell),
                        _ => areas.push(cell),
                    }
                }
                open = is_inside;
                column += cluster.width;
            }
        }
        areas.retain(|area| area.width > 0);
        areas
    }
}
