//! What is it that the screen speaks of, at a place of a list?

use super::{Facts, MOST_CASES};
use crate::answers::question::{
    Age, Answers, Citizenship, Consent, Device, Home, Lease, Ownership, Person, ProtectedOwner, Question,
    Signing, Stay, Values,
};
use crate::calendar::Date;
use crate::decision::advice::{Advised, Numbered, Uncertain};
use crate::decision::decide::Branch;
use crate::decision::findings::Findings;
use crate::explain::told::{FIRST_TITLE, title_by};
use crate::lang::Lang;
use crate::law::advice::{Step, Thing};
use crate::law::glance::Fact;
use crate::law::history::Turn;
use crate::law::source::Source;
use crate::screen::markup::{At, Day, List};
use crate::screen::place::Around;
use crate::screen::sink::TreeSink;
use crate::words::short_names::SHORT_NAMES;
use crate::words::word::Word;

/// The step that leads to the temporary service.
const TO_ANOTHER_SERVICE: usize = Step::ApplyForTheTemporaryOne as usize;

/// Of each question the answer of most readers, as `scripts/taps/population.rs` has them.
const COMMONEST: Values = Citizenship::among(&[Citizenship::Citizen]).allows()
    & Person::among(&[Person::Myself]).allows()
    & Age::among(&[Age::From18]).allows()
    & Home::among(&[Home::Private]).allows()
    & Lease::among(&[Lease::Listed]).allows()
    & Ownership::among(&[Ownership::Others]).allows()
    & Stay::among(&[Stay::Permanent]).allows()
    & ProtectedOwner::among(&[ProtectedOwner::None]).allows()
    & Consent::among(&[Consent::Ready]).allows()
    & Signing::among(&[Signing::Eds]).allows()
    & Device::among(&[Device::Yes]).allows();

impl Facts<'_> {
    /// Looks which short names stand in what has been written.
    pub(in crate::screen) fn look(&mut self, sink: &impl TreeSink) {
        let any = (0..SHORT_NAMES.len()).any(|place| self.stands(place, sink));
        self.is(List::AnyShortName, any);
    }

    /// Is this short name to be explained? Those that stand on the screen are, or in what explains them.
    fn stands(&self, place: usize, sink: &impl TreeSink) -> bool {
        self.place.around == Around::OtherScreens || sink.has(Word::short_name(place))
    }

    /// Comes to this place of a list.
    pub(in crate::screen) fn come_to(&mut self, list: List, place: usize, sink: &impl TreeSink) {
        match list {
            List::Ignored => self.go(At::Ignored, place),
            List::Answer => {
                // Behind the values comes "I don't know".
                let field = self.question.mask();
                let value = field.trailing_zeros() as usize + place;
                let answer = if field >> value & 1 == 1 { value + 1 } else { 0 };
                self.go(At::Answer, answer);
                self.is(List::Unsure, answer == 0);
                let now = self.place.given.number(self.question);
                self.is(List::AnsweredNow, now.map(usize::from) == Some(answer));
            }
            List::Rule => {
                self.go(At::Rule, place);
                if let Some(grounds) =
                    self.in_force.version.grounds().iter().find(|one| one.id as usize == place)
                {
                    self.cite(grounds.sources(), grounds.checked);
                }
            }
            List::Source => {
                if let Some(source) = self.sources.get(place) {
                    self.go(At::Source, *source as usize);
                }
            }
            List::Fact => {
                if let Some(fact) = Fact::number(place) {
                    self.go(At::Fact, fact);
                }
            }
            List::Step | List::Later => {
                if let Some(step) = Step::number(place) {
                    self.go(At::Step, step);
                    // On paper there is no button: the address of another service stands with its step.
                    self.is(List::Linked, step == TO_ANOTHER_SERVICE || self.all(List::Leads) > 0);
                }
            }
            List::Thing => {
                if let Some(thing) = Thing::number(place) {
                    self.go(At::Thing, thing);
                }
            }
            List::Caveat => {
                if let Some(caveat) = Uncertain::at(place) {
                    self.go(At::Caveat, caveat.id as usize);
                    self.cite(caveat.sources(), caveat.checked);
                }
            }
            List::Change => {
                let (remedies, findings) = self.changes.at(place);
                self.set(List::Remedy, remedies.bits().into());
                self.go(At::Gain, gain(findings));
            }
            List::Remedy => self.go(At::Remedy, place),
            List::Case => {
                if let Some(case) = self.case(place) {
                    self.branch = case.answers;
                    self.set(List::FoundOut, case.answers.questions().bits().into());
                    self.is(List::Alike, self.called(&case) == self.number(At::Finding).into());
                }
            }
            List::Title => self.go(At::Finding, place),
            List::FindOutFirst | List::FindOut | List::FoundOut => self.said(place, self.branch),
            List::Given => self.said(place, self.answers),
            List::ShortName => {
                self.go(At::ShortName, place);
                self.is(List::Stands, self.stands(place, sink));
            }
            List::Language => {
                self.go(At::Language, place);
                self.language = Lang::ALL.get(place).copied().unwrap_or(Lang::DEFAULT);
                self.is(List::Current, self.language == sink.lang());
            }
            List::Turn => {
                self.go(At::Turn, place);
                if let Some(turn) = Turn::ALL.get(place) {
                    self.on(Day::Turn, turn.day());
                }
            }
            // Of these there is one or none.
            List::WrongClock
            | List::OutOfDate
            | List::Asked
            | List::Asking
            | List::Decided
            | List::Undecided
            | List::AskedAgain
            | List::Unsure
            | List::AnsweredNow
            | List::Opened
            | List::SeveralChanges
            | List::HasBegun
            | List::Ends
            | List::Many
            | List::AnyShortName
            | List::Stands
            | List::Current
            | List::Leads
            | List::Linked
            | List::Hour
            | List::Alike
            | List::Then
            | List::Action => {}
        }
    }

    #[inline(never)]
    fn cite(&mut self, sources: &'static [Source], compared: Date) {
        self.sources = sources;
        self.set(List::Source, super::first(sources.len()));
        self.on(Day::Compared, compared);
    }

    /// A question is spoken of, and what these answers say to it.
    fn said(&mut self, question: usize, answers: Answers) {
        if let Some(question) = Question::ALL.get(question) {
            self.ask(*question);
            self.go(At::Answer, answers.number(*question).unwrap_or_default().into());
        }
    }

    /// The titles of the cases, a bit each: a result stands there once, behind all its cases.
    pub(super) fn titles(&self) -> u64 {
        let cases = (0..MOST_CASES).filter_map(|place| self.case(place));
        cases.fold(0, |titles, case| titles | 1 << self.called(&case))
    }

    /// What a case is called: which of the titles.
    fn called(&self, case: &Branch) -> usize {
        self.depends.map_or(0, |depends| {
            title_by(depends.because(case), case.finding, &depends.known(case)).behind(FIRST_TITLE)
        })
    }

    /// The case of this number or, of many, that of most readers with this result: the first that is like
    /// [`COMMONEST`] for the longest.
    fn case(&self, place: usize) -> Option<Branch> {
        let is_each = self.all(List::Many) == 0;
        let (mut number, mut found, mut nearest) = (0, None, u32::MAX);
        for case in self.depends.as_ref()?.cases() {
            let differs = Values::BITS - (COMMONEST & !case.answers.still_possible()).trailing_zeros();
            let is_it = if is_each {
                number == place
            } else {
                case.finding.verdict.place() as usize == place && differs < nearest
            };
            if is_it {
                (found, nearest) = (Some(case), differs);
            }
            number += 1;
        }
        found
    }
}

/// The place among all gains of a change that leads to these findings: of a route without a place, which
/// comes first, where there are several.
fn gain(findings: Findings) -> usize {
    let places = [1, 2, 4, 5, 6];
    let place = places.get(findings.first()).copied().unwrap_or_default();
    if findings.bits().is_power_of_two() { place } else { place.saturating_sub(1) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::result::{Finding, Route, Verdict};
    use crate::words::word::GAINS;

    #[test]
    fn what_a_change_leads_to_is_said_by_its_findings() {
        for (place, (route, at)) in GAINS.into_iter().enumerate() {
            let findings = Findings::like(Finding { verdict: Verdict::Open(route), at });
            assert_eq!(gain(findings), place, "{route:?} {at:?}");
        }
        assert_eq!(GAINS.last(), Some(&(Route::ServiceCentre, None)));
    }
}
