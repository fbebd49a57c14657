//! What the pages of a scene hold, by name: what conditions, acts and hints may speak of.

use crate::lesson::{
    Block, Id, Lesson, Page,
    activity::{Scene, walk},
    page::Act,
};
use std::collections::{BTreeMap, BTreeSet};

/// Names of the things on some pages.
#[derive(Default)]
pub(super) struct Inventory<'a> {
    pub(super) words: BTreeSet<&'a str>,
    pub(super) buttons: BTreeSet<&'a str>,
    pub(super) fields: BTreeSet<&'a str>,
    pub(super) ticks: BTreeSet<&'a str>,
    pub(super) radios: BTreeMap<&'a str, BTreeSet<&'a str>>,
    pub(super) folders: BTreeSet<&'a str>,
    /// Boxes for files that a page shows.
    pub(super) boxes: BTreeSet<&'a str>,
    pub(super) pages: BTreeSet<&'a str>,
    /// Raised by an act, at the start, or by an answer.
    pub(super) flags: BTreeSet<&'a str>,
    /// Counted by an act.
    pub(super) counters: BTreeSet<&'a str>,
    /// Named by rules as pressed.
    pub(super) ruled: BTreeSet<&'a str>,
    /// Options of the tutor's questions.
    pub(super) answers: BTreeSet<&'a str>,
}

impl<'a> Inventory<'a> {
    pub(super) fn of_page(page: &'a Page) -> Self {
        let mut found = Self::default();
        found.blocks(&page.blocks);
        found
    }

    /// All that may come up in a scene, the lesson's own pages among it.
    pub(super) fn of_scene(lesson: &'a Lesson, scene: &'a Scene) -> Self {
        let mut found = Self::default();
        for (id, page) in pages(lesson, scene) {
            found.pages.insert(id.as_str());
            found.blocks(&page.blocks);
        }
        found.flags.extend(scene.flags.iter().map(Id::as_str));
        for placed in &scene.items {
            found.folders.insert(placed.at.as_str());
        }
        for rule in &scene.rules {
            found.acts(&rule.act);
            if let crate::lesson::activity::Happening::Pressed(id) = &rule.on {
                found.ruled.insert(id.as_str());
            }
        }
        for ask in &scene.asks {
            found.flags.insert(ask.id.as_str());
            found
                .answers
                .extend(ask.options.iter().map(|option| option.id.as_str()));
        }
        found
    }

    fn blocks(&mut self, blocks: &'a [Block]) {
        walk(blocks, &mut |block| self.block(block));
    }

    fn block(&mut self, block: &'a Block) {
        match block {
            Block::Brand(id)
            | Block::Heading(id)
            | Block::Text(id)
            | Block::Small(id)
            | Block::Large(id)
            | Block::Picture(id)
            | Block::Notice(id)
            | Block::Phone(id)
            | Block::Address(id) => drop(self.words.insert(id.as_str())),
            Block::Fixed(fixed) => {
                self.buttons.insert(fixed.id.as_str());
                self.acts(&fixed.act);
            }
            Block::AttachedTo(files) => drop(self.boxes.insert(files.as_str())),
            Block::Link(button) | Block::Button(button) => {
                self.buttons.insert(button.id.as_str());
                self.acts(&button.act);
            }
            Block::Field(field) => drop(self.fields.insert(field.id.as_str())),
            Block::Tick(tick) => drop(self.ticks.insert(tick.id.as_str())),
            Block::Radio(radio) => {
                let options = self.radios.entry(radio.id.as_str()).or_default();
                options.extend(radio.options.iter().map(|option| option.id.as_str()));
                for option in &radio.options {
                    self.acts(&option.act);
                }
            }
            Block::Folders(folders) => self.folders.extend(folders.folders.iter().map(Id::as_str)),
            Block::Items(items) => {
                self.folders.extend(items.folder.iter().map(Id::as_str));
                self.acts(&items.act);
            }
            Block::Strength(_)
            | Block::OpenItem
            | Block::Attached
            | Block::Row(_)
            | Block::Aside(_)
            | Block::Banner(_)
            | Block::Card(..)
            | Block::When(..) => {}
        }
    }

    fn acts(&mut self, acts: &'a [Act]) {
        for act in acts {
            match act {
                Act::Set(flag) => drop(self.flags.insert(flag.as_str())),
                Act::Add(counter) => drop(self.counters.insert(counter.as_str())),
                _ => {}
            }
        }
    }

    /// Adds what another scene holds.
    pub(super) fn merge(&mut self, other: Self) {
        self.words.extend(other.words);
        self.buttons.extend(other.buttons);
        self.fields.extend(other.fields);
        self.ticks.extend(other.ticks);
        for (radio, options) in other.radios {
            self.radios.entry(radio).or_default().extend(options);
        }
        self.folders.extend(other.folders);
        self.boxes.extend(other.boxes);
        self.pages.extend(other.pages);
        self.flags.extend(other.flags);
        self.counters.extend(other.counters);
        self.ruled.extend(other.ruled);
        self.answers.extend(other.answers);
    }

    /// What can be pressed: buttons, links, fields, ticks, options and folders.
    pub(super) fn pressable(&self) -> BTreeSet<&'a str> {
        let mut found: BTreeSet<&str> = BTreeSet::new();
        for names in [
            &self.buttons,
            &self.fields,
            &self.ticks,
            &self.folders,
            &self.answers,
        ] {
            found.extend(names);
        }
        found.extend(self.radios.values().flatten());
        found
    }

    /// What can be framed.
    pub(super) fn things(&self) -> BTreeSet<&'a str> {
        let mut found = self.pressable();
        found.extend(&self.words);
        found.extend(self.radios.keys());
        found
    }
}

/// The pages of a scene: its own, and those of the lesson that it does not replace.
pub(super) fn pages<'a>(
    lesson: &'a Lesson,
    scene: &'a Scene,
) -> impl Iterator<Item = (&'a Id, &'a Page)> {
    let shared = lesson
        .pages
        .iter()
        .filter(|(id, _)| !scene.pages.contains_key(*id));
    scene.pages.iter().chain(shared)
}
