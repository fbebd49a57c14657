//! The activities other than scenes, the hints and the worked examples.

use super::{Around, Report, cards, inventory::Inventory, pages, scene};
use crate::lesson::{
    Activity, Doing, HintAct, Id, Lesson, Mode, Step,
    activity::{Choice, Inspect, Reflect, Type, TypeItem, ZoneKind},
    place::Place,
};
use std::collections::BTreeSet;

pub(super) fn check(
    report: &mut Report<'_>,
    lesson: &Lesson,
    around: Around<'_>,
    step: &Step,
    persona: &Id,
    at: &Place,
    activity: &Activity,
) {
    match activity {
        Activity::Read(read) => {
            report.empty(at, "cards", read.cards.is_empty());
            report.twice(
                "cards",
                read.cards
                    .iter()
                    .enumerate()
                    .map(|(index, card)| (at.entry("cards", index), &card.id)),
            );
            for (index, card) in read.cards.iter().enumerate() {
                if let Some(persona) = &card.persona
                    && !around.personas.0.contains_key(persona)
                {
                    let at = at.entry("cards", index).field("persona");
                    report.unknown(
                        "L110",
                        &at,
                        "persona",
                        persona.as_str(),
                        around.personas.0.keys().map(Id::as_str),
                    );
                }
            }
        }
        Activity::Press(press) => {
            report.empty(at, "targets", press.targets.is_empty());
            let targets = press
                .targets
                .iter()
                .enumerate()
                .map(|(index, target)| (at.entry("targets", index), &target.id));
            let otherwise = press
                .otherwise
                .iter()
                .map(|each| (at.field("otherwise"), &each.id));
            report.twice("targets", targets.chain(otherwise));
        }
        Activity::Choose(choose) => choices(report, at, &choose.options, choose.pick),
        Activity::Type(typing) => type_items(report, around, persona, at, typing),
        Activity::Order(order) => cards::order(report, at, order),
        Activity::Match(each) => cards::pairs(report, at, each),
        Activity::Inspect(inspect) => zones(report, lesson, around, persona, at, inspect),
        Activity::Scene(each) => scene::check(report, lesson, around, step, persona, at, each),
        Activity::Reflect(each) => reflect(report, lesson, at, each),
    }
}

/// Options, of which `pick` right ones are to be chosen.
pub(super) fn choices(report: &mut Report<'_>, at: &Place, options: &[Choice], pick: u8) {
    report.empty(at, "options", options.is_empty());
    report.twice(
        "options",
        options
            .iter()
            .enumerate()
            .map(|(index, option)| (at.entry("options", index), &option.id)),
    );
    let right = options.iter().filter(|option| option.right).count();
    if right == 0 && !options.is_empty() {
        report.error(
            "L109",
            &at.field("options"),
            "none of these options is right",
            "add `right: true` to the right ones",
        );
    } else if usize::from(pick) > right && right > 0 {
        let message = format!("{pick} right options are to be chosen, and there are {right}");
        report.error(
            "L109",
            &at.field("pick"),
            message,
            format!("write `pick: {right}`, or add `right: true` to others"),
        );
    } else if pick == 0 {
        report.error(
            "L109",
            &at.field("pick"),
            "no option is to be chosen",
            "write how many right ones must be chosen",
        );
    }
}

fn type_items(
    report: &mut Report<'_>,
    around: Around<'_>,
    persona: &Id,
    at: &Place,
    typing: &Type,
) {
    report.empty(at, "items", typing.items.is_empty());
    for (index, item) in typing.items.iter().enumerate() {
        let at = at.entry("items", index);
        match item {
            TypeItem::Text(text) if text.is_empty() => {
                report.error(
                    "L108",
                    &at,
                    "there is nothing to write here",
                    "write the text between the quotes",
                );
            }
            TypeItem::Persona(detail) => report.detail(around, &at.at(0), persona, detail),
            TypeItem::Erase if index == 0 => {
                report.error(
                    "L108",
                    &at,
                    "there is nothing to erase yet",
                    "put something to write before it",
                );
            }
            TypeItem::Text(_) | TypeItem::Words(_) | TypeItem::Erase => {}
        }
    }
}

fn zones(
    report: &mut Report<'_>,
    lesson: &Lesson,
    around: Around<'_>,
    persona: &Id,
    at: &Place,
    inspect: &Inspect,
) {
    report.empty(at, "zones", inspect.zones.is_empty());
    report.twice(
        "zones",
        inspect
            .zones
            .iter()
            .enumerate()
            .map(|(index, zone)| (at.entry("zones", index), &zone.id)),
    );
    let required = inspect
        .zones
        .iter()
        .filter(|zone| zone.kind == ZoneKind::Required)
        .count();
    let clues = inspect
        .zones
        .iter()
        .filter(|zone| zone.kind != ZoneKind::Decoy)
        .count();
    if clues == 0 && !inspect.zones.is_empty() {
        report.error(
            "L109",
            &at.field("zones"),
            "none of these zones is a clue",
            "make one of them a Clue or Required",
        );
    }
    if let Some(enough) = inspect.enough.map(usize::from) {
        let at = at.field("enough");
        if enough > clues {
            report.error(
                "L109",
                &at,
                format!("{enough} clues are to be found, and there are {clues}"),
                format!("write {clues} or less"),
            );
        } else if enough < required.max(1) {
            let message = format!("{enough} clues are enough, and {required} are required");
            report.error(
                "L109",
                &at,
                message,
                format!("write {} or more", required.max(1)),
            );
        }
    }
    report.twice(
        "remarks",
        inspect
            .remarks
            .iter()
            .enumerate()
            .map(|(index, each)| (at.entry("remarks", index), &each.id)),
    );
    for (index, remark) in inspect.remarks.iter().enumerate() {
        for (place, zone) in remark.only.iter().enumerate() {
            if !inspect.zones.iter().any(|each| each.id == *zone) {
                let at = at.entry("remarks", index).entry("only", place);
                report.unknown(
                    "L105",
                    &at,
                    "zone",
                    zone.as_str(),
                    inspect.zones.iter().map(|each| each.id.as_str()),
                );
            }
        }
    }
    pages::alone(
        report,
        lesson,
        around,
        persona,
        &at.field("document"),
        &inspect.document,
    );
}

fn reflect(report: &mut Report<'_>, lesson: &Lesson, at: &Place, reflect: &Reflect) {
    report.empty(at, "statements", reflect.statements.is_empty());
    report.twice(
        "statements",
        reflect
            .statements
            .iter()
            .enumerate()
            .map(|(index, id)| (at.entry("statements", index), id)),
    );
    let Some(mission) = &reflect.compare else {
        return;
    };
    let is_mission = |step: &Step| {
        step.phases.iter().any(|phase| {
            phase.mode == Mode::Alone && !matches!(phase.activity, Activity::Reflect(_))
        })
    };
    let missions = || {
        lesson
            .steps()
            .filter(|(_, step)| is_mission(step))
            .map(|(_, step)| step.id.as_str())
    };
    if !missions().any(|id| *mission == *id) {
        let known: Vec<&str> = missions().collect();
        report.unknown(
            "L107",
            &at.field("compare"),
            "mission (a step with `mode: Alone`) called",
            mission.as_str(),
            known,
        );
    }
}

/// Hints that frame, dim or place things.
pub(super) fn hints(report: &mut Report<'_>, lesson: &Lesson, step: &Step, at: &Place) {
    if step.hints.is_empty() {
        return;
    }
    let known = things(lesson, step);
    for (index, hint) in step.hints.iter().enumerate() {
        let at = at.entry("hints", index);
        let (HintAct::FrameThese(ids) | HintAct::Dim(ids) | HintAct::Place(ids)) = hint else {
            continue;
        };
        report.empty(&at, "names", ids.is_empty());
        for (index, id) in ids.iter().enumerate() {
            if !known.contains(id.as_str()) {
                report.unknown(
                    "L106",
                    &at.at(0).at(index),
                    "thing in this step called",
                    id.as_str(),
                    known.iter().copied(),
                );
            }
        }
    }
}

/// Worked examples that press and write.
pub(super) fn scripts(report: &mut Report<'_>, lesson: &Lesson, step: &Step, at: &Place) {
    for (index, phase) in step.phases.iter().enumerate() {
        let at = at.entry("phases", index);
        if phase.script.is_empty() {
            continue;
        }
        if phase.mode != Mode::Show {
            report.warning(
                "L116",
                &at.field("script"),
                "this script is never played",
                "scripts belong to phases with `mode: Show`",
            );
        }
        let known = things(lesson, step);
        let inventory = match &phase.activity {
            Activity::Scene(scene) => Inventory::of_scene(lesson, scene),
            Activity::Inspect(inspect) => Inventory::of_page(&inspect.document),
            _ => Inventory::default(),
        };
        for (index, each) in phase.script.iter().enumerate() {
            let at = at.entry("script", index).field("act").at(0);
            match &each.act {
                Some(Doing::Press(id)) if !known.contains(id.as_str()) => {
                    report.unknown(
                        "L104",
                        &at,
                        "thing to press called",
                        id.as_str(),
                        known.iter().copied(),
                    );
                }
                Some(Doing::Write(id, _) | Doing::WriteExpected(id))
                    if matches!(phase.activity, Activity::Scene(_) | Activity::Inspect(_))
                        && !inventory.fields.contains(id.as_str()) =>
                {
                    report.unknown(
                        "L104",
                        &at,
                        "field",
                        id.as_str(),
                        inventory.fields.iter().copied(),
                    );
                }
                _ => {}
            }
        }
    }
}

/// Everything in a step that can be framed or pressed, by name.
fn things<'a>(lesson: &'a Lesson, step: &'a Step) -> BTreeSet<&'a str> {
    let mut found: BTreeSet<&str> = BTreeSet::new();
    for phase in &step.phases {
        match &phase.activity {
            Activity::Read(read) => found.extend(read.cards.iter().map(|card| card.id.as_str())),
            Activity::Press(press) => {
                found.extend(press.targets.iter().map(|target| target.id.as_str()));
                found.extend(press.otherwise.iter().map(|each| each.id.as_str()));
            }
            Activity::Choose(choose) => {
                found.extend(choose.options.iter().map(|option| option.id.as_str()));
            }
            Activity::Type(typing) => {
                found.extend(["keyboard", "field", "button"]);
                found.extend(typing.items.iter().filter_map(|item| match item {
                    TypeItem::Persona(id) | TypeItem::Words(id) => Some(id.as_str()),
                    TypeItem::Text(_) | TypeItem::Erase => None,
                }));
            }
            Activity::Order(order) => {
                found.extend(order.cards.iter().chain(&order.intruders).map(Id::as_str));
            }
            Activity::Match(each) => {
                found.extend(each.pairs.iter().map(|pair| pair.id.as_str()));
                found.extend(each.labels().into_iter().map(Id::as_str));
            }
            Activity::Inspect(inspect) => {
                found.extend(inspect.zones.iter().map(|zone| zone.id.as_str()));
                found.extend(Inventory::of_page(&inspect.document).things());
            }
            Activity::Scene(scene) => {
                found.extend(Inventory::of_scene(lesson, scene).things());
                found.extend(lesson.items.keys().map(Id::as_str));
            }
            Activity::Reflect(reflect) => found.extend(reflect.statements.iter().map(Id::as_str)),
        }
    }
    found
}
