//! Where lessons are looked for, and where the index of them is kept: names of folders only.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

/// Where packages of the system put lessons.
const SYSTEM: &str = "/usr/share/declic/lessons";

/// The folders of lessons, a later one replacing lessons of an earlier one: the system's, the
/// person's own (`$XDG_DATA_HOME/declic/lessons`, else `~/.local/share/declic/lessons`), and the
/// one that was asked for (`--lessons`). They may not exist.
pub fn roots(explicit: Option<&Path>, env: &dyn Fn(&str) -> Option<OsString>) -> Vec<PathBuf> {
    [
        Some(PathBuf::from(SYSTEM)),
        own_lessons(env),
        explicit.map(Path::to_path_buf),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The person's own folder of lessons. `None` without a home.
pub fn own_lessons(env: &dyn Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let own = home_folder(env, "XDG_DATA_HOME", ".local/share")?;
    Some(own.join("lessons"))
}

/// The file of the index: `$XDG_CACHE_HOME/declic/catalogue.db`, else
/// `~/.cache/declic/catalogue.db`. `None` without a home.
pub fn index_file(env: &dyn Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let folder = home_folder(env, "XDG_CACHE_HOME", ".cache")?;
    Some(folder.join("catalogue.db"))
}

/// Our folder in one of the XDG base folders, which count only if absolute, as their
/// specification asks.
fn home_folder(
    env: &dyn Fn(&str) -> Option<OsString>,
    variable: &str,
    in_home: &str,
) -> Option<PathBuf> {
    let absolute = |name: &str| {
        env(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };
    absolute(variable)
        .or_else(|| absolute("HOME").map(|home| home.join(in_home)))
        .map(|base| base.join("declic"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(explicit: Option<&str>, env: &[(&str, &str)], expected: &[&str], index: Option<&str>) {
        let env = |name: &str| {
            env.iter()
                .find(|(key, _)| *key == name)
                .map(|(_, value)| OsString::from(value))
        };
        let expected: Vec<_> = expected.iter().map(PathBuf::from).collect();
        assert_eq!(roots(explicit.map(Path::new), &env), expected);
        assert_eq!(index_file(&env), index.map(PathBuf::from));
    }

    #[test]
    fn a_nearer_folder_comes_later() {
        let home = ("HOME", "/home/rosa");
        check(
            Some("mine"),
            &[home],
            &[SYSTEM, "/home/rosa/.local/share/declic/lessons", "mine"],
            Some("/home/rosa/.cache/declic/catalogue.db"),
        );
        check(
            None,
            &[
                home,
                ("XDG_DATA_HOME", "/data"),
                ("XDG_CACHE_HOME", "/cache"),
            ],
            &[SYSTEM, "/data/declic/lessons"],
            Some("/cache/declic/catalogue.db"),
        );
        check(
            None,
            &[home, ("XDG_DATA_HOME", "data"), ("XDG_CACHE_HOME", "")],
            &[SYSTEM, "/home/rosa/.local/share/declic/lessons"],
            Some("/home/rosa/.cache/declic/catalogue.db"),
        );
        check(None, &[], &[SYSTEM], None);
    }
}
