//! A program of the user's own choice that reads aloud: text in, sound out. It may fail in any way a program can.

use super::Program;
use super::clip::{Clip, samples};
use super::pipe::{Attend, Patient};
use super::recording::Recording;
use rustix::process::{Pid, Signal, kill_process_group};
use std::ffi::OsString;
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a sentence may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long the program may live on after its last byte.
const FAREWELL: Duration = Duration::from_millis(500);
/// The most that is read, in bytes: two minutes at 48 000 samples a second.
const MOST: u64 = 2 * 48_000 * 120;
/// The longest sentence, in bytes. It fits into a pipe, so that writing it never blocks.
const LONGEST_TEXT: usize = 32 * 1024;

/// The program, and what it gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpeechCommand {
    /// What to start for each sentence. `{lang}` in an argument becomes the language tag.
    pub program: Program,
    /// Samples a second when it writes raw signed 16-bit little-endian mono; files with a header tell it themselves.
    pub rate: u32,
}

/// Why the program did not speak.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// Nobody wants to hear it any more.
    #[error("it is not wanted any more")]
    Unwanted,
    /// It did not start, ended badly or did not end.
    #[error("the program that speaks failed: {0}")]
    Failed(#[from] io::Error),
    /// It wrote something else than speech.
    #[error("the program that speaks wrote what is not speech: {0}")]
    NotSpeech(String),
}

impl SpeechCommand {
    /// Has one sentence read at the program's own speed. The clip has no word times.
    pub fn read(
        &self,
        language: &str,
        text: &str,
        attend: &mut Attend<'_>,
    ) -> Result<Clip, CommandError> {
        self.read_within(PATIENCE, language, text, attend)
    }

    fn read_within(
        &self,
        patience: Duration,
        language: &str,
        text: &str,
        attend: &mut Attend<'_>,
    ) -> Result<Clip, CommandError> {
        if text.len() > LONGEST_TEXT {
            return Err(io::Error::other("the sentence is too long").into());
        }
        let mut started = Started(self.start(language)?);
        let sound = started
            .converse(text, Instant::now() + patience, attend)
            .map_err(|error| match error.kind() {
                ErrorKind::ConnectionAborted => CommandError::Unwanted,
                _ => CommandError::Failed(error),
            })?;
        drop(started);
        self.understand(sound)
    }

    fn start(&self, language: &str) -> io::Result<Child> {
        let fill = |argument: &OsString| match argument.to_str() {
            Some(text) => text.replace("{lang}", language).into(),
            None => argument.clone(),
        };
        Command::new(&self.program.program)
            .args(self.program.arguments.iter().map(fill))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
    }

    fn understand(&self, sound: Vec<u8>) -> Result<Clip, CommandError> {
        let not_speech = |why: &str| Err(CommandError::NotSpeech(why.to_owned()));
        let kinds: [&[u8]; 4] = [b"RIFF", b"OggS", b"fLaC", b"ID3"];
        if kinds.iter().any(|kind| sound.starts_with(kind)) {
            let decoded = Recording::Bytes(sound.into()).decode();
            return decoded
                .map(Clip::trimmed)
                .or_else(|error| not_speech(&error.to_string()));
        }
        let readable =
            |letter: char| !letter.is_control() || letter.is_whitespace() || letter == '\u{1b}';
        if std::str::from_utf8(&sound).is_ok_and(|text| text.chars().all(readable)) {
            return not_speech("it is text");
        }
        let pcm: Vec<i16> = sound
            .chunks_exact(2)
            .map(|pair| i16::from_le_bytes([pair[0], pair[1]]))
            .collect();
        let clip = Clip::at_rate(&pcm, self.rate.clamp(4_000, 192_000), Vec::new());
        if clip.pcm.len() < samples(50) || clip.peak() < 64 {
            return not_speech("it is empty or silent");
        }
        if is_noise(&pcm) {
            return not_speech("it is noise");
        }
        Ok(clip.trimmed())
    }
}

/// Whether neighbouring samples know nothing of each other. In speech they nearly agree (0.8 and more, whole sentences); in
/// packed or random bytes they do not (about 0), and such bytes would hurt the ears.
fn is_noise(pcm: &[i16]) -> bool {
    let energy: f64 = pcm.iter().map(|sample| f64::from(*sample).powi(2)).sum();
    let together: f64 = pcm
        .windows(2)
        .map(|pair| f64::from(pair[0]) * f64::from(pair[1]))
        .sum();
    together < 0.25 * energy
}

/// A started program; gone with all its children when this is dropped.
struct Started(Child);

impl Started {
    fn converse(
        &mut self,
        text: &str,
        until: Instant,
        attend: &mut Attend<'_>,
    ) -> io::Result<Vec<u8>> {
        let (Some(mut stdin), Some(stdout)) = (self.0.stdin.take(), self.0.stdout.take()) else {
            return Err(io::Error::other("it has no pipes"));
        };
        // A program that reads nothing may still speak: that it does not listen is no error.
        let _ = stdin
            .write_all(text.as_bytes())
            .and_then(|()| stdin.write_all(b"\n"));
        drop(stdin);
        let patient = Patient {
            from: stdout,
            until,
            attend,
        };
        let mut sound = Vec::new();
        patient.take(MOST + 1).read_to_end(&mut sound)?;
        if sound.len() as u64 > MOST {
            return Err(io::Error::other("it does not stop writing"));
        }
        let until = Instant::now() + FAREWELL;
        while Instant::now() < until {
            match self.0.try_wait()? {
                Some(status) if status.success() => return Ok(sound),
                Some(status) => return Err(io::Error::other(status.to_string())),
                None => std::thread::sleep(Duration::from_millis(2)),
            }
        }
        // All was said; that it lingers is not the learner's trouble.
        Ok(sound)
    }
}

impl Drop for Started {
    fn drop(&mut self) {
        if let Some(group) = i32::try_from(self.0.id()).ok().and_then(Pid::from_raw) {
            let _ = kill_process_group(group, Signal::KILL);
        }
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::voice::clip::RATE;
    use crate::voice::file::write_wav;
    use crate::voice::tests::scripts::Script;
    use std::fs;
    use std::ops::ControlFlow;

    /// Half a second that rises and falls as a voice does.
    fn hum() -> Vec<i16> {
        let sample = |at: u32| (at as f32 * 0.04).sin() * 6000.0;
        (0..RATE / 2).map(|at| sample(at) as i16).collect()
    }

    fn raw() -> Vec<u8> {
        hum()
            .iter()
            .flat_map(|sample| sample.to_le_bytes())
            .collect()
    }

    fn wav() -> Vec<u8> {
        let mut file = Vec::new();
        write_wav(&mut file, &hum()).unwrap();
        file
    }

    fn script(lines: &str) -> Script {
        Script::new(lines, &[("raw", &raw()), ("wav", &wav())])
    }

    fn read(script: &Script) -> Result<Clip, CommandError> {
        let command = SpeechCommand {
            program: script.program(),
            rate: RATE,
        };
        let patience = Duration::from_millis(700);
        command.read_within(patience, "fr", "Bonjour", &mut || ControlFlow::Continue(()))
    }

    #[track_caller]
    fn speaks(lines: &str) {
        let clip = read(&script(lines)).unwrap();
        assert!(
            clip.pcm.len().abs_diff(RATE as usize / 2) <= 4,
            "{}",
            clip.pcm.len()
        );
        assert!((5900..6100).contains(&clip.peak()));
    }

    #[test]
    fn raw_samples_and_files_are_both_speech() {
        speaks("cat raw");
        speaks("cat wav");
        speaks("cat >text; cat raw");
        speaks("cat raw; echo 'some advice' >&2");
        speaks("cat raw; exec >/dev/null; sleep 60");
    }

    #[track_caller]
    fn fails(lines: &str, why: &str) {
        let began = Instant::now();
        let error = read(&script(lines)).unwrap_err().to_string();
        assert!(error.contains(why), "{error}");
        assert!(
            began.elapsed() < Duration::from_secs(5),
            "{:?}",
            began.elapsed()
        );
    }

    #[test]
    fn whatever_else_a_program_does_is_not_speech() {
        fails("exit 0", "it is text");
        fails("cat raw; exit 3", "exit status: 3");
        fails("kill -9 $$", "signal: 9");
        fails("echo 'error: no such model'", "it is text");
        fails(
            "for i in $(seq 5000); do echo 'Usage: say TEXT'; done",
            "it is text",
        );
        fails("head -c 100000 /dev/zero", "empty or silent");
        fails("head -c 100000 /dev/urandom", "noise");
        fails("printf RIFF; head -c 1000 /dev/zero", "damaged");
        fails("sleep 60", "timed out");
        fails("cat raw; sleep 60", "timed out");
        fails("exec cat /dev/zero", "does not stop writing");
    }

    #[test]
    fn a_program_that_is_not_there_fails_and_nothing_more() {
        let program = Program {
            program: "/nowhere/at/all".into(),
            arguments: Vec::new(),
        };
        let command = SpeechCommand {
            program,
            rate: RATE,
        };
        let read = command.read("fr", "Oui", &mut || ControlFlow::Continue(()));
        assert!(matches!(read, Err(CommandError::Failed(_))));
    }

    #[test]
    fn it_is_told_the_text_and_the_language() {
        let script = script("printf '%s' \"$1\" >language; cat >text; cat raw");
        let mut program = script.program();
        program.arguments.push("voice-{lang}.onnx".into());
        let command = SpeechCommand {
            program,
            rate: RATE,
        };
        command
            .read("uk", "Привіт", &mut || ControlFlow::Continue(()))
            .unwrap();
        let told = |name: &str| fs::read_to_string(script.path().join(name)).unwrap();
        assert_eq!(
            (told("text"), told("language")),
            ("Привіт\n".to_owned(), "voice-uk.onnx".to_owned())
        );
    }

    #[test]
    fn its_children_end_with_it() {
        let script = script("sleep 77 & echo $! >child; wait");
        assert!(read(&script).is_err());
        let child = fs::read_to_string(script.path().join("child")).unwrap();
        let stat = format!("/proc/{}/stat", child.trim());
        let is_gone = || fs::read_to_string(&stat).map_or(true, |stat| stat.contains(") Z "));
        let until = Instant::now() + Duration::from_secs(5);
        while !is_gone() && Instant::now() < until {
            std::thread::sleep(Duration::from_millis(5));
        }
        assert!(is_gone());
    }

    #[test]
    fn nobody_waits_for_what_is_not_wanted() {
        let script = script("sleep 60");
        let command = SpeechCommand {
            program: script.program(),
            rate: RATE,
        };
        let read = command.read("fr", "Oui", &mut || ControlFlow::Break(()));
        assert!(matches!(read, Err(CommandError::Unwanted)));
    }
}
