//! The law says another number from a day on: does a page draw each day in its own words, and refuse the
//! words of before? Run in a browser.
//!
//! Compiled in the copy that `tests/edited/edit.mjs` makes.
#![cfg(all(target_family = "wasm", feature = "page"))]

use tirkeu::api::wasm::page::{Said, draw_on, language_of};
use tirkeu::decision::terms::EDITIONS;
use tirkeu::lang::Lang;
use tirkeu::law::terms::CHANGED;
use tirkeu::words::table::{EMPTY, table, taken};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// What was printed of the law before it was edited.
const BEFORE: &str = include_str!("../before.json");

/// A part of it, by the names that lead there.
fn before(names: &[&str]) -> JsValue {
    let printed = js_sys::JSON::parse(BEFORE).unwrap();
    names.iter().fold(printed, |part, name| js_sys::Reflect::get(&part, &JsValue::from_str(name)).unwrap())
}

fn mark() -> String {
    before(&["mark"]).as_string().unwrap()
}

/// The digest of a table as it stands in a page, a line each: what the script reckons.
fn reckoned(texts: &[String]) -> u32 {
    let codes: Vec<_> = Lang::ALL.iter().map(|lang| lang.code()).collect();
    let foreign = js_sys::RegExp::new(&format!(r"\|(?:{})(.*?)\|", codes.join("|")), "g");
    texts.iter().fold(EMPTY, |digest, text| {
        let said = String::from(js_sys::JsString::from(text.as_str()).replace_by_pattern(&foreign, "$1"));
        taken(taken(digest, said.as_bytes()), b"\n")
    })
}

fn drawn(lang: Lang, address: &str, day: tirkeu::Date) -> String {
    let texts = table(lang, &EDITIONS);
    let pieces = |text: &String| text.split('|').map(JsValue::from_str).collect::<js_sys::Array>();
    let words: Said = texts.iter().map(pieces).collect::<js_sys::Array>().unchecked_into();
    let document = web_sys::window().unwrap().document().unwrap();
    let [shown, links] = ["div", "ul"].map(|tag| document.create_element(tag).unwrap());
    let place = language_of(reckoned(&texts));
    draw_on((&shown, &links), &JsValue::from_str(address).unchecked_into(), (&words, place), 0, day);
    let parts = ["h1", ".progress", ".answers"].map(|part| shown.query_selector(part).unwrap());
    parts.into_iter().flatten().filter_map(|part| part.text_content()).collect()
}

#[wasm_bindgen_test]
fn a_page_with_the_words_of_before_is_refused_and_one_with_those_of_now_is_not() {
    for (place, lang) in Lang::ALL.iter().enumerate() {
        let old: js_sys::Array = before(&["languages", lang.code(), "table"]).unchecked_into();
        let old: Vec<String> = old.iter().map(|text| text.as_string().unwrap()).collect();
        assert_eq!(language_of(reckoned(&old)), Lang::ALL.len(), "{}", lang.code());
        assert_eq!(language_of(reckoned(&table(*lang, &EDITIONS))), place);
    }
}

/// Of one time alone, of one in the place of the others, or in another order.
#[wasm_bindgen_test]
fn a_page_with_half_of_the_words_of_now_is_refused() {
    let (last, earlier) = EDITIONS.split_last().unwrap();
    let turned: Vec<_> = EDITIONS.into_iter().rev().collect();
    for editions in [earlier, &[*last], &[*last; EDITIONS.len()], &turned] {
        for lang in Lang::ALL {
            assert_eq!(language_of(reckoned(&table(*lang, editions))), Lang::ALL.len());
        }
    }
}

#[wasm_bindgen_test]
fn a_page_draws_each_day_in_its_own_words() {
    let asked = "#citizenship=citizen&person=self&age=18-plus&home=private&ownership=others\
        &stay=permanent&protectedOwner=none";
    let decided = [asked, "&consent=ready&signing=eds&device=yes"].concat();
    for lang in Lang::ALL {
        for address in [asked, &decided] {
            let [before, on, after] = [CHANGED.yesterday().unwrap(), CHANGED, CHANGED.tomorrow().unwrap()]
                .map(|day| drawn(*lang, address, day));
            assert!(!before.contains(&mark()), "{before}");
            assert!(on.contains(&mark()), "{on}");
            assert_eq!(on.replace(&mark(), ""), before);
            assert_eq!(on, after);
        }
    }
}
