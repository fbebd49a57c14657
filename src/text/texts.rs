//! The words in one language with its fall-backs: what every screen, line and voice asks for its
//! sentences. Reads no file; sources are given.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, PoisonError},
};

use fluent_syntax::ast::Pattern;

use super::{
    bundle::{Formatted, Tongue},
    language::{Direction, Language},
    marks::{Rich, parse_marks},
    message::{Args, MessageRef},
    source::{Problem, Source, Words},
};

/// What stands for a message that is in no language. A learner never sees a name of ours.
const NOTHING: &str = "…";

/// The words in one language, with its fall-backs.
///
/// A language is parsed when it is first asked, the fall-backs only when a message is missing
/// before them.
#[derive(Debug)]
pub struct Texts {
    language: Language,
    chain: Vec<Tongue>,
    missing: Mutex<BTreeSet<MessageRef>>,
}

impl Texts {
    /// The words in `language`. `chain` holds the languages to look in, best first (`language`
    /// itself, as a rule, then its fall-backs), each with its sources in layers: a later source
    /// replaces the messages of an earlier one. A language may come in parts that do not speak of each
    /// other's messages: one is parsed when a message is missing in those before it.
    pub fn new(language: Language, chain: Vec<(Language, Vec<Source>)>) -> Self {
        let chain = chain.into_iter().map(|(language, sources)| {
            let layers = sources
                .into_iter()
                .map(|source| Arc::new(Words::new(source)));
            Tongue::new(language, layers.collect())
        });
        Self {
            language,
            chain: chain.collect(),
            missing: Mutex::default(),
        }
    }

    /// These words with the sources of, say, a lesson on top of all parts of their language. What is
    /// parsed already is shared. A language that is not in the chain yet is put at its end.
    #[must_use]
    pub fn with_layers(&self, layers: Vec<(Language, Source)>) -> Self {
        let parts = self.chain.iter();
        let parts = parts.map(|part| (part.language.clone(), part.layers.clone()));
        let on_top = layers
            .into_iter()
            .map(|(language, source)| (language, vec![Arc::new(Words::new(source))]));
        let mut chain: Vec<(Language, Vec<Arc<Words>>)> = Vec::new();
        for (language, more) in parts.chain(on_top) {
            match chain.iter_mut().find(|(known, _)| *known == language) {
                Some((_, layers)) => layers.extend(more),
                None => chain.push((language, more)),
            }
        }
        let chain = chain
            .into_iter()
            .map(|(language, layers)| Tongue::new(language, layers));
        let missing = Mutex::default();
        Self {
            language: self.language.clone(),
            chain: chain.collect(),
            missing,
        }
    }

    /// The language these words are meant to be in.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// The direction in which that language is read.
    pub fn direction(&self) -> Direction {
        self.language.direction()
    }

    /// Whether a language of the chain has this message.
    pub fn has(&self, message: &MessageRef) -> bool {
        self.find(message).is_some()
    }

    /// The language in which this message will be.
    pub fn language_of(&self, message: &MessageRef) -> Option<&Language> {
        self.find(message).map(|(tongue, _)| &tongue.language)
    }

    /// The sentence, with its marks and how it is spoken (see [`MessageRef::spoken`]). The cap of a key that brings no
    /// words of its own has those of the message `key-` and its name, `key-enter`, or else its name as it is written.
    pub fn get(&self, message: &MessageRef, args: &Args) -> Rich {
        let Some((tongue, pattern)) = self.find(message) else {
            return self.rich(message, None);
        };
        let mut rich = self.rich(message, Some(tongue.format(pattern, args)));
        if let Some(spoken) = tongue.pattern(&message.spoken()) {
            let spoken = self.rich(message, Some(tongue.format(spoken, args)));
            rich.spoken = Some(spoken.plain().into());
        }
        if tongue.language != self.language {
            rich.language = Some(tongue.language.to_string().into());
        }
        rich
    }

    /// The sentence in one language of the chain and no other, as mere words.
    pub fn in_language(&self, tag: &str, message: &MessageRef, args: &Args) -> Option<String> {
        let mut tongues = self.chain.iter();
        let tongue = tongues.find(|each| each.language.primary() == tag)?;
        let formatted = tongue.format(tongue.pattern(message)?, args);
        Some(parse_marks(&formatted.text, &|name| self.key_name(name)).plain())
    }

    /// The sentence as mere words.
    pub fn plain(&self, message: &MessageRef, args: &Args) -> String {
        let formatted = self
            .find(message)
            .map(|(tongue, pattern)| tongue.format(pattern, args));
        self.rich(message, formatted).plain()
    }

    /// The messages asked for until now that are in no language, or that wanted a value or another
    /// message that was not there.
    pub fn missing(&self) -> BTreeSet<MessageRef> {
        self.missing
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// The ids of the messages that have this attribute in any language of the chain: the cards of
    /// the glossary are those with `card`.
    pub fn with_attribute(&self, attribute: &str) -> BTreeSet<String> {
        self.chain
            .iter()
            .flat_map(|tongue| tongue.with_attribute(attribute))
            .collect()
    }

    /// Every fault of every source of `language`, which are all parsed for it.
    pub fn problems(&self, language: &Language) -> Vec<Problem> {
        let tongues = self
            .chain
            .iter()
            .filter(|tongue| tongue.language == *language);
        tongues
            .flat_map(|tongue| &tongue.layers)
            .flat_map(|words| words.problems())
            .collect()
    }

    /// The first language of the chain that has this message, and what it says.
    fn find(&self, message: &MessageRef) -> Option<(&Tongue, &Pattern<&str>)> {
        let tongues = self.chain.iter();
        tongues
            .map(|tongue| (tongue, tongue.pattern(message)))
            .find_map(|(tongue, pattern)| Some((tongue, pattern?)))
    }

    fn rich(&self, message: &MessageRef, formatted: Option<Formatted>) -> Rich {
        if formatted
            .as_ref()
            .is_none_or(|formatted| formatted.is_flawed)
        {
            let mut missing = self.missing.lock().unwrap_or_else(PoisonError::into_inner);
            missing.insert(message.clone());
        }
        match formatted {
            Some(formatted) => parse_marks(&formatted.text, &|name| self.key_name(name)),
            None => Rich::unmarked(NOTHING),
        }
    }

    fn key_name(&self, name: &str) -> String {
        let message = MessageRef::value(format!("key-{}", name.to_lowercase()));
        let found = self.find(&message);
        found.map_or_else(
            || name.to_owned(),
            |(tongue, pattern)| tongue.format(pattern, &Args::new()).text,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Mark;

    const FRENCH: &str = "
hello = Bonjour { $name } !
    .voice = Bonjour.
parts = L’adresse
    .say = Tapez [key:at], puis [key:F2].
    .say-voice = Tapez arobase.
    .done = Bravo.
left = { $count ->
    [one] Il reste une étape.
   *[other] Il reste { $count } étapes.
}
only = Seulement en français
needs = Voici { -brand } et { NUMBER(\"x\") }.
key-at = Alt Gr et à
";
    const ENGLISH: &str = "
hello = Hello { $name }!
parts = The address
";

    fn language(tag: &str) -> Language {
        tag.parse().unwrap()
    }

    fn english() -> Texts {
        let english = (language("en"), vec![Source::new("en.ftl", ENGLISH)]);
        let french = (language("fr"), vec![Source::new("fr.ftl", FRENCH)]);
        Texts::new(language("en"), vec![english, french])
    }

    fn french() -> Texts {
        let french = (language("fr"), vec![Source::new("fr.ftl", FRENCH)]);
        Texts::new(language("fr"), vec![french])
    }

    #[test]
    fn a_value_is_isolated_when_rich_and_bare_when_plain() {
        let args = Args::new().text("name", "Lin");
        let hello = MessageRef::value("hello");
        assert_eq!(
            french().get(&hello, &args).text,
            "Bonjour \u{2068}Lin\u{2069} !"
        );
        assert_eq!(french().plain(&hello, &args), "Bonjour Lin !");
    }

    #[test]
    fn arabic_counts_in_six_ways() {
        const ARABIC: &str = "
left = { $count ->
    [zero] لا خطوة
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $count } خطوات
    [many] { $count } خطوة
   *[other] { $count } خطوة أخرى
}
";
        let arabic = language("ar");
        let words = (arabic.clone(), vec![Source::new("ar.ftl", ARABIC)]);
        let texts = Texts::new(arabic, vec![words]);
        for (count, expected) in [
            (0, "لا خطوة"),
            (1, "خطوة واحدة"),
            (2, "خطوتان"),
            (3, "3 خطوات"),
            (10, "10 خطوات"),
            (11, "11 خطوة"),
            (100, "100 خطوة أخرى"),
            (99, "99 خطوة"),
        ] {
            let args = Args::new().number("count", count);
            assert_eq!(texts.plain(&MessageRef::value("left"), &args), expected);
        }
    }

    #[test]
    fn a_missing_message_is_in_the_fall_back_language() {
        let texts = english();
        assert_eq!(
            texts.plain(&MessageRef::value("only"), &Args::new()),
            "Seulement en français"
        );
        let language = |id: &str| texts.get(&MessageRef::value(id), &Args::new()).language;
        assert_eq!(language("only"), Some("fr".into()));
        assert_eq!(language("parts"), None);
        assert_eq!(texts.missing(), BTreeSet::new());
    }

    #[test]
    fn a_message_in_no_language_shows_no_name_and_is_recorded() {
        let texts = french();
        let absent = MessageRef::attribute("parts", "hint-1");
        assert!(!texts.has(&absent));
        assert_eq!(texts.plain(&absent, &Args::new()), "…");
        assert_eq!(texts.missing(), BTreeSet::from([absent]));
    }

    #[test]
    fn a_value_that_nobody_gave_shows_no_name_and_is_recorded() {
        let texts = french();
        assert_eq!(
            texts.plain(&MessageRef::value("hello"), &Args::new()),
            "Bonjour … !"
        );
        assert_eq!(
            texts.plain(&MessageRef::value("needs"), &Args::new()),
            "Voici … et …."
        );
        let missing = BTreeSet::from([MessageRef::value("hello"), MessageRef::value("needs")]);
        assert_eq!(texts.missing(), missing);
    }

    #[test]
    fn numbers_choose_the_plural() {
        let left = |count| {
            french().plain(
                &MessageRef::value("left"),
                &Args::new().number("count", count),
            )
        };
        assert_eq!(left(1), "Il reste une étape.");
        assert_eq!(left(12_000), "Il reste 12\u{202F}000 étapes.");
    }

    #[test]
    fn a_key_cap_has_its_name_from_the_words() {
        let rich = french().get(&MessageRef::attribute("parts", "say"), &Args::new());
        assert_eq!(rich.text, "Tapez Alt Gr et à, puis F2.");
        let marks: Vec<_> = rich.spans.iter().map(|span| &span.mark).collect();
        assert_eq!(marks, [&Mark::Key("at".into()), &Mark::Key("F2".into())]);
    }

    #[test]
    fn the_voice_speaks_its_own_words_or_what_is_shown() {
        let texts = french();
        let voice = |message| texts.get(&message, &Args::new()).heard().into_owned();
        assert_eq!(voice(MessageRef::value("hello")), "Bonjour.");
        assert_eq!(
            voice(MessageRef::attribute("parts", "say")),
            "Tapez arobase."
        );
        assert_eq!(voice(MessageRef::attribute("parts", "done")), "Bravo.");
        let args = Args::new().text("name", "Lin");
        assert_eq!(
            english().get(&MessageRef::value("hello"), &args).heard(),
            "Hello Lin!"
        );
    }

    #[test]
    fn what_a_learner_types_is_shown_as_it_is() {
        let typed = "[word:a|b] {$name} \u{1b}[31m";
        let args = Args::new().text("name", typed);
        let rich = french().get(&MessageRef::value("hello"), &args);
        assert_eq!(rich.plain(), "Bonjour [word:a|b] {$name} [31m !");
        assert_eq!(rich.spans, []);
    }

    #[test]
    fn a_fall_back_is_parsed_only_when_a_message_is_missing() {
        let texts = english();
        let is_parsed = |index: usize| texts.chain[index].layers[0].is_parsed();
        assert!(!is_parsed(0));
        texts.plain(&MessageRef::value("parts"), &Args::new());
        assert_eq!((is_parsed(0), is_parsed(1)), (true, false));
        texts.plain(&MessageRef::value("only"), &Args::new());
        assert!(is_parsed(1));
    }

    #[test]
    fn a_layer_replaces_messages_and_shares_what_is_parsed() {
        let application = french();
        application.plain(&MessageRef::value("parts"), &Args::new());
        let lesson = Source::new(
            "lesson/fr.ftl",
            "parts = Les parties de { only }\nmore = Plus",
        );
        let texts = application.with_layers(vec![(language("fr"), lesson)]);
        assert!(texts.chain[0].layers[0].is_parsed());
        let plain = |id: &str| texts.plain(&MessageRef::value(id), &Args::new());
        assert_eq!(plain("parts"), "Les parties de Seulement en français");
        assert_eq!(plain("more"), "Plus");
        assert_eq!(plain("only"), "Seulement en français");
        assert!(!application.has(&MessageRef::value("more")));
    }

    #[test]
    fn a_part_is_parsed_only_when_asked_and_a_lesson_has_every_part() {
        let parts = ["a = Un", "b = Deux de { a }"].map(|text| Source::new("fr.ftl", text));
        let parts = parts.map(|source| (language("fr"), vec![source]));
        let texts = Texts::new(language("fr"), parts.into());
        let is_parsed = |index: usize| texts.chain[index].layers[0].is_parsed();
        texts.plain(&MessageRef::value("a"), &Args::new());
        assert_eq!((is_parsed(0), is_parsed(1)), (true, false));
        texts.plain(&MessageRef::value("b"), &Args::new());
        assert!(is_parsed(1));
        let lesson = Source::new("lesson/fr.ftl", "c = { b } et { a }");
        let texts = texts.with_layers(vec![(language("fr"), lesson)]);
        let said = texts.plain(&MessageRef::value("c"), &Args::new());
        assert_eq!(said, "Deux de Un et Un");
    }

    #[test]
    fn faults_of_a_source_leave_its_other_messages() {
        let source = Source::new("fr.ftl", "a = Un\nb\nc = Trois\n");
        let texts = Texts::new(language("fr"), vec![(language("fr"), vec![source])]);
        assert_eq!(texts.plain(&MessageRef::value("c"), &Args::new()), "Trois");
        assert_eq!(texts.problems(&language("fr")).len(), 1);
    }

    #[test]
    fn too_many_placeables_never_end_the_program() {
        let many = "{ $x }".repeat(60);
        let source = format!("a = {many}\nb = {{ {{ c }} }}\nc = {{ a }} {{ a }} {{ a }}\n");
        let texts = Texts::new(
            language("fr"),
            vec![(language("fr"), vec![Source::new("fr.ftl", source)])],
        );
        let args = Args::new().number("x", 1);
        assert!(
            texts
                .plain(&MessageRef::value("c"), &args)
                .starts_with("111")
        );
        assert_eq!(texts.plain(&MessageRef::value("b"), &args), "…");
    }
}
