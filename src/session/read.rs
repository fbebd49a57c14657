//! Cards revealed and read one by one.

use super::{reaction::Reaction, said::Words, scope::Scope};
use crate::lesson::activity::Read;
use crate::outline::{Node, Role, Target, Tone};

/// How many cards are shown.
#[derive(Debug, Clone, PartialEq, Hash)]
pub struct Reading {
    shown: usize,
}

impl Reading {
    /// The first card is there from the start.
    pub fn new() -> Self {
        Self { shown: 1 }
    }

    /// Whether every card was shown.
    pub fn is_complete(&self, read: &Read) -> bool {
        self.shown >= read.cards.len()
    }

    /// Shows the next card.
    pub fn advance(&mut self) {
        self.shown += 1;
    }

    /// A letter does nothing here: which key goes on is told.
    pub fn letter(&self) -> Reaction {
        Reaction::note(Words::app("wrong-key-read").said(Tone::Note)).focusing(Target::Continue)
    }

    /// The cards shown so far.
    pub fn nodes(
        &self,
        read: &Read,
        scope: &Scope<'_>,
        behind: &dyn Fn(&str) -> bool,
    ) -> Vec<Node> {
        let card = |card: &crate::lesson::activity::Card| {
            let node = Node::new(
                Role::Card(card.sign),
                scope.rich(format!("card-{}", card.id)),
            );
            match &card.persona {
                Some(persona) => node.with(scope.card(persona, behind)),
                None => node,
            }
        };
        read.cards.iter().take(self.shown).map(card).collect()
    }
}
