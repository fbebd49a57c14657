//! How many colours a terminal has, read from the environment alone; the terminal itself is asked nothing.

/// How many colours the terminal shows for certain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ColorDepth {
    /// None, or none wanted.
    Mono,
    /// The first eight; bold may or may not make them brighter.
    Eight,
    /// Sixteen, whose values every user may change.
    Sixteen,
    /// The cube and the greys from 16 to 255, whose values are the same on every terminal.
    Cube256,
}

impl ColorDepth {
    /// Every depth.
    pub const ALL: [Self; 4] = [Self::Mono, Self::Eight, Self::Sixteen, Self::Cube256];

    /// Reads the depth from the environment: `NO_COLOR`, `TERM`, `COLORTERM`. Asks the terminal nothing.
    ///
    /// A plain `xterm` counts as 256: every emulator that calls itself so has the cube. The Linux console
    /// understands the codes but rounds the cube to its sixteen colours, so it counts as 16 whatever
    /// `COLORTERM` says. What is not known counts as 8.
    pub fn detect(env: &dyn Fn(&str) -> Option<String>) -> Self {
        if env("NO_COLOR").is_some_and(|value| !value.is_empty()) {
            return Self::Mono;
        }
        let term = env("TERM").unwrap_or_default();
        let (family, ending) = term.split_once('-').unwrap_or((&term, ""));
        match (family, ending) {
            ("" | "dumb" | "unknown", _) | (_, "m" | "mono") => return Self::Mono,
            ("linux", "basic") | (_, "8color") => return Self::Eight,
            ("linux", _) | (_, "16color" | "88color") => return Self::Sixteen,
            _ if family.starts_with("vt")
                && family[2..].starts_with(|c: char| c.is_ascii_digit()) =>
            {
                return Self::Mono;
            }
            _ => {}
        }
        if matches!(env("COLORTERM").as_deref(), Some("truecolor" | "24bit"))
            || ending.contains("256color")
            || ending.contains("direct")
        {
            return Self::Cube256;
        }
        match family {
            "xterm" if ending == "color" => Self::Eight,
            "xterm" | "foot" | "kitty" | "alacritty" | "wezterm" | "ghostty" | "contour"
            | "vte" | "gnome" | "konsole" | "mlterm" | "tmux" => Self::Cube256,
            "screen" | "rxvt" => Self::Sixteen,
            _ => Self::Eight,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ColorDepth;

    #[test]
    fn the_depth_is_read_from_the_environment() {
        #[track_caller]
        fn check(environment: &[(&str, &str)], expected: ColorDepth) {
            let env = |name: &str| {
                environment
                    .iter()
                    .find(|(key, _)| *key == name)
                    .map(|(_, value)| (*value).to_owned())
            };
            assert_eq!(ColorDepth::detect(&env), expected, "{environment:?}");
        }
        check(&[], ColorDepth::Mono);
        check(
            &[("TERM", "dumb"), ("COLORTERM", "truecolor")],
            ColorDepth::Mono,
        );
        check(&[("TERM", "vt100")], ColorDepth::Mono);
        check(&[("TERM", "xterm-mono")], ColorDepth::Mono);
        check(
            &[("TERM", "xterm-256color"), ("NO_COLOR", "1")],
            ColorDepth::Mono,
        );
        check(
            &[("TERM", "xterm-256color"), ("NO_COLOR", "")],
            ColorDepth::Cube256,
        );
        check(&[("TERM", "xterm")], ColorDepth::Cube256);
        check(&[("TERM", "xterm-kitty")], ColorDepth::Cube256);
        check(&[("TERM", "foot")], ColorDepth::Cube256);
        check(&[("TERM", "screen.xterm-256color")], ColorDepth::Cube256);
        check(&[("TERM", "tmux-256color")], ColorDepth::Cube256);
        check(&[("TERM", "vte-direct")], ColorDepth::Cube256);
        check(
            &[("TERM", "unheard-of"), ("COLORTERM", "24bit")],
            ColorDepth::Cube256,
        );
        check(&[("TERM", "linux")], ColorDepth::Sixteen);
        check(
            &[("TERM", "linux"), ("COLORTERM", "truecolor")],
            ColorDepth::Sixteen,
        );
        check(&[("TERM", "linux-16color")], ColorDepth::Sixteen);
        check(&[("TERM", "xterm-16color")], ColorDepth::Sixteen);
        check(&[("TERM", "screen")], ColorDepth::Sixteen);
        check(&[("TERM", "linux-basic")], ColorDepth::Eight);
        check(&[("TERM", "xterm-color")], ColorDepth::Eight);
        check(&[("TERM", "unheard-of")], ColorDepth::Eight);
    }
}
