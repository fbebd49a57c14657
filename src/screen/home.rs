//! Where everything begins: go on, the lessons, the settings, what this computer knows.

use super::desk::{Desk, SHELF_ROWS};
use super::{Go, Reply};
use crate::effect::Effect;
use crate::event::{Resume, ShelfRow};
use crate::outline::{Header, Node, Outline, Role, State, Target};
use crate::session::choose::digit;
use crate::text::{Args, Rich};

/// The home screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Home;

const RESUME: &str = "home-resume";
const SETTINGS: &str = "home-settings";
const KNOWN: &str = "home-known";
const MORE: &str = "home-more";
const BEFORE: &str = "home-before";

impl Home {
    /// What is on the screen.
    pub fn outline(&self, desk: &Desk) -> Outline {
        let world = &desk.world;
        let mut body = Vec::new();
        if let Some(resume) = &desk.resume {
            body.push(resume_node(resume, desk));
        }
        body.push(Node::new(Role::Caption, world.app("home-lessons")));
        let rows = desk.shelf.rows.iter().enumerate();
        body.extend(rows.map(|(row, lesson)| lesson_node(row, lesson, desk)));
        let pages = desk.shelf.total.div_ceil(SHELF_ROWS);
        if desk.shelf.page + 1 < pages {
            body.push(row(MORE, world.app(MORE)));
        }
        if desk.shelf.page > 0 {
            body.push(row(BEFORE, world.app(BEFORE)));
        }
        body.push(Node::new(Role::Caption, world.app("home-computer")));
        body.push(row(SETTINGS, world.app(SETTINGS)).valued(world.plain("home-settings-about")));
        body.push(row(KNOWN, world.app(KNOWN)).valued(world.plain("home-known-about")));
        Outline {
            header: Header {
                left: world.plain("application"),
                right: world.plain("hello"),
                right_short: world.plain("hello"),
                progress: None,
            },
            body,
            ..Outline::default()
        }
    }

    /// Something was pressed.
    pub fn press(&self, target: &Target, desk: &Desk) -> Reply {
        let Target::Row(name) = target else {
            return Reply::default();
        };
        let open = |lesson: &str, step: Option<String>| {
            vec![Effect::OpenLesson {
                lesson: lesson.to_owned(),
                step,
            }]
        };
        match (name.as_str(), &desk.resume) {
            (RESUME, Some(resume)) => Reply {
                effects: open(&resume.place.lesson, Some(resume.place.step.clone())),
                ..Reply::default()
            },
            (SETTINGS, _) => Reply {
                go: Some(Go::Settings),
                ..Reply::default()
            },
            (KNOWN, _) => Reply {
                effects: vec![Effect::ReadKnowledge],
                ..Reply::default()
            },
            (MORE, _) => Reply {
                effects: vec![Effect::ReadShelf(desk.shelf.page + 1)],
                ..Reply::default()
            },
            (BEFORE, _) => Reply {
                effects: vec![Effect::ReadShelf(desk.shelf.page.saturating_sub(1))],
                ..Reply::default()
            },
            (lesson, _) => match lesson.strip_prefix("lesson-") {
                Some(lesson) => Reply {
                    effects: open(lesson, None),
                    ..Reply::default()
                },
                None => Reply::default(),
            },
        }
    }
}

fn row(name: &str, label: Rich) -> Node {
    Node::new(Role::Choice { number: None }, label).on(Target::Row(name.to_owned()))
}

fn resume_node(resume: &Resume, desk: &Desk) -> Node {
    let title = desk
        .shelf
        .rows
        .iter()
        .find(|row| row.id == resume.place.lesson)
        .map(|row| row.title.clone());
    let args = Args::new()
        .text(
            "lesson",
            title.unwrap_or_else(|| resume.lesson_title.clone()),
        )
        .text("part", resume.part.to_uppercase())
        .number("number", resume.number.into())
        .number("of", resume.of.into())
        .text("title", resume.title.clone());
    let lines = ["home-resume-lesson", "home-resume-step"].map(|id| desk.words(id, &args));
    let label = lines
        .into_iter()
        .fold(desk.world.app(RESUME), |before, line| {
            before.joined("\n", line)
        });
    row(RESUME, label)
}

fn lesson_node(at: usize, lesson: &ShelfRow, desk: &Desk) -> Node {
    let done = desk.done(&lesson.id).min(lesson.steps);
    let args = Args::new()
        .number("done", done.into())
        .number("of", lesson.steps.into());
    let (state, message) = match done {
        0 => (None, "lesson-new"),
        done if done >= lesson.steps => (Some(State::Done), "lesson-is-done"),
        _ => (None, "lesson-begun"),
    };
    let role = Role::Progress {
        number: digit(at),
        done,
        of: lesson.steps,
    };
    Node::new(role, Rich::unmarked(lesson.title.clone()))
        .on(Target::Row(format!("lesson-{}", lesson.id)))
        .valued(desk.words(message, &args).plain())
        .state(state)
}
