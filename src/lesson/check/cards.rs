//! Cards to put in order, and cards to put with their labels.

use super::Report;
use crate::lesson::{
    Id,
    activity::{Match, Order},
    place::Place,
};

pub(super) fn order(report: &mut Report<'_>, at: &Place, order: &Order) {
    report.empty(at, "cards", order.cards.is_empty());
    let right = order
        .cards
        .iter()
        .enumerate()
        .map(|(index, card)| (at.entry("cards", index), card));
    let intruders = order
        .intruders
        .iter()
        .enumerate()
        .map(|(index, card)| (at.entry("intruders", index), card));
    report.twice("cards", right.chain(intruders));
    let known = || order.cards.iter().map(Id::as_str);
    for (index, group) in order.swap.iter().enumerate() {
        let at = at.entry("swap", index);
        let mut places: Vec<usize> = group
            .iter()
            .filter_map(|id| order.cards.iter().position(|card| card == id))
            .collect();
        places.sort_unstable();
        for (index, id) in group.iter().enumerate() {
            if !order.cards.contains(id) {
                report.unknown("L115", &at.at(index), "card", id.as_str(), known());
            }
        }
        if places.len() == group.len() && places.windows(2).any(|pair| pair[1] != pair[0] + 1) {
            report.error(
                "L115",
                &at,
                "these cards are not neighbours",
                "only cards that follow one another can change places",
            );
        }
    }
    report.twice(
        "mistakes",
        order
            .mistakes
            .iter()
            .enumerate()
            .map(|(index, each)| (at.entry("mistakes", index), &each.id)),
    );
    for (index, mistake) in order.mistakes.iter().enumerate() {
        let at = at.entry("mistakes", index);
        if !order.cards.contains(&mistake.card) && !order.intruders.contains(&mistake.card) {
            let all = order.cards.iter().chain(&order.intruders).map(Id::as_str);
            report.unknown(
                "L115",
                &at.field("card"),
                "card",
                mistake.card.as_str(),
                all,
            );
        }
        for (index, place) in mistake.at.iter().enumerate() {
            let at = at.entry("at", index);
            if !(1..=order.cards.len()).contains(&usize::from(*place)) {
                let message = format!("there is no place {place}");
                report.error(
                    "L115",
                    &at,
                    message,
                    format!("places go from 1 to {}", order.cards.len()),
                );
            } else if order.cards.get(usize::from(*place) - 1) == Some(&mistake.card) {
                report.error(
                    "L115",
                    &at,
                    format!("{place} is the right place of `{}`", mistake.card),
                    "take it off",
                );
            }
        }
    }
}

pub(super) fn pairs(report: &mut Report<'_>, at: &Place, each: &Match) {
    report.empty(at, "pairs", each.pairs.is_empty());
    let cards = each.pairs.iter().enumerate();
    report.twice(
        "cards",
        cards.map(|(index, pair)| (at.entry("pairs", index), &pair.id)),
    );
    let labels = each.labels();
    if labels.len() == 1 {
        report.error(
            "L109",
            &at.field("pairs"),
            "every card goes with the same label",
            "there must be two labels at least to choose between",
        );
    }
    let mistakes = each.mistakes.iter().enumerate();
    report.twice(
        "mistakes",
        mistakes.map(|(index, mistake)| (at.entry("mistakes", index), &mistake.id)),
    );
    for (index, mistake) in each.mistakes.iter().enumerate() {
        let at = at.entry("mistakes", index);
        let pair = each.pairs.iter().find(|pair| pair.id == mistake.card);
        let (card, label) = (mistake.card.as_str(), mistake.label.as_str());
        if pair.is_none() {
            let known = each.pairs.iter().map(|pair| pair.id.as_str());
            report.unknown("L115", &at.field("card"), "card", card, known);
        }
        if !labels.contains(&&mistake.label) {
            let known = labels.iter().map(|label| label.as_str());
            report.unknown("L115", &at.field("label"), "label", label, known);
        }
        if pair.is_some_and(|pair| pair.with == mistake.label) {
            report.error(
                "L115",
                &at.field("label"),
                format!("`{label}` is the right label of `{card}`"),
                "take it off",
            );
        }
    }
}
