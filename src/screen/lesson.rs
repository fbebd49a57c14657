//! A lesson on the screen: its session, and what leaving it leads to.

use super::desk::Desk;
use super::overlay::Overlay;
use super::{Go, Reply};
use crate::effect::Effect;
use crate::event::OpenedLesson;
use crate::lesson::Activity;
use crate::lesson::activity::KeyName;
use crate::outline::{Outline, Target};
use crate::session::work::Work;
use crate::session::world::World;
use crate::session::{Action, Outcome, Session, Standing};

/// The lesson that the first run goes on with.
pub const FIRST_LESSON: &str = "mail";
/// The first gestures.
pub const FIRST_GESTURES: &str = "first-steps";

/// A lesson on the screen.
#[derive(Debug, Clone)]
pub struct LessonScreen {
    /// Where the learner is in it.
    pub session: Session,
}

impl LessonScreen {
    /// Begins or goes on with a lesson.
    pub fn begin(opened: &OpenedLesson, desk: &Desk) -> Self {
        Self {
            session: Session::start(opened, &desk.day, &desk.world),
        }
    }

    /// Whether it was left in a step, and can go on there.
    pub fn can_go_on(&self) -> bool {
        !self.session.is_finished() && self.session.standing() != Standing::LessonEnd
    }

    /// Whether this is that lesson, at that step if one is asked for.
    pub fn is_at(&self, lesson: &str, step: Option<&str>) -> bool {
        let here = self.session.step().id.as_str();
        self.session.lesson_id() == lesson && step.is_none_or(|step| step == here)
    }

    /// Stands in its step again after it was left.
    pub fn come_back(&mut self) {
        self.session.come_back();
    }

    /// What is on the screen.
    pub fn outline(&self, desk: &Desk) -> Outline {
        self.session.outline(&desk.world)
    }

    /// Takes the words of another language.
    pub fn retranslate(&mut self, world: &World) {
        self.session.retranslate(world);
    }

    /// Whether a first gesture waits for a key.
    pub fn waits_for(&self, key: KeyName, world: &World) -> bool {
        let scope = self.session.scope(world);
        match (&self.session.play().work, &scope.phase.activity) {
            (Some(Work::Press(state)), Activity::Press(press)) => {
                self.session.standing() == Standing::Step && state.waits_for(press, key)
            }
            _ => false,
        }
    }

    /// Does something in the lesson.
    pub fn apply(&mut self, action: &Action, desk: &Desk) -> Reply {
        let Outcome {
            effects,
            focus,
            learnt,
        } = self.session.apply(action, &desk.world);
        let mut reply = Reply {
            effects,
            focus,
            learnt,
            ..Reply::default()
        };
        if self.session.standing() == Standing::Left {
            let gestures_done =
                self.session.lesson_id() == FIRST_GESTURES && self.session.is_finished();
            if gestures_done && desk.done(FIRST_LESSON) == 0 {
                reply.effects.push(Effect::OpenLesson {
                    lesson: FIRST_LESSON.to_owned(),
                    step: None,
                });
                reply.go = Some(Go::FirstLesson);
            } else {
                reply.go = Some(Go::Home);
            }
        }
        reply
    }

    /// Something was pressed.
    pub fn press(&mut self, target: &Target, desk: &Desk) -> Reply {
        if *target == Target::PocketCard {
            return Reply {
                over: Some(Overlay::Pocket),
                ..Reply::default()
            };
        }
        self.apply(&Action::Press(target.clone()), desk)
    }

    /// Échap.
    pub fn back(&mut self, desk: &Desk) -> Reply {
        self.apply(&Action::Back, desk)
    }
}
