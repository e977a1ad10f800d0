//! Which case does a link name? The fragment holds the answers by question name, so that a link is a case.
//!
//! `#citizenship=citizen&person=self&change=person`: what was answered, also what no longer matters (so that
//! it comes back when an earlier answer is changed), and the question that is being asked again.

use crate::answers::input::LONGEST_QUOTE;
use crate::answers::question::{Answer, Answers, Question, UNSURE, Value};
use arrayvec::{ArrayString, ArrayVec};

/// What a link says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    pub answers: Answers,
    /// The question to ask again, although it is answered.
    pub again: Option<Question>,
    /// The first parts that could not be read, as they stand in the link, shortened.
    pub ignored: Ignored,
}

/// The parts of a link that are quoted because they could not be read: no more than a screen shows.
pub type Ignored = ArrayVec<Quote, MOST_QUOTED>;

/// A part of a link, cut after [`LONGEST_QUOTE`] characters.
pub type Quote = ArrayString<{ 4 * (LONGEST_QUOTE + 1) }>;

/// The most parts that are quoted.
pub const MOST_QUOTED: usize = 5;

/// An address that leads to a screen, of the page or of another one: no allocation is needed to write it.
pub type Address = ArrayString<{ longest() + LONGEST_FILE_NAME }>;

/// Before the fragment may stand the name of a file, in bytes.
const LONGEST_FILE_NAME: usize = 32;

const AGAIN: &str = "change";

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
        Self::of_units(fragment.encode_utf16())
    }

    /// The same, read as a browser has it: by units of UTF-16.
    #[must_use]
    pub fn of_units(units: impl Iterator<Item = u16>) -> Self {
        let mut link = Self::default();
        let mut part = Part::default();
        for unit in units {
            if u8::try_from(unit).is_ok_and(parts_two) {
                link.take_part(&part);
                part.clear();
            } else {
                part.push(unit);
            }
        }
        link.take_part(&part);
        link
    }

    fn take_part(&mut self, part: &Part) {
        let plain = unescaped(part.letters.clone());
        // All of them, also after one that could not be read.
        let said = plain.split(|letter| parts_two(*letter));
        let unread = said.filter(|said| !is_added(said) && !self.take(said)).count();
        // What others add may hold escaped parts of its own, of which nothing has to be said.
        if unread > 0 && !is_added(&part.letters) {
            let _ = self.ignored.try_push(part.quote());
        }
    }

    /// Whether it could be read.
    fn take(&mut self, said: &[u8]) -> bool {
        let (name, value) = parted(said);
        let (name, value) = (trimmed(name), up_to_the_end(trimmed(value)));
        let is_empty = name.is_empty() && value.is_empty() && !said.contains(&FOREIGN);
        if ESCAPES.contains(&said) || is_empty {
            return true;
        }
        match (name == AGAIN.as_bytes(), named(value), answered(name, value)) {
            (true, Some(question), _) => self.again = Some(question),
            (false, _, Some((question, answer))) if self.is_new(question, answer) => {
                self.answers = self.answers.set(question, answer);
            }
            (true, None, _) | (false, _, _) => return false,
        }
        true
    }

    /// The same answer may stand twice; another one to the same question is one too many.
    fn is_new(&self, question: Question, answer: Answer<Value>) -> bool {
        let earlier = self.answers.get(question);
        earlier == Answer::Blank || earlier == answer
    }

    /// Writes it as a fragment: `#` alone for nothing.
    #[must_use]
    pub fn fragment(&self) -> Address {
        let mut fragment = Address::new();
        self.write(&mut fragment);
        fragment
    }

    /// Adds it to an address.
    pub fn write(&self, address: &mut Address) {
        let said = self.answers.given().map(|(question, answer)| match answer {
            Answer::Known(value) => (question.name(), value.name()),
            Answer::Unsure | Answer::Blank => (question.name(), UNSURE),
        });
        let mut before = "#";
        for (name, value) in said.chain(self.again.map(|question| (AGAIN, question.name()))) {
            add(address, &[before, name, "=", value]);
            before = "&";
        }
        if before == "#" {
            add(address, &["#"]);
        }
    }
}

/// Adds parts to an address; what is longer than any of ours is left out.
pub fn add<const LONGEST: usize>(address: &mut ArrayString<LONGEST>, parts: &[&str]) {
    for part in parts {
        let _ = address.try_push_str(part);
    }
}

/// The length of the longest fragment, in bytes.
const fn longest() -> usize {
    let (mut bytes, mut name, mut rest) = ("#".len(), 0, Question::ALL);
    while let [question, others @ ..] = rest {
        let (mut value, mut values) = (UNSURE.len(), question.values());
        while let [first, more @ ..] = values {
            value = longer(value, first.name().len());
            values = more;
        }
        bytes += question.name().len() + "=&".len() + value;
        name = longer(name, question.name().len());
        rest = others;
    }
    bytes + AGAIN.len() + "=".len() + name
}

const fn longer(one: usize, other: usize) -> usize {
    if one > other { one } else { other }
}

/// A part of a link while it is read.
#[derive(Default)]
struct Part {
    /// As it stands there, up to what is quoted.
    units: ArrayVec<u16, { 2 * (LONGEST_QUOTE + 1) }>,
    letters: Letters,
}

/// ASCII, of a part that is no longer than all our names, escaped three times.
type Letters = ArrayVec<u8, 2048>;

impl Part {
    fn push(&mut self, unit: u16) {
        let _ = self.units.try_push(unit);
        put(&mut self.letters, in_utf8(unit));
    }

    fn clear(&mut self) {
        self.units.clear();
        self.letters.clear();
    }

    fn quote(&self) -> Quote {
        let mut quote = Quote::new();
        let letters = char::decode_utf16(self.units.iter().copied());
        for (place, letter) in letters.enumerate() {
            if place == LONGEST_QUOTE {
                let _ = quote.try_push('…');
                break;
            }
            let _ = quote.try_push(letter.unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        quote
    }
}

/// What is left of an escaped `&`, quote or blank, such as `&amp;`, once it has parted two parts.
const ESCAPES: &[&[u8]] = &[b"amp", b"38", b"x26", b"quot"];

/// Stands for a letter that is in none of our names.
const FOREIGN: u8 = b'~';

/// How often something is escaped at most: by a messenger, by a mail program, and by what shows the mail.
const TIMES_ESCAPED: usize = 3;

const fn parts_two(letter: u8) -> bool {
    matches!(letter, b'&' | b';' | b'?' | b'#')
}

/// The name and the value, as they stand there.
fn parted(said: &[u8]) -> (&[u8], &[u8]) {
    let mut parts = said.splitn(2, |letter| *letter == b'=');
    (parts.next().unwrap_or_default(), parts.next().unwrap_or_default())
}

fn named(name: &[u8]) -> Option<Question> {
    Question::ALL.iter().copied().find(|question| question.name().as_bytes() == name)
}

fn answered(name: &[u8], value: &[u8]) -> Option<(Question, Answer<Value>)> {
    let question = named(name)?;
    if value == UNSURE.as_bytes() {
        return Some((question, Answer::Unsure));
    }
    let known = question.values().iter().find(|known| known.name().as_bytes() == value)?;
    Some((question, Answer::Known(*known)))
}

/// Up to what ends a value, in a text around the link or where that was cut.
fn up_to_the_end(value: &[u8]) -> &[u8] {
    value.split(|letter| b"])>\"'%,".contains(letter)).next().unwrap_or_default()
}

/// Whether a campaign, a messenger or a search engine has added the part, such as `utm_source`, `fbclid` or
/// `tgWebAppData`. None of our names has an underscore.
fn is_added(part: &[u8]) -> bool {
    if !part.contains(&b'=') {
        return false;
    }
    let (name, _) = parted(part);
    let own = trimmed(name);
    if own == AGAIN.as_bytes() || named(own).is_some() {
        return false;
    }
    // `fbclid`, `gclid`, `msclkid`, `gbraid`, `igshid`: whose visit it is.
    own.ends_with(b"id") || own.starts_with(b"tgWebApp") || name.contains(&b'_')
}

/// Without what stands around it: brackets, full stops, quotes.
fn trimmed(text: &[u8]) -> &[u8] {
    let is_own = |byte: &u8| byte.is_ascii_alphanumeric();
    let first = text.iter().position(is_own);
    let last = text.iter().rposition(is_own);
    first.zip(last).and_then(|(first, last)| text.get(first..=last)).unwrap_or_default()
}

/// With `%3D` as the letter it stands for.
fn unescaped(mut letters: Letters) -> Letters {
    for _ in 0..TIMES_ESCAPED {
        let escaped = letters.take();
        let mut bytes = escaped.as_slice();
        while let [first, rest @ ..] = bytes {
            let (byte, left) = dash(bytes).or_else(|| escape(bytes)).unwrap_or((*first, rest));
            put(&mut letters, byte);
            bytes = left;
        }
    }
    letters
}

/// Adds the letter that a byte of UTF-8 begins. What is in none of our names is left out: blanks, characters
/// that nobody sees; or it stands there as a foreign letter.
fn put(letters: &mut Letters, byte: u8) {
    let letter = match byte {
        b'!'..=b'~' => byte,
        // The first byte of a letter; of what is in 0xc2, 0xe2 and 0xef nobody reads anything.
        0xc3..=0xe1 | 0xe3..=0xee | 0xf0.. => FOREIGN,
        0..=b' ' | 0x7f..=0xc2 | 0xe2 | 0xef => return,
    };
    let _ = letters.try_push(letter);
}

/// The first byte that a unit of UTF-16 has in UTF-8; of a pair, each half has that of the whole.
fn in_utf8(unit: u16) -> u8 {
    let [high, low] = unit.to_be_bytes();
    match unit {
        0..=0x7f => low,
        0x80..=0x7ff => 0xc0 | high << 2 | low >> 6,
        0xd800..=0xdfff => 0xf0,
        0x800..=0xd7ff | 0xe000.. => 0xe0 | high >> 4,
    }
}

/// A longer dash, into which an editor has turned a hyphen, as the hyphen: as a browser escapes it.
fn dash(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let [b'%', b'E', b'2', b'%', b'8', b'0', b'%', b'9', b'0'..=b'5', rest @ ..] = bytes else { return None };
    Some((b'-', rest))
}

/// The byte that an escape stands for, `%3D`, and what comes after it.
fn escape(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let [b'%', high, low, rest @ ..] = bytes else { return None };
    let [high, low] = [high, low].map(|digit| char::from(*digit).to_digit(16));
    Some((u8::try_from(high? * 16 + low?).ok()?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::question::{Age, Value};

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
        assert_eq!(&Link::default().fragment(), "#");
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
