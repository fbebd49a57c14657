//! Which shown words are lit when a synthesiser tells where it is in the spoken text. Knows no
//! clock: an event is a place, and its time is whoever asks's.

use std::ops::Range;

use super::Spoken;

/// What a synthesiser tells when it begins a word, in code points of the text it was given: the
/// position of the word, counted from 1, and its length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WordEvent {
    /// Code points before the word, and one.
    pub position: usize,
    /// Code points of the word; 0 for an event that is no word.
    pub length: usize,
}

/// What is lit from one event to the next light.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Light {
    /// The event, by its place among those given.
    pub event: usize,
    /// Bytes of the shown text.
    pub shown: Range<usize>,
}

/// Bytes of the shown text that are lit when the word at `position` (code points of the spoken
/// text, counted from 1) begins. None for a position outside of the text.
pub fn event_to_token(spoken: &Spoken, position: usize) -> Option<Range<usize>> {
    let byte = byte_at(spoken, position)?;
    word_at(spoken, byte).map(|word| spoken.words[word].shown.clone())
}

/// What is lit through a whole spoken text. Events without a length, outside of the text or that
/// go back are no words; the first of a token counts; a word that has no event is lit with the one
/// before it, so that everything shown has its moment.
pub fn lights(spoken: &Spoken, events: &[WordEvent]) -> Vec<Light> {
    let mut found: Vec<Light> = Vec::new();
    let mut next = 0;
    let mut furthest = 0;
    let words = &spoken.words;
    for (event, heard) in events.iter().enumerate() {
        if heard.length == 0 || heard.position <= furthest {
            continue;
        }
        let at = byte_at(spoken, heard.position).and_then(|byte| word_at(spoken, byte));
        let Some(word) = at.filter(|&word| word >= next) else {
            continue;
        };
        furthest = heard.position;
        join(&mut found, spoken, next..word);
        let begin = if found.is_empty() { 0 } else { word };
        let shown = words[begin].shown.start..words[word].shown.end;
        match found.last_mut() {
            Some(light) if light.shown.end > shown.start => {
                light.shown.end = light.shown.end.max(shown.end);
            }
            _ => found.push(Light { event, shown }),
        }
        next = word + 1;
    }
    join(&mut found, spoken, next..words.len());
    found
}

/// Lights the words of `silent` with the one before them.
fn join(found: &mut [Light], spoken: &Spoken, silent: Range<usize>) {
    if let (Some(light), Some(last)) = (found.last_mut(), spoken.words[silent].last()) {
        light.shown.end = light.shown.end.max(last.shown.end);
    }
}

fn byte_at(spoken: &Spoken, position: usize) -> Option<usize> {
    let before = position.checked_sub(1)?;
    spoken.text.char_indices().nth(before).map(|(byte, _)| byte)
}

/// The word at this byte, or before it when a space stands there.
fn word_at(spoken: &Spoken, byte: usize) -> Option<usize> {
    let words = &spoken.words;
    words
        .partition_point(|word| word.spoken.start <= byte)
        .checked_sub(1)
}
