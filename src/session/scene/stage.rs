//! What a scene may look at: the lesson, the persona, the words.

use crate::lesson::activity::Scene;
use crate::lesson::{Id, Item, Page};
use crate::session::scope::Scope;
use crate::text::MessageRef;

/// A scene with all that it may look at.
#[derive(Debug, Clone, Copy)]
pub struct Stage<'a> {
    /// What happens in it.
    pub scene: &'a Scene,
    /// The step, the persona, the words.
    pub scope: Scope<'a>,
}

impl<'a> Stage<'a> {
    /// A page, of the scene or of the lesson.
    pub fn page(&self, id: &Id) -> Option<&'a Page> {
        self.scene.page(&self.scope.lesson.pages, id)
    }

    /// The message that words a page.
    pub fn page_message(&self, id: &Id) -> String {
        if self.scene.pages.contains_key(id) {
            format!("{}_{id}", self.scope.step.id)
        } else {
            format!("pages_{id}")
        }
    }

    /// The words of an item.
    pub fn item(&self, item: &Id, attribute: &str) -> String {
        let message = MessageRef::attribute(format!("item_{item}"), attribute);
        self.scope.world.texts.plain(&message, self.scope.base)
    }

    /// What an item is called in a sentence: a file's name, a mail's subject.
    pub fn item_name(&self, item: &Id) -> String {
        match self.scope.lesson.items.get(item) {
            Some(Item::File) => self.item(item, "name"),
            _ => self.item(item, "subject"),
        }
    }

    /// How heavy a file is or how old, where the lesson tells.
    pub fn about_file(&self, item: &Id) -> String {
        let message = MessageRef::attribute(format!("item_{item}"), "about");
        let texts = &self.scope.world.texts;
        if texts.has(&message) {
            texts.plain(&message, self.scope.base)
        } else {
            String::new()
        }
    }
}
