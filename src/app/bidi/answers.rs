//! What a terminal answers, read from its bytes. Nothing is asked here.

/// The mode is on: the terminal turns what runs from the right.
pub(super) const SET: u8 = 1;
/// The mode is off.
pub(super) const RESET: u8 = 2;
/// The mode is off and cannot be set.
pub(super) const NEVER: u8 = 4;

/// What was answered so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Answers {
    /// How the mode stands in which a terminal turns letters (DECRPM 8); 0 when it is not known there.
    pub(super) implicit: Option<u8>,
    /// What the terminal calls itself (XTVERSION).
    pub(super) name: Option<String>,
    /// The last answer has come, that every terminal gives (DA1).
    pub(super) is_complete: bool,
}

impl Answers {
    pub(super) fn read(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes);
        let between = |start: &str, end: &str| {
            let (_, rest) = text.split_once(start)?;
            rest.split_once(end).map(|(found, _)| found.to_owned())
        };
        let attributes = text.split("\x1b[?").skip(1);
        Self {
            implicit: between("\x1b[8;", "$y").and_then(|status| status.parse().ok()),
            name: between("\x1bP>|", "\x1b\\"),
            is_complete: attributes.into_iter().any(|rest| {
                rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';')
                    .starts_with('c')
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &str, implicit: Option<u8>, name: Option<&str>, is_complete: bool) {
        let expected = Answers {
            implicit,
            name: name.map(str::to_owned),
            is_complete,
        };
        assert_eq!(Answers::read(bytes.as_bytes()), expected);
    }

    #[test]
    fn answers_of_real_terminals_are_read() {
        check("\x1b[8;1$y\x1b[?65;1;9c", Some(1), None, true);
        check("\x1b[8;0$y\x1b[?64;1;2;6;9c", Some(0), None, true);
        check("\x1b[?1;2c", None, None, true);
        check(
            "\x1bP>|XTerm(379)\x1b\\\x1b[?64c",
            None,
            Some("XTerm(379)"),
            true,
        );
    }

    #[test]
    fn half_an_answer_is_none() {
        check("", None, None, false);
        check("\x1b[8;", None, None, false);
        check("\x1b[8;1$y\x1b[?65;1;9", Some(1), None, false);
        check("\x1bP>|XTerm(379)", None, None, false);
    }

    #[test]
    fn keys_between_answers_do_no_harm() {
        check("a\x1b[Bc\x1b[8;2$yé\x1b[?6c\r", Some(2), None, true);
        check("\x1b[A\r", None, None, false);
    }
}
