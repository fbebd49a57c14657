//! What the message of a page needs: one attribute a block, and the sentences of its acts.

use super::List;
use crate::lesson::{
    Block, Id, Page,
    page::{Act, Expect, Field, FieldKind, Written},
    place::Place,
};

/// The errors of a field's kind, by their codes.
pub fn error_codes(kind: FieldKind) -> &'static [&'static str] {
    match kind {
        FieldKind::Text => &[],
        FieldKind::Email => &["no-at", "space", "accent", "no-end"],
        FieldKind::MailName => &["whole", "space", "accent"],
        FieldKind::Date => &["letters", "month", "day", "year", "shape"],
        FieldKind::Phone | FieldKind::Digits => &["letters", "count"],
        FieldKind::Iban => &["shape", "key"],
        FieldKind::KeyedNumber => &["letters", "count", "key"],
        FieldKind::Secret => &["caps", "count"],
        FieldKind::Code => &["count"],
    }
}

impl List {
    pub(super) fn page(&mut self, message: &str, page: &Page, at: &Place) {
        self.blocks(message, &page.blocks, &at.field("blocks"));
    }

    fn blocks(&mut self, message: &str, blocks: &[Block], at: &Place) {
        for (index, block) in blocks.iter().enumerate() {
            self.block(message, block, &at.at(index));
        }
    }

    fn block(&mut self, message: &str, block: &Block, at: &Place) {
        match block {
            Block::Brand(id)
            | Block::Heading(id)
            | Block::Text(id)
            | Block::Small(id)
            | Block::Large(id)
            | Block::Picture(id)
            | Block::Notice(id)
            | Block::Phone(id)
            | Block::Address(id) => self.must(message, Some(id.to_string()), at),
            Block::Fixed(fixed) => {
                self.must(message, Some(fixed.id.to_string()), at);
                self.text_of(message, &fixed.value, &at.field("value"));
                self.tells(message, &fixed.act, &at.field("act"));
            }
            Block::Link(button) | Block::Button(button) => {
                self.must(message, Some(button.id.to_string()), at);
                for (index, check) in button.checks.iter().enumerate() {
                    self.tell(message, &check.say, &at.entry("checks", index).field("say"));
                }
                self.tells(message, &button.act, &at.field("act"));
            }
            Block::Field(field) => self.a_field(message, field, at),
            Block::Tick(tick) => self.must(message, Some(tick.id.to_string()), at),
            Block::Radio(radio) => {
                self.must(message, Some(radio.id.to_string()), at);
                for (index, option) in radio.options.iter().enumerate() {
                    let at = at.entry("options", index);
                    self.must(message, Some(format!("{}-{}", radio.id, option.id)), &at);
                    self.tells(message, &option.act, &at.field("act"));
                    self.blocks(message, &option.opens, &at.field("opens"));
                }
            }
            Block::Items(items) => self.tells(message, &items.act, &at.field("act")),
            Block::Row(blocks) | Block::Aside(blocks) => self.blocks(message, blocks, &at.at(0)),
            Block::When(_, blocks) | Block::Card(_, blocks) => {
                self.blocks(message, blocks, &at.at(1));
            }
            Block::Banner(banner) => self.blocks(message, &banner.blocks, &at.field("blocks")),
            Block::Strength(_)
            | Block::Folders(_)
            | Block::OpenItem
            | Block::Attached
            | Block::AttachedTo(_) => {}
        }
    }

    fn a_field(&mut self, message: &str, field: &Field, at: &Place) {
        let id = &field.id;
        self.must(message, Some(id.to_string()), at);
        self.may(message, format!("{id}-help"), at);
        for (index, error) in field.errors.iter().enumerate() {
            self.must(
                message,
                Some(format!("{id}-error-{}", error.id)),
                &at.entry("errors", index),
            );
        }
        let codes: Vec<&str> = match field.expect {
            Expect::Nothing => vec!["differs"],
            Expect::Words(_) => vec!["empty"],
            _ => [error_codes(field.kind), &["empty", "slip", "differs"]].concat(),
        };
        let own =
            |code: &str| code == "caps" && field.errors.iter().any(|e| e.when == Written::Capitals);
        for code in codes.into_iter().filter(|code| !own(code)) {
            self.or_generic(message, format!("{id}-error-{code}"), at);
        }
        if matches!(field.expect, Expect::Words(_)) {
            self.must(message, Some(format!("{id}-example")), &at.field("expect"));
        }
        self.text_of(message, &field.expect, &at.field("expect"));
        if let Some(prefill) = &field.prefill {
            self.text_of(message, prefill, &at.field("prefill"));
        }
    }

    fn text_of(&mut self, message: &str, expect: &Expect, at: &Place) {
        if let Expect::Message(id) = expect {
            self.must(message, Some(format!("text-{id}")), at);
        }
    }

    fn tell(&mut self, message: &str, id: &Id, at: &Place) {
        self.must(message, Some(format!("tell-{id}")), at);
    }

    pub(super) fn tells(&mut self, message: &str, acts: &[Act], at: &Place) {
        for (index, act) in acts.iter().enumerate() {
            match act {
                Act::Say(id) | Act::Praise(id) | Act::Note(id) => {
                    self.tell(message, id, &at.at(index).at(0));
                }
                Act::Fill(_, expect) => self.text_of(message, expect, &at.at(index).at(1)),
                _ => {}
            }
        }
    }
}
