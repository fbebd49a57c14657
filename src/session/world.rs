//! What is handed in from outside: words, personas, the machine's keyboard. Nothing here changes by itself.

use super::said::{Said, Words};
use crate::keyboard::{self, Gesture};
use crate::lesson::country::{PREFIX, Told};
use crate::lesson::{Country, Id, Persona, Personas, activity::KeyName};
use crate::outline::Feedback;
use crate::text::{Args, MessageRef, Rich, Texts};
use std::rc::Rc;

/// The world as an activity sees it.
#[derive(Debug, Clone)]
pub struct World {
    /// The words of the application and of the open lesson.
    pub texts: Rc<Texts>,
    /// The invented people.
    pub personas: Rc<Personas>,
    /// What lessons say of the country.
    pub country: Rc<Country>,
    /// The machine's keyboard.
    pub layout: keyboard::Layout,
    /// What the learner uses.
    pub device: Device,
    /// Whether the machine's function keys arrive.
    pub function_keys: FunctionKeys,
    /// How much text is shown.
    pub amount: Amount,
    /// Whether steps are kept.
    pub keeping: Keeping,
    /// In which words the invented sites speak.
    pub sites: SiteWords,
}

/// In which words the invented sites speak to somebody whose language is not that of the country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum SiteWords {
    /// In the learner's own.
    #[default]
    Own,
    /// In the learner's own, with those that real sites have beside them.
    Both,
}

/// The language of the sites that learners meet afterwards.
pub const SITES_SPEAK: &str = "fr";

/// Whether what the learner has done is there the next day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Keeping {
    /// It is.
    #[default]
    Kept,
    /// A guest's steps live in memory only.
    Guest,
}

/// What the learner points with. Gesture lines follow it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Device {
    /// Not known yet: both gestures are told.
    #[default]
    Both,
    /// There is no mouse.
    Keyboard,
    /// The last thing used was the mouse.
    Mouse,
}

/// Whether function keys arrive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum FunctionKeys {
    /// They do, or nobody knows.
    #[default]
    Arrive,
    /// They do not: plain buttons without names of keys.
    Missing,
}

/// How much text is shown around the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Amount {
    /// Titles, instructions and gesture lines.
    #[default]
    Full,
    /// No gesture lines.
    Short,
}

impl World {
    /// A message of the application.
    pub fn app(&self, id: &str) -> Rich {
        self.texts.get(&MessageRef::value(id), &Args::new())
    }

    /// A message that promises something about the steps, or the one that tells a guest the truth.
    pub fn promise(&self, id: &str) -> Rich {
        match self.keeping {
            Keeping::Kept => self.app(id),
            Keeping::Guest => self.app(&format!("{id}-guest")),
        }
    }

    /// A message of the application as plain text.
    pub fn plain(&self, id: &str) -> String {
        self.texts.plain(&MessageRef::value(id), &Args::new())
    }

    /// Words with the variables that every message has.
    pub fn words(&self, words: &Words, base: &Args) -> Rich {
        let args = base.and(&words.args);
        self.message(words)
            .map(|message| self.texts.get(message, &args))
            .unwrap_or_default()
    }

    /// What stands on a button, link or field of a site: the learner's words, and where that is wanted those of a real
    /// site beside them. The voice says the learner's.
    pub fn site_words(&self, words: &Words, base: &Args) -> Rich {
        let own = self.words(words, base);
        let args = base.and(&words.args);
        let real = self
            .message(words)
            .filter(|_| self.sites == SiteWords::Both && self.language() != SITES_SPEAK)
            .and_then(|message| self.texts.in_language(SITES_SPEAK, message, &args))
            .filter(|real| *real != own.plain());
        match real {
            Some(real) => {
                let spoken = Some(own.heard().into());
                // Whatever the direction around it, it stays in its own.
                let beside = Rich::unmarked(format!("(\u{2068}{real}\u{2069})"));
                Rich {
                    spoken,
                    ..own.joined(" ", beside)
                }
            }
            None => own,
        }
    }

    /// Of the messages of some words, the one that is said.
    fn message<'w>(&self, words: &'w Words) -> Option<&'w MessageRef> {
        let (last, before) = words.messages.split_last()?;
        let found = before.iter().find(|message| self.texts.has(message));
        Some(found.unwrap_or(last))
    }

    /// Everything said, as feedback.
    pub fn feedback(&self, said: &Said, base: &Args) -> Feedback {
        let texts = said.words.iter().map(|words| self.words(words, base));
        Feedback {
            tone: said.tone,
            text: texts
                .reduce(|before, after| before.joined(" ", after))
                .unwrap_or_default(),
            message: match said.words.as_slice() {
                [alone] => self.message(alone).cloned(),
                _ => None,
            },
        }
    }

    /// The language of the words, `fr`, `en`…
    pub fn language(&self) -> &str {
        self.texts.language().primary()
    }

    /// A persona; an unknown name gives none.
    pub fn persona(&self, id: &Id) -> Option<&Persona> {
        self.personas.0.get(id)
    }

    /// A detail of a persona as people write it: dates are written in the order of the country.
    pub fn detail(&self, persona: &Id, detail: &str) -> String {
        let raw = self
            .persona(persona)
            .and_then(|known| known.detail(detail, self.language()))
            .unwrap_or_default();
        match iso_date(raw) {
            Some((year, month, day)) => self.country.numbers.date.written(year, month, day),
            None => raw.to_owned(),
        }
    }

    /// The variables that every message of a lesson has.
    pub fn base_args(&self, persona: &Id, today: &str) -> Args {
        let mut args = Args::new()
            .text("name", self.detail(persona, "first-name"))
            .text("today", self.long_date(today));
        if let Some(known) = self.persona(persona) {
            for detail in known.details.keys() {
                args = args.text(detail.as_str(), self.detail(persona, detail.as_str()));
            }
        }
        self.country_args(args)
    }

    /// These variables and those of the country.
    fn country_args(&self, args: Args) -> Args {
        let numbers = self.country.numbers.told().into_iter();
        let args = numbers.fold(args, |args, (name, number)| {
            args.text(format!("{PREFIX}{name}"), number)
        });
        let details = self.country.details.iter();
        details.fold(args, |args, (name, fact)| {
            told(args, format!("{PREFIX}{name}"), fact.words(self.language()))
        })
    }

    /// A date of the story in words; what is no date stays as it is.
    pub fn long_date(&self, iso: &str) -> String {
        let Some((year, month, day)) = iso_date(iso) else {
            return iso.to_owned();
        };
        let month = self.plain(&format!("month-{month}"));
        let args = Args::new()
            .number("day", day.into())
            .text("month", month)
            .text("year", year.to_string());
        self.texts.plain(&MessageRef::value("date-long"), &args)
    }

    /// A gesture of the keyboard in words, `Alt Gr et 0`: a key with a digit is found by its digit.
    pub fn gesture(&self, gesture: &Gesture) -> String {
        let stroke = gesture.first();
        let message = match stroke.modifier {
            _ if gesture.dead.is_some() => "keys-dead",
            keyboard::Modifier::None => "keys-plain",
            keyboard::Modifier::Shift => "keys-shift",
            keyboard::Modifier::AltGr => "keys-altgr",
        };
        let held = stroke.modifier != keyboard::Modifier::None;
        let label = match stroke.digit.filter(|_| held) {
            _ if stroke.label == " " => self.plain("key-space"),
            Some(digit) => digit.to_string(),
            None => stroke.label.clone(),
        };
        self.texts
            .plain(&MessageRef::value(message), &Args::new().text("key", label))
    }

    /// The name of a key, as printed on it.
    pub fn key_name(&self, key: KeyName) -> String {
        self.plain(match key {
            KeyName::Enter => "key-enter",
            KeyName::Up => "key-up",
            KeyName::Down => "key-down",
            KeyName::Tab => "key-tab",
            KeyName::Space => "key-space",
            KeyName::Backspace => "key-backspace",
            KeyName::Escape => "key-escape",
            KeyName::F2 => "key-f2",
        })
    }
}

/// These variables and one more, heard as its words say.
pub(super) fn told(args: Args, name: impl Into<String>, words: Told<'_>) -> Args {
    match words.spoken {
        Some(spoken) => args.voiced(name, words.shown, spoken),
        None => args.text(name, words.shown),
    }
}

/// Year, month and day of `YYYY-MM-DD`.
pub fn iso_date(text: &str) -> Option<(u16, u8, u8)> {
    let (year, rest) = text.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    (year.len() == 4 && month.len() == 2 && day.len() == 2)
        .then(|| Some((year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)))?
}
