//! The outline of a step: header, instruction, work, panels, feedback, ways on.

use super::play::Moment;
use super::said::Words;
use super::scene::{Stage, blocks};
use super::scope::{Scope, card};
use super::work::{Work, gesture_of};
use super::world::{Amount, Device, World};
use super::{Session, Standing, reflect};
use crate::lesson::{Activity, Mode};
use crate::outline::{
    ButtonRole, Entry, Extent, Feedback, Header, Instruction, Node, Outline, Panel, Role, State,
    Target, Tone,
};
use crate::text::{Args, MessageRef, Rich};

impl Session {
    /// What is on the screen, without focus and footer.
    pub fn outline(&self, world: &World) -> Outline {
        let mut outline = match self.standing() {
            Standing::Step | Standing::Left => self.step_outline(world),
            Standing::PartEnd | Standing::LessonEnd => self.end_outline(world),
        };
        outline.header = self.header(world);
        outline
    }

    /// The card of the persona of this step: its title and lines.
    pub fn card(&self, world: &World) -> Panel {
        let scope = self.scope(world);
        let behind = |place: &str| self.is_behind(place);
        let args = Args::new().text("name", scope.detail("first-name"));
        let title = world.texts.plain(&MessageRef::value("card-title"), &args);
        Panel {
            title,
            nodes: card(world, scope.persona(), &behind),
        }
    }

    /// Of the card, the lines that the page asks for: beside the work there is little room.
    fn useful_card(&self, world: &World) -> Option<Panel> {
        let scope = self.scope(world);
        let (Some(Work::Scene(state)), Activity::Scene(scene)) =
            (&self.play().work, &scope.phase.activity)
        else {
            return None;
        };
        let asked = state.asked_details(&Stage { scene, scope });
        let mut card = self.card(world);
        card.nodes.retain(|node| asked.contains(&node.value));
        (!card.nodes.is_empty()).then_some(card)
    }

    /// What is to be reached in the scene of this step, if it is one.
    pub fn goals(&self, world: &World) -> Option<Panel> {
        let scope = self.scope(world);
        let (Some(Work::Scene(state)), Activity::Scene(scene)) =
            (&self.play().work, &scope.phase.activity)
        else {
            return None;
        };
        let nodes = blocks::goals(state, &Stage { scene, scope });
        Some(Panel {
            title: world.plain("goals-title"),
            nodes,
        })
    }

    /// The whole instruction of this phase.
    pub fn instruction(&self, world: &World) -> Rich {
        let message = self.instruction_message(world);
        world.texts.get(&message, self.scope(world).base)
    }

    /// The message of the instruction of this phase.
    fn instruction_message(&self, world: &World) -> MessageRef {
        let scope = self.scope(world);
        MessageRef::attribute(scope.step.id.as_str(), scope.phase.instruction())
    }

    /// The mediator's note on this step.
    pub fn mediator_note(&self, world: &World) -> Rich {
        self.scope(world).rich("mediator")
    }

    fn header(&self, world: &World) -> Header {
        let lesson = self.lesson();
        let (part, _) = lesson
            .step_at(self.position())
            .expect("the position is a step");
        let args = Args::new()
            .text("part", part.id.as_str().to_uppercase())
            .number("number", self.position() as i64 + 1)
            .number("of", lesson.step_count() as i64);
        let words = |id: &str| world.texts.plain(&MessageRef::value(id), &args);
        let (right, short) = match self.standing() {
            Standing::PartEnd => ("header-part-done", "header-part-done"),
            Standing::LessonEnd => ("header-lesson-done", "header-lesson-done"),
            Standing::Step | Standing::Left if lesson.parts.len() == 1 => {
                ("header-step-alone", "header-step-alone-short")
            }
            Standing::Step | Standing::Left => ("header-step", "header-step-short"),
        };
        Header {
            left: world.plain("lesson"),
            right: words(right),
            right_short: words(short),
            progress: Some((self.position() as u16 + 1, lesson.step_count() as u16)),
        }
    }

    fn step_outline(&self, world: &World) -> Outline {
        let scope = self.scope(world);
        let play = self.play();
        let title = Words {
            messages: vec![MessageRef::value(scope.step.id.as_str())],
            args: Args::new(),
        };
        let said = play.said.as_ref();
        let mut outline = Outline {
            title: Some(world.words(&title, scope.base)),
            feedback: said.map(|said| world.feedback(said, scope.base)),
            ..Outline::default()
        };
        if play.moment == Moment::Predicting {
            outline.instruction = Some(Instruction {
                text: world.app("predict-ask"),
                extent: Extent::Whole,
                message: None,
            });
            outline.body = reflect::prediction(&scope);
            outline.gesture = gesture(world, "choose");
            return outline;
        }
        let activity = &scope.phase.activity;
        let is_site = matches!(activity, Activity::Scene(_) | Activity::Inspect(_));
        let is_working = matches!(play.moment, Moment::Working | Moment::Achieved);
        let extent = match said {
            _ if is_site && is_working => Extent::Reminder,
            Some(_) => Extent::Begun,
            None => Extent::Whole,
        };
        if extent == Extent::Reminder {
            outline.title = None;
        }
        outline.instruction = Some(Instruction {
            text: self.instruction(world),
            extent,
            message: Some(self.instruction_message(world)),
        });
        if self.resumed && outline.feedback.is_none() {
            outline.feedback = Some(Feedback {
                tone: Tone::Note,
                text: world.app("step-begins-again"),
                message: None,
            });
        }
        if is_working {
            self.add_work(world, &scope, &mut outline);
        } else if let (Mode::Alone, Some(goals)) = (scope.phase.mode, self.goals(world)) {
            let caption = Node::new(Role::Caption, goals.title.into());
            outline.body.push(caption);
            outline.body.extend(goals.nodes);
        }
        outline.gesture = self.step_gesture(world, &scope);
        outline.advance.push(self.way_on(world, &scope));
        outline
    }

    /// The work, with the panels beside it and what a hint frames.
    fn add_work(&self, world: &World, scope: &Scope<'_>, outline: &mut Outline) {
        let behind = |place: &str| self.is_behind(place);
        if let Some(work) = &self.play().work {
            outline.body = work.nodes(scope, &behind);
        }
        match &scope.phase.activity {
            Activity::Scene(_) => {
                let goals = self.goals(world).filter(|goals| goals.nodes.len() > 1);
                outline.aside.extend(goals);
                outline.aside.extend(self.useful_card(world));
            }
            Activity::Inspect(inspect) if inspect.card => outline.aside.push(self.card(world)),
            _ => {}
        }
        self.mark_hints(&mut outline.body);
    }

    /// How to do what can be done now, on the device in use.
    fn step_gesture(&self, world: &World, scope: &Scope<'_>) -> Option<Rich> {
        let play = self.play();
        match play.moment {
            _ if play.is_showing(scope) => None,
            Moment::Achieved => None,
            Moment::Reading => gesture(world, "begin"),
            _ if self.waits_for_a_key(scope) => None,
            _ => gesture(world, gesture_of(&scope.phase.activity)),
        }
    }

    /// The button that leads on: quiet while there is something to do first.
    fn way_on(&self, world: &World, scope: &Scope<'_>) -> Node {
        let play = self.play();
        let is_read = matches!(scope.phase.activity, Activity::Read(_));
        let is_showing = play.is_showing(scope);
        let is_ready = match play.moment {
            Moment::Reading | Moment::Achieved => true,
            Moment::Predicting | Moment::Working => is_read || is_showing,
        };
        let label = match play.moment {
            Moment::Reading => "begin",
            Moment::Working if is_showing => "watch-on",
            _ => "continue",
        };
        Node::new(Role::Button(ButtonRole::Primary), world.app(label))
            .on(Target::Continue)
            .state((!is_ready).then_some(State::Quiet))
    }

    /// Whether a key is to be pressed: then the instruction is the gesture.
    fn waits_for_a_key(&self, scope: &Scope<'_>) -> bool {
        match (&self.play().work, &scope.phase.activity) {
            (Some(Work::Press(state)), Activity::Press(press)) => state.waits_for_a_key(press),
            _ => false,
        }
    }

    /// What one can do now, after a part or the lesson.
    fn end_outline(&self, world: &World) -> Outline {
        let scope = self.scope(world);
        let lesson = self.lesson();
        let at = lesson
            .parts
            .iter()
            .position(|part| part.steps.iter().any(|step| step.id == scope.step.id))
            .unwrap_or(0);
        let can = |part: &crate::lesson::Part| -> Vec<Node> {
            let message = format!("part-{}", part.id);
            let refs =
                (1..).map(|number| MessageRef::attribute(message.clone(), format!("can-{number}")));
            let known = refs.take_while(|each| world.texts.has(each));
            known
                .map(|each| {
                    Node::new(Role::Goal, world.texts.get(&each, scope.base)).state(State::Done)
                })
                .collect()
        };
        let mut outline = Outline {
            title: Some(world.app("now-you-can")),
            ..Outline::default()
        };
        if self.standing() == Standing::PartEnd {
            outline.body = can(&lesson.parts[at]);
            outline
                .body
                .push(Node::new(Role::Text, world.app("good-moment-for-a-pause")));
            outline
                .body
                .push(Node::new(Role::Small, world.promise("steps-are-kept")));
            let next = lesson
                .parts
                .get(at + 1)
                .map(|part| part.id.as_str().to_uppercase())
                .unwrap_or_default();
            let label = world.texts.get(
                &MessageRef::value("continue-part"),
                &Args::new().text("part", next),
            );
            outline
                .advance
                .push(Node::new(Role::Button(ButtonRole::Primary), label).on(Target::Continue));
            let pause = Node::new(
                Role::Button(ButtonRole::Secondary),
                world.app("take-a-pause"),
            );
            outline.advance.push(pause.on(Target::Pause));
        } else {
            let open = self
                .first_open()
                .and_then(|position| lesson.step_at(position));
            let (about, on) = match open {
                Some(_) => ("lesson-left-some", "go-back-to-step"),
                None => ("lesson-done", "finish-lesson"),
            };
            // First of all, above a list that may be long.
            outline.instruction = Some(Instruction {
                text: world.app(about),
                extent: Extent::Whole,
                message: None,
            });
            let button = Node::new(Role::Button(ButtonRole::Primary), world.app(on));
            outline.advance.push(button.on(Target::Continue));
            if let Some((_, step)) = open {
                let title = world
                    .texts
                    .get(&MessageRef::value(step.id.as_str()), scope.base);
                outline.body.push(Node::new(Role::Goal, title));
                let pause = world.app("take-a-pause");
                let pause = Node::new(Role::Button(ButtonRole::Secondary), pause);
                outline.advance.push(pause.on(Target::Pause));
            }
            if self.pocket_card(world).is_some() {
                let card = Node::new(
                    Role::Button(ButtonRole::Secondary),
                    world.app("pocket-card"),
                );
                outline.advance.push(card.on(Target::PocketCard));
            }
            outline.body.extend(lesson.parts.iter().flat_map(can));
        }
        outline
    }

    /// Puts the marks of a hint on the things they are about.
    fn mark_hints(&self, nodes: &mut [Node]) {
        let play = self.play();
        if play.framed.is_empty() && play.dimmed.is_empty() && play.ghost.is_none() {
            return;
        }
        for node in nodes {
            if let Some(target) = node.target.clone() {
                if play.framed.contains(&target) {
                    node.states.push(State::Framed);
                }
                if play.dimmed.iter().any(|id| names(&target, id.as_str())) {
                    node.states.push(State::Quiet);
                }
                if let (Role::Field(entry), Some((ghosted, text))) = (&mut node.role, &play.ghost)
                    && *ghosted == target
                {
                    **entry = Entry {
                        ghost: Some(text.clone()),
                        ..(**entry).clone()
                    };
                }
            }
            if let Role::Sheet(sheet) = &mut node.role {
                self.mark_hints(&mut sheet.tabs);
                self.mark_hints(&mut sheet.controls);
            }
            self.mark_hints(&mut node.children);
        }
    }
}

/// Whether a target is the one of a name.
fn names(target: &Target, name: &str) -> bool {
    match target {
        Target::Option(id)
        | Target::Card(id)
        | Target::Block(id)
        | Target::Field(id)
        | Target::Item(id) => *id == *name,
        Target::Zone(id) => id == name,
        _ => false,
    }
}

/// The gesture line for the device in use.
fn gesture(world: &World, what: &str) -> Option<Rich> {
    if world.amount == Amount::Short {
        return None;
    }
    let device = match world.device {
        Device::Both => "both",
        Device::Keyboard => "keyboard",
        Device::Mouse => "mouse",
    };
    Some(world.app(&format!("gesture-{what}-{device}")))
}
