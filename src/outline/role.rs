//! What the things of an outline are.

use super::{Entry, KeyMark, Node};
use crate::lesson::activity::{Sign, Skin, Window};
use crate::lesson::page::{ButtonLook, CardKind};

/// What a thing is.
#[derive(Debug, Clone, PartialEq)]
pub enum Role {
    /// A title inside the work.
    Heading,
    /// A paragraph. Its children are the zones in its label: target `Zone`, states, no words of their own.
    Text,
    /// Small quiet print.
    Small,
    /// A text shown large on its own; zones as in Text.
    Large,
    /// Words that head a group of rows.
    Caption,
    /// A card to read, with a sign.
    Card(Option<Sign>),
    /// A row to choose, with its number; `Checked`/`Unchecked` when several may be chosen.
    Choice {
        /// The digit that chooses it, if one does.
        number: Option<u8>,
    },
    /// A row of the home screen with a progress line: steps done, steps in all.
    Progress {
        /// The digit that chooses it, if one does.
        number: Option<u8>,
        /// Steps done.
        done: u16,
        /// Steps in all.
        of: u16,
    },
    /// A button of the tutor.
    Button(ButtonRole),
    /// A big button to aim at with the mouse, in first gestures.
    BigButton,
    /// A key drawn as a key cap, to press.
    KeyCap,
    /// The field of keyboard practice, with the model to write above it.
    Practice(Box<Entry>),
    /// The picture of the machine's keyboard; the keys to press now, in order.
    Keyboard(Vec<KeyMark>),
    /// A line of a persona's card: label and value.
    Detail,
    /// A goal: `Done`, `Current` or neither.
    Goal,
    /// A place in an order, numbered; empty label: nobody is there yet.
    Place(u8),
    /// A statement with its three answers as children.
    Statement,
    /// A question of the tutor about the story, with its options as children.
    Ask,
    /// The invented site: everything inside is drawn on paper.
    Sheet(Sheet),
    /// Side by side where there is room.
    Row,
    /// The column of folders and main buttons; skin B draws it as a row on top.
    Aside,
    /// Over the page: a box in the middle of the sheet.
    Banner,
    /// The name of a site.
    Brand,
    /// A picture described in words.
    Picture,
    /// A message of the site.
    Notice,
    /// A phone and its message.
    Phone,
    /// A link.
    Link,
    /// A button of the site.
    SiteButton(ButtonLook),
    /// A field of the site.
    Field(Box<Entry>),
    /// A box to tick.
    Tick,
    /// A group of round buttons; its options are children of role `RadioOption`.
    Radio,
    /// One round button, and what it opens as children.
    RadioOption,
    /// A folder of a mailbox; value: how many new.
    Folder,
    /// A mail in a list: children label = sender, label = subject, value = date.
    Mail {
        /// Who wrote.
        from: String,
        /// The day.
        date: String,
    },
    /// A file in a window to choose from; value: how heavy it is, how old.
    File,
    /// A tab of a browser.
    Tab,
    /// An address as a browser shows it.
    Address,
    /// A grey field with what is known already, its value.
    Fixed,
    /// A piece of its own: a publication, a message of a chat, a result of a search.
    SiteCard(CardKind),
    /// A head line of an open mail: label « De », value what it says.
    MailLine,
}

/// How much a button of the tutor stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ButtonRole {
    /// The one to press next.
    Primary,
    /// Another way.
    Secondary,
    /// A key of the footer: value = the key's name, empty on machines without F keys.
    Footer,
}

/// The window of an invented site.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// Kind of window.
    pub window: Window,
    /// Colours and places.
    pub skin: Skin,
    /// What the address bar shows.
    pub address: String,
    /// The address bar when it can be written in.
    pub bar: Option<Box<Node>>,
    /// Arrows and cross of the window.
    pub controls: Vec<Node>,
    /// Its tabs, where it shows them; the last may be the one that opens another.
    pub tabs: Vec<Node>,
}
