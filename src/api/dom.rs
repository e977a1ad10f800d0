//! How does a screen get into a live document? Through elements and text nodes, never through HTML as text.
//!
//! It is given the elements to fill, the address to show and the table of words: on our page the address is
//! that of the window, in the shadow tree of an embedded checker one that nobody else sees. Nothing is
//! listened to here, nothing stored, nothing sent. Nothing is allocated, either: texts go from the table
//! into the document as the browser has them.

use crate::calendar::Date;
use crate::decision::terms;
use crate::lang::Lang;
use crate::screen::sink::{TreeSink, month};
use crate::words::dates::Form;
use crate::words::word::{COUNT, Word};
use wasm_bindgen::prelude::*;
use web_sys::Document;
pub use web_sys::Element;

#[wasm_bindgen]
extern "C" {
    /// An element that takes texts as the browser has them: `web_sys` would copy each of them in and out.
    #[wasm_bindgen(extends = Element)]
    type Parent;

    #[wasm_bindgen(method, js_name = append)]
    fn append_text(this: &Parent, text: &JsValue);

    #[wasm_bindgen(method, catch, js_name = setAttribute)]
    fn set_value(this: &Parent, name: &str, value: &JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(method, getter, js_name = textContent)]
    fn text_in(this: &Parent) -> Said;

    /// A text, as the browser has it: `js_sys` would bring an allocator.
    pub type Said;

    #[wasm_bindgen(method)]
    fn includes(this: &Said, part: &JsValue) -> bool;

    #[wasm_bindgen(method, getter)]
    pub fn length(this: &Said) -> u32;

    #[wasm_bindgen(method, js_name = charCodeAt)]
    pub fn unit(this: &Said, place: u32) -> u16;

    #[wasm_bindgen(method)]
    fn slice(this: &Said, from: u32, to: u32) -> JsValue;

    /// The table of words of a language: of each text, its pieces.
    pub type Words;

    #[wasm_bindgen(method, indexing_getter)]
    fn at(this: &Words, place: u32) -> Pieces;

    /// The pieces of a text: plain ones, and between them those that are not.
    type Pieces;

    #[wasm_bindgen(method, getter, js_name = length)]
    fn count(this: &Pieces) -> u32;

    #[wasm_bindgen(method, indexing_getter)]
    fn piece(this: &Pieces, place: u32) -> Said;
}

/// An element of a live document, while it is filled.
pub(crate) struct Filling<'f> {
    document: Document,
    /// What is being filled.
    whole: &'f Element,
    /// The element that began last, and has not ended yet.
    last: Parent,
    words: &'f Words,
    lang: Lang,
    /// Where the texts of the day begin in the table.
    first: u32,
    headings: Headings,
    /// What the browser has refused first.
    refused: Result<(), JsValue>,
}

/// Where the headings of a screen belong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Headings {
    AsTheyAre,
    /// A step lower: inside something that has a first heading of its own.
    Lowered,
}

impl<'f> Filling<'f> {
    /// Empties an element, and begins to fill it.
    ///
    /// # Errors
    /// The element has no document.
    pub(crate) fn of(
        whole: &'f Element,
        words: &'f Words,
        (lang, on): (Lang, Date),
        headings: Headings,
    ) -> Result<Self, JsValue> {
        let document = whole.owner_document().ok_or(JsValue::UNDEFINED)?;
        whole.set_text_content(None);
        let last = whole.clone().unchecked_into();
        Ok(Self { document, whole, last, words, lang, first: first_word(on), headings, refused: Ok(()) })
    }

    /// All is written.
    ///
    /// # Errors
    /// What the browser has refused.
    pub(crate) fn done(self) -> Result<(), JsValue> {
        self.refused
    }

    fn pieces(&self, word: Word) -> Pieces {
        self.words.at(self.first + u32::from(word.place()))
    }

    fn text(&self, text: &JsValue) {
        self.last.append_text(text);
    }

    /// A text with a day in it, in this form.
    fn with_day(&mut self, word: Word, day: Option<Date>, form: Form) {
        let pieces = self.pieces(word);
        for place in 0..pieces.count() {
            let piece = pieces.piece(place);
            if place % 2 == 1 {
                self.mark(&piece, day, form);
            } else if piece.length() > 0 {
                self.text(&piece);
            }
        }
    }

    /// What is marked in a text: a place of the day, which is one letter, or a part in another language,
    /// behind its code.
    fn mark(&mut self, mark: &Said, day: Option<Date>, form: Form) {
        match day.filter(|_| mark.length() == 1) {
            Some(day) => match u8::try_from(mark.unit(0)) {
                Ok(b'D') => self.text(&JsValue::from(day.day())),
                Ok(b'Y') => self.text(&JsValue::from(day.year())),
                Ok(b'M') => self.word(month(day, form)),
                Ok(_) | Err(_) => self.with_day(Word::day(Form::Since), Some(day), Form::Since),
            },
            None => {
                self.start("span");
                let set = self.last.set_value("lang", &mark.slice(0, 2));
                self.keep(set);
                self.text(&mark.slice(2, mark.length()));
                self.end();
            }
        }
    }

    fn keep(&mut self, done: Result<(), JsValue>) {
        if self.refused.is_ok() {
            self.refused = done;
        }
    }
}

impl TreeSink for Filling<'_> {
    fn lang(&self) -> Lang {
        self.lang
    }

    fn start(&mut self, tag: &'static str) {
        let tag = match (self.headings, tag) {
            (Headings::Lowered, "h1") => "h2",
            (Headings::Lowered, "h2") => "h3",
            (Headings::Lowered | Headings::AsTheyAre, _) => tag,
        };
        let created = self.document.create_element(tag);
        let appended = created.and_then(|created| {
            self.last.append_child(&created)?;
            self.last = created.unchecked_into();
            Ok(())
        });
        self.keep(appended);
    }

    fn end(&mut self) {
        if let Some(parent) = self.last.parent_element() {
            self.last = parent.unchecked_into();
        }
    }

    fn set(&mut self, name: &'static str, value: &str) {
        let set = self.last.set_attribute(name, value);
        self.keep(set);
    }

    fn set_word(&mut self, name: &'static str, value: Word) {
        let set = self.last.set_value(name, &self.pieces(value).piece(0));
        self.keep(set);
    }

    fn word(&mut self, word: Word) {
        self.with_day(word, None, Form::Plain);
    }

    fn word_with(&mut self, word: Word, day: Date) {
        self.with_day(word, Some(day), Form::Since);
    }

    fn date(&mut self, day: Date) {
        self.with_day(Word::day(Form::Plain), Some(day), Form::Plain);
    }

    fn number(&mut self, number: u32) {
        self.text(&JsValue::from(number));
    }

    fn set_number(&mut self, name: &'static str, number: u32) {
        let set = self.last.set_value(name, &JsValue::from(number));
        self.keep(set);
    }

    fn literal(&mut self, text: &str) {
        self.text(&JsValue::from_str(text));
    }

    fn has(&self, word: Word) -> bool {
        let whole: &Parent = self.whole.unchecked_ref();
        let pieces = self.pieces(word);
        let first = pieces.piece(0);
        if first.length() > 0 {
            return whole.text_in().includes(&first);
        }
        // All of it is in another language, as ЦОН in an English text.
        let marked = pieces.piece(1);
        whole.text_in().includes(&marked.slice(2, marked.length()))
    }
}

fn first_word(on: Date) -> u32 {
    u32::try_from(terms::edition(on) * COUNT).unwrap_or_default()
}
