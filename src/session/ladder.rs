//! The hint ladder: what each rung says and does. Free, and never imposed.

use super::next::NextAction;
use super::said::Words;
use super::scene::Stage;
use super::scope::Scope;
use super::work::Work;
use crate::lesson::activity::ZoneKind;
use crate::lesson::{Activity, HintAct, Id, Mode, page};
use crate::outline::Target;
use crate::record::Assist;

/// The messages that name the rungs of help, weakest first.
pub const RUNGS: [&str; 5] = [
    "help-simpler",
    "help-where",
    "help-show",
    "help-together",
    "help-person",
];

/// What a hint marks on the screen.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Marks {
    /// Framed things.
    pub framed: Vec<Target>,
    /// Things made quiet.
    pub dimmed: Vec<Id>,
    /// A field, and what it expects, in grey.
    pub ghost: Option<(Target, String)>,
    /// What to say in place of the step's words: they tell of a field, and something is to be pressed first.
    pub instead: Option<&'static str>,
}

/// The words of a rung where there is no work to be helped with yet.
pub fn waiting(rung: Assist) -> Words {
    Words::app(&format!("hint-read-{}", rung.rung().clamp(1, 3)))
}

/// The words of a rung: the current goal's, the step's, else the application's for such an activity.
pub fn words(rung: Assist, work: &Work, scope: &Scope<'_>) -> Words {
    // The fourth rung is done and not said, except where there is nothing to do but read.
    let number = rung.rung().min(3);
    let step = format!("hint-{number}");
    match (work, &scope.phase.activity) {
        (Work::Scene(state), Activity::Scene(scene)) => {
            match state.current_goal(scene).filter(|goal| goal.hints) {
                Some(goal) => scope.tell(format!("goal-{}-hint-{number}", goal.id)),
                None => scope.tell(step),
            }
        }
        (Work::Type(typing), Activity::Type(exercise)) => {
            typing.hint(scope.tell(step), exercise, scope)
        }
        (Work::Read(_), _) => scope.tell(step).or(format!("hint-read-{number}")),
        (Work::Press(_), _) => scope.tell(step).or(format!("hint-press-{number}")),
        (Work::Reflect(_), _) => scope.tell(step).or(format!("hint-reflect-{number}")),
        _ => scope.tell(step),
    }
}

/// What a rung does: the lesson's wish, else the activity's habit.
pub fn act(rung: Assist, work: &mut Work, scope: &Scope<'_>) -> Marks {
    let wish = scope
        .step
        .hints
        .get(usize::from(rung.rung()).saturating_sub(1));
    let habit = habit(rung, scope);
    let next = work.next(scope);
    let framed: Vec<Target> = next
        .iter()
        .filter_map(NextAction::target)
        .cloned()
        .collect();
    match wish.unwrap_or(&habit) {
        HintAct::Say => Marks::default(),
        HintAct::Frame => Marks {
            framed,
            ..Marks::default()
        },
        HintAct::FrameThese(ids) => Marks {
            framed: ids.iter().flat_map(named).collect(),
            ..Marks::default()
        },
        HintAct::Dim(ids) => Marks {
            dimmed: ids.clone(),
            ..Marks::default()
        },
        HintAct::Ghost => {
            if let (Work::Type(typing), Activity::Type(exercise)) =
                (&mut *work, &scope.phase.activity)
            {
                typing.show_model(exercise, scope);
            }
            // The words of a goal fit what it asks for, and so do those that are left for the other goals; words for
            // every goal of the step may tell of a field.
            let of_step = matches!(&scope.phase.activity, Activity::Scene(scene)
                if scene.goals.iter().all(|goal| !goal.hints));
            let presses = of_step && matches!(next, Some(NextAction::Press(_)));
            let ghost = match next {
                Some(NextAction::Write(target, text)) => Some((target, text)),
                _ => None,
            };
            Marks {
                framed,
                ghost,
                instead: presses.then_some("hint-shown-press"),
                ..Marks::default()
            }
        }
        HintAct::Place(ids) => {
            match (work, &scope.phase.activity) {
                (Work::Order(ordering), Activity::Order(order)) => ordering.place(ids, order),
                (Work::Match(matching), Activity::Match(each)) => matching.place(ids, each),
                _ => {}
            }
            Marks::default()
        }
    }
}

fn habit(rung: Assist, scope: &Scope<'_>) -> HintAct {
    let shown = rung == Assist::Shown;
    match &scope.phase.activity {
        Activity::Choose(choose) if shown => {
            let wrong = choose.options.iter().filter(|option| !option.right);
            HintAct::Dim(wrong.map(|option| option.id.clone()).collect())
        }
        Activity::Choose(_) => HintAct::Say,
        Activity::Inspect(inspect) if shown => {
            let required = inspect
                .zones
                .iter()
                .filter(|zone| zone.kind == ZoneKind::Required);
            HintAct::FrameThese(required.map(|zone| zone.id.clone()).collect())
        }
        Activity::Scene(_) | Activity::Type(_) if shown => HintAct::Ghost,
        Activity::Scene(_) if scope.phase.mode == Mode::Alone => HintAct::Say,
        _ => HintAct::Frame,
    }
}

/// Every target that a name in a lesson may stand for.
fn named(id: &Id) -> Vec<Target> {
    vec![
        Target::Option(id.clone()),
        Target::Card(id.clone()),
        Target::Zone(id.to_string()),
        Target::Block(id.clone()),
        Target::Field(id.clone()),
        Target::Item(id.clone()),
        Target::Folder(id.clone()),
        Target::Press(id.clone()),
    ]
}

/// The action that a move of a worked example stands for, on the page as it is.
pub fn resolve(doing: &crate::lesson::Doing, work: &Work, scope: &Scope<'_>) -> Option<NextAction> {
    use crate::lesson::Doing;
    Some(match doing {
        Doing::SiteBack => NextAction::Press(Target::SiteBack),
        Doing::Write(field, text) => NextAction::Write(field_target(field, scope), text.clone()),
        Doing::WriteExpected(field) => {
            NextAction::Write(field_target(field, scope), expected(field, work, scope)?)
        }
        Doing::WriteCapitals(field) => {
            let text = expected(field, work, scope)?.to_uppercase();
            NextAction::Write(field_target(field, scope), text)
        }
        Doing::Press(id) => NextAction::Press(pressed(id, work, scope)),
    })
}

/// What a field of the page expects.
fn expected(field: &Id, work: &Work, scope: &Scope<'_>) -> Option<String> {
    let (Work::Scene(state), Activity::Scene(scene)) = (work, &scope.phase.activity) else {
        return match work.next(scope)? {
            NextAction::Write(_, text) => Some(text),
            _ => None,
        };
    };
    let stage = Stage {
        scene,
        scope: *scope,
    };
    let fields = state
        .visible(&stage)
        .into_iter()
        .filter_map(crate::session::scene::blocks::field);
    let expect = fields.into_iter().find(|each| each.id == *field)?;
    state.expected(&expect.expect, &stage)
}

fn field_target(field: &Id, scope: &Scope<'_>) -> Target {
    match &scope.phase.activity {
        Activity::Type(_) => Target::Practice,
        _ => Target::Field(field.clone()),
    }
}

fn pressed(id: &Id, work: &Work, scope: &Scope<'_>) -> Target {
    let (Work::Scene(state), Activity::Scene(scene)) = (work, &scope.phase.activity) else {
        return match &scope.phase.activity {
            Activity::Order(_) => Target::Card(id.clone()),
            Activity::Match(each) if each.pairs.iter().any(|pair| pair.id == *id) => {
                Target::Card(id.clone())
            }
            Activity::Inspect(_) => Target::Zone(id.to_string()),
            _ => Target::Option(id.clone()),
        };
    };
    let stage = Stage {
        scene,
        scope: *scope,
    };
    let visible = state.visible(&stage);
    for block in visible {
        match block {
            page::Block::Radio(radio) if radio.options.iter().any(|option| option.id == *id) => {
                return Target::Radio(radio.id.clone(), id.clone());
            }
            page::Block::Folders(folders) if folders.folders.contains(id) => {
                return Target::Folder(id.clone());
            }
            _ => {}
        }
    }
    if scope.lesson.items.contains_key(id) {
        Target::Item(id.clone())
    } else {
        Target::Block(id.clone())
    }
}
