//! How this terminal is made to leave the order of letters to us in a language that runs from the right: found out, told,
//! taken back. Where nothing can be found out, the learner is asked, elsewhere.

mod answers;
mod ask;
mod console;
mod environment;
mod kept;

use super::terminal;
use crate::screen::desk::Letters;
use crate::text::{Direction, Emission};
use answers::Answers;
use ask::Owed;
use environment::Environment;
use std::io;
use std::str::FromStr;

/// What `--bidi` asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Wish {
    /// Find it out.
    #[default]
    Auto,
    /// This way, and no question.
    Way(Way),
}

/// How lines that are in the order of the eye already reach a terminal unturned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Way {
    /// As they are: it turns nothing.
    #[default]
    Visual,
    /// As they are, after it was told to turn nothing.
    TerminalOff,
    /// With a mark after each letter, so that there is nothing to turn.
    Lrm,
}

/// Whether the way is certain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// It is, or somebody decided.
    Certain,
    /// Nobody can tell but who looks at it.
    Guessed,
}

/// What was found out of the terminal, and what it was told.
#[derive(Debug, Default)]
pub struct Bidi {
    wish: Wish,
    environment: Environment,
    way: Way,
    /// The name under which the learner's choice is kept.
    name: String,
    /// The direction and the way that the terminal was made ready for.
    told: (Direction, Way),
    is_konsole: bool,
    owed: Option<Owed>,
}

/// Implicit mode off for what is written from now on, and every paragraph from the left (the recommendation of the
/// Terminal Working Group). With a question mark it would be the repeating of keys.
const TERMINAL_OFF: Codes = Codes {
    on: "\x1b[8l\x1b[1 k\x1b[4 q",
    off: "\x1b[8h\x1b[0 k\x1b[6 q",
};
/// Konsole knows no such mode, but takes its setting by a code. Whoever had it off gets it on.
const KONSOLE_OFF: Codes = Codes {
    on: "\x1b]50;BidiRenderingEnabled=false\x07\x1b[4 q",
    off: "\x1b]50;BidiRenderingEnabled=true\x07\x1b[6 q",
};
/// A bar stands at the left of its cell, which is behind a letter that is read from the right: the cursor lies below.
const CURSOR_BELOW: Codes = Codes {
    on: "\x1b[4 q",
    off: "\x1b[6 q",
};

struct Codes {
    on: &'static str,
    off: &'static str,
}

impl Bidi {
    /// What the command line and the environment tell; the terminal is asked nothing.
    pub fn detect(wish: Wish, env: &dyn Fn(&str) -> Option<String>) -> Self {
        let way = match wish {
            Wish::Auto => Way::default(),
            Wish::Way(way) => way,
        };
        Self {
            wish,
            environment: Environment::read(env),
            way,
            told: (Direction::Ltr, way),
            ..Self::default()
        }
    }

    /// How letters from the right are sent now.
    ///
    /// In a language from the left they are a word or two, as in the list of languages, and the terminal was told
    /// nothing: with marks they stand right in all that were tried but Konsole, `QTerminal`, mlterm and kitty, where they
    /// stand wrong either way.
    pub fn emission(&self) -> Emission {
        match (self.told.0, self.wish, self.way) {
            (_, _, Way::Lrm) => Emission::Marked,
            _ if self.environment.is_console() => Emission::Unvowelled,
            (Direction::Ltr, Wish::Auto, _) => Emission::Marked,
            _ => Emission::Bare,
        }
    }

    /// The letters that can be shown; the font of a console is looked at. Who says how Arabic is to be sent to a console
    /// has a font for it.
    pub fn letters(&self) -> Letters {
        if self.environment.is_console() && self.wish == Wish::Auto && !console::has_arabic() {
            Letters::FromLeft
        } else {
            Letters::Every
        }
    }

    /// Whether the terminal has nothing to be told.
    pub fn is_ready_for(&self, direction: Direction) -> bool {
        self.told == (direction, self.way)
    }

    /// Makes the terminal ready for a language. `kept` holds the choices of learners. Only for a language from the
    /// right is it asked something, for 300 ms at most.
    pub fn make_ready_for(&mut self, direction: Direction, kept: &str) -> io::Result<Found> {
        let mut found = Found::Certain;
        if direction != self.told.0 {
            // Before a question: what it was told must not colour the answer.
            terminal::take_back()?;
            if direction == Direction::Rtl {
                found = self.find_out(kept)?;
            }
        }
        self.told = (direction, self.way);
        match direction {
            Direction::Ltr => {}
            Direction::Rtl => {
                let codes = match self.way {
                    Way::TerminalOff if self.is_konsole => KONSOLE_OFF,
                    Way::TerminalOff => TERMINAL_OFF,
                    Way::Visual | Way::Lrm => CURSOR_BELOW,
                };
                terminal::tell(codes.on, codes.off)?;
            }
        }
        Ok(found)
    }

    fn find_out(&mut self, kept: &str) -> io::Result<Found> {
        self.is_konsole = self.environment.is_konsole(None);
        self.name = self.environment.name(None);
        if self.wish != Wish::Auto || self.environment.is_console() {
            return Ok(Found::Certain);
        }
        let way = if self.environment.is_tmux_in_vte() {
            kept::find(kept, &self.name).or(Some(Way::Lrm))
        } else {
            let (answers, owed) = ask::ask()?;
            self.owed = owed;
            let told = answers.name.as_deref();
            self.is_konsole = self.environment.is_konsole(told);
            self.name = self.environment.name(told);
            kept::find(kept, &self.name).or_else(|| self.decide(&answers))
        };
        self.way = way.unwrap_or_default();
        Ok(way.map_or(Found::Guessed, |_| Found::Certain))
    }

    fn decide(&self, answers: &Answers) -> Option<Way> {
        // Of what was tried, these two turn nothing, ever.
        let turns_nothing = |name: &&str| name.starts_with("XTerm(") || name.starts_with("foot(");
        match answers.implicit {
            Some(answers::SET | answers::RESET) => Some(Way::TerminalOff),
            Some(answers::NEVER) => Some(Way::Visual),
            _ if self.is_konsole => Some(Way::TerminalOff),
            _ => answers
                .name
                .as_deref()
                .filter(turns_nothing)
                .map(|_| Way::Visual),
        }
    }

    /// The learner says which line is right; gives back what is to be kept.
    pub fn choose(&mut self, right: Emission, kept: &str) -> String {
        self.way = match (right, self.way) {
            (Emission::Marked, _) => Way::Lrm,
            (Emission::Bare | Emission::Unvowelled, Way::Lrm) => Way::Visual,
            // The bare line was right in a terminal that had been told something.
            (Emission::Bare | Emission::Unvowelled, same) => same,
        };
        kept::with(kept, &self.name, self.way)
    }

    /// Reads what the terminal still owes as an answer, before it could be taken for keys.
    pub fn swallow(&mut self) {
        self.owed = self.owed.take().and_then(Owed::read);
    }
}

impl Way {
    const ALL: [Self; 3] = [Self::Visual, Self::TerminalOff, Self::Lrm];

    /// Its name on the command line and in the records.
    pub fn name(self) -> &'static str {
        match self {
            Self::Visual => "visual",
            Self::TerminalOff => "terminal-off",
            Self::Lrm => "lrm",
        }
    }

    fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.name() == name)
    }
}

impl FromStr for Wish {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        match Way::named(name) {
            Some(way) => Ok(Self::Way(way)),
            None if name == "auto" => Ok(Self::Auto),
            None => Err("choose one of auto, terminal-off, visual, lrm".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bidi(environment: &[(&str, &str)], wish: Wish) -> Bidi {
        let env = |name: &str| {
            let found = environment.iter().find(|(key, _)| *key == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        Bidi::detect(wish, &env)
    }

    #[track_caller]
    fn check(
        environment: &[(&str, &str)],
        implicit: Option<u8>,
        name: Option<&str>,
        expected: Option<Way>,
    ) {
        let mut bidi = bidi(environment, Wish::Auto);
        bidi.is_konsole = bidi.environment.is_konsole(name);
        let answers = Answers {
            implicit,
            name: name.map(str::to_owned),
            is_complete: true,
        };
        assert_eq!(bidi.decide(&answers), expected);
    }

    const XTERM: &[(&str, &str)] = &[("TERM", "xterm-256color")];
    const FROM_KONSOLE: &[(&str, &str)] =
        &[("TERM", "xterm-256color"), ("KONSOLE_VERSION", "221203")];

    #[test]
    fn a_terminal_that_knows_the_mode_is_told() {
        check(XTERM, Some(1), Some("VTE(7006)"), Some(Way::TerminalOff));
        check(XTERM, Some(2), None, Some(Way::TerminalOff));
        check(XTERM, Some(4), None, Some(Way::Visual));
    }

    #[test]
    fn terminals_without_an_order_of_their_own_are_known_by_name() {
        check(XTERM, Some(0), Some("XTerm(379)"), Some(Way::Visual));
        check(XTERM, None, Some("foot(1.13.1)"), Some(Way::Visual));
    }

    #[test]
    fn konsole_is_known_by_its_name_or_by_the_environment() {
        check(XTERM, None, Some("Konsole 22.12.3"), Some(Way::TerminalOff));
        check(FROM_KONSOLE, None, None, Some(Way::TerminalOff));
    }

    #[test]
    fn a_terminal_opened_from_konsole_is_not_konsole() {
        check(FROM_KONSOLE, Some(0), Some("XTerm(379)"), Some(Way::Visual));
        check(FROM_KONSOLE, Some(0), Some("kitty(0.26.5)"), None);
    }

    #[test]
    fn what_nobody_knows_is_asked() {
        check(XTERM, None, None, None);
        check(XTERM, Some(0), Some("mlterm(3.9.0)"), None);
        check(XTERM, Some(3), None, None);
        check(XTERM, None, Some("tmux 3.3a"), None);
    }

    #[test]
    fn a_word_from_the_right_is_marked_while_the_terminal_is_told_nothing() {
        assert_eq!(bidi(XTERM, Wish::Auto).emission(), Emission::Marked);
        let visual = Wish::Way(Way::Visual);
        assert_eq!(bidi(XTERM, visual).emission(), Emission::Bare);
        let console = bidi(&[("TERM", "linux")], Wish::Auto);
        assert_eq!(console.emission(), Emission::Unvowelled);
    }

    #[test]
    fn the_line_that_is_right_is_kept_as_it_was_sent() {
        #[track_caller]
        fn check(way: Way, right: Emission, expected: Way) {
            let mut bidi = bidi(XTERM, Wish::Way(way));
            bidi.choose(right, "");
            assert_eq!(bidi.way, expected);
        }
        check(Way::Visual, Emission::Bare, Way::Visual);
        check(Way::TerminalOff, Emission::Bare, Way::TerminalOff);
        check(Way::Lrm, Emission::Bare, Way::Visual);
        check(Way::Visual, Emission::Marked, Way::Lrm);
    }

    #[test]
    fn a_wish_has_one_of_four_names() {
        assert_eq!("auto".parse(), Ok(Wish::Auto));
        for way in Way::ALL {
            assert_eq!(way.name().parse(), Ok(Wish::Way(way)));
        }
        assert!("off".parse::<Wish>().is_err());
    }
}
