//! The keyboards that our machines have: which gesture makes a character, and which slip made another one.
//!
//! A terminal tells us characters, never keys, so everything here is worked out backwards from the layout. What a
//! slip is *called* on the screen is not known here.

mod layout;
mod slips;

pub use layout::{
    Gesture, Key, KeyPosition, Layout, Legend, Modifier, SPACE_BAR, Stroke, UnknownLayout,
};
pub use slips::{Diagnosis, Slip, diagnose};
