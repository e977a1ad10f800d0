//! What does the changelog have to say of a change of what people are told, and which part of that is made?
//!
//! Whoever changes a rule or a caveat says in their own words what changes and from which day. Whoever
//! changes a sentence has nothing to add: the paragraph **told** is made. It has the marks, and the name of
//! each sentence that people are told otherwise than by the version published last.

use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use tirkeu::calendar;
use tirkeu::calendar::{Date, Period, iso};
use tirkeu::lang::Lang;
use tirkeu::proof::diff::differences;
use tirkeu::proof::rewordings::{Record, Reworded, over_time};
use tirkeu::words::dates;

/// How the paragraph that is made begins.
const TOLD: &str = "**told** ";
const HEADING: &str = "Unreleased";
const COLUMNS: usize = 110;
/// What makes it.
const COMMAND: &str = "scripts/mark.sh --write";

/// What people were told by the version published last: copies of its `pkg/cases.json` and its
/// `tests/law/words.json`.
///
/// # Errors
/// A copy is not a record.
pub fn published() -> Result<Record, serde_json::Error> {
    Ok(Record {
        answers: serde_json::from_str(include_str!("../tests/law/published/cases.json"))?,
        words: serde_json::from_str(include_str!("../tests/law/published/words.json"))?,
    })
}

/// The marks of a record, as an entry has them: the first twelve letters of a digest of what everybody is
/// told by name, and of one of what everybody is told in words.
pub fn marks(record: &Record) -> [String; 2] {
    let answers = serde_json::to_string(&(&record.answers.stretches, &record.answers.cases));
    let words = serde_json::to_string(&record.words);
    let digest = |text: String| -> String {
        let letters: Vec<_> = Sha256::digest(text).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        letters.concat()
    };
    // Text and lists of it are always JSON.
    let [answers, words] = [answers, words].map(|text| digest(text.unwrap_or_default()));
    [format!("answers `{answers}`"), format!("words `{words}`")]
}

/// What a changelog fails to say about a change of what people are told, a line each.
pub fn lacking(changelog: &str, published: &Record, ours: &Record) -> Vec<String> {
    let changelog = Changelog::read(changelog);
    let Some(earlier) = changelog.entry_of(published) else {
        return vec![format!("the entry of the published version is gone: {}", marks(published).join(", "))];
    };
    let made = told(published, ours);
    let open = changelog.entries.first().filter(|_| earlier > 0);
    let has: Vec<_> =
        open.into_iter().flat_map(|entry| &entry.paragraphs).filter(|part| is_made(part)).collect();
    let Some(made) = made else {
        let stale =
            format!("nothing is told otherwise than by the published version: `{COMMAND}` takes {TOLD}out");
        return has.first().map(|_| stale).into_iter().collect();
    };
    let Some(open) = open else {
        return vec![format!(
            "what is told has changed, and the first entry is the published one: `{COMMAND}` begins a new one"
        )];
    };
    let mut lacking = Vec::new();
    if has != [&made] {
        lacking.push(format!(
            "the first entry does not have the paragraph {TOLD}as it is: `{COMMAND}` makes it"
        ));
    }
    let prose: Vec<_> = open.paragraphs.iter().filter(|part| !is_made(part)).map(String::as_str).collect();
    lacking.extend(unsaid(&in_one_line(&prose.join("\n\n")), published, ours));
    lacking
}

/// The rules and caveats that change, and the days from which anything does, that the prose does not name.
fn unsaid(prose: &str, published: &Record, ours: &Record) -> Vec<String> {
    let ([before, _], [after, _]) = (marks(published), marks(ours));
    if before == after {
        return Vec::new();
    }
    let (mut names, mut days) = (BTreeSet::new(), Vec::new());
    for on in edges(published, ours) {
        let found = differences(published.answers.on(on), ours.answers.on(on));
        names.extend(found.iter().flat_map(|found| found.change.names()).map(str::to_owned));
        days.extend((!found.is_empty()).then_some(on));
    }
    let names = names.iter().map(|name| format!("`{name}`")).filter(|name| !prose.contains(name));
    let is_said = |on: &Date| prose.contains(&iso(*on)) || prose.contains(&dates::date(*on, Lang::En));
    let days = days.into_iter().filter(|on| !is_said(on)).map(|on| format!("the day {}", iso(on)));
    names.chain(days).map(|what| format!("the first entry does not name {what}")).collect()
}

/// The changelog with the paragraph that is made as it is now: in the first entry, or in a new one above that
/// of the published version; without it, where nothing is told otherwise.
pub fn with_told(changelog: &str, published: &Record, ours: &Record) -> String {
    let mut changelog = Changelog::read(changelog);
    let made = told(published, ours);
    if made.is_some() && changelog.entry_of(published).is_none_or(|earlier| earlier == 0) {
        changelog.entries.insert(0, Entry { heading: HEADING.to_owned(), paragraphs: Vec::new() });
    }
    if let Some(entry) = changelog.entries.first_mut() {
        let place = entry.paragraphs.iter().position(|part| is_made(part));
        entry.paragraphs.retain(|part| !is_made(part));
        let place = place.unwrap_or(entry.paragraphs.len()).min(entry.paragraphs.len());
        entry.paragraphs.splice(place..place, made);
    }
    changelog.entries.retain(|entry| entry.heading != HEADING || !entry.paragraphs.is_empty());
    changelog.write()
}

/// The paragraph that is made; `None` where nothing is told otherwise.
fn told(published: &Record, ours: &Record) -> Option<String> {
    if marks(published) == marks(ours) {
        return None;
    }
    let mut clauses: Vec<(String, Vec<String>)> = Vec::new();
    for (period, reworded) in over_time(published, ours, &edges(published, ours)) {
        let how = how([published, ours], period, &reworded);
        let (kind, of) = reworded.name.split_once(' ').unwrap_or((&reworded.name, ""));
        let name = match (&reworded.before, &reworded.after) {
            (Some(_), Some(_)) => format!("{kind} `{of}` ({})", reworded.languages().join(", ")),
            (Some(_), None) | (None, Some(_) | None) => format!("{kind} `{of}`"),
        };
        match clauses.iter_mut().find(|(other, _)| *other == how) {
            Some((_, names)) => names.push(name),
            None => clauses.push((how, vec![name])),
        }
    }
    let clauses = clauses.into_iter().map(|(how, names)| format!("; {how}: {}", names.join(", ")));
    Some(wrapped(&format!("{TOLD}{}{}.", marks(ours).join(", "), clauses.collect::<String>())))
}

/// How a sentence differs, and on which of the days on which it is said.
fn how([published, ours]: [&Record; 2], period: Period, reworded: &Reworded) -> String {
    let name = reworded.name.as_str();
    let is_said = |record: &Record| record.words.said_on(period.from).any(|(other, _)| other == name);
    let how = match (&reworded.before, &reworded.after) {
        (None, _) if is_said(published) => "said to more people",
        (None, _) => "newly said",
        (_, None) if is_said(ours) => "said to fewer people",
        (_, None) => "no longer said",
        (Some(_), Some(_)) => "said otherwise",
    };
    let sentences = published.words.sentences.iter().chain(&ours.words.sentences);
    let wordings: Vec<_> =
        sentences.filter(|sentence| sentence.name == name).flat_map(|sentence| &sentence.wordings).collect();
    let from = iso(period.from);
    let is_later = wordings.iter().any(|wording| wording.from < from);
    let until = period.until.map(iso).filter(|until| {
        wordings.iter().any(|wording| wording.until.as_ref().is_none_or(|last| last > until))
    });
    let from = if is_later { format!("from {from} ") } else { String::new() };
    let until = until.map_or(String::new(), |until| format!("until {until} "));
    from + &until + how
}

/// The first days of all stretches of both, in order.
fn edges(published: &Record, ours: &Record) -> Vec<Date> {
    let stretches = published.answers.stretches.iter().chain(&ours.answers.stretches);
    let mut days: Vec<_> = stretches.filter_map(|stretch| calendar::parse(&stretch.from)).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// A changelog, from its first words to its entries, the newest first.
struct Changelog {
    before: String,
    entries: Vec<Entry>,
}

struct Entry {
    heading: String,
    paragraphs: Vec<String>,
}

impl Changelog {
    fn read(text: &str) -> Self {
        let mut parts = text.split("\n## ");
        let before = parts.next().unwrap_or_default().trim_end().to_owned();
        let entries = parts.map(|entry| {
            let (heading, rest) = entry.split_once('\n').unwrap_or((entry, ""));
            let paragraphs = rest.split("\n\n").map(|part| part.trim_matches('\n').to_owned());
            let paragraphs = paragraphs.filter(|part| !part.is_empty()).collect();
            Entry { heading: heading.to_owned(), paragraphs }
        });
        Self { before, entries: entries.collect() }
    }

    fn write(&self) -> String {
        let entries = self.entries.iter().map(|Entry { heading, paragraphs }| {
            let paragraphs = paragraphs.iter().map(|part| format!("\n{part}\n"));
            format!("\n## {heading}\n{}", paragraphs.collect::<String>())
        });
        format!("{}\n{}", self.before, entries.collect::<String>())
    }

    /// The entry that has the marks of this record.
    fn entry_of(&self, record: &Record) -> Option<usize> {
        let marks = marks(record);
        self.entries.iter().position(|entry| {
            let text = in_one_line(&entry.paragraphs.join("\n\n"));
            marks.iter().all(|mark| text.contains(mark))
        })
    }
}

fn is_made(paragraph: &str) -> bool {
    paragraph.starts_with(TOLD)
}

/// Where a line is broken means nothing.
fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// In lines, none of them broken within a name.
fn wrapped(text: &str) -> String {
    let mut lines = vec![String::new()];
    let mut rest = text;
    while !rest.is_empty() {
        let is_whole =
            |end: &usize| rest.get(..*end).is_some_and(|word| word.matches('`').count().is_multiple_of(2));
        let end = rest.match_indices(' ').map(|(end, _)| end).find(is_whole).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        rest = after.trim_start();
        let has_place = |line: &&mut String| line.chars().count() + 1 + word.chars().count() <= COLUMNS;
        match lines.last_mut().filter(has_place) {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) => line.extend([" ", word]),
            None => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}
