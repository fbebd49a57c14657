//! The colours of the three themes and the two skins, as numbers of the fixed 256 cube; which pairs must hold is in `contrast`.

use super::{Meaning, Paint, Skin, ThemeName};

/// The tutor's room. Each name is a number from 16 to 255, whose colour no user and no emulator changes.
struct Room {
    ground: u8,
    body: u8,
    title: u8,
    muted: u8,
    line: u8,
    accent: u8,
    card: u8,
    card_line: u8,
    focus: (u8, u8),
    right: (u8, u8),
    right_on_card: (u8, u8),
    right_bar: u8,
    not_yet: (u8, u8),
    not_yet_on_card: (u8, u8),
    not_yet_bar: u8,
    spoken: (u8, u8),
    key: (u8, u8),
    primary: (u8, u8),
}

/// A deep blue that carries white at 7:1 can never stand 3:1 apart from a dark grey (together that is more than the
/// 21:1 there is), so in the dark room the sign, the bold and the blue tell the focus together.
const DARK: Room = Room {
    ground: 234,
    body: 253,
    title: 231,
    muted: 251,
    line: 242,
    accent: 117,
    card: 236,
    card_line: 244,
    focus: (231, 24),
    right: (120, 234),
    right_on_card: (120, 236),
    right_bar: 120,
    not_yet: (221, 234),
    not_yet_on_card: (221, 236),
    not_yet_bar: 221,
    spoken: (16, 222),
    key: (255, 238),
    primary: (16, 117),
};

/// No green and no amber of the cube is dark enough for text on light grey: they become the ground instead.
const LIGHT: Room = Room {
    ground: 252,
    body: 233,
    title: 16,
    muted: 237,
    line: 242,
    accent: 18,
    card: 255,
    card_line: 242,
    focus: (231, 24),
    right: (22, 194),
    right_on_card: (22, 194),
    right_bar: 22,
    not_yet: (16, 215),
    not_yet_on_card: (16, 215),
    not_yet_bar: 130,
    spoken: (16, 222),
    key: (16, 248),
    primary: (231, 18),
};

const HIGH_CONTRAST: Room = Room {
    ground: 16,
    body: 231,
    title: 231,
    muted: 255,
    line: 255,
    accent: 123,
    card: 233,
    card_line: 255,
    focus: (16, 226),
    right: (120, 16),
    right_on_card: (120, 233),
    right_bar: 120,
    not_yet: (221, 16),
    not_yet_on_card: (221, 233),
    not_yet_bar: 221,
    spoken: (16, 123),
    key: (16, 252),
    primary: (16, 231),
};

/// The invented site: always light paper, so that nobody takes the site for the tutor.
struct Sheet {
    ground: u8,
    body: u8,
    muted: u8,
    title: u8,
    masthead: (u8, u8),
    bar: (u8, u8),
    address: (u8, u8),
    field: u8,
    error: u8,
    link: u8,
    button: (u8, u8),
    plain_button: (u8, u8),
    danger: (u8, u8),
    notice: (u8, u8),
    selected: (u8, u8),
    zone: (u8, u8),
    edge: u8,
    focus: (u8, u8),
    focus_sign: u8,
}

/// White paper, a little dimmed in a dark room; green and navy.
const SKIN_A: Sheet = Sheet {
    ground: 255,
    body: 235,
    muted: 238,
    title: 17,
    masthead: (231, 17),
    bar: (235, 251),
    address: (235, 231),
    field: 231,
    error: 88,
    link: 19,
    button: (231, 22),
    plain_button: (231, 240),
    danger: (231, 124),
    notice: (16, 189),
    selected: (16, 153),
    zone: (231, 54),
    edge: 242,
    focus: (231, 24),
    focus_sign: 18,
};

/// In a light room the paper must be whiter than the room; its fields are what is grey then.
const SKIN_A_IN_LIGHT: Sheet = Sheet {
    ground: 231,
    field: 255,
    ..SKIN_A
};

/// Cream paper, teal and sand.
const SKIN_B: Sheet = Sheet {
    ground: 230,
    body: 234,
    muted: 238,
    title: 23,
    masthead: (231, 23),
    bar: (234, 187),
    address: (234, 231),
    field: 231,
    error: 88,
    link: 18,
    button: (231, 23),
    plain_button: (231, 239),
    danger: (231, 88),
    notice: (16, 194),
    selected: (16, 186),
    zone: (231, 54),
    edge: 95,
    focus: (231, 24),
    focus_sign: 18,
};

/// Black on white; the focus is turned over, because yellow vanishes on paper.
const STRONG_A: Sheet = Sheet {
    ground: 231,
    body: 16,
    muted: 16,
    title: 16,
    masthead: (231, 16),
    bar: (16, 252),
    address: (16, 231),
    field: 255,
    error: 52,
    link: 18,
    button: (231, 16),
    plain_button: (231, 237),
    danger: (231, 52),
    notice: (16, 195),
    selected: (16, 153),
    zone: (231, 53),
    edge: 16,
    focus: (226, 16),
    focus_sign: 16,
};

const STRONG_B: Sheet = Sheet {
    ground: 230,
    masthead: (231, 17),
    button: (231, 17),
    title: 17,
    ..STRONG_A
};

/// The paint of a meaning where 256 colours are certain.
pub(super) fn cube(name: ThemeName, skin: Skin, meaning: Meaning) -> Paint {
    let room = match name {
        ThemeName::Dark | ThemeName::None => &DARK,
        ThemeName::Light => &LIGHT,
        ThemeName::HighContrast => &HIGH_CONTRAST,
    };
    let sheet = match (name, skin) {
        (ThemeName::HighContrast, Skin::A) => &STRONG_A,
        (ThemeName::HighContrast, Skin::B) => &STRONG_B,
        (ThemeName::Light, Skin::A) => &SKIN_A_IN_LIGHT,
        (_, Skin::A) => &SKIN_A,
        (_, Skin::B) => &SKIN_B,
    };
    let on_ground = |fg| Paint::cube(fg, room.ground);
    let on_card = |fg| Paint::cube(fg, room.card);
    let on_sheet = |fg| Paint::cube(fg, sheet.ground);
    let on_slip = |fg| Paint::cube(fg, sheet.field);
    let pair = |(fg, bg)| Paint::cube(fg, bg);
    match meaning {
        Meaning::Ground | Meaning::Body => on_ground(room.body),
        Meaning::Title => on_ground(room.title).bold(),
        Meaning::Muted | Meaning::Quiet => on_ground(room.muted),
        Meaning::Line | Meaning::Track => on_ground(room.line),
        Meaning::Accent => on_ground(room.accent),
        Meaning::Word => on_ground(room.accent).underlined(),
        Meaning::Card => on_card(room.body),
        Meaning::CardTitle => on_card(room.title).bold(),
        Meaning::CardMuted => on_card(room.muted),
        Meaning::CardAccent => on_card(room.accent),
        Meaning::CardLine | Meaning::CardTrack => on_card(room.card_line),
        Meaning::CardWord => on_card(room.accent).underlined(),
        Meaning::Focus => pair(room.focus).bold(),
        Meaning::Right => pair(room.right).bold(),
        Meaning::RightOnCard => pair(room.right_on_card).bold(),
        Meaning::RightBar => on_card(room.right_bar),
        Meaning::NotYet => pair(room.not_yet).bold(),
        Meaning::NotYetOnCard => pair(room.not_yet_on_card).bold(),
        Meaning::NotYetBar => on_card(room.not_yet_bar),
        Meaning::Spoken => pair(room.spoken).bold(),
        Meaning::KeyCap => pair(room.key).bold(),
        Meaning::Primary => pair(room.primary).bold(),
        Meaning::SiteGround | Meaning::SiteBody => on_sheet(sheet.body),
        Meaning::SiteMuted => on_sheet(sheet.muted),
        Meaning::SiteTitle | Meaning::SiteUnread => on_sheet(sheet.title).bold(),
        Meaning::SiteMasthead => pair(sheet.masthead).bold(),
        Meaning::SiteBar => pair(sheet.bar),
        Meaning::SiteAddress => pair(sheet.address),
        Meaning::SiteField => Paint::cube(sheet.body, sheet.field),
        Meaning::SiteFieldError => Paint::cube(sheet.error, sheet.field),
        Meaning::SiteError => on_sheet(sheet.error).bold(),
        Meaning::SiteLink => on_sheet(sheet.link).underlined(),
        Meaning::SiteButton => pair(sheet.button).bold(),
        Meaning::SitePlainButton => pair(sheet.plain_button),
        Meaning::SiteDanger => pair(sheet.danger).bold(),
        Meaning::SiteNotice => pair(sheet.notice),
        Meaning::SiteSelected => pair(sheet.selected).bold(),
        Meaning::SiteZoneFound => pair(sheet.zone).bold(),
        Meaning::SiteEdge => on_sheet(sheet.edge),
        Meaning::SlipBody => on_slip(sheet.body),
        Meaning::SlipMuted => on_slip(sheet.muted),
        Meaning::SlipTitle => on_slip(sheet.title).bold(),
        Meaning::SlipLink => on_slip(sheet.link).underlined(),
        Meaning::SlipEdge => on_slip(sheet.edge),
        Meaning::SlipError => on_slip(sheet.error).bold(),
        Meaning::SlipFocusSign => on_slip(sheet.focus_sign).bold(),
        Meaning::SiteFocus => pair(sheet.focus).bold(),
        Meaning::SiteFocusSign => on_sheet(sheet.focus_sign).bold(),
    }
}
