//! Which name and which value does a part of a link have? Letter by letter, without what others have added.

use crate::answers::escapes::FOREIGN;
use crate::answers::read::{self, Read, Spelling};

/// A name and a value, while they are read.
#[allow(clippy::struct_excessive_bools, reason = "each is something seen so far, and none excludes another")]
pub(super) struct Pair {
    /// What is being read: the name, and then the value.
    pub(super) word: Spelling,
    /// What stands before the first `=`.
    pub(super) name: Read,
    pub(super) has_value: bool,
    /// Whether the value is over, although letters follow.
    is_over: bool,
    /// Whether a campaign, a messenger or a search engine has added it.
    pub(super) is_added: bool,
    /// Whether the name is one that somebody adds.
    is_foreign: bool,
    ends_in_id: bool,
    /// Whether there is anything but brackets, full stops and quotes.
    has_letters: bool,
    has_signs: bool,
    last: u8,
}

impl Pair {
    pub(super) const NOTHING: Self = Self {
        word: Spelling::NOTHING,
        name: 0,
        has_value: false,
        is_over: false,
        is_added: false,
        is_foreign: false,
        ends_in_id: false,
        has_letters: false,
        has_signs: false,
        last: 0,
    };

    pub(super) fn push(&mut self, letter: u8) {
        // More follows that is meant to be read: then none of it is, and that is told.
        self.is_over &= letter != b'=';
        if letter == b'=' && !self.has_value {
            self.name = self.word.is;
            self.has_value = true;
            self.is_added = self.name & read::ASKING == 0 && (self.is_foreign || self.ends_in_id);
            self.word = Spelling::NOTHING;
            self.last = letter;
            return;
        }
        if letter.is_ascii_alphanumeric() {
            self.has_letters = true;
            // `fbclid`, `gclid`, `msclkid`, `gbraid`, `igshid`: whose visit it is.
            self.ends_in_id = self.last == b'i' && letter == b'd';
        } else {
            self.has_letters |= letter == FOREIGN;
            self.has_signs = true;
            self.is_over |= self.has_value && self.word.is_whole() && ends_a_value(letter);
        }
        if !self.is_over {
            self.word.push(letter);
        }
        // `utm_source`, `tgWebAppData`. None of our names has an underscore.
        self.is_foreign |= letter == b'_' || self.word.is & read::MESSENGER != 0;
        self.last = letter;
    }

    /// Whether nothing is missed when it is left out.
    pub(super) fn is_nothing(&self) -> bool {
        let is_escape = !self.has_value && !self.has_signs && self.word.is & read::ESCAPES != 0;
        is_escape || !self.has_letters
    }
}

/// Whether a value ends before it, in a text around the link or where that was cut.
fn ends_a_value(letter: u8) -> bool {
    matches!(letter, b']' | b')' | b'>' | b'"' | b'\'' | b'%' | b',')
}
