//! What could be somebody's: addresses that end otherwise than `.example`, phone numbers that are not kept for fiction,
//! IBANs of a country. In every language, in what sites and mails say too.

use super::said::Saying;

/// Endings of addresses that lead somewhere. Endings of files are not among them.
const ENDINGS: [&str; 26] = [
    "com", "org", "net", "info", "biz", "eu", "fr", "be", "ch", "lu", "ca", "uk", "us", "es", "it",
    "de", "pt", "nl", "ma", "dz", "tn", "io", "app", "gov", "gouv", "edu",
];

/// Beginnings of French phone numbers that are kept for fiction (Arcep, decision 2018-0881).
const FICTION: [&str; 6] = ["019900", "026191", "035301", "046571", "053649", "063998"];

/// What is real in something said.
pub fn judge(saying: &Saying) -> Vec<(&'static str, String)> {
    let text = &saying.text;
    let addresses = addresses(text).map(|address| format!("the address `{address}`"));
    let phones = phones(text).map(|phone| format!("the phone number `{phone}`"));
    let ibans = ibans(text).map(|iban| format!("the IBAN `{iban}`"));
    addresses
        .chain(phones)
        .chain(ibans)
        .map(|what| ("T31", what))
        .collect()
}

fn addresses(text: &str) -> impl Iterator<Item = &str> {
    let pieces = text.split(|c: char| !(c.is_alphanumeric() || ".-_".contains(c)));
    pieces.map(|piece| piece.trim_matches('.')).filter(|piece| {
        let Some((name, ending)) = piece.rsplit_once('.') else {
            return false;
        };
        !name.is_empty() && ENDINGS.contains(&ending.to_lowercase().as_str())
    })
}

/// Runs of digits with single spaces, dots or dashes between.
fn numbers(text: &str) -> impl Iterator<Item = (char, String)> {
    let mut found: Vec<(char, String)> = Vec::new();
    let (mut run, mut sign, mut gap) = (String::new(), ' ', 0);
    for c in text.chars().chain(['\n']) {
        match c {
            c if c.is_ascii_digit() => {
                run.push(c);
                gap = 0;
            }
            ' ' | '\u{a0}' | '\u{202f}' | '.' | '-' if !run.is_empty() && gap == 0 => gap = 1,
            c => {
                if !run.is_empty() {
                    found.push((sign, std::mem::take(&mut run)));
                }
                (sign, gap) = (c, 0);
            }
        }
    }
    found.into_iter()
}

fn phones(text: &str) -> impl Iterator<Item = String> {
    numbers(text).filter_map(|(sign, digits)| {
        let national = match (sign, digits.len()) {
            ('+', 11) => digits.strip_prefix("33").map(|rest| format!("0{rest}")),
            ('+', _) => Some(digits.clone()),
            (_, 13) => digits.strip_prefix("0033").map(|rest| format!("0{rest}")),
            (_, 10) if digits.starts_with('0') => Some(digits.clone()),
            _ => None,
        }?;
        let is_fiction = FICTION.iter().any(|begins| national.starts_with(begins));
        (!is_fiction).then_some(digits)
    })
}

/// IBANs that hold (modulo 97 is 1) and begin with the letters of a country; ZZ is none.
fn ibans(text: &str) -> impl Iterator<Item = String> {
    let letters: Vec<char> = text
        .chars()
        .filter(|c| !" \u{a0}\u{202f}".contains(*c))
        .collect();
    let begins = |at: &usize| {
        let head = &letters[*at..(*at + 4).min(letters.len())];
        head.len() == 4
            && head[..2].iter().all(char::is_ascii_uppercase)
            && head[2..].iter().all(char::is_ascii_digit)
            && head[..2] != ['Z', 'Z']
    };
    let starts: Vec<usize> = (0..letters.len()).filter(begins).collect();
    let found = starts.into_iter().filter_map(|at| {
        let body = letters[at..]
            .iter()
            .take_while(|c| c.is_ascii_digit() || c.is_ascii_uppercase());
        let whole: String = body.take(34).collect();
        (15..=whole.len())
            .map(|length| whole[..length].to_owned())
            .find(|iban| key_holds(iban))
    });
    found.collect::<Vec<_>>().into_iter()
}

fn key_holds(iban: &str) -> bool {
    let (head, tail) = iban.split_at(4);
    let values = tail
        .chars()
        .chain(head.chars())
        .filter_map(|c| c.to_digit(36));
    values.fold(0, |rest, value| {
        (if value < 10 { rest * 10 } else { rest * 100 } + value) % 97
    }) == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let saying = Saying {
            language: "fr".into(),
            file: "fr.ftl".into(),
            name: "a".into(),
            voice: super::super::said::Voice::Authentic,
            text: text.into(),
        };
        let found: Vec<_> = judge(&saying).into_iter().map(|(_, what)| what).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn only_invented_addresses_pass() {
        check("lin.marchetti@boiteclaire.example, photo.jpg, fin.Il", &[]);
        check("souvent par .fr ou par .com.", &[]);
        check("Voir www.mairie.fr.", &["the address `www.mairie.fr`"]);
        check("rosa@Gmail.COM", &["the address `Gmail.COM`"]);
        check("https://a.gouv.fr/page", &["the address `a.gouv.fr`"]);
    }

    #[test]
    fn only_numbers_kept_for_fiction_pass() {
        check(
            "06 39 98 12 34 et 06.39.98.12.34, code 482 913, 9 58 05 99 123 456",
            &[],
        );
        check(
            "Appelez le 06 12 34 56 78.",
            &["the phone number `0612345678`"],
        );
        check(
            "+33 6 12 34 56 78 ou +33 6 39 98 12 34",
            &["the phone number `33612345678`"],
        );
        check("0892 12 34 56", &["the phone number `0892123456`"]);
    }

    #[test]
    fn only_ibans_of_no_country_pass() {
        check("ZZ45 0000 1000 0200 0030 0004 00", &[]);
        check(
            "FR76 3000 6000 0112 3456 7890 189",
            &["the IBAN `FR7630006000011234567890189`"],
        );
        check(
            "FR14 2004 1010 0505 0001 3M02 606",
            &["the IBAN `FR1420041010050500013M02606`"],
        );
        check("FR15 2004 1010 0505 0001 3M02 606", &[]);
    }
}
