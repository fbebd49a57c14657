//! The themes of terminals with sixteen, eight or no colours. Colours here are pairs, never a foreground on its own.

use ratatui::style::{Color, Modifier};

use super::{Meaning, Paint};

/// The seven pairs that reach 4.5:1 on the five palettes in `contrast`, bold or not, except [`PAPER`], which must
/// stay without bold: many terminals turn bold black into dark grey. There is no underlining among them either: the
/// Linux console shows an underline as another colour.
mod pair {
    use super::{Color, Paint};

    pub const STRONG: Paint = Paint::new(Color::White, Color::Black).bold();
    pub const YELLOW: Paint = Paint::new(Color::LightYellow, Color::Black).bold();
    pub const PLAIN: Paint = Paint::new(Color::Gray, Color::Black);
    pub const PAPER: Paint = Paint::new(Color::Black, Color::Gray);
    pub const GREEN: Paint = Paint::new(Color::LightGreen, Color::Black).bold();
    pub const FOCUS: Paint = Paint::new(Color::White, Color::Magenta).bold();
    pub const CYAN: Paint = Paint::new(Color::LightCyan, Color::Black);
}

/// The paint of a meaning on sixteen colours.
pub(super) fn sixteen(meaning: Meaning) -> Paint {
    match meaning {
        Meaning::Ground
        | Meaning::Body
        | Meaning::Muted
        | Meaning::Quiet
        | Meaning::Line
        | Meaning::Track
        | Meaning::Card
        | Meaning::CardMuted
        | Meaning::CardLine
        | Meaning::CardTrack
        | Meaning::SiteAddress
        | Meaning::SiteField
        | Meaning::SitePlainButton
        | Meaning::SiteSelected => pair::PLAIN,
        Meaning::Title
        | Meaning::CardTitle
        | Meaning::KeyCap
        | Meaning::SiteButton
        | Meaning::SiteUnread => pair::STRONG,
        Meaning::Accent
        | Meaning::CardAccent
        | Meaning::Word
        | Meaning::CardWord
        | Meaning::SiteLink
        | Meaning::SlipLink => pair::CYAN,
        Meaning::Focus | Meaning::SiteFocus | Meaning::SiteFocusSign | Meaning::SlipFocusSign => {
            pair::FOCUS
        }
        Meaning::Right | Meaning::RightOnCard | Meaning::RightBar | Meaning::SiteZoneFound => {
            pair::GREEN
        }
        Meaning::NotYet
        | Meaning::NotYetOnCard
        | Meaning::NotYetBar
        | Meaning::SiteFieldError
        | Meaning::SiteError
        | Meaning::SlipError
        | Meaning::SiteDanger
        | Meaning::SiteNotice => pair::YELLOW,
        Meaning::Spoken
        | Meaning::Primary
        | Meaning::SiteGround
        | Meaning::SiteBody
        | Meaning::SiteMuted
        | Meaning::SiteTitle
        | Meaning::SiteMasthead
        | Meaning::SiteBar
        | Meaning::SiteEdge
        | Meaning::SlipBody
        | Meaning::SlipMuted
        | Meaning::SlipTitle
        | Meaning::SlipEdge => pair::PAPER,
    }
}

/// The paint of a meaning on eight colours: bold where sixteen would be bright.
pub(super) fn eight(meaning: Meaning) -> Paint {
    let paint = sixteen(meaning);
    let (fg, modifier) = match paint.fg {
        Color::White => (Color::Gray, Modifier::BOLD),
        Color::LightYellow => (Color::Yellow, Modifier::BOLD),
        Color::LightGreen => (Color::Green, Modifier::BOLD),
        Color::LightCyan => (Color::Cyan, Modifier::BOLD),
        same => (same, Modifier::empty()),
    };
    Paint { fg, ..paint }.with(modifier)
}

/// The paint of a meaning without any colour.
///
/// Every meaning has the same two colours, "reset". A renderer then never needs to send one: under `NO_COLOR`
/// crossterm writes a colour as nothing, and the empty code that is left would switch off bold and reverse as well.
pub(super) fn mono(meaning: Meaning) -> Paint {
    const NONE: Paint = Paint::new(Color::Reset, Color::Reset);
    const BOLD: Paint = NONE.bold();
    const UNDERLINED: Paint = NONE.underlined();
    const REVERSED: Paint = NONE.with(Modifier::REVERSED);
    match meaning {
        Meaning::Ground
        | Meaning::Body
        | Meaning::Muted
        | Meaning::Quiet
        | Meaning::Line
        | Meaning::Track
        | Meaning::Card
        | Meaning::CardMuted
        | Meaning::CardLine
        | Meaning::CardTrack
        | Meaning::SiteGround
        | Meaning::SiteBody
        | Meaning::SiteMuted
        | Meaning::SiteBar
        | Meaning::SiteNotice
        | Meaning::SiteEdge
        | Meaning::SlipBody
        | Meaning::SlipMuted
        | Meaning::SlipEdge => NONE,
        Meaning::Title
        | Meaning::Accent
        | Meaning::CardTitle
        | Meaning::CardAccent
        | Meaning::KeyCap
        | Meaning::Right
        | Meaning::RightOnCard
        | Meaning::RightBar
        | Meaning::NotYet
        | Meaning::NotYetOnCard
        | Meaning::NotYetBar
        | Meaning::SiteTitle
        | Meaning::SiteError
        | Meaning::SiteSelected
        | Meaning::SiteUnread
        | Meaning::SiteFocusSign
        | Meaning::SlipTitle
        | Meaning::SlipError
        | Meaning::SlipFocusSign => BOLD,
        Meaning::Word
        | Meaning::CardWord
        | Meaning::SiteLink
        | Meaning::SlipLink
        | Meaning::SiteAddress
        | Meaning::SiteField => UNDERLINED,
        Meaning::Spoken | Meaning::SiteFieldError | Meaning::SiteZoneFound => BOLD.underlined(),
        Meaning::SiteMasthead | Meaning::SiteButton | Meaning::SitePlainButton => REVERSED,
        Meaning::Focus | Meaning::Primary | Meaning::SiteFocus | Meaning::SiteDanger => {
            REVERSED.bold()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::contrast::{PALETTES, ratio};
    use super::{Color, Meaning, Modifier, eight, mono, sixteen};

    #[test]
    fn on_sixteen_colours_every_pair_holds_on_every_palette() {
        let mut pairs = Vec::new();
        for &meaning in Meaning::ALL {
            let paint = sixteen(meaning);
            for palette in &PALETTES {
                let found = ratio(palette.rgb(paint.fg), palette.rgb(paint.bg));
                assert!(found >= 4.5, "{meaning:?} on {}: {found:.2}", palette.name);
            }
            if !pairs.contains(&(paint.fg, paint.bg)) {
                pairs.push((paint.fg, paint.bg));
            }
        }
        assert_eq!(pairs.len(), 7, "{pairs:?}");
    }

    #[test]
    fn the_weakest_palette_gives_the_ratios_of_the_study() {
        #[track_caller]
        fn check(fg: Color, bg: Color, studied: f64) {
            let found = PALETTES
                .iter()
                .map(|palette| ratio(palette.rgb(fg), palette.rgb(bg)))
                .fold(f64::MAX, f64::min);
            assert!(
                (found - studied).abs() < 0.06,
                "{fg:?} on {bg:?}: {found:.2}, studied {studied}"
            );
        }
        check(Color::White, Color::Black, 10.9);
        check(Color::LightYellow, Color::Black, 9.0);
        check(Color::Gray, Color::Black, 8.7);
        check(Color::LightGreen, Color::Black, 7.8);
        check(Color::White, Color::Magenta, 4.67);
        check(Color::LightCyan, Color::Black, 4.65);
    }

    #[test]
    fn with_few_colours_black_is_never_bold_and_nothing_is_underlined() {
        for few in [sixteen, eight] {
            for &meaning in Meaning::ALL {
                let paint = few(meaning);
                assert!(
                    paint.fg != Color::Black || !paint.modifier.contains(Modifier::BOLD),
                    "{meaning:?}: bold black turns grey"
                );
                assert!(
                    !paint.modifier.contains(Modifier::UNDERLINED),
                    "{meaning:?}: the console shows another colour"
                );
            }
        }
    }

    #[test]
    fn on_eight_colours_bold_stands_for_bright() {
        let bright = |colour| match colour {
            Color::Green => Color::LightGreen,
            Color::Yellow => Color::LightYellow,
            Color::Cyan => Color::LightCyan,
            Color::Gray => Color::White,
            same => same,
        };
        for &meaning in Meaning::ALL {
            let paint = eight(meaning);
            assert!(
                [
                    Color::Black,
                    Color::Green,
                    Color::Yellow,
                    Color::Magenta,
                    Color::Cyan,
                    Color::Gray
                ]
                .contains(&paint.fg),
                "{meaning:?} uses {:?}",
                paint.fg
            );
            for palette in &PALETTES {
                let bold = paint.modifier.contains(Modifier::BOLD);
                let fg = if bold { bright(paint.fg) } else { paint.fg };
                let found = ratio(palette.rgb(fg), palette.rgb(paint.bg));
                assert!(found >= 4.5, "{meaning:?} on {}: {found:.2}", palette.name);
                // Where bold is only thicker the letters are heavy, and heavy letters need less. The console always brightens.
                let found = ratio(palette.rgb(paint.fg), palette.rgb(paint.bg));
                assert!(
                    found >= 3.0 || palette.name == "VGA console",
                    "{meaning:?} on {}: {found:.2}",
                    palette.name
                );
            }
        }
    }

    #[test]
    fn without_colours_nothing_asks_for_one() {
        for &meaning in Meaning::ALL {
            let paint = mono(meaning);
            assert_eq!(
                (paint.fg, paint.bg),
                (Color::Reset, Color::Reset),
                "{meaning:?}"
            );
            let allowed = Modifier::BOLD | Modifier::UNDERLINED | Modifier::REVERSED;
            assert!(allowed.contains(paint.modifier), "{meaning:?}");
        }
    }
}
