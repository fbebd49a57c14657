//! What a braille line of forty cells shows, in a real terminal: such a line follows the cursor, so at each focus it must begin with the
//! label and its state; and it is told only the cells that have changed.

use crate::window::{Window, declic};
use std::path::Path;
use tempfile::TempDir;

/// Cells of a usual braille line.
const CELLS: u16 = 40;

const TAB: &str = "\t";
const BACK: &str = "\x1b[Z";
const DOWN: &str = "\x1b[B";
const ENTER: &str = "\r";
const SPACE: &str = " ";

/// The left edge of a field.
const EDGE: &str = "▏";

/// Stands in what follows between what is written in a field and the label above it.
const CARET: char = '‸';

/// A key, and what the line begins with when it has been pressed.
type Reading<'a> = (&'a str, &'a str);

fn home() -> TempDir {
    TempDir::new().expect("there is room for a folder")
}

/// The cells from the cursor on, without what parts them.
fn line(screen: &vt100::Screen) -> String {
    let (row, column) = screen.cursor_position();
    words(screen, row, column)
}

/// So many cells of a row, without what parts them.
fn words(screen: &vt100::Screen, row: u16, column: u16) -> String {
    let cell = |column| screen.cell(row, column).map(vt100::Cell::contents);
    let cells: String = (column..column + CELLS)
        .filter_map(cell)
        .map(|cell| if cell.is_empty() { " " } else { cell })
        .collect();
    let words = cells.replace('\u{a0}', " ");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether the line begins so; `Rosa‸Prénom *` is a caret behind `Rosa` in a field with a label above it.
fn is_read(screen: &vt100::Screen, beginning: &str) -> bool {
    let Some((written, label)) = beginning.split_once(CARET) else {
        return line(screen).starts_with(beginning);
    };
    let (row, caret) = screen.cursor_position();
    let is = |column: &u16, sign| {
        screen
            .cell(row, *column)
            .is_some_and(|cell| cell.contents() == sign)
    };
    let Some(edge) = (0..caret).rev().find(|column| is(column, EDGE)) else {
        return false;
    };
    let before = (edge + 1..caret).filter_map(|column| screen.cell(row, column));
    let before: String = before.map(vt100::Cell::contents).collect();
    before.trim() == written && words(screen, row - 1, edge).starts_with(label)
}

/// How many cells look different.
fn changed(before: &vt100::Screen, after: &vt100::Screen) -> usize {
    let (rows, columns) = after.size();
    let (rows, columns) = (rows.get(), columns.get());
    let cells = (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column)));
    cells
        .filter(|(row, column)| before.cell(*row, *column) != after.cell(*row, *column))
        .count()
}

/// How many cells were written.
fn written(bytes: &[u8]) -> usize {
    let text = String::from_utf8_lossy(bytes);
    let mut parts = text.split('\x1b');
    let before = parts.next().map_or(0, |plain| plain.chars().count());
    let after = parts.map(|part| match part.strip_prefix('[') {
        Some(order) => order
            .chars()
            .skip_while(|c| !('@'..='~').contains(c))
            .skip(1)
            .count(),
        None => part.chars().skip(1).count(),
    });
    before + after.sum::<usize>()
}

/// Waits until the line begins so, with the cursor in sight.
#[track_caller]
fn reads(window: &Window, beginning: &str) {
    window.becomes(
        |screen| {
            !screen.hide_cursor() && beginning.split('|').any(|begins| is_read(screen, begins))
        },
        |screen| format!("« {beginning} » is not read, but « {} »", line(screen)),
    );
}

/// Goes through a screen by keys, and reads at each.
#[track_caller]
fn goes(args: &[&str], first: &str, readings: &[Reading<'_>]) {
    let home = home();
    let mut window = open(home.path(), args);
    reads(&window, first);
    for (key, beginning) in readings {
        let (before, bytes) = (window.screen(), window.bytes().len());
        window.keys(key);
        reads(&window, beginning);
        let after = window.bytes();
        let cells = changed(before.screen(), window.screen().screen());
        let told = written(&after[bytes..]);
        assert!(told <= cells, "{told} cells are told, {cells} have changed");
        // Held down it would count once.
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
}

fn open(home: &Path, args: &[&str]) -> Window {
    Window::open(declic(
        home,
        &[args, &["--lang", "fr", "--silent"]].concat(),
    ))
}

#[test]
fn boxes_to_choose_from_begin_with_their_label_and_state() {
    goes(
        &["learn", "mail", "--step", "real-address"],
        "lin.marchetti@boiteclaire.example non co",
        &[
            (TAB, "www.boiteclaire.example non coché"),
            (ENTER, "www.boiteclaire.example ▲ à"),
            (DOWN, "moussa keller@boiteclaire.example non co"),
            (DOWN, "ines_b@mailduquartier.example non coché"),
            (SPACE, "ines_b@mailduquartier.example ✓ ju"),
            (TAB, "Continuer"),
            (TAB, "Retour"),
            (TAB, "Réécouter"),
            (TAB, "Aide"),
            (TAB, "Menu"),
            (TAB, "Mots"),
            (TAB, "Carte"),
            (TAB, "lin.marchetti@boiteclaire.example non co"),
            (ENTER, "Continuer"),
            (BACK, "ines_b@mailduquartier.example ✓ ju"),
        ],
    );
}

#[test]
fn cards_to_put_in_order_begin_with_their_words() {
    let card = "123456|Rosa1958|Soleil!7|Tasse-Rivage-Velours-Tracteur-8";
    let stops = [
        (TAB, card),
        (DOWN, card),
        (DOWN, card),
        (TAB, "Continuer"),
        (BACK, card),
    ];
    goes(&["learn", "mail", "--step", "weak-strong"], card, &stops);
}

#[test]
fn zones_of_a_document_begin_with_their_words_and_what_was_said_of_them() {
    let parts = ["learn", "mail", "--step", "parts"];
    goes(
        &parts,
        "Commencer",
        &[
            (ENTER, "8 avril 2026"),
            (SPACE, "8 avril 2026 à revoir"),
            (TAB, "Dessin d’un stylo"),
            (BACK, "8 avril 2026 à revoir"),
        ],
    );
    goes(
        &parts,
        "Commencer",
        &[
            (ENTER, "8 avril 2026"),
            (TAB, "Dessin d’un stylo"),
            (TAB, "lin.marchetti@boiteclaire.example"),
            (TAB, "@boiteclaire.example"),
            (SPACE, "@boiteclaire.example juste"),
            (TAB, "boiteclaire.example"),
            (TAB, "un point"),
            (TAB, "Continuer"),
            (BACK, "un point"),
        ],
    );
}

#[test]
fn ticks_and_links_of_a_site_begin_with_their_label_and_state() {
    goes(
        &["learn", "mail", "--step", "consent"],
        "Commencer",
        &[
            (ENTER, "J’accepte les conditions d’utilisation *"),
            (TAB, "Lire le résumé des conditions"),
            (TAB, "Recevoir des publicités coché"),
            (TAB, "Partager mes contacts coché"),
            (SPACE, "Partager mes contacts non coché"),
            (TAB, "Donner ma position coché"),
            (TAB, "‸Mon métier (facultatif)"),
            ("a", "a‸Mon métier (facultatif)"),
            (TAB, "TOUT ACCEPTER"),
            (TAB, "Continuer avec mes choix"),
            (TAB, "Continuer"),
        ],
    );
}

#[test]
fn round_buttons_begin_with_their_label_and_state() {
    goes(
        &["learn", "mail", "--step", "recovery"],
        "Commencer",
        &[
            (ENTER, "Téléphone non coché"),
            (SPACE, "Téléphone coché"),
            (TAB, "‸Numéro de téléphone *"),
            (TAB, "Recevoir le code"),
            (TAB, "Autre adresse mail non coché"),
            (TAB, "Codes sur papier non coché"),
            (TAB, "Plus tard non coché"),
        ],
    );
}

#[test]
fn fields_have_the_caret_and_their_label_above_it() {
    goes(
        &["learn", "mail", "--step", "sign-up"],
        "Commencer",
        &[
            (ENTER, "‸Prénom *"),
            ("R", "R‸Prénom *"),
            (TAB, "‸Nom *"),
            (TAB, "‸Date de naissance (JJ/MM/AAAA) *"),
            (TAB, "‸Adresse souhaitée *"),
            (TAB, "Suivant"),
            (SPACE, "R‸Prénom *"),
        ],
    );
}

#[test]
fn mails_and_folders_begin_with_their_words_and_state() {
    goes(
        &["learn", "mail", "--step", "read-mail"],
        "Commencer",
        &[
            (ENTER, "Karim Atelier de jeudi nouveau 7"),
            (TAB, "Boîte Claire Bienvenue Rosa nouveau 6"),
            (TAB, "Continuer"),
            (BACK, "Boîte Claire Bienvenue Rosa nouveau 6"),
            (BACK, "Karim Atelier de jeudi nouveau 7"),
            (BACK, "Nouveau message"),
            (BACK, "Spam"),
            (BACK, "Corbeille"),
            (BACK, "Brouillons"),
            (BACK, "Envoyés"),
            (BACK, "Boîte de réception 2"),
        ],
    );
}

#[test]
fn statements_begin_with_their_answer_and_whether_it_is_given() {
    goes(
        &["learn", "mail", "--step", "and-now"],
        "sans aide ( )",
        &[
            (TAB, "avec aide ( )"),
            (ENTER, "sans aide ( )"),
            (BACK, "pas encore"),
            (BACK, "avec aide coché ( )"),
        ],
    );
}

#[test]
fn home_and_settings_begin_with_their_label_and_value() {
    goes(
        &[],
        "Premiers gestes nouvelle",
        &[
            (DOWN, "Créer ma boîte mail nouvelle"),
            (DOWN, "Vrai ou faux ? nouvelle"),
            (DOWN, "Faire une demande en ligne nouvelle"),
            (DOWN, "Réglages"),
            (ENTER, "Langue Français"),
            (DOWN, "Voix lit les consig"),
            (DOWN, "Vitesse de la voix normale"),
            (SPACE, "normale coché"),
            (DOWN, "lente non coché"),
            (ENTER, "Vitesse de la voix lente"),
        ],
    );
}
