//! What is the shell around the screen in somebody else's page? Less than on our own: the article is there
//! already.

use crate::answers::link::Link;
use crate::calendar::{self, Date};
use crate::law::history::Turn;
use crate::law::source::CHECKED;
use crate::screen::files::Page;
use crate::screen::parts;
use crate::screen::sink::TreeSink;
use crate::site::layout::{LANGUAGES, SCREEN};
use crate::words::phrases::Phrase;
use crate::words::word::Word;

/// The element around an embedded checker, as a selector. In it headings are a step lower: the article has
/// the first.
pub const SHELL: &str = ".shell";

/// The id of the link to the checker on a page of its own, with the same answers.
pub const OWN_PAGE: &str = "own-page";

/// Writes what is around the screen, with what has changed since the article was published.
pub fn write(sink: &mut impl TreeSink, published: Option<Date>, today: Date) {
    sink.element("section", &[("class", "shell")], |shell| {
        shell.set_word("aria-label", Word::phrase(Phrase::Title));
        // No landmark: the article has its own, and perhaps one of this name.
        shell.element("div", &[("class", "languages"), ("role", "group")], |group| {
            group.set_word("aria-label", Word::phrase(Phrase::Languages));
            group.element("ul", &[("id", LANGUAGES), ("role", "list")], |ul| {
                parts::links(ul, &Link::default());
            });
        });
        if let Some(published) = published {
            news(shell, published, today.max(CHECKED));
        }
        shell.element("div", &[("id", SCREEN)], |_| {});
        shell.element("p", &[("class", "small")], |p| {
            p.say(Phrase::PrivateInAShell);
            p.literal(" ");
            p.element("a", &[("id", OWN_PAGE)], |a| {
                a.set("href", &parts::file(Page::Checker, a.lang()));
                a.say(Phrase::OwnPage);
            });
        });
    });
}

/// In two lines: that something has changed, which leads to all the days; and what.
fn news(sink: &mut impl TreeSink, published: Date, today: Date) {
    let mut turns = since(published, today).peekable();
    if turns.peek().is_none() {
        return;
    }
    sink.element("div", &[("class", "notice small")], |div| {
        div.element("p", &[], |p| {
            let mut days = parts::file(Page::Book, p.lang());
            days.push_str("#days");
            p.anchor(&days, Phrase::ChangedSince);
        });
        div.element("p", &[], |p| {
            for turn in turns {
                p.start("time");
                p.set("datetime", &calendar::written(turn.day()));
                p.word(Word::turn(turn));
                p.end();
                p.literal(" ");
            }
        });
    });
}

/// What changed after the day on which an article was published, up to today and on it.
///
/// ```
/// use tirkeu::calendar::date;
/// use tirkeu::{law::history::Turn, site::embed::shell::since};
/// let turns: Vec<_> = since(date(2025, 11, 24), date(2026, 6, 30)).collect();
/// assert_eq!(turns, [Turn::AstanaArea]);
/// ```
pub fn since(published: Date, today: Date) -> impl Iterator<Item = Turn> {
    Turn::ALL.iter().copied().filter(move |turn| published < turn.day() && turn.day() <= today)
}
