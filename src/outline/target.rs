//! What acting on a thing means: the one name that keys, mouse, voice and robot share.

use super::Beyond;
use crate::lesson::Id;

/// Something that can be acted on.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Target {
    /// Moves on, when the step allows it.
    Continue,
    /// A second way on (a pause after a part).
    Pause,
    /// What to take home from the lesson.
    PocketCard,
    /// A button of the footer, always there.
    Key(FooterKey),
    /// An option of Choose, an answer of an ask.
    Option(Id),
    /// A card to take, in Order.
    Card(Id),
    /// A place that holds a card, in Order: pressing takes the card back.
    Place(u8),
    /// An answer to a statement.
    Answer(Id, Answer),
    /// A prediction before a mission.
    Predict(Answer),
    /// The key or big button to press, in Press.
    Press(Id),
    /// The button "my machine cannot".
    Otherwise(Id),
    /// The field of keyboard practice.
    Practice,
    /// The button that writes a character.
    WriteFor(char),
    /// A zone of a document.
    Zone(String),
    /// A glossary word in a sentence.
    Word(String),
    /// A button, link or tick of a page.
    Block(Id),
    /// A field of a page.
    Field(Id),
    /// Shows or hides the letters of a field.
    Reveal(Id),
    /// One of several round buttons.
    Radio(Id, Id),
    /// A folder.
    Folder(Id),
    /// An item of a list.
    Item(Id),
    /// The cross of an attached file.
    Detach(Id),
    /// A tab of the window, counted from 0.
    Tab(u8),
    /// The sign that opens a new tab.
    NewTab,
    /// The site's back arrow.
    SiteBack,
    /// The site's forward arrow.
    SiteForward,
    /// The window's cross.
    SiteClose,
    /// The address bar.
    AddressBar,
    /// The mark that there is more of what scrolls: brings it into view.
    More(Beyond),
    /// The mark of the voice: holds its breath, goes on, says it again.
    Voice,
    /// A row of a list of the tutor: a lesson, a setting, a menu line, by its name.
    Row(String),
}

/// Keys of the footer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FooterKey {
    /// Échap.
    Back,
    /// F2.
    Again,
    /// F3.
    Help,
    /// F4.
    Menu,
    /// F6.
    Words,
    /// F7.
    Card,
}

/// How much help: answers to statements, and predictions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Answer {
    /// Alone.
    Alone,
    /// With help; for a prediction: with a hint.
    Help,
    /// Not yet; for a prediction: with a person.
    NotYet,
}
