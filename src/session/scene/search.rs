//! The shortest way from a state of a scene to its next goal, found by trying: authors write no solution.

use super::{SceneState, Stage, blocks};
use crate::lesson::page::Expect;
use crate::lesson::{Block, Id};
use crate::outline::Target;
use crate::session::next::NextAction;
use crate::session::reaction::{Reaction, Verdict};
use crate::text::MessageRef;
use std::collections::{BTreeMap, BTreeSet, HashSet, VecDeque};

/// States that are looked at before giving up.
const MOST: usize = 20_000;

impl SceneState {
    /// The next useful action. None when every goal is reached, or nothing leads to the next one.
    pub fn next(&self, stage: &Stage<'_>) -> Option<NextAction> {
        self.path(stage).and_then(|path| path.into_iter().next())
    }

    /// The shortest way to the next goal that takes no wrong action.
    pub fn path(&self, stage: &Stage<'_>) -> Option<Vec<NextAction>> {
        let goal = &self.current_goal(stage.scene)?.id;
        let start = self.calm();
        let mut seen = HashSet::from([start.clone()]);
        let mut trail: Vec<(usize, Option<NextAction>)> = vec![(0, None)];
        let mut states = vec![start];
        let mut queue = VecDeque::from([0]);
        while let Some(at) = queue.pop_front() {
            for action in states[at].actions(stage) {
                let mut state = states[at].clone();
                if state.act(&action, stage).verdict == Verdict::NotYet {
                    continue;
                }
                let reached = state.reached.contains(goal);
                let state = state.calm();
                if !reached && !seen.insert(state.clone()) {
                    continue;
                }
                trail.push((at, Some(action)));
                if reached {
                    return Some(unwind(&trail));
                }
                states.push(state);
                queue.push_back(states.len() - 1);
                if states.len() > MOST {
                    return None;
                }
            }
        }
        None
    }

    /// Does what an action says.
    pub fn act(&mut self, action: &NextAction, stage: &Stage<'_>) -> Reaction {
        match action {
            NextAction::Press(target) => self.press(target, stage),
            NextAction::Write(target, text) => self.write(target, text, stage),
            NextAction::Key(_) => Reaction::none(),
        }
    }

    /// The same state without what does not matter for the way.
    pub fn calm(&self) -> Self {
        Self {
            errors: BTreeMap::default(),
            revealed: BTreeSet::default(),
            future: Vec::new(),
            leaf: Vec::new(),
            came_up: 0,
            tried: Vec::new(),
            left_by: BTreeMap::default(),
            ..self.clone()
        }
    }

    /// What a wise hand could do now, in reading order.
    fn actions(&self, stage: &Stage<'_>) -> Vec<NextAction> {
        let mut actions: Vec<NextAction> = Vec::new();
        for ask in stage
            .scene
            .asks
            .iter()
            .filter(|ask| self.is_asked(ask, stage))
        {
            let right = ask.options.iter().filter(|option| option.right);
            actions
                .extend(right.map(|option| NextAction::Press(Target::Option(option.id.clone()))));
        }
        let visible = self.visible(stage);
        actions.extend(self.first_to_write(&visible, stage));
        for block in visible {
            match block {
                Block::Button(button) | Block::Link(button) => {
                    actions.push(NextAction::Press(Target::Block(button.id.clone())));
                }
                Block::Tick(tick) => {
                    actions.push(NextAction::Press(Target::Block(tick.id.clone())));
                }
                Block::Radio(radio) => actions.extend(radio.options.iter().map(|option| {
                    NextAction::Press(Target::Radio(radio.id.clone(), option.id.clone()))
                })),
                Block::Folders(folders) => {
                    let press = |folder: &Id| NextAction::Press(Target::Folder(folder.clone()));
                    actions.extend(folders.folders.iter().map(press));
                }
                Block::Items(items) => {
                    actions.extend(
                        self.listed(items)
                            .into_iter()
                            .map(|item| NextAction::Press(Target::Item(item))),
                    );
                }
                Block::Attached => {
                    let cross = |item: &Id| NextAction::Press(Target::Detach(item.clone()));
                    actions.extend(self.attached.iter().map(cross));
                }
                Block::AttachedTo(files) => {
                    let cross = |item: &Id| NextAction::Press(Target::Detach(item.clone()));
                    actions.extend(self.in_box(files).map(cross));
                }
                Block::Fixed(fixed) if !fixed.act.is_empty() => {
                    actions.push(NextAction::Press(Target::Block(fixed.id.clone())));
                }
                _ => {}
            }
        }
        if !self.history.is_empty() {
            actions.push(NextAction::Press(Target::SiteBack));
        }
        for tab in self.tab_nodes(stage) {
            actions.extend(tab.target.map(NextAction::Press));
        }
        if stage.scene.window == crate::lesson::activity::Window::ClosableBrowser {
            actions.push(NextAction::Press(Target::SiteClose));
        }
        actions
    }

    /// The first field of the page that is not right yet: in which order fields are filled does not matter.
    fn first_to_write(&self, visible: &[&Block], stage: &Stage<'_>) -> Option<NextAction> {
        let fields = visible.iter().filter_map(|block| blocks::field(block));
        let field = fields.into_iter().find(|field| {
            let is_empty = self.written(&field.id).is_empty();
            let wanted_empty = field.expect == Expect::Nothing;
            is_empty != wanted_empty || (!is_empty && !self.is_right(&field.id, stage))
        })?;
        let text = match &field.expect {
            Expect::Words(_) => {
                let message = MessageRef::attribute(
                    stage.page_message(&self.page),
                    format!("{}-example", field.id),
                );
                stage.scope.world.texts.plain(&message, stage.scope.base)
            }
            expect => self.expected(expect, stage).unwrap_or_default(),
        };
        (self.written(&field.id) != text)
            .then(|| NextAction::Write(Target::Field(field.id.clone()), text))
    }
}

fn unwind(trail: &[(usize, Option<NextAction>)]) -> Vec<NextAction> {
    let mut path = Vec::new();
    let mut at = trail.len() - 1;
    while let (before, Some(action)) = &trail[at] {
        path.push(action.clone());
        at = *before;
    }
    path.reverse();
    path
}
