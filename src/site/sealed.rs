//! How does a script know that what stands in its page is as it was printed?
//!
//! At the desk an attribute says which answer is which, and which title belongs to a number: with one bit
//! changed, a right decision would be shown as another one. In what somebody sends to an owner, or writes
//! down as the last day, a changed letter would be another law.

use crate::screen::tree::{Piece, Tree};
use crate::words::table::{EMPTY, taken};

/// What of a page is looked at, whatever is around it.
#[derive(Clone, Copy)]
pub(super) enum Sealed {
    DeskAndSlip,
    /// All of it but what is there for whoever has no script: a browser has that as a text.
    Main,
}

/// The attribute with the digest. No digest has it.
pub(super) const WHOLE: &str = "data-is-whole";

/// The tree with the digest of that part where it belongs.
pub(super) fn sealed(part: Sealed, tree: Tree) -> Tree {
    let whole = digest(part, tree.pieces());
    tree.changed(|piece| match piece {
        Piece::Attribute(WHOLE, _) => Some(Piece::Attribute(WHOLE, whole.to_string().into())),
        Piece::Attribute(..) | Piece::Start(_) | Piece::Text(_) | Piece::End => Some(piece),
    })
}

/// As `www/app/printed.js` reckons it: the names of elements with the attributes that matter, and then
/// the texts.
fn digest(part: Sealed, pieces: &[Piece]) -> u32 {
    let (mut attributes, mut texts) = (String::new(), String::new());
    let (mut depth, mut passed_over) = (0_u32, 0_u32);
    for (place, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Start("noscript") if passed_over == 0 => passed_over = 1,
            Piece::Start(_) if passed_over > 0 => passed_over += 1,
            Piece::End if passed_over > 0 => passed_over -= 1,
            Piece::Attribute(..) | Piece::Text(_) if passed_over > 0 => {}
            Piece::Start(tag) if depth == 0 && !begins(part, tag, pieces.get(place + 1)) => {}
            Piece::Start(tag) => {
                depth += 1;
                attributes.push_str(tag);
            }
            Piece::Attribute(name, value) if depth > 0 && matters(name) => {
                attributes.push_str(name);
                attributes.push_str(&compared(value));
            }
            // Where a line is broken, a host may say.
            Piece::Text(text) if depth > 0 => texts.extend(text.split_whitespace()),
            Piece::Attribute(..) | Piece::Text(_) => {}
            Piece::End => depth = depth.saturating_sub(1),
        }
    }
    taken(taken(EMPTY, attributes.as_bytes()), texts.as_bytes())
}

fn begins(part: Sealed, tag: &str, first: Option<&Piece>) -> bool {
    match part {
        Sealed::Main => tag == "main",
        Sealed::DeskAndSlip => {
            let is_one = |class: &str| class == "desk" || class == "sheet";
            matches!(first, Some(Piece::Attribute("class", value)) if is_one(value))
        }
    }
}

/// Of a value what is compared: hosts write all but the name of a link within the site otherwise.
fn compared(value: &str) -> String {
    let name = value.rsplit('/').next().unwrap_or_default();
    name.replace(".html", "").replace("index", "")
}

/// What a script reads. A browser may have brought back another state of a field, and an extension has
/// attributes of its own.
fn matters(name: &str) -> bool {
    ["class", "value", "name", "lang", "id", "href"].contains(&name)
        || name.strip_prefix("data-").is_some_and(|of| !of.contains('-'))
}

#[cfg(test)]
mod tests {
    use super::{Sealed, WHOLE, sealed};
    use crate::lang::Lang;
    use crate::screen::html::print_small;
    use crate::screen::tree::Tree;

    /// A page with a desk whose key says this.
    fn page(key: &str, disabled: &str, before: &'static str) -> String {
        let mut tree = Tree::new(Lang::En);
        tree.leaf_text("p", &[("class", "notice")], before);
        tree.element("div", &[("class", "desk")], |desk| {
            desk.element("input", &[], |input| {
                input.set("data-key", key.to_owned());
                input.set("disabled", disabled.to_owned());
            });
        });
        tree.element("div", &[("class", "paper")], |div| div.set(WHOLE, String::new()));
        let printed = print_small(&sealed(Sealed::DeskAndSlip, tree));
        printed.split(WHOLE).nth(1).unwrap_or_default().to_owned()
    }

    #[test]
    fn a_desk_is_known_by_what_a_script_reads_of_it_and_by_nothing_else() {
        let known = page("1", "", "one");
        assert_ne!(page("2", "", "one"), known);
        assert_eq!(page("1", "disabled", "another"), known);
        assert_ne!(known, "=\"\"></div>");
    }

    #[test]
    fn a_page_is_known_by_all_that_it_says_to_whoever_has_a_script() {
        let page = |said: &'static str, href: &'static str, without_script: &'static str| {
            let mut tree = Tree::new(Lang::En);
            tree.element("main", &[], |main| {
                main.element("noscript", &[], |tree| tree.leaf_text("p", &[], without_script));
                main.element("p", &[], |p| p.set(WHOLE, String::new()));
                main.element("a", &[], |a| {
                    a.set("href", href.to_owned());
                    a.text(said);
                });
            });
            let printed = print_small(&sealed(Sealed::Main, tree));
            printed.split(WHOLE).nth(1).and_then(|rest| rest.split('>').next()).unwrap_or_default().to_owned()
        };
        let known = page("ten", "one.html", "a");
        for href in ["one", "./one.html", "/below/one", "https://example.org/one"] {
            assert_eq!(page("ten", href, "a"), known, "{href}");
        }
        assert_ne!(page("ten", "ond.html", "a"), known);
        assert_ne!(page("ten", "one.html#other", "a"), known);
        assert_ne!(page("tem", "one.html", "a"), known);
        assert_eq!(page("ten", "one.html", "b"), known);
    }
}
