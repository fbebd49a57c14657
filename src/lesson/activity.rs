//! The activities of a step: what a learner can be asked to do.

mod press;
mod scene;

use super::{Block, Id, Page};
pub use press::{KeyName, MachineFact, Otherwise, Press, PressTarget, Pressed};
pub use scene::{Ask, Decision, Goal, Happening, Placed, Rule, Scene, Skin, Window};
use serde::Deserialize;

/// What the learner does in a phase.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub enum Activity {
    /// Cards, revealed and read one by one.
    Read(Read),
    /// Press the key or the button shown: first gestures.
    Press(Press),
    /// Choose one or several among options, each with its own why.
    Choose(Choose),
    /// Keyboard practice.
    Type(Type),
    /// Put cards in order.
    Order(Order),
    /// Put each card with its label.
    Match(Match),
    /// Find the zones that matter on a page or in a text.
    Inspect(Inspect),
    /// A simulated application.
    Scene(Box<Scene>),
    /// Say for oneself what one can do; any answer is right.
    Reflect(Reflect),
}

/// Cards to read: `.card-ID` each.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Read {
    /// In order.
    pub cards: Vec<Card>,
}

/// One card.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// Its name.
    pub id: Id,
    /// A sign from the glyph table.
    #[serde(default)]
    pub sign: Option<Sign>,
    /// Shows a persona's card below the words.
    #[serde(default)]
    pub persona: Option<Id>,
}

/// Signs that a card may carry, drawn from the glyph table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum Sign {
    /// An envelope.
    Envelope,
    /// A pencil.
    Pencil,
    /// People.
    People,
    /// A warning or safety rule.
    Shield,
    /// A place or person who helps.
    Help,
}

/// Options to choose from: `.option-ID` and `.option-ID-why`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choose {
    /// How many are right and must be chosen.
    #[serde(default = "one")]
    pub pick: u8,
    /// The options, in the order of the file.
    pub options: Vec<Choice>,
    /// Whether they keep the order of the file.
    #[serde(default)]
    pub order: Shuffle,
}

fn one() -> u8 {
    1
}

/// Whether options are mixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
pub enum Shuffle {
    /// A new order each time.
    #[default]
    Mixed,
    /// As written.
    Kept,
}

/// One option.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its name.
    pub id: Id,
    /// Whether it is a right answer.
    #[serde(default)]
    pub right: bool,
}

/// Keyboard practice: each item is written, then the next comes.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Type {
    /// In order.
    pub items: Vec<TypeItem>,
    /// Draw the machine's keyboard with the keys to press.
    #[serde(default)]
    pub picture: Option<KeyboardPicture>,
    /// Slips to look for, in order; each has `.slip-NAME`, else the application's sentence.
    #[serde(default)]
    pub slips: Vec<crate::keyboard::Slip>,
    /// A character that a button on the screen writes too, counted as help.
    #[serde(default)]
    pub button: Option<char>,
}

/// The picture beside keyboard practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum KeyboardPicture {
    /// The whole keyboard of the machine.
    Keyboard,
}

/// One thing to write.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum TypeItem {
    /// Exactly this.
    Text(String),
    /// A detail of the persona.
    Persona(Id),
    /// The words of `.item-ID`.
    Words(Id),
    /// Erase what was just written, to the last letter.
    Erase,
}

/// Cards to put in order: `.card-ID`, and `.card-ID-why` said when it is placed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Order {
    /// The cards in their right order.
    pub cards: Vec<Id>,
    /// Groups of neighbours whose order does not matter.
    #[serde(default)]
    pub swap: Vec<Vec<Id>>,
    /// Cards that have no place: `.card-ID-why` says so.
    #[serde(default)]
    pub intruders: Vec<Id>,
    /// Misplacements that have a sentence of their own, `.mistake-ID`, tried in order.
    #[serde(default)]
    pub mistakes: Vec<Misplaced>,
}

/// A misplacement with a meaning.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Misplaced {
    /// Its name.
    pub id: Id,
    /// The card.
    pub card: Id,
    /// The places (from 1) where putting it means this.
    pub at: Vec<u8>,
}

/// Cards that go with labels: `.card-ID`, `.card-ID-why` said when it is with its label, `.label-LABEL`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Match {
    /// The cards, each with its label.
    pub pairs: Vec<Pair>,
    /// Wrong pairs that have a sentence of their own, `.mistake-ID`.
    #[serde(default)]
    pub mistakes: Vec<Mismatched>,
}

/// A card and its label. Several cards may have the same label.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// The card.
    pub id: Id,
    /// The label.
    pub with: Id,
}

/// A wrong pair with a meaning.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mismatched {
    /// Its name.
    pub id: Id,
    /// The card.
    pub card: Id,
    /// The label that it does not go with.
    pub label: Id,
}

impl Match {
    /// The labels, each once, in the order in which the pairs name them.
    pub fn labels(&self) -> Vec<&Id> {
        let mut labels: Vec<&Id> = Vec::new();
        for pair in &self.pairs {
            if !labels.contains(&&pair.with) {
                labels.push(&pair.with);
            }
        }
        labels
    }
}

/// A document whose zones are to be found. Its words: message `STEP_document`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inspect {
    /// In which window it is seen.
    pub window: Window,
    /// Colours and places.
    #[serde(default)]
    pub skin: Skin,
    /// The document; its texts hold `[zone:ID|…]`.
    pub document: Page,
    /// Whether the persona's card stands beside it, to compare.
    #[serde(default)]
    pub card: bool,
    /// The zones; `.zone-ID` says what each is.
    pub zones: Vec<Zone>,
    /// How many clues are enough, the required ones among them. Absent: all clues.
    #[serde(default)]
    pub enough: Option<u8>,
    /// Sentences for what was found as a set, `.remark-ID`, tried in order after each clue.
    #[serde(default)]
    pub remarks: Vec<Remark>,
}

/// A zone.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Zone {
    /// Its name, as in the text.
    pub id: Id,
    /// What it is worth.
    pub kind: ZoneKind,
}

/// What a zone is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum ZoneKind {
    /// Counts.
    Clue,
    /// Counts and must be found.
    Required,
    /// Harmless.
    Decoy,
}

/// A sentence for a set of findings.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remark {
    /// Its name.
    pub id: Id,
    /// Said when just these have been found, and nothing else.
    pub only: Vec<Id>,
}

/// Statements "I can…": `.statement-ID`; each answered alone, with help, not yet.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reflect {
    /// In order.
    pub statements: Vec<Id>,
    /// A mission of this lesson whose prediction is set beside what happened.
    #[serde(default)]
    pub compare: Option<Id>,
}

/// Every block of a list and of the blocks inside it, depth first.
pub fn walk<'a>(blocks: &'a [Block], visit: &mut dyn FnMut(&'a Block)) {
    for block in blocks {
        visit(block);
        for inside in block.inside() {
            walk(inside, visit);
        }
    }
}
