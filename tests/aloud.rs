//! What is read aloud and when, which words are lit meanwhile, and that every key cuts it.

use crate::stage::{Listener, Stage, TODAY, means};
use declic::app::{App, Options};
use declic::catalogue::Catalogue;
use declic::store::{Opened, Store};
use declic::voice::Recording;
use declic::voice::VoiceEvent;

const PARTS: &str = "Voici l’adresse de Lin. Une adresse mail a 3 morceaux. D’abord un nom. Ensuite l’arobase. \
                     Puis le service de mail. Choisissez chaque morceau.";

/// The instruction of the step on the screen, as it is shown.
fn instruction(stage: &Stage) -> String {
    let outline = stage.app().tutor().outline();
    let said = outline.instruction.as_ref().expect("a step has one");
    said.text.text.clone()
}

fn feedback(stage: &Stage) -> String {
    let outline = stage.app().tutor().outline();
    outline
        .feedback
        .as_ref()
        .expect("something was told")
        .text
        .text
        .clone()
}

#[test]
fn the_instruction_of_a_step_is_read_once() {
    let (mut stage, voice) = Stage::step_aloud(80, 24, "mail", "parts");
    assert_eq!(voice.told(), [PARTS]);
    stage.shows("la voix lit");
    voice.ends();
    stage.listen().hides("la voix lit");
    // The work comes up under the same instruction: it was heard.
    stage.keys("<Enter>");
    assert_eq!(voice.told(), Vec::<String>::new());
}

#[test]
fn any_key_cuts_it_and_only_enter_moves_on() {
    for key in ["x", "<Space>", "<Left>", "<Esc>", "<F9>", "<BS>"] {
        let (mut stage, voice) = Stage::step_aloud(80, 24, "mail", "parts");
        voice.told();
        stage.keys(key);
        assert_eq!(
            voice.told().first().map(String::as_str),
            Some("(hush)"),
            "{key}"
        );
    }
    let (mut stage, voice) = Stage::step_aloud(80, 24, "mail", "parts");
    voice.told();
    stage.keys("<F9>").shows("voix arrêtée");
    assert_eq!(stage.here(), "mail/parts");
    stage.keys("<F9>");
    assert_eq!(voice.told(), ["(hush)"], "what is cut is cut once");
}

#[test]
fn the_wheel_lets_it_speak_and_a_click_does_not() {
    let (mut stage, voice) = Stage::step_aloud(80, 24, "mail", "parts");
    voice.told();
    stage.wheel_down();
    assert_eq!(voice.told(), Vec::<String>::new());
    stage.click_at(1, 12);
    assert_eq!(voice.told().first().map(String::as_str), Some("(hush)"));
}

#[test]
fn f2_says_it_again_without_end() {
    let (mut stage, voice) = Stage::step_aloud(80, 24, "mail", "parts");
    for _ in 0..5 {
        assert_eq!(voice.told().last().map(String::as_str), Some(PARTS));
        stage.keys("<F2>");
    }
    voice.told();
    stage.hides("Fermer").click("Réécouter");
    assert_eq!(voice.told(), ["(hush)", PARTS]);
}

#[test]
fn f5_goes_round_the_speeds_says_which_and_keeps_it() {
    let (mut stage, voice) = Stage::step_aloud(80, 24, "mail", "parts");
    let mut kept = Vec::new();
    for said in [
        "La voix va lentement.",
        "La voix va très lentement.",
        "La voix va à la vitesse normale.",
    ] {
        stage.keys("<F5>").shows(said);
        assert_eq!(voice.told().last().map(String::as_str), Some(said));
        kept.push((
            stage.store().settings().unwrap()["speed"].clone(),
            voice.utterance().speed.words_per_minute(),
        ));
    }
    let kept: Vec<_> = kept
        .iter()
        .map(|(name, rate)| (name.as_str(), *rate))
        .collect();
    assert_eq!(kept, [("slow", 105), ("very-slow", 85), ("normal", 130)]);
}

#[test]
fn the_word_that_is_heard_is_lit() {
    let (mut stage, voice) = Stage::step_aloud(80, 24, "mail", "parts");
    let shown = instruction(&stage);
    for word in ["Voici", "l’adresse", "3", "l’arobase."] {
        voice.hears(word, &shown);
        stage.listen();
        assert_eq!(stage.lit(), word);
    }
    voice.ends();
    stage.listen();
    assert_eq!(stage.lit(), "");
}

#[test]
fn an_older_saying_lights_nothing() {
    let (mut stage, voice) = Stage::step_aloud(80, 24, "mail", "parts");
    let old = voice.utterance().id;
    stage.keys("<F2>");
    voice.tells(VoiceEvent::Word {
        id: old,
        shown: 0..5,
    });
    voice.tells(VoiceEvent::Ended { id: old });
    stage.listen().shows("la voix lit");
    assert_eq!(stage.lit(), "");
}

#[test]
fn the_sentence_or_nothing_is_lit_when_that_is_wanted() {
    for (digit, lit) in [("2", "Une adresse mail a 3 morceaux."), ("3", "")] {
        let (mut stage, voice) = Stage::step_aloud(80, 24, "mail", "parts");
        stage
            .keys("<F4>6")
            .click("Pendant la lecture")
            .keys(digit)
            .keys("<Esc>");
        let shown = instruction(&stage);
        voice.hears("morceaux.", &shown);
        stage.listen();
        assert_eq!(stage.lit().replace(' ', ""), lit.replace(' ', ""));
    }
}

#[test]
fn what_the_tutor_answers_is_read_and_lit_also_when_it_is_the_same_again() {
    let (mut stage, voice) = Stage::step_aloud(80, 24, "mail", "real-address");
    for _ in 0..2 {
        voice.told();
        stage.keys("2");
        let told = voice.told();
        assert!(
            told.last()
                .unwrap()
                .starts_with("Cette adresse commence par"),
            "{told:?}"
        );
        voice.hears("site.", &feedback(&stage));
        stage.listen();
        assert_eq!(stage.lit(), "site.");
    }
}

#[test]
fn cards_are_read_one_by_one() {
    let (mut stage, voice) = Stage::step_aloud(80, 24, "mail", "why");
    voice.told();
    voice.ends();
    stage.listen();
    assert!(voice.told()[0].starts_with("Recevoir des papiers."));
    stage.keys("<Enter>");
    let told = voice.told();
    assert_eq!(
        told.len(),
        2,
        "the first is cut and only the next is said: {told:?}"
    );
    assert!(told[1].starts_with("Faire des démarches."));
    stage.keys("<F2>");
    assert!(voice.told()[1].starts_with("Une adresse mail sert"));
}

#[test]
fn hints_and_words_are_read() {
    let (mut stage, voice) = Stage::step_aloud(80, 24, "mail", "real-address");
    stage.keys("<F3>1");
    let hint = feedback(&stage);
    assert_eq!(
        voice.told().last(),
        Some(&declic::speech::speak(&hint, None, "fr").text)
    );
    stage.keys("<F6>").click("arobase");
    let told = voice.told();
    assert_eq!(told.last().map(String::as_str), Some("arobase"));
    voice.ends();
    stage.listen();
    let card = &voice.told()[0];
    assert!(card.contains("signe"), "{card}");
}

#[test]
fn who_reads_alone_is_left_in_peace() {
    let (mut stage, voice) = Stage::step_aloud(80, 24, "mail", "parts");
    stage.keys("<F4>6").click("Voix").keys("4").keys("<Esc>");
    voice.told();
    stage.keys("<Enter><F3>1");
    assert_eq!(voice.told(), Vec::<String>::new());
    stage.keys("<F2>").shows("Fermer");
    assert_eq!(voice.told(), Vec::<String>::new());
}

#[test]
fn who_mostly_listens_hears_pages_and_what_has_the_focus() {
    let (mut stage, voice) = Stage::step_aloud(80, 24, "mail", "real-address");
    stage.keys("<F4>6").click("Voix").keys("1").keys("<Esc>");
    voice.told();
    stage.keys("<Down>");
    let told = voice.told();
    assert_eq!(
        told.last().map(String::as_str),
        Some("3 fois w, point, boiteclaire, point, example")
    );
    voice.hears("www.boiteclaire.example", "www.boiteclaire.example");
    stage.listen();
    assert_eq!(stage.lit(), "www.boiteclaire.example");
}

#[test]
fn instructions_alone_are_read_when_that_is_wanted() {
    let (mut stage, voice) = Stage::step_aloud(80, 24, "mail", "real-address");
    stage.keys("<F4>6").click("Voix").keys("3").keys("<Esc>");
    voice.told();
    stage.keys("2");
    assert_eq!(voice.told(), ["(hush)"]);
    stage.keys("<F4>3");
    assert!(!voice.told().is_empty(), "the next instruction is read");
}

#[test]
fn what_is_typed_is_not_said() {
    let (mut stage, voice) = Stage::step_aloud(80, 24, "mail", "passphrase");
    stage.keys("<F4>6").click("Voix").keys("1").keys("<Esc>");
    let typed = "Tasse-Rivage-8";
    stage
        .keys("<Enter><Enter>")
        .keys(typed)
        .keys("<Tab><S-Tab><F2>");
    let told = voice.told().join(" ");
    assert!(!told.contains("Rivage"), "{told}");
}

#[test]
fn where_there_is_no_voice_the_lesson_goes_on_and_a_mark_tells() {
    let (mut stage, voice) = Stage::step_aloud(80, 24, "mail", "real-address");
    voice.falls_silent();
    stage.listen().shows("pas de voix ici");
    // Its words are there for the eyes.
    stage.keys("<F2>").shows("Fermer").keys("<Esc>");
    voice.told();
    // The next sentence is tried all the same.
    stage.keys("2");
    assert_eq!(voice.told().len(), 1);
    voice.tells(VoiceEvent::Back);
    stage.listen().hides("pas de voix ici").shows("la voix lit");
}

#[test]
fn a_click_on_the_mark_holds_the_voice_and_lets_it_go_on() {
    let (mut stage, voice) = Stage::step_aloud(80, 24, "mail", "parts");
    voice.told();
    stage.click("la voix lit").shows("voix en pause");
    assert_eq!(voice.told(), ["(pause)"]);
    stage.click("voix en pause").shows("la voix lit");
    assert_eq!(voice.told(), ["(resume)"]);
    stage.keys("<F9>").click("voix arrêtée");
    assert_eq!(voice.told(), ["(hush)", PARTS]);
}

#[test]
fn the_first_run_asks_by_voice_and_each_language_speaks_its_own() {
    let (mut stage, voice) = Stage::new_aloud(80, 24);
    assert_eq!(voice.told(), ["Votre langue"]);
    stage.keys("<Down>");
    assert_eq!(voice.told(), ["(hush)", "English, Hello"]);
    assert_eq!(voice.utterance().language, "en");
    stage.keys("<Up>");
    assert_eq!(voice.utterance().language, "fr");
    voice.told();
    stage
        .keys("<Enter>")
        .shows("Voulez-vous que je lise à voix haute ?");
    assert_eq!(
        voice.told().last().map(String::as_str),
        Some("Voulez-vous que je lise à voix haute?")
    );
    // Whoever cannot read hears the answers too, and Entrée alone has it read aloud.
    stage.keys("<Down>");
    assert_eq!(voice.told(), ["(hush)", "Oui, j’écoute surtout"]);
    stage.keys("<Up><Enter>").shows("M’entendez-vous bien ?");
    voice.told();
    stage.keys("3");
    assert_eq!(
        voice.told(),
        [
            "(hush)",
            "Et maintenant? M’entendez-vous bien?",
            "(volume 65)"
        ]
    );
    stage.keys("<Up><Up><Enter>").shows("Les premiers gestes");
    let kept = stage.store().settings().unwrap();
    assert_eq!(kept["voice"], "everything");
    assert_eq!(kept["volume"], "medium");
}

#[test]
fn who_hears_nothing_goes_on_by_reading() {
    let (mut stage, voice) = Stage::new_aloud(80, 24);
    stage
        .keys("<Enter>")
        .keys("2")
        .keys("4")
        .shows("Tout est écrit");
    stage.shows("Les premiers gestes");
    voice.told();
    stage.keys("1");
    assert_eq!(voice.told(), Vec::<String>::new());
}

#[test]
fn nobody_is_asked_about_a_voice_that_is_not_there() {
    let (mut stage, voice) = Stage::new_aloud(80, 24);
    voice.falls_silent();
    stage.listen().keys("<Enter>").shows("Les premiers gestes");
}

#[test]
fn a_room_of_machines_waits_for_headphones() {
    let (mut stage, voice) = Stage::step_aloud(80, 24, "mail", "parts");
    stage
        .keys("<F4>6")
        .click("Sur cet ordinateur")
        .keys("2")
        .keys("<Esc>");
    stage.shows("mettez le casque");
    voice.told();
    stage.keys("<Enter>").keys("1");
    assert_eq!(voice.told(), Vec::<String>::new());
    // Who asks to hear has put them on.
    stage.keys("<F2>").hides("mettez le casque");
    assert!(!voice.told().is_empty());
    assert_eq!(stage.store().machine_facts().unwrap()["room"], "headphones");
}

#[test]
fn another_language_is_spoken_from_then_on() {
    let (mut stage, voice) = Stage::step_aloud(80, 24, "mail", "parts");
    stage.keys("<F4>6").keys("1").click("English").keys("<Esc>");
    assert_eq!(voice.utterance().language, "en");
}

#[test]
fn what_is_long_is_shown_group_by_group_with_the_voice() {
    let (mut stage, voice) = Stage::step_aloud(60, 20, "mail", "sign-up");
    stage.keys("<Enter>");
    stage.keys("<F2>");
    let shown = instruction(&stage);
    let words: Vec<_> = voice
        .utterance()
        .words
        .iter()
        .map(|word| shown[word.shown.clone()].to_owned())
        .collect();
    for (at, word) in voice.utterance().words.iter().enumerate() {
        voice.tells(VoiceEvent::Word {
            id: voice.utterance().id,
            shown: word.shown.clone(),
        });
        stage.listen();
        assert_eq!(
            stage.lit().replace(' ', ""),
            words[at].replace([' ', '\u{a0}', '\u{202f}'], ""),
            "word {at}"
        );
    }
}

#[test]
fn a_recording_of_the_instruction_is_played_in_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let recorded = folder.path().join("mail/voice/fr/parts.say.ogg");
    std::fs::create_dir_all(recorded.parent().unwrap()).unwrap();
    std::fs::write(&recorded, "somebody speaks").unwrap();
    let voice = Listener::default();
    let opened = Opened {
        store: Store::in_memory(),
        notice: None,
    };
    let catalogue = Catalogue::open(vec![folder.path().to_owned()], None);
    let options = Options {
        language: Some("fr".to_owned()),
        learn: Some(("mail".to_owned(), Some("parts".to_owned()))),
        day: TODAY.to_owned(),
        ..Options::default()
    };
    let speaker = Box::new(voice.clone());
    App::new(opened, catalogue, options, means())
        .with_voice(|_| speaker)
        .greet();
    assert_eq!(voice.told(), [PARTS]);
    assert_eq!(voice.recordings(), [Recording::File(recorded)]);
}

#[test]
fn a_code_is_said_only_when_it_is_asked_for() {
    let (mut stage, voice) = Stage::step_aloud(80, 24, "mail", "recovery");
    stage
        .keys("<Enter><Space><Tab>0639981234")
        .click("Recevoir");
    voice.told();
    stage.keys("<F3>3").shows("Le code est : 482 913");
    let told = voice.told().join(" ");
    assert!(told.contains("dans le champ marqué"), "{told}");
    assert!(!told.contains("9, 1, 3") && !told.contains("913"), "{told}");
    stage.keys("<F2>");
    let told = voice.told().join(" ");
    assert!(told.contains("9, 1, 3") || told.contains("9 1 3"), "{told}");
}

#[test]
fn the_card_of_the_persona_is_read_line_by_line() {
    let (mut stage, voice) = Stage::step_aloud(80, 24, "mail", "real-address");
    stage.keys("<F7>");
    voice.ends();
    stage.listen();
    assert_eq!(
        voice.told().last().map(String::as_str),
        Some("Prénom, Rosa")
    );
    voice.hears("Prénom,", "Prénom, Rosa");
    stage.listen();
    assert_eq!(stage.lit(), "Prénom");
}
