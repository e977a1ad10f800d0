//! Which numbers does the law have, and which words does it define? Each with its days and its sources.
//!
//! Rules and texts follow them: a row here is the one place to edit when such a number or definition changes.
//! End the old row on the day before, add a value to its enum and a row from the day of the change; the
//! compiler then names each text that needs a second wording, in each language, and yesterday's answers keep
//! yesterday's words. A text that says a number or a definition asks for it by name (`match terms.…`), which
//! `tests/words/numbers.rs` insists on.

use crate::answers::question::{Age, Citizenship, Home, Ownership, Person, ProtectedOwner};
use crate::calendar::Period;
use crate::law::condition::Condition::{self, All, Any, Is};
use crate::law::source::{ASTANA_AREA, SWITCH, Source};

/// Hands the list of all terms to a macro. Of each: what it is called where it is asked for, its type, its
/// rows, and whether it is a number or a definition.
macro_rules! terms {
    ($then:ident) => {
        $then! {
            #[doc = "Hours within which an owner confirms."]
            hours_to_confirm HoursToConfirm HOURS_TO_CONFIRM Number,
            #[doc = "Calendar days from moving in within which one registers."]
            days_to_register DaysToRegister DAYS_TO_REGISTER Number,
            #[doc = "Minutes that the service takes online."]
            minutes_online MinutesOnline MINUTES_ONLINE Number,
            #[doc = "Minutes that the service takes at the counter."]
            minutes_at_the_counter MinutesAtTheCounter MINUTES_AT_THE_COUNTER Number,
            #[doc = "Months that one may stay as a guest: from then on a temporary registration is due."]
            months_as_a_guest MonthsAsAGuest MONTHS_AS_A_GUEST Number,
            #[doc = "Months that a temporary registration lasts at most."]
            months_of_a_temporary_stay MonthsOfATemporaryStay MONTHS_OF_A_TEMPORARY_STAY Number,
            #[doc = "Square metres of useful area per registered person in Astana."]
            metres_in_astana MetresInAstana METRES_IN_ASTANA Number,
            #[doc = "Homes that the rules on owners speak of."]
            private_homes PrivateHomes PRIVATE_HOMES Definition,
            #[doc = "Homes that the rules on leases speak of."]
            state_rentals StateRentals STATE_RENTALS Definition,
            #[doc = "Those who file for themselves."]
            own_filers OwnFilers OWN_FILERS Definition,
            #[doc = "Those for whom a parent or representative files."]
            filed_for_by_a_parent FiledForByAParent FILED_FOR_BY_A_PARENT Definition,
            #[doc = "Owners whom the law protects: with one of them, only the counter."]
            protected_owners ProtectedOwners PROTECTED_OWNERS Definition,
        }
    };
}
pub(crate) use terms;

macro_rules! declare {
    ($(#[$doc:meta] $field:ident $term:ident $rows:ident $kind:ident,)+) => {
        /// The numbers and definitions as they are on one day.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct Terms {
            $(#[$doc] pub $field: $term,)+
        }

        impl Terms {
            /// What each was at first.
            #[allow(clippy::indexing_slicing, reason = "the compiler sees each place")]
            pub const FIRST: Self = Self { $($field: $rows[0].is,)+ };
        }

        /// The name of a number or a definition.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::VariantArray)]
        #[strum(serialize_all = "kebab-case")]
        pub enum Term {
            $(#[$doc] $term,)+
        }
    };
}
terms!(declare);

impl Term {
    /// Every number and every definition.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// Its name, for a message.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// What a number or a definition is, on the days on which this row is in force.
#[derive(Clone, Copy, Debug)]
pub struct Dated<T: 'static> {
    /// The number or the definition, in force from the day above on.
    pub is: T,
    /// On which days.
    pub in_force: Period,
    /// Where it is written first.
    pub source: Source,
    /// Where else.
    pub more: &'static [Source],
}

const fn dated<T: Copy>(is: T, in_force: Period, source: Source, more: &'static [Source]) -> Dated<T> {
    Dated { is, in_force, source, more }
}

const SINCE_THE_SWITCH: Period = Period::since(SWITCH);

/// See [`HOURS_TO_CONFIRM`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, strum::VariantArray)]
pub enum HoursToConfirm {
    /// One hour.
    #[default]
    One = 1,
}

/// nit-2025: within one hour of the SMS from 1414.
pub const HOURS_TO_CONFIRM: &[Dated<HoursToConfirm>] =
    &[dated(HoursToConfirm::One, SINCE_THE_SWITCH, Source::Nit2025, &[])];

/// See [`DAYS_TO_REGISTER`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, strum::VariantArray)]
pub enum DaysToRegister {
    /// Ten calendar days.
    #[default]
    Ten = 10,
}

/// order-677: ten calendar days from moving in.
pub const DAYS_TO_REGISTER: &[Dated<DaysToRegister>] =
    &[dated(DaysToRegister::Ten, SINCE_THE_SWITCH, Source::Order677, &[])];

/// See [`MINUTES_ONLINE`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, strum::VariantArray)]
pub enum MinutesOnline {
    /// Fifteen minutes, as the service card says.
    #[default]
    Fifteen = 15,
}

/// egov-card: about fifteen minutes.
pub const MINUTES_ONLINE: &[Dated<MinutesOnline>] =
    &[dated(MinutesOnline::Fifteen, SINCE_THE_SWITCH, Source::EgovCard, &[])];

/// See [`MINUTES_AT_THE_COUNTER`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, strum::VariantArray)]
pub enum MinutesAtTheCounter {
    /// Thirty minutes, as the service card says.
    #[default]
    Thirty = 30,
}

/// egov-card: about thirty minutes.
pub const MINUTES_AT_THE_COUNTER: &[Dated<MinutesAtTheCounter>] =
    &[dated(MinutesAtTheCounter::Thirty, SINCE_THE_SWITCH, Source::EgovCard, &[])];

/// See [`MONTHS_AS_A_GUEST`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, strum::VariantArray)]
pub enum MonthsAsAGuest {
    /// One month.
    #[default]
    One = 1,
}

/// egov-guide: up to one month there is nothing to do.
pub const MONTHS_AS_A_GUEST: &[Dated<MonthsAsAGuest>] =
    &[dated(MonthsAsAGuest::One, SINCE_THE_SWITCH, Source::EgovGuide, &[])];

/// See [`MONTHS_OF_A_TEMPORARY_STAY`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, strum::VariantArray)]
pub enum MonthsOfATemporaryStay {
    /// Twelve months.
    #[default]
    Twelve = 12,
}

/// egov-guide, pilot-2025: twelve months at most.
pub const MONTHS_OF_A_TEMPORARY_STAY: &[Dated<MonthsOfATemporaryStay>] =
    &[dated(MonthsOfATemporaryStay::Twelve, SINCE_THE_SWITCH, Source::EgovGuide, &[Source::Pilot2025])];

/// See [`METRES_IN_ASTANA`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, strum::VariantArray)]
pub enum MetresInAstana {
    /// Fifteen square metres of useful area a person.
    #[default]
    Fifteen = 15,
}

/// astana-2025: fifteen square metres.
pub const METRES_IN_ASTANA: &[Dated<MetresInAstana>] =
    &[dated(MetresInAstana::Fifteen, Period::since(ASTANA_AREA), Source::Astana2025, &[])];

/// A definition that conditions may use. Each is a [`Term`] of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Definition {
    /// Which homes are private.
    PrivateHomes,
    /// Which homes are state rental housing.
    StateRentals,
    /// Who applies in their own name.
    OwnFilers,
    /// For whom a parent or legal representative applies.
    FiledForByAParent,
    /// Which owners the law protects.
    ProtectedOwners,
}

impl Definition {
    /// The term that it is.
    #[must_use]
    pub const fn term(self) -> Term {
        match self {
            Self::PrivateHomes => Term::PrivateHomes,
            Self::StateRentals => Term::StateRentals,
            Self::OwnFilers => Term::OwnFilers,
            Self::FiledForByAParent => Term::FiledForByAParent,
            Self::ProtectedOwners => Term::ProtectedOwners,
        }
    }
}

impl Terms {
    /// Of whom a definition speaks.
    #[must_use]
    pub const fn condition(self, definition: Definition) -> &'static Condition {
        match definition {
            Definition::PrivateHomes => self.private_homes.condition(),
            Definition::StateRentals => self.state_rentals.condition(),
            Definition::OwnFilers => self.own_filers.condition(),
            Definition::FiledForByAParent => self.filed_for_by_a_parent.condition(),
            Definition::ProtectedOwners => self.protected_owners.condition(),
        }
    }
}

/// See [`PRIVATE_HOMES`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, strum::VariantArray)]
pub enum PrivateHomes {
    /// Private homes, where a citizen is registered.
    #[default]
    OfCitizens,
}

impl PrivateHomes {
    const fn condition(self) -> &'static Condition {
        match self {
            Self::OfCitizens => &PRIVATE_HOME,
        }
    }
}

/// nit-2025: flats, houses and dachas in private hands, rented or not. The rules about them are for citizens.
pub const PRIVATE_HOMES: &[Dated<PrivateHomes>] =
    &[dated(PrivateHomes::OfCitizens, SINCE_THE_SWITCH, Source::Nit2025, &[])];

/// See [`STATE_RENTALS`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, strum::VariantArray)]
pub enum StateRentals {
    /// State rental housing, where a citizen is registered.
    #[default]
    OfCitizens,
}

impl StateRentals {
    const fn condition(self) -> &'static Condition {
        match self {
            Self::OfCitizens => &STATE_RENTAL,
        }
    }
}

/// nit-2025: state rental housing. The rules about it speak of citizens.
pub const STATE_RENTALS: &[Dated<StateRentals>] =
    &[dated(StateRentals::OfCitizens, SINCE_THE_SWITCH, Source::Nit2025, &[])];

/// See [`OWN_FILERS`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, strum::VariantArray)]
pub enum OwnFilers {
    /// Whoever is 16 or older.
    #[default]
    From16,
}

impl OwnFilers {
    const fn condition(self) -> &'static Condition {
        match self {
            Self::From16 => &FROM_16,
        }
    }
}

/// nit-2025, order-677. That it begins at 16 is inferred: see the caveat `sixteen-seventeen`.
pub const OWN_FILERS: &[Dated<OwnFilers>] =
    &[dated(OwnFilers::From16, SINCE_THE_SWITCH, Source::Nit2025, &[Source::Order677])];

/// See [`FILED_FOR_BY_A_PARENT`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, strum::VariantArray)]
pub enum FiledForByAParent {
    /// Whoever is 14 or 15.
    #[default]
    From14To15,
}

impl FiledForByAParent {
    const fn condition(self) -> &'static Condition {
        match self {
            Self::From14To15 => &FROM_14_TO_15,
        }
    }
}

/// nit-2025: for children of 14 to 16.
pub const FILED_FOR_BY_A_PARENT: &[Dated<FiledForByAParent>] =
    &[dated(FiledForByAParent::From14To15, SINCE_THE_SWITCH, Source::Nit2025, &[])];

/// See [`PROTECTED_OWNERS`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, strum::VariantArray)]
pub enum ProtectedOwners {
    /// Whoever is under 18, legally incapable or of limited capacity.
    #[default]
    MinorIncapableOrLimited,
}

impl ProtectedOwners {
    const fn condition(self) -> &'static Condition {
        match self {
            Self::MinorIncapableOrLimited => &MINOR_INCAPABLE_OR_LIMITED,
        }
    }
}

/// nit-2025, pilot-2025: minors, the incapable, those of limited capacity.
pub const PROTECTED_OWNERS: &[Dated<ProtectedOwners>] = &[dated(
    ProtectedOwners::MinorIncapableOrLimited,
    SINCE_THE_SWITCH,
    Source::Nit2025,
    &[Source::Pilot2025],
)];

// The conditions that definitions are, or were.

/// A citizen of Kazakhstan is to be registered.
pub const CITIZEN: Condition = Is(Citizenship::among(&[Citizenship::Citizen]));

/// Somebody else than the applicant owns the home, alone or too.
pub const OTHERS_OWN_TOO: Condition = Is(Ownership::among(&[Ownership::Shared, Ownership::Others]));

const PRIVATE_HOME: Condition = All(&[CITIZEN, Is(Home::among(&[Home::Private]))]);

const STATE_RENTAL: Condition = All(&[CITIZEN, Is(Home::among(&[Home::StateRental]))]);

const FROM_16: Condition = Is(Age::among(&[Age::From16To17, Age::From18]));

const FROM_14_TO_15: Condition = Is(Age::among(&[Age::From14To15]));

/// No source says so, it is obvious: somebody of 16–17 who owns the home, alone or with others, is himself a
/// minor owner. Advice speaks of the same people, and so does the summary (`src/explain/told.rs`).
pub const IS_A_MINOR_OWNER: Condition = All(&[
    Is(Person::among(&[Person::Myself])),
    Is(Age::among(&[Age::From16To17])),
    Is(Ownership::among(&[Ownership::Sole, Ownership::Shared])),
]);

/// Where the applicant is the sole owner and of age, there is no other owner to ask about.
const MINOR_INCAPABLE_OR_LIMITED: Condition = Any(&[
    IS_A_MINOR_OWNER,
    All(&[
        OTHERS_OWN_TOO,
        Is(ProtectedOwner::among(&[
            ProtectedOwner::Minor,
            ProtectedOwner::Incapable,
            ProtectedOwner::Limited,
        ])),
    ]),
]);
