//! What is to be painted, laid out once from left to right. Knows no node and no meaning; the cells are
//! written by `paint`.

mod paint;

use super::hits::FieldArea;
use crate::outline::Target;
use crate::text::Line;
use ratatui::{layout::Rect, style::Style};
use std::{borrow::Cow, ops::Range};

/// Things to paint, in columns and lines from the top left corner of the canvas.
#[derive(Default)]
pub(super) struct Canvas {
    ops: Vec<Op>,
    tints: Vec<Tint>,
    hits: Vec<(Rect, Target)>,
    pub(super) fields: Vec<FieldArea>,
    /// Where the focus is, if it is here.
    pub(super) focus: Option<Focus>,
    /// Where the last of the things is that come one after the other, if they are here.
    pub(super) newest: Option<Rect>,
    /// Empty lines that may go when the room is short, first those between like rows.
    soft: Vec<Soft>,
    /// Lines in all.
    pub(super) height: u16,
}

/// The place of the focus on a canvas.
#[derive(Debug, Clone, Copy)]
pub(super) struct Focus {
    /// Everything that must be in view.
    pub(super) area: Rect,
    /// Where the cursor is seen.
    pub(super) cursor: (u16, u16),
    /// What the cursor is on there.
    pub(super) on: CursorOn,
}

/// What the cursor is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CursorOn {
    /// The beginning of a label: its first letter, wherever the eye finds that in its line.
    Label,
    /// This very cell: a caret, or a letter that was looked up.
    Cell,
}

/// An empty line that may go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Soft {
    line: u16,
    between: Between,
}

/// What an empty line stands between.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Between {
    /// Rows of one kind.
    Rows,
    /// Groups of things.
    Groups,
}

/// A stretch of a text in another style than the rest.
pub(super) struct Tint {
    pub(super) range: Range<usize>,
    pub(super) style: Style,
}

/// A moment of the drawing.
pub(super) struct SoFar {
    ops: usize,
    hits: usize,
    fields: usize,
    soft: usize,
}

/// A place kept for something whose size is known later.
pub(super) struct Reserved(usize);

struct Op {
    area: Rect,
    what: What,
}

enum What {
    Nothing,
    Fill(Style),
    Sign(Cow<'static, str>, Style),
    Run {
        line: Line,
        style: Style,
        tints: Range<usize>,
        skip: u16,
    },
}

impl Canvas {
    /// Colours an area.
    pub(super) fn fill(&mut self, area: Rect, style: Style) {
        self.ops.push(Op {
            area,
            what: What::Fill(style),
        });
    }

    /// Keeps a place below what comes after, to be filled when the size is known.
    pub(super) fn reserve(&mut self) -> Reserved {
        self.ops.push(Op {
            area: Rect::ZERO,
            what: What::Nothing,
        });
        Reserved(self.ops.len() - 1)
    }

    /// Fills a reserved place.
    pub(super) fn fill_reserved(&mut self, place: &Reserved, area: Rect, style: Style) {
        self.ops[place.0] = Op {
            area,
            what: What::Fill(style),
        };
    }

    /// Writes a sign: characters of one column each, in the order of the eye.
    pub(super) fn sign(
        &mut self,
        x: u16,
        y: u16,
        sign: impl Into<Cow<'static, str>>,
        style: Style,
    ) -> u16 {
        let sign = sign.into();
        let width = sign.chars().count() as u16;
        self.ops.push(Op {
            area: Rect {
                x,
                y,
                width,
                height: 1,
            },
            what: What::Sign(sign, style),
        });
        width
    }

    /// Keeps the tints of one text together and tells where they are.
    pub(super) fn tints(&mut self, tints: Vec<Tint>) -> Range<usize> {
        let start = self.tints.len();
        self.tints.extend(tints);
        start..self.tints.len()
    }

    /// Writes a line of laid out text.
    pub(super) fn run(&mut self, x: u16, y: u16, line: Line, style: Style, tints: Range<usize>) {
        let width = line.width;
        self.window(
            Rect {
                x,
                y,
                width,
                height: 1,
            },
            line,
            style,
            tints,
            0,
        );
    }

    /// Writes what fits of a line of text, from a column on.
    pub(super) fn window(
        &mut self,
        area: Rect,
        line: Line,
        style: Style,
        tints: Range<usize>,
        skip: u16,
    ) {
        self.ops.push(Op {
            area,
            what: What::Run {
                line,
                style,
                tints,
                skip,
            },
        });
    }

    /// Makes an area act on a target.
    pub(super) fn hit(&mut self, area: Rect, target: Target) {
        self.hits.push((area, target));
    }

    /// What is chosen by its number and stands in none of these lines.
    pub(super) fn unseen(&self, lines: Range<u16>) -> Vec<Target> {
        let is_numbered = |target: &Target| {
            matches!(
                target,
                Target::Option(_) | Target::Row(_) | Target::Card(_) | Target::Predict(_)
            )
        };
        let outside = |area: &Rect| area.bottom() <= lines.start || area.top() >= lines.end;
        let found = self.hits.iter();
        found
            .filter(|(area, target)| is_numbered(target) && outside(area))
            .map(|(_, target)| target.clone())
            .collect()
    }

    /// Whether no words stand in a line, and nothing there can be acted on.
    pub(super) fn is_free(&self, line: u16) -> bool {
        let holds = |area: &Rect| (area.top()..area.bottom()).contains(&line);
        let is_run = |op: &&Op| matches!(op.what, What::Run { .. });
        let mut words = self.ops.iter().filter(is_run);
        !words.any(|op| holds(&op.area)) && !self.hits.iter().any(|(area, _)| holds(area))
    }

    /// Says that an empty line may go.
    pub(super) fn soft(&mut self, line: u16, between: Between) {
        self.soft.push(Soft { line, between });
    }

    /// How far the drawing has come.
    pub(super) fn so_far(&self) -> SoFar {
        SoFar {
            ops: self.ops.len(),
            hits: self.hits.len(),
            fields: self.fields.len(),
            soft: self.soft.len(),
        }
    }

    /// What was drawn since cannot be reached any more, and all of it is quiet.
    pub(super) fn dim(&mut self, since: &SoFar, ground: Style, words: Style) {
        self.hits.truncate(since.hits);
        self.fields.truncate(since.fields);
        for op in &mut self.ops[since.ops..] {
            match &mut op.what {
                What::Nothing => {}
                What::Fill(style) => *style = ground,
                What::Sign(_, style) => *style = words,
                What::Run { style, tints, .. } => {
                    *style = words;
                    *tints = 0..0;
                }
            }
        }
    }

    /// Moves what was drawn since down by so many lines.
    pub(super) fn lower(&mut self, since: &SoFar, lines: u16) {
        self.ops[since.ops..]
            .iter_mut()
            .for_each(|op| op.area.y += lines);
        self.hits[since.hits..]
            .iter_mut()
            .for_each(|(area, _)| area.y += lines);
        self.fields[since.fields..]
            .iter_mut()
            .for_each(|field| field.area.y += lines);
        self.soft[since.soft..]
            .iter_mut()
            .for_each(|soft| soft.line += lines);
        if let Some(focus) = &mut self.focus {
            focus.area.y += lines;
            focus.cursor.1 += lines;
        }
    }

    /// This canvas with another one below it, an empty line between them.
    pub(super) fn above(mut self, below: Canvas) -> Self {
        self.height += 1;
        self.append(below);
        self
    }

    /// Puts another canvas below this one.
    fn append(&mut self, below: Canvas) {
        let (dy, tints) = (self.height, self.tints.len());
        let down = |area: Rect| Rect {
            y: area.y + dy,
            ..area
        };
        self.ops.extend(below.ops.into_iter().map(|mut op| {
            op.area = down(op.area);
            if let What::Run { tints: range, .. } = &mut op.what {
                *range = range.start + tints..range.end + tints;
            }
            op
        }));
        self.tints.extend(below.tints);
        self.hits.extend(
            below
                .hits
                .into_iter()
                .map(|(area, target)| (down(area), target)),
        );
        self.fields
            .extend(below.fields.into_iter().map(|field| FieldArea {
                area: down(field.area),
                ..field
            }));
        self.soft.extend(below.soft.into_iter().map(|soft| Soft {
            line: soft.line + dy,
            ..soft
        }));
        self.newest = below.newest.map(down).or(self.newest);
        if let Some(focus) = below.focus {
            self.focus = Some(Focus {
                area: down(focus.area),
                cursor: (focus.cursor.0, focus.cursor.1 + dy),
                ..focus
            });
        }
        self.height += below.height;
    }

    /// Lines that are left when every empty line that may go is gone.
    pub(super) fn least_height(&self) -> u16 {
        let mut lines: Vec<u16> = self.soft.iter().map(|soft| soft.line).collect();
        lines.sort_unstable();
        lines.dedup();
        self.height.saturating_sub(lines.len() as u16)
    }

    /// Takes empty lines away until the canvas is no higher than `height`, if that helps: lines between
    /// rows unless `all_or_none` asks that everything then fits, lines between groups only if it does.
    pub(super) fn tighten(&mut self, height: u16, all_or_none: bool) {
        if self.height <= height {
            return;
        }
        let count = |between| {
            self.soft
                .iter()
                .filter(|soft| soft.between == between)
                .count() as u16
        };
        let (rows, groups) = (count(Between::Rows), count(Between::Groups));
        let too_many = (self.height - rows).saturating_sub(height);
        if all_or_none && too_many > groups {
            return;
        }
        // No more of those between groups than must, the last ones first.
        let mut groups_to_go = if too_many > groups { 0 } else { too_many };
        let mut goes = |soft: &&Soft| match soft.between {
            Between::Rows => true,
            Between::Groups => {
                let goes = groups_to_go > 0;
                groups_to_go = groups_to_go.saturating_sub(1);
                goes
            }
        };
        let mut gone: Vec<u16> = self
            .soft
            .iter()
            .rev()
            .filter(|soft| goes(soft))
            .map(|soft| soft.line)
            .collect();
        gone.sort_unstable();
        gone.dedup();
        self.without(&gone);
    }

    /// Takes away every empty line that may go.
    pub(super) fn squeeze(&mut self) {
        let mut gone: Vec<u16> = self.soft.iter().map(|soft| soft.line).collect();
        gone.sort_unstable();
        gone.dedup();
        self.without(&gone);
    }

    fn without(&mut self, gone: &[u16]) {
        let line = |y: u16| y - gone.partition_point(|&each| each < y) as u16;
        let area = |area: Rect| {
            let top = line(area.y);
            Rect {
                y: top,
                height: line(area.bottom()) - top,
                ..area
            }
        };
        for op in &mut self.ops {
            op.area = area(op.area);
        }
        for (each, _) in &mut self.hits {
            *each = area(*each);
        }
        for field in &mut self.fields {
            field.area = area(field.area);
        }
        if let Some(focus) = &mut self.focus {
            focus.area = area(focus.area);
            focus.cursor.1 = line(focus.cursor.1);
        }
        self.newest = self.newest.map(area);
        self.soft.retain(|soft| !gone.contains(&soft.line));
        for soft in &mut self.soft {
            soft.line = line(soft.line);
        }
        self.height = line(self.height);
    }
}
