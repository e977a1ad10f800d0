//! How is an outcome said in numbers? What leaves the package's program has no text in it: a script has the
//! tables that the numbers are places in ([`names`]), and reads them in the order in which they are written
//! here.
//!
//! Answers come in as a number of what they rule out: a bit for each value, those of a question side by side
//! in the order of asking, the first one's the lowest. An answer rules out the others to its question, and "I
//! don't know" all of them. They go out as four bits for each question: nothing is 0, the answers are counted
//! from 1, and all four are "I don't know".
//!
//! For whoever works on the package. Must not know: a text, an object, a clock.

pub mod names;
mod outcome;

pub use outcome::{check, rules, verdict};

use crate::answers::question::{Answers, EVERYTHING, Question};

/// So many numbers has the longest outcome at most.
pub const LONGEST: usize = 8192;

/// The bits of a question's answer on the way out.
const WIDTH: u32 = 4;
/// All of them: "I don't know".
pub const UNSURE: u64 = (1 << WIDTH) - 1;

const _: () = {
    assert!(EVERYTHING < 1 << 53, "a script keeps what answers rule out in 53 bits");
    assert!(Question::ALL.len() <= 16, "answers go out in two numbers, of 32 bits each");
    let mut rest = Question::ALL;
    while let [question, others @ ..] = rest {
        assert!((question.values().len() as u64) < UNSURE, "an answer has four bits");
        rest = others;
    }
};

/// Answers as a number on its way out.
#[must_use]
pub fn packed(answers: &Answers) -> u64 {
    Question::ALL.iter().fold(0, |packed, question| {
        let (all, left) = (question.mask(), answers.still_possible() & question.mask());
        let number = if answers.unsure().contains(*question) {
            UNSURE
        } else if left == all {
            0
        } else {
            u64::from(1 + left.trailing_zeros() - all.trailing_zeros())
        };
        packed | number << place(*question)
    })
}

/// Answers out of a number that came in.
#[must_use]
pub fn said(ruled_out: u64) -> Answers {
    Answers::leaving(EVERYTHING & !ruled_out)
}

const fn place(question: Question) -> u32 {
    question as u32 * WIDTH
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::source::CHECKED;

    #[test]
    fn the_longest_outcome_has_its_place() {
        let all = 1_u32 << Question::ALL.len();
        let unsure = |set: u32| {
            let those = Question::ALL.iter().filter(move |question| set >> **question as u32 & 1 == 1);
            those.fold(Answers::default(), |answers, question| answers.unsure_of(*question))
        };
        let longest = (0..all).map(|set| check(&[], &unsure(set), CHECKED)).max().unwrap();
        assert!(longest <= LONGEST, "{longest}");
    }

    #[test]
    fn answers_come_back_from_their_numbers() {
        let unsure_of = |question: &Question| Answers::default().unsure_of(*question);
        for question in Question::ALL {
            let place = |answers: &Answers| packed(answers) >> place(*question);
            for (number, value) in (1..).zip(question.values()) {
                let answers = Answers::default().with(*value);
                assert_eq!(said(question.mask() & !value.bit()), answers);
                assert_eq!(place(&answers), number);
            }
            assert_eq!(said(question.mask()), unsure_of(question));
            assert_eq!(place(&unsure_of(question)), UNSURE);
        }
        assert_eq!((said(0), packed(&Answers::default())), (Answers::default(), 0));
        let unsure =
            Question::ALL.iter().fold(Answers::default(), |answers, question| answers.unsure_of(*question));
        assert_eq!(said(u64::MAX), unsure);
        assert_eq!(said(Question::Citizenship.values()[0].bit()), Answers::default(), "three are left");
    }
}
