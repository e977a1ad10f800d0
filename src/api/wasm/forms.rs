//! What do the forms of the pages make that a person fills in: a file for a calendar, a text to send?

use super::today;
use crate::answers::link::Link;
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

/// What has become of a form: a file, or what is wrong.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Filled {
    file: String,
    when: String,
    faults: String,
}

#[wasm_bindgen]
impl Filled {
    /// The file for a calendar; empty where something is wrong.
    #[must_use]
    pub fn file(&self) -> String {
        self.file.clone()
    }

    /// When it reminds, as people write it.
    #[must_use]
    pub fn when(&self) -> String {
        self.when.clone()
    }

    /// The ids of what the page says is wrong, with blanks between them.
    #[must_use]
    pub fn faults(&self) -> String {
        self.faults.clone()
    }
}

impl From<Result<Reminder, Faults>> for Filled {
    fn from(made: Result<Reminder, Faults>) -> Self {
        match made {
            Ok(Reminder { file, when }) => Self { file, when, ..Self::default() },
            Err(faults) => {
                let ids: Vec<_> = faults.into_iter().map(|(field, fault)| fault_id(field, fault)).collect();
                Self { faults: ids.join(" "), ..Self::default() }
            }
        }
    }
}

/// The hour agreed on with the owner, from the language of the page and what stands in its fields.
#[wasm_bindgen]
#[must_use]
pub fn agreed(lang: &str, day: &str, time: &str) -> Filled {
    reminder::agreed(spoken(lang), day, time, now()).into()
}

/// The last day to register, from the day on which somebody moved in.
#[wasm_bindgen]
#[must_use]
pub fn deadline(lang: &str, moved_in: &str) -> Filled {
    reminder::deadline(spoken(lang), moved_in, now()).into()
}

/// What is wrong with the day, as the desk has it: 1 where the device cannot be right about it, 2 where the
/// rules have not been checked since; and both.
#[wasm_bindgen]
#[must_use]
pub fn marks() -> u32 {
    desk::marks(today())
}

/// What of the fragment of an address can be read: `whole`, `in-part`, `no-case`.
#[wasm_bindgen]
#[must_use]
pub fn readable(fragment: &str) -> String {
    let name: &str = otherwise::readable(&Link::read(fragment)).into();
    name.to_owned()
}

/// The text of whoever the portal has answered otherwise; empty where what happened is not on the list.
#[wasm_bindgen]
#[must_use]
pub fn report(lang: &str, happened: &str, fragment: &str, checker: &str, version: &str) -> String {
    let link = Link::read(fragment);
    let text = |happened| otherwise::report(spoken(lang), happened, &link, checker, version, believed());
    Happened::named(happened).map_or_else(String::new, text)
}

/// The language of the page says which it is by its code.
fn spoken(code: &str) -> Lang {
    Lang::coded(code).unwrap_or(Lang::DEFAULT)
}

/// A copy cannot be older than the day on which it was made.
fn believed() -> Date {
    Clock::read(today()).1
}

/// The minute that it is. Where the device has a day that cannot be, that day's first minute.
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
