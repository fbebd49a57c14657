//! The messages of one language, put into words. Falling back to another language is not done
//! here.

use std::{
    borrow::Cow,
    collections::BTreeSet,
    fmt,
    sync::{Arc, OnceLock},
};

use fluent::{FluentArgs, FluentResource, concurrent::FluentBundle};
use fluent_syntax::ast::{Entry, Pattern};

use super::{language::Language, message::MessageRef, numbers, source::Words};

/// One language and its sources in layers, a later one speaking before an earlier one.
#[derive(Debug)]
pub(super) struct Tongue {
    pub(super) language: Language,
    pub(super) layers: Vec<Arc<Words>>,
    bundle: OnceLock<Bundle>,
}

struct Bundle(FluentBundle<Arc<FluentResource>>);

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
    fn bundle(&self) -> &FluentBundle<Arc<FluentResource>> {
        let bundle = self.bundle.get_or_init(|| {
            let locales = vec![self.language.as_ref().clone()];
            let mut bundle = FluentBundle::new_concurrent(locales);
            bundle.set_use_isolating(true);
            bundle.set_formatter(Some(numbers::formatter(&self.language)));
            // Refused only when a function has the name of another, and there is none yet.
            let _ = bundle.add_builtins();
            for layer in &self.layers {
                bundle.add_resource_overriding(layer.resource());
            }
            Bundle(bundle)
        });
        &bundle.0
    }

    pub(super) fn has(&self, message: &MessageRef) -> bool {
        self.pattern(message).is_some()
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

    pub(super) fn format(
        &self,
        message: &MessageRef,
        args: Option<&FluentArgs<'_>>,
    ) -> Option<Formatted> {
        let pattern = self.pattern(message)?;
        let mut errors = Vec::new();
        let text = self.bundle().format_pattern(pattern, args, &mut errors);
        let shown = without_names(&text);
        let is_flawed = !errors.is_empty() || matches!(shown, Cow::Owned(_));
        Some(Formatted {
            text: cleaned(shown),
            is_flawed,
        })
    }

    fn pattern(&self, message: &MessageRef) -> Option<&Pattern<&str>> {
        let found = self.bundle().get_message(&message.id)?;
        match &message.attribute {
            None => found.value(),
            Some(attribute) => Some(found.get_attribute(attribute)?.value()),
        }
    }
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

    #[test]
    fn names_are_never_shown() {
        for text in ["{$name}", "{parts.say}", "{-brand}", "{DATE()}", "NUMBER()"] {
            assert_eq!(without_names(&format!("a {text} b")), "a … b", "{text}");
        }
        for text in ["a {} b", "{ a }", "{", "a } b {", "{a"] {
            assert_eq!(without_names(text), text);
        }
    }

    #[test]
    fn control_characters_never_pass() {
        let text = "a\u{1b}[31m\tb\r\n\u{7f}c\u{9b}d\u{2028}e";
        assert_eq!(cleaned(text.into()), "a[31m b\ncd\ne");
    }
}
