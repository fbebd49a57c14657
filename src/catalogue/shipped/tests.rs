//! The lessons in the program: complete, in step with their table, and said right.

use super::*;
use crate::catalogue::survey;
use std::{env, fmt::Write, fs, path::Path};

const TABLE: &str = "src/catalogue/shipped/table.rs";
const REGENERATE: &str = "DECLIC_WRITE_TABLE=1 cargo test --lib the_table_is_what_the_lessons_say";

fn in_the_repository(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A text as Rust writes it, on several lines if it has several.
fn quoted(text: &str) -> String {
    format!("{text:?}").replace("\\n", "\\n\\\n        ")
}

fn table() -> String {
    let (mut lessons, mut table) = (String::new(), String::new());
    for lesson in LESSONS {
        let name = format!("lessons/{}/lesson.ron", lesson.id);
        let survey = survey::survey(&name, lesson.lesson().as_bytes(), lesson.words())
            .unwrap_or_else(|problems| panic!("{name}: {problems:#?}"));
        let Survey {
            level,
            minutes,
            outline,
            words,
        } = survey;
        let (id, outline) = (lesson.id, quoted(&outline));
        let constant = id.to_uppercase().replace('-', "_");
        let row = format!("({id:?}, survey({level}, {minutes}, {outline}, &{constant}))");
        writeln!(table, "    {row},").unwrap();
        writeln!(lessons, "\nstatic {constant}: [Words; {}] = [", words.len()).unwrap();
        for Words {
            language,
            percent,
            title,
            about,
            steps,
        } in words.iter()
        {
            let lines = [title, about, steps].map(|text| format!("        {},\n", quoted(text)));
            let lines = lines.concat();
            writeln!(lessons, "    words({language:?}, {percent},\n{lines}    ),").unwrap();
        }
        lessons += "];\n";
    }
    format!(
        "//! What the home screen shows of the shipped lessons. Written by a test, from the lessons:\n\
         //! `{REGENERATE}`\n\n\
         use super::{{Survey, Words, survey, words}};\n\n\
         pub(super) static TABLE: &[(&str, Survey)] = &[\n{table}];\n{lessons}"
    )
}

#[test]
fn the_table_is_what_the_lessons_say() {
    let path = in_the_repository(TABLE);
    let table = table();
    if env::var_os("DECLIC_WRITE_TABLE").is_some() {
        fs::write(&path, &table).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap();
    assert!(
        kept == table,
        "{TABLE} no longer says what the shipped lessons say; write it anew with\n    {REGENERATE}"
    );
}

/// Names in a folder of the repository.
fn names(path: &str) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(in_the_repository(path))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn every_lesson_of_the_repository_is_shipped_with_all_its_languages() {
    let mut found = 0;
    for id in names("lessons") {
        let dir = format!("lessons/{id}");
        if !in_the_repository(&dir).join("lesson.ron").is_file() {
            continue;
        }
        found += 1;
        let lesson = find(&id).unwrap_or_else(|| panic!("list {dir} in src/catalogue/shipped.rs"));
        let mut listed: Vec<_> = lesson
            .words
            .iter()
            .map(|file| format!("{}.ftl", file.language))
            .collect();
        listed.sort();
        let mut there = names(&dir);
        there.retain(|name| Path::new(name).extension().is_some_and(|end| end == "ftl"));
        assert_eq!(
            listed, there,
            "the languages of {dir} in src/catalogue/shipped.rs"
        );
    }
    assert_eq!(found, count());
}

#[test]
fn every_language_of_the_application_is_shipped_with_all_its_files() {
    for tag in names("locales") {
        if !in_the_repository(&format!("locales/{tag}/app.ftl")).is_file() {
            continue;
        }
        let language: Language = tag.parse().unwrap();
        let words = application_words(std::slice::from_ref(&language));
        let listed: Vec<_> = words
            .iter()
            .flat_map(|(_, sources)| sources.iter().map(|source| source.name.to_string()))
            .collect();
        let mut there: Vec<_> = names(&format!("locales/{tag}"))
            .into_iter()
            .map(|name| format!("locales/{tag}/{name}"))
            .collect();
        there.sort_by_key(|name| listed.iter().position(|each| each == name));
        assert_eq!(
            listed, there,
            "the files of locales/{tag} in src/catalogue/shipped.rs"
        );
    }
}

#[test]
fn every_country_pack_of_the_repository_is_shipped() {
    let listed: Vec<_> = countries().map(|(code, _)| format!("{code}.ron")).collect();
    assert_eq!(listed, names("locales/packs"));
}

#[test]
fn shipped_personas_can_be_read() {
    assert!(personas().0.contains_key("rosa"));
}

#[test]
fn words_of_the_application_follow_the_chain() {
    let chain = ["en", "xx", "fr"].map(|tag| tag.parse().unwrap());
    let words = application_words(&chain);
    let tags: Vec<_> = words
        .iter()
        .map(|(language, _)| language.to_string())
        .collect();
    assert_eq!(tags, ["en", "en", "en", "fr", "fr", "fr"]);
    assert_eq!(words[3].1[0].name, "locales/fr/app.ftl");
    assert_eq!(languages()[0], Language::french());
}

#[test]
fn what_is_packed_is_the_lesson_as_it_is_written() {
    for shipped in LESSONS {
        let read = |name: &str| {
            let path = in_the_repository("lessons").join(shipped.id).join(name);
            fs::read_to_string(path).unwrap()
        };
        assert_eq!(shipped.lesson(), read("lesson.ron"), "{}", shipped.id);
        for (language, source) in shipped.words() {
            let written = read(&format!("{language}.ftl"));
            assert_eq!(source.text(), written, "{} {language}", shipped.id);
        }
    }
}
