//! How does a page lead whoever did not get what they asked for to the checker? In every language.

use crate::lang::Lang;
use crate::screen::files::Page;
use crate::screen::tree::Tree;
use crate::words::Text;
use crate::words::page as say;

/// What such a page says.
pub(super) struct Astray {
    /// What is the matter.
    pub(super) title: Text,
    /// What to do; the link to the checker follows.
    pub(super) what_to_do: Text,
}

/// No search engine is meant to find it.
pub(super) fn for_no_search(tree: &mut Tree) {
    tree.element("meta", &[("name", "robots"), ("content", "noindex")], |_| {});
}

/// The page, a part for each language; `root` is the folder of the site, as a link names it.
pub(super) fn leads_on(body: &mut Tree, says: &Astray, root: &str) {
    body.element("main", &[], |main| {
        for lang in Lang::ALL {
            main.element("section", &[], |section| {
                section.set("lang", lang.code().to_owned());
                section.speaking(*lang, |section| in_a_language(section, says, root));
            });
        }
    });
}

fn in_a_language(section: &mut Tree, says: &Astray, root: &str) {
    section.leaf("h1", &[], says.title);
    section.leaf("p", &[], says.what_to_do);
    section.element("p", &[("class", "book")], |p| {
        p.element("a", &[], |a| {
            a.set("href", [root, &Page::Checker.file(a.lang())].concat());
            a.say(say::TITLE);
        });
    });
}
