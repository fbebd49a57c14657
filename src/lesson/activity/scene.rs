//! A simulated application: its pages, what happens in it, and what is to be reached.

use super::Choice;
use crate::lesson::page::{Act, Cond};
use crate::lesson::{Id, Page};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A simulated application: pages, and a small state.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scene {
    /// The window around the pages.
    pub window: Window,
    /// Colours and places.
    #[serde(default)]
    pub skin: Skin,
    /// The first page.
    pub start: Id,
    /// The pages of this scene; those of the lesson are there too.
    #[serde(default)]
    pub pages: BTreeMap<Id, Page>,
    /// Addresses that may be written in the address bar, and where they lead.
    #[serde(default)]
    pub addresses: BTreeMap<String, Id>,
    /// The page of a new tab; the browser shows its tabs when there is one.
    #[serde(default)]
    pub new_tab: Option<Id>,
    /// Flags raised at the start.
    #[serde(default)]
    pub flags: Vec<Id>,
    /// Where the items are at the start.
    #[serde(default)]
    pub items: Vec<Placed>,
    /// What happens besides what the pages say; the first that fits is done instead of the page's own acts.
    #[serde(default)]
    pub rules: Vec<Rule>,
    /// Questions of the tutor about the story.
    #[serde(default)]
    pub asks: Vec<Ask>,
    /// Items to decide about; the missed ones come back until they are right.
    #[serde(default)]
    pub decisions: Vec<Decision>,
    /// What is to be reached, in order; `.goal-ID` each.
    pub goals: Vec<Goal>,
}

/// The window that simulated pages are seen in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum Window {
    /// With an address bar, back and forward arrows.
    Browser,
    /// A browser that can be closed with its cross: leaving matters in this scene.
    ClosableBrowser,
    /// A sheet without any bar: a letter, a card.
    Plain,
    /// The narrow screen of a phone, without any bar.
    Phone,
}

/// Colours and places of an invented site; the words stay the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize)]
#[allow(missing_docs)]
pub enum Skin {
    #[default]
    A,
    B,
}

/// An item in its place.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Placed {
    /// Which item of the lesson.
    pub item: Id,
    /// In which folder.
    pub at: Id,
    /// Not opened yet.
    #[serde(default)]
    pub unread: bool,
}

/// What happens when something happens.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The event.
    pub on: Happening,
    /// Only when this holds.
    #[serde(default)]
    pub when: Option<Cond>,
    /// What is done. `Proceed` among them lets the page's own acts follow.
    pub act: Vec<Act>,
}

/// Things a learner does in a scene that may mean something.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Deserialize)]
pub enum Happening {
    /// A button, link, tick or option was pressed.
    Pressed(Id),
    /// A page came up.
    Entered(Id),
    /// A page was left by the site's back arrow.
    BackFrom(Id),
    /// An item was opened.
    Opened(Id),
    /// An item was attached.
    Attached(Id),
    /// A folder was opened.
    Folder(Id),
    /// The window's cross was pressed.
    Closed,
}

/// A question of the tutor, shown above the site: `.ask-ID`, options `.option-ID`, `.option-ID-why`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// Its name; answered right, it raises the flag of that name.
    pub id: Id,
    /// When it is asked.
    pub when: Cond,
    /// The options.
    pub options: Vec<Choice>,
}

/// What is right to do with an item: `.decide-ITEM-right` and `.decide-ITEM-wrong`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// The item.
    pub item: Id,
    /// Folders that are right.
    pub right: Vec<Id>,
}

/// Something to reach.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// Its name.
    pub id: Id,
    /// Reached when this holds; once reached it stays reached.
    pub when: Cond,
    /// Has hints of its own, `.goal-ID-hint-1` to `-3`.
    #[serde(default)]
    pub hints: bool,
}

impl Scene {
    /// The page of a name: the scene's own, else the lesson's.
    pub fn page<'a>(&'a self, shared: &'a BTreeMap<Id, Page>, id: &Id) -> Option<&'a Page> {
        self.pages.get(id).or_else(|| shared.get(id))
    }
}
