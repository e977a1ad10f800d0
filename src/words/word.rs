//! Which text is meant, whatever the language? Every text that a program says has a number, and each language
//! has a table of its texts in that order.
//!
//! The programs know the numbers and hold no text. The tables stand where they are read: in the HTML of a page,
//! in a file for each language, in the scripts of the package.
#![allow(clippy::cast_possible_truncation, reason = "there are fewer texts than numbers: asserted below")]

use super::phrases::Phrase;
use super::results::Summary;
use super::short_names::SHORT_NAMES;
use super::{advice, dates, glance, history, law, page, questions, results, rules, steps};
use crate::answers::question::{Question, Value};
use crate::lang::Lang;
use crate::law::advice::{CaveatId, Step, Thing};
use crate::law::glance::{Action, Fact};
use crate::law::history::Turn;
use crate::law::remedy::Remedy;
use crate::law::result::{FINDINGS, Finding, Place, Route, Verdict};
use crate::law::rules::RuleId;
use crate::law::source::Source;
use crate::law::terms::Terms;

/// The number of a text: the same in every language, and under all terms of the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Word(u16);

// Of each family of texts: its name, by what it is asked for, all of those, the place among them, and the text.
// The order is that of the tables. Measured: in this one a page is 3 % smaller by gzip than in that of the
// subject, since what its HTML says again is near. What the outcomes of the package say is behind all else.
macro_rules! families {
    ($(
        $(#[$doc:meta])+
        $Family:ident $name:ident($key:ident: $Key:ty) of $all:expr, $place:expr =>
            |$terms:pat_param, $lang:pat_param| $text:expr;
    )+) => {
        #[derive(Clone, Copy)]
        enum Family { $($Family,)+ }

        /// How many texts each family has.
        const LENGTHS: &[usize] = &[$($all.len(),)+];

        impl Word {
            $(
                $(#[$doc])+
                #[must_use]
                pub const fn $name($key: $Key) -> Self {
                    const START: u16 = start(Family::$Family);
                    Self(START + $place as u16)
                }
            )+

            /// What it says in this language under these terms; nothing where there is no such text, as a hint
            /// to a question that needs none.
            #[must_use]
            #[allow(clippy::indexing_slicing, reason = "the place is below the length")]
            pub const fn said(self, terms: Terms, lang: Lang) -> Option<&'static str> {
                let mut place = self.0 as usize;
                $(
                    if place < $all.len() {
                        let ($key, $terms, $lang) = ($all[place], terms, lang);
                        return $text;
                    }
                    place -= $all.len();
                )+
                let _ = place;
                None
            }
        }
    };
}

families! {
    /// How those who speak a language call it.
    OwnName own_name(other: Lang) of Lang::ALL, other => |_, _| Some(other.own_name());
    /// The first thing to do, on a button.
    Action action(action: Action) of Action::ALL, action => |_, lang| of(glance::action(action), lang);
    /// What is seen of a result at a glance.
    Fact fact(fact: Fact) of Fact::ALL, fact => |terms, lang| of(glance::fact(fact, terms), lang);
    /// A month, from 0, as it stands in a day from which something holds.
    MonthSince month_since(month: usize) of MONTHS, month => |_, lang| of(dates::MONTHS[month].1, lang);
    /// A month, from 0, as it stands in a day.
    Month month(month: usize) of MONTHS, month => |_, lang| of(dates::MONTHS[month].0, lang);
    /// What a screen says itself.
    Phrase phrase(phrase: Phrase) of Phrase::ALL, phrase => |_, lang| of(phrase.text(), lang);
    /// A short name.
    Short short_name(place: usize) of PLACES_OF_SHORT_NAMES, place => |_, lang| of(SHORT_NAMES[place].short, lang);
    /// A day.
    Day day(form: dates::Form) of dates::FORMS, form => |_, lang| of(dates::pattern(form), lang);
    /// What changed on a day.
    Turn turn(turn: Turn) of Turn::ALL, turn => |_, lang| of(history::changed(turn), lang);
    /// What a short name means.
    Meaning meaning(place: usize) of PLACES_OF_SHORT_NAMES, place => |_, lang| of(SHORT_NAMES[place].meaning, lang);
    /// Where the button leads.
    ActionUrl action_url(action: Action) of Action::ALL, action => |_, lang| perhaps(glance::url(action), lang);
    /// Where a step leads, as people read it.
    StepLink step_link(step: Step) of Step::ALL, step => |_, lang| as_read(perhaps(steps::url(step), lang));
    /// Where a source can be read.
    SourceUrl source_url(source: Source) of Source::ALL, source => |_, lang| law::url(source, lang);
    /// Where a step leads.
    StepUrl step_url(step: Step) of Step::ALL, step => |_, lang| perhaps(steps::url(step), lang);
    /// The article in a source.
    SourcePoint source_point(source: Source) of Source::ALL, source => |_, lang| perhaps(law::point(source), lang);
    /// A rule.
    Rule rule(rule: RuleId) of RuleId::ALL, rule => |terms, lang| of(rules::sentence(rule, terms), lang);
    /// What is uncertain.
    Caveat caveat(caveat: CaveatId) of CaveatId::ALL, caveat => |terms, lang| of(advice::caveat(caveat, terms), lang);
    /// A result, and the place where it is taken, in a line.
    Title title(finding: Finding) of FINDINGS, place_among_findings(finding) => |terms, lang| of(results::title(finding.verdict, finding.at, terms), lang);
    /// A title by its cause: see [`rules::title`].
    OwnTitle own_title(rule: RuleId) of RuleId::ALL, rule => |terms, lang| perhaps(rules::title(rule, terms), lang);
    /// A title by what the summary speaks of: see [`results::title_of`].
    NamedTitle named_title(summary: Summary) of Summary::ALL, summary => |terms, lang| perhaps(results::title_of(summary, terms), lang);
    /// A question.
    Prompt prompt(question: Question) of Question::ALL, question => |terms, lang| of(questions::prompt(question, terms), lang);
    /// A word of help with a question, where people stumble.
    Hint hint(question: Question) of Question::ALL, question => |terms, lang| perhaps(questions::hint(question, terms), lang);
    /// A sentence that has no other key.
    Single single(single: Single) of SINGLES, single => |_, lang| match single {
        Single::Stale => of(page::STALE, lang),
        Single::Unsure => of(questions::UNSURE, lang),
    };
    /// An answer.
    Label label(value: Value) of Value::ALL, value.number() => |terms, lang| of(questions::label(value, terms), lang);
    /// What a source is called.
    SourceTitle source(source: Source) of Source::ALL, source => |_, lang| of(law::title(source), lang);
    /// The way to a step through menus.
    Path path(step: Step) of Step::ALL, step => |_, lang| perhaps(steps::path(step), lang);
    /// What stands behind the line of a step.
    More more(step: Step) of Step::ALL, step => |terms, lang| perhaps(steps::more(step, terms), lang);
    /// What to change.
    Remedy remedy(remedy: Remedy) of Remedy::ALL, remedy => |terms, lang| of(results::remedy(remedy, terms), lang);
    /// One thing to do, in a line.
    Step step(step: Step) of Step::ALL, step => |terms, lang| of(steps::line(step, terms), lang);
    /// One thing to have ready.
    Thing thing(thing: Thing) of Thing::ALL, thing => |terms, lang| of(advice::thing(thing, terms), lang);
    /// How to find out about a question.
    FindOut find_out(question: Question) of Question::ALL, question => |terms, lang| of(questions::find_out(question, terms), lang);
    /// A result in a few sentences.
    Summary summary(summary: Summary) of Summary::ALL, summary => |terms, lang| of(results::summary(summary, terms), lang);
    /// What opens once the obstacles are gone.
    Then then(verdict: Verdict) of Verdict::ALL, verdict.place() => |terms, lang| of(results::then(verdict, terms), lang);
    /// What a change leads to.
    Gain gain(gain: (Route, Option<Place>)) of GAINS, place_among_gains(gain) => |terms, lang| of(results::gain(gain.0, gain.1, terms), lang);
}

/// A text that is asked for by nothing but its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Single {
    /// The rules have not been checked for too long.
    Stale,
    /// The answer "I don't know": the answers that are known come after it.
    Unsure,
}

const SINGLES: [Single; 2] = [Single::Stale, Single::Unsure];

const MONTHS: [usize; 12] = places();
const PLACES_OF_SHORT_NAMES: [usize; SHORT_NAMES.len()] = places();

#[allow(clippy::indexing_slicing, reason = "below the length")]
const fn places<const N: usize>() -> [usize; N] {
    let mut all = [0; N];
    let mut place = 0;
    while place < N {
        all[place] = place;
        place += 1;
    }
    all
}

#[allow(clippy::unnecessary_wraps, reason = "as with those that may be missing")]
const fn of(text: super::Text, lang: Lang) -> Option<&'static str> {
    Some(text.in_language(lang))
}

const fn perhaps(text: Option<super::Text>, lang: Lang) -> Option<&'static str> {
    match text {
        Some(text) => of(text, lang),
        None => None,
    }
}

/// An address without what only machines need.
const fn as_read(url: Option<&'static str>) -> Option<&'static str> {
    let Some(url) = url else { return None };
    Some(match url.as_bytes() {
        [b'h', b't', b't', b'p', b's', b':', b'/', b'/', ..] => url.split_at("https://".len()).1,
        [b't', b'e', b'l', b':', ..] => url.split_at("tel:".len()).1,
        [..] => url,
    })
}

#[allow(clippy::indexing_slicing, reason = "a family is one of those whose lengths are listed")]
const fn start(family: Family) -> u16 {
    sum(LENGTHS, family as usize) as u16
}

#[allow(clippy::indexing_slicing, reason = "called with no more than there are")]
const fn sum(lengths: &[usize], count: usize) -> usize {
    let (mut sum, mut place) = (0, 0);
    while place < count {
        sum += lengths[place];
        place += 1;
    }
    sum
}

/// How many texts there are.
pub const COUNT: usize = sum(LENGTHS, LENGTHS.len());

/// The place of the first of those, the last ones, that the outcomes of the package say.
pub const FIRST_IN_OUTCOMES: usize = sum(LENGTHS, Family::SourceUrl as usize);

/// How many these are.
pub const IN_OUTCOMES: usize = COUNT - FIRST_IN_OUTCOMES;

const _: () = assert!(COUNT <= u16::MAX as usize, "the number of a text has sixteen bits");

/// Which texts there are, a bit each: a language that lacks one does not compile.
#[allow(clippy::indexing_slicing, reason = "the compiler sees each place")]
static THERE: [u8; COUNT.div_ceil(8)] = {
    let mut there = [0; COUNT.div_ceil(8)];
    let mut place = 0;
    while place < COUNT {
        let first = Word::at(place).said(Terms::FIRST, Lang::DEFAULT).is_some();
        let mut rest = Lang::ALL;
        while let [lang, others @ ..] = rest {
            assert!(
                Word::at(place).said(Terms::FIRST, *lang).is_some() == first,
                "a text is there in one language and not in another",
            );
            rest = others;
        }
        there[place / 8] |= (first as u8) << (place % 8);
        place += 1;
    }
    there
};

// What is asked for by more than a name.

/// Where the place is not settled, the title is that of the place at home.
const fn place_among_findings(finding: Finding) -> u8 {
    let in_the_zone = matches!(finding.at, Some(Place::SelfServiceZone)) as u8;
    match finding.verdict {
        Verdict::Open(Route::Online) => in_the_zone,
        Verdict::Open(Route::OwnerConsent) => 2 + in_the_zone,
        Verdict::Open(Route::ServiceCentre) => 4,
        Verdict::Closed(kind) => 5 + kind as u8,
    }
}

/// The routes that a change opens, with the place where that is settled.
pub const GAINS: [(Route, Option<Place>); 7] = [
    (Route::Online, None),
    (Route::Online, Some(Place::Home)),
    (Route::Online, Some(Place::SelfServiceZone)),
    (Route::OwnerConsent, None),
    (Route::OwnerConsent, Some(Place::Home)),
    (Route::OwnerConsent, Some(Place::SelfServiceZone)),
    (Route::ServiceCentre, None),
];

const fn place_among_gains((route, at): (Route, Option<Place>)) -> u8 {
    let at = match at {
        None => 0,
        Some(at) => 1 + at as u8,
    };
    match route {
        Route::Online => at,
        Route::OwnerConsent => 3 + at,
        Route::ServiceCentre => 6,
    }
}

impl Word {
    /// Every one, in the order of the tables.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..COUNT as u16).map(Self)
    }

    /// The one at this place of the tables.
    #[must_use]
    pub const fn at(place: usize) -> Self {
        Self(place as u16)
    }

    /// Is there such a text? Not every question has a hint, nor every source an address.
    #[must_use]
    pub fn is_there(self) -> bool {
        let [byte, bit] = [self.0 / 8, self.0 % 8];
        THERE.get(byte as usize).is_some_and(|bits| bits >> bit & 1 == 1)
    }

    /// Does a part in another language stand in it with a mark? A language that calls itself by its own name says
    /// so beside it.
    #[must_use]
    pub fn is_marked(self) -> bool {
        self.behind(Self::own_name(Lang::DEFAULT)) >= Lang::ALL.len()
    }

    /// How many come from this one on, before it.
    #[must_use]
    pub const fn behind(self, first: Self) -> usize {
        self.0.wrapping_sub(first.0) as usize
    }

    /// Its place in the tables.
    #[must_use]
    pub const fn place(self) -> u16 {
        self.0
    }

    /// Its place in the tables of the package, if its outcomes say it.
    #[must_use]
    pub const fn place_in_outcomes(self) -> u16 {
        self.0.wrapping_sub(FIRST_IN_OUTCOMES as u16)
    }
}

impl From<Phrase> for Word {
    fn from(phrase: Phrase) -> Self {
        Self::phrase(phrase)
    }
}
