//! What is looked at before the real reader: depth, lengths, brackets, and characters that only look right.

use crate::lesson::{
    parse::LONGEST_TEXT,
    problem::{Lines, Problem},
    source::{DEEPEST, Token, Tokens},
};
use std::ops::Range;

/// So many problems of one kind are told at most.
const ENOUGH: usize = 20;

/// Everything in the text that would stop the real reader for a reason it cannot explain.
pub(super) fn guard(name: &str, lines: &Lines<'_>) -> Vec<Problem> {
    let text = lines.text();
    let mut problems = Vec::new();
    let mut open: Vec<(char, Range<usize>)> = Vec::new();
    for (token, span) in Tokens::new(text) {
        match token {
            Token::Open(_) if open.len() == DEEPEST => {
                let message = format!("too many brackets inside one another: more than {DEEPEST}");
                let problem = Problem::error("L003", name, message).at(lines, &span);
                problems.push(
                    problem.help("write this page more simply: a lesson never needs so many"),
                );
                return problems;
            }
            Token::Open(bracket) => open.push((bracket, span)),
            Token::Close(bracket) => match open.pop() {
                Some((opening, _)) if closing(opening) == bracket => {}
                Some((opening, place)) => {
                    problems.push(mismatch(name, lines, opening, &place, bracket, &span));
                    return problems;
                }
                None => {
                    let message =
                        format!("this `{bracket}` closes nothing: no bracket is open here");
                    let problem = Problem::error("L006", name, message).at(lines, &span);
                    problems.push(
                        problem
                            .help("take it off, or look for a bracket closed too early before it"),
                    );
                    return problems;
                }
            },
            Token::Text => {
                let length = text[span.clone()].chars().count().saturating_sub(2);
                if length > LONGEST_TEXT && problems.len() < ENOUGH {
                    let message = format!(
                        "this text is too long: {length} characters, {LONGEST_TEXT} at most"
                    );
                    let problem = Problem::error("L004", name, message).at(lines, &span);
                    problems.push(problem.help(
                        "look whether a closing \" is missing; sentences stand in the Fluent files",
                    ));
                }
            }
            Token::OpenComment => {
                let problem = Problem::error("L007", name, "this comment is never closed")
                    .at(lines, &(span.start..span.start + 2));
                return vec![problem.help("end it with */")];
            }
            Token::Strange(found) if problems.len() < ENOUGH => {
                problems.extend(strange(name, found).map(|problem| problem.at(lines, &span)));
            }
            Token::Comma | Token::Colon | Token::Word | Token::Strange(_) => {}
        }
    }
    if problems.is_empty()
        && let Some((bracket, span)) = open.last()
    {
        problems.push(unclosed_text(name, lines).unwrap_or_else(|| {
            let message = format!(
                "this `{bracket}` is never closed: the file ends before its `{}`",
                closing(*bracket)
            );
            let problem = Problem::error("L006", name, message).at(lines, span);
            problem.help(format!("add `{}` where this part ends", closing(*bracket)))
        }));
    }
    problems
}

fn closing(opening: char) -> char {
    match opening {
        '(' => ')',
        '[' => ']',
        _ => '}',
    }
}

fn mismatch(
    name: &str,
    lines: &Lines<'_>,
    opening: char,
    place: &Range<usize>,
    found: char,
    at: &Range<usize>,
) -> Problem {
    let (line, column) = lines.position(place.start);
    let wanted = closing(opening);
    let message = format!(
        "`{found}` stands where `{wanted}` is expected, for the `{opening}` of line {line}, column {column}"
    );
    unclosed_text(name, lines).unwrap_or_else(|| {
        Problem::error("L006", name, message)
            .at(lines, at)
            .help(format!("close with `{wanted}` first"))
    })
}

/// The first text between quotes that runs over the end of its line: its closing quote was forgotten.
pub(super) fn unclosed_text(name: &str, lines: &Lines<'_>) -> Option<Problem> {
    let text = lines.text();
    let (_, span) = Tokens::new(text).find(|(token, span)| {
        *token == Token::Text
            && text[span.clone()].starts_with('"')
            && text[span.clone()].contains('\n')
    })?;
    let end = span.start + text[span.clone()].find('\n').unwrap_or_default();
    let problem = Problem::error(
        "L007",
        name,
        "this text begins with \" and is not closed on its line",
    );
    Some(
        problem
            .at(lines, &(span.start..end))
            .help("add the missing \" at the end of the text"),
    )
}

/// Characters that a word processor or a keyboard puts in, and that only look right.
fn strange(name: &str, found: char) -> Option<Problem> {
    let (what, help) = match found {
        '\u{a0}' | '\u{202f}' | '\u{2007}' => (
            "a no-break space, which looks like a space",
            "write an ordinary space",
        ),
        '\u{feff}' | '\u{200b}'..='\u{200d}' | '\u{2060}' => (
            "an invisible character",
            "erase it and what is around it, and write it again",
        ),
        '«' | '»' | '‹' | '›' => ("a guillemet", "write straight quotes: \"…\""),
        '“' | '”' | '„' | '‘' | '’' => ("a curly quote", "write straight quotes: \"…\""),
        '\'' => ("a single quote", "write straight double quotes: \"…\""),
        ';' => ("a semicolon", "write a comma"),
        '=' => ("an equals sign", "write a colon: `id: \"a\"`"),
        _ => return None,
    };
    Some(Problem::error("L005", name, format!("{what} stands here")).help(help))
}
