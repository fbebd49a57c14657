//! The pocket card of a lesson: what to keep in mind, in a few sentences, and where to ask for help. On the screen and on
//! paper it is the same.

use super::Session;
use super::world::{World, told};
use crate::lesson::{Lesson, names::MOST_ON_CARD};
use crate::outline::{Node, Role};
use crate::text::{Args, MessageRef, Rich};

/// A pocket card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PocketCard {
    /// The title of the lesson.
    pub title: Rich,
    /// What to keep in mind.
    pub sentences: Vec<Rich>,
    /// The title of the places of help.
    pub help_title: Rich,
    /// Places and numbers to ask for help, those of the country.
    pub help: Vec<Rich>,
    /// The day on which the oldest of them was looked at, in a sentence.
    pub checked: Option<Rich>,
}

impl PocketCard {
    /// The card of a lesson, in the words of the world; a lesson may have none.
    pub fn of(lesson: &Lesson, world: &World) -> Option<Self> {
        let base = world.base_args(&lesson.persona, &lesson.today);
        let refs = (1..=MOST_ON_CARD)
            .map(|number| MessageRef::attribute("lesson", format!("card-{number}")));
        let there = refs.take_while(|each| world.texts.has(each));
        let sentences: Vec<Rich> = there.map(|each| world.texts.get(&each, &base)).collect();
        (!sentences.is_empty()).then(|| Self {
            title: world.texts.get(&MessageRef::value("lesson"), &base),
            sentences,
            help_title: world.app("pocket-help"),
            help: help(world),
            checked: world.country.help_checked().map(|day| {
                let args = Args::new().text("day", world.long_date(day));
                world.texts.get(&MessageRef::value("pocket-checked"), &args)
            }),
        })
    }

    /// The card as it lies on the screen: groups of lines, which stay together where there is little room.
    pub fn nodes(self) -> Vec<Node> {
        let lines = |lines: Vec<Rich>| {
            let lines = lines.into_iter();
            let joined = lines.reduce(|before, after| before.joined("\n", after));
            joined.map(|words| Node::new(Role::Text, words))
        };
        let caption = |words| Some(Node::new(Role::Caption, words));
        let nodes = [
            caption(self.title),
            lines(self.sentences),
            caption(self.help_title),
            lines(self.help),
            lines(self.checked.into_iter().collect()),
        ];
        nodes.into_iter().flatten().collect()
    }
}

fn help(world: &World) -> Vec<Rich> {
    let language = world.language();
    let lines = world.country.help().filter_map(|fact| {
        let args = told(Args::new(), "purpose", fact.purpose(language)?);
        let args = told(args, "place", fact.words(language));
        Some(
            world
                .texts
                .get(&MessageRef::value("pocket-help-line"), &args),
        )
    });
    lines.collect()
}

impl Session {
    /// The pocket card of this lesson, if it has one.
    pub fn pocket_card(&self, world: &World) -> Option<PocketCard> {
        PocketCard::of(self.lesson(), world)
    }
}
