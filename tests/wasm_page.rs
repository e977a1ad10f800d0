//! Does the page's door draw the tree that the pure view made? Run in a browser.
#![cfg(all(target_family = "wasm", feature = "page"))]

use tirkeu::answers::link::Link;
use tirkeu::answers::question::Question;
use tirkeu::api::wasm::page::{draw_on, render_shell_on};
use tirkeu::calendar::iso;
use tirkeu::lang::Lang;
use tirkeu::law::source::{CHECKED, SWITCH};
use tirkeu::screen::parts::lowered;
use tirkeu::screen::tree::{Piece, Tree};
use tirkeu::screen::{languages, screen};
use tirkeu::site::embed::shell::shell;
use tirkeu::site::layout::{LANGUAGES, SCREEN};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element};

wasm_bindgen_test_configure!(run_in_browser);

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

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
    document().document_element().unwrap().set_attribute("data-lang", "ru").unwrap();
    let unsure = Question::ALL
        .iter()
        .map(|question| format!("{}=unsure", question.name()))
        .collect::<Vec<_>>()
        .join("&");
    let (shown, links) = (put("div", SCREEN), put("ul", LANGUAGES));
    for fragment in
        ["", "#citizenship=other", "#citizenship=citizen&person=self&change=person", "#x=<script>", &unsure]
    {
        draw_on(&shown, &links, fragment, CHECKED).unwrap();
        let address = Link::read(fragment);
        assert_eq!(pieces(&shown), screen(&address, CHECKED, Lang::Ru).tree.pieces(), "{fragment}");
        assert_eq!(pieces(&links), languages(&address, Lang::Ru).pieces());
    }
}

#[wasm_bindgen_test]
fn a_shell_speaks_the_language_around_it_and_its_headings_are_a_step_lower() {
    let place = put("div", "place");
    place.set_attribute("data-lang", "en").unwrap();
    // A day that is still to come is none on which an article was published.
    let tomorrow = iso(CHECKED.tomorrow().unwrap());
    for (published, day) in
        [(iso(SWITCH).as_str(), Some(SWITCH)), ("yesterday", None), ("", None), (tomorrow.as_str(), None)]
    {
        render_shell_on(&place, published, CHECKED).unwrap();
        let expected: Tree = shell(day, CHECKED, Lang::En);
        assert_eq!(pieces(&place), expected.pieces(), "{published}");
    }
    let inner = |id: &str| place.query_selector(&format!("#{id}")).unwrap().unwrap();
    draw_on(&inner(SCREEN), &inner(LANGUAGES), "#citizenship=other", CHECKED).unwrap();
    let shown = screen(&Link::read("#citizenship=other"), CHECKED, Lang::En).tree;
    assert_eq!(pieces(&inner(SCREEN)), lowered(shown).pieces());
    assert!(place.query_selector("h1").unwrap().is_none());
}

#[wasm_bindgen_test]
fn where_no_language_of_ours_is_spoken_it_is_kazakh() {
    let place = put("div", "place");
    place.set_attribute("data-lang", "de").unwrap();
    render_shell_on(&place, "", CHECKED).unwrap();
    assert_eq!(pieces(&place), shell(None, CHECKED, Lang::Kk).pieces());
}
