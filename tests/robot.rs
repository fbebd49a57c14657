//! The robot learner: does the next useful action until a lesson is over, and never sees a dead end.

use declic::event::OpenedLesson;
use declic::keyboard::Layout;
use declic::lesson::{Lesson, Personas, parse};
use declic::session::next::NextAction;
use declic::session::world::{Amount, Device, FunctionKeys, Keeping, SiteWords, World};
use declic::session::{Action, Session, Standing};
use declic::text::{Language, Source, Texts};
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// The folder of the project.
pub fn project() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A lesson that ships.
pub fn lesson(id: &str) -> Lesson {
    let path = project().join("lessons").join(id).join("lesson.ron");
    parse::parse("lesson.ron", read(&path).as_bytes()).expect("a lesson that ships is sound")
}

/// The words of a lesson as they are written.
pub fn words(id: &str, language: &str) -> String {
    let path = project().join("lessons").join(id);
    read(&path.join(format!("{language}.ftl")))
}

/// The words of the application and a lesson in one language alone: nothing falls back.
pub fn texts(id: &str, language: &str) -> Texts {
    let language: Language = language.parse().expect("a language");
    let mut sources: Vec<Source> = ["app", "menu", "teach", "glossary"]
        .map(|name| {
            project()
                .join("locales")
                .join(language.to_string())
                .join(format!("{name}.ftl"))
        })
        .map(|path| Source::new(path.display().to_string(), read(&path)))
        .into();
    let path = project()
        .join("lessons")
        .join(id)
        .join(format!("{language}.ftl"));
    sources.push(Source::new(path.display().to_string(), read(&path)));
    Texts::new(language.clone(), vec![(language, sources)])
}

/// The world in which the robot learns.
pub fn world(id: &str, language: &str) -> World {
    let personas = read(&project().join("lessons/personas.ron"));
    let country = read(&project().join("locales/packs/fr.ron"));
    World {
        texts: Rc::new(texts(id, language)),
        personas: Rc::new(
            parse::parse_personas("personas.ron", personas.as_bytes()).expect("sound personas"),
        ),
        country: Rc::new(
            parse::parse_country("fr.ron", country.as_bytes()).expect("a sound country pack"),
        ),
        layout: Layout::Azerty,
        device: Device::Both,
        function_keys: FunctionKeys::Arrive,
        amount: Amount::Full,
        keeping: Keeping::default(),
        sites: SiteWords::default(),
    }
}

/// A lesson opened at a step.
pub fn opened(id: &str, world: &World, step: Option<&str>, seed: u64) -> OpenedLesson {
    OpenedLesson {
        id: id.to_owned(),
        lesson: Rc::new(lesson(id)),
        texts: Rc::clone(&world.texts),
        personas: Rc::new(Personas::default()),
        country: Rc::clone(&world.country),
        done: Vec::new(),
        step: step.map(str::to_owned),
        resumed: false,
        predictions: Vec::new(),
        seed,
    }
}

/// A session on the first step of a lesson.
pub fn session(id: &str, world: &World) -> Session {
    Session::start(&opened(id, world, None, 0), "2026-04-08", world)
}

fn as_action(next: &NextAction) -> Action {
    next.as_action()
}

#[track_caller]
fn finishes(id: &str, language: &str) {
    let world = world(id, language);
    let mut session = session(id, &world);
    let steps = session.lesson().step_count();
    let mut seen = Vec::new();
    for _ in 0..1500 {
        let here = session.step().id.to_string();
        if seen.last() != Some(&here) {
            seen.push(here);
        }
        let outline = session.outline(&world);
        assert!(
            !outline.stops().is_empty(),
            "{} has nothing to act on",
            session.step().id
        );
        if session.standing() == Standing::Left {
            break;
        }
        let next = session.next_action(&world);
        let next = next.unwrap_or_else(|| {
            panic!(
                "no way on from {} ({:?})",
                session.step().id,
                session.play().moment
            )
        });
        if let Some(target) = next.target() {
            assert!(
                outline.stops().contains(target),
                "{target:?} of {} is not on the screen",
                session.step().id
            );
        }
        session.apply(&as_action(&next), &world);
    }
    assert_eq!(
        session.standing(),
        Standing::Left,
        "stopped at {} {:?}",
        session.step().id,
        session.play()
    );
    assert_eq!(
        session.done().len(),
        steps,
        "steps done: {:?}",
        session.done()
    );
    assert_eq!(seen.len(), steps);
    let missing = world.texts.missing();
    assert!(
        missing.is_empty(),
        "words missing in {language}: {missing:?}"
    );
}

/// In each language that the lesson is written in.
fn finishes_in_every_language(id: &'static str) {
    let languages = ["fr", "en", "es", "ar"];
    let robots = languages.map(|language| std::thread::spawn(move || finishes(id, language)));
    for (language, robot) in languages.into_iter().zip(robots) {
        assert!(robot.join().is_ok(), "{id} in {language}");
    }
}

#[test]
fn the_robot_finishes_first_steps() {
    finishes_in_every_language("first-steps");
}

#[test]
fn the_robot_finishes_mail() {
    finishes_in_every_language("mail");
}

#[test]
fn the_robot_finishes_news() {
    finishes_in_every_language("news");
}

#[test]
fn the_robot_finishes_form() {
    finishes_in_every_language("form");
}

/// Goes on from step to step with the next useful action, skipping what `skips` names, until the lesson is left.
fn steps_on_the_way(session: &mut Session, world: &World, skips: &str) -> Vec<String> {
    let mut seen: Vec<String> = Vec::new();
    let mut skipped = false;
    while session.standing() != Standing::Left {
        let here = session.step().id.to_string();
        if here == skips && !skipped {
            skipped = true;
            session.apply(&Action::Skip, world);
            continue;
        }
        if seen.last() != Some(&here) {
            seen.push(here);
        }
        let next = session
            .next_action(world)
            .expect("there is always a way on");
        session.apply(&next.as_action(), world);
    }
    seen
}

#[test]
fn a_skipped_step_is_come_back_to_at_the_end_and_nothing_is_done_twice() {
    let world = world("first-steps", "fr");
    let mut session = session("first-steps", &world);
    let seen = steps_on_the_way(&mut session, &world, "arrows");
    assert_eq!(seen, ["enter", "button", "voice-key", "word", "arrows"]);
    assert!(session.is_finished());
}
