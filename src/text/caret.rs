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
    let caret = (0..=caret.min(text.len()))
        .rev()
        .find(|&at| text.is_char_boundary(at));
    let caret = caret.unwrap_or(0);
    let start = text[..caret].rfind('\n').map_or(0, |at| at + 1);
    let end = text[caret..].find('\n').map_or(text.len(), |at| caret + at);
    let clusters = logical(&text[start..end]).clusters;
    let target = clusters
        .iter()
        .find(|cluster| cluster.width > 0 && cluster.source.end > caret - start)
        .map(|cluster| cluster.source.start);
    let cells = from_edge(&text[start..end], direction);
    let before = cells
        .iter()
        .take_while(|cell| Some(cell.source.start) != target);
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

/// Where a caret before the byte `at` goes when it goes back by one cluster.
pub fn previous_cluster(text: &str, at: usize) -> usize {
    let clusters = logical(text).clusters;
    let before = |cluster: &&Cluster| is_stop(text, cluster) && cluster.source.start < at;
    clusters
        .iter()
        .rev()
        .find(before)
        .map_or(0, |cluster| cluster.source.start)
}

fn is_stop(text: &str, cluster: &Cluster) -> bool {
    cluster.width > 0 || text[cluster.source.clone()].ends_with('\n')
}

/// The cells of one paragraph, from the edge where reading begins to the other.
fn from_edge(text: &str, direction: Direction) -> Vec<Cluster> {
    let logical = logical(text);
    let levels = Levels::of(text, &logical, direction);
    let mut cells = logical.clusters;
    cells.retain(|cell| cell.width > 0);
    if let Some(levels) = levels {
        levels.reorder(&mut cells);
    }
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
        let back = std::iter::successors(Some(text.len()), |&at| {
            (at > 0).then(|| previous_cluster(text, at))
        });
        let mut back: Vec<usize> = back.collect();
        back.reverse();
        assert_eq!(back, expected);
    }

    #[test]
    fn the_caret_goes_by_clusters() {
        check_stops("été", &[0, 2, 3, 5]);
        check_stops("e\u{301}a", &[0, 3, 4]);
        check_stops("سلام", &[0, 2, 6, 8]);
        check_stops("a\nb\n", &[0, 1, 2, 3, 4]);
        check_stops("a\r\nb", &[0, 1, 3, 4]);
    }
}
