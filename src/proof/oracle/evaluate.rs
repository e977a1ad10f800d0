//! What do the rules make of these answers, as far as they are known?
//!
//! Closing wins over opening; a route that is open and not closed is the result; without one, the kind of
//! "no" that comes first by precedence. Where that is not settled yet, this says which questions it waits
//! for.

use super::condition::Holds;
use super::table::Table;
use super::truth::Truth;
use crate::answers::question::{Answers, Questions, Value};
use crate::decision::norm;
use crate::decision::sets::RuleSet;
use crate::law::result::{Finding, NoRoute, Place, Route, Verdict};
use crate::law::rules::{Effect, Rule, RuleId};
use crate::law::terms::Terms;

/// The rules' answer, or what they wait for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evaluated {
    /// This, whatever else is answered.
    Finding(Finding),
    /// Not settled before some of these are answered; never empty.
    Waits(Questions),
}

/// The rules that apply to these answers or still may, each with how far that is known.
#[derive(Clone, Debug)]
pub struct PartialEvaluation {
    answers: Answers,
    terms: Terms,
    rules: Vec<(&'static Rule, Truth<Questions>)>,
}

impl PartialEvaluation {
    /// How the rules in force stand to these answers.
    #[must_use]
    pub fn of(table: &Table, answers: &Answers) -> Self {
        let terms = table.terms;
        let rules = table.rules.iter().map(|rule| (*rule, rule.when.holds(answers, terms)));
        Self { answers: *answers, terms, rules: rules.filter(|(_, applies)| *applies != Truth::No).collect() }
    }

    /// How they stand once this is answered too. Only the rules that wait for it are looked at again.
    #[must_use]
    pub fn with(&self, value: Value) -> Self {
        let answers = self.answers.with(value);
        let applies = |(rule, applies): &(&'static Rule, Truth<Questions>)| match applies {
            Truth::Waits(questions) if questions.contains(value.question()) => {
                (*rule, rule.when.holds(&answers, self.terms))
            }
            Truth::Yes | Truth::No | Truth::Waits(_) => (*rule, *applies),
        };
        Self {
            answers,
            terms: self.terms,
            rules: self.rules.iter().map(applies).filter(|(_, applies)| *applies != Truth::No).collect(),
        }
    }

    /// Does no rule wait for an answer any longer?
    #[must_use]
    pub fn is_settled(&self) -> bool {
        !self.rules.iter().any(|(_, applies)| matches!(applies, Truth::Waits(_)))
    }

    /// What the rules make of the answers. Exact for complete answers; for partial ones it may wait for a
    /// question that turns out not to matter (*A or not A* waits for A), so what is possible is found by
    /// walking completions, in [`reachable`](super::reachable).
    #[must_use]
    pub fn evaluated(&self) -> Evaluated {
        for route in Route::ALL {
            match self.open(*route) {
                Truth::Yes => return self.taken(*route),
                Truth::No => {}
                Truth::Waits(questions) => return Evaluated::Waits(questions),
            }
        }
        for kind in NoRoute::BY_PRECEDENCE {
            match self.sum(|effect| norm::refuses(effect) == Some(*kind)) {
                Truth::Yes => {
                    return Evaluated::Finding(Finding { verdict: Verdict::Closed(*kind), at: None });
                }
                Truth::No => {}
                Truth::Waits(questions) => return Evaluated::Waits(questions),
            }
        }
        // No rule opens and none closes: then no published rule settles it. The tests show that it never
        // comes to this.
        Evaluated::Finding(Finding { verdict: Verdict::Closed(NoRoute::Ask1414), at: None })
    }

    /// The rules that decide this finding: those that surely apply or, if none does, those that still may. In
    /// the order of [`RuleId`]: the order of rows means nothing.
    #[must_use]
    pub fn deciding(&self, finding: Finding) -> RuleSet {
        let that = |applies: fn(Truth<Questions>) -> bool| -> RuleSet {
            let decides = |id: RuleId| {
                self.rules.iter().any(|(rule, truth)| {
                    rule.id == id && decides(norm::effect(rule), finding) && applies(*truth)
                })
            };
            RuleId::ALL.iter().copied().filter(|id| decides(*id)).collect()
        };
        let sure = that(|truth| truth == Truth::Yes);
        if sure.is_empty() { that(|_| true) } else { sure }
    }

    fn sum(&self, counts: impl Fn(Effect) -> bool) -> Truth<Questions> {
        Truth::any(
            self.rules.iter().filter(|(rule, _)| counts(norm::effect(rule))).map(|(_, applies)| *applies),
        )
    }

    fn open(&self, route: Route) -> Truth<Questions> {
        let open = match self.sum(|effect| norm::opens(effect, route)) {
            Truth::No => return Truth::No,
            opened @ (Truth::Yes | Truth::Waits(_)) => {
                opened.and(!self.sum(|effect| norm::closes(effect, route)))
            }
        };
        match route {
            Route::Online | Route::OwnerConsent => open.and(self.sum(|effect| effect == Effect::Admits)),
            Route::ServiceCentre => open,
        }
    }

    fn taken(&self, route: Route) -> Evaluated {
        let verdict = Verdict::Open(route);
        match route {
            Route::ServiceCentre => Evaluated::Finding(Finding { verdict, at: None }),
            Route::Online | Route::OwnerConsent => {
                match self.sum(|effect| effect == Effect::MovesToTheZone) {
                    Truth::Yes => Evaluated::Finding(Finding { verdict, at: Some(Place::SelfServiceZone) }),
                    Truth::No => Evaluated::Finding(Finding { verdict, at: Some(Place::Home) }),
                    Truth::Waits(questions) => Evaluated::Waits(questions),
                }
            }
        }
    }
}

/// The rules that decide this finding for these answers: see [`PartialEvaluation::deciding`].
#[must_use]
pub fn deciding(table: &Table, answers: &Answers, finding: Finding) -> RuleSet {
    PartialEvaluation::of(table, answers).deciding(finding)
}

/// Is a rule with this effect one of those that decide this finding, where it applies?
fn decides(effect: Effect, finding: Finding) -> bool {
    match finding.verdict {
        Verdict::Closed(kind) => norm::refuses(effect) == Some(kind),
        Verdict::Open(route) => match effect {
            Effect::Admits => Route::BOTH_ONLINE.contains(&route),
            Effect::MovesToTheZone => finding.at == Some(Place::SelfServiceZone),
            Effect::Opens(_) | Effect::OpensOnly(_) | Effect::Closes(..) => norm::opens(effect, route),
        },
    }
}
