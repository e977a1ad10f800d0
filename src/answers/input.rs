//! What has the person said? The one door: names and values come in as text, [`Answers`] go on, or every
//! mistake at once.

use crate::answers::question::{Answer, Answers, Question, UNSURE, Value};
use crate::calendar;
use crate::calendar::Date;
use crate::lang::Lang;

/// One thing wrong with what was given. The text names the culprit, shortened to [`LONGEST_QUOTE`]
/// characters.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The whole of it is not an object with named parts.
    #[error("`{0}` is not a plain object")]
    NotAnObject(&'static str),
    /// It could not be read at all: something in it threw.
    #[error("`{0}` could not be read")]
    Unreadable(String),
    /// There is no question of this name.
    #[error("`{0}` is not a question")]
    UnknownQuestion(String),
    /// The question does not have this answer.
    #[error("`{value}` does not answer `{question}`")]
    WrongAnswer {
        /// The question's name.
        question: &'static str,
        /// What was given.
        value: String,
    },
    /// The answer is not text.
    #[error("`{question}` takes text, not {kind}")]
    NotText {
        /// The question, or the option.
        question: &'static str,
        /// What was given instead, such as `a number`.
        kind: &'static str,
    },
    /// The same question is answered twice, differently.
    #[error("`{0}` is answered more than once")]
    Twice(&'static str),
    /// There is no option of this name.
    #[error("`{0}` is not an option")]
    UnknownOption(String),
    /// It is not a day of the calendar.
    #[error("`{0}` is not a day of the calendar, written YYYY-MM-DD")]
    NotADay(String),
    /// It is not a language that we speak.
    #[error("`{0}` is not a language: use {choice}", choice = Lang::choice())]
    UnknownLanguage(String),
    /// So many mistakes that are not named: more than [`MOST_PROBLEMS`] are.
    #[error("`{0}` more mistakes")]
    More(usize),
}

/// What was given is not what [`Answers`] can be made of.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", sentences(.problems))]
pub struct InputError {
    /// The first [`MOST_PROBLEMS`] mistakes, in the order in which they were met, and how many more there
    /// were; never empty.
    pub problems: Vec<Problem>,
}

impl InputError {
    /// Of all mistakes that were met.
    #[must_use]
    pub fn of(mut problems: Vec<Problem>) -> Self {
        let more = problems.len().saturating_sub(MOST_PROBLEMS);
        problems.truncate(MOST_PROBLEMS);
        problems.extend((more > 0).then_some(Problem::More(more)));
        Self { problems }
    }
}

/// The most mistakes that are named.
pub const MOST_PROBLEMS: usize = 100;

/// The most characters of a culprit that a message quotes.
pub const LONGEST_QUOTE: usize = 40;

/// Shortens what is quoted in a message, so that a megabyte of input does not become a megabyte of complaint.
#[must_use]
pub fn quote(text: &str) -> String {
    let cut = text.char_indices().nth(LONGEST_QUOTE).and_then(|(end, _)| text.get(..end));
    cut.map_or_else(|| text.to_owned(), |start| [start, "…"].concat())
}

/// Something given for one name: text, or what else it is, in words (`a number`, `null`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Raw {
    /// A text that answers nothing.
    Text(String),
    /// Something else.
    Other(&'static str),
}

impl Raw {
    /// A text, as far as it can be an answer or is quoted: nothing long is copied.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self::Text(quote(text))
    }
}

/// What could be read, and what could not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The answers that could be read.
    pub answers: Answers,
    /// Everything else, in the order in which it was met.
    pub problems: Vec<Problem>,
}

impl Reading {
    /// Reads pairs of a question's name and an answer's name.
    pub fn of<'n>(pairs: impl IntoIterator<Item = (&'n str, Raw)>) -> Self {
        pairs.into_iter().fold(Self::default(), |mut reading, (name, value)| {
            match given(name, &value) {
                Ok((question, answer)) => match reading.answers.get(question) {
                    Answer::Blank => reading.answers = reading.answers.set(question, answer),
                    earlier if earlier == answer => {}
                    Answer::Unsure | Answer::Known(_) => {
                        reading.problems.push(Problem::Twice(question.name()));
                    }
                },
                Err(problem) => reading.problems.push(problem),
            }
            reading
        })
    }

    /// The answers, if nothing was wrong.
    ///
    /// # Errors
    /// The mistakes that were met.
    pub fn strictly(self) -> Result<Answers, InputError> {
        if self.problems.is_empty() { Ok(self.answers) } else { Err(InputError::of(self.problems)) }
    }
}

impl Answers {
    /// Reads answers by name, as they stand on the wire and in a link.
    ///
    /// ```
    /// use tirkeu::Answers;
    /// let error = Answers::parse([("age", "17"), ("home", "unsure"), ("colour", "blue")]).unwrap_err();
    /// assert_eq!(error.to_string(), "`17` does not answer `age`; `colour` is not a question");
    /// ```
    ///
    /// # Errors
    /// Every mistake, at once.
    pub fn parse<'n>(pairs: impl IntoIterator<Item = (&'n str, &'n str)>) -> Result<Self, InputError> {
        let texts = pairs.into_iter().map(|(name, text)| (name, Raw::text(text)));
        Reading::of(texts).strictly()
    }
}

/// Reads the answer of this name to the question of that name.
///
/// # Errors
/// There is no such question, or it has no such answer.
pub fn answer(name: &str, text: &str) -> Result<(Question, Answer<Value>), Problem> {
    let question = Question::named(name).ok_or_else(|| Problem::UnknownQuestion(quote(name)))?;
    if text == UNSURE {
        return Ok((question, Answer::Unsure));
    }
    let wrong = || Problem::WrongAnswer { question: question.name(), value: quote(text) };
    question.value(text).map(|value| (question, Answer::Known(value))).ok_or_else(wrong)
}

fn given(name: &str, given: &Raw) -> Result<(Question, Answer<Value>), Problem> {
    match (Question::named(name), given) {
        (Some(question), Raw::Other(kind)) => Err(Problem::NotText { question: question.name(), kind }),
        (None, Raw::Other(_)) => Err(Problem::UnknownQuestion(quote(name))),
        (_, Raw::Text(text)) => answer(name, text),
    }
}

/// Reads a day.
///
/// # Errors
/// [`Problem::NotADay`] where it is not one.
pub fn civil_day(text: &str) -> Result<Date, Problem> {
    calendar::parse(text).ok_or_else(|| Problem::NotADay(quote(text)))
}

fn sentences(problems: &[Problem]) -> String {
    problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::question::Citizenship;

    fn text(text: &str) -> Raw {
        Raw::Text(text.to_owned())
    }

    #[test]
    fn what_can_be_read_is_read_and_each_mistake_is_named() {
        let long = "я".repeat(1_000_000);
        let reading = Reading::of([
            ("citizenship", text("citizen")),
            ("person", text("unsure")),
            ("age", text("17")),
            ("home", Raw::Other("a number")),
            ("name", text("Aigul")),
            ("__proto__", text("")),
            (long.as_str(), text("")),
            ("citizenship", text("citizen")),
            ("citizenship", text("other")),
        ]);
        assert!(reading.answers.is(Citizenship::Citizen));
        assert_eq!(reading.answers.get(Question::Person), Answer::Unsure);
        assert_eq!(reading.answers.given().count(), 2);
        let error = reading.strictly().unwrap_err();
        assert_eq!(
            error.problems.iter().map(ToString::to_string).collect::<Vec<_>>(),
            [
                "`17` does not answer `age`",
                "`home` takes text, not a number",
                "`name` is not a question",
                "`__proto__` is not a question",
                &format!("`{}…` is not a question", "я".repeat(LONGEST_QUOTE)),
                "`citizenship` is answered more than once",
            ]
        );
        assert!(error.to_string().starts_with("`17` does not answer `age`; `home` takes text"));
    }

    #[test]
    fn the_same_answer_may_stand_twice_and_another_one_may_not() {
        let said = |values: &[&str]| Reading::of(values.iter().map(|value| ("age", text(value)))).problems;
        assert_eq!(said(&["18-plus", "18-plus"]), []);
        assert_eq!(said(&["unsure", "unsure"]), []);
        assert_eq!(said(&["18-plus", "unsure"]), [Problem::Twice("age")]);
        assert_eq!(said(&["18-plus", "14-15", "under-14"]), [Problem::Twice("age"), Problem::Twice("age")]);
    }

    #[test]
    fn the_other_mistakes_are_named_too() {
        let unknown_language = format!("`de` is not a language: use {}", Lang::choice());
        for (problem, message) in [
            (Problem::NotAnObject("answers"), "`answers` is not a plain object"),
            (Problem::Unreadable("age".into()), "`age` could not be read"),
            (Problem::UnknownOption("when".into()), "`when` is not an option"),
            (
                Problem::NotADay("2026-02-30".into()),
                "`2026-02-30` is not a day of the calendar, written YYYY-MM-DD",
            ),
            (Problem::UnknownLanguage("de".into()), &unknown_language),
        ] {
            assert_eq!(problem.to_string(), message);
        }
        assert_eq!(civil_day("2026-02-30"), Err(Problem::NotADay("2026-02-30".into())));
    }

    #[test]
    fn a_hundred_mistakes_are_named_and_how_many_more_there_are() {
        let mistakes = |many: usize| {
            let error = Answers::parse(std::iter::repeat_n(("colour", "blue"), many)).unwrap_err();
            error.problems.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(mistakes(MOST_PROBLEMS), ["`colour` is not a question"; MOST_PROBLEMS]);
        let more = mistakes(MOST_PROBLEMS + 5000);
        assert_eq!(more.len(), MOST_PROBLEMS + 1);
        assert_eq!(more.last().map(String::as_str), Some("`5000` more mistakes"));
    }

    #[test]
    fn a_long_text_is_not_kept_and_is_named_as_if_it_were() {
        let long = "я".repeat(1_000_000);
        let Raw::Text(kept) = Raw::text(&long) else { panic!("it is text") };
        assert!(kept.len() < 4 * (LONGEST_QUOTE + 1));
        let named = |value: &str| Answers::parse([("age", value)]).unwrap_err().to_string();
        assert_eq!(named(&long), format!("`{}…` does not answer `age`", "я".repeat(LONGEST_QUOTE)));
    }

    #[test]
    fn a_quote_is_cut_after_forty_characters_and_not_before() {
        assert_eq!(quote(&"a".repeat(40)), "a".repeat(40));
        assert_eq!(quote(&"a".repeat(41)), format!("{}…", "a".repeat(40)));
    }
}
