//! How does a screen get into a live document? Through elements and text nodes, never through HTML as text.
//!
//! It is given the elements to fill and the address to show: on our page that is the address of the window,
//! in the shadow tree of an embedded checker one that nobody else sees. Nothing is listened to here, nothing
//! stored, nothing sent.

use crate::answers::link::Link;
use crate::calendar;
use crate::calendar::Date;
use crate::lang::Lang;
use crate::screen::tree::{Piece, Tree};
use crate::screen::{self, parts};
use crate::site::embed::shell::{self, SHELL};
use wasm_bindgen::JsValue;
pub use web_sys::Element;

/// Draws the screen at an address, and the links to it in the other languages.
///
/// # Errors
/// The browser refuses.
pub(crate) fn draw(screen: &Element, languages: &Element, address: &str, today: Date) -> Result<(), JsValue> {
    let lang = language_of(screen)?;
    let link = Link::read(address);
    let shown = screen::screen_today(&link, today, lang).tree;
    let in_a_shell = screen.closest(SHELL)?.is_some();
    fill(screen, &if in_a_shell { parts::lowered(shown) } else { shown })?;
    fill(languages, &screen::languages(&link, lang))
}

/// Draws what is around the screen in somebody else's page.
///
/// # Errors
/// The browser refuses.
pub(crate) fn render_shell(place: &Element, published: &str, today: Date) -> Result<(), JsValue> {
    fill(place, &shell::shell(calendar::parse(published), today, language_of(place)?))
}

/// A tree without one of our languages around it is shown in the default one. The attribute is our own: a
/// browser that translates a page changes `lang`, and what it translates is still in our language.
fn language_of(element: &Element) -> Result<Lang, JsValue> {
    let code = element.closest("[data-lang]")?.and_then(|spoken| spoken.get_attribute(SPOKEN));
    Ok(code.and_then(|code| Lang::coded(&code)).unwrap_or(Lang::DEFAULT))
}

/// The attribute with the language in which a page was built, or a shell is drawn.
const SPOKEN: &str = "data-lang";

fn fill(place: &Element, tree: &Tree) -> Result<(), JsValue> {
    let document = place.owner_document().ok_or("the element has no document")?;
    place.set_text_content(None);
    let mut open = vec![place.clone()];
    for piece in tree.pieces() {
        let Some(last) = open.last() else { break };
        match piece {
            Piece::Start(tag) => {
                let created = document.create_element(tag)?;
                last.append_child(&created)?;
                open.push(created);
            }
            Piece::Attribute(name, value) => last.set_attribute(name, value)?,
            Piece::Text(text) => {
                last.append_child(&document.create_text_node(text))?;
            }
            Piece::End => {
                open.pop();
            }
        }
    }
    Ok(())
}
