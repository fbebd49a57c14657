//! The tutor without a screen: lines in, lines out. Whole lessons by a robot that only writes lines, and what is told of
//! each kind of thing.

mod states;

use crate::robot;
use crate::stage::{TODAY, means};
use declic::app::{App, Options};
use declic::linear::Linear;
use declic::outline::{Outline, Role, Target};
use declic::screen::Screen;
use declic::screen::voice::Voicing;
use declic::session::Standing;
use declic::session::next::NextAction;
use declic::store::{Opened, Store};

/// More lines than the longest lesson takes.
const PATIENCE: usize = 3000;

/// The tutor, its linear face, and all that was told.
struct Desk {
    app: App,
    linear: Linear,
    transcript: Vec<String>,
}

impl Desk {
    fn at(language: &str, lesson: &str, step: Option<&str>) -> Self {
        let opened = Opened {
            store: Store::in_memory(),
            notice: None,
        };
        let options = Options {
            language: Some(language.to_owned()),
            learn: Some((lesson.to_owned(), step.map(str::to_owned))),
            day: TODAY.to_owned(),
            voicing: Voicing::Silenced,
            ..Options::default()
        };
        let app = App::new(opened, crate::stage::shipped(), options, means());
        let mut linear = Linear::default();
        let world = &app.tutor().desk().world;
        let transcript = linear.begin(app.tutor().outline(), world);
        Self {
            app,
            linear,
            transcript,
        }
    }

    /// Writes a line; gives what is told.
    fn line(&mut self, line: &str) -> Vec<String> {
        let told = self.app.take_line(&mut self.linear, line);
        self.transcript.push(format!("> {line}"));
        self.transcript.extend(told.iter().cloned());
        told
    }

    fn outline(&self) -> &Outline {
        self.app.tutor().outline()
    }

    fn next(&self) -> Option<NextAction> {
        let Screen::Lesson(lesson) = self.app.tutor().screen() else {
            return None;
        };
        let session = &lesson.session;
        (session.standing() != Standing::Left)
            .then(|| session.next_action(&self.app.tutor().desk().world))?
    }

    fn is_in_field(&self) -> bool {
        let outline = self.outline();
        let node = outline.focus.as_ref().and_then(|focus| outline.find(focus));
        node.is_some_and(|node| matches!(node.role, Role::Field(_) | Role::Practice(_)))
            && outline.overlay.is_none()
    }

    /// Chooses a thing by its name where it has one of its own, else by its number.
    fn call(&mut self, target: &Target) {
        let colon = if self.is_in_field() { ":" } else { "" };
        match self.linear.name_of(target) {
            Some(name) => drop(self.line(&format!("{colon}{name}"))),
            None => self.choose(target),
        }
    }

    /// Chooses a thing by its number.
    #[track_caller]
    fn choose(&mut self, target: &Target) {
        let number = self.linear.number_of(target).unwrap_or_else(|| {
            panic!(
                "{target:?} has no number in\n{}",
                self.transcript.join("\n")
            )
        });
        let colon = if self.is_in_field() { ":" } else { "" };
        self.line(&format!("{colon}{number}"));
    }

    #[track_caller]
    fn does(&mut self, next: &NextAction) {
        match next {
            NextAction::Press(target) => self.choose(target),
            NextAction::Write(target, text) => {
                if self.outline().focus.as_ref() != Some(target) {
                    self.choose(target);
                }
                self.line(text);
            }
            NextAction::Key(_) => {
                let cap = self
                    .outline()
                    .body
                    .iter()
                    .find(|node| node.role == Role::KeyCap);
                let target = cap
                    .and_then(|node| node.target.clone())
                    .expect("a key to press");
                self.choose(&target);
            }
        }
    }
}

/// A lesson from its first line to its end, in a language.
#[track_caller]
fn plays(language: &str, lesson: &str) -> Vec<String> {
    let mut desk = Desk::at(language, lesson, None);
    let Screen::Lesson(screen) = desk.app.tutor().screen() else {
        panic!("{lesson} is not open");
    };
    let steps = screen.session.lesson().step_count();
    for _ in 0..PATIENCE {
        let Some(next) = desk.next() else { break };
        desk.does(&next);
    }
    let done = desk.app.store().done_steps(lesson).expect("memory answers");
    assert_eq!(
        done.len(),
        steps,
        "stopped at\n{}",
        desk.transcript.join("\n")
    );
    desk.transcript
}

/// The lines that do a lesson, whatever the order in which its options stand.
pub fn script(language: &str, lesson: &str) -> String {
    let mut desk = Desk::at(language, lesson, None);
    for _ in 0..PATIENCE {
        match desk.next() {
            Some(NextAction::Press(target)) => desk.call(&target),
            Some(next) => desk.does(&next),
            None => break,
        }
    }
    let lines = desk
        .transcript
        .iter()
        .filter_map(|line| line.strip_prefix("> "));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// What no reader can say: signs that stand for something, drawn boxes, orders to a terminal.
fn is_drawn(c: char) -> bool {
    c.is_control()
        || "✓▲▶◀●○■□▌█♪×·│─━┌┐└┘↑↓←→".contains(c)
        || ('\u{2066}'..='\u{2069}').contains(&c)
        || ('\u{fb50}'..='\u{feff}').contains(&c)
}

#[test]
fn whole_lessons_are_done_by_lines_alone_in_four_languages() {
    for language in ["fr", "en", "es", "ar"] {
        for lesson in ["first-steps", "mail", "news", "form"] {
            let words = robot::words(lesson, language);
            for line in plays(language, lesson) {
                assert!(!line.chars().any(is_drawn), "{language} {lesson}: {line}");
                assert!(!line.contains("linear-"), "{line}");
                let end: String = line.split(' ').next_back().unwrap_or_default().into();
                let is_cut = end.ends_with('…') && !words.contains(&end);
                assert!(!is_cut, "{line}");
            }
        }
    }
}

#[test]
fn the_first_gestures_read_as_prose() {
    insta::with_settings!({ prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("linear-first-steps", plays("fr", "first-steps").join("\n"));
    });
}

#[test]
fn what_changed_is_told_and_no_more() {
    let mut desk = Desk::at("fr", "mail", Some("real-address"));
    let told = desk.line("2");
    assert!(
        told[0].starts_with("À revoir : Cette adresse commence par www."),
        "{told:?}"
    );
    let rows: Vec<_> = told
        .iter()
        .filter(|line| line.contains("example"))
        .collect();
    assert_eq!(rows, ["2 : www.boiteclaire.example, non coché, à revoir"]);
    let told = desk.line("lin.marchetti@boiteclaire.example");
    assert!(
        told[0].starts_with("Juste : "),
        "a name will do as well: {told:?}"
    );
}

#[track_caller]
fn answers(desk: &mut Desk, line: &str, expected: &str) {
    let told = desk.line(line);
    assert!(
        told.iter().any(|each| each.contains(expected)),
        "« {line} »: {told:?}"
    );
}

#[test]
fn commands_are_words_or_letters_in_ones_language_or_in_english() {
    let mut desk = Desk::at("fr", "mail", Some("real-address"));
    for help in ["aide", "a", "?", "help", "AIDE"] {
        answers(&mut desk, help, "relire la consigne");
    }
    for again in ["répéter", "r", "repeat"] {
        answers(&mut desk, again, "Choisissez les 2 adresses mail.");
    }
    answers(&mut desk, "lire", "4 : ines_b@mailduquartier.example");
    answers(&mut desk, "carte", "Prénom : Rosa");
    answers(&mut desk, "t", "Une vraie adresse");
    answers(&mut desk, "indice", "arobase");
    answers(
        &mut desk,
        "épeler 4",
        "i, n, e, s, tiret du bas, b, arobase, m",
    );
    answers(&mut desk, "épeler", "Écrivez épeler, puis un numéro");
    answers(&mut desk, "77", "Il n’y a pas de numéro 77");
    answers(&mut desk, "bonjour", "Je ne comprends pas cette ligne");
    answers(&mut desk, "٢", "À revoir");
    answers(&mut desk, "passer", "Écrire @");
    answers(&mut desk, ":menu", "Revenir à l’accueil");
    answers(&mut desk, "t", "Écrire @");
    answers(&mut desk, ":quitter", "Rester");
}

#[test]
fn in_a_field_a_line_is_the_answer_and_a_colon_begins_a_command() {
    let mut desk = Desk::at("fr", "mail", Some("sign-up"));
    answers(&mut desk, "", "Prénom : écrivez votre réponse");
    answers(&mut desk, ":aide", "relire la consigne");
    answers(&mut desk, "aide", "champ 1 : Prénom, aide, obligatoire");
    answers(&mut desk, ":1", "Prénom : écrivez votre réponse");
    answers(&mut desk, "Rosa", "champ 1 : Prénom, Rosa, obligatoire");
    answers(&mut desk, "Belmon", "Date de naissance");
    let suivant = desk
        .linear
        .number_of(&Target::Block(declic::lesson::Id::parse("next").unwrap()))
        .unwrap();
    answers(&mut desk, &format!(":{suivant}"), "erreur : ");
}

#[test]
fn slips_of_the_hand_are_told_as_on_a_screen() {
    let mut desk = Desk::at("fr", "mail", Some("at-sign"));
    answers(&mut desk, "à", "Alt Gr");
    answers(&mut desk, "@", "C’est bien écrit.");
}

#[test]
fn a_secret_is_told_by_its_length() {
    let mut desk = Desk::at("fr", "mail", Some("passphrase"));
    for _ in 0..40 {
        let Some(next) = desk.next() else { break };
        if let NextAction::Write(target, _) = &next
            && desk.outline().find(target).is_some_and(|node| {
                matches!(&node.role, Role::Field(entry) if entry.secrecy != declic::outline::Secrecy::Clear)
            })
        {
            if desk.outline().focus.as_ref() != Some(target) {
                desk.choose(target);
            }
            assert_eq!(Linear::echo(desk.outline()), declic::linear::Echo::Hidden);
            let told = desk.line("Tasse-Rivage");
            assert!(told.iter().any(|line| line.contains("12 signes cachés")), "{told:?}");
            assert!(!told.iter().any(|line| line.contains("Tasse-Rivage")), "{told:?}");
            return;
        }
        desk.does(&next);
    }
    panic!("no secret was asked for");
}

#[test]
fn a_page_comes_before_the_address_bar_above_it() {
    let mut desk = Desk::at("fr", "news", Some("who-speaks"));
    let told = desk.line("");
    let place = |words: &str| {
        let found = told.iter().position(|line| line.contains(words));
        found.unwrap_or_else(|| panic!("no {words} in {told:?}"))
    };
    assert!(place("Non, un fruit ne remplace pas") < place("Barre d’adresse"));
    assert!(
        told[place("Barre d’adresse")].ends_with("Barre d’adresse, vide"),
        "the address of the page is nothing to copy: {told:?}"
    );
}

#[test]
fn an_address_is_gone_to_and_its_page_has_the_next_line() {
    let mut desk = Desk::at("fr", "news", Some("elsewhere"));
    desk.line("");
    desk.choose(&Target::AddressBar);
    answers(&mut desk, "", "Ensuite, ");
    desk.choose(&Target::AddressBar);
    answers(
        &mut desk,
        "valbourg.example",
        "Fenêtre du site, adresse : valbourg.example/aides/chauffage",
    );
    desk.choose(&Target::AddressBar);
    let told = desk.line("lefil-valbourg.example");
    assert!(!desk.is_in_field(), "the question has the next line");
    assert!(told.iter().any(|line| line.starts_with("1 : ")), "{told:?}");
    answers(&mut desk, "1", "À revoir");
}

#[test]
fn a_zone_that_is_a_whole_line_is_read_once() {
    let mut desk = Desk::at("fr", "news", Some("pushing-words"));
    let told = desk.line("");
    let names: Vec<_> = told
        .iter()
        .filter(|line| line.contains("Cousin Paulo"))
        .collect();
    assert_eq!(names, ["zone 1 : Cousin Paulo, titre"]);
    assert!(
        told.contains(&"La mairie CACHE tout.".to_owned()),
        "a line with more than the zone stands for itself: {told:?}"
    );
    answers(&mut desk, "1", "zone 1 : Cousin Paulo, titre, à revoir");
}

#[test]
fn what_was_said_of_the_work_is_not_said_again_over_it() {
    let mut desk = Desk::at("fr", "mail", Some("real-address"));
    desk.line("2");
    for over in ["quitter", ":q", "menu", "mots"] {
        let told = desk.line(over);
        assert!(
            !told.iter().any(|line| line.contains("À revoir")),
            "« {over} »: {told:?}"
        );
        let told = desk.line("lire");
        assert!(
            !told.iter().any(|line| line.contains("À revoir")),
            "« {over} », then « lire »: {told:?}"
        );
        answers(&mut desk, "retour", "À revoir : Cette adresse commence");
    }
}

#[test]
fn nobody_is_praised_before_the_last_card_is_read() {
    let mut desk = Desk::at("fr", "news", Some("everybody"));
    desk.line("");
    desk.line("");
    assert_eq!(
        desk.line(""),
        [
            "Sans le vouloir. Par exemple\u{a0}: on comprend mal, puis on répète.",
            "Ligne vide : Continuer."
        ]
    );
}

#[test]
fn what_a_hint_shows_is_named_though_nothing_changed() {
    let mut desk = Desk::at("fr", "news", Some("pushing-words"));
    desk.line("");
    for _ in 0..3 {
        desk.line("indice");
    }
    let told = desk.line("indice");
    assert_eq!(
        told[told.len() - 2..],
        [
            "zone 2 : URGENT\u{a0}!!!, montré par l’aide",
            "Ligne vide : URGENT\u{a0}!!!."
        ]
    );
    answers(&mut desk, "", "zone 2 : URGENT\u{a0}!!!, trouvé, numéro 1");
}

#[test]
fn the_language_can_change_without_losing_the_step() {
    let mut desk = Desk::at("fr", "mail", Some("real-address"));
    desk.line("1");
    answers(&mut desk, "menu", "Régler la langue");
    desk.line("6");
    desk.line("1");
    answers(&mut desk, "English", "Settings");
    answers(
        &mut desk,
        "b",
        "1: lin.marchetti@boiteclaire.example, checked, right",
    );
}

#[test]
fn the_words_of_commands_are_told_apart_in_every_language() {
    for language in ["fr", "en", "es", "ar"] {
        let mut desk = Desk::at(language, "mail", None);
        let told = desk.line("help");
        let lists = told[1..].iter().filter_map(|line| line.split(':').next());
        let words: Vec<String> = lists
            .flat_map(|list| {
                list.split([',', '،'])
                    .map(|word| word.trim().to_lowercase())
            })
            .collect();
        let mut apart = words.clone();
        apart.sort();
        apart.dedup();
        assert_eq!(apart.len(), words.len(), "{language}: {words:?}");
    }
}
