//! What learners chose for terminals, as one fact of the machine: a line each, the name of the terminal and the way.

use super::Way;

/// So many terminals are remembered.
const MOST: usize = 16;

/// What was chosen for a terminal.
pub(super) fn find(kept: &str, name: &str) -> Option<Way> {
    let line = kept.lines().find(|line| is_of(line, name))?;
    Way::named(line.rsplit_once('\t')?.1)
}

/// The same with a choice more, the newest first.
pub(super) fn with(kept: &str, name: &str, way: Way) -> String {
    let name: String = name.chars().filter(|c| !c.is_control()).collect();
    let others = kept.lines().filter(|line| !is_of(line, &name));
    let newest = format!("{name}\t{}", way.name());
    std::iter::once(newest.as_str())
        .chain(others)
        .take(MOST)
        .collect::<Vec<_>>()
        .join("\n")
}

fn is_of(line: &str, name: &str) -> bool {
    line.rsplit_once('\t').is_some_and(|(of, _)| of == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_terminal_keeps_its_way() {
        let kept = with("", "xterm kitty(0.26.5)", Way::Visual);
        let kept = with(&kept, "screen tmux", Way::Lrm);
        assert_eq!(find(&kept, "xterm kitty(0.26.5)"), Some(Way::Visual));
        assert_eq!(find(&kept, "screen tmux"), Some(Way::Lrm));
        assert_eq!(find(&kept, "screen"), None);
        let kept = with(&kept, "screen tmux", Way::Visual);
        assert_eq!(find(&kept, "screen tmux"), Some(Way::Visual));
        assert_eq!(kept.lines().count(), 2);
    }

    #[test]
    fn what_is_not_understood_is_no_choice() {
        assert_eq!(find("screen\tupside-down\nscreen", "screen"), None);
    }

    #[test]
    fn not_every_terminal_ever_seen_is_remembered() {
        let many = (0..40).fold(String::new(), |kept, number| {
            with(&kept, &format!("terminal {number}"), Way::Lrm)
        });
        assert_eq!(many.lines().count(), MOST);
        assert_eq!(find(&many, "terminal 39"), Some(Way::Lrm));
    }
}
