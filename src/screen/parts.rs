//! Which parts do several screens and pages have: headings, links, sources, the rules in words?

use super::files::Page;
use super::sink::{Attributes, TreeSink};
use crate::answers::link::{self, Address, Ignored, Link};
use crate::answers::question::Question;
use crate::calendar::Date;
use crate::decision::in_force::InForce;
use crate::decision::sets::RuleSet;
use crate::explain::told;
use crate::lang::Lang;
use crate::law::source::Source;
use crate::words::phrases::Phrase;
use crate::words::word::Word;

/// The id of the heading that takes the focus when the screen changes.
pub const HEADING: &str = "heading";

/// The id of what stands before the heading and is heard with it: that the rules are out of date, that the
/// clock is wrong, what of a link was left out. It is empty where there is nothing of the kind.
pub const NOTICES: &str = "notices";

/// The file of a page in this language.
#[must_use]
pub fn file(page: Page, lang: Lang) -> Address {
    let mut address = Address::new();
    link::add(&mut address, &page.name_in(lang));
    address
}

/// A page of the site, at the place of some answers.
pub(super) fn address(page: Page, lang: Lang, link: &Link) -> Address {
    let mut address = file(page, lang);
    link.write(&mut address);
    address
}

/// The links to a page in each language.
pub fn links(sink: &mut impl TreeSink, link: &Link) {
    for other in Lang::ALL {
        let current: Attributes = if *other == sink.lang() { &[("aria-current", "true")] } else { &[] };
        sink.element("li", &[], |li| {
            li.element("a", current, |a| {
                let mut to = file(Page::Checker, *other);
                if *link != Link::default() {
                    link.write(&mut to);
                }
                a.set("href", &to);
                a.set("lang", other.code());
                a.word(Word::own_name(*other));
            });
        });
    }
}

/// A source in a line, with the day on which it was compared.
pub fn source_line(sink: &mut impl TreeSink, source: Source, checked: Date) {
    sink.element("li", &[], |li| {
        let title = Word::source(source);
        if Word::source_url(source).is_there() {
            li.start("a");
            li.set_word("href", Word::source_url(source));
            li.word(title);
            li.end();
        } else {
            li.word(title);
        }
        if Word::source_point(source).is_there() {
            li.literal(", ");
            li.word(Word::source_point(source));
        }
        li.literal(". ");
        li.say(Phrase::Compared);
        li.literal(" ");
        li.day(checked);
    });
}

/// Rules in words, each with its sources behind a "where is it written". A rule without one says itself that
/// nothing is published.
pub(super) fn reasons(sink: &mut impl TreeSink, in_force: &InForce, because: RuleSet) {
    sink.element("ul", &[("class", "reasons")], |ul| {
        for rule in told::those(in_force, because) {
            ul.element("li", &[], |li| {
                li.word(Word::rule(rule.id));
                written(li, told::sources(rule, in_force).map(|source| (source, rule.checked)));
            });
        }
    });
}

/// The sources of something, each with the day on which it was compared.
pub(super) fn written(sink: &mut impl TreeSink, sources: impl Iterator<Item = (Source, Date)>) {
    let mut sources = sources.peekable();
    if sources.peek().is_none() {
        return;
    }
    sink.element("details", &[("class", "small")], |details| {
        details.leaf("summary", &[], Phrase::WhereWritten);
        details.element("ul", &[], |ul| {
            for (source, checked) in sources {
                source_line(ul, source, checked);
            }
        });
    });
}

pub(super) fn heading(sink: &mut impl TreeSink, title: Word) {
    sink.leaf("h1", &[("id", HEADING), ("tabindex", "-1"), ("aria-describedby", NOTICES)], title);
}

pub(super) fn section<S: TreeSink>(
    sink: &mut S,
    attributes: Attributes,
    title: Phrase,
    children: impl FnOnce(&mut S),
) {
    sink.element("section", attributes, |section| {
        section.leaf("h2", &[], title);
        children(section);
    });
}

pub(super) fn ignored(sink: &mut impl TreeSink, parts: &Ignored) {
    if parts.is_empty() {
        return;
    }
    sink.element("div", &[("class", "notice")], |div| {
        div.leaf("p", &[], Phrase::Ignored);
        div.element("ul", &[], |ul| {
            for part in parts {
                ul.element("li", &[], |li| li.element("code", &[], |code| code.literal(part)));
            }
        });
    });
}

pub(super) fn asking_again(link: &Link, question: Question) -> Address {
    Link { again: Some(question), ..Link::of(link.answers) }.fragment()
}
