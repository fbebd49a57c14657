//! What is remembered of a learner, as plain data. How it is kept is the business of `store`.

use serde::Serialize;
use std::collections::BTreeMap;

/// How much help a step took.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Assist {
    /// No help.
    #[default]
    Alone,
    /// The instruction said more simply.
    Nudge,
    /// Where to look or press.
    Where,
    /// The answer shown.
    Shown,
    /// Done by the tutor with the learner, or with a person.
    Together,
}

impl Assist {
    /// The rung as a number, 0 (alone) to 4 (together).
    pub fn rung(self) -> u8 {
        self as u8
    }

    /// The help behind a number, if it is 0 to 4.
    pub fn from_rung(rung: u8) -> Option<Self> {
        [
            Self::Alone,
            Self::Nudge,
            Self::Where,
            Self::Shown,
            Self::Together,
        ]
        .get(usize::from(rung))
        .copied()
    }
}

/// The outcome of one step: never a name, a time of day, a duration, a score, or anything typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Mark {
    /// Id of the lesson.
    pub lesson: String,
    /// Id of the step.
    pub step: String,
    /// How much help it took.
    pub assist: Assist,
    /// Ids of the wrong options that were chosen, in order.
    pub wrong: Vec<String>,
    /// Whether a wrong answer was made right before any hint; `None` when nothing was wrong.
    pub recovered: Option<bool>,
    /// Ids of the safety reflexes that were seen, or missed.
    pub safety: Vec<String>,
    /// Id of the look that the invented site had.
    pub skin: Option<String>,
    /// For a mission, what the learner expected: `alone`, `hint` or `person`.
    pub predicted: Option<String>,
    /// Left for later: such a step is to be seen again, and is not done.
    pub skipped: bool,
    /// `YYYY-MM-DD`, see [`is_day`].
    pub day: String,
}

impl Mark {
    /// Whether every word of the mark is an id and its day a day: what a learner types has no way in.
    pub fn holds_only_ids(&self) -> bool {
        let one = [&self.lesson, &self.step];
        let lists = self.wrong.iter().chain(&self.safety);
        let maybe = self.skin.iter().chain(&self.predicted);
        one.into_iter()
            .chain(lists)
            .chain(maybe)
            .all(|word| is_id(word))
            && is_day(&self.day)
    }
}

/// Where the learner is in a lesson. Apart from what is done: going back undoes nothing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Place {
    /// Id of the lesson.
    pub lesson: String,
    /// Id of the step.
    pub step: String,
}

/// One lesson that the learner has begun, in a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LessonProgress {
    /// Id of the lesson.
    pub lesson: String,
    /// Number of distinct steps done.
    pub done: u32,
    /// Day of the latest mark, `YYYY-MM-DD`.
    pub last_day: String,
}

/// All that is known of one lesson.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LessonKnowledge {
    /// Id of the lesson.
    pub lesson: String,
    /// Day of the latest mark, `YYYY-MM-DD`.
    pub last_day: String,
    /// Id of the step where the learner is.
    pub place: Option<String>,
    /// Ids of the steps done, in the order in which they were first done.
    pub done: Vec<String>,
    /// Ids of the steps that were left for later and are not done.
    pub to_review: Vec<String>,
    /// Every mark, oldest first.
    pub marks: Vec<Mark>,
}

/// A file of ours on the disk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KeptFile {
    /// Name in the data folder.
    pub name: String,
    /// Size in bytes.
    pub bytes: u64,
}

/// All that this computer knows of the learner, to be shown or carried away.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Knowledge {
    /// The data folder; `None` when none is looked at.
    pub folder: Option<String>,
    /// Our files in it, by name.
    pub files: Vec<KeptFile>,
    /// Where the learner was last.
    pub place: Option<Place>,
    /// The lessons begun, by id.
    pub lessons: Vec<LessonKnowledge>,
    /// The learner's settings.
    pub settings: BTreeMap<String, String>,
    /// What was found out about the machine, which outlives an erased learner.
    pub machine: BTreeMap<String, String>,
}

/// The longest id that records hold, in bytes: two names of 64 and the `_` that joins them.
pub const LONGEST_ID: usize = 129;

/// Whether a word has the shape of an id: ASCII letters, digits, `-` and `_`, beginning with a letter.
pub fn is_id(word: &str) -> bool {
    word.len() <= LONGEST_ID
        && word.starts_with(|c: char| c.is_ascii_alphabetic())
        && word
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// Whether a text is `YYYY-MM-DD`. The calendar is not checked: a clock that is wrong loses no mark.
pub fn is_day(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(at, b)| {
            if at == 4 || at == 7 {
                b == b'-'
            } else {
                b.is_ascii_digit()
            }
        })
}

/// How the tutor shows itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Face {
    /// Drawn on a screen.
    #[default]
    Screen,
    /// In plain lines, for screen readers and braille displays.
    Linear,
}

impl Face {
    /// Its name in the store and in messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Screen => "screen",
            Self::Linear => "linear",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_id(word: &str, accepted: bool) {
        assert_eq!(is_id(word), accepted, "{word:?}");
    }

    #[test]
    fn ids_leave_no_room_for_what_is_typed() {
        check_id("real-address", true);
        check_id("parts_option-a", true);
        check_id("A", true);
        check_id("", false);
        check_id("rosa@boiteclaire.example", false);
        check_id("0612345678", false);
        check_id("two words", false);
        check_id("été", false);
        check_id(&"a".repeat(LONGEST_ID), true);
        check_id(&"a".repeat(LONGEST_ID + 1), false);
    }

    #[track_caller]
    fn check_day(text: &str, accepted: bool) {
        assert_eq!(is_day(text), accepted, "{text:?}");
    }

    #[test]
    fn a_day_has_no_time_in_it() {
        check_day("2026-04-08", true);
        check_day("1970-01-01", true);
        check_day("2026-04-08T10:00", false);
        check_day("2026/04/08", false);
        check_day("08-04-2026", false);
        check_day("", false);
        check_day("٢٠٢٦-٠٤", false);
    }

    #[test]
    fn a_mark_holds_ids_and_nothing_else() {
        let mark = Mark {
            lesson: "mail".into(),
            step: "sign-up".into(),
            wrong: vec!["web".into()],
            day: "2026-04-08".into(),
            ..Mark::default()
        };
        assert!(mark.holds_only_ids());
        assert!(
            !Mark {
                wrong: vec!["mon mot de passe".into()],
                ..mark.clone()
            }
            .holds_only_ids()
        );
        assert!(
            !Mark {
                safety: vec!["a b".into()],
                ..mark.clone()
            }
            .holds_only_ids()
        );
        assert!(
            !Mark {
                skin: Some("é".into()),
                ..mark.clone()
            }
            .holds_only_ids()
        );
        assert!(
            !Mark {
                predicted: Some("?".into()),
                ..mark.clone()
            }
            .holds_only_ids()
        );
        assert!(
            !Mark {
                day: "today".into(),
                ..mark
            }
            .holds_only_ids()
        );
    }

    #[test]
    fn each_help_has_its_rung() {
        for rung in 0..=4 {
            assert_eq!(Assist::from_rung(rung).map(Assist::rung), Some(rung));
        }
        assert_eq!(Assist::from_rung(5), None);
        assert!(Assist::Alone < Assist::Together);
    }
}
