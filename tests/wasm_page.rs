//! Does the page's door draw the tree that the pure view made? Run in a browser.
#![cfg(all(target_family = "wasm", feature = "page"))]

use tirkeu::answers::link::Link;
use tirkeu::answers::question::Question;
use tirkeu::api::wasm::page::{Said, draw_on, language_of, render_shell_on};
use tirkeu::calendar::Date;
use tirkeu::decision::in_force::InForce;
use tirkeu::decision::terms::EDITIONS;
use tirkeu::lang::Lang;
use tirkeu::law::source::{CHECKED, LATEST, REVIEW_BY, SWITCH};
use tirkeu::screen::place::Around;
use tirkeu::screen::tree::{Piece, Tree};
use tirkeu::screen::{Clock, languages, screen, shell, write};
use tirkeu::words::table::{digest, table};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element};

wasm_bindgen_test_configure!(run_in_browser);

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

const SCREEN: &str = "screen";
const LANGUAGES: &str = "languages";

/// An element of this kind, in the document.
fn put(tag: &str, id: &str) -> Element {
    if let Some(old) = document().get_element_by_id(id) {
        old.remove();
    }
    let part = document().create_element(tag).unwrap();
    part.set_id(id);
    document().body().unwrap().append_child(&part).unwrap();
    part
}

/// The table of a language as the script hands it over, and the place of the language.
fn words(lang: Lang) -> (Said, usize) {
    let texts = table(lang, &EDITIONS);
    let pieces = |text: &String| text.split('|').map(JsValue::from_str).collect::<js_sys::Array>();
    let table: js_sys::Array = texts.iter().map(pieces).collect();
    (table.unchecked_into(), language_of(digest(lang, &EDITIONS, 0)))
}

fn said(text: &str) -> Said {
    JsValue::from_str(text).unchecked_into()
}

/// The pieces of a tree, with texts that stand side by side as one: in a document they may be parted.
fn joined(pieces: &[Piece]) -> Vec<Piece> {
    let mut found: Vec<Piece> = Vec::new();
    for piece in pieces {
        match (found.last_mut(), piece) {
            (Some(Piece::Text(before)), Piece::Text(more)) => before.to_mut().push_str(more),
            (_, piece) => found.push(piece.clone()),
        }
    }
    found
}

fn shell_of(published: Option<Date>, around: Around, lang: Lang) -> Tree {
    let mut tree = Tree::new(lang);
    shell::write(&mut tree, published, around, CHECKED);
    tree
}

/// What stands in an element, as the pieces of a tree.
fn pieces(element: &Element) -> Vec<Piece> {
    let nodes = element.child_nodes();
    let mut found = Vec::new();
    for index in 0..nodes.length() {
        let node = nodes.get(index).unwrap();
        match node.dyn_ref::<Element>() {
            None => found.push(Piece::Text(node.text_content().unwrap().into())),
            Some(child) => {
                found.push(Piece::Start(Box::leak(child.local_name().into_boxed_str())));
                for name in child.get_attribute_names().iter().map(|name| name.as_string().unwrap()) {
                    let value = child.get_attribute(&name).unwrap();
                    found.push(Piece::Attribute(Box::leak(name.into_boxed_str()), value.into()));
                }
                found.extend(pieces(child));
                found.push(Piece::End);
            }
        }
    }
    found
}

#[wasm_bindgen_test]
fn the_document_holds_exactly_the_tree() {
    let unsure = Question::ALL
        .iter()
        .map(|question| format!("{}=unsure", question.name()))
        .collect::<Vec<_>>()
        .join("&");
    let complete = "#citizenship=citizen&person=self&age=18-plus&home=private&ownership=others\
        &stay=permanent&protectedOwner=none&consent=ready&signing=none";
    let (shown, links) = (put("div", SCREEN), put("ul", LANGUAGES));
    for lang in Lang::ALL {
        let (words, place) = words(*lang);
        for fragment in [
            "",
            "#citizenship=other",
            "#citizenship=citizen&person=self&change=person",
            "#x=<script>&я😀",
            complete,
            &unsure,
        ] {
            draw_on((&shown, &links), &said(fragment), (&words, place), 0, CHECKED);
            let address = Link::read(fragment);
            let expected = screen(&address, CHECKED, *lang);
            assert_eq!(joined(&pieces(&shown)), joined(expected.pieces()), "{fragment}");
            assert_eq!(pieces(&links), languages(&address, *lang).pieces());
        }
    }
}

#[wasm_bindgen_test]
fn what_is_out_of_date_and_a_wrong_clock_are_told_of_in_words_with_a_day_in_them() {
    let (shown, links) = (put("div", SCREEN), put("ul", LANGUAGES));
    for lang in Lang::ALL {
        let (words, place) = words(*lang);
        for today in [REVIEW_BY.tomorrow().unwrap(), LATEST.tomorrow().unwrap()] {
            draw_on((&shown, &links), &said("#citizenship=other"), (&words, place), 0, today);
            let (clock, on) = Clock::read(today);
            let in_force = InForce::on(on);
            let mut expected = Tree::under(*lang, in_force.terms());
            write(&mut expected, clock, &Link::read("#citizenship=other"), &in_force);
            assert_eq!(joined(&pieces(&shown)), joined(expected.pieces()), "{today}");
        }
    }
}

#[wasm_bindgen_test]
fn a_shell_says_what_has_changed_and_what_is_seen_of_it_and_headings_in_it_are_a_step_lower() {
    let place = put("div", "place");
    let (words, number) = words(Lang::En);
    // A day that is still to come is none on which an article was published.
    let tomorrow = CHECKED.tomorrow().unwrap();
    for (published, day) in [(20_251_124, Some(SWITCH)), (0, None), (99, None), (20_261_123, Some(tomorrow))]
    {
        for around in [Around::Article, Around::Frame] {
            render_shell_on(&place, published, (&words, number), around, CHECKED);
            assert_eq!(pieces(&place), shell_of(day, around, Lang::En).pieces(), "{published}, {around:?}");
        }
    }
    let inner = |id: &str| place.query_selector(&format!("#{id}")).unwrap().unwrap();
    let address = said("#citizenship=other");
    draw_on((&inner(SCREEN), &inner(LANGUAGES)), &address, (&words, number), 1, CHECKED);
    let shown = screen(&Link::read("#citizenship=other"), CHECKED, Lang::En);
    assert_eq!(joined(&pieces(&inner(SCREEN))), joined(shown.lowered().pieces()));
    assert!(place.query_selector("h1").unwrap().is_none());
}

#[wasm_bindgen_test]
fn a_table_is_known_by_its_digest_and_any_other_one_is_not() {
    for (place, lang) in Lang::ALL.iter().enumerate() {
        let digest = digest(*lang, &EDITIONS, 0);
        assert_eq!(language_of(digest), place);
        assert_eq!(language_of(digest ^ 1), Lang::ALL.len());
    }
}
