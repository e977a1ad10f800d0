//! How does a screen get into a live document? Through elements and text nodes, never through HTML as text.
//!
//! It is given the elements to fill, the address to show and the table of words: on our page the address is
//! that of the window, in the shadow tree of an embedded checker one that nobody else sees. Nothing is
//! listened to here, nothing stored, nothing sent. Nothing is allocated, either: texts go from the table
//! into the document as the browser has them.

use crate::answers::link::Stretch;
use crate::answers::names::{self, Attribute, Line, Name, Sign, Tag, number};
use crate::calendar::Date;
use crate::decision::terms;
use crate::lang::Lang;
use crate::screen::sink::{TreeSink, month};
use crate::words::dates::Form;
use crate::words::word::{COUNT, Word};
use wasm_bindgen::prelude::*;
use web_sys::Document;
pub use web_sys::Element;

// What `web_sys` has of these would bring more than it does: each text copied in and out, each refusal
// brought back as a value. A browser refuses none of them: no name and no text is somebody else's. If one
// ever should, the script that has called is told, and says so.
#[wasm_bindgen]
extern "C" {
    /// An element that takes texts as the browser has them.
    #[wasm_bindgen(extends = Element)]
    type Parent;

    /// What makes elements.
    #[wasm_bindgen(extends = Document)]
    type Maker;

    #[wasm_bindgen(method, js_name = createElement)]
    fn make(this: &Maker, tag: &Said) -> Parent;

    #[wasm_bindgen(method)]
    fn append(this: &Parent, part: &JsValue);

    #[wasm_bindgen(method, js_name = setAttribute)]
    fn set_value(this: &Parent, name: &Said, value: &JsValue);

    /// What the element stands in.
    #[wasm_bindgen(method, getter, js_name = parentElement)]
    fn around(this: &Parent) -> Parent;

    /// What is in it, as it is written down: one text never runs into the next.
    #[wasm_bindgen(method, getter, js_name = outerHTML)]
    fn text_in(this: &Parent) -> Said;

    /// A text as the browser has it, the pieces of one, or the table of words of a language: of each text,
    /// its pieces, plain ones, and between them those that are not.
    pub type Said;

    #[wasm_bindgen(method, getter)]
    pub fn length(this: &Said) -> u32;

    #[wasm_bindgen(method, indexing_getter)]
    fn at(this: &Said, place: u32) -> Said;

    #[wasm_bindgen(method, js_name = charCodeAt)]
    pub fn unit(this: &Said, place: u32) -> u16;

    #[wasm_bindgen(method)]
    fn slice(this: &Said, from: u32, until: u32) -> JsValue;

    #[wasm_bindgen(method)]
    fn concat(this: &Said, more: &Said) -> Said;

    #[wasm_bindgen(method)]
    fn split(this: &Said, at: &str) -> Said;

    #[wasm_bindgen(method)]
    fn includes(this: &Said, part: &JsValue) -> bool;
}

/// An element of a live document, while it is filled.
pub(crate) struct Filling<'f> {
    document: Maker,
    /// What is being filled.
    whole: Parent,
    /// The element that began last, and has not ended yet.
    last: Parent,
    words: &'f Said,
    /// The address, and what of it may be quoted.
    address: &'f Said,
    quotes: &'f [Stretch],
    /// What is the same in every language: see [`names`].
    names: Said,
    lang: Lang,
    /// Where the texts of the day begin in the table.
    first: u32,
    headings: Headings,
}

/// Where the headings of a screen belong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Headings {
    AsTheyAre,
    /// A step lower: inside something that has a first heading of its own.
    Lowered,
}

impl<'f> Filling<'f> {
    /// Empties an element, and begins to fill it; nothing where it has no document.
    pub(crate) fn of(
        whole: &Element,
        words: &'f Said,
        (address, quotes): (&'f Said, &'f [Stretch]),
        (lang, on): (Lang, Date),
        headings: Headings,
    ) -> Option<Self> {
        let document = whole.owner_document()?.unchecked_into();
        whole.set_text_content(None);
        let whole: Parent = whole.clone().unchecked_into();
        let last = whole.clone().unchecked_into();
        let names = JsValue::from_str(names::ALL).unchecked_into::<Said>().split("\n");
        Some(Self {
            document,
            whole,
            last,
            words,
            address,
            quotes,
            names,
            lang,
            first: first_word(on),
            headings,
        })
    }

    fn pieces(&self, word: Word) -> Said {
        self.words.at(self.first + u32::from(word.place()))
    }

    fn named(&self, name: Name) -> Said {
        self.names.at(name.place())
    }

    /// Names, one after another.
    fn joined(&self, names: &[Name]) -> Said {
        let [first, more @ ..] = names else { return JsValue::from_str("").unchecked_into() };
        more.iter().fold(self.named(*first), |said, name| said.concat(&self.named(*name)))
    }

    /// A text with a day in it, in this form.
    fn with_day(&mut self, word: Word, day: Option<Date>, form: Form) {
        let pieces = self.pieces(word);
        for place in 0..pieces.length() {
            let piece = pieces.at(place);
            if place % 2 == 1 {
                self.mark(&piece, day, form);
            } else if piece.length() > 0 {
                self.last.append(&piece);
            }
        }
    }

    /// What is marked in a text: a place of the day, which is one letter, or a part in another language,
    /// behind its code.
    fn mark(&mut self, mark: &Said, day: Option<Date>, form: Form) {
        let Some(day) = day.filter(|_| mark.length() == 1) else {
            self.start(Tag::Span);
            self.last.set_value(&self.named(Attribute::Lang.name()), &mark.slice(0, CODE));
            self.last.append(&mark.slice(CODE, u32::MAX));
            self.end();
            return;
        };
        match u8::try_from(mark.unit(0)) {
            Ok(b'd') => self.number(day.number() % 100),
            Ok(b'y') => self.number(day.number() / 10_000),
            Ok(b'm') => self.word(month(day, form)),
            Ok(b's') => self.with_day(Word::day(Form::Since), Some(day), Form::Since),
            // In no table that has the digest of this program.
            Ok(_) | Err(_) => {}
        }
    }

    fn number(&mut self, many: u32) {
        let mut line = Line::new();
        number(&mut line, many);
        self.write(&line);
    }
}

/// How long the code of a language is, in units of UTF-16.
const CODE: u32 = 2;

impl TreeSink for Filling<'_> {
    fn lang(&self) -> Lang {
        self.lang
    }

    fn start(&mut self, tag: Tag) {
        let tag = match (self.headings, tag) {
            (Headings::Lowered, Tag::H1) => Tag::H2,
            (Headings::Lowered, Tag::H2) => Tag::H3,
            (Headings::Lowered | Headings::AsTheyAre, _) => tag,
        };
        let started = self.document.make(&self.named(tag.name()));
        self.last.append(&started);
        self.last = started;
    }

    fn end(&mut self) {
        self.last = self.last.around();
    }

    fn set(&mut self, attribute: Attribute, value: &[Name]) {
        self.last.set_value(&self.named(attribute.name()), &self.joined(value));
    }

    fn set_word(&mut self, attribute: Attribute, value: Word) {
        self.last.set_value(&self.named(attribute.name()), &self.pieces(value).at(0));
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

    fn write(&mut self, names: &[Name]) {
        self.last.append(&self.joined(names));
    }

    fn quote(&mut self, number: usize) {
        if let Some(stretch) = self.quotes.get(number) {
            self.last.append(&self.address.slice(stretch.from, stretch.to));
            if stretch.is_cut() {
                self.write(&[Sign::Cut.name()]);
            }
        }
    }

    fn has(&self, word: Word) -> bool {
        let pieces = self.pieces(word);
        let first = pieces.at(0);
        let stands = |part: &JsValue| self.whole.text_in().includes(part);
        // All of it may be in another language, as ЦОН in an English text.
        if first.length() > 0 { stands(&first) } else { stands(&pieces.at(1).slice(CODE, u32::MAX)) }
    }
}

fn first_word(on: Date) -> u32 {
    u32::try_from(terms::edition(on) * COUNT).unwrap_or_default()
}
