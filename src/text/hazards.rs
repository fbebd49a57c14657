//! What would end the program inside the Fluent crates, found before they see it: no good
//! lesson has it. Which entry is then left out is decided in `source`.

use std::borrow::Cow;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};

/// Braces and parentheses that may open in one value, and so how deep they can nest. The parser
/// calls itself for each, so without a bound a hostile file would end the program; beyond a hundred
/// placeables Fluent would not put the value into words either.
const OPENINGS: usize = 100;

/// The byte where the first entry begins that has more than [`OPENINGS`] in one of its values. What
/// closes is not looked at: what looks closed may be quoted.
pub(super) fn first_overgrown_entry(text: &str) -> Option<usize> {
    let (mut entry, mut openings, mut start) = (0, 0, 0);
    for line in text.split_inclusive('\n') {
        if line.starts_with(' ') {
            let begins_attribute = line.bytes().find(|&byte| byte != b' ') == Some(b'.');
            openings = if begins_attribute { 0 } else { openings };
        } else if begins_entry(line) {
            (entry, openings) = (start, 0);
        }
        openings += line
            .bytes()
            .filter(|byte| matches!(byte, b'{' | b'('))
            .count();
        if openings > OPENINGS {
            return Some(entry);
        }
        start += line.len();
    }
    None
}

/// Whether `line` is the first of an entry. A name alone does not tell: arguments of a function may
/// stand at the beginning of a line.
fn begins_entry(line: &str) -> bool {
    line.split_once('=').is_some_and(|(name, _)| {
        let name = name.trim_end_matches(' ');
        let is_of_name = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
        !name.is_empty() && name.bytes().all(is_of_name)
    })
}

/// `text` with the escapes out of which the parser would cut a piece of a letter, `\ué`, made into
/// escapes that it does not know and says so.
pub(super) fn without_broken_escapes(text: &str) -> Cow<'_, str> {
    let mut broken = Vec::new();
    for (at, _) in text.match_indices('\\') {
        let digits = match text.as_bytes().get(at + 1) {
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => continue,
        };
        let mut after = text[at + 2..].chars().take(digits);
        let end = after.find(|c| !c.is_ascii_hexdigit());
        if end.is_some_and(|c| !c.is_ascii()) {
            broken.push(at + 1);
        }
    }
    if broken.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut known = text.to_owned();
    for at in broken {
        known.replace_range(at..=at, "x");
    }
    Cow::Owned(known)
}

/// Digits of a number, with its point, that plurals are still worked out for.
const DIGITS: usize = 9;

/// Whether putting `entry` into words could end in a panic or in endless zeros. When a message uses
/// more than a hundred placeables, the resolver names the one it stopped at, and cannot name them
/// all; and it trusts every number.
pub(super) fn is_convoluted(entry: &Entry<&str>) -> bool {
    let (value, attributes) = match entry {
        Entry::Message(message) => (message.value.as_ref(), &message.attributes),
        Entry::Term(term) => (Some(&term.value), &term.attributes),
        _ => return false,
    };
    let attributes = attributes.iter().map(|attribute| &attribute.value);
    value
        .into_iter()
        .chain(attributes)
        .any(is_pattern_convoluted)
}

fn is_pattern_convoluted(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { .. } => false,
        PatternElement::Placeable {
            expression: Expression::Inline(inline),
        } => is_inline_convoluted(inline),
        PatternElement::Placeable {
            expression: Expression::Select { selector, variants },
        } => {
            is_literal(selector)
                || is_inline_convoluted(selector)
                || variants
                    .iter()
                    .any(|variant| is_pattern_convoluted(&variant.value))
        }
    })
}

fn is_literal(inline: &InlineExpression<&str>) -> bool {
    matches!(
        inline,
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. }
    )
}

fn is_inline_convoluted(inline: &InlineExpression<&str>) -> bool {
    match inline {
        InlineExpression::Placeable { .. } => true,
        InlineExpression::NumberLiteral { value } => value.len() > DIGITS,
        // What a function is told, how many zeros to write, has one digit.
        InlineExpression::FunctionReference { arguments, .. } => {
            are_arguments_convoluted(arguments, 1)
        }
        InlineExpression::TermReference {
            arguments: Some(arguments),
            ..
        } => are_arguments_convoluted(arguments, DIGITS),
        _ => false,
    }
}

fn are_arguments_convoluted(arguments: &CallArguments<&str>, digits: usize) -> bool {
    let is_long = |value: &InlineExpression<&str>| match value {
        InlineExpression::NumberLiteral { value } => value.len() > digits,
        _ => false,
    };
    arguments.positional.iter().any(is_inline_convoluted)
        || arguments
            .named
            .iter()
            .any(|argument| is_long(&argument.value))
}

#[cfg(test)]
mod tests {
    use fluent_syntax::parser::parse_runtime;

    use super::*;

    #[test]
    fn an_entry_of_too_many_braces_is_found() {
        assert_eq!(first_overgrown_entry("a = { b }\nc = (d)\n"), None);
        let many = "{ $x }".repeat(OPENINGS);
        assert_eq!(
            first_overgrown_entry(&format!("a = {many}\n  .b = {many}\nc = {many}")),
            None
        );
        assert_eq!(
            first_overgrown_entry(&format!("a = 1\nb = {many}\n  {{ $x }}")),
            Some(6)
        );
    }

    #[test]
    fn calls_within_calls_are_found_however_they_are_written() {
        for call in ["A(", "A(\n", "A(\")\",\n", "{ A(\n\n"] {
            let text = format!("a = {{ {}", call.repeat(1000));
            assert_eq!(first_overgrown_entry(&text), Some(0), "{call}");
        }
    }

    #[test]
    fn broken_escapes_become_unknown_ones() {
        for (text, expected) in [
            (
                r#"a = { "\u00e9\U01F600\\" }"#,
                r#"a = { "\u00e9\U01F600\\" }"#,
            ),
            (r#"a = { "\ué" }"#, r#"a = { "\xé" }"#),
            (r#"a = { "\U00é" }"#, r#"a = { "\x00é" }"#),
            (r"a = C:\users\été", r"a = C:\users\été"),
        ] {
            assert_eq!(without_broken_escapes(text), expected);
        }
    }

    #[track_caller]
    fn check(value: &str, expected: bool) {
        let resource = parse_runtime(value).expect("this is Fluent");
        assert_eq!(is_convoluted(&resource.body[0]), expected, "{value}");
    }

    #[test]
    fn what_lessons_say_is_not_convoluted() {
        check(
            "a = Un { $b } { c.d } { -e(f: 12) } { \"{\" } { 12.5 }",
            false,
        );
        check(
            "a = { $n ->\n [0] zéro\n *[other] { NUMBER($n, minimumFractionDigits: 2) }\n }",
            false,
        );
    }

    #[test]
    fn what_the_resolver_cannot_bear_is_convoluted() {
        check("a = { { b } }", true);
        check("a = b\n .c = { { b } }", true);
        check("-a = { 1 ->\n *[one] x\n }", true);
        check("a = { $b ->\n *[one] { { c } }\n }", true);
        check("a = { 0.000000000000000000000001 }", true);
        check("a = { NUMBER(1, minimumFractionDigits: 10) }", true);
        check("a = { NUMBER(99999999999999999999) }", true);
        check("a = { -b(c: 12345678901) }", true);
    }
}
