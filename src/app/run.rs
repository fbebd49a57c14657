//! The loop: what the terminal tells becomes an event, what the outline says becomes a frame.

use super::begin::look;
use super::bidi::Found;
use super::waiting::{Waiting, Woken};
use super::{App, terminal};
use crate::effect::Effect;
use crate::event::{Event, Millis, Mouse};
use crate::outline::Target;
use crate::record::Face;
use crate::voice::{Voice, VoiceConfig};
use crate::widget;
use crossterm::event::{self as term, MouseButton, MouseEventKind};
use std::collections::VecDeque;
use std::io;
use std::time::Instant;

/// In which ways the tutor can show itself here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Faces {
    /// As the learner has set it.
    Any,
    /// Line by line, until something else is asked for.
    LinearFirst,
    /// Line by line: nothing can be drawn.
    LinearOnly,
}

/// Lines that one notch of the wheel scrolls.
const NOTCH: i16 = 3;

impl App {
    /// Draws a frame.
    pub fn draw(&mut self, frame: &mut ratatui::terminal::Frame<'_>) {
        self.drawn = widget::draw(self.tutor.outline(), &self.look, frame);
        self.tutor.drawn(self.drawn.view.clone());
    }

    /// What lies under a cell of the last frame.
    pub fn under(&self, column: u16, row: u16) -> Option<&Target> {
        self.drawn.hit(column, row)
    }

    /// An event of the terminal as one of ours; what means nothing to us is none.
    pub fn translate(&mut self, event: &term::Event, at: Millis) -> Option<Event> {
        match event {
            term::Event::Key(key) => terminal::key(*key).map(|key| Event::Key { key, at }),
            term::Event::Paste(text) => {
                let mut letters = text.chars();
                match (letters.next(), letters.next()) {
                    (Some(c), None) if !c.is_control() => Some(Event::Key {
                        key: crate::event::Key::Char(c),
                        at,
                    }),
                    (None, _) => None,
                    _ => Some(Event::Paste),
                }
            }
            term::Event::Mouse(mouse) => {
                let gesture = match mouse.kind {
                    MouseEventKind::Down(MouseButton::Left) => Mouse::Press,
                    MouseEventKind::Up(MouseButton::Left) => Mouse::Release,
                    MouseEventKind::Down(_) => Mouse::OtherButton,
                    MouseEventKind::ScrollDown => Mouse::Wheel(NOTCH),
                    MouseEventKind::ScrollUp => Mouse::Wheel(-NOTCH),
                    _ => return None,
                };
                let letter = self
                    .drawn
                    .byte_in_field(mouse.column, mouse.row)
                    .map(|(_, byte)| byte);
                let cell = (mouse.column, mouse.row);
                let mut on = self.under(mouse.column, mouse.row).cloned();
                match gesture {
                    Mouse::Press => self.pressed = Some((cell, on.clone())),
                    // A hand that has not moved means what it pressed, also when the page has moved to show it.
                    Mouse::Release => {
                        let still = self.pressed.take().filter(|(down, _)| *down == cell);
                        on = still.map_or(on, |(_, target)| target);
                    }
                    Mouse::OtherButton | Mouse::Wheel(_) => {}
                }
                Some(Event::Mouse {
                    gesture,
                    on,
                    letter,
                    at,
                })
            }
            term::Event::Resize(..) => Some(Event::Resized),
            term::Event::FocusGained | term::Event::FocusLost => None,
        }
    }

    /// Runs until the tutor is left or the machine asks to end, in one way of showing itself after the other. With
    /// `speaks` it has a voice.
    pub fn run(mut self, faces: Faces, speaks: Option<VoiceConfig>) -> anyhow::Result<()> {
        let began = Instant::now();
        let mut waiting = Waiting::new()?;
        terminal::guard_against_panics(self.plain("ended-by-fault"));
        if let Some(config) = speaks {
            let wake = waiting.waker()?;
            self = self.with_voice(|volume| Box::new(Voice::start(config, volume, wake)));
        }
        let wanted = self.tutor.desk().face;
        let mut face = match faces {
            Faces::Any => wanted,
            Faces::LinearFirst | Faces::LinearOnly => Face::Linear,
        };
        loop {
            self.tutor.shows_itself(face);
            match face {
                Face::Linear => self.run_lines(&mut waiting)?,
                Face::Screen => {
                    let mut screen = terminal::take(self.means.mouse)?;
                    let done = self.draw_until_left(&mut screen, &mut waiting, began);
                    terminal::give_back();
                    done?;
                }
            }
            match self.turn.take() {
                Some(Face::Screen) if faces == Faces::LinearOnly => {}
                Some(other) => face = other,
                None => return Ok(()),
            }
        }
    }

    fn draw_until_left(
        &mut self,
        screen: &mut terminal::Screen,
        waiting: &mut Waiting,
        began: Instant,
    ) -> anyhow::Result<()> {
        self.show(screen)?;
        self.greet();
        // After the first frame, so that nobody waits for it. A copy that fails is tried again tomorrow.
        let _ = self.store.back_up_if_due(&self.options.day);
        if self.catalogue.is_stale() {
            self.catalogue.refresh();
            self.perform_all(VecDeque::from([Effect::ReadShelf(0)]));
            self.show(screen)?;
        }
        while !self.has_to_stop() {
            let woken = waiting.wait();
            if woken == Woken::End {
                break;
            }
            // The library that reads the terminal begins to look for another size only after its first event.
            let mut changed = matches!(woken, Woken::Resized | Woken::Voice);
            if woken == Woken::Voice {
                self.listen();
            }
            self.bidi.swallow();
            // The library that reads the terminal never returns from one that has gone away meanwhile; what came beside
            // the voice wakes us again at once.
            while woken != Woken::Voice
                && !self.has_to_stop()
                && term::poll(std::time::Duration::ZERO)?
            {
                let read = term::read()?;
                let at = Millis::try_from(began.elapsed().as_millis()).unwrap_or(Millis::MAX);
                if let Some(event) = self.translate(&read, at) {
                    self.handle(&event);
                    changed = true;
                }
            }
            if changed && !self.has_to_stop() {
                self.show(screen)?;
            }
        }
        Ok(())
    }

    /// Whether it was left, or is to show itself in another way.
    pub(super) fn has_to_stop(&self) -> bool {
        self.ended || self.turn.is_some()
    }

    /// Draws a frame on a terminal that is ready for its direction.
    fn show(&mut self, screen: &mut terminal::Screen) -> io::Result<()> {
        let direction = self.look.direction;
        if !self.bidi.is_ready_for(direction) {
            let kept = self.kept_ways();
            let found = self.bidi.make_ready_for(direction, &kept)?;
            self.means.emission = self.bidi.emission();
            self.look = look(self.tutor.desk(), self.means);
            // What stands there was written when the terminal was told otherwise.
            terminal::clear(screen)?;
            if found == Found::Guessed {
                self.handle(&Event::LinesUncertain);
            }
        }
        screen.draw(|frame| self.draw(frame))?;
        Ok(())
    }

    fn plain(&self, id: &str) -> String {
        self.tutor.desk().world.plain(id)
    }
}
