//! What this computer knows of the learner, in plain words, and the way to erase it.

use super::Reply;
use super::desk::Desk;
use super::overlay::Overlay;
use crate::outline::{ButtonRole, Extent, Header, Instruction, Node, Outline, Role, State, Target};
use crate::record::Knowledge;
use crate::text::Args;

/// The screen "what this computer knows of me".
#[derive(Debug, Clone)]
pub struct Known {
    knowledge: Knowledge,
}

const ERASE: &str = "known-erase";

impl Known {
    /// Shows what is known.
    pub fn new(knowledge: Knowledge) -> Self {
        Self { knowledge }
    }

    /// What is on the screen.
    pub fn outline(&self, desk: &Desk) -> Outline {
        let known = &self.knowledge;
        let line = |id: &str, args: &Args| Node::new(Role::Text, desk.words(id, args));
        let mut body = Vec::new();
        if known.lessons.is_empty() {
            body.push(line("known-no-lesson", &Args::new()));
        }
        for lesson in &known.lessons {
            let title = desk
                .shelf
                .rows
                .iter()
                .find(|row| row.id == lesson.lesson)
                .map(|row| row.title.clone());
            let args = Args::new()
                .text("lesson", title.unwrap_or_else(|| lesson.lesson.clone()))
                .number("done", lesson.done.len() as i64)
                .number("marks", lesson.marks.len() as i64)
                .text("day", desk.world.long_date(&lesson.last_day));
            body.push(line("known-lesson", &args));
            let helped = lesson
                .marks
                .iter()
                .filter(|mark| mark.assist.rung() > 0)
                .count();
            body.push(Node::new(
                Role::Small,
                desk.words("known-help", &args.number("helped", helped as i64)),
            ));
        }
        if !(known.settings.is_empty() && known.machine.is_empty()) {
            body.push(Node::new(Role::Caption, desk.world.app("known-settings")));
        }
        for key in known.settings.keys().chain(known.machine.keys()) {
            let value = known
                .settings
                .get(key)
                .or_else(|| known.machine.get(key))
                .cloned()
                .unwrap_or_default();
            let args = Args::new()
                .text("name", desk.world.plain(&format!("known-key-{key}")))
                .text("value", value);
            body.push(Node::new(Role::Small, desk.words("known-setting", &args)));
        }
        body.push(line("known-never", &Args::new()));
        if let Some(folder) = &known.folder {
            body.push(Node::new(
                Role::Small,
                desk.words("known-folder", &Args::new().text("folder", folder.clone())),
            ));
        }
        let erase = Node::new(Role::Button(ButtonRole::Secondary), desk.world.app(ERASE));
        Outline {
            header: Header {
                left: desk.world.plain("application"),
                ..Header::default()
            },
            title: Some(desk.world.app("home-known")),
            instruction: Some(Instruction {
                text: desk.world.app("known-about"),
                extent: Extent::Whole,
                message: None,
            }),
            body,
            advance: vec![
                Node::new(
                    Role::Button(ButtonRole::Primary),
                    desk.world.app("back-home"),
                )
                .on(Target::Continue),
                erase
                    .on(Target::Row(ERASE.to_owned()))
                    .state(self.knowledge.folder.is_none().then_some(State::Quiet)),
            ],
            ..Outline::default()
        }
    }

    /// Something was pressed.
    pub fn press(&self, target: &Target) -> Reply {
        match target {
            Target::Continue => Reply {
                go: Some(super::Go::Home),
                ..Reply::default()
            },
            Target::Row(name) if name == ERASE => Reply {
                over: Some(Overlay::Erase),
                ..Reply::default()
            },
            _ => Reply::default(),
        }
    }
}
