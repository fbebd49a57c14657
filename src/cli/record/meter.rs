//! The level of a microphone as one line of plain signs, for every terminal there is.

use crate::text::{Args, MessageRef, Texts, width};
use crate::voice::level::{Level, Loudness};

/// So many signs make a full bar.
const CELLS: usize = 24;

/// Says and shows how loud it is. Every line of a language is as wide as another, so that each covers the one before.
pub(super) fn line(level: &Level, texts: &Texts) -> String {
    let word = |loudness| {
        let message = match loudness {
            Loudness::TooQuiet => "record-too-quiet",
            Loudness::Good => "record-good",
            Loudness::TooLoud => "record-too-loud",
        };
        texts.plain(&MessageRef::value(message), &Args::new())
    };
    let all = [Loudness::TooQuiet, Loudness::Good, Loudness::TooLoud];
    let widest = all.map(|each| width(&word(each))).into_iter().max();
    let told = word(level.loudness());
    let full = level.bar(CELLS);
    let bar = "#".repeat(full) + &"-".repeat(CELLS - full);
    let rest = usize::from(widest.unwrap_or_default() - width(&told));
    format!("    [{bar}] {told}{}", " ".repeat(rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::words_in;

    #[track_caller]
    fn check(peak: i16, expected: &str) {
        let texts = words_in(&crate::text::Language::french(), Vec::new());
        let mut level = Level::default();
        level.hear(&[peak; 100], 1000);
        assert_eq!(line(&level, &texts), expected);
    }

    #[test]
    fn the_level_is_a_bar_and_words() {
        check(0, "    [------------------------] trop bas ");
        check(1_000, "    [#########---------------] trop bas ");
        check(16_384, "    [#####################---] bien     ");
        check(i16::MAX, "    [########################] trop fort");
    }

    #[test]
    fn it_fits_the_smallest_window() {
        for language in crate::catalogue::languages() {
            let texts = words_in(&language, Vec::new());
            assert!(width(&line(&Level::default(), &texts)) < 60);
        }
    }
}
