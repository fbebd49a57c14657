//! What the catalogue keeps of a lesson, and how it is read from the lesson's files. Opens no file.

use super::StepLine;
use crate::{
    lesson::{Lesson, Problem, names, parse},
    text::{Args, Language, MessageRef, Source, Texts},
};
use std::borrow::Cow;

/// What is kept of a lesson: enough for the home screen, and no more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Survey {
    pub(super) level: u8,
    pub(super) minutes: u16,
    /// One line a part: its id, then those of its steps, with a space between.
    pub(super) outline: Cow<'static, str>,
    /// One for each language, by tag.
    pub(super) words: Cow<'static, [Words]>,
}

/// What is kept of a lesson's words in one language. A line that is missing is empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) language: Cow<'static, str>,
    /// Of the messages that the lesson needs, the share that is there.
    pub(super) percent: u8,
    pub(super) title: Cow<'static, str>,
    pub(super) about: Cow<'static, str>,
    /// One line a step: its title.
    pub(super) steps: Cow<'static, str>,
}

/// Reads a lesson's files. `name` is that of the `lesson.ron` in the problems.
pub(super) fn survey(
    name: &str,
    lesson: &[u8],
    words: impl IntoIterator<Item = (Language, Source)>,
) -> Result<Survey, Vec<Problem>> {
    let lesson = parse(name, lesson)?;
    let required: Vec<MessageRef> = names::needs(&lesson)
        .into_iter()
        .filter(|need| need.required)
        .map(|need| MessageRef {
            id: need.message,
            attribute: need.attribute,
        })
        .collect();
    let mut words: Vec<Words> = words
        .into_iter()
        .map(|(language, source)| read_words(&lesson, &required, &language, source))
        .collect();
    words.sort_by(|a, b| a.language.cmp(&b.language));
    Ok(Survey {
        level: lesson.level,
        minutes: lesson.minutes,
        outline: outline(&lesson).into(),
        words: words.into(),
    })
}

fn outline(lesson: &Lesson) -> String {
    let lines = lesson.parts.iter().map(|part| {
        let steps = part.steps.iter().map(|step| step.id.as_str());
        let ids: Vec<&str> = std::iter::once(part.id.as_str()).chain(steps).collect();
        ids.join(" ")
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn read_words(
    lesson: &Lesson,
    required: &[MessageRef],
    language: &Language,
    source: Source,
) -> Words {
    let texts = Texts::new(language.clone(), vec![(language.clone(), vec![source])]);
    let line = |message: &MessageRef| {
        if !texts.has(message) {
            return String::new();
        }
        let shown = texts.plain(message, &Args::new());
        shown.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let steps = lesson
        .steps()
        .map(|(_, step)| line(&MessageRef::value(step.id.as_str())));
    Words {
        percent: percent(
            required.iter().filter(|message| texts.has(message)).count(),
            required.len(),
        ),
        title: line(&MessageRef::value("lesson")).into(),
        about: line(&MessageRef::attribute("lesson", "about")).into(),
        steps: steps.collect::<Vec<_>>().join("\n").into(),
        language: language.to_string().into(),
    }
}

/// A share of a whole, rounded down: only the whole is 100.
pub(super) fn percent(part: usize, whole: usize) -> u8 {
    (part * 100)
        .checked_div(whole)
        .map_or(100, |share| share as u8)
}

impl Survey {
    pub(super) fn parts(&self) -> usize {
        self.outline.lines().count()
    }

    pub(super) fn steps(&self) -> usize {
        count_steps(&self.outline)
    }
}

fn count_steps(outline: &str) -> usize {
    let steps = |line: &str| line.split(' ').skip(1).count();
    outline.lines().map(steps).sum()
}

/// Where a step stands and what it is called, if it is in the outline. `titles` has the lines of
/// each language, with its tag.
pub(super) fn step_line<'a>(
    outline: &str,
    titles: impl Iterator<Item = (&'a str, &'a str)>,
    step: &str,
    language: &Language,
) -> Option<StepLine> {
    let mut before = 0;
    for line in outline.lines() {
        let mut ids = line.split(' ');
        let part = ids.next()?;
        if let Some(position) = ids.clone().position(|id| id == step) {
            let position = before + position;
            let title = titles
                .filter_map(|(tag, lines)| Some((tag, lines.split('\n').nth(position)?)))
                .filter(|(_, title)| !title.is_empty())
                .min_by_key(|(tag, _)| distance(tag, language));
            return Some(StepLine {
                part: part.to_owned(),
                number: position + 1,
                of: count_steps(outline),
                title: title.map_or_else(String::new, |(_, title)| title.to_owned()),
            });
        }
        before += ids.count();
    }
    None
}

/// How well words in `tag` serve who reads `language`; less is better: that language, the same in
/// another country, the one that every shipped word is first written in, any.
pub(super) fn distance(tag: &str, language: &Language) -> u8 {
    let same = |a: &str, b: &str| a == b || a.split('-').next() == Some(b);
    if language.to_string() == tag {
        0
    } else if same(tag, language.primary()) {
        1
    } else if same(tag, "fr") {
        2
    } else {
        3
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(step: &str, language: &str, expected: Option<(&str, usize, &str)>) {
        let titles = [("en", "Enter\nArrows\n"), ("fr", "Entrée\nFlèches\nMot")];
        let outline = "a enter arrows\nb word";
        let expected = expected.map(|(part, number, title)| StepLine {
            part: part.into(),
            number,
            of: 3,
            title: title.into(),
        });
        let language = language.parse().unwrap();
        let found = step_line(outline, titles.into_iter(), step, &language);
        assert_eq!(found, expected);
    }

    #[test]
    fn a_step_is_counted_over_all_parts() {
        check("enter", "fr", Some(("a", 1, "Entrée")));
        check("arrows", "en", Some(("a", 2, "Arrows")));
        check("b", "fr", None);
        check("", "fr", None);
    }

    #[test]
    fn a_title_that_is_missing_is_taken_from_another_language() {
        check("word", "en", Some(("b", 3, "Mot")));
        check("word", "ar", Some(("b", 3, "Mot")));
    }

    #[test]
    fn the_nearest_language_serves() {
        let nearest = |wanted: &str, there: &[&'static str]| {
            let language = wanted.parse().unwrap();
            *there
                .iter()
                .min_by_key(|tag| distance(tag, &language))
                .unwrap()
        };
        assert_eq!(nearest("pt-BR", &["fr", "pt", "pt-BR"]), "pt-BR");
        assert_eq!(nearest("pt-BR", &["fr", "pt"]), "pt");
        assert_eq!(nearest("pt", &["ar", "fr", "pt-BR"]), "pt-BR");
        assert_eq!(nearest("pt", &["ar", "fr"]), "fr");
        assert_eq!(nearest("pt", &["ar", "en"]), "ar");
    }

    #[test]
    fn a_share_is_100_only_when_nothing_is_missing() {
        for (part, whole, expected) in [
            (0, 3, 0),
            (1, 3, 33),
            (999, 1000, 99),
            (7, 7, 100),
            (0, 0, 100),
        ] {
            assert_eq!(percent(part, whole), expected, "{part} of {whole}");
        }
    }

    #[test]
    fn a_language_is_complete_when_nothing_required_is_missing() {
        let lesson = include_bytes!("../../lessons/first-steps/lesson.ron");
        let full = include_str!("../../lessons/first-steps/fr.ftl");
        let surveyed = |text: String| {
            let words = (Language::french(), Source::new("fr.ftl", text));
            survey("lesson.ron", lesson, [words]).unwrap().words[0].clone()
        };
        assert_eq!(surveyed(full.to_owned()).percent, 100);
        let without = full.replacen("    .can-1", "    .can-9", 1);
        let words = surveyed(without);
        assert!((90..100).contains(&words.percent), "{}", words.percent);
        assert_eq!(words.title, "Premiers gestes");
        let words = surveyed(String::new());
        assert_eq!(words.percent, 0);
        assert_eq!((&*words.title, &*words.about), ("", ""));
        assert_eq!(
            words.steps, "\n\n\n\n",
            "a place is kept for each of the 5 steps"
        );
    }
}
