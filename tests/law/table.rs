//! Is the table as it must be, and does a broken one say which row is wrong, in one line?
//!
//! This runs before the other tests: what it says is what somebody who has just edited a row wants to read
//! first. What is broken here is whichever row will do: none of them is known by its number or its day.

use crate::gate::sound;
use crate::reading::segments;
use tirkeu::calendar::{Date, Period};
use tirkeu::decision::in_force::InForce;
use tirkeu::decision::norm::{compared, silent, sources};
use tirkeu::lang::Lang;
use tirkeu::law::advice::{CAVEATS, Caveat, STEPS, THINGS, Touches};
use tirkeu::law::condition::Condition;
use tirkeu::law::glance::{ACTIONS, FACTS};
use tirkeu::law::rules::{Norm, RULES, Rule};
use tirkeu::law::source::{CHECKS, REVIEW_BY, Source};
use tirkeu::proof::cases::distinct;
use tirkeu::proof::validate::{Tables, faults};
use tirkeu::words::people;

#[test]
fn a_table_that_is_ours_is_sound() {
    sound();
}

/// Beside a source stands a day: nobody takes it for the day of a row which is older.
#[test]
fn no_source_is_said_to_be_compared_later_than_a_row_that_rests_on_it() {
    for source in Source::ALL {
        let of_rules = RULES.iter().filter(|rule| sources(rule).any(|cited| cited == *source));
        let of_caveats = CAVEATS.iter().filter(|caveat| silent(caveat).any(|cited| cited == *source));
        let days = of_rules.map(|rule| rule.checked).chain(of_caveats.map(|caveat| caveat.checked));
        for day in days {
            assert!(
                compared(*source) <= day,
                "{source:?}: {:?} is said, and {day:?} is a row's",
                compared(*source)
            );
        }
    }
}

/// What is said of our table after an edit.
fn told_after(edit: impl FnOnce(&mut Vec<Rule>, &mut Vec<Caveat>)) -> Vec<String> {
    sound();
    let (mut rules, mut caveats) = (RULES.to_vec(), CAVEATS.to_vec());
    edit(&mut rules, &mut caveats);
    let lines: Vec<_> = faults(rules.leak(), caveats.leak()).iter().map(ToString::to_string).collect();
    assert!(lines.iter().all(|line| !line.contains('\n')), "{lines:?}");
    lines
}

/// So many days after the last one on which something changes: what an edit does there meets nothing else.
fn after_all(days: i32) -> Date {
    segments().into_iter().max().unwrap().plus_days(days).unwrap()
}

/// A row that has no end and without which somebody has no answer, and how a line speaks of that person.
fn needed() -> (usize, String) {
    let open = (0..RULES.len()).filter(|number| RULES[*number].in_force.until.is_none());
    let ended = open.map(|number| {
        let told = told_after(|rules, _| rules[number].in_force.until = Some(after_all(10)));
        (number, told)
    });
    let begins = format!("on {} no rule decides for: ", after_all(11));
    let mut needed = ended.filter_map(|(number, told)| match told.as_slice() {
        [only] => Some((number, only.strip_prefix(&begins)?.to_owned())),
        [] | [_, _, ..] => None,
    });
    needed.next().expect("a table whose rows all go without saying")
}

/// Ends a row on one day, and begins another version of it on a second.
fn two_versions(rules: &mut Vec<Rule>, number: usize, until: Date, from: Date) {
    rules[number].in_force.until = Some(until);
    let next = Rule { in_force: Period::since(from), ..rules[number] };
    rules.insert(number + 1, next);
}

#[test]
fn a_change_of_the_law_from_one_day_to_the_next_is_sound() {
    let (number, _) = needed();
    assert_eq!(told_after(|rules, _| two_versions(rules, number, after_all(10), after_all(11))), [""; 0]);
}

#[test]
fn a_gap_and_an_overlap_name_the_rows_and_the_days() {
    let (number, person) = needed();
    let name = RULES[number].id.name();
    let (first, second) = (number + 1, number + 2);
    let day = after_all;
    assert_eq!(
        told_after(|rules, _| two_versions(rules, number, day(10), day(14))),
        [
            format!(
                "rows {first} and {second}, `{name}`, leave a gap: no version from {} to {}",
                day(11),
                day(13)
            ),
            format!("on {} no rule decides for: {person}", day(11)),
        ]
    );
    assert_eq!(
        told_after(|rules, _| two_versions(rules, number, day(11), day(11))),
        [format!("rows {first} and {second}, `{name}`, overlap: two versions on {}", day(11))]
    );
    assert_eq!(
        told_after(|rules, _| rules.push(rules[number])),
        [format!(
            "rows {first} and {}, `{name}`, overlap: two versions on {}",
            RULES.len() + 1,
            RULES[number].in_force.from
        )]
    );
}

#[test]
fn a_rule_that_ends_and_leaves_people_without_an_answer_is_told_of_one_of_them() {
    let (number, person) = needed();
    // Of somebody for whom it decided: there more may have been asked.
    let told = distinct(&InForce::on(after_all(10)));
    let theirs = told.iter().filter(|(_, ruling)| ruling.because.contains(RULES[number].id));
    let mut theirs = theirs.map(|(answers, _)| people::sentence(answers, Lang::En));
    assert!(theirs.any(|sentence| sentence.starts_with(&person)), "{person}");
}

#[test]
fn a_source_that_nothing_cites_is_named() {
    sound();
    for source in Source::ALL {
        let other = *Source::ALL.iter().find(|other| *other != source).unwrap();
        let without = |cited: &[Source]| -> &'static [Source] {
            cited.iter().copied().filter(|cited| cited != source).collect::<Vec<_>>().leak()
        };
        let instead = |cited: Source| if cited == *source { other } else { cited };
        let mut tables = Tables::ours();
        let (mut rules, mut caveats) = (RULES.to_vec(), CAVEATS.to_vec());
        for rule in rules.iter_mut().filter(|rule| sources(rule).any(|cited| cited == *source)) {
            if let Norm::Written(effect, first, more) = rule.norm {
                rule.norm = Norm::Written(effect, instead(first), without(more));
            }
        }
        for caveat in &mut caveats {
            (caveat.source, caveat.more) = (instead(caveat.source), without(caveat.more));
        }
        tables.terms.iter_mut().for_each(|row| row.sources.retain(|cited| cited != source));
        let (mut steps, mut things) = (STEPS.to_vec(), THINGS.to_vec());
        let rests = steps.iter_mut().map(|step| &mut step.rests);
        let rests = rests.chain(things.iter_mut().map(|thing| &mut thing.rests));
        let (mut facts, mut actions) = (FACTS.to_vec(), ACTIONS.to_vec());
        let rests = rests.chain(facts.iter_mut().map(|fact| &mut fact.rests));
        let rests = rests.chain(actions.iter_mut().map(|action| &mut action.rests));
        rests.for_each(|rests| rests.sources = without(rests.sources));
        (tables.rules, tables.caveats) = (rules.leak(), caveats.leak());
        (tables.steps, tables.things) = (steps.leak(), things.leak());
        (tables.facts, tables.actions) = (facts.leak(), actions.leak());
        let told: Vec<_> = tables.faults().iter().map(ToString::to_string).collect();
        assert_eq!(told, [format!("the source `{}` is cited by nothing", source.id())]);
    }
}

#[test]
fn dates_out_of_order_are_named() {
    let (number, _) = needed();
    let Rule { id, in_force: Period { from, .. }, checked, .. } = RULES[number];
    let (row, name, before) = (number + 1, id.name(), from.yesterday().unwrap());
    let ended = told_after(|rules, _| rules[number].in_force.until = Some(before));
    assert_eq!(ended[0], format!("row {row}, `{name}`, ends on {before}, before it begins on {from}"));
    let told = told_after(|rules, _| rules[number].review_by = checked);
    let expected = format!(
        "row {row}, `{name}`, is to be reviewed by {checked}, which is not after {checked}, when it was checked"
    );
    assert_eq!(told[0], expected);
}

/// A row that nobody compared again keeps its older day of review: whoever moves only that one is told.
#[test]
fn a_row_with_the_day_of_review_of_another_comparison_is_named() {
    let (number, _) = needed();
    let Rule { id, checked, review_by, .. } = RULES[number];
    let (row, name, later) = (number + 1, id.name(), review_by.plus_days(365).unwrap());
    assert_eq!(
        told_after(|rules, _| rules[number].review_by = later)[0],
        format!(
            "row {row}, `{name}`, was checked on {checked}, which holds until {review_by}, and is to be reviewed by {later}"
        )
    );
}

#[test]
fn a_caveat_that_was_checked_on_a_day_without_a_comparison_is_named() {
    let before = CHECKS[0].on.yesterday().unwrap();
    let (number, name) = (CAVEATS.len(), CAVEATS[CAVEATS.len() - 1].id.name());
    assert_eq!(
        told_after(|_, caveats| caveats[number - 1].checked = before),
        [format!(
            "row {number} of the caveats, `{name}`, was checked on {before}: src/law/source.rs lists no check on that day"
        )]
    );
}

#[test]
fn a_caveat_that_touches_nothing_and_a_row_that_is_missing_or_idle_are_named() {
    let (number, caveat) = CAVEATS.iter().enumerate().next_back().unwrap();
    let name = caveat.id.name();
    assert_eq!(
        told_after(|_, caveats| caveats[number].touches = Touches::Is(&[])),
        [format!("row {} of the caveats, `{name}`, touches nothing", number + 1)]
    );
    // What is known of a day that is far away can be written down, as of a step.
    let far = Period::since(REVIEW_BY.plus_days(10).unwrap());
    assert_eq!(told_after(|_, caveats| caveats[number].in_force = far), [""; 0]);
    let without = told_after(|_, caveats| caveats.retain(|other| other.id != caveat.id));
    assert_eq!(without[0], format!("the caveat `{name}` has no row"));
    let (number, _) = needed();
    let (id, name) = (RULES[number].id, RULES[number].id.name());
    let without = told_after(|rules, _| rules.retain(|rule| rule.id != id));
    assert_eq!(without[0], format!("`{name}` has no row"));
    let idle = told_after(|rules, _| rules[number].when = Condition::Any(&[]));
    assert!(idle.contains(&format!("row {}, `{name}`, decides for nobody", number + 1)), "{idle:?}");
}
