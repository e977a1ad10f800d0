//! How does a page give a person a text that they send themselves?
//!
//! The text stands in a field: it can be selected where no script runs, and where a browser lets nobody copy.
//! Only in what a script makes of a case a person writes on.

use crate::screen::tree::{Attributes, Tree};
use crate::words::Text;
use crate::words::send as say;
use std::fmt::Write;

/// Adds a text to send. `name` parts its ids from those of others; `label` says what the text is.
pub(super) fn text(tree: &mut Tree, name: &str, label: Text, text: &ToSend) {
    let id = [name, "text"].join("-");
    tree.element("div", &[("class", "text")], |div| {
        let field: Attributes = match text {
            ToSend::Printed { .. } => &[("readonly", ""), ("rows", "6")],
            ToSend::Address => &[("readonly", ""), ("hidden", "")],
            ToSend::Made => &[("rows", "12")],
        };
        div.element("textarea", field, |area| {
            area.set("id", id.clone());
            area.set_text("aria-label", label);
            if let ToSend::Printed { lang, text } = text {
                area.set("lang", (*lang).to_owned());
                area.plain((*text).into());
            }
        });
        div.element("p", &[("class", "send")], |p| {
            let button: Attributes = &[("type", "button"), ("hidden", "")];
            for (class, label) in [("share", say::SHARE), ("copy", say::COPY)] {
                p.element("button", button, |button| {
                    button.set("class", class.to_owned());
                    button.say(label);
                });
                p.text(" ");
            }
            if let ToSend::Printed { text, .. } = text {
                p.element("a", &[("class", "sms")], |a| {
                    a.set("href", sms(text));
                    a.say(say::BY_SMS);
                });
            }
        });
        div.element("p", &[("role", "status")], |status| {
            for (class, text) in [("copied", say::COPIED), ("not-copied", say::NOT_COPIED)] {
                status.element("span", &[("hidden", "")], |span| {
                    span.set("class", class.to_owned());
                    span.say(text);
                });
            }
        });
    });
}

/// The address that begins an SMS with this text.
fn sms(text: &str) -> String {
    ["sms:?body=", &escaped(text)].concat()
}

/// Where the text comes from.
pub(super) enum ToSend {
    /// It stands in the page, in the language of this code, and goes by SMS, too.
    Printed { lang: &'static str, text: &'static str },
    /// A script puts in the address of a page.
    Address,
    /// A script puts it in.
    Made,
}

/// A text in an address.
fn escaped(text: &str) -> String {
    text.bytes().fold(String::new(), |mut escaped, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            // A text never refuses what is written to it.
            let _ = write!(escaped, "%{byte:02X}");
        }
        escaped
    })
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn in_an_address_all_but_plain_letters_is_escaped() {
        assert_eq!(escaped("a-1 ?&я"), "a-1%20%3F%26%D1%8F");
    }
}
