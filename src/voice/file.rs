//! Speech into a file instead of the ear. Nothing here needs a sound device.

use super::clip::{Clip, RATE};
use super::sources::{PAUSE, Sources};
use super::{Silence, Utterance, VoiceConfig, sentences::sentences};
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Duration;

/// Why a file was not written.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// Nobody can read the text aloud.
    #[error(transparent)]
    Silent(#[from] Silence),
    /// The file cannot be written.
    #[error("the sound cannot be written: {0}")]
    Unwritable(#[from] io::Error),
}

/// Says `utterance` as [`super::Voice::say`] would, into a WAV file (mono, 16 bits). Gives how long it lasts.
pub fn say_to_file(
    config: VoiceConfig,
    utterance: &Utterance,
    path: &Path,
) -> Result<Duration, FileError> {
    let mut sources = Sources::new(config);
    let mut pcm = Vec::new();
    if let Some(recording) = sources.recording(utterance) {
        pcm.extend_from_slice(&recording.pcm);
    } else {
        for piece in sentences(&utterance.spoken) {
            if !pcm.is_empty() {
                pcm.resize(pcm.len() + PAUSE, 0);
            }
            let text = &utterance.spoken[piece];
            let attend = &mut || ControlFlow::Continue(());
            let clip: std::sync::Arc<Clip> =
                sources.sentence(&utterance.language, text, utterance.speed, attend)?;
            pcm.extend_from_slice(&clip.pcm);
        }
    }
    let mut file = BufWriter::new(File::create(path)?);
    write_wav(&mut file, &pcm)?;
    file.flush()?;
    Ok(Duration::from_secs_f64(pcm.len() as f64 / f64::from(RATE)))
}

/// Writes mono sound at [`RATE`] as WAV.
pub fn write_wav(onto: &mut impl Write, pcm: &[i16]) -> io::Result<()> {
    let bytes = u32::try_from(pcm.len() * 2)
        .map_err(|_| io::Error::other("the sound is too long for a WAV file"))?;
    onto.write_all(b"RIFF")?;
    onto.write_all(&(bytes.saturating_add(36)).to_le_bytes())?;
    onto.write_all(b"WAVEfmt ")?;
    onto.write_all(&16u32.to_le_bytes())?;
    // PCM, one channel.
    onto.write_all(&[1, 0, 1, 0])?;
    onto.write_all(&RATE.to_le_bytes())?;
    onto.write_all(&(RATE * 2).to_le_bytes())?;
    // Two bytes a frame, 16 bits a sample.
    onto.write_all(&[2, 0, 16, 0])?;
    onto.write_all(b"data")?;
    onto.write_all(&bytes.to_le_bytes())?;
    pcm.iter()
        .try_for_each(|sample| onto.write_all(&sample.to_le_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::voice::recording::Recording;

    #[test]
    fn what_is_written_is_what_is_read_back() {
        let pcm: Vec<i16> = (0..RATE as i16).map(|at| at % 700 * 30).collect();
        let mut file = Vec::new();
        write_wav(&mut file, &pcm).unwrap();
        let clip = Recording::Bytes(file.into()).decode().unwrap();
        assert_eq!(clip.pcm.len(), pcm.len());
        let off = clip
            .pcm
            .iter()
            .zip(&pcm)
            .map(|(here, there)| here.abs_diff(*there))
            .max();
        assert!(off <= Some(1), "{off:?}");
    }
}
