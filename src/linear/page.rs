//! A page in lines, in the order of reading; and of two pages, what is new.

use super::item::{Item, comma, named, words};
use crate::lesson::page::CardKind;
use crate::outline::{Feedback, Instruction, Node, Outline, Panel, Role, State, Target, Tone};
use crate::session::world::World;
use crate::text::{Args, MessageRef, Rich, sentences};
use std::collections::{BTreeMap, BTreeSet};

/// A page in words.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Page {
    /// Another page has another key.
    pub key: Vec<String>,
    /// Where one is.
    head: Vec<String>,
    /// What to do, sentence by sentence.
    pub instruction: Vec<String>,
    /// What the tutor says.
    pub feedback: Vec<String>,
    /// What there is.
    pub items: Vec<Item>,
    /// What an empty line does, and its words.
    pub way_on: Option<(Target, String)>,
}

impl Page {
    /// What is on the screen, in words.
    pub fn of(outline: &Outline, world: &World) -> Self {
        let mut page = Self {
            feedback: outline
                .feedback
                .iter()
                .flat_map(|said| told(said, world))
                .collect(),
            ..Self::default()
        };
        let header = &outline.header;
        let mut nodes: Vec<&Node> = Vec::new();
        if let Some(over) = &outline.overlay {
            page.head.push(words(&over.title));
            nodes.extend(&over.nodes);
        } else {
            let place = [&header.left, &header.right]
                .into_iter()
                .filter(|words| !words.is_empty());
            let place: Vec<&str> = place.map(String::as_str).collect();
            let place: Vec<String> = place.into_iter().map(stopped).collect();
            page.head
                .push(place.join(" ").replace(" · ", &comma(world)));
            page.head.extend(outline.title.iter().map(words));
            let instruction = outline.instruction.iter();
            page.instruction = instruction
                .flat_map(|said: &Instruction| by_sentence(&said.text))
                .collect();
            nodes.extend(&outline.body);
        }
        page.key.clone_from(&page.head);
        page.key.extend(page.instruction.iter().cloned());
        for node in nodes {
            page.add(node, world);
        }
        if outline.overlay.is_none() {
            for panel in &outline.aside {
                page.panel(panel, world);
            }
        }
        let ways = outline.advance.iter().filter(|_| outline.overlay.is_none());
        for node in ways {
            page.add(node, world);
        }
        let ways = match &outline.overlay {
            Some(over) => &over.nodes,
            None => &outline.advance,
        };
        page.way_on = ways
            .iter()
            .filter(|node| !node.is(&State::Quiet) && matches!(node.role, Role::Button(_)))
            .find_map(|node| Some((node.target.clone()?, words(&node.label))));
        page
    }

    fn add(&mut self, node: &Node, world: &World) {
        match &node.role {
            Role::Row | Role::Aside => {}
            Role::SiteCard(kind) => {
                let words = match kind {
                    CardKind::Post => "linear-post",
                    CardKind::Bubble | CardKind::Mine => "linear-bubble",
                    CardKind::Result | CardKind::Advert => "linear-result",
                    CardKind::Preview => "linear-preview",
                };
                self.items.push(Item::text(world.plain(words)));
            }
            // A picture of a key that nobody waits for.
            Role::KeyCap if node.target.is_none() => {}
            Role::Sheet(sheet) => {
                let args = Args::new().text("address", &sheet.address);
                if !sheet.address.is_empty() {
                    let line = world
                        .texts
                        .plain(&MessageRef::value("linear-window"), &args);
                    self.key.push(sheet.address.clone());
                    self.items.push(Item::text(line));
                }
                // What lies over the page stops everything else.
                match node.banner() {
                    Some(banner) => self.add(banner, world),
                    None => node
                        .children
                        .iter()
                        .for_each(|child| self.add(child, world)),
                }
                // The page is what one came for; its address was told.
                let bar = sheet.bar.as_deref();
                let bars = bar.into_iter().chain(&sheet.controls).chain(&sheet.tabs);
                bars.for_each(|node| self.add(node, world));
                return;
            }
            Role::Text | Role::Large => return self.sentence(node, world),
            // Its answers are told with it.
            Role::Statement | Role::Ask | Role::Radio => {
                self.items.push(Item::text(words(&node.label)));
            }
            _ => self.items.push(Item::of(node, world)),
        }
        if let Role::Field(entry) = &node.role
            && entry.secrecy != crate::outline::Secrecy::Clear
            && let Some(Target::Field(id)) = &node.target
        {
            let shown = if entry.secrecy == crate::outline::Secrecy::Hidden {
                "reveal"
            } else {
                "conceal"
            };
            self.items.push(Item {
                target: Some(Target::Reveal(id.clone())),
                kind: Some("linear-button"),
                ..Item::text(world.plain(shown))
            });
        }
        self.inside(node, world);
    }

    /// What is inside a thing: the zones of its words, each with its own, and other things.
    fn inside(&mut self, node: &Node, world: &World) {
        for child in &node.children {
            let Some(Target::Zone(id)) = &child.target else {
                self.add(child, world);
                continue;
            };
            let text = node.label.spans.iter().find_map(|span| match &span.mark {
                crate::text::Mark::Zone(found) if found == id => {
                    node.label.text.get(span.range.clone())
                }
                _ => None,
            });
            let mut item = Item::of(child, world);
            item.kind = Some("linear-zone");
            item.label = words(&Rich::unmarked(text.unwrap_or_default().trim()));
            // A zone that is the whole line is read once, with what the line is.
            let line = self
                .items
                .pop_if(|line| line.target.is_none() && line.label == item.label);
            if let Some(line) = line {
                let kind = line.kind.map(|kind| world.plain(kind));
                item.states
                    .splice(0..0, kind.into_iter().chain(line.states));
            }
            self.items.push(item);
        }
    }

    /// A paragraph, and what is inside it.
    fn sentence(&mut self, node: &Node, world: &World) {
        if !node.label.text.is_empty() {
            let mut item = Item::text(words(&node.label));
            item.target.clone_from(&node.target);
            self.items.push(item);
        }
        self.inside(node, world);
    }

    fn panel(&mut self, panel: &Panel, world: &World) {
        self.items.push(Item::text(panel.title.clone()));
        panel.nodes.iter().for_each(|node| self.add(node, world));
    }

    /// Gives a number to everything that can be acted on; what has one keeps it.
    pub fn number(&mut self, numbers: &mut BTreeMap<Target, usize>) {
        for item in &mut self.items {
            let Some(target) = &item.target else { continue };
            let next = numbers.len() + 1;
            item.number = Some(*numbers.entry(target.clone()).or_insert(next));
        }
    }

    /// The whole page; what the tutor says is told unless it is what was `heard`, here and below.
    pub fn whole(&self, heard: &[String], world: &World) -> Vec<String> {
        let head = self.head.iter().chain(&self.instruction).cloned();
        head.chain(self.below(heard, world)).collect()
    }

    /// The page after another one: where one is and what to do are told when they are new.
    pub fn after(&self, heard: &[String], old: &Self, world: &World) -> Vec<String> {
        let mut lines = Vec::new();
        if self.head.first() != old.head.first() || self.instruction != old.instruction {
            lines.extend(self.head.iter().chain(&self.instruction).cloned());
        }
        lines.extend(self.below(heard, world));
        lines
    }

    fn below(&self, heard: &[String], world: &World) -> Vec<String> {
        let items = self.items.iter().map(|item| item.line(world));
        self.said(heard).chain(items).collect()
    }

    fn said(&self, heard: &[String]) -> impl Iterator<Item = String> {
        let is_new = self.feedback != heard;
        self.feedback.iter().filter(move |_| is_new).cloned()
    }

    /// What is new since `old`.
    pub fn news(&self, heard: &[String], old: &Self, world: &World) -> Vec<String> {
        let before: BTreeSet<String> = old.items.iter().map(|item| item.line(world)).collect();
        let lines = self.items.iter().map(|item| item.line(world));
        let new = lines.filter(|line| !before.contains(line));
        self.said(heard).chain(new).collect()
    }
}

/// What the tutor says: how it is meant, then sentence by sentence.
fn told(said: &Feedback, world: &World) -> Vec<String> {
    let tone = match said.tone {
        Tone::Right => Some("linear-right"),
        Tone::NotYet => Some("linear-not-yet"),
        Tone::Note => None,
    };
    let mut lines = by_sentence(&said.text);
    if let (Some(tone), Some(first)) = (tone, lines.first_mut()) {
        *first = named(&world.plain(tone), first, world);
    }
    lines
}

/// Words as a sentence: with a full stop, where they have no end of their own.
fn stopped(words: &str) -> String {
    if words.ends_with(['.', '?', '!', '؟']) {
        words.to_owned()
    } else {
        format!("{words}.")
    }
}

fn by_sentence(text: &Rich) -> Vec<String> {
    let sentences = sentences(&text.text).into_iter();
    let sentences = sentences.map(|range| words(&Rich::unmarked(text.text[range].trim())));
    sentences.filter(|sentence| !sentence.is_empty()).collect()
}
