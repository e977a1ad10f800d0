//! What does a page call? Drawing a screen, and what is around it in somebody else's page.
//!
//! Every call is given the table of words; a table is known by its digest.

use super::today;
use crate::answers::link::Link;
use crate::api::dom::{Element, Filling, Headings};
pub use crate::api::dom::{Said, Words};
use crate::calendar::Date;
use crate::decision::in_force::InForce;
use crate::decision::terms;
use crate::lang::Lang;
use crate::screen::parts::links;
use crate::screen::{Clock, write};
use crate::site::embed::shell;
use crate::words::table::digest;
use crate::words::word::COUNT;
use wasm_bindgen::prelude::*;

/// The language of the table with this digest, by its place in the list of languages; beyond the list where
/// the table is none that this program was made with.
#[wasm_bindgen(js_name = languageOf)]
#[must_use]
pub fn language_of(table: u32) -> usize {
    DIGESTS.iter().position(|known| *known == table).unwrap_or(DIGESTS.len())
}

#[allow(clippy::indexing_slicing, reason = "the compiler sees each place")]
const DIGESTS: [u32; Lang::ALL.len()] = {
    let mut digests = [0; Lang::ALL.len()];
    let mut place = 0;
    while place < digests.len() {
        digests[place] = digest(Lang::ALL[place], &terms::EDITIONS, COUNT);
        place += 1;
    }
    digests
};

/// Draws the screen at an address (a fragment, with or without its `#`) into one element, and the links to
/// it in the other languages into another; `lang` is what [`language_of`] says of the table.
///
/// # Errors
/// The browser refuses.
#[wasm_bindgen]
pub fn draw(
    screen: &Element,
    languages: &Element,
    address: &Said,
    words: &Words,
    lang: usize,
) -> Result<(), JsValue> {
    draw_on(screen, languages, address, (words, lang), today())
}

/// The same on a day of one's own; not exported to JavaScript.
///
/// # Errors
/// As [`draw`].
pub fn draw_on(
    screen: &Element,
    languages: &Element,
    address: &Said,
    (words, lang): (&Words, usize),
    today: Date,
) -> Result<(), JsValue> {
    let lang = spoken(lang);
    let link = Link::of_units((0..address.length()).map(|place| address.unit(place)));
    let (clock, on) = Clock::read(today);
    let in_force = InForce::on(on);
    let headings =
        if screen.closest(shell::SHELL)?.is_some() { Headings::Lowered } else { Headings::AsTheyAre };
    let mut filling = Filling::of(screen, words, (lang, on), headings)?;
    write(&mut filling, clock, &link, &in_force);
    filling.done()?;
    let mut filling = Filling::of(languages, words, (lang, on), headings)?;
    links(&mut filling, &link);
    filling.done()
}

/// Draws what is around the screen in somebody else's page, with what has changed since an article was
/// published (a civil day as `year * 10000 + month * 100 + day`; any other number is no day, and nothing is
/// said of it).
///
/// # Errors
/// The browser refuses.
#[wasm_bindgen(js_name = renderShell)]
pub fn render_shell(place: &Element, published: u32, words: &Words, lang: usize) -> Result<(), JsValue> {
    render_shell_on(place, published, (words, lang), today())
}

/// The same on a day of one's own; not exported to JavaScript.
///
/// # Errors
/// As [`render_shell`].
pub fn render_shell_on(
    place: &Element,
    published: u32,
    (words, lang): (&Words, usize),
    today: Date,
) -> Result<(), JsValue> {
    let on = Clock::read(today).1;
    let mut filling = Filling::of(place, words, (spoken(lang), on), Headings::AsTheyAre)?;
    shell::write(&mut filling, Date::numbered(published), on);
    filling.done()
}

fn spoken(place: usize) -> Lang {
    Lang::ALL.get(place).copied().unwrap_or(Lang::DEFAULT)
}
