//! What is a screen written into? Whatever takes its elements, attributes and texts as they come: a tree that
//! is kept, or a live document.
//!
//! Texts are named, not said: which words they are in the reader's language is known to the sink alone.

use crate::answers::names::{Attribute, Line, Name, Sign, Tag, add};
use crate::calendar::Date;
use crate::lang::Lang;
use crate::words::dates::Form;
use crate::words::word::{Single, Word};

/// What takes a screen, in the order in which it is read.
pub trait TreeSink: Sized {
    /// The language of the texts: for addresses, which have it in their names.
    fn lang(&self) -> Lang;

    /// An element begins.
    fn start(&mut self, tag: Tag);

    /// The element that began last, and has not ended yet, ends.
    fn end(&mut self);

    /// An attribute of the element that has just begun.
    fn set(&mut self, attribute: Attribute, value: &[Name]);

    /// The same, with a text as its value, such as a label or an address that is another in each language.
    fn set_word(&mut self, attribute: Attribute, value: Word);

    /// A text. What in it is in another language says so.
    fn word(&mut self, word: Word);

    /// A text that has a day in it.
    fn word_with(&mut self, word: Word, day: Date);

    /// A day in words.
    fn date(&mut self, day: Date);

    /// A day, in words and for machines.
    fn day(&mut self, day: Date) {
        self.start(Tag::Time);
        let mut written = Line::new();
        for_machines(day, &mut written);
        self.set(Attribute::Datetime, &written);
        self.date(day);
        self.end();
    }

    /// What is no text of a language.
    fn write(&mut self, names: &[Name]);

    /// Of the parts of the address that could not be read, the one of this number.
    fn quote(&mut self, number: usize);

    /// Does this text stand in what has been written so far?
    fn has(&self, word: Word) -> bool;
}

/// The text of the answer "I don't know".
pub const UNSURE: Word = Word::single(Single::Unsure);

/// The month of a day as it stands in this form.
#[must_use]
pub fn month(day: Date, form: Form) -> Word {
    let month = usize::from(day.month().unsigned_abs()).saturating_sub(1);
    match form {
        Form::Plain => Word::month(month),
        Form::Since => Word::month_since(month),
    }
}

/// A day for machines: `2026-11-27`.
pub fn for_machines(day: Date, line: &mut Line) {
    let mut power = 10_000_000;
    while power > 0 {
        if power == 1000 || power == 10 {
            add(line, &[Sign::Dash.name()]);
        }
        add(line, &[Name::digit(day.number() / power)]);
        power /= 10;
    }
}
