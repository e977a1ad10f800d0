//! What is somebody told for whom it is decided? The texts, named and in their order, without a language.
//!
//! Outcomes and screens are both made of this, so that they cannot say different things.

use crate::answers::question::Answers;
use crate::calendar::{DAWN, Date};
use crate::decision::advice;
use crate::decision::decide::Ruling;
use crate::decision::in_force::InForce;
use crate::decision::norm;
use crate::decision::sets::RuleSet;
use crate::decision::terms;
use crate::law::advice::{Caveat, STEPS, Step, THINGS, Thing};
use crate::law::result::Place;
use crate::law::rules::Rule;
use crate::law::source::{CHECKED, Source};
use crate::words::results::Summary;
use crate::words::rules;
use crate::words::word::Word;

/// A decision on a day, for whoever puts it into words.
#[derive(Clone, Copy, Debug)]
pub struct Told<'t> {
    pub in_force: &'t InForce,
    pub ruling: &'t Ruling,
    /// The answers that matter.
    pub answers: &'t Answers,
}

impl<'t> Told<'t> {
    /// What the summary speaks of.
    #[must_use]
    pub fn summary(&self) -> Summary {
        summary(self.ruling.because, self.ruling.finding.at)
    }

    /// The result in a line.
    #[must_use]
    pub fn title(&self) -> Word {
        let own = Word::own_title(self.summary());
        if own.is_there() { own } else { Word::title(self.ruling.finding) }
    }

    /// What to do, in order.
    pub fn steps(&self) -> impl Iterator<Item = Step> + use<'t> {
        advice::touching(STEPS, self.in_force, self.ruling, self.answers)
    }

    /// What to have ready.
    pub fn things(&self) -> impl Iterator<Item = Thing> + use<'t> {
        advice::touching(THINGS, self.in_force, self.ruling, self.answers)
    }

    /// What is uncertain about it.
    pub fn caveats(&self) -> impl Iterator<Item = &'static Caveat> + use<'t> {
        advice::caveats(self.in_force, self.ruling, self.answers)
    }

    /// On which days it holds.
    #[must_use]
    pub fn valid(&self) -> Valid {
        valid(self.in_force, self.ruling.because)
    }
}

/// On which civil days an answer holds, and whether it passes for current.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Valid {
    /// The first day on which all the rules that decided are in force, with the numbers and definitions as
    /// they are.
    pub from: Date,
    /// The last such day, where one is known.
    pub until: Option<Date>,
    /// The day on which the least recently checked of them was checked.
    pub checked: Date,
    /// The last day on which the rules in force may pass for current.
    pub review_by: Date,
    /// Was the day answered for still within it?
    pub current: bool,
}

/// What the summary speaks of where these rules decide, and an online route is taken there.
#[must_use]
pub fn summary(because: RuleSet, at: Option<Place>) -> Summary {
    let said = because.iter().find_map(rules::summary).unwrap_or(Summary::Ask1414);
    let in_the_zone = at == Some(Place::SelfServiceZone);
    match said {
        Summary::Online if in_the_zone => Summary::OnlineInTheZone,
        Summary::OwnerConsent if in_the_zone => Summary::OwnerConsentInTheZone,
        Summary::Online
        | Summary::OnlineInTheZone
        | Summary::OwnerConsent
        | Summary::OwnerConsentInTheZone
        | Summary::ProtectedOwner
        | Summary::PermanentForeigner
        | Summary::TemporaryForeigner
        | Summary::BeforeTheSwitch
        | Summary::Under14
        | Summary::FixFirst
        | Summary::Ask1414 => said,
    }
}

/// The rows of these rules.
pub fn those(in_force: &InForce, because: RuleSet) -> impl Iterator<Item = &'static Rule> + use<> {
    in_force.rules.iter().filter(move |rule| because.contains(rule.id))
}

/// Where a rule is written, and what its numbers and definitions are by, each once.
pub fn sources(rule: &'static Rule, in_force: &InForce) -> impl Iterator<Item = Source> + use<> {
    let mut seen = 0_u32;
    norm::sources(rule).chain(terms::sources(rule, in_force.on)).filter(move |source| {
        let this = 1 << *source as u32;
        let is_new = seen & this == 0;
        seen |= this;
        is_new
    })
}

const _: () = assert!(Source::ALL.len() <= 32, "a source is a bit of thirty-two");

/// On which days an answer holds for which these rules decide.
#[must_use]
pub fn valid(in_force: &InForce, because: RuleSet) -> Valid {
    let review_by = in_force.review_by();
    let mut valid =
        Valid { from: DAWN, until: None, checked: CHECKED, review_by, current: in_force.on <= review_by };
    for rule in those(in_force, because) {
        for period in [rule.in_force, terms::period(rule, in_force.on)] {
            valid.from = valid.from.max(period.from);
            valid.until = match (valid.until, period.until) {
                (Some(one), Some(other)) => Some(one.min(other)),
                (one, other) => one.or(other),
            };
        }
        valid.checked = valid.checked.min(rule.checked);
    }
    valid
}
