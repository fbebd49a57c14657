//! Events that espeak-ng 1.51 gave for what is spoken, as position and length, and what they light.

use super::*;

#[track_caller]
fn check(spoken: &Spoken, shown: &str, events: &[(usize, usize)], expected: &[&str]) {
    let events = events
        .iter()
        .map(|&(position, length)| WordEvent { position, length });
    let events: Vec<_> = events.collect();
    let lit = lights(spoken, &events)
        .into_iter()
        .map(|light| format!("{} {}", light.event, &shown[light.shown]));
    assert_eq!(lit.collect::<Vec<_>>(), expected);
}

#[track_caller]
fn check_shown(language: &str, shown: &str, events: &[(usize, usize)], expected: &[&str]) {
    check(&speak(shown, None, language), shown, events, expected);
}

#[test]
fn a_word_without_an_event_is_lit_with_the_one_before() {
    check_shown(
        "fr",
        "Qu’est-ce que c’est ? Aujourd’hui, l’arobase.",
        &[(1, 3), (15, 1), (22, 7), (35, 1)],
        &[
            "0 Qu’est-ce que",
            "1 c’est ?",
            "2 Aujourd’hui,",
            "3 l’arobase.",
        ],
    );
    check_shown(
        "fr",
        "Tout le monde lit.",
        &[(1, 4), (15, 3)],
        &["0 Tout le monde", "1 lit."],
    );
    check_shown(
        "en",
        "Look in the mail",
        &[(1, 4), (6, 2), (13, 4)],
        &["0 Look", "1 in the", "2 mail"],
    );
}

#[test]
fn an_address_and_a_date_stay_lit_all_along() {
    check_shown(
        "fr",
        "Née le 14/05/1958, lin.marchetti@boite.example !",
        &[
            (1, 3),
            (5, 2),
            (8, 2),
            (11, 3),
            (15, 4),
            (16, 4),
            (16, 4),
            (21, 3),
            (26, 5),
            (32, 9),
            (43, 7),
            (52, 5),
            (59, 5),
            (65, 7),
        ],
        &[
            "0 Née",
            "1 le",
            "2 14/05/1958,",
            "7 lin.marchetti@boite.example !",
        ],
    );
    check_shown(
        "es",
        "¿Qué es? Elija ana_b@correo.example.",
        &[
            (2, 3),
            (6, 2),
            (10, 5),
            (16, 3),
            (21, 5),
            (27, 4),
            (32, 1),
            (35, 6),
            (43, 6),
            (51, 5),
            (57, 7),
        ],
        &["0 ¿Qué", "1 es?", "2 Elija", "3 ana_b@correo.example."],
    );
}

#[test]
fn events_without_a_length_and_those_that_go_back_are_no_words() {
    check_shown(
        "fr",
        "Il y a 12\u{202F}000 euros, « 75 % ».",
        &[
            (1, 2),
            (4, 1),
            (6, 1),
            (8, 5),
            (9, 5),
            (14, 5),
            (0, 0),
            (21, 2),
            (24, 1),
            (20, 0),
        ],
        &[
            "0 Il",
            "1 y",
            "2 a",
            "3 12\u{202F}000",
            "5 euros,",
            "7 « 75",
            "8 % ».",
        ],
    );
    check_shown(
        "fr",
        "Un deux trois",
        &[(1, 2), (9, 5), (4, 4), (90, 3)],
        &["0 Un deux", "1 trois"],
    );
    check_shown("fr", "Un deux", &[(4, 4)], &["0 Un deux"]);
    check_shown("fr", "Un deux", &[], &[]);
}

#[test]
fn an_override_lights_what_is_shown() {
    let shown = "Par exemple : 14/05/1958.";
    let own = "Par exemple : 14, barre oblique, 05, barre oblique, 1958.";
    let events = [
        (1, 3),
        (5, 7),
        (14, 2),
        (18, 5),
        (24, 7),
        (33, 1),
        (35, 1),
        (38, 5),
        (44, 7),
        (53, 4),
        (54, 4),
        (54, 4),
    ];
    let expected = ["0 Par", "1 exemple :", "2 14/05/1958."];
    check(&speak(shown, Some(own), "fr"), shown, &events, &expected);

    let shown = "اكتب نقطة ثم @.";
    let spoken = speak(shown, Some("اُكْتُبْ نُقْطَة ثُمَّ آت."), "ar");
    let events = [(1, 8), (10, 8), (19, 5), (25, 2)];
    check(
        &spoken,
        shown,
        &events,
        &["0 اكتب", "1 نقطة", "2 ثم", "3 @."],
    );
}

#[test]
fn a_position_counts_code_points_from_one() {
    let shown = "Écrivez « été ».";
    let spoken = speak(shown, None, "fr");
    let lit = |position| event_to_token(&spoken, position).map(|lit| &shown[lit]);
    assert_eq!(lit(0), None);
    assert_eq!(
        (lit(1), lit(7), lit(8)),
        (Some("Écrivez"), Some("Écrivez"), Some("Écrivez"))
    );
    assert_eq!((lit(9), lit(12)), (Some("« été »."), Some("« été ».")));
    assert_eq!((lit(13), lit(usize::MAX)), (None, None));
}
