//! Are links and answers of the version published last read as far as they go, and asked on?

use crate::gate::sound;
use crate::reading::{answers, day};
use tirkeu::answers::question::{Home, Ownership, Question};
use tirkeu::decision::decide::{Kind, decide};
use tirkeu::decision::in_force::InForce;
use tirkeu::proof::vectors::Vectors;

fn published() -> Vectors {
    serde_json::from_str(include_str!("published/cases.json")).unwrap()
}

#[test]
fn whoever_answered_all_before_is_told_the_same_or_asked_for_how_long() {
    sound();
    let (mut told, mut asked) = (0, 0);
    for case in published().cases {
        let fragment = case.answers.0.iter().map(|(question, value)| format!("{question}={value}"));
        let fragment = fragment.collect::<Vec<_>>().join("&");
        // Every part of an address of before can be read.
        let answers = answers(&fragment);
        for on in &case.on {
            match decide(&InForce::on(day(on)), &answers).kind {
                Kind::Decided(ruling) => {
                    let because: Vec<_> = ruling.because.iter().map(|rule| rule.name().to_owned()).collect();
                    assert_eq!(ruling.finding.verdict.name(), case.expect.result, "{on}, {fragment}");
                    assert_eq!(
                        ruling.finding.at.map(|at| at.name().to_owned()),
                        case.expect.at,
                        "{on}, {fragment}"
                    );
                    assert_eq!(because, case.expect.because, "{on}, {fragment}");
                    told += 1;
                }
                Kind::Ask { question, .. } => {
                    assert_eq!(question, Question::Stay, "{on}, {fragment}");
                    let is_of_others = answers.is(Ownership::Others) || answers.is(Home::Institution);
                    assert!(is_of_others, "{on}, {fragment}");
                    asked += 1;
                }
                Kind::Depends(_) => panic!("{on}, {fragment}: it depends on what was never asked"),
            }
        }
    }
    assert!(told > 0 && asked > 0, "{told} are told, {asked} are asked");
}
