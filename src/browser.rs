//! How does a screen get into a live document? Through elements and text nodes, never through HTML as text.
//!
//! The address is all the state. Nothing is stored, nothing is sent; the only thing listened to is that the address changes.

use crate::address::Address;
use crate::law::Date;
use crate::page::{ALL_RULES, LANGUAGES, SCREEN};
use crate::tree::{Piece, Tree};
use crate::view::{self, HEADING};
use crate::words::Lang;
use wasm_bindgen::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, HtmlElement, Window};

/// Takes over the page: draws the screen at the address now, and again whenever the address changes.
///
/// # Errors
/// The document is not one of our pages, or the browser refuses.
pub(crate) fn mount(today: fn() -> Date) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or("there is no window")?;
    let document = window.document().ok_or("there is no document")?;
    let lang = document.document_element().and_then(|html| html.get_attribute("lang"));
    let lang = lang.and_then(|code| Lang::coded(&code)).unwrap_or(Lang::Kk);
    let page = Page { window: window.clone(), document, lang, today };
    page.start()?;
    let changed = Closure::<dyn Fn() -> Result<(), JsValue>>::new(move || page.change());
    window.set_onhashchange(Some(changed.as_ref().unchecked_ref()));
    // The page listens for as long as it is open.
    changed.forget();
    Ok(())
}

struct Page {
    window: Window,
    document: Document,
    lang: Lang,
    today: fn() -> Date,
}

impl Page {
    /// Where somebody has already tapped an answer, its screen is shown and its heading takes the focus, as after any tap.
    fn start(&self) -> Result<(), JsValue> {
        let screen = self.by_id(SCREEN)?;
        let tapped = self.document.active_element().is_some_and(|active| screen.contains(Some(&active)));
        self.by_id(ALL_RULES)?.remove_attribute("open")?;
        self.draw()?;
        if tapped { self.by_id(HEADING)?.focus() } else { Ok(()) }
    }

    fn change(&self) -> Result<(), JsValue> {
        self.draw()?;
        self.window.scroll_to_with_x_and_y(0.0, 0.0);
        self.by_id(HEADING)?.focus()
    }

    fn draw(&self) -> Result<(), JsValue> {
        let address = Address::read(&self.window.location().hash()?);
        let screen = view::screen_today(&address, (self.today)(), self.lang);
        self.fill(SCREEN, &screen.tree)?;
        self.fill(LANGUAGES, &view::languages(&address, self.lang))?;
        self.document.set_title(screen.title);
        Ok(())
    }

    fn fill(&self, id: &str, tree: &Tree) -> Result<(), JsValue> {
        let place: web_sys::Element = self.by_id(id)?.into();
        place.set_text_content(None);
        let mut open = vec![place];
        for piece in tree.pieces() {
            let Some(last) = open.last() else { break };
            match piece {
                Piece::Start(tag) => {
                    let created = self.document.create_element(tag)?;
                    last.append_child(&created)?;
                    open.push(created);
                }
                Piece::Attribute(name, value) => last.set_attribute(name, value)?,
                Piece::Text(text) => {
                    last.append_child(&self.document.create_text_node(text))?;
                }
                Piece::End => {
                    open.pop();
                }
            }
        }
        Ok(())
    }

    fn by_id(&self, id: &str) -> Result<HtmlElement, JsValue> {
        let found = self.document.get_element_by_id(id).and_then(|element| element.dyn_into().ok());
        found.ok_or_else(|| JsValue::from_str(id))
    }
}
