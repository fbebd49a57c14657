//! The three marks a sentence may hold, and the sentence without them: `[word:ID|text]`,
//! `[key:NAME]` or `[key:NAME|text]`, `[zone:ID|text]`. What a mark looks like is not said here.

use std::{borrow::Cow, ops::Range};

/// What a stretch of a sentence is, besides words.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// A word that has a card in the glossary, by the id of the card.
    Word(String),
    /// The cap of a key, by the name of the key.
    Key(String),
    /// A zone that a learner can mark, by its id.
    Zone(String),
}

/// A marked stretch of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Bytes of [`Rich::text`].
    pub range: Range<usize>,
    /// What is there.
    pub mark: Mark,
}

/// A sentence as it is shown, and what its stretches are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rich {
    /// What is shown. It may hold isolation marks around values, which the layout obeys and drops.
    pub text: String,
    /// In the order of the text, never overlapping.
    pub spans: Vec<Span>,
    /// What is spoken instead of the text, where its author wrote that.
    pub spoken: Option<Box<str>>,
    /// The tag of its language, where that is not the one of the words around it.
    pub language: Option<Box<str>>,
    /// The bytes of the text that are heard now.
    pub lit: Option<Range<usize>>,
}

impl Rich {
    /// Words without a mark.
    pub fn unmarked(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// Says in which language it is, where that is another one than around it.
    #[must_use]
    pub fn in_language(mut self, tag: impl Into<Box<str>>) -> Self {
        self.language = Some(tag.into());
        self
    }

    /// The text without isolation marks: what can be spoken, searched or written to a pipe.
    pub fn plain(&self) -> String {
        without_isolates(&self.text).into_owned()
    }

    /// The ids of the zones in it, in reading order.
    pub fn zones(&self) -> impl Iterator<Item = &str> {
        self.spans.iter().filter_map(|span| match &span.mark {
            Mark::Zone(id) => Some(id.as_str()),
            _ => None,
        })
    }

    /// This sentence, something between, and another one.
    #[must_use]
    pub fn joined(mut self, between: &str, other: Self) -> Self {
        let offset = self.text.len() + between.len();
        if self.spoken.is_some() || other.spoken.is_some() {
            let both = [self.heard(), other.heard()].join(between);
            self.spoken = Some(both.into());
        }
        self.text = self.text + between + &other.text;
        let moved = |span: Span| Span {
            range: span.range.start + offset..span.range.end + offset,
            ..span
        };
        self.spans.extend(other.spans.into_iter().map(moved));
        self
    }

    /// What is spoken: the author's words for the voice, or what is shown.
    pub fn heard(&self) -> Cow<'_, str> {
        match &self.spoken {
            Some(spoken) => Cow::Borrowed(spoken),
            None => without_isolates(&self.text),
        }
    }

    /// The span that holds the byte `at` of the text.
    pub fn span_at(&self, at: usize) -> Option<&Span> {
        self.spans.iter().find(|span| span.range.contains(&at))
    }
}

impl From<String> for Rich {
    fn from(text: String) -> Self {
        Self::unmarked(text)
    }
}

/// What is wrong with something that looks like a mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MarkFault {
    /// No `]` closes it.
    Unclosed,
    /// No id or name stands after the colon.
    NoName,
    /// No words to show: only a key may do without.
    NoText,
    /// It stands inside another mark.
    Nested,
    /// It is written like a mark, but is none of the three; holds what stands before the colon.
    Unknown(String),
}

/// A malformed mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkProblem {
    /// Bytes of the text that was looked at.
    pub range: Range<usize>,
    /// What is wrong.
    pub fault: MarkFault,
}

/// Reads the marks of `text`. `key_name` gives the words for a key cap that brings none. What is
/// not a well-formed mark stays in the text as it is written.
pub fn parse_marks(text: &str, key_name: &dyn Fn(&str) -> String) -> Rich {
    let mut rich = Rich::default();
    let mut from = 0;
    for bracket in brackets(text) {
        if bracket.open < from {
            continue;
        }
        let Some(Ok((mark, words))) = read(text, &bracket) else {
            continue;
        };
        push_unshielded(&mut rich.text, &text[from..bracket.open]);
        let start = rich.text.len();
        match (&mark, words) {
            (Mark::Key(name), None) => rich.text.push_str(&key_name(name)),
            (_, words) => push_unshielded(&mut rich.text, words.unwrap_or_default()),
        }
        rich.spans.push(Span {
            range: start..rich.text.len(),
            mark,
        });
        from = bracket.close.map_or(text.len(), |close| close + 1);
    }
    push_unshielded(&mut rich.text, &text[from..]);
    rich
}

/// Every malformed mark of `text`, in its order.
pub fn malformed_marks(text: &str) -> Vec<MarkProblem> {
    let mut problems = Vec::new();
    let mut from = 0;
    for bracket in brackets(text) {
        let range = bracket.open..bracket.close.map_or(text.len(), |close| close + 1);
        match read(text, &bracket) {
            None => {}
            Some(_) if range.start < from => {
                problems.push(MarkProblem {
                    range,
                    fault: MarkFault::Nested,
                });
            }
            Some(Ok(_)) => from = range.end,
            Some(Err(fault)) => problems.push(MarkProblem { range, fault }),
        }
    }
    problems
}

/// A `[` and the `]` that balances it, if any.
struct Bracket {
    open: usize,
    close: Option<usize>,
}

/// Every `[` of `text` in its order. A mark never goes over the end of a line.
fn brackets(text: &str) -> Vec<Bracket> {
    let mut found: Vec<Bracket> = Vec::new();
    let mut waiting: Vec<usize> = Vec::new();
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'[' => {
                waiting.push(found.len());
                found.push(Bracket {
                    open: at,
                    close: None,
                });
            }
            b']' => {
                if let Some(index) = waiting.pop() {
                    found[index].close = Some(at);
                }
            }
            b'\n' => waiting.clear(),
            _ => {}
        }
    }
    found
}

/// What stands between the brackets: nothing of ours, a mark with its words, or a fault.
fn read<'t>(
    text: &'t str,
    bracket: &Bracket,
) -> Option<Result<(Mark, Option<&'t str>), MarkFault>> {
    let after = &text[bracket.open + 1..];
    let inside = bracket.close.map(|close| &text[bracket.open + 1..close]);
    let colon = after.bytes().take_while(u8::is_ascii_alphanumeric).count();
    if colon == 0 || !after[colon..].starts_with(':') {
        return None;
    }
    let kind = &after[..colon];
    let make = match kind {
        "word" => Mark::Word,
        "key" => Mark::Key,
        "zone" => Mark::Zone,
        _ => {
            return inside?
                .contains('|')
                .then(|| Err(MarkFault::Unknown(kind.to_owned())));
        }
    };
    let Some(inside) = inside else {
        return Some(Err(MarkFault::Unclosed));
    };
    let (name, words) = match inside[colon + 1..].split_once('|') {
        Some((name, words)) => (name, Some(words)),
        None => (&inside[colon + 1..], None),
    };
    let mut unshielded = String::new();
    push_unshielded(&mut unshielded, &without_isolates(name));
    let name = unshielded.trim();
    let mark = make(name.to_owned());
    let is_blank = |words: &str| without_isolates(words).trim().is_empty();
    Some(match words {
        _ if name.is_empty() => Err(MarkFault::NoName),
        Some(words) if is_blank(words) => Err(MarkFault::NoText),
        None if !matches!(mark, Mark::Key(_)) => Err(MarkFault::NoText),
        words => Ok((mark, words)),
    })
}

const SHIELDS: [(char, char); 5] = [
    ('[', '\u{FDD0}'),
    (']', '\u{FDD1}'),
    ('|', '\u{FDD2}'),
    ('{', '\u{FDD3}'),
    ('}', '\u{FDD4}'),
];

/// `value` such that no mark and no name is read in it: what a learner types stays what it is.
/// The stand-ins are noncharacters, which no text holds.
pub(super) fn shield(value: &str) -> Cow<'_, str> {
    if !value.contains(['[', ']', '|', '{', '}']) {
        return Cow::Borrowed(value);
    }
    let shielded = value.chars().map(|c| {
        let shield = SHIELDS.iter().find(|(plain, _)| *plain == c);
        shield.map_or(c, |(_, shield)| *shield)
    });
    Cow::Owned(shielded.collect())
}

fn push_unshielded(out: &mut String, text: &str) {
    const FIRST_BYTE: u8 = 0xEF;
    if !text.as_bytes().contains(&FIRST_BYTE) {
        out.push_str(text);
        return;
    }
    out.extend(text.chars().map(|c| {
        let plain = SHIELDS.iter().find(|(_, shield)| *shield == c);
        plain.map_or(c, |(plain, _)| *plain)
    }));
}

/// `text` without the characters that isolate a value from the direction of its sentence.
pub(super) fn without_isolates(text: &str) -> Cow<'_, str> {
    let is_isolate = |c: char| matches!(c, '\u{2066}'..='\u{2069}');
    if text.contains(is_isolate) {
        Cow::Owned(text.replace(is_isolate, ""))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(text: &str) -> Rich {
        parse_marks(text, &|name| format!("‹{name}›"))
    }

    #[track_caller]
    fn check(text: &str, shown: &str, expected: &[(&str, Mark)]) {
        let rich = marks(text);
        assert_eq!(rich.text, shown);
        let spans: Vec<_> = rich
            .spans
            .iter()
            .map(|s| (&rich.text[s.range.clone()], s.mark.clone()))
            .collect();
        assert_eq!(spans, expected);
    }

    #[track_caller]
    fn check_malformed(text: &str, expected: &[(&str, MarkFault)]) {
        let found = malformed_marks(text);
        let found: Vec<_> = found
            .into_iter()
            .map(|p| (&text[p.range.clone()], p.fault))
            .collect();
        assert_eq!(found, expected);
    }

    fn word(id: &str) -> Mark {
        Mark::Word(id.into())
    }

    fn key(name: &str) -> Mark {
        Mark::Key(name.into())
    }

    fn zone(id: &str) -> Mark {
        Mark::Zone(id.into())
    }

    #[test]
    fn the_three_marks_are_read() {
        check("Sans marque.", "Sans marque.", &[]);
        check(
            "Une [word:address|adresse] ici.",
            "Une adresse ici.",
            &[("adresse", word("address"))],
        );
        check("[key:enter]", "‹enter›", &[("‹enter›", key("enter"))]);
        check(
            "Tapez [key:enter|Entrée], puis [zone:date|le 3 mai].",
            "Tapez Entrée, puis le 3 mai.",
            &[("Entrée", key("enter")), ("le 3 mai", zone("date"))],
        );
    }

    #[test]
    fn other_brackets_stay() {
        check("[1] et [a:b] et ] et [", "[1] et [a:b] et ] et [", &[]);
        check(
            "[zone:subject|[URGENT] Votre colis]",
            "[URGENT] Votre colis",
            &[("[URGENT] Votre colis", zone("subject"))],
        );
        check("[[word:a|b]]", "[b]", &[("b", word("a"))]);
    }

    #[test]
    fn malformed_marks_stay_as_they_are_written() {
        for text in [
            "[word:a|b",
            "[word:a]",
            "[zone:|b]",
            "[key:]",
            "[word:a|b\n]",
            "[note:a|b]",
        ] {
            check(text, text, &[]);
        }
    }

    #[test]
    fn isolated_values_do_not_break_a_mark() {
        check(
            "[word:\u{2068}a\u{2069}|\u{2068}Lin\u{2069}]",
            "\u{2068}Lin\u{2069}",
            &[("\u{2068}Lin\u{2069}", word("a"))],
        );
        check(
            "\u{2068}[key:\u{2068}tab\u{2069}]\u{2069}",
            "\u{2068}‹tab›\u{2069}",
            &[("‹tab›", key("tab"))],
        );
    }

    #[test]
    fn a_shielded_value_is_never_a_mark() {
        let typed = "[word:a|b] | ]";
        check(&shield(typed), typed, &[]);
        check(
            &format!("[zone:z|{}]", shield("a]b")),
            "a]b",
            &[("a]b", zone("z"))],
        );
    }

    #[test]
    fn every_malformed_mark_is_named_in_its_place() {
        check_malformed("[word:a|b] [1] [a:b] [key:tab]", &[]);
        check_malformed("é [word:a|b", &[("[word:a|b", MarkFault::Unclosed)]);
        check_malformed("[word:a]", &[("[word:a]", MarkFault::NoText)]);
        check_malformed("[key:tab|]", &[("[key:tab|]", MarkFault::NoText)]);
        check_malformed("[zone:|x]", &[("[zone:|x]", MarkFault::NoName)]);
        check_malformed(
            "[mot:a|b]",
            &[("[mot:a|b]", MarkFault::Unknown("mot".into()))],
        );
        check_malformed(
            "[zone:z|voir [word:a|b]] [key:]",
            &[
                ("[word:a|b]", MarkFault::Nested),
                ("[key:]", MarkFault::NoName),
            ],
        );
    }

    #[test]
    fn a_span_is_found_by_its_bytes() {
        let rich = marks("Une [word:address|adresse] ici.");
        assert_eq!(
            rich.span_at(4).map(|span| &span.mark),
            Some(&word("address"))
        );
        assert_eq!(rich.span_at(11), None);
    }
}
