//! Where every key goes.

use super::{Screen, Tutor, focus};
use crate::effect::Effect;
use crate::event::Key;
use crate::lesson::activity::KeyName;
use crate::outline::target::{Answer, FooterKey};
use crate::outline::{Beyond, Entry, Role, Target, Tone};
use crate::session::Action;
use crate::session::editor::Edit;
use crate::text::Side;

impl Tutor {
    /// A key that counts.
    pub(super) fn on_key(&mut self, key: Key) -> Vec<Effect> {
        if let Some(effects) = self.first_gesture(key) {
            return effects;
        }
        match key {
            Key::Escape => self.escape(),
            Key::F(2) => self.footer_key(FooterKey::Again),
            Key::F(3) => self.footer_key(FooterKey::Help),
            Key::F(4) => self.footer_key(FooterKey::Menu),
            Key::F(5) => self.next_speed(),
            Key::F(6) if self.has_footer(FooterKey::Words) => self.footer_key(FooterKey::Words),
            Key::F(7) if self.has_footer(FooterKey::Card) => self.footer_key(FooterKey::Card),
            Key::PageUp | Key::PageDown if !self.stands_for_a_digit(key) => {
                self.scroll_page(if key == Key::PageUp {
                    Beyond::Above
                } else {
                    Beyond::Below
                });
                Vec::new()
            }
            Key::Tab => self.move_focus(true),
            Key::BackTab => self.move_focus(false),
            _ => match self.entry().cloned() {
                Some(entry) => self.in_entry(key, &entry),
                None => self.outside_entry(key),
            },
        }
    }

    fn has_footer(&self, key: FooterKey) -> bool {
        self.outline
            .footer
            .iter()
            .any(|node| node.target == Some(Target::Key(key)))
    }

    /// The key that a first gesture waits for goes there, and not where it usually goes.
    fn first_gesture(&mut self, key: Key) -> Option<Vec<Effect>> {
        if self.overlay.is_some() {
            return None;
        }
        let Screen::Lesson(lesson) = &mut self.screen else {
            return None;
        };
        let name = KeyName::ALL
            .into_iter()
            .find(|name| Key::from(*name) == key)?;
        if !lesson.waits_for(name, &self.desk.world) {
            return None;
        }
        let on_way_out = matches!(self.focus, Some(Target::Otherwise(_) | Target::Key(_)));
        if name == KeyName::Enter && on_way_out {
            return None;
        }
        self.note = None;
        let reply = lesson.apply(&Action::Key(Some(name)), &self.desk);
        Some(self.take(reply))
    }

    fn entry(&self) -> Option<&Entry> {
        let focus = self.focus.as_ref().filter(|_| self.overlay.is_none())?;
        match &self.outline.find(focus)?.role {
            Role::Field(entry) | Role::Practice(entry) => Some(entry),
            _ => None,
        }
    }

    fn in_entry(&mut self, key: Key, entry: &Entry) -> Vec<Effect> {
        if entry.text.is_empty() && self.stands_for_a_digit(key) {
            self.tell(Tone::Note, "num-lock-off");
            return Vec::new();
        }
        let (before, after) = entry.text.split_at(entry.caret.min(entry.text.len()));
        let around = self.desk.world.texts.direction();
        let edit = match key {
            Key::Char(c) => Edit::Insert(c),
            Key::Backspace => Edit::Backspace,
            Key::Delete => Edit::Delete,
            Key::Left => Edit::To(entry.beside(Side::Left, around)),
            Key::Right => Edit::To(entry.beside(Side::Right, around)),
            Key::Home => Edit::Home,
            Key::End => Edit::End,
            Key::Up if entry.lines > 1 && before.contains('\n') => Edit::Up,
            Key::Down if entry.lines > 1 && after.contains('\n') => Edit::Down,
            Key::Up => return self.arrow(false),
            Key::Enter if entry.lines > 1 => Edit::Insert('\n'),
            Key::Enter if self.focus == Some(Target::AddressBar) => {
                return self.press(&Target::AddressBar);
            }
            // Practice ends by itself: there is nothing to confirm.
            Key::Enter if self.focus == Some(Target::Practice) => return Vec::new(),
            Key::Down => return self.arrow(true),
            Key::Enter => return self.move_focus(true),
            _ => return Vec::new(),
        };
        match self.focus.clone() {
            Some(target) => self.edit(target, edit),
            None => Vec::new(),
        }
    }

    /// With Num Lock dark, the digits of the pad send these.
    fn stands_for_a_digit(&self, key: Key) -> bool {
        let pad = matches!(
            key,
            Key::Left
                | Key::Right
                | Key::Home
                | Key::End
                | Key::PageUp
                | Key::PageDown
                | Key::Delete
        );
        pad && self.entry().is_some_and(|entry| {
            entry.takes == crate::outline::Takes::Digits && entry.text.is_empty()
        })
    }

    fn outside_entry(&mut self, key: Key) -> Vec<Effect> {
        let mirrored = self.desk.world.texts.direction() == crate::text::Direction::Rtl;
        match key {
            Key::Enter | Key::Char(' ') => match self.focus.clone() {
                Some(_) if self.out_of_sight().is_some() => {
                    self.scroll_to_focus();
                    Vec::new()
                }
                Some(focus) => self.press(&focus),
                None => Vec::new(),
            },
            Key::Down => self.arrow(true),
            Key::Up => self.arrow(false),
            Key::Left => self.arrow(mirrored),
            Key::Right => self.arrow(!mirrored),
            Key::Char(c) => self.letter(c),
            _ => Vec::new(),
        }
    }

    /// A letter where none is written: a digit chooses, anything else may be told about.
    fn letter(&mut self, c: char) -> Vec<Effect> {
        let digit = c
            .to_digit(10)
            .map(|digit| digit as u8)
            .or_else(|| self.desk.world.layout.digit_of(c));
        if let Some(target) = digit.and_then(|digit| self.numbered(digit)) {
            self.focus = Some(target.clone());
            if self.view.unseen.contains(&target) {
                self.scroll_to_focus();
                return Vec::new();
            }
            return self.press(&target);
        }
        let (None, Screen::Lesson(lesson)) = (&self.overlay, &mut self.screen) else {
            return Vec::new();
        };
        self.note = None;
        let reply = lesson.apply(&Action::Key(None), &self.desk);
        self.take(reply)
    }

    fn numbered(&self, digit: u8) -> Option<Target> {
        let stops = self.outline.stops();
        let chosen = |node: &&crate::outline::Node| match node.role {
            Role::Choice { number } | Role::Progress { number, .. } => number == Some(digit),
            _ => false,
        };
        if let Some(Target::Answer(statement, _)) = &self.focus {
            let answer = [Answer::Alone, Answer::Help, Answer::NotYet]
                .get(usize::from(digit).checked_sub(1)?)?;
            return Some(Target::Answer(statement.clone(), *answer));
        }
        let nodes = self.outline.nodes();
        nodes
            .into_iter()
            .filter(chosen)
            .filter_map(|node| node.target.clone())
            .find(|t| stops.contains(t))
    }

    /// Moves the focus; what has it and is out of sight is shown first.
    fn move_focus(&mut self, forward: bool) -> Vec<Effect> {
        self.scroll_to_focus();
        self.moved = true;
        if self.out_of_sight().is_none() {
            self.focus = focus::step(&self.outline, self.focus.as_ref(), forward);
        }
        Vec::new()
    }

    /// Moves the focus; on the way to what has it and is out of sight the page is read.
    fn arrow(&mut self, forward: bool) -> Vec<Effect> {
        match self.out_of_sight() {
            Some(beyond) if forward == (beyond == Beyond::Below) => {
                self.scroll_page(beyond);
                Vec::new()
            }
            _ => self.move_focus(forward),
        }
    }
}
