//! What is around the screen in somebody else's page? Less than on our own: the article is there already.

use super::facts::Facts;
use super::fill::fill;
use super::markup::{List, Made, Part, Row::*, Rows, Text};
use super::place::{Around, Place};
use super::sink::TreeSink;
use crate::answers::names::{Attribute::*, Sign, Tag::*, Token};
use crate::answers::question::Answers;
use crate::calendar::Date;
use crate::decision::in_force::InForce;
use crate::law::source::CHECKED;
use crate::words::phrases::Phrase;

/// Writes what is around the screen, with what has changed since the article was published, and what the page
/// around can learn.
pub fn write(sink: &mut impl TreeSink, published: Option<Date>, around: Around, today: Date) {
    let in_force = InForce::on(today.max(CHECKED));
    let place = Place { published, around, ..Place::at(Answers::NOTHING, None) };
    fill(sink, &mut Facts::of(&in_force, place), Part::Shell);
}

/// It has no landmark: the article has its own, and perhaps one of this name.
pub(super) const SHELL: Rows = &[
    Open(Section),
    With(Class, Token::Shell),
    Called(Text::ShellTitle),
    Open(Div),
    With(Class, Token::Languages),
    With(Role, Token::Group),
    Called(Text::LanguagesTitle),
    Open(Ul),
    With(Id, Token::Languages),
    With(Role, Token::List),
    Rows(Part::Links),
    Close,
    Close,
    // In two lines: that something has changed, which leads to all the days; and what.
    If(List::Turn),
    Open(Div),
    With(Class, Token::NoticeSmall),
    Open(P),
    Open(A),
    Set(Made::Days),
    Say(Phrase::ChangedSince),
    Close,
    Close,
    Open(P),
    Each(List::Turn),
    Open(Time),
    Set(Made::Turn),
    Word(Text::Turn),
    Close,
    Write(Sign::Blank),
    End,
    Close,
    Close,
    End,
    Open(Div),
    With(Id, Token::Screen),
    Close,
    Open(P),
    With(Class, Token::Small),
    Word(Text::Private),
    Write(Sign::Blank),
    Open(A),
    With(Id, Token::OwnPage),
    Set(Made::OwnPage),
    Say(Phrase::OwnPage),
    Close,
    Close,
    Close,
];
