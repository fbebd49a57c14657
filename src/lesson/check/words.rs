//! The words of a lesson in each language: what is missing, what is left over, and what is in the sentences.

use super::{
    Around, MOST_PROBLEMS, Subject, Words,
    fluent::{File, Message, Said, read},
    lesson, sentences,
};
use crate::lesson::{
    Activity, country,
    names::{MOST_CANS, MOST_ON_CARD, Need, needs},
    place::Place,
    problem::{Lines, Problem, did_you_mean},
    source::{Node, outline},
};
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

/// Variables that every sentence may use, besides the details of the persona and those of the country.
pub const VARIABLES: [&str; 10] = [
    "name",
    "email",
    "phrase",
    "wanted",
    "keys",
    "char",
    "left",
    "file",
    "today",
    "typed-length",
];

/// What sentences can be checked against.
pub(super) struct Ground<'a> {
    pub(super) subject: Subject<'a>,
    lines: Lines<'a>,
    root: Node,
    needs: Vec<Need>,
    pub(super) variables: BTreeSet<Cow<'a, str>>,
    /// Zones by message of a document, and the texts that may hold them.
    pub(super) zones: BTreeMap<String, (BTreeMap<&'a str, Place>, BTreeSet<&'a str>)>,
}

pub(super) fn check(
    subject: Subject<'_>,
    languages: &[Words<'_>],
    around: Around<'_>,
) -> Vec<Problem> {
    let ground = Ground::new(subject, around);
    let mut problems = Vec::new();
    if languages.is_empty() {
        let problem = Problem::error(
            "L213",
            subject.file,
            "this lesson has no words in any language",
        );
        problems.push(problem.help("add a file such as fr.ftl beside it"));
    }
    let mut files = Vec::new();
    for words in languages {
        let (file, mut found) = read(*words);
        found.extend(sentences::strange(&file));
        found.extend(missing(&ground, &file));
        found.extend(left_over(&ground, &file));
        found.extend(holes(&file));
        for (name, _, said) in sayings(&file) {
            found.extend(sentences::sentence(&ground, &file, around, &name, said));
        }
        found.extend(sentences::zones(&ground, &file));
        found.extend(generic(&ground, &file));
        found.sort_by_key(|problem| (problem.line, problem.column));
        found.truncate(MOST_PROBLEMS);
        problems.extend(found);
        files.push(file);
    }
    problems.extend(differences(&files));
    problems
}

impl<'a> Ground<'a> {
    fn new(subject: Subject<'a>, around: Around<'a>) -> Self {
        let fixed = VARIABLES.into_iter().map(Cow::Borrowed);
        let mut variables: BTreeSet<Cow<'a, str>> = fixed.collect();
        variables.extend(country::variables().map(Cow::Owned));
        let mut zones = BTreeMap::new();
        let phases = subject.lesson.steps().flat_map(|(_, step)| &step.phases);
        let personas = phases
            .filter_map(|phase| phase.persona.as_ref())
            .chain([&subject.lesson.persona]);
        for persona in personas.filter_map(|id| around.personas.0.get(id)) {
            let details = persona.details.keys().map(crate::lesson::Id::as_str);
            variables.extend(details.map(Cow::Borrowed));
        }
        for (at, step) in lesson::steps(subject.lesson) {
            for (index, phase) in step.phases.iter().enumerate() {
                let Activity::Inspect(inspect) = &phase.activity else {
                    continue;
                };
                let at = at.entry("phases", index).field("activity");
                let entry: &mut (BTreeMap<_, _>, BTreeSet<_>) =
                    zones.entry(format!("{}_document", step.id)).or_default();
                entry.0.extend(
                    inspect
                        .zones
                        .iter()
                        .enumerate()
                        .map(|(index, zone)| (zone.id.as_str(), at.entry("zones", index))),
                );
                entry.1.extend(lesson::zoned(inspect));
            }
        }
        Self {
            subject,
            lines: Lines::new(subject.text),
            root: outline(subject.text),
            needs: needs(subject.lesson),
            variables,
            zones,
        }
    }

    /// The line of the lesson that asks for something.
    pub(super) fn line(&self, at: &Place) -> usize {
        self.lines
            .position(at.span(self.subject.text, &self.root).start)
            .0
    }
}

/// Every value and attribute, with its full name.
fn sayings<'f>(
    file: &'f File<'_>,
) -> impl Iterator<Item = (String, std::ops::Range<usize>, &'f Said)> {
    file.messages.iter().flat_map(|(id, message)| {
        let value = message
            .value
            .iter()
            .map(|said| ((*id).to_owned(), message.span.clone(), said));
        let attributes = message.attributes.iter();
        value.chain(
            attributes
                .map(move |(name, (span, said))| (format!("{id}.{name}"), span.clone(), said)),
        )
    })
}

pub(super) fn has(message: &Message<'_>, attribute: Option<&str>) -> bool {
    match attribute {
        None => message.value.is_some(),
        Some(name) => message.attributes.contains_key(name),
    }
}

/// Messages and attributes that the lesson asks for and the file does not have.
fn missing(ground: &Ground<'_>, file: &File<'_>) -> Vec<Problem> {
    let mut whole: BTreeMap<&str, Vec<&Need>> = BTreeMap::new();
    let mut problems = Vec::new();
    let name = file.words.file;
    for need in ground.needs.iter().filter(|need| need.required) {
        if file.damaged.contains(need.message.as_str()) {
            continue;
        }
        let Some(message) = file.messages.get(need.message.as_str()) else {
            whole.entry(&need.message).or_default().push(need);
            continue;
        };
        if has(message, need.attribute.as_deref()) {
            continue;
        }
        let line = ground.line(&need.at);
        let (what, help) = match &need.attribute {
            None => (
                format!("the message `{}` has no words of its own", need.message),
                format!("write them after `{} =`", need.message),
            ),
            Some(attribute) => (
                format!(
                    "`.{attribute}` is missing in the message `{}`",
                    need.message
                ),
                format!("add `    .{attribute} = …`"),
            ),
        };
        let help = format!("{help}; line {line} of {} asks for it", ground.subject.file);
        problems.push(
            Problem::error("L202", name, what)
                .at(&file.lines, &message.span)
                .help(help),
        );
    }
    let end = file.words.text.trim_end().len();
    for (message, needs) in whole.into_iter().take(MOST_PROBLEMS) {
        let attributes: Vec<String> = needs
            .iter()
            .filter_map(|need| need.attribute.as_ref())
            .map(|each| format!(".{each}"))
            .collect();
        let with = if attributes.is_empty() {
            String::new()
        } else {
            format!(", with {}", attributes.join(" "))
        };
        let line = ground.line(&needs[0].at);
        let help = format!(
            "add it at the end of the file; line {line} of {} asks for it",
            ground.subject.file
        );
        problems.push(
            Problem::error(
                "L202",
                name,
                format!("the message `{message}` is missing{with}"),
            )
            .at(&file.lines, &(end..end))
            .help(help),
        );
    }
    problems
}

/// Messages and attributes that nothing asks for.
fn left_over(ground: &Ground<'_>, file: &File<'_>) -> Vec<Problem> {
    let mut known: BTreeMap<&str, BTreeMap<Option<&str>, bool>> = BTreeMap::new();
    for need in &ground.needs {
        known
            .entry(&need.message)
            .or_default()
            .insert(need.attribute.as_deref(), need.required);
    }
    let referred: BTreeSet<&str> = sayings(file)
        .flat_map(|(_, _, said)| said.references.iter().map(|(name, _)| name.as_str()))
        .collect();
    let mut problems = Vec::new();
    let problem = |message: String, span: &std::ops::Range<usize>, help: String| {
        Problem::error("L203", file.words.file, message)
            .warning()
            .at(&file.lines, span)
            .help(help)
    };
    for (id, message) in &file.messages {
        let Some(wanted) = known.get(id) else {
            if !referred.contains(id) {
                let missing = known
                    .keys()
                    .copied()
                    .filter(|name| !file.messages.contains_key(name))
                    .take(super::MOST_CANDIDATES);
                let help = did_you_mean(id, missing).map_or_else(
                    || "take it off, or look at the names in the lesson".into(),
                    |near| format!("did you mean `{near}`?"),
                );
                problems.push(problem(
                    format!("nothing in the lesson uses the message `{id}`"),
                    &message.span,
                    help,
                ));
            }
            continue;
        };
        if message.value.is_some() && !wanted.contains_key(&None) && !referred.contains(id) {
            problems.push(problem(
                format!("nothing uses the words of `{id}` itself, only its attributes"),
                &message.span,
                "take them off".into(),
            ));
        }
        for (name, (span, _)) in &message.attributes {
            if wanted.contains_key(&Some(*name))
                || referred.contains(format!("{id}.{name}").as_str())
            {
                continue;
            }
            let absent =
                wanted.keys().flatten().copied().filter(|each| {
                    !each.ends_with("-voice") && !message.attributes.contains_key(each)
                });
            let help = did_you_mean(name, absent).map_or_else(
                || "take it off, or look at the names in the lesson".into(),
                |near| format!("did you mean `.{near}`?"),
            );
            problems.push(problem(
                format!("nothing in the lesson uses `.{name}` of the message `{id}`"),
                span,
                help,
            ));
        }
    }
    problems
}

/// Sentences "now I can" of a part, and those of the pocket card, that are not numbered one after the other.
fn holes(file: &File<'_>) -> Vec<Problem> {
    let messages = file.messages.iter();
    let lists = messages.filter_map(|(&id, message)| match id {
        "lesson" => Some((id, message, "card", MOST_ON_CARD)),
        id if id.starts_with("part-") => Some((id, message, "can", MOST_CANS)),
        _ => None,
    });
    let mut problems = Vec::new();
    for (id, message, name, most) in lists {
        for number in 2..=most {
            let before = number - 1;
            if let Some((span, _)) = message.attributes.get(&*format!("{name}-{number}"))
                && !message
                    .attributes
                    .contains_key(&*format!("{name}-{before}"))
            {
                let told = format!("`{id}` has .{name}-{number} and no .{name}-{before}");
                let problem = Problem::error("L212", file.words.file, told);
                problems.push(
                    problem
                        .at(&file.lines, span)
                        .help("number them 1, 2, 3 without a hole"),
                );
            }
        }
    }
    problems
}

/// How often the application's own sentences stand in for ones that would fit better.
fn generic(ground: &Ground<'_>, file: &File<'_>) -> Option<Problem> {
    let used: Vec<String> = ground
        .needs
        .iter()
        .filter(|need| need.generic)
        .filter(|need| {
            file.messages
                .get(need.message.as_str())
                .is_some_and(|message| !has(message, need.attribute.as_deref()))
        })
        .map(Need::name)
        .collect();
    let shown = used.iter().take(5).cloned().collect::<Vec<_>>().join(", ");
    let more = if used.len() > 5 { ", …" } else { "" };
    (!used.is_empty()).then(|| {
        let message = format!(
            "the application's own sentence is used in {} places: {shown}{more}",
            used.len()
        );
        Problem::error("L210", file.words.file, message)
            .info()
            .help("a sentence of your own explains better what happened there")
    })
}

/// Variables that one language uses and another does not.
fn differences(files: &[File<'_>]) -> Vec<Problem> {
    let Some((first, others)) = files.split_first() else {
        return Vec::new();
    };
    let reference: BTreeMap<String, BTreeSet<&String>> = sayings(first)
        .map(|(name, _, said)| (name, said.variables.keys().collect()))
        .collect();
    let mut problems = Vec::new();
    for file in others {
        for (name, span, said) in sayings(file).filter(|(name, ..)| !name.ends_with("voice")) {
            let Some(wanted) = reference.get(&name) else {
                continue;
            };
            let here: BTreeSet<&String> = said.variables.keys().collect();
            let list = |names: Vec<&&String>| {
                names
                    .iter()
                    .map(|each| format!("${each}"))
                    .collect::<Vec<_>>()
                    .join(", ")
            };
            let (lacks, adds): (Vec<_>, Vec<_>) = (
                wanted.difference(&here).collect(),
                here.difference(wanted).collect(),
            );
            let other = first.words.file;
            let message = match (lacks.is_empty(), adds.is_empty()) {
                (true, true) => continue,
                (false, true) => format!("`{name}` does not use {}, and {other} does", list(lacks)),
                (true, false) => format!("`{name}` uses {}, and {other} does not", list(adds)),
                (false, false) => format!(
                    "`{name}` uses {} where {other} uses {}",
                    list(adds),
                    list(lacks)
                ),
            };
            let problem = Problem::error("L206", file.words.file, message)
                .warning()
                .at(&file.lines, &span);
            problems.push(problem.help("use the same variables in every language"));
        }
    }
    problems.truncate(MOST_PROBLEMS);
    problems
}
