//! What is there where a page of ours was not kept, and no network brings it? That, and the way to the
//! checker, which was: in every language.
//!
//! The service worker answers with it under the address of the page, so that whoever reloads gets that once
//! there is a network.

use super::astray::{self, Astray};
use super::layout::{self, Head, Style};
use crate::lang::Lang;
use crate::screen::files;
use crate::screen::tree::Tree;
use crate::words::page as say;

/// The document, from `html` on.
#[must_use]
pub fn document(style: Style) -> Tree {
    let says = Astray { title: say::NO_NETWORK, what_to_do: say::NO_NETWORK_LEADS_ON };
    let head = Head { title: says.title, tagline: says.what_to_do, may: &[], scripts: &[] };
    layout::bare(Lang::DEFAULT, style, &head, astray::for_no_search, |body| {
        // Whoever keeps it knows by this that it is the one it has asked for.
        body.set("data-page", files::NO_NETWORK.to_owned());
        // It comes for pages in the folder of the site alone.
        astray::leads_on(body, &says, "");
    })
}
