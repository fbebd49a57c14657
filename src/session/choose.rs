//! Choosing among options: each is judged as soon as it is chosen, and says why.

use super::{mix::mixed, next::NextAction, reaction::Reaction, scope::Scope};
use crate::lesson::{Id, activity::Choice, activity::Choose, activity::Shuffle};
use crate::outline::{Node, Role, State, Target, Tone};

/// What was chosen so far.
#[derive(Debug, Clone, PartialEq)]
pub struct Choosing {
    order: Vec<usize>,
    right: Vec<Id>,
    tried: Vec<Id>,
}

impl Choosing {
    /// Nothing chosen; the order is mixed unless it is to be kept.
    pub fn new(choose: &Choose, seed: u64) -> Self {
        let order = match choose.order {
            Shuffle::Mixed => mixed(choose.options.len(), seed),
            Shuffle::Kept => (0..choose.options.len()).collect(),
        };
        Self {
            order,
            right: Vec::new(),
            tried: Vec::new(),
        }
    }

    /// Whether enough right ones were chosen.
    pub fn is_complete(&self, choose: &Choose) -> bool {
        self.right.len() >= usize::from(choose.pick)
    }

    /// An option was pressed.
    pub fn press(&mut self, target: &Target, choose: &Choose, scope: &Scope<'_>) -> Reaction {
        let Target::Option(id) = target else {
            return Reaction::none();
        };
        let Some(option) = choose.options.iter().find(|option| option.id == *id) else {
            return Reaction::none();
        };
        if self.is_complete(choose) && !self.right.contains(id) {
            return Reaction::none();
        }
        let why = scope.tell(format!("option-{id}-why"));
        if !option.right {
            remember(&mut self.tried, id);
            return Reaction::not_yet(id.as_str(), why.said(Tone::NotYet));
        }
        remember(&mut self.right, id);
        let said = why.said(Tone::Right);
        match usize::from(choose.pick).saturating_sub(self.right.len()) {
            0 => Reaction::right(said),
            left => Reaction::right(said.and(scope.left(left))),
        }
    }

    /// The next right option.
    pub fn next(&self, choose: &Choose) -> Option<NextAction> {
        if self.is_complete(choose) {
            return None;
        }
        let open = |option: &&Choice| option.right && !self.right.contains(&option.id);
        let option = self
            .order
            .iter()
            .map(|at| &choose.options[*at])
            .find(open)?;
        Some(NextAction::Press(Target::Option(option.id.clone())))
    }

    /// The options as numbered rows.
    pub fn nodes(&self, choose: &Choose, scope: &Scope<'_>) -> Vec<Node> {
        let row = |(row, at): (usize, &usize)| {
            let id = &choose.options[*at].id;
            let chosen = self.right.contains(id);
            let tick = (choose.pick > 1).then_some(if chosen {
                State::Checked
            } else {
                State::Unchecked
            });
            let state = if chosen {
                Some(State::Right)
            } else {
                self.tried.contains(id).then_some(State::NotYet)
            };
            Node::new(
                Role::Choice { number: digit(row) },
                scope.rich(format!("option-{id}")),
            )
            .on(Target::Option(id.clone()))
            .state(tick)
            .state(state)
        };
        self.order.iter().enumerate().map(row).collect()
    }
}

/// The digit that chooses a row, counted from 0.
pub fn digit(row: usize) -> Option<u8> {
    u8::try_from(row + 1).ok().filter(|number| *number <= 9)
}

/// Adds a name once.
pub fn remember(names: &mut Vec<Id>, id: &Id) {
    if !names.contains(id) {
        names.push(id.clone());
    }
}
