//! Simulated applications: pages, blocks, rules, questions and goals.

use super::{
    Around, Report, activities,
    acts::{Scope, acts, cond, folder, item},
    inventory::{self, Inventory},
    pages,
};
use crate::lesson::{
    Activity, Block, Id, Lesson, Page, Step,
    activity::{Happening, Scene, walk},
    page::Act,
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
    if let Some(page) = &scene.new_tab {
        scope.page_name(report, &at.field("new_tab"), page);
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
        pages::check(report, &scope, &at.field("pages").key(id.as_str()), page);
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

/// Pages that the learner can come to, and where a shared page leads in this scene.
fn reach(report: &mut Report<'_>, lesson: &Lesson, step: &Step, at: &Place, scene: &Scene) {
    let all: BTreeMap<&Id, &Page> = inventory::pages(lesson, scene).collect();
    let mut reached: BTreeSet<&Id> = BTreeSet::new();
    let mut ahead: Vec<&Id> = vec![&scene.start];
    ahead.extend(scene.addresses.values());
    ahead.extend(&scene.new_tab);
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
        Block::Fixed(fixed) => found.extend(gone_to(&fixed.act)),
        Block::Folders(folders) => found.push(&folders.list),
        Block::Radio(radio) => {
            found.extend(radio.options.iter().flat_map(|option| gone_to(&option.act)));
        }
        _ => {}
    });
    found
}

fn gone_to(acts: &[Act]) -> impl Iterator<Item = &Id> {
    acts.iter().filter_map(|act| match act {
        Act::Go(page) | Act::OpenTab(page) => Some(page),
        _ => None,
    })
}

/// Safety reflexes that an activity may record.
pub(super) fn reflexes<'a>(lesson: &'a Lesson, activity: &'a Activity) -> Vec<&'a Id> {
    let Activity::Scene(scene) = activity else {
        return Vec::new();
    };
    let mut found: Vec<&Act> = scene.rules.iter().flat_map(|rule| &rule.act).collect();
    for (_, page) in inventory::pages(lesson, scene) {
        walk(&page.blocks, &mut |block| match block {
            Block::Link(button) | Block::Button(button) => found.extend(&button.act),
            Block::Items(items) => found.extend(&items.act),
            Block::Fixed(fixed) => found.extend(&fixed.act),
            Block::Radio(radio) => {
                found.extend(radio.options.iter().flat_map(|option| &option.act));
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
