//! The blocks of a page as they stand now: which are in view, and as things of an outline.

use super::{SceneState, Stage, act::banner_up};
use crate::lesson::activity::{Ask, Skin, Window};
use crate::lesson::page::{ButtonLook, Expect, Field, FieldKind, Items, Radio};
use crate::lesson::{Block, Id, Item, Page};
use crate::outline::{Entry, Node, Role, Secrecy, Sheet, State, Takes, Target};
use crate::session::said::Words;
use crate::session::scope::Scope;
use crate::text::Rich;

/// Columns of the longest field, and of one that takes words of one's own.
const WORDS: u16 = 44;

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
        | Block::Phone(id) => id,
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

    fn collect<'a>(&self, from: &'a [Block], stage: &Stage<'a>, into: &mut Vec<&'a Block>) {
        for block in from {
            match block {
                Block::Row(inside) | Block::Aside(inside) => self.collect(inside, stage, into),
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

    fn chosen<'a>(&self, radio: &'a Radio) -> Option<&'a crate::lesson::page::RadioOption> {
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

    /// The window with the page, and the tutor's questions above it.
    pub fn nodes(&self, stage: &Stage<'_>) -> Vec<Node> {
        let asks = stage
            .scene
            .asks
            .iter()
            .filter(|ask| self.is_asked(ask, stage));
        let mut nodes: Vec<Node> = asks.map(|ask| self.ask(ask, stage)).collect();
        let Some(page) = stage.page(&self.page) else {
            return nodes;
        };
        let sheet = Sheet {
            window: stage.scene.window,
            skin: stage.scene.skin,
            address: page.address.clone(),
            bar: (!stage.scene.addresses.is_empty())
                .then(|| Box::new(self.address_bar(page, stage))),
            controls: self.controls(stage),
        };
        let message = stage.page_message(&self.page);
        let inside = self.block_nodes(&page.blocks, &message, stage);
        nodes.push(Node::new(Role::Sheet(sheet), Rich::default()).with(inside));
        nodes
    }

    fn controls(&self, stage: &Stage<'_>) -> Vec<Node> {
        if stage.scene.window == Window::Plain {
            return Vec::new();
        }
        let world = stage.scope.world;
        let control = |target, message| {
            Node::new(Role::SiteButton(ButtonLook::Small), world.app(message)).on(target)
        };
        let mut controls = vec![control(Target::SiteBack, "site-back")];
        if self.history.is_empty() {
            controls[0] = controls[0].clone().state(State::Quiet);
        }
        if !self.future.is_empty() {
            controls.push(control(Target::SiteForward, "site-forward"));
        }
        if stage.scene.window == Window::ClosableBrowser {
            controls.push(control(Target::SiteClose, "site-close"));
        }
        controls
    }

    fn address_bar(&self, page: &Page, stage: &Stage<'_>) -> Node {
        let ghost = self.bar.text().is_empty().then(|| page.address.clone());
        let entry = Entry {
            text: self.bar.text().to_owned(),
            caret: self.bar.caret(),
            ghost,
            lines: 1,
            length: 40,
            ..Entry::default()
        };
        let label = stage.scope.world.app("address-bar");
        Node::new(Role::Field(Box::new(entry)), label).on(Target::AddressBar)
    }

    fn ask(&self, ask: &Ask, stage: &Stage<'_>) -> Node {
        let row = |(row, option): (usize, &crate::lesson::activity::Choice)| {
            Node::new(
                Role::Choice {
                    number: crate::session::choose::digit(row),
                },
                stage.scope.rich(format!("option-{}", option.id)),
            )
            .on(Target::Option(option.id.clone()))
            .state(self.tried.contains(&option.id).then_some(State::NotYet))
        };
        let options = ask.options.iter().enumerate().map(row).collect();
        Node::new(Role::Ask, stage.scope.rich(format!("ask-{}", ask.id))).with(options)
    }

    fn block_nodes(&self, blocks: &[Block], message: &str, stage: &Stage<'_>) -> Vec<Node> {
        blocks
            .iter()
            .flat_map(|block| self.block(block, message, stage))
            .collect()
    }

    fn block(&self, block: &Block, message: &str, stage: &Stage<'_>) -> Vec<Node> {
        let words = |id: &str| {
            stage
                .scope
                .world
                .words(&Words::of(message, id), stage.scope.base)
        };
        let node = match block {
            Block::Link(button) => Node::new(Role::Link, words(button.id.as_str()))
                .on(Target::Block(button.id.clone())),
            Block::Button(button) => {
                let role = Role::SiteButton(button.look);
                Node::new(role, words(button.id.as_str())).on(Target::Block(button.id.clone()))
            }
            Block::Field(field) => self.field_node(field, message, stage),
            Block::Tick(tick) => {
                let ticked = self
                    .ticks
                    .get(&(self.page.clone(), tick.id.clone()))
                    .copied()
                    .unwrap_or(tick.ticked);
                Node::new(Role::Tick, words(tick.id.as_str()))
                    .on(Target::Block(tick.id.clone()))
                    .state(if ticked {
                        State::Checked
                    } else {
                        State::Unchecked
                    })
                    .state(tick.required.then_some(State::Required))
            }
            Block::Radio(radio) => self.radio_node(radio, message, stage),
            Block::Strength(field) => {
                let strength = super::judge::strength(self.written(field));
                Node::new(Role::Text, stage.scope.world.app(strength))
            }
            Block::Folders(folders) => {
                return folders
                    .folders
                    .iter()
                    .map(|folder| self.folder_node(folder, stage))
                    .collect();
            }
            Block::Items(items) => return self.item_nodes(items, stage),
            Block::OpenItem => return self.open_item_nodes(stage),
            Block::Attached => {
                let node = |item: &Id| {
                    let args = Words::app("attached").text("file", stage.item_name(item));
                    let cross = Node::new(
                        Role::SiteButton(ButtonLook::Small),
                        stage.scope.world.app("detach"),
                    );
                    Node::new(Role::Row, Rich::default()).with(vec![
                        Node::new(Role::Text, stage.scope.world.words(&args, stage.scope.base)),
                        cross.on(Target::Detach(item.clone())),
                    ])
                };
                return self.attached.iter().map(node).collect();
            }
            Block::Row(inside) => {
                Node::new(Role::Row, Rich::default()).with(self.block_nodes(inside, message, stage))
            }
            Block::Aside(inside) => Node::new(Role::Aside, Rich::default())
                .with(self.block_nodes(inside, message, stage)),
            Block::Banner(banner) => {
                if !self.holds(&banner.when, stage) {
                    return Vec::new();
                }
                let inside = self.block_nodes(&banner.blocks, message, stage);
                Node::new(Role::Banner, Rich::default()).with(inside)
            }
            Block::When(cond, inside) => {
                let holds = self.holds(cond, stage);
                return if holds {
                    self.block_nodes(inside, message, stage)
                } else {
                    Vec::new()
                };
            }
            plain => {
                return plain_node(plain, message, &stage.scope)
                    .into_iter()
                    .collect();
            }
        };
        vec![node]
    }

    fn field_node(&self, field: &Field, message: &str, stage: &Stage<'_>) -> Node {
        let spot = (self.page.clone(), field.id.clone());
        let written = self.fields.get(&spot);
        let secrecy = match field.kind {
            FieldKind::Secret if self.revealed.contains(&field.id) => Secrecy::Revealed,
            FieldKind::Secret => Secrecy::Hidden,
            _ => Secrecy::Clear,
        };
        let world = stage.scope.world;
        let error = self.errors.get(&spot).map(|code| {
            let own = field.errors.iter().any(|each| each.id == **code);
            world.plain(&if own {
                "site-own".to_owned()
            } else {
                format!("site-{code}")
            })
        });
        let expected = self
            .expected(self.twin(field, stage), stage)
            .unwrap_or_default();
        let entry = Entry {
            text: written
                .map(|editor| editor.text().to_owned())
                .unwrap_or_default(),
            caret: written.map_or(0, crate::session::editor::Editor::caret),
            suffix: field.suffix.clone(),
            lines: field.lines,
            length: match field.expect {
                Expect::Words(_) => WORDS,
                _ => (expected.chars().count() + 4).clamp(12, WORDS.into()) as u16,
            },
            secrecy,
            takes: match field.kind {
                FieldKind::Date
                | FieldKind::Phone
                | FieldKind::Digits
                | FieldKind::KeyedNumber
                | FieldKind::Code => Takes::Digits,
                _ => Takes::Text,
            },
            error,
            ..Entry::default()
        };
        let label = world.words(&Words::of(message, field.id.as_str()), stage.scope.base);
        Node::new(Role::Field(Box::new(entry)), label)
            .on(Target::Field(field.id.clone()))
            .state((field.required && field.expect != Expect::Nothing).then_some(State::Required))
    }

    /// What the length of a field is taken from: a field to repeat is as long as the one it repeats.
    fn twin<'a>(&self, field: &'a Field, stage: &Stage<'a>) -> &'a Expect {
        let Expect::SameAs(other) = &field.expect else {
            return &field.expect;
        };
        let mut fields = self.visible(stage).into_iter().filter_map(self::field);
        fields
            .find(|each| each.id == *other)
            .map_or(&field.expect, |each| &each.expect)
    }

    fn radio_node(&self, radio: &Radio, message: &str, stage: &Stage<'_>) -> Node {
        let words = |id: &str| {
            stage
                .scope
                .world
                .words(&Words::of(message, id), stage.scope.base)
        };
        let chosen = self.chosen(radio).map(|option| &option.id);
        let option = |option: &crate::lesson::page::RadioOption| {
            let is_chosen = chosen == Some(&option.id);
            let opens = if is_chosen {
                self.block_nodes(&option.opens, message, stage)
            } else {
                Vec::new()
            };
            Node::new(
                Role::RadioOption,
                words(&format!("{}-{}", radio.id, option.id)),
            )
            .on(Target::Radio(radio.id.clone(), option.id.clone()))
            .state(if is_chosen {
                State::Checked
            } else {
                State::Unchecked
            })
            .with(opens)
        };
        Node::new(Role::Radio, words(radio.id.as_str()))
            .with(radio.options.iter().map(option).collect())
    }

    fn folder_node(&self, folder: &Id, stage: &Stage<'_>) -> Node {
        let inside = self.places.iter().filter(|(_, at)| at == folder);
        let unread = inside
            .filter(|(item, _)| self.unread.contains(item))
            .count();
        let current = self
            .folder
            .as_ref()
            .map_or(folder.as_str() == "inbox", |open| open == folder);
        Node::new(
            Role::Folder,
            stage.scope.world.app(&format!("folder-{folder}")),
        )
        .on(Target::Folder(folder.clone()))
        .valued(if unread > 0 {
            unread.to_string()
        } else {
            String::new()
        })
        .state(current.then_some(State::Current))
    }

    fn item_nodes(&self, items: &Items, stage: &Stage<'_>) -> Vec<Node> {
        let listed = self.listed(items);
        if listed.is_empty() {
            return vec![Node::new(Role::Small, stage.scope.world.app("mail-empty"))];
        }
        listed
            .iter()
            .map(|item| self.item_node(item, stage))
            .collect()
    }

    fn item_node(&self, item: &Id, stage: &Stage<'_>) -> Node {
        let target = Target::Item(item.clone());
        match stage.scope.lesson.items.get(item) {
            Some(Item::File) => Node::new(Role::File, stage.item(item, "name").into()).on(target),
            mail => {
                let unread = self.unread.contains(item);
                let has_file = matches!(mail, Some(Item::Mail { files }) if !files.is_empty());
                let role = Role::Mail {
                    from: stage.item(item, "from"),
                    date: stage.item(item, "date"),
                };
                Node::new(role, stage.item(item, "subject").into())
                    .on(target)
                    .valued(if unread {
                        stage.scope.world.plain("mail-new")
                    } else {
                        String::new()
                    })
                    .state(unread.then_some(State::Unread))
                    .state(has_file.then_some(State::HasFile))
            }
        }
    }

    fn open_item_nodes(&self, stage: &Stage<'_>) -> Vec<Node> {
        let Some(item) = &self.open else {
            return Vec::new();
        };
        let world = stage.scope.world;
        let line =
            |label: &str, value: String| Node::new(Role::MailLine, world.app(label)).valued(value);
        let mut nodes = vec![
            Node::new(Role::Heading, stage.item(item, "subject").into()),
            line(
                "mail-from",
                format!(
                    "{} <{}>",
                    stage.item(item, "from"),
                    stage.item(item, "address")
                ),
            ),
            line("mail-date", stage.item(item, "date")),
        ];
        let body = stage.item(item, "body");
        nodes.push(Node::new(Role::Text, body.into()));
        if let Some(Item::Mail { files }) = stage.scope.lesson.items.get(item) {
            nodes.extend(files.iter().map(|file| {
                let words = Words::app("attached").text("file", stage.item_name(file));
                Node::new(Role::Small, world.words(&words, stage.scope.base))
            }));
        }
        nodes
    }
}

/// A block that has words and nothing to do; zones of its words become children.
fn plain_node(block: &Block, message: &str, scope: &Scope<'_>) -> Option<Node> {
    let (role, id) = match block {
        Block::Brand(id) => (Role::Brand, id),
        Block::Heading(id) => (Role::Heading, id),
        Block::Text(id) => (Role::Text, id),
        Block::Small(id) => (Role::Small, id),
        Block::Large(id) => (Role::Large, id),
        Block::Picture(id) => (Role::Picture, id),
        Block::Notice(id) => (Role::Notice, id),
        Block::Phone(id) => (Role::Phone, id),
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
    };
    Node::new(Role::Sheet(sheet), Rich::default()).with(inside)
}

fn document_nodes(
    blocks: &[Block],
    message: &str,
    scope: &Scope<'_>,
    zone: &dyn Fn(&str) -> Vec<State>,
) -> Vec<Node> {
    let words = |id: &Id| {
        scope
            .world
            .words(&Words::of(message, id.as_str()), scope.base)
    };
    let node = |block: &Block| match block {
        Block::Row(inside) => Some(
            Node::new(Role::Row, Rich::default())
                .with(document_nodes(inside, message, scope, zone)),
        ),
        Block::Aside(inside) => Some(
            Node::new(Role::Aside, Rich::default())
                .with(document_nodes(inside, message, scope, zone)),
        ),
        Block::Link(button) => Some(Node::new(Role::Link, words(&button.id))),
        Block::Button(button) => Some(Node::new(Role::SiteButton(button.look), words(&button.id))),
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
