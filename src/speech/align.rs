//! Which shown tokens each spoken word belongs to, when the author wrote other words for the voice.
//! Equal words hold both texts together; what lies between them is shared out in order.

use std::ops::Range;

use super::{
    reading::Said,
    tokens::{Token, fold},
};

/// Pairs of words that are looked at in search of equal ones, at most: beyond, a text is shared
/// out from end to end. A text of a lesson has some hundred words.
const PAIRS: usize = 1 << 20;

/// The tokens that one spoken word lights; none only where nothing is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Heard {
    pub(super) tokens: Range<usize>,
}

/// Each word of `said`, with its own tokens.
pub(super) fn heard(said: &[Said]) -> Vec<Heard> {
    let words = said.iter().flat_map(|piece| {
        let tokens = piece.tokens.clone();
        piece.text.split(' ').map(move |_| Heard {
            tokens: tokens.clone(),
        })
    });
    words.collect()
}

/// Each word of `own`, with the tokens that `said` has them from; all `tokens` when nothing of them
/// is said.
pub(super) fn align(said: &[Said], own: &[Said], tokens: usize) -> Vec<Heard> {
    let shown = heard(said);
    let (left, right) = (folded(said), folded(own));
    if shown.is_empty() {
        return right.iter().map(|_| Heard { tokens: 0..tokens }).collect();
    }
    let mut found = Vec::with_capacity(right.len());
    let mut from = (0, 0);
    let end = (left.len(), right.len());
    for anchor in anchors(&left, &right).into_iter().chain([end]) {
        share(&shown, from.0..anchor.0, anchor.1 - from.1, &mut found);
        if anchor != end {
            found.push(shown[anchor.0].clone());
        }
        from = (anchor.0 + 1, anchor.1 + 1);
    }
    found
}

fn folded(said: &[Said]) -> Vec<String> {
    said.iter()
        .flat_map(|piece| piece.text.split(' ').map(fold))
        .collect()
}

/// Gives `count` words the tokens of the words `gap` of `shown`, in order; those of the word before
/// when there are none.
fn share(shown: &[Heard], gap: Range<usize>, count: usize, found: &mut Vec<Heard>) {
    for index in 0..count {
        let tokens = if gap.is_empty() {
            shown[gap.start.saturating_sub(1)].tokens.clone()
        } else {
            let first = gap.start + index * gap.len() / count;
            let end = gap.start + (index + 1) * gap.len() / count;
            let last = end.saturating_sub(1).max(first);
            shown[first].tokens.start..shown[last].tokens.end
        };
        found.push(Heard { tokens });
    }
}

/// The longest row of equal words that keeps the order of both, as places left and right.
fn anchors(left: &[String], right: &[String]) -> Vec<(usize, usize)> {
    let same = |pair: &(&String, &String)| pair.0 == pair.1;
    let head = left.iter().zip(right).take_while(same).count();
    let (rest, other) = (&left[head..], &right[head..]);
    let tail = rest.iter().rev().zip(other.iter().rev());
    let tail = tail.take_while(same).count();
    let (rest, other) = (&rest[..rest.len() - tail], &other[..other.len() - tail]);

    let mut found: Vec<_> = (0..head).map(|at| (at, at)).collect();
    if rest.len().saturating_mul(other.len()) <= PAIRS {
        let within = longest(rest, other).into_iter();
        found.extend(within.map(|(one, two)| (head + one, head + two)));
    }
    let (one, two) = (left.len() - tail, right.len() - tail);
    found.extend((0..tail).map(|at| (one + at, two + at)));
    found
}

fn longest(left: &[String], right: &[String]) -> Vec<(usize, usize)> {
    let columns = right.len() + 1;
    let mut lengths = vec![0_u32; (left.len() + 1) * columns];
    let at = |one: usize, two: usize| one * columns + two;
    for one in (0..left.len()).rev() {
        for two in (0..right.len()).rev() {
            lengths[at(one, two)] = if left[one] == right[two] && !left[one].is_empty() {
                lengths[at(one + 1, two + 1)] + 1
            } else {
                lengths[at(one + 1, two)].max(lengths[at(one, two + 1)])
            };
        }
    }
    let (mut one, mut two) = (0, 0);
    let mut found = Vec::new();
    while one < left.len() && two < right.len() {
        if left[one] == right[two] && !left[one].is_empty() {
            found.push((one, two));
            one += 1;
            two += 1;
        } else if lengths[at(one + 1, two)] >= lengths[at(one, two + 1)] {
            one += 1;
        } else {
            two += 1;
        }
    }
    found
}

/// Gives every token that nothing lights yet to the word before it, or, when it opens something or
/// is before all words, to the word after it. Hidden tokens are left out.
pub(super) fn cover(heard: &mut [Heard], tokens: &[Token]) {
    let Some(last) = heard.len().checked_sub(1) else {
        return;
    };
    let own = heard.to_vec();
    let mut lit = 0;
    for index in 0..=last {
        let start = heard[index].tokens.start;
        if start > lit {
            let gap = lit..start;
            let opening = gap.clone().rev().take_while(|&at| tokens[at].opens).count();
            let middle = if index == 0 { lit } else { start - opening };
            if index > 0 {
                let end = first_hidden(tokens, gap.start..middle).unwrap_or(middle);
                heard[index - 1].tokens.end = end;
            }
            let hidden = (middle..start).rev().find(|&at| tokens[at].is_hidden);
            heard[index].tokens.start = hidden.map_or(middle, |at| at + 1);
        }
        lit = lit.max(heard[index].tokens.end);
    }
    if lit < tokens.len() {
        let end = first_hidden(tokens, lit..tokens.len()).unwrap_or(tokens.len());
        heard[last].tokens.end = end;
    }
    // The words of one address stay together.
    for index in 1..=last {
        if own[index] == own[index - 1] {
            heard[index].tokens.start = heard[index - 1].tokens.start;
        }
    }
    for index in (1..=last).rev() {
        if own[index] == own[index - 1] {
            heard[index - 1].tokens.end = heard[index].tokens.end;
        }
    }
}

fn first_hidden(tokens: &[Token], mut range: Range<usize>) -> Option<usize> {
    range.find(|&at| tokens[at].is_hidden)
}
