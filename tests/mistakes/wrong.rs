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
        (_, "letters") => format!("{right} x"),
        (_, "month") => "14/13/1958".into(),
        (_, "day") => "32/05/1958".into(),
        (_, "year") => "14/05/58".into(),
        (FieldKind::Date, "shape") => "14/05".into(),
        (_, "shape") => "45ZZ".into(),
        (_, "caps") => right.to_uppercase(),
        (FieldKind::Secret, "count") => right.replacen("Rivage-", "", 1),
        (_, "count") => shorter(),
        (_, "key") => slip(kind, right)?,
        _ => return None,
    })
}

/// The right text with two neighbours exchanged; another day of a date.
fn slip(kind: FieldKind, right: &str) -> Option<String> {
    if kind == FieldKind::Date {
        return Some(right.replacen("14", "15", 1)).filter(|text| text != right);
    }
    let mut letters: Vec<char> = right.chars().collect();
    let differ = |pair: &[char]| {
        pair.iter().all(|c| c.is_alphanumeric())
            && !pair[0].to_lowercase().eq(pair[1].to_lowercase())
    };
    let at = letters.windows(2).position(differ)?;
    letters.swap(at, at + 1);
    Some(letters.into_iter().collect())
}

/// Something well written that is far from the right text.
fn different(kind: FieldKind, right: &str) -> Option<String> {
    Some(match kind {
        FieldKind::Text => "Tout autre chose".into(),
        FieldKind::MailName => "tout.autre.nom".into(),
        FieldKind::Date => "01/02/1990".into(),
        FieldKind::Secret => format!("{}-Autre-Chose-Encore-8", right.split('-').next()?),
        FieldKind::Code => right.chars().rev().collect(),
        FieldKind::Email
        | FieldKind::Phone
        | FieldKind::Digits
        | FieldKind::Iban
        | FieldKind::KeyedNumber => return None,
    })
}
