//! What is on the page of the checker, around the screen?
//!
//! The first question stands in it before any script runs, and all the rules can be read in it without one.

use super::layout::{self, Head, Style};
use super::{oembed, policy};
use crate::answers::link::Link;
use crate::answers::question::Answers;
use crate::decision::decide;
use crate::decision::in_force::InForce;
use crate::decision::norm;
use crate::explain;
use crate::lang::Lang;
use crate::law::result::{Finding, Place, Route, Verdict};
use crate::law::source::{CHECKED, Source};
use crate::screen;
use crate::screen::files::{self, Page};
use crate::screen::tree::{Attributes, Tree};
use crate::screen::write_source;
use crate::site::anchors::{anchor, anchor_to};
use crate::words;
use crate::words::page as say;
use crate::words::services::OtherService;

/// The id of the part that gives all the rules: open until the checker runs.
pub(super) const ALL_RULES: &str = "rules";

/// The id of the message that the checker does not start. It comes by itself after some seconds, without a
/// script; a checker that has started takes it away.
pub(super) const FAILED: &str = "failed";

/// The attributes of that message.
pub(super) const FAILING: Attributes = &[("id", FAILED), ("class", "notice late"), ("role", "alert")];

/// The document in this language, from `html` on.
#[must_use]
pub fn document(lang: Lang, style: Style) -> Tree {
    let head =
        Head { title: say::TITLE, tagline: say::TAGLINE, may: &[policy::RUN, policy::BE_KEPT], scripts: &[] };
    let in_head = |tree: &mut Tree| {
        manifest(tree);
        if let Some(site) = style.site {
            oembed::link(tree, site);
        }
    };
    layout::document(lang, style, Page::Checker, &head, in_head, |tree| main(tree, style))
}

/// The program is asked for with the script, not when that has run.
fn program(tree: &mut Tree, style: Style) {
    let fetched: Attributes =
        &[("as", "fetch"), ("type", "application/wasm"), ("crossorigin", ""), ("rel", "preload")];
    for program in style.files_called(files::PROGRAM) {
        // Its integrity, no browser looks at: the script that runs it does.
        tree.element("link", fetched, |link| link.set("href", program.address.clone()));
    }
    layout::scripts(tree, style, &["app/app.js"]);
}

fn manifest(tree: &mut Tree) {
    let manifest = files::manifest(tree.lang());
    for (rel, file) in [("manifest", manifest), ("apple-touch-icon", files::TOUCH_ICON.to_owned())] {
        tree.element("link", &[], |link| {
            link.set("rel", rel.to_owned());
            link.set("href", file);
        });
    }
}

fn main(tree: &mut Tree, style: Style) {
    // First: where the end of what is for whoever has no script is damaged, all that follows is a part of it.
    tree.element("p", FAILING, |p| {
        p.say(say::FAILED);
        p.text(" ");
        anchor_to(p, Page::NoScript, say::WITHOUT_A_SCRIPT);
    });
    tree.element("noscript", &[], |tree| {
        tree.element("p", &[("class", "notice")], |p| {
            p.say(say::NO_SCRIPT);
            p.text(" ");
            anchor_to(p, Page::NoScript, say::WITHOUT_A_SCRIPT);
        });
    });
    tree.element("div", &[("id", "screen")], |div| {
        div.append(screen::screen(&Link::default(), CHECKED, div.lang()));
    });
    // Behind the first question: on a weak line what is asked for before it takes its time from it.
    program(tree, style);
    tree.element("details", &[("id", ALL_RULES), ("open", "")], |details| {
        all_rules(details, |li| anchor_to(li, Page::Owner, say::GOT_AN_SMS));
    });
    tree.element("div", &[("class", "offline")], offline);
    tree.element("p", &[("class", "book")], |p| anchor_to(p, Page::Book, words::book::TITLE));
    tree.element("p", &[("class", "book")], |p| anchor_to(p, Page::Embed, words::embed::TITLE));
    tree.element("p", &[("class", "book")], |p| anchor_to(p, Page::Desk, words::desk::TITLE));
    // A script takes the case along.
    tree.element("p", &[("class", "book"), ("id", "otherwise")], |p| {
        anchor_to(p, Page::Otherwise, words::otherwise::TITLE);
    });
    // Behind the rules, which say a part of it before: so somebody who reads has them sooner.
    layout::words(tree, layout::WORDS);
}

/// The way to keep the page, and what has come of it. Only what follows a press is read aloud unasked.
fn offline(tree: &mut Tree) {
    let shown_later = |tree: &mut Tree, id: &str, what: &dyn Fn(&mut Tree)| {
        tree.element("p", &[("hidden", "")], |p| {
            p.set("id", id.to_owned());
            what(p);
        });
    };
    let button: Attributes = &[("type", "button")];
    shown_later(tree, "keep", &|p| p.leaf("button", button, say::KEEP_OFFLINE));
    tree.element("div", &[("role", "status")], |status| {
        shown_later(status, "keeping", &|p| p.say(say::KEEPING));
        shown_later(status, "not-kept", &|p| p.say(say::NOT_KEPT));
    });
    tree.element("p", &[("id", "single-file")], |p| {
        p.element("a", &[("download", "")], |a| {
            a.set("href", files::SINGLE_FILE.to_owned());
            a.say(say::SAVE_AS_A_FILE);
        });
    });
    tree.element("p", &[("id", "kept"), ("tabindex", "-1"), ("hidden", "")], |p| {
        p.say(say::KEPT_OFFLINE);
        p.text(" ");
        p.say(say::MAY_BE_DROPPED);
    });
    shown_later(tree, "newer", &|p| {
        p.say(say::NEWER);
        p.text(" ");
        p.leaf("button", button, say::USE_NEWER);
    });
}

/// Every result with its rules, and every source: what can be read without a script. What is there
/// for an owner who got an SMS, each document knows.
pub(super) fn all_rules(tree: &mut Tree, of_an_owner: impl FnOnce(&mut Tree)) {
    tree.element("summary", &[], |summary| summary.leaf("h2", &[], say::ALL_RULES));
    let in_force = InForce::on(CHECKED);
    Verdict::ALL.iter().for_each(|verdict| one_result(tree, &in_force, *verdict));
    tree.element("section", &[], |section| {
        section.leaf("h3", &[], say::OTHER_SERVICES);
        section.element("ul", &[], |ul| {
            for other in words::services::other_services(in_force.terms()) {
                ul.element("li", &[], |li| one_service(li, &other));
            }
            ul.element("li", &[], of_an_owner);
        });
    });
    tree.element("section", &[], |section| {
        section.leaf("h3", &[], say::SOURCES);
        section.leaf("p", &[], say::SOURCES_LIMITS);
        section.element("ul", &[("class", "small")], |ul| {
            Source::ALL.iter().for_each(|source| write_source(ul, *source, norm::compared(*source)));
        });
    });
}

/// What somebody looks for whom this service does not help, and what to do.
pub(super) fn one_service(tree: &mut Tree, other: &OtherService) {
    match other.url {
        Some(url) => anchor(tree, url.in_language(tree.lang()).to_owned(), other.name),
        None => tree.say(other.name),
    }
    tree.text(": ");
    tree.say(other.says);
}

fn one_result(tree: &mut Tree, in_force: &InForce, verdict: Verdict) {
    let at = match verdict {
        Verdict::Open(Route::Online | Route::OwnerConsent) => Some(Place::Home),
        Verdict::Open(Route::ServiceCentre) | Verdict::Closed(_) => None,
    };
    let finding = Finding { verdict, at };
    let because = decide::deciding(in_force, &Answers::default(), finding);
    tree.element("section", &[], |section| {
        section.leaf_text("h3", &[], explain::title(finding, in_force.terms(), section.lang()));
        section.element("ul", &[], |ul| {
            because
                .iter()
                .for_each(|rule| ul.leaf("li", &[], words::rules::sentence(rule, in_force.terms())));
        });
    });
}
