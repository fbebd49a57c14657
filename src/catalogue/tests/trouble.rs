//! The catalogue on bad days: damaged, refused, and made to wait for ever.

use super::{
    check_shelf,
    disk::{Disk, later},
    french,
};
use crate::catalogue::{Catalogue, OpenError, open_folder, shipped};
use crate::lesson::Country;
use std::{
    fs,
    path::Path,
    time::{Duration, SystemTime},
};

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
    for name in broken.into_iter().skip(1) {
        assert!(
            open_folder(&disk.path("root").join(name), Country::default()).is_err(),
            "{name}"
        );
    }
    assert!(matches!(
        open_folder(&disk.path("root/wordless"), Country::default()),
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
