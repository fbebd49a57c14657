//! The table of message names, against a lesson with everything in it.

use super::*;
use crate::lesson::parse;

fn all() -> Vec<Need> {
    let lesson = parse("every.ron", include_bytes!("../parse/every.ron"));
    needs(&lesson.unwrap_or_else(|problems| panic!("{problems:#?}")))
}

#[track_caller]
fn check(name: &str, required: bool, generic: bool) {
    let found: Vec<_> = all()
        .into_iter()
        .filter(|need| need.name() == name)
        .collect();
    assert_eq!(found.len(), 1, "{name}");
    assert_eq!(
        (found[0].required, found[0].generic),
        (required, generic),
        "{name}"
    );
}

#[track_caller]
fn check_none(name: &str) {
    assert!(!all().iter().any(|need| need.name() == name), "{name}");
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn the_table_of_the_guide_holds() {
    let must = |name| check(name, true, false);
    let may = |name| check(name, false, false);
    let generic = |name| check(name, false, true);
    for name in [
        "lesson",
        "lesson.about",
        "part-a",
        "part-a.can-1",
        "why",
        "why.say",
        "why.done",
        "why.mediator",
    ] {
        must(name);
    }
    for name in [
        "addresses.hint-1",
        "addresses.hint-2",
        "addresses.hint-3",
        "keys.say-first",
        "sign-up.show-look",
    ] {
        must(name);
    }
    for name in [
        "why.card-papers",
        "keys.press-enter",
        "keys.press-enter-done",
        "keys.press-no-mouse",
    ] {
        must(name);
    }
    for name in [
        "addresses.option-web",
        "addresses.option-web-why",
        "at-sign.item-name",
    ] {
        must(name);
    }
    for name in [
        "order.card-a",
        "order.card-a-why",
        "order.card-d",
        "order.card-d-why",
        "order.mistake-late",
    ] {
        must(name);
    }
    for name in [
        "letter.zone-logo",
        "letter.remark-only-rush",
        "letter_document.body",
        "end.statement-can-write",
    ] {
        must(name);
    }
    for name in [
        "sign-up.goal-account",
        "sign-up.goal-account-hint-3",
        "sign-up.ask-sure",
        "sign-up.option-no-why",
    ] {
        must(name);
    }
    for name in [
        "sign-up.decide-ad-right",
        "sign-up.decide-ad-wrong",
        "sign-up_names.tell-advert",
        "sign-up_names.tell-odd",
    ] {
        must(name);
    }
    for name in [
        "pages_inbox.new",
        "item_club.body",
        "item_photo.name",
        "sign-up_names.title",
        "sign-up_names.first",
    ] {
        must(name);
    }
    for name in [
        "sign-up_names.pass-error-easy",
        "sign-up_names.letter-example",
        "sign-up_names.text-start",
    ] {
        must(name);
    }
    for name in [
        "sign-up_names.how",
        "sign-up_names.how-sms",
        "sign-up_names.more",
        "sign-up_names.ok",
        "sign-up_names.hidden",
    ] {
        must(name);
    }
    for name in [
        "why.hint-1",
        "keys.hint-1",
        "end.hint-1",
        "part-a.can-2",
        "lesson.card-1",
        "lesson.card-5-voice",
        "keys.press-big-done",
        "sign-up_names.first-help",
        "lesson.voice",
        "why.say-voice",
    ] {
        may(name);
    }
    for name in [
        "at-sign.slip-missing-modifier",
        "sign-up_names.birth-error-month",
        "sign-up_names.first-error-slip",
    ] {
        generic(name);
    }
}

#[test]
fn what_the_application_words_is_not_asked_for() {
    for name in ["item_photo.body", "sign-up_names.first-error-month"] {
        check_none(name);
    }
    check_none("sign-up_names.first-error-private");
}

#[track_caller]
fn check_field(field: &str, codes: &[&str]) {
    let field: crate::lesson::page::Field = ron::from_str(field).expect("a field");
    let page = crate::lesson::Page {
        address: String::new(),
        blocks: vec![crate::lesson::Block::Field(field)],
    };
    let mut list = List::default();
    list.page("p", &page, &Place::default());
    let names = list.0.into_keys().filter_map(|(_, attribute)| attribute);
    let errors: Vec<String> = names
        .filter_map(|name| name.strip_prefix("f-error-").map(str::to_owned))
        .filter(|code| !code.ends_with("-voice"))
        .collect();
    assert_eq!(errors, codes);
}

#[test]
fn errors_that_a_field_cannot_have_are_not_asked_for() {
    check_field(
        r#"(id: "f", kind: MailName, expect: Exactly("rosa"))"#,
        &["accent", "differs", "empty", "slip", "space", "whole"],
    );
    check_field(r#"(id: "f", kind: Text, expect: Nothing)"#, &["differs"]);
    check_field(r#"(id: "f", kind: Text, expect: Words(1))"#, &["empty"]);
    check_field(
        r#"(id: "f", kind: Secret, expect: Exactly("a"), errors: [(id: "own", when: Capitals)])"#,
        &["count", "differs", "empty", "own", "slip"],
    );
}

#[test]
fn hints_of_a_step_are_not_asked_for_where_every_goal_has_its_own() {
    let text = include_str!("../parse/every.ron");
    let hints = |text: &str| {
        let lesson = parse("every.ron", text.as_bytes()).expect("a sound lesson");
        needs(&lesson)
            .iter()
            .any(|need| need.name() == "sign-up.hint-1")
    };
    assert!(!hints(text));
    assert!(hints(&text.replace("hints: true", "hints: false")));
}
