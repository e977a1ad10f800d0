//! Is the table as it must be? Every fault in one line that names the row: what the build and the first test
//! print.
//!
//! A day without a version of a rule, two versions on one day, a case that no rule decides, a caveat that
//! nobody is ever told: such edits compile, and so they are looked for here, over all cases and all days.

use crate::answers::question::Answers;
use crate::calendar::iso;
use crate::decision::advice::is_touching;
use crate::decision::in_force::InForce;
use crate::decision::norm::{silent, sources};
use crate::decision::terms;
use crate::lang::Lang;
use crate::law::advice::{Caveat, CaveatId};
use crate::law::rules::{Rule, RuleId};
use crate::law::source::Source;
use crate::proof::cases::{distinct, stretches};
use crate::words::people;

/// What is wrong with a table. Rows are counted from 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// A wording of a rule stands in no row.
    #[error("`{0}` has no row")]
    NoRow(&'static str),
    /// A caveat stands in no row.
    #[error("the caveat `{0}` has no row")]
    NoCaveatRow(&'static str),
    /// It is over before it begins.
    #[error("row {row}, `{rule}`, ends on {until}, before it begins on {from}")]
    EndsFirst { row: usize, rule: &'static str, from: String, until: String },
    /// It is to be reviewed no later than it was checked.
    #[error(
        "row {row}, `{rule}`, is to be reviewed by {review_by}, which is not after {checked}, when it was checked"
    )]
    ReviewedFirst {
        row: usize,
        rule: &'static str,
        /// The day of the check.
        checked: String,
        /// The day of the review.
        review_by: String,
    },
    /// Between two of its rows a rule is not in force.
    #[error("rows {before} and {after}, `{rule}`, leave a gap: no version from {from} to {until}")]
    Gap {
        before: usize,
        after: usize,
        rule: &'static str,
        /// The first day without it.
        from: String,
        /// The last day without it.
        until: String,
    },
    /// Two rows of a rule are in force at once.
    #[error("rows {before} and {after}, `{rule}`, overlap: two versions on {on}")]
    Overlap {
        before: usize,
        after: usize,
        rule: &'static str,
        /// The first day with both.
        on: String,
    },
    /// No rule decides, so nobody could be told why.
    #[error("on {on} no rule decides for: {person}")]
    Undecided {
        /// The first day of that.
        on: String,
        /// For whom, in a sentence.
        person: String,
    },
    /// It decides for nobody, on any day.
    #[error("row {row}, `{rule}`, decides for nobody")]
    Idle { row: usize, rule: &'static str },
    /// No rule and no caveat cites the source, and yet it is printed as one.
    #[error("the source `{0}` is cited by nothing")]
    Uncited(&'static str),
    /// It is told to nobody, on any day.
    #[error("row {row} of the caveats, `{caveat}`, touches nothing")]
    IdleCaveat { row: usize, caveat: &'static str },
}

/// Every fault of these tables; none where they are sound.
#[must_use]
pub fn faults(rules: &'static [Rule], caveats: &[Caveat]) -> Vec<Fault> {
    let mut faults = rows(rules);
    faults.extend(in_time(rules));
    let unnamed = CaveatId::ALL.iter().filter(|id| !caveats.iter().any(|caveat| caveat.id == **id));
    faults.extend(unnamed.map(|id| Fault::NoCaveatRow(id.name())));
    let is_cited = |source: Source| {
        rules.iter().any(|rule| sources(rule).any(|cited| cited == source))
            || caveats.iter().any(|caveat| silent(caveat).any(|cited| cited == source))
            || terms::rows().iter().any(|row| row.sources.contains(&source))
    };
    let uncited = Source::ALL.iter().filter(|source| !is_cited(**source));
    faults.extend(uncited.map(|source| Fault::Uncited(source.id())));
    faults.extend(for_everyone(rules, caveats));
    faults
}

/// What is wrong with a row by itself.
fn rows(rules: &[Rule]) -> Vec<Fault> {
    let unnamed = RuleId::ALL.iter().filter(|id| !rules.iter().any(|rule| rule.id == **id));
    let mut faults: Vec<_> = unnamed.map(|id| Fault::NoRow(id.name())).collect();
    for (row, rule) in (1..).zip(rules) {
        let (id, from) = (rule.id.name(), rule.in_force.from);
        if let Some(until) = rule.in_force.until.filter(|until| *until < from) {
            faults.push(Fault::EndsFirst { row, rule: id, from: iso(from), until: iso(until) });
        }
        if rule.review_by <= rule.checked {
            let (checked, review_by) = (iso(rule.checked), iso(rule.review_by));
            faults.push(Fault::ReviewedFirst { row, rule: id, checked, review_by });
        }
    }
    faults
}

/// What is wrong between the rows of one rule.
fn in_time(rules: &[Rule]) -> Vec<Fault> {
    let mut rows: Vec<_> = (1..).zip(rules).collect();
    rows.sort_by_key(|(_, rule)| (rule.id.name(), rule.in_force.from));
    let pairs = rows
        .iter()
        .zip(rows.iter().skip(1))
        .filter(|((_, one), (_, other))| one.id.name() == other.id.name());
    let fault = |((before, one), (after, other)): (&(usize, &Rule), &(usize, &Rule))| -> Option<Fault> {
        let (before, after, rule, next) = (*before, *after, one.id.name(), other.in_force.from);
        match one.in_force.until {
            Some(until) if until < one.in_force.from => None,
            Some(until) if until < next => {
                let (from, until) = (until.tomorrow().ok()?, next.yesterday().ok()?);
                (from <= until).then(|| Fault::Gap {
                    before,
                    after,
                    rule,
                    from: iso(from),
                    until: iso(until),
                })
            }
            Some(_) | None => Some(Fault::Overlap { before, after, rule, on: iso(next) }),
        }
    };
    pairs.filter_map(fault).collect()
}

/// What is wrong once the tables are tried on all distinct cases, on a day of each stretch of time.
fn for_everyone(rules: &'static [Rule], caveats: &[Caveat]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut undecided_before: Vec<Answers> = Vec::new();
    let mut idle: Vec<_> = (1..).zip(rules).collect();
    let mut idle_caveats: Vec<_> = (1..).zip(caveats).collect();
    let mut version: Vec<*const Rule> = Vec::new();
    let mut cases = Vec::new();
    for on in stretches(rules, caveats).into_iter().map(|stretch| stretch.from) {
        let in_force = InForce::of(rules.iter(), on);
        // Within a version of the rules only caveats change, of which a decision knows nothing.
        let rows: Vec<_> = in_force.rules.iter().map(|rule| std::ptr::from_ref(*rule)).collect();
        if rows != version {
            cases = distinct(&in_force);
            version = rows;
        }
        for (answers, ruling) in &cases {
            idle.retain(|(_, rule)| !(rule.in_force.contains(on) && ruling.because.contains(&rule.id)));
            // Nobody is told for certain what begins after the rules have to be looked at again.
            idle_caveats.retain(|(_, caveat)| {
                on > in_force.review_by() || !is_touching(caveat, &in_force, ruling, answers)
            });
        }
        let undecided = cases.iter().filter(|(_, ruling)| ruling.because.is_empty());
        let undecided: Vec<_> = undecided.map(|(answers, _)| *answers).collect();
        // One of them is enough, and only on the day on which it begins.
        let first = undecided.iter().find(|answers| !undecided_before.contains(answers));
        faults.extend(
            first
                .map(|answers| Fault::Undecided { on: iso(on), person: people::sentence(answers, Lang::En) }),
        );
        undecided_before = undecided;
    }
    faults.extend(idle.into_iter().map(|(row, rule)| Fault::Idle { row, rule: rule.id.name() }));
    faults.extend(
        idle_caveats.into_iter().map(|(row, caveat)| Fault::IdleCaveat { row, caveat: caveat.id.name() }),
    );
    faults
}
