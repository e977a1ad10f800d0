//! What helps to agree with the owner? A page of its own: the message to the owner, and reminders for a
//! calendar.
//!
//! The result leads here with its answers, `agree-ru.html#citizenship=…`, so that the way back leads to the
//! same result. The message can be read and sent without a script.

use super::desk::of_the_day;
use super::fields;
use super::layout::{self, Head, Style};
use super::policy;
use super::sealed::{Sealed, WHOLE, sealed};
use super::send::{self, ToSend};
use crate::answers::question::{Consent, Value};
use crate::decision::terms;
use crate::lang::Lang;
use crate::law::source::CHECKED;
use crate::law::terms::Terms;
use crate::screen::files::Page;
use crate::screen::tree::{Attributes, Tree};
use crate::site::anchors::anchor_to;
use crate::words::Text;
use crate::words::agree::{self as say, Field, Reads};
use crate::words::{otherwise, page, send as send_words};

/// The document in this language, from `html` on.
#[must_use]
pub fn document(lang: Lang, style: Style) -> Tree {
    let head =
        Head { title: say::TITLE, tagline: say::TAGLINE, may: &[policy::RUN], scripts: &["agree/agree.js"] };
    sealed(Sealed::Main, layout::document(lang, style, Page::Agree, &head, |_| {}, main))
}

fn main(main: &mut Tree) {
    let terms = terms::on(CHECKED);
    main.leaf("h1", &[], say::TITLE);
    back_to_the_result(main);
    of_the_day(main);
    // Whoever refuses is told what it would mean, and not to be ready within the hour.
    main.element("section", &[], |section| {
        section.set("data-unless", Value::Consent(Consent::Refuses).name().to_owned());
        message(section, terms);
    });
    main.element("section", &[], owners_page);
    main.element("section", &[], |section| calendar(section, terms));
    main.element("p", &[("class", "book")], |p| {
        p.element("a", &[("class", "of-case")], |a| {
            a.set("href", Page::Otherwise.file(a.lang()));
            a.say(otherwise::TITLE);
        });
    });
    main.element("p", &[("class", "book")], |p| anchor_to(p, Page::Checker, page::TITLE));
}

/// A script adds the answers to it.
pub(super) fn back_to_the_result(tree: &mut Tree) {
    tree.element("p", &[("class", "back")], |p| {
        p.element("a", &[("class", "of-case")], |a| {
            a.set("href", Page::Checker.file(a.lang()));
            a.say(send_words::BACK_TO_THE_RESULT);
        });
    });
}

fn message(section: &mut Tree, terms: Terms) {
    section.leaf("h2", &[], say::MESSAGE);
    section.leaf("p", &[("class", "hint")], say::MESSAGE_HINT);
    section.element("noscript", &[], |tree| tree.leaf("p", &[("class", "notice")], send_words::BY_HAND));
    let (text, own) = (say::message(terms), section.lang());
    for (place, reads) in Reads::first_for(own).into_iter().enumerate() {
        let open: Attributes = if place == 0 { &[("open", "")] } else { &[] };
        section.element("details", open, |details| {
            details.leaf("summary", &[], reads.label());
            let (lang, text) = (reads.lang().code(), text.in_language(reads.lang()));
            send::text(details, lang, reads.label(), &ToSend::Printed { lang, text });
        });
    }
    // Whoever reads neither has to know what they send.
    if Reads::first_for(own).iter().all(|reads| reads.lang() != own) {
        section.element("p", &[("class", "small")], |p| {
            p.say(say::IT_SAYS);
            p.text(" ");
            p.say(text);
        });
    }
}

/// What an owner who hesitates can read. It leads on to itself in the other languages.
fn owners_page(section: &mut Tree) {
    let [first, _] = Reads::first_for(section.lang());
    section.element("h2", &[("class", "book")], |h2| {
        h2.element("a", &[("id", "sent-page")], |a| {
            a.set("href", Page::Owner.file(first.lang()));
            a.say(say::OWNERS_PAGE);
        });
    });
    section.leaf("p", &[("class", "hint")], say::OWNERS_PAGE_HINT);
    send::text(section, "page", say::OWNERS_PAGE, &ToSend::Address);
}

fn calendar(section: &mut Tree, terms: Terms) {
    section.leaf("h2", &[], say::CALENDAR);
    section.element("noscript", &[], |tree| tree.leaf("p", &[("class", "notice")], say::NO_FILE));
    not_started(section);
    section.element("div", &[], |agreed| {
        agreed.set("data-unless", Value::Consent(Consent::Refuses).name().to_owned());
        reminder(agreed, "agreed", say::AGREED, say::AGREED_HINT, &[Field::Day, Field::Time]);
    });
    reminder(section, "deadline", say::DEADLINE, say::deadline_hint(terms), &[Field::MovedIn]);
}

/// Where the program cannot be had, or the page is not what was printed: it comes by itself, a script that
/// has its program takes it away.
pub(super) fn not_started(tree: &mut Tree) {
    let notice: Attributes = &[("id", "not-started"), ("class", "notice late"), ("role", "alert")];
    tree.element("p", notice, |p| {
        p.set(WHOLE, String::new());
        p.say(send_words::NOT_STARTED);
    });
}

fn reminder(section: &mut Tree, name: &'static str, title: Text, hint: Text, asked: &[Field]) {
    section.leaf("h3", &[], title);
    let is_of_law = !asked.contains(&Field::Time);
    if is_of_law {
        // What the law says is there without the form, too.
        fields::hint(section, name, hint);
    }
    fields::form(section, name, asked, (!is_of_law).then_some(hint), say::ADD);
    section.element("div", &[("role", "status")], |status| {
        status.set("id", [name, "made"].join("-"));
        status.element("div", &[("class", "verdict open"), ("hidden", "")], |made| {
            made.element("p", &[], |p| {
                p.element("b", &[], |_| {});
                p.element("br", &[], |_| {});
                p.say(say::READY);
            });
            made.element("p", &[], |p| {
                p.element("a", &[], |a| {
                    a.set("data-file", ["tirkeu-", name, ".ics"].concat());
                    a.say(say::SAVE_AGAIN);
                });
            });
        });
    });
}

#[cfg(test)]
mod tests {
    use super::document;
    use crate::lang::Lang;
    use crate::screen::html::print;
    use crate::site::layout::Style;

    #[test]
    fn the_message_stands_there_in_both_languages_first_in_that_of_the_page() {
        let style = Style { sheet: "", hashes: &[], site: None, version: "0", files: &[] };
        for (lang, [first, second]) in
            [(Lang::Kk, ["kk", "ru"]), (Lang::Ru, ["ru", "kk"]), (Lang::En, ["ru", "kk"])]
        {
            let html = print(&document(lang, style));
            let at =
                |of: &str| html.find(&format!("<textarea readonly rows=\"6\" id=\"{of}-text\"")).unwrap();
            assert!(at(first) < at(second), "{html}");
            assert!(html.contains("<details open>\n<summary>"), "{html}");
            assert_eq!(html.matches("href=\"sms:?body=%D").count(), 2);
            assert_eq!(html.contains("An SMS will come from 1414"), lang == Lang::En);
        }
    }
}
