//! Tests.

mod records;
mod robot;
