//! The tools of those who write lessons. They read files and give texts; what a lesson may be is decided in `lesson`.

pub mod check;
