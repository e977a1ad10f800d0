//! What does a page call? Drawing a screen, and what is around it in somebody else's page.

use super::today;
use crate::api::dom::{self, Element};
use crate::calendar::Date;
use wasm_bindgen::prelude::*;

/// Draws the screen at an address (a fragment, with or without its `#`) into one element, and the links to it
/// in the other languages into another. The language is that of the nearest element around it that has a
/// `data-lang`.
///
/// # Errors
/// The browser refuses.
#[wasm_bindgen]
pub fn draw(screen: &Element, languages: &Element, address: &str) -> Result<(), JsValue> {
    draw_on(screen, languages, address, today())
}

/// The same on a day of one's own; not exported to JavaScript.
///
/// # Errors
/// As [`draw`].
pub fn draw_on(screen: &Element, languages: &Element, address: &str, today: Date) -> Result<(), JsValue> {
    dom::draw(screen, languages, address, today)
}

/// Draws what is around the screen in somebody else's page, with what has changed since an article was
/// published (a civil day, `YYYY-MM-DD`; anything else is no day, and nothing is said of it).
///
/// # Errors
/// The browser refuses.
#[wasm_bindgen(js_name = renderShell)]
pub fn render_shell(place: &Element, published: &str) -> Result<(), JsValue> {
    render_shell_on(place, published, today())
}

/// The same on a day of one's own; not exported to JavaScript.
///
/// # Errors
/// As [`render_shell`].
pub fn render_shell_on(place: &Element, published: &str, today: Date) -> Result<(), JsValue> {
    dom::render_shell(place, published, today)
}
