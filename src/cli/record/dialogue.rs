//! What is said between Déclic and somebody who records: read this, listen, keep. It is lines out and lines in; the
//! microphone, the loudspeaker and the keyboard are handed in.

use super::choice::{Choice, chosen, offer};
use super::keyboard::Keyboard;
use super::loudspeaker::Loudspeaker;
use super::meter;
use super::readings::Reading;
use crate::text::{Args, Direction, MessageRef, Texts, layout};
use crate::voice::level::Level;
use crate::voice::microphone::Microphone;
use crate::voice::recording::{find, save};
use crate::voice::take::Take;
use crate::voice::{Recording, encode};
use anyhow::Context;
use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// How often the level is drawn.
const TICK: Duration = Duration::from_millis(100);
/// Lines are easier to read aloud when they are no longer.
const WIDEST: u16 = 72;
/// The text to read stands so far from the edge.
const INDENT: u16 = 4;

/// Where recordings lie.
#[derive(Debug)]
pub(super) struct Shelf {
    /// Where new ones go.
    pub folder: PathBuf,
    /// Where the learner's Déclic looks for them.
    pub looked_for: Vec<PathBuf>,
}

/// All that the conversation needs.
pub(super) struct Dialogue<'a> {
    /// What the person sees.
    pub out: &'a mut dyn Write,
    /// What they write.
    pub keyboard: &'a mut dyn Keyboard,
    /// What hears them.
    pub microphone: &'a mut dyn Microphone,
    /// What they hear.
    pub loudspeaker: &'a mut dyn Loudspeaker,
    /// The words, in the language that is recorded.
    pub texts: &'a Texts,
    /// Where recordings lie.
    pub shelf: &'a Shelf,
    /// Columns of the window.
    pub width: u16,
}

/// What follows a reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Course {
    Onward,
    Leave,
}

impl Dialogue<'_> {
    /// Offers one reading after the other, until the last or until the person leaves.
    pub fn hold(mut self, readings: &[Reading]) -> anyhow::Result<()> {
        for (nth, reading) in readings.iter().enumerate() {
            self.show(reading, nth + 1, readings.len())?;
            let others: &[Choice] = if nth + 1 < readings.len() {
                &[Choice::Next, Choice::Leave]
            } else {
                &[Choice::Leave]
            };
            if self.record(reading, others)? == Course::Leave {
                break;
            }
        }
        Ok(())
    }

    fn say(&mut self, id: &str, args: &Args) -> anyhow::Result<()> {
        let text = self.texts.plain(&MessageRef::value(id), args);
        self.write(&text, 0)
    }

    /// Writes a text in lines that fit the window, so far from the edge.
    fn write(&mut self, text: &str, indent: u16) -> anyhow::Result<()> {
        let width = self.width.min(WIDEST).saturating_sub(indent).max(1);
        let direction = self.texts.direction();
        for line in layout(text, width, direction) {
            let from = match direction {
                Direction::Ltr => indent,
                Direction::Rtl => indent + width - line.width,
            };
            let cells = line.cells.iter().map(|cell| cell.symbol.as_str());
            let shown = cells.collect::<String>();
            writeln!(self.out, "{}{shown}", " ".repeat(usize::from(from)))?;
        }
        Ok(())
    }

    fn tell(&mut self, id: &str) -> anyhow::Result<()> {
        self.say(id, &Args::new())
    }

    /// Asks, and waits for a line; none when no more can come.
    fn ask(&mut self, question: &str) -> anyhow::Result<Option<String>> {
        write!(self.out, "{question}\n> ")?;
        self.out.flush()?;
        Ok(self.keyboard.line()?)
    }

    fn show(&mut self, reading: &Reading, nth: usize, of: usize) -> anyhow::Result<()> {
        let args = Args::new()
            .number("nth", nth as i64)
            .number("of", of as i64)
            .text("message", reading.message.to_string());
        self.say("record-read-this", &args)?;
        writeln!(self.out)?;
        self.write(&reading.text, INDENT)?;
        writeln!(self.out)?;
        if reading.names_keys {
            self.tell("record-names-keys")?;
        }
        let language = reading.language.to_string();
        let message = reading.message.to_string();
        if find(&self.shelf.looked_for, &language, &message).is_some() {
            self.tell("record-there-is-one")?;
        }
        Ok(())
    }

    /// Records one reading as often as is wanted. `others` are the ways around it.
    fn record(&mut self, reading: &Reading, others: &[Choice]) -> anyhow::Result<Course> {
        loop {
            if let Some(course) = self.begin(others)? {
                return Ok(course);
            }
            let take = self.take()?;
            let Some(pcm) = take.reading() else {
                self.tell("record-nothing-heard")?;
                continue;
            };
            let ogg = encode(&pcm).context("the recording could not be made smaller")?;
            if let Some(course) = self.decide(reading, &ogg.into())? {
                return Ok(course);
            }
        }
    }

    /// Waits until the person begins; or where they go instead.
    fn begin(&mut self, others: &[Choice]) -> anyhow::Result<Option<Course>> {
        loop {
            let begin = MessageRef::value("record-begin");
            let begin = self.texts.plain(&begin, &Args::new());
            let question = format!("{begin}    {}", offer(others, self.texts));
            let Some(line) = self.ask(&question)? else {
                return Ok(Some(Course::Leave));
            };
            if line.trim().is_empty() {
                return Ok(None);
            }
            match chosen(&line, others, self.texts) {
                Some(Choice::Next) => return Ok(Some(Course::Onward)),
                Some(_) => return Ok(Some(Course::Leave)),
                None => self.tell("record-not-understood")?,
            }
        }
    }

    /// Listens until Entrée, or until no more can be heard.
    fn take(&mut self) -> anyhow::Result<Take> {
        let opened = self.microphone.open();
        let rate = opened.map_err(|why| super::deaf(self.texts, &why))?;
        self.tell("record-listening")?;
        let mut take = Take::new(rate);
        let mut level = Level::default();
        let mut drawn = String::new();
        let ended = loop {
            let pressed = self.keyboard.waits(TICK)?;
            let heard = self.microphone.heard();
            if let Some(pcm) = heard.as_ref().filter(|pcm| !pcm.is_empty()) {
                take.add(pcm);
                level.hear(pcm, rate);
            }
            if pressed {
                self.keyboard.line()?;
                break None;
            } else if take.is_full() {
                break Some("record-full");
            } else if heard.is_none() {
                break Some("record-lost");
            }
            let line = meter::line(&level, self.texts);
            // Whatever reads the screen aloud has less to say.
            if line != drawn {
                write!(self.out, "\r{line}")?;
                self.out.flush()?;
                drawn = line;
            }
        };
        self.microphone.close();
        if let Some(why) = ended {
            writeln!(self.out)?;
            self.tell(why)?;
        }
        Ok(take)
    }

    /// What becomes of a take; none: another one.
    fn decide(&mut self, reading: &Reading, ogg: &Arc<[u8]>) -> anyhow::Result<Option<Course>> {
        const CHOICES: [Choice; 4] = [Choice::Listen, Choice::Keep, Choice::Redo, Choice::Leave];
        loop {
            let Some(line) = self.ask(&offer(&CHOICES, self.texts))? else {
                return Ok(Some(Course::Leave));
            };
            match chosen(&line, &CHOICES, self.texts) {
                Some(Choice::Listen) => self.listen(ogg)?,
                Some(Choice::Keep) if self.keep(reading, ogg)? => return Ok(Some(Course::Onward)),
                Some(Choice::Redo) => return Ok(None),
                Some(Choice::Leave) => {
                    self.tell("record-not-kept")?;
                    return Ok(Some(Course::Leave));
                }
                Some(Choice::Keep | Choice::Next) => {}
                None => self.tell("record-not-understood")?,
            }
        }
    }

    /// Plays it to its end, or until Entrée.
    fn listen(&mut self, ogg: &Arc<[u8]>) -> anyhow::Result<()> {
        self.tell("record-playing")?;
        self.loudspeaker.play(Recording::Bytes(Arc::clone(ogg)));
        loop {
            match self.loudspeaker.plays() {
                Ok(true) => {}
                Ok(false) => return Ok(()),
                Err(why) => {
                    let args = Args::new().text("reason", why.to_string());
                    return self.say("record-no-sound", &args);
                }
            }
            if self.keyboard.waits(TICK)? {
                self.keyboard.line()?;
                self.loudspeaker.hush();
                return Ok(());
            }
        }
    }

    /// Saves it, and tells where; false, and why is told, when that cannot be.
    fn keep(&mut self, reading: &Reading, ogg: &[u8]) -> anyhow::Result<bool> {
        let language = reading.language.to_string();
        let message = reading.message.to_string();
        match save(&self.shelf.folder, &language, &message, ogg) {
            Ok(path) => {
                self.tell("record-kept")?;
                // Whole, so that it can be copied.
                writeln!(self.out, "{}", path.display())?;
                Ok(true)
            }
            Err(why) => {
                let args = Args::new()
                    .text("folder", self.shelf.folder.display().to_string())
                    .text("reason", why.to_string());
                self.say("record-not-saved", &args)?;
                Ok(false)
            }
        }
    }
}

#[cfg(test)]
mod tests;
