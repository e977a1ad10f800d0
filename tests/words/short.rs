//! Is what a result says short enough for somebody who is tired and in a hurry?

use strum::VariantArray;
use tirkeu::decision::terms;
use tirkeu::lang::Lang;
use tirkeu::law::advice::{Step, Thing};
use tirkeu::law::glance::{Action, Fact};
use tirkeu::law::result::{Place, Verdict};
use tirkeu::law::rules::RuleId;
use tirkeu::law::source::CHECKED;
use tirkeu::words::authority::sentences;
use tirkeu::words::results::Summary;
use tirkeu::words::{Text, advice, glance, results, rules, steps};

/// The most words that a title has, a summary, a step in a line, a fact or a button, and any sentence.
const TITLE: usize = 7;
const SUMMARY: usize = 20;
const LINE: usize = 10;
const FACT: usize = 7;
const SENTENCE: usize = 20;
/// And on the whole, in the middle.
const MEAN: usize = 12;

/// A word has a letter or a digit.
fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// What a text is, the most words it may have, and the text.
fn said() -> Vec<(String, usize, Text)> {
    let terms = terms::on(CHECKED);
    let mut all = Vec::new();
    for verdict in Verdict::ALL {
        for at in [None, Some(Place::Home), Some(Place::SelfServiceZone)] {
            all.push((format!("title of {verdict:?}"), TITLE, results::title(*verdict, at, terms)));
        }
    }
    let titles = RuleId::ALL.iter().filter_map(|rule| Some((rule, rules::title(*rule, terms)?)));
    all.extend(titles.map(|(rule, title)| (format!("title by {rule:?}"), TITLE, title)));
    let summaries = Summary::ALL.iter();
    all.extend(summaries.map(|one| (format!("{one:?}"), SUMMARY, results::summary(*one, terms))));
    all.extend(Fact::ALL.iter().map(|fact| (format!("{fact:?}"), FACT, glance::fact(*fact, terms))));
    all.extend(Action::ALL.iter().map(|action| (format!("{action:?}"), FACT, glance::action(*action))));
    all.extend(Step::ALL.iter().map(|step| (format!("{step:?}"), LINE, steps::line(*step, terms))));
    all
}

/// What stands behind a line, and what to have ready.
fn behind() -> Vec<(String, Text)> {
    let terms = terms::on(CHECKED);
    let more = Step::ALL.iter().filter_map(|step| Some((format!("{step:?}"), steps::more(*step, terms)?)));
    let things = Thing::VARIANTS.iter().map(|thing| (format!("{thing:?}"), advice::thing(*thing, terms)));
    more.chain(things).collect()
}

/// The sentences of a text; of a way through menus, each menu.
fn each(text: &'static str) -> Vec<&'static str> {
    sentences(text).into_iter().flat_map(|sentence| sentence.split(['→', '›', ';', ':'])).collect()
}

#[test]
fn what_is_seen_at_a_glance_has_few_words() {
    let mut faults = Vec::new();
    for (name, most, text) in said() {
        for lang in Lang::ALL {
            let text = text.in_language(*lang);
            if words(text) > most {
                faults.push(format!(
                    "{name}, {}: {} words, at most {most}: {text}",
                    lang.code(),
                    words(text)
                ));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn no_sentence_of_a_result_is_long_and_most_are_short() {
    let texts = said().into_iter().map(|(name, _, text)| (name, text)).chain(behind());
    let (mut faults, mut lengths) = (Vec::new(), [(0, 0); Lang::ALL.len()]);
    for (name, text) in texts {
        for (lang, (total, count)) in Lang::ALL.iter().zip(&mut lengths) {
            for sentence in each(text.in_language(*lang)) {
                (*total, *count) = (*total + words(sentence), *count + 1);
                if words(sentence) > SENTENCE {
                    faults.push(format!("{name}, {}: {} words: {sentence}", lang.code(), words(sentence)));
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
    for (total, count) in lengths {
        assert!(total <= MEAN * count, "{count} sentences have {total} words on the whole");
    }
}
