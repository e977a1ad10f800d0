//! Which part of a link is quoted, so that somebody finds what could not be read?

use crate::answers::input::LONGEST_QUOTE;
use arrayvec::ArrayString;

/// A part of a link, cut after [`LONGEST_QUOTE`] characters.
pub type Quote = ArrayString<{ 4 * (LONGEST_QUOTE + 1) }>;

/// Where a part of a link stands, by units of UTF-16: for whoever has the link.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stretch {
    /// The first unit.
    pub from: u32,
    /// Behind the last one that is quoted,
    pub to: u32,
    /// and behind the last one that it has.
    pub end: u32,
}

impl Stretch {
    /// Is not all of it quoted?
    #[must_use]
    pub const fn is_cut(&self) -> bool {
        self.to != self.end
    }
}

/// Behind a part that is cut.
pub const CUT: char = '…';

/// What would be quoted of a part of a link, while it is read.
pub(super) struct Quoting {
    pub(super) stretch: Stretch,
    characters: usize,
    /// Is the last unit the first half of a pair?
    is_half: bool,
}

impl Quoting {
    pub(super) const fn from(unit: u32) -> Self {
        let stretch = Stretch { from: unit, to: unit, end: unit };
        Self { stretch, characters: 0, is_half: false }
    }

    pub(super) fn push(&mut self, unit: u16) {
        self.stretch.end += 1;
        // The second half of a pair is no character of its own.
        if !self.is_half || !matches!(unit, 0xdc00..0xe000) {
            self.characters += 1;
        }
        self.is_half = matches!(unit, 0xd800..0xdc00);
        if self.characters <= LONGEST_QUOTE {
            self.stretch.to = self.stretch.end;
        }
    }
}

/// What stands somewhere.
pub(super) fn quoted(fragment: &str, stretch: Stretch) -> Quote {
    let (from, to) = (stretch.from as usize, stretch.to as usize);
    let units = fragment.encode_utf16().skip(from).take(to - from);
    let mut quote = Quote::new();
    for letter in char::decode_utf16(units).chain(stretch.is_cut().then_some(Ok(CUT))) {
        let _ = quote.try_push(letter.unwrap_or(char::REPLACEMENT_CHARACTER));
    }
    quote
}
