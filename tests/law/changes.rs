//! Is a change of the answers told? Between days, between versions, and in CHANGELOG.md, which has to name
//! it.

use crate::person;
use crate::reading::{day, everyone};
use sha2::{Digest, Sha256};
use std::collections::{BTreeSet, HashMap};
use tirkeu::answers::input::{Given, Reading};
use tirkeu::answers::question::{Answers, Question};
use tirkeu::calendar::Date;
use tirkeu::lang::Lang;
use tirkeu::law::source::{AFTER_PILOT_TERM, CHECKED};
use tirkeu::proof::cases::{CASES, completions};
use tirkeu::proof::diff::{Difference, differences};
use tirkeu::proof::vectors::{Vectors, vectors};
use tirkeu::words::dates;

/// What people were told by the version published last: a copy of its `pkg/cases.json`.
const PUBLISHED: &str = include_str!("published.json");
const CHANGELOG: &str = include_str!("../../CHANGELOG.md");

fn read(said: &tirkeu::proof::vectors::AnswersByName) -> Answers {
    Reading::of(said.0.iter().map(|(name, value)| (name.as_str(), Given::Text(value.clone()))))
        .strictly()
        .unwrap()
}

/// The first twelve letters of a digest of what everybody is told.
fn mark(record: &Vectors) -> String {
    let text = serde_json::to_string(&(&record.stretches, &record.cases)).unwrap();
    let letters: Vec<_> = Sha256::digest(text).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    letters.concat()
}

/// The first day of each stretch of either vectors, with what differs there.
fn differing(before: &Vectors, after: &Vectors) -> Vec<(Date, Vec<Difference>)> {
    let mut days: Vec<_> =
        before.stretches.iter().chain(&after.stretches).map(|stretch| day(&stretch.from)).collect();
    days.sort_unstable();
    days.dedup();
    let found = days.into_iter().map(|on| (on, differences(before.on(on), after.on(on))));
    found.filter(|(_, found)| !found.is_empty()).collect()
}

/// What a changelog fails to say about a change of the answers.
fn unsaid(changelog: &str, published: &Vectors, ours: &Vectors) -> Vec<String> {
    // Where a line is broken means nothing.
    let in_one_line = |entry: &str| entry.split_whitespace().collect::<Vec<_>>().join(" ");
    let entries: Vec<_> = changelog.split("\n## ").skip(1).map(in_one_line).collect();
    let entry_of = |record: &Vectors| {
        entries.iter().position(|entry| entry.contains(&format!("answers `{}`", mark(record))))
    };
    let differing = differing(published, ours);
    let names: BTreeSet<_> =
        differing.iter().flat_map(|(_, found)| found).flat_map(|found| found.change.names()).collect();
    let days: Vec<_> = differing.iter().map(|(on, _)| *on).collect();
    let Some(entry) = entry_of(ours) else {
        let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
        let days: Vec<_> = days.iter().map(ToString::to_string).collect();
        let (names, days) = (names.join(", "), days.join(", "));
        let what = if differing.is_empty() {
            String::new()
        } else {
            format!(": it has to name {names}, from {days}")
        };
        return vec![format!("no entry has the answers `{}`{what}", mark(ours))];
    };
    let Some(earlier) = entry_of(published) else {
        return vec![format!("the entry of the published answers `{}` is gone", mark(published))];
    };
    if differing.is_empty() {
        return Vec::new();
    }
    if earlier <= entry {
        return vec!["the answers changed within a published entry: begin a new one above it".to_owned()];
    }
    let says = |text: &str| entries[entry].contains(text);
    let unnamed = names
        .iter()
        .filter(|name| !says(&format!("`{name}`")))
        .map(|name| format!("the entry does not name `{name}`"));
    let undated = days.iter().filter(|on| !says(&on.to_string()) && !says(&dates::date(**on, Lang::En)));
    unnamed.chain(undated.map(|on| format!("the entry does not name the day {on}"))).collect()
}

#[test]
fn the_changelog_names_every_change_of_the_answers() {
    let published: Vectors = serde_json::from_str(PUBLISHED).unwrap();
    assert_eq!(unsaid(CHANGELOG, &published, &vectors()), [""; 0], "see `make diff`");
}

#[test]
fn a_change_that_the_changelog_does_not_name_is_refused() {
    let before = vectors();
    let mut after = before.clone();
    for case in &mut after.cases {
        case.expect.caveats.retain(|caveat| caveat != "co-owners");
        if case.expect.because == ["institution-unsettled"] {
            case.expect.result = "fix-first".to_owned();
        }
    }
    let (old, new) = (mark(&before), mark(&after));
    let released = format!("\n## 1\n\n**law** answers `{old}`\n");
    let missing = unsaid(&released, &before, &after);
    // Each stretch in which somebody was told that caveat.
    let told_on = |on: &String| {
        before.on(day(on)).any(|(_, told)| told.caveats.iter().any(|caveat| caveat == "co-owners"))
    };
    let days: Vec<_> = before.stretches.iter().map(|stretch| stretch.from.clone()).filter(told_on).collect();
    let first = dates::date(day(&days[0]), Lang::En);
    let untold = days.iter().skip(1).map(|day| format!("the entry does not name the day {day}"));
    let untold: Vec<_> = untold.collect();
    let days = days.join(", ");
    assert_eq!(
        missing,
        [format!("no entry has the answers `{new}`: it has to name `co-owners`, from {days}")]
    );
    let silent = format!("\n## 2\n\n**law** answers `{new}`, `co-owners` from {first}{released}");
    assert_eq!(unsaid(&silent, &before, &after), untold);
    let same_entry = format!("\n## 1\n\n**law** answers `{old}`, answers `{new}`\n");
    assert_eq!(
        unsaid(&same_entry, &before, &after),
        ["the answers changed within a published entry: begin a new one above it"]
    );
    assert_eq!(unsaid("\n## 2\n\nnothing", &before, &before), [format!("no entry has the answers `{old}`")]);
    assert_eq!(unsaid(&released, &before, &before), [""; 0]);
    let full = format!("\n## 2\n\n**law** answers `{new}`, `co-owners` from {days}{released}");
    assert_eq!(unsaid(&full, &before, &after), [""; 0]);
}

#[test]
fn groups_are_disjoint_cover_every_change_and_there_is_one_group_for_what_one_sentence_says() {
    let ours = vectors();
    let (before, after) = (AFTER_PILOT_TERM.yesterday().unwrap(), AFTER_PILOT_TERM);
    let found = differences(ours.on(before), ours.on(after));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].change.lines(), ["+ caveat pilot-term"]);
    let told = |on: Date| -> HashMap<Answers, bool> {
        let everyone =
            ours.on(on).flat_map(|(said, told)| completions(&read(said)).map(move |case| (case, told)));
        everyone
            .map(|(case, told)| (case, told.caveats.iter().any(|caveat| caveat == "pilot-term")))
            .collect()
    };
    let (earlier, later) = (told(before), told(after));
    for case in everyone() {
        let groups = found[0].parts.iter().filter(|part| part.group.contains(&case)).count();
        assert_eq!(groups, usize::from(earlier[&case] != later[&case]), "«{}»", person::sentence(&case));
    }
    let people: Vec<_> = ours.on(after).map(|(said, _)| read(said)).collect();
    for part in &found[0].parts {
        assert!(
            people.contains(&part.example),
            "an example is somebody who is told: «{}»",
            person::sentence(&part.example)
        );
        assert!(completions(&part.example).any(|case| part.group.contains(&case)));
    }
}

#[test]
fn two_days_of_one_stretch_and_a_version_and_itself_do_not_differ() {
    let ours = vectors();
    let mut ended =
        ours.stretches.iter().rev().filter_map(|stretch| Some((stretch, stretch.until.as_ref()?)));
    let (stretch, until) = ended.next().unwrap();
    assert_eq!(differences(ours.on(day(&stretch.from)), ours.on(day(until))), []);
    // A refactoring: the same rows, cases and rules in another order.
    let mut turned = ours.clone();
    turned.cases.reverse();
    for stretch in &ours.stretches {
        assert_eq!(differences(ours.on(day(&stretch.from)), turned.on(day(&stretch.from))), []);
    }
}

#[test]
fn what_a_version_could_not_ask_is_told_as_nothing_before() {
    let ours = vectors();
    let mut older = ours.clone();
    older.cases.retain(|case| !case.answers.0.contains(&("citizenship".to_owned(), "kandas".to_owned())));
    let on = CHECKED;
    let found = differences(older.on(on), ours.on(on));
    assert!(found.iter().all(|difference| difference.change.lines()[0] == "- result nothing"));
    assert_eq!(
        found.iter().map(Difference::cases).sum::<usize>(),
        CASES / Question::Citizenship.values().len()
    );
    let ask = found.iter().find(|difference| difference.change.lines()[1] == "+ result ask-1414").unwrap();
    assert_eq!(ask.change.lines()[2..], ["- current no", "+ current yes", "+ rule kandas-unsettled"]);
}
