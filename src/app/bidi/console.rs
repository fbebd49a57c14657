//! Whether the font of the Linux console has Arabic letters. `setfont` tells: to ask the kernel ourselves would take
//! `unsafe`.

use std::process::{Command, Stdio};

/// Arabic letters as they are drawn at the end of a word; the fonts that have one of these have them all.
const LETTERS: [&str; 3] = ["U+FE8E", "U+FEE6", "U+FEF2"];

/// Whether it has. Where nobody can tell, it has not: nothing is worse than signs that mean nothing.
pub fn has_arabic() -> bool {
    let map = Command::new("setfont")
        .args(["-ou", "/dev/stdout"])
        .stdin(Stdio::inherit())
        .stderr(Stdio::null())
        .output();
    map.is_ok_and(|map| map.status.success() && names_arabic(&String::from_utf8_lossy(&map.stdout)))
}

/// Whether a table of a font, `0x1f<TAB>U+FE8E` a line, names Arabic letters.
fn names_arabic(map: &str) -> bool {
    let map = map.to_ascii_uppercase();
    LETTERS.iter().all(|letter| map.contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_font_has_arabic_when_its_table_names_the_letters() {
        assert!(names_arabic(
            "0x00\tU+0020\n0x80\tU+fe8e\n0x81\tU+fee6\n0x82\tU+fef2\n"
        ));
        assert!(!names_arabic("0x00\tU+0020\n0x80\tU+fe8e\n"));
        assert!(!names_arabic("0x00\tU+0020\n0x01\tU+00e9\n"));
        assert!(!names_arabic(""));
    }
}
