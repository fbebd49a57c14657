//! Where sound goes. The device is opened when there is something to say and no sooner; how long it stays is the player's.

use super::clip::{RATE, samples};
pub use super::speech::Speech;
use super::{alsa, quiet};
use cpal::traits::{DeviceTrait, HostTrait};
use cpal::{BufferSize, ErrorKind};
use rodio::{DeviceSinkBuilder, DeviceSinkError, MixerDeviceSink};
use std::fmt;
use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// A sound server that does not answer within this is as good as none.
const PATIENCE: Duration = Duration::from_secs(3);
/// Who takes longer than this to say no did not hear: the libraries themselves give up after 2 s.
const SLOW: Duration = Duration::from_millis(1500);
/// One that did not answer is let be for this long: each question leaves a thread behind that waits for ever.
const LET_BE: Duration = Duration::from_secs(60);
/// Two of these lie between the hand and the ear: 50 ms, well above what old sound cards need.
const PERIOD_MS: u32 = 25;

/// Called once, from any thread, when the device is lost.
pub type Lost = Box<dyn FnOnce() + Send>;

/// A place to which speech can be given.
pub trait Output: Send + fmt::Debug {
    /// Begins to open, without waiting for it; `lost` is for this opening.
    fn prepare(&mut self, lost: Lost);
    /// Waits until it is open. Gives the samples, at the rate of [`Speech`], between a sample's being taken and its being
    /// heard; or why there is no sound.
    fn open(&mut self) -> Result<usize, String>;
    /// Begins to take from `speech`, beside what it may still be taking from.
    fn play(&mut self, speech: Speech);
    /// Closes, without waiting for it.
    fn close(&mut self);
}

/// Whom a device tells that it is lost: the one who wanted it last.
type Losing = Arc<Mutex<Option<Lost>>>;

/// The machine's default sound device.
#[derive(Default)]
pub struct Device {
    opening: Option<Opening>,
    losing: Losing,
    sink: Option<MixerDeviceSink>,
    /// When it was found that nobody answers.
    deaf: Option<Instant>,
}

struct Opening {
    began: Instant,
    opened: Receiver<Result<MixerDeviceSink, String>>,
}

impl Opening {
    fn hangs(&self) -> bool {
        matches!(self.opened.try_recv(), Err(TryRecvError::Empty))
    }
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
        if self.opening.as_ref().is_some_and(Opening::hangs) {
            if let Ok(mut losing) = self.losing.lock() {
                *losing = Some(lost);
            }
            return;
        }
        self.opening = None;
        if self.deaf.is_some_and(|since| since.elapsed() < LET_BE) {
            return;
        }
        let (tell, opened) = channel();
        let began = Instant::now();
        self.losing = Arc::new(Mutex::new(Some(lost)));
        let losing = Arc::clone(&self.losing);
        // On its own thread, since a server that hangs would keep ours for ever.
        let started = thread::Builder::new()
            .name("voice-open".to_owned())
            .spawn(move || {
                quiet::for_good();
                let opened = open(&losing);
                // Nobody waits any more for what came too late: it is closed again.
                if began.elapsed() < PATIENCE {
                    let _ = tell.send(opened);
                }
            });
        self.opening = started.ok().map(|_| Opening { began, opened });
    }

    fn open(&mut self) -> Result<usize, String> {
        if let Some(opening) = self.opening.take() {
            let left = PATIENCE.saturating_sub(opening.began.elapsed());
            let opened = opening.opened.recv_timeout(left);
            let is_deaf = !matches!(opened, Ok(Ok(_))) && opening.began.elapsed() > SLOW;
            self.deaf = is_deaf.then(Instant::now);
            match opened {
                Ok(sink) => self.sink = Some(sink?),
                Err(RecvTimeoutError::Disconnected) => {
                    return Err("the sound library failed".to_owned());
                }
                Err(RecvTimeoutError::Timeout) => self.opening = Some(opening),
            }
        }
        let Some(sink) = &self.sink else {
            return Err("the sound server does not answer".to_owned());
        };
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
        let (sink, opening) = (self.sink.take(), self.opening.take());
        // Likewise: giving a device back to a server that hangs never ends.
        let _ = thread::Builder::new()
            .name("voice-close".to_owned())
            .spawn(move || {
                quiet::for_good();
                drop(sink);
                drop(opening.map(|opening| opening.opened.recv()));
            });
    }
}

fn open(losing: &Losing) -> Result<MixerDeviceSink, String> {
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
    let period = BufferSize::Fixed(usual.sample_rate() * PERIOD_MS / 1000);
    // Some devices take only a size of their own.
    let opened = [period, BufferSize::Default].into_iter().map(|size| {
        let losing = Arc::clone(losing);
        let builder = DeviceSinkBuilder::from_device(device.clone())?.with_buffer_size(size);
        builder
            .with_error_callback(move |error| tell_once(&losing, error.kind()))
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
fn tell_once(losing: &Losing, kind: ErrorKind) {
    if ends_a_stream(kind)
        && let Some(lost) = losing.lock().ok().and_then(|mut losing| losing.take())
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
