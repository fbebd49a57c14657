//! libasound, looked for when the first sound device is opened and not when Déclic starts: its pages and relocations would
//! cost 0.3 MB in every session that stays silent, and a machine without it could not start Déclic at all.
//!
//! The functions that the sound crates call stand here under their own names, so the linker takes these and leaves the
//! library out; each finds the real one and jumps to it. One that were missing here would bring the library back as an
//! ordinary dependency, which a test notices.
#![allow(unsafe_code)]

use libloading::Library;
use std::ffi::{c_char, c_int};
use std::sync::OnceLock;

/// The name of the library since 1999.
const LIBRARY: &str = "libasound.so.2";
/// What a call gives when there is no library, as ALSA's own functions do when there is no device.
const NO_DEVICE: isize = -19;

/// Whether there is an ALSA library to call. The first time looks for it.
pub fn is_there() -> bool {
    library().is_some()
}

fn library() -> Option<&'static Library> {
    static LOADED: OnceLock<Option<Library>> = OnceLock::new();
    LOADED
        .get_or_init(|| {
            // SAFETY: libasound has no initialisers that ask anything of us.
            let library = unsafe { Library::new(LIBRARY) }.ok()?;
            keep_quiet(&library);
            Some(library)
        })
        .as_ref()
}

type Handler = unsafe extern "C" fn(*const c_char, c_int, *const c_char, c_int, *const c_char);

unsafe extern "C" fn say_nothing(
    _: *const c_char,
    _: c_int,
    _: *const c_char,
    _: c_int,
    _: *const c_char,
) {
}

/// Makes libasound keep its complaints to itself; it writes them on stderr, in the middle of the screen.
fn keep_quiet(library: &Library) {
    // SAFETY: the type is that of `error.h`. The handler takes further arguments after the five it names (it is a C `...`
    // function); a callee that reads none of them may be called so on every Linux ABI, where the caller cleans up.
    unsafe {
        let set =
            library.get::<unsafe extern "C" fn(Handler) -> c_int>(b"snd_lib_error_set_handler\0");
        if let Ok(set) = set {
            set(say_nothing);
        }
    }
}

/// All of ALSA's functions below take at most six integers or pointers and give one or nothing: each fits a word.
type Function = unsafe extern "C" fn(usize, usize, usize, usize, usize, usize) -> usize;

macro_rules! forwarded {
    ($($name:ident),* $(,)?) => {$(
        // SAFETY: the name is ALSA's and means the same as ALSA's own.
        #[unsafe(no_mangle)]
        unsafe extern "C" fn $name(a: usize, b: usize, c: usize, d: usize, e: usize, f: usize) -> usize {
            static FOUND: OnceLock<Option<Function>> = OnceLock::new();
            let found = FOUND.get_or_init(|| {
                let name = concat!(stringify!($name), "\0").as_bytes();
                // SAFETY: see `Function`; the library stays loaded for good.
                unsafe { library()?.get::<Function>(name).ok().map(|found| *found) }
            });
            match found {
                // SAFETY: the caller called this very function of ALSA's. What it did not give, the callee does not read.
                Some(function) => unsafe { function(a, b, c, d, e, f) },
                None => NO_DEVICE.cast_unsigned(),
            }
        }
    )*};
}

forwarded! {
    snd_config_update,
    snd_config_update_free_global,
    snd_pcm_avail_delay,
    snd_pcm_bytes_to_frames,
    snd_pcm_close,
    snd_pcm_format_physical_width,
    snd_pcm_get_params,
    snd_pcm_hw_params,
    snd_pcm_hw_params_any,
    snd_pcm_hw_params_can_resume,
    snd_pcm_hw_params_copy,
    snd_pcm_hw_params_current,
    snd_pcm_hw_params_free,
    snd_pcm_hw_params_get_buffer_size_max,
    snd_pcm_hw_params_get_channels_max,
    snd_pcm_hw_params_get_channels_min,
    snd_pcm_hw_params_get_period_size,
    snd_pcm_hw_params_get_period_size_max,
    snd_pcm_hw_params_get_period_size_min,
    snd_pcm_hw_params_get_rate_max,
    snd_pcm_hw_params_get_rate_min,
    snd_pcm_hw_params_malloc,
    snd_pcm_hw_params_set_access,
    snd_pcm_hw_params_set_buffer_size_near,
    snd_pcm_hw_params_set_channels,
    snd_pcm_hw_params_set_format,
    snd_pcm_hw_params_set_period_size_near,
    snd_pcm_hw_params_set_rate,
    snd_pcm_hw_params_supports_audio_ts_type,
    snd_pcm_hw_params_test_channels,
    snd_pcm_hw_params_test_format,
    snd_pcm_hw_params_test_rate,
    snd_pcm_info,
    snd_pcm_info_free,
    snd_pcm_info_get_stream,
    snd_pcm_info_malloc,
    snd_pcm_open,
    snd_pcm_pause,
    snd_pcm_poll_descriptors,
    snd_pcm_poll_descriptors_count,
    snd_pcm_poll_descriptors_revents,
    snd_pcm_prepare,
    snd_pcm_readi,
    snd_pcm_resume,
    snd_pcm_start,
    snd_pcm_state,
    snd_pcm_status,
    snd_pcm_status_get_audio_htstamp,
    snd_pcm_status_get_htstamp,
    snd_pcm_status_get_state,
    snd_pcm_status_get_trigger_htstamp,
    snd_pcm_status_set_audio_htstamp_config,
    snd_pcm_status_sizeof,
    snd_pcm_sw_params,
    snd_pcm_sw_params_current,
    snd_pcm_sw_params_free,
    snd_pcm_sw_params_malloc,
    snd_pcm_sw_params_set_avail_min,
    snd_pcm_sw_params_set_start_threshold,
    snd_pcm_sw_params_set_tstamp_mode,
    snd_pcm_sw_params_set_tstamp_type,
    snd_pcm_writei,
}
