//! Which "no" is told where several apply? The first by precedence, whatever the table has just now.

use crate::gate::agreed;
use crate::oracle;
use crate::person;
use crate::reading::{everyone, finding};
use std::collections::HashSet;
use tirkeu::calendar::{DAWN, Period};
use tirkeu::law::condition::ALWAYS;
use tirkeu::law::result::{NoRoute, Route, Verdict};
use tirkeu::law::rules::{Cure, Effect, Norm, RULES, Refusal, Rule, Why};
use tirkeu::law::source::Source;
use tirkeu::proof::cases::versions;
use tirkeu::proof::oracle::table::Table;

#[test]
fn where_several_kinds_of_no_apply_the_first_by_precedence_is_told() {
    // As the rules list them: another procedure, nothing to apply for, fix this first, nobody knows.
    let order = ["not-covered", "not-eligible", "fix-first", "ask-1414"];
    assert_eq!(
        NoRoute::BY_PRECEDENCE.iter().map(|kind| Verdict::Closed(*kind).name()).collect::<Vec<_>>(),
        order
    );
    // Of each two, whether or not anybody meets both now, and in either order of the rows.
    let row = |why| Rule {
        norm: Norm::Written(Effect::Closes(Route::ALL, why), Source::ALL[0], &[]),
        when: ALWAYS,
        in_force: Period::since(DAWN),
        ..RULES[0]
    };
    let kinds = [
        Why::Refuses(Refusal::NotCovered),
        Why::Refuses(Refusal::NotEligible),
        Why::Obstructs(Cure { then: &[], anew: &[] }),
        Why::Unsettled,
    ];
    for (first, one) in kinds.iter().enumerate() {
        for (second, other) in kinds.iter().enumerate() {
            let both: &[Rule] = vec![row(*one), row(*other)].leak();
            let told = finding(&Table::of(both.iter(), DAWN), &everyone()[0]).verdict;
            assert_eq!(told.name(), order[first.min(second)]);
        }
    }
}

#[test]
fn somebody_who_meets_several_kinds_of_no_is_told_the_first_by_the_rules_read_aloud() {
    agreed();
    let mut met_several = false;
    for on in versions() {
        for case in everyone() {
            let closing =
                oracle::spoken_on(on.into()).iter().filter(|told| (told.of)(&case)).filter_map(|told| {
                    if told.effect.starts_with("obstructs") {
                        Some("fix-first")
                    } else {
                        told.effect.split_once(", ").map(|(_, kind)| kind)
                    }
                });
            let place = |kind: &str| {
                NoRoute::BY_PRECEDENCE.iter().position(|other| Verdict::Closed(*other).name() == kind)
            };
            let kinds: HashSet<_> = closing.filter(|kind| place(kind).is_some()).collect();
            met_several |= kinds.len() > 1;
            let (verdict, _) = oracle::by_oracle(on.into(), &case);
            if let Verdict::Closed(_) = verdict {
                let first = kinds.into_iter().min_by_key(|kind| place(kind));
                assert_eq!(first, Some(verdict.name()), "{on}, «{}»", person::sentence(&case));
            }
        }
    }
    assert!(met_several, "nothing was compared");
}
