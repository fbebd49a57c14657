//! espeak-ng, looked for on the machine when it is needed. Only the helper process comes here: the library is old C,
//! has one voice for the whole process and is under another licence than a caller might wish.
#![allow(unsafe_code)]

use super::clip::WordTime;
use libloading::Library;
use std::ffi::{CString, c_char, c_int, c_short, c_uint, c_void};
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The name of the library on Debian and everywhere else on Linux.
const LIBRARY: &str = "libespeak-ng.so.1";

/// `AUDIO_OUTPUT_SYNCHRONOUS`: the sound comes to a callback before `espeak_Synth` returns.
const SYNCHRONOUS: c_int = 2;
/// `espeakINITIALIZE_DONT_EXIT`: missing data are told, not died of.
const DONT_EXIT: c_int = 0x8000;
/// `espeakCHARS_UTF8` and nothing else: `<b>` and `[[x]]` are words, not orders.
const UTF8: c_uint = 1;
const RATE_PARAMETER: c_int = 1;
const GAP_PARAMETER: c_int = 7;
const EVENT_END_OF_LIST: c_int = 0;
const EVENT_WORD: c_int = 1;
/// The longest that one text may sound, in samples: three minutes. A text that needs more is cut off.
const LONGEST: usize = 180 * super::clip::RATE as usize;

/// `espeak_EVENT` of `speak_lib.h`.
#[repr(C)]
#[derive(Clone, Copy)]
struct Event {
    kind: c_int,
    identifier: c_uint,
    /// Counts letters (code points) from 1.
    text_position: c_int,
    length: c_int,
    milliseconds: c_int,
    sample: c_int,
    user_data: *mut c_void,
    name: [u8; 8],
}

type Callback = unsafe extern "C" fn(*mut c_short, c_int, *mut Event) -> c_int;
type Initialize = unsafe extern "C" fn(c_int, c_int, *const c_char, c_int) -> c_int;
type SetCallback = unsafe extern "C" fn(Callback);
type SetVoice = unsafe extern "C" fn(*const c_char) -> c_int;
type SetParameter = unsafe extern "C" fn(c_int, c_int, c_int) -> c_int;
type Synth = unsafe extern "C" fn(
    *const c_void,
    usize,
    c_uint,
    c_int,
    c_uint,
    c_uint,
    *mut c_uint,
    *mut c_void,
) -> c_int;

/// What one reading of a text gave.
#[derive(Debug, Default)]
pub struct Reading {
    /// The sound, mono.
    pub pcm: Vec<i16>,
    /// The words, in samples of the library's rate.
    pub words: Vec<WordTime>,
}

/// The library, ready to read.
pub struct Espeak {
    rate: u32,
    set_voice: SetVoice,
    set_parameter: SetParameter,
    synth: Synth,
}

impl Espeak {
    /// Finds the library and its data. The error is the loader's or the library's own word.
    pub fn load() -> Result<Self, String> {
        // SAFETY: the library has no initialisers that ask anything of us, and the types of its five functions are
        // those of `speak_lib.h`, which have not changed since espeak 1.45.
        unsafe {
            let library = Library::new(LIBRARY).map_err(|error| error.to_string())?;
            let missing = |error: libloading::Error| error.to_string();
            let initialize: Initialize = *library.get(b"espeak_Initialize\0").map_err(missing)?;
            let set_callback: SetCallback =
                *library.get(b"espeak_SetSynthCallback\0").map_err(missing)?;
            let set_voice = *library.get(b"espeak_SetVoiceByName\0").map_err(missing)?;
            let set_parameter = *library.get(b"espeak_SetParameter\0").map_err(missing)?;
            let synth = *library.get(b"espeak_Synth\0").map_err(missing)?;
            let rate = initialize(SYNCHRONOUS, 50, std::ptr::null(), DONT_EXIT);
            let Some(rate) = u32::try_from(rate).ok().filter(|rate| *rate > 0) else {
                return Err(format!("espeak-ng did not start: {rate}"));
            };
            set_callback(collect);
            // It has begun a thread of its own: its code stays as long as the process.
            std::mem::forget(library);
            Ok(Self {
                rate,
                set_voice,
                set_parameter,
                synth,
            })
        }
    }

    /// Samples a second of what it reads.
    pub fn rate(&self) -> u32 {
        self.rate
    }

    /// Takes the voice of a language; false when it has none.
    pub fn take_voice(&mut self, language: &str) -> bool {
        let Ok(name) = CString::new(language) else {
            return false;
        };
        // SAFETY: `name` ends in a zero and lives through the call, which copies it.
        unsafe { (self.set_voice)(name.as_ptr()) == 0 }
    }

    /// Reads a text aloud into memory, at so many words a minute, with `gap` times 10 ms more between words.
    pub fn read(&mut self, text: &str, words_per_minute: u16, gap: u16) -> Reading {
        let mut collected = Collected {
            reading: Reading::default(),
            letters: Letters::new(text),
        };
        let Ok(spoken) = CString::new(text.replace('\0', " ")) else {
            return Reading::default();
        };
        // SAFETY: the text ends in a zero and its length is given; `collected` outlives the call, and the library calls
        // back only before `espeak_Synth` returns, on this thread, since it was started as synchronous.
        unsafe {
            (self.set_parameter)(RATE_PARAMETER, c_int::from(words_per_minute), 0);
            (self.set_parameter)(GAP_PARAMETER, c_int::from(gap), 0);
            (self.synth)(
                spoken.as_ptr().cast(),
                spoken.as_bytes_with_nul().len(),
                0,
                1,
                0,
                UTF8,
                std::ptr::null_mut(),
                (&raw mut collected).cast(),
            );
        }
        collected.reading
    }
}

struct Collected {
    reading: Reading,
    letters: Letters,
}

impl Collected {
    fn word(&mut self, position: c_int, length: c_int, sample: c_int) {
        let Some(text) = self.letters.bytes(position, length) else {
            return;
        };
        // At the end of a clause some languages tell an older word again.
        let newer = self
            .reading
            .words
            .last()
            .is_none_or(|last| last.text.start < text.start);
        if let Some(at) = usize::try_from(sample).ok().filter(|_| newer) {
            self.reading.words.push(WordTime { text, at });
        }
    }
}

/// Where each letter of a text begins, in bytes.
struct Letters(Vec<usize>);

impl Letters {
    fn new(text: &str) -> Self {
        Self(
            text.char_indices()
                .map(|(byte, _)| byte)
                .chain([text.len()])
                .collect(),
        )
    }

    /// The bytes of `length` letters from the `position`th, counted from 1.
    fn bytes(&self, position: c_int, length: c_int) -> Option<Range<usize>> {
        let first = usize::try_from(position).ok()?.checked_sub(1)?;
        let length = usize::try_from(length).ok().filter(|length| *length > 0)?;
        let last = self.0.len() - 1;
        let range = *self.0.get(first)?..self.0[(first + length).min(last)];
        (!range.is_empty()).then_some(range)
    }
}

/// Called by the library with pieces of sound; another answer than 0 ends the reading.
unsafe extern "C" fn collect(pcm: *mut c_short, length: c_int, events: *mut Event) -> c_int {
    if events.is_null() {
        return 0;
    }
    // A panic must not run through C.
    let gone_on = catch_unwind(AssertUnwindSafe(|| {
        // SAFETY: `events` is a list that ends in an event of kind 0, each with the pointer that was given to
        // `espeak_Synth`: our `Collected`, which nobody else touches meanwhile. `pcm` has `length` samples, or is null
        // when the reading is over.
        unsafe {
            let Some(collected) = (*events).user_data.cast::<Collected>().as_mut() else {
                return true;
            };
            let mut event = events;
            while (*event).kind != EVENT_END_OF_LIST {
                if (*event).kind == EVENT_WORD {
                    collected.word((*event).text_position, (*event).length, (*event).sample);
                }
                event = event.add(1);
            }
            if let Some(length) = usize::try_from(length)
                .ok()
                .filter(|length| *length > 0 && !pcm.is_null())
            {
                collected
                    .reading
                    .pcm
                    .extend_from_slice(std::slice::from_raw_parts(pcm, length));
            }
            collected.reading.pcm.len() < LONGEST
        }
    }));
    c_int::from(!gone_on.unwrap_or(false))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, position: c_int, length: c_int, expected: Option<&str>) {
        let found = Letters::new(text)
            .bytes(position, length)
            .map(|range| &text[range]);
        assert_eq!(found, expected);
    }

    #[test]
    fn positions_count_letters_from_one() {
        check("Créer un été", 1, 5, Some("Créer"));
        check("Créer un été", 7, 2, Some("un"));
        check("Créer un été", 10, 3, Some("été"));
        check("Créer un été", 10, 90, Some("été"));
    }

    #[test]
    fn events_that_name_nothing_are_left_out() {
        check("été", 1, 0, None);
        check("été", 0, 1, None);
        check("été", -4, 1, None);
        check("été", 4, 1, None);
        check("été", 99, 1, None);
    }
}
