//! How fast one speaks.

/// How fast one speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Speed {
    /// As one speaks to somebody who listens well.
    #[default]
    Normal,
    /// As one dictates.
    Slow,
    /// Word by word.
    VerySlow,
}

impl Speed {
    /// Words a minute, measured in French.
    pub fn words_per_minute(self) -> u16 {
        match self {
            Self::Normal => 130,
            Self::Slow => 105,
            Self::VerySlow => 85,
        }
    }

    /// How it stands to the normal one.
    pub fn ratio(self) -> f32 {
        f32::from(self.words_per_minute()) / f32::from(Self::Normal.words_per_minute())
    }

    /// Silence added between words, in 10 ms.
    pub fn gap(self) -> u16 {
        match self {
            Self::Normal | Self::Slow => 0,
            Self::VerySlow => 8,
        }
    }

    /// The next one, going round.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Normal => Self::Slow,
            Self::Slow => Self::VerySlow,
            Self::VerySlow => Self::Normal,
        }
    }
}
