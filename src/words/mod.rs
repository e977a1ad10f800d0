//! What do we say? Every sentence of the project, whole, in three languages side by side.
//!
//! For whoever changes a word, an editor or a translator: one file a subject. Must not know: how rules become a decision.
//!
//! A missing language, a missing variant or an empty text does not compile. Nothing is glued from parts: Kazakh takes endings
//! on the word. Official names are explained once, where they first stand on a screen.

pub mod advice;
pub mod book;
pub mod embed;
pub mod history;
pub mod law;
pub mod page;
pub mod people;
pub mod questions;
pub mod results;
pub mod rules;

use crate::lang::Lang;

/// The same sentence in each language.
///
/// A build with one of the features `only-kk`, `only-ru` and `only-en` keeps that language alone: the page of a language
/// leads to the page of another by a link, so it needs no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    #[cfg(not(any(feature = "only-ru", feature = "only-en")))]
    kk: &'static str,
    #[cfg(not(any(feature = "only-kk", feature = "only-en")))]
    ru: &'static str,
    #[cfg(not(any(feature = "only-kk", feature = "only-ru")))]
    en: &'static str,
}

#[cfg(any(
    all(feature = "only-kk", feature = "only-ru"),
    all(feature = "only-kk", feature = "only-en"),
    all(feature = "only-ru", feature = "only-en")
))]
compile_error!("a build keeps one language, or all of them: name one of `only-kk`, `only-ru` and `only-en`");

impl Text {
    /// A sentence in three languages. In a constant, an empty one does not compile.
    ///
    /// ```
    /// use tirkeu::lang::Lang;
    /// use tirkeu::words::Text;
    /// const YES: Text = Text::new("Иә", "Да", "Yes");
    /// assert_eq!(YES.in_language(Lang::Kk), "Иә");
    /// ```
    ///
    /// ```compile_fail
    /// use tirkeu::words::Text;
    /// const YES: Text = Text::new("Иә", "", "Yes");
    /// ```
    ///
    /// # Panics
    /// A language is empty. In a constant that is an error of compilation.
    #[must_use]
    pub const fn new(kk: &'static str, ru: &'static str, en: &'static str) -> Self {
        assert!(!kk.is_empty() && !ru.is_empty() && !en.is_empty(), "a text is empty in one language");
        Self {
            #[cfg(not(any(feature = "only-ru", feature = "only-en")))]
            kk,
            #[cfg(not(any(feature = "only-kk", feature = "only-en")))]
            ru,
            #[cfg(not(any(feature = "only-kk", feature = "only-ru")))]
            en,
        }
    }

    /// The sentence in this language; in a build that keeps one language, in that.
    #[must_use]
    pub const fn in_language(self, lang: Lang) -> &'static str {
        match lang {
            #[cfg(not(any(feature = "only-ru", feature = "only-en")))]
            Lang::Kk => self.kk,
            #[cfg(not(any(feature = "only-kk", feature = "only-en")))]
            Lang::Ru => self.ru,
            #[cfg(not(any(feature = "only-kk", feature = "only-ru")))]
            Lang::En => self.en,
            #[cfg(feature = "only-kk")]
            Lang::Ru | Lang::En => self.kk,
            #[cfg(feature = "only-ru")]
            Lang::Kk | Lang::En => self.ru,
            #[cfg(feature = "only-en")]
            Lang::Kk | Lang::Ru => self.en,
        }
    }
}

/// A [`Text`] that is checked when the crate is compiled, wherever it stands.
macro_rules! text {
    (kk: $kk:literal, ru: $ru:literal, en: $en:literal $(,)?) => {
        const { $crate::words::Text::new($kk, $ru, $en) }
    };
}
pub(crate) use text;
