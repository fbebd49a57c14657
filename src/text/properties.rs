//! What holds for any text in any script.

use std::ops::Range;

use proptest::prelude::*;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::{cluster::logical, *};

/// Words of many scripts, spaces, addresses, marks and characters that are never drawn.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-zéà]{1,12}",
        2 => "[ابتسلمنهويأإآةىءپگچ]{1,8}",
        1 => "[ًَُِّْ]{1,2}",
        1 => "[אבגדה]{1,5}",
        1 => "[日本語한국]{1,4}",
        1 => "[a-z]{1,5}(\\.|@|-|/)[a-z]{1,20}\\.[a-z]{2,7}",
        4 => "[ \u{A0}\u{202F}]{1,2}",
        2 => "[.:;!?«»()\\[\\]…’-]{1,2}",
        1 => "[0-9]{1,6}",
        1 => "[\u{AD}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{301}\u{FE0F}\u{1b}\t]",
        1 => "\\PC{1,3}",
        1 => Just("\n".to_owned()),
    ];
    prop::collection::vec(piece, 0..16).prop_map(|pieces| pieces.concat())
}

fn directions() -> impl Strategy<Value = Direction> {
    prop_oneof![Just(Direction::Ltr), Just(Direction::Rtl)]
}

fn columns(cells: &[Cluster]) -> usize {
    cells.iter().map(|cell| usize::from(cell.width)).sum()
}

proptest! {
    #[test]
    fn no_line_is_wider_than_asked(text in text(), width in 0_u16..40, direction in directions()) {
        for line in layout(&text, width, direction) {
            prop_assert!(line.width <= width);
            prop_assert_eq!(usize::from(line.width), columns(&line.cells));
            for cell in &line.cells {
                prop_assert_eq!(cell.symbol.as_str().width(), usize::from(cell.width));
                prop_assert!(!cell.symbol.contains(is_invisible));
            }
        }
    }

    #[test]
    fn every_visible_cluster_is_drawn_once(
        text in text(), width in 2_u16..40, direction in directions(),
    ) {
        let lines = layout(&text, width, direction);
        let mut drawn: Vec<Range<usize>> = lines
            .iter()
            .flat_map(|line| &line.cells)
            .filter(|cell| !(cell.symbol.as_str() == "-" && text[cell.source.clone()].starts_with('\u{AD}')))
            .map(|cell| cell.source.clone())
            .collect();
        drawn.sort_by_key(|source| source.start);
        prop_assert!(drawn.windows(2).all(|pair| pair[0].end <= pair[1].start), "drawn twice");
        for (at, c) in text.char_indices() {
            let is_visible = !c.is_whitespace() && !is_invisible(c) && c.width() > Some(0);
            let is_drawn = drawn.iter().any(|source| source.contains(&at));
            prop_assert!(is_drawn || !is_visible, "{c:?} at {at} is lost");
        }
    }

    #[test]
    fn lines_follow_each_other_without_a_gap(
        text in text(), width in 1_u16..40, direction in directions(),
    ) {
        let lines = layout(&text, width, direction);
        let mut end = 0;
        for line in &lines {
            let gap = &text[end..line.source.start];
            prop_assert!(gap.is_empty() || gap == "\n");
            end = line.source.end;
        }
        prop_assert_eq!(end, text.len());
    }

    #[test]
    fn latin_text_is_drawn_as_it_is(text in "[a-zéœ ’.,«»…-]{0,80}", width in 1_u16..30) {
        let lines = layout(&text, width, Direction::Ltr);
        let drawn: String = lines.iter().flat_map(|l| &l.cells).map(|c| c.symbol.as_str()).collect();
        prop_assert_eq!(drawn.replace(' ', ""), text.replace(' ', ""));
    }

    #[test]
    fn the_quick_way_and_the_long_way_agree(text in "[a-zéœ ’.,/@«»!…()-]{0,80}", width in 1_u16..30) {
        // A mark that does nothing makes the text take the way of the other scripts.
        let long = format!("{text}\u{200E}");
        let cells = |text: &str| -> Vec<Vec<Cluster>> {
            layout(text, width, Direction::Ltr).into_iter().map(|line| line.cells).collect()
        };
        prop_assert_eq!(cells(&text), cells(&long));
    }

    #[test]
    fn a_caret_finds_its_cluster_again(text in text(), direction in directions()) {
        let text = text.replace('\n', "");
        let drawn = logical(&text).clusters.into_iter().filter(|cluster| cluster.width > 0);
        for at in drawn.map(|cluster| cluster.source.start).chain([text.len()]) {
            let column = caret_column(&text, at, direction);
            prop_assert_eq!(byte_at_column(&text, column, direction), at);
        }
        prop_assert_eq!(caret_column(&text, text.len(), direction), width(&text));
    }

    #[test]
    fn a_caret_goes_back_and_on_through_the_same_places(text in text(), direction in directions()) {
        let walk = |from: usize, side| {
            let mut at = from;
            let mut places = vec![from];
            loop {
                let next = beside(&text, at, side, direction);
                if next == at || places.len() > text.len() + 1 {
                    return places;
                }
                places.push(next);
                at = next;
            }
        };
        let (on, back) = match direction {
            Direction::Ltr => (Side::Right, Side::Left),
            Direction::Rtl => (Side::Left, Side::Right),
        };
        let mut places = walk(text.len(), back);
        prop_assert!(places.iter().all(|&at| text.is_char_boundary(at)));
        places.reverse();
        prop_assert_eq!(walk(places[0], on), places);
    }

    #[test]
    fn a_truncated_text_fits(text in text(), columns in 0_u16..40) {
        let cut = truncate(&text, columns);
        prop_assert!(width(&cut) <= columns);
        prop_assert!(cut == text || width(&text) > columns);
    }

    #[test]
    fn sentences_hold_every_visible_character_once(text in text()) {
        let mut end = 0;
        for sentence in sentences(&text) {
            prop_assert!(sentence.start >= end && sentence.start < sentence.end);
            prop_assert!(text[end..sentence.start].chars().all(|c| c.is_whitespace() || is_invisible(c)));
            end = sentence.end;
        }
        prop_assert!(text[end..].chars().all(|c| c.is_whitespace() || is_invisible(c)));
    }

    #[test]
    fn marks_of_any_text_are_in_order(text in "(\\[|\\]|\\||word:|key:|zone:|[a-zé]|\u{2068}|\u{2069}|\n){0,24}") {
        let rich = parse_marks(&text, &|name| format!("<{name}>"));
        let mut end = 0;
        for span in &rich.spans {
            prop_assert!(span.range.start >= end);
            prop_assert!(rich.text.get(span.range.clone()).is_some());
            end = span.range.end;
        }
        for problem in malformed_marks(&text) {
            prop_assert!(text[problem.range].starts_with('['));
        }
    }

    #[test]
    fn no_text_ends_the_program(text in any::<String>(), at in 0_usize..60, columns in any::<u16>()) {
        for direction in [Direction::Ltr, Direction::Rtl] {
            layout(&text, columns, direction);
            caret_column(&text, at, direction);
            byte_at_column(&text, columns, direction);
        }
        parse_marks(&text, &str::to_owned);
        malformed_marks(&text);
        sentences(&text);
        truncate(&text, columns);
    }

    #[test]
    fn no_source_ends_the_program(bytes in any::<Vec<u8>>()) {
        words_of(String::from_utf8_lossy(&bytes).into_owned());
    }

    #[test]
    fn nothing_like_fluent_ends_the_program(
        source in "(a|b|-c|[{}\"$.*\\[\\]()]| = |\n|\n  |-> |\\{ |\\} |NUMBER\\(|[0-9]{1,30}|, minimumFractionDigits: |\\$x|\\\\u|\u{E9}|: ){0,40}",
    ) {
        words_of(format!("a = {source}"));
    }
}

fn words_of(text: String) {
    let french = Language::french();
    let texts = Texts::new(
        french.clone(),
        vec![(french.clone(), vec![Source::new("a", text)])],
    );
    let args = Args::new().number("x", 3).text("y", "[word:a|b]");
    for message in [
        MessageRef::value("a"),
        MessageRef::attribute("a", "b"),
        MessageRef::value("b"),
    ] {
        let plain = texts.plain(&message, &args);
        assert!(
            !plain.chars().any(|c| c.is_control() && c != '\n'),
            "{plain:?}"
        );
        texts.get(&message, &args).heard();
    }
    texts.problems(&french);
}
