//! Which rows do several screens and pages have: headings, links, sources, the rules in words?
#![allow(clippy::indexing_slicing, reason = "the compiler sees each place")]
#![allow(clippy::cast_possible_truncation, reason = "a constant function has no other conversion")]

use super::markup::{Day, List, Made, PARTS, Part, Row, Row::*, Rows, Text};
use super::{depends, question, result, shell};
use crate::answers::names::{Attribute::*, Sign, Tag::*, Token};
use crate::words::phrases::Phrase;

/// The rows of a part, up to an end that ends nothing; behind that one, those of other parts.
pub(super) fn rows(part: Part) -> Rows {
    let first = FIRST.get(part as usize).copied().unwrap_or_default();
    ALL.get(usize::from(first)..).unwrap_or_default()
}

const fn of(part: Part) -> Rows {
    match part {
        Part::Screen => SCREEN,
        Part::AmongOthers => AMONG_OTHERS,
        Part::Shell => shell::SHELL,
        Part::Heading => HEADING,
        Part::Question => question::QUESTION,
        Part::Asking => question::ASKING,
        Part::Back => question::BACK,
        Part::WaysOn => question::WAYS_ON,
        Part::Result => result::RESULT,
        Part::Step => result::STEP,
        Part::Copied => result::COPIED,
        Part::Reliance => result::RELIANCE,
        Part::Depends => depends::DEPENDS,
        Part::Case => depends::CASE,
        Part::Reasons => REASONS,
        Part::Written => WRITTEN,
        Part::Source => SOURCE,
        Part::ShortNames => SHORT_NAMES,
        Part::Links => LINKS,
    }
}

/// How many rows there are, and an end for each part.
const MANY: usize = {
    let (mut many, mut part) = (0, 0);
    while part < PARTS.len() {
        many += of(PARTS[part]).len() + 1;
        part += 1;
    }
    many
};

/// All rows in one list. Measured: a list for each part, with its address and its length, takes a page more.
static ALL: [Row; MANY] = {
    let (mut all, mut at, mut part) = ([End; MANY], 0, 0);
    while part < PARTS.len() {
        let mut rest = of(PARTS[part]);
        while let [row, others @ ..] = rest {
            all[at] = *row;
            at += 1;
            rest = others;
        }
        at += 1;
        part += 1;
    }
    all
};

/// The place of the first row of each part.
static FIRST: [u16; PARTS.len()] = {
    let (mut first, mut at, mut part) = ([u16::MAX; PARTS.len()], 0, 0);
    while part < PARTS.len() {
        first[PARTS[part] as usize] = at as u16;
        at += of(PARTS[part]).len() + 1;
        part += 1;
    }
    part = 0;
    while part < PARTS.len() {
        assert!(first[part] != u16::MAX, "a part stands in the list of parts once");
        part += 1;
    }
    first
};

/// The whole of a screen.
const SCREEN: Rows = &[
    Open(Div),
    With(Id, Token::Notices),
    If(List::WrongClock),
    Open(P),
    With(Class, Token::Notice),
    Say(Phrase::WrongClock),
    Close,
    End,
    If(List::OutOfDate),
    Open(P),
    With(Class, Token::Notice),
    Since(Day::OldestCheck),
    Close,
    End,
    If(List::Ignored),
    Open(Div),
    With(Class, Token::Notice),
    Open(P),
    Say(Phrase::Ignored),
    Close,
    Open(Ul),
    Each(List::Ignored),
    Open(Li),
    Open(Code),
    Quote,
    Close,
    Close,
    End,
    Close,
    Close,
    End,
    Close,
    If(List::Asked),
    If(List::Given),
    Rows(Part::Back),
    Close,
    End,
    Rows(Part::Question),
    End,
    If(List::Asking),
    Rows(Part::Asking),
    End,
    If(List::Decided),
    Rows(Part::Result),
    End,
    If(List::Undecided),
    Rows(Part::Depends),
    End,
    If(List::Given),
    Rows(Part::WaysOn),
    End,
    Rows(Part::ShortNames),
];

/// What of a screen stands among others.
const AMONG_OTHERS: Rows =
    &[If(List::Asking), Rows(Part::Question), End, If(List::Decided), Rows(Part::Result), End];

/// The heading begins. It takes the focus when the screen changes; what stands before it is heard with it.
const HEADING: Rows = &[
    Open(H1),
    With(Id, Token::Heading),
    With(Tabindex, Token::Focusable),
    With(AriaDescribedby, Token::Notices),
];

/// The links to a page in each language.
const LINKS: Rows = &[
    Each(List::Language),
    Open(Li),
    Open(A),
    If(List::Current),
    With(AriaCurrent, Token::True),
    End,
    Set(Made::Language),
    Set(Made::Code),
    Word(Text::OwnName),
    Close,
    Close,
    End,
];

/// Rules in words, each with its sources. A rule without one says itself that nothing is published.
const REASONS: Rows = &[
    Open(Ul),
    With(Class, Token::Reasons),
    Each(List::Rule),
    Open(Li),
    Word(Text::Rule),
    Rows(Part::Written),
    Close,
    End,
    Close,
];

/// Sources behind a "where is it written".
const WRITTEN: Rows = &[
    If(List::Source),
    Open(Details),
    With(Class, Token::Small),
    Open(Summary),
    Say(Phrase::WhereWritten),
    Close,
    Open(Ul),
    Each(List::Source),
    Rows(Part::Source),
    End,
    Close,
    Close,
    End,
];

/// A source in a line, with the day on which it was compared.
const SOURCE: Rows = &[
    Open(Li),
    IfSaid(Text::SourceUrl),
    Open(A),
    Leads(Text::SourceUrl),
    End,
    Word(Text::Source),
    IfSaid(Text::SourceUrl),
    Close,
    End,
    IfSaid(Text::Point),
    Write(Sign::Comma),
    Word(Text::Point),
    End,
    Write(Sign::Stop),
    Say(Phrase::Compared),
    Write(Sign::Blank),
    On(Day::Compared),
    Close,
];

/// The short names that stand on the screen, or in what explains them, and what they mean.
const SHORT_NAMES: Rows = &[
    Look,
    If(List::AnyShortName),
    Open(Details),
    With(Class, Token::ShortNames),
    Open(Summary),
    Open(H2),
    Say(Phrase::ShortNames),
    Close,
    Close,
    Open(Dl),
    Each(List::ShortName),
    If(List::Stands),
    Open(Dt),
    Word(Text::ShortName),
    Close,
    Open(Dd),
    Word(Text::Meaning),
    Close,
    End,
    End,
    Close,
    Close,
    End,
];
