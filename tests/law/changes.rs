//! Is a change of what people are told named? Between days, between versions, and in CHANGELOG.md, which has
//! to.

#[path = "../../scripts/changelog.rs"]
mod changelog;

use crate::changed::{
    all_said_otherwise, dropped, latest, said_otherwise, said_otherwise_from, told_to_some,
};
use crate::person;
use crate::reading::{day, everyone};
use changelog::{lacking, marks, published, with_told};
use std::collections::{HashMap, HashSet};
use tirkeu::answers::question::Answers;
use tirkeu::calendar::{Date, iso};
use tirkeu::lang::Lang;
use tirkeu::proof::cases::{CASES, completions};
use tirkeu::proof::diff::{Difference, differences};
use tirkeu::proof::rewordings::Record;
use tirkeu::proof::vectors::vectors;
use tirkeu::words::dates;

const CHANGELOG: &str = include_str!("../../CHANGELOG.md");

#[test]
fn the_changelog_names_every_change_of_what_people_are_told() {
    let lacking = lacking(CHANGELOG, &published().unwrap(), &Record::ours());
    assert_eq!(lacking, [""; 0], "see `make diff`");
}

/// A changelog that ends with this version as the published one.
fn released(record: &Record) -> String {
    format!("# Changelog\n\nWhat changed.\n\n## 1\n\n**law** {}\n", marks(record).join(", "))
}

/// With the paragraph that is made, and this prose beside it.
fn told_of(before: &Record, after: &Record, prose: &str) -> String {
    let made = with_told(&released(before), before, after);
    made.replace("\n## Unreleased\n", &format!("\n## Unreleased\n\n**law** {prose}\n"))
}

/// The entry above the published one, with no line broken.
fn entry(changelog: &str) -> String {
    let entry = changelog.split("\n## ").nth(1).unwrap();
    entry.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_changed_sentence_costs_one_command_which_names_it_with_its_language() {
    let ours = Record::ours();
    let name = told_to_some(&ours, "step", latest(&ours));
    let of = name.split(' ').nth(1).unwrap();
    let changed = said_otherwise(&ours, &name, "ru");
    let released = released(&ours);
    let [answers, words] = marks(&changed);
    assert_eq!(marks(&ours)[0], answers, "nobody is decided for otherwise");
    assert_ne!(marks(&ours)[1], words);
    assert_eq!(lacking(&released, &ours, &changed).len(), 1, "one fault, one line");
    let told = with_told(&released, &ours, &changed);
    let made = format!("Unreleased **told** {answers}, {words}; said otherwise: step `{of}` (ru).");
    assert_eq!(entry(&told), made);
    assert_eq!(lacking(&told, &ours, &changed), [""; 0]);
    // Once more, it stays; another change takes its place, beside what somebody wrote; undone, it is gone.
    assert_eq!(with_told(&told, &ours, &changed), told);
    let prose = told_of(&ours, &changed, "and why");
    assert_eq!(lacking(&prose, &ours, &changed), [""; 0]);
    let further = said_otherwise(&changed, &name, "en");
    assert_eq!(lacking(&prose, &ours, &further).len(), 1);
    let replaced = with_told(&prose, &ours, &further);
    assert_eq!(lacking(&replaced, &ours, &further), [""; 0]);
    assert!(entry(&replaced).starts_with("Unreleased **law** and why **told** "), "{replaced}");
    assert!(entry(&replaced).ends_with(&format!("; said otherwise: step `{of}` (ru, en).")), "{replaced}");
    assert_eq!(lacking(&told, &ours, &ours).len(), 1, "{told}");
    assert_eq!(with_told(&told, &ours, &ours), released);
    assert!(entry(&with_told(&prose, &ours, &ours)).ends_with("and why"));
}

#[test]
fn a_dropped_step_is_named_and_what_changes_on_a_day_with_the_day() {
    let ours = Record::ours();
    let from = latest(&ours);
    let name = told_to_some(&ours, "step", from);
    let of = name.split(' ').nth(1).unwrap();
    let without = dropped(&ours, &name);
    let told = |before: &Record, after: &Record| entry(&with_told(&released(before), before, after));
    assert!(told(&ours, &without).ends_with(&format!("; no longer said: step `{of}`.")));
    assert!(told(&without, &ours).ends_with(&format!("; newly said: step `{of}`.")));
    let mut fewer = ours.clone();
    let hearer = fewer.words.told.iter_mut().find(|told| told.says.contains(&name)).unwrap();
    hearer.says.retain(|said| *said != name);
    assert!(told(&ours, &fewer).contains(&format!("said to fewer people: step `{of}`")));
    assert!(told(&fewer, &ours).contains(&format!("said to more people: step `{of}`")));
    let changed = said_otherwise_from(&ours, &name, from);
    let codes: Vec<_> = Lang::ALL.iter().map(|lang| lang.code()).collect();
    let told = told(&ours, &changed);
    assert!(told.contains(&format!("; from {} ", iso(from))), "{told}");
    assert!(told.ends_with(&format!("said otherwise: step `{of}` ({}).", codes.join(", "))), "{told}");
}

#[test]
fn the_paragraph_fits_in_the_page_and_breaks_no_name() {
    let ours = Record::ours();
    let names: Vec<_> = ours.words.said_on(latest(&ours)).map(|(name, _)| name).collect();
    let changed = all_said_otherwise(&ours, &names, "kk");
    let told = with_told(&released(&ours), &ours, &changed);
    let lines: Vec<_> = told.lines().collect();
    assert!(lines.iter().all(|line| line.chars().count() <= 110), "{told}");
    assert!(lines.iter().all(|line| line.matches('`').count().is_multiple_of(2)), "{told}");
    let made = told.split("\n\n").find(|part| part.starts_with("**told** ")).unwrap();
    let lines: Vec<_> = made.lines().collect();
    for pair in lines.windows(2) {
        let whole_words = |word: &&str| word.matches('`').count().is_multiple_of(2);
        let mut ends = pair[1].match_indices(' ').map(|(end, _)| &pair[1][..end]).chain([pair[1]]);
        let next = ends.find(whole_words).unwrap();
        assert!(
            pair[0].chars().count() + 1 + next.chars().count() > 110,
            "it fits: {}\n{}",
            pair[0],
            pair[1]
        );
    }
}

/// Nearly nobody is told a caveat any longer, and the others in other words.
fn decided_otherwise(ours: &Record) -> (Record, String) {
    let caveat = told_to_some(ours, "caveat", latest(ours));
    let of = caveat.split(' ').nth(1).unwrap().to_owned();
    let mut changed = said_otherwise(ours, &caveat, "en");
    let still = ours.words.told.iter().find(|told| told.says.contains(&caveat)).unwrap();
    for case in changed.answers.cases.iter_mut().filter(|case| case.answers != still.answers) {
        case.expect.caveats.retain(|caveat| *caveat != of);
    }
    for told in changed.words.told.iter_mut().filter(|told| told.answers != still.answers) {
        told.says.retain(|said| *said != caveat);
    }
    (changed, of)
}

#[test]
fn a_change_of_the_answers_is_named_by_whoever_makes_it() {
    let ours = Record::ours();
    let (changed, caveat) = decided_otherwise(&ours);
    let both = ours.answers.cases.iter().zip(&changed.answers.cases);
    let differing = both.filter(|(before, after)| before != after);
    let mut days: Vec<_> = differing.flat_map(|(case, _)| &case.on).map(|on| day(on)).collect();
    days.sort_unstable();
    days.dedup();
    let silent = told_of(&ours, &changed, "not a word of it");
    // The paragraph that is made names its sentence: that is not enough.
    assert!(entry(&silent).contains(&format!("caveat `{caveat}` (en)")), "{silent}");
    let unnamed = |what: &str| format!("the first entry does not name {what}");
    let of_days = days.iter().map(|on| unnamed(&format!("the day {}", iso(*on))));
    let all: Vec<_> = [unnamed(&format!("`{caveat}`"))].into_iter().chain(of_days).collect();
    assert_eq!(lacking(&silent, &ours, &changed), all);
    let named = told_of(&ours, &changed, &format!("`{caveat}`"));
    assert_eq!(lacking(&named, &ours, &changed), all[1..]);
    // A day is said in either way.
    let in_words: Vec<_> = days.iter().map(|on| dates::date(*on, Lang::En)).collect();
    let in_figures: Vec<_> = days.iter().map(|on| iso(*on)).collect();
    for days in [in_words, in_figures] {
        let full = told_of(&ours, &changed, &format!("`{caveat}` on {}", days.join(" and ")));
        assert_eq!(lacking(&full, &ours, &changed), [""; 0]);
    }
}

#[test]
fn an_entry_that_is_published_stays_as_it_is() {
    let ours = Record::ours();
    let (changed, _) = decided_otherwise(&ours);
    let released = released(&ours);
    let begin = "what is told has changed, and the first entry is the published one";
    let begin = format!("{begin}: `scripts/mark.sh --write` begins a new one");
    assert_eq!(lacking(&released, &ours, &changed), [begin]);
    assert!(with_told(&released, &ours, &changed).ends_with(released.split_once("\n## ").unwrap().1));
    let gone = format!("the entry of the published version is gone: {}", marks(&ours).join(", "));
    assert_eq!(lacking("# Changelog\n\n## 2\n\nnothing\n", &ours, &ours), [gone]);
    assert_eq!(lacking(&released, &ours, &ours), [""; 0]);
}

/// The days before and on the first day of the last stretch on which somebody's answers differ by name.
fn last_change() -> (Date, Date) {
    let ours = vectors();
    let days = ours.stretches.iter().skip(1).map(|stretch| day(&stretch.from));
    let pairs = days.map(|on| (on.yesterday().unwrap(), on));
    let differs = |(before, on): &(Date, Date)| {
        let found = differences(ours.on(*before), ours.on(*on));
        found.iter().any(|difference| difference.cases() < CASES)
    };
    pairs.rev().find(differs).expect("the law has changed at some time")
}

#[test]
fn groups_are_disjoint_and_cover_just_those_for_whom_it_changes() {
    let ours = vectors();
    let (before, after) = last_change();
    let found = differences(ours.on(before), ours.on(after));
    let told = |on: Date| -> HashMap<Answers, _> {
        let everyone = ours
            .on(on)
            .flat_map(|(said, told)| completions(&said.read().unwrap()).map(move |case| (case, told)));
        everyone.collect()
    };
    let (earlier, later) = (told(before), told(after));
    for case in everyone() {
        let groups =
            found.iter().flat_map(|found| &found.parts).filter(|part| part.group.contains(&case)).count();
        assert_eq!(groups, usize::from(earlier[&case] != later[&case]), "«{}»", person::sentence(&case));
    }
    let people: HashSet<_> = ours.on(after).map(|(said, _)| said.read().unwrap()).collect();
    for part in found.iter().flat_map(|found| &found.parts) {
        let example = person::sentence(&part.example);
        assert!(people.contains(&part.example), "an example is somebody who is told: «{example}»");
        assert!(completions(&part.example).any(|case| part.group.contains(&case)), "«{example}»");
    }
}

#[test]
fn a_caveat_that_is_told_no_longer_is_one_difference() {
    let ours = Record::ours();
    let on = latest(&ours);
    let (changed, caveat) = decided_otherwise(&ours);
    let found = differences(ours.answers.on(on), changed.answers.on(on));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].change.lines(), [format!("- caveat {caveat}")]);
}

#[test]
fn two_days_of_one_stretch_and_a_version_and_itself_do_not_differ() {
    let ours = vectors();
    // A refactoring: the same rows, cases and rules in another order.
    let mut turned = ours.clone();
    turned.cases.reverse();
    for stretch in &ours.stretches {
        let last = stretch.until.as_ref().map_or(Date::MAX, |until| day(until));
        assert_eq!(differences(ours.on(day(&stretch.from)), ours.on(last)), []);
        assert_eq!(differences(ours.on(day(&stretch.from)), turned.on(day(&stretch.from))), []);
    }
}

#[test]
fn what_a_version_could_not_ask_is_told_as_nothing_before() {
    let ours = Record::ours();
    let on = latest(&ours);
    let ours = ours.answers;
    // The question that is asked first, and the last of its answers.
    let asked: Vec<_> = ours.on(on).filter_map(|(said, _)| said.0.first()).collect();
    let new = asked.last().copied().unwrap().clone();
    let values: HashSet<_> = asked.iter().map(|(_, value)| value).collect();
    let mut older = ours.clone();
    older.cases.retain(|case| !case.answers.0.contains(&new));
    let found = differences(older.on(on), ours.on(on));
    assert!(found.iter().all(|difference| difference.change.lines()[0] == "- result nothing"));
    assert_eq!(found.iter().map(Difference::cases).sum::<usize>(), CASES / values.len());
    let told = ours.on(on).filter(|(said, _)| said.0.contains(&new)).map(|(_, told)| &told.result);
    for result in told.collect::<HashSet<_>>() {
        let names =
            |difference: &Difference| difference.change.lines()[1].starts_with(&format!("+ result {result}"));
        assert!(found.iter().any(names), "{result}");
    }
}
