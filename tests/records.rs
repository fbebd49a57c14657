//! The records on bad days: killed, damaged, emptied, shared, erased.

mod damage;
mod kill;

use declic::{
    record::{Assist, Mark, Place},
    store::{FILE, Notice, Opened, Store, Trouble},
};
use std::{fs, path::Path, thread};
use tempfile::TempDir;

const TODAY: &str = "2026-04-08";

fn mark(step: &str) -> Mark {
    Mark {
        lesson: "mail".into(),
        step: step.into(),
        day: TODAY.into(),
        ..Mark::default()
    }
}

fn place(step: &str) -> Place {
    Place {
        lesson: "mail".into(),
        step: step.into(),
    }
}

#[track_caller]
fn usual(dir: &Path) -> Store {
    let Opened { store, notice } = Store::open(Some(dir), TODAY);
    assert_eq!(notice, None);
    assert!(!store.is_guest());
    store
}

#[track_caller]
fn check_guest(dir: Option<&Path>, trouble: Trouble) {
    let mut opened = Store::open(dir, TODAY);
    assert_eq!(opened.notice, Some(Notice::Guest(trouble)));
    assert!(opened.store.is_guest());
    opened.store.save_mark(&mark("parts")).unwrap();
    assert_eq!(
        opened.store.done_steps("mail").unwrap(),
        ["parts"],
        "the lesson goes on"
    );
}

/// Names in a folder, sorted.
fn names(dir: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// A folder with a few marks and three backups, the newest of `TODAY`.
fn a_week() -> TempDir {
    let dir = TempDir::new().unwrap();
    let mut store = usual(dir.path());
    for day in ["2026-04-05", "2026-04-06", "2026-04-07", TODAY] {
        for n in 0..40 {
            let step = format!("step-{n}");
            let mark = Mark {
                wrong: vec!["web".into(), "space".into()],
                day: day.into(),
                ..mark(&step)
            };
            store.save_mark_and_place(&mark, &place(&step)).unwrap();
        }
        assert!(store.back_up_if_due(day).unwrap());
    }
    dir
}

#[test]
fn what_was_kept_is_there_the_next_day() {
    let dir = TempDir::new().unwrap();
    let full = Mark {
        assist: Assist::Where,
        wrong: vec!["web".into(), "space".into()],
        recovered: Some(false),
        safety: vec!["kept-password".into()],
        skin: Some("b".into()),
        predicted: Some("hint".into()),
        ..mark("sign-up")
    };
    let mut store = usual(dir.path());
    store.save_mark_and_place(&full, &place("inbox")).unwrap();
    store.set_setting("language", "fr").unwrap();
    store.set_machine("f-keys", "no").unwrap();
    drop(store);
    assert_eq!(names(dir.path()), [FILE], "a good end leaves one file");
    let store = usual(dir.path());
    assert_eq!(store.marks("mail").unwrap(), [full]);
    assert_eq!(store.place().unwrap(), Some(place("inbox")));
    let knowledge = serde_json::to_value(store.everything().unwrap()).unwrap();
    assert_eq!(knowledge["lessons"][0]["marks"][0]["assist"], "where");
    assert_eq!(knowledge["lessons"][0]["done"][0], "sign-up");
    assert_eq!(knowledge["settings"]["language"], "fr");
    assert_eq!(knowledge["machine"]["f-keys"], "no");
    assert_eq!(knowledge["files"][0]["name"], FILE);
    assert_eq!(knowledge["folder"], dir.path().to_str().unwrap());
}

#[test]
fn the_folder_is_made_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let dir = TempDir::new().unwrap();
    let deep = dir.path().join("share/declic");
    usual(&deep);
    assert_eq!(
        fs::metadata(deep).unwrap().permissions().mode() & 0o777,
        0o700
    );
}

#[test]
fn a_guest_leaves_no_trace() {
    let mut store = Store::in_memory();
    store.save_mark(&mark("parts")).unwrap();
    assert!(!store.back_up_if_due(TODAY).unwrap());
    assert_eq!(store.restore_backup().unwrap(), None);
    assert_eq!(store.everything().unwrap().folder, None);
    store.forget().unwrap();
    assert_eq!(store.progress().unwrap(), []);
}

#[test]
fn where_nothing_can_be_kept_the_learner_is_a_guest() {
    check_guest(None, Trouble::NoFolder);
    let dir = TempDir::new().unwrap();
    let file = dir.path().join("a-file");
    fs::write(&file, "").unwrap();
    check_guest(Some(&file), Trouble::Unreachable);
    check_guest(Some(&file.join("below")), Trouble::Unreachable);
    let taken = dir.path().join("taken");
    fs::create_dir_all(taken.join(FILE)).unwrap();
    check_guest(Some(&taken), Trouble::Unreachable);
    check_guest(Some(Path::new("/proc/declic")), Trouble::Unreachable);
}

#[test]
fn a_folder_that_cannot_be_written_shows_what_it_knows() {
    use std::os::unix::fs::PermissionsExt;
    let dir = TempDir::new().unwrap();
    usual(dir.path()).save_mark(&mark("at-sign")).unwrap();
    let allow = |mode| fs::set_permissions(dir.path(), fs::Permissions::from_mode(mode)).unwrap();
    allow(0o500);
    let binds = fs::write(dir.path().join("probe"), "").is_err();
    // Permissions do not bind root.
    if binds {
        let opened = Store::open(Some(dir.path()), TODAY);
        assert_eq!(opened.notice, Some(Notice::Guest(Trouble::ReadOnly)));
        assert_eq!(opened.store.done_steps("mail").unwrap(), ["at-sign"]);
    }
    allow(0o700);
}

#[test]
fn a_file_removed_while_in_use_is_noticed() {
    let dir = TempDir::new().unwrap();
    let mut store = usual(dir.path());
    store.save_mark(&mark("parts")).unwrap();
    fs::remove_file(dir.path().join(FILE)).unwrap();
    let error = store.save_mark(&mark("at-sign")).unwrap_err();
    assert_eq!(error.trouble, Trouble::Gone);
    assert_eq!(
        error.to_string(),
        "could not save a mark: the file was moved or removed while in use; start again"
    );
    assert_eq!(
        store.become_guest(error.trouble, TODAY),
        Notice::Guest(Trouble::Gone)
    );
    assert!(
        store
            .done_steps("mail")
            .unwrap()
            .contains(&"parts".to_owned()),
        "what was known is still known"
    );
}

#[test]
fn one_backup_a_day_and_three_in_all() {
    let dir = TempDir::new().unwrap();
    let mut store = usual(dir.path());
    assert!(
        !store.back_up_if_due(TODAY).unwrap(),
        "there is nothing to save yet"
    );
    store.save_mark(&mark("parts")).unwrap();
    assert!(store.back_up_if_due("2026-04-05").unwrap());
    assert!(!store.back_up_if_due("2026-04-05").unwrap());
    for day in ["2026-04-06", "2099-01-01", "1970-01-01"] {
        assert!(
            store.back_up_if_due(day).unwrap(),
            "a clock that jumps prevents nothing"
        );
    }
    drop(store);
    assert_eq!(
        names(dir.path()),
        [
            "declic-backup-0002-2026-04-06.db",
            "declic-backup-0003-2099-01-01.db",
            "declic-backup-0004-1970-01-01.db",
            FILE
        ]
    );
}

#[test]
fn a_lost_or_emptied_file_is_offered_its_backup() {
    for lose in [
        |file: &Path| fs::remove_file(file).unwrap(),
        |file: &Path| fs::write(file, "").unwrap(),
    ] {
        let dir = a_week();
        lose(&dir.path().join(FILE));
        for _ in 0..2 {
            let notice = Store::open(Some(dir.path()), TODAY).notice;
            assert_eq!(
                notice,
                Some(Notice::Lost {
                    backup: TODAY.into()
                }),
                "until it is answered"
            );
        }
        let mut store = Store::open(Some(dir.path()), TODAY).store;
        assert_eq!(store.restore_backup().unwrap().as_deref(), Some(TODAY));
        assert_eq!(store.done_steps("mail").unwrap().len(), 40);
        store.save_mark(&mark("one-more")).unwrap();
        drop(store);
        assert_eq!(usual(dir.path()).done_steps("mail").unwrap().len(), 41);
    }
}

#[test]
fn an_offer_that_was_declined_is_not_made_again() {
    let dir = a_week();
    fs::remove_file(dir.path().join(FILE)).unwrap();
    Store::open(Some(dir.path()), TODAY)
        .store
        .save_mark(&mark("parts"))
        .unwrap();
    usual(dir.path());
}

#[test]
fn an_empty_file_without_backups_is_a_fresh_start() {
    let dir = TempDir::new().unwrap();
    fs::write(dir.path().join(FILE), "").unwrap();
    usual(dir.path());
}

#[test]
fn a_damaged_backup_is_passed_over() {
    let dir = a_week();
    let newest = dir.path().join("declic-backup-0004-2026-04-08.db");
    let length = fs::metadata(&newest).unwrap().len();
    fs::File::options()
        .write(true)
        .open(newest)
        .unwrap()
        .set_len(length - 4096)
        .unwrap();
    fs::remove_file(dir.path().join(FILE)).unwrap();
    let opened = Store::open(Some(dir.path()), TODAY);
    assert_eq!(
        opened.notice,
        Some(Notice::Lost {
            backup: "2026-04-07".into()
        })
    );
}

#[test]
fn two_tutors_wait_for_each_other() {
    let dir = TempDir::new().unwrap();
    thread::scope(|scope| {
        for tutor in 0..4 {
            let dir = dir.path();
            scope.spawn(move || {
                let mut store = usual(dir);
                for n in 0..25 {
                    store
                        .save_mark_and_place(&mark(&format!("step-{tutor}-{n}")), &place("why"))
                        .unwrap();
                }
            });
        }
    });
    assert_eq!(usual(dir.path()).progress().unwrap()[0].done, 100);
}

#[test]
fn erasing_leaves_no_byte_in_any_file() {
    const MARKER: &str = "zanzibar";
    let traces = |dir: &Path| {
        let holds = |name: &String| {
            let bytes = fs::read(dir.join(name)).unwrap();
            bytes
                .windows(MARKER.len())
                .any(|window| window == MARKER.as_bytes())
        };
        names(dir).into_iter().filter(holds).collect::<Vec<_>>()
    };
    let dir = TempDir::new().unwrap();
    let file = dir.path().join(FILE);
    let mut store = usual(dir.path());
    let live = |store: &mut Store| {
        for n in 0..300 {
            let lesson = format!("{MARKER}-{}", n % 7);
            let wrong = vec![format!("{MARKER}-wrong")];
            let step = format!("{MARKER}-step-{n}");
            let mark = Mark {
                lesson: lesson.clone(),
                step: step.clone(),
                wrong,
                ..mark("any")
            };
            store
                .save_mark_and_place(&mark, &Place { lesson, step })
                .unwrap();
        }
        store.set_setting("voice-command", MARKER).unwrap();
        store.set_machine("layout", "fr").unwrap();
    };
    live(&mut store);
    store.back_up_if_due("2026-04-07").unwrap();
    drop(store);
    fs::write(
        &file,
        [fs::read(&file).unwrap().as_slice(), b"!"]
            .concat()
            .split_off(512),
    )
    .unwrap();
    let mut store = Store::open(Some(dir.path()), TODAY).store;
    live(&mut store);
    store.back_up_if_due(TODAY).unwrap();
    fs::write(dir.path().join("declic-unfinished.db"), MARKER).unwrap();
    assert!(
        traces(dir.path()).len() >= 5,
        "records, log, two backups, one set aside: {:?}",
        names(dir.path())
    );

    let other = usual(dir.path());
    store.forget().unwrap();
    assert_eq!(traces(dir.path()), [""; 0]);
    assert_eq!(store.everything().unwrap().lessons, []);
    assert_eq!(store.place().unwrap(), None);
    assert_eq!(store.setting("voice-command").unwrap(), None);
    assert_eq!(store.machine("layout").unwrap().as_deref(), Some("fr"));
    assert_eq!(
        other.progress().unwrap(),
        [],
        "the other tutor sees it at once"
    );
    drop((store, other));
    let mut store = usual(dir.path());
    store.save_mark(&mark("parts")).unwrap();
    drop(store);
    assert_eq!(traces(dir.path()), [""; 0]);
    assert_eq!(names(dir.path()), [FILE]);
}
