//! What is the layout of every page: the head with its policy, the icon, the languages, what this is not?

use super::policy::{self, Directive};
use super::preview::preview;
use crate::decision::terms;
use crate::lang::Lang;
use crate::screen::files::Page;
use crate::screen::tree::{Attributes, Tree};
use crate::site::anchors;
use crate::words::page as say;
use crate::words::table::table;
use crate::words::{Text, accessibility};

/// The style of a page, which stands in it.
#[derive(Clone, Copy, Debug)]
pub struct Style<'s> {
    /// The style sheet.
    pub sheet: &'s str,
    /// Its hash as a policy names it, `sha256-…`, and those of the sheets that a script adds.
    pub hashes: &'s [String],
    /// The address at which the site is served, with a slash at its end, where the build was told.
    pub site: Option<&'s str>,
    /// The version of the program, which is that of the page.
    pub version: &'s str,
    /// The files that the page loads, each with what binds the page to it.
    pub files: &'s [Bound],
}

impl Style<'_> {
    /// The files that are called so in the sources: one, since the build sees to it that each is there.
    pub fn files_called<'n>(&self, name: &'n str) -> impl Iterator<Item = &Bound> + use<'_, 'n> {
        self.files.iter().filter(move |file| file.name == name)
    }
}

/// A file that a page loads: no other one than this passes for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    /// What it is called in the sources, `app/app.js`.
    pub name: String,
    /// Its address, relative to the site, with a digest in it.
    pub address: String,
    /// Its digest as a browser compares it, `sha256-…`.
    pub integrity: String,
}

/// In what the heads of the pages differ.
#[derive(Clone, Copy, Debug)]
pub struct Head {
    /// The title of the window, and of the page.
    pub title: Text,
    /// What the page is for, in a line: for people, and for search engines and messengers.
    pub tagline: Text,
    /// What the page may do.
    pub may: &'static [&'static [Directive]],
    /// The scripts that are asked for before the page is read, as they are called in the sources.
    pub scripts: &'static [&'static str],
}

/// A whole document: `main` with the name of the project and the languages above it, and what this is not
/// below, with who can use it.
pub fn document(
    lang: Lang,
    style: Style,
    page: Page,
    head: &Head,
    in_head: impl FnOnce(&mut Tree),
    main: impl FnOnce(&mut Tree),
) -> Tree {
    let in_head = |tree: &mut Tree| {
        description(tree, head);
        in_head(tree);
        preview(tree, page, head, style.site);
    };
    bare(lang, style, head, in_head, |body| {
        // Whoever keeps the page knows by this that it is the one it has asked for.
        body.set("data-page", page.file(lang));
        body.element("header", &[], |header| {
            brand(header, head);
            header.element("nav", &[], |nav| {
                nav.set_text("aria-label", say::LANGUAGES);
                nav.element("ul", &[("id", "languages"), ("role", "list")], |ul| {
                    anchors::links(ul, |other| page.file(other));
                });
            });
        });
        body.element("main", &[], main);
        body.element("footer", &[], |footer| {
            disclaimers(footer);
            footer.element("p", &[("class", "book")], |p| {
                anchors::anchor_to(p, Page::Accessibility, accessibility::TITLE);
            });
        });
    })
}

/// What the page is for, to whoever finds it.
pub(super) fn description(tree: &mut Tree, head: &Head) {
    tree.element("meta", &[("name", "description")], |meta| meta.set_text("content", head.tagline));
}

/// A document with nothing in its body but what is put there.
pub fn bare(
    lang: Lang,
    style: Style,
    head: &Head,
    in_head: impl FnOnce(&mut Tree),
    body: impl FnOnce(&mut Tree),
) -> Tree {
    let mut tree = Tree::new(lang);
    tree.element("html", &[], |html| {
        html.set("lang", lang.code().to_owned());
        html.element("head", &[], |tree| {
            tree.element("meta", &[("charset", "utf-8")], |_| {});
            let viewport: Attributes =
                &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")];
            tree.element("meta", viewport, |_| {});
            tree.element("meta", &[("http-equiv", "Content-Security-Policy")], |meta| {
                meta.set("content", policy::of_page(head.may, style.hashes));
            });
            tree.element("title", &[], |title| title.say_plain(head.title));
            tree.element("style", &[], |tree| tree.made(style.sheet.to_owned()));
            in_head(tree);
            tree.element("meta", &[("name", "referrer"), ("content", "no-referrer")], |_| {});
            tree.element("link", &[("rel", "icon")], |link| link.set("href", icon()));
            scripts(tree, style, head.scripts);
        });
        html.element("body", &[], |tree| {
            // For the scripts: `lang` is changed by a browser that translates the page.
            tree.set("data-lang", lang.code().to_owned());
            body(tree);
        });
    });
    tree
}

/// Asks for these scripts, as they are called in the sources. They run once the page has been read.
pub(super) fn scripts(tree: &mut Tree, style: Style, names: &[&str]) {
    for bound in names.iter().flat_map(|name| style.files_called(name)) {
        tree.element("script", &[("type", "module")], |script| {
            script.set("src", bound.address.clone());
            script.set("integrity", bound.integrity.clone());
        });
    }
}

/// The id of the table of words.
pub const WORDS: &str = "words";

/// The table of words with which the program fills the screen: text that is no script, which no policy has to
/// allow.
pub(super) fn words(tree: &mut Tree, id: &str) {
    let text = lines(&table(tree.lang(), &terms::EDITIONS));
    tree.element("script", &[("type", "text/plain")], |tree| {
        tree.set("id", id.to_owned());
        tree.plain(text.into());
    });
}

/// Texts, one a line. None has a line in it, nor what would end an element or a template (`words/table.rs`).
#[must_use]
pub fn lines(texts: &[String]) -> String {
    texts.join("\n")
}

/// The title and what the page is for.
pub(super) fn brand(tree: &mut Tree, head: &Head) {
    tree.element("p", &[("class", "brand")], |p| {
        p.leaf("b", &[], head.title);
        p.text(" ");
        p.leaf("span", &[], head.tagline);
    });
}

/// What happens to the answers, and what this is not.
pub(super) fn disclaimers(tree: &mut Tree) {
    tree.leaf("p", &[], say::PRIVATE);
    tree.leaf("p", &[], say::DISCLAIMER);
}

/// The icon stands in the page: Chromium asks for a file again at every change of the address, and so would
/// tell the server when somebody taps.
fn icon() -> String {
    let drawing = include_str!("../../www/icon.svg").trim_end();
    let escapes = [('%', "%25"), ('<', "%3C"), ('>', "%3E"), ('#', "%23"), (' ', "%20")];
    let escaped =
        escapes.iter().fold(drawing.to_owned(), |text, (letter, escape)| text.replace(*letter, escape));
    ["data:image/svg+xml,", &escaped].concat()
}
