//! What does a form of ours look like? Fields with names, and beside each all that can be wrong with it.
//!
//! Each fault stands in the page, hidden: a script shows those that the program names by their ids.

use crate::screen::tree::{Attributes, Tree};
use crate::words::Text;
use crate::words::agree::{self as say, Fault, Field};

/// A field of a form.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    pub field: Field,
    /// What kind of input it is.
    kind: &'static str,
    label: Text,
    /// What can be wrong with it.
    pub faults: &'static [Fault],
}

/// Every field, those of a form in their order.
pub const ROWS: &[Row] = &[
    Row {
        field: Field::Day,
        kind: "date",
        label: say::DAY,
        faults: &[Fault::Empty, Fault::NoSuch, Fault::Past, Fault::Far],
    },
    Row {
        field: Field::Time,
        kind: "time",
        label: say::TIME,
        faults: &[Fault::Empty, Fault::NoSuch, Fault::Past],
    },
    Row {
        field: Field::MovedIn,
        kind: "date",
        label: say::MOVED_IN,
        faults: &[Fault::Empty, Fault::NoSuch, Fault::Far, Fault::Today, Fault::Late],
    },
];

/// The id of a field.
#[must_use]
pub const fn id(field: Field) -> &'static str {
    match field {
        Field::Day => "day",
        Field::Time => "time",
        Field::MovedIn => "moved-in",
    }
}

/// The id of what is wrong with a field.
#[must_use]
pub fn fault_id(field: Field, fault: Fault) -> String {
    [id(field), fault.into()].join("-")
}

/// Adds what is said of the form of this name, above it.
pub(super) fn hint(tree: &mut Tree, name: &'static str, hint: Text) {
    tree.element("p", &[("class", "hint")], |p| {
        p.set("id", hint_id(name));
        p.say(hint);
    });
}

/// Adds a form of these fields, which a script shows: what it says first, where that does not stand above it,
/// and what its button says.
pub(super) fn form(tree: &mut Tree, name: &'static str, fields: &[Field], first: Option<Text>, button: Text) {
    tree.element("form", &[("novalidate", ""), ("hidden", "")], |form| {
        form.set("id", name.to_owned());
        if let Some(first) = first {
            hint(form, name, first);
        }
        for row in ROWS.iter().filter(|row| fields.contains(&row.field)) {
            field(form, row, name);
        }
        form.element("p", &[("class", "send")], |p| p.leaf("button", &[("type", "submit")], button));
    });
}

fn field(form: &mut Tree, row: &Row, name: &str) {
    let faults = [id(row.field), "faults"].join("-");
    form.element("p", &[("class", "field")], |p| {
        p.element("label", &[], |label| {
            label.set("for", id(row.field).to_owned());
            label.say(row.label);
        });
        p.text(" ");
        p.element("input", &[("aria-required", "true"), ("autocomplete", "off")], |input| {
            input.set("type", row.kind.to_owned());
            input.set("id", id(row.field).to_owned());
            input.set("aria-describedby", [faults.as_str(), &hint_id(name)].join(" "));
        });
    });
    let hidden: Attributes = &[("hidden", "")];
    form.element("p", &[("class", "fault")], |p| {
        p.set("id", faults.clone());
        for fault in row.faults {
            p.element("span", hidden, |span| {
                span.set("id", fault_id(row.field, *fault));
                span.say(say::fault(row.field, *fault));
            });
        }
    });
}

fn hint_id(name: &str) -> String {
    [name, "hint"].join("-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::date;
    use crate::lang::Lang;
    use crate::screen::Clock;
    use crate::site::moment::Moment;
    use crate::site::reminder::{Faults, Now, agreed, deadline};

    /// Whatever is given, what is wrong with it is a sentence of the page.
    #[test]
    fn a_field_says_each_fault_that_the_program_can_find_in_it() {
        let moment = Moment::new(date(2026, 11, 27), 720).unwrap();
        let now = Now { clock: Clock::Believed, moment };
        let days = [
            "",
            "-",
            "2026-11-26",
            "2026-11-27",
            "2026-11-10",
            "2026-11-17",
            "2027-02-31",
            "9999-12-31",
            "0001-01-01",
        ];
        let mut found: Faults = Vec::new();
        for day in days {
            found.extend(deadline(Lang::En, day, now).err().into_iter().flatten());
            for time in ["", "-", "11:00", "12:00"] {
                found.extend(agreed(Lang::En, day, time, now).err().into_iter().flatten());
            }
        }
        for row in ROWS {
            for fault in row.faults {
                assert!(found.contains(&(row.field, *fault)), "nobody is told {fault:?} of {:?}", row.field);
            }
            let others =
                found.iter().filter(|(field, fault)| *field == row.field && !row.faults.contains(fault));
            assert_eq!(others.count(), 0, "{:?}", row.field);
        }
        assert_eq!(fault_id(Field::MovedIn, Fault::NoSuch), "moved-in-no-such");
    }
}
