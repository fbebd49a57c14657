//! How a tutor begins: in which language, with which settings, and how it looks.

use super::{Means, Options};
use crate::event::{Shelf, Trouble};
use crate::lesson::Personas;
use crate::screen::Tutor;
use crate::screen::desk::{Desk, keys};
use crate::screen::voice::VoiceSettings;
use crate::session::world::{Amount, Device, FunctionKeys, World};
use crate::store::{Notice, Store, Trouble as StoreTrouble};
use crate::text::{Args, Language, MessageRef, Source, Texts, negotiate};
use crate::theme::{Theme, ThemeName};
use crate::widget::{self, KeyNames, Look};
use std::collections::BTreeMap;
use std::rc::Rc;

/// The language: the one asked for, else the learner's, else the environment's, else the first there is.
fn choose_language(options: &Options, kept: Option<&String>) -> Language {
    let asked = options
        .language
        .iter()
        .chain(kept)
        .chain(&options.locale)
        .cloned()
        .collect::<Vec<_>>();
    let there = crate::catalogue::languages();
    let chain = negotiate(&asked, &there, &Language::french());
    chain.into_iter().next().unwrap_or_else(Language::french)
}

/// The words of the application, in the language that the options lead to.
pub fn words_for(options: &Options) -> Rc<Texts> {
    words_in(&choose_language(options, None), Vec::new())
}

/// The words of a language with its fall-backs, and a lesson's words on top.
pub fn words_in(language: &Language, lesson: Vec<(Language, Source)>) -> Rc<Texts> {
    let there = crate::catalogue::languages();
    let chain = negotiate(&[language.to_string()], &there, &Language::french());
    let texts = Texts::new(
        language.clone(),
        crate::catalogue::application_words(&chain),
    );
    Rc::new(if lesson.is_empty() {
        texts
    } else {
        texts.with_layers(lesson)
    })
}

/// The tutor on its first screen, with what the store knows of the learner and the machine.
pub(super) fn tutor(store: &Store, options: &Options) -> Tutor {
    let settings = store.settings().unwrap_or_default();
    let facts = store.machine_facts().unwrap_or_default();
    let language = choose_language(options, settings.get(keys::LANGUAGE));
    let texts = words_in(&language, Vec::new());
    let first_run = options.learn.is_none()
        && !settings.contains_key(keys::LANGUAGE)
        && options.language.is_none();
    Tutor::new(desk(texts, &settings, &facts, options), first_run)
}

fn desk(
    texts: Rc<Texts>,
    settings: &BTreeMap<String, String>,
    facts: &BTreeMap<String, String>,
    options: &Options,
) -> Desk {
    let world = World {
        texts,
        personas: Rc::new(Personas::default()),
        layout: options.keyboard.unwrap_or_default(),
        device: Device::default(),
        function_keys: FunctionKeys::default(),
        amount: Amount::default(),
        keeping: options.keeping,
    };
    let languages = crate::catalogue::languages()
        .into_iter()
        .map(|language| (language.to_string(), own_name(&language)));
    let mut desk = Desk {
        world,
        theme: ThemeName::default(),
        voice: VoiceSettings {
            voicing: options.voicing,
            room: options.room,
            ..VoiceSettings::default()
        },
        languages: languages.collect(),
        shelf: Shelf::default(),
        progress: Vec::new(),
        resume: None,
        day: options.day.clone(),
        scrolled: 0,
    };
    settings
        .iter()
        .chain(facts)
        .for_each(|(key, value)| desk.set(key, value));
    desk.theme = options.theme.unwrap_or(desk.theme);
    desk
}

/// What a language calls itself.
fn own_name(language: &Language) -> String {
    match language.primary() {
        "fr" => "Français",
        "en" => "English",
        "es" => "Español",
        "ar" => "العربية",
        other => return other.to_owned(),
    }
    .to_owned()
}

pub(super) fn look(desk: &Desk, means: Means) -> Look {
    let word = |id: &str| desk.world.texts.plain(&MessageRef::value(id), &Args::new());
    Look {
        theme: Theme {
            name: desk.theme,
            depth: means.depth,
        },
        glyphs: means.glyphs,
        direction: desk.world.texts.direction(),
        keyboard: desk.world.layout,
        words: widget::Words {
            enlarge: word("too-small"),
            reveal: word("reveal"),
            conceal: word("conceal"),
            keys: KeyNames {
                shift: word("key-shift"),
                ctrl: word("key-ctrl"),
                alt: word("key-alt"),
                alt_gr: word("key-altgr"),
            },
        },
    }
}

/// What was not as usual with the records, as it is told.
pub fn trouble(notice: &Notice) -> Trouble {
    match notice {
        Notice::Guest(StoreTrouble::Newer) => Trouble::Newer,
        Notice::Guest(StoreTrouble::Busy) => Trouble::Busy,
        Notice::Guest(_) => Trouble::NotKept,
        Notice::Damaged { backup, .. } => Trouble::Damaged(backup.clone()),
        Notice::Lost { backup } => Trouble::Damaged(Some(backup.clone())),
    }
}
