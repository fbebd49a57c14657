//! Numbers that are not said as one: dates, hours, codes, phone and account numbers in their
//! groups. Quantities are left to the synthesiser.

use super::lexicon::Lexicon;

/// `word` in words, when it is a date (`14/05/1958`, `1958-05-14`), a share (`3/12`), an hour
/// (`14h30`), an ordinal (`2e`), a code, or a number too long to be said as one.
pub(super) fn say(word: &str, lexicon: &Lexicon) -> Option<String> {
    let bare = word.strip_prefix('+').unwrap_or(word);
    if !bare.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return None;
    }
    date(word, lexicon)
        .or_else(|| share(word, lexicon))
        .or_else(|| hour(word, lexicon))
        .or_else(|| ordinal(word, lexicon))
        .or_else(|| dotted(word, lexicon))
        .or_else(|| lettered(word))
        .or_else(|| long(word, lexicon))
}

fn is_digits(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

fn date(word: &str, lexicon: &Lexicon) -> Option<String> {
    let sign = ['/', '-', '.']
        .into_iter()
        .find(|&sign| word.contains(sign))?;
    let parts: Vec<&str> = word.split(sign).collect();
    let [one, two, three] = parts[..] else {
        return None;
    };
    if !parts.iter().all(|part| is_digits(part)) {
        return None;
    }
    let (day, month, year) = match (one.len(), two.len(), three.len()) {
        (1..=2, 1..=2, 4) => (one, two, three),
        (4, 2, 2) => (three, two, one),
        _ => return None,
    };
    let (day, month): (usize, usize) = (day.parse().ok()?, month.parse().ok()?);
    // A month beyond December stands where Americans write it.
    let (day, month) = if month > 12 {
        (month, day)
    } else {
        (day, month)
    };
    let name = lexicon.month(month).filter(|_| (1..=31).contains(&day))?;
    let day = match lexicon.entry("1er") {
        Some(first) if day == 1 => first.to_owned(),
        _ => day.to_string(),
    };
    let joint = lexicon.date_joint;
    Some(format!("{day}{joint}{name}{joint}{year}"))
}

fn share(word: &str, lexicon: &Lexicon) -> Option<String> {
    let (one, two) = word.split_once('/')?;
    let is_short = |part: &str| is_digits(part) && part.len() <= 3;
    let both = is_short(one) && is_short(two);
    both.then(|| format!("{one} {} {two}", lexicon.out_of))
}

/// `14h`, `14h30`: hours that stand in one piece.
fn hour(word: &str, lexicon: &Lexicon) -> Option<String> {
    let (hour, minutes) = word.split_once('h')?;
    let is_hour = (1..=2).contains(&hour.len()) && is_digits(hour);
    if !is_hour || !(minutes.is_empty() || minutes.len() == 2 && is_digits(minutes)) {
        return None;
    }
    let name = hours(hour, lexicon)?;
    let minutes = minutes.trim_start_matches('0');
    Some(format!("{hour} {name} {minutes}").trim_end().to_owned())
}

/// What “h” is said as after this number.
pub(super) fn hours(number: &str, lexicon: &Lexicon) -> Option<&'static str> {
    let (one, several) = lexicon.hours?;
    let number: u32 = number.parse().ok()?;
    Some(if number < 2 { one } else { several })
}

/// French `2e`, as synthesisers know it.
fn ordinal(word: &str, lexicon: &Lexicon) -> Option<String> {
    lexicon.entry("1er")?;
    let number = word.strip_suffix('e')?;
    (is_digits(number) && number.len() <= 3).then(|| format!("{number}ème"))
}

/// `06.39.98.12.34`, `7314-2095-8862`: groups in one piece.
fn dotted(word: &str, lexicon: &Lexicon) -> Option<String> {
    let sign = ['.', '-'].into_iter().find(|&sign| word.contains(sign))?;
    let groups: Vec<&str> = word.split(sign).collect();
    let is_group = |group: &&str| is_digits(group) && group.len() <= 4;
    let are_groups = groups.len() > 2 && groups.iter().all(is_group);
    are_groups.then(|| {
        let said: Vec<String> = groups
            .iter()
            .map(|group| say_group(group, lexicon))
            .collect();
        said.join(", ")
    })
}

/// `F2`, `A4`, `ZZ45`: up to three capitals and digits, each for itself.
fn lettered(word: &str) -> Option<String> {
    let letters = word.bytes().take_while(u8::is_ascii_uppercase).count();
    let digits = &word[letters..];
    let is_code = (1..=3).contains(&letters) && is_digits(digits) && digits.len() <= 6;
    if !is_code {
        return None;
    }
    let spelled = |part: &str| {
        let all: Vec<String> = part.chars().map(String::from).collect();
        all.join(" ")
    };
    // The key F12 is “F twelve”.
    let digits = if letters == 1 && digits.len() == 2 && !digits.starts_with('0') {
        digits.to_owned()
    } else {
        spelled(digits)
    };
    Some(format!("{} {digits}", spelled(&word[..letters])))
}

fn long(word: &str, lexicon: &Lexicon) -> Option<String> {
    let has_zero = word.len() > 1 && word.starts_with('0');
    let is_long = is_digits(word) && (has_zero || word.len() > lexicon.longest_number);
    is_long.then(|| digit_by_digit(word))
}

/// `482`, of which the rest is left out: the beginning of a code, digit by digit.
pub(super) fn say_begun(word: &str) -> Option<String> {
    is_digits(word).then(|| digit_by_digit(word))
}

fn digit_by_digit(digits: &str) -> String {
    let digits: Vec<String> = digits.chars().map(String::from).collect();
    digits.join(" ")
}

/// One group of a longer number: two digits as a number where the language does so, others digit
/// by digit.
fn say_group(group: &str, lexicon: &Lexicon) -> String {
    if group.len() == 2 && lexicon.says_pairs && !group.starts_with('0') {
        group.to_owned()
    } else {
        digit_by_digit(group)
    }
}

/// Whether `word` can begin a number in groups, `+33` or `ZZ45`, or go on with it.
pub(super) fn is_group(word: &str, is_first: bool) -> bool {
    let digits = if is_first {
        let plain = word.trim_start_matches('+');
        let letters = plain.bytes().take_while(u8::is_ascii_uppercase).count();
        if letters > 2 {
            plain
        } else {
            &plain[letters..]
        }
    } else {
        word
    };
    is_digits(digits) && digits.len() <= 6
}

/// What is said for groups of digits that follow each other.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Groups {
    /// One number, `12 000`.
    Quantity(String),
    /// A code, a phone or an account number: what is said for each group.
    Code(Vec<String>),
}

/// How `groups`, two or more, are said. `is_amount` tells that their spaces or what follows make
/// them a quantity, if they can be one.
pub(super) fn say_groups(groups: &[&str], is_amount: bool, lexicon: &Lexicon) -> Groups {
    let (first, others) = groups.split_first().unwrap_or((&"", &[]));
    let can_be = (1..=3).contains(&first.len())
        && is_digits(first)
        && !first.starts_with('0')
        && others.iter().all(|group| group.len() == 3);
    let is_round = groups.last() == Some(&"000");
    let is_thousands = groups.len() == 2 && first.len() < 3;
    if can_be && (is_amount || is_round || is_thousands) {
        return Groups::Quantity(groups.concat());
    }
    let said = groups.iter().map(|group| match group.strip_prefix('+') {
        Some(country) => format!("{} {country}", lexicon.sign('+').unwrap_or("+")),
        None => lettered(group).unwrap_or_else(|| say_group(group, lexicon)),
    });
    Groups::Code(said.collect())
}
