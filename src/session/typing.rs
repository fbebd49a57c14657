//! Keyboard practice: one item after the other, slips named by gesture.

use super::editor::{Edit, Editor};
use super::{next::NextAction, reaction::Reaction, said::Words, scope::Scope};
use crate::keyboard::{Slip, diagnose};
use crate::lesson::activity::{Type, TypeItem};
use crate::outline::{ButtonRole, Entry, KeyMark, Node, Role, Secrecy, Target, Tone};
use crate::record::Assist;

/// Which item, and what is written of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Typing {
    at: usize,
    entry: Editor,
    /// The text went off the model: said once until it is back on it.
    astray: bool,
    /// The full keyboard path is shown for this character (hint 3).
    ghost: bool,
}

impl Typing {
    /// The first item.
    pub fn new() -> Self {
        Self {
            at: 0,
            entry: Editor::default(),
            astray: false,
            ghost: false,
        }
    }

    /// Whether every item was written.
    pub fn is_complete(&self, exercise: &Type) -> bool {
        self.at >= exercise.items.len()
    }

    /// What is to be written now; nothing when it is to be erased.
    fn model(&self, exercise: &Type, scope: &Scope<'_>) -> Option<String> {
        exercise.items.get(self.at).map(|item| match item {
            TypeItem::Text(text) => text.clone(),
            TypeItem::Persona(detail) => scope.detail(detail.as_str()),
            TypeItem::Words(id) => scope.rich(format!("item-{id}")).text,
            TypeItem::Erase => String::new(),
        })
    }

    /// An edit of what is written.
    pub fn edit(&mut self, edit: Edit, exercise: &Type, scope: &Scope<'_>) -> Reaction {
        let Some(model) = self.model(exercise, scope) else {
            return Reaction::none();
        };
        self.entry.apply(edit);
        let erasing = exercise.items[self.at] == TypeItem::Erase;
        if self.entry.text().to_lowercase() == model.to_lowercase() {
            return self.item_done(exercise, scope, &model);
        }
        if erasing {
            return match edit {
                Edit::Insert(_) => Reaction::note(Words::app("erase-first").said(Tone::Note)),
                _ => Reaction::none(),
            };
        }
        if model
            .to_lowercase()
            .starts_with(&self.entry.text().to_lowercase())
        {
            let was_astray = std::mem::take(&mut self.astray);
            let capitals =
                exercise.slips.contains(&Slip::Caps) && shouts(self.entry.text(), &model);
            return match (capitals, was_astray) {
                (true, _) => self.slip(Slip::Caps, &model, exercise, scope, Tone::Note),
                (false, true) => Reaction::right(Words::app("back-on-model").said(Tone::Note)),
                (false, false) => Reaction::none(),
            };
        }
        if !matches!(edit, Edit::Insert(_)) {
            return Reaction::none();
        }
        let first_time = !std::mem::replace(&mut self.astray, true);
        let found = diagnose(scope.world.layout, &model, self.entry.text());
        let slip = found
            .map(|diagnosis| diagnosis.slip)
            .filter(|slip| exercise.slips.contains(slip));
        let mut reaction = if let Some(slip) = slip {
            self.slip(slip, &model, exercise, scope, Tone::NotYet)
        } else {
            let words = self.about(Words::app("slip-letter"), &model, scope);
            Reaction::not_yet("letter", words.said(Tone::NotYet))
        };
        if !first_time {
            reaction.wrong = None;
        }
        reaction
    }

    fn slip(
        &self,
        slip: Slip,
        model: &str,
        _exercise: &Type,
        scope: &Scope<'_>,
        tone: Tone,
    ) -> Reaction {
        let name = slip.name();
        let words = scope
            .tell(format!("slip-{name}"))
            .or(format!("slip-{name}"));
        let said = self.about(words, model, scope).said(tone);
        match tone {
            Tone::NotYet => Reaction::not_yet(name, said),
            _ => Reaction::note(said),
        }
    }

    /// The variables of a slip: the character wanted, its gesture, what was typed.
    fn about(&self, words: Words, model: &str, scope: &Scope<'_>) -> Words {
        let wanted = self.wanted(model);
        let gesture = wanted.and_then(|c| scope.world.layout.gesture_for(c));
        let typed = self
            .entry
            .text()
            .chars()
            .nth(self.right(model))
            .map(String::from);
        words
            .text("char", wanted.map(String::from).unwrap_or_default())
            .text(
                "keys",
                gesture
                    .map(|gesture| scope.world.gesture(&gesture))
                    .unwrap_or_default(),
            )
            .text("typed", typed.unwrap_or_default())
    }

    /// How many characters are written as in the model, from the first on.
    fn right(&self, model: &str) -> usize {
        let same = |(a, b): &(char, char)| a.to_lowercase().eq(b.to_lowercase());
        let pairs = model.chars().zip(self.entry.text().chars());
        pairs.take_while(same).count()
    }

    /// The first character of the model that is not written yet.
    fn wanted(&self, model: &str) -> Option<char> {
        model.chars().nth(self.right(model))
    }

    fn item_done(&mut self, exercise: &Type, scope: &Scope<'_>, model: &str) -> Reaction {
        let capitals = shouts(self.entry.text(), model);
        self.at += 1;
        self.astray = false;
        self.ghost = false;
        if exercise.items.get(self.at) != Some(&TypeItem::Erase) {
            self.entry = Editor::default();
        }
        let mut said = Words::app("item-done").said(Tone::Right);
        if capitals {
            said = said.and(scope.tell("slip-caps").or("slip-caps"));
        }
        match exercise.items.len() - self.at {
            0 => Reaction::right(said),
            left => Reaction::right(said.and(scope.left(left))),
        }
    }

    /// Puts a whole text into the field.
    pub fn write(&mut self, text: &str, exercise: &Type, scope: &Scope<'_>) -> Reaction {
        self.entry = Editor::holding(text);
        self.edit(Edit::End, exercise, scope)
    }

    /// The button that writes a character.
    pub fn press(&mut self, target: &Target, exercise: &Type, scope: &Scope<'_>) -> Reaction {
        match target {
            Target::WriteFor(c) if exercise.button == Some(*c) && !self.is_complete(exercise) => {
                let mut reaction = self.edit(Edit::Insert(*c), exercise, scope);
                reaction.assist = Some(Assist::Shown);
                reaction.focus = Some(Target::Practice);
                reaction
            }
            _ => Reaction::none(),
        }
    }

    /// The variables of a hint: the character to write now, and its gesture.
    pub fn hint(&self, words: Words, exercise: &Type, scope: &Scope<'_>) -> Words {
        match self.model(exercise, scope) {
            Some(model) if self.wanted(&model).is_some() => self.about(words, &model, scope),
            _ => words,
        }
    }

    /// Shows the rest of the item in grey, after what is written of it so far.
    pub fn show_model(&mut self, exercise: &Type, scope: &Scope<'_>) {
        let erasing = exercise.items.get(self.at) == Some(&TypeItem::Erase);
        if let Some(model) = self.model(exercise, scope).filter(|_| !erasing) {
            let written: String = self.entry.text().chars().take(self.right(&model)).collect();
            self.entry = Editor::holding(&written);
            self.astray = false;
        }
        self.ghost = true;
    }

    /// What to write, or to erase.
    pub fn next(&self, exercise: &Type, scope: &Scope<'_>) -> Option<NextAction> {
        let model = self.model(exercise, scope)?;
        Some(NextAction::Write(Target::Practice, model))
    }

    /// The practice field, the keyboard and the button.
    pub fn nodes(&self, exercise: &Type, scope: &Scope<'_>) -> Vec<Node> {
        let Some(model) = self.model(exercise, scope) else {
            return vec![Node::new(Role::Small, scope.world.app("items-all-done"))];
        };
        let erasing = exercise.items[self.at] == TypeItem::Erase;
        let shown = if erasing {
            scope.world.plain("erase-model")
        } else {
            model.clone()
        };
        let entry = Entry {
            text: self.entry.text().to_owned(),
            caret: self.entry.caret(),
            ghost: self.ghost.then(|| model.clone()),
            length: model.chars().count().max(12) as u16,
            model: Some(shown),
            lines: 1,
            secrecy: Secrecy::Clear,
            ..Entry::default()
        };
        let label = scope.world.app("practice-field");
        let mut nodes =
            vec![Node::new(Role::Practice(Box::new(entry)), label).on(Target::Practice)];
        if exercise.picture.is_some() {
            nodes.push(Node::new(
                Role::Keyboard(self.marks(&model, erasing, scope)),
                scope.world.app("keyboard-picture"),
            ));
        }
        if let Some(c) = exercise.button.filter(|c| model.contains(*c)) {
            let args = crate::text::Args::new().text("char", c.to_string());
            let label = scope
                .world
                .texts
                .get(&crate::text::MessageRef::value("keyboard-button"), &args);
            nodes.push(
                Node::new(Role::Button(ButtonRole::Secondary), label).on(Target::WriteFor(c)),
            );
        }
        nodes
    }

    /// The keys to press now, in order.
    fn marks(&self, model: &str, erasing: bool, scope: &Scope<'_>) -> Vec<KeyMark> {
        if erasing || self.astray {
            return vec![KeyMark::Backspace];
        }
        let Some(gesture) = self
            .wanted(model)
            .and_then(|c| scope.world.layout.gesture_for(c))
        else {
            return Vec::new();
        };
        let stroke = gesture.first();
        let held = match stroke.modifier {
            crate::keyboard::Modifier::None => None,
            crate::keyboard::Modifier::Shift => Some(KeyMark::Shift),
            crate::keyboard::Modifier::AltGr => Some(KeyMark::AltGr),
        };
        held.into_iter().chain([KeyMark::Key(stroke.key)]).collect()
    }
}

/// Whether at least 3 letters stand in capitals where the model has small ones.
fn shouts(written: &str, model: &str) -> bool {
    let pairs = written.chars().zip(model.chars());
    pairs
        .filter(|(a, b)| a.is_uppercase() && b.is_lowercase())
        .count()
        >= 3
}

/// Adds the first character of the exercise as `$char` and its gesture on this machine as `$keys`.
pub fn gesture_args(
    exercise: &Type,
    world: &super::world::World,
    args: crate::text::Args,
) -> crate::text::Args {
    let first = exercise.items.iter().find_map(|item| match item {
        TypeItem::Text(text) => text.chars().next(),
        _ => None,
    });
    let Some(c) = first else { return args };
    let gesture = world
        .layout
        .gesture_for(c)
        .map(|gesture| world.gesture(&gesture))
        .unwrap_or_default();
    args.text("char", c.to_string()).text("keys", gesture)
}
