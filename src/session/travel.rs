//! From step to step: on, back, left for later, and what is kept on the way.

use super::{
    Course, Outcome, Session, Standing,
    play::{Moment, Play},
    world::World,
};
use crate::effect::Effect;
use crate::record::Mark;

impl Session {
    /// The step that comes after this one; after the last, the first that was left for later.
    pub(super) fn following(&self) -> usize {
        if self.position + 1 < self.lesson.step_count() {
            return self.position + 1;
        }
        self.left_for_later().next().unwrap_or(self.position)
    }

    /// The positions of the steps that are not done, this one not counted.
    pub(super) fn left_for_later(&self) -> impl Iterator<Item = usize> {
        let steps = self.lesson.steps().enumerate();
        steps
            .filter(|(at, (_, step))| *at != self.position && !self.done.contains(step.id.as_str()))
            .map(|(at, _)| at)
    }

    /// Continuer: leads on when the work allows it.
    pub(super) fn advance(&mut self, world: &World) -> Outcome {
        let last_phase = self.play.is_last_phase(self.step());
        if self.play.moment == Moment::Achieved && last_phase {
            return self.next_step(world);
        }
        if self.play.moment == Moment::Achieved {
            let phase = self.play.phase + 1;
            let before = std::mem::replace(&mut self.play, Play::empty_at(phase));
            self.base = self.base_args(world);
            self.play = before.next_phase(&self.scope(world), phase);
            return Outcome::default();
        }
        let mut play = self.take_play();
        let reaction = play.advance(&self.scope(world));
        self.play = play;
        self.react(reaction, world)
    }

    pub(super) fn next_step(&mut self, world: &World) -> Outcome {
        let here = self.lesson.step_at(self.position).map(|(part, _)| &part.id);
        if self.course == Course::Returning {
            self.standing = Standing::LessonEnd;
            return Outcome::default();
        }
        match self.lesson.step_at(self.position + 1) {
            None => {
                self.standing = Standing::LessonEnd;
                Outcome::default()
            }
            Some((part, _)) if Some(&part.id) != here => {
                self.standing = Standing::PartEnd;
                Outcome::default()
            }
            Some(_) => self.move_to(self.position + 1, world),
        }
    }

    pub(super) fn skip(&mut self, world: &World) -> Outcome {
        let mark = Mark {
            skipped: true,
            ..self.mark()
        };
        let mut effects = Vec::new();
        if !self.done.contains(self.step().id.as_str()) {
            effects.push(Effect::SaveMark(mark, self.place(self.following())));
        }
        let mut outcome = self.next_step(world);
        outcome.effects.splice(0..0, effects);
        outcome
    }

    pub(super) fn back(&mut self, world: &World) -> Outcome {
        if self.position == 0 {
            self.standing = Standing::Left;
            return Outcome::default();
        }
        self.move_to(self.position - 1, world)
    }

    pub(super) fn move_to(&mut self, position: usize, world: &World) -> Outcome {
        let kept = std::mem::replace(&mut self.play, Play::empty());
        self.left.insert(self.position, kept);
        self.position = position;
        self.resumed = false;
        self.play = match self.left.remove(&position) {
            Some(play) => {
                self.play = Play::empty_at(play.phase);
                self.base = self.base_args(world);
                play
            }
            None => self.begin(world),
        };
        Outcome {
            effects: vec![Effect::SavePlace(self.place(position))],
            ..Outcome::default()
        }
    }
}
