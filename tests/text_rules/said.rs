//! All that is said: every message of the lessons and of the application, and who speaks in it.

use crate::robot::project;
use declic::text::parse_marks;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::path::{Path, PathBuf};

/// Who speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    /// The tutor, to the learner.
    Tutor,
    /// The tutor, about what the learner did.
    Answer,
    /// A site, a mail, a post: written as real ones are.
    Authentic,
    /// A note for the person who helps, or for whoever writes commands.
    Helper,
    /// What is spoken in place of something shown.
    Spoken,
}

/// Something that is said.
#[derive(Debug, Clone)]
pub struct Saying {
    pub language: String,
    /// The file, as `lessons/mail/fr.ftl`.
    pub file: String,
    /// `message` or `message.attribute`.
    pub name: String,
    pub voice: Voice,
    /// Without marks; each value put into it is one word.
    pub text: String,
}

impl Saying {
    /// File and name.
    pub fn place(&self) -> String {
        format!("{} {}", self.file, self.name)
    }
}

/// What stands for a value.
const VALUE: &str = "Valeur";

/// Everything said in the lessons and by the application.
pub fn everything() -> Vec<Saying> {
    let mut all = Vec::new();
    for folder in ["lessons", "locales"] {
        for inner in children(&project().join(folder)) {
            for file in children(&inner) {
                if file.extension().is_some_and(|end| end == "ftl") {
                    read(&file, &mut all);
                }
            }
        }
    }
    all
}

/// The texts that stand in the files of lessons themselves: addresses, right answers, what the invented people are.
pub fn in_lessons() -> Vec<Saying> {
    let folder = project().join("lessons");
    let lessons = children(&folder)
        .into_iter()
        .map(|lesson| lesson.join("lesson.ron"));
    let files = lessons.chain([folder.join("personas.ron")]);
    let mut all = Vec::new();
    for file in files.filter(|file| file.is_file()) {
        let text = std::fs::read_to_string(&file).expect("a file of the project");
        let pieces = text.lines().enumerate();
        all.extend(pieces.map(|(line, text)| Saying {
            language: String::new(),
            file: shown(&file),
            name: (line + 1).to_string(),
            voice: Voice::Authentic,
            text: text.to_owned(),
        }));
    }
    all
}

fn children(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let mut found: Vec<PathBuf> = entries
        .map(|entry| entry.expect("a file of the project").path())
        .collect();
    found.sort();
    found
}

fn shown(file: &Path) -> String {
    let inside = file.strip_prefix(project()).expect("a file of the project");
    inside.display().to_string()
}

fn read(file: &Path, all: &mut Vec<Saying>) {
    let text = std::fs::read_to_string(file).expect("a file of the project");
    let resource = fluent_syntax::parser::parse(text.as_str()).expect("words that can be read");
    let shown = shown(file);
    let is_lesson = shown.starts_with("lessons/");
    let language = if is_lesson {
        file.file_stem()
    } else {
        file.parent().and_then(Path::file_name)
    };
    let language = language.expect("a language").to_string_lossy().into_owned();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        let value = message.value.iter().map(|pattern| (id.to_owned(), pattern));
        let attributes = message.attributes.iter();
        let attributes = attributes.map(|each| (format!("{id}.{}", each.id.name), &each.value));
        for (name, pattern) in value.chain(attributes) {
            for text in forms(pattern) {
                all.push(Saying {
                    language: language.clone(),
                    file: shown.clone(),
                    voice: if is_lesson {
                        in_lesson(&name)
                    } else {
                        in_application(&name)
                    },
                    name: name.clone(),
                    text: parse_marks(&text, &|key| key.to_owned()).plain(),
                });
            }
        }
    }
}

/// Who speaks in a message of a lesson, by the rule of its name.
fn in_lesson(name: &str) -> Voice {
    let (message, attribute) = name.split_once('.').unwrap_or((name, ""));
    if is_spoken(attribute) {
        return Voice::Spoken;
    }
    if attribute == "mediator" {
        return Voice::Helper;
    }
    let begins = |words: &[&str]| words.iter().any(|word| attribute.starts_with(word));
    let is_error = attribute.contains("-error-");
    let is_page = message.contains('_');
    let answers = ["tell-", "zone-", "remark-", "mistake-", "slip-", "decide-"];
    match () {
        () if is_error || begins(&["tell-"]) => Voice::Answer,
        () if is_page && attribute.ends_with("-help") => Voice::Tutor,
        () if is_page => Voice::Authentic,
        () if attribute == "done" || begins(&answers) || attribute.ends_with("-why") => {
            Voice::Answer
        }
        () => Voice::Tutor,
    }
}

fn in_application(name: &str) -> Voice {
    let attribute = name.split('.').nth(1).unwrap_or_default();
    match () {
        () if is_spoken(attribute) => Voice::Spoken,
        () if name.starts_with("cli-") || name.starts_with("record-") => Voice::Helper,
        () => Voice::Tutor,
    }
}

/// Whether an attribute only says how another is spoken.
fn is_spoken(attribute: &str) -> bool {
    attribute == "voice" || attribute.ends_with("-voice")
}

/// The texts of a pattern: one, or one for each form of a plural.
fn forms(pattern: &Pattern<&str>) -> Vec<String> {
    let mut forms = vec![String::new()];
    for element in &pattern.elements {
        let pieces = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => variants
                .iter()
                .flat_map(|variant| self::forms(&variant.value))
                .collect(),
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => vec![match inline {
                InlineExpression::StringLiteral { value } => (*value).to_owned(),
                _ => VALUE.to_owned(),
            }],
        };
        forms = forms
            .iter()
            .flat_map(|before| pieces.iter().map(move |piece| format!("{before}{piece}")))
            .collect();
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_speaks_is_told_by_the_name() {
        for (name, voice) in [
            ("why.say", Voice::Tutor),
            ("why.say-voice", Voice::Spoken),
            ("lesson.voice", Voice::Spoken),
            ("why.done", Voice::Answer),
            ("why.option-a-why", Voice::Answer),
            ("why.option-a", Voice::Tutor),
            ("why.mediator", Voice::Helper),
            ("mail_document.body", Voice::Authentic),
            ("item_ad.body", Voice::Authentic),
            ("form_names.first", Voice::Authentic),
            ("form_names.first-help", Voice::Tutor),
            ("form_names.first-error-empty", Voice::Answer),
            ("form_names.tell-advert", Voice::Answer),
        ] {
            assert_eq!(in_lesson(name), voice, "{name}");
        }
    }

    #[test]
    fn each_form_of_a_plural_is_said() {
        let text = "left = { $left ->\n    [one] Une.\n   *[other] { $left } mots.\n } Fin.\n";
        let resource = fluent_syntax::parser::parse(text).unwrap();
        let Entry::Message(message) = &resource.body[0] else {
            panic!("it is a message");
        };
        let said = forms(message.value.as_ref().unwrap());
        assert_eq!(said, ["Une. Fin.", "Valeur mots. Fin."]);
    }
}
