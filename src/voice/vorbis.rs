//! Writes sound as Ogg Vorbis, which every player reads and which weighs a tenth of a WAV. The encoder is C of its own,
//! inside the program; only those who record come here.

use super::take::RATE;
use std::num::{NonZeroU8, NonZeroU32};
use vorbis_rs::{VorbisBitrateManagementStrategy, VorbisEncoderBuilder, VorbisError};

/// Quality 2 of 10: 4 to 5 KB a second of speech, and nothing that a learner would miss.
const QUALITY: VorbisBitrateManagementStrategy = VorbisBitrateManagementStrategy::QualityVbr {
    target_quality: 0.2,
};
/// Names the only stream in the file.
const SERIAL: i32 = 1;
/// The encoder takes memory for a whole block at once.
const BLOCK: usize = 4096;

/// Mono sound at [`RATE`] as the bytes of a file.
pub fn encode(pcm: &[i16]) -> Result<Vec<u8>, VorbisError> {
    let rate = const { NonZeroU32::new(RATE).expect("it is not 0") };
    let mono = NonZeroU8::MIN;
    let mut encoder = VorbisEncoderBuilder::new_with_serial(rate, mono, Vec::new(), SERIAL)
        .bitrate_management_strategy(QUALITY)
        .build()?;
    for block in pcm.chunks(BLOCK) {
        let scale = |sample: &i16| f32::from(*sample) / 32_768.0;
        let block: Vec<f32> = block.iter().map(scale).collect();
        encoder.encode_audio_block([block])?;
    }
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::voice::recording::{LONGEST, Recording};

    fn tone(seconds: u32) -> Vec<i16> {
        let sample = |at: u32| (at as f32 * 440.0 * std::f32::consts::TAU / RATE as f32).sin();
        (0..RATE * seconds)
            .map(|at| (sample(at) * 20_000.0) as i16)
            .collect()
    }

    #[test]
    fn what_is_written_is_played_back_as_it_was() {
        let ogg = encode(&tone(2)).unwrap();
        assert_eq!(&ogg[..4], b"OggS");
        assert!(ogg.len() < 20_000, "{} bytes for 2 s", ogg.len());
        let clip = Recording::Bytes(ogg.into()).decode().unwrap();
        assert_eq!(clip.pcm.len(), 2 * 22_050);
        assert!(clip.peak().abs_diff(20_000) < 1_500, "{}", clip.peak());
        let ups = clip
            .pcm
            .windows(2)
            .filter(|pair| pair[0] < 0 && pair[1] >= 0);
        let waves = ups.count();
        assert!(
            (878..=882).contains(&waves),
            "440 Hz for 2 s, not {waves} waves"
        );
    }

    #[test]
    fn the_longest_take_can_be_played() {
        let ogg = encode(&tone(LONGEST)).unwrap();
        let clip = Recording::Bytes(ogg.into()).decode().unwrap();
        assert_eq!(clip.pcm.len(), LONGEST as usize * 22_050);
    }
}
