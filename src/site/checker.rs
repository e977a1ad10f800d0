//! What is on the page of the checker, around the screen?
//!
//! The first question stands in it before any script runs, and all the rules can be read in it without one.

use super::layout::{self, Head, SCREEN, Style};
use super::{oembed, policy};
use crate::answers::link::Link;
use crate::answers::question::Answers;
use crate::decision::advice::touching;
use crate::decision::decide::{self, Ruling};
use crate::decision::in_force::InForce;
use crate::decision::remedy::Changes;
use crate::explain::{self, cited};
use crate::lang::Lang;
use crate::law::advice::STEPS;
use crate::law::result::{Finding, Place, Route, Verdict};
use crate::law::source::{CHECKED, Source};
use crate::screen;
use crate::screen::files::{self, Page};
use crate::screen::parts::{anchor_to, source_line};
use crate::screen::tree::{Attributes, Tree};
use crate::words;
use crate::words::page as say;

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
        Head { title: say::TITLE, tagline: say::TAGLINE, may: &[policy::RUN, policy::BE_KEPT], loads: LOADS };
    let in_head = |tree: &mut Tree| {
        program_and_manifest(tree);
        if let Some(site) = style.site {
            oembed::link(tree, site);
        }
    };
    layout::document(lang, style, Page::Checker, &head, in_head, main)
}

/// The program is asked for at once, not when the script before it has run.
const LOADS: &[(&str, Attributes)] = &[("script", &[("type", "module"), ("src", "app/app.js")])];

fn program_and_manifest(tree: &mut Tree) {
    let fetched: Attributes = &[("as", "fetch"), ("type", "application/wasm"), ("crossorigin", "")];
    let [script, wasm] = files::program(tree.lang());
    let manifest = files::manifest(tree.lang());
    for (attributes, rel, file) in [
        (&[] as Attributes, "modulepreload", script),
        (fetched, "preload", wasm),
        (&[], "manifest", manifest),
        (&[], "apple-touch-icon", files::TOUCH_ICON.to_owned()),
    ] {
        tree.element("link", attributes, |link| {
            link.set("rel", rel.to_owned());
            link.set("href", file);
        });
    }
}

fn main(tree: &mut Tree) {
    tree.element("noscript", &[], |tree| {
        tree.element("p", &[("class", "notice")], |p| {
            p.say(say::NO_SCRIPT);
            p.text(" ");
            anchor_to(p, Page::NoScript, say::WITHOUT_A_SCRIPT);
        });
    });
    tree.element("p", FAILING, |p| {
        p.say(say::FAILED);
        p.text(" ");
        anchor_to(p, Page::NoScript, say::WITHOUT_A_SCRIPT);
    });
    tree.element("div", &[("id", SCREEN)], |div| {
        div.append(screen::screen(&Link::default(), CHECKED, div.lang()).tree);
    });
    tree.element("details", &[("id", ALL_RULES), ("open", "")], all_rules);
    tree.element("div", &[("class", "offline")], offline);
    tree.element("p", &[("class", "book")], |p| anchor_to(p, Page::Book, words::book::TITLE));
    tree.element("p", &[("class", "book")], |p| anchor_to(p, Page::Embed, words::embed::TITLE));
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

/// Every result with its rules and steps, and every source: what can be read without a script.
pub(super) fn all_rules(tree: &mut Tree) {
    tree.element("summary", &[], |summary| summary.leaf("h2", &[], say::ALL_RULES));
    let in_force = InForce::on(CHECKED);
    Verdict::ALL.iter().for_each(|verdict| one_result(tree, &in_force, *verdict));
    tree.element("section", &[], |section| {
        section.leaf("h3", &[], say::OTHER_SERVICES);
        section.element("ul", &[], |ul| {
            say::other_services(in_force.terms).iter().for_each(|line| ul.leaf("li", &[], *line));
        });
    });
    tree.element("section", &[], |section| {
        section.leaf("h3", &[], say::SOURCES);
        section.leaf("p", &[], say::SOURCES_LIMITS);
        section.element("ul", &[("class", "small")], |ul| {
            Source::ALL.iter().for_each(|source| source_line(ul, &cited(*source, CHECKED, ul.lang())));
        });
    });
}

fn one_result(tree: &mut Tree, in_force: &InForce, verdict: Verdict) {
    let at = match verdict {
        Verdict::Open(Route::Online | Route::OwnerConsent) => Some(Place::Home),
        Verdict::Open(Route::ServiceCentre) | Verdict::Closed(_) => None,
    };
    let finding = Finding { verdict, at };
    let nothing = Answers::default();
    let because = decide::deciding(in_force, &nothing, finding);
    let decided = Ruling { finding, because, then: None, changes: Changes::NONE };
    let steps = touching(STEPS, in_force, &decided, &nothing);
    tree.element("section", &[], |section| {
        section.leaf_text("h3", &[], explain::title(finding, in_force.terms, section.lang()));
        section.leaf("h4", &[], say::WHEN);
        section.element("ul", &[], |ul| {
            because.iter().for_each(|rule| ul.leaf("li", &[], words::rules::sentence(rule, in_force.terms)));
        });
        section.leaf("h4", &[], say::WHAT_TO_DO);
        section.element("ol", &[], |ol| {
            steps.for_each(|step| ol.leaf("li", &[], words::advice::step(step, in_force.terms)));
        });
    });
}
