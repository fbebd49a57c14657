//! What a hand may write wrongly in a field: one text for every error that the field can have.

use declic::lesson::names::error_codes;
use declic::lesson::page::{Expect, Field, FieldKind, Written};

/// Values that look like somebody's own, far from all that the stories know.
pub const PRIVATE: [&str; 3] = [
    "jeanne.morin@courriel.example",
    "06 12 34 56 78",
    "minouchette1987mistigri",
];

/// Texts that are not right in a field, at least one for each of its errors.
pub fn values(field: &Field, right: &str, others: &[String]) -> Vec<String> {
    let mut texts = vec![String::new()];
    if matches!(field.expect, Expect::Words(_)) {
        texts.push("Bonjour Karim".into());
        return texts;
    }
    texts.extend(field.errors.iter().map(|error| written(&error.when, right)));
    let codes = error_codes(field.kind).iter();
    texts.extend(codes.filter_map(|code| misshapen(field.kind, code, right)));
    texts.extend(slip(field.kind, right));
    texts.extend(others.iter().cloned());
    texts.extend(different(field.kind, right));
    texts.extend(PRIVATE.map(str::to_owned));
    texts
}

/// A text that is written as a condition says, and as near to the right one as can be.
fn written(how: &Written, right: &str) -> String {
    match how {
        Written::Is(texts) => texts[0].clone(),
        Written::Has(parts) => format!("{right} {}", parts[0]),
        Written::Lacks(parts) => parts
            .iter()
            .fold(right.to_owned(), |text, part| text.replace(part, "")),
        Written::Shorter(least) => right.chars().take(usize::from(*least) - 1).collect(),
        Written::Capitals => right.to_uppercase(),
        Written::Swapped(wrong, meant) => right.replace(meant, wrong),
    }
}

/// A text with the error of shape of this code; none for a code that such a text cannot have.
fn misshapen(kind: FieldKind, code: &str, right: &str) -> Option<String> {
    let shorter = || {
        let mut text = right.to_owned();
        text.pop();
        text
    };
    Some(match (kind, code) {
        (_, "no-at") => right.replace('@', ""),
        (FieldKind::Email, "space") => right.replace('@', " @"),
        (FieldKind::MailName, "space") => right.replace('.', " "),
        (_, "accent") => format!("é{right}"),
        (_, "no-end") => "rosa@boite".into(),
        (_, "whole") => format!("{right}@boiteclaire.example"),
        (FieldKind::Date, "letters") => "14 mai 1958".into(),
        (_, "letters") => "neuf".into(),
        (_, "month") => date(right, "14", "13"),
        (_, "day") => date(right, "32", "05"),
        (_, "year") => "14/05/58".into(),
        (FieldKind::Date, "shape") => "14/05".into(),
        (_, "shape") => "45ZZ".into(),
        (_, "caps") => right.to_uppercase(),
        (FieldKind::Secret, "count") => without_a_word(right),
        (_, "count") => shorter(),
        (_, "key") => exchanged(right, DoubleEndedIterator::next_back)?,
        _ => return None,
    })
}

/// The right text with two neighbours exchanged; another day of a date.
fn slip(kind: FieldKind, right: &str) -> Option<String> {
    if kind == FieldKind::Date {
        let (day, rest) = right.split_once('/')?;
        let other = if day == "15" { "16" } else { "15" };
        return Some(format!("{other}/{rest}"));
    }
    if right.chars().count() == 1 {
        return Some("2".into()).filter(|text| text != right);
    }
    exchanged(right, Iterator::next)
}

/// A text with one pair of different neighbours exchanged, chosen among all such pairs.
fn exchanged(
    right: &str,
    choose: impl Fn(&mut std::vec::IntoIter<usize>) -> Option<usize>,
) -> Option<String> {
    let mut letters: Vec<char> = right.chars().collect();
    let differ = |pair: &[char]| {
        pair.iter().all(|c| c.is_alphanumeric())
            && !pair[0].to_lowercase().eq(pair[1].to_lowercase())
    };
    let pairs = letters.windows(2).enumerate();
    let pairs: Vec<usize> = pairs
        .filter(|(_, pair)| differ(pair))
        .map(|(at, _)| at)
        .collect();
    let at = choose(&mut pairs.into_iter())?;
    letters.swap(at, at + 1);
    Some(letters.into_iter().collect())
}

/// The year of a date, with another day and month.
fn date(right: &str, day: &str, month: &str) -> String {
    let year = right.rsplit('/').next().unwrap_or("1958");
    format!("{day}/{month}/{year}")
}

/// A pass phrase that lacks one of its words.
fn without_a_word(right: &str) -> String {
    let words: Vec<&str> = right.split('-').collect();
    let kept = words.iter().enumerate().filter(|(at, _)| *at != 1);
    kept.map(|(_, word)| *word).collect::<Vec<_>>().join("-")
}

/// Something well written that is far from the right text.
fn different(kind: FieldKind, right: &str) -> Option<String> {
    Some(match kind {
        FieldKind::Text => "Tout autre chose".into(),
        FieldKind::MailName => "tout.autre.nom".into(),
        FieldKind::Date => "01/02/1990".into(),
        FieldKind::Secret => format!("{}-Autre-Chose-Encore-8", right.split('-').next()?),
        FieldKind::Code | FieldKind::Digits => right.chars().rev().collect(),
        FieldKind::Iban => "ZZ95 0000 2000 0300 0040 0005 00".into(),
        FieldKind::Email | FieldKind::Phone | FieldKind::KeyedNumber => return None,
    })
}
