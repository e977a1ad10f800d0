//! Is the table as it must be, and does a broken one say which row is wrong, in one line?
//!
//! This runs before the other tests: what it says is what somebody who has just edited a row wants to read
//! first.

use crate::reading::day;
use tirkeu::calendar::Period;
use tirkeu::decision::norm::{silent, sources};
use tirkeu::law::advice::{CAVEATS, Caveat, CaveatId, Touches};
use tirkeu::law::result::{Route, Verdict};
use tirkeu::law::rules::{Norm, RULES, Rule, RuleId};
use tirkeu::law::source::Source;
use tirkeu::proof::validate::faults;

#[test]
fn a_table_that_is_ours_is_sound() {
    let faults: Vec<_> = faults(RULES, CAVEATS).iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What is said of our table after an edit.
fn told_after(edit: impl FnOnce(&mut Vec<Rule>, &mut Vec<Caveat>)) -> Vec<String> {
    assert!(faults(RULES, CAVEATS).is_empty(), "our own table is not sound: read that first");
    let (mut rules, mut caveats) = (RULES.to_vec(), CAVEATS.to_vec());
    edit(&mut rules, &mut caveats);
    let lines: Vec<_> = faults(rules.leak(), caveats.leak()).iter().map(ToString::to_string).collect();
    assert!(lines.iter().all(|line| !line.contains('\n')), "{lines:?}");
    lines
}

fn row(rules: &[Rule], id: RuleId) -> usize {
    rules.iter().position(|rule| rule.id == id).unwrap()
}

/// Ends the row of the sole owner on one day, and begins another on a second.
fn two_versions(rules: &mut Vec<Rule>, until: &str, from: &str) {
    let number = row(rules, RuleId::SoleOwner);
    rules[number].in_force.until = Some(day(until));
    let next = Rule { in_force: Period::since(day(from)), ..rules[number] };
    rules.insert(number + 1, next);
}

#[test]
fn a_change_of_the_law_from_one_day_to_the_next_is_sound() {
    assert_eq!(told_after(|rules, _| two_versions(rules, "2026-12-31", "2027-01-01")), [""; 0]);
}

#[test]
fn a_gap_and_an_overlap_name_the_rows_and_the_days() {
    assert_eq!(
        told_after(|rules, _| two_versions(rules, "2026-12-31", "2027-01-04")),
        [
            "rows 5 and 6, `sole-owner`, leave a gap: no version from 2027-01-01 to 2027-01-03",
            "on 2027-01-01 no rule decides for: a citizen of Kazakhstan, aged 18 and over, applies for themself, a private home, the applicant is the only owner",
        ]
    );
    assert_eq!(
        told_after(|rules, _| two_versions(rules, "2027-01-01", "2027-01-01")),
        ["rows 5 and 6, `sole-owner`, overlap: two versions on 2027-01-01"]
    );
    assert_eq!(
        told_after(|rules, _| {
            let number = row(rules, RuleId::SoleOwner);
            rules.push(rules[number]);
        }),
        [format!("rows 5 and {}, `sole-owner`, overlap: two versions on 2025-11-24", RULES.len() + 1)]
    );
}

#[test]
fn a_rule_that_ends_and_leaves_people_without_an_answer_is_told_of_one_of_them() {
    assert_eq!(
        told_after(|rules, _| {
            let number = row(rules, RuleId::NotInLease);
            rules[number].in_force.until = Some(day("2026-12-31"));
        }),
        [
            "on 2027-01-01 no rule decides for: a citizen of Kazakhstan, aged 16–17, applies for themself, state rental housing, not named in the lease"
        ]
    );
}

#[test]
fn a_source_that_nothing_cites_is_named() {
    let cites = |rule: &Rule| sources(rule).any(|source| source == Source::Civil16);
    let told = told_after(|rules, caveats| {
        for rule in rules.iter_mut().filter(|rule| cites(rule)) {
            if let Norm::Written(effect, first, _) = rule.norm {
                rule.norm = Norm::Written(effect, first, &[Source::Resolution30]);
            }
        }
        for caveat in
            caveats.iter_mut().filter(|caveat| silent(caveat).any(|source| source == Source::Civil16))
        {
            (caveat.source, caveat.more) = (Source::Nit2025, &[]);
        }
    });
    assert_eq!(told, ["the source `civil-16` is cited by nothing"]);
}

#[test]
fn dates_out_of_order_are_named() {
    let ended = told_after(|rules, _| rules[4].in_force.until = Some(day("2025-11-23")));
    assert_eq!(ended[0], "row 5, `sole-owner`, ends on 2025-11-23, before it begins on 2025-11-24");
    assert_eq!(
        told_after(|rules, _| rules[4].review_by = rules[4].checked),
        [
            "row 5, `sole-owner`, is to be reviewed by 2026-11-22, which is not after 2026-11-22, when it was checked"
        ]
    );
}

#[test]
fn a_caveat_that_touches_nothing_and_a_row_that_is_missing_or_idle_are_named() {
    assert_eq!(
        told_after(|_, caveats| caveats[3].touches = Touches::Both(&[
            Touches::Is(&[Verdict::Open(Route::Online)]),
            Touches::Rule(&[RuleId::CoOwnersConfirm])
        ])),
        ["row 4 of the caveats, `co-owners`, touches nothing"]
    );
    assert_eq!(
        told_after(|_, caveats| caveats.retain(|caveat| caveat.id != CaveatId::CoOwners)),
        ["the caveat `co-owners` has no row"]
    );
    let without_no_means = told_after(|rules, _| rules.retain(|rule| rule.id != RuleId::NoMeans));
    assert_eq!(without_no_means, ["`no-means` has no row"]);
    let idle = told_after(|rules, _| rules[5].when = tirkeu::law::condition::Condition::Any(&[]));
    assert_eq!(idle[idle.len() - 2], "row 6, `listed-in-lease`, decides for nobody");
}
