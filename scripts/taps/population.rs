//! Who comes, and how many of each? A population that nobody has counted: reasoned, and written down so
//! that it can be argued with.
//!
//! Nobody counts who asks here, and nobody may: nothing leaves the browser. Most are citizens of age
//! who register themselves; tenants, people with relatives and owners make up thirds; children are
//! registered by parents who mostly have their own home. What is rare is there, since the worst place
//! to be wrong is a rare one.

use tirkeu::answers::question::{Answers, Home, Ownership, Person, Question, Value};

/// How many of a hundred give each answer, where the person has said one of these things (or whatever
/// they have).
struct Share {
    of: &'static [Value],
    /// In the order of the question's values; together a hundred.
    hundred: &'static [f64],
}

/// The shares of a question: the first that fits holds, and the last fits everybody.
const fn shares(question: Question) -> &'static [Share] {
    match question {
        // Few have a permit, but they move, and ask, more than most; those who stay for a time ask
        // elsewhere.
        Question::Citizenship => &[Share { of: ANYBODY, hundred: &[96.5, 1.7, 0.8, 1.0] }],
        // Parents ask for their children; few go through an attorney.
        Question::Person => &[Share { of: ANYBODY, hundred: &[77.0, 18.0, 0.5, 1.5, 3.0] }],
        Question::Age => &[
            Share { of: &[Value::Person(Person::Myself)], hundred: &[0.3, 0.7, 4.0, 95.0] },
            Share { of: &[Value::Person(Person::Child)], hundred: &[70.0, 14.0, 11.0, 5.0] },
            Share { of: ANYBODY, hundred: &[2.0, 2.0, 3.0, 93.0] },
        ],
        // Nine of ten homes are private; students and workers live in dormitories.
        Question::Home => &[Share { of: ANYBODY, hundred: &[86.0, 4.0, 6.0, 3.0, 1.0] }],
        Question::Lease => &[Share { of: ANYBODY, hundred: &[75.0, 25.0] }],
        // Whoever registers in a home of their own does so alone or with family; the others rent it or
        // are relatives.
        Question::Ownership => &[Share { of: ANYBODY, hundred: &[33.0, 20.0, 46.0, 1.0] }],
        Question::Stay => &[
            Share { of: &[Value::Home(Home::Institution)], hundred: &[40.0, 60.0] },
            Share { of: ANYBODY, hundred: &[70.0, 30.0] },
        ],
        // A flat bought with a mother's certificate or a mortgage often has children among its owners.
        Question::ProtectedOwner => &[
            Share { of: &[Value::Ownership(Ownership::Shared)], hundred: &[72.0, 26.0, 1.0, 1.0] },
            Share { of: ANYBODY, hundred: &[90.0, 8.0, 1.0, 1.0] },
        ],
        // A landlord consents less gladly than a husband.
        Question::Consent => &[
            Share { of: &[Value::Ownership(Ownership::Others)], hundred: &[65.0, 12.0, 15.0, 8.0] },
            Share { of: ANYBODY, hundred: &[80.0, 10.0, 4.0, 6.0] },
        ],
        Question::Signing => &[Share { of: ANYBODY, hundred: &[45.0, 42.0, 13.0] }],
        // They are reading this.
        Question::Device => &[Share { of: ANYBODY, hundred: &[97.0, 3.0] }],
    }
}

const ANYBODY: &[Value] = &[];

/// What is wrong with the shares: of a question each of whose answers has one, together a hundred.
pub fn faults() -> Vec<String> {
    let of = |question: &Question| {
        let is_whole = |row: &Share| {
            row.hundred.len() == question.values().len()
                && (row.hundred.iter().sum::<f64>() - 100.0).abs() < 1e-9
        };
        let rows = shares(*question);
        let is_fine = rows.iter().all(is_whole) && rows.last().is_some_and(|row| row.of.is_empty());
        (!is_fine).then(|| format!("the shares of `{}` are not those of a hundred", question.name()))
    };
    Question::ALL.iter().filter_map(of).collect()
}

/// Which part of everybody has just these answers, all of them; together they are 1.
pub fn part(complete: &Answers) -> f64 {
    complete.given().filter_map(|(_, answer)| answer.known()).map(|value| share(complete, value)).product()
}

fn share(complete: &Answers, value: Value) -> f64 {
    let rows = shares(value.question());
    let row = rows.iter().find(|row| row.of.is_empty() || row.of.iter().any(|said| complete.is(*said)));
    row.and_then(|row| row.hundred.get(usize::from(value.place()))).map_or(0.0, |hundred| hundred / 100.0)
}
