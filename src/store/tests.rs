//! Bad days that need a hand inside the store: a full disk, a busy file, another version.

use super::{
    FILE, Notice, Opened, Store, Trouble,
    open::{VERSION, open_waiting},
};
use crate::record::{Assist, LessonProgress, Mark, Place};
use rusqlite::Connection;
use std::{fs, path::Path, time::Duration};
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

fn skipped(step: &str) -> Mark {
    Mark {
        skipped: true,
        ..mark(step)
    }
}

fn place(lesson: &str, step: &str) -> Place {
    Place {
        lesson: lesson.into(),
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
fn check_guest(opened: &Opened, trouble: Trouble) {
    assert_eq!(opened.notice, Some(Notice::Guest(trouble)));
    assert!(opened.store.is_guest());
}

#[test]
fn a_step_is_done_once_and_its_latest_mark_counts() {
    let mut store = Store::in_memory();
    store.save_mark(&mark("parts")).unwrap();
    let helped = Mark {
        assist: Assist::Shown,
        day: "2026-04-09".into(),
        ..mark("parts")
    };
    store.save_mark(&helped).unwrap();
    store.save_mark(&mark("at-sign")).unwrap();
    assert_eq!(store.done_steps("mail").unwrap(), ["parts", "at-sign"]);
    assert_eq!(
        store.latest_marks("mail").unwrap(),
        [helped, mark("at-sign")]
    );
    assert_eq!(
        store.progress().unwrap(),
        [LessonProgress {
            lesson: "mail".into(),
            done: 2,
            last_day: TODAY.into()
        }]
    );
    assert_eq!(
        store.progress_in("mail").unwrap().as_ref(),
        store.progress().unwrap().first()
    );
    assert_eq!(store.progress_in("news").unwrap(), None);
    assert_eq!(store.marks("mail").unwrap().len(), 3);
    assert_eq!(store.marks("news").unwrap(), []);
}

#[test]
fn a_skipped_step_is_to_be_reviewed_until_it_is_done() {
    let mut store = Store::in_memory();
    store.save_mark(&skipped("parts")).unwrap();
    store.save_mark(&skipped("at-sign")).unwrap();
    assert_eq!(store.steps_to_review("mail").unwrap(), ["parts", "at-sign"]);
    assert_eq!(store.done_steps("mail").unwrap(), [""; 0]);
    assert_eq!(store.progress().unwrap()[0].done, 0);
    store.save_mark(&mark("parts")).unwrap();
    assert_eq!(store.steps_to_review("mail").unwrap(), ["at-sign"]);
    store.save_mark(&skipped("parts")).unwrap();
    assert_eq!(
        store.done_steps("mail").unwrap(),
        ["parts"],
        "done never shrinks"
    );
    assert_eq!(store.steps_to_review("mail").unwrap(), ["at-sign"]);
}

#[test]
fn going_back_moves_the_place_and_undoes_nothing() {
    let mut store = Store::in_memory();
    assert_eq!(store.place().unwrap(), None);
    store
        .save_mark_and_place(&mark("parts"), &place("mail", "at-sign"))
        .unwrap();
    store.save_place(&place("news", "source")).unwrap();
    store.save_place(&place("mail", "why")).unwrap();
    assert_eq!(store.place().unwrap(), Some(place("mail", "why")));
    assert_eq!(store.place_in("news").unwrap().as_deref(), Some("source"));
    assert_eq!(store.place_in("request").unwrap(), None);
    assert_eq!(store.done_steps("mail").unwrap(), ["parts"]);
}

#[test]
fn what_is_known_already_costs_no_write() {
    let dir = TempDir::new().unwrap();
    let mut store = usual(dir.path());
    store.save_place(&place("mail", "why")).unwrap();
    store.set_setting("theme", "light").unwrap();
    store.set_machine("layout", "fr").unwrap();
    let changes = store.conn.total_changes();
    store.save_place(&place("mail", "why")).unwrap();
    store.set_setting("theme", "light").unwrap();
    store.set_machine("layout", "fr").unwrap();
    assert_eq!(store.conn.total_changes(), changes);
    store.set_setting("theme", "dark").unwrap();
    assert_eq!(store.setting("theme").unwrap().as_deref(), Some("dark"));
    assert_eq!(store.setting("spacing").unwrap(), None);
    assert_eq!(store.machine("layout").unwrap().as_deref(), Some("fr"));
}

#[test]
fn what_is_typed_is_refused() {
    let dir = TempDir::new().unwrap();
    let mut store = usual(dir.path());
    let typed = Mark {
        wrong: vec!["rosa@boiteclaire.example".into()],
        ..mark("parts")
    };
    assert_eq!(
        store.save_mark(&typed).unwrap_err().trouble,
        Trouble::Refused
    );
    let nowhere = place("mail", "two words");
    assert_eq!(
        store
            .save_mark_and_place(&mark("parts"), &nowhere)
            .unwrap_err()
            .trouble,
        Trouble::Refused
    );
    assert_eq!(
        store.marks("mail").unwrap(),
        [],
        "a change is whole or is not"
    );
    assert_eq!(
        store.back_up_if_due("today").unwrap_err().trouble,
        Trouble::Refused
    );
}

#[test]
fn the_home_screen_reads_no_mark() {
    let mut store = Store::in_memory();
    store
        .save_mark_and_place(&mark("parts"), &place("mail", "at-sign"))
        .unwrap();
    store.conn.execute_batch("DROP TABLE mark").unwrap();
    assert_eq!(store.progress().unwrap()[0].done, 1);
    assert_eq!(store.place().unwrap(), Some(place("mail", "at-sign")));
    assert!(store.marks("mail").is_err());
}

#[test]
fn marks_are_never_changed() {
    let mut store = Store::in_memory();
    store.save_mark(&mark("parts")).unwrap();
    assert!(
        store
            .conn
            .execute("UPDATE mark SET assist = 0", [])
            .is_err()
    );
}

#[test]
fn no_table_has_room_for_a_clock_or_a_name() {
    let store = Store::in_memory();
    let mut columns = store.conn.prepare("SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table'").unwrap();
    let mut found: Vec<String> = columns
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    found.sort();
    let expected = "done.first done.latest done.learner done.lesson done.step learner.id machine.key machine.value \
                    mark.assist mark.day mark.id mark.learner mark.lesson mark.predicted mark.recovered mark.safety \
                    mark.skin mark.skipped mark.step mark.wrong place.learner place.lesson place.step place.turn \
                    progress.done progress.last_day progress.learner progress.lesson setting.key setting.learner \
                    setting.value";
    assert_eq!(found.join(" "), expected);
}

#[test]
fn every_commit_reaches_the_disk() {
    let dir = TempDir::new().unwrap();
    let store = usual(dir.path());
    let asked = |pragma: &str| -> String {
        store
            .conn
            .query_row(
                &format!("SELECT CAST({pragma} AS TEXT) FROM pragma_{pragma}"),
                [],
                |row| row.get(0),
            )
            .unwrap()
    };
    let ways = [
        "journal_mode",
        "synchronous",
        "secure_delete",
        "foreign_keys",
        "temp_store",
    ]
    .map(asked);
    assert_eq!(ways, ["wal", "2", "1", "1", "2"]);
}

/// Leaves no room: SQLite then says what it says on a full disk.
fn fill(store: &Store) {
    let pages: u32 = store
        .conn
        .query_row("PRAGMA page_count", [], |row| row.get(0))
        .unwrap();
    store
        .conn
        .query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))
        .unwrap();
}

fn save_until_it_fails(store: &mut Store) -> (usize, Trouble) {
    for n in 0..10_000 {
        if let Err(error) = store.save_mark(&mark(&format!("step-{n}"))) {
            return (n, error.trouble);
        }
    }
    panic!("the disk never got full");
}

#[test]
fn a_full_disk_makes_a_guest_who_forgets_nothing() {
    let dir = TempDir::new().unwrap();
    let mut store = usual(dir.path());
    store.set_setting("theme", "light").unwrap();
    store.save_place(&place("mail", "why")).unwrap();
    fill(&store);
    let (saved, trouble) = save_until_it_fails(&mut store);
    assert_eq!(trouble, Trouble::Full);
    assert_eq!(
        store.become_guest(trouble, TODAY),
        Notice::Guest(Trouble::Full)
    );
    assert!(store.is_guest());
    store.save_mark(&mark("one-more")).unwrap();
    assert_eq!(store.done_steps("mail").unwrap().len(), saved + 1);
    assert_eq!(store.setting("theme").unwrap().as_deref(), Some("light"));
    assert_eq!(store.place().unwrap(), Some(place("mail", "why")));
    drop(store);
    assert_eq!(
        usual(dir.path()).done_steps("mail").unwrap().len(),
        saved,
        "what was acknowledged, and no more"
    );
}

#[test]
fn a_full_disk_does_not_prevent_erasing() {
    let dir = TempDir::new().unwrap();
    let mut store = usual(dir.path());
    store.set_machine("layout", "fr").unwrap();
    fill(&store);
    let (_, trouble) = save_until_it_fails(&mut store);
    store.forget().unwrap();
    assert_eq!(store.progress().unwrap(), []);
    let mut store = usual(dir.path());
    store.save_mark(&mark("parts")).unwrap();
    store.become_guest(trouble, TODAY);
    store.forget().unwrap();
    assert_eq!(store.progress().unwrap(), []);
    let store = usual(dir.path());
    assert_eq!(
        store.progress().unwrap(),
        [],
        "a guest erases the file that could not be written"
    );
    assert_eq!(store.machine("layout").unwrap().as_deref(), Some("fr"));
}

#[test]
fn a_busy_file_makes_a_guest_in_the_end() {
    let dir = TempDir::new().unwrap();
    let mut store = usual(dir.path());
    store.save_mark(&mark("parts")).unwrap();
    let other = Connection::open(dir.path().join(FILE)).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    store.conn.busy_timeout(Duration::from_millis(20)).unwrap();
    assert_eq!(
        store.save_mark(&mark("at-sign")).unwrap_err().trouble,
        Trouble::Busy
    );
    assert_eq!(
        store.done_steps("mail").unwrap(),
        ["parts"],
        "reading never waits"
    );
    other.execute_batch("ROLLBACK").unwrap();
    store.save_mark(&mark("at-sign")).unwrap();
    drop(store);

    other
        .execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE")
        .unwrap();
    check_guest(
        &open_waiting(Some(dir.path()), TODAY, Duration::from_millis(20)),
        Trouble::Busy,
    );
    drop(other);
    assert_eq!(
        usual(dir.path()).done_steps("mail").unwrap(),
        ["parts", "at-sign"]
    );
}

#[test]
fn a_newer_file_is_left_untouched() {
    let dir = TempDir::new().unwrap();
    let mut store = usual(dir.path());
    store.save_mark(&mark("parts")).unwrap();
    store
        .conn
        .pragma_update(None, "user_version", VERSION + 1)
        .unwrap();
    drop(store);
    let before = fs::read(dir.path().join(FILE)).unwrap();
    let mut opened = Store::open(Some(dir.path()), TODAY);
    check_guest(&opened, Trouble::Newer);
    opened.store.save_mark(&mark("at-sign")).unwrap();
    drop(opened);
    assert_eq!(fs::read(dir.path().join(FILE)).unwrap(), before);
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
}

#[test]
fn the_file_of_somebody_else_is_set_aside_whole() {
    let dir = TempDir::new().unwrap();
    let other = Connection::open(dir.path().join(FILE)).unwrap();
    other
        .execute_batch("CREATE TABLE recipe (name TEXT); INSERT INTO recipe VALUES ('couscous')")
        .unwrap();
    drop(other);
    let before = fs::read(dir.path().join(FILE)).unwrap();
    let opened = Store::open(Some(dir.path()), TODAY);
    let set_aside = "declic-2026-04-08-damaged.db".to_owned();
    assert_eq!(fs::read(dir.path().join(&set_aside)).unwrap(), before);
    assert_eq!(
        opened.notice,
        Some(Notice::Damaged {
            set_aside,
            backup: None
        })
    );
}

#[test]
fn a_file_that_can_only_be_read_is_still_known_to_the_guest() {
    let dir = TempDir::new().unwrap();
    let mut store = usual(dir.path());
    store
        .save_mark_and_place(&mark("parts"), &place("mail", "at-sign"))
        .unwrap();
    let folder = store.folder.clone().unwrap();
    drop(store);
    let mut guest = Store::in_memory();
    guest.recall(&folder);
    assert_eq!(guest.place().unwrap(), Some(place("mail", "at-sign")));
    assert_eq!(guest.done_steps("mail").unwrap(), ["parts"]);
    assert!(guest.is_guest());
    assert_eq!(folder.files().len(), 1, "reading left nothing behind");
}

#[test]
fn odd_characters_in_the_path_are_kept() {
    let dir = TempDir::new().unwrap();
    let odd = dir.path().join("a?b#c%20 é");
    usual(&odd).save_mark(&mark("parts")).unwrap();
    let uri = super::folder::Folder::new(&odd).unchanging_uri().unwrap();
    let conn = Connection::open(uri).unwrap();
    assert!(super::read::has_marks(&conn).unwrap());
}
