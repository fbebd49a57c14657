//! Which texts of a step are read aloud, and how they stand on the screen.

use crate::cli::{WrongUse, find};
use crate::lesson::{Lesson, Phase, Step, names};
use crate::session::scope::variables;
use crate::session::world::World;
use crate::text::{Language, MessageRef};

/// A text to read aloud.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reading {
    /// The message that it is.
    pub message: MessageRef,
    /// The language that it is in.
    pub language: Language,
    /// What the learner sees.
    pub text: String,
    /// It names keys of this keyboard; another keyboard has others.
    pub names_keys: bool,
}

/// The text of this name, or else every instruction of the step that can be read once for all.
pub(super) fn readings(
    lesson: &Lesson,
    step: &Step,
    world: &World,
    message: Option<&str>,
) -> Result<Vec<Reading>, WrongUse> {
    if let Some(name) = message {
        return Ok(vec![named(lesson, step, world, name)?]);
    }
    let mut readings: Vec<Reading> = Vec::new();
    let mut refused = None;
    for phase in &step.phases {
        let message = MessageRef::attribute(step.id.as_str(), phase.instruction());
        if readings.iter().any(|reading| reading.message == message) {
            continue;
        }
        match reading(lesson, phase, world, message) {
            Ok(reading) => readings.push(reading),
            Err(why) => refused = refused.or(Some(why)),
        }
    }
    match refused {
        Some(why) if readings.is_empty() => Err(why),
        _ => Ok(readings),
    }
}

fn named(lesson: &Lesson, step: &Step, world: &World, name: &str) -> Result<Reading, WrongUse> {
    let known = names_of(lesson, step);
    if !known.iter().any(|each| each == name) {
        let hint = find::hint(name, known.iter().map(String::as_str));
        let id = &step.id;
        return Err(WrongUse(format!(
            "the step `{id}` has no text `{name}`{hint} (names are as in docs/lesson-format.md: {id}.say, {id}.done)"
        )));
    }
    let message = match name.split_once('.') {
        Some((id, attribute)) => MessageRef::attribute(id, attribute),
        None => MessageRef::value(name),
    };
    let is_its = |phase: &&Phase| message.attribute.as_ref() == Some(&phase.instruction());
    let phase = step.phases.iter().find(is_its).unwrap_or(&step.phases[0]);
    reading(lesson, phase, world, message)
}

/// The names of all that a step says: its own message and those of its pages.
fn names_of(lesson: &Lesson, step: &Step) -> Vec<String> {
    let pages = format!("{}_", step.id);
    let is_its = |name: &String| {
        let message = name.split('.').next().unwrap_or_default();
        step.id == *message || message.starts_with(&pages)
    };
    names::spoken(lesson).into_iter().filter(is_its).collect()
}

fn reading(
    lesson: &Lesson,
    phase: &Phase,
    world: &World,
    message: MessageRef,
) -> Result<Reading, WrongUse> {
    let texts = &world.texts;
    let wanted = texts.language();
    match texts.language_of(&message) {
        Some(language) if language == wanted => {}
        Some(other) => {
            return Err(WrongUse(format!(
                "`{message}` has no words in `{wanted}`, only in `{other}`: choose with --lang, or write them first"
            )));
        }
        None => {
            return Err(WrongUse(format!(
                "`{message}` has no words of its own in this lesson: write them first"
            )));
        }
    }
    let text = texts.plain(&message, &variables(lesson, phase, world));
    if texts.missing().contains(&message) {
        return Err(WrongUse(format!(
            "`{message}` changes from one time to another, so nobody can read it once for all: leave it to the voice of the machine"
        )));
    }
    let persona = phase.persona.as_ref().unwrap_or(&lesson.persona);
    let without_keys = texts.plain(&message, &world.base_args(persona, &lesson.today));
    Ok(Reading {
        language: wanted.clone(),
        names_keys: without_keys != text,
        text,
        message,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Options;
    use crate::catalogue::Catalogue;
    use crate::cli::options::world;
    use crate::keyboard::Layout;

    fn of(language: &str, step: &str, message: Option<&str>) -> Result<Vec<Reading>, String> {
        let catalogue = Catalogue::open(Vec::new(), None);
        let opened = catalogue.open_lesson("mail").unwrap();
        let options = Options {
            keyboard: Layout::of_locale("fr_FR"),
            ..Options::default()
        };
        let language = language.parse().unwrap();
        let world = world(
            &options,
            &language,
            opened.words,
            opened.personas,
            opened.country,
        );
        let step = find::step(&opened.lesson, "mail", step).unwrap();
        readings(&opened.lesson, step, &world, message).map_err(|error| error.to_string())
    }

    #[track_caller]
    fn check(step: &str, message: Option<&str>, expected: &[&str]) {
        let found = of("fr", step, message).unwrap();
        let names: Vec<_> = found.iter().map(|each| each.message.to_string()).collect();
        assert_eq!(names, expected);
        for reading in found {
            let text = &reading.text;
            assert!(text.len() > 5 && !text.contains(['[', '{', '…']), "{text}");
        }
    }

    #[track_caller]
    fn refused(step: &str, message: &str, part: &str) {
        let error = of("fr", step, Some(message)).unwrap_err();
        assert!(error.contains(part), "{error}");
    }

    #[test]
    fn the_instruction_of_a_step_is_read() {
        check("parts", None, &["parts.say"]);
        let english = of("en", "parts", None).unwrap();
        assert_eq!(english[0].language.to_string(), "en");
    }

    #[test]
    fn another_text_of_the_step_can_be_named() {
        check("parts", Some("parts.done"), &["parts.done"]);
        check("parts", Some("parts"), &["parts"]);
    }

    #[test]
    fn a_text_that_is_not_there_is_refused_with_the_one_that_was_meant() {
        refused("parts", "parts.dnoe", "did you mean `parts.done`?");
        refused("parts", "parts.say-voice", "no text");
        refused("parts", "why.say", "no text");
        refused("parts", "../../secret", "no text");
    }

    #[test]
    fn a_text_that_names_keys_tells_so() {
        let keys = of("fr", "at-sign", None).unwrap();
        assert!(keys[0].names_keys);
        assert!(keys[0].text.contains("Alt Gr"), "{}", keys[0].text);
        assert!(!of("fr", "parts", None).unwrap()[0].names_keys);
    }
}
