//! Faults in scenes, their conditions and pages.

use super::structure::check_lesson;
use super::*;

#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn scenes_are_checked() {
    check_lesson(
        "start: \"names\"",
        "start: \"name\"",
        "L102",
        "\"name\"",
        "did you mean `names`",
    );
    check_lesson(
        "Go(\"welcome\")",
        "Go(\"welcom\")",
        "L102",
        "\"welcom\"",
        "did you mean `welcome`",
    );
    check_lesson(
        "Go(\"welcome\")",
        "Back",
        "L118",
        "welcome",
        "nothing leads to",
    );
    check_lesson(
        "list: \"inbox\"",
        "list: \"inbax\"",
        "L102",
        "\"inbax\"",
        "did you mean `inbox`",
    );
    check_lesson(
        "[\"inbox\", \"spam\"]",
        "[\"inbox\", \"spom\"]",
        "L117",
        "\"spom\"",
        "did you mean `spam`",
    );
    check_lesson(
        "\"boiteclaire.example\": \"names\"",
        "\"boiteclaire.example\": \"nams\"",
        "L102",
        "boiteclaire.example",
        "did you mean `names`",
    );
    check_lesson(
        "item: \"photo\"",
        "item: \"club\"",
        "L101",
        "\"club\"",
        "two items",
    );
    check_lesson(
        "item: \"photo\"",
        "item: \"foto\"",
        "L103",
        "\"foto\"",
        "did you mean `photo`",
    );
    check_lesson(
        "MoveOpen(\"spam\")",
        "MoveOpen(\"spom\")",
        "L117",
        "\"spom\"",
        "did you mean `spam`",
    );
    check_lesson(
        "Pressed(\"next\")",
        "Pressed(\"nxt\")",
        "L104",
        "\"nxt\"",
        "did you mean `next`",
    );
    check_lesson(
        "Opened(\"club\")",
        "Opened(\"clab\")",
        "L103",
        "\"clab\"",
        "did you mean `club`",
    );
    check_lesson(
        "BackFrom(\"names\")",
        "BackFrom(\"nams\")",
        "L102",
        "\"nams\"",
        "did you mean",
    );
    check_lesson(
        "(id: \"yes\", right: true)",
        "(id: \"yes\")",
        "L109",
        "[(id: \"yes\"), (id: \"no\")]",
        "none of these options",
    );
    check_lesson(
        "item: \"ad\", right: [\"spam\"]",
        "item: \"ade\", right: []",
        "L103",
        "\"ade\"",
        "did you mean `ad`",
    );
    check_lesson(
        "goals: [(id: \"account\", when: At(\"welcome\"), hints: true)]",
        "goals: []",
        "L108",
        "Scene",
        "no goals",
    );
    check_lesson(
        "Fill(\"first\", Persona(\"first-name\"))",
        "Fill(\"frst\", Persona(\"x\"))",
        "L104",
        "\"frst\"",
        "did you mean `first`",
    );
    check_lesson(
        "Fill(\"first\", Persona(\"first-name\"))",
        "Fill(\"first\", Persona(\"x\"))",
        "L111",
        "\"x\"",
        "detail of `lin`",
    );
    check_lesson(
        "Go(\"message\")",
        "Proceed, Go(\"message\")",
        "L116",
        "Proceed",
        "does nothing here",
    );
}

#[test]
fn conditions_are_checked() {
    check_lesson(
        "Empty(\"first\")",
        "Empty(\"ferst\")",
        "L104",
        "\"ferst\"",
        "did you mean `first`",
    );
    check_lesson(
        "Field(\"last\", Has([\"z\"]))",
        "Field(\"lost\", Has([\"z\"]))",
        "L104",
        "\"lost\"",
        "did you mean `last`",
    );
    check_lesson(
        "Same(\"first\", \"last\")",
        "Same(\"first\", \"lost\")",
        "L104",
        "\"lost\"",
        "last",
    );
    check_lesson(
        "Not(Ticked(\"ads\"))",
        "Not(Ticked(\"add\"))",
        "L104",
        "\"add\"",
        "did you mean `ads`",
    );
    check_lesson(
        "Chosen(\"how\", \"sms\")",
        "Chosen(\"who\", \"sms\")",
        "L104",
        "\"who\"",
        "round buttons",
    );
    check_lesson(
        "Chosen(\"how\", \"sms\")",
        "Chosen(\"how\", \"sm\")",
        "L104",
        "\"sm\"",
        "did you mean `sms`",
    );
    check_lesson(
        "ItemIn(\"club\", \"spam\")",
        "ItemIn(\"clob\", \"spam\")",
        "L103",
        "\"clob\"",
        "club",
    );
    check_lesson(
        "Count(\"tries\", 3)",
        "Count(\"tris\", 3)",
        "L118",
        "\"tris\"",
        "did you mean `tries`",
    );
    check_lesson(
        "Any([At(\"names\")",
        "Any([At(\"namez\")",
        "L102",
        "\"namez\"",
        "names",
    );
    check_lesson(
        "When(Flag(\"x\"), [Text",
        "When(Flag(\"why\"), [Text",
        "L118",
        "\"why\"",
        "nothing raises",
    );
}

#[test]
fn pages_are_checked() {
    check_lesson(
        "Notice(\"note\")",
        "Notice(\"title\")",
        "L101",
        "\"title\"",
        "two things on this page",
    );
    check_lesson(
        "[Text(\"shown\")]",
        "[Text(\"title\")]",
        "L101",
        "\"title\"",
        "two things on this page",
    );
    check_lesson(
        "PersonaOf(\"lin\", \"last-name\")",
        "PersonaOf(\"line\", \"last-name\")",
        "L110",
        "\"line\"",
        "lin",
    );
    check_lesson(
        "PersonaOf(\"lin\", \"last-name\")",
        "PersonaOf(\"lin\", \"lastname\")",
        "L111",
        "\"lastname\"",
        "did you mean `last-name`",
    );
    check_lesson(
        "OneOf([\"a\", \"b\"])",
        "OneOf([])",
        "L108",
        "[]",
        "no texts",
    );
    check_lesson(
        "SameAs(\"mail\")",
        "SameAs(\"mael\")",
        "L104",
        "\"mael\"",
        "mail",
    );
    check_lesson(
        "Strength(\"pass\")",
        "Strength(\"passs\")",
        "L104",
        "\"passs\"",
        "pass",
    );
    check_lesson(
        "prefill: Exactly(\"x\")",
        "prefill: Exactly(\"\")",
        "L108",
        "Exactly(\"\")",
        "Nothing",
    );
    check_lesson("Words(5)", "Words(0)", "L114", "0", "0 words");
    check_lesson(
        "(id: \"has\", when",
        "(id: \"easy\", when",
        "L101",
        "(id: \"easy\", when: Has([\"x\"]))",
        "two errors",
    );
    check_lesson(
        "\"boiteclaire.example/creer\"",
        "\"https://boiteclaire.example\"",
        "L114",
        "\"https://boiteclaire.example\"",
        "without https",
    );
    check_lesson(
        "act: [Back])])",
        "act: [])])",
        "L210",
        "names",
        "generic sentence is used for: ok",
    );
}

#[test]
fn things_under_different_conditions_may_share_a_name() {
    let ron = changed(
        "Not(Not(Decided))]), [])",
        "Not(Not(Decided))]), []), Button(id: \"same\", act: [Back])",
    )
    .replace("[Text(\"shown\")]", "[Button(id: \"same\", act: [Back])]");
    assert!(!all(&ron, &[]).iter().any(|problem| problem.code == "L101"));
}
