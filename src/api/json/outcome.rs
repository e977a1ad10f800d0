//! How do outcomes go out to JavaScript or JSON?
//!
//! The shapes are those of `pkg/tirkeu.d.ts`; the names are those of [`crate::answers::question`],
//! [`crate::law::result`] and [`crate::law::rules`].

use crate::answers::question::{Answer, Answers, UNSURE};
use crate::calendar::iso;
use crate::decision::decide::Branch;
use crate::decision::remedy::Change;
use crate::explain::{self, Cited, Content, Outcome, Reason};
use crate::law::result::{Place, Verdict};
use serde::ser::{Serialize, Serializer};

impl Serialize for Answers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.given().map(|(question, answer)| match answer {
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
            Content::Decided(result) => {
                ContentOut::Decided(Box::new(decided(result, self.notice.as_deref())))
            }
            Content::Depends(depends) => ContentOut::Depends(depends.into()),
        };
        let possible = self.possible.iter().map(|verdict| verdict.name()).collect();
        Common { on: iso(self.on), notice: self.notice.as_deref(), possible, answers: &self.answers, content }
            .serialize(serializer)
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
    confidence: &'a str,
    basis: &'a str,
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
    line: &'a str,
    text: String,
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

impl<'a> From<&'a explain::Ask> for AskOut<'a> {
    fn from(ask: &'a explain::Ask) -> Self {
        let option = |choice: &explain::AnswerOption| OptionOut {
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
        Self {
            rule: reason.rule.name(),
            text: reason.text,
            sources: reason.sources.iter().map(SourceOut::from).collect(),
            confidence: reason.confidence.name(),
            basis: reason.basis.name(),
        }
    }
}

impl<'a> From<&'a Cited> for SourceOut<'a> {
    fn from(cited: &'a Cited) -> Self {
        Self {
            id: cited.source.id(),
            title: cited.title,
            point: cited.point,
            url: cited.url,
            checked: iso(cited.checked),
        }
    }
}

impl<'a> From<&'a explain::Depends> for DependsOut<'a> {
    fn from(depends: &'a explain::Depends) -> Self {
        let case = |(case, title): &'a (Branch, &'static str)| CaseOut {
            answers: &case.answers,
            result: case.finding.verdict.name(),
            at: case.finding.at.map(Place::name),
            title,
        };
        Self {
            cases: depends.cases.iter().map(case).collect(),
            find_out: depends
                .find_out
                .iter()
                .map(|(question, text)| FindOutOut { question: question.name(), text })
                .collect(),
        }
    }
}

/// A stale notice is said first in the summary too, so that whoever shows no more than that still says it.
fn decided<'a>(result: &'a explain::Decided, notice: Option<&str>) -> DecidedOut<'a> {
    let sentences: Vec<_> = notice.into_iter().chain([result.summary]).collect();
    let change = |(change, text): &'a (Change, String)| ChangeOut {
        answers: change
            .remedies
            .iter()
            .fold(Answers::default(), |answers, remedy| answers.with(remedy.value())),
        result: Verdict::Open(change.route).name(),
        at: change.at.map(Place::name),
        text,
    };
    let caveat = |caveat: &'a explain::Uncertain| CaveatOut {
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
        steps: { result.steps.iter() }
            .map(|step| StepOut { line: step.line, text: step.text(), url: step.url })
            .collect(),
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
