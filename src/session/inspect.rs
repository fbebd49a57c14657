//! Finding the zones that matter in a document: judged at each mark, and as a set.

use super::{
    choose::remember, next::NextAction, reaction::Reaction, said::Words, scene::blocks,
    scope::Scope,
};
use crate::lesson::{Id, activity::Inspect, activity::ZoneKind};
use crate::outline::{Node, State, Target, Tone};

/// The zones marked so far.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Inspecting {
    found: Vec<Id>,
    decoys: Vec<Id>,
}

impl Inspecting {
    /// Whether enough clues are found, and every required one.
    pub fn is_complete(&self, inspect: &Inspect) -> bool {
        self.left(inspect) == 0
    }

    /// How many are still to be found.
    fn left(&self, inspect: &Inspect) -> usize {
        let clues = inspect
            .zones
            .iter()
            .filter(|zone| zone.kind != ZoneKind::Decoy)
            .count();
        let enough = inspect.enough.map_or(clues, usize::from).min(clues);
        let required = inspect
            .zones
            .iter()
            .filter(|zone| zone.kind == ZoneKind::Required);
        let missing = required
            .filter(|zone| !self.found.contains(&zone.id))
            .count();
        enough.saturating_sub(self.found.len()).max(missing)
    }

    /// A zone was marked.
    pub fn press(&mut self, target: &Target, inspect: &Inspect, scope: &Scope<'_>) -> Reaction {
        let Target::Zone(name) = target else {
            return Reaction::none();
        };
        let Some(zone) = inspect.zones.iter().find(|zone| zone.id == **name) else {
            return Reaction::none();
        };
        let told = scope.tell(format!("zone-{}", zone.id));
        if zone.kind == ZoneKind::Decoy {
            remember(&mut self.decoys, &zone.id);
            return Reaction::not_yet(
                zone.id.as_str(),
                told.said(Tone::NotYet).and(scope.left(self.left(inspect))),
            );
        }
        if self.found.contains(&zone.id) {
            return Reaction::note(told.said(Tone::Note).and(Words::app("zone-again")));
        }
        self.found.push(zone.id.clone());
        let remark = inspect.remarks.iter().find(|remark| {
            remark.only.len() == self.found.len()
                && remark.only.iter().all(|each| self.found.contains(each))
        });
        let said = match remark {
            Some(remark) => scope
                .tell(format!("remark-{}", remark.id))
                .said(Tone::Right),
            None => told.said(Tone::Right),
        };
        match self.left(inspect) {
            0 => Reaction::right(said),
            left => Reaction::right(said.and(scope.left(left))),
        }
    }

    /// The next clue, required ones first.
    pub fn next(&self, inspect: &Inspect) -> Option<NextAction> {
        if self.is_complete(inspect) {
            return None;
        }
        let open = |kind: ZoneKind| {
            inspect
                .zones
                .iter()
                .find(|zone| zone.kind == kind && !self.found.contains(&zone.id))
        };
        let zone = open(ZoneKind::Required).or_else(|| open(ZoneKind::Clue))?;
        Some(NextAction::Press(Target::Zone(zone.id.to_string())))
    }

    /// The document with its marks.
    pub fn nodes(&self, inspect: &Inspect, scope: &Scope<'_>) -> Vec<Node> {
        let states = |name: &str| -> Vec<State> {
            let number = self.found.iter().position(|each| *each == *name);
            let decoy = self.decoys.iter().any(|each| *each == *name);
            let found = number.map(|at| State::Found(at as u8 + 1));
            found
                .into_iter()
                .chain(decoy.then_some(State::NotYet))
                .collect()
        };
        vec![blocks::document(
            &inspect.document,
            (inspect.window, inspect.skin),
            scope,
            &states,
        )]
    }
}
