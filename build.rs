//! Deflates the lessons that ship, for the program to hold them, and tells the linker how to lay the program out, so that
//! less of it comes into memory: the kernel brings code in by 64 KB, and what stands between two functions that run
//! comes along.

use std::path::Path;
use std::{env, fs, io};

/// As small as deflating can make it.
const SMALLEST: u8 = 10;

fn main() -> io::Result<()> {
    deflate_lessons()?;
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=often.ld");
    println!("cargo::rerun-if-changed=seldom.ld");
    let is_linux = env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "linux");
    if let (true, Ok(root)) = (is_linux, env::var("CARGO_MANIFEST_DIR")) {
        println!("cargo::rustc-link-arg-bins=-Wl,-T,{root}/often.ld,-T,{root}/seldom.ld");
        // The list of addresses to be set at start in two bits each instead of 24 bytes.
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
    Ok(())
}

/// Writes each file of the lessons, deflated, into the same folder below `OUT_DIR`.
fn deflate_lessons() -> io::Result<()> {
    println!("cargo::rerun-if-changed=lessons");
    let out = env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?;
    for lesson in fs::read_dir("lessons")? {
        let lesson = lesson?.path();
        if !lesson.is_dir() {
            continue;
        }
        let to = Path::new(&out).join(&lesson);
        fs::create_dir_all(&to)?;
        for file in fs::read_dir(&lesson)? {
            let file = file?;
            if file.file_type()?.is_file() {
                let packed =
                    miniz_oxide::deflate::compress_to_vec(&fs::read(file.path())?, SMALLEST);
                fs::write(to.join(file.file_name()), packed)?;
            }
        }
    }
    Ok(())
}
