//! Saying for oneself what one can do. Any answer is right.

use super::{next::NextAction, reaction::Reaction, said::Words, scope::Scope};
use crate::lesson::{Id, activity::Reflect};
use crate::outline::target::Answer;
use crate::outline::{ButtonRole, Node, Role, State, Target, Tone};
use crate::record::Assist;
use std::collections::BTreeMap;

/// The answers given.
#[derive(Debug, Clone, PartialEq)]
pub struct Reflecting {
    answers: BTreeMap<Id, Answer>,
}

/// What was predicted before a mission, and what it took.
pub type Compared = Option<(Answer, Assist)>;

impl Reflecting {
    /// No answer yet.
    pub fn new() -> Self {
        Self {
            answers: BTreeMap::new(),
        }
    }

    /// Whether every statement has its answer.
    pub fn is_complete(&self, reflect: &Reflect) -> bool {
        reflect
            .statements
            .iter()
            .all(|statement| self.answers.contains_key(statement))
    }

    /// An answer was pressed; it may be changed as often as one likes.
    pub fn press(&mut self, target: &Target, reflect: &Reflect, compared: Compared) -> Reaction {
        let Target::Answer(statement, answer) = target else {
            return Reaction::none();
        };
        if !reflect.statements.contains(statement) {
            return Reaction::none();
        }
        self.answers.insert(statement.clone(), *answer);
        let open = reflect
            .statements
            .iter()
            .find(|each| !self.answers.contains_key(*each));
        if let Some(next) = open {
            return Reaction::none().focusing(Target::Answer(next.clone(), Answer::Alone));
        }
        let mut said = Words::app("reflect-thanks").said(Tone::Right);
        if self
            .answers
            .values()
            .all(|answer| *answer == Answer::NotYet)
        {
            said = Words::app("reflect-all-not-yet").said(Tone::Right);
        }
        if let Some((predicted, took)) = compared {
            said = said.and(Words::app(&format!(
                "compare-{}-{}",
                name(predicted),
                outcome(took)
            )));
        }
        Reaction::right(said)
    }

    /// The first statement without an answer.
    pub fn next(&self, reflect: &Reflect) -> Option<NextAction> {
        let open = reflect
            .statements
            .iter()
            .find(|each| !self.answers.contains_key(*each))?;
        Some(NextAction::Press(Target::Answer(
            open.clone(),
            Answer::Alone,
        )))
    }

    /// The statements with their answers.
    pub fn nodes(&self, reflect: &Reflect, scope: &Scope<'_>) -> Vec<Node> {
        let statement = |id: &Id| {
            let given = self.answers.get(id).copied();
            Node::new(Role::Statement, scope.rich(format!("statement-{id}")))
                .state(given.map(|_| State::Done))
                .with(answers(scope, given, |answer| {
                    Target::Answer(id.clone(), answer)
                }))
        };
        reflect.statements.iter().map(statement).collect()
    }
}

fn answers(
    scope: &Scope<'_>,
    given: Option<Answer>,
    target: impl Fn(Answer) -> Target,
) -> Vec<Node> {
    let words = [
        (Answer::Alone, "answer-alone"),
        (Answer::Help, "answer-help"),
        (Answer::NotYet, "answer-not-yet"),
    ];
    let button = |(answer, message): (Answer, &str)| {
        let state = if given == Some(answer) {
            State::Checked
        } else {
            State::Unchecked
        };
        let role = Role::Button(ButtonRole::Secondary);
        Node::new(role, scope.world.app(message))
            .on(target(answer))
            .state(state)
    };
    words.into_iter().map(button).collect()
}

/// The question before a mission.
pub fn prediction(scope: &Scope<'_>) -> Vec<Node> {
    let words = [
        (Answer::Alone, "predict-alone"),
        (Answer::Help, "predict-hint"),
        (Answer::NotYet, "predict-person"),
    ];
    let row = |(row, (answer, message)): (usize, (Answer, &str))| {
        let role = Role::Choice {
            number: super::choose::digit(row),
        };
        Node::new(role, scope.world.app(message)).on(Target::Predict(answer))
    };
    words.into_iter().enumerate().map(row).collect()
}

/// The name of an answer in records and messages.
pub fn name(answer: Answer) -> &'static str {
    match answer {
        Answer::Alone => "alone",
        Answer::Help => "hint",
        Answer::NotYet => "person",
    }
}

/// The answer of a name.
pub fn named(name: &str) -> Option<Answer> {
    [Answer::Alone, Answer::Help, Answer::NotYet]
        .into_iter()
        .find(|answer| self::name(*answer) == name)
}

/// What the help taken amounts to, in the words of the prediction.
fn outcome(took: Assist) -> &'static str {
    match took {
        Assist::Alone => "alone",
        Assist::Nudge | Assist::Where | Assist::Shown => "hint",
        Assist::Together => "person",
    }
}
