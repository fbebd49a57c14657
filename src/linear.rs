//! The face without a screen: the same outlines as plain lines in the order of reading, and a line for each answer.
//!
//! For screen readers, braille displays, terminals that draw nothing, and pipes. It knows no terminal: lines come in,
//! lines go out. What a line may be depends on what has the focus: in a field it is the answer, elsewhere a number or a
//! command.

mod command;
mod item;
mod page;
mod spell;

use crate::event::{Event, Key, Millis};
use crate::lesson::activity::KeyName;
use crate::outline::target::FooterKey;
use crate::outline::{Node, Outline, Role, Secrecy, State, Target};
use crate::record::Face;
use crate::session::ladder::RUNGS;
use crate::session::world::World;
use crate::text::{Args, MessageRef};
use command::{Asked, Command};
use item::Item;
use page::Page;
use std::collections::BTreeMap;

/// Between two lines the hands rest: no line is taken for a key that is held down.
const REST: Millis = 1000;

/// The linear face of a tutor.
#[derive(Debug, Default)]
pub struct Linear {
    /// What was told last.
    told: Page,
    /// The number of each thing, which it keeps while the page stays.
    numbers: BTreeMap<Target, usize>,
    /// How many hints were asked for on this page.
    hints: usize,
    clock: Millis,
    next: Telling,
    /// What had the focus when something was told last.
    at: Option<Target>,
}

/// How much is told next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Telling {
    /// The page from its first line.
    #[default]
    Whole,
    /// A page that has come up; what stands above it is told when it is new.
    Page,
    /// What the tutor answers, also when it is the same as before, and what changed.
    Answer,
    /// An answer, and what help shows, also when it was shown before.
    Hint,
    /// What changed.
    Changes,
}

/// What comes of a line: what happens to the tutor, one after the other, or only lines in answer.
#[derive(Debug)]
pub enum Turn {
    /// Events; what they change is told afterwards.
    Happens(Vec<Event>),
    /// Told at once.
    Told(Vec<String>),
}

/// Whether the next line may be seen by others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Echo {
    /// It may.
    Shown,
    /// It is a secret.
    Hidden,
}

impl Linear {
    /// The first lines.
    pub fn begin(&mut self, outline: &Outline, world: &World) -> Vec<String> {
        let mut lines = vec![world.plain("linear-welcome")];
        lines.extend(self.tell(outline, world));
        lines
    }

    /// What is to be told of an outline: the whole page when it is another one, else what changed; then what can be done.
    pub fn tell(&mut self, outline: &Outline, world: &World) -> Vec<String> {
        let mut page = Page::of(outline, world);
        if page.key != self.told.key {
            if self.next != Telling::Whole {
                self.next = Telling::Page;
            }
            self.numbers.clear();
            self.hints = 0;
        }
        page.number(&mut self.numbers);
        let before = std::mem::replace(&mut self.next, Telling::Changes);
        let mut old = std::mem::take(&mut self.told);
        if before == Telling::Hint {
            old.items.retain(|item| !is_shown(item, outline));
        }
        // What was said of the work is not said again over it.
        let heard = match before {
            Telling::Changes => old.feedback.as_slice(),
            _ if outline.overlay.is_some() => old.feedback.as_slice(),
            Telling::Whole | Telling::Page | Telling::Answer | Telling::Hint => &[],
        };
        let mut lines = match before {
            Telling::Whole => page.whole(heard, world),
            Telling::Page => page.after(heard, &old, world),
            Telling::Answer | Telling::Hint | Telling::Changes => page.news(heard, &old, world),
        };
        self.told = page;
        if before != Telling::Changes {
            self.at.clone_from(&outline.focus);
        }
        lines.extend(self.asks(outline, world));
        self.at.clone_from(&outline.focus);
        let paragraphs = lines.iter().flat_map(|line| line.lines());
        paragraphs
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect()
    }

    /// What the next line may be.
    fn asks(&self, outline: &Outline, world: &World) -> Option<String> {
        let say = |id: &str, args: &Args| world.texts.plain(&MessageRef::value(id), args);
        if let Some(node) = entry(outline) {
            let name = Args::new().text("label", item::words(&node.label));
            return Some(match secrecy(node) {
                _ if matches!(node.role, Role::Practice(_)) => say("linear-ask-practice", &name),
                Secrecy::Hidden => say("linear-ask-secret", &name),
                Secrecy::Clear | Secrecy::Revealed => say("linear-ask-answer", &name),
            });
        }
        if let Some(key) = key_to_press(outline, world) {
            return (key == KeyName::Enter).then(|| world.plain("linear-ask-enter"));
        }
        if let Some((_, words)) = self.way_on(outline) {
            return Some(say("linear-ask-empty", &Args::new().text("label", words)));
        }
        // After the last field: what comes next.
        let moved = outline
            .focus
            .as_ref()
            .filter(|focus| self.at.as_ref() != Some(*focus))?;
        let item = self
            .told
            .items
            .iter()
            .find(|item| item.target.as_ref() == Some(moved))?;
        Some(say(
            "linear-next",
            &Args::new().text("item", item.line(world)),
        ))
    }

    /// Whether the next line may be seen: a secret may not.
    pub fn echo(outline: &Outline) -> Echo {
        match entry(outline).map(secrecy) {
            Some(Secrecy::Hidden) => Echo::Hidden,
            _ => Echo::Shown,
        }
    }

    /// What a line means.
    pub fn line(&mut self, line: &str, outline: &Outline, world: &World) -> Turn {
        let turn = self.meant(line, outline, world);
        let acts = |event: &Event| matches!(event, Event::Act(_) | Event::Key { .. });
        if matches!(&turn, Turn::Happens(events) if events.iter().any(acts))
            && self.next == Telling::Changes
        {
            self.next = Telling::Answer;
        }
        turn
    }

    fn meant(&mut self, line: &str, outline: &Outline, world: &World) -> Turn {
        let asked = match entry(outline).and_then(|node| node.target.clone()) {
            Some(target) => match line.strip_prefix(':') {
                Some(rest) => command::understand(rest, world),
                None => return self.answer(target, line, outline),
            },
            // The colon that fields ask for is no harm elsewhere.
            None => command::understand(line.strip_prefix(':').unwrap_or(line), world),
        };
        match asked {
            Asked::Nothing => self.go_on(outline, world),
            Asked::Number(number) => {
                if let Some(target) = self.numbered(number) {
                    self.act(target, outline, world)
                } else {
                    let args = Args::new().text("number", number.to_string());
                    let message = MessageRef::value("linear-no-number");
                    Turn::Told(vec![world.texts.plain(&message, &args)])
                }
            }
            Asked::Command(command) => self.obey(command, outline, world),
            Asked::Words(words) => match self.called(&words) {
                Some(target) => self.act(target, outline, world),
                None => Turn::Told(vec![world.plain("linear-not-understood")]),
            },
        }
    }

    /// A text for what has the focus. An empty one leaves it as it is. An address is gone to, a field leads to the next
    /// thing.
    fn answer(&mut self, target: Target, text: &str, outline: &Outline) -> Turn {
        let mut happens = Vec::new();
        match target {
            Target::Practice => happens.extend(self.practise(text, outline)),
            target => {
                if !text.is_empty() {
                    happens.push(Event::Write(target.clone(), text.to_owned()));
                }
                let stops = outline.stops();
                let mut after = stops.into_iter().skip_while(|stop| *stop != target).skip(1);
                let next = after.find(|stop| !matches!(stop, Target::Reveal(_)));
                happens.extend(match target {
                    Target::AddressBar if !text.is_empty() => Some(self.event(Key::Enter)),
                    _ => next.map(Event::Focus),
                });
            }
        }
        Turn::Happens(happens)
    }

    /// A line of keyboard practice, key by key, so that slips are told as they are on a screen. What was there goes.
    fn practise(&mut self, text: &str, outline: &Outline) -> Vec<Event> {
        let there = match entry(outline).map(|node| &node.role) {
            Some(Role::Practice(entry)) => entry.text.chars().count(),
            _ => 0,
        };
        let ends = std::iter::once(Key::End);
        let erased = std::iter::repeat_n(Key::Backspace, there);
        let keys: Vec<Key> = ends
            .chain(erased)
            .chain(text.chars().map(Key::Char))
            .collect();
        keys.into_iter().map(|key| self.event(key)).collect()
    }

    /// What a number stands for now.
    pub fn numbered(&self, number: usize) -> Option<Target> {
        let mut items = self.told.items.iter();
        items
            .find(|item| item.number == Some(number))?
            .target
            .clone()
    }

    /// The number that stands for something now.
    pub fn number_of(&self, target: &Target) -> Option<usize> {
        let mut items = self.told.items.iter();
        items
            .find(|item| item.target.as_ref() == Some(target))?
            .number
    }

    /// The name that stands for something now, where nothing else is called so.
    pub fn name_of(&self, target: &Target) -> Option<String> {
        let mut items = self.told.items.iter();
        let item = items.find(|item| item.target.as_ref() == Some(target))?;
        (self.called(&item.label).as_ref() == Some(target)).then(|| item.label.clone())
    }

    /// The one thing of this name.
    fn called(&self, words: &str) -> Option<Target> {
        let mut found = self.told.items.iter().filter(|item| item.is_called(words));
        match (found.next(), found.next()) {
            (Some(item), None) => item.target.clone(),
            _ => None,
        }
    }

    /// An empty line: what leads on, where it is open.
    fn go_on(&mut self, outline: &Outline, world: &World) -> Turn {
        if key_to_press(outline, world) == Some(KeyName::Enter) {
            return self.key(Key::Enter);
        }
        match self.way_on(outline) {
            Some((target, _)) => Turn::Happens(vec![Event::Act(target)]),
            None => Turn::Told(vec![world.plain("linear-choose")]),
        }
    }

    /// What an empty line does, and its words: it leads on, or does what help has put under the hand.
    fn way_on(&self, outline: &Outline) -> Option<(Target, String)> {
        let focus = outline.focus.as_ref();
        let at_hand = |item: &&Item| is_shown(item, outline) && item.target.as_ref() == focus;
        let shown = || {
            let item = self.told.items.iter().find(at_hand)?;
            Some((item.target.clone()?, item.label.clone()))
        };
        self.told.way_on.clone().or_else(shown)
    }

    fn act(&mut self, target: Target, outline: &Outline, world: &World) -> Turn {
        let role = outline.find(&target).map(|node| &node.role);
        match (role, &target) {
            (Some(Role::Field(_) | Role::Practice(_)), _) => {
                Turn::Happens(vec![Event::Focus(target)])
            }
            // No line can bring an arrow: who writes its number has found it.
            (Some(Role::KeyCap), Target::Press(_)) => match key_to_press(outline, world) {
                Some(name) => self.key(name.into()),
                None => Turn::Happens(vec![Event::Act(target)]),
            },
            _ => Turn::Happens(vec![Event::Act(target)]),
        }
    }

    fn key(&mut self, key: Key) -> Turn {
        Turn::Happens(vec![self.event(key)])
    }

    fn event(&mut self, key: Key) -> Event {
        self.clock += REST;
        Event::Key {
            key,
            at: self.clock,
        }
    }

    fn obey(&mut self, command: Command, outline: &Outline, world: &World) -> Turn {
        let press = |target: Target| Turn::Happens(vec![Event::Act(target)]);
        match command {
            Command::Help => Turn::Told(commands(world)),
            Command::Repeat => Turn::Told(self.told.instruction.clone()),
            Command::Read => {
                self.next = Telling::Whole;
                Turn::Happens(Vec::new())
            }
            Command::Back => self.key(Key::Escape),
            Command::Hint => {
                let rung = RUNGS[self.hints.min(RUNGS.len() - 1)];
                self.hints += 1;
                self.next = Telling::Hint;
                choose_in(FooterKey::Help, rung, outline)
            }
            Command::Skip => choose_in(FooterKey::Menu, "menu-skip", outline),
            Command::Restart => choose_in(FooterKey::Menu, "menu-again", outline),
            Command::Leave => choose_in(FooterKey::Menu, "menu-leave", outline),
            Command::Menu => press(Target::Key(FooterKey::Menu)),
            Command::Words => press(Target::Key(FooterKey::Words)),
            Command::Card => press(Target::Key(FooterKey::Card)),
            Command::Listen => press(Target::Voice),
            Command::Screen => Turn::Happens(vec![Event::Turn(Face::Screen)]),
            Command::Spell(number) => self.spell(number, outline, world),
        }
    }

    /// A thing letter by letter; without a number, what is to be written now.
    fn spell(&self, number: Option<usize>, outline: &Outline, world: &World) -> Turn {
        let numbered = number.and_then(|number| {
            let mut items = self.told.items.iter();
            let item = items.find(|item| item.number == Some(number))?;
            Some(item.label.clone())
        });
        let written = || {
            let (Role::Field(entry) | Role::Practice(entry)) = &entry(outline)?.role else {
                return None;
            };
            let model = entry.model.clone().or_else(|| entry.ghost.clone());
            let own = || (entry.secrecy != Secrecy::Hidden).then(|| entry.text.clone());
            model.or_else(own).filter(|text| !text.is_empty())
        };
        Turn::Told(match numbered.or_else(written) {
            Some(text) => vec![spell::spelled(&text, world)],
            None => vec![world.plain("linear-spell-what")],
        })
    }
}

/// A row of the help or of the menu, wherever one is.
fn choose_in(key: FooterKey, row: &str, outline: &Outline) -> Turn {
    let row = Target::Row(row.to_owned());
    let opens = outline.find(&row).is_none();
    let open = opens.then_some(Event::Act(Target::Key(key)));
    Turn::Happens(open.into_iter().chain([Event::Act(row)]).collect())
}

/// What can be asked for, one a line.
fn commands(world: &World) -> Vec<String> {
    let line = |(_, name): (Command, &str)| {
        let args = Args::new().text(
            "words",
            command::words(name, world).join(&item::comma(world)),
        );
        world.texts.plain(
            &MessageRef::attribute(format!("linear-command-{name}"), "about"),
            &args,
        )
    };
    let mut lines = vec![world.plain("linear-help")];
    lines.extend(Command::ALL.into_iter().map(line));
    lines
}

/// Whether help shows it.
fn is_shown(item: &Item, outline: &Outline) -> bool {
    let node = item.target.as_ref().and_then(|target| outline.find(target));
    node.is_some_and(|node| node.is(&State::Framed))
}

/// What takes letters now.
fn entry(outline: &Outline) -> Option<&Node> {
    let focus = outline
        .focus
        .as_ref()
        .filter(|_| outline.overlay.is_none())?;
    let node = outline.find(focus)?;
    matches!(node.role, Role::Field(_) | Role::Practice(_)).then_some(node)
}

fn secrecy(node: &Node) -> Secrecy {
    match &node.role {
        Role::Field(entry) | Role::Practice(entry) => entry.secrecy,
        _ => Secrecy::Clear,
    }
}

/// The key that a first gesture waits for.
fn key_to_press(outline: &Outline, world: &World) -> Option<KeyName> {
    let mut body = outline.body.iter().filter(|_| outline.overlay.is_none());
    let cap = body.find(|node| {
        node.role == Role::KeyCap && node.target.is_some() && !node.is(&State::Done)
    })?;
    let label = cap.label.plain();
    KeyName::ALL
        .into_iter()
        .find(|name| world.key_name(*name) == label)
}
