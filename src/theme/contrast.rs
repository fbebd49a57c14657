//! What the tests of the theme count with: the colours that terminals really show, and the contrast between two of them.

use ratatui::style::Color;

/// Red, green and blue, 0 to 255 each.
pub(super) type Rgb = [u8; 3];

/// The sixteen first colours of a terminal, which every emulator and every user may change.
pub(super) struct Ansi {
    pub name: &'static str,
    pub colours: [u32; 16],
}

/// The palettes that our users meet: the PC's console, and the defaults of the emulators of Debian 12.
pub(super) const PALETTES: [Ansi; 5] = [
    Ansi {
        name: "VGA console",
        colours: [
            0x00_0000, 0xaa_0000, 0x00_aa00, 0xaa_5500, 0x00_00aa, 0xaa_00aa, 0x00_aaaa, 0xaa_aaaa,
            0x55_5555, 0xff_5555, 0x55_ff55, 0xff_ff55, 0x55_55ff, 0xff_55ff, 0x55_ffff, 0xff_ffff,
        ],
    },
    Ansi {
        name: "xterm",
        colours: [
            0x00_0000, 0xcd_0000, 0x00_cd00, 0xcd_cd00, 0x00_00ee, 0xcd_00cd, 0x00_cdcd, 0xe5_e5e5,
            0x7f_7f7f, 0xff_0000, 0x00_ff00, 0xff_ff00, 0x5c_5cff, 0xff_00ff, 0x00_ffff, 0xff_ffff,
        ],
    },
    Ansi {
        name: "Tango",
        colours: [
            0x2e_3436, 0xcc_0000, 0x4e_9a06, 0xc4_a000, 0x34_65a4, 0x75_507b, 0x06_989a, 0xd3_d7cf,
            0x55_5753, 0xef_2929, 0x8a_e234, 0xfc_e94f, 0x72_9fcf, 0xad_7fa8, 0x34_e2e2, 0xee_eeec,
        ],
    },
    Ansi {
        name: "Breeze",
        colours: [
            0x23_2627, 0xed_1515, 0x11_d116, 0xf6_7400, 0x1d_99f3, 0x9b_59b6, 0x1a_bc9c, 0xfc_fcfc,
            0x7f_8c8d, 0xc0_392b, 0x1c_dc9a, 0xfd_bc4b, 0x3d_aee9, 0x8e_44ad, 0x16_a085, 0xff_ffff,
        ],
    },
    Ansi {
        name: "VTE",
        colours: [
            0x17_1421, 0xc0_1c28, 0x26_a269, 0xa2_734c, 0x12_488b, 0xa3_47ba, 0x2a_a1b3, 0xd0_cfcc,
            0x5e_5c64, 0xf6_6151, 0x33_da7a, 0xe9_ad0c, 0x2a_7bde, 0xc0_61cb, 0x33_c7de, 0xff_ffff,
        ],
    },
];

impl Ansi {
    /// The colour that this palette shows for one of ratatui's sixteen names.
    pub fn rgb(&self, colour: Color) -> Rgb {
        let index = match colour {
            Color::Black => 0,
            Color::Green => 2,
            Color::Yellow => 3,
            Color::Magenta => 5,
            Color::Cyan => 6,
            Color::Gray => 7,
            Color::LightGreen => 10,
            Color::LightYellow => 11,
            Color::LightCyan => 14,
            Color::White => 15,
            other => panic!("the theme has no business with {other:?}"),
        };
        let [_, rgb @ ..] = self.colours[index].to_be_bytes();
        rgb
    }
}

/// The fixed colours 16 to 255, by the formula of xterm's `256colres.pl`.
pub(super) fn cube(colour: Color) -> Rgb {
    let Color::Indexed(index @ 16..) = colour else {
        panic!("{colour:?} is not one of the fixed colours")
    };
    if index >= 232 {
        return [8 + 10 * (index - 232); 3];
    }
    let level = |step: u8| if step == 0 { 0 } else { 55 + 40 * step };
    let index = index - 16;
    [level(index / 36), level(index / 6 % 6), level(index % 6)]
}

/// Relative luminance by WCAG 2.2, from 0 for black to 1 for white.
pub(super) fn luminance(rgb: Rgb) -> f64 {
    let [red, green, blue] = rgb.map(|channel| {
        let channel = f64::from(channel) / 255.0;
        if channel <= 0.04045 {
            channel / 12.92
        } else {
            ((channel + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// Contrast ratio by WCAG 2.2, from 1 for the same colour to 21 for black and white.
pub(super) fn ratio(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
    one.max(other) / one.min(other)
}
