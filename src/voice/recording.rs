//! Recordings, from files or from memory: Ogg Vorbis, WAV, FLAC, MP3. What cannot be played is refused with a reason, never
//! waited for.

mod files;

pub use files::{EXTENSIONS, find, save};

use super::clip::Clip;
use super::quiet;
use rodio::{Decoder, Source};
use std::fs::File;
use std::io::{BufReader, Cursor, Read, Seek};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;

/// The longest that a recording may last, in seconds. An instruction takes ten.
pub const LONGEST: u32 = 120;
/// The heaviest file that is looked into, in bytes: two minutes of the largest WAV.
const HEAVIEST: u64 = 64 << 20;

/// Where a recording is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recording {
    /// In a file.
    File(PathBuf),
    /// In memory, whole.
    Bytes(Arc<[u8]>),
}

/// Why a recording is not played.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unplayable {
    /// It cannot be opened.
    #[error("the recording cannot be read: {0}")]
    Unreadable(String),
    /// It is no sound, or damaged.
    #[error("the recording is damaged or of a kind that is not known: {0}")]
    Damaged(String),
    /// It is longer than [`LONGEST`].
    #[error("the recording is longer than {LONGEST} seconds")]
    TooLong,
    /// Nobody speaks in it.
    #[error("the recording is empty or silent")]
    Empty,
}

impl Recording {
    /// What it is known by while it stays as it is.
    pub fn key(&self) -> String {
        match self {
            Self::File(path) => {
                let known =
                    std::fs::metadata(path).and_then(|found| Ok((found.len(), found.modified()?)));
                format!("{} {known:?}", path.display())
            }
            Self::Bytes(bytes) => format!("bytes {:p} {}", bytes.as_ptr(), bytes.len()),
        }
    }

    /// The sound, without word times.
    pub fn decode(&self) -> Result<Clip, Unplayable> {
        let decoded = match self {
            Self::File(path) => {
                let unreadable = |error: std::io::Error| Unplayable::Unreadable(error.to_string());
                let found = std::fs::metadata(path).map_err(unreadable)?;
                if !found.is_file() {
                    return Err(Unplayable::Unreadable("it is not a file".to_owned()));
                }
                if found.len() > HEAVIEST {
                    return Err(Unplayable::TooLong);
                }
                decode(
                    BufReader::new(File::open(path).map_err(unreadable)?),
                    found.len(),
                )
            }
            Self::Bytes(bytes) => decode(Cursor::new(Arc::clone(bytes)), bytes.len() as u64),
        }?;
        if decoded.pcm.len() < super::clip::samples(20) || decoded.peak() < 64 {
            return Err(Unplayable::Empty);
        }
        Ok(decoded)
    }
}

fn decode<R: Read + Seek + Send + Sync + 'static>(
    from: R,
    length: u64,
) -> Result<Clip, Unplayable> {
    let _quiet = quiet::here();
    // The decoders are made for good files.
    catch_unwind(AssertUnwindSafe(|| decode_unguarded(from, length)))
        .unwrap_or_else(|_| Err(Unplayable::Damaged("the decoder failed".to_owned())))
}

fn decode_unguarded<R: Read + Seek + Send + Sync + 'static>(
    from: R,
    length: u64,
) -> Result<Clip, Unplayable> {
    let opened = Decoder::builder()
        .with_data(from)
        .with_byte_len(length)
        .build();
    let mut decoder = opened.map_err(|error| Unplayable::Damaged(error.to_string()))?;
    let rate = decoder.sample_rate().get();
    let channels = usize::from(decoder.channels().get());
    if !(4_000..=192_000).contains(&rate) {
        return Err(Unplayable::Damaged(format!("{rate} samples a second")));
    }
    let most = LONGEST as usize * rate as usize;
    let mut pcm = Vec::new();
    while let Some(first) = decoder.next() {
        let rest: f32 = decoder.by_ref().take(channels - 1).sum();
        let mean = (first + rest) / channels as f32;
        pcm.push((mean.clamp(-1.0, 1.0) * f32::from(i16::MAX)) as i16);
        if pcm.len() > most {
            return Err(Unplayable::TooLong);
        }
    }
    Ok(Clip::at_rate(&pcm, rate, Vec::new()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::voice::clip::samples;
    use crate::voice::file::write_wav;
    use proptest::prelude::*;
    use std::fs;

    /// 400 ms of 440 Hz.
    const TONES: [(&str, &[u8]); 4] = [
        ("wav", include_bytes!("../../tests/sounds/tone.wav")),
        ("flac", include_bytes!("../../tests/sounds/tone.flac")),
        ("ogg", include_bytes!("../../tests/sounds/tone.ogg")),
        ("mp3", include_bytes!("../../tests/sounds/tone.mp3")),
    ];

    fn bytes(sound: &[u8]) -> Recording {
        Recording::Bytes(sound.into())
    }

    /// MP3 adds up to 110 ms of silence.
    #[test]
    fn all_four_kinds_are_played() {
        for (kind, sound) in TONES {
            let clip = bytes(sound).decode().unwrap();
            assert!(
                clip.pcm.len().abs_diff(samples(400)) < samples(120),
                "{kind}: {}",
                clip.pcm.len()
            );
            let middle = &clip.pcm[samples(100)..samples(300)];
            let ups = middle
                .windows(2)
                .filter(|pair| pair[0] < 0 && pair[1] >= 0)
                .count();
            assert!(
                (87..=89).contains(&ups),
                "{kind}: 440 Hz for 200 ms, not {ups} waves"
            );
        }
    }

    #[test]
    fn a_file_is_found_by_its_path() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("step");
        fs::write(&path, TONES[2].1).unwrap();
        let recording = Recording::File(path.clone());
        assert_eq!(recording.decode(), bytes(TONES[2].1).decode());
        let before = recording.key();
        fs::write(&path, TONES[1].1).unwrap();
        assert_ne!(
            recording.key(),
            before,
            "another recording under the same name is another"
        );
    }

    #[test]
    fn what_is_no_file_is_not_waited_for() {
        for path in ["/nowhere/at/all.ogg", "/", "/dev/zero"] {
            let found = Recording::File(path.into()).decode();
            assert!(
                matches!(found, Err(Unplayable::Unreadable(_))),
                "{path}: {found:?}"
            );
        }
    }

    #[test]
    fn an_hour_is_refused_without_being_read_to_its_end() {
        let mut hour = Vec::new();
        write_wav(&mut hour, &vec![500; 3600 * 8000]).unwrap();
        assert_eq!(bytes(&hour).decode(), Err(Unplayable::TooLong));
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("huge.wav");
        fs::File::create(&path).unwrap().set_len(3 << 30).unwrap();
        assert_eq!(Recording::File(path).decode(), Err(Unplayable::TooLong));
    }

    #[test]
    fn silence_is_not_a_recording() {
        let mut silence = Vec::new();
        write_wav(&mut silence, &vec![0; 20_000]).unwrap();
        assert_eq!(bytes(&silence).decode(), Err(Unplayable::Empty));
        assert!(bytes(&[]).decode().is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn a_damaged_recording_is_refused_or_played_in_part(
            kind in 0usize..4,
            cut in 0usize..13_000,
            hurt in prop::collection::vec((0usize..13_000, any::<u8>()), 0..9),
        ) {
            let mut sound = TONES[kind].1.to_vec();
            sound.truncate(cut);
            for (at, byte) in hurt {
                if let Some(there) = sound.get_mut(at) {
                    *there = byte;
                }
            }
            if let Ok(clip) = bytes(&sound).decode() {
                prop_assert!(clip.pcm.len() <= LONGEST as usize * super::super::clip::RATE as usize);
            }
        }
    }
}
