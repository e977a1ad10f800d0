//! Which languages do we speak? The one list of them.
//!
//! Another language is a line of the list and its words (`words/`): whatever else has to know is made from
//! the list, or does not compile without it.

/// Hands the one list to another macro, the default language first. Of each: its name in the code, its code,
/// its own name, and the feature of a build that keeps it.
macro_rules! languages {
    ($then:ident) => {
        $then! {
            #[doc = "Kazakh."]  Kk kk "Қазақша" "kk",
            #[doc = "Russian."] Ru ru "Русский" "ru",
            #[doc = "English."] En en "English" "en",
        }
    };
}
pub(crate) use languages;

macro_rules! list {
    ($(#[$doc:meta] $lang:ident $code:ident $own_name:literal $feature:literal,)+) => {
        /// A language that we speak.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Lang {
            $(#[$doc] $lang,)+
        }

        impl Lang {
            /// Every language, the default first.
            pub const ALL: &'static [Self] = &[$(Self::$lang),+];

            /// The code by which browsers and file names know it.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$lang => stringify!($code),)+
                }
            }

            /// How those who speak it call it.
            #[must_use]
            pub const fn own_name(self) -> &'static str {
                match self {
                    $(Self::$lang => $own_name,)+
                }
            }
        }
    };
}
languages!(list);

impl Lang {
    /// The language of whoever has not said which: of the page at the root, and where none of ours is spoken.
    pub const DEFAULT: Self = Self::Kk;

    /// The language of this code.
    #[must_use]
    pub fn coded(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|lang| lang.code() == code)
    }

    /// Every code, as a message names what there is to choose from.
    #[must_use]
    pub fn choice() -> String {
        let codes: Vec<_> = Self::ALL.iter().map(|lang| lang.code()).collect();
        codes.split_last().map_or_else(String::new, |(last, others)| others.join(", ") + " or " + last)
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;

    #[test]
    fn the_default_language_is_the_first_and_every_code_is_read_back() {
        assert_eq!(Lang::ALL.first(), Some(&Lang::DEFAULT));
        for lang in Lang::ALL {
            assert_eq!(Lang::coded(lang.code()), Some(*lang));
        }
        assert_eq!(Lang::coded("de"), None);
    }

    #[test]
    fn a_message_names_every_language_that_can_be_chosen() {
        assert_eq!(Lang::choice(), "kk, ru or en");
    }
}
