//! Everything we can ask of the world: the other door. `app` alone performs it.

use crate::record::{Face, Mark, Place};
use crate::speech::{Speed, Spoken};
use crate::text::{Emission, MessageRef};

/// Something asked of the world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Open a lesson, at a step or where the learner was.
    OpenLesson {
        /// The lesson.
        lesson: String,
        /// The step to begin with.
        step: Option<String>,
    },
    /// Commit the outcome of a step, and where the learner is then, before the next frame.
    SaveMark(Mark, Place),
    /// Commit where the learner is.
    SavePlace(Place),
    /// Keep a setting of the learner.
    SaveSetting(&'static str, String),
    /// Keep a fact about the machine.
    SaveMachine(&'static str, String),
    /// Load the words of a language.
    LoadLanguage(String),
    /// Read all that is known of the learner.
    ReadKnowledge,
    /// Read a page of the shelf of lessons, counted from 0.
    ReadShelf(usize),
    /// Read progress again for the home screen.
    ReadProgress,
    /// Erase all that is known of the learner.
    Forget,
    /// Take the newest good backup back.
    RestoreBackup,
    /// Say something aloud, in place of what is being said.
    Say(Box<Saying>),
    /// Say no more, at once.
    Hush,
    /// Hold the breath.
    Pause,
    /// Go on after a pause.
    Resume,
    /// How loud, in percent.
    Volume(u8),
    /// Show the tutor in another way from now on.
    Turn(Face),
    /// Send the letters of lines from the right so, and keep that for this terminal.
    SendLines(Emission),
    /// Leave.
    Quit,
}

/// Something to say aloud.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saying {
    /// Comes back in what is told of it.
    pub id: u64,
    /// The tag of its language.
    pub language: String,
    /// The words, and what is shown for each.
    pub spoken: Spoken,
    /// The message, where it is one: a recording of it speaks in its place.
    pub message: Option<MessageRef>,
    /// How fast.
    pub speed: Speed,
}
