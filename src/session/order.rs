//! Putting cards in order: the first taken has the first place; what stands right stays.

use super::{
    choose::digit, choose::remember, mix::mixed, next::NextAction, reaction::Reaction, said::Words,
    scope::Scope,
};
use crate::lesson::{Id, activity::Order};
use crate::outline::{Node, Role, State, Target, Tone};
use crate::text::Rich;

/// Cards in their places, and those still to be taken.
#[derive(Debug, Clone, PartialEq)]
pub struct Ordering {
    placed: Vec<Id>,
    pool: Vec<Id>,
    refused: Vec<Id>,
}

impl Ordering {
    /// All cards still to be taken, mixed.
    pub fn new(order: &Order, seed: u64) -> Self {
        let cards: Vec<&Id> = order.cards.iter().chain(&order.intruders).collect();
        // The right order must not be given away: seed 0 turns it round.
        let turn = |at: usize| if seed == 0 { cards.len() - 1 - at } else { at };
        let pool = mixed(cards.len(), seed)
            .into_iter()
            .map(|at| cards[turn(at)].clone())
            .collect();
        Self {
            placed: Vec::new(),
            pool,
            refused: Vec::new(),
        }
    }

    /// Whether every card has its place.
    pub fn is_complete(&self, order: &Order) -> bool {
        self.placed.len() >= order.cards.len()
    }

    /// Whether a card may stand in a place, counted from 0.
    fn fits(order: &Order, card: &Id, place: usize) -> bool {
        let Some(right) = order.cards.get(place) else {
            return false;
        };
        let together = |group: &Vec<Id>| group.contains(card) && group.contains(right);
        right == card || order.swap.iter().any(together)
    }

    /// A card was taken.
    pub fn press(&mut self, target: &Target, order: &Order, scope: &Scope<'_>) -> Reaction {
        let Target::Card(card) = target else {
            return Reaction::none();
        };
        let Some(at) = self.pool.iter().position(|each| each == card) else {
            return Reaction::none();
        };
        let place = self.placed.len();
        if Self::fits(order, card, place) {
            self.pool.remove(at);
            self.placed.push(card.clone());
            self.refused.clear();
            let said = scope.tell(format!("card-{card}-why")).said(Tone::Right);
            let next = self
                .pool
                .first()
                .filter(|_| !self.is_complete(order))
                .map(|card| Target::Card(card.clone()));
            return Reaction {
                focus: next,
                ..Reaction::right(said)
            };
        }
        remember(&mut self.refused, card);
        let name = format!("{card}-at-{}", place + 1);
        if order.intruders.contains(card) {
            return Reaction::not_yet(
                name,
                scope.tell(format!("card-{card}-why")).said(Tone::NotYet),
            );
        }
        let mistake = order
            .mistakes
            .iter()
            .find(|each| each.card == *card && each.at.contains(&(place as u8 + 1)));
        let words = match mistake {
            Some(mistake) => scope.tell(format!("mistake-{}", mistake.id)),
            None => Words::app("order-not-here").number("place", place + 1),
        };
        Reaction::not_yet(name, words.said(Tone::NotYet))
    }

    /// Puts cards in their places as far as they follow; a hint does that.
    pub fn place(&mut self, cards: &[Id], order: &Order) {
        while let Some(next) = order
            .cards
            .get(self.placed.len())
            .filter(|card| cards.contains(card) && self.pool.contains(card))
        {
            self.pool.retain(|card| card != next);
            self.placed.push(next.clone());
        }
    }

    /// The card for the next place.
    pub fn next(&self, order: &Order) -> Option<NextAction> {
        let place = self.placed.len();
        let card = self
            .pool
            .iter()
            .find(|card| Self::fits(order, card, place))?;
        Some(NextAction::Press(Target::Card(card.clone())))
    }

    /// The places, then the cards to take.
    pub fn nodes(&self, order: &Order, scope: &Scope<'_>) -> Vec<Node> {
        let words = |card: &Id| scope.rich(format!("card-{card}"));
        let mut nodes = vec![Node::new(Role::Caption, scope.world.app("order-places"))];
        // One place ahead and no more: the cards stay in view.
        for place in 0..order.cards.len().min(self.placed.len() + 1) {
            let number = place as u8 + 1;
            nodes.push(match self.placed.get(place) {
                Some(card) => Node::new(Role::Place(number), words(card)).state(State::Right),
                None => Node::new(Role::Place(number), Rich::default()).state(State::Current),
            });
        }
        if !self.is_complete(order) {
            nodes.push(Node::new(Role::Caption, scope.world.app("order-cards")));
            nodes.extend(self.pool.iter().enumerate().map(|(row, card)| {
                Node::new(Role::Choice { number: digit(row) }, words(card))
                    .on(Target::Card(card.clone()))
                    .state(self.refused.contains(card).then_some(State::NotYet))
            }));
        } else if !self.pool.is_empty() {
            nodes.push(Node::new(Role::Caption, scope.world.app("order-left-over")));
            let left_over = self.pool.iter().map(|card| {
                Node::new(Role::Choice { number: None }, words(card)).state(State::Quiet)
            });
            nodes.extend(left_over);
        }
        nodes
    }
}
