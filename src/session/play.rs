//! How one step is played: its moments, the help taken, what is said, what the mark will hold.

use super::next::NextAction;
use super::reaction::{Reaction, Verdict};
use super::reflect::{self, Compared};
use super::said::{Said, Words};
use super::scope::Scope;
use super::work::Work;
use super::{Action, ladder};
use crate::lesson::activity::Skin;
use crate::lesson::{Activity, Id, Mode, Step};
use crate::outline::target::Answer;
use crate::outline::{Target, Tone};
use crate::record::{Assist, Mark};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Misses after which help is offered.
const MISSES_BEFORE_OFFER: u8 = 2;

/// The moments of a phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Moment {
    /// Before a mission: how will it go?
    Predicting,
    /// The instruction alone, to be read whole.
    Reading,
    /// The work.
    Working,
    /// All done: Continuer leads on.
    Achieved,
}

/// How one step stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Play {
    /// Which phase, from 0.
    pub phase: usize,
    /// Which moment of it.
    pub moment: Moment,
    /// The work; none only while a step is being exchanged.
    pub work: Option<Work>,
    /// What was said last.
    pub said: Option<Said>,
    /// What a hint frames.
    pub framed: Vec<Target>,
    /// What a hint makes quiet.
    pub dimmed: Vec<Id>,
    /// The field whose right value stands in grey, and that value.
    pub ghost: Option<(Target, String)>,
    /// The prediction made before a mission.
    pub predicted: Option<Answer>,
    assist: Assist,
    misses: u8,
    wrong: Vec<String>,
    recovered: Option<bool>,
    safety: Vec<Id>,
    shown_moves: usize,
}

impl Play {
    /// No work: stands in while a step is exchanged.
    pub fn empty() -> Self {
        Self::empty_at(0)
    }

    /// No work, in a phase.
    pub fn empty_at(phase: usize) -> Self {
        Self {
            phase,
            moment: Moment::Working,
            work: None,
            said: None,
            framed: Vec::new(),
            dimmed: Vec::new(),
            ghost: None,
            predicted: None,
            assist: Assist::Alone,
            misses: 0,
            wrong: Vec::new(),
            recovered: None,
            safety: Vec::new(),
            shown_moves: 0,
        }
    }

    /// A phase as it begins.
    pub fn begin(scope: &Scope<'_>, phase: usize) -> Self {
        let moment = match (&scope.phase.mode, &scope.phase.activity) {
            (Mode::Alone, Activity::Scene(_)) => Moment::Predicting,
            (_, Activity::Scene(_) | Activity::Inspect(_)) => Moment::Reading,
            _ => Moment::Working,
        };
        Self {
            moment,
            work: Some(Work::begin(scope)),
            ..Self::empty_at(phase)
        }
    }

    /// The next phase of the same step: help and misses go on counting.
    pub fn next_phase(self, scope: &Scope<'_>, phase: usize) -> Self {
        let next = Self::begin(scope, phase);
        Self {
            assist: self.assist,
            wrong: self.wrong,
            recovered: self.recovered,
            safety: self.safety,
            predicted: self.predicted,
            ..next
        }
    }

    /// Whether no other phase follows.
    pub fn is_last_phase(&self, step: &Step) -> bool {
        self.phase + 1 >= step.phases.len()
    }

    /// Changes with every page that comes up inside the step.
    pub fn page_key(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        let moment = match self.moment {
            Moment::Achieved => Moment::Working,
            before => before,
        };
        (self.phase, moment).hash(&mut hasher);
        if let Some(Work::Scene(state)) = &self.work {
            state.page_key().hash(&mut hasher);
        }
        hasher.finish()
    }

    /// Changes with every turn that it takes on one page: a move that is shown, a card that is revealed, the end.
    pub fn turn_key(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self.moment, self.shown_moves).hash(&mut hasher);
        if let Some(Work::Read(state)) = &self.work {
            state.hash(&mut hasher);
        }
        hasher.finish()
    }

    /// An action of the learner in the work.
    pub fn act(&mut self, action: &Action, scope: &Scope<'_>, compared: Compared) -> Reaction {
        if let (Moment::Predicting, Action::Press(Target::Predict(answer))) = (self.moment, action)
        {
            self.predicted = Some(*answer);
            self.moment = Moment::Reading;
            return Reaction::none().focusing(Target::Continue);
        }
        if self.moment == Moment::Working && self.is_showing(scope) {
            return Reaction::note(Words::app("watch-only").said(Tone::Note))
                .focusing(Target::Continue);
        }
        if self.moment != Moment::Working {
            // There is one way, and it is on: Entrée must never be without effect.
            return match action {
                _ if self.moment == Moment::Predicting => Reaction::none(),
                Action::Key(_) => Reaction::note(Words::app("wrong-key-read").said(Tone::Note))
                    .focusing(Target::Continue),
                Action::Press(_) => Reaction::none().focusing(Target::Continue),
                _ => Reaction::none(),
            };
        }
        if matches!(action, Action::Press(_)) {
            self.said = None;
        }
        self.work
            .as_mut()
            .map_or_else(Reaction::none, |work| work.act(action, scope, compared))
    }

    /// Whether the engine plays and the learner looks.
    pub fn is_showing(&self, scope: &Scope<'_>) -> bool {
        scope.phase.mode == Mode::Show
            && !matches!(
                scope.phase.activity,
                Activity::Read(_) | Activity::Reflect(_)
            )
    }

    /// Continuer, before the work is achieved.
    pub fn advance(&mut self, scope: &Scope<'_>) -> Reaction {
        match self.moment {
            Moment::Reading => {
                self.moment = Moment::Working;
                self.said = None;
                // A worked example that begins with words says them with its first page.
                let only_words = |shown: &crate::lesson::Move| shown.act.is_none();
                if self.is_showing(scope) && scope.phase.script.first().is_some_and(only_words) {
                    return self.show_next(scope);
                }
                Reaction::none()
            }
            Moment::Working if self.is_showing(scope) => self.show_next(scope),
            Moment::Working => {
                if let (Some(Work::Read(reading)), Activity::Read(read)) =
                    (&mut self.work, &scope.phase.activity)
                    && !reading.is_complete(read)
                {
                    reading.advance();
                    self.said = None;
                    return Reaction::none().focusing(Target::Continue);
                }
                Reaction::note(Words::app("continue-not-yet").said(Tone::Note))
            }
            Moment::Predicting | Moment::Achieved => Reaction::none(),
        }
    }

    /// The next move of a worked example.
    fn show_next(&mut self, scope: &Scope<'_>) -> Reaction {
        let Some(work) = self.work.as_mut() else {
            return Reaction::none();
        };
        let told = scope.phase.script.get(self.shown_moves);
        let action = match told {
            Some(shown) => shown
                .act
                .as_ref()
                .and_then(|doing| ladder::resolve(doing, work, scope)),
            None => work.next(scope),
        };
        self.shown_moves += 1;
        self.framed = action
            .iter()
            .filter_map(NextAction::target)
            .cloned()
            .collect();
        let done = action.map_or_else(Reaction::none, |action| work.perform(&action, scope));
        let said = told
            .map(|shown| scope.tell(format!("show-{}", shown.id)).said(Tone::Note))
            .or(done.said);
        Reaction {
            said,
            focus: Some(Target::Continue),
            ..Reaction::none()
        }
    }

    fn is_shown_to_the_end(&self, scope: &Scope<'_>) -> bool {
        match scope.phase.script.len() {
            0 => self
                .work
                .as_ref()
                .is_some_and(|work| work.next(scope).is_none()),
            moves => self.shown_moves >= moves,
        }
    }

    /// A rung of help: its words, and its act.
    pub fn help(&mut self, rung: Assist, scope: &Scope<'_>, compared: Compared) -> Reaction {
        if self.moment == Moment::Achieved {
            return Reaction::note(Words::app("hint-read-1").said(Tone::Note))
                .focusing(Target::Continue);
        }
        let working = self.moment == Moment::Working && !self.is_showing(scope);
        let Some(work) = self.work.as_mut().filter(|_| working) else {
            return Reaction::note(ladder::waiting(rung).said(Tone::Note));
        };
        self.assist = self.assist.max(rung);
        self.misses = 0;
        let mut reaction = Reaction::note(ladder::words(rung, work, scope).said(Tone::Note));
        match rung {
            Assist::Alone => return Reaction::none(),
            Assist::Nudge => {}
            Assist::Where | Assist::Shown => {
                let marks = ladder::act(rung, work, scope);
                reaction.focus = marks.framed.first().cloned();
                if let Some(words) = marks.instead {
                    reaction.said = Some(Words::app(words).said(Tone::Note));
                }
                (self.framed, self.dimmed, self.ghost) = (marks.framed, marks.dimmed, marks.ghost);
            }
            Assist::Together => {
                let Some(action) = work.next(scope) else {
                    return reaction;
                };
                let typing = matches!(work, Work::Type(_));
                let said = match &action {
                    NextAction::Write(..) if typing => "hint-together-copy",
                    NextAction::Write(..) => "hint-together-write",
                    NextAction::Press(_) | NextAction::Key(_) => "hint-together-press",
                };
                reaction.said = Some(Words::app(said).said(Tone::Note));
                reaction.focus = action.target().cloned();
                if typing {
                    ladder::act(Assist::Shown, work, scope);
                } else if matches!(action, NextAction::Write(..)) {
                    work.act(&action.as_action(), scope, compared);
                } else {
                    self.framed = action.target().into_iter().cloned().collect();
                }
            }
        }
        reaction
    }

    /// A person was called: as much help as there is, and no failure.
    pub fn call_person(&mut self) {
        self.assist = Assist::Together;
        self.misses = 0;
    }

    /// Takes in a reaction. True when the work of the phase is achieved by it.
    pub fn take(&mut self, reaction: Reaction, scope: &Scope<'_>) -> bool {
        self.count(&reaction, scope);
        if let Some(said) = reaction.said {
            self.said = Some(said);
        }
        if self.misses >= MISSES_BEFORE_OFFER && reaction.verdict == Verdict::NotYet {
            self.said = self
                .said
                .take()
                .map(|said| said.and(Words::app("offer-help")));
        }
        if self.moment != Moment::Working {
            return false;
        }
        let complete = match scope.phase.mode {
            Mode::Show if self.is_showing(scope) => self.is_shown_to_the_end(scope),
            _ => self
                .work
                .as_ref()
                .is_some_and(|work| work.is_complete(scope)),
        };
        if complete {
            self.achieve(reaction.verdict, scope);
        }
        complete
    }

    /// The work is done: what was done well is said after what the last action meant.
    pub fn achieve(&mut self, verdict: Verdict, scope: &Scope<'_>) {
        self.moment = Moment::Achieved;
        (self.framed, self.dimmed, self.ghost) = (Vec::new(), Vec::new(), None);
        let done = match &scope.phase.activity {
            _ if self.is_last_phase(scope.step) => Some(scope.tell("done")),
            // The last card came up just now: it is still to be read.
            Activity::Read(read) if read.cards.len() > 1 => None,
            _ => Some(Words::app("phase-done")),
        };
        let keep = (verdict != Verdict::Neutral || self.is_showing(scope))
            && !matches!(scope.phase.activity, Activity::Press(_) | Activity::Type(_));
        let before = self
            .said
            .take()
            .filter(|_| keep)
            .map(|said| said.words)
            .unwrap_or_default();
        self.said = done.map(|done| Said {
            tone: Tone::Right,
            words: before.into_iter().take(2).chain([done]).collect(),
        });
    }

    fn count(&mut self, reaction: &Reaction, scope: &Scope<'_>) {
        if let Some(assist) = reaction.assist {
            self.assist = self.assist.max(assist);
        }
        reaction
            .safe
            .iter()
            .for_each(|safe| super::choose::remember(&mut self.safety, safe));
        if let Some(wrong) = &reaction.wrong
            && !self.wrong.contains(wrong)
        {
            self.wrong.push(wrong.clone());
        }
        match reaction.verdict {
            Verdict::Neutral => {}
            Verdict::NotYet => {
                self.misses = self.misses.saturating_add(1);
                if self.assist == Assist::Alone && self.recovered.is_none() {
                    self.recovered = Some(false);
                }
                let reveals_all = matches!(
                    scope.phase.activity,
                    Activity::Choose(_) | Activity::Inspect(_)
                );
                if scope.phase.mode == Mode::Guided && !reveals_all {
                    let next = self.work.as_ref().and_then(|work| work.next(scope));
                    self.framed = next
                        .iter()
                        .filter_map(NextAction::target)
                        .cloned()
                        .collect();
                }
            }
            Verdict::Right => {
                self.misses = 0;
                if self.recovered == Some(false) && self.assist == Assist::Alone {
                    self.recovered = Some(true);
                }
                (self.framed, self.dimmed, self.ghost) = (Vec::new(), Vec::new(), None);
            }
        }
    }

    /// What leads on from here.
    pub fn next_action(&self, scope: &Scope<'_>) -> Option<NextAction> {
        match self.moment {
            Moment::Predicting => Some(NextAction::Press(Target::Predict(Answer::Alone))),
            Moment::Reading | Moment::Achieved => Some(NextAction::Press(Target::Continue)),
            Moment::Working
                if self.is_showing(scope) || matches!(scope.phase.activity, Activity::Read(_)) =>
            {
                Some(NextAction::Press(Target::Continue))
            }
            Moment::Working => self.work.as_ref()?.next(scope),
        }
    }

    /// The mark of the step, as far as it went.
    pub fn mark(&self, step: &Step, bare: Mark) -> Mark {
        let scene = step
            .phases
            .iter()
            .rev()
            .find_map(|phase| match &phase.activity {
                Activity::Scene(scene) => Some(scene.skin),
                Activity::Inspect(inspect) => Some(inspect.skin),
                _ => None,
            });
        let skin = scene.map(|skin| if skin == Skin::A { "a" } else { "b" }.to_owned());
        Mark {
            assist: self.assist,
            wrong: self.wrong.clone(),
            recovered: self.recovered,
            safety: self.safety.iter().map(Id::to_string).collect(),
            skin,
            predicted: self
                .predicted
                .map(|answer| reflect::name(answer).to_owned()),
            ..bare
        }
    }
}
