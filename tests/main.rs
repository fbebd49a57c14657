//! Tests.

mod mistakes;
mod records;
mod robot;
