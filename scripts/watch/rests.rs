//! On which source does what rest, and where does the program say that it is? As JSON, from the tables.

use serde_json::{Value, json};
use tirkeu::calendar::MILLISECONDS_AHEAD_OF_UTC;
use tirkeu::decision::{norm, terms};
use tirkeu::lang::Lang;
use tirkeu::law::advice::{CAVEATS, STEPS, THINGS};
use tirkeu::law::glance::{ACTIONS, FACTS};
use tirkeu::law::rules::RULES;
use tirkeu::law::source::Source;
use tirkeu::law::terms::Term;
use tirkeu::words::authority;
use tirkeu::words::law::url;
use tirkeu::words::owner::Saying;

fn main() {
    let sources = Source::ALL.iter().map(|source| (source.id().to_owned(), rests_on(*source)));
    let rests = json!({
        "aheadOfUtc": MILLISECONDS_AHEAD_OF_UTC,
        "sources": sources.collect::<Value>(),
    });
    println!("{rests:#}");
}

/// Whatever rests on a source, on any day.
fn rests_on(source: Source) -> Value {
    let rules = RULES.iter().filter(|rule| {
        let followed = Term::ALL.iter().filter(|term| terms::follows(rule, **term));
        norm::sources(rule).chain(followed.flat_map(|term| sources_of(*term))).any(|other| other == source)
    });
    let caveats = CAVEATS.iter().filter(|caveat| {
        let said = caveat.says.iter().flat_map(|term| sources_of(*term));
        norm::silent(caveat).chain(said).any(|other| other == source)
    });
    let terms = Term::ALL.iter().filter(|term| sources_of(**term).contains(&source));
    let steps = STEPS.iter().filter(|row| row.rests.sources.contains(&source));
    let things = THINGS.iter().filter(|row| row.rests.sources.contains(&source));
    let facts = FACTS.iter().filter(|row| row.rests.sources.contains(&source));
    let actions = ACTIONS.iter().filter(|row| row.rests.sources.contains(&source));
    let cites =
        |saying: &&Saying| authority::owner(**saying).iter().any(|rests| rests.sources().contains(&source));
    let paragraphs = Saying::ALL.iter().filter(cites);
    json!({
        "addresses": each_once(Lang::ALL.iter().filter_map(|lang| url(source, *lang))),
        "rules": each_once(rules.map(|rule| rule.id.name())),
        "terms": each_once(terms.map(|term| term.name())),
        "caveats": each_once(caveats.map(|caveat| caveat.id.name())),
        "steps": each_once(steps.map(|row| row.what.name())),
        "things": each_once(things.map(|row| row.what.name())),
        "facts": each_once(facts.map(|row| row.what.name())),
        "actions": each_once(actions.map(|row| row.what.name())),
        "paragraphs": each_once(paragraphs.map(|saying| saying.name())),
    })
}

/// By what a number or a definition is what it is, on any day.
fn sources_of(term: Term) -> Vec<Source> {
    terms::rows().into_iter().filter(|row| row.term == term).flat_map(|row| row.sources).collect()
}

/// A name stands in as many rows as it has wordings.
fn each_once(all: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    let mut once = Vec::new();
    for one in all {
        if !once.contains(&one) {
            once.push(one);
        }
    }
    once
}
