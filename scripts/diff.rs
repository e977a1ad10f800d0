//! Who is told something else? Between two days, or between two versions of the rules in git.
//!
//! `make diff FROM=2026-06-30 TO=2026-07-01`, `make diff FROM=v0.1.0 TO=HEAD`, or FROM alone: from there to
//! what lies here. A version is read from its `pkg/cases.json`; nothing of it is built or run.

use std::process::{Command, ExitCode};
use tirkeu::calendar;
use tirkeu::calendar::Date;
use tirkeu::lang::Lang;
use tirkeu::law::advice::CaveatId;
use tirkeu::law::result::{Place, Verdict};
use tirkeu::law::rules::RuleId;
use tirkeu::law::terms::Terms;
use tirkeu::proof::cases::CASES;
use tirkeu::proof::diff::{Difference, differences};
use tirkeu::proof::vectors::{Vectors, vectors};
use tirkeu::words::{advice, people, results, rules};

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).filter(|argument| !argument.is_empty()).collect();
    let report = match arguments.as_slice() {
        [from] => compare(from, None),
        [from, to] => compare(from, Some(to)),
        _ => Err("usage: make diff FROM=<day or git revision> [TO=<the same>]".to_owned()),
    };
    match report {
        Ok(lines) => {
            println!("{lines}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn compare(from: &str, to: Option<&String>) -> Result<String, String> {
    match (calendar::parse(from), to.map(|to| (to, calendar::parse(to)))) {
        (Some(from), Some((_, Some(to)))) => {
            let ours = vectors();
            Ok(report(&differences(ours.on(from), ours.on(to))))
        }
        (None, None) => versions(&version(from)?, &vectors()),
        (None, Some((to, None))) => versions(&version(from)?, &version(to)?),
        (Some(_), None) => Err(format!("`{from}` is a day: say TO which day, as well")),
        (Some(_), Some((other, None))) => {
            Err(format!("`{from}` is a day and `{other}` is none of the calendar"))
        }
        (None, Some((other, Some(_)))) => {
            Err(format!("`{other}` is a day and `{from}` is none of the calendar"))
        }
    }
}

/// The record of a version, as it stands in git.
fn version(revision: &str) -> Result<Vectors, String> {
    let path = format!("{revision}:pkg/cases.json");
    let shown = Command::new("git")
        .args(["show", "--end-of-options", &path])
        .output()
        .map_err(|error| format!("git does not run: {error}"))?;
    if !shown.status.success() {
        return Err(format!(
            "`{revision}` has no pkg/cases.json that git can show: {}",
            String::from_utf8_lossy(&shown.stderr).trim()
        ));
    }
    serde_json::from_slice(&shown.stdout).map_err(|error| format!("`{path}` is not a record: {error}"))
}

/// What differs, for each stretch of time in which it differs so.
fn versions(before: &Vectors, after: &Vectors) -> Result<String, String> {
    let edges = before.stretches.iter().chain(&after.stretches).map(|stretch| day(&stretch.from));
    let mut edges = edges.collect::<Result<Vec<Date>, _>>()?;
    edges.sort_unstable();
    edges.dedup();
    let mut parts: Vec<(Date, Vec<Difference>)> = Vec::new();
    for edge in edges {
        let found = differences(before.on(edge), after.on(edge));
        if parts.last().is_none_or(|(_, last)| *last != found) {
            parts.push((edge, found));
        }
    }
    let ends = parts.iter().skip(1).map(|(next, _)| next.yesterday().ok()).chain([None]);
    let differing = parts.iter().zip(ends).filter(|((_, found), _)| !found.is_empty());
    let report: Vec<_> = differing
        .map(|((from, found), until)| {
            let until = until.map_or(String::new(), |until| format!(" until {until}"));
            format!("== from {from}{until}\n\n{}", report(found))
        })
        .collect();
    Ok(if report.is_empty() {
        "nobody is told anything else, on any day".to_owned()
    } else {
        report.join("\n\n")
    })
}

fn day(text: &str) -> Result<Date, String> {
    calendar::parse(text).ok_or_else(|| format!("`{text}` is not a day"))
}

fn report(differences: &[Difference]) -> String {
    if differences.is_empty() {
        return "nobody is told anything else".to_owned();
    }
    let each = differences.iter().map(|difference| {
        let lines =
            difference.change.lines().into_iter().map(|line| explained(&line)).collect::<Vec<_>>().join("\n");
        let parts = difference.parts.iter().map(|part| {
            let (group, example) = (part.group.sentence(Lang::En), people::sentence(&part.example, Lang::En));
            format!("  {} of {}: {group}\n    for example: {example}", part.group.cases(), difference.cases())
        });
        format!("{lines}\n{}", parts.collect::<Vec<_>>().join("\n"))
    });
    let (cases, groups) = differences.iter().fold((0, 0), |(cases, groups), difference| {
        (cases + difference.cases(), groups + difference.parts.len())
    });
    let changes = differences.len();
    let summary = format!(
        "complete cases told otherwise: {cases} of {CASES}; kinds of change: {changes}; groups: {groups}"
    );
    format!("{summary}\n\n{}", each.collect::<Vec<_>>().join("\n\n"))
}

/// A line of the change in people's words, where we have them: of a result its title, of a rule or caveat
/// what it says.
fn explained(line: &str) -> String {
    let Some((what, name)) = line
        .split_once(' ')
        .and_then(|(sign, rest)| rest.split_once(' ').map(|(what, name)| (format!("{sign} {what}"), name)))
    else {
        return line.to_owned();
    };
    let rule = || {
        RuleId::ALL
            .iter()
            .find(|rule| rule.name() == name)
            .map(|rule| rules::sentence(*rule, Terms::default()))
    };
    let caveat = || {
        CaveatId::ALL
            .iter()
            .find(|caveat| caveat.name() == name)
            .map(|caveat| advice::caveat(*caveat, Terms::default()))
    };
    let result = || {
        let (verdict, at) = name.split_once(" at ").map_or((name, None), |(verdict, at)| (verdict, Some(at)));
        let at = [Place::Home, Place::SelfServiceZone].into_iter().find(|place| Some(place.name()) == at);
        Verdict::ALL
            .iter()
            .find(|known| known.name() == verdict)
            .map(|verdict| results::title(*verdict, at, Terms::default()))
    };
    match rule().or_else(caveat).or_else(result) {
        Some(text) => format!("{what} {name}: {}", text.in_language(Lang::En)),
        None => line.to_owned(),
    }
}
