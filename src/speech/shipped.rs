//! That every text of the lessons and of the application is spoken whole, in every language in
//! which it ships.

use fluent_syntax::{ast::Entry, parser::parse_runtime};

use super::{properties::*, *};
use crate::text::{ArgValue, Args, Language, MessageRef, Source, Texts};

const PHRASE: &str = "Tasse-Rivage-Velours-Tracteur-8";

/// Values that are as nasty as those of a real run.
fn args(source: &str) -> Args {
    let named = source.split("{ $").skip(1);
    let names = named.filter_map(|rest| {
        rest.split(|c: char| !c.is_alphanumeric() && c != '-')
            .next()
    });
    names.fold(Args::new(), |args, name| match name {
        "left" | "done" | "of" | "number" | "count" | "minutes" | "helped" | "steps" => {
            args.number(name, 12)
        }
        "day" => args.number(name, 14),
        "year" => args.text(name, "1958"),
        "keys" => args.text(name, "Alt Gr et à"),
        "email" => args.text(name, "rosa.belmont.27@boiteclaire.example"),
        "phrase" | "typed" => args.text(name, PHRASE),
        "file" => args.text(name, "attestation.pdf"),
        "char" => args.text(name, "@"),
        "key" => args.text(name, "F2"),
        _ => args.with(name, ArgValue::Text("Lin M.".into())),
    })
}

/// The names of the messages of `source`, with their attributes.
fn messages(source: &str) -> Vec<MessageRef> {
    let resource = parse_runtime(source).unwrap_or_else(|(resource, _)| resource);
    let mut found = Vec::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            if message.value.is_some() {
                found.push(MessageRef::value(message.id.name));
            }
            let attributes = message.attributes.iter();
            found.extend(
                attributes
                    .map(|attribute| MessageRef::attribute(message.id.name, attribute.id.name)),
            );
        }
    }
    found
}

/// Looks at every text of a file and gives back how many there are, and how many had an override.
fn check(source: &str, keys: &str, tag: &str) -> (usize, usize) {
    let language: Language = tag.parse().expect("a shipped language has a tag");
    let layers = vec![
        Source::new("app.ftl", keys.to_owned()),
        Source::new("file.ftl", source.to_owned()),
    ];
    let texts = Texts::new(language.clone(), vec![(language, layers)]);
    let args = args(source);
    let (mut count, mut overridden) = (0, 0);
    for message in messages(source) {
        let rich = texts.get(&message, &args);
        let own = rich.spoken.as_deref();
        let spoken = speak(&rich.text, own, tag);
        holds(&rich.text, &spoken);
        no_token_is_skipped(&rich.text, &spoken.words.iter().map(|word| &word.shown));
        let lights = lights(&spoken, &events_of(&spoken));
        no_token_is_skipped(&rich.text, &lights.iter().map(|light| &light.shown));
        let has_letters = rich.text.contains(char::is_alphanumeric);
        assert!(!has_letters || !spoken.words.is_empty(), "{message}");
        let said = own.map_or_else(
            || speak(&rich.text, None, tag).text,
            |own| speak(own, None, tag).text,
        );
        assert_eq!(spoken.text, said, "{message}");

        let hidden = places_of(&rich.text, &[PHRASE]);
        let discreet = speak_hiding(&rich.text, own, tag, &hidden);
        assert!(
            hidden.is_empty() || !discreet.text.contains("Rivage"),
            "{message}: {}",
            discreet.text
        );
        count += 1;
        overridden += usize::from(own.is_some());
    }
    (count, overridden)
}

/// The files of a language: the keys and how they are named first, the lesson `mail` next.
macro_rules! files {
    ($tag:literal) => {
        (
            $tag,
            [
                include_str!(concat!("../../locales/", $tag, "/app.ftl")),
                include_str!(concat!("../../lessons/mail/", $tag, ".ftl")),
                include_str!(concat!("../../lessons/first-steps/", $tag, ".ftl")),
                include_str!(concat!("../../locales/", $tag, "/teach.ftl")),
                include_str!(concat!("../../locales/", $tag, "/menu.ftl")),
                include_str!(concat!("../../locales/", $tag, "/glossary.ftl")),
            ],
        )
    };
}

#[test]
fn every_shipped_text_is_spoken_whole_and_lit_whole() {
    for (tag, files) in [files!("fr"), files!("en"), files!("es"), files!("ar")] {
        let found = files.map(|file| check(file, files[0], tag));
        assert!(found.iter().all(|(count, _)| *count > 20), "{found:?}");
        assert!(found[1].1 > 50, "{found:?}");
    }
}
