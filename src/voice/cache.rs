//! The clips spoken last, so that saying something again costs nothing. It forgets the oldest when it grows heavy.

use super::clip::Clip;
use std::collections::VecDeque;
use std::sync::Arc;

/// The most that is kept, in bytes: about three minutes of speech.
pub const HEAVIEST: usize = 8 << 20;

/// What was said how; two clips with the same key sound the same.
pub type Key = String;

/// Clips, the one used last at the back.
#[derive(Debug, Default)]
pub struct Cache {
    clips: VecDeque<(Key, Arc<Clip>)>,
    weight: usize,
}

impl Cache {
    /// The clip, if it is still there.
    pub fn find(&mut self, key: &str) -> Option<Arc<Clip>> {
        let at = self.clips.iter().position(|(known, _)| known == key)?;
        let entry = self.clips.remove(at)?;
        let clip = Arc::clone(&entry.1);
        self.clips.push_back(entry);
        Some(clip)
    }

    /// Keeps a clip, unless it alone is too heavy.
    pub fn keep(&mut self, key: Key, clip: Clip) -> Arc<Clip> {
        let clip = Arc::new(clip);
        if clip.weight() <= HEAVIEST {
            self.weight += clip.weight();
            self.clips.push_back((key, Arc::clone(&clip)));
        }
        while self.weight > HEAVIEST {
            let Some((_, oldest)) = self.clips.pop_front() else {
                break;
            };
            self.weight -= oldest.weight();
        }
        clip
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clip(bytes: usize) -> Clip {
        Clip {
            pcm: vec![1; bytes / 2].into(),
            words: Box::default(),
        }
    }

    #[test]
    fn the_clip_used_longest_ago_goes_first() {
        let mut cache = Cache::default();
        for name in ["one", "two", "three"] {
            cache.keep(name.to_owned(), clip(HEAVIEST / 4));
        }
        assert!(cache.find("one").is_some());
        cache.keep("four".to_owned(), clip(HEAVIEST / 4));
        let there = ["one", "two", "three", "four"].map(|name| cache.find(name).is_some());
        assert_eq!(there, [true, false, true, true]);
        assert!(cache.weight <= HEAVIEST);
    }

    #[test]
    fn what_is_too_heavy_is_not_kept_and_drives_nothing_out() {
        let mut cache = Cache::default();
        cache.keep("small".to_owned(), clip(10));
        assert_eq!(
            cache.keep("huge".to_owned(), clip(HEAVIEST)).pcm.len(),
            HEAVIEST / 2
        );
        assert!(cache.find("huge").is_none() && cache.find("small").is_some());
    }
}
