//! Outlines made by hand, one for each kind of screen.

mod endings;
mod site;

pub use endings::*;
pub use site::*;

use super::declic::{
    keyboard::{KeyPosition, Layout},
    lesson::activity::{Sign, Skin, Window},
    lesson::page::{ButtonLook, CardKind},
    outline::{
        ButtonRole, Entry, Extent, Feedback, Header, Instruction, KeyMark, Node, Outline, Overlay,
        Panel, Role, Secrecy, Sheet, State, Target, Tone,
        target::{Answer, FooterKey},
    },
    text::{Direction, Emission, Rich, parse_marks},
    theme::{ColorDepth, Glyphs, Spacing, Theme, ThemeName},
    widget::{Kept, KeyNames, Look, StateWords, Words},
};

/// The look of a usual terminal.
pub fn look() -> Look {
    Look {
        theme: Theme {
            name: ThemeName::Dark,
            depth: ColorDepth::Cube256,
        },
        glyphs: Glyphs::Full,
        direction: Direction::Ltr,
        spacing: Spacing::Normal,
        emission: Emission::Bare,
        keyboard: Layout::Azerty,
        words: Words {
            enlarge: "La fenêtre est petite. Agrandissez-la : 60 colonnes et 20 lignes au moins."
                .into(),
            reveal: "Voir".into(),
            conceal: "Cacher".into(),
            states: StateWords {
                checked: "coché".into(),
                unchecked: "non coché".into(),
                right: "juste".into(),
                not_yet: "à revoir".into(),
            },
            keys: KeyNames {
                shift: "Maj".into(),
                ctrl: "Ctrl".into(),
                alt: "Alt".into(),
                alt_gr: "Alt Gr".into(),
            },
        },
        kept: Kept::default(),
    }
}

/// What makes an outline.
pub type Maker = fn() -> Outline;

/// Every outline here by its name.
pub const ALL: [(&str, Maker); 21] = [
    ("welcome", welcome),
    ("home", home),
    ("choose", choose),
    ("type", typing),
    ("practice", practice),
    ("form", form),
    ("form-b", form_b),
    ("mailbox", mailbox),
    ("mailbox-b", mailbox_b),
    ("mail", mail),
    ("article", article),
    ("chat", chat),
    ("feed", feed),
    ("finish", finish),
    ("overlay", overlay),
    ("banner", banner),
    ("reflect", reflect),
    ("order", order),
    ("press", press),
    ("arabic", arabic),
    ("arabic-form", arabic_form),
];

pub fn rich(text: &str) -> Rich {
    parse_marks(text, &|key| key.to_owned())
}

pub fn row(name: &str) -> Target {
    Target::Row(name.into())
}

pub fn id(name: &str) -> super::declic::lesson::Id {
    super::declic::lesson::Id::parse(name).expect("a name")
}

fn node(role: Role, label: &str) -> Node {
    Node::new(role, rich(label))
}

fn footer(count: usize) -> Vec<Node> {
    let keys = [
        ("Échap", "Retour", FooterKey::Back),
        ("F2", "Réécouter", FooterKey::Again),
        ("F3", "Aide", FooterKey::Help),
        ("F4", "Menu", FooterKey::Menu),
        ("F6", "Mots", FooterKey::Words),
        ("F7", "Carte", FooterKey::Card),
    ];
    let button = |(key, label, target): (&str, &str, FooterKey)| {
        node(Role::Button(ButtonRole::Footer), label)
            .valued(key)
            .on(Target::Key(target))
    };
    keys.into_iter().take(count).map(button).collect()
}

fn header(left: &str, right: &str, short: &str, progress: (u16, u16)) -> Header {
    Header {
        left: left.into(),
        right: right.into(),
        right_short: short.into(),
        progress: Some(progress),
    }
}

fn say(text: &str, lit: &str) -> Instruction {
    let mut text = rich(text);
    text.lit = text.text.find(lit).map(|at| at..at + lit.len());
    Instruction {
        text,
        extent: Extent::Whole,
        message: None,
    }
}

fn told(tone: Tone, text: &str) -> Feedback {
    Feedback {
        tone,
        text: rich(text),
        message: None,
    }
}

fn go_on(quiet: bool) -> Vec<Node> {
    let button = node(Role::Button(ButtonRole::Primary), "Continuer").on(Target::Continue);
    vec![button.state(quiet.then_some(State::Quiet))]
}

pub fn welcome() -> Outline {
    let language = |number: u8, name: &str, hello: &str| {
        node(
            Role::Choice {
                number: Some(number),
            },
            name,
        )
        .valued(hello)
        .on(row(name))
    };
    Outline {
        header: Header {
            left: "Déclic".into(),
            ..Header::default()
        },
        title: Some(rich("Votre langue · Your language · Su idioma · لغتك")),
        gesture: Some(rich(
            "Pour le français, appuyez sur la grande touche Entrée.",
        )),
        body: vec![
            language(1, "Français", "Bonjour"),
            language(2, "English", "Hello"),
            language(3, "Español", "Hola"),
            language(4, "العربية", "مرحبا"),
            node(Role::KeyCap, "Entrée ↵"),
        ],
        footer: footer(4),
        focus: Some(row("Français")),
        ..Outline::default()
    }
}

pub fn home() -> Outline {
    let lesson = |number: u8, name: &str, value: &str, done: u16, of: u16| {
        let state = (done == of).then_some(State::Done);
        node(
            Role::Progress {
                number: Some(number),
                done,
                of,
            },
            name,
        )
        .valued(value)
        .state(state)
        .on(row(name))
    };
    let other = |name: &str, value: &str| {
        node(Role::Choice { number: None }, name)
            .valued(value)
            .on(row(name))
    };
    Outline {
        header: Header {
            left: "Déclic".into(),
            right: "Bonjour".into(),
            ..Header::default()
        },
        body: vec![
            other(
                "Reprendre\nCréer ma boîte mail · partie A\nÉtape 3 sur 20 : Une vraie adresse ?",
                "",
            ),
            node(Role::Caption, "Mes leçons"),
            lesson(1, "Premiers gestes", "faite", 10, 10),
            lesson(2, "Créer ma boîte mail", "3 étapes sur 20", 3, 20),
            lesson(3, "Vrai ou faux ?", "nouvelle", 0, 18),
            lesson(4, "Faire une demande en ligne", "nouvelle", 0, 18),
            node(Role::Caption, "Cet ordinateur"),
            other("Réglages", "langue, voix, taille, couleurs"),
            other("Ce que cet ordinateur sait de moi", "voir, effacer"),
        ],
        footer: footer(4),
        focus: Some(row(
            "Reprendre\nCréer ma boîte mail · partie A\nÉtape 3 sur 20 : Une vraie adresse ?",
        )),
        ..Outline::default()
    }
}

pub fn choose() -> Outline {
    let option = |number: u8, text: &str, state: State| {
        node(
            Role::Choice {
                number: Some(number),
            },
            text,
        )
        .state(state)
        .on(row(text))
    };
    Outline {
        header: header(
            "Créer ma boîte mail",
            "Partie A · étape 3 sur 20",
            "A · 3 sur 20",
            (3, 20),
        ),
        title: Some(rich("Une vraie adresse ?")),
        instruction: Some(say(
            "Regardez ces 4 lignes. Il y a 2 [word:mail|adresses mail]. Une adresse mail a une arobase. Elle n'a pas d'espace. Choisissez les 2 adresses mail.",
            "arobase",
        )),
        body: vec![
            option(1, "lin.marchetti@boiteclaire.example", State::Checked),
            option(2, "www.boiteclaire.example", State::Unchecked),
            option(3, "moussa keller@boiteclaire.example", State::Unchecked),
            option(4, "ines_b@mailduquartier.example", State::Unchecked).state(State::Framed),
        ],
        feedback: Some(told(
            Tone::Right,
            "Oui. Il y a une arobase, et pas d'espace.\nIl en reste 1. Cherchez une arobase et aucun espace.",
        )),
        advance: go_on(true),
        footer: footer(6),
        focus: Some(row("lin.marchetti@boiteclaire.example")),
        ..Outline::default()
    }
}

pub fn typing() -> Outline {
    let entry = Entry {
        text: "à".into(),
        caret: 2,
        model: Some("@".into()),
        length: 1,
        ..Entry::default()
    };
    Outline {
        header: header(
            "Créer ma boîte mail",
            "Partie A · étape 4 sur 20",
            "A · 4 sur 20",
            (4, 20),
        ),
        title: Some(rich("Écrire l’arobase")),
        instruction: Some(say(
            "Gardez la touche Alt Gr appuyée. Avec l’autre main, touchez la touche 0. Puis relâchez tout.",
            "Alt Gr",
        )),
        body: vec![
            node(Role::Practice(Box::new(entry)), "Votre essai").on(Target::Practice),
            node(
                Role::Keyboard(vec![
                    KeyMark::AltGr,
                    KeyMark::Key(KeyPosition { row: 0, column: 10 }),
                ]),
                "",
            ),
        ],
        feedback: Some(told(
            Tone::NotYet,
            "La touche est la bonne. Il manque Alt Gr. Gardez la touche [key:Alt Gr] appuyée, puis touchez [key:0].",
        )),
        advance: vec![
            node(
                Role::Button(ButtonRole::Secondary),
                "Écrire @ avec un bouton",
            )
            .on(Target::WriteFor('@')),
        ],
        footer: footer(6),
        focus: Some(Target::Practice),
        ..Outline::default()
    }
}

pub fn practice() -> Outline {
    let model = "lin.marchetti@boiteclaire.example";
    let entry = Entry {
        text: "lin.mar".into(),
        caret: 7,
        model: Some(model.into()),
        length: 33,
        ..Entry::default()
    };
    let mut outline = typing();
    outline.body[0] = node(Role::Practice(Box::new(entry)), "Votre essai").on(Target::Practice);
    outline.feedback = None;
    outline
}

pub fn arabic() -> Outline {
    let option = |number: u8, text: &str, state: State| {
        node(
            Role::Choice {
                number: Some(number),
            },
            text,
        )
        .state(state)
        .on(row(text))
    };
    Outline {
        header: header(
            "إنشاء بريدي",
            "الجزء أ · الخطوة 3 من 20",
            "أ · 3 من 20",
            (3, 20),
        ),
        title: Some(rich("عنوان حقيقي؟")),
        instruction: Some(say(
            "انظر إلى هذه الأسطر. في عنوان البريد علامة @ ولا توجد فيه مسافة. اختر [word:mail|العناوين] الصحيحة.",
            "علامة",
        )),
        body: vec![
            option(1, "lin.marchetti@boiteclaire.example", State::Checked),
            option(2, "www.boiteclaire.example", State::Unchecked),
            option(3, "عنوان بلا علامة", State::Unchecked).state(State::Framed),
        ],
        feedback: Some(told(Tone::Right, "نعم، هذا صحيح. بقي واحد.")),
        advance: go_on(true),
        footer: footer(6),
        focus: Some(row("lin.marchetti@boiteclaire.example")),
        ..Outline::default()
    }
}
