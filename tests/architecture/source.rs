//! A source file as far as floors matter: the paths that it names outside its tests, and its words.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A file under `src`.
pub struct Source {
    /// Its path below `src`.
    pub name: String,
    /// All that stands in it.
    pub text: String,
    /// The same without comments, strings and tests.
    code: String,
}

/// Every source below a folder, by name.
pub fn under(folder: &Path) -> Vec<Source> {
    let mut folders = vec![folder.to_owned()];
    let mut sources = Vec::new();
    while let Some(at) = folders.pop() {
        for entry in std::fs::read_dir(&at).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let text = std::fs::read_to_string(&path).expect("a source");
                let name = path.strip_prefix(folder).expect("below the folder");
                sources.push(Source::new(name, text));
            }
        }
    }
    sources.sort_by(|one, other| one.name.cmp(&other.name));
    sources
}

impl Source {
    /// A file of this name below `src`.
    pub fn new(name: &Path, text: String) -> Self {
        let name = name.to_string_lossy().into_owned();
        let is_test = name.split(['/', '.']).any(|part| part == "tests");
        let code = if is_test {
            String::new()
        } else {
            without_tests(&bare(&text))
        };
        Self { name, text, code }
    }

    /// The module right below the root that it belongs to.
    pub fn top(&self) -> &str {
        let end = self.name.find(['/', '.']).unwrap_or(self.name.len());
        &self.name[..end]
    }

    /// Every word of the file, tests included, without comments and strings.
    pub fn words(&self) -> impl Iterator<Item = String> {
        let words: Vec<String> = bare(&self.text)
            .split(|c: char| !is_letter(c))
            .map(str::to_owned)
            .collect();
        words.into_iter()
    }

    /// Every path that is named, from the root of its crate.
    pub fn paths(&self) -> BTreeSet<String> {
        let mut named = BTreeMap::new();
        let mut paths = BTreeSet::new();
        let mut others = String::new();
        let mut left = self.code.as_str();
        while let Some(at) = use_at(left) {
            others.push_str(&left[..at]);
            let end = left[at..].find(';').map_or(left.len(), |end| at + end);
            for (path, name) in tree(left[at + 4..end].trim()) {
                named.insert(name, self.from_root(&path));
                paths.insert(self.from_root(&path));
            }
            left = &left[end..];
        }
        others.push_str(left);
        for path in chains(&others) {
            let (first, after) = path.split_once("::").unwrap_or((&path, ""));
            let whole = named.get(first).map(|known| format!("{known}::{after}"));
            paths.insert(self.from_root(&whole.unwrap_or_else(|| path.clone())));
        }
        paths
    }

    /// `super::x` as it is called from everywhere.
    fn from_root(&self, path: &str) -> String {
        let file = self.name.trim_end_matches(".rs");
        let mut module: Vec<&str> = file.split('/').collect();
        let mut rest = path;
        if let Some(after) = rest.strip_prefix("self::") {
            rest = after;
        } else if !rest.starts_with("super::") {
            return path.to_owned();
        }
        while let Some(after) = rest.strip_prefix("super::") {
            module.pop();
            rest = after;
        }
        let mut whole = vec!["crate"];
        whole.extend(module);
        whole.push(rest);
        whole.join("::")
    }
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Where the next `use` begins.
fn use_at(code: &str) -> Option<usize> {
    let is_start = |at: usize| !code[..at].chars().next_back().is_some_and(is_letter);
    code.match_indices("use ")
        .map(|(at, _)| at)
        .find(|at| is_start(*at))
}

/// The paths of a `use`, each with the name that it has from then on.
fn tree(text: &str) -> Vec<(String, String)> {
    let Some((before, inside)) = text.split_once('{') else {
        let (path, name) = text.split_once(" as ").unwrap_or((text, ""));
        let path = path.trim().trim_end_matches("::self").to_owned();
        let last = path.rsplit("::").next().unwrap_or_default().to_owned();
        let name = if name.is_empty() {
            last
        } else {
            name.trim().to_owned()
        };
        return vec![(path, name)];
    };
    let inside = inside.trim_end().strip_suffix('}').unwrap_or(inside);
    let mut depth = 0;
    let mut parts = vec![String::new()];
    for c in inside.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if c == ',' && depth == 0 {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(c);
        }
    }
    let parts = parts
        .iter()
        .map(|part| part.trim())
        .filter(|part| !part.is_empty());
    parts
        .flat_map(|part| tree(&format!("{before}{part}")))
        .collect()
}

/// Words joined by `::`.
fn chains(code: &str) -> Vec<String> {
    let joined = code.split(|c: char| !is_letter(c) && c != ':');
    joined
        .map(|chain| chain.trim_matches(':'))
        .filter(|chain| chain.contains("::"))
        .map(str::to_owned)
        .collect()
}

/// All but the tests, which stand at the end of a file.
fn without_tests(code: &str) -> String {
    let mut kept = String::new();
    let mut lines = code.lines().peekable();
    while let Some(line) = lines.next() {
        let opens = |next: &&str| next.trim_start().starts_with("mod ") && next.contains('{');
        if line.trim() == "#[cfg(test)]" && lines.peek().is_some_and(opens) {
            break;
        }
        kept.push_str(line);
        kept.push('\n');
    }
    kept
}

/// A text without its comments and the insides of its strings.
fn bare(text: &str) -> String {
    let mut kept = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '/' if chars.peek() == Some(&'/') => while chars.next_if(|c| *c != '\n').is_some() {},
            'r' if matches!(chars.peek(), Some('"' | '#')) && !kept.ends_with(is_letter) => {
                let mut hashes = 0;
                while chars.next_if_eq(&'#').is_some() {
                    hashes += 1;
                }
                if chars.next_if_eq(&'"').is_some() {
                    skip_raw(&mut chars, hashes);
                    kept.push_str("\"\"");
                }
            }
            '"' => {
                while let Some(inside) = chars.next() {
                    match inside {
                        '\\' => drop(chars.next()),
                        '"' => break,
                        _ => {}
                    }
                }
                kept.push_str("\"\"");
            }
            '\'' => {
                // A letter in quotes, or the name of a lifetime.
                let ahead: Vec<char> = chars.clone().take(2).collect();
                if ahead.first() == Some(&'\\') || ahead.get(1) == Some(&'\'') {
                    if chars.next() == Some('\\') {
                        chars.next();
                    }
                    while chars.next().is_some_and(|c| c != '\'') {}
                }
            }
            c => kept.push(c),
        }
    }
    kept
}

fn skip_raw(chars: &mut std::iter::Peekable<std::str::Chars<'_>>, hashes: usize) {
    while let Some(c) = chars.next() {
        if c == '"' {
            let mut closing = 0;
            while closing < hashes && chars.next_if_eq(&'#').is_some() {
                closing += 1;
            }
            if closing == hashes {
                return;
            }
        }
    }
}
