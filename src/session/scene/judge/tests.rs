//! Errors of shape, by kind of field, and what counts as private.

use super::*;

/// Numbers as in France.
fn numbers() -> Numbers {
    Numbers {
        phone: 10,
        ..Numbers::default()
    }
}

fn normal(kind: FieldKind, text: &str) -> String {
    super::normal(kind, text, &numbers())
}

#[track_caller]
fn check(kind: FieldKind, text: &str, right: &str, code: Option<&str>) {
    assert_eq!(shape_error(kind, text, right, &numbers()), code, "{text}");
}

#[test]
fn numbers_have_the_shape_of_the_country() {
    let check = |kind, text: &str, right: &str, date, code: Option<&str>| {
        let there = Numbers {
            phone: 9,
            date,
            ..Numbers::default()
        };
        assert_eq!(shape_error(kind, text, right, &there), code, "{text}");
    };
    let month_first = DateOrder::MonthDayYear;
    check(
        FieldKind::Date,
        "05/14/1958",
        "05/14/1958",
        month_first,
        None,
    );
    check(
        FieldKind::Date,
        "14/05/1958",
        "05/14/1958",
        month_first,
        Some("month"),
    );
    let year_first = DateOrder::YearMonthDay;
    check(
        FieldKind::Date,
        "1958/05/14",
        "1958/05/14",
        year_first,
        None,
    );
    check(FieldKind::Date, "19580514", "1958/05/14", year_first, None);
    check(
        FieldKind::Date,
        "14/05/1958",
        "1958/05/14",
        year_first,
        Some("shape"),
    );
    let phone = "06 39 98 12 34";
    check(FieldKind::Phone, "639981234", phone, month_first, None);
    check(FieldKind::Phone, "06 39 98 12 35", phone, month_first, None);
    check(
        FieldKind::Phone,
        "06 39 98 12",
        phone,
        month_first,
        Some("count"),
    );
}

#[test]
fn dates_have_day_month_and_year() {
    let right = "14/05/1958";
    check(FieldKind::Date, "14 mai 58", right, Some("letters"));
    check(FieldKind::Date, "05/14/1958", right, Some("month"));
    check(FieldKind::Date, "32/05/1958", right, Some("day"));
    check(FieldKind::Date, "14/05/58", right, Some("year"));
    check(FieldKind::Date, "1958-05-14", right, Some("shape"));
    check(FieldKind::Date, "14/05", right, Some("shape"));
    check(FieldKind::Date, "14.5.1958", right, None);
    assert_eq!(
        normal(FieldKind::Date, "14051958"),
        normal(FieldKind::Date, "14-5-1958")
    );
}

#[test]
fn addresses_have_an_arobase_and_an_end() {
    check(FieldKind::Email, "rosa.belmont", "", Some("no-at"));
    check(
        FieldKind::Email,
        "rosa belmont@a.example",
        "",
        Some("space"),
    );
    check(FieldKind::Email, "rosa@boite", "", Some("no-end"));
    check(FieldKind::Email, "rôsa@a.example", "", Some("accent"));
    check(FieldKind::Email, "rosa@a.example", "", None);
    check(
        FieldKind::MailName,
        "rosa@boiteclaire.example",
        "",
        Some("whole"),
    );
    check(FieldKind::MailName, "rosa belmont", "", Some("space"));
}

#[test]
fn numbers_are_counted_and_keys_verified() {
    check(FieldKind::Phone, "06 39 98 12 3", "", Some("count"));
    check(FieldKind::Phone, "06 39 98 12 34", "", None);
    check(
        FieldKind::Iban,
        "ZZ45 0000 1000 0200 0030 0004 00",
        "",
        None,
    );
    check(
        FieldKind::Iban,
        "ZZ45 0000 1000 0200 0030 0004 01",
        "",
        Some("key"),
    );
    check(FieldKind::Iban, "45ZZ", "", Some("shape"));
    check(
        FieldKind::KeyedNumber,
        "9 58 05 99 123 456 57",
        "958059912345657",
        None,
    );
    check(
        FieldKind::KeyedNumber,
        "9 58 05 99 123 456 58",
        "958059912345657",
        Some("key"),
    );
    check(FieldKind::Code, "482 91", "482 913", Some("count"));
}

#[test]
fn a_pass_phrase_has_all_its_words() {
    let right = "Tasse-Rivage-Velours-Tracteur-8";
    check(
        FieldKind::Secret,
        "Tasse-Velours-Tracteur-8",
        right,
        Some("count"),
    );
    check(
        FieldKind::Secret,
        "TasseRivageVeloursTracteur8",
        right,
        Some("count"),
    );
    check(
        FieldKind::Secret,
        "TASSE-RIVAGE-VELOURS-TRACTEUR-8",
        right,
        Some("caps"),
    );
    check(
        FieldKind::Secret,
        "Tasse-Rivage-Velours-Tracteur-9",
        right,
        None,
    );
    check(FieldKind::Secret, "minou1987", right, None);
    assert!(!is_identifying(
        FieldKind::Secret,
        "TasseRivageVeloursTracteur8",
        right
    ));
}

#[test]
fn a_locked_capital_key_is_recognised() {
    check(
        FieldKind::Secret,
        "TASSE-RIVAGE-8",
        "Tasse-Rivage-8",
        Some("caps"),
    );
    check(FieldKind::Secret, "tasse-rivage-8", "Tasse-Rivage-8", None);
}

#[test]
fn a_real_secret_is_told_from_a_phrase_half_written() {
    assert!(is_identifying(
        FieldKind::Secret,
        "minou1987",
        "Tasse-Rivage-Velours-Tracteur-8"
    ));
    assert!(!is_identifying(
        FieldKind::Secret,
        "Tasse-Rivage",
        "Tasse-Rivage-Velours-Tracteur-8"
    ));
    assert!(!is_identifying(
        FieldKind::Secret,
        "abc",
        "Tasse-Rivage-Velours-Tracteur-8"
    ));
}

#[test]
fn length_makes_a_phrase_strong() {
    assert_eq!(strength(""), "strength-none");
    assert_eq!(strength("Soleil!7"), "strength-weak");
    assert_eq!(strength("Tasse-Rivage"), "strength-medium");
    assert_eq!(
        strength("Tasse-Rivage-Velours-Tracteur-8"),
        "strength-strong"
    );
}
