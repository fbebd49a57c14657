//! What can lie on top of a screen: help, menu, words, the card, the whole instruction, questions.

use super::desk::Desk;
use super::lesson::LessonScreen;
use super::settings::Setting;
use super::{Go, Reply};
use crate::effect::Effect;
use crate::outline::{self, ButtonRole, Node, Role, State, Target};
use crate::record::Assist;
use crate::session::choose::digit;
use crate::session::ladder::RUNGS;
use crate::session::pocket::PocketCard;
use crate::session::scene::judge::folded;
use crate::session::{Action, Standing};
use crate::text::{Args, Emission, MessageRef, Rich};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Something on top.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Overlay {
    /// The hint ladder, or how to use the screen.
    Help,
    /// The menu.
    Menu,
    /// The list of difficult words.
    Words,
    /// The card of one word.
    Word(String),
    /// The persona's card and what is to be done.
    Card,
    /// The pocket card of the lesson.
    Pocket,
    /// The whole instruction once more.
    Again,
    /// A person was called: the mediator's note.
    Person,
    /// The values of a setting.
    Pick(Setting),
    /// Leave Déclic?
    Leave,
    /// Erase all?
    Erase,
    /// Take a backup of this day back?
    Restore(String),
    /// Which line from the right can be read?
    Lines,
    /// None of them: another window is needed.
    OtherWindow,
    /// The letters of a language are missing.
    Letters,
}

impl Overlay {
    /// Changes with every page.
    pub fn page_key(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.hash(&mut hasher);
        hasher.finish()
    }

    /// What comes back when Échap closes it.
    pub fn beneath(&self) -> Option<Self> {
        matches!(self, Self::Word(_)).then_some(Self::Words)
    }

    /// What has the focus then: the word that was read.
    pub fn focus_beneath(&self) -> Option<Target> {
        match self {
            Self::Word(id) => Some(Target::Row(id.clone())),
            _ => None,
        }
    }

    /// What it shows.
    pub fn outline(&self, desk: &Desk, lesson: Option<&LessonScreen>) -> outline::Overlay {
        let app = |id: &str| desk.world.app(id);
        let in_step = lesson.filter(|lesson| lesson.session.standing() == Standing::Step);
        let (title, mut nodes) = match (self, in_step) {
            (Self::Help, Some(_)) => (app("help-title"), rows(desk, &RUNGS)),
            (Self::Help, None) => (app("help-title"), vec![text(app("help-keys"))]),
            (Self::Menu, Some(lesson)) => (app("menu-title"), rows(desk, &menu(desk, lesson))),
            (Self::Menu, None) => (app("menu-title"), rows(desk, &MENU)),
            (Self::Words, _) => (app("words-title"), word_rows(desk)),
            (Self::Word(id), _) => {
                let words = |message| desk.world.texts.get(&message, &Args::new());
                let card = words(MessageRef::attribute(id.clone(), "card"));
                (words(MessageRef::value(id.clone())), vec![text(card)])
            }
            (Self::Card, Some(lesson)) => card(desk, lesson),
            (Self::Pocket, _) => (app("pocket-card"), pocket(desk, lesson)),
            (Self::Card, None) => (app("footer-card"), vec![text(app("no-card-here"))]),
            (Self::Again, Some(lesson)) => (
                app("footer-again"),
                vec![text(lesson.session.instruction(&desk.world))],
            ),
            (Self::Again, None) => (app("footer-again"), vec![text(app("again-here"))]),
            (Self::Person, Some(lesson)) => (app("person-title"), person(desk, lesson)),
            (Self::Person, None) => (app("person-title"), vec![text(app("hint-person"))]),
            (Self::Pick(setting), _) => (app(setting.name()), setting.nodes(desk)),
            (Self::Leave, _) => {
                let about = desk.world.promise("leave-about");
                let answers = ["leave-no", "leave-yes"];
                (app("leave-title"), question(desk, about, &answers))
            }
            (Self::Erase, _) => {
                let answers = ["erase-no", "erase-yes"];
                (
                    app("erase-title"),
                    question(desk, app("erase-about"), &answers),
                )
            }
            (Self::Restore(day), _) => {
                let args = Args::new().text("day", desk.world.long_date(day));
                let about = desk.words("restore-about", &args);
                let answers = ["restore-yes", "restore-no"];
                (app("restore-title"), question(desk, about, &answers))
            }
            (Self::Lines, _) => (app("lines-title"), lines(desk)),
            (Self::OtherWindow, _) => (
                app("lines-title"),
                vec![
                    text(app("lines-elsewhere")),
                    text(app("lines-elsewhere-also")),
                ],
            ),
            (Self::Letters, _) => (
                app("letters-title"),
                vec![
                    text(app("letters-missing")),
                    text(app("letters-missing-also")),
                ],
            ),
        };
        if !self.asks() {
            nodes.push(
                Node::new(Role::Button(ButtonRole::Primary), app("close")).on(Target::Continue),
            );
        }
        outline::Overlay { title, nodes }
    }

    fn asks(&self) -> bool {
        matches!(
            self,
            Self::Leave | Self::Erase | Self::Restore(_) | Self::Pick(_) | Self::Menu | Self::Lines
        )
    }

    /// Something was pressed in it. It is gone by then, unless it is brought back.
    pub fn press(
        self,
        target: &Target,
        desk: &mut Desk,
        lesson: Option<&mut LessonScreen>,
    ) -> Reply {
        let Target::Row(name) = target else {
            return Reply {
                over: self.beneath(),
                focus: self.focus_beneath(),
                ..Reply::default()
            };
        };
        let name = name.as_str();
        match &self {
            Self::Words => Reply {
                over: Some(Self::Word(name.to_owned())),
                ..Reply::default()
            },
            Self::Pick(setting) => Reply {
                effects: setting.choose(name, desk),
                ..Reply::default()
            },
            Self::Restore(_) if name == "restore-yes" => Reply {
                effects: vec![Effect::RestoreBackup],
                ..Reply::default()
            },
            Self::Erase if name == "erase-yes" => Reply {
                effects: vec![Effect::Forget],
                ..Reply::default()
            },
            Self::Leave if name == "leave-yes" => Reply {
                effects: vec![Effect::Quit],
                ..Reply::default()
            },
            Self::Lines => match TRIALS.iter().find(|(trial, _)| *trial == name) {
                Some((_, emission)) => Reply {
                    effects: vec![Effect::SendLines(*emission)],
                    ..Reply::default()
                },
                None => Reply {
                    over: Some(Self::OtherWindow),
                    ..Reply::default()
                },
            },
            Self::Help | Self::Menu => choose(name, desk, lesson),
            _ => Reply::default(),
        }
    }
}

/// The two lines to choose from, each sent in its way. Each says itself which key is its own.
const TRIALS: [(&str, Emission); 2] = [
    ("lines-bare", Emission::Bare),
    ("lines-marked", Emission::Marked),
];

const LESSON_MENU: [&str; 8] = [
    "menu-continue",
    "menu-again",
    "menu-skip",
    "menu-card",
    "menu-words",
    "menu-settings",
    "menu-leave-lesson",
    "menu-leave",
];
const POCKET_CARD: &str = "pocket-card";
const MENU: [&str; 4] = ["menu-continue", "menu-words", "menu-settings", "menu-leave"];

/// The menu of a step; once the lesson was finished, with its pocket card.
fn menu(desk: &Desk, lesson: &LessonScreen) -> Vec<&'static str> {
    let session = &lesson.session;
    let has_card = session.is_finished() && session.pocket_card(&desk.world).is_some();
    let (until_words, from_words) = LESSON_MENU.split_at(4);
    let card = has_card.then_some(POCKET_CARD);
    [until_words, card.as_slice(), from_words].concat()
}

fn pocket(desk: &Desk, lesson: Option<&LessonScreen>) -> Vec<Node> {
    let card = lesson.and_then(|lesson| lesson.session.pocket_card(&desk.world));
    card.map(PocketCard::nodes).unwrap_or_default()
}

fn choose(name: &str, desk: &Desk, lesson: Option<&mut LessonScreen>) -> Reply {
    let over = |overlay| Reply {
        over: Some(overlay),
        ..Reply::default()
    };
    let help = match name {
        "help-simpler" => Some(Assist::Nudge),
        "help-where" => Some(Assist::Where),
        "help-show" => Some(Assist::Shown),
        "help-together" => Some(Assist::Together),
        _ => None,
    };
    let action = match (name, help) {
        (_, Some(rung)) => Action::Help(rung),
        ("help-person", _) => Action::CallPerson,
        ("menu-again", _) => Action::Restart,
        ("menu-skip", _) => Action::Skip,
        ("menu-card", _) => return over(Overlay::Card),
        (POCKET_CARD, _) => return over(Overlay::Pocket),
        ("menu-words", _) => return over(Overlay::Words),
        ("menu-settings", _) => {
            return Reply {
                go: Some(Go::Settings),
                ..Reply::default()
            };
        }
        ("menu-leave-lesson", _) => {
            return Reply {
                go: Some(Go::Home),
                ..Reply::default()
            };
        }
        ("menu-leave", _) => return over(Overlay::Leave),
        _ => return Reply::default(),
    };
    let Some(lesson) = lesson else {
        return Reply::default();
    };
    let mut reply = lesson.apply(&action, desk);
    if action == Action::CallPerson {
        reply.over = Some(Overlay::Person);
    }
    reply
}

fn text(words: Rich) -> Node {
    Node::new(Role::Text, words)
}

/// A question and the answers to it.
fn question(desk: &Desk, about: Rich, answers: &[&str]) -> Vec<Node> {
    let mut nodes = vec![text(about)];
    nodes.extend(rows(desk, answers));
    nodes
}

/// The persona's card, and what is to be done.
fn card(desk: &Desk, lesson: &LessonScreen) -> (Rich, Vec<Node>) {
    let card = lesson.session.card(&desk.world);
    let mut nodes = card.nodes;
    if let Some(goals) = lesson.session.goals(&desk.world) {
        nodes.push(Node::new(Role::Caption, goals.title.into()));
        nodes.extend(goals.nodes);
    }
    (card.title.into(), nodes)
}

/// What a learner who called a person reads, and what the mediator does.
fn person(desk: &Desk, lesson: &LessonScreen) -> Vec<Node> {
    let note = lesson.session.mediator_note(&desk.world);
    let caption = Node::new(Role::Caption, desk.world.app("mediator-title"));
    vec![text(desk.world.app("hint-person")), caption, text(note)]
}

fn rows(desk: &Desk, names: &[&str]) -> Vec<Node> {
    let row = |(row, name): (usize, &&str)| {
        Node::new(Role::Choice { number: digit(row) }, desk.world.app(name))
            .on(Target::Row((*name).to_owned()))
    };
    names.iter().enumerate().map(row).collect()
}

fn lines(desk: &Desk) -> Vec<Node> {
    let mut rows = rows(desk, &[TRIALS[0].0, TRIALS[1].0, "lines-neither"]);
    for (row, (_, emission)) in rows.iter_mut().zip(TRIALS) {
        row.states.push(State::Sent(emission));
    }
    // Nobody knows yet whether the title can be read.
    [vec![text(desk.world.app("lines-also"))], rows].concat()
}

fn word_rows(desk: &Desk) -> Vec<Node> {
    let ids = desk.world.texts.with_attribute("card");
    let mut words: Vec<(String, String)> = ids
        .into_iter()
        .map(|id| (desk.world.plain(&id), id))
        .collect();
    // As in a dictionary: capitals and accents do not count.
    words.sort_by_cached_key(|(word, _)| folded(word));
    let row = |(word, id): (String, String)| {
        Node::new(Role::Choice { number: None }, Rich::unmarked(word)).on(Target::Row(id))
    };
    words.into_iter().map(row).collect()
}
