//! Does the record of words say what people are told?

use crate::changed::{first_days, texts};
use crate::person::{anybody, sentence};
use crate::reading::day;
use std::collections::{BTreeMap, HashSet};
use tirkeu::answers::question::Answer;
use tirkeu::calendar::Date;
use tirkeu::explain::{Content, Decided, Todo, check, title};
use tirkeu::lang::Lang;
use tirkeu::law::result::Finding;
use tirkeu::proof::cases::{CASES, completions};
use tirkeu::proof::rewordings::Record;
use tirkeu::proof::wordings::Wordings;

/// What stands in an answer, each with its kind: of changes, which are a text, each of its sentences.
fn said(notice: Option<&String>, decided: &Decided, by_name: &BTreeMap<&str, &str>) -> Vec<(String, String)> {
    let mut said: Vec<(&str, &str)> = Vec::new();
    said.extend(notice.map(|text| ("notice", text.as_str())));
    said.extend([("title", decided.title), ("summary", decided.summary)]);
    said.extend(decided.then.map(|(_, text)| ("then", text)));
    let steps: Vec<_> = decided.steps.iter().map(Todo::text).collect();
    said.extend(steps.iter().map(|step| ("step", step.as_str())));
    said.extend(decided.facts.iter().map(|text| ("fact", *text)));
    said.extend(decided.action.map(|text| ("action", text)));
    said.extend(decided.bring.iter().map(|text| ("thing", *text)));
    said.extend(decided.because.iter().map(|reason| ("rule", reason.text)));
    said.extend(decided.caveats.iter().map(|caveat| ("caveat", caveat.text)));
    for (_, text) in &decided.changes {
        let mut left = text.clone();
        for (name, part) in by_name {
            let kind = name.split(' ').next().unwrap();
            if ["remedy", "gain"].contains(&kind) && left.contains(part) {
                left = left.replace(part, "");
                said.push((kind, part));
            }
        }
        assert_eq!(left.trim(), "", "the record lacks a sentence of a change");
    }
    let mut said: Vec<_> = said.into_iter().map(|(kind, text)| (kind.to_owned(), text.to_owned())).collect();
    said.sort();
    said.dedup();
    said
}

#[test]
fn everybody_is_told_what_the_record_says_and_nothing_else() {
    let ours = Record::ours();
    for on in first_days(&ours) {
        let mut cases = 0;
        for lang in Lang::ALL {
            let (by_name, links) = (texts(&ours, on, lang.code()), links(&ours, on, *lang));
            cases = 0;
            for told in ours.words.told_on(on) {
                let answers = told.answers.read().unwrap();
                cases += completions(&answers).count();
                let outcome = check(&answers, on, *lang);
                let Content::Decided(decided) = &outcome.content else { panic!("{}", sentence(&answers)) };
                let kind = |name: &str| name.split(' ').next().unwrap().to_owned();
                let mut recorded: Vec<_> =
                    told.says.iter().map(|name| (kind(name), by_name[name.as_str()].to_owned())).collect();
                recorded.sort();
                recorded.dedup();
                assert_eq!(
                    said(outcome.notice.as_ref(), decided, &by_name),
                    recorded,
                    "{}",
                    sentence(&answers)
                );
                let steps: Vec<_> = told.says.iter().filter(|name| name.starts_with("step ")).collect();
                let recorded: Vec<_> = steps.iter().map(|name| links.get(name.as_str()).copied()).collect();
                let linked: Vec<_> = decided.steps.iter().map(|step| step.url).collect();
                assert_eq!(linked, recorded, "{}", sentence(&answers));
            }
        }
        assert_eq!(cases, CASES, "each complete case is told once on {on}");
    }
}

#[test]
fn whoever_does_not_know_all_the_answers_is_told_nothing_that_the_record_lacks() {
    let ours = Record::ours();
    for on in first_days(&ours) {
        for (answers, lang) in anybody().take(400).zip(Lang::ALL.iter().copied().cycle()) {
            let by_name = texts(&ours, on, lang.code());
            let about = || format!("on {on} the record lacks what is said to: {}", sentence(&answers));
            let is_said = |kind: &str, text: &str| {
                let mut known = by_name.iter().filter(|(name, _)| name.split(' ').next() == Some(kind));
                assert!(known.any(|(_, known)| *known == text), "{}: {kind}: {text}", about());
            };
            let is = |name: String, text: Option<&str>| {
                assert_eq!(by_name.get(name.as_str()).copied(), text, "{}: {name}", about());
            };
            let outcome = check(&answers, on, lang);
            match &outcome.content {
                Content::Ask(ask) => {
                    let asked = ask.question.name();
                    is(format!("prompt {asked}"), Some(ask.prompt));
                    is(format!("hint {asked}"), ask.hint);
                    for option in &ask.options {
                        let of = match option.answer {
                            Answer::Known(value) => format!("{asked}={}", value.name()),
                            Answer::Unsure | Answer::Blank => "unsure".to_owned(),
                        };
                        is(format!("label {of}"), Some(option.label));
                    }
                    ask.because.iter().for_each(|reason| is_said("rule", reason.text));
                }
                Content::Decided(decided) => {
                    let said = said(outcome.notice.as_ref(), decided, &by_name);
                    said.iter().for_each(|(kind, text)| is_said(kind, text));
                }
                Content::Depends(depends) => {
                    depends.cases.iter().for_each(|(_, text)| is_said("title", text));
                    for (question, how) in &depends.find_out {
                        is(format!("find-out {}", question.name()), Some(how));
                    }
                    for verdict in &outcome.possible {
                        let in_every_case =
                            title(Finding { verdict: *verdict, at: None }, outcome.terms, lang);
                        is(format!("title {}", verdict.name()), Some(in_every_case));
                    }
                }
            }
        }
    }
}

#[test]
fn a_sentence_has_one_name_and_one_wording_a_day() {
    let ours = Record::ours();
    let mut names = HashSet::new();
    for sentence in &ours.words.sentences {
        assert!(names.insert(&sentence.name), "two sentences are called `{}`", sentence.name);
        for pair in sentence.wordings.windows(2) {
            let until = pair[0].until.clone().expect("only the last wording has no end");
            assert!(until < pair[1].from, "`{}` has two wordings on {until}", sentence.name);
            let goes_on = day(&until).tomorrow().unwrap() == day(&pair[1].from);
            assert!(!goes_on || pair[0].said != pair[1].said, "`{}` has one wording twice", sentence.name);
        }
    }
}

#[test]
fn the_record_comes_back_from_git_as_it_went_there() {
    let ours = Record::ours().words;
    let read: Wordings = serde_json::from_str(&serde_json::to_string(&ours).unwrap()).unwrap();
    assert_eq!(read, ours);
    let no_text = r#"{"stretches":[],"told":[],"sentences":[{"name":"step x","wordings":[{"from":"2026-01-01","ru":1}]}]}"#;
    let error = serde_json::from_str::<Wordings>(no_text).unwrap_err().to_string();
    assert!(error.starts_with("invalid type: integer `1`, expected a string"), "{error}");
    let no_day = no_text.replace(r#""from":"2026-01-01","ru":1"#, "");
    let error = serde_json::from_str::<Wordings>(&no_day).unwrap_err().to_string();
    assert!(error.starts_with("missing field `from`"), "{error}");
}

/// Where each sentence leads on a day, for whoever reads this language.
fn links(record: &Record, on: Date, lang: Lang) -> BTreeMap<&str, &str> {
    let mut links = texts(record, on, "url");
    links.extend(texts(record, on, &["url ", lang.code()].concat()));
    links
}
