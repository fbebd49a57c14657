//! Colour by meaning: everything that is painted asks for a [`Meaning`] here, and no colour is named anywhere else.
//!
//! A style is whole. It paints the foreground *and* the background and takes away every modifier it does not
//! want, so that nothing of what was on a cell before shines through. State is a sign and a word first, a colour after.

/// One list makes the enum and its `ALL`, so that no test can miss one.
macro_rules! listed {
    ($(#[$outer:meta])* $name:ident { $($(#[$inner:meta])* $variant:ident,)+ }) => {
        $(#[$outer])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$inner])* $variant,)+ }

        impl $name {
            /// Every one there is.
            pub const ALL: &[Self] = &[$(Self::$variant),+];
        }
    };
}

mod depth;
mod few;
mod glyphs;
mod palette;
mod spacing;

#[cfg(test)]
mod contrast;

use ratatui::style::{Color, Modifier, Style};
use serde::{Deserialize, Serialize};

pub use crate::lesson::activity::Skin;
pub use depth::ColorDepth;
pub use glyphs::{Glyph, Glyphs};
pub use spacing::Spacing;

listed! {
    /// What a stretch of the screen means to the person who looks at it.
    ///
    /// The first group is the tutor's room; those that begin with `Site` are the invented site, a sheet of
    /// paper lying in it.
    Meaning {
        /// The empty room.
        Ground,
        /// What the tutor says.
        Body,
        /// Names of things: the lesson, the step.
        Title,
        /// What may be left unread: the place in the lesson, what a key does.
        Muted,
        /// Borders and thin lines. No text.
        Line,
        /// The part of a progress line that is still to come. No text.
        Track,
        /// The part of a progress line that is done, the note of the voice, small links of the tutor.
        Accent,
        /// A word that has a card among the words.
        Word,
        /// Text that belongs together, on a slightly lighter ground.
        Card,
        /// The heading of a card.
        CardTitle,
        /// The quiet words of a card.
        CardMuted,
        /// [`Meaning::Accent`] on a card.
        CardAccent,
        /// [`Meaning::Line`] on a card; the left edge of a field. No text.
        CardLine,
        /// [`Meaning::Track`] on a card. No text.
        CardTrack,
        /// [`Meaning::Word`] on a card.
        CardWord,
        /// What has the focus. Always with [`Glyph::Focus`].
        Focus,
        /// It is right. Always with [`Glyph::Right`] and words.
        Right,
        /// [`Meaning::Right`] on a card.
        RightOnCard,
        /// The bar beside a panel of feedback that says it is right. No text.
        RightBar,
        /// Not yet. Always with [`Glyph::NotYet`] and words.
        NotYet,
        /// [`Meaning::NotYet`] on a card.
        NotYetOnCard,
        /// The bar beside a panel of feedback that says not yet. No text.
        NotYetBar,
        /// The word that the voice says now; the key to press in the picture of a keyboard.
        Spoken,
        /// A key, or a button that is not the one to press next.
        KeyCap,
        /// The button to press next.
        Primary,
        /// A button that is not active yet.
        Quiet,

        /// The empty sheet.
        SiteGround,
        /// The text of the site.
        SiteBody,
        /// The small print of the site.
        SiteMuted,
        /// Headings of the site, its open folder, its counts.
        SiteTitle,
        /// The strip that bears the site's own name.
        SiteMasthead,
        /// The browser's bar: arrows, cross.
        SiteBar,
        /// The address in the bar.
        SiteAddress,
        /// A field and what is written in it; also a bubble of a chat. Always beside a [`Meaning::SiteEdge`].
        SiteField,
        /// A field whose content the site refuses. Always with words beside it.
        SiteFieldError,
        /// What the site says about a refused field, on the sheet.
        SiteError,
        /// A link.
        SiteLink,
        /// The button that the site wants pressed.
        SiteButton,
        /// Any other button of the site.
        SitePlainButton,
        /// A button that costs something or destroys something.
        SiteDanger,
        /// A strip with news: a banner, a message of the site.
        SiteNotice,
        /// The row or folder that is open. Always with a sign.
        SiteSelected,
        /// A message not read yet. Always with [`Glyph::Unread`] and a word.
        SiteUnread,
        /// A zone that the learner has found. Its number stands beside it.
        SiteZoneFound,
        /// Borders of fields and pictures. No text.
        SiteEdge,
        /// The text of a publication, a message of a chat or an advert: a white slip on the sheet.
        SlipBody,
        /// The small print of a slip.
        SlipMuted,
        /// Who speaks on a slip.
        SlipTitle,
        /// A link on a slip.
        SlipLink,
        /// The edge of a slip. No text.
        SlipEdge,
        /// What the site refuses on a slip.
        SlipError,
        /// The sign that stands on a slip beside what has the focus.
        SlipFocusSign,
        /// What has the focus inside the site.
        SiteFocus,
        /// The sign that stands on the sheet beside what has the focus.
        SiteFocusSign,
    }
}

/// The look that the learner chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeName {
    /// Light words in a dark room.
    #[default]
    Dark,
    /// Dark words in a light room. Below 256 colours it looks like [`ThemeName::Dark`]: only one light pair is
    /// readable everywhere, and the sheet of the invented site needs it.
    Light,
    /// The strongest contrast there is.
    HighContrast,
    /// No colour: bold, underlined, reversed.
    None,
}

impl ThemeName {
    /// Every look, in the order in which the settings offer them.
    pub const ALL: [Self; 4] = [Self::Dark, Self::Light, Self::HighContrast, Self::None];

    /// The name on the command line and in the settings file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
            Self::HighContrast => "high-contrast",
            Self::None => "none",
        }
    }
}

impl std::str::FromStr for ThemeName {
    type Err = UnknownTheme;

    fn from_str(name: &str) -> Result<Self, UnknownTheme> {
        Self::ALL
            .into_iter()
            .find(|theme| theme.name() == name)
            .ok_or_else(|| UnknownTheme(name.to_owned()))
    }
}

/// A theme that does not exist was asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no theme `{0}`: choose dark, light, high-contrast or none")]
pub struct UnknownTheme(String);

/// A look on a terminal: answers what style a meaning has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Theme {
    /// The look that the learner chose.
    pub name: ThemeName,
    /// What the terminal can show.
    pub depth: ColorDepth,
}

impl Theme {
    /// The style of something in the tutor, or in a site of the first skin.
    pub fn style(self, meaning: Meaning) -> Style {
        self.style_in(Skin::A, meaning)
    }

    /// The style of something where the invented site wears this skin. The tutor's own meanings are the same in
    /// every skin.
    pub fn style_in(self, skin: Skin, meaning: Meaning) -> Style {
        self.paint(skin, meaning).into()
    }

    fn paint(self, skin: Skin, meaning: Meaning) -> Paint {
        match (self.name, self.depth) {
            (ThemeName::None, _) | (_, ColorDepth::Mono) => few::mono(meaning),
            (_, ColorDepth::Eight) => few::eight(meaning),
            (_, ColorDepth::Sixteen) => few::sixteen(meaning),
            (name, ColorDepth::Cube256) => palette::cube(name, skin, meaning),
        }
    }
}

/// What a cell gets: both colours and exactly these modifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Paint {
    fg: Color,
    bg: Color,
    modifier: Modifier,
}

impl Paint {
    const fn new(fg: Color, bg: Color) -> Self {
        Self {
            fg,
            bg,
            modifier: Modifier::empty(),
        }
    }

    const fn cube(fg: u8, bg: u8) -> Self {
        Self::new(Color::Indexed(fg), Color::Indexed(bg))
    }

    const fn with(self, modifier: Modifier) -> Self {
        Self {
            modifier: self.modifier.union(modifier),
            ..self
        }
    }

    const fn bold(self) -> Self {
        self.with(Modifier::BOLD)
    }

    const fn underlined(self) -> Self {
        self.with(Modifier::UNDERLINED)
    }
}

impl From<Paint> for Style {
    fn from(paint: Paint) -> Self {
        Self::new()
            .fg(paint.fg)
            .bg(paint.bg)
            .add_modifier(paint.modifier)
            .remove_modifier(paint.modifier.complement())
    }
}

#[cfg(test)]
mod tests;
