//! What is on the page of the builder, which makes the snippet for an article and says what the doctor found?

use super::{MAY, link_and_facts, script};
use crate::decision::terms;
use crate::lang::Lang;
use crate::law::source::CHECKED;
use crate::screen::files::Page;
use crate::screen::tree::{Attributes, Tree};
use crate::site::anchors::anchor_to;
use crate::site::layout::{self, Head, Style};
use crate::site::policy;
use crate::words::embed::{self as say, DIAGNOSES, Diagnosis};
use crate::words::{Text, page};

/// The document in this language, from `html` on; `hash` is that of the snippet's script, `sha384-…`.
#[must_use]
pub fn document(lang: Lang, style: Style, hash: &str) -> Tree {
    let head = Head { title: say::TITLE, tagline: say::TAGLINE, may: MAY, scripts: &["builder/builder.js"] };
    layout::document(
        lang,
        style,
        Page::Embed,
        &head,
        |tree| script(tree, hash),
        |main| {
            main.leaf("h1", &[], say::TITLE);
            main.leaf("p", &[], say::WHAT_HAPPENS);
            main.element("noscript", &[], |tree| tree.leaf("p", &[("class", "notice")], say::NEEDS_A_SCRIPT));
            main.leaf("p", NOT_MADE, say::NOT_MADE);
            main.element("section", &[("id", "found"), ("hidden", "")], found);
            main.element("form", &[("id", "options"), ("hidden", "")], options);
            main.element("section", &[("id", "snippet"), ("hidden", "")], snippet);
            main.element("section", &[], doctor);
            main.element("section", &[], |section| {
                section.leaf("h2", &[], say::FOR_DEVELOPERS);
                let lines = say::FOR_DEVELOPERS_LINES;
                section.element("ul", &[], |ul| lines.iter().for_each(|line| ul.leaf("li", &[], *line)));
            });
            main.element("p", &[("class", "book")], |p| anchor_to(p, Page::Article, say::SEE_AN_ARTICLE));
            main.element("p", &[("class", "book")], |p| anchor_to(p, Page::Checker, page::TITLE));
            main.element("div", &[("id", "texts"), ("hidden", "")], |div| {
                Lang::ALL.iter().for_each(|lang| div.speaking(*lang, snippet_text));
            });
        },
    )
}

/// The message that the script has not come: it comes by itself, and the script takes it away.
const NOT_MADE: Attributes = &[("id", "not-made"), ("class", "notice late"), ("role", "alert")];

/// What stands in the snippet, for the script that makes it.
fn snippet_text(tree: &mut Tree) {
    tree.element("p", &[], |p| {
        p.set("lang", p.lang().code().to_owned());
        link_and_facts(p, terms::on(CHECKED));
    });
}

/// The choices that are made by picking one: the name, the label, and the values with their labels.
type Select = (&'static str, Text, &'static [(&'static str, Text)]);

const SELECTS: &[Select] = &[
    ("theme", say::COLOURS, &[("", say::AS_THE_PAGE), ("light", say::LIGHT), ("dark", say::DARK)]),
    (
        "way",
        say::WAY,
        &[("element", say::AS_AN_ELEMENT), ("frame", say::IN_AN_IFRAME), ("iframe", say::IFRAME_ALONE)],
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
                    option.plain(other.own_name().into());
                });
            }
        });
    });
    field(form, say::PUBLISHED, |field| {
        field.element("input", &[("type", "date"), ("name", "published")], |_| {});
    });
    form.leaf("p", &[("class", "small")], say::WHY_PUBLISHED);
    for (name, label, values) in SELECTS {
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
        field.element("input", &[("type", "url"), ("name", "from")], |_| {});
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

fn snippet(section: &mut Tree) {
    section.leaf("h2", &[("id", "copy-this")], say::COPY_THE_SNIPPET);
    let code: Attributes = &[
        ("id", "code"),
        ("readonly", ""),
        ("rows", "9"),
        ("spellcheck", "false"),
        ("aria-labelledby", "copy-this"),
    ];
    section.element("textarea", code, |_| {});
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
    directives(section, policy::of_host(MAY));
}

fn found(section: &mut Tree) {
    section.leaf("h2", &[("tabindex", "-1")], say::FOUND);
    section.element("ul", &[], |ul| {
        for Diagnosis { code, says, add } in DIAGNOSES {
            ul.element("li", &[("hidden", "")], |li| {
                li.set("data-code", (*code).to_owned());
                li.say(*says);
                if let Some(add) = add {
                    li.text(" ");
                    li.say(say::ADD_TO_POLICY);
                    directives(li, (*add).to_owned());
                }
            });
        }
    });
}

fn directives(tree: &mut Tree, directives: String) {
    tree.element("p", &[], |p| {
        p.element("code", &[("class", "policy")], |code| code.made(directives));
    });
}
