//! A pocket card as one page to print: A5, big black letters on white, no script, and nothing that is fetched.

use crate::session::pocket::PocketCard;
use crate::session::world::World;
use crate::text::{Direction, Rich, sentences};
use std::fmt::Write;

const STYLE: &str = "
@page { size: A5 portrait; margin: 12mm; }
* { box-sizing: border-box; }
html { background: #fff; color: #000; }
body { font: 17pt/1.35 'DejaVu Sans', 'Noto Sans Arabic', Arial, sans-serif; margin: 0 auto; max-width: 124mm; }
h1 { font-size: 21pt; line-height: 1.2; margin: 0; }
h2 { font-size: 17pt; margin: 5mm 0 2mm; break-after: avoid; }
p { margin: 1mm 0 0; }
ol { border-block: 0.5mm solid #000; margin: 4mm 0 0; padding-block: 3mm; padding-inline: 9mm 0; }
ol li { margin-bottom: 2mm; padding-inline-start: 1mm; }
ol li:last-child { margin-bottom: 0; }
ul { font-size: 15pt; list-style: none; margin: 0; padding: 0; }
ul li { margin-bottom: 1.5mm; }
li { break-inside: avoid; text-wrap: balance; }
footer { font-size: 14pt; margin-top: 3mm; }
@media screen { body { padding: 12mm 0; } }
";

/// The page.
pub(super) fn written(card: &PocketCard, world: &World) -> String {
    let language = escaped(&world.texts.language().to_string());
    let direction = match world.texts.direction() {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    let title = escaped(&card.title.plain());
    let items = |lines: &[Rich]| {
        let mut items = String::new();
        for line in lines {
            let _ = writeln!(items, "<li>{}</li>", by_sentence(line));
        }
        items
    };
    let checked = card
        .checked
        .as_ref()
        .map(|checked| format!("<footer>{}</footer>\n", element(checked)));
    format!(
        "<!DOCTYPE html>\n\
         <html lang=\"{language}\" dir=\"{direction}\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         <title>{title}</title>\n\
         <style>{STYLE}</style>\n\
         </head>\n\
         <body>\n\
         <h1>{}</h1>\n\
         <p>{}</p>\n\
         <ol>\n{}</ol>\n\
         <h2>{}</h2>\n\
         <ul>\n{}</ul>\n\
         {}</body>\n\
         </html>\n",
        element(&card.title),
        element(&world.app("pocket-card")),
        items(&card.sentences),
        element(&card.help_title),
        items(&card.help),
        checked.unwrap_or_default(),
    )
}

/// Each sentence on a line of its own: it is read in one breath.
fn by_sentence(words: &Rich) -> String {
    let sentences = sentences(&words.text).into_iter();
    let lines: Vec<String> = sentences
        .map(|range| content(words.text[range].trim()))
        .collect();
    lines.join("<br>")
}

fn element(words: &Rich) -> String {
    content(&words.text)
}

/// Words as the content of an element. What is isolated in them stays so.
fn content(words: &str) -> String {
    escaped(words)
        .replace(['\u{2067}', '\u{2068}'], "<bdi>")
        .replace('\u{2066}', "<bdi dir=\"ltr\">")
        .replace('\u{2069}', "</bdi>")
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::super::tests::{odd_card, shipped};
    use super::*;

    #[test]
    fn words_are_never_read_as_html() {
        let (_, world) = shipped("mail", "fr");
        let page = written(&odd_card(), &world);
        for part in [
            "<title>Tom &amp; Lin &lt;script&gt;</title>",
            "<h1>Tom &amp; Lin &lt;script&gt;</h1>",
            "<li>Un &quot;code&quot; &gt; un mot.</li>",
            "<li>Je dis &#39;non&#39;.</li>",
            "<li>Police : <bdi>le 17</bdi></li>",
        ] {
            assert!(page.contains(part), "{part} is not in {page}");
        }
        assert!(!page.contains("<script"), "{page}");
    }

    #[test]
    fn each_sentence_has_a_line_of_its_own() {
        let (card, world) = shipped("form", "fr");
        let page = written(&card, &world);
        let line = "<li>J’enregistre souvent.<br>Je reprends quand je veux.</li>";
        assert!(page.contains(line), "{page}");
    }

    #[test]
    fn a_page_is_read_in_the_direction_of_its_language() {
        for (language, expected) in [
            ("ar", "<html lang=\"ar\" dir=\"rtl\">"),
            ("en", "<html lang=\"en\" dir=\"ltr\">"),
        ] {
            let (card, world) = shipped("mail", language);
            let page = written(&card, &world);
            assert!(page.contains(expected), "{page}");
            assert_eq!(page.matches("<bdi").count(), page.matches("</bdi>").count());
        }
    }

    #[test]
    fn nothing_is_fetched_and_nothing_is_small() {
        let (card, world) = shipped("mail", "ar");
        let page = written(&card, &world);
        for word in [
            "http", "url(", "src=", "href=", "@import", "<script", "<link",
        ] {
            assert!(!page.contains(word), "{word} is in {page}");
        }
        let sizes = page.split("pt").filter_map(|before| {
            let digits = before.rsplit(|c: char| !c.is_ascii_digit()).next()?;
            digits.parse::<u8>().ok()
        });
        let sizes: Vec<u8> = sizes.collect();
        assert!(
            sizes.len() >= 4 && sizes.iter().all(|size| *size >= 14),
            "{sizes:?}"
        );
    }
}
