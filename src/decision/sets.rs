//! How are some of a few things kept, without an allocator? A bit each.

use crate::law::remedy::Remedy;
use crate::law::result::Verdict;
use crate::law::rules::{RULES, Rule, RuleId};
use std::fmt;

/// A set of what a list has, a bit each at its place in the list.
macro_rules! set {
    ($(#[doc = $about:literal])+ $Set:ident($Bits:ty) of $Member:ty, too_many: $too_many:literal) => {
        $(#[doc = $about])+
        #[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
        pub struct $Set($Bits);

        const _: () = assert!(<$Member>::ALL.len() <= <$Bits>::BITS as usize, $too_many);

        impl $Set {
            /// None.
            pub const NONE: Self = Self(0);

            /// These, a bit each, in the order of their list.
            #[must_use]
            pub const fn of(bits: $Bits) -> Self {
                Self(bits)
            }

            /// A bit for each, in the order of their list.
            #[must_use]
            pub const fn bits(self) -> $Bits {
                self.0
            }

            /// Is it one of them?
            #[must_use]
            pub const fn contains(self, member: $Member) -> bool {
                self.0 >> member.place() & 1 == 1
            }

            /// These and this one.
            #[must_use]
            pub const fn with(self, member: $Member) -> Self {
                Self(self.0 | 1 << member.place())
            }

            /// None at all?
            #[must_use]
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// How many they are.
            #[must_use]
            pub const fn len(self) -> usize {
                self.0.count_ones() as usize
            }

            /// The first of them, in the order of their list.
            #[must_use]
            pub fn first(self) -> Option<$Member> {
                <$Member>::ALL.get(self.0.trailing_zeros() as usize).copied()
            }

            /// They, in the order of their list.
            pub fn iter(self) -> impl Iterator<Item = $Member> + Clone {
                let mut rest = self;
                std::iter::from_fn(move || {
                    let first = rest.first();
                    rest.0 &= rest.0.wrapping_sub(1);
                    first
                })
            }
        }

        impl FromIterator<$Member> for $Set {
            fn from_iter<I: IntoIterator<Item = $Member>>(members: I) -> Self {
                members.into_iter().fold(Self::NONE, Self::with)
            }
        }

        impl fmt::Debug for $Set {
            fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
                to.debug_set().entries(self.iter()).finish()
            }
        }
    };
}

set! {
    /// Rules by name.
    RuleSet(u32) of RuleId, too_many: "a set of rules has 32 places: it takes a wider number"
}
set! {
    /// Results.
    Verdicts(u8) of Verdict, too_many: "a set of results has eight places: it takes a wider number"
}
set! {
    /// What a person can bring about.
    Remedies(u8) of Remedy, too_many: "a set of remedies has eight places: it takes a wider number"
}

/// Rows of [`RULES`], a bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Rows(u64);

const _: () = assert!(RULES.len() <= 64, "a set of rows has 64 places: it takes a wider number");

impl Rows {
    /// None.
    pub const NONE: Self = Self(0);

    /// These and the row of this number, from 0.
    #[must_use]
    pub const fn with(self, number: usize) -> Self {
        Self(self.0 | 1 << number)
    }

    /// Is the row of this number one of them?
    #[must_use]
    pub const fn has(self, number: usize) -> bool {
        self.0 >> number & 1 == 1
    }

    /// How many they are.
    #[must_use]
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// None at all?
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// They, in the order of the table.
    pub fn iter(self) -> impl Iterator<Item = &'static Rule> + Clone {
        RULES.iter().enumerate().filter(move |(number, _)| self.has(*number)).map(|(_, rule)| rule)
    }
}
