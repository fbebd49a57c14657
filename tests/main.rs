//! Tests.

mod records;
