//! Who is told something else? Between two days, or between two versions of the rules in git: another result,
//! other rules and caveats, and in which other words.
//!
//! `make diff FROM=2026-06-30 TO=2026-07-01`, `make diff FROM=v0.1.0 TO=HEAD`, or FROM alone: from there to
//! what lies here. A version is read from its `pkg/cases.json` and its `tests/law/words.json`; nothing of it
//! is built or run.

mod report;

use report::{Told, report};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, ExitCode};
use tirkeu::calendar;
use tirkeu::calendar::{Date, Period};
use tirkeu::proof::diff::{Difference, differences};
use tirkeu::proof::rewordings::{Record, over_time, reworded};
use tirkeu::proof::vectors::Vectors;
use tirkeu::proof::wordings::{Wordings, wordings};

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).filter(|argument| !argument.is_empty()).collect();
    let report = match arguments.as_slice() {
        [from] => compare(from, None),
        [from, to] => compare(from, Some(to)),
        _ => Err("usage: make diff FROM=<day or git revision> [TO=<the same>]".to_owned()),
    };
    match report {
        Ok(lines) => {
            // Whoever reads only the beginning closes the pipe.
            let _ = writeln!(std::io::stdout(), "{lines}");
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
        (Some(from), Some((_, Some(to)))) => Ok(days(from, to)),
        (None, None) => versions(&version(from)?, &Version::ours()),
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

/// What a version has in git.
struct Version {
    answers: Vectors,
    /// Or why there are no words to compare.
    words: Result<Wordings, String>,
}

impl Version {
    /// What lies here, whether it has been built or not.
    fn ours() -> Self {
        let Record { answers, words } = Record::ours();
        Self { answers, words: Ok(words) }
    }
}

fn version(revision: &str) -> Result<Version, String> {
    let answers = recorded(revision, "pkg/cases.json")?;
    let answers = answers.ok_or_else(|| format!("`{revision}` has no pkg/cases.json"))?;
    let words = recorded(revision, "tests/law/words.json")?;
    let words = words.ok_or_else(|| {
        format!("`{revision}` has no tests/law/words.json, no record of its words: they are not compared")
    });
    Ok(Version { answers, words })
}

/// A record of a version, as it stands in git; `None` where the version has none.
fn recorded<T: DeserializeOwned>(revision: &str, path: &str) -> Result<Option<T>, String> {
    let listed = git(&["ls-tree", "--name-only", "--full-tree", "--end-of-options", revision, path]);
    let listed = listed.map_err(|why| format!("git cannot show `{revision}`: {why}"))?;
    if listed.is_empty() {
        return Ok(None);
    }
    let path = format!("{revision}:{path}");
    let shown = git(&["show", "--end-of-options", &path])?;
    serde_json::from_slice(&shown).map(Some).map_err(|error| format!("`{path}` is not a record: {error}"))
}

fn git(arguments: &[&str]) -> Result<Vec<u8>, String> {
    let output = Command::new("git").args(arguments).output();
    let output = output.map_err(|error| format!("git does not run: {error}"))?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(String::from_utf8_lossy(&output.stderr).trim().to_owned())
    }
}

/// What differs from one day to another, by our rules.
fn days(from: Date, to: Date) -> String {
    let ours = Record::ours();
    let answers = differences(ours.answers.on(from), ours.answers.on(to));
    let words = reworded((&ours, from), (&ours, to));
    let told = |on| Told { on, words: &ours.words };
    report([told(from), told(to)], &answers, words)
        .unwrap_or_else(|| "nobody is told anything else".to_owned())
}

/// What differs, for each stretch of time in which it differs so.
fn versions(before: &Version, after: &Version) -> Result<String, String> {
    let edges = before.answers.stretches.iter().chain(&after.answers.stretches);
    let mut edges = edges.map(|stretch| day(&stretch.from)).collect::<Result<Vec<Date>, _>>()?;
    edges.sort_unstable();
    edges.dedup();
    let mut found: BTreeMap<(Date, Date), (Vec<Difference>, Vec<_>)> = BTreeMap::new();
    // In the order of their days; what goes on comes last.
    let during = |period: Period| (period.from, period.until.unwrap_or(Date::MAX));
    for (period, differences) in differing(before, after, &edges) {
        found.entry(during(period)).or_default().0 = differences;
    }
    let records = (before.words.as_ref(), after.words.as_ref());
    if let (Ok(words), Ok(now)) = records {
        let record =
            |answers: &Vectors, words: &Wordings| Record { answers: answers.clone(), words: words.clone() };
        let (before, after) = (record(&before.answers, words), record(&after.answers, now));
        for (period, reworded) in over_time(&before, &after, &edges) {
            found.entry(during(period)).or_default().1.push(reworded);
        }
    }
    // A version without a record of its words is said in ours.
    let ours = wordings();
    let unknown: Vec<_> = [records.0.err(), records.1.err()].into_iter().flatten().cloned().collect();
    let told = found.into_iter().filter_map(|((from, until), (answers, words))| {
        let sides = [records.0, records.1].map(|words| Told { on: from, words: words.unwrap_or(&ours) });
        let until = if until == Date::MAX { String::new() } else { format!(" until {until}") };
        Some(format!("== from {from}{until}\n\n{}", report(sides, &answers, words)?))
    });
    let mut told: Vec<_> = told.collect();
    if told.is_empty() {
        told.push("nobody is told anything else, on any day".to_owned());
    }
    Ok(unknown.into_iter().chain(told).collect::<Vec<_>>().join("\n\n"))
}

/// What differs by name, with the days on which it does.
fn differing(before: &Version, after: &Version, edges: &[Date]) -> Vec<(Period, Vec<Difference>)> {
    let mut parts: Vec<(Period, Vec<Difference>)> = Vec::new();
    let ends = edges.iter().skip(1).map(|next| next.yesterday().ok()).chain([None]);
    for (from, until) in edges.iter().zip(ends) {
        let found = differences(before.answers.on(*from), after.answers.on(*from));
        match parts.last_mut().filter(|(_, last)| *last == found) {
            Some((period, _)) => period.until = until,
            None => parts.push((Period { from: *from, until }, found)),
        }
    }
    parts
}

fn day(text: &str) -> Result<Date, String> {
    calendar::parse(text).ok_or_else(|| format!("`{text}` is not a day"))
}
