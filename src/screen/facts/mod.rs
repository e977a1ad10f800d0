//! What do the rows of a screen speak of? What there is of each list, where in it the screen is, and which
//! addresses and days it gives.
//!
//! For whoever writes the rows. Must not know: what they look like, nor who takes them.

mod lines;
mod lists;

use super::Clock;
use super::markup::{At, DAYS, Day, LISTS, List, PLACES, TEXTS, Text};
use super::place::{Around, Place};
use crate::answers::question::{Answers, Person, Question};
use crate::calendar::{DAWN, Date};
use crate::decision::decide::{Decision, Depends, Kind, Ruling, decide};
use crate::decision::in_force::InForce;
use crate::decision::remedy::Changes;
use crate::decision::sets::RuleSet;
use crate::explain::told::{FIRST_TITLE, glance, told};
use crate::explain::turns::came_after;
use crate::lang::Lang;
use crate::law;
use crate::law::advice::STEPS;
use crate::law::glance::{APPLICANTS, FOR_LATER};
use crate::law::history::Turn;
use crate::law::result::{Finding, Route, Verdict};
use crate::law::source::Source;
use crate::words::results::Summary;
use crate::words::short_names::SHORT_NAMES;
use crate::words::word::Word;

/// What a screen speaks of.
pub struct Facts<'f> {
    in_force: &'f InForce,
    place: Place,
    /// The answers that matter.
    answers: Answers,
    depends: Option<Depends>,
    changes: Changes,
    /// Whom whoever has to apply says that they register.
    applicant: Option<Person>,
    /// Those to which one gets back.
    back: Answers,
    /// Of whom the case is.
    branch: Answers,
    sources: &'static [Source],
    /// Questions that are answered,
    asked: u32,
    /// and those still to come.
    left: u32,
    question: Question,
    language: Lang,
    /// What there is of each list, a bit each.
    lists: [u64; LISTS],
    /// Which of them it speaks of.
    at: [u8; PLACES],
    days: [Date; DAYS],
}

impl<'f> Facts<'f> {
    /// Of the screen at an address.
    #[must_use]
    pub fn of(in_force: &'f InForce, place: Place) -> Self {
        let decision = decide(in_force, &place.given);
        let Decision { answers, possible, .. } = decision;
        let given = answers.questions();
        let mut facts = Self {
            in_force,
            place,
            answers,
            depends: None,
            changes: Changes::NONE,
            applicant: None,
            back: place.given,
            branch: answers,
            sources: &[],
            asked: given.bits().count_ones(),
            left: 0,
            question: Question::Citizenship,
            language: Lang::DEFAULT,
            lists: [0; LISTS],
            at: [0; PLACES],
            // Of a result, the days of the rows that decide it take the place of most.
            days: [in_force.version.checked; DAYS],
        };
        let is_asked_again = place.again.is_some();
        facts.is(List::WrongClock, place.clock == Clock::Wrong);
        facts.is(List::OutOfDate, in_force.on > in_force.version.review_by);
        facts.is(List::AskedAgain, is_asked_again);
        facts.go(At::Frame, (place.around == Around::Frame).into());
        facts.set(List::Ignored, first(place.ignored));
        facts.set(List::Given, given.bits().into());
        facts.set(List::Language, first(Lang::ALL.len()));
        facts.set(List::ShortName, first(SHORT_NAMES.len()));
        facts.set(List::Turn, facts.turns());
        facts.on(Day::AnsweredFor, in_force.on);
        facts.on(Day::ReviewBy, in_force.version.review_by);
        let stage = match &decision.kind {
            Kind::Ask { question, because, at_most } => {
                facts.ask(*question);
                facts.set(List::Rule, because.bits().into());
                facts.left = u32::try_from(*at_most).unwrap_or_default();
                List::Asking
            }
            Kind::Decided(ruling) => {
                facts.rule(ruling);
                List::Decided
            }
            Kind::Depends(depends) => {
                let questions = depends.find_out().bits();
                let others = questions & questions.wrapping_sub(1);
                facts.set(List::FindOutFirst, (questions ^ others).into());
                facts.set(List::FindOut, others.into());
                facts.depends = Some(*depends);
                let cases = depends.cases().take(MOST_CASES + 1).count();
                facts.is(List::Many, cases > MOST_CASES);
                facts.set(List::Case, if cases > MOST_CASES { possible.bits().into() } else { first(cases) });
                facts.set(List::Title, facts.titles());
                List::Undecided
            }
        };
        facts.is(stage, !is_asked_again);
        facts.is(List::Asked, is_asked_again || stage == List::Asking);
        match (place.again, given.last()) {
            (Some(again), _) => facts.ask(again),
            (None, Some(last)) => facts.back = place.given.without(last),
            (None, None) => {}
        }
        let values = facts.question.mask().count_ones() as usize;
        facts.set(List::Answer, first(values + usize::from(place.around == Around::Nothing)));
        facts
    }

    fn rule(&mut self, ruling: &Ruling) {
        let Finding { verdict, .. } = ruling.finding;
        let told = told(self.in_force, ruling, &self.answers);
        let glance = glance(self.in_force, ruling, &self.answers);
        let valid = told.valid;
        self.changes = ruling.changes;
        let changes = ruling.changes.len();
        self.set(List::Rule, ruling.because.bits().into());
        self.is(List::Opened, matches!(verdict, Verdict::Open(_)));
        let is_unknown = told.summary.behind(Word::summary(Summary::Kandas)) <= UNKNOWN;
        if let Some(then) = ruling.then.filter(|_| !is_unknown) {
            self.is(List::Then, true);
            self.go(At::Then, then.place() as usize);
        }
        self.set(List::Fact, glance.facts.places());
        if let Some(action) = glance.action {
            self.is(List::Action, true);
            self.go(At::Action, action as usize);
            self.is(List::Leads, !Word::action_url(action).is_there());
            self.applicant = applicant(ruling.because);
        }
        self.is(List::Hour, ruling.finding == OWNERS_HOUR);
        self.set(List::Step, told.steps.places() & !LATER);
        self.set(List::Later, told.steps.places() & LATER);
        self.set(List::Thing, told.things.places());
        self.set(List::Caveat, told.caveats.places());
        self.set(List::Change, first(changes));
        self.is(List::SeveralChanges, changes > 1);
        self.is(List::HasBegun, valid.from > DAWN);
        self.is(List::Ends, valid.until.is_some());
        self.go(At::Verdict, verdict.place() as usize);
        self.go(At::Finding, told.title.behind(FIRST_TITLE));
        self.go(At::Summary, told.summary.behind(Word::summary(Summary::Online)));
        self.on(Day::From, valid.from);
        self.on(Day::Until, valid.until.unwrap_or(DAWN));
        self.on(Day::Checked, valid.checked);
        self.on(Day::ReviewBy, valid.review_by);
    }

    fn set(&mut self, list: List, places: u64) {
        if let Some(all) = self.lists.get_mut(list as usize) {
            *all = places;
        }
    }

    fn is(&mut self, list: List, is_so: bool) {
        self.set(list, is_so.into());
    }

    #[allow(clippy::cast_possible_truncation, reason = "no list has so many")]
    fn go(&mut self, at: At, place: usize) {
        if let Some(at) = self.at.get_mut(at as usize) {
            *at = place as u8;
        }
    }

    fn on(&mut self, day: Day, date: Date) {
        if let Some(day) = self.days.get_mut(day as usize) {
            *day = date;
        }
    }

    fn number(&self, at: At) -> u8 {
        self.at.get(at as usize).copied().unwrap_or_default()
    }

    fn ask(&mut self, question: Question) {
        self.question = question;
        self.go(At::Question, question as usize);
    }

    fn turns(&self) -> u64 {
        self.place.published.map_or(0, |published| {
            let is_since = |turn: &Turn| u32::from(came_after(*turn, published, self.in_force.on));
            Turn::ALL.iter().rev().fold(0, |turns, turn| turns << 1 | is_since(turn)).into()
        })
    }

    /// The same, where a source is spoken of, which was compared on this day.
    #[must_use]
    pub(super) fn citing(mut self, source: Source, compared: Date) -> Self {
        self.go(At::Source, source as usize);
        self.on(Day::Compared, compared);
        self
    }

    /// What there is of a list, a bit each.
    pub(super) fn all(&self, list: List) -> u64 {
        self.lists.get(list as usize).copied().unwrap_or_default()
    }

    /// Which part of an address is quoted.
    pub(super) fn quote(&self) -> usize {
        self.number(At::Ignored).into()
    }

    /// The text that is said.
    pub(super) fn word(&self, text: Text) -> Word {
        let (first, at) = TEXTS.get(text as usize).copied().unwrap_or((Word::at(0), At::Nothing));
        Word::at(usize::from(first.place()) + usize::from(self.number(at)))
    }

    /// A day that is told.
    pub(super) fn day(&self, day: Day) -> Date {
        self.days.get(day as usize).copied().unwrap_or(DAWN)
    }
}

/// Whom whoever has to apply says that they register, where one of these rules says who that is.
fn applicant(because: RuleSet) -> Option<Person> {
    APPLICANTS.iter().find_map(|(rule, person)| because.contains(*rule).then_some(*person))
}

/// Where the owners' hour is drawn: at the zone the facts say it.
const OWNERS_HOUR: Finding =
    Finding { verdict: Verdict::Open(Route::OwnerConsent), at: Some(law::result::Place::Home) };

/// Summaries that say what is known where nothing more is known later: of a kandas, and of somebody with
/// nowhere to register, beside one another.
const UNKNOWN: usize = {
    let last = Word::summary(Summary::Nowhere).behind(Word::summary(Summary::Kandas));
    assert!(last == 1, "two summaries, and none between them");
    last
};

/// Of the rows of the steps, those that are for later, a bit each.
const LATER: u64 = {
    let (mut later, mut rows) = (0, STEPS);
    let mut place = 0;
    while let [row, rest @ ..] = rows {
        let mut others = FOR_LATER;
        while let [step, left @ ..] = others {
            later |= ((row.what as u8 == *step as u8) as u64) << place;
            others = left;
        }
        (rows, place) = (rest, place + 1);
    }
    later
};

/// So many bits, from the first one on: fewer than 32.
fn first(many: usize) -> u64 {
    ((1_u32 << many) - 1).into()
}

/// The most cases that are shown one by one; of more, the shortest for each result.
const MOST_CASES: usize = 8;
