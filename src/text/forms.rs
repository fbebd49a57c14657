//! The tables of Arabic shaping and of mirrored signs. Which form a letter takes is decided in
//! `shape`.

/// The four shapes of a letter; a letter without a final shape joins no letter before it, one
/// without an initial shape none after it.
pub(super) struct Letter {
    pub(super) base: char,
    pub(super) isolated: char,
    pub(super) last: Option<char>,
    pub(super) initial: Option<char>,
    pub(super) medial: Option<char>,
}

/// The letters of Arabic, Persian and Urdu that have presentation forms, in the order of their
/// code points, from the decompositions of `UnicodeData.txt`.
const LETTERS: &[Letter] = &[
    letter('\u{621}', '\u{FE80}', '\0', '\0', '\0'), // hamza
    letter('\u{622}', '\u{FE81}', '\u{FE82}', '\0', '\0'), // alef with madda above
    letter('\u{623}', '\u{FE83}', '\u{FE84}', '\0', '\0'), // alef with hamza above
    letter('\u{624}', '\u{FE85}', '\u{FE86}', '\0', '\0'), // waw with hamza above
    letter('\u{625}', '\u{FE87}', '\u{FE88}', '\0', '\0'), // alef with hamza below
    letter('\u{626}', '\u{FE89}', '\u{FE8A}', '\u{FE8B}', '\u{FE8C}'), // yeh with hamza above
    letter('\u{627}', '\u{FE8D}', '\u{FE8E}', '\0', '\0'), // alef
    letter('\u{628}', '\u{FE8F}', '\u{FE90}', '\u{FE91}', '\u{FE92}'), // beh
    letter('\u{629}', '\u{FE93}', '\u{FE94}', '\0', '\0'), // teh marbuta
    letter('\u{62A}', '\u{FE95}', '\u{FE96}', '\u{FE97}', '\u{FE98}'), // teh
    letter('\u{62B}', '\u{FE99}', '\u{FE9A}', '\u{FE9B}', '\u{FE9C}'), // theh
    letter('\u{62C}', '\u{FE9D}', '\u{FE9E}', '\u{FE9F}', '\u{FEA0}'), // jeem
    letter('\u{62D}', '\u{FEA1}', '\u{FEA2}', '\u{FEA3}', '\u{FEA4}'), // hah
    letter('\u{62E}', '\u{FEA5}', '\u{FEA6}', '\u{FEA7}', '\u{FEA8}'), // khah
    letter('\u{62F}', '\u{FEA9}', '\u{FEAA}', '\0', '\0'), // dal
    letter('\u{630}', '\u{FEAB}', '\u{FEAC}', '\0', '\0'), // thal
    letter('\u{631}', '\u{FEAD}', '\u{FEAE}', '\0', '\0'), // reh
    letter('\u{632}', '\u{FEAF}', '\u{FEB0}', '\0', '\0'), // zain
    letter('\u{633}', '\u{FEB1}', '\u{FEB2}', '\u{FEB3}', '\u{FEB4}'), // seen
    letter('\u{634}', '\u{FEB5}', '\u{FEB6}', '\u{FEB7}', '\u{FEB8}'), // sheen
    letter('\u{635}', '\u{FEB9}', '\u{FEBA}', '\u{FEBB}', '\u{FEBC}'), // sad
    letter('\u{636}', '\u{FEBD}', '\u{FEBE}', '\u{FEBF}', '\u{FEC0}'), // dad
    letter('\u{637}', '\u{FEC1}', '\u{FEC2}', '\u{FEC3}', '\u{FEC4}'), // tah
    letter('\u{638}', '\u{FEC5}', '\u{FEC6}', '\u{FEC7}', '\u{FEC8}'), // zah
    letter('\u{639}', '\u{FEC9}', '\u{FECA}', '\u{FECB}', '\u{FECC}'), // ain
    letter('\u{63A}', '\u{FECD}', '\u{FECE}', '\u{FECF}', '\u{FED0}'), // ghain
    letter('\u{641}', '\u{FED1}', '\u{FED2}', '\u{FED3}', '\u{FED4}'), // feh
    letter('\u{642}', '\u{FED5}', '\u{FED6}', '\u{FED7}', '\u{FED8}'), // qaf
    letter('\u{643}', '\u{FED9}', '\u{FEDA}', '\u{FEDB}', '\u{FEDC}'), // kaf
    letter('\u{644}', '\u{FEDD}', '\u{FEDE}', '\u{FEDF}', '\u{FEE0}'), // lam
    letter('\u{645}', '\u{FEE1}', '\u{FEE2}', '\u{FEE3}', '\u{FEE4}'), // meem
    letter('\u{646}', '\u{FEE5}', '\u{FEE6}', '\u{FEE7}', '\u{FEE8}'), // noon
    letter('\u{647}', '\u{FEE9}', '\u{FEEA}', '\u{FEEB}', '\u{FEEC}'), // heh
    letter('\u{648}', '\u{FEED}', '\u{FEEE}', '\0', '\0'), // waw
    letter('\u{649}', '\u{FEEF}', '\u{FEF0}', '\0', '\0'), // alef maksura
    letter('\u{64A}', '\u{FEF1}', '\u{FEF2}', '\u{FEF3}', '\u{FEF4}'), // yeh
    letter('\u{671}', '\u{FB50}', '\u{FB51}', '\0', '\0'), // alef wasla
    letter('\u{677}', '\u{FBDD}', '\0', '\0', '\0'), // u with hamza above
    letter('\u{679}', '\u{FB66}', '\u{FB67}', '\u{FB68}', '\u{FB69}'), // tteh
    letter('\u{67A}', '\u{FB5E}', '\u{FB5F}', '\u{FB60}', '\u{FB61}'), // tteheh
    letter('\u{67B}', '\u{FB52}', '\u{FB53}', '\u{FB54}', '\u{FB55}'), // beeh
    letter('\u{67E}', '\u{FB56}', '\u{FB57}', '\u{FB58}', '\u{FB59}'), // peh
    letter('\u{67F}', '\u{FB62}', '\u{FB63}', '\u{FB64}', '\u{FB65}'), // teheh
    letter('\u{680}', '\u{FB5A}', '\u{FB5B}', '\u{FB5C}', '\u{FB5D}'), // beheh
    letter('\u{683}', '\u{FB76}', '\u{FB77}', '\u{FB78}', '\u{FB79}'), // nyeh
    letter('\u{684}', '\u{FB72}', '\u{FB73}', '\u{FB74}', '\u{FB75}'), // dyeh
    letter('\u{686}', '\u{FB7A}', '\u{FB7B}', '\u{FB7C}', '\u{FB7D}'), // tcheh
    letter('\u{687}', '\u{FB7E}', '\u{FB7F}', '\u{FB80}', '\u{FB81}'), // tcheheh
    letter('\u{688}', '\u{FB88}', '\u{FB89}', '\0', '\0'), // ddal
    letter('\u{68C}', '\u{FB84}', '\u{FB85}', '\0', '\0'), // dahal
    letter('\u{68D}', '\u{FB82}', '\u{FB83}', '\0', '\0'), // ddahal
    letter('\u{68E}', '\u{FB86}', '\u{FB87}', '\0', '\0'), // dul
    letter('\u{691}', '\u{FB8C}', '\u{FB8D}', '\0', '\0'), // rreh
    letter('\u{698}', '\u{FB8A}', '\u{FB8B}', '\0', '\0'), // jeh
    letter('\u{6A4}', '\u{FB6A}', '\u{FB6B}', '\u{FB6C}', '\u{FB6D}'), // veh
    letter('\u{6A6}', '\u{FB6E}', '\u{FB6F}', '\u{FB70}', '\u{FB71}'), // peheh
    letter('\u{6A9}', '\u{FB8E}', '\u{FB8F}', '\u{FB90}', '\u{FB91}'), // keheh
    letter('\u{6AD}', '\u{FBD3}', '\u{FBD4}', '\u{FBD5}', '\u{FBD6}'), // ng
    letter('\u{6AF}', '\u{FB92}', '\u{FB93}', '\u{FB94}', '\u{FB95}'), // gaf
    letter('\u{6B1}', '\u{FB9A}', '\u{FB9B}', '\u{FB9C}', '\u{FB9D}'), // ngoeh
    letter('\u{6B3}', '\u{FB96}', '\u{FB97}', '\u{FB98}', '\u{FB99}'), // gueh
    letter('\u{6BA}', '\u{FB9E}', '\u{FB9F}', '\0', '\0'), // noon ghunna
    letter('\u{6BB}', '\u{FBA0}', '\u{FBA1}', '\u{FBA2}', '\u{FBA3}'), // rnoon
    letter('\u{6BE}', '\u{FBAA}', '\u{FBAB}', '\u{FBAC}', '\u{FBAD}'), // heh doachashmee
    letter('\u{6C0}', '\u{FBA4}', '\u{FBA5}', '\0', '\0'), // heh with yeh above
    letter('\u{6C1}', '\u{FBA6}', '\u{FBA7}', '\u{FBA8}', '\u{FBA9}'), // heh goal
    letter('\u{6C6}', '\u{FBD9}', '\u{FBDA}', '\0', '\0'), // oe
    letter('\u{6C7}', '\u{FBD7}', '\u{FBD8}', '\0', '\0'), // u
    letter('\u{6C8}', '\u{FBDB}', '\u{FBDC}', '\0', '\0'), // yu
    letter('\u{6CB}', '\u{FBDE}', '\u{FBDF}', '\0', '\0'), // ve
    letter('\u{6CC}', '\u{FBFC}', '\u{FBFD}', '\u{FBFE}', '\u{FBFF}'), // farsi yeh
    letter('\u{6D2}', '\u{FBAE}', '\u{FBAF}', '\0', '\0'), // yeh barree
    letter('\u{6D3}', '\u{FBB0}', '\u{FBB1}', '\0', '\0'), // yeh barree with hamza above
];

const fn letter(base: char, isolated: char, last: char, initial: char, medial: char) -> Letter {
    const fn form(c: char) -> Option<char> {
        if c == '\0' { None } else { Some(c) }
    }
    Letter {
        base,
        isolated,
        last: form(last),
        initial: form(initial),
        medial: form(medial),
    }
}

/// The shapes of `c`, if it is a letter that has any.
pub(super) fn letter_of(c: char) -> Option<&'static Letter> {
    let index = LETTERS
        .binary_search_by_key(&c, |letter| letter.base)
        .ok()?;
    Some(&LETTERS[index])
}

/// Lam and this alef written as one, isolated and joined to the letter before.
pub(super) fn lam_alef(alef: char) -> Option<(char, char)> {
    match alef {
        '\u{622}' => Some(('\u{FEF5}', '\u{FEF6}')),
        '\u{623}' => Some(('\u{FEF7}', '\u{FEF8}')),
        '\u{625}' => Some(('\u{FEF9}', '\u{FEFA}')),
        '\u{627}' => Some(('\u{FEFB}', '\u{FEFC}')),
        _ => None,
    }
}

/// The sign to draw for `c` where the text runs from the right to the left.
pub(super) fn mirrored(c: char) -> char {
    const PAIRS: [(char, char); 7] = [
        ('(', ')'),
        ('[', ']'),
        ('{', '}'),
        ('<', '>'),
        ('«', '»'),
        ('‹', '›'),
        ('≤', '≥'),
    ];
    let other = PAIRS.iter().find_map(|&(left, right)| match c {
        _ if c == left => Some(right),
        _ if c == right => Some(left),
        _ => None,
    });
    other.unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_are_in_order() {
        assert!(LETTERS.is_sorted_by(|a, b| a.base < b.base));
    }

    #[test]
    fn a_letter_that_joins_both_sides_has_its_four_shapes() {
        for letter in LETTERS {
            assert_eq!(
                letter.initial.is_some(),
                letter.medial.is_some(),
                "{}",
                letter.base
            );
            assert!(
                letter.last.is_some() || letter.initial.is_none(),
                "{}",
                letter.base
            );
        }
    }

    #[test]
    fn mirroring_twice_gives_the_sign_back() {
        for c in "()[]{}<>«»‹›≤≥ab1".chars() {
            assert_eq!(mirrored(mirrored(c)), c);
        }
        assert_eq!(mirrored('('), ')');
    }
}
