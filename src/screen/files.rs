//! Which file holds which page, and in which language?

use crate::lang::Lang;

/// The file of the page in this language.
#[must_use]
pub const fn file(lang: Lang) -> &'static str {
    match lang {
        Lang::Kk => "index.html",
        Lang::Ru => "ru.html",
        Lang::En => "en.html",
    }
}

/// The file of the open book in this language.
#[must_use]
pub const fn book(lang: Lang) -> &'static str {
    match lang {
        Lang::Kk => "book.html",
        Lang::Ru => "book-ru.html",
        Lang::En => "book-en.html",
    }
}

/// The file of the way by links alone in this language.
#[must_use]
pub const fn steps(lang: Lang) -> &'static str {
    match lang {
        Lang::Kk => "steps.html",
        Lang::Ru => "steps-ru.html",
        Lang::En => "steps-en.html",
    }
}

/// The file of the page for editors in this language. A script finds it, and the next two, by the code of the language.
#[must_use]
pub const fn embed(lang: Lang) -> &'static str {
    match lang {
        Lang::Kk => "embed-kk.html",
        Lang::Ru => "embed-ru.html",
        Lang::En => "embed-en.html",
    }
}

/// The file of the page that stands in a frame in this language.
#[must_use]
pub const fn frame(lang: Lang) -> &'static str {
    match lang {
        Lang::Kk => "frame-kk.html",
        Lang::Ru => "frame-ru.html",
        Lang::En => "frame-en.html",
    }
}

/// The file of the example article in this language.
#[must_use]
pub const fn article(lang: Lang) -> &'static str {
    match lang {
        Lang::Kk => "article-kk.html",
        Lang::Ru => "article-ru.html",
        Lang::En => "article-en.html",
    }
}

/// The file that holds the checker whole.
pub const WHOLE: &str = "tirkeu.html";

/// The manifest with which the page in this language is installed.
#[must_use]
pub const fn manifest(lang: Lang) -> &'static str {
    match lang {
        Lang::Kk => "kk.webmanifest",
        Lang::Ru => "ru.webmanifest",
        Lang::En => "en.webmanifest",
    }
}
