//! What does a screen look like? Rows: elements, attributes and texts in the order of reading, with parts
//! that are there as often as something of a list is.
//!
//! What the rows speak of is found by `Facts` (`super::facts`). A row takes two bytes of the program;
//! code that does what it says would take some twenty.

#![allow(clippy::indexing_slicing, reason = "the compiler sees each place")]

use super::sink::UNSURE;
use crate::answers::names::{Attribute, Sign, Tag, Token};
use crate::answers::question::Question;
use crate::lang::Lang;
use crate::law::advice::{CaveatId, Step, Thing};
use crate::law::glance::{Action, Fact};
use crate::law::history::Turn;
use crate::law::remedy::Remedy;
use crate::law::result::{FINDINGS, Verdict};
use crate::law::rules::RuleId;
use crate::law::source::Source;
use crate::words::phrases::Phrase;
use crate::words::results::Summary;
use crate::words::word::{GAINS, Word};

/// A row of a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// An element begins.
    Open(Tag),
    /// It has this attribute.
    With(Attribute, Token),
    /// It has the attribute of this, whose value depends: see [`Made::attribute`].
    Set(Made),
    /// This text is its label.
    Called(Text),
    /// It leads to this address, which is another in each language.
    Leads(Text),
    /// The element that began last, and has not ended yet, ends.
    Close,
    /// What the screens say themselves.
    Say(Phrase),
    /// A text.
    Word(Text),
    /// What stands between texts.
    Write(Sign),
    /// A number.
    Number(Made),
    /// How many there are of a list.
    Count(List),
    /// A day.
    On(Day),
    /// That the rules have not been compared since this day, which is too long ago.
    Since(Day),
    /// A part of somebody's address that could not be read.
    Quote,
    /// The rows of another part.
    Rows(Part),
    /// What short names stand in what has been written?
    Look,
    /// The rows up to the [`Row::End`] of it, if there is anything of this.
    If(List),
    /// The same, if there is nothing of it.
    Unless(List),
    /// The same, if there is such a text. Not every question has a hint, nor every source an address.
    IfSaid(Text),
    /// The same, once for each that there is.
    Each(List),
    /// The end of what is there if there is something.
    End,
}

// What has an attribute and a token has no other number beside them: the attribute says that it is this. With
// a third byte a page's program is 1 % larger.
const _: () =
    assert!(size_of::<Row>() == 2, "a row has two bytes: what takes more than a word beside its name?");

/// Rows that stand in several places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The whole of a screen.
    Screen,
    /// What of it stands among others.
    AmongOthers,
    /// What is around it in an article.
    Shell,
    /// The heading begins.
    Heading,
    /// A question with its answers.
    Question,
    /// How far it is, and why it is asked.
    Asking,
    /// Rules, each with its sources.
    Reasons,
    /// The sources of something.
    Written,
    /// A source in a line.
    Source,
    /// A result.
    Result,
    /// Something to do.
    Step,
    /// That something has been copied.
    Copied,
    /// One step back.
    Back,
    /// How far it can be relied on.
    Reliance,
    /// Cases, depending on what the person does not know.
    Depends,
    /// One of them.
    Case,
    /// The ways on.
    WaysOn,
    /// The short names.
    ShortNames,
    /// The links to the other languages.
    Links,
}

/// All of them.
pub const PARTS: [Part; Part::Links as usize + 1] = [
    Part::Screen,
    Part::AmongOthers,
    Part::Shell,
    Part::Heading,
    Part::Question,
    Part::Asking,
    Part::Reasons,
    Part::Written,
    Part::Source,
    Part::Result,
    Part::Step,
    Part::Copied,
    Part::Back,
    Part::Reliance,
    Part::Depends,
    Part::Case,
    Part::WaysOn,
    Part::ShortNames,
    Part::Links,
];

/// What there is something of, or nothing: a bit for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "`Facts` says what they are")]
pub enum List {
    // Of these there is one, or none: something is so.
    WrongClock,
    OutOfDate,
    Asked,
    Asking,
    Decided,
    Undecided,
    AskedAgain,
    Unsure,
    AnsweredNow,
    Opened,
    SeveralChanges,
    HasBegun,
    Ends,
    Many,
    AnyShortName,
    Stands,
    Current,
    /// The button leads to a page or a case of ours.
    Leads,
    /// The step has a link. Where the button leads out of here, only one to another service has.
    Linked,
    Hour,
    /// The case leads to the result that is spoken of.
    Alike,
    Then,
    Action,
    // Of these there is one.
    FindOutFirst,
    // Of these there may be several.
    Ignored,
    Answer,
    Rule,
    Source,
    Fact,
    Step,
    Later,
    Thing,
    Caveat,
    Change,
    Remedy,
    /// What to find out after the first.
    FindOut,
    Case,
    /// What they lead to.
    Title,
    FoundOut,
    Given,
    ShortName,
    Language,
    Turn,
}

/// How many lists there are.
pub const LISTS: usize = List::Turn as usize + 1;

// Of each text: its name, the first of its family, and which one of the family it is.
macro_rules! texts {
    ($($Text:ident: $first:expr, $Place:ident;)+) => {
        /// A text that the facts decide on.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the table beside it says what they are")]
        pub enum Text { $($Text,)+ }

        /// Of each text, the first of its family, and the place that says which of them it is.
        pub const TEXTS: &[(Word, At)] = &[$(($first, At::$Place),)+];
    };
}

texts! {
    Prompt: Word::prompt(Question::ALL[0]), Question;
    Hint: Word::hint(Question::ALL[0]), Question;
    FindOut: Word::find_out(Question::ALL[0]), Question;
    Answer: UNSURE, Answer;
    Rule: Word::rule(RuleId::ALL[0]), Rule;
    Source: Word::source(Source::ALL[0]), Source;
    SourceUrl: Word::source_url(Source::ALL[0]), Source;
    Point: Word::source_point(Source::ALL[0]), Source;
    Title: Word::title(FINDINGS[0]), Finding;
    Summary: Word::summary(Summary::ALL[0]), Summary;
    Then: Word::then(Verdict::ALL[0]), Then;
    Fact: Word::fact(Fact::ALL[0]), Fact;
    Action: Word::action(Action::ALL[0]), Action;
    ActionUrl: Word::action_url(Action::ALL[0]), Action;
    Step: Word::step(Step::ALL[0]), Step;
    More: Word::more(Step::ALL[0]), Step;
    Path: Word::path(Step::ALL[0]), Step;
    StepUrl: Word::step_url(Step::ALL[0]), Step;
    StepLink: Word::step_link(Step::ALL[0]), Step;
    Thing: Word::thing(Thing::ALL[0]), Thing;
    Caveat: Word::caveat(CaveatId::ALL[0]), Caveat;
    Remedy: Word::remedy(Remedy::ALL[0]), Remedy;
    Gain: Word::gain(GAINS[0]), Gain;
    ShortName: Word::short_name(0), ShortName;
    Meaning: Word::meaning(0), ShortName;
    OwnName: Word::own_name(Lang::DEFAULT), Language;
    Turn: Word::turn(Turn::ALL[0]), Turn;
    ShellTitle: Word::phrase(Phrase::Title), Nothing;
    LanguagesTitle: Word::phrase(Phrase::Languages), Nothing;
    Private: Word::phrase(Phrase::PrivateInAnArticle), Frame;
}

/// Where in a list a screen is: the number of what it speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "`Facts` says what they are")]
pub enum At {
    Question,
    /// 0 is "I don't know".
    Answer,
    Rule,
    Source,
    Fact,
    Action,
    Step,
    Thing,
    Caveat,
    Remedy,
    Gain,
    Finding,
    Verdict,
    Summary,
    Then,
    ShortName,
    Language,
    Turn,
    Ignored,
    Change,
    Case,
    /// 1 in a frame.
    Frame,
    Nothing,
}

/// How many of them there are.
pub const PLACES: usize = At::Nothing as usize + 1;

/// The value of an attribute that the facts decide on, or a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "`Facts::line` says what they are")]
pub enum Made {
    Action,
    Choose,
    Back,
    Again,
    Book,
    Days,
    OwnPage,
    Owner,
    Language,
    Code,
    Asked,
    Change,
    ChangeAsked,
    Result,
    Answered,
    Left,
    All,
    Turn,
    Step,
    StepLabel,
}

impl Made {
    /// The attribute whose value it is, if it is one.
    #[must_use]
    pub const fn attribute(self) -> Attribute {
        match self {
            Self::Action
            | Self::Choose
            | Self::Back
            | Self::Again
            | Self::Book
            | Self::Days
            | Self::OwnPage
            | Self::Owner
            | Self::Language => Attribute::Href,
            Self::Code => Attribute::Lang,
            Self::Asked | Self::Change | Self::Step => Attribute::Id,
            Self::ChangeAsked | Self::StepLabel => Attribute::AriaLabelledby,
            Self::Result => Attribute::DataResult,
            Self::Answered => Attribute::Value,
            Self::Left | Self::All => Attribute::Max,
            Self::Turn => Attribute::Datetime,
        }
    }
}

/// A day that the facts decide on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "`Facts` says what they are")]
pub enum Day {
    Compared,
    AnsweredFor,
    From,
    Until,
    Checked,
    ReviewBy,
    OldestCheck,
    Turn,
}

/// How many of them there are.
pub const DAYS: usize = Day::Turn as usize + 1;

/// Rows, of which some may stand for others.
pub type Rows = &'static [Row];
