//! Where is a screen: at which address, in which article, among what?

use super::Clock;
use crate::answers::link::Link;
use crate::answers::question::{Answers, Question};
use crate::calendar::Date;

/// Where a screen is.
#[derive(Clone, Copy)]
pub struct Place {
    /// What was answered at this address,
    pub given: Answers,
    /// what is asked again,
    pub again: Option<Question>,
    /// and how many parts of it could not be read.
    pub ignored: usize,
    pub clock: Clock,
    /// The day on which the article was published that it is in, where that is known.
    pub published: Option<Date>,
    pub around: Around,
}

/// What is around a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Around {
    /// It is the only one.
    Nothing,
    /// It is one of all that there are: they have no "I don't know", and their short names are explained
    /// behind them all.
    OtherScreens,
    /// It is a part of an article.
    Article,
    /// It is in a frame in an article.
    Frame,
}

impl Place {
    /// At this address, with nothing around it.
    #[must_use]
    pub fn of<Q>(link: &Link<Q>) -> Self {
        let Link { answers, again, ignored } = link;
        Self { ignored: ignored.len(), ..Self::at(*answers, *again) }
    }

    /// Where these are the answers.
    #[must_use]
    pub const fn at(given: Answers, again: Option<Question>) -> Self {
        let (clock, around) = (Clock::Believed, Around::Nothing);
        Self { given, again, ignored: 0, clock, published: None, around }
    }
}
