//! Who speaks: the lesson's recording, else the user's command, else espeak-ng. It makes clips and plays nothing.

use super::cache::Cache;
use super::client::Client;
use super::clip::{Clip, WordTime, estimated, samples, scaled};
use super::command::CommandError;
use super::helper::Request;
use super::pipe::Attend;
use super::sentences::sentences;
use super::stretch::stretch;
use super::{Silence, Utterance, VoiceConfig};
use crate::speech::Speed;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// The silence between two sentences.
pub const PAUSE: usize = samples(400);

/// A command that failed is not tried for this long.
const LET_BE: Duration = Duration::from_secs(60);

/// All that can speak, and what they said last.
#[derive(Debug)]
pub struct Sources {
    config: VoiceConfig,
    client: Client,
    cache: Cache,
    /// When the command failed: it is let be for a while, so that one text is not read by two voices in turn and nobody
    /// waits for each sentence again.
    failed: Option<Instant>,
}

impl Sources {
    /// Starts nothing yet.
    pub fn new(config: VoiceConfig) -> Self {
        Self {
            client: Client::new(config.helper.clone()),
            config,
            cache: Cache::default(),
            failed: None,
        }
    }

    /// The recording of a whole utterance at its speed, without word times; none when there is none that can be played.
    pub fn recording(&mut self, utterance: &Utterance) -> Option<Arc<Clip>> {
        let recording = utterance.recording.as_ref()?;
        let key = format!("{:?} {}", utterance.speed, recording.key());
        if let Some(known) = self.cache.find(&key) {
            return Some(known);
        }
        let clip = recording.decode().ok()?;
        Some(
            self.cache
                .keep(key, stretch(&clip, utterance.speed.ratio())),
        )
    }

    /// When the words of a recording of `length` samples are heard, as far as one can know: as espeak-ng would read them,
    /// scaled; else by their lengths.
    pub fn words_of_recording(
        &mut self,
        utterance: &Utterance,
        length: usize,
        attend: &mut Attend<'_>,
    ) -> Box<[WordTime]> {
        let (mut words, mut end) = (Vec::new(), 0);
        for range in sentences(&utterance.spoken) {
            let text = &utterance.spoken[range.clone()];
            let Ok(clip) = self.espeak(&utterance.language, text, utterance.speed, attend) else {
                return estimated(&utterance.spoken, length);
            };
            words.extend(clip.words.iter().map(|word| WordTime {
                text: range.start + word.text.start..range.start + word.text.end,
                at: end + word.at,
            }));
            end += clip.pcm.len() + PAUSE;
        }
        scaled(&words, end.saturating_sub(PAUSE), length)
    }

    /// One sentence, with word times.
    pub fn sentence(
        &mut self,
        language: &str,
        text: &str,
        speed: Speed,
        attend: &mut Attend<'_>,
    ) -> Result<Arc<Clip>, Silence> {
        match self.command(language, text, speed, attend) {
            Some(Ok(clip)) => Ok(clip),
            Some(Err(CommandError::Unwanted)) => Err(Silence::Unwanted),
            Some(Err(_)) | None => self.espeak(language, text, speed, attend),
        }
    }

    fn command(
        &mut self,
        language: &str,
        text: &str,
        speed: Speed,
        attend: &mut Attend<'_>,
    ) -> Option<Result<Arc<Clip>, CommandError>> {
        if self.failed.is_some_and(|since| since.elapsed() < LET_BE) {
            return None;
        }
        let command = self.config.command.clone()?;
        let key = format!("command {language} {speed:?} {text}");
        if let Some(known) = self.cache.find(&key) {
            return Some(Ok(known));
        }
        let clip = match command.read(language, text, attend) {
            Ok(clip) => stretch(&clip, speed.ratio()),
            Err(error) => {
                if !matches!(error, CommandError::Unwanted) {
                    self.failed = Some(Instant::now());
                }
                return Some(Err(error));
            }
        };
        let words = match self.espeak(language, text, speed, attend) {
            Ok(read) => scaled(&read.words, read.pcm.len(), clip.pcm.len()),
            Err(_) => estimated(text, clip.pcm.len()),
        };
        Some(Ok(self.cache.keep(key, Clip { words, ..clip })))
    }

    fn espeak(
        &mut self,
        language: &str,
        text: &str,
        speed: Speed,
        attend: &mut Attend<'_>,
    ) -> Result<Arc<Clip>, Silence> {
        if !can_be_read(language, text) {
            return Err(Silence::NoVoice(language.to_owned()));
        }
        let key = format!("espeak {language} {speed:?} {text}");
        if let Some(known) = self.cache.find(&key) {
            return Ok(known);
        }
        let request = Request {
            language: language.to_owned(),
            text: text.to_owned(),
            words_per_minute: speed.words_per_minute(),
            gap: speed.gap(),
        };
        let clip = self.client.read(&request, attend)?.trimmed();
        Ok(self.cache.keep(key, clip))
    }

    /// When the helper should be ended, if it runs.
    pub fn rests_at(&self) -> Option<Instant> {
        self.client.ends_at()
    }

    /// Ends the helper; the next sentence starts it again.
    pub fn rest(&mut self) {
        self.client.end();
    }
}

/// Arabic is written without its vowels, and espeak-ng reads it without them: nobody could learn from that. With vowel
/// marks it reads well.
fn can_be_read(language: &str, text: &str) -> bool {
    let arabic = language
        .split('-')
        .next()
        .is_some_and(|primary| primary.eq_ignore_ascii_case("ar"));
    let letter = |letter: char| ('\u{621}'..='\u{64a}').contains(&letter);
    let vowel = |letter: char| ('\u{64b}'..='\u{652}').contains(&letter);
    !arabic || !text.contains(letter) || text.contains(vowel)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: &str, text: &str, expected: bool) {
        assert_eq!(can_be_read(language, text), expected);
    }

    #[test]
    fn arabic_without_vowels_is_not_read() {
        check("ar", "سنتعلم", false);
        check("ar-EG", "سنتعلم", false);
        check("ar", "سَنَتَعَلَّمُ", true);
        check("ar", "2026", true);
        check("fr", "Nous apprenons", true);
    }
}
