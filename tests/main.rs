//! Tests.

mod docs;
mod records;
mod robot;
