//! How does a table differ from the rules read aloud? On every day on which either says something else, for
//! every case; told of the simplest person whom it concerns, in one line.

use crate::days::DAYS;
use crate::gate::agreed;
use crate::oracle::{because_by_oracle, by_oracle, caveats_by_oracle, numbers_by_oracle, spoken_on};
use crate::person;
use crate::reading::after_all;
use tirkeu::answers::question::Answers;
use tirkeu::calendar::{DAWN, Date, iso};
use tirkeu::decision::decide::Ruling;
use tirkeu::decision::in_force::InForce;
use tirkeu::decision::norm;
use tirkeu::decision::signs::{Seen, Signs};
use tirkeu::decision::terms::{self, Row};
use tirkeu::lang::Lang;
use tirkeu::law::advice::{CAVEATS, Caveat, CaveatId};
use tirkeu::law::result::{Finding, Place, Route, Verdict};
use tirkeu::law::rules::{Effect, RULES, Rule, RuleId, Why};
use tirkeu::law::source::{CHECKS, Check};
use tirkeu::law::terms::Terms;
use tirkeu::proof::cases::{CASES, completions, distinct, stretches, versions};
use tirkeu::proof::oracle::condition::Holds;
use tirkeu::proof::oracle::evaluate::{Evaluated, PartialEvaluation};
use tirkeu::proof::oracle::table::Table;
use tirkeu::proof::oracle::truth::Truth;

/// What a row does, in the words of [`effect`](crate::oracle::SpokenRule::effect).
pub fn effect(effect: Effect) -> String {
    let names = |routes: &[Route]| {
        routes.iter().map(|route| Verdict::Open(*route).name()).collect::<Vec<_>>().join(" ")
    };
    match effect {
        Effect::Admits => "admits".to_owned(),
        Effect::Opens(route) => format!("opens {}", names(&[route])),
        Effect::OpensOnly(route) => format!("opens only {}", names(&[route])),
        Effect::Closes(routes, why @ (Why::Refuses(_) | Why::Unsettled)) => {
            format!("closes {}, {}", names(routes), Verdict::Closed(norm::kind_of_no(why)).name())
        }
        Effect::MovesToTheZone => format!("moves to {}", Place::SelfServiceZone.name()),
        Effect::Closes(routes, Why::Obstructs(cure)) => {
            let then = cure.then.iter().map(|value| format!(" {}={}", value.question().name(), value.name()));
            let anew = cure.anew.iter().map(|question| format!(" {}", question.name()));
            format!(
                "obstructs {}, then{}, anew{}",
                names(routes),
                then.collect::<String>(),
                anew.collect::<String>()
            )
        }
    }
}

/// How a row of the table differs from what is told on this day, in anything but the people of whom it
/// speaks.
fn row_differs(rules: &'static [Rule], on: Date) -> Option<String> {
    let in_force = Table::of(rules.iter(), on);
    let spoken = spoken_on(on.into());
    let names: Vec<_> = in_force.rules.iter().map(|rule| rule.id.name()).collect();
    if let Some(absent) = spoken.iter().find(|spoken| !names.contains(&spoken.name)) {
        let name = absent.name;
        return Some(format!(
            "{on}: `{name}` is read aloud (tests/law/oracle.rs), and no row of it is in force"
        ));
    }
    in_force.rules.iter().find_map(|rule| {
        let name = rule.id.name();
        let Some(spoken) = spoken.iter().find(|spoken| spoken.name == name) else {
            return Some(format!("{on}: `{name}` is in force, and not read aloud (tests/law/oracle.rs)"));
        };
        let sources: Vec<_> = norm::sources(rule).map(tirkeu::law::source::Source::id).collect();
        let sure = [rule.basis.name(), rule.confidence.name()].join(" ");
        let parts = [
            ("what it does", effect(norm::effect(rule)), spoken.effect),
            ("its sources", sources.join(" "), spoken.sources),
            ("who says so, and how sure we are", sure, spoken.sure),
        ];
        if let Some((what, row, aloud)) = parts.into_iter().find(|(_, row, aloud)| row != aloud) {
            return Some(format!("{on}: `{name}`: {what}: `{row}` in its row, `{aloud}` read aloud"));
        }
        let (checked, review_by) = (iso(rule.checked), iso(rule.review_by));
        (!is_a_check(rule.checked, rule.review_by)).then(|| {
            format!("{on}: `{name}` was checked on {checked}, to be reviewed by {review_by}: src/law/source.rs has no such check")
        })
    })
}

/// Were rules compared with their sources on this day, to be compared again by that one?
fn is_a_check(on: Date, review_by: Date) -> bool {
    CHECKS.contains(&Check { on, review_by })
}

/// Does a row speak of other people than the oracle?
fn speaks_otherwise(rule: &Rule, on: Date) -> bool {
    let spoken = spoken_on(on.into()).iter().find(|spoken| spoken.name == rule.id.name());
    spoken.is_some_and(|spoken| {
        completions(&Answers::default())
            .any(|case| (rule.when.holds(&case, terms::on(on)) == Truth::Yes) != (spoken.of)(&case))
    })
}

/// Of whom a row speaks and the oracle does not, or the other way round.
fn people_differ(rule: &Rule, on: Date) -> Option<String> {
    let name = rule.id.name();
    let spoken = spoken_on(on.into()).iter().find(|spoken| spoken.name == name)?;
    let differs = |case: &Answers| (rule.when.holds(case, terms::on(on)) == Truth::Yes) != (spoken.of)(case);
    let failing: Vec<_> = completions(&Answers::default()).filter(differs).collect();
    let person = person::sentence(&person::smallest(&failing, differs)?);
    Some(format!("{on}, {person}: по таблице и вслух `{name}` говорит о разных людях"))
}

type Answered = (Verdict, Option<Place>, Vec<&'static str>);

fn answer_by_the_table(in_force: &Table, case: &Answers) -> Answered {
    let evaluation = PartialEvaluation::of(in_force, case);
    let Evaluated::Finding(finding) = evaluation.evaluated() else {
        panic!("{} is complete", crate::reading::said(case))
    };
    (finding.verdict, finding.at, sorted(evaluation.deciding(finding).iter().map(RuleId::name)))
}

fn answer_by_oracle(on: Date, case: &Answers) -> Answered {
    let (verdict, at) = by_oracle(on.into(), case);
    (verdict, at, sorted(because_by_oracle(on.into(), case).into_iter()))
}

/// For whom a table gives another answer than the oracle, told of the simplest such person.
fn answer_differs(rules: &'static [Rule], on: Date) -> Option<String> {
    let in_force = Table::of(rules.iter(), on);
    let differs = |case: &Answers| answer_by_the_table(&in_force, case) != answer_by_oracle(on, case);
    let failing: Vec<_> = completions(&Answers::default()).filter(differs).collect();
    let person = person::smallest(&failing, differs)?;
    let case = completions(&person).next()?;
    let say = |(verdict, at, because): Answered| {
        let title = tirkeu::explain::title(Finding { verdict, at }, in_force.terms, Lang::Ru);
        format!("«{title}» ({})", because.join(" "))
    };
    let (table, oracle) = (say(answer_by_the_table(&in_force, &case)), say(answer_by_oracle(on, &case)));
    Some(format!("{on}, {}: по таблице {table}, вслух {oracle}", person::sentence(&person)))
}

/// The order of rows means nothing.
fn sorted<'n>(names: impl Iterator<Item = &'n str>) -> Vec<&'n str> {
    let mut names: Vec<_> = names.collect();
    names.sort_unstable();
    names
}

/// How a table differs from the oracle, on any day.
pub fn differs(rules: &'static [Rule]) -> Option<String> {
    let days = versions_of(rules, &DAYS);
    // What somebody is told comes first: it speaks of a person.
    let answer = days.iter().find_map(|on| answer_differs(rules, *on));
    let people = || {
        let rows =
            days.iter().flat_map(|on| Table::of(rules.iter(), *on).rules.into_iter().map(|rule| (rule, *on)));
        rows.into_iter().find_map(|(rule, on)| people_differ(rule, on))
    };
    answer.or_else(people).or_else(|| days.iter().find_map(|on| row_differs(rules, *on)))
}

/// Does it differ, where only this rule has been touched? The same question, answered sooner.
pub fn is_noticed(rules: &'static [Rule], touched: RuleId) -> bool {
    let days = versions_of(rules, &DAYS);
    let speaks_of_others = |on: Date| {
        let in_force = Table::of(rules.iter(), on);
        in_force.rules.iter().any(|rule| rule.id == touched && speaks_otherwise(rule, on))
    };
    let answers_otherwise = |on: Date| {
        let in_force = Table::of(rules.iter(), on);
        completions(&Answers::default())
            .any(|case| answer_by_the_table(&in_force, &case) != answer_by_oracle(on, &case))
    };
    days.iter().any(|on| row_differs(rules, *on).is_some())
        || days.iter().any(|on| speaks_of_others(*on))
        || days.iter().any(|on| answers_otherwise(*on))
}

/// A day of each stretch on which other rows are in force, or which begins with a day that is written in the
/// rules read aloud: only they know what they say since.
fn versions_of(rules: &'static [Rule], spoken: &[Date]) -> Vec<Date> {
    let mut days = edges(rules, &[], spoken);
    days.dedup_by_key(|on| version(rules, *on, spoken));
    days
}

/// The rows in force on a day, the numbers and definitions, and how many of the days that are read aloud have come.
fn version(rules: &'static [Rule], on: Date, spoken: &[Date]) -> (Terms, Vec<*const Rule>, usize) {
    let in_force = Table::of(rules.iter(), on);
    let rows = in_force.rules.into_iter().map(std::ptr::from_ref).collect();
    (in_force.terms, rows, spoken.iter().filter(|day| **day <= on).count())
}

/// A version of the rules, by its first day, with people and what they are told by it.
pub type Told = (Date, Vec<(Answers, Ruling)>);

/// The distinct cases.
pub fn people() -> Vec<Told> {
    versions().into_iter().map(|on| (on, distinct(&InForce::on(on)))).collect()
}

/// Which caveat somebody is told, or not told, other than the oracle says.
pub fn caveat_differs(caveats: &'static [Caveat], told: &[Told]) -> Option<String> {
    edges(RULES, caveats, &DAYS).into_iter().find_map(|on| {
        let in_force = InForce::on(on);
        let of_the_day: Vec<_> = { caveats.iter() }
            .filter(|caveat| caveat.in_force.contains(on))
            .map(|caveat| (caveat.id, Signs::of(&caveat.touches, in_force.terms())))
            .collect();
        let spoken = |answers: &Answers, decided: &Ruling| -> Vec<&str> {
            let seen = Seen::of(decided, answers);
            let told = of_the_day.iter().filter(|(_, signs)| signs.touch(&seen));
            told.map(|(id, _)| CaveatId::name(*id)).collect()
        };
        let aloud = |answers: &Answers, decided: &Ruling| caveats_by_oracle(on.into(), decided, answers);
        let (_, people) = told.iter().rev().find(|(from, _)| *from <= on).expect("each day has its version");
        let failing =
            people.iter().filter(|(answers, decided)| spoken(answers, decided) != aloud(answers, decided));
        failing.min_by_key(|(answers, _)| answers.given().count()).map(|(answers, decided)| {
            let (table, oracle) = (spoken(answers, decided), aloud(answers, decided));
            format!("{on}, {}: по таблице оговорки {table:?}, вслух {oracle:?}", person::sentence(answers))
        })
    })
}

/// Which number is another in these rows than it is read aloud, on any day.
pub fn number_differs(rows: &[Row]) -> Option<String> {
    edges(RULES, CAVEATS, &DAYS).into_iter().find_map(|on| {
        let written: Vec<_> = rows
            .iter()
            .filter(|row| row.in_force.contains(on))
            .filter_map(|row| Some((row.term.name(), row.number?)))
            .collect();
        let aloud = numbers_by_oracle(on.into());
        let other = written.iter().find(|number| !aloud.contains(number));
        let other = other.or_else(|| aloud.iter().find(|number| !written.contains(number)));
        other.map(|(name, _)| {
            let of = |numbers: &[(&str, u16)]| {
                let found = numbers.iter().find(|(other, _)| other == name);
                found.map_or_else(|| "nothing".to_owned(), |(_, number)| number.to_string())
            };
            let (row, told) = (of(&written), of(&aloud));
            format!(
                "{on}: `{name}` is {row} in src/law/terms.rs, and {told} read aloud (tests/law/oracle.rs)"
            )
        })
    })
}

/// The last day before, and the first day of, each stretch by these tables, and each day that is read aloud.
fn edges(rules: &[Rule], caveats: &[Caveat], spoken: &[Date]) -> Vec<Date> {
    let begins = stretches(rules, caveats).into_iter().map(|stretch| stretch.from);
    let begins = begins.chain(spoken.iter().copied()).filter(|day| *day > DAWN);
    let mut days: Vec<_> = begins.flat_map(|begin| [begin.yesterday().unwrap(), begin]).collect();
    days.sort_unstable();
    days.dedup();
    days
}

#[test]
fn everyone_gets_the_answer_and_the_caveats_that_the_rules_read_aloud_give() {
    assert_eq!(completions(&Answers::default()).count(), CASES);
    agreed();
    let distinct: Vec<_> = versions().into_iter().map(|on| distinct(&InForce::on(on)).len()).collect();
    println!("{CASES} complete cases in each version of the rules, distinct ones in each: {distinct:?}");
}

#[test]
fn a_number_that_is_another_in_its_row_than_read_aloud_is_named_with_its_day() {
    agreed();
    let ours = terms::rows();
    for number in (0..ours.len()).filter(|number| ours[*number].number.is_some()) {
        let mut rows = ours.clone();
        let (name, read) = (rows[number].term.name(), rows[number].number.unwrap());
        rows[number].number = Some(read + 1);
        let on = rows[number].in_force.from;
        let told = number_differs(&rows).unwrap();
        assert_eq!(
            told,
            format!(
                "{on}: `{name}` is {} in src/law/terms.rs, and {read} read aloud (tests/law/oracle.rs)",
                read + 1
            )
        );
        rows.remove(number);
        assert!(number_differs(&rows).unwrap().contains(&format!("`{name}` is nothing")), "{name}");
    }
}

#[test]
fn everybody_is_compared_on_each_day_that_is_written_in_the_rules_read_aloud() {
    // Also on one of which no row knows, and since which as many rules are told as before.
    let spoken = [&**DAYS, &[after_all()]].concat();
    let compared = versions_of(RULES, &spoken);
    assert_eq!(spoken.iter().find(|day| !compared.contains(day)), None);
    let of_caveats = edges(RULES, CAVEATS, &spoken);
    assert_eq!(spoken.iter().find(|day| !of_caveats.contains(day)), None);
    // And on each on which other rows come into force; the first day there is has the rows of the day before
    // the first edge.
    let rows = versions().into_iter().filter(|day| *day > DAWN);
    assert_eq!(rows.into_iter().find(|day| !compared.contains(day)), None);
    assert!(compared[0] < spoken[0]);
}
