//! What do the bytes of a fuzzer choose? One of a few things at a time, until there are none left.

use std::sync::LazyLock;
use tirkeu::answers::question::{Answer, Question, Value};
use tirkeu::calendar::Date;
use tirkeu::law::source::CHECKS;
use tirkeu::proof::cases::versions;

/// The days on which the rules change.
static TURNS: LazyLock<Vec<Date>> = LazyLock::new(versions);

/// The bytes that are left. Where there are none, all that is chosen is the first.
pub struct Bytes<'b>(&'b [u8]);

impl<'b> Bytes<'b> {
    pub fn new(bytes: &'b [u8]) -> Self {
        Self(bytes)
    }

    pub fn next(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// A number below this one.
    pub fn below(&mut self, end: usize) -> usize {
        usize::from(self.next().unwrap_or(0)) % end.max(1)
    }

    pub fn one_of<'o, T>(&mut self, of: &'o [T]) -> &'o T {
        &of[self.below(of.len())]
    }

    /// What is left, as text; what is no text is U+FFFD.
    pub fn text(self) -> String {
        String::from_utf8_lossy(self.0).into_owned()
    }

    pub fn question(&mut self) -> Question {
        *self.one_of(Question::ALL)
    }

    /// An answer to it, or that it is not known.
    pub fn answer(&mut self, question: Question) -> Answer<Value> {
        let values = question.values();
        values.get(self.below(values.len() + 1)).map_or(Answer::Unsure, |value| Answer::Known(*value))
    }

    /// A day: on which the rules change, the day before, one on which they were compared, or any.
    pub fn day(&mut self) -> Date {
        let (kind, number) = (self.below(4), self.below(256));
        let turn = TURNS[number % TURNS.len()];
        match kind {
            0 => CHECKS[number % CHECKS.len()].on,
            1 => turn,
            2 => turn.yesterday().unwrap_or(turn),
            _ => Date::of_day(u32::try_from(number * 256 + self.below(256)).unwrap_or(0)),
        }
    }
}

/// The name of an answer, as it stands on the wire.
pub fn name(answer: Answer<Value>) -> Option<&'static str> {
    match answer {
        Answer::Blank => None,
        Answer::Unsure => Some("unsure"),
        Answer::Known(value) => Some(value.name()),
    }
}
