//! What does an editorial system get that is given the address of the checker (oEmbed)? The checker in an
//! iframe.
//!
//! It finds the address of the answer in the page and asks for that, so neither is there unless the build
//! knows where the site is served.

use crate::lang::Lang;
use crate::screen::files::{self, Page};
use crate::screen::html;
use crate::screen::tree::{Attributes, Tree};
use crate::words::page as say;

/// How large the iframe is, in pixels; it is as wide as there is room for.
pub const SIZE: [u16; 2] = [640, 640];

/// What the article lets it do.
const MAY: &str = "web-share; clipboard-write";

/// Where the answer is, for the head of the page; `site` is the address of the site, with a slash at its end.
pub(super) fn link(tree: &mut Tree, site: &str) {
    let attributes: Attributes = &[("rel", "alternate"), ("type", "application/json+oembed")];
    tree.element("link", attributes, |link| {
        link.set("href", [site, &files::oembed(link.lang())].concat());
        link.set_text("title", say::TITLE);
    });
}

/// What the system puts into its article.
#[must_use]
pub fn iframe(lang: Lang, site: &str) -> String {
    let mut tree = Tree::new(lang);
    tree.element("iframe", &[], |iframe| {
        iframe.set("src", [site, &Page::Iframe.file(lang), "#&"].concat());
        iframe.set_text("title", say::TITLE);
        iframe.set("width", "100%".to_owned());
        let [_, height] = SIZE;
        iframe.set("height", height.to_string());
        iframe.set("frameborder", "0".to_owned());
        iframe.set("loading", "lazy".to_owned());
        // There, too, a reader shares or copies a result.
        iframe.set("allow", MAY.to_owned());
    });
    html::print(&tree).trim_end().to_owned()
}
