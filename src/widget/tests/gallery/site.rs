//! Screens with a page of an invented site.

use super::*;

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
        tabs: Vec::new(),
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
        window: Window::Phone,
        skin: Skin::B,
        address: String::new(),
        bar: None,
        controls: Vec::new(),
        tabs: Vec::new(),
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
            node(Role::Row, "").with(vec![
                node(Role::Brand, "Bavardage"),
                node(Role::Small, "Famille (6)"),
            ]),
            node(Role::SiteCard(CardKind::Bubble), "")
                .with(vec![node(Role::Heading, "Cousin Paulo"), text]),
            node(Role::SiteCard(CardKind::Mine), "").with(vec![node(Role::Text, "Merci Paulo.")]),
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

pub fn feed() -> Outline {
    let tab = |at: u8, site: &str| node(Role::Tab, site).on(Target::Tab(at));
    let post = node(Role::SiteCard(CardKind::Post), "").with(vec![
        node(Role::Heading, "Mme Duval"),
        node(Role::Small, "Aujourd’hui, 9 h"),
        node(Role::Text, "Les écoles de Valbourg fermées demain !"),
        node(Role::SiteCard(CardKind::Preview), "").with(vec![
            node(Role::Link, "Tempête : écoles fermées demain").on(Target::Block(id("open"))),
            node(Role::Small, "Le Fil de Valbourg, publié le 11 février 2019"),
        ]),
        node(Role::Row, "").with(vec![
            press_on(ButtonLook::Plain, "share", "Je partage"),
            press_on(ButtonLook::Plain, "look", "Je vérifie"),
        ]),
    ]);
    let advert = node(Role::SiteCard(CardKind::Advert), "").with(vec![
        node(Role::Small, "Annonce"),
        node(Role::Link, "Vos 200 euros ici").on(Target::Block(id("advert"))),
    ]);
    let mut window = browser(
        Skin::A,
        "placette.example",
        vec![
            post,
            advert,
            node(Role::Address, "infos-[zone:name|valbourg.example]/eau")
                .with(vec![zone("name", Some(State::Found(1)))]),
            node(Role::Fixed, "Nom")
                .valued("Belmont")
                .on(Target::Block(id("name"))),
            node(Role::SiteCard(CardKind::Result), "").with(vec![
                node(Role::Link, "Mairie de Valbourg").on(Target::Block(id("town"))),
                node(Role::Small, "L’eau est bonne. Analyses du 3 mars 2026."),
            ]),
        ],
    );
    if let Role::Sheet(sheet) = &mut window.role {
        sheet.tabs = vec![
            tab(0, "placette.example").state(State::Current),
            tab(1, "cherchetout.example"),
            node(Role::Tab, "Nouvel onglet").on(Target::NewTab),
        ];
    }
    Outline {
        header: header(
            "Vrai ou faux ?",
            "Partie B · étape 8 sur 18",
            "B · 8 sur 18",
            (8, 18),
        ),
        instruction: Some(say("Cherchez la date de l’article.", "date")),
        body: vec![window],
        footer: footer(6),
        focus: Some(Target::Block(id("open"))),
        ..Outline::default()
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
