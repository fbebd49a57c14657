//! What is spoken and lit for nasty texts, in each language, and what a synthesiser makes of it.

use super::*;

mod events;

/// What is said for `shown` without an override.
#[track_caller]
fn check(language: &str, shown: &str, expected: &str) {
    assert_eq!(speak(shown, None, language).text, expected);
}

/// Which shown words are lit, by one line a light: `said > lit`.
#[track_caller]
fn check_lit(language: &str, shown: &str, override_: Option<&str>, expected: &[&str]) {
    let spoken = speak(shown, override_, language);
    let groups = spoken.words.chunk_by(|one, next| one.shown == next.shown);
    let lit = groups.map(|words| {
        let said = words[0].spoken.start..words[words.len() - 1].spoken.end;
        format!(
            "{} > {}",
            &spoken.text[said],
            &shown[words[0].shown.clone()]
        )
    });
    assert_eq!(lit.collect::<Vec<_>>(), expected);
}

#[test]
fn addresses_are_said_in_chunks() {
    check(
        "fr",
        "Écrivez à lin.marchetti@boiteclaire.example.",
        "Écrivez à lin, point marchetti, arobase, boiteclaire, point example.",
    );
    check(
        "en",
        "Go to www.boiteclaire.example/new_page, please",
        "Go to w w w, dot boiteclaire, dot example, slash new, underscore page, please",
    );
    check(
        "es",
        "ana_gomez@correo-uno.example",
        "ana, guion bajo gomez, arroba, correo, guion uno, punto example",
    );
    check(
        "ar",
        "اكتب lin_b@boite.example الآن.",
        "اكتب lin, شَرْطَهْ سُفْلِي\u{651}\u{64E}هْ b, آت, boite, نُقْطَهْ example الآن.",
    );
    check(
        "fr",
        "https://www.gouv.example/creer?id=2",
        "h t t p s, 3 w, point gouv, point example, barre oblique creer, point d’interrogation id, égal 2",
    );
    check("fr", "rosa.belmont.27", "rosa, point belmont, point 27");
    check("fr", "attestation.pdf", "attestation, point P D F");
    check(
        "fr",
        "/home/marie",
        "barre oblique home, barre oblique marie",
    );
    check("fr", "mamierosa1958valbourg", "mamierosa 1958 valbourg");
}

#[test]
fn what_only_looks_like_an_address_is_left() {
    check(
        "en",
        "e.g. at 5 p.m. in the U.S.A.",
        "e.g. at 5 p.m. in the U.S.A.",
    );
    check("fr", "4,99 euros ou 3.5 %", "4,99 euros ou 3.5 %");
    check("fr", "J.-P. Roy, est-ce vous ?", "J.-P. Roy, est-ce vous?");
    check(
        "uk",
        "Пишіть на lin@boite.example",
        "Пишіть на lin@boite.example",
    );
}

#[test]
fn an_at_sign_alone_has_its_name() {
    check("fr", "Tapez « @ ».", "Tapez arobase.");
    check("fr", "Tapez l’@, puis n.", "Tapez l’arobase, puis n.");
    check("en", "It is @", "It is at");
    check("es", "Escriba @", "Escriba arroba");
    check("uk", "@", "@");
}

#[test]
fn codes_and_phones_are_said_in_their_groups() {
    check("fr", "06 39 98 12 34", "0 6, 39, 98, 12, 34");
    check("fr", "06.39.98.12.34.", "0 6, 39, 98, 12, 34.");
    check("fr", "+33 6 39 98 12 34", "plus 33, 6, 39, 98, 12, 34");
    check("es", "612 34 56 78", "6 1 2, 34, 56, 78");
    check("en", "07700 900123", "0 7 7 0 0, 9 0 0 1 2 3");
    check("ar", "٠٦ ٣٩ ٩٨", "0 6, 3 9, 9 8");
    check(
        "fr",
        "Le code est : 482 913. Bien.",
        "Le code est: 4 8 2, 9 1 3. Bien.",
    );
    check("fr", "7314 – 2095 – 8862", "7 3 1 4, 2 0 9 5, 8 8 6 2");
    check("fr", "ZZ45 0000 1000", "Z Z 4 5, 0 0 0 0, 1 0 0 0");
    check("fr", "9 58 05 99 123 456", "9, 58, 0 5, 99, 1 2 3, 4 5 6");
    check("fr", "Il commence par : 482…", "Il commence par: 4 8 2…");
    check("fr", "123456", "1 2 3 4 5 6");
    check("en", "99123 Valbourg", "9 9 1 2 3 Valbourg");
}

#[test]
fn quantities_are_left_to_the_synthesiser() {
    check("fr", "12\u{202F}000 habitants", "12000 habitants");
    check("fr", "1 250 euros", "1250 euros");
    check("fr", "482 913 €", "482913 €");
    check("fr", "99123 Valbourg en 1958", "99123 Valbourg en 1958");
    check("en", "12,000 people in 2026", "12,000 people in 2026");
}

#[test]
fn dates_hours_and_ranks_are_said_in_words() {
    check("fr", "Né le 14/05/1958.", "Né le 14 mai 1958.");
    check("fr", "01/02/2026", "premier février 2026");
    check("fr", "14/14/1958", "14 14 1958");
    check("en", "14/05/1958, 1958-05-14", "14 May 1958, 14 May 1958");
    check("es", "14/05/1958", "14 de mayo de 1958");
    check("ar", "14/05/1958", "14 مَايُو 1958");
    check("uk", "14/05/1958", "14 05 1958");
    check(
        "fr",
        "Naissance (JJ/MM/AAAA)",
        "Naissance (jour, mois, année)",
    );
    check("en", "Birth (DD/MM/YYYY)", "Birth (day, month, year)");
    check(
        "fr",
        "à 14 h, 1 h, 9h05, 14 h 30",
        "à 14 heures, 1 heure, 9 heures 5, 14 heures 30",
    );
    check("es", "14 h", "14 horas");
    check(
        "fr",
        "Le 1er, la 1re, la 2e fois",
        "Le premier, la première, la 2ème fois",
    );
    check("fr", "étape 3/12", "étape 3 sur 12");
}

#[test]
fn keys_and_acronyms_are_said_by_their_letters() {
    check(
        "fr",
        "La touche Alt Gr, puis F2.",
        "La touche Alt G R, puis F 2.",
    );
    check(
        "fr",
        "Verr Maj ou AltGr",
        "verrouillage majuscule ou Alt G R",
    );
    check(
        "fr",
        "Un PDF, d’IBAN, l’URL, un RIB",
        "Un P D F, d’i-bane, l’U R L, un ribe",
    );
    check(
        "es",
        "Pulse Bloq Mayús o Supr.",
        "Pulse bloqueo mayúsculas o suprimir.",
    );
    check("en", "Lin’s PDF by SMS", "Lin’s P D F by S M S");
    check("ar", "ملف PDF؟", "ملف P D F؟");
    check("fr", "TÉLÉCHARGER, GRATUIT", "TÉLÉCHARGER, GRATUIT");
}

#[test]
fn signs_are_named_once_or_make_a_pause() {
    check("fr", "Prénom *", "Prénom étoile");
    check(
        "fr",
        "L’étoile * veut dire : oui",
        "L’étoile veut dire: oui",
    );
    check("fr", "×", "croix");
    check("fr", "3 × 4", "3 × 4");
    check("fr", "→", "flèche vers la droite");
    check("fr", "Menu — Aide ___ et/ou ✓ fin", "Menu, Aide, et ou fin");
    check(
        "fr",
        "le signe « . », puis « - »",
        "le signe point, puis tiret",
    );
    check("fr", ".", "point");
    check("fr", "Soleil!7", "Soleil point d’exclamation 7");
    check("fr", "75 % et 5 €", "75 % et 5 €");
}

#[test]
fn marks_that_cannot_be_heard_are_dropped() {
    check(
        "fr",
        "«\u{A0}Oui\u{202F}!\u{A0}» dit \u{2068}Lin\u{2069}.",
        "Oui! dit Lin.",
    );
    check("en", "“Yes,” says ‘Lin’", "Yes, says Lin");
    check("es", "¿Qué es? ¡Bien!", "¿Qué es? ¡Bien!");
    check(
        "fr",
        "Qu’est-ce que c’est ? Aujourd’hui",
        "Qu’est-ce que c’est? Aujourd’hui",
    );
    check("fr", "Un titre\nUne phrase", "Un titre\nUne phrase");
    check("fr", "…", "");
}

#[test]
fn each_shown_word_is_lit_with_its_punctuation() {
    check_lit(
        "fr",
        "«\u{A0}Oui\u{202F}!\u{A0}» Tapez : lin@a.example ; le 14/05/1958.",
        None,
        &[
            "Oui! > «\u{A0}Oui\u{202F}!\u{A0}»",
            "Tapez: > Tapez :",
            "lin, arobase, a, point example; > lin@a.example ;",
            "le > le",
            "14 mai 1958. > 14/05/1958.",
        ],
    );
    check_lit(
        "fr",
        "Alt Gr et 12 000",
        None,
        &["Alt G R > Alt Gr", "et > et", "12000 > 12 000"],
    );
    check_lit("fr", "482 913", None, &["4 8 2, > 482", "9 1 3 > 913"]);
}

#[test]
fn equal_words_hold_an_override_to_what_is_shown() {
    check_lit(
        "fr",
        "Écrivez le jour. Par exemple : 14/05/1958.",
        Some("Écrivez le jour. Par exemple : 14, barre oblique, 05, barre oblique, 1958."),
        &[
            "Écrivez > Écrivez",
            "le > le",
            "jour. > jour.",
            "Par > Par",
            "exemple: > exemple :",
            "14, barre oblique, 0 5, barre oblique, 1958. > 14/05/1958.",
        ],
    );
    check_lit(
        "fr",
        "Il reste : rosa.belmont, et voilà.",
        Some("Il reste : rosa, point, belmont, et voilà."),
        &[
            "Il > Il",
            "reste: > reste :",
            "rosa, point, belmont, > rosa.belmont,",
            "et > et",
            "voilà. > voilà.",
        ],
    );
}

#[test]
fn what_differs_is_shared_out_in_order() {
    check_lit(
        "fr",
        "Allez là : un deux trois quatre, fin",
        Some("Allez là : alpha bêta, fin"),
        &[
            "Allez > Allez",
            "là: > là :",
            "alpha > un deux",
            "bêta, > trois quatre,",
            "fin > fin",
        ],
    );
    check_lit("fr", "@", Some("C’est le signe"), &["C’est le signe > @"]);
    check_lit(
        "fr",
        "~ K ~~ 7 ~",
        Some("Une image"),
        &["Une > ~ K ~~", "image > 7 ~"],
    );
    check_lit("fr", "1er pas", Some("Pas"), &["Pas > 1er pas"]);
}

#[test]
fn vowel_marks_of_an_override_are_no_difference() {
    check_lit(
        "ar",
        "سنتعلم اليوم القراءة",
        Some("سَنَتَعَلَّمُ الْيَوْمَ مَعًا الْقِرَاءَةَ"),
        &[
            "سَنَتَعَل\u{651}\u{64E}مُ > سنتعلم",
            "الْيَوْمَ مَعًا > اليوم",
            "الْقِرَاءَةَ > القراءة",
        ],
    );
}

#[test]
fn what_is_spelt_for_the_voice_lights_what_is_shown() {
    check_lit(
        "ar",
        "اختاروا الاسم، ثم امسحوا بالمفتاح @. مرة ثانية.",
        Some("اِخْتَارُوا الِاسْمْ، ثُم\u{651}\u{64E} امْسَحُوا بِالْمِفْتَاحِ آتْ. مَر\u{651}\u{64E}ةً ثَانِيَةْ."),
        &[
            "اِخْتَارُو > اختاروا",
            "الِسْمْ، > الاسم،",
            "ثُم\u{651}\u{64E} > ثم",
            "ٱمْسَحُو > امسحوا",
            "بِلْمِفْتَاحِ > بالمفتاح",
            "آتْ. > @.",
            "مَر\u{651}\u{64E}ةً > مرة",
            "ثَانِيَهْ. > ثانية.",
        ],
    );
}

#[test]
fn an_override_that_is_what_is_shown_changes_nothing() {
    let shown = "Voici \u{2068}14/05/1958\u{2069} !";
    assert_eq!(
        speak(shown, Some("Voici 14/05/1958 !"), "fr"),
        speak(shown, None, "fr")
    );
    assert_eq!(speak(shown, Some("…"), "fr"), speak(shown, None, "fr"));
}

#[test]
fn what_is_hidden_is_neither_said_nor_lit() {
    let shown = "Le code 482 913, puis Soleil!7 fin.";
    let hidden = places_of(shown, &["482 913", "Soleil!7"]);
    let spoken = speak_hiding(shown, None, "fr", &hidden);
    assert_eq!(spoken.text, "Le code, puis, fin.");
    let lit: Vec<_> = spoken
        .words
        .iter()
        .map(|word| &shown[word.shown.clone()])
        .collect();
    assert_eq!(lit, ["Le", "code", "puis", "fin."]);

    let tells = speak_hiding(
        shown,
        Some("Le code 4, 8, 2, 9, 1, 3, puis la phrase, fin."),
        "fr",
        &hidden,
    );
    assert_eq!(tells, spoken);
    let keeps = speak_hiding(
        shown,
        Some("Un code, puis une phrase secrète."),
        "fr",
        &hidden,
    );
    assert_eq!(keeps.text, "Un code, puis une phrase secrète.");
    assert_eq!(
        speak_hiding(
            "Soleil!7",
            None,
            "fr",
            &places_of("Soleil!7", &["Soleil!7"])
        ),
        Spoken::default()
    );
}

#[test]
fn sentences_keep_their_places_in_the_shown_text() {
    let shown = "Tapez F2. Puis rosa.belmont ! Fin";
    let parts = speak(shown, None, "fr").by_sentence(shown);
    let texts: Vec<_> = parts.iter().map(|part| part.text.as_str()).collect();
    assert_eq!(texts, ["Tapez F 2.", "Puis rosa, point belmont!", "Fin"]);
    let word = &parts[1].words[1];
    assert_eq!(
        (
            &parts[1].text[word.spoken.clone()],
            &shown[word.shown.clone()]
        ),
        ("rosa,", "rosa.belmont !")
    );
}

#[test]
fn a_text_too_long_to_compare_is_shared_out() {
    let shown = "un ".repeat(3000) + "fin";
    let own = "deux ".repeat(1500) + "fin";
    let spoken = speak(&shown, Some(&own), "fr");
    assert_eq!(spoken.words.len(), 1501);
    assert_eq!(spoken.words[1].shown, 6..11);
    assert_eq!(&shown[spoken.words[1500].shown.clone()], "fin");
}
