//! Déclic, a tutor in the terminal. This page is the map; each file says in its first sentence what lives there.
//!
//! # Two doors and a pure middle
//!
//! ```text
//!  lessons/*/lesson.ron ─► lesson ─► session ◄─► screen ─► outline ─► widget ─► a frame
//!  lessons/*/fr.ftl ─────► text ────────▲──────────▲
//!  keyboard, mouse, voice ─── Event ────┘          │
//!                               Effect ◄───────────┘ ──► app ──► terminal, voice, store, catalogue
//! ```
//!
//! All that happens to us is an [`event::Event`]; all we ask of the world is an [`effect::Effect`]. Whoever reads those
//! two files knows everything that Déclic can hear and do. Between the doors there is no clock, no file, no terminal and
//! no chance: the time comes with an event, the day and the number that mixes options are handed in. The same events
//! give the same effects, always.
//!
//! # From a key to a picture
//!
//! [`app`] waits for the terminal, the voice or a signal, and makes an event of what came. [`screen::Tutor`] decides where it goes:
//! to what lies on top, to the screen, or, as an [`session::Action`], to the [`session::Session`]. What comes back is a
//! list of effects, which [`app`] performs; their answers are events again. Then the [`outline::Outline`] is made: what
//! is there now, each thing with its role, label, value and state. [`widget`] draws it, with the colours of [`theme`],
//! and says what was drawn where, so that the next click is a name and no coordinate; or [`linear`] puts it into lines.
//! What is new in an outline is what is read aloud: [`speech`] knows how a text is spoken and which words light up, [`voice`] makes the sound.
//!
//! # The floors, from the ground up
//!
//! | floor | modules | deliberately does not know |
//! |---|---|---|
//! | plain data and words | [`lesson`], [`record`], [`keyboard`], [`text`], [`speech`], [`event`], [`effect`], [`outline`] | files, terminals, clocks; who uses it |
//! | play | [`session`] | drawing, files, clocks, chance |
//! | faces | [`screen`]; [`theme`], [`widget`]; [`linear`] | the store, files; `screen` knows no cell, `widget` and `linear` no screen |
//! | edges | [`store`], [`catalogue`] | screens and sessions; the store never sees a clock, the day is handed in |
//! | | [`voice`] | screens, sessions, lessons, the store |
//! | hands | [`app`] | why something is asked for: it does it, and tells what came of it |
//! | doors to people | [`cli`], [`author`] | drawing |
//!
//! `tests/architecture.rs` reads the sources and holds the floors.
//!
//! # What must stay true
//!
//! - **One place performs effects**: [`app`]. The store and the catalogue write files, and only `app` and `cli` ask them to.
//! - **The outline is made once, for every face.** The picture, the focus, the mouse and the robot learner of the tests
//!   read the same one. What is not in it cannot be pressed.
//! - **One function finds the next useful action.** Worked examples, hints and the robot all ask it. In a scene it
//!   searches the states; so authors write no solution.
//! - **The middle cannot fail.** Acting on a session or a screen gives no `Result`: what makes no sense now has no effect.
//! - **Place is not progress.** Where a learner is can go back; the set of steps done never shrinks.
//! - **What is typed never leaves memory.** No effect carries a text that a learner wrote; a mark holds ids only, and the
//!   store refuses what has not their shape.
//! - **A mark is on the disk before the next step is shown.**
//! - **Every word comes from a Fluent file, every colour from [`theme`] by its meaning.**
//! - **Nothing is done while nothing happens**: one thread, asleep in `poll`. The voice has a thread and a process of its
//!   own while it speaks, and no longer.
//!
//! # Where things are
//!
//! Lessons and words that ship are inside the program (`catalogue::shipped`), and so is what they say of a country
//! ([`lesson::country`]); folders on the disk come on top. What a
//! lesson may say is in [`lesson`] and, for authors, in `docs/lesson-format.md`. What is kept is in [`store`] and
//! `docs/records.md`. Why things are so and not otherwise is in `docs/design-decisions.md`.

pub mod app;
pub mod author;
pub mod catalogue;
pub mod cli;
pub mod effect;
pub mod event;
pub mod keyboard;
pub mod lesson;
pub mod linear;
pub mod outline;
pub mod record;
pub mod screen;
pub mod session;
pub mod speech;
pub mod store;
pub mod text;
pub mod theme;
pub mod voice;
pub mod widget;
