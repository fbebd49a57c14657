//! Where a thing of a lesson stands: the way to it from the top, and its bytes in the RON text.

use super::source::Node;
use std::{fmt, ops::Range};

/// One turn on the way to a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Turn {
    /// Into a field.
    Field(&'static str),
    /// Into the value of a name, in `{ "name": … }`.
    Key(String),
    /// Into an entry of a list or of brackets without names, from 0.
    At(usize),
}

/// The way to a thing from the top of its file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place(Vec<Turn>);

impl Place {
    fn then(&self, turn: Turn) -> Self {
        Self(self.0.iter().cloned().chain([turn]).collect())
    }

    /// The place of a field of this thing.
    #[must_use]
    pub fn field(&self, name: &'static str) -> Self {
        self.then(Turn::Field(name))
    }

    /// The place of what stands under a name in this thing.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        self.then(Turn::Key(key.into()))
    }

    /// The place of an entry of this thing, from 0.
    #[must_use]
    pub fn at(&self, index: usize) -> Self {
        self.then(Turn::At(index))
    }

    /// The place of an entry of a list in a field of this thing.
    #[must_use]
    pub fn entry(&self, list: &'static str, index: usize) -> Self {
        self.field(list).at(index)
    }

    /// The bytes that show the thing best: a short value whole, a long one by its id, its name or
    /// its bracket. Where the way is lost, the last thing found on it.
    pub fn span(&self, text: &str, root: &Node) -> Range<usize> {
        let (mut node, mut shown) = (root, None);
        for turn in &self.0 {
            if text.get(node.name.clone()) == Some("Some")
                && let Some(inside) = node.entries.first()
            {
                node = &inside.value;
            }
            let found = match turn {
                Turn::Field(name) => node.get(text, name),
                Turn::Key(key) => node.get(text, key),
                Turn::At(index) => node.entries.get(*index),
            };
            let Some(entry) = found else { break };
            node = &entry.value;
            shown = matches!(turn, Turn::Key(_)).then(|| entry.key.clone());
        }
        shown.unwrap_or_else(|| head(text, node))
    }
}

fn head(text: &str, node: &Node) -> Range<usize> {
    if node.span == node.name
        || text
            .get(node.span.clone())
            .is_some_and(|all| !all.contains('\n') && all.len() <= 40)
    {
        return node.span.clone();
    }
    match node.get(text, "id") {
        Some(id) => id.value.span.clone(),
        None if node.name.is_empty() => node.span.start..(node.span.start + 1).min(node.span.end),
        None => node.name.clone(),
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, turn) in self.0.iter().enumerate() {
            match turn {
                Turn::Field(name) if index == 0 => f.write_str(name)?,
                Turn::Field(name) => write!(f, ".{name}")?,
                Turn::Key(key) => write!(f, "[{key:?}]")?,
                Turn::At(at) => write!(f, "[{at}]")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lesson::source::outline;

    const TEXT: &str = r#"(parts: [(id: "a", steps: [(
        id: "first",
        act: Some(Scene(
            pages: {"home": (blocks: [Row([Text("title"), Go("b")])])},
        )),
    )])])"#;

    #[track_caller]
    fn check(place: &Place, shown: &str) {
        assert_eq!(&TEXT[place.span(TEXT, &outline(TEXT))], shown, "{place}");
    }

    #[test]
    fn places_show_what_is_meant() {
        let step = Place::default().entry("parts", 0).entry("steps", 0);
        check(&step, "\"first\"");
        check(&step.field("id"), "\"first\"");
        let page = step.field("act").field("pages").key("home");
        check(
            &step.field("act").field("pages"),
            r#"{"home": (blocks: [Row([Text("title"), Go("b")])])}"#
                .get(..1)
                .unwrap(),
        );
        check(&page, "home");
        check(&page.entry("blocks", 0).at(0).at(1).at(0), "\"b\"");
        check(
            &page.entry("blocks", 7),
            "[Row([Text(\"title\"), Go(\"b\")])]",
        );
        assert_eq!(page.to_string(), r#"parts[0].steps[0].act.pages["home"]"#);
    }
}
