//! The names of the messages that a lesson needs: the table of `docs/lesson-format.md`, as code.

use super::{
    Block, Id, Item, Lesson, Page, Step,
    activity::{Activity, Choice, Press, Scene, TypeItem},
    page::{Act, Expect, Field, FieldKind},
    place::Place,
};
use std::collections::BTreeMap;

/// The most sentences "now I can" of a part.
pub const MOST_CANS: usize = 20;

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
            Item::File => &["name"],
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

/// The errors of a field's kind, by their codes.
pub fn error_codes(kind: FieldKind) -> &'static [&'static str] {
    match kind {
        FieldKind::Text => &[],
        FieldKind::Email => &["no-at", "space", "accent", "no-end"],
        FieldKind::MailName => &["whole", "space", "accent"],
        FieldKind::Date => &["letters", "month", "day", "year", "shape"],
        FieldKind::Phone | FieldKind::Digits => &["letters", "count"],
        FieldKind::Iban => &["shape", "key"],
        FieldKind::KeyedNumber => &["letters", "count", "key"],
        FieldKind::Secret => &["caps", "count"],
        FieldKind::Code => &["count"],
    }
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
        let wanted = [(attribute, required, generic), (Some(voice), false, false)];
        for (attribute, required, generic) in wanted {
            let need = self
                .0
                .entry((message.into(), attribute.clone()))
                .or_insert_with(|| Need {
                    message: message.into(),
                    attribute,
                    required,
                    generic,
                    at: at.clone(),
                });
            need.required |= required;
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
        let own_hints = |activity: &Activity| {
            !matches!(
                activity,
                Activity::Read(_) | Activity::Press(_) | Activity::Reflect(_)
            )
        };
        if step.phases.iter().any(|phase| own_hints(&phase.activity)) {
            for number in 1..=3 {
                self.must(message, Some(format!("hint-{number}")), at);
            }
        }
        for (index, phase) in step.phases.iter().enumerate() {
            let at = at.entry("phases", index);
            if let Some(say) = &phase.say {
                self.must(message, Some(format!("say-{say}")), &at.field("say"));
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

    fn page(&mut self, message: &str, page: &Page, at: &Place) {
        self.blocks(message, &page.blocks, &at.field("blocks"));
    }

    fn blocks(&mut self, message: &str, blocks: &[Block], at: &Place) {
        for (index, block) in blocks.iter().enumerate() {
            self.block(message, block, &at.at(index));
        }
    }

    fn block(&mut self, message: &str, block: &Block, at: &Place) {
        match block {
            Block::Brand(id)
            | Block::Heading(id)
            | Block::Text(id)
            | Block::Small(id)
            | Block::Large(id)
            | Block::Picture(id)
            | Block::Notice(id)
            | Block::Phone(id) => self.must(message, Some(id.to_string()), at),
            Block::Link(button) | Block::Button(button) => {
                self.must(message, Some(button.id.to_string()), at);
                for (index, check) in button.checks.iter().enumerate() {
                    self.tell(message, &check.say, &at.entry("checks", index).field("say"));
                }
                self.tells(message, &button.act, &at.field("act"));
            }
            Block::Field(field) => self.a_field(message, field, at),
            Block::Tick(tick) => self.must(message, Some(tick.id.to_string()), at),
            Block::Radio(radio) => {
                self.must(message, Some(radio.id.to_string()), at);
                for (index, option) in radio.options.iter().enumerate() {
                    let at = at.entry("options", index);
                    self.must(message, Some(format!("{}-{}", radio.id, option.id)), &at);
                    self.tells(message, &option.act, &at.field("act"));
                    self.blocks(message, &option.opens, &at.field("opens"));
                }
            }
            Block::Items(items) => self.tells(message, &items.act, &at.field("act")),
            Block::Row(blocks) | Block::Aside(blocks) => self.blocks(message, blocks, &at.at(0)),
            Block::When(_, blocks) => self.blocks(message, blocks, &at.at(1)),
            Block::Banner(banner) => self.blocks(message, &banner.blocks, &at.field("blocks")),
            Block::Strength(_) | Block::Folders(_) | Block::OpenItem | Block::Attached => {}
        }
    }

    fn a_field(&mut self, message: &str, field: &Field, at: &Place) {
        let id = &field.id;
        self.must(message, Some(id.to_string()), at);
        self.may(message, format!("{id}-help"), at);
        for (index, error) in field.errors.iter().enumerate() {
            self.must(
                message,
                Some(format!("{id}-error-{}", error.id)),
                &at.entry("errors", index),
            );
        }
        for code in error_codes(field.kind)
            .iter()
            .chain(&["empty", "slip", "differs"])
        {
            self.or_generic(message, format!("{id}-error-{code}"), at);
        }
        if matches!(field.expect, Expect::Words(_)) {
            self.must(message, Some(format!("{id}-example")), &at.field("expect"));
        }
        self.text_of(message, &field.expect, &at.field("expect"));
        if let Some(prefill) = &field.prefill {
            self.text_of(message, prefill, &at.field("prefill"));
        }
    }

    fn text_of(&mut self, message: &str, expect: &Expect, at: &Place) {
        if let Expect::Message(id) = expect {
            self.must(message, Some(format!("text-{id}")), at);
        }
    }

    fn tell(&mut self, message: &str, id: &Id, at: &Place) {
        self.must(message, Some(format!("tell-{id}")), at);
    }

    fn tells(&mut self, message: &str, acts: &[Act], at: &Place) {
        for (index, act) in acts.iter().enumerate() {
            match act {
                Act::Say(id) | Act::Praise(id) | Act::Note(id) => {
                    self.tell(message, id, &at.at(index).at(0))
                }
                Act::Fill(_, expect) => self.text_of(message, expect, &at.at(index).at(1)),
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lesson::parse;

    fn all() -> Vec<Need> {
        let lesson = parse("every.ron", include_bytes!("parse/every.ron"));
        needs(&lesson.unwrap_or_else(|problems| panic!("{problems:#?}")))
    }

    #[track_caller]
    fn check(name: &str, required: bool, generic: bool) {
        let found: Vec<_> = all()
            .into_iter()
            .filter(|need| need.name() == name)
            .collect();
        assert_eq!(found.len(), 1, "{name}");
        assert_eq!(
            (found[0].required, found[0].generic),
            (required, generic),
            "{name}"
        );
    }

    #[track_caller]
    fn check_none(name: &str) {
        assert!(!all().iter().any(|need| need.name() == name), "{name}");
    }

    #[test]
    fn the_table_of_the_guide_holds() {
        let must = |name| check(name, true, false);
        let may = |name| check(name, false, false);
        let generic = |name| check(name, false, true);
        for name in [
            "lesson",
            "lesson.about",
            "part-a",
            "part-a.can-1",
            "why",
            "why.say",
            "why.done",
            "why.mediator",
        ] {
            must(name);
        }
        for name in [
            "addresses.hint-1",
            "addresses.hint-2",
            "addresses.hint-3",
            "keys.say-first",
            "sign-up.show-look",
        ] {
            must(name);
        }
        for name in [
            "why.card-papers",
            "keys.press-enter",
            "keys.press-enter-done",
            "keys.press-no-mouse",
        ] {
            must(name);
        }
        for name in [
            "addresses.option-web",
            "addresses.option-web-why",
            "at-sign.item-name",
        ] {
            must(name);
        }
        for name in [
            "order.card-a",
            "order.card-a-why",
            "order.card-d",
            "order.card-d-why",
            "order.mistake-late",
        ] {
            must(name);
        }
        for name in [
            "letter.zone-logo",
            "letter.remark-only-rush",
            "letter_document.body",
            "end.statement-can-write",
        ] {
            must(name);
        }
        for name in [
            "sign-up.goal-account",
            "sign-up.goal-account-hint-3",
            "sign-up.ask-sure",
            "sign-up.option-no-why",
        ] {
            must(name);
        }
        for name in [
            "sign-up.decide-ad-right",
            "sign-up.decide-ad-wrong",
            "sign-up_names.tell-advert",
            "sign-up_names.tell-odd",
        ] {
            must(name);
        }
        for name in [
            "pages_inbox.new",
            "item_club.body",
            "item_photo.name",
            "sign-up_names.title",
            "sign-up_names.first",
        ] {
            must(name);
        }
        for name in [
            "sign-up_names.pass-error-easy",
            "sign-up_names.letter-example",
            "sign-up_names.text-start",
        ] {
            must(name);
        }
        for name in [
            "sign-up_names.how",
            "sign-up_names.how-sms",
            "sign-up_names.more",
            "sign-up_names.ok",
            "sign-up_names.hidden",
        ] {
            must(name);
        }
        for name in [
            "part-a.can-2",
            "keys.press-big-done",
            "sign-up_names.first-help",
            "lesson.voice",
            "why.say-voice",
        ] {
            may(name);
        }
        for name in [
            "at-sign.slip-missing-modifier",
            "sign-up_names.birth-error-month",
            "sign-up_names.first-error-slip",
        ] {
            generic(name);
        }
    }

    #[test]
    fn what_the_application_words_is_not_asked_for() {
        for name in [
            "why.hint-1",
            "keys.hint-1",
            "end.hint-1",
            "item_photo.body",
            "sign-up_names.first-error-month",
        ] {
            check_none(name);
        }
        check_none("sign-up_names.first-error-private");
    }
}
