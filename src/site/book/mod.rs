//! What is on the page beside the checker? Every rule, every case, the map, and a way to check them oneself.
//!
//! For whoever works on the open book. Must not know: serde, a live document. All of it is made from the
//! rules when the page is printed; what a browser adds is a search, the reader's own way, and the
//! verification.

mod cases;
mod drawing;
mod laws;
mod rests;

pub use cases::csv;
pub use laws::{caveat_place_on, place_on};

use crate::answers::link::Link;
use crate::calendar::{DAWN, Date};
use crate::decision::in_force::InForce;
use crate::decision::terms;
use crate::explain;
use crate::lang::Lang;
use crate::law::result::{Place, Verdict};
use crate::law::source::CHECKED;
use crate::proof::census::Count;
use crate::proof::graph::Graph;
use crate::screen::files::Page;
use crate::screen::sink::TreeSink;
use crate::screen::tree::{Attributes, Tree};
use crate::site::anchors::{anchor, anchor_text, anchor_to};
use crate::site::layout::{self, Head, Style};
use crate::site::policy;
use crate::words::Text;
use crate::words::book as say;
use crate::words::owner::TITLE as OWNERS;
use crate::words::page::{COMPARED, SOURCES_LIMITS, UNCERTAIN};

/// What a verification in the reader's browser is compared with.
#[derive(Clone, Copy, Debug)]
pub struct Published<'p> {
    /// How many cases lead to what, in each version of the rules.
    pub counts: &'p [Count],
    /// The digest of all the answers, in hexadecimal.
    pub digest: &'p str,
}

/// The document in this language, from `html` on.
#[must_use]
pub fn document(lang: Lang, style: Style, published: Published) -> Tree {
    let head = Head { title: say::TITLE, tagline: say::TAGLINE, may: &[policy::RUN], scripts: SCRIPTS };
    layout::document(
        lang,
        style,
        Page::Book,
        &head,
        |_| {},
        |main| {
            main.leaf("h1", &[], say::TITLE);
            main.element("p", &[("class", "back")], |p| {
                p.element("a", &[("id", "checker")], |a| {
                    a.set("href", Page::Checker.file(lang));
                    a.say(say::TO_THE_CHECKER);
                });
            });
            contents(main);
            section(main, "map", say::MAP, the_map);
            section(main, "cases", say::CASES, cases::table);
            section(main, "rules", say::RULES, laws::rules);
            section(main, "caveats", UNCERTAIN, laws::caveats);
            section(main, "rests", say::RESTS, rests::rest);
            section(main, "days", say::DAYS, laws::days);
            section(main, "verify", say::VERIFY, |section| verify(section, published));
        },
    )
}

const SCRIPTS: &[&str] = &["book/book.js", "book/verify.js"];

const SECTIONS: &[(&str, Text)] = &[
    ("#map", say::MAP),
    ("#cases", say::CASES),
    ("#rules", say::RULES),
    ("#caveats", UNCERTAIN),
    ("#rests", say::RESTS),
    ("#days", say::DAYS),
    ("#verify", say::VERIFY),
];

fn contents(tree: &mut Tree) {
    tree.element("nav", &[("class", "contents")], |nav| {
        nav.set_text("aria-label", say::CONTENTS);
        nav.element("ul", &[], |ul| {
            for (href, title) in SECTIONS {
                ul.element("li", &[], |li| anchor(li, (*href).to_owned(), *title));
            }
            // What an owner reads has its sources on its own page.
            ul.element("li", &[], |li| anchor_to(li, Page::Owner, OWNERS));
        });
    });
    tree.element("p", &[], |p| {
        p.say(COMPARED);
        p.text(" ");
        p.day(InForce::on(CHECKED).version.checked);
        p.text(". ");
        p.say(SOURCES_LIMITS);
    });
}

fn section(tree: &mut Tree, id: &'static str, title: Text, children: impl FnOnce(&mut Tree)) {
    tree.element("section", &[], |section| {
        section.set("id", id.to_owned());
        section.leaf("h2", &[], title);
        children(section);
    });
}

fn the_map(tree: &mut Tree) {
    let map = Graph::of(&InForce::on(CHECKED));
    tree.leaf("p", &[], say::MAP_HINT);
    tree.leaf("p", &[("id", "your-way"), ("class", "verdict open"), ("hidden", "")], say::YOUR_WAY);
    tree.element("div", &[("class", "drawing"), ("tabindex", "0"), ("role", "region")], |div| {
        div.set_text("aria-label", say::MAP);
        drawing::svg(div, &map);
    });
    tree.element("details", &[("id", "as-text")], |details| {
        details.leaf("summary", &[], say::MAP_AS_TEXT);
        drawing::text(details, &map);
    });
}

/// The counts with a place for the reader's own, the digest, and a button that a script shows.
fn verify(tree: &mut Tree, published: Published) {
    tree.leaf("p", &[], say::VERIFY_WHAT);
    tree.element("p", &[("id", "start"), ("hidden", "")], |p| {
        p.leaf("button", &[("type", "button")], say::VERIFY_NOW);
        p.element("progress", &[("value", "0")], |bar| bar.set_text("aria-label", say::RUNNING));
    });
    tree.element("div", &[("role", "status"), ("id", "came-out")], |status| {
        let good: Attributes = &[("class", "verdict open"), ("hidden", "")];
        let bad: Attributes = &[("class", "notice"), ("hidden", "")];
        // It comes by itself where the script does not.
        let late: Attributes = &[("class", "notice late")];
        for (id, tone, text) in [
            ("running", good, say::RUNNING),
            ("same", good, say::SAME),
            ("not-the-same", bad, say::NOT_THE_SAME),
            ("not-run", late, say::NOT_VERIFIED),
        ] {
            status.element("p", tone, |p| {
                p.set("id", id.to_owned());
                p.say(text);
            });
        }
    });
    tree.element("table", &[("class", "counts")], |table| {
        table.element("thead", &[], |thead| {
            thead.element("tr", &[], |tr| {
                tr.leaf("th", &[("scope", "col")], say::BY_RESULT);
                for heading in [say::PUBLISHED, say::YOURS] {
                    tr.leaf("th", &[("scope", "col"), ("class", "number")], heading);
                }
            });
        });
        let mut versions: Vec<_> = published.counts.iter().map(|count| count.from).collect();
        versions.dedup();
        let ends = versions.iter().skip(1).map(|next| next.yesterday().ok()).chain([None]);
        versions.iter().zip(ends).for_each(|(from, until)| version(table, *from, until, published.counts));
    });
    tree.element("dl", &[], |dl| {
        dl.leaf("dt", &[], say::DIGEST);
        dl.element("dd", &[], |dd| {
            dd.element("code", &[("id", "digest")], |code| code.made(published.digest.to_owned()));
        });
        dl.leaf("dt", &[], say::YOURS);
        dl.element("dd", &[], |dd| dd.element("code", &[("id", "your-digest")], |_| {}));
    });
    tree.element("p", &[], |p| {
        p.say(say::FOR_PROGRAMS);
        for file in ["cases.json", "cases.schema.json", "answers.schema.json", "outcome.schema.json"] {
            p.text(" ");
            anchor_text(p, ["pkg/", file].concat(), file);
        }
    });
}

/// The counts of a version of the rules, the results in their order, at home before the zone.
fn version(tree: &mut Tree, from: Date, until: Option<Date>, counts: &[Count]) {
    let mut counts: Vec<_> = counts.iter().filter(|count| count.from == from).collect();
    counts.sort_by_key(|count| {
        let verdict = Verdict::ALL.iter().position(|verdict| *verdict == count.finding.verdict);
        (verdict, count.finding.at == Some(Place::SelfServiceZone))
    });
    tree.element("tbody", &[], |tbody| {
        tbody.element("tr", &[], |tr| {
            tr.element("th", &[("colspan", "3"), ("scope", "rowgroup")], |th| {
                if from > DAWN {
                    th.day(from);
                }
                th.text(" – ");
                if let Some(until) = until {
                    th.day(until);
                }
            });
        });
        for count in counts {
            tbody.element("tr", &[], |tr| {
                tr.leaf_text("td", &[], explain::title(count.finding, terms::on(from), tr.lang()));
                tr.element("td", &[("class", "number")], |td| td.made(count.cases.to_string()));
                tr.element("td", &[("class", "number")], |td| td.set("data-count", count.name()));
            });
        }
    });
}

/// The checker at these answers.
fn in_the_checker(lang: Lang, link: &Link) -> String {
    Page::Checker.file(lang) + &link.fragment()
}
