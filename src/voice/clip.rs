//! A piece of speech: its sound and when each word is heard in it. How it came to be and how it is played live elsewhere.

use std::ops::Range;

/// Samples a second in every clip: what espeak-ng speaks; every other sound is brought to it.
pub const RATE: u32 = 22_050;

/// Below this a sample counts as silence; espeak-ng ends its sentences in noise of 1 or 2.
const HUSH: u16 = 40;

/// A duration in samples at [`RATE`].
pub const fn samples(milliseconds: u32) -> usize {
    (milliseconds as u64 * RATE as u64 / 1000) as usize
}

/// When a word begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordTime {
    /// The bytes of the spoken text.
    pub text: Range<usize>,
    /// The sample at which it begins, at [`RATE`].
    pub at: usize,
}

/// Speech, mono at [`RATE`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Clip {
    /// The sound.
    pub pcm: Box<[i16]>,
    /// The words in the order in which they are heard; empty when nobody knows.
    pub words: Box<[WordTime]>,
}

impl Clip {
    /// Takes sound of any `rate`, with word times in samples of that rate.
    pub fn at_rate(pcm: &[i16], rate: u32, words: Vec<WordTime>) -> Self {
        let scale = |at: usize| (at as u64 * u64::from(RATE) / u64::from(rate.max(1))) as usize;
        let words = words.into_iter().map(|word| WordTime {
            at: scale(word.at),
            ..word
        });
        Self {
            pcm: super::resample::resample(pcm, rate, RATE).into(),
            words: words.collect(),
        }
    }

    /// Without the silence at its beginning, for which a finger would wait, and at its end, which the pause after the
    /// sentence replaces.
    pub fn trimmed(mut self) -> Self {
        let loud = |sample: &i16| sample.unsigned_abs() > HUSH;
        let Some(begin) = self.pcm.iter().position(loud) else {
            return Self::default();
        };
        let end = self.pcm.iter().rposition(loud).map_or(0, |last| last + 1);
        let end = (end + samples(20)).min(self.pcm.len());
        self.pcm = self.pcm[begin..end].into();
        for word in &mut self.words {
            word.at = word.at.saturating_sub(begin).min(self.pcm.len());
        }
        self
    }

    /// What it weighs in memory, in bytes.
    pub fn weight(&self) -> usize {
        size_of_val(&*self.pcm) + size_of_val(&*self.words) + size_of::<Self>()
    }

    /// The loudest sample.
    pub fn peak(&self) -> u16 {
        let loudness = self.pcm.iter().map(|sample| sample.unsigned_abs());
        loudness.max().unwrap_or(0)
    }
}

/// Word times of one reading stretched or pressed onto another of the same text. Two espeak-ng voices differ by
/// 45 to 85 ms a word when mapped like this; people who pause elsewhere differ by more.
pub fn scaled(words: &[WordTime], from: usize, onto: usize) -> Box<[WordTime]> {
    let scale = |at: usize| (at as u64 * onto as u64 / from.max(1) as u64) as usize;
    let words = words.iter().map(|word| WordTime {
        at: scale(word.at),
        text: word.text.clone(),
    });
    words.collect()
}

/// Word times guessed from the lengths of the words alone, for a reading of `length` samples.
pub fn estimated(text: &str, length: usize) -> Box<[WordTime]> {
    let letters = text.chars().count().max(1);
    let mut words = Vec::new();
    let mut begun = None;
    let ends = std::iter::once((text.len(), ' '));
    for (nth, (byte, letter)) in text.char_indices().chain(ends).enumerate() {
        match (begun, letter.is_whitespace()) {
            (None, false) => begun = Some((byte, nth)),
            (Some((from, first)), true) => {
                let at = (first as u64 * length as u64 / letters as u64) as usize;
                words.push(WordTime {
                    text: from..byte,
                    at,
                });
                begun = None;
            }
            _ => {}
        }
    }
    words.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guessed_words_stand_in_proportion_to_their_letters() {
        let words = estimated("  Été à la mer ", 1500);
        let found: Vec<_> = words
            .iter()
            .map(|word| (word.text.clone(), word.at))
            .collect();
        assert_eq!(
            found,
            [(2..7, 200), (8..10, 600), (11..13, 800), (14..17, 1100)]
        );
        assert!(estimated("", 100).is_empty());
    }

    #[test]
    fn scaled_words_keep_their_place_in_the_whole() {
        let words = [0, 500, 900].map(|at| WordTime { text: 0..1, at });
        let at: Vec<_> = scaled(&words, 1000, 3000)
            .iter()
            .map(|word| word.at)
            .collect();
        assert_eq!(at, [0, 1500, 2700]);
        assert_eq!(
            scaled(&words, 0, 10)[0].at,
            0,
            "an empty reading divides by nothing"
        );
    }

    #[test]
    fn another_rate_moves_sound_and_words_alike() {
        let word = WordTime {
            text: 0..3,
            at: 16_000,
        };
        let clip = Clip::at_rate(&vec![500; 32_000], 16_000, vec![word]);
        assert_eq!(clip.pcm.len(), 2 * RATE as usize);
        assert_eq!(clip.words[0].at, RATE as usize);
    }

    #[test]
    fn trimming_takes_the_silence_at_both_ends_and_moves_the_words() {
        let pcm: Box<[i16]> = [vec![0; 300], vec![900; 300], vec![2; 5000]]
            .concat()
            .into();
        let words = [0, 400].map(|at| WordTime { text: 0..1, at });
        let clip = Clip {
            pcm,
            words: words.into(),
        }
        .trimmed();
        assert_eq!(clip.pcm[0], 900);
        assert_eq!(clip.pcm.len(), 300 + samples(20));
        let at: Vec<_> = clip.words.iter().map(|word| word.at).collect();
        assert_eq!(at, [0, 100]);
    }

    #[test]
    fn of_nothing_but_silence_nothing_is_left() {
        let clip = Clip {
            pcm: [2; 5000].into(),
            words: Box::default(),
        };
        assert_eq!(clip.trimmed().pcm.len(), 0);
    }
}
