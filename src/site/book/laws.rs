//! What does each rule say, of whom, since when, and where is it written? And what is uncertain, and what changes when?

use crate::answers::question::{Answers, Question};
use crate::calendar::{DAWN, Date};
use crate::decision::evaluate::PartialEvaluation;
use crate::decision::in_force::InForce;
use crate::explain::cited;
use crate::lang::Lang;
use crate::law::advice::CAVEATS;
use crate::law::rules::{RULES, Rule};
use crate::law::source::{CHECKED, Source};
use crate::proof::cases::{CASES, decide_each, stretches};
use crate::proof::groups::alternatives;
use crate::screen::tree::Tree;
use crate::screen::{day, link_to, source_line};
use crate::words::book as say;
use crate::words::page::{CHECKED as CHECKED_ON, IN_FORCE_FROM, IN_FORCE_UNTIL, REVIEW_BY};
use crate::words::{self, Text};

pub(super) fn rules(tree: &mut Tree, lang: Lang) {
    RULES.iter().for_each(|rule| {
        tree.element("article", &[], |article| {
            article.set("id", ["rule-", rule.id.name()].concat());
            article.leaf("h3", &[], words::rules::sentence(rule.id).in_language(lang));
            article.element("dl", &[], |dl| {
                term(dl, say::WHAT_IT_DOES, lang, |dd| dd.text(say::effect(rule.effect()).in_language(lang)));
                term(dl, say::OF_WHOM, lang, |dd| of_whom(dd, rule, lang));
                term(dl, say::SOURCES, lang, |dd| sources(dd, rule.sources(), rule.checked, lang));
                if rule.in_force.from > DAWN {
                    term(dl, IN_FORCE_FROM, lang, |dd| day(dd, rule.in_force.from, lang));
                }
                if let Some(until) = rule.in_force.until {
                    term(dl, IN_FORCE_UNTIL, lang, |dd| day(dd, until, lang));
                }
                term(dl, CHECKED_ON, lang, |dd| day(dd, rule.checked, lang));
                term(dl, REVIEW_BY, lang, |dd| day(dd, rule.review_by, lang));
                term(dl, say::DECIDES_FOR, lang, |dd| {
                    dd.made(
                        [
                            &decided_by(rule).to_string(),
                            ", ",
                            say::OF_ALL.in_language(lang),
                            " ",
                            &CASES.to_string(),
                        ]
                        .concat(),
                    );
                });
            });
            article.leaf("code", &[], rule.id.name());
        });
    });
}

fn term(tree: &mut Tree, heading: Text, lang: Lang, children: impl FnOnce(&mut Tree)) {
    tree.leaf("dt", &[], heading.in_language(lang));
    tree.element("dd", &[], children);
}

/// The people of whom a rule speaks, as its condition speaks of them.
fn of_whom(tree: &mut Tree, rule: &Rule, lang: Lang) {
    tree.element("ul", &[], |ul| {
        for group in alternatives(&rule.when) {
            ul.element("li", &[], |li| li.made(group.sentence(lang)));
        }
    });
}

fn sources(tree: &mut Tree, sources: impl Iterator<Item = Source>, checked: Date, lang: Lang) {
    let sources: Vec<_> = sources.collect();
    if sources.is_empty() {
        tree.text(say::NO_SOURCE.in_language(lang));
        return;
    }
    tree.element("ul", &[], |ul| {
        sources.iter().for_each(|source| source_line(ul, &cited(*source, checked, lang), lang))
    });
}

/// For how many complete cases a rule is among those that decide, on the first day on which it is in force.
fn decided_by(rule: &Rule) -> usize {
    let evaluation = PartialEvaluation::of(&InForce::on(rule.in_force.from), &Answers::default());
    let mut cases = 0;
    decide_each(&evaluation, Question::ALL, &mut |_, because| {
        cases += usize::from(because.contains(&rule.id))
    });
    cases
}

pub(super) fn caveats(tree: &mut Tree, lang: Lang) {
    for caveat in CAVEATS {
        tree.element("article", &[], |article| {
            article.set("id", ["caveat-", caveat.id.name()].concat());
            article.leaf("p", &[], words::advice::caveat(caveat.id).in_language(lang));
            article.element("dl", &[], |dl| {
                term(dl, say::TOLD_FROM, lang, |dd| day(dd, caveat.from, lang));
                if !caveat.sources.is_empty() {
                    term(dl, say::SOURCES, lang, |dd| {
                        sources(dd, caveat.sources.iter().copied(), CHECKED, lang)
                    });
                }
            });
            article.leaf("code", &[], caveat.id.name());
        });
    }
}

/// Each day on which a stretch of time begins, with the rules and caveats that begin on it, and those that have just ended.
pub(super) fn days(tree: &mut Tree, lang: Lang) {
    tree.element("dl", &[], |dl| {
        for from in stretches(RULES, CAVEATS).iter().map(|stretch| stretch.from).filter(|from| *from > DAWN) {
            dl.element("dt", &[], |dt| day(dt, from, lang));
            dl.element("dd", &[], |dd| {
                for rule in RULES.iter().filter(|rule| rule.in_force.from == from) {
                    named(dd, "+ ", "#rule-", rule.id.name());
                }
                for rule in RULES
                    .iter()
                    .filter(|rule| rule.in_force.until.and_then(|until| until.tomorrow().ok()) == Some(from))
                {
                    named(dd, "− ", "#rule-", rule.id.name());
                }
                for caveat in CAVEATS.iter().filter(|caveat| caveat.from == from) {
                    named(dd, "+ ", "#caveat-", caveat.id.name());
                }
                if RULES.iter().any(|rule| rule.review_by.tomorrow().ok() == Some(from)) {
                    dd.text(say::NOT_CURRENT.in_language(lang));
                }
            });
        }
    });
}

fn named(tree: &mut Tree, sign: &'static str, kind: &'static str, name: &'static str) {
    tree.element("span", &[("class", "named")], |span| {
        span.text(sign);
        link_to(span, [kind, name].concat(), name);
    });
    tree.text(" ");
}
