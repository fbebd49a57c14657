//! The catalogue over folders on a disk, good and bad.

mod disk;
mod recordings;
mod trouble;

use super::*;
use disk::{Disk, later};
use std::fs;

fn french() -> Language {
    Language::french()
}

#[track_caller]
fn check_shelf(catalogue: &Catalogue, expected: &[(&str, &str)]) {
    let shelf = catalogue.shelf(0, 100, &french());
    let others: Vec<_> = shelf.rows[shipped::count()..]
        .iter()
        .map(|row| (&*row.id, &*row.title))
        .collect();
    assert_eq!(others, expected);
    assert_eq!(shelf.total, shelf.rows.len());
}

#[test]
fn shipped_lessons_need_no_index() {
    let disk = Disk::new();
    let missing = disk.path("nowhere");
    let catalogue = Catalogue::open(vec![missing], Some(disk.index()));
    assert!(catalogue.index.borrow().is_none());
    assert!(!disk.index().exists());
    let shelf = catalogue.shelf(0, 1, &french());
    assert_eq!(shelf.total, shipped::count());
    let row = &shelf.rows[0];
    assert_eq!((&*row.id, &*row.title), ("first-steps", "Premiers gestes"));
    assert_eq!((row.parts, row.steps, row.minutes, row.level), (1, 5, 3, 0));
    let english = catalogue.shelf(0, 1, &"en-GB".parse().unwrap());
    assert_ne!(english.rows[0].title, row.title);
    assert_eq!(catalogue.shelf(1, 1, &french()).rows[0].id, "mail");
}

#[test]
fn every_shipped_lesson_can_be_opened_and_is_complete_in_french() {
    let catalogue = Catalogue::open(Vec::new(), None);
    let all: Vec<_> = catalogue.all(&french()).collect();
    assert_eq!(all.len(), shipped::count());
    for summary in all {
        let opened = catalogue.open_lesson(&summary.id).unwrap();
        assert_eq!(opened.lesson.step_count(), summary.steps);
        assert_eq!(opened.words.len(), summary.words.len());
        assert!(
            opened
                .personas
                .0
                .contains_key(opened.lesson.persona.as_str())
        );
        assert!(
            summary.complete().any(|language| *language == french()),
            "{}",
            summary.id
        );
        for (part, step) in opened.lesson.steps() {
            let line = catalogue
                .step_title(&summary.id, step.id.as_str(), &french())
                .unwrap();
            assert_eq!((&*line.part, line.of), (part.id.as_str(), summary.steps));
            assert!(!line.title.is_empty(), "{} {}", summary.id, step.id);
        }
    }
}

#[test]
fn a_lesson_that_is_not_there_is_said_to_be_unknown() {
    let catalogue = Catalogue::open(Vec::new(), None);
    assert_eq!(catalogue.find("nothing"), None);
    assert_eq!(catalogue.step_title("nothing", "x", &french()), None);
    assert_eq!(catalogue.step_title("first-steps", "x", &french()), None);
    assert!(matches!(
        catalogue.open_lesson("nothing"),
        Err(OpenError::Unknown(_))
    ));
}

#[test]
fn a_later_root_replaces_lessons_of_an_earlier_one() {
    let disk = Disk::new();
    disk.lesson("one/soup", "Soupe");
    disk.lesson("one/bread", "Pain");
    disk.lesson("two/soup", "Potage");
    disk.lesson("two/first-steps", "Mes gestes");
    let catalogue = disk.open(&["one", "two"]);
    check_shelf(&catalogue, &[("bread", "Pain"), ("soup", "Potage")]);
    let first = catalogue.shelf(0, 1, &french()).rows.remove(0);
    assert_eq!(
        (&*first.id, &*first.title, first.steps),
        ("first-steps", "Mes gestes", 2)
    );
    assert_eq!(
        catalogue.find("soup").unwrap().origin,
        Origin::Folder(disk.path("two/soup"))
    );
    let line = catalogue
        .step_title("first-steps", "last", &french())
        .unwrap();
    assert_eq!((line.number, line.of, &*line.title), (2, 2, "Fin"));
    assert_eq!(
        catalogue.step_title("first-steps", "enter", &french()),
        None
    );
    assert_eq!(
        catalogue
            .open_lesson("first-steps")
            .unwrap()
            .lesson
            .step_count(),
        2
    );

    let catalogue = disk.open(&["two", "one"]);
    check_shelf(&catalogue, &[("bread", "Pain"), ("soup", "Soupe")]);
}

#[test]
fn a_broken_lesson_hides_none_that_is_good() {
    let disk = Disk::new();
    disk.lesson("one/soup", "Soupe");
    disk.lesson("two/soup", "Potage");
    disk.lesson("two/mail", "Courrier");
    disk.write("two/soup/lesson.ron", "Lesson(format: 1,");
    disk.write("two/mail/lesson.ron", "");
    let catalogue = disk.open(&["one", "two"]);
    check_shelf(&catalogue, &[("soup", "Soupe")]);
    assert_eq!(catalogue.find("mail").unwrap().origin, Origin::Shipped);
    let broken = catalogue.broken();
    let dirs: Vec<_> = broken.iter().map(|broken| broken.dir.clone()).collect();
    assert_eq!(dirs, [disk.path("two/mail"), disk.path("two/soup")]);
    assert!(
        broken[1].trouble.contains("lesson.ron:1:"),
        "{}",
        broken[1].trouble
    );
}

#[test]
fn titles_are_sorted_without_accents_and_case() {
    let disk = Disk::new();
    for (id, title) in [("a", "zèbre"), ("b", "Écrire"), ("c", "eau"), ("d", "Été")] {
        disk.lesson(&format!("root/{id}"), title);
    }
    let catalogue = disk.open(&["root"]);
    check_shelf(
        &catalogue,
        &[("c", "eau"), ("b", "Écrire"), ("d", "Été"), ("a", "zèbre")],
    );
}

#[test]
fn a_language_without_words_of_ours_has_its_own_order() {
    let disk = Disk::new();
    disk.lesson("root/one", "Pain");
    disk.lesson("root/two", "Soupe");
    disk.write("root/two/br.ftl", "lesson = Aval\n    .about = Un dra.\n");
    let catalogue = disk.open(&["root"]);
    let titles = |tag: &str| {
        let rows = catalogue.shelf(0, 100, &tag.parse().unwrap()).rows;
        let titles = rows[shipped::count()..].iter().map(|row| row.title.clone());
        titles.collect::<Vec<_>>()
    };
    assert_eq!(titles("br"), ["Aval", "Pain"]);
    assert_eq!(titles("fr"), ["Pain", "Soupe"]);
    assert_eq!(titles("br-FR"), ["Aval", "Pain"]);
    let summary = catalogue.find("two").unwrap();
    let tags = |languages: Vec<&Language>| {
        languages
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
    };
    assert_eq!(tags(summary.complete().collect()), ["fr"]);
    assert_eq!(
        tags(summary.partial().map(|(language, _)| language).collect()),
        ["br"]
    );
    assert_eq!(
        summary.words_in(&"en".parse().unwrap()).unwrap().title,
        "Soupe"
    );
}

#[test]
fn the_second_time_no_lesson_is_read() {
    let disk = Disk::new();
    disk.lesson("root/soup", "Soupe");
    check_shelf(&disk.open(&["root"]), &[("soup", "Soupe")]);
    // Written in place: the time of the root stays.
    disk.write("root/soup/fr.ftl", "lesson = Potage\n");
    disk.write("root/soup/lesson.ron", "no longer a lesson");
    let mut catalogue = Catalogue::glance_at(vec![disk.path("root")], Some(disk.index()), later());
    assert!(!catalogue.is_stale());
    check_shelf(&catalogue, &[("soup", "Soupe")]);
    assert!(matches!(
        catalogue.open_lesson("soup"),
        Err(OpenError::Broken { .. })
    ));
    catalogue.refresh();
    check_shelf(&catalogue, &[]);
}

#[test]
fn a_root_that_changed_is_looked_at_again() {
    let disk = Disk::new();
    disk.lesson("root/soup", "Soupe");
    disk.lesson("root/bread", "Pain");
    check_shelf(
        &disk.open(&["root"]),
        &[("bread", "Pain"), ("soup", "Soupe")],
    );
    fs::remove_dir_all(disk.path("root/bread")).unwrap();
    disk.lesson("root/cake", "Gâteau");
    let glance = Catalogue::glance_at(vec![disk.path("root")], Some(disk.index()), later());
    assert!(glance.is_stale());
    check_shelf(&glance, &[]);
    check_shelf(
        &disk.open(&["root"]),
        &[("cake", "Gâteau"), ("soup", "Soupe")],
    );
    assert_eq!(disk.open(&["root"]).find("bread"), None);
}

#[test]
fn only_lessons_that_changed_are_read_again() {
    let disk = Disk::new();
    disk.lesson("root/soup", "Soupe");
    disk.lesson("root/bread", "Pain");
    drop(disk.open(&["root"]));
    // What the index says of soup is changed behind its back, and would be put right by reading.
    disk.sql("UPDATE words SET title = 'Lue une fois' WHERE title = 'Soupe'");
    disk.write("root/bread/fr.ftl", "lesson = Tartine\n");
    disk.lesson("root/cake", "Gâteau");
    check_shelf(
        &disk.open(&["root"]),
        &[
            ("cake", "Gâteau"),
            ("soup", "Lue une fois"),
            ("bread", "Tartine"),
        ],
    );
}

#[test]
fn a_change_in_the_same_moment_is_not_missed() {
    let disk = Disk::new();
    disk.lesson("root/soup", "Soupe");
    let roots = || vec![disk.path("root")];
    drop(Catalogue::open(roots(), Some(disk.index())));
    let now = Catalogue::glance(roots(), Some(disk.index()));
    assert!(
        now.is_stale(),
        "the time of the root is too young to be believed"
    );
    drop(Catalogue::open_at(roots(), Some(disk.index()), later()));
    assert!(!Catalogue::glance_at(roots(), Some(disk.index()), later()).is_stale());
}

#[test]
fn roots_that_went_are_forgotten() {
    let disk = Disk::new();
    disk.lesson("one/soup", "Soupe");
    disk.lesson("two/bread", "Pain");
    check_shelf(
        &disk.open(&["one", "two"]),
        &[("bread", "Pain"), ("soup", "Soupe")],
    );
    check_shelf(&disk.open(&["one"]), &[("soup", "Soupe")]);
    check_shelf(
        &disk.open(&["two", "one", "two"]),
        &[("bread", "Pain"), ("soup", "Soupe")],
    );
    fs::rename(disk.path("one"), disk.path("gone")).unwrap();
    fs::rename(disk.path("two"), disk.path("gone-too")).unwrap();
    check_shelf(&disk.open(&["one", "two"]), &[]);
}

#[test]
fn another_program_makes_its_own_index() {
    let disk = Disk::new();
    disk.lesson("root/soup", "Soupe");
    drop(disk.open(&["root"]));
    disk.sql("UPDATE words SET title = 'Vieux'; PRAGMA user_version = 1");
    check_shelf(&disk.open(&["root"]), &[("soup", "Soupe")]);
}

#[test]
fn a_reader_is_not_disturbed_by_a_writer() {
    let disk = Disk::new();
    disk.lesson("root/soup", "Soupe");
    let reader = disk.open(&["root"]);
    fs::remove_dir_all(disk.path("root/soup")).unwrap();
    disk.lesson("root/bread", "Pain");
    check_shelf(&disk.open(&["root"]), &[("bread", "Pain")]);
    check_shelf(&reader, &[("soup", "Soupe")]);
    assert!(matches!(
        reader.open_lesson("soup"),
        Err(OpenError::Unreadable { .. })
    ));
}

#[test]
fn nothing_is_left_beside_the_index() {
    let disk = Disk::new();
    disk.lesson("root/soup", "Soupe");
    drop(disk.open(&["root"]));
    disk.open(&["root"]).refresh();
    let names: Vec<_> = fs::read_dir(disk.index().parent().unwrap())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(names, ["catalogue.db"]);
}

#[test]
fn a_long_list_is_read_a_page_at_a_time() {
    const MANY: usize = 2000;
    let disk = Disk::new();
    for number in 0..MANY {
        disk.lesson(
            &format!("root/soup-{number:04}"),
            &format!("Soupe {:04}", MANY - number),
        );
    }
    let catalogue = disk.open(&["root"]);
    let total = MANY + shipped::count();
    let mut seen = Vec::new();
    for page in 0..=total / 9 {
        let shelf = catalogue.shelf(page, 9, &french());
        assert_eq!(shelf.total, total);
        assert_eq!(shelf.rows.len(), 9.min(total - page * 9));
        seen.extend(shelf.rows.into_iter().map(|row| row.title));
    }
    assert_eq!(seen.len(), total);
    assert_eq!(seen[shipped::count()], "Soupe 0001");
    assert!(seen[shipped::count()..].is_sorted());
    assert_eq!(catalogue.shelf(total, 9, &french()).rows, []);
    assert_eq!(catalogue.shelf(usize::MAX, usize::MAX, &french()).rows, []);
    assert_eq!(catalogue.all(&french()).count(), total);
}

#[test]
fn people_beside_a_lesson_join_the_shipped_ones() {
    let disk = Disk::new();
    disk.lesson("root/soup", "Soupe");
    let people = |disk: &Disk| disk.open(&["root"]).open_lesson("soup").unwrap().personas.0;
    assert!(!people(&disk).contains_key("awa"));
    disk.write("root/personas.ron", r#"{"awa": (details: {}, card: [])}"#);
    assert!(people(&disk).contains_key("awa"));
    assert!(people(&disk).contains_key("rosa"));
    disk.write("root/personas.ron", "{");
    assert!(people(&disk).contains_key("rosa"));
}
