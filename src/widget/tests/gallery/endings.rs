//! Screens of the tutor around its activities: order, reflect, press, help, the end of a part.

use super::*;

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
        }),
        focus: Some(row("Où regarder")),
        ..choose()
    }
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
