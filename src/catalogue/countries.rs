//! Country packs: those inside the program, and those in a folder `packs` beside the lessons of a root.

use super::{files, shipped};
use crate::lesson::{Country, Problem, parse_country};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// The folder of the packs, beside the lessons.
pub const PACKS: &str = "packs";

/// The country that is taken where none is asked for.
pub const USUAL: &str = "fr";

/// Why there is no pack of a country.
#[derive(Debug, thiserror::Error)]
pub enum CountryError {
    /// Nobody wrote one.
    #[error("there is no country `{asked}`: choose one of {}, or write packs/{asked}.ron beside your lessons", there.join(", "))]
    Unknown {
        /// What was asked for.
        asked: String,
        /// The codes of those there are.
        there: Vec<String>,
    },
    /// Its file cannot be used.
    #[error("{} is no country pack: `declic check` says why", path.display())]
    Broken {
        /// The file.
        path: PathBuf,
        /// Everything that is wrong with it.
        problems: Vec<Problem>,
    },
}

/// The codes of the countries there are.
fn codes(roots: &[PathBuf]) -> Vec<String> {
    let shipped = shipped::countries().map(|(code, _)| code.to_owned());
    let of_roots = roots.iter().flat_map(|root| {
        let entries = fs::read_dir(root.join(PACKS)).into_iter().flatten();
        entries.flatten().filter_map(|entry| code(&entry.path()))
    });
    let all: BTreeSet<String> = shipped.chain(of_roots).collect();
    all.into_iter().collect()
}

/// The code that a file of this name is the pack of: two small letters.
pub fn code(path: &Path) -> Option<String> {
    let stem = path.file_stem()?.to_str()?;
    let is_code = stem.len() == 2 && stem.bytes().all(|letter| letter.is_ascii_lowercase());
    let is_pack = path.extension().is_some_and(|end| end == "ron");
    (is_code && is_pack).then(|| stem.to_owned())
}

/// The pack of a country: that of the last root which has one, else the one inside the program.
pub(super) fn find(roots: &[PathBuf], asked: &str) -> Result<Country, CountryError> {
    let asked = asked.to_lowercase();
    let files = roots.iter().rev();
    let mut files = files
        .map(|root| root.join(PACKS).join(format!("{asked}.ron")))
        .filter(|path| code(path).is_some() && path.is_file());
    let (path, bytes) = if let Some(path) = files.next() {
        let bytes = files::read(&path).unwrap_or_default();
        (path, bytes)
    } else if let Some((code, text)) = shipped::countries().find(|(code, _)| *code == asked) {
        (format!("locales/packs/{code}.ron").into(), text.into())
    } else {
        let there = codes(roots);
        return Err(CountryError::Unknown { asked, there });
    };
    let name = path.display().to_string();
    parse_country(&name, &bytes).map_err(|problems| CountryError::Broken { path, problems })
}

#[cfg(test)]
mod tests {
    use super::*;
    use tempfile::tempdir;

    const FRANCE: &str = include_str!("../../locales/packs/fr.ron");

    #[test]
    fn the_usual_country_is_inside_the_program() {
        let france = find(&[], USUAL).unwrap();
        assert_eq!(france.numbers.iban, "FR");
        assert_eq!(find(&[], "FR").unwrap(), france);
    }

    #[test]
    fn a_pack_beside_the_lessons_is_found_and_a_later_root_wins() {
        let (first, second) = (tempdir().unwrap(), tempdir().unwrap());
        for (root, iban) in [(&first, "BE"), (&second, "LU")] {
            fs::create_dir(root.path().join(PACKS)).unwrap();
            let text = FRANCE.replace("iban: \"FR\"", &format!("iban: \"{iban}\""));
            fs::write(root.path().join("packs/be.ron"), text).unwrap();
        }
        let roots = [&first, &second].map(|root| root.path().to_owned());
        assert_eq!(find(&roots, "be").unwrap().numbers.iban, "LU");
        assert_eq!(find(&roots[..1], "be").unwrap().numbers.iban, "BE");
        assert_eq!(find(&roots, USUAL).unwrap().numbers.iban, "FR");
    }

    #[test]
    fn a_country_that_nobody_wrote_is_told_with_those_there_are() {
        let root = tempdir().unwrap();
        fs::create_dir(root.path().join(PACKS)).unwrap();
        for name in ["be.ron", "Notes.ron", "ch.txt"] {
            fs::write(root.path().join(PACKS).join(name), FRANCE).unwrap();
        }
        let told = find(&[root.path().to_owned()], "xx").unwrap_err();
        let expected = "there is no country `xx`: choose one of be, fr, or write packs/xx.ron beside your lessons";
        assert_eq!(told.to_string(), expected);
        assert!(find(&[root.path().to_owned()], "../be").is_err());
    }

    #[test]
    fn a_pack_that_cannot_be_used_is_told_with_its_file() {
        let root = tempdir().unwrap();
        fs::create_dir(root.path().join(PACKS)).unwrap();
        fs::write(root.path().join("packs/be.ron"), "(").unwrap();
        let told = find(&[root.path().to_owned()], "be").unwrap_err();
        assert!(
            told.to_string()
                .ends_with("packs/be.ron is no country pack: `declic check` says why")
        );
    }
}
