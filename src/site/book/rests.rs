//! On what does each sentence rest that states law or procedure, and how sure are we of it?

use super::laws::term;
use crate::decision::terms;
use crate::lang::Lang;
use crate::law::advice::{Step, Thing};
use crate::law::glance::Fact;
use crate::law::rules::RuleId;
use crate::law::source::{CHECKED, Source};
use crate::screen::tree::Tree;
use crate::words::authority::{self, Authorities, sentences};
use crate::words::book as say;
use crate::words::results::{self, Summary};
use crate::words::{Text, advice, glance, law, rules, services, steps};

/// Beside the sources of a rule or a caveat: how sure its sentences are. A single one is not said again.
pub(super) fn how_sure(tree: &mut Tree, text: Text, basis: Authorities) {
    let several = basis.len() > 1;
    term(tree, say::HOW_SURE, |dd| {
        dd.element("ul", &[], |ul| {
            for (sentence, rests) in said(text, basis, ul.lang()) {
                ul.element("li", &[], |li| {
                    if several {
                        li.text(sentence);
                        li.text(" ");
                    }
                    li.leaf("b", &[], rests);
                });
            }
        });
    });
}

/// Each sentence that states something, and on what it rests.
fn said(text: Text, basis: Authorities, lang: Lang) -> impl Iterator<Item = (&'static str, Text)> {
    let sentences = sentences(text.in_language(lang)).into_iter().zip(basis);
    sentences.filter_map(|(sentence, rests)| Some((sentence, say::rests(*rests)?)))
}

/// What is said beside rules and caveats: titles, summaries, facts, steps, what to bring, other services;
/// then the sources.
pub(super) fn rest(tree: &mut Tree) {
    let terms = terms::on(CHECKED);
    tree.leaf("p", &[], say::RESTS_HINT);
    tree.element("ul", &[], |ul| {
        for rule in RuleId::ALL {
            perhaps(ul, rules::title(*rule, terms), authority::title_by(*rule));
        }
        for summary in Summary::ALL {
            perhaps(ul, results::title_of(*summary, terms), authority::title_of(*summary));
            lines(ul, results::summary(*summary, terms), authority::summary(*summary));
        }
        for fact in Fact::ALL {
            lines(ul, glance::fact(*fact, terms), authority::fact(*fact));
        }
        for step in Step::ALL {
            let (line, more) = (steps::line(*step, terms), steps::more(*step, terms));
            let (of_line, of_more) = authority::of_parts(authority::step(*step), line);
            lines(ul, line, of_line);
            perhaps(ul, more, of_more);
            perhaps(ul, steps::path(*step), authority::PATH);
        }
        for thing in Thing::ALL {
            lines(ul, advice::thing(*thing, terms), authority::thing(*thing));
        }
        let others = services::other_services(terms).into_iter().zip(authority::OTHER_SERVICES);
        for (other, basis) in others.chain([(services::UNEXPECTED_SMS, authority::UNEXPECTED_SMS)]) {
            let name = other.name.in_language(ul.lang());
            lines_of(ul, Some(name), other.says, basis);
        }
    });
    tree.element("dl", &[], |dl| {
        for source in Source::ALL {
            dl.element("dt", &[], |dt| dt.leaf_text("code", &[], source.id()));
            dl.element("dd", &[], |dd| dd.say(law::title(*source)));
        }
    });
}

/// The same as [`lines`], where there is such a text.
fn perhaps(tree: &mut Tree, text: Option<Text>, basis: Authorities) {
    if let Some(text) = text {
        lines(tree, text, basis);
    }
}

/// A line for each run of sentences that rest on the same.
fn lines(tree: &mut Tree, text: Text, basis: Authorities) {
    lines_of(tree, None, text, basis);
}

/// The same, where it takes a name to know what they speak of.
fn lines_of(tree: &mut Tree, of: Option<&'static str>, text: Text, basis: Authorities) {
    let said: Vec<_> = sentences(text.in_language(tree.lang())).into_iter().zip(basis).collect();
    for run in said.chunk_by(|(_, one), (_, next)| one == next) {
        let Some((_, rests)) = run.first() else { continue };
        let Some(how) = say::rests(**rests) else { continue };
        tree.element("li", &[], |li| {
            if let Some(name) = of {
                li.text(name);
                li.text(": ");
            }
            for (sentence, _) in run {
                li.text(sentence);
                li.text(" ");
            }
            li.leaf("b", &[], how);
            for source in rests.sources() {
                li.text(" ");
                li.text(source.id());
            }
        });
    }
}
