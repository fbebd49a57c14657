//! Tells the linker how to lay the program out, so that less of it comes into memory: the kernel brings code in by 64 KB,
//! and what stands between two functions that run comes along.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=often.ld");
    println!("cargo::rerun-if-changed=seldom.ld");
    let is_linux = env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "linux");
    if let (true, Ok(root)) = (is_linux, env::var("CARGO_MANIFEST_DIR")) {
        println!("cargo::rustc-link-arg-bins=-Wl,-T,{root}/often.ld,-T,{root}/seldom.ld");
        // The list of addresses to be set at start in two bits each instead of 24 bytes.
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}
