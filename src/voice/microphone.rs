//! Where somebody's voice comes from: the machine's default microphone, open only while it is listened to.

use super::alsa;
use super::output::ends_a_stream;
use cpal::traits::{DeviceTrait, HostTrait, StreamTrait};
use cpal::{
    BufferSize, Device, FromSample, I24, Sample, SampleFormat, SizedSample, Stream, StreamConfig,
    SupportedStreamConfig,
};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// A sound server that does not answer within this is as good as none.
const PATIENCE: Duration = Duration::from_secs(3);

/// What was heard comes in pieces so long: a sound server left to itself keeps two seconds, and with them the last words.
const PERIOD_MS: u32 = 50;

/// Why nothing can be heard. The text is for those who look for the cause.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NoMicrophone(pub String);

impl From<cpal::Error> for NoMicrophone {
    fn from(error: cpal::Error) -> Self {
        // It stands inside our sentences.
        Self(error.to_string().trim_end_matches('.').to_owned())
    }
}

/// Something that hears.
pub trait Microphone {
    /// Begins to listen. Gives the samples a second.
    fn open(&mut self) -> Result<u32, NoMicrophone>;
    /// What was heard since last time, mono; nothing once it is lost.
    fn heard(&mut self) -> Option<Vec<i16>>;
    /// Listens no more.
    fn close(&mut self);
}

/// The machine's default microphone.
pub struct DefaultMicrophone {
    device: Device,
    config: SupportedStreamConfig,
    heard: Arc<Mutex<Heard>>,
    open: Option<Stream>,
}

/// What the microphone's own thread leaves for us.
#[derive(Debug, Default)]
struct Heard {
    pcm: Vec<i16>,
    lost: bool,
}

impl fmt::Debug for DefaultMicrophone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DefaultMicrophone")
            .field("config", &self.config)
            .field("open", &self.open.is_some())
            .finish_non_exhaustive()
    }
}

impl DefaultMicrophone {
    /// Looks for it, and does not listen yet.
    pub fn find() -> Result<Self, NoMicrophone> {
        // The crate takes it for granted, even beside PulseAudio.
        if !alsa::is_there() {
            return Err(NoMicrophone("there is no ALSA library".to_owned()));
        }
        let device = cpal::default_host()
            .default_input_device()
            .ok_or_else(|| NoMicrophone("the machine has none".to_owned()))?;
        Ok(Self {
            config: device.default_input_config()?,
            device,
            heard: Arc::default(),
            open: None,
        })
    }

    fn listen_to_samples(&self, size: BufferSize) -> Result<Stream, NoMicrophone> {
        let stream = match self.config.sample_format() {
            SampleFormat::F32 => self.listen::<f32>(size),
            SampleFormat::I16 => self.listen::<i16>(size),
            SampleFormat::I24 => self.listen::<I24>(size),
            SampleFormat::I32 => self.listen::<i32>(size),
            SampleFormat::U8 => self.listen::<u8>(size),
            other => {
                let told = format!("its samples are of a kind that is not known, {other}");
                return Err(NoMicrophone(told));
            }
        };
        Ok(stream?)
    }

    fn listen<T: SizedSample>(&self, size: BufferSize) -> Result<Stream, cpal::Error>
    where
        f32: FromSample<T>,
    {
        let channels = usize::from(self.config.channels());
        let (heard, lost) = (Arc::clone(&self.heard), Arc::clone(&self.heard));
        let config = StreamConfig {
            buffer_size: size,
            ..self.config.config()
        };
        self.device.build_input_stream::<T, _, _>(
            config,
            move |samples, _| leave(&heard, |heard| heard.pcm.extend(mono(samples, channels))),
            move |error| leave(&lost, |heard| heard.lost |= ends_a_stream(error.kind())),
            Some(PATIENCE),
        )
    }
}

fn leave(heard: &Mutex<Heard>, what: impl FnOnce(&mut Heard)) {
    what(&mut heard.lock().unwrap_or_else(PoisonError::into_inner));
}

/// One channel of several: their mean.
fn mono<T: SizedSample>(samples: &[T], channels: usize) -> impl Iterator<Item = i16>
where
    f32: FromSample<T>,
{
    samples.chunks_exact(channels.max(1)).map(|frame| {
        let sum: f32 = frame.iter().map(|sample| f32::from_sample(*sample)).sum();
        let mean = sum / frame.len() as f32;
        (mean.clamp(-1.0, 1.0) * f32::from(i16::MAX)) as i16
    })
}

impl Microphone for DefaultMicrophone {
    fn open(&mut self) -> Result<u32, NoMicrophone> {
        leave(&self.heard, |heard| *heard = Heard::default());
        let period = BufferSize::Fixed(self.config.sample_rate() * PERIOD_MS / 1000);
        // Some devices take only a size of their own.
        let stream = self
            .listen_to_samples(period)
            .or_else(|_| self.listen_to_samples(BufferSize::Default))?;
        stream.play()?;
        self.open = Some(stream);
        Ok(self.config.sample_rate())
    }

    fn heard(&mut self) -> Option<Vec<i16>> {
        let mut heard = self.heard.lock().unwrap_or_else(PoisonError::into_inner);
        let pcm = std::mem::take(&mut heard.pcm);
        (!pcm.is_empty() || !heard.lost).then_some(pcm)
    }

    fn close(&mut self) {
        self.open = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check<T: SizedSample>(samples: &[T], channels: usize, expected: &[i16])
    where
        f32: FromSample<T>,
    {
        assert_eq!(mono(samples, channels).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn all_kinds_of_samples_become_one_channel_of_16_bits() {
        check(&[0.0, 0.5, -1.0, 1.5f32], 1, &[0, 16_383, -32_767, 32_767]);
        check(&[0.0, 0.5, -1.0, 1.0f32], 2, &[8_191, 0]);
        check(&[0, 16_384, -32_768i16], 1, &[0, 16_383, -32_767]);
        check(&[1 << 30, 0i32], 2, &[8_191]);
        check(&[I24::new(1 << 22).expect("it has 24 bits")], 1, &[16_383]);
        check(&[128, 192u8], 1, &[0, 16_383]);
        check(&[0.5, 0.5, 0.5f32], 2, &[16_383]);
        check::<f32>(&[], 0, &[]);
    }
}
