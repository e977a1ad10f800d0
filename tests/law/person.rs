//! Of whom is a test speaking when it fails? The simplest person whom it concerns, in one Russian sentence.

use tirkeu::answers::question::{Answer, Answers, Question};
use tirkeu::lang::Lang;
use tirkeu::law::terms::Terms;
use tirkeu::proof::cases::completions;
use tirkeu::words::{people, questions};

/// A person in a sentence, with what they do not know.
pub fn sentence(answers: &Answers) -> String {
    let unsure = answers.given().filter(|(_, answer)| *answer == Answer::Unsure);
    let unsure = unsure.map(|(question, _)| {
        format!(", не знает: «{}»", questions::prompt(question, Terms::default()).in_language(Lang::Ru))
    });
    people::sentence(answers, Lang::Ru) + &unsure.collect::<String>()
}

/// Leaves out of a complete case every answer that does not matter to `fails`: it fails for everybody of whom
/// the rest is true.
pub fn simplest(case: &Answers, fails: impl Fn(&Answers) -> bool) -> Answers {
    assert!(fails(case), "it does not fail for {}", sentence(case));
    without_what_can_go(case, |answers| completions(answers).all(|completion| fails(&completion)))
}

/// Leaves out of a state every answer without which it fails too.
pub fn simplest_state(state: &Answers, fails: impl Fn(&Answers) -> bool) -> Answers {
    assert!(fails(state), "it does not fail for {}", sentence(state));
    without_what_can_go(state, fails)
}

/// From the last question to the first: those that come early say most about a person. Again, until nothing
/// more can go.
fn without_what_can_go(answers: &Answers, fails: impl Fn(&Answers) -> bool) -> Answers {
    let shorter = Question::ALL.iter().rev().fold(*answers, |kept, question| {
        let shorter = kept.without(*question);
        if shorter != kept && fails(&shorter) { shorter } else { kept }
    });
    if shorter == *answers { shorter } else { without_what_can_go(&shorter, fails) }
}

/// The person of whom the least has to be said: it fails for everybody of whom that is true. `failing` are
/// all who fail.
pub fn smallest(failing: &[Answers], fails: impl Fn(&Answers) -> bool) -> Option<Answers> {
    let mut left = failing.to_vec();
    let mut found: Vec<Answers> = Vec::new();
    // Whoever is one of those found already has nothing simpler to add; a few hundred persons are enough.
    while let Some(case) = left.first().copied().filter(|_| found.len() < 300) {
        let person = simplest(&case, &fails);
        let is_one = |case: &Answers| person.given().all(|(question, answer)| case.get(question) == answer);
        left.retain(|case| !is_one(case));
        found.push(person);
    }
    found.into_iter().min_by_key(|person| person.given().count())
}

/// People who said anything at all in any order, known, blank and unsure: without end, and always the same.
pub fn anybody() -> impl Iterator<Item = Answers> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below as u64).unwrap()
    };
    std::iter::repeat_with(move || {
        Question::ALL.iter().fold(Answers::default(), |answers, question| match random(10) {
            0 | 1 => answers,
            2 => answers.unsure_of(*question),
            _ => answers.with(question.values()[random(question.values().len())]),
        })
    })
}
