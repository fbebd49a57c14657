//! The tabs of a browser: each has a page of its own, and its own way back.

use super::{SceneState, Stage, Tab, act::Told};
use crate::lesson::Id;
use crate::outline::{Node, Role, State, Target};
use crate::session::said::Words;
use crate::text::Rich;

/// The most tabs of a window: more have no room for their names.
const MOST: usize = 4;

impl SceneState {
    /// How many tabs are open.
    pub(super) fn tab_count(&self) -> usize {
        self.tabs.len() + 1
    }

    /// Shows a page in a tab of its own: the one that it stands in already, else a new one behind all others.
    pub(super) fn open_tab(&mut self, page: &Id, stage: &Stage<'_>, told: &mut Told) {
        if stage.page(page).is_none() {
            return;
        }
        if self.page == *page {
            return self.arrive(stage, told);
        }
        if let Some(at) = self.tabs.iter().position(|tab| tab.page == *page) {
            // Among the tabs that are not shown, those after the one that is stand a place further on.
            return self.show_tab(at + usize::from(at >= self.tab), stage, told);
        }
        if self.tab_count() >= MOST {
            told.note(Words::app("tabs-full"));
            return;
        }
        self.lay_by();
        self.tab = self.tabs.len();
        self.page = page.clone();
        self.arrive(stage, told);
    }

    /// Brings a tab to the front, counted from 0.
    pub(super) fn show_tab(&mut self, at: usize, stage: &Stage<'_>, told: &mut Told) {
        if at == self.tab || at >= self.tab_count() {
            return;
        }
        self.lay_by();
        let tab = self.tabs.remove(at);
        self.tab = at;
        (self.page, self.history, self.future) = (tab.page, tab.history, tab.future);
        self.arrive(stage, told);
    }

    /// Puts the tab that is shown among the others.
    fn lay_by(&mut self) {
        let tab = Tab {
            page: self.page.clone(),
            history: std::mem::take(&mut self.history),
            future: std::mem::take(&mut self.future),
        };
        self.tabs.insert(self.tab, tab);
    }

    /// The line of tabs: each has the name of its site.
    pub(super) fn tab_nodes(&self, stage: &Stage<'_>) -> Vec<Node> {
        if stage.scene.new_tab.is_none() && self.tabs.is_empty() {
            return Vec::new();
        }
        let mut pages: Vec<&Id> = self.tabs.iter().map(|tab| &tab.page).collect();
        pages.insert(self.tab, &self.page);
        let tab = |(at, page): (usize, &Id)| {
            let address = stage.page(page).map_or("", |page| page.address.as_str());
            let site = address.split('/').next().unwrap_or_default();
            Node::new(Role::Tab, Rich::unmarked(site.to_owned()))
                .on(Target::Tab(at as u8))
                .state((at == self.tab).then_some(State::Current))
        };
        let mut nodes: Vec<Node> = pages.into_iter().enumerate().map(tab).collect();
        if stage.scene.new_tab.is_some() {
            let more = Node::new(Role::Tab, stage.scope.world.app("tab-new"));
            nodes.push(more.on(Target::NewTab));
        }
        nodes
    }
}
