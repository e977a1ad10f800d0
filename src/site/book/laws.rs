//! What does each rule say, of whom, since when, and where is it written? And what is uncertain, and what
//! changes when?

use super::rests;
use crate::answers::question::{Answers, Question};
use crate::calendar::{DAWN, Date, Period, iso};
use crate::decision::in_force::InForce;
use crate::decision::norm;
use crate::decision::terms;
use crate::law::advice::{CAVEATS, Caveat, CaveatId, STEPS, THINGS};
use crate::law::glance::{ACTIONS, FACTS};
use crate::law::rules::{RULES, Rule, RuleId};
use crate::law::source::Source;
use crate::law::terms::{Term, Terms};
use crate::proof::cases::{CASES, decide_each, stretches};
use crate::proof::groups::alternatives;
use crate::proof::oracle::evaluate::PartialEvaluation;
use crate::screen::sink::TreeSink;
use crate::screen::tree::Tree;
use crate::screen::write_source;
use crate::site::anchors::anchor_text;
use crate::words::book as say;
use crate::words::page::{CHECKED as CHECKED_ON, IN_FORCE_FROM, IN_FORCE_UNTIL, REVIEW_BY};
use crate::words::{self, Text};

/// Every version of every rule: a row or, where a number that it says or a definition that it uses changes, a
/// part of the row.
fn versions() -> impl Iterator<Item = (&'static Rule, Period)> {
    RULES.iter().flat_map(|rule| terms::versions(rule).into_iter().map(move |version| (rule, version)))
}

/// Where a version stands on the page: the first one under the name of its rule.
fn place(rule: &Rule, version: Period) -> String {
    let name = rule.id.name();
    let is_first =
        versions().find(|(other, _)| other.id.name() == name).map(|(_, first)| first) == Some(version);
    if is_first { ["rule-", name].concat() } else { ["rule-", name, "-", &iso(version.from)].concat() }
}

/// Where a rule stands as it is on a day.
#[must_use]
pub fn place_on(rule: RuleId, on: Date) -> String {
    let is_it = |(row, version): &(&Rule, Period)| row.id == rule && version.contains(on);
    versions().find(is_it).map(|(row, version)| place(row, version)).unwrap_or_default()
}

pub(super) fn rules(tree: &mut Tree) {
    versions().for_each(|(rule, version)| {
        let in_force = InForce::on(version.from);
        tree.element("article", &[], |article| {
            article.set("id", place(rule, version));
            let sentence = words::rules::sentence(rule.id, in_force.terms());
            article.leaf("h3", &[], sentence);
            article.element("dl", &[], |dl| {
                term(dl, say::WHAT_IT_DOES, |dd| dd.say(say::effect(norm::effect(rule))));
                term(dl, say::OF_WHOM, |dd| of_whom(dd, rule, in_force.terms()));
                term(dl, say::SOURCES, |dd| {
                    let cites = norm::sources(rule).chain(terms::sources(rule, version.from));
                    sources(dd, cites, rule.checked);
                });
                rests::how_sure(dl, sentence, words::authority::rule(rule.id));
                if version.from > DAWN {
                    term(dl, IN_FORCE_FROM, |dd| dd.day(version.from));
                }
                if let Some(until) = version.until {
                    term(dl, IN_FORCE_UNTIL, |dd| dd.day(until));
                }
                term(dl, CHECKED_ON, |dd| dd.day(rule.checked));
                term(dl, REVIEW_BY, |dd| dd.day(rule.review_by));
                term(dl, say::DECIDES_FOR, |dd| {
                    dd.made(
                        [
                            &decided_by(rule, &in_force).to_string(),
                            ", ",
                            say::OF_ALL.in_language(dd.lang()),
                            " ",
                            &CASES.to_string(),
                        ]
                        .concat(),
                    );
                });
            });
            article.leaf_text("code", &[], rule.id.name());
        });
    });
}

pub(super) fn term(tree: &mut Tree, heading: Text, children: impl FnOnce(&mut Tree)) {
    tree.leaf("dt", &[], heading);
    tree.element("dd", &[], children);
}

/// The people of whom a rule speaks, as its condition speaks of them.
fn of_whom(tree: &mut Tree, rule: &Rule, terms: Terms) {
    tree.element("ul", &[], |ul| {
        for group in alternatives(&rule.when, terms) {
            ul.element("li", &[], |li| li.made(group.sentence(li.lang())));
        }
    });
}

fn sources(tree: &mut Tree, sources: impl Iterator<Item = Source>, checked: Date) {
    let sources: Vec<_> = sources.collect();
    if sources.is_empty() {
        tree.say(say::NO_SOURCE);
        return;
    }
    tree.element("ul", &[], |ul| {
        sources.iter().for_each(|source| write_source(ul, *source, checked));
    });
}

/// For how many complete cases a rule is among those that decide.
fn decided_by(rule: &Rule, in_force: &InForce) -> usize {
    let evaluation = PartialEvaluation::of(&in_force.into(), &Answers::default());
    let mut cases = 0;
    decide_each(&evaluation, Question::ALL, &mut |_, because| {
        cases += usize::from(because.contains(rule.id));
    });
    cases
}

/// Every version of every caveat: a row or, where a number that it says changes, a part of the row.
fn caveat_versions() -> impl Iterator<Item = (&'static Caveat, Period)> {
    CAVEATS.iter().flat_map(|caveat| {
        terms::parts(caveat.in_force, caveat.says).into_iter().map(move |version| (caveat, version))
    })
}

/// Where a version of a caveat stands on the page: the first one under its name.
fn caveat_place(caveat: &Caveat, version: Period) -> String {
    let name = caveat.id.name();
    let first = caveat_versions().find(|(other, _)| other.id.name() == name).map(|(_, first)| first);
    if first == Some(version) {
        ["caveat-", name].concat()
    } else {
        ["caveat-", name, "-", &iso(version.from)].concat()
    }
}

/// Where a caveat stands as it is on a day.
#[must_use]
pub fn caveat_place_on(caveat: CaveatId, on: Date) -> String {
    let is_it = |(row, version): &(&Caveat, Period)| row.id == caveat && version.contains(on);
    caveat_versions().find(is_it).map(|(row, version)| caveat_place(row, version)).unwrap_or_default()
}

pub(super) fn caveats(tree: &mut Tree) {
    for (caveat, version) in caveat_versions() {
        tree.element("article", &[], |article| {
            article.set("id", caveat_place(caveat, version));
            let sentences = words::advice::caveat(caveat.id, terms::on(version.from));
            article.leaf("p", &[], sentences);
            article.element("dl", &[], |dl| {
                term(dl, say::TOLD_FROM, |dd| dd.day(version.from));
                if let Some(until) = version.until {
                    term(dl, say::TOLD_UNTIL, |dd| dd.day(until));
                }
                term(dl, say::SOURCES, |dd| sources(dd, norm::silent(caveat), caveat.checked));
                rests::how_sure(dl, sentences, words::authority::caveat(caveat.id));
            });
            article.leaf_text("code", &[], caveat.id.name());
        });
    }
}

/// Each day on which a stretch of time begins, with the rules and caveats that begin on it or are said
/// otherwise from it on, and those that have just ended.
pub(super) fn days(tree: &mut Tree) {
    tree.element("dl", &[], |dl| {
        for from in stretches(RULES, CAVEATS).iter().map(|stretch| stretch.from).filter(|from| *from > DAWN) {
            let ends = |period: Period| period.until.and_then(|until| until.tomorrow().ok()) == Some(from);
            dl.element("dt", &[], |dt| dt.day(from));
            dl.element("dd", &[], |dd| {
                for (rule, version) in versions().filter(|(_, version)| version.from == from) {
                    named(dd, "+ ", &place(rule, version), rule.id.name());
                }
                for (rule, version) in versions().filter(|(_, version)| ends(*version)) {
                    named(dd, "− ", &place(rule, version), rule.id.name());
                }
                for (caveat, version) in caveat_versions().filter(|(_, version)| version.from == from) {
                    named(dd, "+ ", &caveat_place(caveat, version), caveat.id.name());
                }
                for (caveat, version) in caveat_versions().filter(|(_, version)| ends(*version)) {
                    named(dd, "− ", &caveat_place(caveat, version), caveat.id.name());
                }
                unlinked(dd, from);
                if RULES.iter().any(|rule| rule.review_by.tomorrow().ok() == Some(from)) {
                    dd.say(say::NOT_CURRENT);
                }
            });
        }
    });
}

/// What else changes on a day and has no place of its own on the page: numbers and definitions, what to do,
/// what to bring and what is seen at a glance.
fn unlinked(tree: &mut Tree, from: Date) {
    let ends = |period: Period| period.until.and_then(|until| until.tomorrow().ok()) == Some(from);
    let changes = |period: &Period| period.from == from || ends(*period);
    let terms = Term::ALL.iter().filter(|term| terms::changes(**term).any(|day| day == from));
    let steps = STEPS.iter().filter(|row| changes(&row.in_force)).map(|row| row.what.name());
    let things = THINGS.iter().filter(|row| changes(&row.in_force)).map(|row| row.what.name());
    let facts = FACTS.iter().filter(|row| changes(&row.in_force)).map(|row| row.what.name());
    let actions = ACTIONS.iter().filter(|row| changes(&row.in_force)).map(|row| row.what.name());
    let advice = steps.chain(things).chain(facts).chain(actions);
    for name in terms.map(|term| term.name()).chain(advice) {
        tree.leaf_text("code", &[], name);
        tree.text(" ");
    }
}

fn named(tree: &mut Tree, sign: &'static str, place: &str, name: &'static str) {
    tree.element("span", &[("class", "named")], |span| {
        span.text(sign);
        anchor_text(span, ["#", place].concat(), name);
    });
    tree.text(" ");
}
