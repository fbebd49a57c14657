//! A folder of lessons that goes away with the test.

use super::super::Catalogue;
use rusqlite::Connection;
use std::{
    fs,
    os::unix::fs::symlink,
    path::PathBuf,
    process::Command,
    time::{Duration, SystemTime},
};
use tempfile::TempDir;

/// A moment at which every time on the disk lies well behind.
pub(super) fn later() -> SystemTime {
    SystemTime::now() + Duration::from_secs(3600)
}

pub(super) struct Disk(TempDir);

impl Disk {
    pub(super) fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    pub(super) fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub(super) fn index(&self) -> PathBuf {
        self.path("cache/declic/catalogue.db")
    }

    pub(super) fn open(&self, roots: &[&str]) -> Catalogue {
        let roots = roots.iter().map(|root| self.path(root)).collect();
        Catalogue::open_at(roots, Some(self.index()), later())
    }

    pub(super) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// A lesson of two steps, complete in French.
    pub(super) fn lesson(&self, dir: &str, title: &str) {
        let step = |id: &str| {
            format!("(id: \"{id}\", phases: [(mode: Show, activity: Read(cards: [(id: \"x\")]))])")
        };
        let lesson = format!(
            "(format: 1, level: 2, minutes: 7, today: \"2026-04-08\", persona: \"rosa\",
              parts: [(id: \"a\", steps: [{}, {}])])",
            step("start"),
            step("last"),
        );
        let said = ".say = Dit\n .done = Fait\n .mediator = But\n .card-x = Carte\n";
        let words = format!(
            "lesson = {title}\n .about = À propos\npart-a = Partie\n .can-1 = Je sais\n\
             start = Début\n {said}last = Fin\n {said}"
        );
        self.write(&format!("{dir}/lesson.ron"), &lesson);
        self.write(&format!("{dir}/fr.ftl"), &words);
    }

    /// Puts a link where something may be.
    pub(super) fn link(&self, path: &str, to: &str) {
        let path = self.path(path);
        let _ = fs::remove_file(&path);
        symlink(to, path).unwrap();
    }

    /// Puts a pipe where something may be; false where the machine cannot.
    pub(super) fn pipe(&self, path: &str) -> bool {
        let path = self.path(path);
        let _ = fs::remove_file(&path);
        let made = Command::new("mkfifo").arg(path).status();
        made.is_ok_and(|status| status.success())
    }

    /// Changes the index behind the back of the catalogue.
    pub(super) fn sql(&self, sql: &str) {
        let conn = Connection::open(self.index()).unwrap();
        conn.execute_batch(sql).unwrap();
    }
}
