//! The helper process: our own binary with [`ARGUMENT`], which reads texts with espeak-ng and writes sound. Both ends of
//! what is said through its pipes are here; starting and killing it is the client's.

use super::clip::{Clip, WordTime};
use super::espeak::Espeak;
use rustix::process::{Signal, set_parent_process_death_signal};
use std::io::{self, BufWriter, ErrorKind, Read, Write, stdin, stdout};
use std::process::ExitCode;

/// What makes our binary a helper when it is the first argument.
pub const ARGUMENT: &str = "--voice-helper";

/// Begins each reply, so that a stranger's output is never taken for sound.
const MAGIC: [u8; 4] = *b"DVH1";
const READ: u8 = 0;
const NO_SYNTHESISER: u8 = 1;
const NO_VOICE: u8 = 2;

/// The longest text in one request, in bytes. It fits into a pipe, so that writing it never blocks.
pub const LONGEST_TEXT: usize = 32 * 1024;
const MOST_SAMPLES: usize = 200 * 48_000;
const MOST_WORDS: usize = LONGEST_TEXT;

/// One text to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// A language tag: `fr`, `pt-BR`.
    pub language: String,
    /// At most [`LONGEST_TEXT`].
    pub text: String,
    /// The speed.
    pub words_per_minute: u16,
    /// More silence between words, in 10 ms.
    pub gap: u16,
}

/// What the helper answered.
#[derive(Debug, PartialEq, Eq)]
pub enum Reply {
    /// The text, read.
    Read(Clip),
    /// espeak-ng is not on this machine, or not whole; its own words.
    NoSynthesiser(String),
    /// espeak-ng does not speak the language.
    NoVoice,
}

/// The whole life of the helper: answers until its input ends.
pub fn serve() -> ExitCode {
    // A reading that never ends would not notice that the tutor was killed.
    let _ = set_parent_process_death_signal(Some(Signal::KILL));
    let mut espeak = Espeak::load();
    let mut from = stdin().lock();
    let mut onto = BufWriter::with_capacity(1 << 16, stdout().lock());
    loop {
        match read_request(&mut from) {
            Ok(Some(request)) => {
                let answered = answer(&mut espeak, &request, &mut onto).and_then(|()| onto.flush());
                if answered.is_err() {
                    return ExitCode::FAILURE;
                }
            }
            Ok(None) => return ExitCode::SUCCESS,
            Err(_) => return ExitCode::FAILURE,
        }
    }
}

fn answer(
    espeak: &mut Result<Espeak, String>,
    request: &Request,
    onto: &mut impl Write,
) -> io::Result<()> {
    onto.write_all(&MAGIC)?;
    let espeak = match espeak {
        Ok(espeak) => espeak,
        Err(why) => {
            onto.write_all(&[NO_SYNTHESISER])?;
            number(onto, why.len())?;
            return onto.write_all(why.as_bytes());
        }
    };
    let tag = request.language.to_lowercase();
    let primary = tag.split('-').next().unwrap_or_default();
    if !espeak.take_voice(&tag) && !espeak.take_voice(primary) {
        return onto.write_all(&[NO_VOICE]);
    }
    let reading = espeak.read(&request.text, request.words_per_minute, request.gap);
    write_reading(onto, espeak.rate(), &reading.pcm, &reading.words)
}

fn write_reading(
    onto: &mut impl Write,
    rate: u32,
    pcm: &[i16],
    words: &[WordTime],
) -> io::Result<()> {
    onto.write_all(&[READ])?;
    for count in [rate as usize, words.len(), pcm.len()] {
        number(onto, count)?;
    }
    for word in words {
        for part in [word.text.start, word.text.end, word.at] {
            number(onto, part)?;
        }
    }
    pcm.iter()
        .try_for_each(|sample| onto.write_all(&sample.to_le_bytes()))
}

/// Writes a request.
pub fn write_request(onto: &mut impl Write, request: &Request) -> io::Result<()> {
    let Request {
        language,
        text,
        words_per_minute,
        gap,
    } = request;
    let body = format!("{words_per_minute}\t{gap}\t{language}\t{text}");
    let mut frame = Vec::with_capacity(body.len() + 4);
    number(&mut frame, body.len())?;
    frame.extend_from_slice(body.as_bytes());
    onto.write_all(&frame)?;
    onto.flush()
}

/// Reads a request; none when the input has ended.
fn read_request(from: &mut impl Read) -> io::Result<Option<Request>> {
    let mut length = [0; 4];
    match from.read_exact(&mut length) {
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => return Ok(None),
        other => other?,
    }
    let body = String::from_utf8(bytes(
        from,
        u32::from_le_bytes(length) as usize,
        LONGEST_TEXT + 256,
    )?);
    let body = body.map_err(|_| rubbish())?;
    let mut fields = body.splitn(4, '\t');
    let mut field = || fields.next().ok_or_else(rubbish);
    Ok(Some(Request {
        words_per_minute: field()?.parse().map_err(|_| rubbish())?,
        gap: field()?.parse().map_err(|_| rubbish())?,
        language: field()?.to_owned(),
        text: field()?.to_owned(),
    }))
}

/// Reads a reply to a request for `text`. Whatever is not a reply is an error, never sound.
pub fn read_reply(from: &mut impl Read, text: &str) -> io::Result<Reply> {
    let mut head = [0; 5];
    from.read_exact(&mut head)?;
    if head[..4] != MAGIC {
        return Err(rubbish());
    }
    match head[4] {
        READ => {
            let (rate, words, samples) =
                (read_number(from)?, read_number(from)?, read_number(from)?);
            if !(4_000..=192_000).contains(&rate) || words > MOST_WORDS {
                return Err(rubbish());
            }
            let words = bytes(from, words * 12, MOST_WORDS * 12)?;
            let words: Option<Vec<WordTime>> = words
                .chunks_exact(12)
                .map(|word| word_time(word, text, samples))
                .collect();
            let pcm = bytes(from, samples.saturating_mul(2), MOST_SAMPLES * 2)?;
            let pcm: Vec<i16> = pcm
                .chunks_exact(2)
                .map(|pair| i16::from_le_bytes([pair[0], pair[1]]))
                .collect();
            Ok(Reply::Read(Clip::at_rate(
                &pcm,
                rate as u32,
                words.ok_or_else(rubbish)?,
            )))
        }
        NO_SYNTHESISER => {
            let length = read_number(from)?;
            let why = bytes(from, length, 4096)?;
            Ok(Reply::NoSynthesiser(
                String::from_utf8_lossy(&why).into_owned(),
            ))
        }
        NO_VOICE => Ok(Reply::NoVoice),
        _ => Err(rubbish()),
    }
}

fn word_time(frame: &[u8], text: &str, samples: usize) -> Option<WordTime> {
    let part = |at: usize| {
        frame[at..at + 4]
            .iter()
            .rev()
            .fold(0, |sum, byte| sum << 8 | usize::from(*byte))
    };
    let word = part(0)..part(4);
    let at = part(8);
    (text.get(word.clone()).is_some_and(|word| !word.is_empty()) && at <= samples)
        .then_some(WordTime { text: word, at })
}

fn number(onto: &mut impl Write, value: usize) -> io::Result<()> {
    onto.write_all(&u32::try_from(value).map_err(|_| rubbish())?.to_le_bytes())
}

fn read_number(from: &mut impl Read) -> io::Result<usize> {
    let mut four = [0; 4];
    from.read_exact(&mut four)?;
    Ok(u32::from_le_bytes(four) as usize)
}

fn bytes(from: &mut impl Read, length: usize, most: usize) -> io::Result<Vec<u8>> {
    if length > most {
        return Err(rubbish());
    }
    let mut found = vec![0; length];
    from.read_exact(&mut found)?;
    Ok(found)
}

fn rubbish() -> io::Error {
    io::Error::new(
        ErrorKind::InvalidData,
        "that is not what a voice helper says",
    )
}

/// A reply as the helper would write it.
#[cfg(test)]
pub fn reply_bytes(clip: &Clip) -> Vec<u8> {
    let mut sent = MAGIC.to_vec();
    write_reading(&mut sent, super::clip::RATE, &clip.pcm, &clip.words).unwrap();
    sent
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn request(text: &str) -> Request {
        Request {
            language: "pt-BR".to_owned(),
            text: text.to_owned(),
            words_per_minute: 105,
            gap: 8,
        }
    }

    #[test]
    fn a_request_arrives_as_it_was_sent_even_with_tabs_and_lines() {
        let mut sent = Vec::new();
        write_request(&mut sent, &request("Où ?\tIci\nou là")).unwrap();
        let mut from = sent.as_slice();
        assert_eq!(
            read_request(&mut from).unwrap(),
            Some(request("Où ?\tIci\nou là"))
        );
        assert_eq!(
            read_request(&mut from).unwrap(),
            None,
            "the end of the input is the end of the work"
        );
    }

    fn reading(words: &[WordTime]) -> Vec<u8> {
        reply_bytes(&Clip {
            pcm: [1, -2, 3].into(),
            words: words.into(),
        })
    }

    #[test]
    fn a_reading_arrives_with_its_words() {
        let words = [
            WordTime { text: 0..5, at: 0 },
            WordTime { text: 6..9, at: 2 },
        ];
        let Reply::Read(clip) = read_reply(&mut reading(&words).as_slice(), "été sud").unwrap()
        else {
            panic!("it was read")
        };
        assert_eq!(
            (&*clip.pcm, &clip.words[0]),
            ([1, -2, 3].as_slice(), &words[0])
        );
    }

    #[test]
    fn a_word_that_is_not_in_the_text_is_rubbish() {
        for text in [0..99, 1..3, 2..2] {
            let sent = reading(&[WordTime { text, at: 0 }]);
            assert!(read_reply(&mut sent.as_slice(), "été").is_err());
        }
    }

    #[test]
    fn without_espeak_the_helper_says_why() {
        let mut sent = Vec::new();
        answer(
            &mut Err("no such library".to_owned()),
            &request("Oui"),
            &mut sent,
        )
        .unwrap();
        let reply = read_reply(&mut sent.as_slice(), "Oui").unwrap();
        assert_eq!(reply, Reply::NoSynthesiser("no such library".to_owned()));
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_reader_fall(mut bytes in prop::collection::vec(any::<u8>(), 0..200), honest: bool) {
            if honest {
                bytes.splice(0..0, MAGIC);
            }
            let _ = read_request(&mut bytes.as_slice());
            if let Ok(Reply::Read(clip)) = read_reply(&mut bytes.as_slice(), "été") {
                prop_assert!(clip.words.iter().all(|word| "été".get(word.text.clone()).is_some()));
            }
        }
    }
}
