//! What is not said aloud in a room unless it is asked for: pass phrases, and the codes that a step expects.

use super::Session;
use super::scene::blocks;
use super::scope::Scope;
use super::world::World;
use crate::lesson::Activity;
use crate::lesson::activity::walk;
use crate::lesson::page::{Expect, Field, FieldKind};

impl Session {
    /// The secrets of this step, as they may stand in its texts.
    pub fn secrets(&self, world: &World) -> Vec<String> {
        let scope = self.scope(world);
        let mut secrets = vec![scope.detail("phrase")];
        if let Activity::Scene(scene) = &scope.phase.activity {
            let pages = scene.pages.values().chain(scope.lesson.pages.values());
            for page in pages {
                walk(&page.blocks, &mut |block| {
                    secrets.extend(
                        blocks::field(block)
                            .into_iter()
                            .flat_map(|field| expected(field, &scope)),
                    );
                });
            }
        }
        secrets.retain(|secret| !secret.is_empty());
        secrets
    }
}

/// What is right in a field that holds a secret.
fn expected(field: &Field, scope: &Scope<'_>) -> Vec<String> {
    if !matches!(field.kind, FieldKind::Secret | FieldKind::Code) {
        return Vec::new();
    }
    match &field.expect {
        Expect::Exactly(text) => vec![text.clone()],
        Expect::OneOf(texts) => texts.clone(),
        Expect::Persona(detail) => vec![scope.detail(detail.as_str())],
        _ => Vec::new(),
    }
}
