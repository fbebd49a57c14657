//! A text being written and its caret. Lives in memory only.

use unicode_normalization::UnicodeNormalization;

/// The most characters that a field takes.
pub const LONGEST: usize = 400;

/// A text and a caret in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct Editor {
    text: String,
    caret: usize,
}

/// What a hand does in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Edit {
    Insert(char),
    Backspace,
    Delete,
    Up,
    Down,
    Home,
    End,
    /// The caret goes before this byte, or the letter that holds it.
    To(usize),
}

impl Editor {
    /// A text with the caret at its end.
    pub fn holding(text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            caret: text.len(),
            text,
        }
    }

    /// What is written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Byte position of the caret.
    pub fn caret(&self) -> usize {
        self.caret
    }

    /// Moves the caret to the line above or below, as far along as it was.
    fn line_away(&mut self, lines: isize) {
        let starts: Vec<usize> = std::iter::once(0)
            .chain(self.text.match_indices('\n').map(|(at, _)| at + 1))
            .collect();
        let line = starts
            .iter()
            .rposition(|start| *start <= self.caret)
            .unwrap_or(0);
        let along = self.text[starts[line]..self.caret].chars().count();
        let Some(start) = line
            .checked_add_signed(lines)
            .and_then(|line| starts.get(line))
        else {
            return;
        };
        let rest = &self.text[*start..];
        let end = rest.find('\n').unwrap_or(rest.len());
        self.caret = start
            + rest[..end]
                .char_indices()
                .nth(along)
                .map_or(end, |(at, _)| at);
    }

    /// Applies an edit.
    pub fn apply(&mut self, edit: Edit) {
        match edit {
            Edit::Insert(c) if self.text.chars().count() < LONGEST => {
                self.text.insert(self.caret, c);
                let (before, after) = self.text.split_at(self.caret + c.len_utf8());
                let before: String = before.nfc().collect();
                self.caret = before.len();
                self.text = before + after;
            }
            Edit::Insert(_) => {}
            Edit::Backspace => {
                if let Some(c) = self.text[..self.caret].chars().next_back() {
                    self.caret -= c.len_utf8();
                    self.text.remove(self.caret);
                }
            }
            Edit::Delete => {
                if self.caret < self.text.len() {
                    let end = crate::text::next_cluster(&self.text, self.caret);
                    self.text.drain(self.caret..end);
                }
            }
            Edit::Up => self.line_away(-1),
            Edit::Down => self.line_away(1),
            Edit::Home => self.caret = self.text[..self.caret].rfind('\n').map_or(0, |at| at + 1),
            Edit::To(byte) => {
                let at = byte.min(self.text.len());
                self.caret = (0..=at)
                    .rev()
                    .find(|at| self.text.is_char_boundary(*at))
                    .unwrap_or(0);
            }
            Edit::End => {
                self.caret += self.text[self.caret..]
                    .find('\n')
                    .unwrap_or(self.text.len() - self.caret);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(edits: &[Edit], text: &str, caret: usize) {
        let mut editor = Editor::default();
        for edit in edits {
            editor.apply(*edit);
        }
        assert_eq!((editor.text(), editor.caret()), (text, caret));
    }

    #[test]
    fn letters_go_in_at_the_caret() {
        use Edit::{Backspace, Delete, End, Home, Insert, To};
        check(&[Insert('a'), Insert('b')], "ab", 2);
        check(&[Insert('a'), Insert('b'), To(1), Insert('é')], "aéb", 3);
        check(&[Insert('a'), Insert('b'), To(1), Delete], "a", 1);
        check(&[Insert('a'), Backspace, Backspace], "", 0);
        check(&[Insert('a'), Insert('\n'), Insert('b'), Home], "a\nb", 2);
        check(
            &[Insert('a'), Insert('\n'), Insert('b'), To(0), End],
            "a\nb",
            1,
        );
    }

    #[test]
    fn an_accent_joins_its_letter() {
        check(&[Edit::Insert('e'), Edit::Insert('\u{301}')], "é", 2);
    }

    #[test]
    fn a_field_does_not_grow_without_end() {
        let mut editor = Editor::default();
        (0..LONGEST + 50).for_each(|_| editor.apply(Edit::Insert('a')));
        assert_eq!(editor.text().len(), LONGEST);
    }
}
