//! The window of a scene as things of an outline: what is drawn of each block as it stands now.

use super::blocks::plain_node;
use super::{SceneState, Stage};
use crate::lesson::activity::{Ask, Window};
use crate::lesson::page::{ButtonLook, Expect, Field, FieldKind, Radio};
use crate::lesson::{Block, Id, Page};
use crate::outline::{Entry, Node, Reading, Role, Secrecy, Sheet, State, Takes, Target};
use crate::session::said::Words;
use crate::text::Rich;

/// Columns of the longest field, and of one that takes words of one's own.
const WORDS: u16 = 44;

impl SceneState {
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
            tabs: self.tab_nodes(stage),
        };
        let message = stage.page_message(&self.page);
        let inside = self.block_nodes(&page.blocks, &message, stage);
        nodes.push(Node::new(Role::Sheet(sheet), Rich::default()).with(inside));
        nodes
    }

    fn controls(&self, stage: &Stage<'_>) -> Vec<Node> {
        if matches!(stage.scene.window, Window::Plain | Window::Phone) {
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
            reading: Reading::FromLeft,
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
                .site_words(&Words::of(message, id), stage.scope.base)
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
                let files = self.attached.iter();
                return files.map(|item| attached_node(item, stage)).collect();
            }
            Block::AttachedTo(files) => {
                let files = self.in_box(files);
                return files.map(|item| attached_node(item, stage)).collect();
            }
            Block::Fixed(fixed) => {
                let value = self.expected(&fixed.value, stage).unwrap_or_default();
                let node = Node::new(Role::Fixed, words(fixed.id.as_str())).valued(value);
                if fixed.act.is_empty() {
                    node
                } else {
                    node.on(Target::Block(fixed.id.clone()))
                }
            }
            Block::Card(kind, inside) => Node::new(Role::SiteCard(*kind), Rich::default())
                .with(self.block_nodes(inside, message, stage)),
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

    /// The files in a box of the page.
    pub(super) fn in_box<'a>(&'a self, files: &'a Id) -> impl Iterator<Item = &'a Id> {
        let inside = self.boxed.iter().filter(move |(to, _)| to == files);
        inside.map(|(_, item)| item)
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
            reading: match field.kind {
                FieldKind::Text => Reading::OfWords,
                _ => Reading::FromLeft,
            },
            error,
            ..Entry::default()
        };
        let label = world.site_words(&Words::of(message, field.id.as_str()), stage.scope.base);
        Node::new(Role::Field(Box::new(entry)), label)
            .on(Target::Field(field.id.clone()))
            .state((field.required && field.expect != Expect::Nothing).then_some(State::Required))
    }

    /// What the length of a field is taken from: a field to repeat is as long as the one it repeats.
    fn twin<'a>(&self, field: &'a Field, stage: &Stage<'a>) -> &'a Expect {
        let Expect::SameAs(other) = &field.expect else {
            return &field.expect;
        };
        let mut fields = self
            .visible(stage)
            .into_iter()
            .filter_map(super::blocks::field);
        fields
            .find(|each| each.id == *other)
            .map_or(&field.expect, |each| &each.expect)
    }

    fn radio_node(&self, radio: &Radio, message: &str, stage: &Stage<'_>) -> Node {
        let words = |id: &str| {
            stage
                .scope
                .world
                .site_words(&Words::of(message, id), stage.scope.base)
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
}

/// A file that goes somewhere, with the cross that takes it off.
fn attached_node(item: &Id, stage: &Stage<'_>) -> Node {
    let world = stage.scope.world;
    let words = Words::app("attached").text("file", stage.item_name(item));
    let cross = Node::new(Role::SiteButton(ButtonLook::Small), world.app("detach"));
    Node::new(Role::Row, Rich::default()).with(vec![
        Node::new(Role::Text, world.words(&words, stage.scope.base)),
        cross.on(Target::Detach(item.clone())),
    ])
}
