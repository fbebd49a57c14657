//! Where recordings of a lesson are looked for, and where new ones go.

use super::{Disk, Origin, check_shelf};

#[test]
fn recordings_are_looked_for_with_the_lesson_first_and_then_with_the_nearest_root() {
    let disk = Disk::new();
    disk.lesson("near/soup", "Soupe");
    disk.lesson("system/bread", "Pain");
    let catalogue = disk.open(&["system", "own", "near"]);
    let looked_for = |id: &str| catalogue.open_lesson(id).unwrap().recordings;
    let paths = |paths: &[&str]| paths.iter().map(|path| disk.path(path)).collect::<Vec<_>>();
    assert_eq!(
        looked_for("soup"),
        paths(&["near/soup/voice", "own/soup/voice", "system/soup/voice"])
    );
    assert_eq!(
        looked_for("bread"),
        paths(&["system/bread/voice", "near/bread/voice", "own/bread/voice"])
    );
    assert_eq!(
        looked_for("mail"),
        paths(&["near/mail/voice", "own/mail/voice", "system/mail/voice"])
    );
}

#[test]
fn recordings_of_another_lesson_of_the_same_name_are_left_to_it() {
    let disk = Disk::new();
    disk.lesson("own/soup", "Soupe à moi");
    disk.lesson("near/soup", "Soupe");
    let opened = disk.open(&["own", "near"]).open_lesson("soup").unwrap();
    assert_eq!(opened.recordings, [disk.path("near/soup/voice")]);
}

#[test]
fn a_folder_of_recordings_is_no_lesson_and_no_broken_one() {
    let disk = Disk::new();
    disk.lesson("own/soup", "Soupe");
    disk.write("own/mail/voice/fr/parts.say.ogg", "");
    let catalogue = disk.open(&["own"]);
    check_shelf(&catalogue, &[("soup", "Soupe")]);
    assert_eq!(catalogue.broken(), []);
    let mail = catalogue.find("mail").unwrap();
    assert_eq!(mail.origin, Origin::Shipped);
    assert!(catalogue.open_lesson("mail").is_ok());
}

#[test]
fn recordings_are_put_with_the_lesson_or_into_the_own_folder_of_the_person() {
    let disk = Disk::new();
    disk.lesson("near/soup", "Soupe");
    let catalogue = disk.open(&["near"]);
    let own = disk.path("own");
    let put = |id: &str| {
        let found = catalogue.find(id).unwrap();
        found.recordings_go_to(Some(&own))
    };
    assert_eq!(put("soup"), Some(disk.path("near/soup/voice")));
    assert_eq!(put("mail"), Some(disk.path("own/mail/voice")));
    let mail = catalogue.find("mail").unwrap();
    assert_eq!(mail.recordings_go_to(None), None, "there is no home");
}
