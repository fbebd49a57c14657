//! Simulated applications: pages, blocks, rules, questions and goals.

use super::{
    Around, FOLDERS, Report, activities,
    acts::{Scope, acts, cond, expect, folder, item},
    inventory::{Inventory, pages},
};
use crate::lesson::{
    Activity, Block, Id, Lesson, Page, Step,
    activity::{Happening, Scene, walk},
    page::{Act, Button, Field, Folders, Radio},
    place::Place,
};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(
    report: &mut Report<'_>,
    lesson: &Lesson,
    around: Around<'_>,
    step: &Step,
    persona: &Id,
    at: &Place,
    scene: &Scene,
) {
    let inventory = Inventory::of_scene(lesson, scene);
    let safety = step.safety.iter().map(Id::as_str).collect();
    let scope = Scope {
        lesson,
        around,
        persona,
        inventory: &inventory,
        safety: &safety,
        in_rule: false,
    };
    scope.page_name(report, &at.field("start"), &scene.start);
    for (address, page) in &scene.addresses {
        scope.page_name(report, &at.field("addresses").key(address), page);
    }
    report.twice(
        "items",
        scene
            .items
            .iter()
            .enumerate()
            .map(|(index, placed)| (at.entry("items", index).field("item"), &placed.item)),
    );
    for (index, placed) in scene.items.iter().enumerate() {
        let at = at.entry("items", index);
        item(report, &scope, &at.field("item"), &placed.item);
        folder(report, &inventory, &at.field("at"), &placed.at);
    }
    for (id, page) in &scene.pages {
        blocks_of(report, &scope, &at.field("pages").key(id.as_str()), page);
    }
    rules(report, &scope, at, scene);
    report.twice(
        "questions",
        scene
            .asks
            .iter()
            .enumerate()
            .map(|(index, ask)| (at.entry("asks", index), &ask.id)),
    );
    for (index, ask) in scene.asks.iter().enumerate() {
        let at = at.entry("asks", index);
        activities::choices(report, &at, &ask.options, 1);
        cond(report, &scope, &at.field("when"), &ask.when);
    }
    let options = scene.asks.iter().enumerate().flat_map(|(index, ask)| {
        let at = at.entry("asks", index);
        ask.options
            .iter()
            .enumerate()
            .map(move |(index, option)| (at.entry("options", index), &option.id))
    });
    report.twice("options", options);
    for (index, decision) in scene.decisions.iter().enumerate() {
        let at = at.entry("decisions", index);
        item(report, &scope, &at.field("item"), &decision.item);
        report.empty(&at.field("right"), "folders", decision.right.is_empty());
        for (index, right) in decision.right.iter().enumerate() {
            folder(report, &inventory, &at.entry("right", index), right);
        }
    }
    report.empty(at, "goals", scene.goals.is_empty());
    report.twice(
        "goals",
        scene
            .goals
            .iter()
            .enumerate()
            .map(|(index, goal)| (at.entry("goals", index), &goal.id)),
    );
    for (index, goal) in scene.goals.iter().enumerate() {
        cond(
            report,
            &scope,
            &at.entry("goals", index).field("when"),
            &goal.when,
        );
    }
    reach(report, lesson, step, at, scene);
}

fn rules(report: &mut Report<'_>, scope: &Scope<'_>, at: &Place, scene: &Scene) {
    let scope = Scope {
        in_rule: true,
        ..*scope
    };
    let pressable = scope.inventory.pressable();
    for (index, rule) in scene.rules.iter().enumerate() {
        let at = at.entry("rules", index);
        let on = at.field("on").at(0);
        match &rule.on {
            Happening::Pressed(id) if !pressable.contains(id.as_str()) => {
                report.unknown(
                    "L104",
                    &on,
                    "thing to press called",
                    id.as_str(),
                    pressable.iter().copied(),
                );
            }
            Happening::Entered(id) | Happening::BackFrom(id) => scope.page_name(report, &on, id),
            Happening::Opened(id) | Happening::Attached(id) => item(report, &scope, &on, id),
            Happening::Folder(id) => folder(report, scope.inventory, &on, id),
            Happening::Pressed(_) | Happening::Closed => {}
        }
        if let Some(when) = &rule.when {
            cond(report, &scope, &at.field("when"), when);
        }
        acts(report, &scope, &at.field("act"), &rule.act);
    }
}

/// The pages that the lesson shares, once for all scenes.
pub(super) fn shared_pages(report: &mut Report<'_>, lesson: &Lesson, around: Around<'_>) {
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
            blocks_of(report, &scope, &at, page);
        }
    }
}

/// A page outside any scene: the document of an Inspect.
pub(super) fn page(
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
    blocks_of(report, &scope, at, page);
}

fn blocks_of(report: &mut Report<'_>, scope: &Scope<'_>, at: &Place, page: &Page) {
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
                blocks(report, scope, fields, &at.at(0), inside)
            }
            Block::Banner(banner) => {
                cond(report, scope, &at.field("when"), &banner.when);
                blocks(report, scope, fields, &at.field("blocks"), &banner.blocks);
            }
            Block::When(when, inside) => {
                cond(report, scope, &at.at(0), when);
                blocks(report, scope, fields, &at.at(1), inside);
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
                | Block::Phone(id) => self.name(report, &at.at(0), id, under),
                Block::Link(button) | Block::Button(button) => {
                    self.name(report, &at.field("id"), &button.id, under)
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
                    self.blocks(report, &at.at(0), blocks, under)
                }
                Block::When(_, blocks) => self.inside(report, &at.at(1), blocks, under),
                Block::Banner(banner) => {
                    self.inside(report, &at.field("blocks"), &banner.blocks, under)
                }
                Block::Strength(_)
                | Block::Folders(_)
                | Block::Items(_)
                | Block::OpenItem
                | Block::Attached => {}
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

/// Pages that the learner can come to, and where a shared page leads in this scene.
fn reach(report: &mut Report<'_>, lesson: &Lesson, step: &Step, at: &Place, scene: &Scene) {
    let all: BTreeMap<&Id, &Page> = pages(lesson, scene).collect();
    let mut reached: BTreeSet<&Id> = BTreeSet::new();
    let mut ahead: Vec<&Id> = vec![&scene.start];
    ahead.extend(scene.addresses.values());
    ahead.extend(scene.rules.iter().flat_map(|rule| gone_to(&rule.act)));
    while let Some(id) = ahead.pop() {
        let Some(page) = all.get(id).filter(|_| reached.insert(id)) else {
            continue;
        };
        let shared = !scene.pages.contains_key(id);
        for next in exits(page) {
            if shared && !all.contains_key(next) && any_scene_has(lesson, next) {
                let message = format!(
                    "the shared page `{id}` leads to `{next}`, which step `{}` does not have",
                    step.id
                );
                report.error(
                    "L102",
                    &at.field("start"),
                    message,
                    format!("add the page `{next}` to this scene"),
                );
            }
            ahead.push(next);
        }
    }
    for id in scene.pages.keys().filter(|id| !reached.contains(id)) {
        let message = format!("nothing leads to the page `{id}`");
        report.warning(
            "L118",
            &at.field("pages").key(id.as_str()),
            message,
            format!("add `Go(\"{id}\")` somewhere, or take the page off"),
        );
    }
}

/// Where nothing has the page, that is told once, at the act itself.
fn any_scene_has(lesson: &Lesson, id: &Id) -> bool {
    lesson
        .steps()
        .flat_map(|(_, step)| &step.phases)
        .any(|phase| match &phase.activity {
            Activity::Scene(scene) => scene.pages.contains_key(id),
            _ => false,
        })
}

fn exits(page: &Page) -> Vec<&Id> {
    let mut found = Vec::new();
    walk(&page.blocks, &mut |block| match block {
        Block::Link(button) | Block::Button(button) => found.extend(gone_to(&button.act)),
        Block::Items(items) => found.extend(gone_to(&items.act)),
        Block::Folders(folders) => found.push(&folders.list),
        Block::Radio(radio) => {
            found.extend(radio.options.iter().flat_map(|option| gone_to(&option.act)))
        }
        _ => {}
    });
    found
}

fn gone_to(acts: &[Act]) -> impl Iterator<Item = &Id> {
    acts.iter().filter_map(|act| match act {
        Act::Go(page) => Some(page),
        _ => None,
    })
}

/// Safety reflexes that an activity may record.
pub(super) fn reflexes<'a>(lesson: &'a Lesson, activity: &'a Activity) -> Vec<&'a Id> {
    let Activity::Scene(scene) = activity else {
        return Vec::new();
    };
    let mut found: Vec<&Act> = scene.rules.iter().flat_map(|rule| &rule.act).collect();
    for (_, page) in pages(lesson, scene) {
        walk(&page.blocks, &mut |block| match block {
            Block::Link(button) | Block::Button(button) => found.extend(&button.act),
            Block::Items(items) => found.extend(&items.act),
            Block::Radio(radio) => {
                found.extend(radio.options.iter().flat_map(|option| &option.act))
            }
            _ => {}
        });
    }
    found
        .into_iter()
        .filter_map(|act| match act {
            Act::Safe(reflex) => Some(reflex),
            _ => None,
        })
        .collect()
}

/// Buttons for which the application can only say its generic sentence.
pub(super) fn silent_buttons(report: &mut Report<'_>, lesson: &Lesson, at: &Place, scene: &Scene) {
    let inventory = Inventory::of_scene(lesson, scene);
    let own = scene
        .pages
        .iter()
        .map(|(id, page)| (at.field("pages").key(id.as_str()), page));
    let shared = lesson
        .pages
        .iter()
        .filter(|(id, _)| !scene.pages.contains_key(*id));
    let shared = shared.map(|(id, page)| (Place::default().field("pages").key(id.as_str()), page));
    for (at, page) in own.chain(shared) {
        let mut silent = Vec::new();
        walk(&page.blocks, &mut |block| {
            if let Block::Link(button) | Block::Button(button) = block
                && button.act.is_empty()
                && button.checks.is_empty()
                && !inventory.ruled.contains(button.id.as_str())
            {
                silent.push(button.id.as_str());
            }
        });
        if !silent.is_empty() {
            let message = format!(
                "the application's generic sentence is used for: {}",
                silent.join(", ")
            );
            report.info(
                "L210",
                &at,
                message,
                "give each wrong action its meaning, with `act: [Say(\"…\")]`",
            );
        }
    }
}
