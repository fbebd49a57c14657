//! The blocks of a page as they stand now: which are in view, and as things of an outline.

use super::{SceneState, Stage, act::banner_up};
use crate::lesson::activity::{Skin, Window};
use crate::lesson::page::{CardKind, Expect, Field, Items, Radio};
use crate::lesson::{Block, Id, Page};
use crate::outline::{Node, Role, Sheet, State, Target};
use crate::session::said::Words;
use crate::session::scope::Scope;
use crate::text::Rich;

/// The name of a block that has one.
pub fn name(block: &Block) -> Option<&Id> {
    Some(match block {
        Block::Brand(id)
        | Block::Heading(id)
        | Block::Text(id)
        | Block::Small(id)
        | Block::Large(id)
        | Block::Picture(id)
        | Block::Notice(id)
        | Block::Phone(id)
        | Block::Address(id) => id,
        Block::Fixed(fixed) => &fixed.id,
        Block::Link(button) | Block::Button(button) => &button.id,
        Block::Field(field) => &field.id,
        Block::Tick(tick) => &tick.id,
        Block::Radio(radio) => &radio.id,
        _ => return None,
    })
}

/// The field that a block is.
pub fn field(block: &Block) -> Option<&Field> {
    match block {
        Block::Field(field) => Some(field),
        _ => None,
    }
}

/// What stands in the messages of a chat.
fn messages_in<'a>(blocks: &'a [Block], found: &mut Vec<&'a [Block]>) {
    for block in blocks {
        match block {
            Block::Card(CardKind::Bubble | CardKind::Mine, said) => found.push(said),
            Block::Card(_, inside)
            | Block::Row(inside)
            | Block::Aside(inside)
            | Block::When(_, inside) => messages_in(inside, found),
            _ => {}
        }
    }
}

impl SceneState {
    /// The blocks that can be seen and reached now, flat, in reading order. A banner hides the rest.
    pub fn visible<'a>(&self, stage: &Stage<'a>) -> Vec<&'a Block> {
        let Some(page) = stage.page(&self.page) else {
            return Vec::new();
        };
        let mut blocks = Vec::new();
        self.collect(&page.blocks, stage, &mut blocks);
        let banner = blocks
            .iter()
            .rev()
            .find_map(|block| banner_up(self, block, stage));
        if let Some(inside) = banner {
            blocks.clear();
            self.collect(inside, stage, &mut blocks);
        }
        blocks
    }

    /// The headings in view; who writes a message heads no page.
    pub(super) fn headings<'a>(&self, stage: &Stage<'a>) -> Vec<&'a Id> {
        let heading = |block: &'a Block| match block {
            Block::Heading(id) => Some(id),
            _ => None,
        };
        let mut messages = Vec::new();
        if let Some(page) = stage.page(&self.page) {
            messages_in(&page.blocks, &mut messages);
        }
        let is_message = |block: &&Block| messages.iter().any(|said| said.contains(block));
        self.visible(stage)
            .into_iter()
            .filter(|block| !is_message(block))
            .filter_map(heading)
            .collect()
    }

    fn collect<'a>(&self, from: &'a [Block], stage: &Stage<'a>, into: &mut Vec<&'a Block>) {
        for block in from {
            match block {
                Block::Row(inside) | Block::Aside(inside) | Block::Card(_, inside) => {
                    self.collect(inside, stage, into);
                }
                Block::When(cond, inside) => {
                    if self.holds(cond, stage) {
                        self.collect(inside, stage, into);
                    }
                }
                Block::Radio(radio) => {
                    into.push(block);
                    if let Some(option) = self.chosen(radio) {
                        self.collect(&option.opens, stage, into);
                    }
                }
                _ => into.push(block),
            }
        }
    }

    pub(super) fn chosen<'a>(
        &self,
        radio: &'a Radio,
    ) -> Option<&'a crate::lesson::page::RadioOption> {
        let chosen = self.radios.get(&(self.page.clone(), radio.id.clone()))?;
        radio.options.iter().find(|option| option.id == *chosen)
    }

    /// What the fields in view expect, and the addresses that may be written: what the persona's card is needed for.
    pub fn asked_details(&self, stage: &Stage<'_>) -> Vec<String> {
        let fields = self.visible(stage).into_iter().filter_map(field);
        let details = fields.filter_map(|field| match &field.expect {
            asked @ (Expect::Persona(_) | Expect::PersonaOf(..) | Expect::SameAs(_)) => {
                self.expected(asked, stage)
            }
            _ => None,
        });
        details
            .chain(stage.scene.addresses.keys().cloned())
            .collect()
    }

    /// The items that a list shows, in the order of the file; those put there later come last.
    pub(super) fn listed(&self, items: &Items) -> Vec<Id> {
        let inbox = Id::parse("inbox");
        let Some(folder) = items
            .folder
            .as_ref()
            .or(self.folder.as_ref())
            .or(inbox.as_ref())
        else {
            return Vec::new();
        };
        self.places
            .iter()
            .filter(|(_, at)| at == folder)
            .map(|(item, _)| item.clone())
            .collect()
    }
}

/// A block that has words and nothing to do; zones of its words become children.
pub(super) fn plain_node(block: &Block, message: &str, scope: &Scope<'_>) -> Option<Node> {
    let (role, id) = match block {
        Block::Brand(id) => (Role::Brand, id),
        Block::Heading(id) => (Role::Heading, id),
        Block::Text(id) => (Role::Text, id),
        Block::Small(id) => (Role::Small, id),
        Block::Large(id) => (Role::Large, id),
        Block::Picture(id) => (Role::Picture, id),
        Block::Notice(id) => (Role::Notice, id),
        Block::Phone(id) => (Role::Phone, id),
        Block::Address(id) => (Role::Address, id),
        _ => return None,
    };
    Some(Node::new(
        role,
        scope
            .world
            .words(&Words::of(message, id.as_str()), scope.base),
    ))
}

/// A document on its sheet. `zone` gives the states of each zone.
pub fn document(
    page: &Page,
    (window, skin): (Window, Skin),
    scope: &Scope<'_>,
    zone: &dyn Fn(&str) -> Vec<State>,
) -> Node {
    let message = format!("{}_document", scope.step.id);
    let inside = document_nodes(&page.blocks, &message, scope, zone);
    let sheet = Sheet {
        window,
        skin,
        address: page.address.clone(),
        bar: None,
        controls: Vec::new(),
        tabs: Vec::new(),
    };
    Node::new(Role::Sheet(sheet), Rich::default()).with(inside)
}

fn document_nodes(
    blocks: &[Block],
    message: &str,
    scope: &Scope<'_>,
    zone: &dyn Fn(&str) -> Vec<State>,
) -> Vec<Node> {
    let named = |id: &Id| {
        scope
            .world
            .site_words(&Words::of(message, id.as_str()), scope.base)
    };
    let node = |block: &Block| match block {
        Block::Card(kind, inside) => Some(
            Node::new(Role::SiteCard(*kind), Rich::default())
                .with(document_nodes(inside, message, scope, zone)),
        ),
        Block::Row(inside) => Some(
            Node::new(Role::Row, Rich::default())
                .with(document_nodes(inside, message, scope, zone)),
        ),
        Block::Aside(inside) => Some(
            Node::new(Role::Aside, Rich::default())
                .with(document_nodes(inside, message, scope, zone)),
        ),
        Block::Field(field) => {
            let node = Node::new(Role::Fixed, named(&field.id));
            Some(node.state(field.required.then_some(State::Required)))
        }
        Block::Fixed(fixed) => {
            let value = match &fixed.value {
                Expect::Persona(detail) => scope.detail(detail.as_str()),
                Expect::Exactly(text) => text.clone(),
                _ => String::new(),
            };
            Some(Node::new(Role::Fixed, named(&fixed.id)).valued(value))
        }
        Block::Tick(tick) => Some(
            Node::new(Role::Tick, named(&tick.id))
                .state(tick.required.then_some(State::Required))
                .state(tick.ticked.then_some(State::Checked)),
        ),
        Block::Link(button) => Some(Node::new(Role::Link, named(&button.id))),
        Block::Button(button) => Some(Node::new(Role::SiteButton(button.look), named(&button.id))),
        plain => plain_node(plain, message, scope),
    };
    let with_zones = |mut node: Node| {
        let zones: Vec<String> = node.label.zones().map(str::to_owned).collect();
        node.children.extend(zones.into_iter().map(|id| {
            let mut child = Node::new(Role::Text, Rich::default());
            child.states = zone(&id);
            child.on(Target::Zone(id))
        }));
        node
    };
    blocks.iter().filter_map(node).map(with_zones).collect()
}

/// A panel of goals: « À faire ».
pub fn goals(state: &SceneState, stage: &Stage<'_>) -> Vec<Node> {
    let current = state.current_goal(stage.scene).map(|goal| &goal.id);
    let node = |goal: &crate::lesson::activity::Goal| {
        let mark = match () {
            () if state.reached.contains(&goal.id) => Some(State::Done),
            () if current == Some(&goal.id) => Some(State::Current),
            () => None,
        };
        Node::new(Role::Goal, stage.scope.rich(format!("goal-{}", goal.id))).state(mark)
    };
    stage.scene.goals.iter().map(node).collect()
}
