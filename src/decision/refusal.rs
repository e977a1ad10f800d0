//! With which sentence is a table refused? It names the rules.
//!
//! Where its diagram would be too large, those which tie too many questions together: on which it differs
//! most, from one place to the next, what is left of them.
#![allow(clippy::indexing_slicing, reason = "the compiler sees each place")]

use super::left::{Left, Stands, Table};

/// The sentence that refuses a table: of the places before a question, the rules on which it differs most
/// what is left of them.
pub(super) const fn too_many<const PLACES: usize>(
    table: &Table,
    places: &[Left; PLACES],
    from: usize,
    until: usize,
) -> Sentence {
    let mut sentence = Sentence::new();
    sentence.say("these rules tie too many questions together: ");
    let mut named = [false; 128];
    let mut times = 0;
    while times < MOST_NAMED {
        let (mut worst, mut parted) = (0, 0);
        let mut rule = 0;
        while rule < table.rules.len() {
            let mut open = 0;
            let mut place = from;
            while place < until {
                if !matches!(table.stands(&places[place], rule, 0), Stands::No) {
                    open += 1;
                }
                place += 1;
            }
            let closed = until - from - open;
            let halves = if open < closed { open } else { closed };
            if !named[rule] && halves > parted {
                (worst, parted) = (rule, halves);
            }
            rule += 1;
        }
        if parted == 0 {
            break;
        }
        if times > 0 {
            sentence.say(", ");
        }
        sentence.say(table.rules[worst].name);
        named[worst] = true;
        times += 1;
    }
    sentence.say(". Let fewer of them ask about both early and late questions");
    sentence
}

const MOST_NAMED: usize = 6;

/// A sentence that the compiler puts together.
pub(super) struct Sentence {
    letters: [u8; 512],
    len: usize,
}

impl Sentence {
    const fn new() -> Self {
        Self { letters: [0; 512], len: 0 }
    }

    /// Of these parts, one after another.
    pub(super) const fn of(mut parts: &[&str]) -> Self {
        let mut sentence = Self::new();
        while let [part, rest @ ..] = parts {
            sentence.say(part);
            parts = rest;
        }
        sentence
    }

    const fn say(&mut self, text: &str) {
        let mut rest = text.as_bytes();
        while let [letter, others @ ..] = rest {
            if self.len < self.letters.len() {
                self.letters[self.len] = *letter;
                self.len += 1;
            }
            rest = others;
        }
    }

    pub(super) const fn said(&self) -> &str {
        match std::str::from_utf8(self.letters.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "the sentence that refuses this is too long",
        }
    }
}
