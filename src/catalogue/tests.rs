//! The catalogue over folders on a disk, good and bad.

mod disk;

use super::*;
use disk::{Disk, later};
use std::{fs, path::Path, time::Duration};

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
    assert_eq!(tags(summary.partial().collect()), ["br"]);
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
fn without_a_place_for_the_index_it_is_in_memory() {
    let disk = Disk::new();
    disk.lesson("root/soup", "Soupe");
    disk.write("file", "");
    for index in [
        None,
        Some(disk.path("file/cache/catalogue.db")),
        Some(disk.path("root")),
    ] {
        let mut catalogue = Catalogue::open_at(vec![disk.path("root")], index, later());
        check_shelf(&catalogue, &[("soup", "Soupe")]);
        disk.lesson("root/bread", "Pain");
        catalogue.refresh();
        check_shelf(&catalogue, &[("bread", "Pain"), ("soup", "Soupe")]);
        fs::remove_dir_all(disk.path("root/bread")).unwrap();
    }
    assert!(disk.path("root/soup").is_dir());
}

#[test]
fn a_damaged_index_is_made_again() {
    let disk = Disk::new();
    for number in 0..200 {
        disk.lesson(&format!("root/soup-{number:03}"), "Soupe");
    }
    let is_whole = |catalogue: &Catalogue| {
        let shelf = catalogue.shelf(0, 500, &french());
        let found = catalogue.find("soup-150").is_some();
        (shelf.total, found) == (200 + shipped::count(), true)
    };
    assert!(is_whole(&disk.open(&["root"])));
    let good = fs::read(disk.index()).unwrap();
    let half = good.len() / 2;
    let damages: [Vec<u8>; 5] = [
        Vec::new(),
        b"no index".repeat(1000),
        good[..half].to_vec(),
        [&good[..4096], &vec![0xAA; good.len() - 4096]].concat(),
        [&good[..half], &vec![0; good.len() - half]].concat(),
    ];
    for (number, damage) in damages.iter().enumerate() {
        fs::write(disk.index(), damage).unwrap();
        assert!(is_whole(&disk.open(&["root"])), "damage {number}");
        fs::write(disk.index(), damage).unwrap();
        let mut catalogue = disk.open(&["root"]);
        catalogue.refresh();
        assert!(is_whole(&catalogue), "damage {number}, refreshed");
    }
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

#[test]
fn hostile_folders_never_stop_anything() {
    let disk = Disk::new();
    disk.lesson("root/soup", "Soupe");
    disk.write("root/no-lesson/notes.txt", "");
    disk.write("root/file", "");
    fs::create_dir_all(disk.path("root/a-folder/lesson.ron")).unwrap();
    disk.lesson("root/loop", "Boucle");
    disk.link("root/loop/lesson.ron", "lesson.ron");
    disk.link("root/looped", "looped");
    disk.link("root/above", "..");
    disk.lesson("root/big", "Grand");
    disk.write("root/big/lesson.ron", &" ".repeat(2 << 20));
    disk.lesson("root/endless", "Infini");
    disk.link("root/endless/lesson.ron", "/dev/zero");
    disk.lesson("root/Odd Name", "Étrange");
    disk.lesson("root/wordless", "");
    fs::remove_file(disk.path("root/wordless/fr.ftl")).unwrap();
    let mut broken = vec!["Odd Name", "a-folder", "big", "endless", "loop", "wordless"];
    disk.lesson("root/pipe", "Tuyau");
    if disk.pipe("root/pipe/lesson.ron") {
        broken.insert(5, "pipe");
    }
    let mut shown = vec![("soup", "Soupe")];
    disk.lesson("root/part", "Moitié");
    if disk.pipe("root/part/en.ftl") {
        shown.insert(0, ("part", "Moitié"));
    }
    disk.write("root/part/es.ftl", &" ".repeat(2 << 20));
    fs::create_dir(disk.path("root/part/ar.ftl")).unwrap();
    disk.pipe("root/personas.ron");
    let catalogue = disk.open(&["root"]);
    check_shelf(&catalogue, &shown);
    let found = catalogue.broken();
    let names: Vec<_> = found
        .iter()
        .map(|broken| broken.dir.file_name().unwrap().to_str().unwrap())
        .collect();
    assert_eq!(names, broken);
    for name in broken {
        assert!(
            open_folder(&disk.path("root").join(name)).is_err(),
            "{name}"
        );
    }
    assert!(matches!(
        open_folder(&disk.path("root/wordless")),
        Err(OpenError::NoWords(_))
    ));
    let opened = catalogue.open_lesson("part").unwrap();
    assert_eq!(opened.words.len(), 1);
}

#[test]
fn an_index_that_is_a_pipe_is_not_waited_for() {
    let disk = Disk::new();
    disk.lesson("root/soup", "Soupe");
    fs::create_dir_all(disk.index().parent().unwrap()).unwrap();
    if disk.pipe("cache/declic/catalogue.db") {
        check_shelf(&disk.open(&["root"]), &[("soup", "Soupe")]);
    }
}

#[test]
fn what_nobody_finished_is_removed_after_an_hour() {
    let disk = Disk::new();
    disk.lesson("root/soup", "Soupe");
    let (old, young) = (
        "cache/declic/catalogue.1-0.new",
        "cache/declic/catalogue.2-0.new",
    );
    disk.write(old, "");
    disk.write(young, "");
    let long_ago = SystemTime::now() - Duration::from_secs(7200);
    let file = fs::File::options()
        .write(true)
        .open(disk.path(old))
        .unwrap();
    file.set_modified(long_ago).unwrap();
    drop(disk.open(&["root"]));
    let exists = |path: &str| Path::exists(&disk.path(path));
    assert_eq!((exists(old), exists(young)), (false, true));
}
