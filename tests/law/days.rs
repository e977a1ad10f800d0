//! On which days do the rules read aloud say something else? Every day that is written in their text.
//!
//! A day that only they know, or only the table, is told of in one line, before anybody is compared: on a day
//! that nobody looks at, nothing is found to be wrong.

use crate::reading::day;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use tirkeu::calendar::{self, DAWN, Date, Period};
use tirkeu::decision::terms;
use tirkeu::law::advice::{CAVEATS, Caveat};
use tirkeu::law::rules::{RULES, Rule};
use tirkeu::law::terms::Term;

/// The days that are written in the rules read aloud, in their order.
pub static DAYS: LazyLock<Vec<Date>> = LazyLock::new(|| written_in(include_str!("oracle.rs")));

/// A day, as the rules read aloud see it: all that can be asked of it is whether it is one that is written
/// there, or a later one.
#[derive(Clone, Copy)]
pub struct On(Date);

impl From<Date> for On {
    fn from(day: Date) -> Self {
        Self(day)
    }
}

impl On {
    /// Is it this day, or later?
    pub fn since(self, written: &str) -> bool {
        let day = day(written);
        assert!(DAYS.contains(&day), "`{written}` stands nowhere in tests/law/oracle.rs as it is meant");
        self.0 >= day
    }
}

/// Every day that stands in quotes in this text: comments speak of days, too, on which nothing changes here.
fn written_in(source: &str) -> Vec<Date> {
    let code = source.lines().map(|line| line.split("//").next().unwrap_or(line));
    let quoted = code.flat_map(|line| line.split('"').skip(1).step_by(2));
    quoted.filter_map(calendar::parse).collect::<BTreeSet<_>>().into_iter().collect()
}

/// The days on which these rows begin, the first ones on which they have ended, and those from which a number or
/// a definition is another.
pub fn turns(rules: &[Rule], caveats: &[Caveat]) -> BTreeSet<Date> {
    let rows = rules.iter().map(|rule| rule.in_force).chain(caveats.iter().map(|caveat| caveat.in_force));
    let edges = rows.flat_map(|row| [Some(row.from), row.until.and_then(|until| until.tomorrow().ok())]);
    let changes = Term::ALL.iter().flat_map(|term| terms::changes(*term));
    edges.flatten().chain(changes).filter(|day| *day > DAWN).collect()
}

/// The days that only one side knows, a line each.
pub fn days_differ(spoken: &[Date], rules: &[Rule], caveats: &[Caveat]) -> Vec<String> {
    let turns = turns(rules, caveats);
    let ours = spoken.iter().filter(|day| !turns.contains(day)).map(|day| {
        format!(
            "{day} is a day of the rules read aloud (tests/law/oracle.rs), and no row begins or ends on it"
        )
    });
    let theirs = turns.iter().filter(|day| !spoken.contains(day)).map(|day| {
        format!("on {day} a row begins or ends, and the rules read aloud do not know the day (tests/law/oracle.rs)")
    });
    ours.chain(theirs).collect()
}

#[test]
fn a_day_is_found_wherever_it_stands_in_quotes_and_in_no_comment() {
    let text = r#"
        // "2026-01-01" was considered, and 2026-01-02.
        let on = if on.since("2027-01-15") || on.since("2025-11-24") { "nit-2025" } else { "2025-11-31" };
        const LISTS: &[(&str, &str)] = &[("2028-02-29", "x"), ("2027-01-15", "y")]; // "2026-01-03"
    "#;
    assert_eq!(written_in(text), ["2025-11-24", "2027-01-15", "2028-02-29"].map(day));
}

#[test]
fn a_day_that_only_one_side_knows_is_named_in_one_line() {
    crate::gate::agreed();
    assert_eq!(days_differ(&DAYS, RULES, CAVEATS), [""; 0]);
    let wrong = DAYS.last().unwrap().tomorrow().unwrap();
    let with_it = [&**DAYS, &[wrong]].concat();
    assert_eq!(
        days_differ(&with_it, RULES, CAVEATS),
        [format!(
            "{wrong} is a day of the rules read aloud (tests/law/oracle.rs), and no row begins or ends on it"
        )]
    );
    let unknown = |day: Date| {
        format!(
            "on {day} a row begins or ends, and the rules read aloud do not know the day (tests/law/oracle.rs)"
        )
    };
    for known in &*DAYS {
        let without: Vec<_> = DAYS.iter().copied().filter(|day| day != known).collect();
        assert_eq!(days_differ(&without, RULES, CAVEATS), [unknown(*known)]);
    }
    let mut caveats = CAVEATS.to_vec();
    caveats.push(Caveat { in_force: Period::since(wrong), ..CAVEATS[0] });
    assert_eq!(days_differ(&DAYS, RULES, &caveats), [unknown(wrong)]);
    let mut rules = RULES.to_vec();
    rules.push(Rule { in_force: Period::up_to(*DAYS.last().unwrap()), ..RULES[0] });
    assert_eq!(days_differ(&DAYS, &rules, CAVEATS), [unknown(wrong)]);
}
