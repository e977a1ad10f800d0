//! What does a page call? Drawing a screen, and what is around it in somebody else's page.
//!
//! Every call is given the table of words; a table is known by its digest.

use super::today;
use crate::answers::link::Link;
pub use crate::api::dom::Said;
use crate::api::dom::{Element, Filling, Headings};
use crate::calendar::Date;
use crate::decision::in_force::InForce;
use crate::decision::terms;
use crate::lang::Lang;
use crate::screen::place::Around;
use crate::screen::{Clock, shell, write, write_languages};
use crate::words::table::digest;
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
        digests[place] = digest(Lang::ALL[place], &terms::EDITIONS, 0);
        place += 1;
    }
    digests
};

/// Draws the screen at an address (a fragment, with or without its `#`) into one element, and the links to
/// it in the other languages into another; `lang` is what [`language_of`] says of the table. `above` is the
/// level of the heading above the screen: 0 on a page of its own, 1 in an article.
#[wasm_bindgen]
pub fn draw(screen: &Element, languages: &Element, address: &Said, words: &Said, lang: usize, above: u32) {
    draw_on((screen, languages), address, (words, lang), above, today());
}

/// The same on a day of one's own; not exported to JavaScript.
pub fn draw_on(
    (screen, languages): (&Element, &Element),
    address: &Said,
    (words, lang): (&Said, usize),
    above: u32,
    today: Date,
) {
    let lang = spoken(lang);
    let link = Link::of_units((0..address.length()).map(|place| address.unit(place)), |stretch| stretch);
    let (clock, on) = Clock::read(today);
    let in_force = InForce::on(on);
    let headings = if above == 0 { Headings::AsTheyAre } else { Headings::Lowered };
    if let Some(filling) = &mut Filling::of(screen, words, (address, &link.ignored), (lang, on), headings) {
        write(filling, clock, &link, &in_force);
    }
    if let Some(filling) = &mut Filling::of(languages, words, (address, &[]), (lang, on), headings) {
        write_languages(filling, &link, &in_force);
    }
}

/// Draws what is around the screen in somebody else's page, with what has changed since an article was
/// published (a civil day as `year * 10000 + month * 100 + day`; any other number is no day, and nothing is
/// said of it). `frames` is how many frames are around it: 0 in the article itself, 1 in a frame.
#[wasm_bindgen(js_name = renderShell)]
pub fn render_shell(place: &Element, published: u32, words: &Said, lang: usize, frames: u32) {
    let around = if frames == 0 { Around::Article } else { Around::Frame };
    render_shell_on(place, published, (words, lang), around, today());
}

/// The same on a day of one's own; not exported to JavaScript.
pub fn render_shell_on(
    place: &Element,
    published: u32,
    (words, lang): (&Said, usize),
    around: Around,
    today: Date,
) {
    let on = Clock::read(today).1;
    if let Some(filling) =
        &mut Filling::of(place, words, (words, &[]), (spoken(lang), on), Headings::AsTheyAre)
    {
        shell::write(filling, Date::numbered(published), around, on);
    }
}

fn spoken(place: usize) -> Lang {
    Lang::ALL.get(place).copied().unwrap_or(Lang::DEFAULT)
}
