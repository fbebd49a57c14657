//! What of a text is not to be spoken in a shared room: passwords and codes. Who decides that
//! something is secret is not told here.

use std::ops::Range;

use super::tokens::fold;

/// Letters in a row, from which on a part of a secret tells it.
const TELLING: usize = 3;

/// The bytes of `shown` where one of `secrets` stands, in order. One kind of space is as good as another.
pub fn places_of(shown: &str, secrets: &[&str]) -> Vec<Range<usize>> {
    let plain = |c: char| if c.is_whitespace() { ' ' } else { c };
    let letters: Vec<(usize, char)> = shown
        .char_indices()
        .map(|(at, c)| (at, plain(c)))
        .chain([(shown.len(), '\0')])
        .collect();
    let mut places = Vec::new();
    for secret in secrets.iter().filter(|secret| !secret.is_empty()) {
        let secret: Vec<char> = secret.chars().map(plain).collect();
        for window in letters.windows(secret.len() + 1) {
            let (end, here) = window
                .split_last()
                .expect("a window is longer than a secret");
            if here.iter().map(|(_, c)| c).eq(&secret) {
                places.push(here[0].0..end.0);
            }
        }
    }
    places.sort_by_key(|place| (place.start, place.end));
    places
}

/// Whether `text` tells one of `secrets`: all its signs in a row, spaced or not, or one of its
/// words.
pub(super) fn tells<'a>(text: &str, secrets: impl Iterator<Item = &'a str>) -> bool {
    let text = fold(text);
    secrets.into_iter().any(|secret| {
        let whole = fold(secret);
        let mut words = secret.split(|c: char| !c.is_alphanumeric()).map(fold);
        !whole.is_empty() && text.contains(&whole)
            || words.any(|word| word.chars().count() >= TELLING && text.contains(&word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_of_a_secret_is_found() {
        let shown = "Écrivez 482 913 puis 482\u{202f}913 et été";
        let found = places_of(shown, &["482 913", "", "été"]);
        let found: Vec<_> = found.into_iter().map(|place| &shown[place]).collect();
        assert_eq!(found, ["482 913", "482\u{202f}913", "été"]);
    }

    #[track_caller]
    fn check(text: &str, secret: &str, expected: bool) {
        assert_eq!(tells(text, [secret].into_iter()), expected, "{text}");
    }

    #[test]
    fn words_tell_a_secret_when_they_spell_it_or_hold_a_part() {
        check("Le code est : 4, 8, 2, 9, 1, 3.", "482 913", true);
        check("Soleil, point d’exclamation, 7", "Soleil!7", true);
        check("La phrase de 4 mots, avec le 8", "Tasse-Rivage-8", false);
        check("Une phrase", "", false);
    }
}
