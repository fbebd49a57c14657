//! Which layout a machine has, by what its system tells of itself. The files are read elsewhere.

use super::Layout;

impl Layout {
    /// The layout that a country's machines have, by the two letters that XKB and locales use: `fr`, `be`, `gb`.
    pub fn of_country(country: &str) -> Option<Self> {
        Some(match country.to_ascii_lowercase().as_str() {
            "fr" => Self::Azerty,
            "be" => Self::Be,
            "de" | "at" => Self::Qwertz,
            "es" => Self::Es,
            "us" | "gb" | "ie" | "nl" => Self::Qwerty,
            _ => return None,
        })
    }

    /// The first layout in the text of Debian's `/etc/default/keyboard`.
    pub fn of_console_setup(text: &str) -> Option<Self> {
        let line = text
            .lines()
            .find_map(|line| line.trim().strip_prefix("XKBLAYOUT="))?;
        Self::of_country(line.trim_matches('"').split(',').next()?.trim())
    }

    /// The layout of a locale such as `fr_BE.UTF-8`: its country's, else its language's.
    pub fn of_locale(locale: &str) -> Option<Self> {
        let tag = locale.split(['.', '@']).next()?;
        let (language, country) = tag.split_once(['_', '-']).unwrap_or((tag, ""));
        let of_language = match language {
            "fr" => Some(Self::Azerty),
            "de" => Some(Self::Qwertz),
            "es" => Some(Self::Es),
            "en" => Some(Self::Qwerty),
            _ => None,
        };
        Self::of_country(country).or(of_language)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn console(text: &str, expected: Option<Layout>) {
        assert_eq!(Layout::of_console_setup(text), expected, "{text}");
    }

    #[track_caller]
    fn locale(locale: &str, expected: Option<Layout>) {
        assert_eq!(Layout::of_locale(locale), expected, "{locale}");
    }

    #[test]
    fn debian_tells_the_layout() {
        console(
            "XKBMODEL=\"pc105\"\nXKBLAYOUT=\"fr\"\n",
            Some(Layout::Azerty),
        );
        console("XKBLAYOUT=be,us", Some(Layout::Be));
        console("XKBLAYOUT=\"\"", None);
        console("", None);
    }

    #[test]
    fn a_locale_tells_the_country_then_the_language() {
        locale("fr_FR.UTF-8", Some(Layout::Azerty));
        locale("fr_BE.UTF-8", Some(Layout::Be));
        locale("fr", Some(Layout::Azerty));
        locale("de_CH.UTF-8", Some(Layout::Qwertz));
        locale("en_GB", Some(Layout::Qwerty));
        locale("C.UTF-8", None);
    }
}
