//! Slow and trembling hands: what counts as one press. Times come with the events.

use crate::event::{Key, Millis};
use crate::outline::Target;

/// A page that a key has just brought cannot be left by that key for so long.
const PAGE_REST: Millis = 700;
/// Presses of one key that follow each other faster come from a key held down: keyboards repeat
/// 25 to 30 times a second, fingers do not reach 20.
const HELD: Millis = 45;
/// A second click within this does nothing, whatever came under the hand meanwhile; the marks of more scroll each time.
const DOUBLE_CLICK: Millis = 400;

/// What was pressed last.
#[derive(Debug, Default)]
pub struct Guard {
    last_key: Option<(Key, Millis)>,
    /// The key that brought this page, and when it was last seen.
    brought: Option<(Key, Millis)>,
    down: Option<Target>,
    missed_down: bool,
    last_click: Option<Millis>,
    acted: Option<(Key, Millis)>,
}

/// What a release of the mouse button means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Click {
    /// A click on a target.
    On(Target),
    /// A click beside everything.
    Missed,
    /// Nothing: slid off, or the second click of a double one.
    Nothing,
}

impl Guard {
    /// Whether a key counts. Writing keys may be held: that is a slip with a name of its own.
    pub fn lets_through(&mut self, key: Key, at: Millis, writing: bool) -> bool {
        let before = self.last_key.replace((key, at));
        self.acted = Some((key, at));
        if writing {
            return true;
        }
        let held = before.is_some_and(|(last, when)| last == key && at.saturating_sub(when) < HELD);
        let resting = self
            .brought
            .is_some_and(|(by, when)| by == key && at.saturating_sub(when) < PAGE_REST);
        if resting && held {
            // A key still held down starts the rest again.
            self.brought = Some((key, at));
        }
        if held || resting {
            self.acted = None;
            return false;
        }
        true
    }

    /// The last key or click brought another page.
    pub fn page_came(&mut self) {
        if let Some((key, at)) = self.acted {
            self.brought = Some((key, at));
        }
    }

    /// The mouse button went down.
    pub fn button_down(&mut self, on: Option<Target>) {
        self.missed_down = on.is_none();
        self.down = on;
    }

    /// The mouse button came up.
    pub fn button_up(&mut self, on: Option<&Target>, at: Millis) -> Click {
        self.acted = None;
        let before = self.last_click.replace(at);
        let twice = before.is_some_and(|when| at.saturating_sub(when) < DOUBLE_CLICK);
        let down = self.down.take();
        let Some(target) = down.filter(|down| Some(down) == on) else {
            return if self.missed_down && on.is_none() {
                Click::Missed
            } else {
                Click::Nothing
            };
        };
        if twice && !matches!(target, Target::More(_)) {
            Click::Nothing
        } else {
            Click::On(target)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outline::Beyond;

    #[test]
    fn a_page_rests_from_the_key_that_brought_it() {
        let mut guard = Guard::default();
        assert!(guard.lets_through(Key::Enter, 1000, false));
        guard.page_came();
        assert!(!guard.lets_through(Key::Enter, 1300, false));
        assert!(guard.lets_through(Key::Down, 1400, false));
        assert!(guard.lets_through(Key::Enter, 1800, false));
    }

    #[test]
    fn a_held_key_counts_once() {
        let mut guard = Guard::default();
        assert!(guard.lets_through(Key::Enter, 0, false));
        guard.page_came();
        assert!((0..100).all(|turn| !guard.lets_through(Key::Enter, 500 + turn * 30, false)));
        assert!(!guard.lets_through(Key::Enter, 3600, false));
        assert!(guard.lets_through(Key::Enter, 5000, false));
    }

    #[test]
    fn letters_may_be_held() {
        let mut guard = Guard::default();
        assert!((0..10).all(|turn| guard.lets_through(Key::Char('a'), turn * 30, true)));
    }

    #[test]
    fn a_click_counts_when_it_comes_up_where_it_went_down() {
        let (one, other) = (Target::Continue, Target::Pause);
        let mut guard = Guard::default();
        guard.button_down(Some(one.clone()));
        assert_eq!(guard.button_up(Some(&other), 0), Click::Nothing);
        guard.button_down(Some(one.clone()));
        assert_eq!(guard.button_up(Some(&one), 1000), Click::On(one.clone()));
        guard.button_down(Some(one.clone()));
        assert_eq!(guard.button_up(Some(&one), 1300), Click::Nothing);
        guard.button_down(None);
        assert_eq!(guard.button_up(None, 3000), Click::Missed);
    }

    #[test]
    fn a_double_click_does_not_act_on_what_came_under_the_hand() {
        let (one, other) = (Target::Continue, Target::Pause);
        let mut guard = Guard::default();
        guard.button_down(Some(one.clone()));
        guard.button_up(Some(&one), 1000);
        guard.button_down(Some(other.clone()));
        assert_eq!(guard.button_up(Some(&other), 1200), Click::Nothing);
        guard.button_down(Some(other.clone()));
        assert_eq!(guard.button_up(Some(&other), 2000), Click::On(other));
    }

    #[test]
    fn quick_clicks_on_a_mark_of_more_scroll_each_time() {
        let more = Target::More(Beyond::Below);
        let mut guard = Guard::default();
        for at in [1000, 1200, 1400] {
            guard.button_down(Some(more.clone()));
            assert_eq!(guard.button_up(Some(&more), at), Click::On(more.clone()));
        }
    }
}
