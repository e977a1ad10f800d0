//! What does each kind of screen look like, word for word? Golden files, in each language.
//!
//! `UPDATE=1 cargo test --test golden` writes them anew; whoever does that reads the difference.

use std::path::PathBuf;
use tirkeu::answers::link::Link;
use tirkeu::answers::question::{Answers, Question};
use tirkeu::calendar::Date;
use tirkeu::explain::{Content, check};
use tirkeu::lang::Lang;
use tirkeu::law::source::{CHECKED, LAST_BEFORE_SWITCH, REVIEW_BY};
use tirkeu::screen::html::print;
use tirkeu::screen::tree::{Piece, Tree};
use tirkeu::screen::{languages, screen};

/// A name, a day and what was said, for each kind of screen on which something is asked.
const QUESTIONS: &[(&str, Date, &str)] = &[
    ("first", CHECKED, ""),
    (
        "later",
        CHECKED,
        "citizenship=citizen&person=self&age=18-plus&home=private&ownership=others&stay=permanent&protectedOwner=none",
    ),
    ("stay", CHECKED, "citizenship=citizen&person=self&age=18-plus&home=private&ownership=others"),
    ("again", CHECKED, "citizenship=citizen&person=self&age=18-plus&change=age"),
    ("ignored", CHECKED, "citizenship=citizen&x=<b>&person=nobody"),
];

/// The same for each kind of end: to whatever else is asked on the way, the answer is what is offered first.
const ENDS: &[(&str, Date, &str)] = &[
    (
        "online",
        CHECKED,
        "citizenship=citizen&person=self&age=18-plus&home=private&ownership=sole&signing=eds&device=yes",
    ),
    (
        "lease",
        CHECKED,
        "citizenship=citizen&person=self&age=18-plus&home=state-rental&lease=listed&signing=eds&device=yes",
    ),
    ("ward", CHECKED, "citizenship=citizen&person=ward&home=private&ownership=others"),
    ("zone", CHECKED, "citizenship=citizen&person=self&age=18-plus&home=private&ownership=sole&signing=none"),
    (
        "owner-consent",
        CHECKED,
        "citizenship=citizen&person=self&age=18-plus&home=private&ownership=shared&protectedOwner=none&consent=ready&signing=eds&device=yes",
    ),
    (
        "service-centre",
        CHECKED,
        "citizenship=citizen&person=self&age=18-plus&home=private&ownership=others&protectedOwner=limited",
    ),
    ("foreigner", CHECKED, "citizenship=residence-permit&person=self&age=18-plus"),
    (
        "attorney-at-the-counter",
        CHECKED,
        "citizenship=citizen&person=attorney&age=18-plus&home=private&ownership=others&protectedOwner=minor",
    ),
    ("temporary", CHECKED, "citizenship=citizen&person=self&age=18-plus&home=institution&stay=temporary"),
    ("not-covered", CHECKED, "citizenship=other"),
    ("not-eligible", CHECKED, "citizenship=citizen&person=child&age=under-14"),
    ("fix-first", CHECKED, "citizenship=citizen&person=self&age=18-plus&home=state-rental&lease=not-listed"),
    ("attorney", CHECKED, "citizenship=citizen&person=attorney&age=18-plus&home=private&ownership=sole"),
    ("attorney-nowhere", CHECKED, "citizenship=citizen&person=attorney&age=16-17&home=nowhere"),
    ("not-registrable", CHECKED, "citizenship=citizen&person=self&age=18-plus&home=not-in-register"),
    (
        "refuses",
        CHECKED,
        "citizenship=citizen&person=self&age=18-plus&home=private&ownership=others&stay=permanent&protectedOwner=none&consent=refuses",
    ),
    (
        "absent",
        CHECKED,
        "citizenship=citizen&person=self&age=18-plus&home=private&ownership=shared&protectedOwner=none&consent=absent",
    ),
    ("nowhere", CHECKED, "citizenship=citizen&person=self&age=18-plus&home=nowhere"),
    ("kandas", CHECKED, "citizenship=kandas&person=self&age=18-plus"),
    ("ask-1414", CHECKED, "citizenship=citizen&person=self&age=18-plus&home=institution"),
    (
        "depends",
        CHECKED,
        "citizenship=citizen&person=self&age=18-plus&home=private&ownership=others&stay=permanent&protectedOwner=none&consent=unsure&signing=eds&device=yes",
    ),
    (
        "place-depends",
        CHECKED,
        "citizenship=citizen&person=self&age=18-plus&home=private&ownership=sole&signing=unsure&device=yes",
    ),
    ("before-the-switch", LAST_BEFORE_SWITCH, "citizenship=citizen"),
];

/// Of a child under 14, on the first day on which no answer passes for current.
fn stale() -> (&'static str, Date, &'static str) {
    ("stale", REVIEW_BY.tomorrow().unwrap(), "citizenship=citizen&person=child&age=under-14")
}

/// The name, the day and the address of each kind of screen.
fn screens() -> Vec<(&'static str, Date, Link)> {
    let questions = QUESTIONS.iter().map(|(name, on, said)| (*name, *on, Link::read(said)));
    let ends = ENDS.iter().copied().chain([stale()]).map(|(name, on, said)| {
        let end = led_on(on, Link::read(said).answers);
        (name, on, Link::of(end))
    });
    let unsure =
        Question::ALL.iter().fold(Answers::default(), |answers, question| answers.unsure_of(*question));
    questions.chain(ends).chain([("knows-nothing", CHECKED, Link::of(unsure))]).collect()
}

fn led_on(on: Date, answers: Answers) -> Answers {
    match check(&answers, on, Lang::Kk).content {
        Content::Ask(ask) => led_on(on, answers.with(ask.question.values()[0])),
        Content::Decided(_) | Content::Depends(_) => answers,
    }
}

/// What the window is called: what its heading says.
fn title(screen: &Tree) -> String {
    let heading = screen.pieces().iter().skip_while(|piece| **piece != Piece::Start("h1"));
    let texts = heading.take_while(|piece| **piece != Piece::End).filter_map(|piece| match piece {
        Piece::Text(text) => Some(text.as_ref()),
        Piece::Start(_) | Piece::Attribute(..) | Piece::End => None,
    });
    texts.collect()
}

#[test]
fn every_screen_is_as_it_was_accepted() {
    let mut changed = Vec::new();
    for (name, on, address) in screens() {
        for lang in Lang::ALL {
            let screen = screen(&address, on, *lang);
            let html = format!(
                "<title>{}</title>\n{}{}",
                title(&screen),
                print(&languages(&address, *lang)),
                print(&screen)
            );
            let file = format!("{name}.{}.html", lang.code());
            let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(&file);
            if std::env::var_os("UPDATE").is_some() {
                std::fs::write(&path, &html).unwrap();
            } else if std::fs::read_to_string(&path).ok().as_deref() != Some(html.as_str()) {
                changed.push(file);
            }
        }
    }
    assert!(
        changed.is_empty(),
        "not as accepted: {}. Read the difference after `UPDATE=1 cargo test --test golden`",
        changed.join(", ")
    );
}

#[test]
fn no_golden_file_is_left_over() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), screens().len() * Lang::ALL.len());
}

#[test]
fn every_screen_is_a_well_formed_tree_with_one_heading_that_can_take_the_focus() {
    for (name, on, address) in screens() {
        let tree = screen(&address, on, Lang::Kk);
        let starts = |tag: &str| {
            tree.pieces()
                .iter()
                .filter(|piece| **piece == Piece::Start(if tag == "h1" { "h1" } else { "script" }))
                .count()
        };
        assert_eq!((starts("h1"), starts("script")), (1, 0), "{name}");
        assert!(tree.pieces().contains(&Piece::Attribute("id", "heading".into())), "{name}");
        assert_eq!(depth_at_the_end(&tree), Some(0), "{name}");
    }
}

/// How many elements are open at the end; `None` where one ended that had not begun.
fn depth_at_the_end(tree: &Tree) -> Option<usize> {
    tree.pieces().iter().try_fold(0_usize, |depth, piece| match piece {
        Piece::Start(_) => Some(depth + 1),
        Piece::End => depth.checked_sub(1),
        Piece::Attribute(..) | Piece::Text(_) => Some(depth),
    })
}
