//! What is the page around the screen? The whole document of one language, as a tree.
//!
//! The first question stands in it before any script runs, and all the rules can be read in it without one.

use crate::answers::link::Address;
use crate::answers::question::Answers;
use crate::decision::advice::touching;
use crate::decision::decide::Ruling;
use crate::decision::evaluate;
use crate::decision::in_force::InForce;
use crate::explain::{self, cited};
use crate::lang::Lang;
use crate::law::advice::STEPS;
use crate::law::result::{Finding, Place, Route, Verdict};
use crate::law::source::{CHECKED, Source};
use crate::screen;
use crate::screen::files::{self, Page};
use crate::screen::parts::{self, link_to, source_line};
use crate::screen::tree::{Attributes, Tree};
use crate::words::page::{self as say, OTHER_SERVICES_LINES};
use crate::words::{self, Text};

/// The id of the element that holds the screen.
pub const SCREEN: &str = "screen";
/// The id of the list of languages.
pub const LANGUAGES: &str = "languages";
/// The id of the part that gives all the rules: open until the checker runs.
pub const ALL_RULES: &str = "rules";
/// The id of the message that the script shows where the checker cannot start.
pub const FAILED: &str = "failed";

/// The style of the page, and its hash as a policy names it: `sha256-…`.
#[derive(Clone, Copy, Debug)]
pub struct Style<'s> {
    /// The style sheet.
    pub sheet: &'s str,
    /// Its hash.
    pub hash: &'s str,
}

/// The document in this language, from `html` on.
#[must_use]
pub fn document(lang: Lang, style: Style) -> Tree {
    let head = Head { title: say::TITLE, tagline: say::TAGLINE, policy: INSTALLED, loads: LOADS };
    let program = |tree: &mut Tree| {
        for (rel, ending, attributes) in PROGRAM {
            tree.element("link", attributes, |link| {
                link.set("rel", (*rel).to_owned());
                link.set("href", ["pkg/page-", lang.code(), ending].concat());
            });
        }
        tree.element("link", &[("rel", "manifest")], |link| link.set("href", files::manifest(lang)));
    };
    framed(lang, style, &head, Page::Checker, program, main)
}

/// What the pages of the project differ in around what they show.
#[derive(Clone, Copy, Debug)]
pub struct Head {
    /// The title.
    pub title: Text,
    /// What the page is for, in a line.
    pub tagline: Text,
    /// What the page may do beside what every page may: directives, each with its semicolon.
    pub policy: &'static str,
    /// What the page loads.
    pub loads: &'static [(&'static str, Attributes)],
}

/// A document with what is the same on every page: the policy, the icon, the languages, what this is not.
pub fn framed(
    lang: Lang,
    style: Style,
    head: &Head,
    page: Page,
    program: impl FnOnce(&mut Tree),
    main: impl FnOnce(&mut Tree),
) -> Tree {
    bare(lang, style, head, program, |body| {
        body.element("header", &[], |header| {
            brand(header, head);
            header.element("nav", &[], |nav| {
                nav.set_text("aria-label", say::LANGUAGES);
                nav.element("ul", &[("id", LANGUAGES)], |ul| parts::links(ul, |other| page.file(other)));
            });
        });
        body.element("main", &[], main);
        body.element("footer", &[], |footer| what_this_is(footer));
    })
}

/// A document with nothing in its body but what is put there.
pub fn bare(
    lang: Lang,
    style: Style,
    head: &Head,
    program: impl FnOnce(&mut Tree),
    body: impl FnOnce(&mut Tree),
) -> Tree {
    let mut tree = Tree::new(lang);
    tree.element("html", &[], |html| {
        html.set("lang", lang.code().to_owned());
        html.element("head", &[], |tree| {
            tree.element("meta", &[("charset", "utf-8")], |_| {});
            tree.element(
                "meta",
                &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")],
                |_| {},
            );
            tree.element("meta", &[("http-equiv", "Content-Security-Policy")], |meta| {
                meta.set("content", [POLICY, head.policy, "style-src '", style.hash, "'"].concat());
            });
            tree.leaf("title", &[], head.title);
            tree.element("meta", &[("name", "description")], |meta| {
                meta.set_text("content", head.tagline);
            });
            tree.element("style", &[], |tree| tree.made(style.sheet.to_owned()));
            program(tree);
            ALWAYS
                .iter()
                .chain(head.loads)
                .for_each(|(tag, attributes)| tree.element(tag, attributes, |_| {}));
        });
        html.element("body", &[], body);
    });
    tree
}

/// The title and what the page is for.
pub fn brand(tree: &mut Tree, head: &Head) {
    tree.element("p", &[("class", "brand")], |p| {
        p.leaf("b", &[], head.title);
        p.text(" ");
        p.leaf("span", &[], head.tagline);
    });
}

/// What happens to the answers, and what this is not.
pub fn what_this_is(tree: &mut Tree) {
    tree.leaf("p", &[], say::PRIVATE);
    tree.leaf("p", &[], say::DISCLAIMER);
}

/// Nothing but an icon that stands in the page. What else a page may do follows, and last the hash of its only style.
const POLICY: &str = "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; ";

/// What a page may do that runs a program of ours: load scripts and the program from where it came from itself.
pub const PROGRAMS: &str = "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; ";

/// And what the checker may do besides: be installed, and be kept.
const INSTALLED: &str =
    "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; ";

/// The icon stands in the page: Chromium asks for a file again at every change of the address, and so would tell the server
/// when somebody taps.
const ICON: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='7' fill='%230b5f58'/%3E%3Cg fill='none' stroke='%23fff' stroke-width='2.5' stroke-linejoin='round'%3E%3Cpath d='M7 16 16 8l9 8v9H7z'/%3E%3Cpath d='m12 19 3 3 5-6' stroke-linecap='round'/%3E%3C/g%3E%3C/svg%3E";

/// What is in the head of every page.
const ALWAYS: &[(&str, Attributes)] = &[
    ("meta", &[("name", "color-scheme"), ("content", "light dark")]),
    ("meta", &[("name", "referrer"), ("content", "no-referrer")]),
    ("link", &[("rel", "icon"), ("href", ICON)]),
];

/// What the checker loads whatever the language: the program is asked for at once, not when the script before it has run.
const LOADS: &[(&str, Attributes)] = &[
    ("link", &[("rel", "modulepreload"), ("href", "program.js")]),
    ("link", &[("rel", "modulepreload"), ("href", "takeover.js")]),
    ("script", &[("type", "module"), ("src", "app.js")]),
];

/// The two files of the program in the language of the page: how each is asked for, how it ends, and what goes with it.
const PROGRAM: &[(&str, &str, Attributes)] = &[
    ("modulepreload", ".js", &[]),
    ("preload", "_bg.wasm", &[("as", "fetch"), ("type", "application/wasm"), ("crossorigin", "")]),
];

fn main(tree: &mut Tree) {
    tree.element("noscript", &[], |tree| {
        tree.element("p", &[("class", "notice")], |p| {
            p.say(say::NO_SCRIPT);
            p.text(" ");
            link_to(p, Page::NoScript, say::WITHOUT_A_SCRIPT);
        });
    });
    let failed: Attributes = &[("id", FAILED), ("class", "notice"), ("role", "alert"), ("hidden", "")];
    tree.leaf("p", failed, say::FAILED);
    tree.element("div", &[("id", SCREEN)], |div| {
        div.append(screen::screen(&Address::default(), CHECKED, div.lang()).tree)
    });
    tree.element("details", &[("id", ALL_RULES), ("open", "")], |tree| all_rules(tree));
    tree.element("div", &[("class", "offline"), ("role", "status")], |div| {
        let hidden: Attributes = &[("hidden", "")];
        div.element("p", hidden, |p| {
            p.set("id", "keep".to_owned());
            p.leaf("button", &[("type", "button")], say::KEEP_OFFLINE);
        });
        div.element("p", &[("id", "whole")], |p| {
            p.element("a", &[("download", "")], |a| {
                a.set("href", files::SINGLE_FILE.to_owned());
                a.say(say::SAVE_AS_A_FILE);
            });
        });
        div.element("p", hidden, |p| {
            p.set("id", "kept".to_owned());
            p.say(say::KEPT_OFFLINE);
        });
        div.element("p", hidden, |p| {
            p.set("id", "newer".to_owned());
            p.say(say::NEWER);
            p.text(" ");
            p.leaf("button", &[("type", "button")], say::USE_NEWER);
        });
    });
    tree.element("p", &[("class", "book")], |p| link_to(p, Page::Book, words::book::TITLE));
    tree.element("p", &[("class", "book")], |p| link_to(p, Page::Embed, words::embed::TITLE));
}

/// Every result with its rules and steps, and every source: what can be read without a script.
pub fn all_rules(tree: &mut Tree) {
    tree.element("summary", &[], |summary| summary.leaf("h2", &[], say::ALL_RULES));
    let in_force = InForce::on(CHECKED);
    Verdict::ALL.iter().for_each(|verdict| one_result(tree, &in_force, *verdict));
    tree.element("section", &[], |section| {
        section.leaf("h3", &[], say::OTHER_SERVICES);
        section
            .element("ul", &[], |ul| OTHER_SERVICES_LINES.iter().for_each(|line| ul.leaf("li", &[], *line)));
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
    let because = evaluate::deciding(in_force, &nothing, finding);
    let decided = Ruling { finding, because: because.clone(), then: None, changes: Vec::new() };
    let steps = touching(STEPS, &decided, &nothing);
    tree.element("section", &[], |section| {
        section.leaf_text("h3", &[], explain::title(finding, section.lang()));
        section.leaf("h4", &[], say::WHEN);
        section.element("ul", &[], |ul| {
            because.iter().for_each(|rule| ul.leaf("li", &[], words::rules::sentence(*rule)));
        });
        section.leaf("h4", &[], say::WHAT_TO_DO);
        section.element("ol", &[], |ol| steps.for_each(|step| ol.leaf("li", &[], words::advice::step(step))));
    });
}
