//! Where sound goes. The device is opened when there is something to say and no sooner; how long it stays is the player's.

use super::clip::{RATE, samples};
pub use super::speech::Speech;
use super::{alsa, quiet};
use cpal::traits::{DeviceTrait, HostTrait};
use cpal::{BufferSize, ErrorKind};
use rodio::{DeviceSinkBuilder, DeviceSinkError, MixerDeviceSink};
use std::fmt;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// A sound server that does not answer within this is as good as none.
const PATIENCE: Duration = Duration::from_secs(3);
/// Two of these lie between the hand and the ear: 50 ms, well above what old sound cards need.
const PERIOD_MS: u32 = 25;

/// Called once, from any thread, when the device is lost.
pub type Lost = Box<dyn FnOnce() + Send>;

/// A place to which speech can be given.
pub trait Output: Send + fmt::Debug {
    /// Begins to open, without waiting for it.
    fn prepare(&mut self, lost: Lost);
    /// Waits until it is open. Gives the samples, at the rate of [`Speech`], between a sample's being taken and its being
    /// heard; or why there is no sound.
    fn open(&mut self) -> Result<usize, String>;
    /// Begins to take from `speech`, beside what it may still be taking from.
    fn play(&mut self, speech: Speech);
    /// Closes, without waiting for it.
    fn close(&mut self);
}

/// The machine's default sound device.
#[derive(Default)]
pub struct Device {
    opening: Option<Receiver<Result<MixerDeviceSink, String>>>,
    sink: Option<MixerDeviceSink>,
}

impl fmt::Debug for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Device")
            .field("open", &self.sink.is_some())
            .finish_non_exhaustive()
    }
}

impl Output for Device {
    fn prepare(&mut self, lost: Lost) {
        // One that still hangs from last time is waited for, not doubled.
        if self.sink.is_some() || self.opening.is_some() {
            return;
        }
        let (tell, opening) = channel();
        // On its own thread, since a server that hangs would keep ours for ever.
        let started = thread::Builder::new()
            .name("voice-open".to_owned())
            .spawn(move || {
                quiet::for_good();
                let _ = tell.send(open(lost));
            });
        self.opening = started.ok().map(|_| opening);
    }

    fn open(&mut self) -> Result<usize, String> {
        if let Some(opening) = self.opening.take() {
            match opening.recv_timeout(PATIENCE) {
                Ok(sink) => self.sink = Some(sink?),
                Err(RecvTimeoutError::Disconnected) => {
                    return Err("the sound library failed".to_owned());
                }
                Err(RecvTimeoutError::Timeout) => {
                    self.opening = Some(opening);
                    return Err("the sound server does not answer".to_owned());
                }
            }
        }
        let sink = self.sink.as_ref().ok_or("no sound device was opened")?;
        let rate = u64::from(sink.config().sample_rate().get());
        Ok(match sink.config().buffer_size() {
            BufferSize::Fixed(period) => (2 * u64::from(*period) * u64::from(RATE) / rate) as usize,
            BufferSize::Default => samples(2 * PERIOD_MS),
        })
    }

    fn play(&mut self, speech: Speech) {
        if let Some(sink) = &self.sink {
            sink.mixer().add(speech);
        }
    }

    fn close(&mut self) {
        if let Some(sink) = self.sink.take() {
            // Likewise: giving a device back to a server that hangs never ends.
            let _ = thread::Builder::new()
                .name("voice-close".to_owned())
                .spawn(move || {
                    quiet::for_good();
                    drop(sink);
                });
        }
    }
}

fn open(lost: Lost) -> Result<MixerDeviceSink, String> {
    // The crates take it for granted, even beside PulseAudio.
    if !alsa::is_there() {
        return Err("there is no ALSA library".to_owned());
    }
    let device = cpal::default_host()
        .default_output_device()
        .ok_or("there is no sound device")?;
    let usual = device
        .default_output_config()
        .map_err(|error| error.to_string())?;
    let lost = Arc::new(Mutex::new(Some(lost)));
    let period = BufferSize::Fixed(usual.sample_rate() * PERIOD_MS / 1000);
    // Some devices take only a size of their own.
    let opened = [period, BufferSize::Default].into_iter().map(|size| {
        let lost = Arc::clone(&lost);
        let builder = DeviceSinkBuilder::from_device(device.clone())?.with_buffer_size(size);
        builder
            .with_error_callback(move |error| tell_once(&lost, error.kind()))
            .open_stream()
    });
    let mut why = String::new();
    for opened in opened {
        why = match opened {
            Ok(mut sink) => {
                sink.log_on_drop(false);
                return Ok(sink);
            }
            Err(DeviceSinkError::BuildError(error) | DeviceSinkError::PlayError(error)) => {
                error.to_string()
            }
            Err(error) => error.to_string(),
        };
    }
    Err(why)
}

/// On some backends a lost device complains 300 000 times a second: the first time counts.
fn tell_once(lost: &Mutex<Option<Lost>>, kind: ErrorKind) {
    if ends_a_stream(kind)
        && let Some(lost) = lost.lock().ok().and_then(|mut lost| lost.take())
    {
        lost();
    }
}

/// Whether nothing comes or goes after an error of this kind.
pub(super) fn ends_a_stream(kind: ErrorKind) -> bool {
    let harmless = [
        ErrorKind::Xrun,
        ErrorKind::RealtimeDenied,
        ErrorKind::DeviceChanged,
    ];
    !harmless.contains(&kind)
}
