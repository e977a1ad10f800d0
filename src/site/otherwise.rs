//! What does whoever the portal has answered otherwise do? A page of its own: they choose what happened, and
//! get a text with the case in it, which they send as they like.
//!
//! The result leads here with its answers: `otherwise-ru.html#citizenship=…`.

use super::agree::{back_to_the_result, not_started};
use super::desk::of_the_day;
use super::layout::{self, Head, Style};
use super::policy;
use super::sealed::{Sealed, sealed};
use super::send::{self, ToSend};
use crate::answers::link::Link;
use crate::answers::said::Answers;
use crate::calendar::{Date, iso};
use crate::decision::in_force::InForce;
use crate::lang::Lang;
use crate::proof::sent;
use crate::screen::files::Page;
use crate::screen::tree::Tree;
use crate::site::anchors::anchor_to;
use crate::words::otherwise::{self as say, Happened};
use crate::words::phrases::{ANSWERED_FOR, CHECKED, TITLE};
use crate::words::{Text, dates};

/// The document in this language, from `html` on.
#[must_use]
pub fn document(lang: Lang, style: Style) -> Tree {
    let head = Head {
        title: say::TITLE,
        tagline: say::TAGLINE,
        may: &[policy::RUN],
        scripts: &["agree/otherwise.js"],
    };
    let page = |tree: &mut Tree| main(tree, style.version);
    sealed(Sealed::Main, layout::document(lang, style, Page::Otherwise, &head, |_| {}, page))
}

fn main(main: &mut Tree, version: &str) {
    main.leaf("h1", &[], say::TITLE);
    back_to_the_result(main);
    of_the_day(main);
    main.leaf("p", &[], say::MEANWHILE);
    main.element("noscript", &[], |tree| {
        tree.leaf("p", &[("class", "notice")], say::NO_SCRIPT);
        tree.element("ul", &[], |ul| Happened::ALL.iter().for_each(|it| ul.leaf("li", &[], it.label())));
    });
    not_started(main);
    for (id, text) in [("no-case", say::NO_CASE), ("in-part", say::IN_PART)] {
        main.element("p", &[("class", "notice"), ("hidden", "")], |p| {
            p.set("id", id.to_owned());
            p.say(text);
            p.text(" ");
            p.element("a", &[("class", "of-case")], |a| {
                a.set("href", Page::Checker.file(a.lang()));
                a.say(TITLE);
            });
        });
    }
    main.element("form", &[("id", "happened"), ("hidden", "")], |form| {
        // By which a text says of which program it is.
        form.set("data-version", version.to_owned());
        form.element("fieldset", &[], |fieldset| {
            fieldset.element("legend", &[], |legend| legend.leaf("h2", &[], say::WHAT_HAPPENED));
            Happened::ALL.iter().for_each(|happened| choice(fieldset, *happened));
        });
        // Whoever does not see the page hears that something has come below.
        form.element("p", &[("role", "status")], |status| {
            status.leaf("span", &[("id", "ready"), ("hidden", "")], say::READY);
        });
    });
    main.element("section", &[("id", "yours"), ("hidden", "")], |section| {
        section.leaf("h2", &[], say::YOUR_TEXT);
        section.leaf("p", &[("class", "hint")], say::SEND_IT);
        send::text(section, "report", say::YOUR_TEXT, &ToSend::Made);
    });
    main.element("p", &[("class", "book")], |p| anchor_to(p, Page::Checker, TITLE));
}

fn choice(fieldset: &mut Tree, happened: Happened) {
    fieldset.element("label", &[("class", "choice")], |label| {
        label.element("input", &[("type", "radio"), ("name", "happened")], |input| {
            input.set("value", happened.name().to_owned());
        });
        label.text(" ");
        label.leaf("span", &[], happened.label());
    });
}

/// What of a link could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Readable {
    /// There is no answer in it.
    NoCase,
    /// Some of it could not be read.
    InPart,
    Whole,
}

/// What of a link can be read.
#[must_use]
pub fn readable<Q>(link: &Link<Q>) -> Readable {
    if link.answers.given().next().is_none() {
        Readable::NoCase
    } else if link.ignored.is_empty() {
        Readable::Whole
    } else {
        Readable::InPart
    }
}

/// The text for a person to send: what happened, the link to the case, and of which day it is. The line that
/// [`sent::MARK`] begins is the same in every language, for [`sent::Sent::read`]. `checker` is the whole
/// address of the checker.
#[must_use]
pub fn report(
    lang: Lang,
    happened: Happened,
    answers: Answers,
    checker: &str,
    version: &str,
    on: Date,
) -> String {
    let said = |text: Text| text.in_language(lang);
    let day = |before: Text, day: Date| format!("{} {}", said(before), dates::date(day, lang));
    let mut lines = vec![
        said(say::BEGINS).to_owned(),
        said(happened.label()).to_owned(),
        [checker, &Link::of(answers).fragment()].concat(),
        day(ANSWERED_FOR, on),
        day(CHECKED, InForce::on(on).version.checked),
        [sent::MARK, version, &iso(on), happened.name()].join(" "),
    ];
    if happened.is_open() {
        lines.push([said(say::WHAT_EXACTLY), " "].concat());
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::date;

    #[test]
    fn a_text_has_the_case_the_day_and_what_happened() {
        let link = Link::read("#citizenship=citizen&person=self&x=1&change=person");
        let text = report(
            Lang::En,
            Happened::NoSms,
            link.answers,
            "https://example.org/checker-en.html",
            "0a1b",
            date(2026, 11, 27),
        );
        let expected = [
            "The portal answered otherwise.",
            "No SMS came to the owner",
            "https://example.org/checker-en.html#citizenship=citizen&person=self",
            "Answered for: 27 November 2026",
            "Rules checked on: 22 November 2026",
            "tirkeu 0a1b 2026-11-27 no-sms",
        ];
        assert_eq!(text.lines().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn where_the_list_does_not_say_what_it_was_the_person_writes_on_and_it_is_read_all_the_same() {
        let answers = Link::read("#citizenship=citizen&person=self").answers;
        let day = date(2026, 11, 27);
        for happened in Happened::ALL {
            let text =
                report(Lang::Ru, *happened, answers, "https://example.org/checker-ru.html", "0a1b", day);
            let is_open = matches!(happened, Happened::SomethingElse | Happened::AnotherDocument);
            assert_eq!(text.ends_with("\nЧто именно (без имён и адресов): "), is_open, "{text}");
            let sent = [text.as_str(), "\ntirkeu = x #1=2"].concat();
            let read = sent::Sent::read(&sent).unwrap();
            assert_eq!(read.said.map(|(_, said)| said), Some(*happened));
            assert_eq!((read.answers, read.on), (answers, day));
        }
    }

    #[test]
    fn a_link_is_whole_or_in_part_or_has_no_case() {
        let read = |fragment| readable(&Link::read(fragment));
        assert_eq!(read("#citizenship=citizen"), Readable::Whole);
        assert_eq!(read("#citizenship=citizen&x=1"), Readable::InPart);
        assert_eq!([read(""), read("#x=1"), read("#change=person")], [Readable::NoCase; 3]);
    }
}
