//! How each language writes a number. No date and no currency: lessons write those as words.

use fluent::FluentValue;

use super::language::Language;

/// A function for `FluentBundle::set_formatter`, for any memoizer.
pub(super) type Formatter<M> = fn(&FluentValue<'_>, &M) -> Option<String>;

/// The writing of numbers in `language`, with the separators and the least number of digits that
/// is grouped as in CLDR, and those of French for a language not named here. Digits are western everywhere, as on the keyboards of the learners.
pub(super) fn formatter<M>(language: &Language) -> Formatter<M> {
    match language.primary() {
        "en" | "ar" => write::<',', '.', 4, M>,
        "es" | "pt" | "it" => write::<'.', ',', 5, M>,
        "tr" | "de" | "nl" => write::<'.', ',', 4, M>,
        "uk" | "ru" | "pl" => write::<'\u{A0}', ',', 5, M>,
        _ => write::<'\u{202F}', ',', 5, M>,
    }
}

fn write<const GROUP: char, const DECIMAL: char, const LEAST: usize, M>(
    value: &FluentValue<'_>,
    _: &M,
) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let written = number.as_string();
    let (sign, digits) = match written.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", written.as_ref()),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let grouped = number.options.use_grouping && whole.len() >= LEAST;
    let mut text = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        if grouped && index > 0 && (whole.len() - index) % 3 == 0 {
            text.push(GROUP);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(DECIMAL);
        text.push_str(fraction);
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: &str, number: impl Into<FluentValue<'static>>, expected: &str) {
        let language = language.parse().unwrap();
        assert_eq!(
            formatter::<()>(&language)(&number.into(), &()).unwrap(),
            expected
        );
    }

    #[test]
    fn french_groups_from_ten_thousand_with_a_narrow_space() {
        check("fr", 0, "0");
        check("fr", 2026, "2026");
        check("fr", 10_000, "10\u{202F}000");
        check("fr", -1_234_567, "-1\u{202F}234\u{202F}567");
        check("fr", 1.5, "1,5");
    }

    #[test]
    fn other_languages_have_their_own_separators() {
        check("en", 1234, "1,234");
        check("en", 12.25, "12.25");
        check("es", 1234, "1234");
        check("es", 12_345.5, "12.345,5");
        check("ar", 12_345, "12,345");
    }

    #[test]
    fn text_is_not_a_number() {
        let french = Language::french();
        assert_eq!(formatter::<()>(&french)(&"3".to_owned().into(), &()), None);
    }
}
