//! What holds of every text, whatever it is.

use proptest::prelude::*;

use super::*;
use tokens::fold;

/// Everything that must hold of what is spoken for `shown`.
#[track_caller]
pub(super) fn holds(shown: &str, spoken: &Spoken) {
    let is_blank = tokens::tokens(shown).is_empty();
    let (mut from, mut lit) = (0, 0..0);
    for word in &spoken.words {
        let between = &spoken.text[from..word.spoken.start];
        let is_gap = if from == 0 {
            between.is_empty()
        } else {
            matches!(between, " " | "\n")
        };
        assert!(is_gap, "{spoken:?}");
        let said = &spoken.text[word.spoken.clone()];
        assert!(
            !said.is_empty() && !said.contains(char::is_whitespace),
            "{said:?}"
        );
        let shown = &shown[word.shown.clone()];
        assert!(is_blank || !shown.is_empty(), "{spoken:?}");
        assert!(
            lit.start <= word.shown.start && lit.end <= word.shown.end,
            "{spoken:?}"
        );
        from = word.spoken.end;
        lit = word.shown.clone();
    }
    assert_eq!(from, spoken.text.len());
    let parts = spoken.by_sentence(shown);
    let words: Vec<_> = parts
        .iter()
        .flat_map(|part| &part.words)
        .map(|word| &word.shown)
        .collect();
    assert_eq!(
        words,
        spoken
            .words
            .iter()
            .map(|word| &word.shown)
            .collect::<Vec<_>>()
    );
}

/// That every token of `shown` is lit at some time, when anything is.
#[track_caller]
pub(super) fn no_token_is_skipped<'a>(
    shown: &str,
    lit: &(impl Iterator<Item = &'a Range<usize>> + Clone),
) {
    if lit.clone().next().is_none() {
        return;
    }
    for token in tokens::tokens(shown) {
        let token = token.bytes;
        let is_lit = lit
            .clone()
            .any(|lit| lit.start <= token.start && token.end <= lit.end);
        assert!(is_lit, "{:?} of {shown:?}", &shown[token]);
    }
}

/// The events of a voice that tells every word.
pub(super) fn events_of(spoken: &Spoken) -> Vec<WordEvent> {
    let events = spoken.words.iter().map(|word| WordEvent {
        position: spoken.text[..word.spoken.start].chars().count() + 1,
        length: spoken.text[word.spoken.clone()].chars().count(),
    });
    events.collect()
}

#[track_caller]
fn covers(shown: &str, spoken: &Spoken) {
    holds(shown, spoken);
    no_token_is_skipped(shown, &spoken.words.iter().map(|word| &word.shown));
    let lights = lights(spoken, &events_of(spoken));
    no_token_is_skipped(shown, &lights.iter().map(|light| &light.shown));
}

fn is_within(letters: &str, text: &str) -> bool {
    let mut text = text.chars();
    letters.chars().all(|letter| text.any(|c| c == letter))
}

fn languages() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["fr", "en-GB", "es", "ar", "uk", ""])
}

/// Pieces that are read in a way of their own, among others.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "@",
            "l’@",
            "lin.m@boite.example",
            "www.a_b.example/c",
            "https://x.example",
            "14/05/1958",
            "JJ/MM/AAAA",
            "482",
            "913",
            "06",
            "+33",
            "Alt",
            "Gr",
            "Verr",
            "Maj",
            "F2",
            "PDF",
            "n°",
            "14",
            "h",
            "30",
            "«",
            "»",
            "!",
            ":",
            "—",
            "___",
            "*",
            "→",
            "×",
            "…",
            "(",
            ")",
            "2e",
            "€",
            "\u{2068}Lin\u{2069}",
            "مَرْحَبًا",
            "٠٦",
            "Soleil!7",
            "’",
            "\"",
            "-",
            "3/12",
            "\u{301}",
            "👍",
        ])
        .prop_map(str::to_owned),
        "[a-zéÉß]{1,6}[,.!?]?",
        "\\PC{0,6}",
    ];
    let space = prop::sample::select(vec![" ", "\u{A0}", "\u{202F}", "\n", "", "  "]);
    prop::collection::vec((piece, space), 0..12).prop_map(|all| {
        all.into_iter()
            .map(|(piece, space)| piece + space)
            .collect()
    })
}

proptest! {
    #[test]
    fn any_text_is_spoken_in_order_and_wholly_lit(shown in pieces(), language in languages()) {
        covers(&shown, &speak(&shown, None, language));
    }

    #[test]
    fn any_override_is_spoken_in_order_and_lights_all_that_is_shown(
        shown in pieces(), own in pieces(), language in languages(),
    ) {
        covers(&shown, &speak(&shown, Some(&own), language));
    }

    #[test]
    fn any_characters_are_spoken_without_a_panic(shown in any::<String>(), own in any::<String>(), language in "\\PC*") {
        covers(&shown, &speak(&shown, Some(&own), &language));
        covers(&shown, &speak(&shown, None, &language));
    }

    #[test]
    fn no_letter_of_mere_words_is_lost(
        shown in "([a-zéàÉß’'-]{1,9}[,.!?…»\"]{0,2}[ \u{A0}\n]{1,2}){0,9}", language in languages(),
    ) {
        let spoken = speak(&shown, None, language);
        prop_assert!(is_within(&fold(&shown), &fold(&spoken.text)), "{:?}", spoken.text);
    }

    #[test]
    fn nothing_hidden_is_lit(shown in pieces(), own in pieces(), at in 0..60_usize, length in 1..9_usize) {
        let hidden = at..at + length;
        let spoken = speak_hiding(&shown, None, "fr", std::slice::from_ref(&hidden));
        holds(&shown, &spoken);
        let is_hidden = |token: &Range<usize>| token.start < hidden.end && hidden.start < token.end;
        for token in tokens::tokens(&shown).into_iter().map(|token| token.bytes).filter(is_hidden) {
            let mut lit = spoken.words.iter().map(|word| &word.shown);
            prop_assert!(lit.all(|lit| lit.end <= token.start || token.end <= lit.start));
        }
        let on_characters = shown.is_char_boundary(hidden.start) && shown.is_char_boundary(hidden.end);
        if on_characters && hidden.end <= shown.len() {
            holds(&shown, &speak_hiding(&shown, Some(&own), "fr", &[hidden]));
        }
    }

    #[test]
    fn any_events_light_in_order(
        shown in pieces(), events in prop::collection::vec((0..90_usize, 0..4_usize), 0..20),
    ) {
        let spoken = speak(&shown, None, "fr");
        let events: Vec<_> = events.into_iter().map(|(position, length)| WordEvent { position, length }).collect();
        let lights = lights(&spoken, &events);
        for (one, next) in lights.iter().zip(lights.iter().skip(1)) {
            prop_assert!(one.event < next.event && one.shown.end <= next.shown.start);
        }
        no_token_is_skipped(&shown, &lights.iter().map(|light| &light.shown));
    }
}
