//! Where a line may end: UAX 14, with French punctuation respected and addresses kept whole. Where
//! it does end is decided in `layout`.

use unicode_linebreak::linebreaks;

use super::cluster::Cluster;

/// How good it is to end a line after a cluster, worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Break {
    /// Inside a word: only when nothing else is left.
    Cut,
    /// At a space that holds two things together: before a word is cut.
    Spare,
    /// Where a line may end.
    Good,
}

/// What `clusters`, of the paragraph `text`, allow after each of them on lines of `width` columns.
pub(super) fn breaks(text: &str, clusters: &[Cluster], width: u16) -> Vec<Break> {
    let mut after = vec![Break::Cut; clusters.len()];
    let mut index = 0;
    for (at, _) in linebreaks(text) {
        while clusters
            .get(index)
            .is_some_and(|cluster| cluster.source.end < at)
        {
            index += 1;
        }
        if clusters
            .get(index)
            .is_some_and(|cluster| cluster.source.end == at)
        {
            after[index] = Break::Good;
        }
    }
    keep_punctuation(clusters, &mut after);
    keep_addresses(text, clusters, width, &mut after);
    after
}

const NO_BREAK_SPACE: &[u8] = "\u{A0}".as_bytes();
const OPENING: [&[u8]; 2] = ["«".as_bytes(), "‹".as_bytes()];
const CLOSING: [&[u8]; 6] = [b":", b";", b"!", b"?", "»".as_bytes(), "›".as_bytes()];

/// No line ends at a no-break space, nor at the plain space that authors write for it before
/// « : ; ! ? » and inside guillemets.
fn keep_punctuation(clusters: &[Cluster], after: &mut [Break]) {
    let mut before: &[u8] = b"";
    for (index, cluster) in clusters.iter().enumerate() {
        match cluster.symbol.as_bytes() {
            b"" => {}
            NO_BREAK_SPACE => after[index] = Break::Spare,
            b" " => {
                let next = clusters[index + 1..].iter().find(|next| next.width > 0);
                let is_held = OPENING.contains(&before)
                    || next.is_some_and(|next| CLOSING.contains(&next.symbol.as_bytes()));
                if is_held && after[index] == Break::Good {
                    after[index] = Break::Spare;
                }
            }
            symbol => before = symbol,
        }
    }
}

/// An address that fits on a line is never cut; a longer one ends a line after `/ . @ -`.
fn keep_addresses(text: &str, clusters: &[Cluster], width: u16, after: &mut [Break]) {
    let mut start = 0;
    while start < clusters.len() {
        let length = clusters[start..]
            .iter()
            .take_while(|c| is_of_address(c))
            .count();
        let end = start + length;
        if length > 1 {
            let word = &clusters[start..end];
            if is_address(&text[word[0].source.start..word[length - 1].source.end]) {
                let columns: usize = word.iter().map(|c| usize::from(c.width)).sum();
                let fits = columns <= usize::from(width);
                for index in start..end - 1 {
                    let is_joint = is_joint(&clusters[index]) && !is_joint(&clusters[index + 1]);
                    after[index] = if is_joint && !fits {
                        Break::Good
                    } else {
                        Break::Cut
                    };
                }
            }
        }
        start = end.max(start + 1);
    }
}

fn is_joint(cluster: &Cluster) -> bool {
    matches!(cluster.symbol.as_bytes(), b"/" | b"." | b"@" | b"-")
}

fn is_of_address(cluster: &Cluster) -> bool {
    match *cluster.symbol.as_bytes() {
        [] => true,
        [byte, ..] if byte.is_ascii() => byte.is_ascii_graphic(),
        // The letters from À to ɏ.
        [first, ..] => matches!(first, 0xC3..=0xC9),
    }
}

fn is_address(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let dot = |(at, _): (usize, &str)| {
        word[at + 1..].starts_with(char::is_alphabetic)
            && word[..at].ends_with(char::is_alphanumeric)
    };
    word.contains(['@', '/']) || word.match_indices('.').any(dot)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_told_from_words() {
        for word in [
            "lin@boite.example",
            "https://x",
            "(boite.example/creer).",
            "3/05/2026",
        ] {
            assert!(is_address(word), "{word}");
        }
        for word in ["rendez-vous", "l’arobase", "fin.", "3.5", "@", "/", "…", ""] {
            assert!(!is_address(word), "{word}");
        }
    }
}
