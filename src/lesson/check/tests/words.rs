//! Faults in the words of a lesson.

use super::*;

/// What is wrong once a piece of the French words is replaced.
#[track_caller]
fn check_words(from: &str, to: &str, code: &str, at: &str, words: &str) {
    let good = complete(&parse("l", EVERY.as_bytes()).unwrap());
    assert!(good.contains(from), "{from}\n{good}");
    let file = good.replacen(from, to, 1);
    let found = all(EVERY, &[("fr.ftl", &file)]);
    let told = found
        .iter()
        .find(|problem| {
            problem.code == code
                && problem.file == "fr.ftl"
                && format!(
                    "{} / {}",
                    problem.message,
                    problem.help.as_deref().unwrap_or_default()
                )
                .contains(words)
        })
        .unwrap_or_else(|| panic!("{code} {words}: {found:#?}"));
    assert_eq!(&file[told.span.clone().unwrap()], at, "{told:#?}");
}

#[test]
fn missing_words_are_named() {
    check_words(
        "    .about = Mot\n",
        "",
        "L202",
        "lesson",
        "`.about` is missing in the message `lesson`",
    );
    check_words(
        "lesson = Mot",
        "lesson =",
        "L202",
        "lesson",
        "has no words of its own",
    );
    check_words(
        "why = Mot\n    .card-card = Mot\n    .card-papers = Mot\n    .done = Mot\n    .mediator = Mot\n    .say = Mot\n",
        "",
        "L202",
        "",
        "the message `why` is missing, with .card-card .card-papers .done .mediator .say",
    );
    check_words(
        "    .about = Mot\n",
        "",
        "L202",
        "lesson",
        "line 2 of lesson.ron asks for it",
    );
}

#[test]
fn left_over_words_are_named() {
    check_words(
        "    .about = Mot",
        "    .aboot = Mot",
        "L203",
        "aboot",
        "did you mean `.about`",
    );
    check_words(
        "\nwhy = Mot",
        "\nwhy = Mot\nwhat = Mot\nwho =",
        "L203",
        "what",
        "nothing in the lesson uses the message `what`",
    );
    check_words(
        "letter_document =",
        "letter_document = Mot",
        "L203",
        "letter_document",
        "only its attributes",
    );
    check_words(
        "    .can-1 = Mot",
        "    .can-1 = Mot\n    .can-3 = Mot",
        "L212",
        "can-3",
        "no .can-2",
    );
    check_words(
        "    .about = Mot",
        "    .about = Mot\n    .card-2 = Mot",
        "L212",
        "card-2",
        "no .card-1",
    );
    check_words(
        "    .about = Mot",
        "    .about = Mot\n    .card-1 = A\n    .card-2 = A\n    .card-3 = A\n    .card-4 = A\n    .card-5 = A\n    .card-6 = A",
        "L203",
        "card-6",
        "nothing in the lesson uses `.card-6`",
    );
}

#[test]
fn words_for_the_voice_and_used_by_others_are_not_left_over() {
    let good = complete(&parse("l", EVERY.as_bytes()).unwrap());
    let words = good.replacen("    .about = Mot", "    .about = { hello } { -brand }\n    .about-voice = a\n    .voice = b\nhello = Mot\n-brand = B\n", 1);
    let found = without_infos(all(EVERY, &[("fr.ftl", &words)]));
    assert_eq!(
        found.iter().map(|each| each.code).collect::<Vec<_>>(),
        ["L107"],
        "{found:#?}"
    );
}

#[test]
fn damaged_words_are_placed() {
    check_words(
        "    .about = Mot",
        "    .about = Mot { $left ->\n        [one] x\n    }",
        "L201",
        "}",
        "mark one with a star",
    );
    check_words("\nwhy = Mot", "\nwhy Mot", "L201", "M", "`=` is expected");
    check_words(
        "    .about = Mot",
        "    .about = Mot }",
        "L201",
        "}",
        "closes nothing",
    );
    check_words(
        "\nwhy = Mot",
        "\nwhy = Mot\nwhy = Mot",
        "L204",
        "why",
        "twice in this file",
    );
    check_words(
        "    .about = Mot",
        "    .about = Mot\n    .about = Mot",
        "L204",
        "about",
        "`.about` stands twice",
    );
    check_words(
        "    .about = Mot",
        "    .about = Mot\n    [word:page|a]",
        "L201",
        " ",
        "begins with [, * or .",
    );
}

#[test]
fn every_damaged_attribute_is_told() {
    let good = complete(&parse("l", EVERY.as_bytes()).unwrap());
    let bad = good.replace(
        "letter_document =\n    .body =",
        "letter_document =\n    .body = {",
    );
    let bad = bad.replacen("    .say = Mot", "    .say = }", 1).replacen(
        "    .hint-1 = Mot",
        "    .hint-1 Mot",
        1,
    );
    let found = all(EVERY, &[("fr.ftl", &bad)]);
    let told: Vec<_> = found
        .iter()
        .filter(|each| each.code == "L201")
        .map(|each| &bad[each.span.clone().unwrap()])
        .collect();
    assert_eq!(told, ["M", "}", "["], "{found:#?}");
}

#[test]
fn a_choice_on_one_line_is_explained() {
    check_words(
        "    .about = Mot",
        "    .about = { $left -> [one] a *[other] b }",
        "L201",
        "[",
        "after -> go to a new line",
    );
}

#[test]
fn a_message_that_cannot_be_read_is_not_missing_too() {
    for (good, bad) in [
        ("\nwhy = Mot", "\nwhy Mot"),
        ("    .about = Mot\n", "    .about Mot\n    .more = Mot\n"),
        ("    .done =", "    .done { ="),
    ] {
        let words = complete(&parse("l", EVERY.as_bytes()).unwrap()).replacen(good, bad, 1);
        let found = all(EVERY, &[("fr.ftl", &words)]);
        let codes: Vec<_> = found
            .iter()
            .map(|problem| problem.code)
            .filter(|code| code.starts_with("L2"))
            .collect();
        assert_eq!(codes, ["L210", "L201"], "{found:#?}");
    }
}

#[test]
fn sentences_are_checked() {
    check_words(
        "    .about = Mot",
        "    .about = { $nam }",
        "L205",
        "nam",
        "did you mean `$name`",
    );
    check_words(
        "    .about = Mot",
        "    .about = { name }",
        "L214",
        "name",
        "begins with $",
    );
    check_words(
        "    .about = Mot",
        "    .about = { -name }",
        "L214",
        "name",
        "does not exist",
    );
    check_words(
        "    .about = Mot",
        "    .about = { DATE($today) }",
        "L214",
        "DATE",
        "does not exist",
    );
    check_words(
        "    .about = Mot",
        "    .about = é [word:page|a",
        "L207",
        "[word:page|a",
        "not closed",
    );
    check_words(
        "    .about = Mot",
        "    .about = [mot:page|a]",
        "L207",
        "[mot:page|a]",
        "there is no mark `mot`",
    );
    check_words(
        "    .about = Mot",
        "    .about =\n        é\n        é [word:pag|a]",
        "L208",
        "word:pag",
        "did you mean `page`",
    );
    check_words(
        "    .about = Mot",
        "    .about = { $left ->\n        [one] a\n       *[other] [word:pag|{ $left }]\n    }",
        "L208",
        "word:pag",
        "did you mean `page`",
    );
    check_words(
        "    .about = Mot",
        "    .about = [zone:rush|a]",
        "L105",
        "zone:rush",
        "where there are no zones",
    );
    check_words(
        "[zone:sender|a]",
        "[zone:sander|a]",
        "L105",
        "zone:sander",
        "did you mean `sender`",
    );
    check_words(
        "    .about = Mot",
        "    .about = Mot\u{7}",
        "L209",
        "\u{7}",
        "U+0007",
    );
    check_words(
        "    .about = Mot",
        "    .about = Mot ❤\u{fe0f}",
        "L209",
        "\u{fe0f}",
        "emoji",
    );
}

#[test]
fn long_texts_are_refused() {
    let long = format!("    .about = {}", "mot ".repeat(1100));
    check_words("    .about = Mot", &long, "L004", "m", "4399 characters");
}

#[test]
fn every_zone_stands_in_the_words_of_each_language() {
    let good = complete(&parse("l", EVERY.as_bytes()).unwrap());
    let without = good.replace("[zone:sender|a]", "a");
    let found = all(EVERY, &[("fr.ftl", &good), ("en.ftl", &without)]);
    let told: Vec<_> = found
        .iter()
        .filter(|problem| problem.code == "L211")
        .collect();
    assert_eq!((told.len(), &*told[0].file), (1, "en.ftl"), "{told:#?}");
    assert_eq!(&without[told[0].span.clone().unwrap()], "letter_document");
    assert_eq!(
        told[0].message,
        "no text of `letter_document` shows the zone `sender`"
    );
}

#[test]
fn details_of_personas_are_variables() {
    let good = complete(&parse("l", EVERY.as_bytes()).unwrap()).replacen(
        "Mot",
        "{ $first-name } { $last-name } { NUMBER($left) } { $typed-length }",
        1,
    );
    let found = without_infos(all(EVERY, &[("fr.ftl", &good)]));
    assert_eq!(found.len(), 1, "{found:#?}");
}

#[test]
fn languages_use_the_same_variables() {
    let good = complete(&parse("l", EVERY.as_bytes()).unwrap());
    let french = good.replacen("    .about = Mot", "    .about = { $name } { $left }", 1);
    let english = good.replacen("    .about = Mot", "    .about = { $name } { $file }", 1);
    let found = all(EVERY, &[("fr.ftl", &french), ("en.ftl", &english)]);
    let told: Vec<_> = found
        .iter()
        .filter(|problem| problem.code == "L206")
        .collect();
    assert_eq!(
        (told.len(), &*told[0].file, told[0].line),
        (1, "en.ftl", 51),
        "{told:#?}"
    );
    assert_eq!(
        told[0].message,
        "`lesson.about` uses $file where fr.ftl uses $left"
    );
}

#[test]
fn a_lesson_without_words_is_a_problem() {
    assert!(all(EVERY, &[]).iter().any(|problem| problem.code == "L213"));
}

#[test]
fn generic_sentences_are_counted() {
    let words = complete(&parse("l", EVERY.as_bytes()).unwrap());
    let found = all(EVERY, &[("fr.ftl", &words)]);
    let told = found.iter().find(|problem| problem.code == "L210").unwrap();
    assert_eq!(told.severity, Severity::Info);
    assert!(
        told.message.contains("places: at-sign.slip-caps"),
        "{told:#?}"
    );
}
