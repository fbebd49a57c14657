//! `voice.ron`: what a machine's owner decides about the voice. One file for the machine, one for its user on top.

use super::{Program, SpeechCommand};
use serde::Deserialize;
use std::ffi::OsString;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Where the file of the whole machine is.
pub const SYSTEM: &str = "/etc/declic/voice.ron";
/// Samples a second where a raw command does not say: what most voices of Piper give.
const USUAL_RATE: u32 = 22_050;

/// What a `voice.ron` says.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct MachineVoice {
    command: Option<Spelled>,
    /// When the machine may speak; a setting of the learners has the last word.
    pub room: Option<RoomRule>,
}

/// When a machine may speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RoomRule {
    /// Always.
    Free,
    /// When headphones are in.
    Headphones,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Spelled {
    program: String,
    #[serde(default)]
    arguments: Vec<String>,
    #[serde(default = "usual_rate")]
    rate: u32,
}

fn usual_rate() -> u32 {
    USUAL_RATE
}

impl MachineVoice {
    /// Reads the files that are there, a later one over an earlier one. The error names the file, the place and the
    /// fault.
    pub fn read(files: &[PathBuf]) -> Result<Self, String> {
        let mut whole = Self::default();
        for file in files {
            let text = match std::fs::read_to_string(file) {
                Ok(text) => text,
                Err(error) if error.kind() == ErrorKind::NotFound => continue,
                Err(error) => return Err(format!("{} cannot be read: {error}", file.display())),
            };
            let read = Self::parse(file, &text)?;
            whole.command = read.command.or(whole.command);
            whole.room = read.room.or(whole.room);
        }
        Ok(whole)
    }

    fn parse(file: &Path, text: &str) -> Result<Self, String> {
        let options = ron::Options::default()
            .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        let read: Self = options
            .from_str(text)
            .map_err(|error| format!("{}:{error}", file.display()))?;
        let rate = read
            .command
            .as_ref()
            .map_or(USUAL_RATE, |command| command.rate);
        if !(4_000..=192_000).contains(&rate) {
            return Err(format!(
                "{}: the rate is {rate}; write how many samples a second the command gives, as 22050",
                file.display()
            ));
        }
        Ok(read)
    }

    /// The program that reads aloud, if one was chosen.
    pub fn command(&self) -> Option<SpeechCommand> {
        self.command.as_ref().map(|spelled| SpeechCommand {
            program: Program {
                program: spelled.program.clone().into(),
                arguments: spelled.arguments.iter().map(OsString::from).collect(),
            },
            rate: spelled.rate,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<MachineVoice, String> {
        MachineVoice::parse(Path::new("voice.ron"), text)
    }

    #[test]
    fn a_command_and_a_room_are_read() {
        let read = parse(
            r#"(command: (program: "piper", arguments: ["--model", "fr.onnx", "--output_raw"], rate: 16000), room: headphones)"#,
        );
        let read = read.unwrap();
        assert_eq!(read.room, Some(RoomRule::Headphones));
        let command = read.command().unwrap();
        assert_eq!(command.program.program, "piper");
        assert_eq!(command.program.arguments.len(), 3);
        assert_eq!(command.rate, 16_000);
        assert_eq!(parse("()"), Ok(MachineVoice::default()));
    }

    #[track_caller]
    fn refused(text: &str, because: &str) {
        let told = parse(text).unwrap_err();
        assert!(told.starts_with("voice.ron:"), "{told}");
        assert!(told.contains(because), "{told}");
    }

    #[test]
    fn faults_are_told_with_their_place() {
        refused("(room: library)", "library");
        refused("(rooom: free)", "rooom");
        refused("(command: (arguments: []))", "program");
        refused(r#"(command: (program: "piper", rate: 3))"#, "22050");
        refused("\n\n(", "3:");
    }

    #[test]
    fn the_file_of_the_user_stands_over_the_one_of_the_machine() {
        let folder = tempfile::tempdir().unwrap();
        let [machine, user, none] =
            ["machine", "user", "none"].map(|name| folder.path().join(name));
        std::fs::write(&machine, r#"(room: headphones, command: (program: "a"))"#).unwrap();
        std::fs::write(&user, r#"(command: (program: "b"))"#).unwrap();
        let read = MachineVoice::read(&[machine, none, user]).unwrap();
        assert_eq!(read.room, Some(RoomRule::Headphones));
        assert_eq!(read.command().unwrap().program.program, "b");
        assert_eq!(MachineVoice::read(&[]), Ok(MachineVoice::default()));
        assert!(MachineVoice::read(&[folder.path().to_owned()]).is_err());
    }
}
