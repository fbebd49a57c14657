//! The pages for people: every link leads somewhere, and the commands of the README are those that are run.

use crate::robot::project;
use std::path::{Path, PathBuf};

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every Markdown page of the project.
fn pages() -> Vec<PathBuf> {
    let folders = [project(), project().join("docs")];
    let files = folders
        .iter()
        .flat_map(|folder| std::fs::read_dir(folder).expect("a folder of the project"))
        .map(|entry| entry.expect("a file of the project").path());
    files
        .filter(|path| path.extension().is_some_and(|end| end == "md"))
        .collect()
}

/// Where the links of a page lead: what stands between `](` and `)`. Blocks of code hold no links.
fn links(page: &str) -> Vec<&str> {
    page.split("```")
        .step_by(2)
        .flat_map(|prose| prose.split("](").skip(1))
        .filter_map(|after| after.split_once(')'))
        .map(|(link, _)| link)
        .collect()
}

/// The name that a heading has in links, as forges make it.
fn anchor(heading: &str) -> String {
    heading
        .trim_start_matches('#')
        .trim()
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphanumeric() || " -_".contains(*c))
        .map(|c| if c == ' ' { '-' } else { c })
        .collect()
}

fn headings(page: &str) -> Vec<String> {
    let prose = page.split("```").step_by(2).collect::<String>();
    let headings = prose.lines().filter(|line| line.starts_with('#'));
    headings.map(anchor).collect()
}

#[test]
fn every_link_leads_somewhere() {
    let pages = pages();
    assert!(pages.len() > 4, "{pages:?}");
    let mut followed = 0;
    for path in &pages {
        let page = read(path);
        for link in links(&page)
            .into_iter()
            .filter(|link| !link.contains("://"))
        {
            let (file, place) = link.split_once('#').unwrap_or((link, ""));
            let target = match file {
                "" => path.clone(),
                file => path.parent().expect("a page is in a folder").join(file),
            };
            assert!(target.exists(), "{}: no {file}", path.display());
            if !place.is_empty() {
                let there = headings(&read(&target));
                let found = there.iter().any(|heading| heading == place);
                assert!(found, "{}: {link} is not among {there:?}", path.display());
            }
            followed += 1;
        }
    }
    assert!(followed > 30, "only {followed} links were found");
}

#[test]
fn every_file_of_the_code_that_is_named_is_there() {
    let mut named = 0;
    for path in pages() {
        let page = read(&path);
        let words = page.split('`').skip(1).step_by(2);
        let places = ["src/", "tests/", "docs/", "locales/fr/", "lessons/mail/"];
        let is_place = |word: &&str| {
            places.iter().any(|place| word.starts_with(place)) && !word.contains([' ', '*', '\n'])
        };
        for word in words.filter(is_place) {
            assert!(
                project().join(word).exists(),
                "{}: no {word}",
                path.display()
            );
            named += 1;
        }
    }
    assert!(named > 20, "only {named} files are named");
}

#[test]
fn the_commands_of_the_readme_are_those_that_are_run() {
    let readme = read(&project().join("README.md"));
    let commands: Vec<&str> = readme
        .split("```sh\n")
        .skip(1)
        .filter_map(|block| block.split_once("\n```"))
        .map(|(command, _)| command)
        .collect();
    assert_eq!(
        commands,
        ["./setup && cargo run --release", "./setup && cargo test"]
    );
    let check = read(&project().join(".ci/run"));
    assert!(check.lines().any(|line| line == commands[1]), "{check}");
    let setup = read(&project().join("setup"));
    assert!(setup.contains("cargo run --release"), "{setup}");
}
