//! First gestures: press the key or the big button shown.

use super::world::Device;
use super::{next::NextAction, reaction::Reaction, said::Words, scope::Scope};
use crate::lesson::activity::{KeyName, MachineFact, Press, Pressed};
use crate::outline::{ButtonRole, Node, Role, State, Target, Tone};
use crate::record::Assist;

/// How many were pressed, or the way out that was taken.
#[derive(Debug, Clone, PartialEq)]
pub struct Pressing {
    at: usize,
    /// The drawing of the key was clicked, and it was said what it is.
    drawing_told: bool,
}

impl Pressing {
    /// Nothing pressed yet.
    pub fn new() -> Self {
        Self {
            at: 0,
            drawing_told: false,
        }
    }

    /// Whether everything was pressed.
    pub fn is_complete(&self, press: &Press) -> bool {
        self.at >= press.targets.len()
    }

    /// Whether a key is the one asked for now.
    pub fn waits_for(&self, press: &Press, key: KeyName) -> bool {
        press
            .targets
            .get(self.at)
            .is_some_and(|target| target.press == Pressed::Key(key))
    }

    /// Whether a key is asked for now, whichever.
    pub fn waits_for_a_key(&self, press: &Press) -> bool {
        press
            .targets
            .get(self.at)
            .is_some_and(|target| matches!(target.press, Pressed::Key(_)))
    }

    /// A key was pressed.
    pub fn key(&mut self, key: Option<KeyName>, press: &Press, scope: &Scope<'_>) -> Reaction {
        match press.targets.get(self.at).map(|target| target.press) {
            Some(Pressed::Key(wanted)) if key == Some(wanted) => self.done(press, scope),
            Some(Pressed::Key(wanted)) => {
                let words =
                    Words::app("wrong-key-press").text("keys", scope.world.key_name(wanted));
                Reaction::note(words.said(Tone::NotYet))
            }
            Some(Pressed::Button) | None => Reaction::none(),
        }
    }

    /// Something on the screen was pressed.
    pub fn press(&mut self, target: &Target, press: &Press, scope: &Scope<'_>) -> Reaction {
        match target {
            Target::Press(_) if self.waits_for_a_key(press) => match scope.world.device {
                Device::Mouse => self.drawing(press, scope),
                _ => self.key(None, press, scope),
            },
            Target::Press(id)
                if press
                    .targets
                    .get(self.at)
                    .is_some_and(|wanted| wanted.id == *id) =>
            {
                self.done(press, scope)
            }
            Target::Otherwise(_) => {
                self.at = press.targets.len();
                let learnt = press.otherwise.as_ref().map(|otherwise| otherwise.learn);
                Reaction {
                    learnt,
                    ..Reaction::none()
                }
            }
            _ => Reaction::none(),
        }
    }

    /// The drawing of the key was clicked: the key itself is meant, but who has the mouse alone goes on with it.
    fn drawing(&mut self, press: &Press, scope: &Scope<'_>) -> Reaction {
        if std::mem::replace(&mut self.drawing_told, true) {
            return Reaction {
                assist: Some(Assist::Shown),
                learnt: None,
                ..self.done(press, scope)
            };
        }
        let mut words = Words::app("key-is-a-drawing");
        if let Some(Pressed::Key(wanted)) = press.targets.get(self.at).map(|target| target.press) {
            words = words.text("keys", scope.world.key_name(wanted));
        }
        Reaction::note(words.said(Tone::Note))
    }

    fn done(&mut self, press: &Press, scope: &Scope<'_>) -> Reaction {
        let id = &press.targets[self.at].id;
        self.at += 1;
        self.drawing_told = false;
        let mut reaction =
            Reaction::right(scope.tell(format!("press-{id}-done")).said(Tone::Right));
        if self.is_complete(press) {
            // The big button may be pressed with Entrée too: that tells nothing of the mouse.
            let by_mouse = scope.world.device == Device::Mouse;
            reaction.learnt = press
                .learn
                .filter(|fact| *fact != MachineFact::Mouse || by_mouse);
        }
        reaction
    }

    /// What to press now.
    pub fn next(&self, press: &Press) -> Option<NextAction> {
        let target = press.targets.get(self.at)?;
        Some(match target.press {
            Pressed::Key(key) => NextAction::Key(key),
            Pressed::Button => NextAction::Press(Target::Press(target.id.clone())),
        })
    }

    /// The key or button, and the way out.
    pub fn nodes(&self, press: &Press, scope: &Scope<'_>) -> Vec<Node> {
        let mut nodes = Vec::new();
        let current = self.at.min(press.targets.len() - 1);
        for (position, target) in press.targets.iter().enumerate() {
            let words = scope.rich(format!("press-{}", target.id));
            let state = match position {
                _ if position < self.at => Some(State::Done),
                _ if position == self.at => Some(State::Current),
                _ => Some(State::Quiet),
            };
            match target.press {
                Pressed::Key(key) if position == current => {
                    nodes.push(Node::new(Role::Text, words));
                    nodes.push(
                        Node::new(Role::KeyCap, scope.world.key_name(key).into())
                            .on(Target::Press(target.id.clone()))
                            .state(state),
                    );
                }
                Pressed::Button if position == current => {
                    let node =
                        Node::new(Role::BigButton, words).on(Target::Press(target.id.clone()));
                    nodes.push(node.state(state));
                }
                _ => {}
            }
        }
        if let Some(otherwise) = press
            .otherwise
            .as_ref()
            .filter(|_| !self.is_complete(press))
        {
            let button = Node::new(
                Role::Button(ButtonRole::Secondary),
                scope.rich(format!("press-{}", otherwise.id)),
            );
            nodes.push(button.on(Target::Otherwise(otherwise.id.clone())));
        }
        nodes
    }
}
