//! Programs that behave as badly as programs can: small shell scripts in a folder of their own.

use crate::voice::Program;
use crate::voice::clip::Clip;
use crate::voice::helper::reply_bytes;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// A folder with a script; `starts` counts how often it was begun.
pub struct Script {
    folder: TempDir,
}

impl Script {
    /// A script with these files beside it.
    pub fn new(lines: &str, files: &[(&str, &[u8])]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let script = format!("cd '{}'\necho >>starts\n{lines}\n", folder.path().display());
        fs::write(folder.path().join("script"), script).unwrap();
        for (name, bytes) in files {
            fs::write(folder.path().join(name), bytes).unwrap();
        }
        Self { folder }
    }

    /// A helper that answers each request alike, so many times, and then hangs.
    pub fn helper(clip: &Clip, times: usize) -> Self {
        let again = format!("for i in $(seq {times}); do cat reply; done; cat >/dev/null");
        Self::new(&again, &[("reply", &reply_bytes(clip))])
    }

    pub fn program(&self) -> Program {
        Program {
            program: "sh".into(),
            arguments: vec![self.folder.path().join("script").into()],
        }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn starts(&self) -> usize {
        fs::read_to_string(self.path().join("starts")).map_or(0, |text| text.lines().count())
    }
}
