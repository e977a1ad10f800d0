//! Does the page's door draw the tree that the pure view made? Run in a browser.
#![cfg(all(target_family = "wasm", feature = "page"))]

use tirkeu::address::Address;
use tirkeu::law::CHECKED;
use tirkeu::page::{ALL_RULES, LANGUAGES, SCREEN};
use tirkeu::question::Question;
use tirkeu::tree::{Piece, Tree};
use tirkeu::view::{HEADING, screen};
use tirkeu::wasm::{mount, mount_on};
use tirkeu::words::Lang;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element};

wasm_bindgen_test_configure!(run_in_browser);

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// The parts of our pages that the checker takes over.
fn set_the_stage() {
    document().document_element().unwrap().set_attribute("lang", "ru").unwrap();
    for (tag, id) in [("div", SCREEN), ("ul", LANGUAGES), ("details", ALL_RULES)] {
        if let Some(old) = document().get_element_by_id(id) {
            old.remove();
        }
        let part = document().create_element(tag).unwrap();
        part.set_id(id);
        part.set_attribute("open", "").unwrap();
        document().body().unwrap().append_child(&part).unwrap();
    }
}

fn by_id(id: &str) -> Element {
    document().get_element_by_id(id).unwrap()
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
    let unsure = Question::ALL.iter().map(|question| format!("{}=unsure", question.name())).collect::<Vec<_>>().join("&");
    for fragment in ["", "#citizenship=other", "#citizenship=citizen&person=self&change=person", "#x=<script>", &unsure] {
        web_sys::window().unwrap().location().set_hash(fragment).unwrap();
        set_the_stage();
        mount_on(|| CHECKED).unwrap();
        let expected: Tree =
            screen(&Address::read(&web_sys::window().unwrap().location().hash().unwrap()), CHECKED, Lang::Ru).tree;
        assert_eq!(pieces(&by_id(SCREEN)), expected.pieces(), "{fragment}");
        assert!(!by_id(ALL_RULES).has_attribute("open"), "the rules are folded away once the checker runs");
        assert_eq!(document().title(), by_id(HEADING).text_content().unwrap());
        assert_eq!(by_id(LANGUAGES).child_element_count(), 3);
    }
    web_sys::window().unwrap().location().set_hash("").unwrap();
}

#[wasm_bindgen_test]
fn a_document_that_is_not_ours_is_refused_by_name() {
    set_the_stage();
    by_id(SCREEN).remove();
    assert_eq!(mount().unwrap_err(), JsValue::from_str(SCREEN));
}
