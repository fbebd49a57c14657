//! What Unicode's own tests say of our lines: the order of letters (UAX 9) and where a line may end (UAX 14).

use super::{
    Direction,
    breaks::{Break, breaks},
    cluster::logical,
    layout,
};

/// A sample of Unicode's file: the whole is 7 MB.
const ORDER: &str = include_str!("../../tests/unicode/BidiCharacterTest.txt");
const BREAKS: &str = include_str!("../../tests/unicode/LineBreakTest.txt");

/// The tests of a file, without comments.
fn tests(file: &str) -> impl Iterator<Item = &str> {
    file.lines()
        .map(|line| line.split('#').next().unwrap_or_default().trim())
        .filter(|line| !line.is_empty())
}

fn text_of(codes: &str) -> String {
    codes
        .split_whitespace()
        .filter_map(|code| char::from_u32(u32::from_str_radix(code, 16).ok()?))
        .collect()
}

/// Whether a text has more than one paragraph, which Unicode's tests count as one line.
fn has_paragraphs(text: &str) -> bool {
    text.contains([
        '\n', '\r', '\u{1c}', '\u{1d}', '\u{1e}', '\u{85}', '\u{2029}',
    ])
}

/// The order on the screen that is expected and the one that is drawn, by the numbers of the characters. What is not drawn,
/// and the spaces at the end of a line, are in neither.
fn orders(test: &str) -> Option<(Vec<usize>, Vec<usize>)> {
    let fields: Vec<&str> = test.split(';').collect();
    let [codes, _, paragraph, _, order] = fields[..] else {
        panic!("not a test: {test}");
    };
    let text = text_of(codes);
    if has_paragraphs(&text) {
        return None;
    }
    let direction = match paragraph {
        "0" => Direction::Ltr,
        _ => Direction::Rtl,
    };
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    let number = |at: usize| starts.partition_point(|start| *start < at);
    let line = layout(&text, u16::MAX, direction).remove(0);
    let drawn: Vec<usize> = line
        .cells
        .iter()
        .map(|cell| number(cell.source.start))
        .collect();
    let expected = order
        .split_whitespace()
        .filter_map(|number| number.parse().ok())
        .filter(|number| drawn.contains(number))
        .collect();
    Some((expected, drawn))
}

#[test]
fn letters_stand_in_the_order_of_unicode() {
    let mut checked = 0;
    for test in tests(ORDER) {
        if let Some((expected, drawn)) = orders(test) {
            assert_eq!(drawn, expected, "{test}");
            checked += 1;
        }
    }
    assert!(checked > 100, "the file is read");
}

#[test]
fn lines_end_only_where_unicode_lets_them() {
    let mut checked = 0;
    for test in tests(BREAKS) {
        let codes = test.replace(['×', '÷'], " ");
        let text = text_of(&codes);
        if has_paragraphs(&text) {
            continue;
        }
        let mut at = 0;
        let mut allowed = Vec::new();
        for sign in test.split_whitespace().skip(1) {
            match sign {
                "÷" => allowed.push(at),
                "×" => {}
                code => at += text_of(code).len(),
            }
        }
        let clusters = logical(&text).clusters;
        let after = breaks(&text, &clusters, u16::MAX);
        let good: Vec<usize> = clusters
            .iter()
            .zip(&after)
            .filter(|(_, after)| **after == Break::Good)
            .map(|(cluster, _)| cluster.source.end)
            .collect();
        for at in &good {
            assert!(allowed.contains(at), "{test}: at byte {at}");
        }
        checked += 1;
    }
    assert!(checked > 100, "the file is read");
}
