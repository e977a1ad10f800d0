//! What is on the page beside the checker? Every rule, every case, the map, and a way to check them oneself.
//!
//! All of it is made from the rules when the page is printed; what a browser adds is a search, the reader's own way, and a run.

mod cases;
mod drawing;
mod laws;

pub use cases::csv;

use crate::answers::link::Address;
use crate::calendar::{DAWN, Date};
use crate::decision::in_force::InForce;
use crate::explain;
use crate::lang::Lang;
use crate::law::result::{Place, Verdict};
use crate::law::source::CHECKED;
use crate::proof::census::Count;
use crate::proof::graph::Map;
use crate::screen::tree::{Attributes, Tree};
use crate::screen::{self, day, link_to};
use crate::site::checker::{Head, PROGRAMS, Style, framed};
use crate::words::Text;
use crate::words::book as say;
use crate::words::page::{COMPARED, SOURCES_LIMITS, UNCERTAIN};

/// What a reader's own run is compared with.
#[derive(Clone, Copy, Debug)]
pub struct Published<'p> {
    /// How many cases lead to what, in each version of the rules.
    pub counts: &'p [Count],
    /// The digest of all the answers, in hexadecimal.
    pub fingerprint: &'p str,
}

/// The document in this language, from `html` on.
#[must_use]
pub fn document(lang: Lang, style: Style, published: Published) -> Tree {
    let head = Head { title: say::TITLE, tagline: say::TAGLINE, policy: PROGRAMS, loads: LOADS };
    framed(
        lang,
        style,
        &head,
        screen::links(lang, |other| screen::book(other).to_owned()),
        |_| {},
        |main| {
            main.leaf("h1", &[], say::TITLE.in_language(lang));
            main.element("p", &[("class", "back")], |p| {
                p.element("a", &[("id", "checker")], |a| {
                    a.set("href", screen::file(lang).to_owned());
                    a.text(say::TO_THE_CHECKER.in_language(lang));
                });
            });
            contents(main, lang);
            section(main, "map", say::MAP, lang, |section| the_map(section, lang));
            section(main, "cases", say::CASES, lang, |section| cases::table(section, lang));
            section(main, "rules", say::RULES, lang, |section| laws::rules(section, lang));
            section(main, "caveats", UNCERTAIN, lang, |section| laws::caveats(section, lang));
            section(main, "days", say::DAYS, lang, |section| laws::days(section, lang));
            section(main, "run", say::RUN, lang, |section| run(section, published, lang));
        },
    )
}

const LOADS: &[(&str, Attributes)] = &[
    ("script", &[("type", "module"), ("src", "book.js")]),
    ("script", &[("type", "module"), ("src", "run.js")]),
];

const SECTIONS: &[(&str, Text)] = &[
    ("#map", say::MAP),
    ("#cases", say::CASES),
    ("#rules", say::RULES),
    ("#caveats", UNCERTAIN),
    ("#days", say::DAYS),
    ("#run", say::RUN),
];

fn contents(tree: &mut Tree, lang: Lang) {
    tree.element("nav", &[("class", "contents")], |nav| {
        nav.set("aria-label", say::CONTENTS.in_language(lang).to_owned());
        nav.element("ul", &[], |ul| {
            for (href, title) in SECTIONS {
                ul.element("li", &[], |li| link_to(li, (*href).to_owned(), title.in_language(lang)));
            }
        });
    });
    tree.element("p", &[], |p| {
        p.text(COMPARED.in_language(lang));
        p.text(" ");
        day(p, CHECKED, lang);
        p.text(". ");
        p.text(SOURCES_LIMITS.in_language(lang));
    });
}

fn section(tree: &mut Tree, id: &'static str, title: Text, lang: Lang, children: impl FnOnce(&mut Tree)) {
    tree.element("section", &[], |section| {
        section.set("id", id.to_owned());
        section.leaf("h2", &[], title.in_language(lang));
        children(section);
    });
}

fn the_map(tree: &mut Tree, lang: Lang) {
    let map = Map::of(&InForce::on(CHECKED));
    tree.leaf("p", &[], say::MAP_HINT.in_language(lang));
    tree.leaf(
        "p",
        &[("id", "your-way"), ("class", "verdict open"), ("hidden", "")],
        say::YOUR_WAY.in_language(lang),
    );
    tree.element("div", &[("class", "drawing"), ("tabindex", "0"), ("role", "region")], |div| {
        div.set("aria-label", say::MAP.in_language(lang).to_owned());
        drawing::svg(div, &map, lang);
    });
    tree.element("details", &[("id", "as-text")], |details| {
        details.leaf("summary", &[], say::MAP_AS_TEXT.in_language(lang));
        drawing::text(details, &map, lang);
    });
}

/// The counts with a place for the reader's own, the digest, and a button that a script shows.
fn run(tree: &mut Tree, published: Published, lang: Lang) {
    tree.leaf("p", &[], say::RUN_WHAT.in_language(lang));
    tree.element("p", &[("id", "start"), ("hidden", "")], |p| {
        p.leaf("button", &[("type", "button")], say::RUN_NOW.in_language(lang));
        p.element("progress", &[("value", "0")], |bar| {
            bar.set("aria-label", say::RUNNING.in_language(lang).to_owned())
        });
    });
    tree.element("div", &[("role", "status"), ("id", "came-out")], |status| {
        let good: Attributes = &[("class", "verdict open"), ("hidden", "")];
        let bad: Attributes = &[("class", "notice"), ("hidden", "")];
        for (id, tone, text) in [
            ("running", good, say::RUNNING),
            ("same", good, say::SAME),
            ("not-the-same", bad, say::NOT_THE_SAME),
            ("not-run", bad, say::NOT_RUN),
        ] {
            status.element("p", tone, |p| {
                p.set("id", id.to_owned());
                p.text(text.in_language(lang));
            });
        }
    });
    tree.element("table", &[("class", "counts")], |table| {
        table.element("thead", &[], |thead| {
            thead.element("tr", &[], |tr| {
                tr.leaf("th", &[("scope", "col")], say::BY_RESULT.in_language(lang));
                for heading in [say::PUBLISHED, say::YOURS] {
                    tr.leaf("th", &[("scope", "col"), ("class", "number")], heading.in_language(lang));
                }
            });
        });
        let mut versions: Vec<_> = published.counts.iter().map(|count| count.from).collect();
        versions.dedup();
        let ends = versions.iter().skip(1).map(|next| next.yesterday().ok()).chain([None]);
        versions
            .iter()
            .zip(ends)
            .for_each(|(from, until)| version(table, *from, until, published.counts, lang));
    });
    tree.element("dl", &[], |dl| {
        dl.leaf("dt", &[], say::FINGERPRINT.in_language(lang));
        dl.element("dd", &[], |dd| {
            dd.element("code", &[("id", "fingerprint")], |code| code.made(published.fingerprint.to_owned()));
        });
        dl.leaf("dt", &[], say::YOURS.in_language(lang));
        dl.element("dd", &[], |dd| dd.element("code", &[("id", "your-fingerprint")], |_| {}));
    });
    tree.element("p", &[], |p| {
        p.text(say::FOR_PROGRAMS.in_language(lang));
        for file in ["cases.json", "cases.schema.json", "answers.schema.json", "outcome.schema.json"] {
            p.text(" ");
            link_to(p, ["pkg/", file].concat(), file);
        }
    });
}

/// The counts of a version of the rules, the results in their order, at home before the zone.
fn version(tree: &mut Tree, from: Date, until: Option<Date>, counts: &[Count], lang: Lang) {
    let mut counts: Vec<_> = counts.iter().filter(|count| count.from == from).collect();
    counts.sort_by_key(|count| {
        let verdict = Verdict::ALL.iter().position(|verdict| *verdict == count.finding.verdict);
        (verdict, count.finding.at == Some(Place::SelfServiceZone))
    });
    tree.element("tbody", &[], |tbody| {
        tbody.element("tr", &[], |tr| {
            tr.element("th", &[("colspan", "3"), ("scope", "rowgroup")], |th| {
                if from > DAWN {
                    day(th, from, lang);
                }
                th.text(" – ");
                if let Some(until) = until {
                    day(th, until, lang);
                }
            });
        });
        for count in counts {
            tbody.element("tr", &[], |tr| {
                tr.leaf("td", &[], explain::title(count.finding, lang));
                tr.element("td", &[("class", "number")], |td| td.made(count.cases.to_string()));
                tr.element("td", &[("class", "number")], |td| td.set("data-count", count.name()));
            });
        }
    });
}

/// The checker at these answers.
fn in_the_checker(lang: Lang, address: &Address) -> String {
    [screen::file(lang), &address.fragment()].concat()
}
