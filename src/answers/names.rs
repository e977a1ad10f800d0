//! What is written that is the same in every language? In an address the names of questions and answers; in a
//! page those of elements and attributes, too.
//!
//! Each has a number, and all stand in one text: a page is written with numbers, and its program has it once.
#![allow(clippy::indexing_slicing, reason = "the compiler sees each place")]
#![allow(clippy::cast_possible_truncation, reason = "there are fewer names than numbers: asserted below")]

use crate::answers::question::{Question, UNSURE, Value};
use crate::lang::Lang;
use arrayvec::ArrayVec;

/// The number of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name(u8);

/// What is written of several names, one after another: the value of an attribute, what stands between texts.
pub type Line = ArrayVec<Name, MOST>;

/// An address has no more names than this: of each question its own, that of an answer and two signs, and as
/// many of the question that is asked again, and before them a file.
const MOST: usize = 4 * (Question::ALL.len() + 1) + 8;

// Of each group: its type, and its members with what is written.
macro_rules! names {
    ($($(#[$doc:meta])+ $Group:ident { $($Member:ident $written:literal,)+ })+) => {
        #[derive(Clone, Copy)]
        enum Group { $($Group,)+ Answer, Question, Lang }

        $(
            $(#[$doc])+
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            #[allow(missing_docs, reason = "they are called as they are written")]
            pub enum $Group { $($Member,)+ }

            impl $Group {
                /// Its number.
                #[must_use]
                pub const fn name(self) -> Name {
                    const START: u8 = start(Group::$Group);
                    Name(START + self as u8)
                }
            }
        )+

        const GROUPS: [&[&str]; Group::Lang as usize + 1] =
            [$(&[$($written,)+],)+ &ANSWERS, &QUESTIONS, &LANGS];
    };
}

names! {
    /// An element of HTML. A heading is followed by the one that is a step lower.
    Tag {
        H1 "h1",
        H2 "h2",
        H3 "h3",
        A "a",
        B "b",
        Button "button",
        Code "code",
        Dd "dd",
        Details "details",
        Div "div",
        Dl "dl",
        Dt "dt",
        Input "input",
        Li "li",
        Ol "ol",
        P "p",
        Progress "progress",
        Section "section",
        Small "small",
        Span "span",
        Summary "summary",
        Time "time",
        Ul "ul",
    }
    /// An attribute.
    Attribute {
        AriaCurrent "aria-current",
        AriaDescribedby "aria-describedby",
        AriaHidden "aria-hidden",
        AriaLabel "aria-label",
        AriaLabelledby "aria-labelledby",
        Class "class",
        DataResult "data-result",
        Datetime "datetime",
        Hidden "hidden",
        Href "href",
        Id "id",
        Lang "lang",
        Max "max",
        Role "role",
        Tabindex "tabindex",
        Type "type",
        Value "value",
    }
    /// What stands in an attribute, or is a part of what stands there.
    Token {
        Accessibility "accessibility",
        Action "action",
        Agree "agree",
        Answers "answers",
        Article "article",
        Asked "asked-",
        AskedToo " asked-",
        Back "back",
        Book "book",
        Cases "cases",
        Change "change-",
        Checkbox "checkbox",
        Checker "checker",
        Closed "verdict closed",
        Dates "dates",
        Embed "embed",
        Days "#days",
        Depends "depends",
        Empty "",
        Disclaimer "small disclaimer",
        DependsVerdict "verdict depends",
        Desk "desk",
        Focusable "-1",
        Facts "facts",
        Fold "fold",
        FoldAnswers "fold answers",
        Group "group",
        Heading "heading",
        Hint "hint",
        Hour "hour",
        Html ".html",
        Iframe "iframe",
        Index "index",
        Languages "languages",
        Later "later",
        List "list",
        NoScript "no-script",
        Notice "notice",
        NoticeSmall "notice small",
        Notices "notices",
        Opened "verdict open",
        Option "option",
        Options "options",
        Otherwise "otherwise",
        OwnPage "own-page",
        Owner "owner",
        Progress "progress",
        Reasons "reasons",
        Screen "screen",
        Shell "shell",
        ShortNames "small short-names",
        Small "small",
        Start "#",
        Status "status",
        Step "step-",
        Steps "steps",
        True "true",
        Unsure "option unsure",
    }
    /// A result, in their order.
    Result {
        Online "online",
        OwnerConsent "owner-consent",
        ServiceCentre "service-centre",
        NotCovered "not-covered",
        NotEligible "not-eligible",
        FixFirst "fix-first",
        Ask1414 "ask-1414",
    }
    /// What stands between others.
    Sign {
        Zero "0",
        One "1",
        Two "2",
        Three "3",
        Four "4",
        Five "5",
        Six "6",
        Seven "7",
        Eight "8",
        Nine "9",
        Blank " ",
        Comma ", ",
        Stop ". ",
        Dash "-",
        Hash "#",
        Equals "=",
        And "&",
        Cut "…",
    }
    /// What stands in a link beside questions and answers, or what others add to one.
    Beside {
        Again "change",
        Messenger "tgWebApp",
        Amp "amp",
        Decimal "38",
        Hexadecimal "x26",
        Quot "quot",
    }
}

/// Behind each name, in [`ALL`] and [`READ`].
pub const END: u8 = b'\n';

/// Those that are read in a link: from [`Beside::Again`] on, the last ones being the questions.
pub const READ: &str =
    ALL.split_at(length(Group::Lang as usize)).0.split_at(length(Group::Beside as usize)).1;

impl Name {
    /// The name of a question.
    #[must_use]
    pub const fn question(question: Question) -> Self {
        const START: u8 = start(Group::Question);
        Self(START + question as u8)
    }

    /// The name of an answer, by its [number](crate::answers::question::Answers::number).
    #[must_use]
    pub const fn answer(number: u8) -> Self {
        const START: u8 = start(Group::Answer);
        Self(START + number)
    }

    /// The code of a language.
    #[must_use]
    pub const fn lang(lang: Lang) -> Self {
        const START: u8 = start(Group::Lang);
        Self(START + lang as u8)
    }

    /// The name of a result, by its place among all of them.
    #[must_use]
    pub const fn result(place: u8) -> Self {
        Self(Result::Online.name().0 + place)
    }

    /// A digit: the last one of this number.
    #[must_use]
    pub const fn digit(number: u32) -> Self {
        Self(Sign::Zero.name().0 + (number % 10) as u8)
    }

    /// Its place among all of them.
    #[must_use]
    pub const fn place(self) -> u32 {
        self.0 as u32
    }

    /// What is written.
    #[must_use]
    pub fn written(self) -> &'static str {
        ALL.split(char::from(END)).nth(usize::from(self.0)).unwrap_or_default()
    }
}

/// Adds a number below ten thousand, as people write it.
pub fn number(line: &mut Line, number: u32) {
    let mut power = 1000;
    while power > 0 {
        if power == 1 || number >= power {
            add(line, &[Name::digit(number / power)]);
        }
        power /= 10;
    }
}

/// Adds names; what is longer than any of our lines is left out.
#[inline(never)]
pub fn add(line: &mut Line, names: &[Name]) {
    for name in names {
        let _ = line.try_push(*name);
    }
}

/// What several names are together.
#[must_use]
pub fn written(names: &[Name]) -> String {
    names.iter().map(|name| name.written()).collect()
}

/// All of them, in their order, a line each.
pub const ALL: &str = match std::str::from_utf8(&BYTES) {
    Ok(text) => text,
    Err(_) => "",
};

const BYTES: [u8; length(GROUPS.len())] = {
    let mut bytes = [0; length(GROUPS.len())];
    let (mut at, mut group) = (0, 0);
    while group < GROUPS.len() {
        let mut member = 0;
        while member < GROUPS[group].len() {
            let mut rest = GROUPS[group][member].as_bytes();
            while let [byte, others @ ..] = rest {
                assert!(*byte != END, "a name is a line");
                bytes[at] = *byte;
                at += 1;
                rest = others;
            }
            bytes[at] = END;
            at += 1;
            member += 1;
        }
        group += 1;
    }
    bytes
};

/// How long the names of the first groups are, in bytes.
const fn length(groups: usize) -> usize {
    let (mut length, mut group) = (0, 0);
    while group < groups {
        let mut member = 0;
        while member < GROUPS[group].len() {
            length += GROUPS[group][member].len() + 1;
            member += 1;
        }
        group += 1;
    }
    length
}

const fn start(group: Group) -> u8 {
    let (mut start, mut before) = (0, 0);
    while before < group as usize {
        start += GROUPS[before].len();
        before += 1;
    }
    start as u8
}

const _: () = assert!(start(Group::Lang) as usize + LANGS.len() <= 256, "a number has eight bits");

const QUESTIONS: [&str; Question::ALL.len()] = {
    let mut names = [""; Question::ALL.len()];
    let mut place = 0;
    while place < names.len() {
        names[place] = Question::ALL[place].name();
        place += 1;
    }
    names
};

/// "I don't know", and then every answer to every question.
const ANSWERS: [&str; 1 + Value::ALL.len()] = {
    let mut names = [UNSURE; 1 + Value::ALL.len()];
    let mut place = 1;
    while place < names.len() {
        names[place] = Value::ALL[place - 1].name();
        place += 1;
    }
    names
};

const LANGS: [&str; Lang::ALL.len()] = {
    let mut names = [""; Lang::ALL.len()];
    let mut place = 0;
    while place < names.len() {
        names[place] = Lang::ALL[place].code();
        place += 1;
    }
    names
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::question::Answers;

    #[test]
    fn a_name_is_written_as_what_it_is_the_name_of() {
        assert_eq!((Tag::H1.name().written(), Tag::Ul.name().written()), ("h1", "ul"));
        assert_eq!(
            (Attribute::Value.name().written(), Token::Unsure.name().written()),
            ("value", "option unsure")
        );
        assert_eq!((Sign::Zero.name().written(), Name::digit(27).written()), ("0", "7"));
        for question in Question::ALL {
            assert_eq!(Name::question(*question).written(), question.name());
            let written = |answers: Answers| Name::answer(answers.number(*question).unwrap()).written();
            assert_eq!(written(Answers::NOTHING.unsure_of(*question)), UNSURE);
            for value in question.values() {
                assert_eq!(written(Answers::NOTHING.with(*value)), value.name());
            }
        }
        for lang in Lang::ALL {
            assert_eq!(Name::lang(*lang).written(), lang.code());
        }
    }
}
