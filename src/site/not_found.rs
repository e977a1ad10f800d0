//! What is there where no page is? The way to the checker, in every language.
//!
//! A host sends it for any address, however deep, so what it loads would be looked for in the wrong place:
//! its script stands in it, and finds the folder of the site.

use super::layout::{self, Head, Style};
use super::policy;
use crate::lang::Lang;
use crate::screen::files::Page;
use crate::screen::tree::Tree;
use crate::words::page as say;

/// The document, from `html` on; `script` is what stands in it.
#[must_use]
pub fn document(style: Style, script: String) -> Tree {
    let head = Head {
        title: say::NOT_FOUND,
        tagline: say::NOT_FOUND_LEADS_ON,
        may: &[policy::RUN_WHAT_IS_IN_IT],
        scripts: &[],
    };
    // Until the script has found it: the folder that the build was told, else the root of the host.
    let root = style.site.unwrap_or("/");
    layout::bare(
        Lang::DEFAULT,
        style,
        &head,
        |tree| tree.element("meta", &[("name", "robots"), ("content", "noindex")], |_| {}),
        |body| {
            body.element("main", &[], |main| {
                for lang in Lang::ALL {
                    main.element("section", &[], |section| {
                        section.set("lang", lang.code().to_owned());
                        section.speaking(*lang, |section| leads_on(section, root));
                    });
                }
            });
            body.element("script", &[], |tree| tree.plain(script.into()));
        },
    )
}

fn leads_on(section: &mut Tree, root: &str) {
    section.leaf("h1", &[], say::NOT_FOUND);
    section.leaf("p", &[], say::NOT_FOUND_LEADS_ON);
    section.element("p", &[("class", "book")], |p| {
        p.element("a", &[], |a| {
            a.set("href", [root, &Page::Checker.file(a.lang())].concat());
            a.say(say::TITLE);
        });
    });
}
