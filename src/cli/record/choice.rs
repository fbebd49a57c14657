//! What can be chosen between two readings, by its number or by its word.

use crate::session::scene::judge::folded;
use crate::text::{Args, MessageRef, Texts};

/// What the person wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Choice {
    Listen,
    Keep,
    Redo,
    Next,
    Leave,
}

impl Choice {
    fn word(self, texts: &Texts) -> String {
        let message = match self {
            Self::Listen => "record-listen",
            Self::Keep => "record-keep",
            Self::Redo => "record-redo",
            Self::Next => "record-next",
            Self::Leave => "record-leave",
        };
        texts.plain(&MessageRef::value(message), &Args::new())
    }
}

/// The choices on one line, each with its number.
pub(super) fn offer(choices: &[Choice], texts: &Texts) -> String {
    let entry = |(nth, choice): (usize, &Choice)| format!("{}. {}", nth + 1, choice.word(texts));
    let entries = choices.iter().enumerate().map(entry);
    entries.collect::<Vec<_>>().join("    ")
}

/// Which choice a line means: its number, its word, or a beginning of the word that no other has.
pub(super) fn chosen(line: &str, choices: &[Choice], texts: &Texts) -> Option<Choice> {
    let line = folded(line.trim());
    if line.is_empty() {
        return None;
    }
    if let Ok(number) = line.parse::<usize>() {
        return choices.get(number.checked_sub(1)?).copied();
    }
    let begins = |choice: &&Choice| folded(&choice.word(texts)).starts_with(&line);
    let mut meant = choices.iter().filter(begins);
    meant.next().filter(|_| meant.next().is_none()).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::words_in;
    use Choice::{Keep, Leave, Listen, Next, Redo};

    const ALL: [Choice; 4] = [Listen, Keep, Redo, Leave];

    #[track_caller]
    fn check(language: &str, line: &str, choices: &[Choice], expected: Option<Choice>) {
        let texts = words_in(&language.parse().unwrap(), Vec::new());
        assert_eq!(chosen(line, choices, &texts), expected, "{line}");
    }

    #[test]
    fn a_choice_is_made_by_number_or_by_word() {
        check("fr", "1", &ALL, Some(Listen));
        check("fr", " 2 ", &ALL, Some(Keep));
        check("fr", "4", &ALL, Some(Leave));
        check("fr", "2", &[Next, Leave], Some(Leave));
        check("fr", "écouter", &ALL, Some(Listen));
        check("fr", "Ecouter", &ALL, Some(Listen));
        check("fr", "GARDER", &ALL, Some(Keep));
        check("fr", "g", &ALL, Some(Keep));
        check("en", "keep", &ALL, Some(Keep));
        check("en", "leave", &ALL, Some(Leave));
    }

    #[test]
    fn what_is_not_clear_chooses_nothing() {
        for line in [
            "",
            " ",
            "0",
            "5",
            "-1",
            "99999999999999999999",
            "oui",
            "garderie",
        ] {
            check("fr", line, &ALL, None);
        }
        check("fr", "garder", &[Next, Leave], None);
        check("fr", "e", &[Listen, Listen], None);
    }

    #[test]
    fn every_word_has_a_beginning_of_its_own_within_its_choices() {
        for language in crate::catalogue::languages() {
            let texts = words_in(&language, Vec::new());
            for choice in ALL {
                let word = choice.word(&texts);
                assert_eq!(chosen(&word, &ALL, &texts), Some(choice), "{word}");
            }
        }
    }
}
