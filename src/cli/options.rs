//! What the command line, the environment and the machine decide together.

use super::{Global, WrongUse, variable};
use crate::app::{self, Options, calendar};
use crate::catalogue;
use crate::keyboard::Layout;
use crate::lesson::{Country, Personas};
use crate::screen::voice::{Room, Voicing};
use crate::session::world::{Amount, Device, FunctionKeys, Keeping, SiteWords, World};
use crate::speech::Speed;
use crate::text::{Language, Source};
use crate::voice::{MachineVoice, RoomRule, SYSTEM};
use std::path::PathBuf;
use std::rc::Rc;
use std::time::{SystemTime, UNIX_EPOCH};

/// What the tutor begins with.
pub(super) fn options(global: &Global) -> anyhow::Result<Options> {
    if let Some(asked) = &global.lang {
        let there = catalogue::languages();
        let known = asked.parse().is_ok_and(|language: Language| {
            there
                .iter()
                .any(|each| each.primary() == language.primary())
        });
        if !known {
            let names = there
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join(", ");
            return Err(WrongUse(format!(
                "there are no words in the language `{asked}`: choose one of {names}"
            ))
            .into());
        }
    }
    let text = |name: &str| variable(name).and_then(|value| value.into_string().ok());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(text);
    let nanos = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(1, |since| since.as_nanos() as u64);
    let console = std::fs::read_to_string("/etc/default/keyboard").ok();
    let keyboard = console.as_deref().and_then(Layout::of_console_setup);
    // A mistake in the file stops nobody from learning; `declic say` tells it.
    let machine = machine_voice().unwrap_or_default();
    Ok(Options {
        keyboard: keyboard.or_else(|| locale.as_deref().and_then(Layout::of_locale)),
        language: global.lang.clone(),
        locale: text("LANGUAGE").into_iter().chain(locale).collect(),
        theme: global.theme,
        keeping: if global.guest {
            Keeping::Guest
        } else {
            Keeping::Kept
        },
        voicing: if global.silent {
            Voicing::Silenced
        } else {
            Voicing::Aloud
        },
        room: match machine.room {
            Some(RoomRule::Headphones) => Room::Headphones,
            Some(RoomRule::Free) | None => Room::Free,
        },
        command: machine.command(),
        learn: None,
        seed: nanos | 1,
        day: calendar::today(),
    })
}

/// What a lesson is told in, where nobody plays it.
pub(super) fn world(
    options: &Options,
    language: &Language,
    words: Vec<(Language, Source)>,
    personas: Personas,
    country: Country,
) -> World {
    World {
        texts: app::words_in(language, words),
        personas: Rc::new(personas),
        country: Rc::new(country),
        layout: options.keyboard.unwrap_or_default(),
        device: Device::default(),
        function_keys: FunctionKeys::default(),
        amount: Amount::default(),
        keeping: Keeping::default(),
        sites: SiteWords::default(),
    }
}

/// A speed by its name.
pub(super) fn speed(name: &str) -> Result<Speed, String> {
    Speed::named(name).ok_or_else(|| "choose one of normal, slow, very-slow".to_owned())
}

/// What the owner of the machine decided about the voice.
pub(super) fn machine_voice() -> Result<MachineVoice, String> {
    let of_user = variable("XDG_CONFIG_HOME")
        .map(PathBuf::from)
        .or_else(|| variable("HOME").map(|home| PathBuf::from(home).join(".config")))
        .map(|folder| folder.join("declic/voice.ron"));
    let files: Vec<PathBuf> = [PathBuf::from(SYSTEM)].into_iter().chain(of_user).collect();
    MachineVoice::read(&files)
}
