//! What is on the slip that a person takes along: one page of A5, in two languages?
//!
//! It stands in the page of the desk in every language, with everything that it can say; a script shows what
//! belongs to the case, in the person's language and beside it in another.

use super::desk::{each_edition, of_the_day};
use super::layout::Style;
use super::sealed::WHOLE;
use crate::answers::question::Question;
use crate::explain::told::FIRST_TITLE;
use crate::lang::Lang;
use crate::law::advice::{STEPS, Step, THINGS, Thing};
use crate::law::result::FINDINGS;
use crate::law::rules::RuleId;
use crate::law::source::CHECKED;
use crate::law::terms::Terms;
use crate::screen::files::Page;
use crate::screen::sink::TreeSink;
use crate::screen::tree::{Attributes, Tree};
use crate::words::results::Summary;
use crate::words::word::Word;
use crate::words::{Text, advice, page, questions, slip as say};

/// What is around the slip at the desk: its heading, and in whose language it begins.
pub(super) fn around(desk: &mut Tree) {
    desk.element("section", &[("class", "slip")], |section| {
        section.set_text("data-code", say::QR_CODE);
        section.leaf("h2", &[], say::SLIP);
        section.leaf("p", &[("class", "not-yet")], say::NOT_YET);
        choose(section);
    });
}

/// The slip itself.
pub(super) fn sheet(main: &mut Tree, style: Style) {
    main.element("section", &[("class", "sheet"), ("hidden", "")], |sheet| {
        sheet.set_text("aria-label", say::SLIP);
        if let Some(site) = style.site {
            sheet.set("data-site", site.to_owned());
        }
        for lang in Lang::ALL {
            sheet.speaking(*lang, |sheet| each_edition(sheet, "told", told));
        }
        sheet.element("div", &[("class", "address")], |div| {
            div.element("div", &[("class", "code")], |_| {});
            div.element("div", &[], |div| {
                in_each_language(div, "same-case", say::SAME_CASE);
                div.element("p", &[], |p| p.element("code", &[], |_| {}));
            });
        });
        in_each_language(sheet, "no-address", say::NO_ADDRESS);
    });
    // As high as what is printed may be: a script finds by it the largest letters that fit, and by its
    // attribute that the page is whole.
    main.element("div", &[("class", "paper"), ("hidden", "")], |paper| paper.set(WHOLE, String::new()));
}

/// A line in each language, of which a script shows those of the slip.
fn in_each_language(tree: &mut Tree, class: &'static str, text: Text) {
    for lang in Lang::ALL {
        tree.speaking(*lang, |tree| {
            tree.element("p", &[("hidden", "")], |p| {
                p.set("class", class.to_owned());
                p.set("lang", lang.code().to_owned());
                p.say(text);
            });
        });
    }
}

/// In whose language it begins.
fn choose(section: &mut Tree) {
    section.element("p", &[("class", "first-language"), ("hidden", "")], |p| {
        p.element("label", &[], |label| {
            label.leaf("span", &[], say::FIRST_LANGUAGE);
            label.text(" ");
            label.element("select", &[], |select| {
                for other in Lang::ALL {
                    let chosen: Attributes = if *other == select.lang() { &[("selected", "")] } else { &[] };
                    select.element("option", chosen, |option| {
                        option.set("value", other.code().to_owned());
                        option.set("lang", other.code().to_owned());
                        option.plain(other.own_name().into());
                    });
                }
            });
        });
        p.text(" ");
        p.say(say::NOT_PRINTED);
    });
}

const HIDDEN: Attributes = &[("hidden", "")];

/// Everything that it can say in a language.
fn told(tree: &mut Tree, terms: Terms) {
    let lang = tree.lang();
    tree.set("lang", lang.code().to_owned());
    tree.set("data-checker", Page::Checker.file(lang));
    // Whoever has only the paper has to know it, too, before anything else.
    of_the_day(tree);
    let titles =
        FINDINGS.iter().enumerate().map(|(place, _)| Word::at(usize::from(FIRST_TITLE.place()) + place));
    let own = RuleId::ALL.iter().map(|rule| Word::own_title(*rule));
    let named = Summary::ALL.iter().map(|summary| Word::named_title(*summary));
    for title in titles.chain(own).chain(named) {
        if let Some(text) = title.said(terms, lang) {
            tree.element("h3", HIDDEN, |h3| {
                h3.set("data-title", title.behind(FIRST_TITLE).to_string());
                h3.text(text);
            });
        }
    }
    tree.leaf("h3", &[("hidden", ""), ("data-depends", "")], say::DEPENDS);
    tree.leaf("h4", &[("class", "to-do")], page::WHAT_TO_DO);
    tree.element("ol", &[], |ol| {
        steps().for_each(|step| {
            if let Some(line) = say::step(step, terms) {
                ol.element("li", HIDDEN, |li| {
                    li.set("data-step", (step as u32).to_string());
                    li.say(line);
                });
            }
        });
        Question::ALL.iter().for_each(|question| {
            ol.element("li", HIDDEN, |li| {
                li.set("data-find", (*question as u32).to_string());
                li.say(questions::find_out(*question, terms));
            });
        });
    });
    tree.leaf("h4", &[("class", "to-bring")], page::HAVE_READY);
    tree.element("ul", &[], |ul| {
        things().for_each(|thing| {
            ul.element("li", HIDDEN, |li| {
                li.set("data-thing", (thing as u32).to_string());
                li.say(advice::thing(thing, terms));
            });
        });
    });
    tree.element("p", &[("class", "small")], |p| {
        p.say(page::ANSWERED_FOR);
        p.text(" ");
        // Until a script says which day it is.
        p.day(CHECKED);
        p.text(". ");
        p.say(page::DISCLAIMER);
    });
}

/// In the order in which they are done, each once; behind them the deadline, which is no step of the plan.
fn steps() -> impl Iterator<Item = Step> {
    let is_first = |place: usize, step: Step| STEPS.iter().take(place).all(|row| row.what != step);
    let all = STEPS.iter().enumerate().filter(move |(place, row)| is_first(*place, row.what));
    let (last, first): (Vec<_>, Vec<_>) =
        all.map(|(_, row)| row.what).partition(|step| *step == Step::KeepTheDeadline);
    first.into_iter().chain(last)
}

fn things() -> impl Iterator<Item = Thing> {
    let is_first = |place: usize, thing: Thing| THINGS.iter().take(place).all(|row| row.what != thing);
    THINGS.iter().enumerate().filter(move |(place, row)| is_first(*place, row.what)).map(|(_, row)| row.what)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_stands_once_in_the_order_of_doing_and_the_deadline_behind_them() {
        let (all, mut of_rows) = (steps().collect::<Vec<_>>(), STEPS.iter().map(|row| row.what));
        let (last, first) = all.split_last().unwrap();
        assert_eq!(*last, Step::KeepTheDeadline);
        assert!(first.iter().all(|step| of_rows.any(|row| row == *step)), "{first:?}");
        assert!(STEPS.iter().all(|row| all.contains(&row.what)));
    }
}
