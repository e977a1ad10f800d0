//! What does each kind of screen look like, word for word? Golden files, in three languages.
//!
//! `UPDATE=1 cargo test --test golden` writes them anew; whoever does that reads the difference.

use std::path::PathBuf;
use tirkeu::answers::link::Link;
use tirkeu::calendar::parse;
use tirkeu::lang::Lang;
use tirkeu::screen::html::print;
use tirkeu::screen::parts::HEADING;
use tirkeu::screen::tree::{Piece, Tree};
use tirkeu::screen::{languages, screen};
use tirkeu::words::KEPT;

/// A name, a day and an address for each kind of screen.
const SCREENS: &[(&str, &str, &str)] = &[
    ("first", "2026-11-22", ""),
    (
        "later",
        "2026-11-22",
        "citizenship=citizen&person=self&age=18-plus&home=private&ownership=others&protectedOwner=none",
    ),
    ("again", "2026-11-22", "citizenship=citizen&person=self&age=18-plus&change=age"),
    ("ignored", "2026-11-22", "citizenship=citizen&x=<b>&person=nobody"),
    (
        "online",
        "2026-11-22",
        "citizenship=citizen&person=self&age=18-plus&home=private&ownership=sole&signing=eds&device=yes",
    ),
    (
        "zone",
        "2026-11-22",
        "citizenship=citizen&person=self&age=18-plus&home=private&ownership=sole&signing=none",
    ),
    (
        "owner-consent",
        "2026-11-22",
        "citizenship=citizen&person=self&age=18-plus&home=private&ownership=shared&protectedOwner=none&consent=ready&signing=eds&device=yes",
    ),
    (
        "service-centre",
        "2026-11-22",
        "citizenship=citizen&person=self&age=18-plus&home=private&ownership=others&protectedOwner=limited",
    ),
    ("foreigner", "2026-11-22", "citizenship=residence-permit&person=self&age=18-plus"),
    ("not-covered", "2026-11-22", "citizenship=other"),
    ("not-eligible", "2026-11-22", "citizenship=citizen&person=child&age=under-14"),
    (
        "fix-first",
        "2026-11-22",
        "citizenship=citizen&person=self&age=18-plus&home=state-rental&lease=not-listed",
    ),
    ("ask-1414", "2026-11-22", "citizenship=citizen&person=self&age=18-plus&home=institution"),
    (
        "depends",
        "2026-11-22",
        "citizenship=citizen&person=self&age=18-plus&home=private&ownership=others&protectedOwner=none&consent=unsure&signing=eds&device=yes",
    ),
    (
        "place-depends",
        "2026-11-22",
        "citizenship=citizen&person=self&age=18-plus&home=private&ownership=sole&signing=unsure&device=yes",
    ),
    (
        "knows-nothing",
        "2026-11-22",
        "citizenship=unsure&person=unsure&age=unsure&home=unsure&lease=unsure&ownership=unsure&protectedOwner=unsure&consent=unsure&signing=unsure&device=unsure",
    ),
    ("before-the-switch", "2025-11-23", "citizenship=citizen"),
    ("stale", "2027-05-23", "citizenship=citizen&person=child&age=under-14"),
];

#[test]
fn every_screen_is_as_it_was_accepted() {
    let mut changed = Vec::new();
    for (name, on, fragment) in SCREENS {
        for lang in KEPT {
            let address = Link::read(fragment);
            let screen = screen(&address, parse(on).unwrap(), *lang);
            let html = format!(
                "<title>{}</title>\n{}{}",
                screen.title,
                print(&languages(&address, *lang)),
                print(&screen.tree)
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
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), SCREENS.len() * Lang::ALL.len());
}

#[test]
fn every_screen_is_a_well_formed_tree_with_one_heading_that_can_take_the_focus() {
    for (name, on, fragment) in SCREENS {
        let tree = screen(&Link::read(fragment), parse(on).unwrap(), Lang::Kk).tree;
        let starts = |tag: &str| {
            tree.pieces()
                .iter()
                .filter(|piece| **piece == Piece::Start(if tag == "h1" { "h1" } else { "script" }))
                .count()
        };
        assert_eq!((starts("h1"), starts("script")), (1, 0), "{name}");
        assert!(tree.pieces().contains(&Piece::Attribute("id", HEADING.into())), "{name}");
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
