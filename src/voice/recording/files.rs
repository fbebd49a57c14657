//! Recordings as files: `LANGUAGE/MESSAGE.ogg` below a folder. They are found and saved here; what is in them is played
//! elsewhere.

use super::Recording;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The kinds of files that are played, as their names end; the first that is there is taken.
pub const EXTENSIONS: [&str; 4] = ["ogg", "wav", "flac", "mp3"];

/// The recording of a message (`parts.say`) in a language (`fr`), in the first of the folders that has one.
pub fn find(folders: &[PathBuf], language: &str, message: &str) -> Option<Recording> {
    let name = Path::new(folder_name(language)?).join(file_name(message)?);
    let name = name.to_str()?;
    let paths = folders
        .iter()
        .flat_map(|folder| EXTENSIONS.map(|extension| folder.join(format!("{name}.{extension}"))));
    paths
        .into_iter()
        .find(|path| path.is_file())
        .map(Recording::File)
}

/// Saves Ogg Vorbis as the recording of a message, in place of an older one, and gives its path. Whatever happens, there is
/// the old file or the whole new one.
pub fn save(folder: &Path, language: &str, message: &str, ogg: &[u8]) -> io::Result<PathBuf> {
    let names = folder_name(language).zip(file_name(message));
    let (language, message) = names.ok_or_else(|| {
        let told = format!("`{message}` in `{language}` is no name for a recording");
        io::Error::new(io::ErrorKind::InvalidInput, told)
    })?;
    let folder = folder.join(language);
    fs::create_dir_all(&folder)?;
    let path = folder.join(format!("{message}.{}", EXTENSIONS[0]));
    let unfinished = folder.join(format!(".{message}.unfinished"));
    let saved = write_through(&unfinished, ogg).and_then(|()| fs::rename(&unfinished, &path));
    if let Err(error) = saved {
        let _ = fs::remove_file(&unfinished);
        return Err(error);
    }
    // The name is on the disk with its folder; some file systems cannot be asked for that.
    let _ = File::open(&folder).and_then(|folder| folder.sync_all());
    Ok(path)
}

fn write_through(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// The name of a message, if it is one: words come from files that anybody may have written, and must not lead out of
/// the folder.
fn file_name(message: &str) -> Option<&str> {
    let is_name = |name: &str| {
        let letters = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(letters)
    };
    let (id, attribute) = message
        .split_once('.')
        .map_or((message, None), |(id, attribute)| (id, Some(attribute)));
    (is_name(id) && attribute.is_none_or(is_name)).then_some(message)
}

/// Likewise the name of a language.
fn folder_name(language: &str) -> Option<&str> {
    let letters = |c: char| c.is_ascii_alphanumeric() || c == '-';
    (!language.is_empty() && language.chars().all(letters)).then_some(language)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    fn folder() -> tempfile::TempDir {
        tempfile::tempdir().unwrap()
    }

    #[track_caller]
    fn put(folder: &Path, name: &str) {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, name).unwrap();
    }

    fn listed(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let name = |entry: io::Result<fs::DirEntry>| entry.unwrap().file_name();
        let mut names: Vec<_> = entries
            .map(|entry| name(entry).into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn the_nearest_folder_wins_and_in_it_the_first_kind() {
        let (near, far) = (folder(), folder());
        let folders = [near.path().to_owned(), far.path().to_owned()];
        let mut expected = None;
        for (folder, name) in [
            (&far, "fr/parts.say.mp3"),
            (&far, "fr/parts.say.flac"),
            (&far, "fr/parts.say.wav"),
            (&far, "fr/parts.say.ogg"),
            (&near, "fr/parts.say.mp3"),
            (&near, "fr/parts.say.ogg"),
        ] {
            assert_eq!(find(&folders, "fr", "parts.say"), expected, "before {name}");
            put(folder.path(), name);
            expected = Some(Recording::File(folder.path().join(name)));
        }
        assert_eq!(find(&folders, "fr", "parts.say"), expected);
        assert_eq!(find(&folders, "fr", "parts.done"), None);
        assert_eq!(find(&folders, "en", "parts.say"), None);
    }

    #[test]
    fn a_folder_with_the_name_of_a_recording_is_none() {
        let folder = folder();
        fs::create_dir_all(folder.path().join("fr/parts.say.ogg")).unwrap();
        let folders = [folder.path().to_owned()];
        assert_eq!(find(&folders, "fr", "parts.say"), None);
        symlink("nowhere", folder.path().join("fr/parts.say.wav")).unwrap();
        assert_eq!(find(&folders, "fr", "parts.say"), None);
    }

    #[track_caller]
    fn check(language: &str, message: &str, accepted: bool) {
        let top = folder();
        put(top.path(), "secret.ogg");
        let folder = top.path().join("voice");
        fs::create_dir_all(folder.join("fr")).unwrap();
        let saved = save(&folder, language, message, b"sound");
        assert_eq!(saved.is_ok(), accepted, "{language} {message}: {saved:?}");
        let found = find(&[folder], language, message);
        assert_eq!(found, saved.ok().map(Recording::File));
        let secret = fs::read(top.path().join("secret.ogg")).unwrap();
        assert_eq!(secret, b"secret.ogg");
        assert_eq!(listed(top.path()), ["secret.ogg", "voice"]);
    }

    #[test]
    fn names_of_messages_are_taken() {
        check("fr", "parts", true);
        check("fr", "parts.say", true);
        check("pt-BR", "part-a.can-1", true);
        check("fr", "sign-up_write.first-name-error-empty", true);
    }

    #[test]
    fn no_name_leads_out_of_the_folder() {
        check("fr", "../../secret", false);
        check("fr", "..", false);
        check("fr", "/etc/passwd", false);
        check("fr", "a/b", false);
        check("fr", "a\\b", false);
        check("fr", "", false);
        check("fr", ".hidden", false);
        check("fr", "parts.", false);
        check("fr", "parts.say.ogg", false);
        check("fr", "parts.say\0", false);
        check("fr", "é", false);
        check("..", "secret", false);
        check(".", "secret", false);
        check("", "secret", false);
        check("fr/..", "secret", false);
        check("/", "secret", false);
    }

    #[test]
    fn saving_leaves_one_file_and_replaces_an_older_one() {
        let top = folder();
        let folder = top.path().join("mail/voice");
        for sound in [&b"older"[..], b"new"] {
            let path = save(&folder, "fr", "parts.say", sound).unwrap();
            assert_eq!(path, folder.join("fr/parts.say.ogg"));
            assert_eq!(fs::read(path).unwrap(), sound);
            assert_eq!(listed(&folder.join("fr")), ["parts.say.ogg"]);
        }
    }

    #[test]
    fn what_cannot_be_saved_leaves_the_older_and_nothing_else() {
        let top = folder();
        let path = save(top.path(), "fr", "parts.say", b"older").unwrap();
        // Not even root puts a file where a folder with something in it stands.
        let taken = top.path().join("fr/parts.done.ogg");
        put(&taken, "inside");
        assert!(save(top.path(), "fr", "parts.done", b"new").is_err());
        assert_eq!(
            listed(&top.path().join("fr")),
            ["parts.done.ogg", "parts.say.ogg"]
        );
        assert_eq!(fs::read(path).unwrap(), b"older");
        let file = top.path().join("file");
        fs::write(&file, "").unwrap();
        assert!(save(&file, "fr", "parts.say", b"new").is_err());
        assert_eq!(fs::read(file).unwrap(), b"");
    }
}
