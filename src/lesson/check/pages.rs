//! Pages and their blocks: names, fields, buttons, and what may be seen together.

use super::{
    Around, FOLDERS, Report,
    acts::{Scope, acts, cond, expect, folder},
    inventory::Inventory,
};
use crate::lesson::{
    Activity, Block, Id, Lesson, Page,
    page::{Button, Field, Folders, Radio},
    place::Place,
};
use std::collections::{BTreeMap, BTreeSet};

/// The pages that the lesson shares, once for all scenes.
pub(super) fn shared(report: &mut Report<'_>, lesson: &Lesson, around: Around<'_>) {
    let mut union = Inventory::default();
    let mut safety = BTreeSet::new();
    let mut personas = vec![&lesson.persona];
    for (_, step) in lesson.steps() {
        safety.extend(step.safety.iter().map(Id::as_str));
        for phase in &step.phases {
            if let Activity::Scene(scene) = &phase.activity {
                union.merge(Inventory::of_scene(lesson, scene));
                personas.extend(&phase.persona);
            }
        }
    }
    for (id, page) in &lesson.pages {
        let at = Place::default().field("pages").key(id.as_str());
        for persona in &personas {
            let scope = Scope {
                lesson,
                around,
                persona,
                inventory: &union,
                safety: &safety,
                in_rule: false,
            };
            check(report, &scope, &at, page);
        }
    }
}

/// A page outside any scene: the document of an Inspect.
pub(super) fn alone(
    report: &mut Report<'_>,
    lesson: &Lesson,
    around: Around<'_>,
    persona: &Id,
    at: &Place,
    page: &Page,
) {
    let (inventory, safety) = (Inventory::of_page(page), BTreeSet::new());
    let scope = Scope {
        lesson,
        around,
        persona,
        inventory: &inventory,
        safety: &safety,
        in_rule: false,
    };
    check(report, &scope, at, page);
}

pub(super) fn check(report: &mut Report<'_>, scope: &Scope<'_>, at: &Place, page: &Page) {
    if page.address.contains("://") {
        let message = format!("the address `{}` begins with its protocol", page.address);
        report.warning(
            "L114",
            &at.field("address"),
            message,
            "write it without https://",
        );
    }
    let mut names = Names::default();
    names.blocks(report, &at.field("blocks"), &page.blocks, &mut Vec::new());
    let fields = Inventory::of_page(page).fields;
    blocks(report, scope, &fields, &at.field("blocks"), &page.blocks);
}

fn blocks(
    report: &mut Report<'_>,
    scope: &Scope<'_>,
    fields: &BTreeSet<&str>,
    at: &Place,
    list: &[Block],
) {
    for (index, block) in list.iter().enumerate() {
        let at = at.at(index);
        match block {
            Block::Link(each) | Block::Button(each) => button(report, scope, &at, each),
            Block::Field(each) => field(report, scope, fields, &at, each),
            Block::Radio(each) => radio(report, scope, fields, &at, each),
            Block::Strength(id) if !fields.contains(id.as_str()) => {
                report.unknown(
                    "L104",
                    &at.at(0),
                    "field on this page called",
                    id.as_str(),
                    fields.iter().copied(),
                );
            }
            Block::Folders(each) => folders(report, scope, &at, each),
            Block::Items(items) => {
                if let Some(id) = &items.folder {
                    folder(report, scope.inventory, &at.field("folder"), id);
                }
                acts(report, scope, &at.field("act"), &items.act);
            }
            Block::Row(inside) | Block::Aside(inside) => {
                blocks(report, scope, fields, &at.at(0), inside);
            }
            Block::Banner(banner) => {
                cond(report, scope, &at.field("when"), &banner.when);
                blocks(report, scope, fields, &at.field("blocks"), &banner.blocks);
            }
            Block::When(when, inside) => {
                cond(report, scope, &at.at(0), when);
                blocks(report, scope, fields, &at.at(1), inside);
            }
            Block::Card(_, inside) => blocks(report, scope, fields, &at.at(1), inside),
            Block::Fixed(fixed) => {
                let written = &scope.inventory.fields;
                expect(report, scope, written, &at.field("value"), &fixed.value);
                acts(report, scope, &at.field("act"), &fixed.act);
            }
            _ => {}
        }
    }
}

fn button(report: &mut Report<'_>, scope: &Scope<'_>, at: &Place, button: &Button) {
    for (index, check) in button.checks.iter().enumerate() {
        cond(
            report,
            scope,
            &at.entry("checks", index).field("when"),
            &check.when,
        );
    }
    acts(report, scope, &at.field("act"), &button.act);
}

fn field(
    report: &mut Report<'_>,
    scope: &Scope<'_>,
    fields: &BTreeSet<&str>,
    at: &Place,
    field: &Field,
) {
    expect(report, scope, fields, &at.field("expect"), &field.expect);
    if let Some(prefill) = &field.prefill {
        expect(report, scope, fields, &at.field("prefill"), prefill);
    }
    if field.lines == 0 {
        report.error(
            "L114",
            &at.field("lines"),
            "a field has at least one line",
            "write 1 or more",
        );
    }
    report.twice(
        "errors",
        field
            .errors
            .iter()
            .enumerate()
            .map(|(index, error)| (at.entry("errors", index), &error.id)),
    );
}

fn radio(
    report: &mut Report<'_>,
    scope: &Scope<'_>,
    fields: &BTreeSet<&str>,
    at: &Place,
    radio: &Radio,
) {
    report.empty(at, "options", radio.options.is_empty());
    report.twice(
        "options",
        radio
            .options
            .iter()
            .enumerate()
            .map(|(index, option)| (at.entry("options", index), &option.id)),
    );
    for (index, option) in radio.options.iter().enumerate() {
        let at = at.entry("options", index);
        acts(report, scope, &at.field("act"), &option.act);
        blocks(report, scope, fields, &at.field("opens"), &option.opens);
    }
}

fn folders(report: &mut Report<'_>, scope: &Scope<'_>, at: &Place, folders: &Folders) {
    report.empty(at, "folders", folders.folders.is_empty());
    report.twice(
        "folders",
        folders
            .folders
            .iter()
            .enumerate()
            .map(|(index, id)| (at.entry("folders", index), id)),
    );
    for (index, id) in folders.folders.iter().enumerate() {
        if !FOLDERS.contains(&id.as_str()) {
            report.unknown(
                "L117",
                &at.entry("folders", index),
                "folder",
                id.as_str(),
                FOLDERS,
            );
        }
    }
    scope.page_name(report, &at.field("list"), &folders.list);
}

/// Names on a page, with the conditions they stand under: what can be seen together needs other names.
#[derive(Default)]
struct Names<'a>(BTreeMap<&'a str, Vec<Vec<usize>>>, usize);

impl<'a> Names<'a> {
    fn blocks(
        &mut self,
        report: &mut Report<'_>,
        at: &Place,
        blocks: &'a [Block],
        under: &mut Vec<usize>,
    ) {
        for (index, block) in blocks.iter().enumerate() {
            let at = at.at(index);
            match block {
                Block::Brand(id)
                | Block::Heading(id)
                | Block::Text(id)
                | Block::Small(id)
                | Block::Large(id)
                | Block::Picture(id)
                | Block::Notice(id)
                | Block::Phone(id)
                | Block::Address(id) => self.name(report, &at.at(0), id, under),
                Block::Fixed(fixed) => self.name(report, &at.field("id"), &fixed.id, under),
                Block::Link(button) | Block::Button(button) => {
                    self.name(report, &at.field("id"), &button.id, under);
                }
                Block::Field(field) => self.name(report, &at.field("id"), &field.id, under),
                Block::Tick(tick) => self.name(report, &at.field("id"), &tick.id, under),
                Block::Radio(radio) => {
                    self.name(report, &at.field("id"), &radio.id, under);
                    for (index, option) in radio.options.iter().enumerate() {
                        self.inside(
                            report,
                            &at.entry("options", index).field("opens"),
                            &option.opens,
                            under,
                        );
                    }
                }
                Block::Row(blocks) | Block::Aside(blocks) => {
                    self.blocks(report, &at.at(0), blocks, under);
                }
                Block::Card(_, blocks) => self.blocks(report, &at.at(1), blocks, under),
                Block::When(_, blocks) => self.inside(report, &at.at(1), blocks, under),
                Block::Banner(banner) => {
                    self.inside(report, &at.field("blocks"), &banner.blocks, under);
                }
                Block::Strength(_)
                | Block::Folders(_)
                | Block::Items(_)
                | Block::OpenItem
                | Block::Attached
                | Block::AttachedTo(_) => {}
            }
        }
    }

    fn inside(
        &mut self,
        report: &mut Report<'_>,
        at: &Place,
        blocks: &'a [Block],
        under: &mut Vec<usize>,
    ) {
        self.1 += 1;
        under.push(self.1);
        self.blocks(report, at, blocks, under);
        under.pop();
    }

    fn name(&mut self, report: &mut Report<'_>, at: &Place, id: &'a Id, under: &[usize]) {
        let before = self.0.entry(id.as_str()).or_default();
        if before
            .iter()
            .any(|each| each.starts_with(under) || under.starts_with(each))
        {
            report.error(
                "L101",
                at,
                format!("two things on this page are called `{id}`"),
                "give one of them another name",
            );
        }
        before.push(under.to_vec());
    }
}
