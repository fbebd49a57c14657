//! The head of a lesson, its parts, steps and phases.

use super::{Around, Report, Subject, activities, pages, scene};
use crate::lesson::{
    Activity, Id, Item, Lesson, Step,
    activity::Inspect,
    page::{Block, Button, Field, Fixed, Radio, Tick},
    place::Place,
};
use std::collections::BTreeSet;

pub(super) fn check(report: &mut Report<'_>, subject: Subject<'_>, around: Around<'_>) {
    let lesson = subject.lesson;
    let top = Place::default();
    head(report, subject, around);
    report.empty(&top.field("parts"), "parts", lesson.parts.is_empty());
    report.twice(
        "parts",
        lesson
            .parts
            .iter()
            .enumerate()
            .map(|(index, part)| (top.entry("parts", index), &part.id)),
    );
    report.twice("steps", steps(lesson).map(|(at, step)| (at, &step.id)));
    for (index, part) in lesson.parts.iter().enumerate() {
        report.empty(&top.entry("parts", index), "steps", part.steps.is_empty());
    }
    for (at, each) in steps(lesson) {
        reserved(report, lesson, &at, &each.id);
        step(report, lesson, around, &at, each);
    }
    pages::shared(report, lesson, around);
}

/// Every step with its place.
pub(super) fn steps(lesson: &Lesson) -> impl Iterator<Item = (Place, &Step)> {
    lesson
        .parts
        .iter()
        .enumerate()
        .flat_map(|(part_index, part)| {
            let at = Place::default().entry("parts", part_index);
            part.steps
                .iter()
                .enumerate()
                .map(move |(index, step)| (at.entry("steps", index), step))
        })
}

fn head(report: &mut Report<'_>, subject: Subject<'_>, around: Around<'_>) {
    let (lesson, top) = (subject.lesson, Place::default());
    if lesson.level > 3 {
        let message = format!("there is no level {}", lesson.level);
        report.error(
            "L114",
            &top.field("level"),
            message,
            "0 first gestures, 1 discovering, 2 getting by, 3 nearly autonomous",
        );
    }
    if lesson.minutes == 0 {
        report.error(
            "L114",
            &top.field("minutes"),
            "a lesson takes more than 0 minutes",
            "write the minutes that a beginner takes",
        );
    }
    if !is_date(&lesson.today) {
        let message = format!("`{}` is no day", lesson.today);
        report.error(
            "L114",
            &top.field("today"),
            message,
            "write year, month, day: 2026-04-08",
        );
    }
    for (index, skill) in lesson.skills.iter().enumerate() {
        if !skill
            .id
            .split_once(':')
            .is_some_and(|(framework, number)| !framework.is_empty() && !number.is_empty())
        {
            let message = format!("`{}` is no skill", skill.id);
            report.error(
                "L114",
                &top.entry("skills", index).field("id"),
                message,
                "write framework:number, as in digcomp:2.1",
            );
        }
        if !(1..=8).contains(&skill.level) {
            let message = format!("there is no level {} in a framework of skills", skill.level);
            report.error(
                "L114",
                &top.entry("skills", index).field("level"),
                message,
                "write 1 to 8",
            );
        }
    }
    for (index, before) in lesson.after.iter().enumerate() {
        let at = top.entry("after", index);
        if before == subject.name {
            report.error(
                "L112",
                &at,
                "this lesson says that it is better done after itself",
                "take it off",
            );
        } else if let Some(lessons) = around.lessons
            && !lessons.contains(before.as_str())
        {
            let known = lessons
                .iter()
                .map(String::as_str)
                .filter(|each| *each != subject.name);
            report.unknown("L112", &at, "lesson", before.as_str(), known);
        }
    }
    report.persona(around, &top.field("persona"), &lesson.persona);
    for (id, item) in &lesson.items {
        let at = top.field("items").key(id.as_str());
        if let Item::Mail { files } = item {
            for file in files {
                match lesson.items.get(file) {
                    Some(Item::File) => {}
                    Some(Item::Mail { .. }) => {
                        report.error(
                            "L103",
                            &at,
                            format!("`{file}`, which comes with `{id}`, is a mail"),
                            "only files come with a mail",
                        );
                    }
                    None => report.unknown(
                        "L103",
                        &at,
                        "file",
                        file.as_str(),
                        lesson.items.keys().map(Id::as_str),
                    ),
                }
            }
        }
    }
}

pub(super) fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else {
        return false;
    };
    let number = |part: &str, length: usize| {
        (part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.parse::<u32>().unwrap_or_default())
    };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2))
    else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let longest = match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 31,
    };
    year > 0 && (1..=12).contains(&month) && (1..=longest).contains(&day)
}

/// Names of steps whose messages would be taken for something else.
fn reserved(report: &mut Report<'_>, lesson: &Lesson, at: &Place, id: &Id) {
    let is_part = lesson
        .parts
        .iter()
        .any(|part| *id == *format!("part-{}", part.id));
    if is_part || matches!(id.as_str(), "lesson" | "pages" | "item") {
        let message =
            format!("a step cannot be called `{id}`: its message would be taken for another");
        report.error("L119", &at.field("id"), message, "give it another name");
    }
}

fn step(report: &mut Report<'_>, lesson: &Lesson, around: Around<'_>, at: &Place, step: &Step) {
    report.empty(at, "phases", step.phases.is_empty());
    report.twice(
        "safety reflexes",
        step.safety
            .iter()
            .enumerate()
            .map(|(index, id)| (at.entry("safety", index), id)),
    );
    if step.hints.len() > 3 {
        report.error(
            "L106",
            &at.entry("hints", 3),
            "a step has three hints at most",
            "take the others off",
        );
    }
    for (index, phase) in step.phases.iter().enumerate() {
        let at = at.entry("phases", index);
        if let Some(persona) = &phase.persona {
            report.persona(around, &at.field("persona"), persona);
        }
        report.twice(
            "moves",
            phase
                .script
                .iter()
                .enumerate()
                .map(|(index, each)| (at.entry("script", index), &each.id)),
        );
        let persona = phase.persona.as_ref().unwrap_or(&lesson.persona);
        activities::check(
            report,
            lesson,
            around,
            step,
            persona,
            &at.field("activity"),
            &phase.activity,
        );
    }
    activities::hints(report, lesson, step, at);
    activities::scripts(report, lesson, step, at);
    let shown: BTreeSet<&Id> = step
        .phases
        .iter()
        .flat_map(|phase| scene::reflexes(lesson, &phase.activity))
        .collect();
    for (index, reflex) in step.safety.iter().enumerate() {
        if !shown.contains(reflex) {
            let message = format!("nothing in this step records the safety reflex `{reflex}`");
            report.warning(
                "L113",
                &at.entry("safety", index),
                message,
                format!("add `Safe(\"{reflex}\")` where it is shown"),
            );
        }
    }
}

impl Report<'_> {
    /// Whether there is such a persona; told if not.
    pub(super) fn persona(&mut self, around: Around<'_>, at: &Place, persona: &Id) -> bool {
        let known = around.personas.0.contains_key(persona);
        if !known {
            self.unknown(
                "L110",
                at,
                "persona",
                persona.as_str(),
                around.personas.0.keys().map(Id::as_str),
            );
        }
        known
    }

    /// A detail of a persona; an unknown persona is told elsewhere.
    pub(super) fn detail(&mut self, around: Around<'_>, at: &Place, persona: &Id, detail: &Id) {
        if let Some(person) = around.personas.0.get(persona)
            && !person.details.contains_key(detail)
        {
            let what = format!("detail of `{persona}` called");
            self.unknown(
                "L111",
                at,
                &what,
                detail.as_str(),
                person.details.keys().map(Id::as_str),
            );
        }
    }

    /// How many buttons say the generic sentence because nothing else was written for them.
    pub(super) fn generic_buttons(&mut self, lesson: &Lesson) {
        for (at, step) in steps(lesson) {
            for (index, phase) in step.phases.iter().enumerate() {
                let at = at.entry("phases", index).field("activity");
                if let Activity::Scene(scene) = &phase.activity {
                    scene::silent_buttons(self, lesson, &at, scene);
                }
            }
        }
    }
}

/// The texts of a document that may hold zones.
pub(super) fn zoned(inspect: &Inspect) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    crate::lesson::activity::walk(&inspect.document.blocks, &mut |block| {
        if let Block::Brand(id)
        | Block::Heading(id)
        | Block::Text(id)
        | Block::Small(id)
        | Block::Large(id)
        | Block::Picture(id)
        | Block::Notice(id)
        | Block::Phone(id)
        | Block::Address(id)
        | Block::Link(Button { id, .. })
        | Block::Button(Button { id, .. })
        | Block::Field(Field { id, .. })
        | Block::Fixed(Fixed { id, .. })
        | Block::Tick(Tick { id, .. })
        | Block::Radio(Radio { id, .. }) = block
        {
            found.insert(id.as_str());
        }
    });
    found
}
