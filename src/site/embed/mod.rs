//! What does an editor need? The page that makes the line for an article, the page in the frame, and an article with the line in it.

pub mod shell;

use crate::lang::Lang;
use crate::screen::files::Page;
use crate::screen::parts::link_to;
use crate::screen::tree::{Attributes, Tree};
use crate::site::checker::{Head, PROGRAMS, Style, bare, framed};
use crate::words::Text;
use crate::words::embed::{self as say, FINDINGS, Finding};
use crate::words::page;

/// The script of the line. Its name has a number: who took the line has fixed its hash, so what is once published under a
/// number stays as it is, and a change of it is a new number.
pub const SCRIPT: &str = "tirkeu-1.js";

/// The day that the example article bears: it is as old as the rules.
const ARTICLE_DAY: &str = "2025-11-24";

/// The page that makes the line, from `html` on; `hash` is that of the script, `sha384-…`.
#[must_use]
pub fn configurator(lang: Lang, style: Style, hash: &str) -> Tree {
    let loads: &[(&str, Attributes)] = &[("script", &[("type", "module"), ("src", "configure.js")])];
    let head = Head { title: say::TITLE, tagline: say::TAGLINE, policy: FRAMES, loads };
    framed(
        lang,
        style,
        &head,
        Page::Embed,
        |tree| script(tree, hash),
        |main| {
            main.leaf("h1", &[], say::TITLE);
            main.leaf("p", &[], say::WHAT_HAPPENS);
            main.element("section", &[("id", "found"), ("hidden", "")], |section| found(section));
            main.element("noscript", &[], |tree| tree.leaf("p", &[("class", "notice")], say::NEEDS_A_SCRIPT));
            main.element("form", &[("id", "options"), ("hidden", "")], |form| options(form));
            main.element("section", &[("id", "line"), ("hidden", "")], |section| the_line(section));
            main.element("section", &[], |section| doctor(section));
            main.element("section", &[], |section| {
                section.leaf("h2", &[], say::FOR_DEVELOPERS);
                let lines = say::FOR_DEVELOPERS_LINES;
                section.element("ul", &[], |ul| lines.iter().for_each(|line| ul.leaf("li", &[], *line)));
            });
            main.element("p", &[("class", "book")], |p| {
                link_to(p, Page::Article, say::SEE_AN_ARTICLE);
            });
            main.element("p", &[("class", "book")], |p| {
                link_to(p, Page::Checker, page::TITLE);
            });
            main.element("div", &[("id", "texts"), ("hidden", "")], |div| {
                Lang::ALL.iter().for_each(|other| div.speaking(*other, the_link))
            });
        },
    )
}

/// The page that stands in a frame, from `html` on.
#[must_use]
pub fn frame(lang: Lang, style: Style) -> Tree {
    let loads: &[(&str, Attributes)] = &[("script", &[("type", "module"), ("src", "framed-page.js")])];
    let head = Head { title: page::TITLE, tagline: page::TAGLINE, policy: PROGRAMS, loads };
    bare(
        lang,
        style,
        &head,
        |_| {},
        |body| {
            body.element("tirkeu-check", &[("eager", "")], |check| {
                check.set("lang", lang.code().to_owned());
                check.element("p", &[], |p| link_and_facts(p));
            });
        },
    )
}

/// An article with the line in it, from `html` on.
#[must_use]
pub fn article(lang: Lang, style: Style, hash: &str) -> Tree {
    let head = Head { title: say::ARTICLE_TITLE, tagline: say::ARTICLE_NOTE, policy: FRAMES, loads: &[] };
    framed(
        lang,
        style,
        &head,
        Page::Article,
        |_| {},
        |main| {
            main.element("article", &[], |article| {
                article.leaf("h1", &[], say::ARTICLE_TITLE);
                article.leaf("p", &[], say::ARTICLE_BEFORE);
                article.element("tirkeu-check", &[("published", ARTICLE_DAY)], |check| {
                    check.set("lang", lang.code().to_owned());
                    link_and_facts(check);
                });
                script(article, hash);
                article.leaf("p", &[], say::ARTICLE_AFTER);
            });
            main.element("p", &[("class", "book")], |p| {
                link_to(p, Page::Embed, say::TITLE);
            });
        },
    )
}

/// The preview and the example may show the checker in a frame, too.
const FRAMES: &str = "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-src 'self'; ";

fn script(tree: &mut Tree, hash: &str) {
    // What the script loads in its turn is asked for as it is itself: without saying from which article.
    let attributes: Attributes =
        &[("async", ""), ("src", SCRIPT), ("crossorigin", ""), ("referrerpolicy", "no-referrer")];
    tree.element("script", attributes, |script| script.set("integrity", hash.to_owned()));
}

fn link_and_facts(tree: &mut Tree) {
    link_to(tree, Page::Checker, page::TITLE);
    tree.text(" ");
    tree.say(say::KEY_FACTS);
}

/// What stands in the line, for the script that makes it.
fn the_link(tree: &mut Tree) {
    tree.element("p", &[], |p| {
        p.set("lang", p.lang().code().to_owned());
        link_and_facts(p);
    });
}

/// The choices that are made by picking one: the name, the label, and the values with their labels.
type Choice = (&'static str, Text, &'static [(&'static str, Text)]);

const CHOICES: &[Choice] = &[
    ("theme", say::COLOURS, &[("", say::AS_THE_PAGE), ("light", say::LIGHT), ("dark", say::DARK)]),
    (
        "way",
        say::WAY,
        &[("element", say::AS_AN_ELEMENT), ("frame", say::IN_A_FRAME), ("iframe", say::FRAME_ALONE)],
    ),
];

fn options(form: &mut Tree) {
    field(form, say::LANGUAGE, |field| {
        field.element("select", &[("name", "lang")], |select| {
            for other in Lang::ALL {
                let chosen: Attributes = if *other == select.lang() { &[("selected", "")] } else { &[] };
                select.element("option", chosen, |option| {
                    option.set("value", other.code().to_owned());
                    option.set("lang", other.code().to_owned());
                    option.text(other.own_name());
                });
            }
        });
    });
    field(form, say::PUBLISHED, |field| {
        field.element("input", &[("type", "date"), ("name", "published")], |_| {})
    });
    form.leaf("p", &[("class", "small")], say::WHY_PUBLISHED);
    for (name, label, values) in CHOICES {
        field(form, *label, |field| {
            field.element("select", &[], |select| {
                select.set("name", (*name).to_owned());
                for (value, label) in *values {
                    select.element("option", &[], |option| {
                        option.set("value", (*value).to_owned());
                        option.say(*label);
                    });
                }
            });
        });
    }
    field(form, say::START_FROM, |field| {
        field.element("input", &[("type", "url"), ("name", "from")], |_| {})
    });
    form.leaf("p", &[("class", "small")], say::WHY_START_FROM);
}

fn field(form: &mut Tree, label: Text, control: impl FnOnce(&mut Tree)) {
    form.element("p", &[("class", "field")], |p| {
        p.element("label", &[], |tree| {
            tree.leaf("span", &[], label);
            tree.text(" ");
            control(tree);
        });
    });
}

fn the_line(section: &mut Tree) {
    section.leaf("h2", &[("id", "copy-this")], say::THE_LINE);
    let line: Attributes = &[
        ("id", "text"),
        ("readonly", ""),
        ("rows", "9"),
        ("spellcheck", "false"),
        ("aria-labelledby", "copy-this"),
    ];
    section.element("textarea", line, |_| {});
    section.element("p", &[("class", "copy")], |p| {
        p.leaf("button", &[("type", "button"), ("id", "copy")], say::COPY);
        p.text(" ");
        p.element("span", &[("class", "small")], |span| {
            span.say(say::BYTES);
            span.text(" ");
            span.element("b", &[("id", "bytes")], |_| {});
        });
        p.text(" ");
        p.element("span", &[("role", "status")], |status| {
            status.leaf("span", &[("id", "copied"), ("hidden", "")], say::COPIED);
        });
    });
    section.leaf("h2", &[], say::PREVIEW);
    section.element("div", &[("id", "preview")], |_| {});
}

fn doctor(section: &mut Tree) {
    section.leaf("h2", &[], say::DOCTOR);
    section.leaf("p", &[], say::CALL_THE_DOCTOR);
    section.leaf("p", &[], say::NO_DOCTOR);
    policy(section, "script-src ORIGIN 'wasm-unsafe-eval'; connect-src ORIGIN; frame-src ORIGIN");
}

fn found(section: &mut Tree) {
    section.leaf("h2", &[("tabindex", "-1")], say::FOUND);
    section.element("ul", &[], |ul| {
        for Finding { code, says, add } in FINDINGS {
            ul.element("li", &[("hidden", "")], |li| {
                li.set("data-code", (*code).to_owned());
                li.say(*says);
                if let Some(add) = add {
                    li.text(" ");
                    li.say(say::ADD_TO_POLICY);
                    policy(li, add);
                }
            });
        }
    });
}

fn policy(tree: &mut Tree, directives: &'static str) {
    tree.element("p", &[], |p| p.leaf_text("code", &[("class", "policy")], directives));
}
