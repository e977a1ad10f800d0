//! Which parts do several screens and pages have: headings, links, days, sources, the rules in words?

use crate::answers::link::Link;
use crate::answers::question::Question;
use crate::calendar;
use crate::calendar::Date;
use crate::explain::{Cited, Reason};
use crate::lang::Lang;
use crate::screen::files::Page;
use crate::screen::tree::{Attributes, Piece, Tree};
use crate::words::Text;
use crate::words::dates;
use crate::words::page as say;

/// The id of the heading that takes the focus when the screen changes.
pub const HEADING: &str = "heading";

/// The id of what stands before the heading and is heard with it: that the rules are out of date, that the
/// clock is wrong, what of a link was left out. It is empty where there is nothing of the kind.
pub const NOTICES: &str = "notices";

/// A link that says a text.
pub fn anchor(tree: &mut Tree, href: String, label: Text) {
    let label = label.in_language(tree.lang());
    anchor_text(tree, href, label);
}

/// A link to a page of the site, in the language of the tree.
pub fn anchor_to(tree: &mut Tree, page: Page, label: Text) {
    anchor(tree, page.file(tree.lang()), label);
}

/// A link under a name, or under a text that is in its language already.
pub fn anchor_text(tree: &mut Tree, href: String, label: &'static str) {
    tree.element("a", &[], |a| {
        a.set("href", href);
        a.text(label);
    });
}

/// The links to a page in each language.
pub fn links(tree: &mut Tree, address: impl Fn(Lang) -> String) {
    for other in Lang::ALL {
        let current: Attributes = if *other == tree.lang() { &[("aria-current", "true")] } else { &[] };
        tree.element("li", &[], |li| {
            li.element("a", current, |a| {
                a.set("href", address(*other));
                a.set("lang", other.code().to_owned());
                a.plain(other.own_name().into());
            });
        });
    }
}

/// A day, in words and for machines.
pub fn day(tree: &mut Tree, day: Date) {
    tree.element("time", &[], |time| {
        time.set("datetime", calendar::iso(day));
        time.made(dates::date(day, time.lang()));
    });
}

/// A source in a line.
pub fn source_line(tree: &mut Tree, source: &Cited) {
    tree.element("li", &[], |li| {
        match source.url {
            Some(url) => anchor_text(li, url.to_owned(), source.title),
            None => li.text(source.title),
        }
        if let Some(point) = source.point {
            li.text(", ");
            li.text(point);
        }
        li.text(". ");
        li.say(say::COMPARED);
        li.text(" ");
        day(li, source.checked);
    });
}

/// Rules in words, each with its sources behind a "where is it written". A rule without one says itself that
/// nothing is published.
pub(super) fn reasons(tree: &mut Tree, reasons: &[Reason]) {
    tree.element("ul", &[("class", "reasons")], |ul| {
        for reason in reasons {
            ul.element("li", &[], |li| {
                li.text(reason.text);
                written(li, &reason.sources);
            });
        }
    });
}

pub(super) fn written(tree: &mut Tree, sources: &[Cited]) {
    if sources.is_empty() {
        return;
    }
    tree.element("details", &[("class", "small")], |details| {
        details.leaf("summary", &[], say::WHERE_WRITTEN);
        details.element("ul", &[], |ul| sources.iter().for_each(|source| source_line(ul, source)));
    });
}

/// The same with each heading a step lower: inside something that has a first heading of its own.
#[must_use]
pub fn lowered(tree: Tree) -> Tree {
    tree.changed(|piece| match piece {
        Piece::Start("h1") => Some(Piece::Start("h2")),
        Piece::Start("h2") => Some(Piece::Start("h3")),
        Piece::Start(_) | Piece::Attribute(..) | Piece::Text(_) | Piece::End => Some(piece),
    })
}

pub(super) fn heading(tree: &mut Tree, title: &'static str) {
    let attributes: Attributes = &[("id", HEADING), ("tabindex", "-1"), ("aria-describedby", NOTICES)];
    tree.leaf_text("h1", attributes, title);
}

pub(super) fn section(
    tree: &mut Tree,
    attributes: Attributes,
    title: Text,
    children: impl FnOnce(&mut Tree),
) {
    tree.element("section", attributes, |section| {
        section.leaf("h2", &[], title);
        children(section);
    });
}

/// The most parts of an address that are quoted when they could not be read.
const MOST_QUOTED: usize = 5;

pub(super) fn ignored(tree: &mut Tree, parts: &[String]) {
    if parts.is_empty() {
        return;
    }
    tree.element("div", &[("class", "notice")], |div| {
        div.leaf("p", &[], say::IGNORED);
        div.element("ul", &[], |ul| {
            for part in parts.iter().take(MOST_QUOTED) {
                ul.element("li", &[], |li| li.element("code", &[], |code| code.made(part.clone())));
            }
        });
    });
}

pub(super) fn asking_again(link: &Link, question: Question) -> String {
    Link { again: Some(question), ..Link::of(link.answers) }.fragment()
}
