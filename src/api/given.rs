//! What was given, before anything is known about it? Answers and options by name, and every mistake in both.

use crate::answers::input::{Given, InputError, Problem, Reading, civil_day, quote};
use crate::answers::question::Answers;
use crate::calendar::Date;
use crate::lang::Lang;

/// Names and what was given for them, before anything is known about either.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pairs(pub Vec<(String, Given)>);

/// The names of the options.
pub const OPTIONS: &[&str] = &["lang", "on"];

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
        let mut options = Options { lang: Lang::DEFAULT, on: None };
        let mut problems = Vec::new();
        for (name, given) in &self.0 {
            let read = match (name.as_str(), given) {
                ("lang", Given::Text(code)) => Lang::coded(code)
                    .map(|lang| options.lang = lang)
                    .ok_or_else(|| Problem::UnknownLanguage(quote(code))),
                ("on", Given::Text(text)) => civil_day(text).map(|on| options.on = Some(on)),
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
pub fn read(
    answers: &Pairs,
    options: &Pairs,
    before: Vec<Problem>,
) -> Result<(Answers, Options), InputError> {
    let Reading { answers, problems } = answers.answers();
    let (options, more) = options.options();
    let problems: Vec<_> = before.into_iter().chain(problems).chain(more).collect();
    if problems.is_empty() { Ok((answers, options)) } else { Err(InputError { problems }) }
}
