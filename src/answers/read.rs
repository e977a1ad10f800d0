//! Which of the names in a link is this? Read letter by letter.
//!
//! A name has a place in the list that writing has, too; a set of names is a bit each, and those of values
//! have the order that they have in a set of values: what was read is an answer without being looked up.

use super::question::{Question, Values};
use crate::answers::names::{Beside, END, Name, READ};

/// A set of names, a bit each.
pub(super) type Read = u64;

/// What is said to a question that somebody cannot answer.
pub(super) const UNSURE: Read = bit(Name::answer(0));

/// What names the question that is asked again.
pub(super) const AGAIN: Read = bit(Beside::Again.name());

/// How the names begin that a messenger adds.
pub(super) const MESSENGER: Read = bit(Beside::Messenger.name());

/// What is left of an escaped `&`, quote or blank, such as `&amp;`, once it has parted two parts.
pub(super) const ESCAPES: Read = bit(Beside::Amp.name())
    | bit(Beside::Decimal.name())
    | bit(Beside::Hexadecimal.name())
    | bit(Beside::Quot.name());

/// What may stand before a `=`.
pub(super) const ASKING: Read = ((1 << Question::ALL.len()) - 1) << FIRST_QUESTION | AGAIN;

#[allow(clippy::indexing_slicing, reason = "the compiler sees the place")]
const FIRST_QUESTION: u32 = place(Name::question(Question::ALL[0]));
const FIRST_VALUE: u32 = place(Name::answer(1));

const _: () = assert!(FIRST_QUESTION as usize + Question::ALL.len() <= 64, "a set of names has 64 places");

const fn place(name: Name) -> u32 {
    name.place() - Beside::Again.name().place()
}

const fn bit(name: Name) -> Read {
    1 << place(name)
}

/// The values whose names are in a set.
pub(super) const fn values(names: Read) -> Values {
    names >> FIRST_VALUE
}

/// The question whose name is in a set.
pub(super) fn question(names: Read) -> Option<Question> {
    let place = usize::try_from((names >> FIRST_QUESTION).trailing_zeros()).ok()?;
    Question::ALL.get(place).copied()
}

/// A name while it is read, letter by letter, without the brackets, full stops and quotes around it.
pub(super) struct Spelling {
    /// The names that begin with all that was read.
    begun: Read,
    /// The name that all of it is. Each ends with one of `A-Z a-z 0-9`.
    whole: Read,
    /// The name that it is up to the last of those.
    pub(super) is: Read,
    length: usize,
}

impl Spelling {
    pub(super) const NOTHING: Self = Self { begun: Read::MAX, whole: 0, is: 0, length: 0 };

    pub(super) fn push(&mut self, letter: u8) {
        let may_end = letter.is_ascii_alphanumeric();
        // No name begins with a nought, and some write `&` as `&#038;`.
        let may_begin = may_end && letter != b'0';
        if !may_begin && self.length == 0 {
            return;
        }
        let (mut bit, mut place, mut whole) = (1, 0, 0);
        for byte in READ.as_bytes() {
            if place == self.length {
                if *byte != letter {
                    self.begun &= !bit;
                }
            } else if place == self.length + 1 && *byte == END {
                whole |= bit;
            }
            place += 1;
            if *byte == END {
                (bit, place) = (bit << 1, 0);
            }
        }
        self.whole = whole & self.begun;
        self.length += 1;
        if may_end {
            self.is = self.whole;
        }
    }

    /// Whether it would be a name if it ended here.
    pub(super) fn is_whole(&self) -> bool {
        self.whole != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Read {
        let mut spelling = Spelling::NOTHING;
        text.bytes().for_each(|letter| spelling.push(letter));
        spelling.is
    }

    #[test]
    fn a_name_is_read_as_the_one_that_is_written() {
        for question in Question::ALL {
            assert_eq!(super::question(read(question.name())), Some(*question));
            for value in question.values() {
                assert_eq!(values(read(value.name())) & question.mask(), value.bit());
            }
        }
        assert_eq!((read("unsure"), read("change"), read("tgWebApp")), (UNSURE, AGAIN, MESSENGER));
        assert_eq!(read("amp") | read("038") | read("x26") | read("quot"), ESCAPES);
    }

    #[test]
    fn what_stands_around_a_name_is_none_of_it_and_what_stands_in_it_is() {
        let home = bit(Name::question(Question::Home));
        assert_eq!(["home", "(home", "home).", "..home!"].map(read), [home; 4]);
        assert_eq!(["hom", "homes", "ho.me", "home.x", "Home", "", "."].map(read), [0; 7]);
    }
}
