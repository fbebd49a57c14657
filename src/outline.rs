//! What is on the screen now: role, label, value, state of each thing, made once for every face.
//!
//! The screen, the linear mode, the voice and the robot learner all read this. It knows no
//! colours, no cells and no terminal; a drawing of it is made by `widget`.

mod entry;
mod role;
mod scroll;
pub mod target;
mod voice;

use crate::lesson::page::CardKind;
use crate::text::{Emission, MessageRef, Rich};
pub use entry::{Entry, KeyMark, Reading, Secrecy, Takes};
pub use role::{ButtonRole, Role, Sheet};
pub use scroll::{Beyond, Scroll, ScrollBy, View};
pub use target::Target;
pub use voice::{VoiceMark, VoiceState};

/// Everything that one screen shows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Outline {
    /// The first line.
    pub header: Header,
    /// The name of this step or screen.
    pub title: Option<Rich>,
    /// What to do, in the learner's words.
    pub instruction: Option<Instruction>,
    /// The gesture for the device in use, one line.
    pub gesture: Option<Rich>,
    /// The work, from top to bottom.
    pub body: Vec<Node>,
    /// Panels beside the work: the persona's card, what is to be done. Folded away where there is no room.
    pub aside: Vec<Panel>,
    /// What the tutor says about the last action.
    pub feedback: Option<Feedback>,
    /// How the voice stands, where that is worth a word.
    pub voice: Option<VoiceMark>,
    /// The buttons that lead on, under the work; the last stop of the focus before the footer.
    pub advance: Vec<Node>,
    /// The buttons of the last line.
    pub footer: Vec<Node>,
    /// Something on top of it all: help, menu, words, card.
    pub overlay: Option<Overlay>,
    /// What has the focus. Always one of the targets below, unless there is none at all.
    pub focus: Option<Target>,
    /// Where the body is scrolled to, or what lies on top of it.
    pub scroll: Scroll,
}

/// The first line of a screen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Header {
    /// The lesson, or the application's name.
    pub left: String,
    /// Part and step.
    pub right: String,
    /// The same in fewer letters, for narrow screens.
    pub right_short: String,
    /// Steps behind, and steps in all.
    pub progress: Option<(u16, u16)>,
}

/// The instruction above the work.
#[derive(Debug, Clone, PartialEq)]
pub struct Instruction {
    /// The whole text.
    pub text: Rich,
    /// How much of it must be shown.
    pub extent: Extent,
    /// The message it is, where a recording may speak it.
    pub message: Option<MessageRef>,
}

/// How much of an instruction is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Extent {
    /// All of it: the work can scroll.
    Whole,
    /// All of it where the work has room below, else its last sentences: the work was begun.
    Begun,
    /// Its last sentences, as many as fit in two lines: it was read before.
    Reminder,
}

/// One thing on the screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// What acting on it means; without a target it takes no focus.
    pub target: Option<Target>,
    /// Its words.
    pub label: Rich,
    /// A short text at the end of its row: a date, « ✓ faite » in words.
    pub value: String,
    /// Its states; a sign and words for each, never a colour alone.
    pub states: Vec<State>,
    /// Things inside.
    pub children: Vec<Node>,
}

/// A state of a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Chosen or ticked.
    Checked,
    /// Can be chosen or ticked, and is not.
    Unchecked,
    /// Found, as number so and so.
    Found(u8),
    /// Right.
    Right,
    /// To be seen again.
    NotYet,
    /// Not active yet, or known not to be the answer.
    Quiet,
    /// Framed by a hint or in a guided phase.
    Framed,
    /// Must be filled or ticked.
    Required,
    /// Not opened yet; the word for it is in `value`.
    Unread,
    /// The one that is open or current.
    Current,
    /// Done.
    Done,
    /// Has a file.
    HasFile,
    /// Shown as it looks when it is sent so, however everything else is sent.
    Sent(Emission),
}

/// A panel beside the work.
#[derive(Debug, Clone, PartialEq)]
pub struct Panel {
    /// Its title.
    pub title: String,
    /// Its lines.
    pub nodes: Vec<Node>,
}

/// What the tutor says about the last action.
#[derive(Debug, Clone, PartialEq)]
pub struct Feedback {
    /// How it is meant.
    pub tone: Tone,
    /// The words; the first sentence stands out.
    pub text: Rich,
    /// The message it is, where it is one alone.
    pub message: Option<MessageRef>,
}

/// How feedback is meant. There is no "wrong".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// ✓
    Right,
    /// ▲
    NotYet,
    /// Told, neither.
    Note,
}

/// Something on top of the screen: while it is there, only its nodes can be reached.
#[derive(Debug, Clone, PartialEq)]
pub struct Overlay {
    /// Its title.
    pub title: Rich,
    /// Its content.
    pub nodes: Vec<Node>,
}

impl Node {
    /// A thing with words and nothing else.
    pub fn new(role: Role, label: Rich) -> Self {
        Self {
            role,
            target: None,
            label,
            value: String::new(),
            states: Vec::new(),
            children: Vec::new(),
        }
    }

    /// Gives it a target.
    #[must_use]
    pub fn on(mut self, target: Target) -> Self {
        self.target = Some(target);
        self
    }

    /// Gives it a value.
    #[must_use]
    pub fn valued(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// Adds a state if there is one.
    #[must_use]
    pub fn state(mut self, state: impl Into<Option<State>>) -> Self {
        self.states.extend(state.into());
        self
    }

    /// Puts things inside.
    #[must_use]
    pub fn with(mut self, children: Vec<Node>) -> Self {
        self.children = children;
        self
    }

    /// Whether it is in a state.
    pub fn is(&self, state: &State) -> bool {
        self.states.contains(state)
    }

    /// Its targets and those inside, in reading order.
    pub fn targets(&self, found: &mut Vec<Target>) {
        if let Role::Sheet(sheet) = &self.role {
            let bars = sheet.tabs.iter().chain(&sheet.controls);
            bars.for_each(|control| control.targets(found));
            if let Some(bar) = &sheet.bar {
                bar.targets(found);
            }
            if let Some(banner) = self.banner() {
                return banner.targets(found);
            }
        }
        found.extend(self.target.clone());
        if let Role::Field(entry) = &self.role
            && entry.secrecy != Secrecy::Clear
            && let Some(Target::Field(id)) = &self.target
        {
            found.push(Target::Reveal(id.clone()));
        }
        self.children.iter().for_each(|child| child.targets(found));
    }

    /// The zone of this name in the label, if it can be reached.
    pub fn zone(&self, id: &str) -> Option<&Node> {
        self.children
            .iter()
            .find(|child| matches!(&child.target, Some(Target::Zone(zone)) if zone == id))
    }

    /// Whether it is one of the things that come one after the other.
    pub fn is_news(&self) -> bool {
        match self.role {
            Role::Card(_) => self.target.is_none(),
            Role::SiteCard(kind) => matches!(kind, CardKind::Bubble | CardKind::Mine),
            _ => false,
        }
    }

    /// The banner over a sheet, if one is up.
    pub fn banner(&self) -> Option<&Node> {
        self.children
            .iter()
            .find(|child| child.role == Role::Banner)
    }
}

impl Outline {
    /// Where the focus can go, in reading order: the overlay alone while there is one; the footer comes last.
    pub fn stops(&self) -> Vec<Target> {
        let mut found = Vec::new();
        if let Some(overlay) = &self.overlay {
            overlay
                .nodes
                .iter()
                .chain(&self.footer)
                .for_each(|node| node.targets(&mut found));
        } else {
            let all = self
                .body
                .iter()
                .chain(self.aside.iter().flat_map(|panel| &panel.nodes));
            all.chain(&self.advance)
                .chain(&self.footer)
                .for_each(|node| node.targets(&mut found));
        }
        found
    }

    /// Every node of the body, overlay, panels, advance and footer, depth first.
    pub fn nodes(&self) -> Vec<&Node> {
        fn down<'a>(node: &'a Node, into: &mut Vec<&'a Node>) {
            into.push(node);
            if let Role::Sheet(sheet) = &node.role {
                sheet
                    .tabs
                    .iter()
                    .chain(&sheet.controls)
                    .chain(sheet.bar.as_deref())
                    .for_each(|each| down(each, into));
            }
            node.children.iter().for_each(|child| down(child, into));
        }
        let mut into = Vec::new();
        let overlay = self.overlay.iter().flat_map(|overlay| &overlay.nodes);
        let aside = self.aside.iter().flat_map(|panel| &panel.nodes);
        overlay
            .chain(&self.body)
            .chain(aside)
            .chain(&self.advance)
            .chain(&self.footer)
            .for_each(|n| down(n, &mut into));
        into
    }

    /// How many of the things there are that come one after the other: cards to read, messages of a chat.
    pub fn news(&self) -> usize {
        let nodes = self.nodes().into_iter();
        nodes.filter(|node| node.is_news()).count()
    }

    /// The node of a target, wherever it is.
    pub fn find(&self, target: &Target) -> Option<&Node> {
        self.nodes()
            .into_iter()
            .find(|node| node.target.as_ref() == Some(target))
    }
}
