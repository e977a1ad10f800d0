//! What do we say? Every sentence of the project, whole, in each language side by side.
//!
//! For whoever changes a word, an editor or a translator: one file a subject. Must not know: how rules become
//! a decision.
//!
//! What the law says of anything may be another on another day: every text that speaks of it takes the terms of
//! the day, and one that says a number or a definition matches on it (`match terms.…`). Another value is a list of
//! compile errors: each text that needs a second wording. What was said on the days before stays as it was.
//!
//! A missing language, a missing variant or an empty text does not compile. Nothing is glued from parts:
//! Kazakh takes endings on the word. Official names are explained once, where they first stand on a screen.

pub mod accessibility;
pub mod advice;
pub mod agree;
pub mod aloud;
pub mod authority;
pub mod book;
pub mod dates;
pub mod desk;
pub mod embed;
pub mod foreign;
pub mod glance;
pub mod history;
pub mod law;
pub mod letters;
pub mod owner;
pub mod otherwise;
pub mod page;
pub mod people;
pub mod phrases;
pub mod questions;
pub mod results;
pub mod rules;
pub mod send;
pub mod services;
pub mod short_names;
pub mod steps;
pub mod slip;
pub mod table;
pub mod word;

use crate::lang::{Lang, languages};

macro_rules! in_each_language {
    ($(#[$doc:meta] $lang:ident $code:ident $own_name:literal $feature:literal,)+) => {
        /// The same sentence in each language.
        ///
        /// A build keeps the languages whose features are on, and all where none is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct Text {
            $(
                #[cfg(any(feature = $feature, not(feature = "chosen-languages")))]
                $code: &'static str,
            )+
        }

        /// What a [`Text`] is made of: a sentence by the code of its language.
        #[derive(Clone, Copy, Debug)]
        pub struct Sentences {
            $(#[$doc] pub $code: &'static str,)+
        }

        /// The languages whose words are in this build.
        pub const KEPT: &[Lang] = &[
            $(
                #[cfg(any(feature = $feature, not(feature = "chosen-languages")))]
                Lang::$lang,
            )+
        ];

        impl Text {
            /// A sentence in each language. In a constant, an empty one does not compile.
            ///
            /// ```
            /// use tirkeu::lang::Lang;
            /// use tirkeu::words::{Sentences, Text};
            /// const YES: Text = Text::new(Sentences { kk: "Иә", ru: "Да", en: "Yes" });
            /// assert_eq!(YES.in_language(Lang::Kk), "Иә");
            /// ```
            ///
            /// ```compile_fail
            /// use tirkeu::words::{Sentences, Text};
            /// const YES: Text = Text::new(Sentences { kk: "Иә", ru: "", en: "Yes" });
            /// ```
            ///
            /// # Panics
            /// A language is empty. In a constant that is an error of compilation.
            #[must_use]
            pub const fn new(sentences: Sentences) -> Self {
                $(assert!(!sentences.$code.is_empty(), "a text is empty in one language");)+
                Self {
                    $(
                        #[cfg(any(feature = $feature, not(feature = "chosen-languages")))]
                        $code: sentences.$code,
                    )+
                }
            }

            /// The sentence in this language; in the first one of the build where it does not keep this.
            #[must_use]
            pub const fn in_language(self, lang: Lang) -> &'static str {
                match lang {
                    $(
                        #[cfg(any(feature = $feature, not(feature = "chosen-languages")))]
                        Lang::$lang => self.$code,
                        #[cfg(not(any(feature = $feature, not(feature = "chosen-languages"))))]
                        Lang::$lang => self.in_the_first(),
                    )+
                }
            }

            #[allow(dead_code, reason = "a build of all languages lacks none")]
            const fn in_the_first(self) -> &'static str {
                let [first, ..] = [
                    $(
                        #[cfg(any(feature = $feature, not(feature = "chosen-languages")))]
                        self.$code,
                    )+
                ];
                first
            }
        }
    };
}
languages!(in_each_language);

/// A [`Text`] of a sentence for each language by its code, checked when the crate is compiled, wherever it
/// stands.
macro_rules! text {
    ($($code:ident: $sentence:literal),+ $(,)?) => {
        const { $crate::words::Text::new($crate::words::Sentences { $($code: $sentence),+ }) }
    };
}
pub(crate) use text;
