//! What stands in one place of the screen: a letter with its marks, as it is drawn, and the bytes
//! it comes from. Here a text is cut into clusters in the order of reading; lines are made in
//! `layout`.

use std::{fmt, ops::Deref, ops::Range};

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::shape::shape;

/// Bytes of a symbol: a letter of three bytes and six marks of two.
const CAPACITY: usize = 15;

const ASCII: &str = {
    const BYTES: [u8; 128] = {
        let mut bytes = [0; 128];
        let mut byte = 0;
        while byte < 128 {
            bytes[byte as usize] = byte;
            byte += 1;
        }
        bytes
    };
    match std::str::from_utf8(&BYTES) {
        Ok(ascii) => ascii,
        Err(_) => "",
    }
};

/// The characters drawn in one place, without a heap: a key press makes thousands of them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Symbol {
    length: u8,
    bytes: [u8; CAPACITY],
}

impl Symbol {
    const EMPTY: Self = Self {
        length: 0,
        bytes: [0; CAPACITY],
    };

    pub(super) fn of(c: char) -> Self {
        let mut symbol = Self::EMPTY;
        symbol.push(c);
        symbol
    }

    /// What is to be drawn.
    pub fn as_str(&self) -> &str {
        match self.as_bytes() {
            // The letters of most texts, without the cost of a proof that they are text.
            &[byte] if byte.is_ascii() => &ASCII[usize::from(byte)..=usize::from(byte)],
            // Only whole characters are ever put in.
            bytes => std::str::from_utf8(bytes).unwrap_or_default(),
        }
    }

    /// What is to be drawn, in UTF-8: cheaper to compare.
    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.bytes[..usize::from(self.length)]
    }

    fn has_room(&self, c: char) -> bool {
        usize::from(self.length) + c.len_utf8() <= CAPACITY
    }

    pub(super) fn push_if_room(&mut self, c: char) {
        if self.has_room(c) {
            self.push(c);
        }
    }

    /// Leaves out what stands above or below the first character.
    pub(super) fn keep_first(&mut self) {
        let first = self.chars().next().map_or(0, char::len_utf8);
        self.length = self.length.min(first as u8);
    }

    fn push(&mut self, c: char) {
        let start = usize::from(self.length);
        self.length += c.encode_utf8(&mut self.bytes[start..]).len() as u8;
    }
}

impl Deref for Symbol {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Debug for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

/// One place of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cluster {
    /// What to draw: shaped, mirrored, and never a character that commands the terminal.
    pub symbol: Symbol,
    /// Bytes of the text that are drawn here.
    pub source: Range<usize>,
    /// Columns taken.
    pub width: u16,
    /// Whether it stands in a run that is read from the right to the left.
    pub rtl: bool,
}

impl Cluster {
    /// `columns` is what its characters take one by one, which is more than they do together.
    fn new(symbol: Symbol, columns: usize, source: Range<usize>) -> Self {
        let is_one = symbol.bytes[0].leading_ones().max(1) == u32::from(symbol.length);
        let width = if is_one {
            columns
        } else {
            symbol.as_str().width()
        } as u16;
        Self {
            symbol,
            source,
            width,
            rtl: false,
        }
    }

    pub(super) fn is_space(&self) -> bool {
        self.symbol.as_bytes() == b" "
    }

    /// Draws `c`, of one column, in this place.
    pub(super) fn replace(&mut self, c: char) {
        self.symbol = Symbol::of(c);
        self.width = 1;
    }
}

/// The clusters of one paragraph in the order of reading. Their sources follow each other without
/// a gap: what is not drawn has a cluster too, of no width.
pub(super) struct Logical {
    pub(super) clusters: Vec<Cluster>,
    /// Every character is one of [`is_simple`]: nothing is joined, nothing runs from the right.
    pub(super) is_simple: bool,
}

pub(super) fn logical(text: &str) -> Logical {
    let mut clusters = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        if !is_simple(c) {
            // A mark may follow, so the character before is read again with it.
            let from = clusters
                .pop()
                .map_or(0, |cluster: Cluster| cluster.source.start);
            shape(text, from, &mut clusters);
            return Logical {
                clusters,
                is_simple: false,
            };
        }
        let (symbol, width) = match c {
            '\u{2068}' | '\u{2069}' => (Symbol::EMPTY, 0),
            '\u{202F}' => (Symbol::of('\u{A0}'), 1),
            c => (Symbol::of(c), 1),
        };
        let next = at + c.len_utf8();
        clusters.push(Cluster {
            symbol,
            source: at..next,
            width,
            rtl: false,
        });
        at = next + push_ascii(text, next, &mut clusters);
    }
    Logical {
        clusters,
        is_simple: true,
    }
}

/// Adds the plain letters of `text` from the byte `from` on, and says how many they are: most
/// characters are such, and go in without a question.
fn push_ascii(text: &str, from: usize, clusters: &mut Vec<Cluster>) -> usize {
    let bytes = &text.as_bytes()[from..];
    let length = bytes
        .iter()
        .take_while(|byte| (b' '..=b'~').contains(*byte))
        .count();
    clusters.extend(bytes[..length].iter().enumerate().map(|(index, &byte)| {
        let mut symbol = Symbol {
            length: 1,
            bytes: [0; CAPACITY],
        };
        symbol.bytes[0] = byte;
        let at = from + index;
        Cluster {
            symbol,
            source: at..at + 1,
            width: 1,
            rtl: false,
        }
    }));
    length
}

/// Characters of western texts, each of which is a cluster by itself, one column wide or, for the
/// marks that Fluent puts around a value, not drawn.
fn is_simple(c: char) -> bool {
    matches!(c,
        ' '..='~'
        | '\u{A0}'..='\u{AC}'
        | '\u{AE}'..='\u{24F}'
        | '\u{2010}'..='\u{2027}'
        | '\u{202F}'..='\u{203B}'
        | '\u{20AC}'
        | '\u{2068}'..='\u{2069}')
}

/// Adds the characters of one grapheme, given with their bytes: as one cluster, or as several when
/// they want more room than one place has. Marks beyond what a symbol holds are not drawn.
pub(super) fn push_grapheme(
    clusters: &mut Vec<Cluster>,
    source: Range<usize>,
    chars: impl Iterator<Item = (usize, char)>,
) {
    let (mut symbol, mut start, mut columns) = (Symbol::EMPTY, source.start, 0);
    for (at, c) in chars {
        let Some(c) = drawn(c) else { continue };
        let width = c.width().unwrap_or(0);
        if symbol.length > 0 && (columns + width > 2 || !symbol.has_room(c)) {
            if width == 0 {
                continue;
            }
            clusters.push(Cluster::new(symbol, columns, start..at));
            (symbol, start, columns) = (Symbol::EMPTY, at, 0);
        }
        if width == 0 && symbol.length == 0 {
            symbol.push('\u{A0}');
            columns = 1;
        }
        symbol.push(c);
        columns += width;
    }
    clusters.push(Cluster::new(symbol, columns, start..source.end));
}

/// The character to draw for `c`. Terminals break lines and columns at a narrow no-break space, so
/// it is drawn as the ordinary one.
fn drawn(c: char) -> Option<char> {
    match c {
        '\u{202F}' => Some('\u{A0}'),
        '\t' => Some(' '),
        c if is_invisible(c) => None,
        c => Some(c),
    }
}

/// Whether `c` is never sent to a terminal: controls, soft hyphens, joiners, bidirectional marks,
/// variation selectors and other signs without a picture, which terminals draw each in their way.
pub fn is_invisible(c: char) -> bool {
    let is_common = matches!(c, ' '..='~' | '\u{AE}'..='\u{34E}' | '\u{620}'..='\u{115E}');
    if is_common {
        return false;
    }
    c.is_control()
        || matches!(c,
            '\u{AD}' | '\u{34F}' | '\u{61C}'
            | '\u{115F}'..='\u{1160}'
            | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}' | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFFB}'
            | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}')
}

/// Columns that `text` takes on one line.
pub fn width(text: &str) -> u16 {
    let columns: usize = logical(text)
        .clusters
        .iter()
        .map(|c| usize::from(c.width))
        .sum();
    u16::try_from(columns).unwrap_or(u16::MAX)
}

/// `text` in at most `width` columns: whole when it fits, else cut after a cluster with an
/// ellipsis in its last column.
pub fn truncate(text: &str, width: u16) -> String {
    let clusters = logical(text).clusters;
    let (mut columns, mut end) = (0, 0);
    for cluster in &clusters {
        columns += usize::from(cluster.width);
        if columns < usize::from(width) {
            end = cluster.source.end;
        }
    }
    if columns <= usize::from(width) {
        return text.to_owned();
    }
    if width == 0 {
        return String::new();
    }
    let mut cut = text[..end].trim_end().to_owned();
    // A value that is isolated stays so, and the ellipsis outside of it.
    let opened = cut.matches(['\u{2066}', '\u{2067}', '\u{2068}']).count();
    let closed = cut.matches('\u{2069}').count();
    cut.extend(std::iter::repeat_n(
        '\u{2069}',
        opened.saturating_sub(closed),
    ));
    cut.push('…');
    cut
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, u16)]) {
        let found = logical(text).clusters;
        let found: Vec<_> = found.iter().map(|c| (c.symbol.as_str(), c.width)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn simple_characters_are_one_column_wide() {
        for c in ('\0'..='\u{FFFF}').filter(|&c| is_simple(c)) {
            let columns = usize::from(drawn(c).is_some());
            assert_eq!(c.width().unwrap_or(0), columns, "U+{:04X}", u32::from(c));
        }
    }

    #[test]
    fn letters_keep_their_marks() {
        check("e\u{301}t", &[("e\u{301}", 1), ("t", 1)]);
        check("日本", &[("日", 2), ("本", 2)]);
        check("\u{301}", &[("\u{A0}\u{301}", 1)]);
    }

    #[test]
    fn what_has_no_picture_is_not_drawn() {
        check("a\u{AD}b", &[("a", 1), ("", 0), ("b", 1)]);
        check("\u{2068}a\u{2069}", &[("", 0), ("a", 1), ("", 0)]);
        check("\u{1b}[0m", &[("", 0), ("[", 1), ("0", 1), ("m", 1)]);
        check("❤\u{FE0F}", &[("❤", 1)]);
        check(
            "a\u{202F}b\tc",
            &[("a", 1), ("\u{A0}", 1), ("b", 1), (" ", 1), ("c", 1)],
        );
    }

    #[test]
    fn what_is_too_much_for_one_place_takes_several() {
        check("👩\u{200D}👧", &[("👩", 2), ("👧", 2)]);
        let pile = format!("a{}", "\u{301}".repeat(100));
        let drawn = format!("a{}", "\u{301}".repeat(7));
        check(&pile, &[(&drawn, 1)]);
    }

    #[track_caller]
    fn check_truncated(text: &str, columns: u16, expected: &str) {
        assert_eq!(truncate(text, columns), expected);
    }

    #[test]
    fn a_text_is_cut_at_a_cluster_with_an_ellipsis() {
        check_truncated("Envoyer", 7, "Envoyer");
        check_truncated("Envoyer", 6, "Envoy…");
        check_truncated("Boîte de réception", 10, "Boîte de…");
        check_truncated("日本語", 4, "日…");
        check_truncated("Envoyer", 1, "…");
        check_truncated("Envoyer", 0, "");
        check_truncated("a \u{2068}longue\u{2069}", 5, "a \u{2068}lo\u{2069}…");
    }

    #[test]
    fn lam_alef_is_one_column() {
        assert_eq!(width("لا"), 1);
        assert_eq!(width("الإلكتروني"), 9);
        assert_eq!(width("Prénom\u{202F}:"), 8);
    }
}
