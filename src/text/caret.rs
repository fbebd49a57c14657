//! Where a caret may stand in a text, and where it is seen on a line. Editing is not done here.

use super::{
    bidi::Levels,
    cluster::{Cluster, logical},
    language::Direction,
};

/// The column of a caret that stands before the byte `caret` of `text`, counted from the edge where
/// reading begins: the left edge for [`Direction::Ltr`], the right edge for [`Direction::Rtl`].
/// It is the first cell of the cluster after the caret, and at the end of the text the one after
/// its last.
///
/// Of several paragraphs, that of the caret is looked at.
pub fn caret_column(text: &str, caret: usize, direction: Direction) -> u16 {
    let caret = floor(text, caret);
    let (start, end) = paragraph(text, caret);
    let words = &text[start..end];
    let target = stop_of(words, caret - start);
    let cells = from_edge(words, direction);
    let before = cells.iter().take_while(|cell| cell.source.start != target);
    let columns: usize = before.map(|cell| usize::from(cell.width)).sum();
    u16::try_from(columns).unwrap_or(u16::MAX)
}

/// The byte where a caret stands that is put in `column`, counted as in [`caret_column`]; the end
/// of `text`, which is one paragraph, for a column beyond it.
pub fn byte_at_column(text: &str, column: u16, direction: Direction) -> usize {
    let mut end = 0;
    for cell in from_edge(text, direction) {
        end += usize::from(cell.width);
        if usize::from(column) < end {
            return cell.source.start;
        }
    }
    text.len()
}

/// A side of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Side {
    Left,
    Right,
}

/// Where a caret before the byte `at` goes when it goes by one cluster to a side of the screen, whatever
/// is written there. Beyond the end of a paragraph it goes to the next one, and back.
pub fn beside(text: &str, at: usize, side: Side, direction: Direction) -> usize {
    let at = floor(text, at);
    let (start, end) = paragraph(text, at);
    let words = &text[start..end];
    let onward = (side == Side::Right) == (direction == Direction::Ltr);
    let mut stops = stops(words, direction);
    let here = stop_of(words, at - start);
    let index = stops.iter().position(|stop| *stop == here).unwrap_or(0);
    if !onward {
        return match index.checked_sub(1) {
            Some(before) => start + stops[before],
            None if start > 0 => start - 1,
            None => here,
        };
    }
    if index + 1 < stops.len() {
        return start + stops.swap_remove(index + 1);
    }
    match text.get(end + 1..) {
        Some(rest) => {
            let (_, length) = paragraph(rest, 0);
            end + 1 + self::stops(&rest[..length], direction)[0]
        }
        None => end,
    }
}

/// The bytes before which a caret can stand in one paragraph, from the edge where reading begins.
fn stops(words: &str, direction: Direction) -> Vec<usize> {
    let cells = from_edge(words, direction).into_iter();
    cells
        .map(|cell| cell.source.start)
        .chain([words.len()])
        .collect()
}

/// The stop of a caret before the byte `at` of one paragraph.
fn stop_of(words: &str, at: usize) -> usize {
    let clusters = logical(words).clusters;
    clusters
        .iter()
        .find(|cluster| cluster.width > 0 && cluster.source.end > at)
        .map_or(words.len(), |cluster| cluster.source.start)
}

/// `at`, or the beginning of the letter that holds it.
fn floor(text: &str, at: usize) -> usize {
    let mut back = (0..=at.min(text.len())).rev();
    back.find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

/// Where the paragraph around the byte `at` begins and ends.
fn paragraph(text: &str, at: usize) -> (usize, usize) {
    let start = text[..at].rfind('\n').map_or(0, |before| before + 1);
    let end = text[at..]
        .find('\n')
        .map_or(text.len(), |length| at + length);
    (start, end)
}

/// Where a caret before the byte `at` goes when it goes on by one cluster; a lam and its alef are
/// one, and so is a line feed.
pub fn next_cluster(text: &str, at: usize) -> usize {
    let clusters = logical(text).clusters;
    let after = clusters
        .iter()
        .filter(|cluster| is_stop(text, cluster) && cluster.source.end > at);
    after
        .map(|cluster| cluster.source.start)
        .nth(1)
        .unwrap_or(text.len())
}

fn is_stop(text: &str, cluster: &Cluster) -> bool {
    cluster.width > 0 || text[cluster.source.clone()].ends_with('\n')
}

/// The cells of one paragraph, from the edge where reading begins to the other.
fn from_edge(text: &str, direction: Direction) -> Vec<Cluster> {
    let logical = logical(text);
    let levels = Levels::of(text, &logical, direction);
    let mut cells = logical.clusters;
    if let Some(levels) = levels {
        levels.reorder(&mut cells);
    }
    cells.retain(|cell| cell.width > 0);
    if direction == Direction::Rtl {
        cells.reverse();
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::*;
    use Direction::{Ltr, Rtl};

    #[track_caller]
    fn check(text: &str, direction: Direction, expected: &[u16]) {
        let carets = text.char_indices().map(|(at, _)| at).chain([text.len()]);
        let columns: Vec<u16> = carets.map(|at| caret_column(text, at, direction)).collect();
        assert_eq!(columns, expected);
    }

    #[test]
    fn the_caret_is_on_the_cluster_that_follows() {
        check("été", Ltr, &[0, 1, 2, 3]);
        check("a  ", Ltr, &[0, 1, 2, 3]);
        check("日b", Ltr, &[0, 2, 3]);
        check("", Ltr, &[0]);
    }

    #[test]
    fn columns_are_counted_from_the_right_in_arabic() {
        check("بيت", Rtl, &[0, 1, 2, 3]);
        check("ab", Rtl, &[1, 0, 2]);
        check("ب ab", Rtl, &[0, 1, 3, 2, 4]);
    }

    #[test]
    fn the_caret_never_stands_inside_a_cluster() {
        check("سلام", Rtl, &[0, 1, 1, 2, 3]);
        check("e\u{301}a", Ltr, &[0, 0, 1, 2]);
        check("a\u{2068}b", Ltr, &[0, 1, 1, 2]);
    }

    #[test]
    fn the_caret_is_seen_in_its_own_paragraph() {
        check("ab\nc", Ltr, &[0, 1, 2, 0, 1]);
    }

    #[test]
    fn a_column_gives_its_byte() {
        let bytes: Vec<usize> = (0..4)
            .map(|column| byte_at_column("é日", column, Ltr))
            .collect();
        assert_eq!(bytes, [0, 2, 2, 5]);
    }

    #[track_caller]
    fn check_stops(text: &str, expected: &[usize]) {
        let on = std::iter::successors(Some(0), |&at| {
            (at < text.len()).then(|| next_cluster(text, at))
        });
        assert_eq!(on.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn the_caret_goes_on_by_clusters() {
        check_stops("été", &[0, 2, 3, 5]);
        check_stops("e\u{301}a", &[0, 3, 4]);
        check_stops("سلام", &[0, 2, 6, 8]);
        check_stops("a\nb\n", &[0, 1, 2, 3, 4]);
        check_stops("a\r\nb", &[0, 1, 3, 4]);
    }

    /// The stops of a caret that one key moves from the edge where reading begins to the other, and back.
    #[track_caller]
    fn check_walk(text: &str, direction: Direction, expected: &[usize]) {
        let (on, back) = match direction {
            Ltr => (Side::Right, Side::Left),
            Rtl => (Side::Left, Side::Right),
        };
        let walk = |from: usize, side| {
            std::iter::successors(Some(from), move |&at| {
                let next = beside(text, at, side, direction);
                (next != at).then_some(next)
            })
            .collect::<Vec<_>>()
        };
        assert_eq!(walk(expected[0], on), expected);
        let mut backwards = walk(text.len(), back);
        backwards.reverse();
        assert_eq!(backwards, expected);
    }

    #[test]
    fn a_key_moves_the_caret_to_its_side_of_the_screen() {
        check_walk("été", Ltr, &[0, 2, 3, 5]);
        check_walk("بيت", Rtl, &[0, 2, 4, 6]);
        check_walk("سلام", Rtl, &[0, 2, 6, 8]);
        // On the screen: b, a, then the Arabic letters, from the left.
        check_walk("بت ab", Rtl, &[0, 2, 4, 6, 5, 7]);
        check_walk("ab بت", Ltr, &[0, 1, 2, 5, 3, 7]);
        check_walk("", Rtl, &[0]);
    }

    #[test]
    fn a_key_goes_on_in_the_next_paragraph() {
        check_walk("ب\nت", Rtl, &[0, 2, 3, 5]);
        check_walk("a\nb", Ltr, &[0, 1, 2, 3]);
        check_walk("ب\n\na", Rtl, &[0, 2, 3, 4, 5]);
    }

    #[test]
    fn every_stop_is_seen_in_another_column() {
        for (text, direction) in [("بت ab 12", Rtl), ("ab بت 12", Ltr), ("(سلام) x", Rtl)] {
            let stops = stops(text, direction);
            let columns = stops.iter().map(|&at| caret_column(text, at, direction));
            let expected: Vec<u16> = (0..stops.len() as u16).collect();
            assert_eq!(columns.collect::<Vec<_>>(), expected, "{text}");
        }
    }
}
