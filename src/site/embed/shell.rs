//! What is the shell around the screen in somebody else's page? Less than on our own: the article is there
//! already.

use crate::answers::link::Link;
use crate::calendar;
use crate::calendar::Date;
use crate::lang::Lang;
use crate::law::history::Turn;
use crate::law::source::CHECKED;
use crate::screen::files::Page;
use crate::screen::languages;
use crate::screen::parts::anchor;
use crate::screen::tree::{Attributes, Tree};
use crate::site::layout::{LANGUAGES, SCREEN};
use crate::words::history::changed;
use crate::words::page as say;
use crate::words::phrases::CHANGED_SINCE;

/// The element around an embedded checker, as a selector. In it headings are a step lower: the article has
/// the first.
pub const SHELL: &str = ".shell";

/// The id of the link to the checker on a page of its own, with the same answers.
pub const OWN_PAGE: &str = "own-page";

/// What is around the screen, with what has changed since the article was published.
#[must_use]
pub fn shell(published: Option<Date>, today: Date, lang: Lang) -> Tree {
    let mut tree = Tree::new(lang);
    let around: Attributes = &[("class", "shell")];
    tree.element("section", around, |shell| {
        shell.set_text("aria-label", say::TITLE);
        // No landmark: the article has its own, and perhaps one of this name.
        shell.element("div", &[("class", "languages"), ("role", "group")], |group| {
            group.set_text("aria-label", say::LANGUAGES);
            group.element("ul", &[("id", LANGUAGES), ("role", "list")], |ul| {
                ul.append(languages(&Link::default(), lang));
            });
        });
        if let Some(published) = published {
            news(shell, published, today.max(CHECKED));
        }
        shell.element("div", &[("id", SCREEN)], |_| {});
        shell.element("p", &[("class", "small")], |p| {
            p.say(say::PRIVATE_IN_A_SHELL);
            p.text(" ");
            p.element("a", &[("id", OWN_PAGE)], |a| {
                a.set("href", Page::Checker.file(lang));
                a.say(say::OWN_PAGE);
            });
        });
    });
    tree
}

/// In two lines: that something has changed, which leads to all the days; and what.
fn news(tree: &mut Tree, published: Date, today: Date) {
    let mut turns = since(published, today).peekable();
    if turns.peek().is_none() {
        return;
    }
    tree.element("div", &[("class", "notice small")], |div| {
        div.element("p", &[], |p| {
            anchor(p, Page::Book.file(p.lang()) + "#days", CHANGED_SINCE);
        });
        div.element("p", &[], |p| {
            for turn in turns {
                p.element("time", &[], |time| {
                    time.set("datetime", calendar::iso(turn.day()));
                    time.say(changed(turn));
                });
                p.text(" ");
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
