//! What is the layout of every page: the head with its policy, the icon, the languages, what this is not?

use super::policy::{self, Directive};
use super::preview::preview;
use crate::decision::terms;
use crate::lang::Lang;
use crate::screen::files::Page;
use crate::screen::tree::{Attributes, Tree};
use crate::site::anchors;
use crate::words::Text;
use crate::words::page as say;
use crate::words::table::table;
use crate::words::word::COUNT;

/// The id of the element that the program fills with the screen.
pub const SCREEN: &str = "screen";

/// The id of the list that the program fills with the links to the other languages.
pub const LANGUAGES: &str = "languages";

/// The style of a page, which stands in it.
#[derive(Clone, Copy, Debug)]
pub struct Style<'s> {
    /// The style sheet.
    pub sheet: &'s str,
    /// Its hash as a policy names it, `sha256-…`, and those of the sheets that a script adds.
    pub hashes: &'s [String],
    /// The address at which the site is served, with a slash at its end, where the build was told.
    pub site: Option<&'s str>,
    /// The version of the program, which stands in the names of its files: a page is of that version, too.
    pub version: &'s str,
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
    /// The scripts of the page, and what else it loads in every language.
    pub loads: &'static [(&'static str, Attributes)],
}

/// A whole document: `main` with the name of the project and the languages above it, and what this is not
/// below.
pub fn document(
    lang: Lang,
    style: Style,
    page: Page,
    head: &Head,
    in_head: impl FnOnce(&mut Tree),
    main: impl FnOnce(&mut Tree),
) -> Tree {
    let in_head = |tree: &mut Tree| {
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
                nav.element("ul", &[("id", LANGUAGES), ("role", "list")], |ul| {
                    anchors::links(ul, |other| page.file(other));
                });
            });
        });
        body.element("main", &[], main);
        body.element("footer", &[], disclaimers);
    })
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
            tree.element("meta", &[("name", "description")], |meta| meta.set_text("content", head.tagline));
            tree.element("style", &[], |tree| tree.made(style.sheet.to_owned()));
            in_head(tree);
            tree.element("meta", &[("name", "color-scheme"), ("content", "light dark")], |_| {});
            tree.element("meta", &[("name", "referrer"), ("content", "no-referrer")], |_| {});
            tree.element("link", &[("rel", "icon")], |link| link.set("href", icon()));
            head.loads.iter().for_each(|(tag, attributes)| tree.element(tag, attributes, |_| {}));
        });
        html.element("body", &[], |tree| {
            // For the scripts: `lang` is changed by a browser that translates the page.
            tree.set("data-lang", lang.code().to_owned());
            body(tree);
        });
    });
    tree
}

/// The id of the table of words.
pub const WORDS: &str = "words";

/// The table of words with which the program fills the screen: data, which no policy has to allow.
pub(super) fn words(tree: &mut Tree) {
    let table = array(&table(tree.lang(), &terms::EDITIONS, COUNT));
    tree.element("script", &[("type", "application/json"), ("id", WORDS)], |tree| tree.plain(table.into()));
}

/// What is as short costs no more than the number of a place, in bytes.
const SHORT: usize = 4;

/// Texts as an array in JSON, in which nothing ends an element. A longer one that stands there already is the
/// number of its place.
#[must_use]
pub fn array(texts: &[String]) -> String {
    let quoted = |(place, text): (usize, &String)| {
        let before = texts.iter().position(|other| other == text).filter(|first| *first < place);
        if let Some(first) = before.filter(|_| text.len() > SHORT) {
            return first.to_string();
        }
        let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('<', "\\u003c");
        ["\"", &escaped, "\""].concat()
    };
    ["[", &texts.iter().enumerate().map(quoted).collect::<Vec<_>>().join(","), "]"].concat()
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
    let drawing = include_str!("../../www/icon.svg").trim_end().replace('"', "'");
    let escapes = [('%', "%25"), ('<', "%3C"), ('>', "%3E"), ('#', "%23"), (' ', "%20")];
    let escaped = escapes.iter().fold(drawing, |text, (letter, escape)| text.replace(*letter, escape));
    ["data:image/svg+xml,", &escaped].concat()
}
