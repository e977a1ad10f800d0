//! What do the forms of the pages make that a person fills in: a file for a calendar, a text to send?

use super::today;
use crate::answers::link::Link;
use crate::answers::question::Consent;
use crate::api::desk;
use crate::calendar::{Date, MILLISECONDS_AHEAD_OF_UTC};
use crate::lang::Lang;
use crate::screen::Clock;
use crate::site::fields::fault_id;
use crate::site::moment::Moment;
use crate::site::otherwise;
use crate::site::reminder::{self, Faults, Now, Reminder};
use crate::words::otherwise::Happened;
use wasm_bindgen::prelude::*;

/// What has become of a form, with NUL between: the ids of what the page says is wrong, with blanks between
/// them; when it reminds, as people write it; and the file. A text, since an object would bring a class.
fn made(reminder: Result<Reminder, Faults>) -> String {
    match reminder {
        Ok(Reminder { file, when }) => ["", &when, &file].join("\0"),
        Err(faults) => {
            let ids: Vec<_> = faults.into_iter().map(|(field, fault)| fault_id(field, fault)).collect();
            [ids.join(" ").as_str(), "", ""].join("\0")
        }
    }
}

/// The hour agreed on with the owner, from the language of the page and what stands in its fields.
#[wasm_bindgen]
#[must_use]
pub fn agreed(lang: &str, day: &str, time: &str) -> String {
    made(reminder::agreed(spoken(lang), day, time, now()))
}

/// The last day to register, from the day on which somebody moved in.
#[wasm_bindgen]
#[must_use]
pub fn deadline(lang: &str, moved_in: &str) -> String {
    made(reminder::deadline(spoken(lang), moved_in, now()))
}

/// What is wrong with the day, as the desk has it: 1 where the device cannot be right about it, 2 where the
/// rules have not been checked since; and both.
#[wasm_bindgen]
#[must_use]
pub fn marks() -> u32 {
    desk::marks(today())
}

/// What of the fragment of an address can be read: `whole`, `in-part`, `no-case`; and behind it, where an
/// owner refuses, `refuses`.
#[wasm_bindgen]
#[must_use]
pub fn readable(fragment: &str) -> String {
    let link = read(fragment);
    let name: &str = otherwise::readable(&link).into();
    let refuses = Consent::among(&[Consent::Refuses]).allows();
    let answer = if link.answers.still_possible() & !refuses == 0 { " refuses" } else { "" };
    [name, answer].concat()
}

/// The text of whoever the portal has answered otherwise; empty where what happened is not on the list.
#[wasm_bindgen]
#[must_use]
pub fn report(lang: &str, happened: &str, fragment: &str, checker: &str, version: &str) -> String {
    let Link { answers, .. } = read(fragment);
    let text = |happened| otherwise::report(spoken(lang), happened, answers, checker, version, believed());
    Happened::named(happened).map_or_else(String::new, text)
}

/// A link of which nothing is quoted.
fn read(fragment: &str) -> Link<()> {
    Link::of_units(fragment.encode_utf16(), |_| ())
}

/// The language of the page says which it is by its code.
fn spoken(code: &str) -> Lang {
    Lang::coded(code).unwrap_or(Lang::DEFAULT)
}

/// A copy cannot be older than the day on which it was made.
fn believed() -> Date {
    Clock::read(today()).1
}

/// The minute that it is. Where the device's day is before that of this copy, the first minute of the copy's.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a minute of a day is a small number, whatever the clock says"
)]
fn now() -> Now {
    let told = today();
    let (clock, day) = Clock::read(told);
    let minutes = (super::now() + MILLISECONDS_AHEAD_OF_UTC) / 60_000.0;
    let minute = if day == told { minutes.rem_euclid(24.0 * 60.0) as u16 } else { 0 };
    Now { clock, moment: Moment::new(day, minute).unwrap_or(Moment::midnight(day)) }
}
