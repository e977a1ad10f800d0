//! What does a screen look like? A tree of elements, pure: the same link, day and language give the same
//! screen for ever.
//!
//! For whoever works on what people see. The same tree is printed as a static page ([`html`]) and drawn into
//! a live one (`api::dom`). Every choice is a real link to the next screen: that is all the state there is,
//! so going back, sharing a case and tapping before the program has arrived work by themselves.
//!
//! Must not know: what is around a screen (`site`), serde, a live document, a clock.

pub mod tree;
pub mod html;
pub mod files;
pub mod parts;
pub mod question;
pub mod result;
pub mod short_names;

use crate::answers::link::Link;
use crate::calendar::Date;
use crate::explain::{self, Content};
use crate::lang::Lang;
use crate::law::source::{CHECKED, LATEST};
use crate::words::page as say;
use files::Page;
use parts::{NOTICES, links};
use tree::Tree;

/// One screen of the checker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screen {
    /// What it is called: its heading, and the title of the window.
    pub title: &'static str,
    pub tree: Tree,
}

/// The screen at an address.
#[must_use]
pub fn screen(link: &Link, on: Date, lang: Lang) -> Screen {
    screen_by(Clock::Believed, link, on, lang)
}

/// Whether the device can be right about the day.
#[derive(Clone, Copy)]
enum Clock {
    Believed,
    Wrong,
}

fn screen_by(clock: Clock, link: &Link, on: Date, lang: Lang) -> Screen {
    let outcome = explain::check(&link.answers, on, lang);
    let mut tree = Tree::new(lang);
    tree.element("div", &[("id", NOTICES)], |div| {
        match clock {
            Clock::Believed => {}
            Clock::Wrong => div.leaf("p", &[("class", "notice")], say::WRONG_CLOCK),
        }
        if let Some(notice) = &outcome.notice {
            div.element("p", &[("class", "notice")], |p| p.made(notice.clone()));
        }
        parts::ignored(div, &link.ignored);
    });
    let title = match (link.again, &outcome.content) {
        (Some(again), _) => question::asked(
            &mut tree,
            link,
            again,
            outcome.terms,
            &explain::choices(again, outcome.terms, lang),
        ),
        (None, Content::Ask(ask)) => question::question(&mut tree, link, &outcome, ask),
        (None, Content::Decided(decided)) => result::result(&mut tree, &outcome, decided),
        (None, Content::Depends(depends)) => result::depends(&mut tree, link, &outcome, depends),
    };
    question::ways_on(&mut tree, link, &outcome);
    short_names::explain(&mut tree);
    Screen { title, tree }
}

/// The screen at an address on the day that a device says it is. Where that day cannot be, this says so
/// first: a copy cannot be older than the day on which it was made, and it does not pass for current on a
/// clock that is wrong.
#[must_use]
pub fn screen_today(link: &Link, today: Date, lang: Lang) -> Screen {
    let clock = if today < CHECKED || today > LATEST { Clock::Wrong } else { Clock::Believed };
    screen_by(clock, link, today.max(CHECKED), lang)
}

/// The links to the same screen in the other languages.
#[must_use]
pub fn languages(link: &Link, lang: Lang) -> Tree {
    let fragment = link.fragment();
    let fragment = if fragment == "#" { "" } else { &fragment };
    let mut tree = Tree::new(lang);
    links(&mut tree, |other| Page::Checker.file(other) + fragment);
    tree
}

#[cfg(test)]
mod tests {
    use super::*;
    use html::print;

    #[test]
    fn a_clock_is_believed_from_the_day_of_this_copy_to_the_latest_one() {
        let is_believed = |today| {
            let shown = print(&screen_today(&Link::default(), today, Lang::En).tree);
            !shown.contains(say::WRONG_CLOCK.in_language(Lang::En))
        };
        let (before, after) = (CHECKED.yesterday().unwrap(), LATEST.tomorrow().unwrap());
        assert_eq!([before, CHECKED, LATEST, after].map(is_believed), [false, true, true, false]);
    }
}
