//! How a tutor begins: in which language, with which settings, and how it looks.

use super::terminal::Mouse;
use super::{Means, Options};
use crate::event::{Shelf, Trouble};
use crate::lesson::{Country, Personas};
use crate::record::Face;
use crate::screen::Tutor;
use crate::screen::desk::{Desk, Letters, keys};
use crate::screen::voice::VoiceSettings;
use crate::session::world::{Amount, Device, FunctionKeys, SiteWords, World};
use crate::store::{Notice, Store, Trouble as StoreTrouble};
use crate::text::{Args, Direction, Language, MessageRef, Source, Texts, negotiate};
use crate::theme::{Spacing, Theme, ThemeName};
use crate::widget::{self, Kept, KeyNames, Look, StateWords};
use std::collections::BTreeMap;
use std::rc::Rc;

/// The language: the one asked for, else the learner's, else the environment's, else the first there is.
fn choose_language(options: &Options, kept: Option<&String>) -> Language {
    choose_among(&crate::catalogue::languages(), options, kept)
}

fn choose_among(there: &[Language], options: &Options, kept: Option<&String>) -> Language {
    let asked = options
        .language
        .iter()
        .chain(kept)
        .chain(&options.locale)
        .cloned()
        .collect::<Vec<_>>();
    let chain = negotiate(&asked, there, &Language::french());
    chain.into_iter().next().unwrap_or_else(Language::french)
}

/// Whether the letters of a language cannot be shown.
pub(super) fn has_no_letters(language: &Language, letters: Letters) -> bool {
    language.direction() == Direction::Rtl && letters == Letters::FromLeft
}

/// Whether the tutor cannot begin in the language that it should.
pub(super) fn is_without_letters(store: &Store, options: &Options, letters: Letters) -> bool {
    let kept = store.setting(keys::LANGUAGE).ok().flatten();
    has_no_letters(&choose_language(options, kept.as_ref()), letters)
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
pub(super) fn tutor(store: &Store, options: &Options, means: Means) -> Tutor {
    let settings = store.settings().unwrap_or_default();
    let facts = store.machine_facts().unwrap_or_default();
    let asked = settings.get(keys::LANGUAGE);
    let mut language = choose_language(options, asked);
    if has_no_letters(&language, means.letters) {
        let mut there = crate::catalogue::languages();
        there.retain(|each| each.direction() == Direction::Ltr);
        language = choose_among(&there, options, asked);
    }
    let texts = words_in(&language, Vec::new());
    let first_run = options.learn.is_none()
        && !settings.contains_key(keys::LANGUAGE)
        && options.language.is_none();
    let desk = desk(texts, &settings, &facts, options, means);
    Tutor::new(desk, first_run)
}

fn desk(
    texts: Rc<Texts>,
    settings: &BTreeMap<String, String>,
    facts: &BTreeMap<String, String>,
    options: &Options,
    means: Means,
) -> Desk {
    let letters = means.letters;
    let world = World {
        texts,
        personas: Rc::new(Personas::default()),
        country: Rc::new(Country::default()),
        layout: options.keyboard.unwrap_or_default(),
        device: match means.mouse {
            Mouse::Asked => Device::default(),
            Mouse::Left => Device::Keyboard,
        },
        function_keys: FunctionKeys::default(),
        amount: Amount::default(),
        keeping: options.keeping,
        sites: SiteWords::default(),
    };
    let languages = crate::catalogue::languages()
        .into_iter()
        .map(|language| (language.to_string(), own_name(&language, letters)));
    let mut desk = Desk {
        world,
        theme: ThemeName::default(),
        spacing: Spacing::default(),
        face: Face::default(),
        voice: VoiceSettings {
            voicing: options.voicing,
            room: options.room,
            ..VoiceSettings::default()
        },
        languages: languages.collect(),
        letters,
        shelf: Shelf::default(),
        progress: Vec::new(),
        resume: None,
        day: options.day.clone(),
    };
    settings
        .iter()
        .chain(facts)
        .for_each(|(key, value)| desk.set(key, value));
    desk.theme = options.theme.unwrap_or(desk.theme);
    desk
}

/// What a language calls itself, or what its neighbours call it where its letters may be missing.
fn own_name(language: &Language, letters: Letters) -> String {
    match (language.primary(), letters) {
        ("fr", _) => "Français",
        ("en", _) => "English",
        ("es", _) => "Español",
        ("ar", Letters::Every) => "العربية",
        ("ar", Letters::FromLeft) => "Arabe · Arabic",
        (other, _) => return other.to_owned(),
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
        emission: means.emission,
        spacing: desk.spacing,
        keyboard: desk.world.layout,
        words: widget::Words {
            enlarge: word("too-small"),
            reveal: word("reveal"),
            conceal: word("conceal"),
            states: StateWords {
                checked: word("state-checked"),
                unchecked: word("state-unchecked"),
                right: word("state-right"),
                not_yet: word("state-not-yet"),
            },
            keys: KeyNames {
                shift: word("key-shift"),
                ctrl: word("key-ctrl"),
                alt: word("key-alt"),
                alt_gr: word("key-altgr"),
            },
        },
        kept: Kept::default(),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screen::voice::{Room, Voicing};
    use crate::session::world::Keeping;
    use crate::text::Emission;
    use crate::theme::{ColorDepth, Glyphs};

    #[test]
    fn the_first_screens_ask_for_the_words_of_the_first_part_alone() {
        let means = Means {
            depth: ColorDepth::Cube256,
            glyphs: Glyphs::Full,
            letters: Letters::Every,
            emission: Emission::Bare,
            mouse: Mouse::Asked,
        };
        for language in ["fr", "en", "es", "ar"] {
            let options = Options {
                language: Some(language.to_owned()),
                locale: Vec::new(),
                theme: None,
                keyboard: None,
                keeping: Keeping::default(),
                voicing: Voicing::default(),
                room: Room::default(),
                command: None,
                learn: None,
                seed: 0,
                day: "2026-04-08".to_owned(),
            };
            let tutor = tutor(&Store::in_memory(), &options, means);
            look(tutor.desk(), means);
            assert_eq!(tutor.desk().world.texts.parsed_parts(), 1, "{language}");
        }
    }
}
