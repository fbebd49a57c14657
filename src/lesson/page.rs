//! What a simulated window shows: pages made of blocks, with conditions and acts.

mod field;

use super::Id;
pub use field::{Expect, Field, FieldError, FieldKind, Written};
use serde::Deserialize;

/// A page. Its words: message `STEP_PAGE`, or `pages_PAGE` where the lesson shares it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// What the address bar shows, without `https://`.
    #[serde(default)]
    pub address: String,
    /// From top to bottom.
    pub blocks: Vec<Block>,
}

/// A piece of a page. A block's `id` is the attribute of the page's message that words it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub enum Block {
    /// The name of the site, as its masthead.
    Brand(Id),
    /// A title.
    Heading(Id),
    /// A paragraph; may hold zones.
    Text(Id),
    /// Small grey print; may hold zones.
    Small(Id),
    /// A large text on its own, such as an address to look at; may hold zones.
    Large(Id),
    /// A picture described in words.
    Picture(Id),
    /// A message of the site that stands out.
    Notice(Id),
    /// A phone with a message on its screen.
    Phone(Id),
    /// An address as a browser shows it; may hold zones.
    Address(Id),
    /// A grey field that cannot be written in.
    Fixed(Fixed),
    /// A link.
    Link(Button),
    /// A button.
    Button(Button),
    /// A field to write in.
    Field(Field),
    /// A box to tick.
    Tick(Tick),
    /// Round buttons: one of several.
    Radio(Radio),
    /// How strong the pass phrase in this field is, in words.
    Strength(Id),
    /// The mailbox's folders: the application's words `folder-ID`. Pressing one shows it.
    Folders(Folders),
    /// The items of a folder, or with `Shown`, of the folder that was chosen last.
    Items(Items),
    /// The item that is open: a mail with its sender, subject, date and body.
    OpenItem,
    /// Files that go with the message being written, each with a cross to take it off.
    Attached,
    /// The files in this box of the page, each with a cross to take it out.
    AttachedTo(Id),
    /// A piece of its own: a publication, a message of a chat, a result of a search.
    Card(CardKind, Vec<Block>),
    /// Side by side where there is room.
    Row(Vec<Block>),
    /// The column of a mailbox or site that holds its folders and main buttons.
    Aside(Vec<Block>),
    /// Over the page: while it is there, nothing else of the page can be pressed.
    Banner(Banner),
    /// Only while the condition holds.
    When(Cond, Vec<Block>),
}

/// A button or a link.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Button {
    /// Its name and label.
    pub id: Id,
    /// How it looks.
    #[serde(default)]
    pub look: ButtonLook,
    /// Judge every field of the page first; the first that is not right stops the press.
    #[serde(default)]
    pub submit: bool,
    /// Looked at in order before the acts.
    #[serde(default)]
    pub checks: Vec<Check>,
    /// What it does. Empty: the generic sentence, the last resort.
    #[serde(default)]
    pub act: Vec<Act>,
}

/// How a button looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize)]
pub enum ButtonLook {
    /// As most.
    #[default]
    Plain,
    /// The main one of its page.
    Main,
    /// Large, to draw the eye.
    Big,
    /// Small and pale.
    Small,
}

/// Something looked at before a button acts; says `.tell-ID`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// The condition.
    pub when: Cond,
    /// What is said.
    pub say: Id,
    /// What it means for the press.
    pub outcome: Outcome,
}

/// What a check means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Outcome {
    /// Stops.
    Refuse,
    /// Explains, and lets through.
    Warn,
    /// Names what was wise, and lets through.
    Praise,
}

/// A box to tick.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tick {
    /// Its name and label.
    pub id: Id,
    /// Ticked when the page opens for the first time.
    #[serde(default)]
    pub ticked: bool,
    /// Shown with a star.
    #[serde(default)]
    pub required: bool,
}

/// Round buttons.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Radio {
    /// Its name and label.
    pub id: Id,
    /// The options: attribute `ID-OPTION`.
    pub options: Vec<RadioOption>,
}

/// One of several.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RadioOption {
    /// Its name.
    pub id: Id,
    /// Blocks that it opens while it is chosen.
    #[serde(default)]
    pub opens: Vec<Block>,
    /// What choosing it does besides.
    #[serde(default)]
    pub act: Vec<Act>,
}

/// The folders of a mailbox.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Folders {
    /// In order.
    pub folders: Vec<Id>,
    /// The page that lists a folder.
    pub list: Id,
}

/// A list of items.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Items {
    /// Of this folder; absent: of the folder that was chosen last.
    #[serde(default)]
    pub folder: Option<Id>,
    /// What pressing one does, after it became the open item.
    pub act: Vec<Act>,
}

/// A grey field with what is known already; its label is `.ID`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fixed {
    /// Its name and label.
    pub id: Id,
    /// What stands in it.
    pub value: Expect,
    /// What pressing it does: somebody tries to change it.
    #[serde(default)]
    pub act: Vec<Act>,
}

/// What a card of a page is, and so how it looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum CardKind {
    /// A publication in a social network.
    Post,
    /// A message of a chat, by somebody else.
    Bubble,
    /// A message of a chat, by oneself.
    Mine,
    /// A result of a search.
    Result,
    /// A result that somebody paid for, or another advert.
    Advert,
    /// An article shown inside a publication.
    Preview,
}

/// A banner over the page.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Banner {
    /// While this holds.
    pub when: Cond,
    /// What it shows.
    pub blocks: Vec<Block>,
}

/// A condition on the state of a scene.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Cond {
    /// The flag is raised.
    Flag(Id),
    /// The counter is at least this.
    Count(Id, u8),
    /// On this page.
    At(Id),
    /// The field holds nothing.
    Empty(Id),
    /// The field holds what is right.
    Right(Id),
    /// The field is written like this.
    Field(Id, Written),
    /// The two fields hold the same.
    Same(Id, Id),
    /// The box is ticked.
    Ticked(Id),
    /// This option of these round buttons is chosen.
    Chosen(Id, Id),
    /// The item is in this folder.
    ItemIn(Id, Id),
    /// The item is the open one.
    Open(Id),
    /// The item was opened at least once.
    Read(Id),
    /// The item goes with the message being written.
    Attached(Id),
    /// Anything goes with the message being written.
    AnyAttached,
    /// The file is in this box.
    AttachedTo(Id, Id),
    /// Any file is in this box.
    AnyAttachedTo(Id),
    /// At least so many tabs are open.
    Tabs(u8),
    /// Every decision is made, and right.
    Decided,
    /// All of them.
    All(Vec<Cond>),
    /// At least one of them.
    Any(Vec<Cond>),
    /// Not this.
    Not(Box<Cond>),
}

/// Something that happens in a scene. Sentences are `.tell-ID` of the page, or of the step where a rule says them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Act {
    /// Show a page.
    Go(Id),
    /// Show the page before.
    Back,
    /// Raise a flag.
    Set(Id),
    /// Lower a flag.
    Unset(Id),
    /// Add one to a counter.
    Add(Id),
    /// Set a counter to zero.
    Zero(Id),
    /// Explain that this is not the way: what you did, what it does, what to try. Counts as a wrong action.
    Say(Id),
    /// Name what was wise.
    Praise(Id),
    /// Tell something, neither right nor wrong.
    Note(Id),
    /// Write in a field.
    Fill(Id, Expect),
    /// Empty a field.
    Clear(Id),
    /// Tick or untick.
    SetTick(Id, bool),
    /// Move the open item to a folder. If a decision waits for it, it is judged.
    MoveOpen(Id),
    /// Move an item to a folder; it appears there if it was nowhere.
    Put(Id, Id),
    /// The open item goes with the message being written.
    AttachOpen,
    /// The open item goes into this box of a page.
    AttachTo(Id),
    /// Nothing goes with a message or into a box any more.
    DetachAll,
    /// Show a page in a new tab.
    OpenTab(Id),
    /// Show a folder in the list.
    ShowFolder(Id),
    /// Record a safety reflex of the step.
    Safe(Id),
    /// In a rule: let the page's own acts follow.
    Proceed,
}

impl Block {
    /// The lists of blocks inside this one.
    pub fn inside(&self) -> Vec<&[Block]> {
        match self {
            Self::Row(blocks)
            | Self::Aside(blocks)
            | Self::When(_, blocks)
            | Self::Card(_, blocks) => vec![blocks],
            Self::Banner(banner) => vec![&banner.blocks],
            Self::Radio(radio) => radio
                .options
                .iter()
                .map(|option| option.opens.as_slice())
                .collect(),
            _ => Vec::new(),
        }
    }
}
