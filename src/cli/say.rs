//! `declic say`: how a text sounds, on the loudspeaker or in a file.

use super::options::{machine_voice, options};
use super::{Global, WrongUse, words};
use crate::speech::{self, Speed};
use crate::voice::{Utterance, Voice, VoiceConfig, VoiceEvent, say_to_file};
use anyhow::Context;
use std::path::Path;
use std::process::ExitCode;
use std::sync::mpsc::channel;
use std::time::Duration;

/// The longest that one text is waited for.
const LONGEST: Duration = Duration::from_secs(600);

/// What the command line asks for: a text in the language of the words, if no other is named.
pub(super) fn run(
    global: &Global,
    text: &str,
    speed: Speed,
    out: Option<&Path>,
) -> anyhow::Result<ExitCode> {
    if global.silent && out.is_none() {
        return Err(WrongUse(
            "--silent and say do not go together: leave one out, or give --out".to_owned(),
        )
        .into());
    }
    let config = VoiceConfig {
        command: machine_voice().map_err(anyhow::Error::msg)?.command(),
        ..VoiceConfig::default()
    };
    // A voice may know more languages than there are words in.
    let language = match &global.lang {
        Some(asked) => asked.clone(),
        None => words(&options(global)?).language().to_string(),
    };
    say(text, &language, speed, config, out)
}

/// Says a text in a language, or writes it into a WAV file.
fn say(
    text: &str,
    language: &str,
    speed: Speed,
    config: VoiceConfig,
    out: Option<&Path>,
) -> anyhow::Result<ExitCode> {
    let utterance = utterance(text, language, speed);
    anyhow::ensure!(
        !utterance.spoken.is_empty(),
        "there is nothing in this text that can be spoken"
    );
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

fn utterance(text: &str, language: &str, speed: Speed) -> Utterance {
    let spoken = speech::speak(text, None, language);
    Utterance {
        id: 1,
        language: language.to_owned(),
        spoken: spoken.text,
        words: spoken.words,
        recording: None,
        speed,
    }
}
