//! The lists of words, by language, and the exceptions, each with its reason. The French ones come from our rules for
//! texts; the others say what the lesson about mail says.

/// Names of one thing: the one we use, and those that we do not.
pub struct Family {
    pub name: &'static str,
    pub others: &'static [&'static str],
}

/// A rule that is broken with a reason.
pub struct Exception {
    pub rule: &'static str,
    /// File and name.
    pub place: &'static str,
    /// What is wrong there, or a part of it.
    pub what: &'static str,
    pub because: &'static str,
}

pub const EXCEPTIONS: &[Exception] = &[
    Exception {
        rule: "T16",
        place: "locales/fr/menu.ftl help-simpler",
        what: "simplement",
        because: "the first rung of help: « plus simplement » promises simpler words, and calls nothing simple",
    },
    Exception {
        rule: "T16",
        place: "locales/en/menu.ftl help-simpler",
        what: "simply",
        because: "the same in English: “more simply”",
    },
    Exception {
        rule: "T19",
        place: "lessons/mail/en.ftl strange-mail.zone-spelling",
        what: "mistake",
        because: "the spelling mistake is in the fake message, and not the learner's",
    },
];

/// Words that make a text hard, or somebody small.
pub fn banned(language: &str) -> &'static [&'static str] {
    match language {
        "fr" => &[
            "simplement",
            "il suffit",
            "facile",
            "évident",
            "bien sûr",
            "saisir",
            "saisissez",
            "effectuer",
            "effectuez",
            "renseigner",
            "renseignez",
            "authentification",
            "soumettre",
            "soumettez",
            "interface",
            "paramétrer",
            "configurer",
            "requis",
            "ultérieurement",
            "procéder",
            "veuillez",
            "afin de",
            "au sein de",
            "susceptible",
            "néanmoins",
            "toutefois",
            "l'usager",
            "etc.",
            "débutant",
        ],
        "en" => &[
            "simply",
            "you just",
            "just click",
            "easy",
            "easily",
            "obvious",
            "obviously",
            "of course",
            "please",
            "in order to",
            "subsequently",
            "proceed",
            "authentication",
            "submit",
            "interface",
            "configure",
            "nevertheless",
            "the user",
            "etc.",
            "beginner",
        ],
        "es" => &[
            "simplemente",
            "basta con",
            "fácil",
            "obvio",
            "evidente",
            "por supuesto",
            "introduzca",
            "efectuar",
            "autenticación",
            "interfaz",
            "configurar",
            "requerido",
            "posteriormente",
            "proceder",
            "rogamos",
            "a fin de",
            "sin embargo",
            "no obstante",
            "el usuario",
            "etc.",
            "principiante",
        ],
        _ => &[],
    }
}

/// Words that judge the learner, in an answer.
pub fn blame(language: &str) -> &'static [&'static str] {
    match language {
        "fr" => &[
            "c'est faux",
            "faux !",
            "non !",
            "raté",
            "échec",
            "échoué",
            "erreur",
            "incorrect",
            "mauvaise réponse",
            "mauvais choix",
            "vous auriez dû",
            "vous n'avez pas",
            "examen",
            "score",
            "test",
        ],
        "en" => &[
            "that is wrong",
            "wrong!",
            "no!",
            "failed",
            "failure",
            "error",
            "mistake",
            "incorrect",
            "wrong answer",
            "you should have",
            "you did not",
            "you didn't",
            "exam",
            "score",
            "test",
        ],
        "es" => &[
            "es falso!",
            "mal!",
            "¡no!",
            "fallo",
            "fracaso",
            "error",
            "incorrecto",
            "respuesta equivocada",
            "usted debería haber",
            "usted no ha",
            "examen",
            "puntuación",
        ],
        _ => &[],
    }
}

/// Words with which no answer begins: they are a verdict on the learner. As vocabulary of a lesson they may be used.
pub fn verdicts(language: &str) -> &'static [&'static str] {
    match language {
        "fr" => &[
            "faux.",
            "faux,",
            "faux :",
            "faux !",
            "non.",
            "non,",
            "non :",
            "mauvais",
            "attention",
            "encore",
            "dommage",
            "pas bien",
        ],
        "en" => &[
            "wrong", "false.", "false,", "false:", "no.", "no,", "no:", "bad", "careful", "again",
            "sorry", "not good",
        ],
        "es" => &[
            "falso.", "falso,", "falso:", "no.", "no,", "no:", "mal", "cuidado", "otra vez",
            "lástima",
        ],
        _ => &[],
    }
}

/// One name for one thing.
#[expect(clippy::too_many_lines, reason = "a table")]
pub fn families(language: &str) -> &'static [Family] {
    match language {
        "fr" => &[
            Family {
                name: "mail",
                others: &[
                    "courriel",
                    "courriels",
                    "e-mail",
                    "e-mails",
                    "email",
                    "emails",
                    "courrier électronique",
                    "message électronique",
                ],
            },
            Family {
                name: "se connecter",
                others: &[
                    "s'identifier",
                    "identifiez-vous",
                    "log in",
                    "login",
                    "ouvrir une session",
                    "authentifiez-vous",
                ],
            },
            Family {
                name: "se déconnecter",
                others: &["log out", "logout", "fermer la session"],
            },
            Family {
                name: "mot de passe",
                others: &["password", "passe-mot"],
            },
            Family {
                name: "envoyer",
                others: &["valider", "validez", "transmettre", "transmettez"],
            },
            Family {
                name: "pièce jointe",
                others: &["fichier joint", "document joint", "attachement"],
            },
            Family {
                name: "hameçonnage",
                others: &["phishing", "filoutage"],
            },
            Family {
                name: "spam",
                others: &["pourriel", "pourriels", "courrier indésirable"],
            },
            Family {
                name: "lien",
                others: &["hyperlien", "hyperliens"],
            },
        ],
        "en" => &[
            Family {
                name: "email",
                others: &["e-mail", "e-mails", "electronic mail"],
            },
            Family {
                name: "log in",
                others: &["sign in", "signin", "sign-in"],
            },
            Family {
                name: "log out",
                others: &["sign out", "log off", "sign off"],
            },
            Family {
                name: "passphrase",
                others: &["pass phrase", "pass-phrase"],
            },
            Family {
                name: "attach",
                others: &["enclose", "enclosure"],
            },
            Family {
                name: "spam",
                others: &["junk mail", "junk"],
            },
            Family {
                name: "link",
                others: &["hyperlink"],
            },
        ],
        "es" => &[
            Family {
                name: "correo",
                others: &["e-mail", "email", "mail", "emilio"],
            },
            Family {
                name: "iniciar sesión",
                others: &["loguearse", "identificarse", "conectarse"],
            },
            Family {
                name: "cerrar sesión",
                others: &["desconectarse", "salir de la sesión"],
            },
            Family {
                name: "contraseña",
                others: &["clave", "password"],
            },
            Family {
                name: "computadora",
                others: &["ordenador", "computador"],
            },
            Family {
                name: "enlace",
                others: &["vínculo", "link", "hipervínculo"],
            },
            Family {
                name: "spam",
                others: &["correo basura", "correo no deseado"],
            },
        ],
        _ => &[],
    }
}
