//! Which case does a link name? The fragment holds the answers by question name, so that a link is a case.
//!
//! `#citizenship=citizen&person=self&change=person`: what was answered, also what no longer matters (so that
//! it comes back when an earlier answer is changed), and the question that is being asked again.

use crate::answers::escapes::Letters;
use crate::answers::names::{Beside, Line, Name, Sign, add, written};
use crate::answers::pair::Pair;
use crate::answers::question::{Answers, Question};
pub use crate::answers::quote::{CUT, Quote, Stretch};
use crate::answers::quote::{Quoting, quoted};
use crate::answers::read::{self, Read};
use arrayvec::ArrayVec;

/// What a link says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link<Q = Quote> {
    /// What could be read, in the order of the questions.
    pub answers: Answers,
    /// The question to ask again, although it is answered.
    pub again: Option<Question>,
    /// The first parts that could not be read, as they stand in the link, shortened.
    pub ignored: Ignored<Q>,
}

impl<Q> Default for Link<Q> {
    fn default() -> Self {
        Self { answers: Answers::NOTHING, again: None, ignored: Ignored::new() }
    }
}

/// The parts of a link that are quoted because they could not be read: no more than a screen shows.
pub type Ignored<Q = Quote> = ArrayVec<Q, MOST_QUOTED>;

/// The most parts that are quoted.
pub const MOST_QUOTED: usize = 5;

impl Link {
    /// These answers, and nothing asked again.
    #[must_use]
    pub fn of(answers: Answers) -> Self {
        Self { answers, ..Self::default() }
    }

    /// Reads a fragment, with or without its `#`, as people send it: with the full stop of the sentence,
    /// escaped by a messenger, with what a campaign has added. Names and values are made of `A-Z a-z 0-9 -`
    /// alone, so that all else can be cut off. What still cannot be read is named and left out; nothing
    /// fails.
    ///
    /// ```
    /// use tirkeu::{Question, answers::link::Link};
    /// let link = Link::read("#citizenship=citizen&amp;person%3Dunsure&change=person&x=1&utm_source=chat).");
    /// assert_eq!(link.again, Some(Question::Person));
    /// assert_eq!(&link.ignored[0], "x=1");
    /// assert_eq!(&link.fragment(), "#citizenship=citizen&person=unsure&change=person");
    /// ```
    #[must_use]
    pub fn read(fragment: &str) -> Self {
        // To find what is quoted takes as long as all that is before it: none is looked for that is not kept.
        let mut kept = 0..MOST_QUOTED;
        Self::of_units(fragment.encode_utf16(), |stretch| {
            kept.next().map_or_else(Quote::new, |_| quoted(fragment, stretch))
        })
    }

    /// Writes it as a fragment: `#` alone for nothing.
    #[must_use]
    pub fn fragment(&self) -> String {
        let mut fragment = Line::new();
        write(&mut fragment, &self.answers, self.again);
        written(&fragment)
    }
}

impl<Q> Link<Q> {
    /// The same, read as a browser has it: by units of UTF-16. `quote` makes a quote of what stands
    /// somewhere.
    #[must_use]
    pub fn of_units(mut units: impl Iterator<Item = u16>, mut quote: impl FnMut(Stretch) -> Q) -> Self {
        let mut link = Self::default();
        let (mut quoting, mut letters) = (Quoting::from(0), Letters::NONE);
        loop {
            match units.next() {
                Some(unit) if !parts_two(unit) => {
                    quoting.push(unit);
                    letters.push(unit);
                }
                end => {
                    if !link.take_part(&mut letters) {
                        let _ = link.ignored.try_push(quote(quoting.stretch));
                    }
                    if end.is_none() {
                        return link;
                    }
                    // The next one begins behind the letter that parts them.
                    quoting = Quoting::from(quoting.stretch.end + 1);
                    letters.clear();
                }
            }
        }
    }

    /// Whether all of it could be read that has to be.
    fn take_part(&mut self, letters: &mut Letters) -> bool {
        letters.end(b'&');
        letters.unescape();
        let (mut is_read, mut is_added, mut is_first) = (true, false, true);
        let mut pair = Pair::NOTHING;
        for letter in letters.all() {
            if !parts_two(u16::from(*letter)) {
                pair.push(*letter);
                continue;
            }
            // All of them, also after one that could not be read.
            is_read &= self.take(&pair);
            is_added |= is_first && pair.is_added;
            is_first = false;
            pair = Pair::NOTHING;
        }
        // What others add may hold parts of its own, of which nothing has to be said.
        is_read || is_added
    }

    /// Whether it could be read.
    fn take(&mut self, pair: &Pair) -> bool {
        let (name, value) = if pair.has_value { (pair.name, pair.word.is) } else { (pair.word.is, 0) };
        let asks_again = name & read::AGAIN != 0;
        match read::question(if asks_again { value } else { name }) {
            None => !asks_again && (pair.is_added || pair.is_nothing()),
            Some(question) if asks_again => {
                self.again = Some(question);
                true
            }
            Some(question) => self.answer(question, value),
        }
    }

    /// Whether it is an answer to the question, and the only one.
    fn answer(&mut self, question: Question, value: Read) -> bool {
        let known = read::values(value) & question.mask();
        let answers = if known != 0 {
            self.answers.with_bit(question, known)
        } else if value & read::UNSURE != 0 {
            self.answers.unsure_of(question)
        } else {
            return false;
        };
        // The same answer may stand twice; another one to the same question is one too many.
        let is_new = self.answers == answers || self.answers == self.answers.without(question);
        if is_new {
            self.answers = answers;
        }
        is_new
    }
}

/// Adds a fragment with these answers to an address.
pub fn write(address: &mut Line, answers: &Answers, again: Option<Question>) {
    let mut before = Sign::Hash.name();
    for question in Question::ALL {
        if let Some(answer) = answers.number(*question) {
            let said = [before, Name::question(*question), Sign::Equals.name(), Name::answer(answer)];
            add(address, &said);
            before = Sign::And.name();
        }
    }
    if let Some(question) = again {
        let asked = [before, Beside::Again.name(), Sign::Equals.name(), Name::question(question)];
        add(address, &asked);
    } else if before == Sign::Hash.name() {
        add(address, &[before]);
    }
}

/// `&`, `;`, `?` and `#`.
#[inline(never)]
fn parts_two(unit: u16) -> bool {
    matches!(unit, 0x26 | 0x3b | 0x3f | 0x23)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::input::LONGEST_QUOTE;
    use crate::answers::question::{Age, Answer, Value};

    fn quoted(part: &str) -> Quote {
        Quote::from(part).unwrap()
    }

    #[test]
    fn every_answer_survives_the_way_through_an_address() {
        for question in Question::ALL {
            for answer in question.values().iter().map(|value| Answer::Known(*value)).chain([Answer::Unsure])
            {
                let link = Link {
                    answers: Answers::default().set(*question, answer),
                    again: Some(*question),
                    ignored: Ignored::new(),
                };
                assert_eq!(Link::read(&link.fragment()), link);
            }
        }
        assert_eq!(Link::of(Answers::NOTHING).fragment(), "#");
        assert_eq!(Link::read(""), Link::default());
        assert_eq!(Link::read("#"), Link::default());
    }

    #[test]
    fn a_broken_or_hostile_fragment_gives_what_can_be_read_and_says_what_was_left_out() {
        let hostile = "#age=18-plus&age=<script>&=&person&citizenship=%00&change=__proto__&&&home=private=x";
        let link = Link::read(hostile);
        assert_eq!(link.answers, Answers::default().with(Value::Age(Age::From18)));
        // `=` alone says nothing that could be missed.
        let ignored = ["age=<script>", "person", "citizenship=%00", "change=__proto__", "home=private=x"];
        assert_eq!(link.ignored.as_slice(), ignored.map(quoted));
        assert_eq!(Link::read(&"&".repeat(1_000_000)), Link::default());
    }

    /// With a step for each two of them it would not end.
    #[test]
    fn of_a_million_parts_as_many_are_quoted_as_are_kept() {
        let link = Link::read(&"x&".repeat(1_000_000));
        assert_eq!(link.ignored.as_slice(), [quoted("x"); MOST_QUOTED]);
    }

    #[test]
    fn a_link_is_read_as_people_send_it() {
        let sent = Link::read("#citizenship=citizen&person=self&age=18-plus");
        assert_eq!(sent.answers.given().count(), 3);
        let whole = "citizenship=citizen&person=self&age=18-plus";
        let mut ways: Vec<String> = [
            ".",
            ",",
            ")",
            "»",
            "*",
            "_",
            ";",
            "!",
            "]",
            "...",
            "&quot;",
            "%2",
            "](https://example.org)",
            "\">",
            "'>x",
            ">x",
            "'x",
            "\u{200b}",
            "\u{a0}",
            "%C2%A0",
        ]
        .map(|end| ["#", whole, end].concat())
        .to_vec();
        for (from, to) in [
            ("&", "&amp;"),
            ("&", "&amp;amp;"),
            ("&", "%26"),
            ("&", "%2526"),
            ("=", "%3D"),
            ("=", "%3d"),
            ("=", "%25253D"),
            ("-", "%2D"),
            ("&", "&\u{200b}"),
            ("&", "&%E2%80%8B"),
            ("&", "%0A&"),
            ("&", "&#38;"),
            ("&", "&#038;"),
            ("&", "&#x26;"),
            ("-", "%E2%80%93"),
            ("-", "%E2%80%91"),
            ("citizenship", "_citizenship"),
            ("citizenship", "utm_source=tg%26citizenship"),
            ("citizenship", "#citizenship"),
            ("citizenship", "%23citizenship"),
            ("citizenship", "(citizenship"),
        ] {
            ways.push(["#", &whole.replace(from, to)].concat());
        }
        for added in [
            "utm_source=telegram",
            "utm_campaign=a%26b%3Dc",
            "fbclid=IwAR0-x",
            "gclid=1",
            "yclid=1",
            "igshid=1",
            "msclkid=1",
            "gbraid=1",
            "_=1732600000",
            "_ga=2.1",
            "tgWebAppData=user%3D%257B%2522id%2522%257D%26hash%3D1",
            "tgWebAppVersion=7.0",
        ] {
            ways.push(["#", whole, "&", added].concat());
            ways.push(["#", added, "&", whole].concat());
            ways.push(["#", whole, "?", added].concat());
        }
        for way in ways {
            assert_eq!(Link::read(&way), sent, "{way}");
        }
    }

    /// As a messenger, a mail program and what shows the mail each escape all but letters and digits.
    #[test]
    fn the_longest_link_that_was_escaped_three_times_is_read() {
        let mut link = Link { again: Some(Question::ProtectedOwner), ..Link::default() };
        for question in Question::ALL {
            let longest = question.values().iter().max_by_key(|value| value.name().len()).unwrap();
            link.answers = link.answers.with(*longest);
        }
        let escape = |letter: char| match letter {
            '#' | '0'..='9' | 'A'..='Z' | 'a'..='z' => letter.to_string(),
            _ => format!("%2525{:02X}", u32::from(letter)),
        };
        let escaped: String = link.fragment().chars().map(escape).collect();
        assert_eq!(Link::read(&escaped), link);
    }

    #[test]
    fn what_stands_between_answers_that_parts_none_is_told_of_with_them() {
        let whole = "citizenship=citizen&person=self&age=18-plus";
        for between in [",", "'", "\"", ")(", "%2C", "%252525252526", "\">"] {
            let damaged = whole.replace('&', between);
            let link = Link::read(&damaged);
            assert_eq!((link.answers, link.ignored.len()), (Answers::default(), 1), "{damaged}");
        }
    }

    #[test]
    fn what_nobody_adds_by_habit_is_still_told_of() {
        let link = Link::read("#citizenship=citizen&person=nobody.&Возраст=18&да&%D0%B4&100%&%zz=1");
        let ignored = ["person=nobody.", "Возраст=18", "да", "%D0%B4", "100%"];
        assert_eq!(link.ignored.as_slice(), ignored.map(quoted), "and no more than a screen shows");
        assert_eq!(Link::read("%zz=1").ignored.as_slice(), [quoted("%zz=1")]);
        assert_eq!(link.answers.given().count(), 1);
        let long = Link::read(&"я😀".repeat(1_000_000));
        assert_eq!(long.ignored.as_slice(), [quoted(&("я😀".repeat(LONGEST_QUOTE / 2) + "…"))]);
        assert_eq!(
            Link::read(&"я".repeat(LONGEST_QUOTE)).ignored.as_slice(),
            [quoted(&"я".repeat(LONGEST_QUOTE))]
        );
    }
}
