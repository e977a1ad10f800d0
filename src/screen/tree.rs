//! What is a tree of a page made of? Elements, attributes and texts, in one language, with no document behind
//! them.
//!
//! It is kept as the list of its starts, texts and ends, in the order in which they are written: both
//! printers only walk it, and the code of the page is 15 % smaller than with nested values (28.2 kB
//! compressed instead of 33.3).

use crate::lang::Lang;
use crate::words::Text;
use crate::words::foreign::foreign;
use std::borrow::Cow;

// What is called from everywhere is `inline(never)`: a call, not code written out at every use (measured: 7 %
// of the program).
/// A tree of elements, with the language in which it is filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tree {
    lang: Lang,
    // INVARIANT: every start has its end, because they are only written in pairs.
    pieces: Vec<Piece>,
}

/// A piece of a tree, in the order of writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// An element begins.
    Start(&'static str),
    /// An attribute of the element that has just begun.
    Attribute(&'static str, Cow<'static, str>),
    /// Text, not yet escaped.
    Text(Cow<'static, str>),
    /// The element that began last, and has not ended yet, ends.
    End,
}

/// The attributes of an element that are known when the crate is compiled.
pub type Attributes = &'static [(&'static str, &'static str)];

impl Tree {
    /// An empty tree that says everything in this language.
    #[must_use]
    pub const fn new(lang: Lang) -> Self {
        Self { lang, pieces: Vec::new() }
    }

    /// The language of what is added now: for dates, addresses and whatever else has to ask.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// For a printer to walk along.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// Adds an element, and in it whatever `children` adds.
    ///
    /// ```
    /// use tirkeu::lang::Lang;
    /// use tirkeu::screen::{html, tree::Tree};
    /// use tirkeu::words::page::BACK;
    /// let mut tree = Tree::new(Lang::En);
    /// tree.element("p", &[("class", "back")], |p| p.say(BACK));
    /// assert_eq!(html::print(&tree), "<p class=\"back\">Back</p>\n");
    /// ```
    pub fn element(&mut self, tag: &'static str, attributes: Attributes, children: impl FnOnce(&mut Self)) {
        self.start(tag, attributes);
        children(self);
        self.add(Piece::End);
    }

    /// Adds an element that says one text and nothing else.
    #[inline(never)]
    pub fn leaf(&mut self, tag: &'static str, attributes: Attributes, text: Text) {
        self.leaf_text(tag, attributes, text.in_language(self.lang));
    }

    /// As [`Self::leaf`], with a text that is in its language already, or a name.
    #[inline(never)]
    pub fn leaf_text(&mut self, tag: &'static str, attributes: Attributes, text: &'static str) {
        self.start(tag, attributes);
        self.text(text);
        self.add(Piece::End);
    }

    /// Adds an attribute to the element that has just begun.
    pub fn set(&mut self, name: &'static str, value: String) {
        self.add(Piece::Attribute(name, Cow::Owned(value)));
    }

    /// As [`Self::set`], with a value that people are decided, such as a label.
    #[inline(never)]
    pub fn set_text(&mut self, name: &'static str, value: Text) {
        self.add(Piece::Attribute(name, Cow::Borrowed(value.in_language(self.lang))));
    }

    /// Says a text in the language of the tree.
    pub fn say(&mut self, text: Text) {
        self.text(text.in_language(self.lang));
    }

    /// Adds a text that is in its language already, a name, or what stands between texts. What in it is in
    /// another language says so.
    #[inline(never)]
    pub fn text(&mut self, text: &'static str) {
        self.mark(Cow::Borrowed(text));
    }

    /// As [`Self::text`], with a text that was put together.
    pub fn made(&mut self, text: String) {
        self.mark(Cow::Owned(text));
    }

    /// As [`Self::say`], where no element can stand in the text: in a title, in a drawing, in a snippet.
    pub fn say_plain(&mut self, text: Text) {
        self.plain(Cow::Borrowed(text.in_language(self.lang)));
    }

    /// Adds a text as it is, whatever is in it.
    #[inline(never)]
    pub fn plain(&mut self, text: Cow<'static, str>) {
        if !text.is_empty() {
            self.add(Piece::Text(text));
        }
    }

    #[inline(never)]
    fn mark(&mut self, text: Cow<'static, str>) {
        let mut rest: &str = &text;
        while let Some((part, spoken)) = foreign(rest, self.lang) {
            let [before, run, after] = [0..part.start, part.start..part.end, part.end..rest.len()]
                .map(|part| rest.get(part).unwrap_or_default());
            self.plain(Cow::Owned(before.to_owned()));
            self.start("span", &[]);
            self.add(Piece::Attribute("lang", Cow::Borrowed(spoken.code())));
            self.plain(Cow::Owned(run.to_owned()));
            self.add(Piece::End);
            rest = after;
        }
        if rest.len() < text.len() {
            self.plain(Cow::Owned(rest.to_owned()));
        } else {
            self.plain(text);
        }
    }

    /// Adds whatever `children` adds, in another language.
    pub fn speaking(&mut self, lang: Lang, children: impl FnOnce(&mut Self)) {
        let own = std::mem::replace(&mut self.lang, lang);
        children(self);
        self.lang = own;
    }

    /// The same tree with each piece as it is changed, or left out. INVARIANT: a start and its end go or stay
    /// together.
    #[must_use]
    pub fn changed(self, change: impl FnMut(Piece) -> Option<Piece>) -> Self {
        Self { lang: self.lang, pieces: self.pieces.into_iter().filter_map(change).collect() }
    }

    /// Adds a whole tree, whatever its language.
    pub fn append(&mut self, tree: Self) {
        self.pieces.extend(tree.pieces);
    }

    #[inline(never)]
    fn start(&mut self, tag: &'static str, attributes: Attributes) {
        self.add(Piece::Start(tag));
        for (name, value) in attributes {
            self.add(Piece::Attribute(name, Cow::Borrowed(value)));
        }
    }

    #[inline(never)]
    fn add(&mut self, piece: Piece) {
        self.pieces.push(piece);
    }
}
