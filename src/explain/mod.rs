//! What is a person told? A decision put into words: the shape that the crate and its JSON have.
//!
//! For whoever calls the crate, and in `told` for whoever makes a screen or an outcome. Must not know: a
//! screen.

pub mod aloud;
pub mod desk;
pub mod told;
pub mod turns;

use crate::answers::question::{Answer, Answers, Question, Value};
use crate::calendar::Date;
use crate::decision::decide::{self, Decision, Kind, Ruling};
use crate::decision::grounds::{Grounds, Sure};
use crate::decision::in_force::InForce;
use crate::decision::remedy::Change;
use crate::decision::sets::RuleSet;
use crate::lang::Lang;
use crate::law::advice::CaveatId;
use crate::law::basis::{Basis, Confidence};
use crate::law::result::{Finding, Verdict};
use crate::law::rules::RuleId;
use crate::law::source::Source;
use crate::law::terms::Terms;
use crate::words;
use crate::words::word::Word;
pub use told::Valid;
use told::told;

/// What a person is told on a day.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The civil day in Kazakhstan that it answers for.
    pub on: Date,
    /// The numbers and definitions of the law on that day: its words follow them.
    pub terms: Terms,
    /// Said before everything else, when the rules have not been checked for too long.
    pub notice: Option<String>,
    /// Exactly the results that some completion of the answers leads to.
    pub possible: Vec<Verdict>,
    /// The answers that matter; one that no longer does is left out.
    pub answers: Answers,
    /// The question, the result or the cases.
    pub content: Content,
}

/// What is told: a question, a result, or cases.
#[derive(Clone, Debug)]
pub enum Content {
    /// Something still matters and has not been asked.
    Ask(Ask),
    /// Every completion of the answers agrees on the result.
    Decided(Box<Decided>),
    /// Cases, depending on what the person does not know.
    Depends(Depends),
}

/// A question as it is asked.
#[derive(Clone, Debug)]
pub struct Ask {
    /// The question that is asked.
    pub question: Question,
    /// The question in words, as a title.
    pub prompt: &'static str,
    /// A sentence that helps to answer it.
    pub hint: Option<&'static str>,
    /// What can be answered; "I don't know" comes last.
    pub options: Vec<AnswerOption>,
    /// The rules that wait for it.
    pub because: Vec<Reason>,
    /// Questions still to come, this one included, on the longest way.
    pub at_most: usize,
}

/// Something that can be answered.
#[derive(Clone, Copy, Debug)]
pub struct AnswerOption {
    /// The answer: never blank.
    pub answer: Answer<Value>,
    /// The answer, as the person says it.
    pub label: &'static str,
}

/// A rule in words, with where it is written.
#[derive(Clone, Debug)]
pub struct Reason {
    /// The rule that decided.
    pub rule: RuleId,
    /// The rule in one sentence.
    pub text: &'static str,
    /// Where it is written; empty where nothing is published.
    pub sources: Vec<Cited>,
    /// How sure we are that it is so on that day.
    pub confidence: Confidence,
    /// Who says so.
    pub basis: Basis,
}

/// A source in words, with the day on which it was compared.
#[derive(Clone, Copy, Debug)]
pub struct Cited {
    /// Where it is written.
    pub source: Source,
    /// What the source is called.
    pub title: &'static str,
    /// The article in it.
    pub point: Option<&'static str>,
    /// Where its text can be read.
    pub url: Option<&'static str>,
    /// The day on which the rule was last compared with it.
    pub checked: Date,
}

/// A result in words, with its reasons and what to do.
#[derive(Clone, Debug)]
pub struct Decided {
    /// The result and the place.
    pub finding: Finding,
    /// The result in a line.
    pub title: &'static str,
    /// The result in a few sentences.
    pub summary: &'static str,
    /// Every rule that decided.
    pub because: Vec<Reason>,
    /// What is uncertain about it.
    pub caveats: Vec<Uncertain>,
    /// What is seen at a glance, a few words each.
    pub facts: Vec<&'static str>,
    /// The first thing to do, on a button.
    pub action: Option<&'static str>,
    /// What to do, in order.
    pub steps: Vec<Todo>,
    /// What to have ready, a sentence each.
    pub bring: Vec<&'static str>,
    /// What opens once the obstacles are gone, and that as a sentence.
    pub then: Option<(Verdict, &'static str)>,
    /// What would make it easier, and that as sentences.
    pub changes: Vec<(Change, String)>,
    /// On which civil days it holds.
    pub valid: Valid,
}

/// A caveat in words.
#[derive(Clone, Debug)]
pub struct Uncertain {
    /// By which it is known in an outcome.
    pub id: CaveatId,
    /// What is uncertain, in a sentence or two.
    pub text: &'static str,
    /// The sources that are silent or disagree.
    pub sources: Vec<Cited>,
}

/// One thing to do.
#[derive(Clone, Copy, Debug)]
pub struct Todo {
    /// What to do, in a line.
    pub line: &'static str,
    /// What stands behind it.
    pub more: Option<&'static str>,
    /// The way to it through menus.
    pub path: Option<&'static str>,
    /// Where it leads, if it leads somewhere.
    pub url: Option<&'static str>,
}

impl Todo {
    /// The line, what stands behind it, and the way through menus.
    #[must_use]
    pub fn text(&self) -> String {
        let parts = [Some(self.line), self.more, self.path].into_iter().flatten();
        parts.collect::<Vec<_>>().join(" ")
    }
}

/// What it depends on, in words: nothing is left to ask, and what the person does not know decides.
#[derive(Clone, Debug)]
pub struct Depends {
    /// What each finding would mean, with the title of its result.
    pub cases: Vec<(decide::Branch, &'static str)>,
    /// What to find out, and how.
    pub find_out: Vec<(Question, &'static str)>,
}

/// Decides and puts it into words. Pure: the same answers, day and language give the same outcome for ever.
///
/// ```
/// use tirkeu::{Answers, Content, Lang, check, date};
/// let outcome = check(&Answers::parse([("citizenship", "other")])?, date(2026, 11, 22), Lang::En);
/// let Content::Decided(decided) = outcome.content else { panic!("nothing else matters") };
/// assert_eq!(decided.title, "A foreigner here temporarily? Another procedure");
/// # Ok::<(), tirkeu::InputError>(())
/// ```
#[must_use]
pub fn check(answers: &Answers, on: Date, lang: Lang) -> Outcome {
    let in_force = InForce::on(on);
    let terms = in_force.terms();
    let Decision { answers, possible, kind } = decide::decide(&in_force, answers);
    let content = match kind {
        Kind::Ask { question, because, at_most } => {
            Content::Ask(ask(&in_force, question, because, at_most, lang))
        }
        Kind::Decided(ruling) => Content::Decided(Box::new(result(&in_force, &ruling, &answers, lang))),
        Kind::Depends(depends) => Content::Depends(Depends {
            cases: depends
                .cases()
                .map(|case| {
                    let title = told::title_by(depends.because(&case), case.finding, &depends.known(&case));
                    (case, title.said(terms, lang).unwrap_or_default())
                })
                .collect(),
            find_out: depends
                .find_out()
                .iter()
                .map(|question| (question, words::questions::find_out(question, terms).in_language(lang)))
                .collect(),
        }),
    };
    let notice =
        (on > in_force.version.review_by).then(|| words::page::stale(in_force.version.checked, lang));
    Outcome { on, terms, notice, possible: possible.iter().collect(), answers, content }
}

/// Every rule in force on a day, in words.
#[must_use]
pub fn rules(on: Date, lang: Lang) -> Vec<Reason> {
    let in_force = InForce::on(on);
    in_force.version.reasons().map(|rule| reason(rule, in_force.terms(), lang)).collect()
}

/// The answers that a question offers, "I don't know" last.
#[must_use]
pub fn choices(question: Question, terms: Terms, lang: Lang) -> Vec<AnswerOption> {
    let known = question.values().iter().map(|value| Answer::Known(*value));
    known
        .chain([Answer::Unsure])
        .map(|answer| AnswerOption { answer, label: label(answer, terms, lang) })
        .collect()
}

/// An answer in words; blank has none.
#[must_use]
pub fn label(answer: Answer<Value>, terms: Terms, lang: Lang) -> &'static str {
    match answer {
        Answer::Blank => "",
        Answer::Unsure => words::questions::UNSURE.in_language(lang),
        Answer::Known(value) => words::questions::label(value, terms).in_language(lang),
    }
}

/// A finding in a line.
#[must_use]
pub fn title(finding: Finding, terms: Terms, lang: Lang) -> &'static str {
    words::results::title(finding.verdict, finding.at, terms).in_language(lang)
}

/// What is decided on these answers, in a line: by its cause, where that says more.
#[must_use]
pub fn title_of(ruling: &Ruling, answers: &Answers, terms: Terms, lang: Lang) -> &'static str {
    told::title_by(ruling.because, ruling.finding, answers).said(terms, lang).unwrap_or_default()
}

fn ask(in_force: &InForce, question: Question, because: RuleSet, at_most: usize, lang: Lang) -> Ask {
    let terms = in_force.terms();
    Ask {
        question,
        prompt: words::questions::prompt(question, terms).in_language(lang),
        hint: words::questions::hint(question, terms).map(|hint| hint.in_language(lang)),
        options: choices(question, terms, lang),
        because: told::reasons(in_force, because).map(|rule| reason(rule, in_force.terms(), lang)).collect(),
        at_most,
    }
}

fn result(in_force: &InForce, ruling: &Ruling, answers: &Answers, lang: Lang) -> Decided {
    let terms = in_force.terms();
    let told = told(in_force, ruling, answers);
    let glance = told::glance(in_force, ruling, answers);
    let say = |word: Word| word.said(terms, lang).unwrap_or_default();
    Decided {
        finding: ruling.finding,
        title: say(told.title),
        summary: say(told.summary),
        because: told::reasons(in_force, ruling.because).map(|rule| reason(rule, terms, lang)).collect(),
        caveats: told
            .caveats
            .map(|caveat| Uncertain {
                id: caveat.id,
                text: say(Word::caveat(caveat.id)),
                sources: caveat.sources().iter().map(|source| cited(*source, caveat.checked, lang)).collect(),
            })
            .collect(),
        facts: glance.facts.map(|fact| say(Word::fact(*fact))).collect(),
        action: glance.action.map(|action| say(Word::action(action))),
        steps: told
            .steps
            .map(|step| Todo {
                line: say(Word::step(*step)),
                more: Word::more(*step).said(terms, lang),
                path: Word::path(*step).said(terms, lang),
                url: Word::step_url(*step).said(terms, lang),
            })
            .collect(),
        bring: told.things.map(|thing| say(Word::thing(*thing))).collect(),
        then: ruling.then.map(|then| (then, say(Word::then(then)))),
        changes: ruling
            .changes
            .iter()
            .map(|change| {
                // Whole sentences, one after another: what to do, and what it leads to.
                let remedies = change.remedies.iter().map(Word::remedy);
                let sentences = remedies.chain([Word::gain((change.route, change.at))]).map(say);
                (change, sentences.collect::<Vec<_>>().join(" "))
            })
            .collect(),
        valid: told.valid,
    }
}

fn reason((rule, (basis, confidence)): (&Grounds, Sure), terms: Terms, lang: Lang) -> Reason {
    Reason {
        rule: rule.id,
        text: words::rules::sentence(rule.id, terms).in_language(lang),
        sources: rule.sources().iter().map(|source| cited(*source, rule.checked, lang)).collect(),
        confidence,
        basis,
    }
}

/// A source in words, compared on this day.
#[must_use]
pub fn cited(source: Source, checked: Date, lang: Lang) -> Cited {
    Cited {
        source,
        title: words::law::title(source).in_language(lang),
        point: words::law::point(source).map(|point| point.in_language(lang)),
        url: words::law::url(source, lang),
        checked,
    }
}
