//! `declic say`: how a text sounds, on the loudspeaker or in a file.

use super::{Global, WrongUse, options, words};
use crate::speech;
use crate::voice::{self, Speed, Utterance, Voice, VoiceConfig, VoiceEvent, say_to_file};
use anyhow::Context;
use std::path::Path;
use std::process::ExitCode;
use std::sync::mpsc::channel;
use std::time::Duration;

/// The longest that one text is waited for.
const LONGEST: Duration = Duration::from_secs(600);

/// How fast, on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Pace {
    /// 130 words a minute
    #[default]
    Normal,
    /// 105 words a minute
    Slow,
    /// 85 words a minute, word by word
    VerySlow,
}

/// What the command line asks for: a text in the language of the words, if no other is named.
pub(super) fn run(
    global: &Global,
    text: &str,
    pace: Pace,
    out: Option<&Path>,
) -> anyhow::Result<ExitCode> {
    if global.silent && out.is_none() {
        return Err(WrongUse(
            "--silent and say do not go together: leave one out, or give --out".to_owned(),
        )
        .into());
    }
    // A voice may know more languages than there are words in.
    let language = match &global.lang {
        Some(asked) => asked.clone(),
        None => words(&options(global)?).language().to_string(),
    };
    say(text, &language, pace, out)
}

/// Says a text in a language, or writes it into a WAV file.
fn say(text: &str, language: &str, pace: Pace, out: Option<&Path>) -> anyhow::Result<ExitCode> {
    let utterance = utterance(text, language, pace);
    anyhow::ensure!(
        !utterance.spoken.is_empty(),
        "there is nothing in this text that can be spoken"
    );
    let config = VoiceConfig::default();
    if let Some(path) = out {
        say_to_file(config, &utterance, path)
            .with_context(|| format!("cannot say this into {}", path.display()))?;
        return Ok(ExitCode::SUCCESS);
    }
    let (woken, wake) = channel();
    let mut voice = Voice::start(config, 100, move || {
        // Nobody listens any more once the text was said.
        let _ = woken.send(());
    });
    voice.say(utterance);
    while wake.recv_timeout(LONGEST).is_ok() {
        for event in voice.events() {
            match event {
                VoiceEvent::Silent { reason } => anyhow::bail!("{reason}"),
                VoiceEvent::Ended { .. } => return Ok(ExitCode::SUCCESS),
                VoiceEvent::Began { .. } | VoiceEvent::Word { .. } | VoiceEvent::Back => {}
            }
        }
    }
    anyhow::bail!(
        "the text was not said to its end in {} minutes",
        LONGEST.as_secs() / 60
    )
}

fn utterance(text: &str, language: &str, pace: Pace) -> Utterance {
    let spoken = speech::speak(text, None, language);
    let words = spoken.words.into_iter().map(|word| voice::SpokenWord {
        spoken: word.spoken,
        shown: word.shown,
    });
    Utterance {
        id: 1,
        language: language.to_owned(),
        spoken: spoken.text,
        words: words.collect(),
        recording: None,
        speed: match pace {
            Pace::Normal => Speed::Normal,
            Pace::Slow => Speed::Slow,
            Pace::VerySlow => Speed::VerySlow,
        },
    }
}
