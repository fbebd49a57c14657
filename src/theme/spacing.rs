//! How far apart the lines of one text stand. Where there is room for it is decided by whoever draws.

/// What the learner chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Spacing {
    /// Line under line.
    #[default]
    Normal,
    /// An empty line between two lines of a text.
    Wide,
}

impl Spacing {
    /// Every one there is, in the order in which the settings offer them.
    pub const ALL: [Self; 2] = [Self::Normal, Self::Wide];

    /// Its name in the store and in messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Wide => "wide",
        }
    }

    /// The one of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|each| each.name() == name)
    }
}
