//! A simulated application: its state, and what a learner's hands do to it.

pub mod act;
pub mod blocks;
pub mod cond;
pub mod judge;
mod mailbox;
mod paper;
pub mod search;
mod stage;
mod tabs;

use super::editor::{Edit, Editor};
use super::{choose::remember, reaction::Reaction, said::Words};
use crate::lesson::activity::{Happening, Scene};
use crate::lesson::page::Expect;
use crate::lesson::{Block, Id, Item};
use crate::outline::Target;
use crate::text::MessageRef;
pub use stage::Stage;
use std::collections::{BTreeMap, BTreeSet};

/// The pages that `Back` remembers.
const HISTORY: usize = 24;

/// A thing on a page: the page, and its name there.
type Spot = (Id, Id);

/// The state of a scene. Lives in memory only: it holds what was typed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SceneState {
    page: Id,
    history: Vec<Id>,
    future: Vec<Id>,
    flags: BTreeSet<Id>,
    counters: BTreeMap<Id, u8>,
    fields: BTreeMap<Spot, Editor>,
    bar: Editor,
    revealed: BTreeSet<Id>,
    errors: BTreeMap<Spot, String>,
    ticks: BTreeMap<Spot, bool>,
    radios: BTreeMap<Spot, Id>,
    /// Items and their folders, in the order of the file; what is put there later comes last.
    places: Vec<(Id, Id)>,
    unread: BTreeSet<Id>,
    read: BTreeSet<Id>,
    open: Option<Id>,
    folder: Option<Id>,
    attached: Vec<Id>,
    /// Files in the boxes of pages: the box, and the file.
    boxed: Vec<(Id, Id)>,
    /// The tabs that are not shown, and the place of the one that is among them.
    tabs: Vec<Tab>,
    tab: usize,
    tried: Vec<Id>,
    decided: BTreeMap<Id, Id>,
    missed: Vec<Id>,
    reached: BTreeSet<Id>,
    /// What a page turned to, by its headings: another publication in the place of one that is done with.
    leaf: Vec<Id>,
    /// The pages that came up, counted round: the same page opened again has another number.
    came_up: u8,
    /// What led away from a page: whoever goes back finds the focus there.
    left_by: BTreeMap<Id, Target>,
}

/// A tab behind the one that is shown.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Tab {
    page: Id,
    history: Vec<Id>,
    future: Vec<Id>,
}

impl SceneState {
    /// The scene as it begins.
    pub fn new(stage: &Stage<'_>) -> Self {
        let scene = stage.scene;
        let mut state = Self {
            page: scene.start.clone(),
            history: Vec::new(),
            future: Vec::new(),
            flags: scene.flags.iter().cloned().collect(),
            counters: BTreeMap::new(),
            fields: BTreeMap::new(),
            bar: Editor::default(),
            revealed: BTreeSet::new(),
            errors: BTreeMap::new(),
            ticks: BTreeMap::new(),
            radios: BTreeMap::new(),
            places: scene
                .items
                .iter()
                .map(|placed| (placed.item.clone(), placed.at.clone()))
                .collect(),
            unread: scene
                .items
                .iter()
                .filter(|placed| placed.unread)
                .map(|placed| placed.item.clone())
                .collect(),
            read: BTreeSet::new(),
            open: None,
            folder: None,
            attached: Vec::new(),
            boxed: Vec::new(),
            tabs: Vec::new(),
            tab: 0,
            tried: Vec::new(),
            decided: BTreeMap::new(),
            missed: Vec::new(),
            reached: BTreeSet::new(),
            leaf: Vec::new(),
            came_up: 0,
            left_by: BTreeMap::new(),
        };
        state.furnish(stage);
        state
    }

    /// Puts an item into a folder.
    fn put(&mut self, item: &Id, folder: &Id) {
        match self.places.iter_mut().find(|(each, _)| each == item) {
            Some((_, at)) => *at = folder.clone(),
            None => self.places.push((item.clone(), folder.clone())),
        }
    }

    /// The page that is shown.
    pub fn page(&self) -> &Id {
        &self.page
    }

    /// Changes with every page that comes up, and with every page that turns to something else.
    pub fn page_key(&self) -> (&Id, usize, &[Id], u8) {
        (&self.page, self.tab, &self.leaf, self.came_up)
    }

    /// Whether every goal was reached.
    pub fn is_complete(&self, scene: &Scene) -> bool {
        scene
            .goals
            .iter()
            .all(|goal| self.reached.contains(&goal.id))
    }

    /// The first goal that was not reached.
    pub fn current_goal<'a>(&self, scene: &'a Scene) -> Option<&'a crate::lesson::activity::Goal> {
        scene
            .goals
            .iter()
            .find(|goal| !self.reached.contains(&goal.id))
    }

    /// What one hand did: the whole of what it brings about.
    pub fn press(&mut self, target: &Target, stage: &Stage<'_>) -> Reaction {
        let mut told = act::Told::default();
        self.errors.clear();
        let (before, depth) = (self.page.clone(), self.history.len());
        let headings = self.headings(stage);
        match target {
            Target::Block(id) => self.press_block(id, stage, &mut told),
            Target::Radio(radio, option) => self.choose_radio(radio, option, stage, &mut told),
            Target::Folder(folder) => self.show_folder(folder, stage, &mut told),
            Target::Item(item) => self.open_item(item, stage, &mut told),
            Target::Detach(item) => {
                self.attached.retain(|each| each != item);
                self.boxed.retain(|(_, each)| each != item);
                told.note(Words::app("detached").text("file", stage.item_name(item)));
            }
            Target::Option(option) => self.answer(option, stage, &mut told),
            Target::Reveal(field) => {
                if !self.revealed.remove(field) {
                    self.revealed.insert(field.clone());
                }
                told.focus = Some(Target::Field(field.clone()));
            }
            Target::NewTab => {
                if let Some(page) = &stage.scene.new_tab {
                    self.open_tab(page, stage, &mut told);
                }
            }
            Target::Tab(at) => self.show_tab(usize::from(*at), stage, &mut told),
            Target::SiteBack => self.go_back(stage, &mut told),
            Target::SiteForward => {
                if let Some(page) = self.future.pop() {
                    self.history.push(std::mem::replace(&mut self.page, page));
                    self.arrive(stage, &mut told);
                }
            }
            Target::SiteClose if !self.rule(&Happening::Closed, stage, &mut told) => {
                told.say("close", Words::app("generic-close"));
            }
            Target::AddressBar => self.follow_address(stage, &mut told),
            _ => {}
        }
        if self.page == before {
            let now = self.headings(stage);
            if headings.iter().any(|id| !now.contains(id)) {
                self.leaf = now.into_iter().cloned().collect();
            }
        } else {
            if self.history.len() < depth && told.focus.is_none() {
                told.focus = self.left_by.get(&self.page).cloned();
            }
            let of_page = matches!(target, Target::Block(_) | Target::Item(_));
            if of_page {
                self.left_by.insert(before, target.clone());
            }
        }
        self.settle(stage, told)
    }

    /// An edit in a field or in the address bar.
    pub fn edit(&mut self, target: &Target, edit: Edit, stage: &Stage<'_>) -> Reaction {
        match target {
            Target::Field(id) => {
                let spot = (self.page.clone(), id.clone());
                self.errors.remove(&spot);
                self.fields.entry(spot).or_default().apply(edit);
            }
            Target::AddressBar => self.bar.apply(edit),
            _ => return Reaction::none(),
        }
        self.settle(stage, act::Told::default())
    }

    /// Puts a whole text into a field, as a worked example or a hint does.
    pub fn write(&mut self, target: &Target, text: &str, stage: &Stage<'_>) -> Reaction {
        match target {
            Target::Field(id) => {
                let spot = (self.page.clone(), id.clone());
                self.errors.remove(&spot);
                self.fields.insert(spot, Editor::holding(text));
            }
            Target::AddressBar => self.bar = Editor::holding(text),
            _ => return Reaction::none(),
        }
        self.settle(stage, act::Told::default())
    }

    /// Looks which goals are reached now, and makes one reaction of all that was told.
    fn settle(&mut self, stage: &Stage<'_>, mut told: act::Told) -> Reaction {
        for goal in &stage.scene.goals {
            if !self.reached.contains(&goal.id) && self.holds(&goal.when, stage) {
                self.reached.insert(goal.id.clone());
                told.reached.push(goal.id.clone());
            }
        }
        self.came_up = self.came_up.wrapping_add(u8::from(told.moved));
        let next = self.current_goal(stage.scene).map(|goal| &goal.id);
        told.into_reaction(stage, next)
    }

    fn press_block(&mut self, id: &Id, stage: &Stage<'_>, told: &mut act::Told) {
        let Some(block) = self
            .visible(stage)
            .into_iter()
            .find(|block| blocks::name(block) == Some(id))
        else {
            return;
        };
        match block {
            Block::Tick(_) => {
                let spot = (self.page.clone(), id.clone());
                let ticked = self.ticks.entry(spot).or_default();
                *ticked = !*ticked;
                self.rule(&Happening::Pressed(id.clone()), stage, told);
            }
            Block::Fixed(fixed) => {
                let message = stage.page_message(&self.page);
                if !self.rule(&Happening::Pressed(id.clone()), stage, told) {
                    self.perform(&fixed.act, &message, id.as_str(), stage, told);
                }
            }
            Block::Button(button) | Block::Link(button) => {
                let before = self.clone();
                if !self.rule(&Happening::Pressed(id.clone()), stage, told) {
                    self.press_button(button, stage, told);
                }
                if told.is_silent() && *self == before {
                    told.note(Words::app("generic-again"));
                }
            }
            _ => {}
        }
    }

    fn choose_radio(&mut self, radio: &Id, option: &Id, stage: &Stage<'_>, told: &mut act::Told) {
        let visible = self.visible(stage);
        let found = visible.into_iter().find_map(|block| match block {
            Block::Radio(each) if each.id == *radio => {
                each.options.iter().find(|each| each.id == *option)
            }
            _ => None,
        });
        let Some(found) = found else { return };
        self.radios
            .insert((self.page.clone(), radio.clone()), option.clone());
        self.furnish(stage);
        if !self.rule(&Happening::Pressed(option.clone()), stage, told) {
            let message = stage.page_message(&self.page);
            self.perform(&found.act, &message, option.as_str(), stage, told);
        }
    }

    fn show_folder(&mut self, folder: &Id, stage: &Stage<'_>, told: &mut act::Told) {
        let visible = self.visible(stage);
        let list = visible.into_iter().find_map(|block| match block {
            Block::Folders(folders) if folders.folders.contains(folder) => Some(&folders.list),
            _ => None,
        });
        let Some(list) = list else { return };
        self.folder = Some(folder.clone());
        if !self.rule(&Happening::Folder(folder.clone()), stage, told) || !told.moved {
            self.go(list, stage, told);
        }
    }

    fn open_item(&mut self, item: &Id, stage: &Stage<'_>, told: &mut act::Told) {
        let visible = self.visible(stage);
        let acts = visible.into_iter().find_map(|block| match block {
            Block::Items(items) if self.listed(items).contains(item) => Some(&items.act),
            _ => None,
        });
        let Some(acts) = acts else { return };
        let before = self.open.replace(item.clone());
        self.unread.remove(item);
        self.read.insert(item.clone());
        if !self.rule(&Happening::Opened(item.clone()), stage, told) {
            let message = stage.page_message(&self.page);
            self.perform(acts, &message, item.as_str(), stage, told);
        }
        // A file is chosen, not read: the mail that was open stays open.
        if matches!(stage.scope.lesson.items.get(item), Some(Item::File)) {
            self.open = before;
        }
    }

    fn answer(&mut self, option: &Id, stage: &Stage<'_>, told: &mut act::Told) {
        let asks = stage
            .scene
            .asks
            .iter()
            .filter(|ask| self.is_asked(ask, stage));
        let found = asks
            .flat_map(|ask| ask.options.iter().map(move |each| (ask, each)))
            .find(|(_, o)| o.id == *option);
        let Some((ask, choice)) = found else { return };
        let why = stage.scope.tell(format!("option-{option}-why"));
        if choice.right {
            self.flags.insert(ask.id.clone());
            told.praise(why);
        } else {
            remember(&mut self.tried, option);
            told.say(option.as_str(), why);
        }
    }

    fn go_back(&mut self, stage: &Stage<'_>, told: &mut act::Told) {
        let Some(page) = self.history.pop() else {
            told.note(Words::app("no-page-before"));
            return;
        };
        let left = std::mem::replace(&mut self.page, page);
        self.future.push(left.clone());
        self.arrive(stage, told);
        self.rule(&Happening::BackFrom(left), stage, told);
    }

    fn follow_address(&mut self, stage: &Stage<'_>, told: &mut act::Told) {
        let typed = self.bar.text().trim().to_lowercase();
        let bare = typed
            .trim_start_matches("https://")
            .trim_start_matches("www.")
            .trim_end_matches('/');
        match stage.scene.addresses.get(bare) {
            Some(page) => {
                let page = page.clone();
                self.go(&page, stage, told);
            }
            None if bare.is_empty() => told.note(Words::app("address-empty")),
            None => told.say("address", Words::app("address-unknown")),
        }
    }

    /// Gives the page's ticks and fields the state they begin with.
    fn furnish(&mut self, stage: &Stage<'_>) {
        let page = self.page.clone();
        for block in self.visible(stage) {
            match block {
                Block::Tick(tick) => {
                    self.ticks
                        .entry((page.clone(), tick.id.clone()))
                        .or_insert(tick.ticked);
                }
                Block::Field(field) => {
                    let spot = (page.clone(), field.id.clone());
                    if let (Some(prefill), false) =
                        (&field.prefill, self.fields.contains_key(&spot))
                    {
                        let text = self.expected(prefill, stage).unwrap_or_default();
                        self.fields.insert(spot, Editor::holding(text));
                    }
                }
                _ => {}
            }
        }
    }

    /// The text that something asks for; nothing where any words do, or none.
    pub fn expected(&self, expect: &Expect, stage: &Stage<'_>) -> Option<String> {
        let scope = &stage.scope;
        match expect {
            Expect::Persona(detail) => Some(scope.detail(detail.as_str())),
            Expect::PersonaOf(persona, detail) => {
                Some(scope.world.detail(persona, detail.as_str()))
            }
            Expect::Exactly(text) => Some(text.clone()),
            Expect::OneOf(texts) => texts.first().cloned(),
            Expect::SameAs(field) => Some(self.written(field).to_owned()),
            Expect::Message(id) => {
                let message =
                    MessageRef::attribute(stage.page_message(&self.page), format!("text-{id}"));
                Some(scope.world.texts.plain(&message, scope.base))
            }
            Expect::Words(_) => None,
            Expect::Nothing => Some(String::new()),
        }
    }

    /// What is written in a field of this page, else of any page.
    pub fn written(&self, field: &Id) -> &str {
        self.look_up(&self.fields, field).map_or("", Editor::text)
    }

    /// Something by its name: on this page, else on any.
    fn look_up<'a, T>(&self, all: &'a BTreeMap<Spot, T>, name: &Id) -> Option<&'a T> {
        let here = all.get(&(self.page.clone(), name.clone()));
        here.or_else(|| {
            all.iter()
                .find(|((_, each), _)| each == name)
                .map(|(_, value)| value)
        })
    }
}
