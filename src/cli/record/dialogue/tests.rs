//! The whole conversation from key strings: `⏎` is Entrée, `.` a tick in which nobody presses anything. The microphone
//! hears what a test gives it, and the end of the keys is the end of the terminal.

use super::*;
use crate::app::words_in;
use crate::text::Language;
use crate::voice::Silence;
use crate::voice::microphone::NoMicrophone;
use std::collections::VecDeque;
use std::fs;
use std::io;
use std::path::Path;
use tempfile::TempDir;

const RATE: u32 = 16_000;

struct Keys(VecDeque<char>);

impl Keyboard for Keys {
    fn line(&mut self) -> io::Result<Option<String>> {
        let mut line = String::new();
        while let Some(key) = self.0.pop_front() {
            match key {
                '⏎' => return Ok(Some(line + "\n")),
                key => line.push(key),
            }
        }
        Ok(None)
    }

    fn waits(&mut self, _: Duration) -> io::Result<bool> {
        let nothing = self.0.front() == Some(&'.');
        if nothing {
            self.0.pop_front();
        }
        Ok(!nothing)
    }
}

/// What is heard tick by tick, take by take; after the last tick silence, or nothing any more.
struct Ears {
    takes: VecDeque<VecDeque<Vec<i16>>>,
    dies: bool,
    open: bool,
}

impl Microphone for Ears {
    fn open(&mut self) -> Result<u32, NoMicrophone> {
        assert!(!self.open, "it is open already");
        if self.takes.is_empty() {
            return Err(NoMicrophone("pulled out".to_owned()));
        }
        self.open = true;
        Ok(RATE)
    }

    fn heard(&mut self) -> Option<Vec<i16>> {
        let next = self.takes.front_mut()?.pop_front();
        next.or_else(|| (!self.dies).then(Vec::new))
    }

    fn close(&mut self) {
        self.open = false;
        self.takes.pop_front();
    }
}

/// Plays for so many ticks, or not at all.
struct Sound {
    lasts: Option<usize>,
    left: usize,
    played: Vec<Recording>,
    hushed: usize,
}

impl Loudspeaker for Sound {
    fn play(&mut self, recording: Recording) {
        self.played.push(recording);
        self.left = self.lasts.unwrap_or_default();
    }

    fn plays(&mut self) -> Result<bool, Silence> {
        if self.lasts.is_none() {
            return Err(Silence::NoDevice("no card".to_owned()));
        }
        let plays = self.left > 0;
        self.left = self.left.saturating_sub(1);
        Ok(plays)
    }

    fn hush(&mut self) {
        self.hushed += 1;
    }
}

struct Scene {
    top: TempDir,
    ears: Ears,
    sound: Sound,
    readings: Vec<Reading>,
}

/// A second of a voice.
fn voice() -> Vec<i16> {
    let wave = [9_000, -9_000].map(|sample| [sample; 30]).concat();
    wave.into_iter().cycle().take(RATE as usize).collect()
}

fn reading(name: &str) -> Reading {
    let (id, attribute) = name.split_once('.').unwrap();
    Reading {
        message: MessageRef::attribute(id, attribute),
        language: Language::french(),
        text: "Une adresse a trois parties.".to_owned(),
        names_keys: false,
    }
}

impl Scene {
    /// One text, and takes of so many seconds of voice.
    fn new(takes: &[usize]) -> Self {
        let take = |seconds: &usize| (0..*seconds).map(|_| voice()).collect();
        Self {
            top: TempDir::new().unwrap(),
            ears: Ears {
                takes: takes.iter().map(take).collect(),
                dies: false,
                open: false,
            },
            sound: Sound {
                lasts: Some(3),
                left: 0,
                played: Vec::new(),
                hushed: 0,
            },
            readings: vec![reading("parts.say")],
        }
    }

    fn folder(&self) -> PathBuf {
        self.top.path().join("voice")
    }

    fn try_play(&mut self, keys: &str) -> anyhow::Result<String> {
        let mut out = Vec::new();
        let shelf = Shelf {
            folder: self.folder(),
            looked_for: vec![self.folder()],
        };
        let dialogue = Dialogue {
            out: &mut out,
            keyboard: &mut Keys(keys.chars().collect()),
            microphone: &mut self.ears,
            loudspeaker: &mut self.sound,
            texts: &words_in(&Language::french(), Vec::new()),
            shelf: &shelf,
            width: 80,
        };
        dialogue.hold(&self.readings)?;
        assert!(!self.ears.open, "it is closed after each take");
        Ok(String::from_utf8(out).unwrap().replace('\u{a0}', " "))
    }

    #[track_caller]
    fn play(&mut self, keys: &str) -> String {
        self.try_play(keys).unwrap()
    }

    /// The names of what is kept.
    fn kept(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder().join("fr")).into_iter().flatten();
        let name = |entry: io::Result<fs::DirEntry>| entry.unwrap().file_name();
        let mut names: Vec<_> = entries
            .map(|entry| name(entry).into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    /// How many milliseconds the recording of `parts.say` lasts.
    fn lasts(&self) -> usize {
        let path = self.folder().join("fr/parts.say.ogg");
        let clip = Recording::File(path).decode().unwrap();
        clip.pcm.len() * 1000 / 22_050
    }
}

#[track_caller]
fn has(printed: &str, words: &[&str]) {
    for word in words {
        assert!(printed.contains(word), "« {word} » is not in:\n{printed}");
    }
}

#[test]
fn a_reading_is_shown_heard_and_kept() {
    let mut scene = Scene::new(&[3]);
    let printed = scene.play("⏎..⏎2⏎");
    has(
        &printed,
        &[
            "Texte 1 sur 1 (parts.say)",
            "\n    Une adresse a trois parties.\n",
            "Entrée : commencer.    1. quitter",
            "Je vous écoute.",
            "\r    [##################------] bien",
            "1. écouter    2. garder    3. refaire    4. quitter",
            "C’est gardé :\n",
            "voice/fr/parts.say.ogg",
        ],
    );
    assert_eq!(scene.kept(), ["parts.say.ogg"]);
    assert!((2_900..3_100).contains(&scene.lasts()));
}

#[test]
fn the_level_is_drawn_again_only_when_it_changes() {
    let printed = Scene::new(&[3]).play("⏎...........⏎4⏎");
    assert_eq!(printed.matches('\r').count(), 1, "{printed}");
}

#[test]
fn a_reading_can_be_heard_before_it_is_kept_as_it_will_be() {
    let mut scene = Scene::new(&[2]);
    scene.play("⏎..⏎1⏎...écouter⏎⏎2⏎");
    assert_eq!((scene.sound.played.len(), scene.sound.hushed), (2, 1));
    let ogg = fs::read(scene.folder().join("fr/parts.say.ogg")).unwrap();
    let kept = Recording::Bytes(ogg.into());
    assert_eq!(scene.sound.played, [kept.clone(), kept]);
}

#[test]
fn without_a_loudspeaker_it_can_still_be_kept() {
    let mut scene = Scene::new(&[2]);
    scene.sound.lasts = None;
    let printed = scene.play("⏎..⏎1⏎2⏎");
    has(
        &printed,
        &["Le son ne sort pas (there is no sound: no card)"],
    );
    assert_eq!(scene.kept(), ["parts.say.ogg"]);
}

#[test]
fn only_the_reading_that_is_kept_is_saved() {
    let mut scene = Scene::new(&[4, 2]);
    scene.play("⏎....⏎refaire⏎⏎..⏎garder⏎");
    assert!((1_900..2_100).contains(&scene.lasts()));
}

#[test]
fn an_older_recording_is_told_of_and_stays_unless_a_new_one_is_kept() {
    let mut scene = Scene::new(&[2, 2]);
    let older = scene.folder().join("fr/parts.say.ogg");
    fs::create_dir_all(older.parent().unwrap()).unwrap();
    fs::write(&older, "older").unwrap();
    let printed = scene.play("⏎..⏎4⏎");
    has(
        &printed,
        &["Il y a déjà un enregistrement", "n’est pas gardé"],
    );
    assert_eq!(fs::read(&older).unwrap(), b"older");
    scene.play("⏎..⏎2⏎");
    assert_ne!(fs::read(&older).unwrap(), b"older");
    assert_eq!(scene.kept(), ["parts.say.ogg"]);
}

#[test]
fn entree_out_of_habit_and_other_words_decide_nothing() {
    let mut scene = Scene::new(&[2]);
    let printed = scene.play("oui⏎⏎..⏎⏎merci⏎4⏎");
    assert_eq!(printed.matches("Écrivez un des numéros").count(), 3);
    assert_eq!(scene.kept(), [""; 0]);
}

#[test]
fn wherever_the_terminal_ends_nothing_is_half_done() {
    let keys = "1x⏎⏎..⏎1⏎..3⏎⏎..⏎2⏎";
    for (end, _) in keys.char_indices() {
        let mut scene = Scene::new(&[2, 2]);
        scene.play(&keys[..end]);
        assert_eq!(scene.kept(), [""; 0], "{}", &keys[..end]);
    }
}

#[test]
fn where_nobody_speaks_one_begins_again() {
    let mut scene = Scene::new(&[0, 2]);
    let printed = scene.play("⏎..⏎⏎..⏎2⏎");
    has(&printed, &["Rien ne s’entend."]);
    assert_eq!(printed.matches("commencer").count(), 2);
    assert_eq!(scene.kept(), ["parts.say.ogg"]);
}

#[test]
fn after_two_minutes_the_take_ends_calmly_and_is_there() {
    let mut scene = Scene::new(&[125]);
    let printed = scene.play(&format!("⏎{}2⏎", ".".repeat(120)));
    has(&printed, &["dure 2 minutes au plus"]);
    assert!((119_000..=120_000).contains(&scene.lasts()));
}

#[test]
fn a_microphone_that_goes_leaves_what_was_read() {
    let mut scene = Scene::new(&[2]);
    scene.ears.dies = true;
    let printed = scene.play("⏎...2⏎");
    has(&printed, &["Le micro ne répond plus."]);
    assert_eq!(scene.kept(), ["parts.say.ogg"]);
}

#[test]
fn a_microphone_that_does_not_come_is_told_with_what_to_do() {
    let error = Scene::new(&[]).try_play("⏎").unwrap_err().to_string();
    has(&error, &["Aucun micro ne répond (pulled out)", "Branchez"]);
}

#[test]
fn texts_come_one_after_the_other_and_can_be_passed_over() {
    let mut scene = Scene::new(&[2, 2]);
    scene.readings = ["parts.say", "parts.say-yours", "parts.say-last"]
        .map(reading)
        .into();
    let printed = scene.play("⏎..⏎2⏎suivant⏎⏎..⏎2⏎");
    has(
        &printed,
        &[
            "Texte 2 sur 3 (parts.say-yours)",
            "Entrée : commencer.    1. suivant    2. quitter",
            "Texte 3 sur 3 (parts.say-last)",
        ],
    );
    assert_eq!(scene.kept(), ["parts.say-last.ogg", "parts.say.ogg"]);
    let mut scene = Scene::new(&[]);
    scene.readings = ["parts.say", "parts.say-yours"].map(reading).into();
    let printed = scene.play("2⏎");
    assert!(!printed.contains("Texte 2"), "{printed}");
}

#[test]
fn what_cannot_be_saved_is_told_and_can_be_tried_again() {
    let mut scene = Scene::new(&[2]);
    fs::write(scene.folder(), "a file in the way").unwrap();
    let printed = scene.play("⏎..⏎2⏎4⏎");
    has(
        &printed,
        &["On ne peut rien garder dans ", "n’est pas gardé"],
    );
    assert_eq!(fs::read_dir(scene.top.path() as &Path).unwrap().count(), 1);
}

#[test]
fn a_text_that_names_keys_says_so() {
    let mut scene = Scene::new(&[]);
    scene.readings[0].names_keys = true;
    has(
        &scene.play(""),
        &["Ce texte nomme les touches de ce clavier."],
    );
}

#[test]
fn every_line_fits_the_window_and_words_stay_whole() {
    let mut scene = Scene::new(&[0]);
    scene.readings[0].names_keys = true;
    scene.readings[0].text = "Une adresse a trois parties. ".repeat(9);
    let printed = scene.play("⏎⏎");
    let widest = printed.split(['\n', '\r']).map(|line| line.chars().count());
    assert!(widest.max() <= Some(usize::from(WIDEST)), "{printed}");
    assert_eq!(printed.matches("trois").count(), 9);
}
