//! Which case does a link name? The fragment holds the answers by question name, so that a link is a case.
//!
//! `#citizenship=citizen&person=self&change=person`: what was answered, also what no longer matters (so that
//! it comes back when an earlier answer is changed), and the question that is being asked again.

use crate::answers::input;
use crate::answers::question::{Answer, Answers, Question, UNSURE, Value};

/// What a link says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    pub answers: Answers,
    /// The question to ask again, although it is answered.
    pub again: Option<Question>,
    /// The parts that could not be read, as they stand in the link, shortened.
    pub ignored: Vec<String>,
}

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
    /// assert_eq!(link.ignored, ["x=1"]);
    /// assert_eq!(link.fragment(), "#citizenship=citizen&person=unsure&change=person");
    /// ```
    #[must_use]
    pub fn read(fragment: &str) -> Self {
        let mut link = Self::default();
        for part in fragment.split(parts_two) {
            let text = unescaped(part);
            // All of them, also after one that could not be read.
            let unread = text.split(parts_two).filter(|said| !is_added(said) && !link.take(said)).count();
            // What others add may hold escaped parts of its own, of which nothing has to be said.
            if unread > 0 && !is_added(part) {
                link.ignored.push(input::quote(part));
            }
        }
        link
    }

    /// Whether it could be read.
    #[inline(never)]
    fn take(&mut self, said: &str) -> bool {
        let (name, value) = said.split_once('=').unwrap_or((said, ""));
        let (name, value) = (trimmed(name), up_to_the_end(trimmed(value)));
        if ESCAPES.contains(&said) || name.is_empty() && value.is_empty() && !said.contains(FOREIGN) {
            return true;
        }
        match (name == AGAIN, Question::named(value), input::answer(name, value)) {
            (true, Some(question), _) => self.again = Some(question),
            (false, _, Ok((question, answer))) if self.is_new(question, answer) => {
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
    pub fn fragment(&self) -> String {
        let said = self.answers.given().map(|(question, answer)| match answer {
            Answer::Known(value) => (question.name(), value.name()),
            Answer::Unsure | Answer::Blank => (question.name(), UNSURE),
        });
        let mut fragment = String::from("#");
        for (name, value) in said.chain(self.again.map(|question| (AGAIN, question.name()))) {
            if fragment.len() > 1 {
                fragment.push('&');
            }
            fragment.push_str(name);
            fragment.push('=');
            fragment.push_str(value);
        }
        fragment
    }
}

/// What is left of an escaped `&`, quote or blank, such as `&amp;`, once it has parted two parts.
const ESCAPES: &[&str] = &["amp", "38", "x26", "quot"];

/// Stands for a letter that is in none of our names.
const FOREIGN: char = '~';

/// How often something is escaped at most: by a messenger, by a mail program, and by what shows the mail.
const TIMES_ESCAPED: usize = 3;

fn parts_two(letter: char) -> bool {
    matches!(letter, '&' | ';' | '?' | '#')
}

/// Up to what ends a value, in a text around the link or where that was cut.
fn up_to_the_end(value: &str) -> &str {
    let end = value.bytes().position(|byte| b"])>\"'%,".contains(&byte));
    end.and_then(|end| value.get(..end)).unwrap_or(value)
}

/// Whether a campaign, a messenger or a search engine has added the part, such as `utm_source`, `fbclid` or
/// `tgWebAppData`. None of our names has an underscore.
fn is_added(part: &str) -> bool {
    let name = part.split_once('=').map_or("", |(name, _)| name);
    let own = trimmed(name);
    if own == AGAIN || Question::named(own).is_some() {
        return false;
    }
    // `fbclid`, `gclid`, `msclkid`, `gbraid`, `igshid`: whose visit it is.
    own.ends_with("id") || own.starts_with("tgWebApp") || name.contains('_')
}

/// Without what stands around it: brackets, full stops, quotes.
fn trimmed(text: &str) -> &str {
    let is_own = |byte: &u8| byte.is_ascii_alphanumeric();
    let first = text.as_bytes().iter().position(is_own);
    let last = text.as_bytes().iter().rposition(is_own);
    first.zip(last).and_then(|(first, last)| text.get(first..=last)).unwrap_or_default()
}

/// With `%3D` as the letter it stands for, and without what is in none of our names: blanks, characters that
/// nobody sees, all that is not ASCII.
#[inline(never)]
fn unescaped(part: &str) -> String {
    let mut text = part.to_owned();
    for _ in 0..TIMES_ESCAPED {
        let mut bytes = text.as_bytes();
        let mut plain = String::new();
        while let [first, rest @ ..] = bytes {
            let (byte, left) = dash(bytes).or_else(|| escape(bytes)).unwrap_or((*first, rest));
            match byte {
                b'!'..=b'~' => plain.push(char::from(byte)),
                // The first byte of a letter; of what is in 0xc2, 0xe2 and 0xef nobody reads anything.
                0xc3..=0xe1 | 0xe3..=0xee | 0xf0.. => plain.push(FOREIGN),
                0..=b' ' | 0x7f..=0xc2 | 0xe2 | 0xef => {}
            }
            bytes = left;
        }
        text = plain;
    }
    text
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

    #[test]
    fn every_answer_survives_the_way_through_an_address() {
        for question in Question::ALL {
            for answer in question.values().iter().map(|value| Answer::Known(*value)).chain([Answer::Unsure])
            {
                let link = Link {
                    answers: Answers::default().set(*question, answer),
                    again: Some(*question),
                    ignored: Vec::new(),
                };
                assert_eq!(Link::read(&link.fragment()), link);
            }
        }
        assert_eq!(Link::default().fragment(), "#");
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
        assert_eq!(link.ignored, ignored);
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
        let ignored = ["person=nobody.", "Возраст=18", "да", "%D0%B4", "100%", "%zz=1"];
        assert_eq!(link.ignored, ignored);
        assert_eq!(link.answers.given().count(), 1);
    }
}
