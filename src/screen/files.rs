//! Which file holds which page, and in which language?
//!
//! Addresses that people keep: one scheme, `{page}-{lang}.html`, and what is no page is called in the same
//! way.

use crate::answers::names::{self, Line, Name, Sign, Token, add};
use crate::lang::Lang;

/// A page of the site; each is there in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The checker itself.
    Checker,
    /// The open book: every rule and every case.
    Book,
    /// The way to every result by links alone.
    NoScript,
    /// What an owner reads who got an SMS from 1414.
    Owner,
    /// The desk of a consultant.
    Desk,
    /// The builder, which makes the snippet for an article.
    Embed,
    /// What stands in an iframe in somebody else's page.
    Iframe,
    /// An example article with the snippet in it.
    Article,
    /// What helps to agree with the owner: the message to them, and reminders.
    Agree,
    /// For whom the portal has answered otherwise.
    Otherwise,
    /// Who can use the pages, and what of that was tested.
    Accessibility,
}

impl Page {
    /// For whoever makes or lists the whole site.
    pub const ALL: &'static [Self] = &[
        Self::Checker,
        Self::Book,
        Self::NoScript,
        Self::Owner,
        Self::Embed,
        Self::Iframe,
        Self::Article,
        Self::Agree,
        Self::Otherwise,
        Self::Desk,
        Self::Accessibility,
    ];

    /// What the page is called in file names.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.token().name().written()
    }

    const fn token(self) -> Token {
        match self {
            Self::Checker => Token::Checker,
            Self::Book => Token::Book,
            Self::NoScript => Token::NoScript,
            Self::Owner => Token::Owner,
            Self::Desk => Token::Desk,
            Self::Embed => Token::Embed,
            Self::Iframe => Token::Iframe,
            Self::Article => Token::Article,
            Self::Agree => Token::Agree,
            Self::Otherwise => Token::Otherwise,
            Self::Accessibility => Token::Accessibility,
        }
    }

    /// The file of the page in this language. The root of the site is the checker in the default one.
    #[must_use]
    pub fn file(self, lang: Lang) -> String {
        let mut line = Line::new();
        self.write(lang, &mut line);
        names::written(&line)
    }

    /// Adds that to an address.
    // Inlined, it would be six times in what a page loads.
    #[inline(never)]
    pub fn write(self, lang: Lang, line: &mut Line) {
        let whole = [self.token().name(), Sign::Dash.name(), Name::lang(lang), Token::Html.name()];
        let root = [Token::Index.name(), Token::Html.name()];
        let is_root = self == Self::Checker && lang == Lang::DEFAULT;
        add(line, if is_root { &root } else { whole.as_slice() });
    }
}

/// The checker in one file.
pub const SINGLE_FILE: &str = "tirkeu.html";

/// The desk in one file.
pub const DESK_FILE: &str = "tirkeu-desk.html";

/// What a host sends where it has no file.
pub const NOT_FOUND: &str = "404.html";

/// What is kept for where a page was not, and there is no network.
pub const NO_NETWORK: &str = "no-network.html";

/// The script that a snippet names. Its name has a number: who took the snippet has fixed its hash, so what
/// is once published under a number stays as it is, and a change of it is a new number.
pub const SNIPPET: &str = "tirkeu-1.js";

/// The distinct cases as comma-separated values.
#[must_use]
pub fn cases(lang: Lang) -> String {
    named("cases", lang, ".csv")
}

/// The manifest with which the checker in this language is installed.
#[must_use]
pub fn manifest(lang: Lang) -> String {
    named(Page::Checker.name(), lang, ".webmanifest")
}

/// The picture that a messenger shows beside a link, with the title in this language.
#[must_use]
pub fn picture(lang: Lang) -> String {
    named("picture", lang, ".png")
}

/// The icon on the home screen of a device that reads no manifest.
pub const TOUCH_ICON: &str = "icons/180.png";

/// What an editorial system is told that is given the address of the checker.
#[must_use]
pub fn oembed(lang: Lang) -> String {
    named("oembed", lang, ".json")
}

/// The WebAssembly of the program, as it is called in the sources. The address of all that a page loads has a
/// digest in it: a file that a cache has kept of another version is none of those that a page asks for.
pub const PROGRAM: &str = "wasm/page.wasm";

/// The style sheet of a shadow root, as a script, by a digest of it.
#[must_use]
pub fn styles(digest: &str) -> String {
    ["embed/styles-", digest, ".js"].concat()
}

/// The words of a language, for where no page has them, by the version of the program.
#[must_use]
pub fn words(lang: Lang, version: &str) -> String {
    ["words/", lang.code(), "-", version, ".js"].concat()
}

fn named(what: &str, lang: Lang, ending: &str) -> String {
    [what, "-", lang.code(), ending].concat()
}

#[cfg(test)]
mod tests {
    use super::{Page, cases, manifest, styles, words};
    use crate::lang::Lang;

    #[test]
    fn every_file_is_named_by_one_scheme_and_the_root_is_the_checker_in_the_default_language() {
        assert_eq!(Page::Checker.file(Lang::DEFAULT), "index.html");
        assert_eq!(Page::Checker.file(Lang::En), "checker-en.html");
        assert_eq!(Page::NoScript.file(Lang::Kk), "no-script-kk.html");
        assert_eq!(Page::Owner.file(Lang::Ru), "owner-ru.html");
        assert_eq!(Page::Agree.file(Lang::Ru), "agree-ru.html");
        assert_eq!(Page::Otherwise.file(Lang::En), "otherwise-en.html");
        assert_eq!(Page::Accessibility.file(Lang::Kk), "accessibility-kk.html");
        assert_eq!(
            (cases(Lang::Ru), manifest(Lang::Kk)),
            ("cases-ru.csv".into(), "checker-kk.webmanifest".into())
        );
        assert_eq!(styles("0a1b"), "embed/styles-0a1b.js");
        assert_eq!(words(Lang::En, "0a1b"), "words/en-0a1b.js");
    }
}
