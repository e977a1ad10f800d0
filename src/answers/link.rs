//! Which case does a link name? The fragment holds the answers by question name, so that a link is a case.
//!
//! `#citizenship=citizen&person=self&change=person`: what was answered, also what no longer matters (so that
//! it comes back when an earlier answer is changed), and the question that is being asked again.

use crate::answers::escapes::{FOREIGN, Letters};
use crate::answers::input::LONGEST_QUOTE;
use crate::answers::names::{Beside, Line, Name, Sign, add, written};
use crate::answers::question::{Answers, Question};
use crate::answers::read::{self, Read, Reading};
use arrayvec::{ArrayString, ArrayVec};

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

/// A part of a link, cut after [`LONGEST_QUOTE`] characters.
pub type Quote = ArrayString<{ 4 * (LONGEST_QUOTE + 1) }>;

/// Where a part of a link stands, by units of UTF-16: for whoever has the link.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stretch {
    /// The first unit.
    pub from: u32,
    /// Behind the last one that is quoted,
    pub to: u32,
    /// and behind the last one that it has.
    pub end: u32,
}

impl Stretch {
    /// Is not all of it quoted?
    #[must_use]
    pub const fn is_cut(&self) -> bool {
        self.to != self.end
    }
}

/// Behind a part that is cut.
pub const CUT: char = '…';

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
            kept.next().map_or_else(Quote::new, |_| quote(fragment, stretch))
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
        let (mut quoted, mut letters) = (Quoted::from(0), Letters::NONE);
        loop {
            match units.next() {
                Some(unit) if !parts_two(unit) => {
                    quoted.push(unit);
                    letters.push(unit);
                }
                end => {
                    if !link.take_part(&mut letters) {
                        let _ = link.ignored.try_push(quote(quoted.stretch));
                    }
                    if end.is_none() {
                        return link;
                    }
                    // The next one begins behind the letter that parts them.
                    quoted = Quoted::from(quoted.stretch.end + 1);
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
        let mut said = Said::NOTHING;
        for letter in letters.all() {
            if !parts_two(u16::from(*letter)) {
                said.push(*letter);
                continue;
            }
            // All of them, also after one that could not be read.
            is_read &= self.take(&said);
            is_added |= is_first && said.is_added;
            is_first = false;
            said = Said::NOTHING;
        }
        // What others add may hold parts of its own, of which nothing has to be said.
        is_read || is_added
    }

    /// Whether it could be read.
    fn take(&mut self, said: &Said) -> bool {
        let (name, value) = if said.has_value { (said.name, said.word.is) } else { (said.word.is, 0) };
        let asks_again = name & read::AGAIN != 0;
        match read::question(if asks_again { value } else { name }) {
            None => !asks_again && (said.is_added || said.is_nothing()),
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

/// What would be quoted of a part of a link, while it is read.
struct Quoted {
    stretch: Stretch,
    characters: usize,
    /// Is the last unit the first half of a pair?
    is_half: bool,
}

impl Quoted {
    const fn from(unit: u32) -> Self {
        let stretch = Stretch { from: unit, to: unit, end: unit };
        Self { stretch, characters: 0, is_half: false }
    }

    fn push(&mut self, unit: u16) {
        self.stretch.end += 1;
        // The second half of a pair is no character of its own.
        if !self.is_half || !matches!(unit, 0xdc00..0xe000) {
            self.characters += 1;
        }
        self.is_half = matches!(unit, 0xd800..0xdc00);
        if self.characters <= LONGEST_QUOTE {
            self.stretch.to = self.stretch.end;
        }
    }
}

/// What stands somewhere.
fn quote(fragment: &str, stretch: Stretch) -> Quote {
    let (from, to) = (stretch.from as usize, stretch.to as usize);
    let units = fragment.encode_utf16().skip(from).take(to - from);
    let mut quote = Quote::new();
    for letter in char::decode_utf16(units).chain(stretch.is_cut().then_some(Ok(CUT))) {
        let _ = quote.try_push(letter.unwrap_or(char::REPLACEMENT_CHARACTER));
    }
    quote
}

/// A name and a value, while they are read.
#[allow(clippy::struct_excessive_bools, reason = "each is something seen so far, and none excludes another")]
struct Said {
    /// What is being read: the name, and then the value.
    word: Reading,
    /// What stands before the first `=`.
    name: Read,
    has_value: bool,
    /// Whether the value is over, although letters follow.
    is_over: bool,
    /// Whether a campaign, a messenger or a search engine has added it.
    is_added: bool,
    /// Whether the name is one that somebody adds.
    is_foreign: bool,
    ends_in_id: bool,
    /// Whether there is anything but brackets, full stops and quotes.
    has_letters: bool,
    has_signs: bool,
    last: u8,
}

impl Said {
    const NOTHING: Self = Self {
        word: Reading::NOTHING,
        name: 0,
        has_value: false,
        is_over: false,
        is_added: false,
        is_foreign: false,
        ends_in_id: false,
        has_letters: false,
        has_signs: false,
        last: 0,
    };

    fn push(&mut self, letter: u8) {
        if letter == b'=' && !self.has_value {
            self.name = self.word.is;
            self.has_value = true;
            self.is_added = self.name & read::ASKING == 0 && (self.is_foreign || self.ends_in_id);
            self.word = Reading::NOTHING;
            self.last = letter;
            return;
        }
        if letter.is_ascii_alphanumeric() {
            self.has_letters = true;
            // `fbclid`, `gclid`, `msclkid`, `gbraid`, `igshid`: whose visit it is.
            self.ends_in_id = self.last == b'i' && letter == b'd';
        } else {
            self.has_letters |= letter == FOREIGN;
            self.has_signs = true;
            self.is_over |= self.has_value && self.word.is_whole() && ends_a_value(letter);
        }
        if !self.is_over {
            self.word.push(letter);
        }
        // `utm_source`, `tgWebAppData`. None of our names has an underscore.
        self.is_foreign |= letter == b'_' || self.word.is & read::MESSENGER != 0;
        self.last = letter;
    }

    /// Whether nothing is missed when it is left out.
    fn is_nothing(&self) -> bool {
        let is_escape = !self.has_value && !self.has_signs && self.word.is & read::ESCAPES != 0;
        is_escape || !self.has_letters
    }
}

/// `&`, `;`, `?` and `#`.
#[inline(never)]
fn parts_two(unit: u16) -> bool {
    matches!(unit, 0x26 | 0x3b | 0x3f | 0x23)
}

/// Whether a value ends before it, in a text around the link or where that was cut.
fn ends_a_value(letter: u8) -> bool {
    matches!(letter, b']' | b')' | b'>' | b'"' | b'\'' | b'%' | b',')
}

#[cfg(test)]
mod tests {
    use super::*;
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
