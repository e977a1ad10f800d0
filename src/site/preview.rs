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

#[cfg(test)]
mod tests {
    use super::preview;
    use crate::lang::Lang;
    use crate::screen::files::Page;
    use crate::screen::html;
    use crate::screen::tree::Tree;
    use crate::site::layout::Head;
    use crate::words::page as say;

    fn printed(page: Page, site: Option<&str>) -> String {
        let head = Head { title: say::TITLE, tagline: say::TAGLINE, may: &[], scripts: &[] };
        let mut tree = Tree::new(Lang::Ru);
        preview(&mut tree, page, &head, site);
        html::print(&tree)
    }

    #[test]
    fn where_the_build_knows_the_address_what_a_link_shows_is_whole() {
        let html = printed(Page::Book, Some("https://example.org/tirkeu/"));
        for expected in [
            "<link rel=\"canonical\" href=\"https://example.org/tirkeu/book-ru.html\">",
            "<meta property=\"og:url\" content=\"https://example.org/tirkeu/book-ru.html\">",
            "<meta property=\"og:image\" content=\"https://example.org/tirkeu/picture-ru.png\">",
            "<link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/tirkeu/book-en.html\">",
            "<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://example.org/tirkeu/book-kk.html\">",
        ] {
            assert!(html.contains(expected), "{expected} in {html}");
        }
        let start = printed(Page::Checker, Some("https://example.org/"));
        assert!(start.contains("hreflang=\"x-default\" href=\"https://example.org/\""), "{start}");
    }

    #[test]
    fn where_nobody_has_said_where_the_site_is_nothing_claims_to_know() {
        let html = printed(Page::Checker, None);
        assert!(!html.contains("canonical") && !html.contains("og:url") && !html.contains("http"), "{html}");
        assert!(html.contains("<meta property=\"og:locale\" content=\"ru_KZ\">"), "{html}");
        // The address of nothing is that of whatever page it stands on.
        assert!(html.contains("href=\"index.html\"") && !html.contains("href=\"\""), "{html}");
    }
}
