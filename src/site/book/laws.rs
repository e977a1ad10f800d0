//! What does each rule say, of whom, since when, and where is it written? And what is uncertain, and what
//! changes when?

use crate::answers::question::{Answers, Question};
use crate::calendar::{DAWN, Date};
use crate::decision::evaluate::PartialEvaluation;
use crate::decision::in_force::InForce;
use crate::decision::norm;
use crate::explain::cited;
use crate::law::advice::CAVEATS;
use crate::law::rules::{RULES, Rule};
use crate::law::source::{CHECKED, Source};
use crate::proof::cases::{CASES, decide_each, stretches};
use crate::proof::groups::alternatives;
use crate::screen::parts::{anchor_text, day, source_line};
use crate::screen::tree::Tree;
use crate::words::book as say;
use crate::words::page::{CHECKED as CHECKED_ON, IN_FORCE_FROM, IN_FORCE_UNTIL, REVIEW_BY};
use crate::words::{self, Text};

pub(super) fn rules(tree: &mut Tree) {
    RULES.iter().for_each(|rule| {
        tree.element("article", &[], |article| {
            article.set("id", ["rule-", rule.id.name()].concat());
            article.leaf("h3", &[], words::rules::sentence(rule.id));
            article.element("dl", &[], |dl| {
                term(dl, say::WHAT_IT_DOES, |dd| dd.say(say::effect(norm::effect(rule))));
                term(dl, say::OF_WHOM, |dd| of_whom(dd, rule));
                term(dl, say::SOURCES, |dd| sources(dd, norm::sources(rule), rule.checked));
                if rule.in_force.from > DAWN {
                    term(dl, IN_FORCE_FROM, |dd| day(dd, rule.in_force.from));
                }
                if let Some(until) = rule.in_force.until {
                    term(dl, IN_FORCE_UNTIL, |dd| day(dd, until));
                }
                term(dl, CHECKED_ON, |dd| day(dd, rule.checked));
                term(dl, REVIEW_BY, |dd| day(dd, rule.review_by));
                term(dl, say::DECIDES_FOR, |dd| {
                    dd.made(
                        [
                            &decided_by(rule).to_string(),
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

fn term(tree: &mut Tree, heading: Text, children: impl FnOnce(&mut Tree)) {
    tree.leaf("dt", &[], heading);
    tree.element("dd", &[], children);
}

/// The people of whom a rule speaks, as its condition speaks of them.
fn of_whom(tree: &mut Tree, rule: &Rule) {
    tree.element("ul", &[], |ul| {
        for group in alternatives(&rule.when) {
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
        sources.iter().for_each(|source| source_line(ul, &cited(*source, checked, ul.lang())));
    });
}

/// For how many complete cases a rule is among those that decide, on the first day on which it is in force.
fn decided_by(rule: &Rule) -> usize {
    let evaluation = PartialEvaluation::of(&InForce::on(rule.in_force.from), &Answers::default());
    let mut cases = 0;
    decide_each(&evaluation, Question::ALL, &mut |_, because| {
        cases += usize::from(because.contains(&rule.id));
    });
    cases
}

pub(super) fn caveats(tree: &mut Tree) {
    for caveat in CAVEATS {
        tree.element("article", &[], |article| {
            article.set("id", ["caveat-", caveat.id.name()].concat());
            article.leaf("p", &[], words::advice::caveat(caveat.id));
            article.element("dl", &[], |dl| {
                term(dl, say::TOLD_FROM, |dd| day(dd, caveat.from));
                if !caveat.sources.is_empty() {
                    term(dl, say::SOURCES, |dd| sources(dd, caveat.sources.iter().copied(), CHECKED));
                }
            });
            article.leaf_text("code", &[], caveat.id.name());
        });
    }
}

/// Each day on which a stretch of time begins, with the rules and caveats that begin on it, and those that
/// have just ended.
pub(super) fn days(tree: &mut Tree) {
    tree.element("dl", &[], |dl| {
        for from in stretches(RULES, CAVEATS).iter().map(|stretch| stretch.from).filter(|from| *from > DAWN) {
            dl.element("dt", &[], |dt| day(dt, from));
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
                    dd.say(say::NOT_CURRENT);
                }
            });
        }
    });
}

fn named(tree: &mut Tree, sign: &'static str, kind: &'static str, name: &'static str) {
    tree.element("span", &[("class", "named")], |span| {
        span.text(sign);
        anchor_text(span, [kind, name].concat(), name);
    });
    tree.text(" ");
}
