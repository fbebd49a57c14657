//! The invented people: their details and the lines of their cards.

use super::Report;
use crate::lesson::{Id, Personas, Problem, persona::Detail, place::Place};

/// Every problem of the personas' file. `text` is what they were read from.
pub fn check_personas(file: &str, text: &str, personas: &Personas) -> Vec<Problem> {
    let mut report = Report::new(file, text);
    for (id, persona) in &personas.0 {
        let at = Place::default().key(id.as_str());
        for (name, detail) in &persona.details {
            let at = at.field("details").key(name.as_str());
            match detail {
                Detail::Text(text) => report.empty(&at, "words", text.is_empty()),
                Detail::Words(words) => report.empty(
                    &at,
                    "words",
                    words.is_empty() || words.values().any(String::is_empty),
                ),
            }
        }
        for (index, line) in persona.card.iter().enumerate() {
            let at = at.entry("card", index);
            if !persona.details.contains_key(&line.detail) {
                let what = format!("detail of `{id}` called");
                report.unknown(
                    "L111",
                    &at.field("detail"),
                    &what,
                    line.detail.as_str(),
                    persona.details.keys().map(Id::as_str),
                );
            }
            for (field, step) in [("from", &line.from), ("until", &line.until)] {
                if let Some(step) = step
                    && !step.split_once('/').is_some_and(|(lesson, step)| {
                        Id::parse(lesson).is_some() && Id::parse(step).is_some()
                    })
                {
                    report.error(
                        "L114",
                        &at.field(field),
                        format!("`{step}` names no step"),
                        "write lesson/step, as in `mail/sign-up`",
                    );
                }
            }
        }
    }
    report.finish()
}
