//! Conditions on the state of a scene.

use super::judge::{close_set, folded, is_all_capitals};
use super::{SceneState, Stage};
use crate::lesson::Id;
use crate::lesson::activity::Ask;
use crate::lesson::page::{Cond, Written};

impl SceneState {
    /// Whether a condition holds.
    pub fn holds(&self, cond: &Cond, stage: &Stage<'_>) -> bool {
        match cond {
            Cond::Flag(flag) => self.flags.contains(flag),
            Cond::Count(counter, least) => self
                .counters
                .get(counter)
                .is_some_and(|count| count >= least),
            Cond::At(page) => self.page == *page,
            Cond::Empty(field) => self.written(field).trim().is_empty(),
            Cond::Right(field) => self.is_right(field, stage),
            Cond::Field(field, written) => {
                let rights = || self.rights_of(field, stage);
                is_written(written, self.written(field), rights)
            }
            Cond::Same(one, other) => self.written(one).trim() == self.written(other).trim(),
            Cond::Ticked(tick) => self.look_up(&self.ticks, tick).copied().unwrap_or_default(),
            Cond::Chosen(radio, option) => self.look_up(&self.radios, radio) == Some(option),
            Cond::ItemIn(item, folder) => self
                .places
                .iter()
                .any(|(each, at)| each == item && at == folder),
            Cond::Open(item) => self.open.as_ref() == Some(item),
            Cond::Read(item) => self.read.contains(item),
            Cond::Attached(item) => self.attached.contains(item),
            Cond::AnyAttached => !self.attached.is_empty(),
            Cond::AttachedTo(item, files) => self
                .boxed
                .iter()
                .any(|(to, each)| to == files && each == item),
            Cond::AnyAttachedTo(files) => self.boxed.iter().any(|(to, _)| to == files),
            Cond::Tabs(least) => self.tab_count() >= usize::from(*least),
            Cond::Decided => stage
                .scene
                .decisions
                .iter()
                .all(|each| self.is_decided_well(&each.item, stage)),
            Cond::All(all) => all.iter().all(|each| self.holds(each, stage)),
            Cond::Any(any) => any.iter().any(|each| self.holds(each, stage)),
            Cond::Not(not) => !self.holds(not, stage),
        }
    }

    /// Whether a question of the tutor is open now.
    pub fn is_asked(&self, ask: &Ask, stage: &Stage<'_>) -> bool {
        !self.flags.contains(&ask.id) && self.holds(&ask.when, stage)
    }

    fn is_decided_well(&self, item: &Id, stage: &Stage<'_>) -> bool {
        let decision = stage.scene.decisions.iter().find(|each| each.item == *item);
        decision.is_some_and(|decision| {
            self.decided
                .get(item)
                .is_some_and(|to| decision.right.contains(to))
        })
    }
}

/// Whether a text is written in a way, where these are right; case and accents do not count.
pub fn is_written(how: &Written, text: &str, rights: impl FnOnce() -> Vec<String>) -> bool {
    let plain = folded(text.trim());
    let has = |part: &String| plain.contains(&folded(part));
    match how {
        Written::Is(texts) => texts.iter().any(|each| folded(each) == plain),
        Written::Has(parts) => parts.iter().any(has),
        Written::Lacks(parts) => !parts.iter().any(has),
        Written::Shorter(least) => text.trim().chars().count() < usize::from(*least),
        Written::Capitals => is_all_capitals(text),
        Written::Swapped(wrong, right) => {
            let mended = plain.replace(&folded(wrong), right);
            let is_right = |each: &String| close_set(&folded(each)) == close_set(&mended);
            has(wrong) && rights().iter().any(is_right)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(how: &Written, text: &str, holds: bool) {
        let rights = || vec!["9 58 05".to_owned(), "ZZ40".to_owned()];
        assert_eq!(is_written(how, text, rights), holds, "{how:?} {text:?}");
    }

    #[test]
    fn case_and_accents_do_not_count() {
        check(&Written::Is(vec!["Rosa".into()]), " rosa ", true);
        check(&Written::Is(vec!["Rosa".into()]), "rosa.b", false);
        check(&Written::Has(vec!["valbourg".into()]), "À Valbourg", true);
        check(&Written::Lacks(vec!["@".into()]), "rosa", true);
        check(&Written::Lacks(vec!["@".into()]), "rosa@x", false);
        check(&Written::Shorter(4), "été", true);
        check(&Written::Shorter(3), "été", false);
        check(&Written::Capitals, "TASSE-8", true);
        check(&Written::Capitals, "Tasse", false);
        check(&Written::Capitals, "8", false);
    }

    #[test]
    fn a_letter_stands_for_a_digit_only_where_all_else_is_right() {
        let letter = Written::Swapped("o".into(), "0".into());
        check(&letter, "9 58 O5", true);
        check(&letter, "958o5", true);
        check(&letter, "zz4o", true);
        check(&letter, "9 58 05", false);
        check(&letter, "9 58 O6", false);
        check(&letter, "rosa@boite.example", false);
    }
}
