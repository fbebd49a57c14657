//! Fields of a page: what they take, what is right in them, and the errors that have a name.

use crate::lesson::Id;
use serde::Deserialize;

/// A field.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Its name and label.
    pub id: Id,
    /// What a real site would take.
    pub kind: FieldKind,
    /// May not be left empty; shown with a star.
    #[serde(default = "yes")]
    pub required: bool,
    /// What is right.
    pub expect: Expect,
    /// Fixed end, such as `@boiteclaire.example`.
    #[serde(default)]
    pub suffix: Option<String>,
    /// Rows of text. More than 1: Entrée makes a new line.
    #[serde(default = "one_line")]
    pub lines: u8,
    /// Errors with a name of their own, tried in order before those of the kind.
    #[serde(default)]
    pub errors: Vec<FieldError>,
    /// Written in it at the start.
    #[serde(default)]
    pub prefill: Option<Expect>,
}

fn yes() -> bool {
    true
}

fn one_line() -> u8 {
    1
}

/// What a real site would take in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum FieldKind {
    /// Any words. Spaces around are taken off.
    Text,
    /// An e-mail address. Errors: `no-at`, `space`, `accent`, `no-end`.
    Email,
    /// The part of an address before the arobase. Errors: `whole`, `space`, `accent`.
    MailName,
    /// Day, month, year. Errors: `letters`, `month`, `day`, `year`, `shape`.
    Date,
    /// A phone number of 10 digits. Errors: `letters`, `count`.
    Phone,
    /// Digits. Errors: `letters`, `count`.
    Digits,
    /// An IBAN with its check digits. Errors: `shape`, `key`.
    Iban,
    /// A number with a key of 2 digits, 97 − (n mod 97). Errors: `letters`, `count`, `key`.
    KeyedNumber,
    /// A pass phrase, hidden until "Voir". Errors: `caps`, `count`.
    Secret,
    /// A code that was received or is to be read. Errors: `count`.
    Code,
}

/// What is right in a field, or written there.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Expect {
    /// A detail of the persona.
    Persona(Id),
    /// A detail of another persona.
    PersonaOf(Id, Id),
    /// Exactly this.
    Exactly(String),
    /// Any of these; the first is the one to show.
    OneOf(Vec<String>),
    /// Whatever another field of the page holds.
    SameAs(Id),
    /// At least so many words, of any kind: spelling is not looked at. `.ID-example` is shown as a model.
    Words(u8),
    /// The words of `.text-ID` of the page.
    Message(Id),
    /// Nothing: the wise thing is to leave it empty.
    Nothing,
}

/// An error of a field with its own sentence `.FIELD-error-ID`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldError {
    /// Its name.
    pub id: Id,
    /// When.
    pub when: Written,
}

/// Conditions on what is written in a field; case and accents do not count.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Written {
    /// Exactly one of these.
    Is(Vec<String>),
    /// Holds one of these.
    Has(Vec<String>),
    /// Holds none of these.
    Lacks(Vec<String>),
    /// Fewer characters than this.
    Shorter(u8),
    /// All letters are capitals, at least 3.
    Capitals,
    /// Right, but for the first standing where the second should: the letter O for a zero.
    Swapped(String, String),
}
