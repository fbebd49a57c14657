//! The outline of a RON file's text: which brackets, names and words stand where. Knows nothing of lessons.
//!
//! serde forgets places; a [`Node`] tree read from the same text finds them again. The reading never
//! fails and never recurses: it is also the guard in front of the real reader.

use std::ops::Range;

/// A piece of RON text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Token {
    /// `(`, `[` or `{`.
    Open(char),
    /// `)`, `]` or `}`.
    Close(char),
    /// `,`.
    Comma,
    /// `:`.
    Colon,
    /// Text between quotes, quotes included.
    Text,
    /// A name, a number, or a character between simple quotes.
    Word,
    /// A comment that is never closed.
    OpenComment,
    /// Anything else that is not space or comment.
    Strange(char),
}

/// Pieces of a RON text with their places, comments and spaces left out.
pub struct Tokens<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Tokens<'a> {
    /// Reads from the start.
    pub fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// Past spaces and comments.
    fn skip(&mut self) {
        loop {
            let rest = self.rest();
            let trimmed = rest.trim_start_matches(is_space);
            self.at += rest.len() - trimmed.len();
            if trimmed.starts_with("//") {
                self.at += trimmed.find('\n').unwrap_or(trimmed.len());
            } else if let Some(length) = block_comment(trimmed) {
                self.at += length;
            } else {
                return;
            }
        }
    }
}

/// What RON takes for space; a no-break space is not.
fn is_space(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t'..='\r' | '\u{85}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}'
    )
}

/// The length of a comment between `/*` and `*/`, if the text begins with one that is closed.
fn block_comment(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    if !bytes.starts_with(b"/*") {
        return None;
    }
    let (mut at, mut depth) = (0, 0_usize);
    while at + 1 < bytes.len() {
        match &bytes[at..at + 2] {
            b"/*" => depth += 1,
            b"*/" => depth -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// The length of a text between quotes, from its opening quote; the rest when it is not closed.
fn quoted(text: &str, quote: u8) -> usize {
    let bytes = text.as_bytes();
    let mut at = 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 1,
            byte if byte == quote => return at + 1,
            _ => {}
        }
        at += 1;
    }
    text.len()
}

/// The length of `r#"…"#`, if it is one.
fn raw(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('r')?;
    let hashes = inner.len() - inner.trim_start_matches('#').len();
    let inner = inner[hashes..].strip_prefix('"')?;
    let mut from = 0;
    while let Some(quote) = inner[from..].find('"') {
        from += quote + 1;
        let closing = inner[from..]
            .bytes()
            .take(hashes)
            .take_while(|byte| *byte == b'#')
            .count();
        if closing == hashes {
            return Some(1 + hashes + 1 + from + hashes);
        }
    }
    Some(text.len())
}

/// The length of `'x'` or `'\n'`, if it is one.
fn character(text: &str) -> Option<usize> {
    let mut chars = text.char_indices().skip(1);
    match chars.next()?.1 {
        '\\' => {
            chars.next()?;
            chars
                .take(12)
                .find(|(_, c)| *c == '\'')
                .map(|(at, _)| at + 1)
        }
        _ => chars
            .next()
            .filter(|(_, c)| *c == '\'')
            .map(|(at, _)| at + 1),
    }
}

impl Iterator for Tokens<'_> {
    type Item = (Token, Range<usize>);

    fn next(&mut self) -> Option<Self::Item> {
        self.skip();
        let rest = self.rest();
        let first = rest.chars().next()?;
        let (token, length) = match first {
            '/' if rest.starts_with("/*") => (Token::OpenComment, rest.len()),
            '(' | '[' | '{' => (Token::Open(first), 1),
            ')' | ']' | '}' => (Token::Close(first), 1),
            ',' => (Token::Comma, 1),
            ':' => (Token::Colon, 1),
            '"' => (Token::Text, quoted(rest, b'"')),
            '\'' => {
                character(rest).map_or((Token::Strange(first), 1), |length| (Token::Word, length))
            }
            'r' if raw(rest).is_some() => (Token::Text, raw(rest).unwrap_or(1)),
            c if is_word(c) => (
                Token::Word,
                rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
            ),
            c => (Token::Strange(c), c.len_utf8()),
        };
        let start = self.at;
        self.at = self.text.len().min(start + length);
        Some((token, start..self.at))
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | '+' | '-' | '#')
}

/// A value of a RON text: a bracket with what is in it, or a single piece.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Node {
    /// Name before the bracket, or the value itself.
    pub name: Range<usize>,
    /// All of it.
    pub span: Range<usize>,
    /// What the bracket holds.
    pub entries: Vec<Entry>,
}

/// One entry of a bracket.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// What stands before the colon, quotes left out; empty where there is no colon.
    pub key: Range<usize>,
    /// The value.
    pub value: Node,
}

/// The deepest bracket that an outline goes into.
pub const DEEPEST: usize = 48;

/// Reads the outline of a text, up to the first bracket that is too deep. Where the text is damaged
/// the outline is just as damaged.
pub fn outline(text: &str) -> Node {
    let mut open: Vec<(Node, Entry)> = Vec::new();
    let (mut node, mut entry) = (Node::default(), Entry::default());
    for (token, span) in Tokens::new(text) {
        match token {
            Token::Open(_) if open.len() == DEEPEST => break,
            Token::Open(_) => {
                entry.value.span = if entry.value.name.is_empty() {
                    span.start
                } else {
                    entry.value.name.start
                }..span.end;
                open.push((std::mem::take(&mut node), std::mem::take(&mut entry)));
            }
            Token::Close(_) => {
                finish(&mut node, &mut entry);
                if let Some((outside, mut inside)) = open.pop() {
                    inside.value.entries = std::mem::take(&mut node.entries);
                    inside.value.span.end = span.end;
                    (node, entry) = (outside, inside);
                }
            }
            Token::Comma => finish(&mut node, &mut entry),
            Token::Colon => {
                entry.key = unquoted(text, &entry.value.name);
                entry.value = Node::default();
            }
            Token::Text | Token::Word | Token::OpenComment | Token::Strange(_) => {
                if entry.value.name.is_empty() {
                    entry.value.name = span.clone();
                    entry.value.span = span;
                }
            }
        }
    }
    while let Some((outside, mut inside)) = open.pop() {
        finish(&mut node, &mut entry);
        inside.value.entries = std::mem::take(&mut node.entries);
        inside.value.span.end = text.len();
        (node, entry) = (outside, inside);
    }
    finish(&mut node, &mut entry);
    node.entries
        .into_iter()
        .next()
        .map(|entry| entry.value)
        .unwrap_or_default()
}

fn finish(node: &mut Node, entry: &mut Entry) {
    let entry = std::mem::take(entry);
    if !entry.value.span.is_empty() || !entry.key.is_empty() {
        node.entries.push(entry);
    }
}

fn unquoted(text: &str, span: &Range<usize>) -> Range<usize> {
    let piece = &text[span.clone()];
    match piece
        .strip_prefix('"')
        .and_then(|inner| inner.strip_suffix('"'))
    {
        Some(_) => span.start + 1..span.end - 1,
        None => span.clone(),
    }
}

impl Node {
    /// The value of a key.
    pub fn get<'a>(&'a self, text: &str, key: &str) -> Option<&'a Entry> {
        self.entries
            .iter()
            .find(|entry| text.get(entry.key.clone()) == Some(key))
    }

    /// The innermost bracket around a byte.
    pub fn around(&self, byte: usize) -> &Self {
        let mut node = self;
        while let Some(inside) = node
            .entries
            .iter()
            .map(|entry| &entry.value)
            .find(|value| value.span.contains(&byte) && value.span != value.name)
        {
            node = inside;
        }
        node
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, pieces: &[&str]) {
        let found: Vec<&str> = Tokens::new(text).map(|(_, span)| &text[span]).collect();
        assert_eq!(found, pieces, "{text}");
    }

    #[test]
    fn a_text_is_cut_into_pieces() {
        check("a: (1, -2.5)", &["a", ":", "(", "1", ",", "-2.5", ")"]);
        check(
            r#"["a\"]", 'b', '\'', r#, 'x"#,
            &[
                "[",
                r#""a\"]""#,
                ",",
                "'b'",
                ",",
                r"'\''",
                ",",
                "r#",
                ",",
                "'",
                "x",
            ],
        );
        check("a // ) \nb /* ( /* [ */ */ c /*", &["a", "b", "c", "/*"]);
        check(r##"r#"a"b"# r"c" d"##, &[r##"r#"a"b"#"##, r#"r"c""#, "d"]);
        check("\"open", &["\"open"]);
        check("é«\u{a0}", &["é", "«", "\u{a0}"]);
    }

    #[test]
    fn the_outline_finds_values_by_key() {
        let text = r#"(id: "a", act: Scene(pages: {"home": (blocks: [Go("b"), Back])}))"#;
        let root = outline(text);
        let scene = &root.get(text, "act").unwrap().value;
        assert_eq!(&text[scene.name.clone()], "Scene");
        let page = &scene
            .get(text, "pages")
            .unwrap()
            .value
            .get(text, "home")
            .unwrap();
        assert_eq!(&text[page.key.clone()], "home");
        let blocks = &page.value.get(text, "blocks").unwrap().value;
        assert_eq!(&text[blocks.entries[0].value.span.clone()], r#"Go("b")"#);
        assert_eq!(&text[blocks.entries[1].value.span.clone()], "Back");
        let inside = text.find("b\"").unwrap();
        assert_eq!(&text[root.around(inside).span.clone()], r#"Go("b")"#);
    }

    proptest! {
        #[test]
        fn any_text_has_an_outline(text in any::<String>()) {
            let root = outline(&text);
            prop_assert!(text.get(root.span.clone()).is_some());
        }

        #[test]
        fn any_pieces_have_an_outline(text in r#"[()\[\]{},:"'\\#ra/* é]{0,60}"#) {
            let root = outline(&text);
            prop_assert!(text.get(root.span.clone()).is_some());
            for (_, span) in Tokens::new(&text) {
                prop_assert!(!span.is_empty() && text.get(span).is_some());
            }
        }
    }
}
