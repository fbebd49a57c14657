//! The work of a phase: which activity, and how far it is. The one place that knows them all.

use super::choose::Choosing;
use super::inspect::Inspecting;
use super::matching::Matching;
use super::next::NextAction;
use super::order::Ordering;
use super::press::Pressing;
use super::reaction::Reaction;
use super::read::Reading;
use super::reflect::{Compared, Reflecting};
use super::scene::{SceneState, Stage};
use super::scope::Scope;
use super::typing::Typing;
use super::{Action, editor::Edit};
use crate::lesson::Activity;
use crate::outline::{Node, Target};

/// How far the activity of a phase is.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub enum Work {
    Read(Reading),
    Press(Pressing),
    Choose(Choosing),
    Type(Typing),
    Order(Ordering),
    Match(Matching),
    Inspect(Inspecting),
    Scene(Box<SceneState>),
    Reflect(Reflecting),
}

impl Work {
    /// The work of a phase as it begins.
    pub fn begin(scope: &Scope<'_>) -> Self {
        match &scope.phase.activity {
            Activity::Read(_) => Self::Read(Reading::new()),
            Activity::Press(_) => Self::Press(Pressing::new()),
            Activity::Choose(choose) => Self::Choose(Choosing::new(choose, scope.seed)),
            Activity::Type(_) => Self::Type(Typing::new()),
            Activity::Order(order) => Self::Order(Ordering::new(order, scope.seed)),
            Activity::Match(each) => Self::Match(Matching::new(each, scope.seed)),
            Activity::Inspect(_) => Self::Inspect(Inspecting::default()),
            Activity::Scene(scene) => Self::Scene(Box::new(SceneState::new(&Stage {
                scene,
                scope: *scope,
            }))),
            Activity::Reflect(_) => Self::Reflect(Reflecting::new()),
        }
    }

    /// Whether it is all done.
    pub fn is_complete(&self, scope: &Scope<'_>) -> bool {
        match (self, &scope.phase.activity) {
            (Self::Read(state), Activity::Read(read)) => state.is_complete(read),
            (Self::Press(state), Activity::Press(press)) => state.is_complete(press),
            (Self::Choose(state), Activity::Choose(choose)) => state.is_complete(choose),
            (Self::Type(state), Activity::Type(exercise)) => state.is_complete(exercise),
            (Self::Order(state), Activity::Order(order)) => state.is_complete(order),
            (Self::Match(state), Activity::Match(each)) => state.is_complete(each),
            (Self::Inspect(state), Activity::Inspect(inspect)) => state.is_complete(inspect),
            (Self::Scene(state), Activity::Scene(scene)) => state.is_complete(scene),
            (Self::Reflect(state), Activity::Reflect(reflect)) => state.is_complete(reflect),
            _ => false,
        }
    }

    /// Does what the learner does.
    pub fn act(&mut self, action: &Action, scope: &Scope<'_>, compared: Compared) -> Reaction {
        match action {
            Action::Press(target) => self.press(target, scope, compared),
            Action::Key(key) => match (self, &scope.phase.activity) {
                (Self::Press(state), Activity::Press(press)) => state.key(*key, press, scope),
                (Self::Read(state), Activity::Read(_)) => state.letter(),
                _ => Reaction::none(),
            },
            Action::Edit(target, edit) => self.edit(target, *edit, scope),
            Action::Write(target, text) => self.write(target, text, scope),
            _ => Reaction::none(),
        }
    }

    fn press(&mut self, target: &Target, scope: &Scope<'_>, compared: Compared) -> Reaction {
        match (self, &scope.phase.activity) {
            (Self::Press(state), Activity::Press(press)) => state.press(target, press, scope),
            (Self::Choose(state), Activity::Choose(choose)) => state.press(target, choose, scope),
            (Self::Type(state), Activity::Type(exercise)) => state.press(target, exercise, scope),
            (Self::Order(state), Activity::Order(order)) => state.press(target, order, scope),
            (Self::Match(state), Activity::Match(each)) => state.press(target, each, scope),
            (Self::Inspect(state), Activity::Inspect(inspect)) => {
                state.press(target, inspect, scope)
            }
            (Self::Scene(state), Activity::Scene(scene)) => state.press(
                target,
                &Stage {
                    scene,
                    scope: *scope,
                },
            ),
            (Self::Reflect(state), Activity::Reflect(reflect)) => {
                state.press(target, reflect, compared)
            }
            _ => Reaction::none(),
        }
    }

    fn edit(&mut self, target: &Target, edit: Edit, scope: &Scope<'_>) -> Reaction {
        match (self, &scope.phase.activity) {
            (Self::Type(state), Activity::Type(exercise)) if *target == Target::Practice => {
                state.edit(edit, exercise, scope)
            }
            (Self::Scene(state), Activity::Scene(scene)) => state.edit(
                target,
                edit,
                &Stage {
                    scene,
                    scope: *scope,
                },
            ),
            _ => Reaction::none(),
        }
    }

    fn write(&mut self, target: &Target, text: &str, scope: &Scope<'_>) -> Reaction {
        match (self, &scope.phase.activity) {
            (Self::Type(state), Activity::Type(exercise)) if *target == Target::Practice => {
                state.write(text, exercise, scope)
            }
            (Self::Scene(state), Activity::Scene(scene)) => state.write(
                target,
                text,
                &Stage {
                    scene,
                    scope: *scope,
                },
            ),
            _ => Reaction::none(),
        }
    }

    /// Does what an action says.
    pub fn perform(&mut self, action: &NextAction, scope: &Scope<'_>) -> Reaction {
        self.act(&action.as_action(), scope, None)
    }

    /// The next useful action inside the work.
    pub fn next(&self, scope: &Scope<'_>) -> Option<NextAction> {
        match (self, &scope.phase.activity) {
            (Self::Press(state), Activity::Press(press)) => state.next(press),
            (Self::Choose(state), Activity::Choose(choose)) => state.next(choose),
            (Self::Type(state), Activity::Type(exercise)) => state.next(exercise, scope),
            (Self::Order(state), Activity::Order(order)) => state.next(order),
            (Self::Match(state), Activity::Match(each)) => state.next(each),
            (Self::Inspect(state), Activity::Inspect(inspect)) => state.next(inspect),
            (Self::Scene(state), Activity::Scene(scene)) => state.next(&Stage {
                scene,
                scope: *scope,
            }),
            (Self::Reflect(state), Activity::Reflect(reflect)) => state.next(reflect),
            _ => None,
        }
    }

    /// The work as things of an outline.
    pub fn nodes(&self, scope: &Scope<'_>, behind: &dyn Fn(&str) -> bool) -> Vec<Node> {
        match (self, &scope.phase.activity) {
            (Self::Read(state), Activity::Read(read)) => state.nodes(read, scope, behind),
            (Self::Press(state), Activity::Press(press)) => state.nodes(press, scope),
            (Self::Choose(state), Activity::Choose(choose)) => state.nodes(choose, scope),
            (Self::Type(state), Activity::Type(exercise)) => state.nodes(exercise, scope),
            (Self::Order(state), Activity::Order(order)) => state.nodes(order, scope),
            (Self::Match(state), Activity::Match(each)) => state.nodes(each, scope),
            (Self::Inspect(state), Activity::Inspect(inspect)) => state.nodes(inspect, scope),
            (Self::Scene(state), Activity::Scene(scene)) => state.nodes(&Stage {
                scene,
                scope: *scope,
            }),
            (Self::Reflect(state), Activity::Reflect(reflect)) => state.nodes(reflect, scope),
            _ => Vec::new(),
        }
    }
}

/// The name in messages of the gesture line of an activity.
pub fn gesture_of(activity: &Activity) -> &'static str {
    match activity {
        Activity::Read(_) => "read",
        Activity::Press(_) => "press",
        Activity::Choose(_) | Activity::Reflect(_) => "choose",
        Activity::Type(_) => "write",
        Activity::Order(_) => "order",
        Activity::Match(_) => "match",
        Activity::Inspect(_) => "zone",
        Activity::Scene(_) => "scene",
    }
}
