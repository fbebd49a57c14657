//! Which texts of a screen are said, in which order, and where they stand.

use super::voice::Reading;
use crate::outline::{Node, Outline, Role, Target};
use crate::speech;
use crate::text::{MessageRef, Rich};
use std::ops::Range;

/// Where on the screen a text stands that is said.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Place {
    Title,
    Gesture,
    Instruction,
    Feedback,
    OverlayTitle,
    /// A node on top, counted from 0.
    Overlay(usize),
    /// A node of the work, counted depth first from 0.
    Body(usize),
    /// What has the focus.
    Focus(Target),
}

/// A text to say.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Script {
    /// Where it stands.
    pub(super) place: Place,
    /// The text.
    pub(super) text: Rich,
    /// The message it is, where a recording may speak it.
    pub(super) message: Option<MessageRef>,
    /// The bytes of the text that are not to be said.
    pub(super) hidden: Vec<Range<usize>>,
}

impl Script {
    fn new(place: Place, text: &Rich) -> Self {
        Self {
            place,
            text: text.clone(),
            message: None,
            hidden: Vec::new(),
        }
    }

    /// Keeps the voice from telling secrets. Somebody's own voice cannot be kept from it: it is left out.
    pub(super) fn keeping(mut self, secrets: &[String]) -> Self {
        let secrets: Vec<&str> = secrets.iter().map(String::as_str).collect();
        self.hidden = speech::places_of(&self.text.text, &secrets);
        self.message = self.message.filter(|_| self.hidden.is_empty());
        self
    }
}

/// What set off a look at the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Cause {
    /// The learner pressed something: what the tutor answers is said even when it is the same as before.
    Press,
    /// The learner wants to hear it again.
    Again,
    /// Anything else.
    #[default]
    Other,
}

/// What is on a new screen that was not on the old one, in the order in which it is said.
pub(super) fn news(old: &Outline, new: &Outline, cause: Cause, reading: Reading) -> Vec<Script> {
    let mut scripts = Vec::new();
    if reading == Reading::Silent {
        return scripts;
    }
    if let Some(over) = &new.overlay {
        let is_new = old.overlay.as_ref().is_none_or(|old| {
            old.title.text != over.title.text || texts(&old.nodes) != texts(&over.nodes)
        });
        if is_new && reading >= Reading::Everything {
            scripts.extend(of_overlay(new));
        }
    } else {
        let told = |outline: &Outline| outline.feedback.as_ref().map(|said| said.text.text.clone());
        let is_told = told(new).is_some() && (told(new) != told(old) || cause == Cause::Press);
        if is_told && reading >= Reading::Everything {
            scripts.extend(of_feedback(new));
        }
        let said = |outline: &Outline| {
            let said = outline
                .instruction
                .as_ref()
                .map(|said| said.text.text.clone());
            said.or_else(|| outline.title.as_ref().map(|title| title.text.clone()))
        };
        let is_new_page = said(old) != said(new);
        if is_new_page {
            scripts.extend(of_instruction(new));
            let is_all = new.instruction.is_none() || reading == Reading::Labels;
            scripts.extend(of_gesture(new).filter(|_| is_all));
        }
        if reading >= Reading::Everything {
            let from = if is_new_page { 0 } else { cards(old) };
            scripts.extend(of_cards(new).skip(from));
        }
        if reading == Reading::Labels && texts(&old.body) != texts(&new.body) {
            scripts.extend(of_page(new));
        }
    }
    let is_elsewhere = old.focus != new.focus;
    if reading == Reading::Labels && (is_elsewhere || !scripts.is_empty())
        || is_elsewhere && scripts.is_empty() && speaks_for_itself(new)
    {
        scripts.extend(of_focus(new));
    }
    scripts
}

/// What is said when the learner wants to hear it again.
pub(super) fn once_more(outline: &Outline, reading: Reading) -> Vec<Script> {
    let mut scripts = Vec::new();
    if outline.overlay.is_some() {
        scripts.extend(of_overlay(outline));
    } else {
        scripts.extend(of_feedback(outline));
        scripts.extend(of_instruction(outline));
        scripts.extend(of_cards(outline));
        if reading == Reading::Labels {
            scripts.extend(of_page(outline));
        }
    }
    if reading == Reading::Labels || scripts.is_empty() {
        scripts.extend(of_focus(outline));
    }
    scripts
}

fn of_instruction(outline: &Outline) -> Option<Script> {
    match &outline.instruction {
        Some(said) => Some(Script {
            message: said.message.clone(),
            ..Script::new(Place::Instruction, &said.text)
        }),
        None => Some(Script::new(Place::Title, outline.title.as_ref()?)),
    }
}

fn of_gesture(outline: &Outline) -> Option<Script> {
    Some(Script::new(Place::Gesture, outline.gesture.as_ref()?))
}

/// Whether what has the focus is in a language of its own, as the names of languages are: it is told to everybody.
fn speaks_for_itself(outline: &Outline) -> bool {
    let focus = outline.focus.as_ref().and_then(|focus| outline.find(focus));
    focus.is_some_and(|node| {
        matches!(node.role, Role::Choice { .. }) && node.label.language.is_some()
    })
}

fn of_feedback(outline: &Outline) -> Option<Script> {
    let said = outline.feedback.as_ref()?;
    Some(Script {
        message: said.message.clone(),
        ..Script::new(Place::Feedback, &said.text)
    })
}

/// The title of what lies on top, and its sentences; what can be chosen is told when it gets the focus.
fn of_overlay(outline: &Outline) -> Vec<Script> {
    let Some(over) = &outline.overlay else {
        return Vec::new();
    };
    let nodes = over.nodes.iter().enumerate();
    let sentences = nodes
        .filter(|(_, node)| {
            let role = &node.role;
            matches!(role, Role::Text | Role::Caption | Role::Goal | Role::Detail)
        })
        .map(|(at, node)| Script::new(Place::Overlay(at), &with_value(node)));
    std::iter::once(Script::new(Place::OverlayTitle, &over.title))
        .chain(sentences)
        .collect()
}

fn cards(outline: &Outline) -> usize {
    of_cards(outline).count()
}

/// Cards to read, of which there are more with each key.
fn of_cards(outline: &Outline) -> impl Iterator<Item = Script> {
    let mut scripts = Vec::new();
    each_of(&outline.body, &mut |at, node| {
        if matches!(node.role, Role::Card(_)) {
            scripts.push(Script::new(Place::Body(at), &node.label));
        }
    });
    scripts.into_iter()
}

/// What is written on a page and is not there to be pressed.
fn of_page(outline: &Outline) -> Vec<Script> {
    let mut scripts = Vec::new();
    each_of(&outline.body, &mut |at, node| {
        let is_read = matches!(
            node.role,
            Role::Heading | Role::Text | Role::Large | Role::Small | Role::Notice | Role::Caption
        );
        if is_read && node.target.is_none() && !node.label.text.is_empty() {
            scripts.push(Script::new(Place::Body(at), &node.label));
        }
    });
    scripts
}

fn of_focus(outline: &Outline) -> Option<Script> {
    let target = outline.focus.as_ref()?;
    let node = outline.find(target)?;
    Some(Script::new(Place::Focus(target.clone()), &with_value(node)))
}

/// A label with the value beside it. What is typed goes nowhere, not even to the voice.
fn with_value(node: &Node) -> Rich {
    let label = node.label.clone();
    match &node.role {
        Role::Field(_) | Role::Practice(_) | Role::Button(_) => label,
        _ if node.value.is_empty() => label,
        _ => label.joined(", ", Rich::unmarked(node.value.as_str())),
    }
}

/// Whether the text of a place is still the one that is said: there may be more of it since.
pub(super) fn begins_as(text: &Rich, script: &Script) -> bool {
    script.text.text.starts_with(&text.text)
}

fn texts(nodes: &[Node]) -> Vec<&str> {
    let read = |node: &&Node| matches!(node.role, Role::Text | Role::Heading | Role::Large);
    let mut texts = Vec::new();
    each_of(nodes, &mut |_, node| {
        if read(&node) {
            texts.push(node.label.text.as_str());
        }
    });
    texts
}

/// Every node with its place, depth first.
fn each_of<'n>(nodes: &'n [Node], see: &mut dyn FnMut(usize, &'n Node)) {
    fn down<'n>(nodes: &'n [Node], at: &mut usize, see: &mut dyn FnMut(usize, &'n Node)) {
        for node in nodes {
            see(*at, node);
            *at += 1;
            down(&node.children, at, see);
        }
    }
    down(nodes, &mut 0, see);
}

fn each_mut(outline: &mut Outline, see: &mut dyn FnMut(&mut Node)) {
    fn down(nodes: &mut [Node], see: &mut dyn FnMut(&mut Node)) {
        for node in nodes {
            see(node);
            if let Role::Sheet(sheet) = &mut node.role {
                down(&mut sheet.controls, see);
            }
            down(&mut node.children, see);
        }
    }
    down(&mut outline.body, see);
    if let Some(over) = &mut outline.overlay {
        down(&mut over.nodes, see);
    }
    down(&mut outline.advance, see);
    down(&mut outline.footer, see);
}

/// Nothing is lit any more.
pub(super) fn put_out(outline: &mut Outline) {
    let above = outline.title.iter_mut();
    above
        .chain(outline.gesture.iter_mut())
        .chain(outline.instruction.iter_mut().map(|said| &mut said.text))
        .chain(outline.feedback.iter_mut().map(|said| &mut said.text))
        .chain(outline.overlay.iter_mut().map(|over| &mut over.title))
        .for_each(|text| text.lit = None);
    each_mut(outline, &mut |node| node.label.lit = None);
}

pub(super) fn text_at<'o>(outline: &'o mut Outline, place: &Place) -> Option<&'o mut Rich> {
    fn nth<'n>(nodes: &'n mut [Node], at: &mut usize) -> Option<&'n mut Rich> {
        for node in nodes {
            if *at == 0 {
                return Some(&mut node.label);
            }
            *at -= 1;
            let found = nth(&mut node.children, at);
            if found.is_some() {
                return found;
            }
        }
        None
    }
    fn of<'n>(nodes: &'n mut [Node], target: &Target) -> Option<&'n mut Rich> {
        for node in nodes {
            if node.target.as_ref() == Some(target) {
                return Some(&mut node.label);
            }
            let found = of(&mut node.children, target);
            if found.is_some() {
                return found;
            }
        }
        None
    }
    match place {
        Place::Title => outline.title.as_mut(),
        Place::Gesture => outline.gesture.as_mut(),
        Place::Instruction => outline.instruction.as_mut().map(|said| &mut said.text),
        Place::Feedback => outline.feedback.as_mut().map(|said| &mut said.text),
        Place::OverlayTitle => outline.overlay.as_mut().map(|over| &mut over.title),
        Place::Overlay(at) => outline
            .overlay
            .as_mut()
            .and_then(|over| over.nodes.get_mut(*at))
            .map(|node| &mut node.label),
        Place::Body(at) => nth(&mut outline.body, &mut at.clone()),
        Place::Focus(target) => match &mut outline.overlay {
            Some(over) => of(&mut over.nodes, target),
            None => of(&mut outline.body, target).or_else(|| of(&mut outline.advance, target)),
        },
    }
}
