//! Which situation for the tests does a text make that somebody has sent whom the portal answered otherwise?
//!
//! A link to a case is enough; the text of the page `otherwise` has the day and what happened in a line of
//! its own, too. The row fails until somebody has written into it what the portal said, and the rules say the
//! same: `tests/law/scenarios.rs`.

use crate::answers::input::quote;
use crate::answers::link::Link;
use crate::answers::question::Answers;
use crate::calendar::{self, Date};
use crate::decision::remedy::Change;
use crate::explain::{Content, check};
use crate::lang::Lang;
use crate::law::result::{Place, Verdict};
use crate::law::source::{CHECKED, FIRST_CHECK, LATEST};
use crate::words::otherwise::Happened;

/// With this word the line for us begins in a text; the version, the day and what happened follow.
pub const MARK: &str = "tirkeu";

/// Stands in a row where nobody knows yet what to write.
pub const TO_SAY: &str = "WHAT THE PORTAL SAID";

/// What somebody has sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    pub answers: Answers,
    /// The day of the answer; of a link alone, that of the last comparison.
    pub on: Date,
    /// The version of the program, and what happened; a link alone says nothing of either.
    pub said: Option<(String, Happened)>,
}

/// One thing wrong with what was sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Mistake {
    /// No part of it is a link.
    #[error("`{0}` has no link to a case in it")]
    NoLink(String),
    /// The link has no answer that can be read.
    #[error("`{0}` is a link without answers")]
    NoAnswers(String),
    /// A part of the link.
    #[error("`{0}` is no part of a link to a case")]
    Unread(String),
    /// It is not a day.
    #[error("`{0}` is not a day of the calendar, written YYYY-MM-DD")]
    NotADay(String),
    /// It is a day for which no device has answered. A version answers from the day of its own comparison on,
    /// and whoever sends may have been answered by an earlier one: before the first there was none.
    #[error("`{0}` is not between {first} and {LATEST}", first = FIRST_CHECK.on)]
    NoSuchAnswer(Date),
    /// It is nothing that the page offers.
    #[error("`{0}` is not on the list of what can happen")]
    NothingOnTheList(String),
}

impl Sent {
    /// Reads it, be it a link or the whole text around it.
    ///
    /// # Errors
    /// All that is wrong with it.
    pub fn read(text: &str) -> Result<Self, Vec<Mistake>> {
        let words: Vec<_> = text.split_whitespace().collect();
        let mut mistakes = Vec::new();
        let answers = link(&words, text, &mut mistakes);
        let after = words.iter().position(|word| *word == MARK).and_then(|at| words.get(at + 1..));
        let (mut on, mut said) = (CHECKED, None);
        if let Some([version, day, happened, ..]) = after {
            match calendar::parse(day) {
                None => mistakes.push(Mistake::NotADay(quote(day))),
                Some(day) if day < FIRST_CHECK.on || day > LATEST => {
                    mistakes.push(Mistake::NoSuchAnswer(day));
                }
                Some(day) => on = day,
            }
            match Happened::named(happened) {
                None => mistakes.push(Mistake::NothingOnTheList(quote(happened))),
                Some(happened) => said = Some((quote(version), happened)),
            }
        }
        if mistakes.is_empty() { Ok(Self { answers, on, said }) } else { Err(mistakes) }
    }

    /// The row, as it stands among the others, below it what is said today.
    #[must_use]
    pub fn row(&self) -> String {
        let happened = self.said.as_ref().map(|(_, happened)| happened.label().in_language(Lang::En));
        let version = self.said.as_ref().map(|(version, _)| format!(", version {version}"));
        let on = match self.on {
            CHECKED => "NOW".to_owned(),
            day => format!("date({}, {}, {})", day.year(), day.month(), day.day()),
        };
        let fragment = Link::of(self.answers).fragment();
        let told = Told::of(&self.answers, self.on);
        [
            format!(
                "    // Sent, and to be settled{}. Said today: {}.",
                version.unwrap_or_default(),
                told.result
            ),
            format!(
                "    Row {{ says: \"{}\", on: {on},",
                happened.unwrap_or("The portal answered otherwise")
            ),
            format!("        answers: \"{}\",", fragment.trim_start_matches('#')),
            format!("        expect: {} }},", told.expected()),
        ]
        .join("\n")
    }
}

/// The answers of the link that stands among these words, as far as they can be read.
fn link(words: &[&str], text: &str, mistakes: &mut Vec<Mistake>) -> Answers {
    // A messenger may escape the sign, and who copies a link by hand may leave out all that stands before it.
    let fragment = |word: &&&str| {
        let behind = ["#", "%23"].iter().find_map(|sign| word.split_once(sign)).map(|(_, behind)| behind);
        behind.map_or_else(|| word.contains('='), |behind| behind.contains(['=', '%']))
    };
    let Some(word) = words.iter().find(fragment) else {
        mistakes.push(Mistake::NoLink(quote(text.trim())));
        return Answers::default();
    };
    let behind = ["#", "%23"].iter().find_map(|sign| word.split_once(sign));
    let link = <Link>::read(behind.map_or(*word, |(_, behind)| behind));
    mistakes.extend(link.ignored.iter().map(|part| Mistake::Unread(part.to_string())));
    if link.answers.given().next().is_none() {
        mistakes.push(Mistake::NoAnswers(quote(word)));
    }
    link.answers
}

/// What is said today, by the names that rows have.
struct Told {
    result: String,
    because: String,
    caveats: String,
    then: &'static str,
    changes: String,
}

impl Told {
    fn of(answers: &Answers, on: Date) -> Self {
        let nothing = |result| Self {
            result,
            because: String::new(),
            caveats: String::new(),
            then: "",
            changes: String::new(),
        };
        match check(answers, on, Lang::En).content {
            Content::Ask(ask) => nothing(format!("asked `{}`", ask.question.name())),
            Content::Depends(depends) => {
                let names = depends.find_out.iter().map(|(question, _)| question.name());
                nothing(format!("depends on `{}`", names.collect::<Vec<_>>().join(" ")))
            }
            Content::Decided(decided) => Self {
                result: format!("`{}{}`", decided.finding.verdict.name(), place(decided.finding.at)),
                because: joined(decided.because.iter().map(|reason| reason.rule.name()), " "),
                caveats: joined(decided.caveats.iter().map(|caveat| caveat.id.name()), " "),
                then: decided.then.map_or("", |(then, _)| then.name()),
                changes: joined(decided.changes.iter().map(|(change, _)| written(*change)), "; "),
            },
        }
    }

    /// What is expected: the result is for whoever settles it to write, the rest is what is said today.
    fn expected(&self) -> String {
        let Self { because, caveats, then, changes, .. } = self;
        if then.is_empty() && changes.is_empty() {
            return format!("result(\"{TO_SAY}\", \"{because}\", \"{caveats}\")");
        }
        [
            format!("Expected::Result {{ result: \"{TO_SAY}\", because: \"{because}\","),
            format!("            caveats: \"{caveats}\", then: \"{then}\", changes: \"{changes}\" }}"),
        ]
        .join("\n")
    }
}

/// A change as rows write it: `device=yes -> online at home`.
fn written(change: Change) -> String {
    let values = change.remedies.iter().map(|remedy| {
        let value = remedy.value();
        format!("{}={}", value.question().name(), value.name())
    });
    let values = values.collect::<Vec<_>>().join("&");
    format!("{values} -> {}{}", Verdict::Open(change.route).name(), place(change.at))
}

fn place(at: Option<Place>) -> String {
    at.map_or_else(String::new, |at| format!(" at {}", at.name()))
}

fn joined<T: AsRef<str>>(parts: impl Iterator<Item = T>, by: &str) -> String {
    parts.fold(String::new(), |mut line, part| {
        if !line.is_empty() {
            line.push_str(by);
        }
        line.push_str(part.as_ref());
        line
    })
}
