//! What happens in a scene: acts, rules, decisions, and one reaction made of all that was told.

use super::{SceneState, Stage, blocks};
use crate::lesson::activity::{Decision, Happening};
use crate::lesson::page::{Act, Button, Outcome};
use crate::lesson::{Block, Id};
use crate::outline::{Target, Tone};
use crate::session::editor::Editor;
use crate::session::reaction::{Reaction, Verdict};
use crate::session::said::{Said, Words};
use crate::session::scene::judge::Judged;

/// Everything that one action brought about.
#[derive(Debug, Default)]
pub struct Told {
    words: Vec<Words>,
    verdict: Verdict,
    wrong: Option<String>,
    safe: Vec<Id>,
    depth: u8,
    /// Another page came up.
    pub moved: bool,
    /// Where the focus should go.
    pub focus: Option<Target>,
    /// Goals reached by it.
    pub reached: Vec<Id>,
}

/// Acts that bring further acts about are followed so far and no further.
const DEEPEST: u8 = 8;

impl Told {
    /// Something that was not the way.
    pub fn say(&mut self, name: &str, words: Words) {
        self.words.push(words);
        self.verdict = Verdict::NotYet;
        self.wrong.get_or_insert_with(|| name.to_owned());
    }

    /// Something wise.
    pub fn praise(&mut self, words: Words) {
        self.words.push(words);
        if self.verdict == Verdict::Neutral {
            self.verdict = Verdict::Right;
        }
    }

    /// Something told.
    pub fn note(&mut self, words: Words) {
        self.words.push(words);
    }

    /// Whether nothing was told.
    pub fn is_silent(&self) -> bool {
        self.words.is_empty()
    }

    /// One reaction of it all.
    pub fn into_reaction(mut self, stage: &Stage<'_>, next: Option<&Id>) -> Reaction {
        if let (true, Some(next), Some(goal)) = (self.words.is_empty(), next, self.reached.last()) {
            let label = |goal: &Id| stage.scope.rich(format!("goal-{goal}")).text;
            self.praise(Words::app("goal-reached").text("goal", label(goal)));
            self.note(Words::app("goal-next").text("goal", label(next)));
        }
        if !self.reached.is_empty() && self.verdict == Verdict::Neutral {
            self.verdict = Verdict::Right;
        }
        let tone = match self.verdict {
            Verdict::Right => Tone::Right,
            Verdict::NotYet => Tone::NotYet,
            Verdict::Neutral => Tone::Note,
        };
        let said = (!self.words.is_empty()).then_some(Said {
            tone,
            words: self.words,
        });
        Reaction {
            verdict: self.verdict,
            said,
            wrong: self.wrong,
            safe: self.safe,
            focus: self.focus,
            ..Reaction::none()
        }
    }
}

impl SceneState {
    /// Does what the first fitting rule says. True when it takes the place of the page's own acts.
    pub(super) fn rule(&mut self, on: &Happening, stage: &Stage<'_>, told: &mut Told) -> bool {
        let fits = |rule: &&crate::lesson::activity::Rule| {
            rule.on == *on
                && rule
                    .when
                    .as_ref()
                    .is_none_or(|when| self.holds(when, stage))
        };
        let Some(rule) = stage.scene.rules.iter().find(fits) else {
            return false;
        };
        let name = match on {
            Happening::Pressed(id)
            | Happening::Entered(id)
            | Happening::BackFrom(id)
            | Happening::Opened(id)
            | Happening::Attached(id)
            | Happening::Folder(id) => id,
            Happening::Closed => return self.rule_named(&rule.act, "close", stage, told),
        };
        self.rule_named(&rule.act, name.as_str(), stage, told)
    }

    fn rule_named(&mut self, acts: &[Act], name: &str, stage: &Stage<'_>, told: &mut Told) -> bool {
        self.perform(acts, stage.scope.step.id.as_str(), name, stage, told);
        !acts.contains(&Act::Proceed)
    }

    /// Presses a button: judges, checks, acts.
    pub(super) fn press_button(&mut self, button: &Button, stage: &Stage<'_>, told: &mut Told) {
        if button.submit && !self.judge_page(stage, told) {
            return;
        }
        let message = stage.page_message(&self.page);
        for check in &button.checks {
            if !self.holds(&check.when, stage) {
                continue;
            }
            let words = self.words(&message, &check.say, stage);
            match check.outcome {
                Outcome::Refuse => {
                    told.say(check.say.as_str(), words);
                    return;
                }
                Outcome::Warn => told.note(words),
                Outcome::Praise => told.praise(words),
            }
        }
        if button.act.is_empty() {
            told.say(button.id.as_str(), Words::app("generic-nothing"));
        }
        self.perform(&button.act, &message, button.id.as_str(), stage, told);
    }

    /// Judges every field in view; stops at the first that is not right.
    fn judge_page(&mut self, stage: &Stage<'_>, told: &mut Told) -> bool {
        let fields: Vec<_> = self
            .visible(stage)
            .into_iter()
            .filter_map(blocks::field)
            .collect();
        for field in fields {
            match self.judge(field, stage) {
                Judged::Right(normalised) => {
                    told.words.extend(normalised.into_iter().map(Words::app));
                }
                Judged::Wrong(code) => {
                    let words = self.field_words(field, &code, stage);
                    self.errors
                        .insert((self.page.clone(), field.id.clone()), code.clone());
                    told.words.clear();
                    told.say(&format!("{}-{code}", field.id), words);
                    told.focus = Some(Target::Field(field.id.clone()));
                    return false;
                }
                Judged::Private => {
                    self.fields.remove(&(self.page.clone(), field.id.clone()));
                    self.errors
                        .insert((self.page.clone(), field.id.clone()), "private".into());
                    told.words.clear();
                    told.say(&format!("{}-private", field.id), Words::app("private-data"));
                    told.focus = Some(Target::Field(field.id.clone()));
                    return false;
                }
            }
        }
        true
    }

    fn field_words(
        &self,
        field: &crate::lesson::page::Field,
        code: &str,
        stage: &Stage<'_>,
    ) -> Words {
        let message = stage.page_message(&self.page);
        let label = stage.scope.world.words(
            &Words::of(message.as_str(), field.id.as_str()),
            stage.scope.base,
        );
        Words::of(message, format!("{}-error-{code}", field.id))
            .or(format!("error-{code}"))
            .text("field", label.text)
            .number(
                "typed-length",
                self.written(&field.id)
                    .chars()
                    .filter(|c| !c.is_whitespace())
                    .count(),
            )
    }

    /// A sentence of a page or step, with what sentences of a scene may name.
    fn words(&self, message: &str, tell: &Id, stage: &Stage<'_>) -> Words {
        let boxed = self.boxed.last().map(|(_, file)| file);
        let file = self.attached.last().or(boxed).or(self.open.as_ref());
        let file = file.map(|item| stage.item_name(item)).unwrap_or_default();
        let left = stage.scene.goals.len() - self.reached.len().min(stage.scene.goals.len());
        Words::of(message, format!("tell-{tell}"))
            .text("file", file)
            .number("left", left)
    }

    /// Does one act after the other. `message` words what they say; `name` is what a wrong one is recorded as.
    pub(super) fn perform(
        &mut self,
        acts: &[Act],
        message: &str,
        name: &str,
        stage: &Stage<'_>,
        told: &mut Told,
    ) {
        if told.depth >= DEEPEST {
            return;
        }
        told.depth += 1;
        for act in acts {
            self.one(act, message, name, stage, told);
        }
        told.depth -= 1;
    }

    fn one(&mut self, act: &Act, message: &str, name: &str, stage: &Stage<'_>, told: &mut Told) {
        match act {
            Act::Go(page) => self.go(page, stage, told),
            Act::Back => {
                if let Some(page) = self.history.pop() {
                    self.future.push(std::mem::replace(&mut self.page, page));
                    self.arrive(stage, told);
                }
            }
            Act::Set(flag) => {
                self.flags.insert(flag.clone());
            }
            Act::Unset(flag) => {
                self.flags.remove(flag);
            }
            Act::Add(counter) => {
                let count = self.counters.entry(counter.clone()).or_default();
                *count = count.saturating_add(1).min(99);
            }
            Act::Zero(counter) => {
                self.counters.remove(counter);
            }
            Act::Say(tell) => told.say(name, self.words(message, tell, stage)),
            Act::Praise(tell) => told.praise(self.words(message, tell, stage)),
            Act::Note(tell) => told.note(self.words(message, tell, stage)),
            Act::Fill(field, what) => {
                let text = self.expected(what, stage).unwrap_or_default();
                let editor = Editor::holding(text);
                self.fields
                    .insert((self.page.clone(), field.clone()), editor);
            }
            Act::Clear(field) => self.fields.retain(|(_, each), _| each != field),
            Act::SetTick(tick, ticked) => {
                self.ticks
                    .insert((self.page.clone(), tick.clone()), *ticked);
            }
            Act::MoveOpen(folder) => self.move_open(folder, stage, told),
            Act::Put(item, folder) => self.put(item, folder),
            Act::AttachOpen => {
                if let Some(item) = self.open.clone() {
                    crate::session::choose::remember(&mut self.attached, &item);
                    self.rule(&Happening::Attached(item), stage, told);
                }
            }
            Act::AttachTo(files) => {
                if let Some(item) = self.open.clone() {
                    self.boxed.retain(|(_, each)| *each != item);
                    self.boxed.push((files.clone(), item.clone()));
                    self.rule(&Happening::Attached(item), stage, told);
                }
            }
            Act::DetachAll => {
                self.attached.clear();
                self.boxed.clear();
            }
            Act::OpenTab(page) => self.open_tab(page, stage, told),
            Act::ShowFolder(folder) => self.folder = Some(folder.clone()),
            Act::Safe(flag) => crate::session::choose::remember(&mut told.safe, flag),
            Act::Proceed => {}
        }
    }

    /// Shows a page.
    pub(super) fn go(&mut self, page: &Id, stage: &Stage<'_>, told: &mut Told) {
        if stage.page(page).is_none() {
            return;
        }
        if self.page != *page {
            self.history
                .push(std::mem::replace(&mut self.page, page.clone()));
            if self.history.len() > super::HISTORY {
                self.history.remove(0);
            }
            self.future.clear();
        }
        self.arrive(stage, told);
    }

    /// A page has come up: the bar tells its address, whatever was being written there.
    pub(super) fn arrive(&mut self, stage: &Stage<'_>, told: &mut Told) {
        told.moved = true;
        self.bar = Editor::default();
        self.furnish(stage);
        if told.depth < DEEPEST {
            told.depth += 1;
            self.rule(&Happening::Entered(self.page.clone()), stage, told);
            told.depth -= 1;
        }
    }

    fn move_open(&mut self, folder: &Id, stage: &Stage<'_>, told: &mut Told) {
        let Some(item) = self.open.clone() else {
            return;
        };
        self.put(&item, folder);
        if let Some(decision) = stage.scene.decisions.iter().find(|each| each.item == item) {
            self.decide(decision, folder, stage, told);
        }
    }

    /// Judges a decision. Missed ones come back when all others are decided.
    fn decide(&mut self, decision: &Decision, folder: &Id, stage: &Stage<'_>, told: &mut Told) {
        let item = &decision.item;
        self.decided.insert(item.clone(), folder.clone());
        if decision.right.contains(folder) {
            self.missed.retain(|each| each != item);
            told.praise(stage.scope.tell(format!("decide-{item}-right")));
        } else {
            crate::session::choose::remember(&mut self.missed, item);
            told.say(
                item.as_str(),
                stage.scope.tell(format!("decide-{item}-wrong")),
            );
        }
        let open = stage
            .scene
            .decisions
            .iter()
            .filter(|each| !self.decided.contains_key(&each.item))
            .count();
        if open > 0 {
            told.note(stage.scope.left(open));
        } else if !self.missed.is_empty() {
            told.note(Words::app("missed-again").number("left", self.missed.len()));
            for item in std::mem::take(&mut self.missed) {
                self.decided.remove(&item);
                let first = stage.scene.items.iter().find(|placed| placed.item == item);
                if let Some(placed) = first {
                    self.put(&item, &placed.at);
                }
                self.unread.insert(item);
            }
        }
    }
}

/// Whether a block is a banner that is up.
pub(super) fn banner_up<'a>(
    state: &SceneState,
    block: &'a Block,
    stage: &Stage<'_>,
) -> Option<&'a [Block]> {
    match block {
        Block::Banner(banner) if state.holds(&banner.when, stage) => Some(&banner.blocks),
        _ => None,
    }
}
