//! The names of the messages that a lesson needs: the table of `docs/lesson-format.md`, as code.

mod page;

use super::{
    Item, Lesson, Step,
    activity::{Activity, Choice, Press, Scene, TypeItem},
    place::Place,
};
use std::collections::{BTreeMap, BTreeSet};

pub use page::error_codes;

/// The most sentences "now I can" of a part.
pub const MOST_CANS: usize = 20;

/// The most sentences of a lesson's pocket card.
pub const MOST_ON_CARD: usize = 5;

/// A message, or an attribute of one, that a lesson may have in each language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// The name of the message.
    pub message: String,
    /// The name of the attribute; none: the message's own value.
    pub attribute: Option<String>,
    /// Must be there.
    pub required: bool,
    /// Where it is missing, the application has a sentence that fits less well.
    pub generic: bool,
    /// Only replaces how another is spoken.
    pub for_the_voice: bool,
    /// What in the lesson asks for it.
    pub at: Place,
}

impl Need {
    /// `message` or `message.attribute`.
    pub fn name(&self) -> String {
        match &self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.message),
            None => self.message.clone(),
        }
    }
}

/// Everything that a lesson needs or may have, each name once, sorted by name.
pub fn needs(lesson: &Lesson) -> Vec<Need> {
    let mut list = List::default();
    let top = Place::default();
    list.must("lesson", None, &top);
    list.must("lesson", Some("about".into()), &top);
    for number in 1..=MOST_ON_CARD {
        list.may("lesson", format!("card-{number}"), &top);
    }
    for (id, page) in &lesson.pages {
        list.page(
            &format!("pages_{id}"),
            page,
            &top.field("pages").key(id.as_str()),
        );
    }
    for (id, item) in &lesson.items {
        let attributes: &[&str] = match item {
            Item::Mail { .. } => &["from", "address", "subject", "date", "body"],
            Item::File => {
                let at = top.field("items").key(id.as_str());
                list.may(&format!("item_{id}"), "about".into(), &at);
                &["name"]
            }
        };
        for attribute in attributes {
            let at = top.field("items").key(id.as_str());
            list.must(&format!("item_{id}"), Some((*attribute).into()), &at);
        }
    }
    for (part_index, part) in lesson.parts.iter().enumerate() {
        let at = top.entry("parts", part_index);
        let message = format!("part-{}", part.id);
        list.must(&message, None, &at);
        list.must(&message, Some("can-1".into()), &at);
        for number in 2..=MOST_CANS {
            list.may(&message, format!("can-{number}"), &at);
        }
        for (step_index, step) in part.steps.iter().enumerate() {
            list.step(step, &at.entry("steps", step_index));
        }
    }
    list.0.into_values().collect()
}

/// The names of the messages of a lesson that can be heard, and so recorded.
pub fn spoken(lesson: &Lesson) -> BTreeSet<String> {
    let heard = needs(lesson).into_iter().filter(|need| !need.for_the_voice);
    heard.map(|need| need.name()).collect()
}

#[derive(Default)]
struct List(BTreeMap<(String, Option<String>), Need>);

impl List {
    fn add(
        &mut self,
        message: &str,
        attribute: Option<String>,
        required: bool,
        generic: bool,
        at: &Place,
    ) {
        let voice = attribute
            .as_ref()
            .map_or_else(|| "voice".into(), |name| format!("{name}-voice"));
        let wanted = [
            (attribute, required, generic, false),
            (Some(voice), false, false, true),
        ];
        for (attribute, required, generic, for_the_voice) in wanted {
            let need = self
                .0
                .entry((message.into(), attribute.clone()))
                .or_insert_with(|| Need {
                    message: message.into(),
                    attribute,
                    required,
                    generic,
                    for_the_voice,
                    at: at.clone(),
                });
            need.required |= required;
            need.for_the_voice &= for_the_voice;
        }
    }

    fn must(&mut self, message: &str, attribute: Option<String>, at: &Place) {
        self.add(message, attribute, true, false, at);
    }

    fn may(&mut self, message: &str, attribute: String, at: &Place) {
        self.add(message, Some(attribute), false, false, at);
    }

    fn or_generic(&mut self, message: &str, attribute: String, at: &Place) {
        self.add(message, Some(attribute), false, true, at);
    }

    fn step(&mut self, step: &Step, at: &Place) {
        let message = step.id.as_str();
        self.must(message, None, at);
        for attribute in ["say", "done", "mediator"] {
            self.must(message, Some(attribute.into()), at);
        }
        let has_words = |activity: &Activity| {
            matches!(
                activity,
                Activity::Read(_) | Activity::Press(_) | Activity::Reflect(_)
            )
        };
        let needed = !step.phases.iter().all(|phase| has_words(&phase.activity));
        // Where every goal has hints of its own, those of the step are never said.
        let never = |activity: &Activity| matches!(activity, Activity::Scene(scene) if scene.goals.iter().all(|goal| goal.hints));
        let said = !step.phases.iter().all(|phase| never(&phase.activity));
        for number in (1..=3).filter(|_| said) {
            self.add(message, Some(format!("hint-{number}")), needed, false, at);
        }
        for (index, phase) in step.phases.iter().enumerate() {
            let at = at.entry("phases", index);
            if phase.say.is_some() {
                self.must(message, Some(phase.instruction()), &at.field("say"));
            }
            for (index, each) in phase.script.iter().enumerate() {
                self.must(
                    message,
                    Some(format!("show-{}", each.id)),
                    &at.entry("script", index),
                );
            }
            self.activity(message, &phase.activity, &at.field("activity"));
        }
    }

    fn activity(&mut self, message: &str, activity: &Activity, at: &Place) {
        match activity {
            Activity::Read(read) => {
                for (index, card) in read.cards.iter().enumerate() {
                    self.must(
                        message,
                        Some(format!("card-{}", card.id)),
                        &at.entry("cards", index),
                    );
                }
            }
            Activity::Press(press) => self.press(message, press, at),
            Activity::Choose(choose) => self.choices(message, &choose.options, at),
            Activity::Type(typing) => {
                for (index, item) in typing.items.iter().enumerate() {
                    if let TypeItem::Words(id) = item {
                        self.must(
                            message,
                            Some(format!("item-{id}")),
                            &at.entry("items", index),
                        );
                    }
                }
                for (index, slip) in typing.slips.iter().enumerate() {
                    self.or_generic(
                        message,
                        format!("slip-{}", slip.name()),
                        &at.entry("slips", index),
                    );
                }
            }
            Activity::Order(order) => {
                for (list, cards) in [("cards", &order.cards), ("intruders", &order.intruders)] {
                    for (index, card) in cards.iter().enumerate() {
                        let at = at.entry(list, index);
                        self.must(message, Some(format!("card-{card}")), &at);
                        self.must(message, Some(format!("card-{card}-why")), &at);
                    }
                }
                for (index, mistake) in order.mistakes.iter().enumerate() {
                    self.must(
                        message,
                        Some(format!("mistake-{}", mistake.id)),
                        &at.entry("mistakes", index),
                    );
                }
            }
            Activity::Match(each) => {
                for (index, pair) in each.pairs.iter().enumerate() {
                    let at = at.entry("pairs", index);
                    self.must(message, Some(format!("card-{}", pair.id)), &at);
                    self.must(message, Some(format!("card-{}-why", pair.id)), &at);
                    self.must(message, Some(format!("label-{}", pair.with)), &at);
                }
                for (index, mistake) in each.mistakes.iter().enumerate() {
                    self.must(
                        message,
                        Some(format!("mistake-{}", mistake.id)),
                        &at.entry("mistakes", index),
                    );
                }
            }
            Activity::Inspect(inspect) => {
                self.page(
                    &format!("{message}_document"),
                    &inspect.document,
                    &at.field("document"),
                );
                for (index, zone) in inspect.zones.iter().enumerate() {
                    self.must(
                        message,
                        Some(format!("zone-{}", zone.id)),
                        &at.entry("zones", index),
                    );
                }
                for (index, remark) in inspect.remarks.iter().enumerate() {
                    self.must(
                        message,
                        Some(format!("remark-{}", remark.id)),
                        &at.entry("remarks", index),
                    );
                }
            }
            Activity::Scene(scene) => self.scene(message, scene, at),
            Activity::Reflect(reflect) => {
                for (index, statement) in reflect.statements.iter().enumerate() {
                    self.must(
                        message,
                        Some(format!("statement-{statement}")),
                        &at.entry("statements", index),
                    );
                }
            }
        }
    }

    fn press(&mut self, message: &str, press: &Press, at: &Place) {
        for (index, target) in press.targets.iter().enumerate() {
            let at = at.entry("targets", index);
            self.must(message, Some(format!("press-{}", target.id)), &at);
            let last = index + 1 == press.targets.len();
            self.add(
                message,
                Some(format!("press-{}-done", target.id)),
                !last,
                false,
                &at,
            );
        }
        if let Some(otherwise) = &press.otherwise {
            self.must(
                message,
                Some(format!("press-{}", otherwise.id)),
                &at.field("otherwise"),
            );
        }
    }

    fn choices(&mut self, message: &str, options: &[Choice], at: &Place) {
        for (index, option) in options.iter().enumerate() {
            let at = at.entry("options", index);
            self.must(message, Some(format!("option-{}", option.id)), &at);
            self.must(message, Some(format!("option-{}-why", option.id)), &at);
        }
    }

    fn scene(&mut self, message: &str, scene: &Scene, at: &Place) {
        for (id, page) in &scene.pages {
            self.page(
                &format!("{message}_{id}"),
                page,
                &at.field("pages").key(id.as_str()),
            );
        }
        for (index, rule) in scene.rules.iter().enumerate() {
            self.tells(message, &rule.act, &at.entry("rules", index).field("act"));
        }
        for (index, ask) in scene.asks.iter().enumerate() {
            let at = at.entry("asks", index);
            self.must(message, Some(format!("ask-{}", ask.id)), &at);
            self.choices(message, &ask.options, &at);
        }
        for (index, decision) in scene.decisions.iter().enumerate() {
            for verdict in ["right", "wrong"] {
                let attribute = format!("decide-{}-{verdict}", decision.item);
                self.must(message, Some(attribute), &at.entry("decisions", index));
            }
        }
        for (index, goal) in scene.goals.iter().enumerate() {
            let at = at.entry("goals", index);
            self.must(message, Some(format!("goal-{}", goal.id)), &at);
            for number in (1..=3).filter(|_| goal.hints) {
                self.must(
                    message,
                    Some(format!("goal-{}-hint-{number}", goal.id)),
                    &at,
                );
            }
        }
    }
}

#[cfg(test)]
mod tests;
