//! Words looked up by name: in their language, in a fall-back, and when there are none.

use super::*;
use crate::text::Mark;

const FRENCH: &str = "
hello = Bonjour { $name } !
    .voice = Bonjour.
parts = L’adresse
    .say = Tapez [key:at], puis [key:F2].
    .say-voice = Tapez arobase.
    .done = Bravo.
left = { $count ->
    [one] Il reste une étape.
   *[other] Il reste { $count } étapes.
}
only = Seulement en français
needs = Voici { -brand } et { NUMBER(\"x\") }.
key-at = Alt Gr et à
";
const ENGLISH: &str = "
hello = Hello { $name }!
parts = The address
";

fn language(tag: &str) -> Language {
    tag.parse().unwrap()
}

fn english() -> Texts {
    let english = (language("en"), vec![Source::new("en.ftl", ENGLISH)]);
    let french = (language("fr"), vec![Source::new("fr.ftl", FRENCH)]);
    Texts::new(language("en"), vec![english, french])
}

fn french() -> Texts {
    let french = (language("fr"), vec![Source::new("fr.ftl", FRENCH)]);
    Texts::new(language("fr"), vec![french])
}

#[test]
fn a_value_is_isolated_when_rich_and_bare_when_plain() {
    let args = Args::new().text("name", "Lin");
    let hello = MessageRef::value("hello");
    assert_eq!(
        french().get(&hello, &args).text,
        "Bonjour \u{2068}Lin\u{2069} !"
    );
    assert_eq!(french().plain(&hello, &args), "Bonjour Lin !");
}

#[test]
fn arabic_counts_in_six_ways() {
    const ARABIC: &str = "
left = { $count ->
    [zero] لا خطوة
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $count } خطوات
    [many] { $count } خطوة
   *[other] { $count } خطوة أخرى
}
";
    let arabic = language("ar");
    let words = (arabic.clone(), vec![Source::new("ar.ftl", ARABIC)]);
    let texts = Texts::new(arabic, vec![words]);
    for (count, expected) in [
        (0, "لا خطوة"),
        (1, "خطوة واحدة"),
        (2, "خطوتان"),
        (3, "3 خطوات"),
        (10, "10 خطوات"),
        (11, "11 خطوة"),
        (100, "100 خطوة أخرى"),
        (99, "99 خطوة"),
    ] {
        let args = Args::new().number("count", count);
        assert_eq!(texts.plain(&MessageRef::value("left"), &args), expected);
    }
}

#[test]
fn a_missing_message_is_in_the_fall_back_language() {
    let texts = english();
    assert_eq!(
        texts.plain(&MessageRef::value("only"), &Args::new()),
        "Seulement en français"
    );
    let language = |id: &str| texts.get(&MessageRef::value(id), &Args::new()).language;
    assert_eq!(language("only"), Some("fr".into()));
    assert_eq!(language("parts"), None);
    assert_eq!(texts.missing(), BTreeSet::new());
}

#[test]
fn a_value_is_heard_as_its_words_say() {
    let source = "\
site = Sur { $site }.
card = Sur { $site }, { $name }.
    .voice = Allez sur { $site }.
plain = { $name }.
";
    let french = (language("fr"), vec![Source::new("fr.ftl", source)]);
    let texts = Texts::new(language("fr"), vec![french]);
    let args = Args::new()
        .voiced("site", ".gouv.fr", "point gouv, point f r")
        .text("name", "Lin");
    for (message, shown, heard) in [
        ("site", "Sur .gouv.fr.", "Sur point gouv, point f r."),
        (
            "card",
            "Sur .gouv.fr, Lin.",
            "Allez sur point gouv, point f r.",
        ),
        ("plain", "Lin.", "Lin."),
    ] {
        let rich = texts.get(&MessageRef::value(message), &args);
        assert_eq!((&*rich.plain(), &*rich.heard()), (shown, heard));
        assert_eq!(texts.plain(&MessageRef::value(message), &args), shown);
        assert_eq!(rich.spoken.is_some(), message != "plain");
    }
}

#[test]
fn a_fall_back_is_marked_on_the_screen_and_nowhere_else() {
    let (texts, none) = (english(), Args::new());
    let only = MessageRef::value("only");
    let rich = texts.get(&only, &none);
    assert_eq!(rich.text, "\u{2066}[fr]\u{2069} Seulement en français");
    assert_eq!(rich.heard(), "Seulement en français");
    assert_eq!(texts.plain(&only, &none), "Seulement en français");
    let say = texts.get(&MessageRef::attribute("parts", "say"), &none);
    let marked = say.spans.iter().map(|span| &say.text[span.range.clone()]);
    assert_eq!(marked.collect::<Vec<_>>(), ["Alt Gr et à", "F2"]);
    assert_eq!(say.heard(), "Tapez arobase.");
    assert_eq!(
        texts.get(&MessageRef::value("parts"), &none).text,
        "The address"
    );
}

#[test]
fn a_name_of_ours_is_never_shown() {
    let texts = english();
    for name in [
        MessageRef::value("mail-voice"),
        MessageRef::attribute("only", "mail-voice"),
        MessageRef::value("only").spoken(),
    ] {
        let rich = texts.get(&name, &Args::new());
        assert_eq!((&*rich.text, &*rich.heard()), ("…", "…"), "{name}");
        assert_eq!(texts.plain(&name, &Args::new()), "…", "{name}");
    }
}

#[test]
fn a_message_in_no_language_shows_no_name_and_is_recorded() {
    let texts = french();
    let absent = MessageRef::attribute("parts", "hint-1");
    assert!(!texts.has(&absent));
    assert_eq!(texts.plain(&absent, &Args::new()), "…");
    assert_eq!(texts.missing(), BTreeSet::from([absent]));
}

#[test]
fn a_value_that_nobody_gave_shows_no_name_and_is_recorded() {
    let texts = french();
    assert_eq!(
        texts.plain(&MessageRef::value("hello"), &Args::new()),
        "Bonjour … !"
    );
    assert_eq!(
        texts.plain(&MessageRef::value("needs"), &Args::new()),
        "Voici … et …."
    );
    let missing = BTreeSet::from([MessageRef::value("hello"), MessageRef::value("needs")]);
    assert_eq!(texts.missing(), missing);
}

#[test]
fn numbers_choose_the_plural() {
    let left = |count| {
        french().plain(
            &MessageRef::value("left"),
            &Args::new().number("count", count),
        )
    };
    assert_eq!(left(1), "Il reste une étape.");
    assert_eq!(left(12_000), "Il reste 12\u{202F}000 étapes.");
}

#[test]
fn a_key_cap_has_its_name_from_the_words() {
    let rich = french().get(&MessageRef::attribute("parts", "say"), &Args::new());
    assert_eq!(rich.text, "Tapez Alt Gr et à, puis F2.");
    let marks: Vec<_> = rich.spans.iter().map(|span| &span.mark).collect();
    assert_eq!(marks, [&Mark::Key("at".into()), &Mark::Key("F2".into())]);
}

#[test]
fn the_voice_speaks_its_own_words_or_what_is_shown() {
    let texts = french();
    let voice = |message| texts.get(&message, &Args::new()).heard().into_owned();
    assert_eq!(voice(MessageRef::value("hello")), "Bonjour.");
    assert_eq!(
        voice(MessageRef::attribute("parts", "say")),
        "Tapez arobase."
    );
    assert_eq!(voice(MessageRef::attribute("parts", "done")), "Bravo.");
    let args = Args::new().text("name", "Lin");
    assert_eq!(
        english().get(&MessageRef::value("hello"), &args).heard(),
        "Hello Lin!"
    );
}

#[test]
fn what_a_learner_types_is_shown_as_it_is() {
    let typed = "[word:a|b] {$name} \u{1b}[31m";
    let args = Args::new().text("name", typed);
    let rich = french().get(&MessageRef::value("hello"), &args);
    assert_eq!(rich.plain(), "Bonjour [word:a|b] {$name} [31m !");
    assert_eq!(rich.spans, []);
}

#[test]
fn a_fall_back_is_parsed_only_when_a_message_is_missing() {
    let texts = english();
    let is_parsed = |index: usize| texts.chain[index].layers[0].is_parsed();
    assert!(!is_parsed(0));
    texts.plain(&MessageRef::value("parts"), &Args::new());
    assert_eq!((is_parsed(0), is_parsed(1)), (true, false));
    texts.plain(&MessageRef::value("only"), &Args::new());
    assert!(is_parsed(1));
}

#[test]
fn a_layer_replaces_messages_and_shares_what_is_parsed() {
    let application = french();
    application.plain(&MessageRef::value("parts"), &Args::new());
    let lesson = Source::new(
        "lesson/fr.ftl",
        "parts = Les parties de { only }\nmore = Plus",
    );
    let texts = application.with_layers(vec![(language("fr"), lesson)]);
    assert!(texts.chain[0].layers[0].is_parsed());
    let plain = |id: &str| texts.plain(&MessageRef::value(id), &Args::new());
    assert_eq!(plain("parts"), "Les parties de Seulement en français");
    assert_eq!(plain("more"), "Plus");
    assert_eq!(plain("only"), "Seulement en français");
    assert!(!application.has(&MessageRef::value("more")));
}

#[test]
fn a_part_is_parsed_only_when_asked_and_a_lesson_has_every_part() {
    let parts = ["a = Un", "b = Deux de { a }"].map(|text| Source::new("fr.ftl", text));
    let parts = parts.map(|source| (language("fr"), vec![source]));
    let texts = Texts::new(language("fr"), parts.into());
    let is_parsed = |index: usize| texts.chain[index].layers[0].is_parsed();
    texts.plain(&MessageRef::value("a"), &Args::new());
    assert_eq!((is_parsed(0), is_parsed(1)), (true, false));
    texts.plain(&MessageRef::value("b"), &Args::new());
    assert!(is_parsed(1));
    let lesson = Source::new("lesson/fr.ftl", "c = { b } et { a }");
    let texts = texts.with_layers(vec![(language("fr"), lesson)]);
    let said = texts.plain(&MessageRef::value("c"), &Args::new());
    assert_eq!(said, "Deux de Un et Un");
}

#[test]
fn faults_of_a_source_leave_its_other_messages() {
    let source = Source::new("fr.ftl", "a = Un\nb\nc = Trois\n");
    let texts = Texts::new(language("fr"), vec![(language("fr"), vec![source])]);
    assert_eq!(texts.plain(&MessageRef::value("c"), &Args::new()), "Trois");
    assert_eq!(texts.problems(&language("fr")).len(), 1);
}

#[test]
fn too_many_placeables_never_end_the_program() {
    let many = "{ $x }".repeat(60);
    let source = format!("a = {many}\nb = {{ {{ c }} }}\nc = {{ a }} {{ a }} {{ a }}\n");
    let texts = Texts::new(
        language("fr"),
        vec![(language("fr"), vec![Source::new("fr.ftl", source)])],
    );
    let args = Args::new().number("x", 1);
    assert!(
        texts
            .plain(&MessageRef::value("c"), &args)
            .starts_with("111")
    );
    assert_eq!(texts.plain(&MessageRef::value("b"), &args), "…");
}
