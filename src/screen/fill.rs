//! How do rows become a screen? One after another, as the facts are.

use super::facts::Facts;
use super::markup::{List, Part, Row, Row::*, Rows};
use super::parts::rows;
use super::sink::TreeSink;
use crate::answers::names::{Attribute, Line, number};
use crate::words::word::{Single, Word};

/// Writes the rows of a part.
pub(super) fn fill(sink: &mut impl TreeSink, facts: &mut Facts, part: Part) {
    write(sink, facts, rows(part));
}

/// Writes rows, up to the end of what is there if there is something.
fn write(sink: &mut impl TreeSink, facts: &mut Facts, mut rows: Rows) {
    while let [row, rest @ ..] = rows {
        rows = rest;
        // What is there once or not at all, and what is there for each place of a list.
        let (places, list) = match *row {
            If(list) => (u64::from(facts.all(list) != 0), None),
            Unless(list) => (u64::from(facts.all(list) == 0), None),
            IfSaid(text) => (u64::from(facts.word(text).is_there()), None),
            Each(list) => (facts.all(list), Some(list)),
            End => return,
            row @ (Open(_)
            | With(..)
            | Set(_)
            | Called(_)
            | Leads(_)
            | Close
            | Say(_)
            | Row::Word(_)
            | Since(_)
            | Write(_)
            | Number(_)
            | Count(_)
            | On(_)
            | Quote
            | Row::Rows(_)
            | Look) => {
                write_one(sink, facts, row);
                continue;
            }
        };
        rows = write_each(sink, facts, rest, places, list);
    }
}

/// Writes what is there in any case.
fn write_one(sink: &mut impl TreeSink, facts: &mut Facts, row: Row) {
    match row {
        Open(tag) => sink.start(tag),
        With(attribute, token) => sink.set(attribute, &[token.name()]),
        Set(made) => {
            let mut line = Line::new();
            facts.line(made, sink.lang(), &mut line);
            sink.set(made.attribute(), &line);
        }
        Called(text) => sink.set_word(Attribute::AriaLabel, facts.word(text)),
        Leads(text) => sink.set_word(Attribute::Href, facts.word(text)),
        Close => sink.end(),
        Say(phrase) => sink.word(Word::phrase(phrase)),
        Row::Word(text) => sink.word(facts.word(text)),
        Since(day) => sink.word_with(Word::single(Single::Stale), facts.day(day)),
        Write(sign) => sink.write(&[sign.name()]),
        Number(made) => {
            let mut line = Line::new();
            facts.line(made, sink.lang(), &mut line);
            sink.write(&line);
        }
        Count(list) => {
            let mut line = Line::new();
            number(&mut line, facts.all(list).count_ones());
            sink.write(&line);
        }
        On(day) => sink.day(facts.day(day)),
        Quote => sink.quote(facts.quote()),
        Row::Rows(part) => fill(sink, facts, part),
        Look => facts.look(sink),
        If(_) | Unless(_) | IfSaid(_) | Each(_) | End => {}
    }
}

/// Writes rows for each place in a list, a bit each. Gives those behind their end.
fn write_each(
    sink: &mut impl TreeSink,
    facts: &mut Facts,
    mut rows: Rows,
    mut places: u64,
    list: Option<List>,
) -> Rows {
    while places != 0 {
        if let Some(list) = list {
            facts.come_to(list, places.trailing_zeros() as usize, sink);
        }
        write(sink, facts, rows);
        places &= places - 1;
    }
    let mut depth = 1;
    while let [row, rest @ ..] = rows {
        rows = rest;
        match row {
            If(_) | Unless(_) | IfSaid(_) | Each(_) => depth += 1,
            End if depth == 1 => break,
            End => depth -= 1,
            Open(_)
            | With(..)
            | Set(_)
            | Called(_)
            | Leads(_)
            | Close
            | Say(_)
            | Row::Word(_)
            | Since(_)
            | Write(_)
            | Number(_)
            | Count(_)
            | On(_)
            | Quote
            | Row::Rows(_)
            | Look => {}
        }
    }
    rows
}
