//! Damage of every kind: the tutor starts, loses nothing that can be saved, and never panics.

use super::{TODAY, a_week, mark, names, usual};
use declic::store::{FILE, Notice, Store, StoreError, Trouble};
use proptest::prelude::*;
use std::{fs, path::Path, sync::LazyLock};
use tempfile::TempDir;

const PAGE: usize = 4096;

fn spoil(dir: &Path, how: impl FnOnce(&mut Vec<u8>)) {
    let file = dir.join(FILE);
    let mut bytes = fs::read(&file).unwrap();
    how(&mut bytes);
    fs::write(file, bytes).unwrap();
}

/// The file is set aside, its backup offered and brought back.
#[track_caller]
fn check_set_aside(how: impl FnOnce(&mut Vec<u8>)) {
    let dir = a_week();
    spoil(dir.path(), how);
    let spoilt = fs::read(dir.path().join(FILE)).unwrap();
    let mut opened = Store::open(Some(dir.path()), TODAY);
    let set_aside = "declic-2026-04-08-damaged.db".to_owned();
    assert_eq!(
        fs::read(dir.path().join(&set_aside)).unwrap(),
        spoilt,
        "it is kept as it was"
    );
    assert_eq!(
        opened.notice,
        Some(Notice::Damaged {
            set_aside,
            backup: Some(TODAY.into())
        })
    );
    assert_eq!(opened.store.progress().unwrap(), []);
    assert_eq!(
        opened.store.restore_backup().unwrap().as_deref(),
        Some(TODAY)
    );
    assert_eq!(opened.store.done_steps("mail").unwrap().len(), 40);
    opened.store.save_mark(&mark("one-more")).unwrap();
    drop(opened);
    assert_eq!(usual(dir.path()).done_steps("mail").unwrap().len(), 41);
}

#[test]
fn a_damaged_header_sets_the_file_aside() {
    check_set_aside(|bytes| bytes[..16].fill(0));
}

#[test]
fn a_file_of_other_bytes_is_set_aside() {
    check_set_aside(|bytes| bytes.fill(b'?'));
}

#[test]
fn a_truncated_file_is_set_aside() {
    check_set_aside(|bytes| bytes.truncate(bytes.len() / PAGE / 2 * PAGE));
}

#[test]
fn a_file_cut_within_its_first_page_is_set_aside() {
    check_set_aside(|bytes| bytes.truncate(1000));
}

#[test]
fn a_version_beyond_reason_is_damage() {
    check_set_aside(|bytes| bytes[60..64].copy_from_slice(&[0x7f, 1, 2, 3]));
}

#[test]
fn a_file_without_its_schema_is_set_aside() {
    check_set_aside(|bytes| bytes[100..PAGE].fill(0xff));
}

#[test]
fn a_log_without_its_file_is_set_aside_too() {
    let dir = TempDir::new().unwrap();
    let mut store = usual(dir.path());
    store.save_mark(&mark("parts")).unwrap();
    let log = dir.path().join("declic.db-wal");
    let saved = fs::read(&log).unwrap();
    drop(store);
    fs::write(&log, &saved).unwrap();
    fs::write(dir.path().join(FILE), "").unwrap();
    let opened = Store::open(Some(dir.path()), TODAY);
    assert!(
        matches!(opened.notice, Some(Notice::Damaged { backup: None, .. })),
        "{:?}",
        opened.notice
    );
    assert_eq!(
        fs::read(dir.path().join("declic-2026-04-08-damaged.db-wal")).unwrap(),
        saved
    );
}

#[test]
fn a_second_damage_of_the_day_does_not_cover_the_first() {
    let dir = TempDir::new().unwrap();
    for _ in 0..2 {
        usual(dir.path()).save_mark(&mark("parts")).unwrap();
        spoil(dir.path(), |bytes| bytes[..16].fill(0));
        assert!(Store::open(Some(dir.path()), TODAY).notice.is_some());
    }
    assert_eq!(
        names(dir.path()),
        [
            "declic-2026-04-08-damaged-2.db",
            "declic-2026-04-08-damaged.db",
            FILE
        ]
    );
}

#[test]
fn damage_found_while_learning_is_offered_its_backup_at_the_next_start() {
    let dir = a_week();
    // The table of marks fills the last pages; opening does not read them.
    spoil(dir.path(), |bytes| {
        let from = bytes.len() - 2 * PAGE;
        bytes[from..].fill(0xff);
    });
    let mut store = usual(dir.path());
    let error = (0..1000)
        .find_map(|n| store.save_mark(&mark(&format!("new-{n}"))).err())
        .or_else(|| store.back_up_if_due("2026-04-09").err())
        .expect("the damage is found");
    assert_eq!(error.trouble, Trouble::Damaged);
    assert_eq!(
        store.become_guest(error.trouble, TODAY),
        Notice::Guest(Trouble::Damaged)
    );
    assert_eq!(
        store.progress().unwrap()[0].lesson,
        "mail",
        "what could be read is still known"
    );
    drop(store);
    let opened = Store::open(Some(dir.path()), TODAY);
    assert_eq!(
        opened.notice,
        Some(Notice::Lost {
            backup: TODAY.into()
        })
    );
    assert!(names(dir.path()).contains(&"declic-2026-04-08-damaged.db".to_owned()));
}

static WEEK: LazyLock<Vec<u8>> = LazyLock::new(|| fs::read(a_week().path().join(FILE)).unwrap());

/// All that a session asks, until something fails.
fn live(store: &mut Store) -> Result<(), StoreError> {
    store.place()?;
    store.progress()?;
    store.everything()?;
    store.latest_marks("mail")?;
    store.save_mark(&mark("parts"))?;
    store.set_setting("theme", "light")?;
    store.back_up_if_due("2026-04-09")?;
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_damage_stops_the_tutor(
        spots in prop::collection::vec((any::<prop::sample::Index>(), prop::collection::vec(any::<u8>(), 1..200)), 1..12),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let dir = TempDir::new().unwrap();
        let mut bytes = WEEK.clone();
        for (spot, with) in spots {
            let from = spot.index(bytes.len());
            let to = bytes.len().min(from + with.len());
            bytes[from..to].copy_from_slice(&with[..to - from]);
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        fs::write(dir.path().join(FILE), bytes).unwrap();

        let mut store = Store::open(Some(dir.path()), TODAY).store;
        if let Err(error) = live(&mut store) {
            prop_assert_eq!(error.trouble, Trouble::Damaged, "{}: {:?}", error, error.source);
            store.become_guest(error.trouble, TODAY);
            prop_assert!(live(&mut store).is_ok(), "a guest is never stopped");
            drop(store);
            let mut store = Store::open(Some(dir.path()), TODAY).store;
            prop_assert!(!store.is_guest());
            prop_assert!(live(&mut store).is_ok(), "the next start is a good one");
        }
    }
}
