//! Keeps the panics of the voice's threads off the terminal.

use std::cell::Cell;
use std::sync::Once;

thread_local! {
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

/// While it lives, a panic of this thread prints nothing and leaves the terminal alone.
#[derive(Debug)]
pub struct Quiet(bool);

/// Makes this thread's panics quiet. They still unwind.
pub fn here() -> Quiet {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let others = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if !QUIET.get() {
                others(panic);
            }
        }));
    });
    Quiet(QUIET.replace(true))
}

/// Makes this thread's panics quiet for good: for threads that are not ours to begin.
pub fn for_good() {
    QUIET.set(true);
}

impl Drop for Quiet {
    fn drop(&mut self) {
        QUIET.set(self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::panic::catch_unwind;

    #[test]
    fn a_quiet_panic_unwinds_and_loudness_comes_back() {
        let before = QUIET.get();
        {
            let _quiet = here();
            assert!(QUIET.get());
            assert!(catch_unwind(|| panic!("nobody should read this")).is_err());
        }
        assert_eq!(QUIET.get(), before);
    }
}
