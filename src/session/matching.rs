//! Putting each card with its label: a card is taken, then its label is chosen.

use super::{
    choose::digit, choose::remember, mix::mixed, next::NextAction, reaction::Reaction, said::Words,
    scope::Scope,
};
use crate::lesson::{
    Id,
    activity::{Match, Pair},
};
use crate::outline::{Node, Role, State, Target, Tone};

/// Which cards are with their labels, and which card is taken now.
#[derive(Debug, Clone, PartialEq)]
pub struct Matching {
    cards: Vec<Id>,
    labels: Vec<Id>,
    together: Vec<Id>,
    taken: Option<Id>,
    /// Labels that the taken card does not go with.
    refused: Vec<Id>,
}

impl Matching {
    /// Nothing taken; cards and labels are mixed, each in their own way.
    pub fn new(each: &Match, seed: u64) -> Self {
        let names = each.labels();
        let cards = mixed(each.pairs.len(), seed);
        let labels = mixed(names.len(), seed.rotate_left(17));
        // The right pairs must not stand side by side: seed 0 turns the labels round.
        let turn = |at: usize| if seed == 0 { names.len() - 1 - at } else { at };
        Self {
            cards: cards
                .into_iter()
                .map(|at| each.pairs[at].id.clone())
                .collect(),
            labels: labels
                .into_iter()
                .map(|at| names[turn(at)].clone())
                .collect(),
            together: Vec::new(),
            taken: None,
            refused: Vec::new(),
        }
    }

    /// Whether every card is with its label.
    pub fn is_complete(&self, each: &Match) -> bool {
        self.together.len() >= each.pairs.len()
    }

    /// A card was taken or put back, or a label was chosen for the taken one.
    pub fn press(&mut self, target: &Target, each: &Match, scope: &Scope<'_>) -> Reaction {
        match target {
            Target::Card(card) => self.take(card),
            Target::Option(label) => self.choose(label, each, scope),
            _ => Reaction::none(),
        }
    }

    fn take(&mut self, card: &Id) -> Reaction {
        if self.together.contains(card) || !self.cards.contains(card) {
            return Reaction::none();
        }
        self.refused.clear();
        let note = |id: &str| Reaction::note(Words::app(id).said(Tone::Note));
        if self.taken.take().as_ref() == Some(card) {
            return note("match-put-back").focusing(Target::Card(card.clone()));
        }
        self.taken = Some(card.clone());
        Reaction {
            focus: self.labels.first().cloned().map(Target::Option),
            ..note("match-choose-label")
        }
    }

    fn choose(&mut self, label: &Id, each: &Match, scope: &Scope<'_>) -> Reaction {
        let taken = self.taken.clone();
        let Some(pair) = taken.and_then(|card| find(each, &card)) else {
            return Reaction::none();
        };
        if pair.with == *label {
            self.taken = None;
            self.refused.clear();
            remember(&mut self.together, &pair.id);
            self.labels.retain(|label| {
                each.pairs
                    .iter()
                    .any(|pair| pair.with == *label && !self.together.contains(&pair.id))
            });
            let said = scope
                .tell(format!("card-{}-why", pair.id))
                .said(Tone::Right);
            return Reaction {
                focus: self.first_alone().cloned().map(Target::Card),
                ..Reaction::right(said)
            };
        }
        remember(&mut self.refused, label);
        let mistake = each
            .mistakes
            .iter()
            .find(|mistake| mistake.card == pair.id && mistake.label == *label);
        let words = match mistake {
            Some(mistake) => scope.tell(format!("mistake-{}", mistake.id)),
            None => Words::app("match-not-together"),
        };
        Reaction::not_yet(
            format!("{}-with-{label}", pair.id),
            words.said(Tone::NotYet),
        )
    }

    fn first_alone(&self) -> Option<&Id> {
        self.cards.iter().find(|card| !self.together.contains(card))
    }

    /// Puts cards with their labels; a hint does that.
    pub fn place(&mut self, cards: &[Id], each: &Match) {
        for card in cards.iter().filter(|card| find(each, card).is_some()) {
            remember(&mut self.together, card);
            if self.taken.as_ref() == Some(card) {
                self.taken = None;
                self.refused.clear();
            }
        }
    }

    /// The next card to take, or the label of the taken one.
    pub fn next(&self, each: &Match) -> Option<NextAction> {
        let target = match &self.taken {
            Some(card) => Target::Option(find(each, card)?.with.clone()),
            None => Target::Card(self.first_alone()?.clone()),
        };
        Some(NextAction::Press(target))
    }

    /// The cards; while one is taken, that one and the labels.
    pub fn nodes(&self, each: &Match, scope: &Scope<'_>) -> Vec<Node> {
        let caption = |id: &str| Node::new(Role::Caption, scope.world.app(id));
        let words = |card: &Id| scope.rich(format!("card-{card}"));
        let label = |label: &Id| scope.rich(format!("label-{label}"));
        if let Some(card) = &self.taken {
            let taken = Node::new(Role::Choice { number: None }, words(card));
            let mut nodes = vec![
                caption("match-taken"),
                taken.on(Target::Card(card.clone())).state(State::Checked),
                caption("match-labels"),
            ];
            nodes.extend(self.labels.iter().enumerate().map(|(row, name)| {
                Node::new(Role::Choice { number: digit(row) }, label(name))
                    .on(Target::Option(name.clone()))
                    .state(self.refused.contains(name).then_some(State::NotYet))
            }));
            return nodes;
        }
        let row = |(row, card): (usize, &Id)| {
            let node = Node::new(Role::Choice { number: digit(row) }, words(card));
            match find(each, card).filter(|_| self.together.contains(card)) {
                Some(pair) => node.valued(label(&pair.with).plain()).state(State::Right),
                None => node.on(Target::Card(card.clone())),
            }
        };
        let cards = self.cards.iter().enumerate().map(row);
        std::iter::once(caption("match-cards"))
            .chain(cards)
            .collect()
    }
}

fn find<'a>(each: &'a Match, card: &Id) -> Option<&'a Pair> {
    each.pairs.iter().find(|pair| pair.id == *card)
}
