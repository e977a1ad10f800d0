//! Which sentences is everybody told, under which name?
//!
//! A sentence has a kind and the name of what it speaks of: `step owners-confirm`. The names outlive the code
//! and the wording, so that two versions can be compared sentence by sentence. What a decision says is what
//! `explain` puts into words: `tests/law/sentences.rs` compares the two.

use crate::answers::question::{Answers, Question, UNSURE, Value};
use crate::calendar::Date;
use crate::decision::decide::Ruling;
use crate::decision::in_force::InForce;
use crate::decision::remedy::Change;
use crate::decision::sets::RuleSet;
use crate::explain::told::{self, summary};
use crate::lang::Lang;
use crate::law::advice::{CAVEATS, CaveatId, STEPS, Step, THINGS, Thing};
use crate::law::glance::{ACTIONS, Action, FACTS, Fact};
use crate::law::remedy::Remedy;
use crate::law::result::{Finding, Place, Route, Verdict};
use crate::law::rules::RuleId;
use crate::law::terms::Terms;
use crate::words::results::Summary;
use crate::words::word::Word;
use crate::words::{Text, advice, glance, page, questions, results, rules, steps};

/// Something that an answer or a question says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sentence {
    /// Before everything else, when the rules have not been checked for too long: since this day.
    Notice(Date),
    /// Of a result.
    Title(Finding),
    /// Of a result, by its cause.
    OwnTitle(RuleId),
    /// Of a result, by what its summary speaks of.
    NamedTitle(Summary),
    Summary(Summary),
    Then(Verdict),
    Fact(Fact),
    Action(Action),
    Step(Step),
    Thing(Thing),
    Rule(RuleId),
    Caveat(CaveatId),
    Remedy(Remedy),
    Gain(Route, Option<Place>),
    Prompt(Question),
    Hint(Question),
    Label(Value),
    /// The answer "I don't know".
    Unsure,
    FindOut(Question),
}

/// The kinds of sentences, in the order in which a record lists them.
pub const KINDS: &[&str] = &[
    "notice", "title", "summary", "then", "fact", "action", "step", "thing", "rule", "caveat", "remedy",
    "gain", "prompt", "hint", "label", "find-out",
];

/// A sentence as it is said: by the code of its language, and what belongs to it in all of them, as the `url`
/// of a step.
pub type Said = Vec<(String, String)>;

impl Sentence {
    /// Its kind, and the name of what it speaks of.
    #[must_use]
    pub fn name(self) -> String {
        let (kind, of) = match self {
            Self::Notice(_) => ("notice", "stale".to_owned()),
            Self::Title(Finding { verdict, at }) => ("title", placed(verdict, at)),
            Self::OwnTitle(rule) => ("title", rule.name().to_owned()),
            Self::NamedTitle(summary) => ("title", summary.name().to_owned()),
            Self::Summary(summary) => ("summary", summary.name().to_owned()),
            Self::Then(verdict) => ("then", verdict.name().to_owned()),
            Self::Fact(fact) => ("fact", fact.name().to_owned()),
            Self::Action(action) => ("action", action.name().to_owned()),
            Self::Step(step) => ("step", step.name().to_owned()),
            Self::Thing(thing) => ("thing", thing.name().to_owned()),
            Self::Rule(rule) => ("rule", rule.name().to_owned()),
            Self::Caveat(caveat) => ("caveat", caveat.name().to_owned()),
            Self::Remedy(remedy) => ("remedy", answered(remedy.value())),
            Self::Gain(route, at) => ("gain", placed(Verdict::Open(route), at)),
            Self::Prompt(question) => ("prompt", question.name().to_owned()),
            Self::Hint(question) => ("hint", question.name().to_owned()),
            Self::Label(value) => ("label", answered(value)),
            Self::Unsure => ("label", UNSURE.to_owned()),
            Self::FindOut(question) => ("find-out", question.name().to_owned()),
        };
        [kind, " ", &of].concat()
    }

    /// Can it be that it is told only to people who do not know all the answers? What to do, what to bring
    /// and what is uncertain touches what is settled: whoever knows more is told it, too.
    #[must_use]
    pub const fn may_be_said_in_doubt_alone(self) -> bool {
        match self {
            Self::Fact(_) | Self::Action(_) | Self::Step(_) | Self::Thing(_) | Self::Caveat(_) => false,
            Self::Notice(_)
            | Self::Title(_)
            | Self::OwnTitle(_)
            | Self::NamedTitle(_)
            | Self::Summary(_)
            | Self::Then(_)
            | Self::Rule(_)
            | Self::Remedy(_)
            | Self::Gain(..)
            | Self::Prompt(_)
            | Self::Hint(_)
            | Self::Label(_)
            | Self::Unsure
            | Self::FindOut(_) => true,
        }
    }

    /// What it says under these terms; nothing where there is no such sentence.
    #[must_use]
    pub fn said(self, terms: Terms) -> Said {
        let text = match self {
            Self::Notice(checked) => return each(|lang| page::stale(checked, lang)),
            Self::Title(Finding { verdict, at }) => Some(results::title(verdict, at, terms)),
            Self::OwnTitle(rule) => rules::title(rule, terms),
            Self::NamedTitle(summary) => results::title_of(summary, terms),
            Self::Summary(summary) => Some(results::summary(summary, terms)),
            Self::Then(verdict) => Some(results::then(verdict, terms)),
            Self::Fact(fact) => Some(glance::fact(fact, terms)),
            Self::Action(action) => {
                return with_url(in_each_language(glance::action(action)), glance::url(action));
            }
            Self::Step(step) => {
                let parts = [Some(steps::line(step, terms)), steps::more(step, terms), steps::path(step)];
                let whole = each(|lang| {
                    let parts = parts.into_iter().flatten().map(|part| part.in_language(lang));
                    parts.collect::<Vec<_>>().join(" ")
                });
                return with_url(whole, steps::url(step));
            }
            Self::Thing(thing) => Some(advice::thing(thing, terms)),
            Self::Rule(rule) => Some(rules::sentence(rule, terms)),
            Self::Caveat(caveat) => Some(advice::caveat(caveat, terms)),
            Self::Remedy(remedy) => Some(results::remedy(remedy, terms)),
            Self::Gain(route, at) => Some(results::gain(route, at, terms)),
            Self::Prompt(question) => Some(questions::prompt(question, terms)),
            Self::Hint(question) => questions::hint(question, terms),
            Self::Label(value) => Some(questions::label(value, terms)),
            Self::Unsure => Some(questions::UNSURE),
            Self::FindOut(question) => Some(questions::find_out(question, terms)),
        };
        text.map(in_each_language).unwrap_or_default()
    }
}

/// What somebody is told who has said this and for whom it is decided so, in the order in which it is read.
#[must_use]
pub fn told(in_force: &InForce, answers: &Answers, ruling: &Ruling) -> Vec<Sentence> {
    let summary = summary(ruling.because, ruling.finding.at, answers);
    let mut told: Vec<_> = notice(in_force).collect();
    let own = told::own_title(ruling.because, ruling.finding.at).map(Sentence::OwnTitle);
    let named = Word::named_title(summary).is_there().then_some(Sentence::NamedTitle(summary));
    told.push(named.or(own).unwrap_or(Sentence::Title(ruling.finding)));
    told.push(Sentence::Summary(summary));
    told.extend(ruling.then.map(Sentence::Then));
    let advice = told::told(in_force, ruling, answers);
    let glance = told::glance(in_force, ruling, answers);
    told.extend(glance.facts.copied().map(Sentence::Fact));
    told.extend(glance.action.map(Sentence::Action));
    told.extend(advice.steps.copied().map(Sentence::Step));
    told.extend(advice.things.copied().map(Sentence::Thing));
    told.extend(ruling.because.iter().map(Sentence::Rule));
    told.extend(advice.caveats.map(|caveat| Sentence::Caveat(caveat.id)));
    for Change { remedies, route, at } in ruling.changes.iter() {
        told.extend(remedies.iter().map(Sentence::Remedy));
        told.push(Sentence::Gain(route, at));
    }
    told
}

/// Everything that can be said on a day, also to somebody who does not know all the answers.
#[must_use]
pub fn sayable(in_force: &InForce) -> Vec<Sentence> {
    const PLACES: [Option<Place>; 3] = [None, Some(Place::Home), Some(Place::SelfServiceZone)];
    let on = |verdict: Verdict| {
        let is_online = matches!(verdict, Verdict::Open(route) if Route::BOTH_ONLINE.contains(&route));
        PLACES.into_iter().filter(move |at| is_online || at.is_none())
    };
    let mut summaries = Vec::new();
    for rule in in_force.rows().iter() {
        for at in PLACES {
            let of = |answers: &Answers| summary(RuleSet::NONE.with(rule.id), at, answers);
            summaries.push(of(&Answers::NOTHING));
            let causes = [Question::ProtectedOwner, Question::Age].into_iter().flat_map(Question::values);
            summaries.extend(causes.map(|cause| of(&Answers::NOTHING.with(*cause))));
        }
    }
    let mut sayable: Vec<_> = notice(in_force).collect();
    for verdict in Verdict::ALL {
        sayable.extend(on(*verdict).map(|at| Sentence::Title(Finding { verdict: *verdict, at })));
    }
    let named = summaries.iter().copied().filter(|summary| Word::named_title(*summary).is_there());
    sayable.extend(named.map(Sentence::NamedTitle).collect::<Vec<_>>());
    sayable.extend(summaries.into_iter().map(Sentence::Summary));
    let own = in_force.rows().iter().filter(|rule| Word::own_title(rule.id).is_there());
    sayable.extend(own.map(|rule| Sentence::OwnTitle(rule.id)));
    sayable.extend(Verdict::ALL.iter().copied().map(Sentence::Then));
    let facts = FACTS.iter().filter(|row| row.in_force.contains(in_force.on));
    sayable.extend(facts.map(|row| Sentence::Fact(row.what)));
    let actions = ACTIONS.iter().filter(|row| row.in_force.contains(in_force.on));
    sayable.extend(actions.map(|row| Sentence::Action(row.what)));
    let steps = STEPS.iter().filter(|row| row.in_force.contains(in_force.on));
    sayable.extend(steps.map(|row| Sentence::Step(row.what)));
    let things = THINGS.iter().filter(|row| row.in_force.contains(in_force.on));
    sayable.extend(things.map(|row| Sentence::Thing(row.what)));
    sayable.extend(in_force.rows().iter().map(|rule| Sentence::Rule(rule.id)));
    let caveats = CAVEATS.iter().filter(|caveat| caveat.in_force.contains(in_force.on));
    sayable.extend(caveats.map(|caveat| Sentence::Caveat(caveat.id)));
    sayable.extend(Remedy::ALL.iter().copied().map(Sentence::Remedy));
    for route in Route::ALL {
        sayable.extend(on(Verdict::Open(*route)).map(|at| Sentence::Gain(*route, at)));
    }
    for question in Question::ALL {
        sayable.extend([Sentence::Prompt(*question), Sentence::Hint(*question)]);
        sayable.extend(question.values().iter().copied().map(Sentence::Label));
        sayable.extend([Sentence::Unsure, Sentence::FindOut(*question)]);
    }
    sayable
}

fn notice(in_force: &InForce) -> impl Iterator<Item = Sentence> + use<> {
    let notice = Sentence::Notice(in_force.version.checked);
    (in_force.on > in_force.version.review_by).then_some(notice).into_iter()
}

fn placed(verdict: Verdict, at: Option<Place>) -> String {
    at.map_or_else(|| verdict.name().to_owned(), |at| [verdict.name(), " at ", at.name()].concat())
}

fn answered(value: Value) -> String {
    [value.question().name(), "=", value.name()].concat()
}

/// With where it leads: said once, unless a language has an address of its own.
fn with_url(mut said: Said, url: Option<Text>) -> Said {
    let Some(url) = url else { return said };
    let urls = in_each_language(url);
    let one = urls.first().filter(|(_, first)| urls.iter().all(|(_, other)| other == first));
    if let Some((_, one)) = one {
        said.push(("url".to_owned(), one.clone()));
    } else {
        said.extend(urls.into_iter().map(|(code, url)| (["url ", &code].concat(), url)));
    }
    said
}

fn in_each_language(text: Text) -> Said {
    each(|lang| text.in_language(lang).to_owned())
}

fn each(text: impl Fn(Lang) -> String) -> Said {
    Lang::ALL.iter().map(|lang| (lang.code().to_owned(), text(*lang))).collect()
}
