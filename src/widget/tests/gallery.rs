//! Outlines made by hand, one for each kind of screen.

use super::declic::{
    keyboard::{KeyPosition, Layout},
    lesson::activity::{Sign, Skin, Window},
    lesson::page::ButtonLook,
    outline::{
        ButtonRole, Entry, Extent, Feedback, Header, Instruction, KeyMark, Node, Outline, Overlay,
        Panel, Role, Scroll, Secrecy, Sheet, State, Target, Tone,
        target::{Answer, FooterKey},
    },
    text::{Direction, Rich, parse_marks},
    theme::{ColorDepth, Glyphs, Theme, ThemeName},
    widget::{KeyNames, Look, Words},
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
        keyboard: Layout::Azerty,
        words: Words {
            enlarge: "La fenêtre est petite. Agrandissez-la : 60 colonnes et 20 lignes au moins."
                .into(),
            reveal: "Voir".into(),
            conceal: "Cacher".into(),
            keys: KeyNames {
                shift: "Maj".into(),
                ctrl: "Ctrl".into(),
                alt: "Alt".into(),
                alt_gr: "Alt Gr".into(),
            },
        },
    }
}

/// What makes an outline.
pub type Maker = fn() -> Outline;

/// Every outline here by its name.
pub const ALL: [(&str, Maker); 20] = [
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
    let text = rich(text);
    let spoken = text.text.find(lit).map(|at| at..at + lit.len());
    Instruction {
        text,
        extent: Extent::Whole,
        spoken,
    }
}

fn told(tone: Tone, text: &str) -> Feedback {
    Feedback {
        tone,
        text: rich(text),
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

fn browser(skin: Skin, address: &str, children: Vec<Node>) -> Node {
    let control =
        |target: Target, name: &str| node(Role::Button(ButtonRole::Secondary), name).on(target);
    let sheet = Sheet {
        window: Window::Browser,
        skin,
        address: address.into(),
        bar: None,
        controls: vec![
            control(Target::SiteBack, "page d'avant"),
            control(Target::SiteForward, "page d'après"),
        ],
    };
    node(Role::Sheet(sheet), "").with(children)
}

fn field(name: &str, label: &str, text: &str, length: u16) -> Node {
    let entry = Entry {
        text: text.into(),
        caret: text.len(),
        length,
        lines: 1,
        ..Entry::default()
    };
    node(Role::Field(Box::new(entry)), label)
        .on(Target::Field(id(name)))
        .state(State::Required)
}

fn with_entry(mut node: Node, change: impl FnOnce(&mut Entry)) -> Node {
    if let Role::Field(entry) = &mut node.role {
        change(entry);
    }
    node
}

fn press_on(look: ButtonLook, name: &str, label: &str) -> Node {
    node(Role::SiteButton(look), label).on(Target::Block(id(name)))
}

fn form_in(skin: Skin) -> Outline {
    let birth = with_entry(
        field("birth", "Date de naissance", "14 mai 58", 14),
        |entry| {
            entry.error = Some("Date invalide".into());
        },
    );
    let address = with_entry(field("address", "Adresse souhaitée", "", 19), |entry| {
        entry.suffix = Some("@boiteclaire.example".into());
    });
    let secret = with_entry(field("secret", "Mot de passe", "tulipe", 19), |entry| {
        entry.secrecy = Secrecy::Hidden;
    });
    let detail = |label: &str, value: &str| node(Role::Detail, label).valued(value);
    Outline {
        header: header(
            "Créer ma boîte mail",
            "Partie B · étape 7 sur 20",
            "B · 7 sur 20",
            (7, 20),
        ),
        title: Some(rich("Le formulaire")),
        instruction: Some(say(
            "L'étoile veut dire : obligatoire. Recopiez la carte de Rosa.",
            "Recopiez",
        )),
        body: vec![browser(
            skin,
            "boiteclaire.example/creer",
            vec![
                node(Role::Brand, "Boîte Claire"),
                node(Role::Heading, "Créer votre adresse"),
                node(Role::Row, "").with(vec![
                    field("first", "Prénom", "Rosa", 19),
                    field("last", "Nom", "Belmont", 20),
                ]),
                birth,
                address,
                node(Role::Row, "").with(vec![
                    node(Role::Small, "* champ obligatoire"),
                    press_on(ButtonLook::Main, "next", "Suivant"),
                ]),
                secret,
                node(Role::Tick, "J'accepte les conditions du service")
                    .on(Target::Block(id("terms")))
                    .state(State::Required),
                node(Role::Radio, "Vous êtes").with(vec![
                    node(Role::RadioOption, "une personne")
                        .on(Target::Radio(id("kind"), id("person")))
                        .state(State::Checked),
                    node(Role::RadioOption, "une société")
                        .on(Target::Radio(id("kind"), id("firm"))),
                ]),
            ],
        )],
        aside: vec![
            Panel {
                title: "Carte de Rosa".into(),
                nodes: vec![
                    detail("Prénom", "Rosa"),
                    detail("Nom", "Belmont"),
                    detail("Née le", "14/05/1958"),
                    detail("Adresse", "rosa.belmont"),
                ],
            },
            Panel {
                title: "À faire".into(),
                nodes: vec![
                    node(Role::Goal, "le nom").state(State::Done),
                    node(Role::Goal, "la date").state(State::Current),
                    node(Role::Goal, "l'adresse"),
                ],
            },
        ],
        feedback: Some(told(
            Tone::NotYet,
            "Le site attend des chiffres : le jour, le mois, l’année.\nPar exemple : 14/05/1958. La carte de Rosa aide.",
        )),
        footer: footer(6),
        focus: Some(Target::Field(id("birth"))),
        ..Outline::default()
    }
}

pub fn form() -> Outline {
    form_in(Skin::A)
}

pub fn form_b() -> Outline {
    form_in(Skin::B)
}

fn mailbox_in(skin: Skin) -> Outline {
    let folder = |name: &str, label: &str, value: &str| {
        node(Role::Folder, label)
            .valued(value)
            .on(Target::Folder(id(name)))
    };
    let mail = |name: &str, from: &str, subject: &str, date: &str| {
        node(
            Role::Mail {
                from: from.into(),
                date: date.into(),
            },
            subject,
        )
        .on(Target::Item(id(name)))
    };
    Outline {
        header: header(
            "Créer ma boîte mail",
            "Partie C · étape 14 sur 20",
            "C · 14 sur 20",
            (14, 20),
        ),
        instruction: Some(say(
            "Chaque ligne est un message. Ouvrez le message de Karim.",
            "Karim",
        )),
        body: vec![browser(
            skin,
            "boiteclaire.example/messages",
            vec![
                node(Role::Row, "").with(vec![
                    node(Role::Brand, "Boîte Claire"),
                    node(Role::Small, "Rosa Belmont  RB"),
                ]),
                node(Role::Aside, "").with(vec![
                    folder("inbox", "Boîte de réception", "2").state(State::Current),
                    folder("sent", "Envoyés", ""),
                    folder("drafts", "Brouillons", ""),
                    folder("bin", "Corbeille", ""),
                    folder("spam", "Spam", "1"),
                    press_on(ButtonLook::Main, "new", "Nouveau message"),
                ]),
                mail("karim", "Karim", "Atelier de jeudi", "7 avril")
                    .valued("nouveau")
                    .state(State::Unread),
                mail("welcome", "Boîte Claire", "Bienvenue Rosa", "6 avril")
                    .valued("nouveau")
                    .state(State::Unread),
                mail(
                    "bank",
                    "Banque du Lac",
                    "Votre relevé du mois de mars",
                    "2 avril",
                )
                .state(State::HasFile),
            ],
        )],
        feedback: Some(told(
            Tone::Right,
            "Vous avez trouvé la boîte de réception. Le premier mot de la ligne dit qui écrit.",
        )),
        footer: footer(6),
        focus: Some(Target::Item(id("karim"))),
        ..Outline::default()
    }
}

pub fn mailbox() -> Outline {
    mailbox_in(Skin::A)
}

pub fn mailbox_b() -> Outline {
    mailbox_in(Skin::B)
}

pub fn mail() -> Outline {
    let mut outline = mailbox();
    let line = |label: &str, value: &str| node(Role::MailLine, label).valued(value);
    let reply = with_entry(
        field(
            "reply",
            "Votre réponse",
            "Bonjour Karim,\nje viens jeudi. Je prends le bus de 14 heures, et j'apporte les papiers.",
            60,
        ),
        |entry| entry.lines = 4,
    );
    outline.body = vec![browser(
        Skin::A,
        "boiteclaire.example/messages/1",
        vec![
            node(Role::Brand, "Boîte Claire"),
            node(Role::Heading, "Atelier de jeudi"),
            line("De", "Karim"),
            line("Date", "7 avril"),
            node(
                Role::Text,
                "Bonjour Rosa, l'atelier de jeudi commence à 15 heures. Venez avec vos papiers. À jeudi !",
            ),
            node(Role::Notice, "Ce message a une pièce jointe."),
            node(Role::File, "plan-du-quartier.pdf").on(Target::Block(id("plan"))),
            reply,
            node(Role::Row, "").with(vec![
                press_on(ButtonLook::Main, "send", "Envoyer"),
                press_on(ButtonLook::Plain, "leave", "Annuler"),
                node(Role::Link, "Aide").on(Target::Block(id("help"))),
            ]),
        ],
    )];
    outline.focus = Some(Target::Field(id("reply")));
    outline.feedback = None;
    outline
}

fn zone(name: &str, state: Option<State>) -> Node {
    node(Role::Text, "")
        .on(Target::Zone(name.into()))
        .state(state)
}

pub fn article() -> Outline {
    Outline {
        header: header("Vrai ou faux ?", "Partie B · étape 13 sur 18", "B · 13 sur 18", (13, 18)),
        instruction: Some(say("Lisez aussi les petites lettres. Cherchez les indices.", "indices")),
        body: vec![browser(
            Skin::A,
            "medisante-plus.example/genou",
            vec![
                node(Role::Row, "").with(vec![
                    node(Role::Brand, "MédiSanté Plus"),
                    node(Role::Small, "[zone:ad|Contenu sponsorisé]").with(vec![zone("ad", Some(State::Found(1)))]),
                ]),
                node(Role::Heading, "Un médecin révèle : fini le mal de genou en 3 jours !"),
                node(Role::Row, "").with(vec![
                    node(Role::Picture, "Photo : un homme en blouse blanche"),
                    node(
                        Role::Text,
                        "[zone:who|« Dr M. »] : « Je ne peux plus me taire », dit le docteur. Cette crème change tout. [zone:stars|★★★★★ Super ! — 3 mars. ★★★★★ Merci ! — 3 mars.]",
                    )
                    .with(vec![zone("who", Some(State::Found(2))), zone("stars", None)]),
                ]),
                node(Role::Row, "").with(vec![
                    node(Role::Text, "[zone:hurry|Plus que 2 boîtes !]").with(vec![zone("hurry", Some(State::NotYet))]),
                    press_on(ButtonLook::Big, "buy", "Acheter 49 €"),
                ]),
                node(Role::Small, "49 € par mois, abonnement"),
            ],
        )],
        feedback: Some(told(Tone::Right, "« Dr M. » : on ne sait pas qui parle. Il en reste 3. Un article sérieux donne le nom du médecin.")),
        footer: footer(6),
        focus: Some(Target::Zone("stars".into())),
        ..Outline::default()
    }
}

pub fn chat() -> Outline {
    let text = node(
        Role::Text,
        "[zone:urgent|URGENT !!!] L'eau du robinet de Valbourg est [zone:danger|DANGEREUSE]. [zone:hides|La mairie CACHE tout.] Partagez à [zone:all|TOUS vos contacts] avant suppression !!!",
    )
    .with(vec![
        zone("urgent", Some(State::Found(1))),
        zone("danger", None),
        zone("hides", Some(State::Framed)),
        zone("all", Some(State::Quiet)),
    ]);
    let sheet = Sheet {
        window: Window::Plain,
        skin: Skin::A,
        address: String::new(),
        bar: None,
        controls: Vec::new(),
    };
    Outline {
        header: header(
            "Vrai ou faux ?",
            "Partie A · étape 4 sur 18",
            "A · 4 sur 18",
            (4, 18),
        ),
        instruction: Some(say(
            "Ces mots font peur. Ils demandent d’aller vite. Cherchez ces mots.",
            "peur",
        )),
        body: vec![node(Role::Sheet(sheet), "").with(vec![
            node(Role::Heading, "Cousin Paulo"),
            text,
            node(Role::Large, "[zone:end|example.infos-valbourg]").with(vec![zone("end", None)]),
        ])],
        feedback: Some(told(
            Tone::Right,
            "URGENT : ce mot demande d’aller vite. Il en reste 4.",
        )),
        advance: go_on(true),
        footer: footer(6),
        focus: Some(Target::Zone("danger".into())),
        ..Outline::default()
    }
}

pub fn finish() -> Outline {
    let can = |text: &str| node(Role::Goal, text).state(State::Done);
    Outline {
        header: header(
            "Créer ma boîte mail",
            "Partie A terminée",
            "A terminée",
            (5, 20),
        ),
        title: Some(rich("Vous savez maintenant")),
        body: vec![
            can("dire les 3 morceaux d’une adresse mail"),
            can("reconnaître une vraie adresse"),
            can("écrire l’arobase sur ce clavier"),
            node(Role::Text, "C’est un bon moment pour une pause."),
            node(Role::Small, "Vos étapes sont gardées. Vous reprendrez ici."),
        ],
        advance: vec![
            node(Role::Button(ButtonRole::Primary), "Continuer : la partie B").on(Target::Continue),
            node(Role::Button(ButtonRole::Secondary), "Faire une pause").on(Target::Pause),
        ],
        footer: footer(4),
        focus: Some(Target::Continue),
        ..Outline::default()
    }
}

pub fn overlay() -> Outline {
    let help = |number: u8, text: &str, value: &str| {
        node(
            Role::Choice {
                number: Some(number),
            },
            text,
        )
        .valued(value)
        .on(row(text))
    };
    Outline {
        overlay: Some(Overlay {
            title: rich("Aide"),
            nodes: vec![
                node(
                    Role::Text,
                    "Cherchez le signe [key:@] dans chaque ligne. Une [word:mail|adresse mail] n'a jamais d'espace.",
                ),
                help(1, "Dire autrement", ""),
                help(2, "Où regarder", ""),
                help(3, "Montrer", ""),
                help(4, "Le faire avec moi", ""),
                help(5, "Appeler quelqu’un", "une main levée"),
                node(Role::Button(ButtonRole::Secondary), "Retour")
                    .on(Target::Key(FooterKey::Back)),
            ],
            ..Overlay {
                title: rich(""),
                nodes: Vec::new(),
                scroll: Scroll::default(),
            }
        }),
        focus: Some(row("Où regarder")),
        ..choose()
    }
}

pub fn banner() -> Outline {
    let mut outline = article();
    let cookies = node(Role::Banner, "Nous respectons votre vie privée").with(vec![
        node(
            Role::Text,
            "Avec nos 342 partenaires, nous lisons ce que vous faites ici.",
        ),
        press_on(ButtonLook::Big, "accept", "Tout accepter"),
        press_on(ButtonLook::Small, "refuse", "Continuer sans accepter"),
    ]);
    outline.body[0].children.push(cookies);
    outline.focus = Some(Target::Block(id("refuse")));
    outline.feedback = None;
    outline
}

pub fn reflect() -> Outline {
    let statement = |name: &str, text: &str, chosen: Option<Answer>| {
        let answers = [
            (Answer::Alone, "seul"),
            (Answer::Help, "avec de l’aide"),
            (Answer::NotYet, "pas encore"),
        ];
        let children = answers.map(|(answer, label)| {
            let state = if chosen == Some(answer) {
                State::Checked
            } else {
                State::Unchecked
            };
            node(Role::Choice { number: None }, label)
                .state(state)
                .on(Target::Answer(id(name), answer))
        });
        node(Role::Statement, text).with(children.into())
    };
    Outline {
        header: header(
            "Créer ma boîte mail",
            "Partie D · étape 20 sur 20",
            "D · 20 sur 20",
            (20, 20),
        ),
        title: Some(rich("Et pour vous ?")),
        instruction: Some(say("Il n’y a pas de mauvaise réponse.", "-")),
        body: vec![
            statement(
                "read",
                "Je peux lire une adresse mail.",
                Some(Answer::Alone),
            ),
            statement("write", "Je peux écrire une adresse mail.", None),
            statement("send", "Je peux envoyer un message.", None),
        ],
        advance: go_on(true),
        footer: footer(6),
        focus: Some(Target::Answer(id("write"), Answer::Alone)),
        ..Outline::default()
    }
}

pub fn order() -> Outline {
    Outline {
        header: header(
            "Créer ma boîte mail",
            "Partie A · étape 5 sur 20",
            "A · 5 sur 20",
            (5, 20),
        ),
        title: Some(rich("Dans l’ordre")),
        instruction: Some(say("Mettez les 3 morceaux dans l’ordre.", "-")),
        body: vec![
            node(Role::Place(1), "lin.marchetti")
                .on(Target::Place(1))
                .state(State::Right)
                .valued("à sa place"),
            node(Role::Place(2), "boiteclaire.example")
                .on(Target::Place(2))
                .state(State::NotYet)
                .valued("à revoir"),
            node(Role::Place(3), ""),
            node(Role::Caption, "Les cartes"),
            node(Role::Card(None), "@").on(Target::Card(id("at"))),
            node(Role::Card(Some(Sign::Shield)), "www")
                .on(Target::Card(id("web")))
                .state(State::Quiet),
        ],
        feedback: Some(told(Tone::Note, "Le premier morceau est à sa place.")),
        advance: go_on(true),
        footer: footer(6),
        focus: Some(Target::Card(id("at"))),
        ..Outline::default()
    }
}

pub fn press() -> Outline {
    Outline {
        header: header("Premiers gestes", "Étape 2 sur 10", "2 sur 10", (2, 10)),
        title: Some(rich("La souris")),
        instruction: Some(say("Amenez la flèche sur le bouton. Cliquez.", "flèche")),
        gesture: Some(rich("Ou bien : la touche [key:Tab], puis [key:Entrée].")),
        body: vec![
            node(Role::BigButton, "Ici").on(Target::Press(id("here"))),
            node(Role::BigButton, "Puis là")
                .on(Target::Press(id("there")))
                .state(State::Quiet),
            node(Role::KeyCap, "Échap"),
            node(Role::Button(ButtonRole::Secondary), "Je n’ai pas de souris")
                .on(Target::Otherwise(id("none"))),
        ],
        advance: go_on(true),
        footer: footer(6),
        focus: Some(Target::Press(id("here"))),
        ..Outline::default()
    }
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

pub fn arabic_form() -> Outline {
    let address = with_entry(
        field("address", "العنوان المطلوب", "rosa", 19),
        |entry| {
            entry.suffix = Some("@boiteclaire.example".into());
        },
    );
    let mut outline = arabic();
    outline.body = vec![browser(
        Skin::A,
        "boiteclaire.example/creer",
        vec![
            node(Role::Brand, "البريد الواضح"),
            node(Role::Heading, "أنشئ عنوانك"),
            field("first", "الاسم", "روزا", 19),
            address,
            press_on(ButtonLook::Main, "next", "التالي"),
        ],
    )];
    outline.focus = Some(Target::Field(id("first")));
    outline
}
