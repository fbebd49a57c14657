//! The layout of every text a learner reads: wrapped in the order of reading, then put in the
//! order of the screen, line by line. Draws nothing, and gives no colour.

use std::ops::Range;

use super::{
    bidi::Levels,
    breaks::{Break, breaks},
    cluster::{Cluster, logical},
    language::Direction,
};

/// A line of text, ready to be drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// What to draw, from the left of the screen to the right, whatever the direction.
    pub cells: Vec<Cluster>,
    /// Columns taken.
    pub width: u16,
    /// Bytes of the text on this line, with the spaces at its end, which are not drawn.
    pub source: Range<usize>,
}

impl Line {
    /// The letter that is read first in a stretch of the text, and its column, if any of it is on this line.
    pub fn first_letter(&self, stretch: &Range<usize>) -> Option<(u16, &Cluster)> {
        let mut column = 0;
        let places = self.cells.iter().map(|cluster| {
            let place = column;
            column += cluster.width;
            (place, cluster)
        });
        places
            .filter(|(_, cluster)| cluster.width > 0 && stretch.contains(&cluster.source.start))
            .min_by_key(|(_, cluster)| cluster.source.start)
    }
}

/// `text` in lines of at most `width` columns, each paragraph read in `direction`; a line feed
/// begins a paragraph. A text from the right is to be drawn against the right edge.
///
/// A cluster wider than `width` is drawn as `?`. With no column at all, every paragraph is one
/// empty line.
pub fn layout(text: &str, width: u16, direction: Direction) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut start = 0;
    for paragraph in text.split('\n') {
        push_paragraph(paragraph, start, width, direction, &mut lines);
        start += paragraph.len() + 1;
    }
    lines
}

fn push_paragraph(
    text: &str,
    start: usize,
    width: u16,
    direction: Direction,
    lines: &mut Vec<Line>,
) {
    if text.is_empty() || width == 0 {
        lines.push(Line {
            source: start..start + text.len(),
            ..Line::default()
        });
        return;
    }
    let mut logical = logical(text);
    let mut columns = 0;
    for cluster in &mut logical.clusters {
        if cluster.width > width {
            cluster.replace('?');
        }
        columns += usize::from(cluster.width);
    }
    let levels = Levels::of(text, &logical, direction);
    let clusters = logical.clusters;
    if columns <= usize::from(width) {
        lines.push(line(clusters, levels.as_ref(), start));
        return;
    }
    let after = breaks(text, &clusters, width);
    let mut from = 0;
    while from < clusters.len() {
        let end = line_end(text, &clusters, &after, from, width);
        let mut cells = clusters[from..end].to_vec();
        if end < clusters.len() {
            show_hyphen(text, &mut cells, width);
        }
        lines.push(line(cells, levels.as_ref(), start));
        from = end;
    }
}

/// Where the line that begins with the cluster `from` ends. Spaces at its end need no room.
fn line_end(text: &str, clusters: &[Cluster], after: &[Break], from: usize, width: u16) -> usize {
    let (mut columns, mut good, mut spare) = (0, None, None);
    for (index, cluster) in clusters.iter().enumerate().skip(from) {
        let next = columns + usize::from(cluster.width);
        if next > usize::from(width) && !cluster.is_space() && cluster.width > 0 {
            return good.or(spare).unwrap_or(index);
        }
        columns = next;
        let has_room = columns < usize::from(width) || !is_soft_hyphen(text, cluster);
        match after[index] {
            Break::Good if has_room => good = Some(index + 1),
            Break::Spare => spare = Some(index + 1),
            Break::Good | Break::Cut => {}
        }
    }
    clusters.len()
}

fn is_soft_hyphen(text: &str, cluster: &Cluster) -> bool {
    cluster.width == 0 && text[cluster.source.clone()].starts_with('\u{AD}')
}

/// A soft hyphen at the end of a line is seen.
fn show_hyphen(text: &str, cells: &mut [Cluster], width: u16) {
    let columns: usize = cells.iter().map(|cell| usize::from(cell.width)).sum();
    if let Some(last) = cells.last_mut()
        && columns < usize::from(width)
        && is_soft_hyphen(text, last)
    {
        last.replace('-');
    }
}

fn line(mut cells: Vec<Cluster>, levels: Option<&Levels<'_>>, start: usize) -> Line {
    let first = cells.first().map_or(0, |cell| cell.source.start);
    let last = cells.last().map_or(first, |cell| cell.source.end);
    while cells
        .last()
        .is_some_and(|cell| cell.is_space() || cell.width == 0)
    {
        cells.pop();
    }
    if let Some(levels) = levels {
        levels.reorder(&mut cells);
    }
    cells.retain(|cell| cell.width > 0);
    let mut width = 0;
    for cell in &mut cells {
        width += cell.width;
        cell.source.start += start;
        cell.source.end += start;
    }
    Line {
        cells,
        width,
        source: first + start..last + start,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, width: u16, expected: &[&str]) {
        check_in(Direction::Ltr, text, width, expected);
    }

    #[track_caller]
    fn check_in(direction: Direction, text: &str, width: u16, expected: &[&str]) {
        let lines = layout(text, width, direction);
        let drawn: Vec<String> = lines
            .iter()
            .map(|line| line.cells.iter().map(|cell| cell.symbol.as_str()).collect())
            .collect();
        assert_eq!(drawn, expected);
    }

    #[test]
    fn words_are_wrapped_at_spaces() {
        check("Bonjour", 20, &["Bonjour"]);
        check(
            "Choisissez la bonne adresse",
            15,
            &["Choisissez la", "bonne adresse"],
        );
        check("un  deux", 3, &["un", "deu", "x"]);
        check("", 10, &[""]);
        check("un\n\ndeux", 10, &["un", "", "deux"]);
    }

    #[test]
    fn spaces_hang_at_the_end_of_a_line_only() {
        check("abc   def", 4, &["abc", "def"]);
        check("  abc  ", 10, &["  abc"]);
    }

    #[test]
    fn no_break_spaces_hold() {
        check("les 1\u{202F}234\u{A0}€", 8, &["les", "1\u{A0}234\u{A0}€"]);
        check(
            "Appuyez sur «\u{202F}Envoyer\u{202F}»",
            22,
            &["Appuyez sur", "«\u{A0}Envoyer\u{A0}»"],
        );
    }

    #[test]
    fn punctuation_is_held_by_a_plain_space_too() {
        for sign in [":", ";", "!", "?", "»", "›"] {
            check(
                &format!("Voici la suite {sign} oui"),
                15,
                &["Voici la", &format!("suite {sign} oui")],
            );
        }
        check("Le bouton « Oui »", 12, &["Le bouton", "« Oui »"]);
        check("Le bouton ‹ Oui ›", 12, &["Le bouton", "‹ Oui ›"]);
    }

    #[test]
    fn what_is_held_together_is_parted_before_a_word_is_cut() {
        check("Attention !", 10, &["Attention", "!"]);
        check("«\u{A0}Envoyer\u{A0}»", 9, &["«\u{A0}", "Envoyer\u{A0}»"]);
    }

    #[test]
    fn an_address_is_kept_whole_when_it_fits() {
        check(
            "Allez sur boite-claire.example/creer.",
            30,
            &["Allez sur", "boite-claire.example/creer."],
        );
        check(
            "À lin.marchetti@boite.example oui",
            27,
            &["À", "lin.marchetti@boite.example", "oui"],
        );
    }

    #[test]
    fn a_long_address_is_parted_at_its_joints() {
        check(
            "https://boiteclaire.example/creer-un-compte",
            20,
            &["https://boiteclaire.", "example/creer-un-", "compte"],
        );
        check("https://x.example", 8, &["https://", "x.", "example"]);
    }

    #[test]
    fn a_long_word_is_cut_between_clusters() {
        check("anticonstitutionnel", 8, &["anticons", "titution", "nel"]);
        check(
            "e\u{301}e\u{301}e\u{301}",
            2,
            &["e\u{301}e\u{301}", "e\u{301}"],
        );
        check("日本語", 5, &["日本", "語"]);
    }

    #[test]
    fn compound_words_are_parted_after_their_hyphen() {
        check("un rendez-vous", 10, &["un rendez-", "vous"]);
    }

    #[test]
    fn a_soft_hyphen_is_seen_at_the_end_of_a_line_only() {
        check("infor\u{AD}matique", 20, &["informatique"]);
        check("infor\u{AD}matique", 9, &["infor-", "matique"]);
        check("infor\u{AD}matique", 5, &["infor", "matiq", "ue"]);
    }

    #[test]
    fn a_cluster_wider_than_the_line_is_a_question_mark() {
        check("日a", 1, &["?", "a"]);
        check("abc", 0, &[""]);
    }

    #[test]
    fn isolation_marks_are_not_drawn_and_part_nothing() {
        check("Bonjour \u{2068}Lin\u{2069} !", 20, &["Bonjour Lin !"]);
        check("Bonjour \u{2068}Lin\u{2069} !", 11, &["Bonjour", "Lin !"]);
    }

    #[test]
    fn lines_know_their_bytes() {
        let text = "été là\nfin ";
        let sources: Vec<&str> = layout(text, 4, Direction::Ltr)
            .into_iter()
            .map(|line| &text[line.source])
            .collect();
        assert_eq!(sources, ["été ", "là", "fin "]);
        let cells = &layout(text, 4, Direction::Ltr)[1].cells;
        assert_eq!(&text[cells[1].source.clone()], "à");
    }

    #[test]
    fn arabic_is_wrapped_in_the_order_of_reading() {
        check_in(
            Direction::Rtl,
            "بيت دار",
            4,
            &["\u{FE96}\u{FEF4}\u{FE91}", "\u{FEAD}\u{FE8D}\u{FEA9}"],
        );
    }

    #[test]
    fn an_address_stays_from_the_left_in_arabic() {
        check_in(
            Direction::Rtl,
            "إلى lin@boite.example.",
            40,
            &[".lin@boite.example \u{FEF0}\u{FEDF}\u{FE87}"],
        );
        check_in(
            Direction::Rtl,
            "إلى lin@boite.example دار",
            18,
            &[
                "\u{FEF0}\u{FEDF}\u{FE87}",
                "lin@boite.example",
                "\u{FEAD}\u{FE8D}\u{FEA9}",
            ],
        );
    }

    #[test]
    fn a_run_from_the_right_is_told_in_its_cells() {
        let lines = layout("a אב", 10, Direction::Ltr);
        let runs: Vec<bool> = lines[0].cells.iter().map(|cell| cell.rtl).collect();
        assert_eq!(runs, [false, false, true, true]);
    }
}
