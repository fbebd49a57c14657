//! Two robots that play whole lessons on the screen: one has only a keyboard, the other a mouse and letters.
//!
//! Both ask for the next useful action and nothing else: the rest they find as a learner does.

use crate::stage::Stage;
use declic::lesson::activity::KeyName;
use declic::outline::{Beyond, Entry, Role, Target};
use declic::session::Standing;
use declic::session::next::NextAction;

/// More actions than the longest lesson takes.
const PATIENCE: usize = 1500;

/// What a robot has in its hands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hands {
    /// The arrows, and Tab only out of fields.
    Arrows,
    /// Tab alone.
    Tab,
    Mouse,
}

/// A lesson from its first step to its end.
#[track_caller]
fn plays(hands: Hands, columns: u16, rows: u16, lesson: &str, first: &str) {
    let mut stage = Stage::step(columns, rows, lesson, first);
    let steps = stage.session().map_or(0, |s| s.lesson().step_count());
    for _ in 0..PATIENCE {
        let next = stage.session().and_then(|session| {
            (session.standing() != Standing::Left)
                .then(|| session.next_action(&stage.app().tutor().desk().world))
        });
        match (next, hands) {
            (None, _) => break,
            (Some(None), _) => panic!("no way on from\n{}", stage.screen()),
            (Some(Some(next)), Hands::Arrows) => by_keys(&mut stage, &next, "<Down>"),
            (Some(Some(next)), Hands::Tab) => by_keys(&mut stage, &next, "<Tab>"),
            (Some(Some(next)), Hands::Mouse) => by_mouse(&mut stage, &next),
        }
    }
    let done = stage.store().done_steps(lesson).expect("memory answers");
    assert_eq!(done.len(), steps, "stopped at\n{}", stage.screen());
}

fn by_keys(stage: &mut Stage, next: &NextAction, onward: &str) {
    match next {
        NextAction::Key(name) => {
            stage.keys(written(*name));
        }
        NextAction::Press(target) => {
            reach(stage, target, onward);
            stage.keys("<Enter>");
        }
        NextAction::Write(target, text) => {
            reach(stage, target, onward);
            write(stage, target, text);
        }
    }
}

fn reach(stage: &mut Stage, target: &Target, onward: &str) {
    // A long page is read before what is below is in view.
    let most = 2 * stage.outline().stops().len();
    for _ in 0..=most {
        match stage.outline().focus.clone() {
            Some(focus) if focus == *target && stage.under_cursor() == Some(target) => return,
            Some(focus) if entry(stage, &focus).is_some() => stage.keys("<Tab>"),
            _ => stage.keys(onward),
        };
    }
    panic!("keys do not lead to {target:?} on\n{}", stage.screen());
}

fn by_mouse(stage: &mut Stage, next: &NextAction) {
    match next {
        NextAction::Key(name) => panic!("{name:?} is no click on\n{}", stage.screen()),
        NextAction::Press(target) => click(stage, target),
        NextAction::Write(target, text) => {
            click(stage, target);
            write(stage, target, text);
        }
    }
}

/// Clicks on the marks of more until the target is in view, as far down as there is anything, then up.
fn click(stage: &mut Stage, target: &Target) {
    for beyond in [Beyond::Below, Beyond::Above] {
        loop {
            if let Some((column, row)) = stage.cell_of(target) {
                stage.click_at(column, row);
                return;
            }
            let Some((column, row)) = stage.cell_of(&Target::More(beyond)) else {
                break;
            };
            stage.click_at(column, row);
        }
    }
    panic!("{target:?} is nowhere on\n{}", stage.screen());
}

fn entry<'a>(stage: &'a Stage, target: &Target) -> Option<&'a Entry> {
    match &stage.outline().find(target)?.role {
        Role::Field(entry) | Role::Practice(entry) => Some(entry),
        _ => None,
    }
}

/// Erases what is there, then writes letter by letter.
fn write(stage: &mut Stage, target: &Target, text: &str) {
    assert_eq!(
        stage.outline().focus.as_ref(),
        Some(target),
        "letters go elsewhere on\n{}",
        stage.screen()
    );
    while let Some(there) = entry(stage, target).filter(|entry| !entry.text.is_empty()) {
        let key = if there.caret > 0 { "<BS>" } else { "<Del>" };
        stage.keys(key);
    }
    for letter in text.chars() {
        match letter {
            '\n' => stage.keys("<Enter>"),
            '<' => stage.keys("<lt>"),
            letter => stage.keys(letter.encode_utf8(&mut [0; 4])),
        };
    }
}

fn written(key: KeyName) -> &'static str {
    match key {
        KeyName::Enter => "<Enter>",
        KeyName::Up => "<Up>",
        KeyName::Down => "<Down>",
        KeyName::Tab => "<Tab>",
        KeyName::Space => "<Space>",
        KeyName::Backspace => "<BS>",
        KeyName::Escape => "<Esc>",
        KeyName::F2 => "<F2>",
    }
}

/// The lessons with sites, and their first steps.
const LESSONS: [(&str, &str); 3] = [("mail", "why"), ("news", "everybody"), ("form", "journey")];

/// Each lesson by hands of one kind.
fn finish_every_lesson(hands: Hands, columns: u16, rows: u16) {
    let players = LESSONS.map(|(lesson, step)| {
        std::thread::spawn(move || plays(hands, columns, rows, lesson, step))
    });
    for (player, (lesson, _)) in players.into_iter().zip(LESSONS) {
        assert!(player.join().is_ok(), "{lesson} at {columns}×{rows}");
    }
}

#[test]
fn arrows_and_enter_finish_every_lesson_on_a_usual_screen() {
    finish_every_lesson(Hands::Arrows, 80, 24);
}

#[test]
fn tab_and_enter_finish_every_lesson_on_a_small_screen() {
    finish_every_lesson(Hands::Tab, 60, 20);
}

#[test]
fn a_mouse_finishes_every_lesson_on_a_usual_screen() {
    finish_every_lesson(Hands::Mouse, 80, 24);
}

#[test]
fn a_mouse_finishes_every_lesson_on_a_small_screen() {
    finish_every_lesson(Hands::Mouse, 60, 20);
}

#[test]
fn keys_alone_finish_the_first_gestures() {
    for hands in [Hands::Arrows, Hands::Tab] {
        plays(hands, 60, 20, "first-steps", "enter");
    }
}
