//! Texts as they were laid out, kept for the next frames: from one key to the next most of a screen stays.

use crate::text::{self, Direction, Line};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// The most texts that are kept. A screen has less than half of it.
const MOST: usize = 160;

/// Laid out texts by their words, columns and direction. Forgets everything when it is full.
#[derive(Debug, Clone, Default)]
pub struct Kept(RefCell<BTreeMap<u64, Text>>);

#[derive(Debug, Clone)]
struct Text {
    words: String,
    lines: Vec<Line>,
}

impl Kept {
    /// The lines of a text, as [`text::layout`] makes them.
    pub(super) fn lines(&self, words: &str, width: u16, direction: Direction) -> Vec<Line> {
        let mut hasher = DefaultHasher::new();
        (words, width, direction).hash(&mut hasher);
        let key = hasher.finish();
        let mut kept = self.0.borrow_mut();
        if let Some(text) = kept.get(&key).filter(|text| text.words == words) {
            return text.lines.clone();
        }
        let lines = text::layout(words, width, direction);
        if kept.len() >= MOST {
            kept.clear();
        }
        let text = Text {
            words: words.to_owned(),
            lines: lines.clone(),
        };
        kept.insert(key, text);
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_kept_is_what_would_be_made(
            words in "[a-zéاب0-9 .\n]{0,40}", width in 1u16..30, rtl in any::<bool>(),
        ) {
            let direction = if rtl { Direction::Rtl } else { Direction::Ltr };
            let kept = Kept::default();
            let made = text::layout(&words, width, direction);
            for _ in 0..2 {
                prop_assert_eq!(&kept.lines(&words, width, direction), &made);
            }
        }
    }

    #[test]
    fn no_more_is_kept_than_a_few_screens_show() {
        let kept = Kept::default();
        for number in 0..10 * MOST {
            kept.lines(&number.to_string(), 10, Direction::Ltr);
        }
        assert!(kept.0.borrow().len() <= MOST);
    }
}
