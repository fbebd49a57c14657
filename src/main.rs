//! Déclic's program: everything is in the library.

fn main() -> std::process::ExitCode {
    declic::cli::run()
}
