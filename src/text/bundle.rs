//! The messages of one language, put into words. Falling back to another language is not done
//! here.

use std::{
    borrow::Cow,
    collections::{BTreeSet, HashMap},
    fmt,
    sync::{Arc, OnceLock},
};

use fluent::{FluentResource, concurrent::FluentBundle};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::{
    language::Language,
    message::{Args, MessageRef, Sense},
    numbers,
    source::Words,
};

/// One language and its sources in layers, a later one speaking before an earlier one.
#[derive(Debug)]
pub(super) struct Tongue {
    pub(super) language: Language,
    pub(super) layers: Vec<Arc<Words>>,
    bundle: OnceLock<Bundle>,
}

struct Bundle {
    words: FluentBundle<Arc<FluentResource>>,
    wide: HashMap<String, Wide>,
}

/// More attributes than this are not looked through one by one.
const MANY_ATTRIBUTES: usize = 32;

/// A message of many attributes, as a long page has: where it is, and where each attribute is.
struct Wide {
    layer: usize,
    entry: usize,
    attributes: HashMap<String, usize>,
}

impl fmt::Debug for Bundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bundle").finish_non_exhaustive()
    }
}

/// A message put into words.
pub(super) struct Formatted {
    pub(super) text: String,
    /// The message asks for something that nobody gave; an ellipsis stands for it.
    pub(super) is_flawed: bool,
}

impl Tongue {
    pub(super) fn new(language: Language, layers: Vec<Arc<Words>>) -> Self {
        Self {
            language,
            layers,
            bundle: OnceLock::new(),
        }
    }

    /// The layers are parsed once each and for all; what is made here is their index. One index
    /// for all layers, and not one a layer, lets a lesson use a term of the application.
    fn bundle(&self) -> &Bundle {
        self.bundle.get_or_init(|| {
            let locales = vec![self.language.as_ref().clone()];
            let mut bundle = FluentBundle::new_concurrent(locales);
            bundle.set_use_isolating(true);
            bundle.set_formatter(Some(numbers::formatter(&self.language)));
            // Refused only when a function has the name of another, and there is none yet.
            let _ = bundle.add_builtins();
            for layer in &self.layers {
                bundle.add_resource_overriding(Arc::clone(layer.resource()));
            }
            Bundle {
                words: bundle,
                wide: self.wide(),
            }
        })
    }

    fn wide(&self) -> HashMap<String, Wide> {
        let mut wide = HashMap::new();
        for (layer, words) in self.layers.iter().enumerate() {
            for (entry, found) in words.resource().entries().enumerate() {
                let Entry::Message(message) = found else {
                    continue;
                };
                // The last message of a name is the one that speaks.
                if message.attributes.len() <= MANY_ATTRIBUTES {
                    if !wide.is_empty() {
                        wide.remove(message.id.name);
                    }
                    continue;
                }
                let names = message.attributes.iter().enumerate().rev();
                let attributes = names
                    .map(|(place, each)| (each.id.name.to_owned(), place))
                    .collect();
                let place = Wide {
                    layer,
                    entry,
                    attributes,
                };
                wide.insert(message.id.name.to_owned(), place);
            }
        }
        wide
    }

    /// The ids of the messages that have this attribute.
    pub(super) fn with_attribute(&self, attribute: &str) -> BTreeSet<String> {
        let resources: Vec<_> = self.layers.iter().map(|layer| layer.resource()).collect();
        let entries = resources.iter().flat_map(|resource| resource.entries());
        let found = entries.filter_map(|entry| match entry {
            Entry::Message(message) => {
                let mut attributes = message.attributes.iter();
                attributes
                    .any(|each| each.id.name == attribute)
                    .then(|| message.id.name.to_owned())
            }
            _ => None,
        });
        found.collect()
    }

    /// A pattern of this language with the values it asks for. Most ask for none, and then the
    /// values are not even looked at.
    pub(super) fn format(&self, pattern: &Pattern<&str>, args: &Args, sense: Sense) -> Formatted {
        let is_placeable =
            |each: &PatternElement<&str>| matches!(each, PatternElement::Placeable { .. });
        let values = if pattern.elements.iter().any(is_placeable) {
            args.to_fluent(sense)
        } else {
            None
        };
        let mut errors = Vec::new();
        let text = self
            .bundle()
            .words
            .format_pattern(pattern, values.as_ref(), &mut errors);
        let shown = without_names(&text);
        let is_flawed = !errors.is_empty() || matches!(shown, Cow::Owned(_));
        Formatted {
            text: cleaned(shown),
            is_flawed,
        }
    }

    pub(super) fn pattern(&self, message: &MessageRef) -> Option<&Pattern<&str>> {
        let bundle = self.bundle();
        let Some(attribute) = &message.attribute else {
            return bundle.words.get_message(&message.id)?.value();
        };
        if !bundle.wide.is_empty()
            && let Some(wide) = bundle.wide.get(&message.id)
        {
            return self.pattern_in(wide, attribute);
        }
        let found = bundle.words.get_message(&message.id)?;
        Some(found.get_attribute(attribute)?.value())
    }

    fn pattern_in(&self, wide: &Wide, attribute: &str) -> Option<&Pattern<&str>> {
        let place = *wide.attributes.get(attribute)?;
        match self.layers[wide.layer].resource().get_entry(wide.entry)? {
            Entry::Message(message) => Some(&message.attributes.get(place)?.value),
            _ => None,
        }
    }
}

/// Whether a sentence asks for a value that is heard otherwise than it is shown.
pub(super) fn asks_for_a_voiced_value(pattern: &Pattern<&str>, args: &Args) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }),
        } => args.is_voiced(id.name),
        _ => false,
    })
}

/// What Fluent could not put into words it writes as a name: `{$name}`, `{message.attribute}`,
/// `{-term}`, `{FUNCTION()}`, and `NUMBER()` for what is no number. A learner sees an ellipsis.
fn without_names(text: &str) -> Cow<'_, str> {
    const NO_NUMBER: &str = "NUMBER()";
    if !text.contains('{') && !text.contains(NO_NUMBER) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        shown.push_str(&rest[..open]);
        let inside = &rest[open + 1..];
        let name = inside
            .find('}')
            .map(|close| &inside[..close])
            .filter(|name| {
                !name.is_empty()
                    && name
                        .bytes()
                        .all(|b| b.is_ascii_alphanumeric() || b"$-_.()".contains(&b))
            });
        if let Some(name) = name {
            shown.push('…');
            rest = &inside[name.len() + 1..];
        } else {
            shown.push('{');
            rest = inside;
        }
    }
    shown.push_str(rest);
    let shown = shown.replace(NO_NUMBER, "…");
    if shown == text {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(shown)
    }
}

/// `text` without control characters, which would command the terminal: only the line feed stays,
/// and a tab becomes a space.
fn cleaned(text: Cow<'_, str>) -> String {
    let is_separator = |c: char| matches!(c, '\u{2028}' | '\u{2029}');
    if !text
        .chars()
        .any(|c| c != '\n' && c.is_control() || is_separator(c))
    {
        return text.into_owned();
    }
    text.chars()
        .filter_map(|c| match c {
            '\n' => Some(c),
            '\t' => Some(' '),
            c if is_separator(c) => Some('\n'),
            c if c.is_control() => None,
            c => Some(c),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::source::Source;

    #[test]
    fn names_are_never_shown() {
        for text in ["{$name}", "{parts.say}", "{-brand}", "{DATE()}", "NUMBER()"] {
            assert_eq!(without_names(&format!("a {text} b")), "a … b", "{text}");
        }
        for text in ["a {} b", "{ a }", "{", "a } b {", "{a"] {
            assert_eq!(without_names(text), text);
        }
    }

    #[track_caller]
    fn check_wide(layers: &[String], attribute: &str, expected: Option<&str>) {
        let words = |text: &String| Arc::new(Words::new(Source::new("fr.ftl", text.clone())));
        let layers = layers.iter().map(words).collect();
        let tongue = Tongue::new("fr".parse().unwrap(), layers);
        let pattern = tongue.pattern(&MessageRef::attribute("page", attribute));
        let shown = pattern.map(|pattern| tongue.format(pattern, &Args::new(), Sense::Sight).text);
        assert_eq!(shown.as_deref(), expected);
    }

    #[test]
    fn a_message_of_many_attributes_says_the_same_as_one_of_few() {
        let page = |attributes: usize, words: &str| {
            let lines = (0..attributes).map(|each| format!("    .t{each} = {words} {each}\n"));
            format!("page =\n{}", lines.collect::<String>())
        };
        let (few, many) = (MANY_ATTRIBUTES, MANY_ATTRIBUTES + 1);
        for count in [few, many] {
            check_wide(&[page(count, "Un")], "t7", Some("Un 7"));
            check_wide(&[page(count, "Un")], &format!("t{count}"), None);
        }
        check_wide(&[page(many, "Un"), page(few, "Deux")], "t7", Some("Deux 7"));
        check_wide(&[page(few, "Un"), page(many, "Deux")], "t7", Some("Deux 7"));
        check_wide(
            &[page(many, "Un") + "    .t7 = Encore\n"],
            "t7",
            Some("Un 7"),
        );
    }

    #[test]
    fn control_characters_never_pass() {
        let text = "a\u{1b}[31m\tb\r\n\u{7f}c\u{9b}d\u{2028}e";
        assert_eq!(cleaned(text.into()), "a[31m b\ncd\ne");
    }
}
