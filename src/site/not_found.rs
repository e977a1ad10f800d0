//! What is there where no page is? The way to the checker, in every language.
//!
//! A host sends it for any address, however deep, so what it loads would be looked for in the wrong place:
//! its script stands in it, and finds the folder of the site.

use super::astray::{self, Astray};
use super::layout::{self, Head, Style};
use super::policy;
use crate::lang::Lang;
use crate::screen::tree::Tree;
use crate::words::page as say;

/// The document, from `html` on; `script` is what stands in it.
#[must_use]
pub fn document(style: Style, script: String) -> Tree {
    let says = Astray { title: say::NOT_FOUND, what_to_do: say::NOT_FOUND_LEADS_ON };
    let head =
        Head { title: says.title, tagline: says.what_to_do, may: &[policy::RUN_WHAT_IS_IN_IT], scripts: &[] };
    // Until the script has found it: the folder that the build was told, else the root of the host.
    let root = style.site.unwrap_or("/");
    layout::bare(Lang::DEFAULT, style, &head, astray::for_no_search, |body| {
        astray::leads_on(body, &says, root);
        body.element("script", &[], |tree| tree.plain(script.into()));
    })
}
