//! Is whoever is told another sentence shown with it, and nobody else?

#[path = "../../scripts/report.rs"]
mod report;

use crate::changed::{
    all_said_otherwise, dropped, first_days, latest, said_otherwise, said_otherwise_from, texts, told_to_some,
};
use crate::person::sentence;
use crate::reading::{day, everyone};
use report::{Told, report};
use std::collections::HashSet;
use tirkeu::answers::question::Answers;
use tirkeu::calendar::{Date, Period, iso};
use tirkeu::lang::Lang;
use tirkeu::proof::cases::completions;
use tirkeu::proof::rewordings::{Record, Reworded, by_people, over_time, reworded};

/// Everybody to whom this is said on this day, as the record lists them.
fn told(record: &Record, on: Date, name: &str) -> HashSet<Answers> {
    let told = record.words.told_on(on).filter(|told| told.says.iter().any(|said| said == name));
    told.flat_map(|told| completions(&told.answers.read().unwrap())).collect()
}

fn assert_told_of(found: &Reworded, people: &HashSet<Answers>) {
    for case in everyone() {
        assert_eq!(found.people.contains(&case), people.contains(&case), "«{}»", sentence(&case));
    }
    assert_eq!(found.people.cases(), people.len());
}

#[test]
fn a_sentence_changed_in_one_language_is_shown_in_it_with_just_those_who_are_told_it() {
    let ours = Record::ours();
    let on = latest(&ours);
    for kind in ["title", "summary", "step", "thing", "rule", "caveat", "gain"] {
        let name = told_to_some(&ours, kind, on);
        for lang in Lang::ALL {
            let code = lang.code();
            let changed = said_otherwise(&ours, &name, code);
            let found = reworded((&ours, on), (&changed, on));
            assert_eq!(found.len(), 1, "{name}");
            let (before, after) =
                (texts(&ours, on, code)[name.as_str()], texts(&changed, on, code)[name.as_str()]);
            assert_eq!(
                found[0].lines(),
                [format!("- {name} ({code}): {before}"), format!("+ {name} ({code}): {after}")]
            );
            assert_told_of(&found[0], &told(&ours, on, &name));
        }
    }
}

#[test]
fn a_text_of_a_question_is_told_to_whoever_was_asked_it() {
    let ours = Record::ours();
    let on = latest(&ours);
    let of_questions = |(name, _): &(&str, _)| {
        ["prompt ", "hint ", "label ", "find-out "].iter().any(|kind| name.starts_with(kind))
    };
    let names: Vec<_> =
        ours.words.said_on(on).filter(of_questions).map(|(name, _)| name.to_owned()).collect();
    for name in names {
        let found = reworded((&ours, on), (&said_otherwise(&ours, &name, Lang::DEFAULT.code()), on));
        assert_eq!(found.len(), 1, "{name}");
        let question = name.split(' ').nth(1).unwrap().split('=').next().unwrap();
        let was_asked = |given: &[(String, String)]| {
            given.iter().any(|(other, _)| other == question) || (question == "unsure" && !given.is_empty())
        };
        let asked = ours.words.told_on(on).filter(|told| was_asked(&told.answers.0));
        assert_told_of(
            &found[0],
            &asked.flat_map(|told| completions(&told.answers.read().unwrap())).collect(),
        );
    }
}

#[test]
fn a_step_or_a_thing_that_is_dropped_or_added_is_shown_in_every_language() {
    let ours = Record::ours();
    let on = latest(&ours);
    for kind in ["step", "thing"] {
        let name = told_to_some(&ours, kind, on);
        let without = dropped(&ours, &name);
        for (before, after, sign) in [(&ours, &without, '-'), (&without, &ours, '+')] {
            let found = reworded((before, on), (after, on));
            assert_eq!(found.len(), 1, "{name}");
            let lines = Lang::ALL.iter().map(|lang| {
                format!("{sign} {name} ({}): {}", lang.code(), texts(&ours, on, lang.code())[name.as_str()])
            });
            let shown: Vec<_> = found[0].lines().into_iter().filter(|line| !line.contains("(url)")).collect();
            assert_eq!(shown, lines.collect::<Vec<_>>());
            assert_told_of(&found[0], &told(&ours, on, &name));
        }
    }
}

#[test]
fn a_number_that_changes_on_a_day_is_shown_from_that_day_on() {
    let ours = Record::ours();
    let from = latest(&ours);
    let name = told_to_some(&ours, "rule", from);
    let changed = said_otherwise_from(&ours, &name, from);
    let between = reworded((&changed, from.yesterday().unwrap()), (&changed, from));
    assert_eq!(between.iter().map(|found| found.name.as_str()).collect::<Vec<_>>(), [name.as_str()]);
    assert_eq!(between[0].lines().len(), 2 * Lang::ALL.len());
    assert_told_of(&between[0], &told(&ours, from, &name));
    let sentence = changed.words.sentences.iter().find(|sentence| sentence.name == name).unwrap();
    let wording = sentence.wordings.iter().find(|wording| wording.from == iso(from)).unwrap();
    let until = wording.until.as_ref().map(|until| day(until));
    let found = over_time(&ours, &changed, &first_days(&changed));
    let found: Vec<_> = found.iter().map(|(period, found)| (*period, found.name.as_str())).collect();
    assert_eq!(found, [(Period { from, until }, name.as_str())]);
}

#[test]
fn what_is_reported_by_its_name_is_not_told_again_in_words() {
    let ours = Record::ours();
    let on = latest(&ours);
    for kind in ["rule", "caveat"] {
        let name = told_to_some(&ours, kind, on);
        let of = name.split(' ').nth(1).unwrap();
        let mut words = ours.clone();
        for told in &mut words.words.told {
            told.says.retain(|said| *said != name);
        }
        let unexplained = reworded((&ours, on), (&words, on));
        assert_eq!(unexplained.iter().map(|found| &found.name).collect::<Vec<_>>(), [&name]);
        let mut both = words;
        for case in &mut both.answers.cases {
            case.expect.because.retain(|rule| rule != of);
            case.expect.caveats.retain(|caveat| caveat != of);
        }
        assert_eq!(reworded((&ours, on), (&both, on)), []);
        assert_eq!(reworded((&both, on), (&ours, on)), []);
    }
}

/// Where the result or its reasons are others, so is what to do: that is no news.
#[test]
fn what_to_do_is_no_news_where_the_result_is_and_is_news_where_it_is_not() {
    let ours = Record::ours();
    let on = latest(&ours);
    let name = told_to_some(&ours, "step", on);
    let without = dropped(&ours, &name);
    let steps = |changed: &Record| reworded((&ours, on), (changed, on)).len();
    let mut result = without.clone();
    let mut caveats = without.clone();
    for (other, same) in result.answers.cases.iter_mut().zip(&mut caveats.answers.cases) {
        other.expect.result.push_str("-otherwise");
        same.expect.caveats.clear();
    }
    assert_eq!((steps(&without), steps(&result), steps(&caveats)), (1, 0, 1));
}

#[test]
fn what_is_said_only_to_those_who_do_not_know_is_shown_with_nobody() {
    let ours = Record::ours();
    let on = latest(&ours);
    let name = told_to_nobody(&ours, on);
    let found = reworded((&ours, on), (&said_otherwise(&ours, &name, Lang::DEFAULT.code()), on));
    let found: Vec<_> = found.iter().map(|found| (&found.name, found.people.cases())).collect();
    assert_eq!(found, [(&name, 0)]);
}

/// A title that nobody is told who knows all the answers: of a result whose place is open.
fn told_to_nobody(record: &Record, on: Date) -> String {
    let told: HashSet<_> = record.words.told_on(on).flat_map(|told| &told.says).map(String::as_str).collect();
    let mut titles = record.words.said_on(on).map(|(name, _)| name).filter(|name| name.starts_with("title "));
    titles.find(|name| !told.contains(name)).expect("there is one").to_owned()
}

#[test]
fn sentences_told_to_the_same_people_stand_together_those_of_most_people_first() {
    let ours = Record::ours();
    let on = latest(&ours);
    let name = told_to_some(&ours, "step", on);
    let people = told(&ours, on, &name);
    let names: Vec<_> = ours.words.said_on(on).map(|(name, _)| name).collect();
    let changed = all_said_otherwise(&ours, &names, Lang::DEFAULT.code());
    let together = by_people(reworded((&ours, on), (&changed, on)));
    assert_eq!(together.iter().map(Vec::len).sum::<usize>(), names.len());
    for these in &together {
        assert!(these.iter().all(|one| one.people == these[0].people));
        let parts = these[0].people.parts();
        assert_eq!(parts.iter().map(|part| part.group.cases()).sum::<usize>(), these[0].people.cases());
        assert!(parts.iter().all(|part| completions(&part.example).any(|case| part.group.contains(&case))));
        assert!(parts.is_sorted_by_key(|part| std::cmp::Reverse(part.group.cases())));
    }
    let sizes: Vec<_> = together.iter().map(|these| these[0].people.cases()).collect();
    assert!(sizes.is_sorted_by_key(|size| std::cmp::Reverse(*size)), "{sizes:?}");
    let of_name = together.iter().flatten().find(|one| one.name == name).unwrap();
    assert_told_of(of_name, &people);
    let mut distinct: Vec<&Reworded> = together.iter().map(|these| &these[0]).collect();
    distinct.dedup_by(|one, other| one.people == other.people);
    assert_eq!(distinct.len(), together.len());
}

#[test]
fn the_same_in_another_order_and_two_days_of_one_stretch_are_not_told_otherwise() {
    let ours = Record::ours();
    let mut turned = ours.clone();
    turned.words.told.reverse();
    turned.words.sentences.reverse();
    assert_eq!(over_time(&ours, &turned, &first_days(&ours)), []);
    for stretch in &ours.words.stretches {
        let last = stretch.until.as_ref().map_or(Date::MAX, |until| day(until));
        assert_eq!(reworded((&ours, day(&stretch.from)), (&ours, last)), [], "{}", iso(last));
    }
}

#[test]
fn the_report_shows_a_sentence_with_the_largest_groups_that_are_told_it_and_one_example() {
    let ours = Record::ours();
    let on = latest(&ours);
    let sides = [Told { on, words: &ours.words }; 2];
    assert_eq!(report(sides, &[], Vec::new()), None);
    let parts = |name: &str| {
        let changed = said_otherwise(&ours, name, Lang::DEFAULT.code());
        let found = reworded((&ours, on), (&changed, on));
        (found[0].lines(), found[0].people.clone(), report(sides, &[], found).unwrap())
    };
    let kinds = ["title", "summary", "then", "step", "thing", "rule", "caveat", "remedy", "gain"];
    let names = kinds.map(|kind| told_to_some(&ours, kind, on));
    for name in names.into_iter().chain([told_to_nobody(&ours, on)]) {
        let (lines, people, report) = parts(&name);
        assert!(
            report.starts_with(&format!("sentences told otherwise: 1\n\n{}\n", lines.join("\n"))),
            "{report}"
        );
        let (groups, cases) = (people.parts(), people.cases());
        let shown = report.matches(&format!(" of {cases}: ")).count();
        assert_eq!(shown, groups.len().min(5), "{report}");
        assert_eq!(report.matches("for example: ").count(), usize::from(cases > 0), "{report}");
        let more = groups.len() - shown;
        assert_eq!(report.contains(&format!("and {more} more group")), more > 0, "{report}");
        assert_eq!(report.contains("people who do not know"), cases == 0, "{report}");
    }
}
