//! What is somebody told for whom it is decided? The texts, named and in their order, without a language.
//!
//! Outcomes and screens are both made of this, so that they cannot say different things.

use crate::answers::question::{
    Age, Answers, Citizenship, EVERYTHING, Home, Person, ProtectedOwner, Value, Values,
};
use crate::calendar::{DAWN, Date};
use crate::decision::advice::{self, Touching, Uncertain};
use crate::decision::cubes::Cubes;
use crate::decision::decide::Ruling;
use crate::decision::findings::Findings;
use crate::decision::grounds::{Grounds, Sure};
use crate::decision::in_force::InForce;
use crate::decision::sets::RuleSet;
use crate::law::advice::{Step, Thing};
use crate::law::glance::{Action, Fact};
use crate::law::result::{FINDINGS, Finding, Place};
use crate::law::rules::RuleId;
use crate::law::source::CHECKED;
use crate::law::terms::{IS_A_MINOR_OWNER, Terms};
use crate::words::results::Summary;
use crate::words::rules;
use crate::words::word::Word;

/// What somebody is told.
#[derive(Clone, Copy, Debug)]
pub struct Told {
    /// The result in a line.
    pub title: Word,
    /// The result in a few sentences.
    pub summary: Word,
    /// What to do, in order.
    pub steps: Touching<Step>,
    /// What to have ready.
    pub things: Touching<Thing>,
    /// What is uncertain about it.
    pub caveats: Touching<Uncertain>,
    /// On which days it holds.
    pub valid: Valid,
}

/// What somebody is told on a day to whom this is decided; `answers` are those that matter.
#[must_use]
pub fn told(in_force: &InForce, ruling: &Ruling, answers: &Answers) -> Told {
    Told {
        title: title_by(ruling.because, ruling.finding, answers),
        summary: Word::summary(summary(ruling.because, ruling.finding.at, answers)),
        steps: advice::steps(in_force, ruling, answers),
        things: advice::things(in_force, ruling, answers),
        caveats: advice::caveats(in_force, ruling, answers),
        valid: valid(in_force, ruling.because),
    }
}

/// What a page shows of it above all else. Apart, since the package has no place for it, and would carry the
/// signs of it.
#[derive(Clone, Copy, Debug)]
pub struct Glance {
    /// What is seen at a glance.
    pub facts: Touching<Fact>,
    /// The first thing to do.
    pub action: Option<Action>,
}

/// What is to be seen first on a day by whoever this is decided for; `answers` are those that matter.
#[must_use]
pub fn glance(in_force: &InForce, ruling: &Ruling, answers: &Answers) -> Glance {
    Glance {
        facts: advice::facts(in_force, ruling, answers),
        action: advice::actions(in_force, ruling, answers).next().copied(),
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

/// What the summary speaks of where these rules decide, and an online route is taken there: of an owner, by
/// what was answered.
#[must_use]
pub fn summary(because: RuleSet, at: Option<Place>, answers: &Answers) -> Summary {
    let (_, said) = cause(because).unwrap_or((RuleId::NoMeans, Summary::Ask1414));
    if at == Some(Place::SelfServiceZone) {
        return IN_THE_ZONE.get(said as usize).copied().unwrap_or(said);
    }
    let owns_it_under_18 = answers.still_possible() & NOT_OF_A_MINOR_OWNER == 0;
    let is_said = |(field, bit): (Values, Values)| answers.still_possible() & field == bit;
    let by_answer = BY_ANSWER.iter().find(|(of, answer, _)| *of == said && is_said(*answer));
    // Whoever owns the home at 16 or 17 is such an owner, whatever another one is.
    by_answer.filter(|_| !owns_it_under_18).map_or(said, |(_, _, named)| *named)
}

/// The answers of which a minor owner leaves none possible.
#[allow(clippy::indexing_slicing, reason = "the compiler sees the place")]
const NOT_OF_A_MINOR_OWNER: Values = {
    let cubes = Cubes::of(&IS_A_MINOR_OWNER, Terms::FIRST);
    assert!(cubes.len == 1, "a minor owner is known by answers to each of a few questions, one by one");
    EVERYTHING & !cubes.at[0]
};

/// What says more, by what was answered, than what the rule lets us say.
static BY_ANSWER: [(Summary, (Values, Values), Summary); 5] = [
    (Summary::OwnerUnder18, a(Value::ProtectedOwner(ProtectedOwner::Incapable)), Summary::IncapableOwner),
    (
        Summary::OwnerUnder18,
        a(Value::ProtectedOwner(ProtectedOwner::Limited)),
        Summary::OwnerOfLimitedCapacity,
    ),
    // Whoever applies for a kandas, nobody knows how.
    (Summary::SomebodyElseApplies, a(Value::Citizenship(Citizenship::Kandas)), Summary::Kandas),
    // Without a home there is nothing to sign, as an attorney cannot.
    (
        Summary::SomebodyElseApplies,
        both(a(Value::Person(Person::Attorney)), a(Value::Home(Home::Nowhere))),
        Summary::Nowhere,
    ),
    (Summary::SomebodyElseApplies, a(Value::Age(Age::From16To17)), Summary::Teenager),
];

/// An answer: all values of its question, and this one.
const fn a(value: Value) -> (Values, Values) {
    (value.question().mask(), value.bit())
}

const fn both(one: (Values, Values), other: (Values, Values)) -> (Values, Values) {
    (one.0 | other.0, one.1 | other.1)
}

/// What each of them speaks of where an online route is taken at the zone: a list, for the same reason as
/// below.
#[allow(clippy::indexing_slicing, reason = "the compiler sees each place")]
static IN_THE_ZONE: [Summary; Summary::ALL.len()] = {
    let mut all = [Summary::Ask1414; Summary::ALL.len()];
    let mut place = 0;
    while place < all.len() {
        all[place] = match Summary::ALL[place] {
            Summary::Online => Summary::OnlineInTheZone,
            Summary::ListedInLease => Summary::ListedInLeaseInTheZone,
            Summary::OwnerConsent | Summary::CoOwnersConsent => Summary::OwnerConsentInTheZone,
            said @ (Summary::OnlineInTheZone
            | Summary::ListedInLeaseInTheZone
            | Summary::OwnerConsentInTheZone
            | Summary::OwnerUnder18
            | Summary::IncapableOwner
            | Summary::OwnerOfLimitedCapacity
            | Summary::PermanentForeigner
            | Summary::TemporaryForeigner
            | Summary::TemporaryStay
            | Summary::BeforeTheSwitch
            | Summary::Under14
            | Summary::SomebodyElseApplies
            | Summary::FixFirst
            | Summary::Teenager
            | Summary::Kandas
            | Summary::Nowhere
            | Summary::Institution
            | Summary::Ask1414) => said,
        };
        place += 1;
    }
    all
};

/// The rule whose title says more than that of the result, where one of these has such a title: the cause. At
/// the zone the place says more, but of state rental, of which that title would say too much.
#[must_use]
pub fn own_title(because: RuleSet, at: Option<Place>) -> Option<RuleId> {
    let (cause, said) = cause(because)?;
    let place_says_more = at == Some(Place::SelfServiceZone) && said != Summary::ListedInLease;
    (!place_says_more && Word::own_title(cause).is_there()).then_some(cause)
}

/// The title of what these rules decide on these answers.
#[must_use]
pub fn title_by(because: RuleSet, finding: Finding, answers: &Answers) -> Word {
    let named = Word::named_title(summary(because, finding.at, answers));
    if named.is_there() {
        return named;
    }
    own_title(because, finding.at).map_or_else(|| title(finding), Word::own_title)
}

/// The first of these rules that lets us say anything, and what.
pub(super) fn cause(because: RuleSet) -> Option<(RuleId, Summary)> {
    because.iter().find_map(|rule| Some((rule, (*SUMMARIES.get(rule as usize)?)?)))
}

/// What each rule that decides lets us say: a list, since in a page that is smaller than a choice.
#[allow(clippy::indexing_slicing, reason = "the compiler sees each place")]
static SUMMARIES: [Option<Summary>; RuleId::ALL.len()] = {
    let mut summaries = [None; RuleId::ALL.len()];
    let mut place = 0;
    while place < summaries.len() {
        summaries[place] = rules::summary(RuleId::ALL[place]);
        place += 1;
    }
    summaries
};

/// A result in a line, as [`Word::title`] has it: where the place is not settled, that of the place at home.
#[must_use]
pub fn title(finding: Finding) -> Word {
    Word::at(usize::from(FIRST_TITLE.place()) + Findings::like(finding).first())
}

/// The first of all titles.
#[allow(clippy::indexing_slicing, reason = "the compiler sees the place")]
pub const FIRST_TITLE: Word = Word::title(FINDINGS[0]);

/// What these rules stand on.
pub fn those(in_force: &InForce, because: RuleSet) -> impl Iterator<Item = &'static Grounds> + use<> {
    in_force.version.grounds().iter().filter(move |rule| because.contains(rule.id))
}

/// The same, each with who says so and how sure we are.
pub fn reasons(
    in_force: &InForce,
    because: RuleSet,
) -> impl Iterator<Item = (&'static Grounds, Sure)> + use<> {
    in_force.version.reasons().filter(move |(rule, _)| because.contains(rule.id))
}

/// On which days an answer holds for which these rules decide.
#[must_use]
pub fn valid(in_force: &InForce, because: RuleSet) -> Valid {
    let review_by = in_force.version.review_by;
    let (mut from, mut until, mut checked) = (DAWN, Date::MAX, CHECKED);
    for rule in those(in_force, because) {
        from = from.max(rule.from);
        until = until.min(rule.until);
        checked = checked.min(rule.checked);
    }
    let until = (until < Date::MAX).then_some(until);
    Valid { from, until, checked, review_by, current: in_force.on <= review_by }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::question::Question;
    use crate::proof::oracle::condition::Holds;
    use crate::proof::oracle::truth::Truth;

    #[test]
    fn whoever_is_a_minor_owner_by_the_law_hears_nothing_of_what_another_owner_is() {
        let by_owner = RuleSet::NONE.with(RuleId::ProtectedOwner);
        let mut people = vec![Answers::NOTHING.with(Value::ProtectedOwner(ProtectedOwner::Incapable))];
        for question in [Question::Person, Question::Age, Question::Ownership] {
            let said = |answers: &Answers| {
                let answers = *answers;
                question.values().iter().map(move |value| answers.with(*value))
            };
            people = people.iter().flat_map(said).collect();
        }
        for answers in people {
            let is_one = IS_A_MINOR_OWNER.holds(&answers, Terms::FIRST) == Truth::Yes;
            let said = summary(by_owner, None, &answers);
            let expected = if is_one { Summary::OwnerUnder18 } else { Summary::IncapableOwner };
            assert_eq!(said, expected, "{answers:?}");
        }
    }

    #[test]
    fn the_title_of_a_finding_is_found_by_its_number() {
        for finding in FINDINGS {
            assert_eq!(title(finding), Word::title(finding));
            let nowhere = Finding { at: None, ..finding };
            assert_eq!(title(nowhere), Word::title(nowhere));
        }
    }
}
