//! Puts a canvas on the screen: clips, scrolls and mirrors it, and notes what is where.

use super::{Canvas, CursorOn, Op, Tint, What};
use crate::text::{Direction, Line};
use crate::widget::hits::{Drawn, FieldArea};
use ratatui::{buffer::Buffer, layout::Rect, style::Style};

impl Canvas {
    /// Paints the lines from `scroll` on into `region`, and notes what is where.
    pub(in crate::widget) fn paint(
        self,
        buffer: &mut Buffer,
        region: Rect,
        scroll: u16,
        direction: Direction,
        drawn: &mut Drawn,
    ) {
        let region = region.intersection(buffer.area);
        let place = |area: Rect| in_region(area, region, scroll, direction);
        for op in &self.ops {
            let Some(area) = place(op.area) else { continue };
            match &op.what {
                What::Nothing => {}
                What::Fill(style) => fill(buffer, area, *style),
                What::Sign(sign, style) => {
                    let mut bytes = [0; 4];
                    for (x, c) in (area.left()..area.right()).zip(sign.chars()) {
                        buffer[(x, area.y)]
                            .set_symbol(c.encode_utf8(&mut bytes))
                            .set_style(*style);
                    }
                }
                What::Run {
                    line,
                    style,
                    tints,
                    skip,
                } => {
                    run(
                        buffer,
                        area,
                        line,
                        *style,
                        &self.tints[tints.clone()],
                        *skip,
                    );
                }
            }
        }
        for (area, target) in self.hits {
            if let Some(area) = place(area) {
                drawn.hits.push((area, target));
            }
        }
        for field in self.fields {
            if let Some(area) = place(field.area) {
                let hidden = scroll.saturating_sub(field.area.y);
                drawn.fields.push(FieldArea {
                    area,
                    first: field.first + hidden,
                    ..field
                });
            }
        }
        if let Some(focus) = self.focus {
            let cell = Rect {
                x: focus.cursor.0,
                y: focus.cursor.1,
                width: 1,
                height: 1,
            };
            if let Some(cell) = place(cell) {
                let label = |op: &Op| match &op.what {
                    What::Run { line, .. } if (op.area.x, op.area.y) == focus.cursor => {
                        let (column, _) = line.first_letter(&line.source)?;
                        Some((place(op.area)?.x + column, cell.y))
                    }
                    _ => None,
                };
                let found = match focus.on {
                    CursorOn::Label => self.ops.iter().find_map(label),
                    CursorOn::Cell => None,
                };
                drawn.cursor = Some(found.unwrap_or((cell.x, cell.y)));
            }
        }
    }
}

/// Where an area of a canvas lies on the screen, if any of it is in view. The one place that mirrors.
fn in_region(area: Rect, region: Rect, scroll: u16, direction: Direction) -> Option<Rect> {
    let top = area.y.max(scroll);
    let bottom = area.bottom().min(scroll.saturating_add(region.height));
    let right = area.right().min(region.width);
    if top >= bottom || area.x >= right {
        return None;
    }
    let x = match direction {
        Direction::Ltr => region.x + area.x,
        Direction::Rtl => region.x + region.width - right,
    };
    Some(Rect {
        x,
        y: region.y + top - scroll,
        width: right - area.x,
        height: bottom - top,
    })
}

fn fill(buffer: &mut Buffer, area: Rect, style: Style) {
    for y in area.top()..area.bottom() {
        let start = buffer.index_of(area.x, y);
        for cell in &mut buffer.content[start..start + usize::from(area.width)] {
            // Most cells of a new frame are empty already, and to look is cheaper than to write.
            if cell.symbol() != " " {
                cell.set_symbol(" ");
            }
            cell.set_style(style);
        }
    }
}

fn run(buffer: &mut Buffer, area: Rect, line: &Line, style: Style, tints: &[Tint], skip: u16) {
    let mut column = 0;
    let start = buffer.index_of(area.x, area.y);
    for cluster in &line.cells {
        let width = cluster.width;
        if column >= skip + area.width {
            break;
        }
        if column >= skip && column + width <= skip + area.width && width > 0 {
            let at = cluster.source.start;
            let style = tints
                .iter()
                .rev()
                .find(|tint| tint.range.contains(&at))
                .map_or(style, |tint| tint.style);
            let index = start + usize::from(column - skip);
            buffer.content[index]
                .set_symbol(cluster.symbol.as_str())
                .set_style(style);
            for rest in &mut buffer.content[index + 1..index + usize::from(width)] {
                rest.set_symbol(" ").set_style(style);
            }
        }
        column += width;
    }
}
