//! The data folder and the names of our files in it. No SQLite here.

use super::trouble::Trouble;
use crate::record::{KeptFile, is_day};
use std::{
    ffi::{OsStr, OsString},
    fs::{self, File},
    io,
    os::unix::{
        ffi::{OsStrExt, OsStringExt},
        fs::{DirBuilderExt, MetadataExt},
    },
    path::{Path, PathBuf},
};

/// The file of the records.
pub const FILE: &str = "declic.db";

const BACKUP: &str = "declic-backup-";
const UNFINISHED: &str = "declic-unfinished.db";
const DAMAGED: &str = "-damaged";

/// Where records are kept: `--data-dir`, else `DECLIC_DATA_DIR`, else `declic` in `XDG_DATA_HOME`
/// (if absolute, as its specification asks), else `~/.local/share/declic`. `None` without a home.
pub fn data_dir(
    explicit: Option<&Path>,
    env: &dyn Fn(&str) -> Option<OsString>,
) -> Option<PathBuf> {
    let given = |name| {
        env(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    let absolute = |name| given(name).filter(|path| path.is_absolute());
    explicit
        .map(Path::to_path_buf)
        .or_else(|| given("DECLIC_DATA_DIR"))
        .or_else(|| absolute("XDG_DATA_HOME").map(|data| data.join("declic")))
        .or_else(|| absolute("HOME").map(|home| home.join(".local/share/declic")))
}

/// The folder, which may not exist yet.
#[derive(Debug, Clone)]
pub(super) struct Folder {
    dir: PathBuf,
}

/// A backup by its name: `declic-backup-0007-2026-04-08.db`. The number gives the order, because
/// the clock of an old PC may jump back by years; the day is for people, and for once a day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct BackupName {
    pub(super) number: u32,
    pub(super) day: String,
}

impl BackupName {
    fn parse(name: &str) -> Option<Self> {
        let (number, day) = name
            .strip_prefix(BACKUP)?
            .strip_suffix(".db")?
            .split_once('-')?;
        is_day(day).then_some(())?;
        Some(Self {
            number: number.parse().ok()?,
            day: day.into(),
        })
    }

    fn text(&self) -> String {
        format!("{BACKUP}{:04}-{}.db", self.number, self.day)
    }
}

/// Which file a path led to: device and inode.
pub(super) type Identity = (u64, u64);

impl Folder {
    pub(super) fn new(dir: &Path) -> Self {
        Self {
            dir: dir.to_path_buf(),
        }
    }

    pub(super) fn dir(&self) -> &Path {
        &self.dir
    }

    pub(super) fn file(&self) -> PathBuf {
        self.dir.join(FILE)
    }

    pub(super) fn unfinished_backup(&self) -> PathBuf {
        self.dir.join(UNFINISHED)
    }

    pub(super) fn backup(&self, name: &BackupName) -> PathBuf {
        self.dir.join(name.text())
    }

    /// Makes the folder if needed, for the eyes of its owner alone.
    pub(super) fn make(&self) -> io::Result<()> {
        if self.dir.is_dir() {
            return Ok(());
        }
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(&self.dir)
    }

    /// Which file is there now.
    pub(super) fn identity(&self) -> io::Result<Identity> {
        fs::metadata(self.file()).map(|file| (file.dev(), file.ino()))
    }

    /// The file as one that nobody changes, in SQLite's notation; `None` while there is a log.
    pub(super) fn unchanging_uri(&self) -> Option<OsString> {
        if with_suffix(&self.file(), "-wal").exists() {
            return None;
        }
        let mut uri = b"file:".to_vec();
        for &byte in self.file().as_os_str().as_bytes() {
            match byte {
                b'%' | b'?' | b'#' => uri.extend(format!("%{byte:02X}").into_bytes()),
                _ => uri.push(byte),
            }
        }
        uri.extend(b"?immutable=1");
        Some(OsString::from_vec(uri))
    }

    /// Whether a log of changes is left without the file that it belongs to. SQLite would throw
    /// the log away, and with it all that can be saved.
    pub(super) fn log_is_orphan(&self) -> bool {
        let size = |path: &Path| fs::metadata(path).map_or(0, |file| file.len());
        size(&self.file()) == 0 && size(&with_suffix(&self.file(), "-wal")) > 0
    }

    /// Finished backups, newest first.
    pub(super) fn backups(&self) -> Vec<BackupName> {
        let mut found: Vec<_> = self
            .names()
            .iter()
            .filter_map(|name| BackupName::parse(name))
            .collect();
        found.sort_by(|a, b| b.cmp(a));
        found
    }

    /// Every file of ours, by name.
    pub(super) fn files(&self) -> Vec<KeptFile> {
        let mut files: Vec<_> = self
            .names()
            .into_iter()
            .filter_map(|name| {
                let bytes = fs::metadata(self.dir.join(&name)).ok()?.len();
                Some(KeptFile { name, bytes })
            })
            .collect();
        files.sort_by(|a, b| a.name.cmp(&b.name));
        files
    }

    /// Renames a damaged file, with its log and index, to `declic-DAY-damaged.db`; gives the name.
    pub(super) fn set_aside(&self, day: &str) -> io::Result<String> {
        let day = if is_day(day) { day } else { "undated" };
        let free = |name: &String| !self.dir.join(name).exists();
        let name = (1..=u32::MAX)
            .map(|n| match n {
                1 => format!("declic-{day}{DAMAGED}.db"),
                n => format!("declic-{day}{DAMAGED}-{n}.db"),
            })
            .find(free)
            .expect("no folder holds four thousand million files");
        // The file goes last: as long as it stands, the next start finds the damage again.
        for suffix in ["-wal", "-shm", "-journal", ""] {
            let moved = fs::rename(
                with_suffix(&self.file(), suffix),
                with_suffix(&self.dir.join(&name), suffix),
            );
            match moved {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        self.sync()?;
        Ok(name)
    }

    /// Removes backups, finished or not, and files set aside.
    pub(super) fn remove_copies(&self) -> io::Result<()> {
        self.remove(|name| !name.starts_with(FILE))
    }

    /// Removes all that is ours, the records included.
    pub(super) fn remove_all(&self) -> io::Result<()> {
        self.remove(|_| true)
    }

    fn remove(&self, chosen: impl Fn(&str) -> bool) -> io::Result<()> {
        for name in self.names().iter().filter(|name| chosen(name)) {
            match fs::remove_file(self.dir.join(name)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        self.sync()
    }

    /// Makes names durable: a rename or a removal is on the disk only once its folder is.
    pub(super) fn sync(&self) -> io::Result<()> {
        match File::open(&self.dir) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            opened => opened?.sync_all(),
        }
    }

    /// Why no file can be made here; SQLite only says that it cannot open one.
    pub(super) fn why_closed(&self) -> Option<Trouble> {
        let probe = self.dir.join("declic-probe");
        let made = File::options().write(true).create_new(true).open(&probe);
        let _ = fs::remove_file(&probe);
        made.err().map(|error| super::trouble::of_io(&error))
    }

    /// Names that are ours, and not the export that somebody saved beside them.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.dir).into_iter().flatten().flatten();
        entries
            .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()))
            .filter_map(|entry| entry.file_name().into_string().ok())
            .filter(|name| is_ours(name))
            .collect()
    }
}

fn is_ours(name: &str) -> bool {
    [FILE, BACKUP, UNFINISHED]
        .iter()
        .any(|ours| name.starts_with(ours))
        || name
            .strip_prefix("declic-")
            .is_some_and(|rest| rest.contains(DAMAGED))
}

/// A path with more at the end of its name, as SQLite names its side files.
fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_os_string();
    name.push(OsStr::new(suffix));
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_dir(explicit: Option<&str>, env: &[(&str, &str)], expected: Option<&str>) {
        let env = |name: &str| {
            env.iter()
                .find(|(key, _)| *key == name)
                .map(|(_, value)| OsString::from(value))
        };
        assert_eq!(
            data_dir(explicit.map(Path::new), &env),
            expected.map(PathBuf::from)
        );
    }

    #[test]
    fn the_nearest_wish_names_the_folder() {
        let home = ("HOME", "/home/rosa");
        check_dir(
            Some("here"),
            &[home, ("DECLIC_DATA_DIR", "/env")],
            Some("here"),
        );
        check_dir(
            None,
            &[home, ("DECLIC_DATA_DIR", "/env"), ("XDG_DATA_HOME", "/xdg")],
            Some("/env"),
        );
        check_dir(
            None,
            &[home, ("XDG_DATA_HOME", "/xdg")],
            Some("/xdg/declic"),
        );
        check_dir(None, &[home], Some("/home/rosa/.local/share/declic"));
        check_dir(
            None,
            &[home, ("XDG_DATA_HOME", "relative")],
            Some("/home/rosa/.local/share/declic"),
        );
        check_dir(
            None,
            &[home, ("DECLIC_DATA_DIR", "")],
            Some("/home/rosa/.local/share/declic"),
        );
        check_dir(None, &[("HOME", "")], None);
        check_dir(None, &[], None);
    }

    #[track_caller]
    fn check_name(name: &str, expected: Option<(u32, &str)>) {
        let expected = expected.map(|(number, day)| BackupName {
            number,
            day: day.into(),
        });
        assert_eq!(BackupName::parse(name), expected, "{name}");
        if let Some(backup) = expected {
            assert_eq!(backup.text(), name);
        }
    }

    #[test]
    fn only_whole_names_are_backups() {
        check_name("declic-backup-0007-2026-04-08.db", Some((7, "2026-04-08")));
        check_name(
            "declic-backup-12345-2026-04-08.db",
            Some((12345, "2026-04-08")),
        );
        check_name("declic-backup-0007-2026-04-08.db-wal", None);
        check_name("declic-backup-x-2026-04-08.db", None);
        check_name("declic-2026-04-08-damaged.db", None);
        check_name("declic-unfinished.db", None);
        check_name("declic.db", None);
    }
}
