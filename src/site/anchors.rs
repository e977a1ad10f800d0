//! Which links do the printed pages have, beside those of a screen?

use crate::lang::Lang;
use crate::screen::files::Page;
use crate::screen::tree::{Attributes, Tree};
use crate::words::Text;

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
