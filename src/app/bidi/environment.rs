//! What the environment tells of a terminal. It may be that of another one, from which this one was opened: the
//! terminal's own word counts more.

/// Variables that terminals set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Environment {
    term: String,
    vte: Option<String>,
    konsole: Option<String>,
    tmux: Option<String>,
}

impl Environment {
    pub(super) fn read(env: &dyn Fn(&str) -> Option<String>) -> Self {
        Self {
            term: env("TERM").unwrap_or_default(),
            vte: env("VTE_VERSION"),
            konsole: env("KONSOLE_VERSION"),
            tmux: env("TMUX"),
        }
    }

    /// Whether this is the console of Linux, which answers nothing.
    pub(super) fn is_console(&self) -> bool {
        self.term == "linux" || self.term.starts_with("linux-")
    }

    /// Whether tmux swallows what is said to a terminal that turns letters.
    pub(super) fn is_tmux_in_vte(&self) -> bool {
        self.tmux.is_some() && self.vte.is_some()
    }

    /// Whether this is Konsole; `name` is what the terminal calls itself.
    pub(super) fn is_konsole(&self, name: Option<&str>) -> bool {
        name.map_or(self.konsole.is_some(), |name| name.starts_with("Konsole"))
            && self.tmux.is_none()
    }

    /// A name for this terminal, under which a choice can be kept.
    pub(super) fn name(&self, told: Option<&str>) -> String {
        let of_environment = || {
            let vte = self.vte.as_ref().map(|version| format!("VTE {version}"));
            let konsole = self.konsole.as_ref();
            vte.or_else(|| konsole.map(|version| format!("Konsole {version}")))
        };
        let terminal = told.map(str::to_owned).or_else(of_environment);
        let tmux = self.tmux.as_ref().map(|_| "tmux".to_owned());
        [Some(self.term.clone()), tmux, terminal]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(environment: &[(&str, &str)], told: Option<&str>, expected: &str) {
        let env = |name: &str| {
            let found = environment.iter().find(|(key, _)| *key == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        assert_eq!(Environment::read(&env).name(told), expected);
    }

    #[test]
    fn a_terminal_is_named_by_its_own_word_or_by_the_environment() {
        let konsole = [("TERM", "xterm"), ("KONSOLE_VERSION", "221203")];
        check(&konsole, None, "xterm Konsole 221203");
        check(&konsole, Some("kitty(0.26.5)"), "xterm kitty(0.26.5)");
        check(&[("TERM", "mlterm")], None, "mlterm");
        let tmux = [
            ("TERM", "screen"),
            ("TMUX", "/tmp/1"),
            ("VTE_VERSION", "7006"),
        ];
        check(&tmux, None, "screen tmux VTE 7006");
    }
}
