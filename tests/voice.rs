//! The real voice: espeak-ng in our own binary as the helper, and once through rodio, cpal and ALSA into a file.

use crate::window::{Window, declic};
use declic::speech::{Speed, SpokenWord};
use declic::voice::microphone::{DefaultMicrophone, Microphone};
use declic::voice::{Program, Utterance, Voice, VoiceConfig, VoiceEvent, say_to_file};
use std::fs;
use std::io::{Read, Write};
use std::os::unix::net::UnixListener;
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

const TEXT: &str = "Bonjour ! Aujourd’hui, nous créons un dossier. Appuyez sur Entrée.";

fn config() -> VoiceConfig {
    let helper = Program {
        program: env!("CARGO_BIN_EXE_declic").into(),
        arguments: vec!["--voice-helper".into()],
    };
    VoiceConfig {
        command: None,
        helper,
    }
}

fn words_of(text: &str) -> Vec<SpokenWord> {
    let mut from = 0;
    let word = |word: &str| {
        let begin = from + text[from..].find(word).unwrap();
        from = begin + word.len();
        SpokenWord {
            spoken: begin..from,
            shown: begin..from,
        }
    };
    text.split_whitespace()
        .filter(|word| word.contains(char::is_alphanumeric))
        .map(word)
        .collect()
}

fn utterance(speed: Speed) -> Utterance {
    Utterance {
        id: 7,
        language: "fr".to_owned(),
        spoken: TEXT.to_owned(),
        words: words_of(TEXT),
        speed,
        ..Utterance::default()
    }
}

#[test]
fn espeak_speaks_in_our_own_helper_and_slower_lasts_longer() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("said.wav");
    let last = [Speed::Normal, Speed::Slow, Speed::VerySlow].map(|speed| {
        let last = say_to_file(config(), &utterance(speed), &path).unwrap();
        let written = fs::metadata(&path).unwrap().len();
        assert_eq!(
            (written - 44) / 2,
            (last.as_secs_f64() * 22_050.0).round() as u64
        );
        last
    });
    assert!(
        last[0] > Duration::from_secs(4) && last[0] < Duration::from_secs(9),
        "{last:?}"
    );
    assert!(
        last[0].mul_f64(1.1) < last[1] && last[1].mul_f64(1.1) < last[2],
        "{last:?}"
    );
}

#[test]
fn a_language_that_nobody_speaks_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let klingon = Utterance {
        language: "xx-none".to_owned(),
        ..utterance(Speed::Normal)
    };
    let error = say_to_file(config(), &klingon, &folder.path().join("no.wav")).unwrap_err();
    assert_eq!(error.to_string(), "no voice speaks `xx-none`");
}

#[test]
fn the_helper_ends_when_its_input_does() {
    let mut helper = Command::new(env!("CARGO_BIN_EXE_declic"))
        .arg("--voice-helper")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    drop(helper.stdin.take());
    assert!(helper.wait().unwrap().success());
}

#[test]
fn the_helper_does_not_answer_what_is_no_request() {
    let mut helper = Command::new(env!("CARGO_BIN_EXE_declic"))
        .arg("--voice-helper")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    helper
        .stdin
        .take()
        .unwrap()
        .write_all(b"bonjour le monde")
        .unwrap();
    let mut answer = Vec::new();
    helper
        .stdout
        .take()
        .unwrap()
        .read_to_end(&mut answer)
        .unwrap();
    assert!(answer.is_empty(), "{answer:?}");
    assert!(!helper.wait().unwrap().success());
}

/// A function of ALSA's that `src/voice/alsa.rs` does not name would bring the library back.
#[test]
fn the_program_starts_without_the_sound_library() {
    // The dynamic linker then tells what it would load, and the program does not begin.
    let told = Command::new(env!("CARGO_BIN_EXE_declic"))
        .env("LD_TRACE_LOADED_OBJECTS", "1")
        .output()
        .unwrap();
    let told = String::from_utf8(told.stdout).unwrap();
    assert!(told.contains("libc.so"), "{told}");
    assert!(!told.contains("libasound"), "{told}");
}

/// An ALSA whose default device is a file, which takes sound as fast as it comes.
fn played_into(raw: &std::path::Path) -> String {
    format!(
        "pcm.null {{ type null }}\npcm.!default {{ type file slave.pcm null file \"{}\" format raw }}\n",
        raw.display()
    )
}

/// This very test, again, in a process that knows another ALSA.
fn child(name: &str, alsa: &str, folder: &std::path::Path) -> Command {
    let file = folder.join("alsa.conf");
    fs::write(&file, alsa).unwrap();
    let mut child = Command::new(std::env::current_exe().unwrap());
    child
        .args(["--exact", name, "--nocapture", "--ignored"])
        .env("ALSA_CONFIG_PATH", &file)
        .env_remove("PULSE_SERVER")
        .env_remove("XDG_RUNTIME_DIR")
        .env("HOME", folder);
    child
}

#[test]
fn speech_comes_out_of_alsa_and_nothing_else_does() {
    let folder = tempfile::tempdir().unwrap();
    let raw = folder.path().join("raw");
    let played = child(
        "voice::plays_to_the_default_device",
        &played_into(&raw),
        folder.path(),
    )
    .output()
    .unwrap();
    assert!(played.status.success(), "{played:?}");
    assert_eq!(String::from_utf8_lossy(&played.stderr), "");
    let sound = fs::read(&raw).unwrap();
    let peak = peak(&sound);
    assert!(
        (0.1..=1.0).contains(&peak),
        "{peak} in {} bytes",
        sound.len()
    );
}

#[test]
fn without_any_device_the_voice_says_so_and_stderr_stays_clean() {
    let folder = tempfile::tempdir().unwrap();
    let silent = child(
        "voice::is_silent_without_a_device",
        "# nothing at all\n",
        folder.path(),
    )
    .output()
    .unwrap();
    assert!(silent.status.success(), "{silent:?}");
    assert_eq!(String::from_utf8_lossy(&silent.stderr), "");
}

fn peak(sound: &[u8]) -> f32 {
    let sample = |four: &[u8]| f32::from_le_bytes([four[0], four[1], four[2], four[3]]).abs();
    sound.chunks_exact(4).map(sample).fold(0.0, f32::max)
}

/// Whether a process with this home is there, whoever its parent is now.
fn lives(home: &std::path::Path) -> bool {
    let home = format!("HOME={}\0", home.display());
    let processes = fs::read_dir("/proc").unwrap().flatten();
    let mut surroundings =
        processes.filter_map(|process| fs::read(process.path().join("environ")).ok());
    surroundings.any(|found| {
        found
            .windows(home.len())
            .any(|part| part == home.as_bytes())
    })
}

#[test]
fn the_tutor_in_its_window_reads_aloud_and_leaves_nobody_behind() {
    for signal in ["TERM", "KILL"] {
        let home = tempfile::tempdir().unwrap();
        let raw = home.path().join("raw");
        let alsa = home.path().join("alsa.conf");
        fs::write(&alsa, played_into(&raw)).unwrap();
        let mut command = declic(home.path(), &["learn", "mail", "--step", "parts"]);
        command.env("ALSA_CONFIG_PATH", &alsa);
        let mut window = Window::open(command);
        window.shows("Les 3 morceaux");
        let until = Instant::now() + Duration::from_secs(20);
        while fs::read(&raw).is_ok_and(|sound| peak(&sound) < 0.1) || !raw.exists() {
            assert!(Instant::now() < until, "nothing is heard");
            std::thread::sleep(Duration::from_millis(5));
        }
        window.signal(signal);
        window.ends();
        let until = Instant::now() + Duration::from_secs(5);
        while lives(home.path()) {
            assert!(
                Instant::now() < until,
                "the helper outlives the tutor after SIG{signal}"
            );
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

#[test]
fn what_alsa_hears_is_heard() {
    let folder = tempfile::tempdir().unwrap();
    let raw = folder.path().join("raw");
    // Whatever the rate, the number of channels and the size of a sample: always half of the loudest.
    fs::write(&raw, 0.5f32.to_le_bytes().repeat(4_000_000)).unwrap();
    let alsa = format!(
        "pcm.null {{ type null }}\npcm.!default {{ type file slave.pcm null file /dev/null infile \"{}\" format raw }}\n",
        raw.display()
    );
    let heard = child("voice::hears_the_default_device", &alsa, folder.path())
        .output()
        .unwrap();
    assert!(heard.status.success(), "{heard:?}");
    assert_eq!(String::from_utf8_lossy(&heard.stderr), "");
}

#[test]
fn without_any_microphone_it_is_said_and_stderr_stays_clean() {
    let folder = tempfile::tempdir().unwrap();
    let alsa = "# nothing at all\n";
    let deaf = child("voice::is_deaf_without_a_device", alsa, folder.path())
        .output()
        .unwrap();
    assert!(deaf.status.success(), "{deaf:?}");
    assert_eq!(String::from_utf8_lossy(&deaf.stderr), "");
}

/// espeak-ng looks for a sound server when it starts, though it only writes into memory.
#[test]
fn a_sound_server_that_never_answers_does_not_keep_espeak_from_reading() {
    let folder = tempfile::tempdir().unwrap();
    let server = folder.path().join("server");
    let _deaf = UnixListener::bind(&server).unwrap();
    let began = Instant::now();
    let said = Command::new(env!("CARGO_BIN_EXE_declic"))
        .args(["say", "Oui.", "--lang", "fr", "--out"])
        .arg(folder.path().join("said.wav"))
        .env("PULSE_SERVER", format!("unix:{}", server.display()))
        .output()
        .unwrap();
    assert!(said.status.success(), "{said:?}");
    assert!(
        began.elapsed() < Duration::from_secs(4),
        "{:?}",
        began.elapsed()
    );
}

/// Each question would leave a thread behind that waits for ever.
#[test]
fn a_sound_server_that_does_not_answer_is_not_asked_each_time() {
    let folder = tempfile::tempdir().unwrap();
    let server = folder.path().join("server");
    let deaf = UnixListener::bind(&server).unwrap();
    let asking = child(
        "voice::is_silent_time_and_again",
        "# nothing at all\n",
        folder.path(),
    )
    .env("PULSE_SERVER", format!("unix:{}", server.display()))
    .output()
    .unwrap();
    assert!(asking.status.success(), "{asking:?}");
    deaf.set_nonblocking(true).unwrap();
    let asked = deaf.incoming().take_while(Result::is_ok).count();
    assert_eq!(asked, 1);
}

/// A voice on the default device of this process.
struct Here {
    voice: Voice,
    woken: Receiver<()>,
}

impl Here {
    fn new() -> Self {
        let (wake, woken) = channel();
        let wake = move || {
            let _ = wake.send(());
        };
        Self {
            voice: Voice::start(config(), 100, wake),
            woken,
        }
    }

    /// All events of one utterance.
    fn say(&mut self) -> Vec<VoiceEvent> {
        self.voice.say(utterance(Speed::Normal));
        let mut seen = Vec::new();
        let until = Instant::now() + Duration::from_secs(20);
        while !seen.contains(&VoiceEvent::Ended { id: 7 }) && Instant::now() < until {
            let _ = self.woken.recv_timeout(Duration::from_secs(1));
            seen.extend(self.voice.events());
        }
        seen
    }
}

#[test]
#[ignore = "started by another test, in a process that has the device it needs"]
fn plays_to_the_default_device() {
    let seen = Here::new().say();
    assert_eq!(seen.first(), Some(&VoiceEvent::Began { id: 7 }));
    let words: Vec<_> = seen
        .iter()
        .filter_map(|event| match event {
            VoiceEvent::Word { shown, .. } => Some(&TEXT[shown.clone()]),
            _ => None,
        })
        .collect();
    let expected = [
        "Bonjour",
        "Aujourd’hui,",
        "nous",
        "créons",
        "un",
        "dossier.",
        "Appuyez",
        "sur",
        "Entrée.",
    ];
    assert_eq!(words, expected);
    assert_eq!(seen.last(), Some(&VoiceEvent::Ended { id: 7 }));
}

#[test]
#[ignore = "started by another test, in a process that has no device"]
fn is_silent_without_a_device() {
    let seen = Here::new().say();
    assert!(
        matches!(
            &seen[..],
            [VoiceEvent::Silent { .. }, VoiceEvent::Ended { id: 7 }]
        ),
        "{seen:?}"
    );
}

#[test]
#[ignore = "started by another test, in a process that has the device it needs"]
fn hears_the_default_device() {
    let mut microphone = DefaultMicrophone::find().unwrap();
    let rate = microphone.open().unwrap();
    let mut heard = Vec::new();
    let until = Instant::now() + Duration::from_secs(20);
    while heard.len() < rate as usize && Instant::now() < until {
        std::thread::sleep(Duration::from_millis(10));
        heard.extend(microphone.heard().expect("it stays"));
    }
    microphone.close();
    assert!(heard.len() >= rate as usize, "{} samples", heard.len());
    assert_eq!(heard.iter().max(), Some(&16_383));
}

#[test]
#[ignore = "started by another test, in a process that has no device"]
fn is_deaf_without_a_device() {
    assert!(DefaultMicrophone::find().is_err());
}

#[test]
#[ignore = "started by another test, in a process whose sound server never answers"]
fn is_silent_time_and_again() {
    let mut here = Here::new();
    assert!(matches!(here.say()[..], [VoiceEvent::Silent { .. }, _]));
    let began = Instant::now();
    for _ in 0..3 {
        assert_eq!(here.say(), [VoiceEvent::Ended { id: 7 }]);
    }
    assert!(
        began.elapsed() < Duration::from_secs(1),
        "{:?}",
        began.elapsed()
    );
}
