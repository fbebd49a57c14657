//! What must hold for the colours of every meaning, look, skin and depth.

use ratatui::style::{Color, Modifier};

use super::contrast::{cube, luminance, ratio};
use super::{ColorDepth, Meaning, Paint, Skin, Theme, ThemeName};

const SKINS: [Skin; 2] = [Skin::A, Skin::B];
/// `None` looks the same whatever the terminal can do.
const COLOURED: [ThemeName; 3] = [ThemeName::Dark, ThemeName::Light, ThemeName::HighContrast];

/// What a meaning is made of decides how strong it must be.
#[derive(PartialEq)]
enum Made {
    /// Words: 7:1.
    OfWords,
    /// Thin lines and bars: 3:1.
    OfLines,
}

/// No wildcard: a new meaning does not compile before somebody has said what it is made of.
fn made(meaning: Meaning) -> Made {
    match meaning {
        Meaning::Line
        | Meaning::Track
        | Meaning::CardLine
        | Meaning::CardTrack
        | Meaning::RightBar
        | Meaning::NotYetBar
        | Meaning::SiteEdge
        | Meaning::SlipEdge => Made::OfLines,
        Meaning::Ground
        | Meaning::Body
        | Meaning::Title
        | Meaning::Muted
        | Meaning::Accent
        | Meaning::Word
        | Meaning::Card
        | Meaning::CardTitle
        | Meaning::CardMuted
        | Meaning::CardAccent
        | Meaning::CardWord
        | Meaning::Focus
        | Meaning::Right
        | Meaning::RightOnCard
        | Meaning::NotYet
        | Meaning::NotYetOnCard
        | Meaning::Spoken
        | Meaning::KeyCap
        | Meaning::Primary
        | Meaning::Quiet
        | Meaning::SiteGround
        | Meaning::SiteBody
        | Meaning::SiteMuted
        | Meaning::SiteTitle
        | Meaning::SiteMasthead
        | Meaning::SiteBar
        | Meaning::SiteAddress
        | Meaning::SiteField
        | Meaning::SiteFieldError
        | Meaning::SiteError
        | Meaning::SiteLink
        | Meaning::SiteButton
        | Meaning::SitePlainButton
        | Meaning::SiteDanger
        | Meaning::SiteNotice
        | Meaning::SiteSelected
        | Meaning::SiteUnread
        | Meaning::SiteZoneFound
        | Meaning::SiteFocus
        | Meaning::SiteFocusSign
        | Meaning::SlipBody
        | Meaning::SlipMuted
        | Meaning::SlipTitle
        | Meaning::SlipLink
        | Meaning::SlipError
        | Meaning::SlipFocusSign => Made::OfWords,
    }
}

/// Every meaning in every look, skin and depth.
fn everything() -> impl Iterator<Item = (Theme, Skin, Meaning, Paint)> {
    ThemeName::ALL.into_iter().flat_map(|name| {
        ColorDepth::ALL.into_iter().flat_map(move |depth| {
            SKINS.into_iter().flat_map(move |skin| {
                Meaning::ALL.iter().map(move |&meaning| {
                    let theme = Theme { name, depth };
                    (theme, skin, meaning, theme.paint(skin, meaning))
                })
            })
        })
    })
}

fn at(depth: ColorDepth) -> impl Iterator<Item = (Theme, Skin, Meaning, Paint)> {
    everything().filter(move |(theme, ..)| theme.depth == depth && theme.name != ThemeName::None)
}

#[test]
fn the_cube_is_the_one_of_xterm() {
    for (index, rgb) in [
        (16, [0, 0, 0]),
        (24, [0, 95, 135]),
        (117, [135, 215, 255]),
        (222, [255, 215, 135]),
        (231, [255; 3]),
        (232, [8; 3]),
        (255, [238; 3]),
    ] {
        assert_eq!(cube(Color::Indexed(index)), rgb, "colour {index}");
    }
}

#[test]
fn contrast_is_counted_as_wcag_counts_it() {
    assert!((ratio([0; 3], [255; 3]) - 21.0).abs() < 1e-9);
    assert!((ratio([119; 3], [255; 3]) - 4.478).abs() < 1e-3);
    assert!((ratio([7; 3], [7; 3]) - 1.0).abs() < 1e-9);
}

#[test]
fn words_reach_seven_to_one_and_lines_three_to_one_on_the_fixed_colours() {
    let mut faults = Vec::new();
    for (theme, skin, meaning, paint) in at(ColorDepth::Cube256) {
        let found = ratio(cube(paint.fg), cube(paint.bg));
        let wanted = if made(meaning) == Made::OfWords {
            7.0
        } else {
            3.0
        };
        if found < wanted {
            faults.push(format!(
                "{:?} skin {skin:?} {meaning:?}: {found:.2}, not {wanted}",
                theme.name
            ));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn what_only_its_ground_or_its_edge_sets_apart_is_three_to_one_from_its_neighbour() {
    #[track_caller]
    fn apart(name: ThemeName, skin: Skin, one: Color, other: Color, what: &str) {
        let found = ratio(cube(one), cube(other));
        assert!(found >= 3.0, "{name:?} skin {skin:?}: {what}: {found:.2}");
    }
    for name in COLOURED {
        for skin in SKINS {
            let paint = |meaning| {
                Theme {
                    name,
                    depth: ColorDepth::Cube256,
                }
                .paint(skin, meaning)
            };
            let (ground, card, sheet) = (
                paint(Meaning::Ground).bg,
                paint(Meaning::Card).bg,
                paint(Meaning::SiteGround).bg,
            );
            apart(
                name,
                skin,
                paint(Meaning::CardLine).fg,
                ground,
                "a field's edge beside the room",
            );
            apart(
                name,
                skin,
                paint(Meaning::Primary).bg,
                ground,
                "the next button",
            );
            apart(
                name,
                skin,
                paint(Meaning::SiteEdge).fg,
                paint(Meaning::SiteField).bg,
                "a field's edge beside it",
            );
            for button in [
                Meaning::SiteButton,
                Meaning::SitePlainButton,
                Meaning::SiteDanger,
            ] {
                apart(name, skin, paint(button).bg, sheet, "a button on the sheet");
            }
            apart(
                name,
                skin,
                paint(Meaning::SiteZoneFound).bg,
                sheet,
                "a found zone on the sheet",
            );
            apart(
                name,
                skin,
                paint(Meaning::SiteFocus).bg,
                sheet,
                "the focus on the sheet",
            );
            apart(
                name,
                skin,
                paint(Meaning::SiteFocus).bg,
                paint(Meaning::SiteField).bg,
                "the focus beside a field",
            );
            for neighbour in [ground, card] {
                let focus = paint(Meaning::Focus);
                // White at 7:1 on a blue at 3:1 would need a black room: in the dark one the sign sets it apart.
                let tells = if name == ThemeName::Dark {
                    focus.fg
                } else {
                    focus.bg
                };
                apart(name, skin, tells, neighbour, "the focus");
            }
        }
    }
}

#[test]
fn the_site_is_light_paper_in_every_look_and_lighter_than_the_room() {
    for name in COLOURED {
        for skin in SKINS {
            let theme = Theme {
                name,
                depth: ColorDepth::Cube256,
            };
            let sheet = luminance(cube(theme.paint(skin, Meaning::SiteGround).bg));
            let room = luminance(cube(theme.paint(skin, Meaning::Ground).bg));
            assert!(sheet > 0.8, "{name:?} skin {skin:?}: {sheet:.2}");
            assert!(
                (sheet + 0.05) / (room + 0.05) > 1.4,
                "{name:?} skin {skin:?}: the room is as light as the sheet"
            );
        }
    }
}

#[test]
fn a_skin_changes_the_site_and_never_the_tutor() {
    for name in COLOURED {
        let theme = Theme {
            name,
            depth: ColorDepth::Cube256,
        };
        for &meaning in Meaning::ALL {
            let name_of = format!("{meaning:?}");
            let of_the_site = name_of.starts_with("Site") || name_of.starts_with("Slip");
            if !of_the_site {
                assert_eq!(
                    theme.paint(Skin::A, meaning),
                    theme.paint(Skin::B, meaning),
                    "{name:?} {meaning:?}"
                );
            }
        }
        for meaning in [
            Meaning::SiteGround,
            Meaning::SiteMasthead,
            Meaning::SiteButton,
        ] {
            assert_ne!(
                theme.paint(Skin::A, meaning),
                theme.paint(Skin::B, meaning),
                "{name:?} {meaning:?}"
            );
        }
    }
}

#[test]
fn what_must_be_told_apart_looks_different_in_every_look() {
    use Meaning as M;
    let neighbours = [
        (M::Title, M::Body),
        (M::Spoken, M::Body),
        (M::Word, M::Body),
        (M::CardWord, M::Card),
        (M::Focus, M::Body),
        (M::Focus, M::Card),
        (M::Focus, M::Spoken),
        (M::Focus, M::Right),
        (M::Right, M::Body),
        (M::NotYet, M::Body),
        (M::Primary, M::Quiet),
        (M::Primary, M::KeyCap),
        (M::SiteField, M::SiteBody),
        (M::SiteFieldError, M::SiteField),
        (M::SiteLink, M::SiteBody),
        (M::SiteUnread, M::SiteBody),
        (M::SiteSelected, M::SiteBody),
        (M::SiteZoneFound, M::SiteBody),
        (M::SiteDanger, M::SitePlainButton),
        (M::SiteFocus, M::SiteBody),
        (M::SiteFocus, M::SiteField),
        (M::SiteFocus, M::SiteLink),
        (M::SiteFocus, M::SiteButton),
        (M::SiteFocus, M::SitePlainButton),
        (M::SiteFocus, M::SiteSelected),
        (M::SiteFocus, M::SiteZoneFound),
    ];
    for name in ThemeName::ALL {
        for depth in ColorDepth::ALL {
            for skin in SKINS {
                let theme = Theme { name, depth };
                for (one, other) in neighbours {
                    assert_ne!(
                        theme.style_in(skin, one),
                        theme.style_in(skin, other),
                        "{name:?} {depth:?} skin {skin:?}: {one:?} and {other:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn a_style_leaves_nothing_of_what_was_there_before() {
    for (theme, skin, meaning, paint) in everything() {
        let mut cell = ratatui::buffer::Cell::EMPTY;
        cell.set_fg(Color::Red).set_bg(Color::Blue).modifier = Modifier::all();
        cell.set_style(theme.style_in(skin, meaning));
        assert_eq!(
            (cell.fg, cell.bg, cell.modifier),
            (paint.fg, paint.bg, paint.modifier),
            "{theme:?} {meaning:?}"
        );
    }
}

#[test]
fn a_theme_is_found_by_its_name_and_an_unknown_one_names_the_choice() {
    for name in ThemeName::ALL {
        assert_eq!(name.name().parse(), Ok(name));
        assert_eq!(serde_json::to_value(name).unwrap(), name.name());
    }
    let error = "sepia".parse::<ThemeName>().unwrap_err().to_string();
    assert_eq!(
        error,
        "there is no theme `sepia`: choose dark, light, high-contrast or none"
    );
}

#[test]
fn no_colour_wanted_and_no_colour_possible_look_the_same() {
    for &meaning in Meaning::ALL {
        let dark = Theme {
            name: ThemeName::Dark,
            depth: ColorDepth::Mono,
        };
        assert_eq!(dark.style(meaning).fg, Some(Color::Reset));
        for depth in ColorDepth::ALL {
            let none = Theme {
                name: ThemeName::None,
                depth,
            };
            assert_eq!(
                none.style(meaning),
                dark.style(meaning),
                "{meaning:?} {depth:?}"
            );
        }
    }
}
