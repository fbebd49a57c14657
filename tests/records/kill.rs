//! `kill -9` at any moment loses nothing that was acknowledged.

use super::{mark, place, usual};
use declic::store::Store;
use std::{
    env,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Command, Stdio},
    thread,
    time::Duration,
};
use tempfile::TempDir;

/// Names the folder to write in; without it the child has nothing to do.
const FOLDER: &str = "DECLIC_TEST_WRITER";
const ROUNDS: u64 = 25;

/// Run by the test below in a process of its own: writes marks, says so after each, until it is killed.
#[test]
fn writer_child() {
    let Some(dir) = env::var_os(FOLDER) else {
        return;
    };
    let mut store = usual(Path::new(&dir));
    let mut out = std::io::stdout();
    for n in store.marks("mail").unwrap().len().. {
        store
            .save_mark_and_place(&mark(&format!("step-{n}")), &place("why"))
            .unwrap();
        store
            .back_up_if_due(&format!("2026-{:02}-{:02}", n / 30 % 12 + 1, n % 30 + 1))
            .unwrap();
        writeln!(out, "ack {n}").unwrap();
        out.flush().unwrap();
    }
}

/// How many marks the child acknowledged before it was killed, all rounds together.
fn kill_after(dir: &Path, delay: Duration) -> Option<usize> {
    let mut child = Command::new(env::current_exe().unwrap())
        .args(["--exact", "records::kill::writer_child", "--nocapture"])
        .env(FOLDER, dir)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let reader = thread::spawn(move || {
        lines
            .map_while(Result::ok)
            .filter_map(|line| line.strip_prefix("ack ")?.parse::<usize>().ok())
            .last()
    });
    thread::sleep(delay);
    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap().map(|last| last + 1)
}

#[test]
fn killing_loses_nothing_that_was_acknowledged() {
    let dir = TempDir::new().unwrap();
    let mut acknowledged = 0;
    let mut seed: u64 = 0x2545_f491;
    for round in 0..ROUNDS {
        // Any spread of delays will do, and the same one each time is easier to look into.
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let delay = Duration::from_millis(15 + (seed >> 33) % 150);
        acknowledged = kill_after(dir.path(), delay).unwrap_or(acknowledged);
        let store: Store = usual(dir.path());
        let kept = store.marks("mail").unwrap().len();
        assert!(
            kept >= acknowledged,
            "round {round}: {kept} kept of {acknowledged}"
        );
        assert!(
            kept <= acknowledged + 1,
            "round {round}: at most the mark that was being saved is more"
        );
        assert_eq!(
            store
                .progress()
                .unwrap()
                .first()
                .map_or(0, |lesson| lesson.done as usize),
            kept
        );
        acknowledged = kept;
    }
    assert!(
        acknowledged > 50,
        "the child wrote too little to prove anything: {acknowledged}"
    );
}
