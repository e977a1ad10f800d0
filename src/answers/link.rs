//! Which case does a link name? The fragment holds the answers by question name, so that a link is a case.
//!
//! `#citizenship=citizen&person=self&change=person`: what was answered, also what no longer matters (so that it comes back
//! when an earlier answer is changed), and the question that is being asked again.

use crate::answers::input;
use crate::answers::question::{Answer, Answers, Question, UNSURE, Value};

/// What a link says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// The answers in it.
    pub answers: Answers,
    /// The question to ask again, although it is answered.
    pub again: Option<Question>,
    /// The parts that could not be read, as they stand in the link, shortened.
    pub ignored: Vec<String>,
}

const AGAIN: &str = "change";

impl Link {
    /// These answers, and nothing asked again.
    #[must_use]
    pub fn of(answers: Answers) -> Self {
        Self { answers, ..Self::default() }
    }

    /// Reads a fragment, with or without its `#`. What cannot be read is named and left out; nothing fails.
    ///
    /// ```
    /// use tirkeu::{Question, answers::link::Link};
    /// let link = Link::read("#citizenship=citizen&person=unsure&change=person&x=1");
    /// assert_eq!(link.again, Some(Question::Person));
    /// assert_eq!(link.ignored.len(), 1);
    /// assert_eq!(link.fragment(), "#citizenship=citizen&person=unsure&change=person");
    /// ```
    #[must_use]
    pub fn read(fragment: &str) -> Self {
        let mut link = Self::default();
        for part in fragment.strip_prefix('#').unwrap_or(fragment).split('&').filter(|part| !part.is_empty())
        {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            match (name == AGAIN, Question::named(value), input::answer(name, value)) {
                (true, Some(question), _) => link.again = Some(question),
                (false, _, Ok((question, answer))) if link.is_new(question, answer) => {
                    link.answers = link.answers.set(question, answer);
                }
                (true, None, _) | (false, _, _) => link.ignored.push(input::quote(part)),
            }
        }
        link
    }

    /// The same answer may stand twice; another one to the same question is one too many.
    fn is_new(&self, question: Question, answer: Answer<Value>) -> bool {
        let earlier = self.answers.get(question);
        earlier == Answer::Blank || earlier == answer
    }

    /// Writes it as a fragment: `#` alone for nothing.
    #[must_use]
    pub fn fragment(&self) -> String {
        let said = self.answers.given().map(|(question, answer)| match answer {
            Answer::Known(value) => (question.name(), value.name()),
            Answer::Unsure | Answer::Blank => (question.name(), UNSURE),
        });
        let mut fragment = String::from("#");
        for (name, value) in said.chain(self.again.map(|question| (AGAIN, question.name()))) {
            if fragment.len() > 1 {
                fragment.push('&');
            }
            fragment.push_str(name);
            fragment.push('=');
            fragment.push_str(value);
        }
        fragment
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::question::{Age, Value};

    #[test]
    fn every_answer_survives_the_way_through_an_address() {
        for question in Question::ALL {
            for answer in question.values().iter().map(|value| Answer::Known(*value)).chain([Answer::Unsure])
            {
                let link = Link {
                    answers: Answers::default().set(*question, answer),
                    again: Some(*question),
                    ignored: Vec::new(),
                };
                assert_eq!(Link::read(&link.fragment()), link);
            }
        }
        assert_eq!(Link::default().fragment(), "#");
        assert_eq!(Link::read(""), Link::default());
        assert_eq!(Link::read("#"), Link::default());
    }

    #[test]
    fn a_broken_or_hostile_fragment_gives_what_can_be_read_and_says_what_was_left_out() {
        let hostile = "#age=18-plus&age=<script>&=&person&citizenship=%00&change=__proto__&&&home=private=x";
        let link = Link::read(hostile);
        assert_eq!(link.answers, Answers::default().with(Value::Age(Age::From18)));
        let ignored =
            ["age=<script>", "=", "person", "citizenship=%00", "change=__proto__", "home=private=x"];
        assert_eq!(link.ignored, ignored);
        assert_eq!(Link::read(&"&".repeat(1_000_000)), Link::default());
    }
}
