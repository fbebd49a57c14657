//! Every sign the screen draws, in one table of two columns: what a good font has, and what the Linux console has.

listed! {
    /// A sign with a meaning. Each is one column wide unless its entry says otherwise; [`Glyphs::width`] tells.
    #[allow(missing_docs)]
    Glyph {
        /// Three columns on the console.
        Right,
        NotYet,
        /// Three columns on the console.
        Todo,
        /// Stands before what has the focus.
        Focus,
        Back,
        Forward,
        ArrowLeft,
        ArrowRight,
        ArrowUp,
        ArrowDown,
        /// The bar at the left of a panel of feedback.
        Bar,
        /// The left edge of a field.
        FieldEdge,
        /// The part of a progress line that is done.
        ThickLine,
        /// The part of a progress line that is to come; horizontal borders.
        ThinLine,
        VerticalLine,
        TopLeft,
        TopRight,
        BottomLeft,
        BottomRight,
        /// The voice reads.
        Note,
        /// The voice was stopped.
        Stopped,
        /// There is no voice.
        Mute,
        Envelope,
        Pencil,
        People,
        /// Help that someone gives.
        Help,
        Shield,
        Attached,
        Bullet,
        /// Three columns on the console.
        Ellipsis,
        /// Three columns.
        Ticked,
        /// Three columns.
        Unticked,
        /// Three columns.
        RadioOn,
        /// Three columns.
        RadioOff,
        /// Where the next letter goes.
        Caret,
        MoreAbove,
        MoreBelow,
        /// Two columns on the console.
        Enter,
        Unread,
        /// Obligatory.
        Star,
        Separator,
    }
}

/// The column of the table that this terminal can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Glyphs {
    /// A graphical terminal with a font such as `DejaVu Sans Mono`.
    #[default]
    Full,
    /// The Linux console: only what its fonts of 256 and 512 glyphs share.
    Console,
}

impl Glyphs {
    /// Reads from `TERM` and the locale which column to use. Asks the terminal nothing.
    pub fn detect(env: &dyn Fn(&str) -> Option<String>) -> Self {
        let console = env("TERM")
            .is_none_or(|term| term.starts_with("linux") || term == "dumb" || term == "fbterm");
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
            .into_iter()
            .filter_map(env)
            .find(|value| !value.is_empty());
        let utf8 = locale.is_some_and(|locale| {
            let locale = locale.to_ascii_lowercase();
            locale.contains("utf-8") || locale.contains("utf8")
        });
        if console || !utf8 {
            Self::Console
        } else {
            Self::Full
        }
    }

    /// The sign to draw.
    pub fn get(self, glyph: Glyph) -> &'static str {
        let (full, console) = columns(glyph);
        match self {
            Self::Full => full,
            Self::Console => console,
        }
    }

    /// How many columns the sign takes: 1 to 3.
    pub fn width(self, glyph: Glyph) -> u16 {
        self.get(glyph).chars().count() as u16
    }
}

fn columns(glyph: Glyph) -> (&'static str, &'static str) {
    match glyph {
        Glyph::Right => ("✓", "[x]"),
        Glyph::NotYet | Glyph::MoreAbove => ("▲", "▲"),
        Glyph::Todo => ("○", "[ ]"),
        Glyph::Focus | Glyph::Forward => ("▶", "▶"),
        Glyph::Back => ("◀", "◀"),
        Glyph::ArrowLeft => ("←", "←"),
        Glyph::ArrowRight => ("→", "→"),
        Glyph::ArrowUp => ("↑", "↑"),
        Glyph::ArrowDown => ("↓", "↓"),
        Glyph::Bar => ("▌", "█"),
        Glyph::FieldEdge => ("▏", "│"),
        Glyph::ThickLine => ("━", "═"),
        Glyph::ThinLine => ("─", "─"),
        Glyph::VerticalLine => ("│", "│"),
        Glyph::TopLeft => ("┌", "┌"),
        Glyph::TopRight => ("┐", "┐"),
        Glyph::BottomLeft => ("└", "└"),
        Glyph::BottomRight => ("┘", "┘"),
        Glyph::Note => ("♪", "♦"),
        Glyph::Stopped => ("■", "■"),
        Glyph::Mute => ("×", "x"),
        Glyph::Envelope => ("✉", "■"),
        Glyph::Pencil => ("✎", "_"),
        Glyph::People => ("&", "&"),
        Glyph::Help => ("?", "?"),
        Glyph::Shield => ("◆", "#"),
        Glyph::Attached => ("+", "+"),
        Glyph::Bullet => ("•", "•"),
        Glyph::Ellipsis => ("…", "..."),
        Glyph::Ticked => ("[x]", "[x]"),
        Glyph::Unticked => ("[ ]", "[ ]"),
        Glyph::RadioOn => ("(•)", "(•)"),
        Glyph::RadioOff => ("( )", "( )"),
        Glyph::Caret => ("█", "█"),
        Glyph::MoreBelow => ("▼", "▼"),
        Glyph::Enter => ("↵", "←┘"),
        Glyph::Unread => ("●", "■"),
        Glyph::Star => ("*", "*"),
        Glyph::Separator => ("·", "·"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Glyph, Glyphs};
    use unicode_width::UnicodeWidthStr;

    /// Beside ASCII, what all the common fonts of Debian's console-setup have (Lat15, Lat2, Lat38, Uni1 to Uni3,
    /// CyrSlav, FullCyrSlav), read from their Unicode tables.
    const CONSOLE_FONTS: &str = "─│┌┐└┘├┤┬┴┼═║╔╗╚╝█░▒■▮▲▶▼◀♦←→↑↓•–‘’“”„€§©±·≤≥−\u{a0}";

    #[test]
    fn the_console_column_keeps_to_what_the_console_fonts_have() {
        for &glyph in Glyph::ALL {
            for c in Glyphs::Console.get(glyph).chars() {
                assert!(
                    (' '..='~').contains(&c) || CONSOLE_FONTS.contains(c),
                    "{glyph:?}: {c}"
                );
            }
        }
    }

    #[test]
    fn every_sign_is_as_wide_as_it_says() {
        for glyphs in [Glyphs::Full, Glyphs::Console] {
            for &glyph in Glyph::ALL {
                let expected = match (glyph, glyphs) {
                    (Glyph::Ticked | Glyph::Unticked | Glyph::RadioOn | Glyph::RadioOff, _)
                    | (Glyph::Right | Glyph::Todo | Glyph::Ellipsis, Glyphs::Console) => 3,
                    (Glyph::Enter, Glyphs::Console) => 2,
                    _ => 1,
                };
                assert_eq!(glyphs.get(glyph).width(), expected, "{glyph:?} {glyphs:?}");
                assert_eq!(glyphs.width(glyph), expected as u16, "{glyph:?} {glyphs:?}");
            }
        }
    }

    #[test]
    fn the_signs_of_a_state_are_told_apart() {
        for glyphs in [Glyphs::Full, Glyphs::Console] {
            for (one, other) in [
                (Glyph::Right, Glyph::NotYet),
                (Glyph::Right, Glyph::Todo),
                (Glyph::NotYet, Glyph::Todo),
                (Glyph::Focus, Glyph::NotYet),
                (Glyph::Ticked, Glyph::Unticked),
                (Glyph::RadioOn, Glyph::RadioOff),
                (Glyph::ThickLine, Glyph::ThinLine),
            ] {
                assert_ne!(glyphs.get(one), glyphs.get(other), "{glyphs:?}");
            }
        }
    }

    #[test]
    fn the_signs_of_cards_are_told_apart_and_from_what_is_to_be_seen_again() {
        for glyphs in [Glyphs::Full, Glyphs::Console] {
            let cards = [Glyph::Envelope, Glyph::Pencil, Glyph::People];
            let others = [Glyph::Help, Glyph::Shield, Glyph::NotYet];
            let signs = cards.iter().chain(&others).map(|&glyph| glyphs.get(glyph));
            let different: std::collections::BTreeSet<&str> = signs.collect();
            assert_eq!(different.len(), 6, "{glyphs:?}: {different:?}");
        }
    }

    #[test]
    fn the_column_is_read_from_the_terminal_and_the_locale() {
        #[track_caller]
        fn check(environment: &[(&str, &str)], expected: Glyphs) {
            let env = |name: &str| {
                environment
                    .iter()
                    .find(|(key, _)| *key == name)
                    .map(|(_, value)| (*value).to_owned())
            };
            assert_eq!(Glyphs::detect(&env), expected, "{environment:?}");
        }
        check(&[("TERM", "xterm"), ("LANG", "fr_FR.UTF-8")], Glyphs::Full);
        check(&[("TERM", "xterm"), ("LANG", "C.utf8")], Glyphs::Full);
        check(
            &[("TERM", "xterm"), ("LANG", "fr_FR.UTF-8"), ("LC_ALL", "")],
            Glyphs::Full,
        );
        check(
            &[("TERM", "xterm"), ("LANG", "fr_FR.UTF-8"), ("LC_ALL", "C")],
            Glyphs::Console,
        );
        check(&[("TERM", "xterm"), ("LANG", "fr_FR")], Glyphs::Console);
        check(&[("TERM", "xterm")], Glyphs::Console);
        check(
            &[("TERM", "linux"), ("LANG", "fr_FR.UTF-8")],
            Glyphs::Console,
        );
        check(
            &[("TERM", "linux-16color"), ("LANG", "fr_FR.UTF-8")],
            Glyphs::Console,
        );
        check(&[("LANG", "fr_FR.UTF-8")], Glyphs::Console);
    }
}
