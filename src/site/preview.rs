//! What do messengers and search engines show of a page?
//!
//! They ask for whole addresses. Where the build knows none, what cannot do without one is left out.

use super::layout::Head;
use crate::lang::Lang;
use crate::screen::files::{self, Page};
use crate::screen::tree::{Attributes, Tree};

/// The size of the picture, in pixels.
pub const PICTURE: [&str; 2] = ["1200", "630"];

/// Adds it to the head of a page; `site` is the address of the site, with a slash at its end.
pub(super) fn preview(tree: &mut Tree, page: Page, head: &Head, site: Option<&str>) {
    let lang = tree.lang();
    let [width, height] = PICTURE;
    property(tree, "og:type", |meta| meta.set("content", "website".to_owned()));
    property(tree, "og:title", |meta| meta.set_text("content", head.title));
    property(tree, "og:description", |meta| meta.set_text("content", head.tagline));
    property(tree, "og:locale", |meta| meta.set("content", locale(lang)));
    property(tree, "og:image", |meta| meta.set("content", address(site, &files::picture(lang))));
    property(tree, "og:image:width", |meta| meta.set("content", width.to_owned()));
    property(tree, "og:image:height", |meta| meta.set("content", height.to_owned()));
    if site.is_some() {
        property(tree, "og:url", |meta| meta.set("content", address(site, &page.file(lang))));
        link(tree, &[("rel", "canonical")], address(site, &page.file(lang)));
    }
    for other in Lang::ALL {
        let alternate: Attributes = &[("rel", "alternate")];
        tree.element("link", alternate, |link| {
            link.set("hreflang", other.code().to_owned());
            link.set("href", address(site, &page.file(*other)));
        });
    }
    let any: Attributes = &[("rel", "alternate"), ("hreflang", "x-default")];
    link(tree, any, address(site, &page.file(Lang::DEFAULT)));
}

fn property(tree: &mut Tree, name: &str, content: impl FnOnce(&mut Tree)) {
    tree.element("meta", &[], |meta| {
        meta.set("property", name.to_owned());
        content(meta);
    });
}

fn link(tree: &mut Tree, attributes: Attributes, address: String) {
    tree.element("link", attributes, |link| link.set("href", address));
}

/// The language as it is spoken in Kazakhstan.
fn locale(lang: Lang) -> String {
    [lang.code(), "_KZ"].concat()
}

fn address(site: Option<&str>, file: &str) -> String {
    // The start page is the folder: it has one address.
    let file = if site.is_some() && file == "index.html" { "" } else { file };
    [site.unwrap_or_default(), file].concat()
}
