//! What is asked, and what can be answered?
//!
//! One enum a question. [`Question`] lists them in the order in which they are asked, [`Value`] is any answer
//! to any of them, [`Answers`] is what one person has said so far. Only bands and choices: never a name, a
//! number or an address.
//!
//! A value is a bit, those of a question side by side in the order of the table, so that a set of values is a
//! number: that is how the decision reads answers.

pub use super::questions::Questions;
pub use super::said::Answers;

/// What a person has said to one question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Answer<T> {
    /// Nothing yet.
    #[default]
    Blank,
    /// They were asked and do not know. On the wire: `unsure`.
    Unsure,
    /// This.
    Known(T),
}

impl<T: Copy> Answer<T> {
    /// What is known, if it is.
    #[must_use]
    pub const fn known(self) -> Option<T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Blank | Self::Unsure => None,
        }
    }
}

/// The name of an answer that every question takes.
pub const UNSURE: &str = "unsure";

// The one table of questions. From each entry it makes the enum of the answers, and from all of them
// `Question`, `Value` and `Answers`: three lists that could otherwise drift apart. What it says of them is
// said in the package, too: `make build` makes `pkg/answers.schema.json` and `pkg/answers.d.ts` of it.
macro_rules! questions {
    ($(
        $(#[doc = $about:literal])+
        $Kind:ident = $name:literal {
            $( $(#[doc = $meaning:literal])+ $Choice:ident = $value:literal, )+
        }
    )+) => {
        $(
            $(#[doc = $about])+
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            pub enum $Kind { $( $(#[doc = $meaning])+ $Choice, )+ }

            impl $Kind {
                /// An answer that is one of these: what a condition asks of this question.
                #[must_use]
                pub const fn among(these: &[Self]) -> OneOf {
                    let mut one_of = OneOf { question: Question::$Kind, values: 0 };
                    let mut rest = these;
                    while let [first, others @ ..] = rest {
                        one_of.values |= 1 << *first as u8;
                        rest = others;
                    }
                    one_of
                }
            }

            impl From<$Kind> for Value {
                fn from(choice: $Kind) -> Self {
                    Self::$Kind(choice)
                }
            }
        )+

        /// The questions, in the order in which they are asked.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Question { $( $(#[doc = $about])+ $Kind, )+ }

        impl Question {
            /// Every question, in the order in which they are asked.
            pub const ALL: &'static [Self] = &[$( Self::$Kind, )+];

            /// The question's name on the wire and in a link.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $( Self::$Kind => $name, )+ }
            }

            /// What is asked, for whoever calls the package: its schema and its types say it.
            #[must_use]
            pub const fn about(self) -> &'static str {
                match self { $( Self::$Kind => concat!($($about),+).trim_ascii_start(), )+ }
            }

            /// All its values, as a set.
            #[must_use]
            #[allow(clippy::indexing_slicing, reason = "there is a field for each question")]
            pub const fn mask(self) -> Values {
                FIELDS[self as usize]
            }

            /// Its answers, in the order in which they are offered; "I don't know" is not among them.
            #[must_use]
            pub const fn values(self) -> &'static [Value] {
                let field = self.mask();
                match Value::ALL.split_at_checked(field.trailing_zeros() as usize) {
                    Some((_, from)) => match from.split_at_checked(field.count_ones() as usize) {
                        Some((values, _)) => values,
                        None => &[],
                    },
                    None => &[],
                }
            }
        }

        /// How many answers each question has.
        const COUNTS: [usize; Question::ALL.len()] = [$( [$( $Kind::$Choice, )+].len(), )+];

        /// An answer to a question, whichever it is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Value { $( $(#[doc = $about])+ $Kind($Kind), )+ }

        impl Value {
            /// The question that it answers.
            #[must_use]
            pub const fn question(self) -> Question {
                match self { $( Self::$Kind(_) => Question::$Kind, )+ }
            }

            /// Every answer to every question, in the order of their bits in a set.
            pub const ALL: &'static [Self] = &[$( $( Self::$Kind($Kind::$Choice), )+ )+];

            const NAMES: [&'static str; Self::ALL.len()] = [$( $( $value, )+ )+];

            /// The answer's name on the wire and in a link.
            #[must_use]
            #[allow(clippy::indexing_slicing, reason = "there is a name for each answer")]
            pub const fn name(self) -> &'static str {
                let number = self.number() as usize;
                if number < Self::NAMES.len() { Self::NAMES[number] } else { "" }
            }

            /// What it means, for whoever calls the package: its types say it.
            #[must_use]
            pub const fn meaning(self) -> &'static str {
                match self {
                    $( $( Self::$Kind($Kind::$Choice) => concat!($($meaning),+).trim_ascii_start(), )+ )+
                }
            }

            /// Its place among the values of its question, from 0.
            #[must_use]
            pub const fn place(self) -> u8 {
                match self { $( Self::$Kind(choice) => choice as u8, )+ }
            }

        }
    };
}

questions! {
    /// Of the person to be registered.
    Citizenship = "citizenship" {
        /// A citizen of Kazakhstan.
        Citizen = "citizen",
        /// A foreigner with a permanent residence permit, a kandas who holds one, a stateless person with a
        /// certificate, or a recognised refugee.
        ResidencePermit = "residence-permit",
        /// An ethnic Kazakh who has returned, is not yet a citizen and holds no residence permit.
        Kandas = "kandas",
        /// A foreigner staying temporarily.
        Other = "other",
    }
    /// Who is registered, seen from the one who asks.
    Person = "person" {
        /// The person asking.
        Myself = "self",
        /// Their child, or a child whom they legally represent.
        Child = "child",
        /// An adult whom a court declared incapable or of limited capacity, and whose guardian, curator or
        /// other legal representative they are. Not asked how old they are.
        Ward = "ward",
        /// Somebody who gave them a notarised power of attorney.
        Attorney = "attorney",
        /// Any other person.
        SomeoneElse = "someone-else",
    }
    /// Of the person to be registered.
    Age = "age" {
        /// Under 14.
        Under14 = "under-14",
        /// 14 or 15.
        From14To15 = "14-15",
        /// 16 or 17.
        From16To17 = "16-17",
        /// 18 or older.
        From18 = "18-plus",
    }
    /// What kind of home it is.
    Home = "home" {
        /// A private flat, house or dacha, rented or not.
        Private = "private",
        /// State rental housing.
        StateRental = "state-rental",
        /// A dormitory, hotel or nursing home, or a home owned by a company or an institution.
        Institution = "institution",
        /// A house not commissioned, without title documents, missing from the register, or bought and not
        /// yet in the buyer's name.
        NotInRegister = "not-in-register",
        /// No home where they could be registered.
        Nowhere = "nowhere",
    }
    /// State rental housing: is the person named in the lease?
    Lease = "lease" {
        /// Named.
        Listed = "listed",
        /// Not named.
        NotListed = "not-listed",
    }
    /// A private home: who owns it, seen from the applicant.
    Ownership = "ownership" {
        /// The applicant alone.
        Sole = "sole",
        /// The applicant and others.
        Shared = "shared",
        /// Others.
        Others = "others",
        /// The owner has died or is unknown.
        Nobody = "nobody",
    }
    /// Into a private home of others, or an institution's: for good, or for a time?
    Stay = "stay" {
        /// For good.
        Permanent = "permanent",
        /// For 1 to 12 months, while the permanent address stays what it is.
        Temporary = "temporary",
    }
    /// Is an owner under 18, or declared incapable or of limited capacity by a court?
    ProtectedOwner = "protectedOwner" {
        /// No.
        None = "none",
        /// Under 18.
        Minor = "minor",
        /// Declared incapable by a court.
        Incapable = "incapable",
        /// Of limited capacity by a court's decision.
        Limited = "limited",
    }
    /// Can every other owner confirm in time?
    Consent = "consent" {
        /// Yes.
        Ready = "ready",
        /// No: no number in the Mobile Citizens Database and no digital signature, or out of reach.
        Cannot = "cannot",
        /// An owner will not.
        Refuses = "refuses",
        /// An owner has died, or is abroad or a foreigner without a Kazakh number and without a signature.
        Absent = "absent",
    }
    /// What the applicant can sign with.
    Signing = "signing" {
        /// A digital signature (ЭЦП).
        Eds = "eds",
        /// A one-time SMS password: a phone number in the Mobile Citizens Database (БМГ).
        Sms = "sms",
        /// Neither.
        Nothing = "none",
    }
    /// Is there a phone or computer with internet?
    Device = "device" {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

impl Question {
    /// The question of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|question| question.name() == name)
    }

    /// The answer of this name to this question.
    #[must_use]
    pub fn value(self, name: &str) -> Option<Value> {
        self.values().iter().copied().find(|value| value.name() == name)
    }
}

/// A set of values, a bit each.
pub type Values = u64;

impl Value {
    /// The number of its bit in a set of values.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.question().mask().trailing_zeros() + self.place() as u32
    }

    /// Its bit in a set of values.
    #[must_use]
    pub const fn bit(self) -> Values {
        1 << self.number()
    }
}

/// All values of each question, in the order of asking.
#[allow(clippy::indexing_slicing, reason = "the compiler sees each place")]
pub const FIELDS: &[Values; Question::ALL.len()] = &{
    let mut fields = [0; Question::ALL.len()];
    let (mut number, mut first) = (0, 0);
    while number < fields.len() {
        assert!(COUNTS[number] > 1, "a question with a single answer asks nothing");
        assert!(first + COUNTS[number] <= 64, "a set of values has 64 places");
        fields[number] = ((1 << COUNTS[number]) - 1) << first;
        first += COUNTS[number];
        number += 1;
    }
    fields
};

/// Every value of every question.
pub const EVERYTHING: Values = u64::MAX >> (64 - Value::ALL.len());

/// An answer to one question that is among some of its values: what [`Home::among`] and its like make. A
/// value is a bit, at its place among [`Question::values`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OneOf {
    question: Question,
    values: u8,
}

const _: () = {
    let mut rest = Question::ALL;
    while let [question, others @ ..] = rest {
        assert!(question.values().len() <= 8, "a set of values has eight places");
        rest = others;
    }
};

impl OneOf {
    /// The question that it is about.
    #[must_use]
    pub const fn question(self) -> Question {
        self.question
    }

    /// The values that it takes.
    pub fn values(self) -> impl Iterator<Item = Value> {
        self.question.values().iter().copied().filter(move |value| self.contains(*value))
    }

    /// Is this answer one of them? Of another question's answer: no.
    #[must_use]
    pub fn contains(self, answer: Value) -> bool {
        self.question == answer.question() && self.values & 1 << answer.place() != 0
    }

    /// Everything but the other values of its question.
    #[must_use]
    pub const fn allows(self) -> Values {
        let mask = self.question.mask();
        EVERYTHING & !mask | ((self.values as Values) << mask.trailing_zeros()) & mask
    }

    /// The same, and this value as well. A value of another question changes nothing.
    #[must_use]
    pub fn or(mut self, value: Value) -> Self {
        if value.question() == self.question {
            self.values |= 1 << value.place();
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_leads_back_to_its_question_and_its_answer() {
        for question in Question::ALL {
            assert_eq!(Question::named(question.name()), Some(*question));
            for value in question.values() {
                assert_eq!(value.question(), *question);
                assert_eq!(question.value(value.name()), Some(*value));
                assert_eq!(Answers::default().with(*value).get(*question), Answer::Known(*value));
            }
            assert_eq!(question.value(UNSURE), None, "`unsure` is not an ordinary answer");
        }
        assert_eq!(Question::named("name"), None);
    }
}
