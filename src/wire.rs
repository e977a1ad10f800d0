//! How do answers and outcomes cross into JavaScript or JSON? The only file that knows serde.
//!
//! The shapes are those of `pkg/tirkeu.d.ts`; the names are those of [`crate::question`], [`crate::route`] and
//! [`crate::rules`].

use crate::decide::{Case, Change};
use crate::facts::{Given, InputError, Problem, Reading, day, quote};
use crate::law::{Date, iso};
use crate::outcome::{self, Cited, Content, Outcome, Reason};
use crate::question::{Answer, Answers, UNSURE};
use crate::route::{Place, Verdict};
use crate::words::Lang;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use std::fmt;

/// Names and what was given for them, before anything is known about either.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pairs(pub Vec<(String, Given)>);

/// What to answer for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// The language to answer in.
    pub lang: Lang,
    /// The day to answer for; today where none is given.
    pub on: Option<Date>,
}

impl Pairs {
    /// Reads answers, with every mistake.
    #[must_use]
    pub fn answers(&self) -> Reading {
        Reading::of(self.0.iter().map(|(name, given)| (name.as_str(), given.clone())))
    }

    /// Reads options, with every mistake.
    #[must_use]
    pub fn options(&self) -> (Options, Vec<Problem>) {
        let mut options = Options { lang: Lang::Kk, on: None };
        let mut problems = Vec::new();
        for (name, given) in &self.0 {
            let read = match (name.as_str(), given) {
                ("lang", Given::Text(code)) => {
                    Lang::coded(code).map(|lang| options.lang = lang).ok_or_else(|| Problem::UnknownLanguage(quote(code)))
                }
                ("on", Given::Text(text)) => day(text).map(|on| options.on = Some(on)),
                ("lang", Given::Other(kind)) => Err(Problem::NotText { question: "lang", kind }),
                ("on", Given::Other(kind)) => Err(Problem::NotText { question: "on", kind }),
                (unknown, _) => Err(Problem::UnknownOption(quote(unknown))),
            };
            problems.extend(read.err());
        }
        (options, problems)
    }
}

/// Reads answers and options together.
///
/// # Errors
/// Every mistake in both.
pub fn read(answers: &Pairs, options: &Pairs, before: Vec<Problem>) -> Result<(Answers, Options), InputError> {
    let Reading { answers, problems } = answers.answers();
    let (options, more) = options.options();
    let problems: Vec<_> = before.into_iter().chain(problems).chain(more).collect();
    if problems.is_empty() { Ok((answers, options)) } else { Err(InputError { problems }) }
}

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PairsVisitor;
        impl<'de> Visitor<'de> for PairsVisitor {
            type Value = Pairs;

            fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
                let mut pairs = Vec::new();
                while let Some((name, Anything(given))) = map.next_entry()? {
                    pairs.push((name, given));
                }
                Ok(Pairs(pairs))
            }
        }
        deserializer.deserialize_map(PairsVisitor)
    }
}

/// Whatever was given for a name.
struct Anything(Given);

impl<'de> Deserialize<'de> for Anything {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnythingVisitor;
        impl<'de> Visitor<'de> for AnythingVisitor {
            type Value = Anything;

            fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                formatter.write_str("anything")
            }

            fn visit_str<E>(self, text: &str) -> Result<Anything, E> {
                Ok(Anything(Given::Text(text.to_owned())))
            }

            fn visit_bool<E>(self, _: bool) -> Result<Anything, E> {
                Ok(Anything(Given::Other("a boolean")))
            }

            fn visit_f64<E>(self, _: f64) -> Result<Anything, E> {
                Ok(Anything(Given::Other("a number")))
            }

            fn visit_i64<E>(self, _: i64) -> Result<Anything, E> {
                Ok(Anything(Given::Other("a number")))
            }

            fn visit_u64<E>(self, _: u64) -> Result<Anything, E> {
                Ok(Anything(Given::Other("a number")))
            }

            fn visit_unit<E>(self) -> Result<Anything, E> {
                Ok(Anything(Given::Other("null")))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Anything, A::Error> {
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Anything(Given::Other("a list")))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Anything, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Anything(Given::Other("an object")))
            }
        }
        deserializer.deserialize_any(AnythingVisitor)
    }
}

impl Serialize for Answers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.said().map(|(question, answer)| match answer {
            Answer::Known(value) => (question.name(), value.name()),
            Answer::Unsure | Answer::Blank => (question.name(), UNSURE),
        }))
    }
}

impl Serialize for Outcome {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        struct Common<'a> {
            on: String,
            #[serde(skip_serializing_if = "Option::is_none")]
            notice: Option<&'a str>,
            possible: Vec<&'a str>,
            answers: &'a Answers,
            #[serde(flatten)]
            content: ContentOut<'a>,
        }
        let content = match &self.content {
            Content::Ask(ask) => ContentOut::Ask(ask.into()),
            Content::Result(result) => ContentOut::Decided(Box::new(decided(result, self.notice))),
            Content::Depends(depends) => ContentOut::Depends(depends.into()),
        };
        let possible = self.possible.iter().map(|verdict| verdict.name()).collect();
        Common { on: iso(self.on), notice: self.notice, possible, answers: &self.answers, content }.serialize(serializer)
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ReasonOut::from(self).serialize(serializer)
    }
}

#[derive(serde::Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum ContentOut<'a> {
    Ask(AskOut<'a>),
    Decided(Box<DecidedOut<'a>>),
    Depends(DependsOut<'a>),
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct AskOut<'a> {
    question: &'a str,
    prompt: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<&'a str>,
    options: Vec<OptionOut<'a>>,
    because: Vec<ReasonOut<'a>>,
    at_most: usize,
}

#[derive(serde::Serialize)]
struct OptionOut<'a> {
    value: &'a str,
    label: &'a str,
}

#[derive(serde::Serialize)]
struct ReasonOut<'a> {
    rule: &'a str,
    text: &'a str,
    sources: Vec<SourceOut<'a>>,
}

#[derive(serde::Serialize)]
struct SourceOut<'a> {
    id: &'a str,
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    point: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    checked: String,
}

#[derive(serde::Serialize)]
struct DecidedOut<'a> {
    result: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<&'a str>,
    title: &'a str,
    summary: String,
    because: Vec<ReasonOut<'a>>,
    caveats: Vec<CaveatOut<'a>>,
    steps: Vec<StepOut<'a>>,
    bring: &'a [&'static str],
    #[serde(skip_serializing_if = "Option::is_none")]
    then: Option<&'a str>,
    changes: Vec<ChangeOut<'a>>,
    valid: ValidOut,
}

#[derive(serde::Serialize)]
struct CaveatOut<'a> {
    id: &'a str,
    text: &'a str,
    sources: Vec<SourceOut<'a>>,
}

#[derive(serde::Serialize)]
struct StepOut<'a> {
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
}

#[derive(serde::Serialize)]
struct ChangeOut<'a> {
    answers: Answers,
    result: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<&'a str>,
    text: &'a str,
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct ValidOut {
    from: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
    checked: String,
    review_by: String,
    current: bool,
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct DependsOut<'a> {
    cases: Vec<CaseOut<'a>>,
    find_out: Vec<FindOutOut<'a>>,
}

#[derive(serde::Serialize)]
struct CaseOut<'a> {
    answers: &'a Answers,
    result: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<&'a str>,
    title: &'a str,
}

#[derive(serde::Serialize)]
struct FindOutOut<'a> {
    question: &'a str,
    text: &'a str,
}

impl<'a> From<&'a outcome::Ask> for AskOut<'a> {
    fn from(ask: &'a outcome::Ask) -> Self {
        let option = |choice: &outcome::Choice| OptionOut {
            value: match choice.answer {
                Answer::Known(value) => value.name(),
                Answer::Unsure | Answer::Blank => UNSURE,
            },
            label: choice.label,
        };
        Self {
            question: ask.question.name(),
            prompt: ask.prompt,
            hint: ask.hint,
            options: ask.options.iter().map(option).collect(),
            because: ask.because.iter().map(ReasonOut::from).collect(),
            at_most: ask.at_most,
        }
    }
}

impl<'a> From<&'a Reason> for ReasonOut<'a> {
    fn from(reason: &'a Reason) -> Self {
        Self { rule: reason.rule.name(), text: reason.text, sources: reason.sources.iter().map(SourceOut::from).collect() }
    }
}

impl<'a> From<&'a Cited> for SourceOut<'a> {
    fn from(cited: &'a Cited) -> Self {
        Self { id: cited.source.id(), title: cited.title, point: cited.point, url: cited.url, checked: iso(cited.checked) }
    }
}

impl<'a> From<&'a outcome::Depends> for DependsOut<'a> {
    fn from(depends: &'a outcome::Depends) -> Self {
        let case = |(case, title): &'a (Case, &'static str)| CaseOut {
            answers: &case.answers,
            result: case.finding.verdict.name(),
            at: case.finding.at.map(Place::name),
            title,
        };
        Self {
            cases: depends.cases.iter().map(case).collect(),
            find_out: depends.find_out.iter().map(|(question, text)| FindOutOut { question: question.name(), text }).collect(),
        }
    }
}

/// A stale notice is said first in the summary too, so that whoever shows no more than that still says it.
fn decided<'a>(result: &'a outcome::Result, notice: Option<&str>) -> DecidedOut<'a> {
    let sentences: Vec<_> = notice.into_iter().chain([result.summary]).collect();
    let change = |(change, text): &'a (Change, String)| ChangeOut {
        answers: change.remedies.iter().fold(Answers::default(), |answers, remedy| answers.with(remedy.value())),
        result: Verdict::Open(change.route).name(),
        at: change.at.map(Place::name),
        text,
    };
    let caveat = |caveat: &'a outcome::Uncertain| CaveatOut {
        id: caveat.id.name(),
        text: caveat.text,
        sources: caveat.sources.iter().map(SourceOut::from).collect(),
    };
    DecidedOut {
        result: result.finding.verdict.name(),
        at: result.finding.at.map(Place::name),
        title: result.title,
        summary: sentences.join(" "),
        because: result.because.iter().map(ReasonOut::from).collect(),
        caveats: result.caveats.iter().map(caveat).collect(),
        steps: result.steps.iter().map(|step| StepOut { text: step.text, url: step.url }).collect(),
        bring: &result.bring,
        then: result.then.map(|(then, _)| then.name()),
        changes: result.changes.iter().map(change).collect(),
        valid: ValidOut {
            from: iso(result.valid.from),
            until: result.valid.until.map(iso),
            checked: iso(result.valid.checked),
            review_by: iso(result.valid.review_by),
            current: result.valid.current,
        },
    }
}
