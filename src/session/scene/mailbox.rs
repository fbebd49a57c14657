//! Folders, mails and files of a scene as things of an outline.

use super::{SceneState, Stage};
use crate::lesson::page::Items;
use crate::lesson::{Id, Item};
use crate::outline::{Node, Role, State, Target};
use crate::session::said::Words;

impl SceneState {
    pub(super) fn folder_node(&self, folder: &Id, stage: &Stage<'_>) -> Node {
        let inside = self.places.iter().filter(|(_, at)| at == folder);
        let unread = inside
            .filter(|(item, _)| self.unread.contains(item))
            .count();
        let current = self
            .folder
            .as_ref()
            .map_or(folder.as_str() == "inbox", |open| open == folder);
        Node::new(
            Role::Folder,
            stage
                .scope
                .world
                .site_words(&Words::app(&format!("folder-{folder}")), stage.scope.base),
        )
        .on(Target::Folder(folder.clone()))
        .valued(if unread > 0 {
            unread.to_string()
        } else {
            String::new()
        })
        .state(current.then_some(State::Current))
    }

    pub(super) fn item_nodes(&self, items: &Items, stage: &Stage<'_>) -> Vec<Node> {
        let listed = self.listed(items);
        if listed.is_empty() {
            return vec![Node::new(Role::Small, stage.scope.world.app("mail-empty"))];
        }
        listed
            .iter()
            .map(|item| self.item_node(item, stage))
            .collect()
    }

    fn item_node(&self, item: &Id, stage: &Stage<'_>) -> Node {
        let target = Target::Item(item.clone());
        match stage.scope.lesson.items.get(item) {
            Some(Item::File) => Node::new(Role::File, stage.item(item, "name").into())
                .valued(stage.about_file(item))
                .on(target),
            mail => {
                let unread = self.unread.contains(item);
                let has_file = matches!(mail, Some(Item::Mail { files }) if !files.is_empty());
                let role = Role::Mail {
                    from: stage.item(item, "from"),
                    date: stage.item(item, "date"),
                };
                Node::new(role, stage.item(item, "subject").into())
                    .on(target)
                    .valued(if unread {
                        stage.scope.world.plain("mail-new")
                    } else {
                        String::new()
                    })
                    .state(unread.then_some(State::Unread))
                    .state(has_file.then_some(State::HasFile))
            }
        }
    }

    pub(super) fn open_item_nodes(&self, stage: &Stage<'_>) -> Vec<Node> {
        let Some(item) = &self.open else {
            return Vec::new();
        };
        let world = stage.scope.world;
        let line =
            |label: &str, value: String| Node::new(Role::MailLine, world.app(label)).valued(value);
        let mut nodes = vec![
            Node::new(Role::Heading, stage.item(item, "subject").into()),
            line(
                "mail-from",
                format!(
                    "{} <{}>",
                    stage.item(item, "from"),
                    stage.item(item, "address")
                ),
            ),
            line("mail-date", stage.item(item, "date")),
        ];
        let body = stage.item(item, "body");
        nodes.push(Node::new(Role::Text, body.into()));
        if let Some(Item::Mail { files }) = stage.scope.lesson.items.get(item) {
            nodes.extend(files.iter().map(|file| {
                let words = Words::app("attached").text("file", stage.item_name(file));
                Node::new(Role::Small, world.words(&words, stage.scope.base))
            }));
        }
        nodes
    }
}
