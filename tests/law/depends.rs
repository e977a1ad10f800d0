//! Whoever does not know something is shown cases: is each called as whoever is in it would be?

use tirkeu::answers::question::{Answers, Question};
use tirkeu::decision::in_force::InForce;
use tirkeu::explain::{Content, check};
use tirkeu::lang::Lang;
use tirkeu::law::source::CHECKED;
use tirkeu::proof::cases::distinct;

/// The answers of one to which those of the other are added.
fn with(given: &Answers, more: &Answers) -> Answers {
    more.given().fold(*given, |all, (question, answer)| all.set(question, answer))
}

#[test]
fn each_case_has_the_title_that_its_people_are_told() {
    let (mut seen, mut named) = (0, std::collections::BTreeSet::new());
    for (answers, _) in distinct(&InForce::on(CHECKED)) {
        for question in Question::ALL.iter().filter(|question| answers.get(**question).known().is_some()) {
            let given = answers.unsure_of(*question);
            let outcome = check(&given, CHECKED, Lang::Ru);
            let Content::Depends(depends) = outcome.content else { continue };
            for (case, title) in depends.cases {
                let theirs = with(&given, &case.answers);
                let Content::Decided(decided) = check(&theirs, CHECKED, Lang::Ru).content else {
                    panic!("{theirs:?} is not decided")
                };
                assert_eq!(title, decided.title, "{given:?}, {:?}", case.answers);
                named.insert(title);
                seen += 1;
            }
        }
    }
    assert!(seen > 500 && named.len() > 20, "{seen}, {named:?}");
}
