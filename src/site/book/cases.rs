//! What do all the distinct cases look like, as a table to search and as a file to save?

use super::in_the_checker;
use super::laws::place_on;
use crate::answers::link::Link;
use crate::answers::question::{Answers, Question};
use crate::decision::decide::Ruling;
use crate::decision::in_force::InForce;
use crate::decision::sets::RuleSet;
use crate::explain;
use crate::explain::told::told;
use crate::lang::Lang;
use crate::law::result::{Finding, Verdict};
use crate::law::rules::RuleId;
use crate::law::source::CHECKED;
use crate::proof::cases::distinct;
use crate::screen::files;
use crate::screen::tree::Tree;
use crate::words::book as say;
use crate::words::letters;
use crate::words::page::UNCERTAIN;
use crate::words::people;

pub(super) fn table(tree: &mut Tree) {
    let in_force = InForce::on(CHECKED);
    let cases = distinct(&in_force);
    tree.leaf("p", &[], say::WHAT_A_CASE_IS);
    filters(tree, &in_force);
    tree.element("p", &[], |p| {
        p.element("a", &[("download", "")], |a| {
            a.set("href", files::cases(a.lang()));
            a.say(say::SAVE);
        });
    });
    tree.element("table", &[("class", "cases")], |table| {
        table.leaf("caption", &[("class", "unseen")], say::CASES);
        table.element("thead", &[], |thead| {
            thead.element("tr", &[], |tr| {
                for heading in [say::BY_RESULT, say::WHO, say::WHY] {
                    tr.leaf("th", &[("scope", "col")], heading);
                }
            });
        });
        table.element("tbody", &[], |tbody| {
            cases.iter().for_each(|(answers, ruling)| row(tbody, &in_force, answers, ruling));
        });
    });
}

/// A script shows them: without one there is nothing to search with, and after a while that is said.
fn filters(tree: &mut Tree, in_force: &InForce) {
    tree.leaf("p", &[("id", "no-search"), ("class", "notice late"), ("role", "alert")], say::NO_SEARCH);
    tree.element("div", &[("id", "filters"), ("hidden", "")], |div| {
        div.element("p", &[], |p| {
            p.leaf("label", &[("for", "search")], say::SEARCH);
            p.element("input", &[("id", "search"), ("type", "search"), ("autocomplete", "off")], |input| {
                input.set("data-alike", letters::ALIKE.to_owned());
                input.set("data-mistakable", letters::MISTAKABLE.to_owned());
            });
        });
        div.element("p", &[], |p| {
            p.leaf("label", &[("for", "by-result")], say::BY_RESULT);
            p.element("select", &[("id", "by-result")], |select| {
                select.leaf("option", &[("value", "")], say::ANY);
                for verdict in Verdict::ALL {
                    select.element("option", &[], |option| {
                        option.set("value", verdict.name().to_owned());
                        option.text(explain::title(
                            Finding { verdict: *verdict, at: None },
                            in_force.terms(),
                            option.lang(),
                        ));
                    });
                }
            });
        });
        div.element("p", &[], |p| {
            p.leaf("label", &[("for", "by-rule")], say::BY_RULE);
            p.element("select", &[("id", "by-rule")], |select| {
                select.leaf("option", &[("value", "")], say::ANY);
                for rule in in_force.rows().iter() {
                    select.leaf_text("option", &[], rule.id.name());
                }
            });
        });
        div.element("p", &[("role", "status")], |p| {
            p.say(say::SHOWN);
            p.text(" ");
            p.element("b", &[("id", "shown")], |_| {});
        });
    });
}

fn row(tree: &mut Tree, in_force: &InForce, answers: &Answers, ruling: &Ruling) {
    tree.element("tr", &[], |tr| {
        tr.set("data-result", ruling.finding.verdict.name().to_owned());
        tr.set("data-rules", names(ruling.because));
        tr.element("td", &[], |td| {
            td.leaf_text("b", &[], explain::title_of(ruling, answers, in_force.terms(), td.lang()));
            td.text(" ");
            td.element("a", &[], |a| {
                a.set("href", in_the_checker(a.lang(), &Link::of(*answers)));
                a.say(say::IN_THE_CHECKER);
            });
        });
        tr.element("td", &[], |td| td.made(people::sentence(answers, td.lang())));
        tr.element("td", &[], |td| {
            for rule in ruling.because.iter() {
                td.element("a", &[], |a| {
                    a.set("href", ["#", &place_on(rule, in_force.on)].concat());
                    a.text(rule.name());
                });
                td.text(" ");
            }
        });
    });
}

fn names(rules: RuleSet) -> String {
    rules.iter().map(RuleId::name).collect::<Vec<_>>().join(" ")
}

/// All the distinct cases as comma-separated values: a heading, then a case a line. It begins with a byte
/// order mark, without which spreadsheets take Cyrillic for something else.
#[must_use]
pub fn csv(lang: Lang) -> String {
    let mut text = String::from('\u{feff}');
    let headings = Question::ALL.iter().map(|question| people::heading(*question).in_language(lang));
    line(
        &mut text,
        headings.chain([say::BY_RESULT, say::BY_RULE, UNCERTAIN].map(|heading| heading.in_language(lang))),
    );
    let in_force = InForce::on(CHECKED);
    for (answers, ruling) in distinct(&in_force) {
        let said = |question: &Question| {
            answers.get(*question).known().map_or("", |value| people::short(value).in_language(lang))
        };
        let caveats: Vec<_> =
            told(&in_force, &ruling, &answers).caveats.map(|caveat| caveat.id.name()).collect();
        let told = [
            explain::title_of(&ruling, &answers, in_force.terms(), lang).to_owned(),
            names(ruling.because),
            caveats.join(" "),
        ];
        line(&mut text, Question::ALL.iter().map(said).chain(told.iter().map(String::as_str)));
    }
    text
}

/// Every field is quoted; none begins with what a spreadsheet would take for a formula, which the tests
/// insist on.
fn line<'t>(text: &mut String, fields: impl Iterator<Item = &'t str>) {
    let fields: Vec<_> = fields.map(|field| ["\"", &field.replace('"', "\"\""), "\""].concat()).collect();
    text.push_str(&fields.join(","));
    text.push_str("\r\n");
}
