//! Judging a field as a real site would, and kindly.

use super::{SceneState, Stage, cond::is_written};
use crate::lesson::Id;
use crate::lesson::country::{DateOrder, Numbers};
use crate::lesson::page::{Expect, Field, FieldKind};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The judgement of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Judged {
    /// Right; with what a normaliser changed, as messages of the application.
    Right(Vec<&'static str>),
    /// Not right: the code of the error.
    Wrong(String),
    /// Looks like somebody's real data. It is forgotten at once.
    Private,
}

/// Keystrokes within which a value counts as a slip.
const SLIP: usize = 2;

impl SceneState {
    /// Whether a field holds what is right.
    pub fn is_right(&self, name: &Id, stage: &Stage<'_>) -> bool {
        let field = self.field_named(name, stage);
        field.is_some_and(|field| matches!(self.judge(field, stage), Judged::Right(_)))
    }

    /// What would be right in a field.
    pub fn rights_of(&self, name: &Id, stage: &Stage<'_>) -> Vec<String> {
        let field = self.field_named(name, stage);
        field.map_or_else(Vec::new, |field| self.rights(&field.expect, stage))
    }

    /// The field of this name that is in view, else anywhere in the lesson.
    fn field_named<'s>(&self, name: &Id, stage: &Stage<'s>) -> Option<&'s Field> {
        let on_page = self
            .visible(stage)
            .into_iter()
            .filter_map(super::blocks::field)
            .find(|field| field.id == *name);
        on_page.or_else(|| field_anywhere(name, stage))
    }

    /// Judges what a field holds.
    pub fn judge(&self, field: &Field, stage: &Stage<'_>) -> Judged {
        let raw = self.written(&field.id);
        let text = raw.trim();
        if text.is_empty() {
            let may_be = !field.required || field.expect == Expect::Nothing;
            return if may_be {
                Judged::Right(Vec::new())
            } else {
                Judged::Wrong("empty".into())
            };
        }
        if let Some(own) = field
            .errors
            .iter()
            .find(|error| is_written(&error.when, text, || self.rights(&field.expect, stage)))
        {
            return Judged::Wrong(own.id.to_string());
        }
        match &field.expect {
            Expect::Nothing => return Judged::Wrong("differs".into()),
            Expect::Words(least) => {
                let enough = text.split_whitespace().count() >= usize::from(*least);
                return if enough {
                    Judged::Right(Vec::new())
                } else {
                    Judged::Wrong("empty".into())
                };
            }
            _ => {}
        }
        let rights = self.rights(&field.expect, stage);
        let numbers = &stage.scope.world.country.numbers;
        let normal = |text: &str| normal(field.kind, text, numbers);
        if let Some(right) = rights.iter().find(|right| normal(right) == normal(text)) {
            return Judged::Right(changes(field.kind, right, raw));
        }
        let right = rights.first().map_or("", String::as_str);
        if let Some(code) = shape_error(field.kind, text, right, numbers) {
            return Judged::Wrong(code.into());
        }
        let known = known_values(stage).chain(rights.iter().cloned());
        let near = |value: String| distance(&normal(&value), &normal(text)) <= SLIP;
        if is_identifying(field.kind, text, right) && !known.into_iter().any(near) {
            return Judged::Private;
        }
        let close = rights
            .iter()
            .any(|right| distance(&normal(right), &normal(text)) <= SLIP);
        Judged::Wrong(if close { "slip" } else { "differs" }.into())
    }

    fn rights(&self, expect: &Expect, stage: &Stage<'_>) -> Vec<String> {
        match expect {
            Expect::OneOf(texts) => texts.clone(),
            other => self.expected(other, stage).into_iter().collect(),
        }
    }
}

fn field_anywhere<'a>(name: &Id, stage: &Stage<'a>) -> Option<&'a Field> {
    let pages = stage
        .scene
        .pages
        .values()
        .chain(stage.scope.lesson.pages.values());
    let mut found = None;
    for page in pages {
        crate::lesson::activity::walk(&page.blocks, &mut |block| {
            found = found.or(super::blocks::field(block).filter(|field| field.id == *name));
        });
    }
    found
}

/// Every value that the story knows: the details of all personas.
fn known_values<'a>(stage: &Stage<'a>) -> impl Iterator<Item = String> + 'a {
    let world = stage.scope.world;
    let personas = world.personas.0.iter();
    personas.flat_map(move |(id, persona)| {
        persona
            .details
            .keys()
            .map(move |detail| world.detail(id, detail.as_str()))
    })
}

/// What counts of a text, for a kind of field: real sites look away from the rest.
fn normal(kind: FieldKind, text: &str, numbers: &Numbers) -> String {
    let text = text.trim();
    match kind {
        FieldKind::Phone | FieldKind::Digits | FieldKind::KeyedNumber => digits(text),
        FieldKind::Code => close_set(text).to_lowercase(),
        FieldKind::Iban => close_set(text).to_uppercase(),
        FieldKind::Date => match date(text, numbers.date) {
            Ok((day, month, year)) => format!("{day:02}{month:02}{year}"),
            Err(_) => text.to_owned(),
        },
        FieldKind::Email | FieldKind::MailName => text.to_lowercase(),
        FieldKind::Text => folded(text)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" "),
        FieldKind::Secret => text.nfc().collect(),
    }
}

/// What a normaliser changed on the way to what counts.
fn changes(kind: FieldKind, right: &str, raw: &str) -> Vec<&'static str> {
    let mut told = Vec::new();
    let spaces_matter = !matches!(
        kind,
        FieldKind::Date | FieldKind::Phone | FieldKind::Iban | FieldKind::KeyedNumber
    );
    if raw.trim() != raw || (!spaces_matter && kind == FieldKind::Phone && raw.trim().contains(' '))
    {
        told.push("normalised-spaces");
    }
    let (right, text) = (right.trim(), raw.trim());
    match kind {
        FieldKind::Email | FieldKind::MailName if right != text => told.push("normalised-case"),
        FieldKind::Text
            if right != text
                && folded(right) == right.to_lowercase()
                && right.to_lowercase() == text.to_lowercase() =>
        {
            told.push("normalised-case");
        }
        _ => {}
    }
    told
}

/// The first error of shape, by kind.
fn shape_error(
    kind: FieldKind,
    text: &str,
    right: &str,
    numbers: &Numbers,
) -> Option<&'static str> {
    match kind {
        FieldKind::Text => None,
        FieldKind::Email => email_error(text),
        FieldKind::MailName => match () {
            () if text.contains('@') => Some("whole"),
            () if text.contains(char::is_whitespace) => Some("space"),
            () if !text.is_ascii() => Some("accent"),
            () => None,
        },
        FieldKind::Date => date(text, numbers.date).err(),
        // The invented people may have numbers of another country.
        FieldKind::Phone if digits(text).len() == digits(right).len() => {
            number_error(text, digits(right).len())
        }
        FieldKind::Phone => number_error(text, usize::from(numbers.phone)),
        FieldKind::Digits => number_error(text, digits(right).len()),
        FieldKind::Iban => iban_error(text),
        FieldKind::KeyedNumber => keyed_error(text, digits(right).len()),
        FieldKind::Secret => secret_error(text, right),
        FieldKind::Code => (close_set(text).len() != close_set(right).len()).then_some("count"),
    }
}

fn email_error(text: &str) -> Option<&'static str> {
    let Some((name, host)) = text.split_once('@') else {
        return Some(if text.contains(char::is_whitespace) {
            "space"
        } else {
            "no-at"
        });
    };
    match () {
        () if text.contains(char::is_whitespace) => Some("space"),
        () if !text.is_ascii() => Some("accent"),
        () if name.is_empty() || !host.contains('.') || host.ends_with('.') => Some("no-end"),
        () => None,
    }
}

/// Capitals throughout, or fewer words than the phrase that it is a part of.
fn secret_error(text: &str, right: &str) -> Option<&'static str> {
    let words = |text: &str| {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .count()
    };
    match () {
        () if is_all_capitals(text) && text.to_lowercase() == right.to_lowercase() => Some("caps"),
        () if shares_a_word(text, right) && words(text) < words(right) => Some("count"),
        () => None,
    }
}

/// Whether a text holds a word of the right phrase, or one that is a keystroke away from it.
fn shares_a_word(text: &str, right: &str) -> bool {
    let (text, right) = (folded(text), folded(right));
    let words = |text: &str| -> Vec<String> {
        let parts = text.split(|c: char| !c.is_alphanumeric());
        parts
            .filter(|part| part.chars().count() > 2)
            .map(str::to_owned)
            .collect()
    };
    let written = words(&text);
    let is_there = |word: &String| {
        text.contains(word.as_str()) || written.iter().any(|each| distance(each, word) <= 1)
    };
    words(&right).iter().any(is_there)
}

fn number_error(text: &str, wanted: usize) -> Option<&'static str> {
    match () {
        () if text.contains(char::is_alphabetic) => Some("letters"),
        () if digits(text).len() != wanted => Some("count"),
        () => None,
    }
}

/// ISO 13616: letters count 10 to 35, the whole number modulo 97 is 1.
fn iban_error(text: &str) -> Option<&'static str> {
    let compact = close_set(text).to_uppercase();
    let shaped = compact.len() >= 15 && compact.len() <= 34 && compact.is_ascii();
    let letters = compact.chars().take(2).all(|c| c.is_ascii_alphabetic());
    if !shaped || !letters || !compact.chars().skip(2).take(2).all(|c| c.is_ascii_digit()) {
        return Some("shape");
    }
    let (head, tail) = compact.split_at(4);
    let values = tail
        .chars()
        .chain(head.chars())
        .filter_map(|c| c.to_digit(36));
    let rest = values.fold(0u32, |rest, value| {
        (if value < 10 { rest * 10 } else { rest * 100 } + value) % 97
    });
    (rest != 1).then_some("key")
}

/// A number followed by its key of two digits, 97 − (n mod 97).
fn keyed_error(text: &str, wanted: usize) -> Option<&'static str> {
    if let Some(error) = number_error(text, wanted) {
        return Some(error);
    }
    let all = digits(text);
    let (number, key) = all.split_at(all.len() - 2);
    let rest = number.bytes().fold(0u64, |rest, digit| {
        (rest * 10 + u64::from(digit - b'0')) % 97
    });
    (key.parse() != Ok(97 - rest)).then_some("key")
}

/// Day, month and year, which stand in an order, or the code of the first error.
fn date(text: &str, order: DateOrder) -> Result<(u8, u8, u16), &'static str> {
    if text.contains(char::is_alphabetic) {
        return Err("letters");
    }
    let parts: Vec<&str> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .collect();
    let parts = match parts.as_slice() {
        [whole] if whole.len() == 8 => {
            let (first, second) = match order {
                DateOrder::YearMonthDay => (4, 6),
                DateOrder::DayMonthYear | DateOrder::MonthDayYear => (2, 4),
            };
            [&whole[..first], &whole[first..second], &whole[second..]]
        }
        [first, second, third] => [*first, *second, *third],
        _ => return Err("shape"),
    };
    let sorted = order.sorted(parts);
    let number = |at: usize| sorted[at].parse::<u16>().map_err(|_| "shape");
    let (day, month, year) = (number(0)?, number(1)?, number(2)?);
    if sorted[..2].iter().any(|part| part.len() == 4) {
        return Err("shape");
    }
    match () {
        () if !(1..=12).contains(&month) => Err("month"),
        () if !(1..=31).contains(&day) => Err("day"),
        () if sorted[2].len() != 4 => Err("year"),
        () => Ok((day as u8, month as u8, year)),
    }
}

/// Whether a text is the well-formed number, address or secret of a person.
fn is_identifying(kind: FieldKind, text: &str, right: &str) -> bool {
    match kind {
        FieldKind::Email | FieldKind::Phone | FieldKind::Iban | FieldKind::KeyedNumber => true,
        FieldKind::Secret => text.chars().count() >= 6 && !shares_a_word(text, right),
        _ => false,
    }
}

/// A text without what parts its groups.
pub fn close_set(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// A text without case and accents.
pub fn folded(text: &str) -> String {
    text.nfd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .map(|c| if c == '’' { '\'' } else { c })
        .collect()
}

/// Whether all letters are capitals, and there are at least 3.
pub fn is_all_capitals(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic());
    letters.clone().count() >= 3 && letters.clone().all(char::is_uppercase)
}

/// Keystrokes between two texts: insertions, deletions, replacements, neighbours exchanged.
fn distance(one: &str, other: &str) -> usize {
    strsim::damerau_levenshtein(one, other)
}

/// How strong a pass phrase is, as a message of the application: length is what counts.
pub fn strength(text: &str) -> &'static str {
    let words = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() >= 3)
        .count();
    match text.trim().chars().count() {
        0 => "strength-none",
        length if length >= 20 && words >= 4 => "strength-strong",
        length if length >= 12 => "strength-medium",
        _ => "strength-weak",
    }
}

#[cfg(test)]
mod tests;
