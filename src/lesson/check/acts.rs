//! Conditions, acts, and what is expected in fields: whether the things they name exist.

use super::{Around, FOLDERS, Report, inventory::Inventory};
use crate::lesson::{
    Id, Lesson,
    page::{Act, Cond, Expect},
    place::Place,
};
use std::collections::BTreeSet;

/// What can be named from a place in a lesson.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) lesson: &'a Lesson,
    pub(super) around: Around<'a>,
    pub(super) persona: &'a Id,
    pub(super) inventory: &'a Inventory<'a>,
    /// Reflexes that are declared here.
    pub(super) safety: &'a BTreeSet<&'a str>,
    /// In a rule rather than on a page.
    pub(super) in_rule: bool,
}

impl Scope<'_> {
    pub(super) fn page_name(&self, report: &mut Report<'_>, at: &Place, id: &Id) {
        let pages = &self.inventory.pages;
        if !pages.contains(id.as_str()) {
            report.unknown("L102", at, "page", id.as_str(), pages.iter().copied());
        }
    }

    fn field(&self, report: &mut Report<'_>, at: &Place, id: &Id) {
        let fields = &self.inventory.fields;
        if !fields.contains(id.as_str()) {
            report.unknown("L104", at, "field", id.as_str(), fields.iter().copied());
        }
    }

    /// A box for files that a page shows.
    fn box_name(&self, report: &mut Report<'_>, at: &Place, id: &Id) {
        let boxes = &self.inventory.boxes;
        if !boxes.contains(id.as_str()) {
            let what = "box for files (`AttachedTo`) called";
            report.unknown("L104", at, what, id.as_str(), boxes.iter().copied());
        }
    }

    fn tick(&self, report: &mut Report<'_>, at: &Place, id: &Id) {
        let ticks = &self.inventory.ticks;
        if !ticks.contains(id.as_str()) {
            report.unknown(
                "L104",
                at,
                "box to tick called",
                id.as_str(),
                ticks.iter().copied(),
            );
        }
    }
}

pub(super) fn item(report: &mut Report<'_>, scope: &Scope<'_>, at: &Place, id: &Id) {
    if !scope.lesson.items.contains_key(id) {
        report.unknown(
            "L103",
            at,
            "item",
            id.as_str(),
            scope.lesson.items.keys().map(Id::as_str),
        );
    }
}

/// A folder that nothing shows is worth a warning only: things may be put out of sight.
pub(super) fn folder(report: &mut Report<'_>, inventory: &Inventory<'_>, at: &Place, id: &Id) {
    let known: BTreeSet<&str> = inventory.folders.iter().copied().chain(FOLDERS).collect();
    if !known.contains(id.as_str()) {
        let message = format!("there is no folder `{id}`");
        report.idle("L117", at, message, id, known.iter().copied());
    }
}

/// A condition.
pub(super) fn cond(report: &mut Report<'_>, scope: &Scope<'_>, at: &Place, cond: &Cond) {
    let (first, second) = (at.at(0), at.at(1));
    let inventory = scope.inventory;
    match cond {
        Cond::Flag(flag) => {
            if !inventory.flags.contains(flag.as_str()) {
                let message = format!("nothing raises the flag `{flag}`");
                report.idle(
                    "L118",
                    &first,
                    message,
                    flag,
                    inventory.flags.iter().copied(),
                );
            }
        }
        Cond::Count(counter, least) => {
            if !inventory.counters.contains(counter.as_str()) && *least > 0 {
                let message = format!("nothing adds to the counter `{counter}`");
                report.idle(
                    "L118",
                    &first,
                    message,
                    counter,
                    inventory.counters.iter().copied(),
                );
            }
        }
        Cond::At(page) => scope.page_name(report, &first, page),
        Cond::Empty(field) | Cond::Right(field) | Cond::Field(field, _) => {
            scope.field(report, &first, field);
        }
        Cond::Same(one, other) => {
            scope.field(report, &first, one);
            scope.field(report, &second, other);
        }
        Cond::Ticked(tick) => scope.tick(report, &first, tick),
        Cond::Chosen(radio, option) => match inventory.radios.get(radio.as_str()) {
            None => report.unknown(
                "L104",
                &first,
                "round buttons called",
                radio.as_str(),
                inventory.radios.keys().copied(),
            ),
            Some(options) if !options.contains(option.as_str()) => {
                let what = format!("option of `{radio}` called");
                report.unknown(
                    "L104",
                    &second,
                    &what,
                    option.as_str(),
                    options.iter().copied(),
                );
            }
            Some(_) => {}
        },
        Cond::ItemIn(id, place) => {
            item(report, scope, &first, id);
            folder(report, inventory, &second, place);
        }
        Cond::Open(id) | Cond::Read(id) | Cond::Attached(id) => item(report, scope, &first, id),
        Cond::AttachedTo(id, files) => {
            item(report, scope, &first, id);
            scope.box_name(report, &second, files);
        }
        Cond::AnyAttachedTo(files) => scope.box_name(report, &first, files),
        Cond::AnyAttached | Cond::Decided | Cond::Tabs(_) => {}
        Cond::All(list) | Cond::Any(list) => {
            for (index, inside) in list.iter().enumerate() {
                self::cond(report, scope, &first.at(index), inside);
            }
        }
        Cond::Not(inside) => self::cond(report, scope, &first, inside),
    }
}

/// A list of acts.
pub(super) fn acts(report: &mut Report<'_>, scope: &Scope<'_>, at: &Place, acts: &[Act]) {
    for (index, each) in acts.iter().enumerate() {
        act(report, scope, &at.at(index), each);
    }
}

fn act(report: &mut Report<'_>, scope: &Scope<'_>, at: &Place, act: &Act) {
    let (first, second) = (at.at(0), at.at(1));
    let inventory = scope.inventory;
    match act {
        Act::Go(page) | Act::OpenTab(page) => scope.page_name(report, &first, page),
        Act::AttachTo(files) => scope.box_name(report, &first, files),
        Act::Unset(flag) if !inventory.flags.contains(flag.as_str()) => {
            let message = format!("nothing raises the flag `{flag}`");
            report.idle(
                "L118",
                &first,
                message,
                flag,
                inventory.flags.iter().copied(),
            );
        }
        Act::Zero(counter) if !inventory.counters.contains(counter.as_str()) => {
            let message = format!("nothing adds to the counter `{counter}`");
            report.idle(
                "L118",
                &first,
                message,
                counter,
                inventory.counters.iter().copied(),
            );
        }
        Act::Fill(field, with) => {
            scope.field(report, &first, field);
            expect(report, scope, &inventory.fields, &second, with);
        }
        Act::Clear(field) => scope.field(report, &first, field),
        Act::SetTick(tick, _) => scope.tick(report, &first, tick),
        Act::MoveOpen(place) | Act::ShowFolder(place) => folder(report, inventory, &first, place),
        Act::Put(id, place) => {
            item(report, scope, &first, id);
            folder(report, inventory, &second, place);
        }
        Act::Safe(reflex) if !scope.safety.contains(reflex.as_str()) => {
            let message = format!("the safety reflex `{reflex}` is not declared in its step");
            report.error(
                "L113",
                &first,
                message,
                format!("add `safety: [\"{reflex}\"]` to the step"),
            );
        }
        Act::Proceed if !scope.in_rule => {
            report.warning(
                "L116",
                at,
                "`Proceed` does nothing here",
                "it belongs to rules, where it lets the page's own acts follow",
            );
        }
        _ => {}
    }
}

/// What is expected in a field, or written there. `fields` are those that `SameAs` may name.
pub(super) fn expect(
    report: &mut Report<'_>,
    scope: &Scope<'_>,
    fields: &BTreeSet<&str>,
    at: &Place,
    expect: &Expect,
) {
    match expect {
        Expect::Persona(detail) => report.detail(scope.around, &at.at(0), scope.persona, detail),
        Expect::PersonaOf(persona, detail) => {
            if report.persona(scope.around, &at.at(0), persona) {
                report.detail(scope.around, &at.at(1), persona, detail);
            }
        }
        Expect::OneOf(list) => report.empty(&at.at(0), "texts", list.is_empty()),
        Expect::Exactly(text) if text.is_empty() => {
            report.error(
                "L108",
                at,
                "an empty text is expected",
                "write `Nothing` for a field that is better left empty",
            );
        }
        Expect::SameAs(field) if !fields.contains(field.as_str()) => {
            report.unknown(
                "L104",
                &at.at(0),
                "field on this page called",
                field.as_str(),
                fields.iter().copied(),
            );
        }
        Expect::Words(0) => {
            report.error(
                "L114",
                &at.at(0),
                "at least 0 words are expected",
                "write 1 or more",
            );
        }
        Expect::Exactly(_)
        | Expect::SameAs(_)
        | Expect::Words(_)
        | Expect::Message(_)
        | Expect::Nothing => {}
    }
}
