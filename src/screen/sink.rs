//! What is a screen written into? Whatever takes its elements, attributes and texts as they come: a tree that
//! is kept, or a live document.
//!
//! Texts are named, not said: which words they are in the reader's language is known to the sink alone.

use crate::calendar::{self, Date};
use crate::lang::Lang;
use crate::words::dates::Form;
use crate::words::phrases::Phrase;
use crate::words::word::{Single, Word};

/// The attributes of an element that are known when the crate is compiled.
pub type Attributes = &'static [(&'static str, &'static str)];

/// What takes a screen, in the order in which it is read.
pub trait TreeSink: Sized {
    /// The language of the texts: for addresses, which have it in their names.
    fn lang(&self) -> Lang;

    /// An element begins.
    fn start(&mut self, tag: &'static str);

    /// The element that began last, and has not ended yet, ends.
    fn end(&mut self);

    /// An attribute of the element that has just begun.
    fn set(&mut self, name: &'static str, value: &str);

    /// The same, with a text as its value, such as a label or an address that is another in each language.
    fn set_word(&mut self, name: &'static str, value: Word);

    /// A text. What in it is in another language says so.
    fn word(&mut self, word: Word);

    /// A text that has a day in it.
    fn word_with(&mut self, word: Word, day: Date);

    /// A day in words.
    fn date(&mut self, day: Date);

    /// A number.
    fn number(&mut self, number: u32);

    /// The same as an attribute.
    fn set_number(&mut self, name: &'static str, number: u32);

    /// What stands between texts, or is no text: a blank, a name, what somebody else has written.
    fn literal(&mut self, text: &str);

    /// Does this text stand in what has been written so far?
    fn has(&self, word: Word) -> bool;

    /// Adds an element, and in it whatever `children` adds.
    fn element(&mut self, tag: &'static str, attributes: Attributes, children: impl FnOnce(&mut Self)) {
        self.start_with(tag, attributes);
        children(self);
        self.end();
    }

    /// Adds an element that says one text and nothing else.
    fn leaf(&mut self, tag: &'static str, attributes: Attributes, word: impl Into<Word>) {
        self.start_with(tag, attributes);
        self.word(word.into());
        self.end();
    }

    /// An element begins, with these attributes.
    fn start_with(&mut self, tag: &'static str, attributes: Attributes) {
        self.start(tag);
        for (name, value) in attributes {
            self.set(name, value);
        }
    }

    /// Says a phrase.
    fn say(&mut self, phrase: Phrase) {
        self.word(Word::phrase(phrase));
    }

    /// A link that says a text.
    fn anchor(&mut self, href: &str, word: impl Into<Word>) {
        self.start("a");
        self.set("href", href);
        self.word(word.into());
        self.end();
    }

    /// A day, in words and for machines.
    fn day(&mut self, day: Date) {
        self.start("time");
        self.set("datetime", &calendar::written(day));
        self.date(day);
        self.end();
    }
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
