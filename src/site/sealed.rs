//! How does a script know that the desk and the slip in its page are as they were printed?
//!
//! There an attribute says which answer is which, and which title belongs to a number: with one bit
//! changed, a right decision would be shown as another one.

use crate::screen::tree::{Piece, Tree};
use crate::words::table::{EMPTY, taken};

/// The classes of the parts that are looked at, whatever is around them.
const PARTS: &[&str] = &["desk", "sheet"];

/// The attribute with the digest, on an element outside of those parts.
pub(super) const WHOLE: &str = "data-whole";

/// The tree with the digest of those parts where it belongs.
pub(super) fn sealed(tree: Tree) -> Tree {
    let whole = digest(tree.pieces());
    tree.changed(|piece| match piece {
        Piece::Attribute(WHOLE, _) => Some(Piece::Attribute(WHOLE, whole.to_string().into())),
        Piece::Attribute(..) | Piece::Start(_) | Piece::Text(_) | Piece::End => Some(piece),
    })
}

/// As `www/desk/start.js` reckons it: the names of elements with the attributes that matter, and then
/// the texts.
fn digest(pieces: &[Piece]) -> u32 {
    let (mut attributes, mut texts) = (String::new(), String::new());
    let mut depth = 0_u32;
    for (place, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Start(_) if depth == 0 && !begins_part(pieces.get(place + 1)) => {}
            Piece::Start(tag) => {
                depth += 1;
                attributes.push_str(tag);
            }
            Piece::Attribute(name, value) if depth > 0 && matters(name) => {
                attributes.extend([name, value.as_ref()]);
            }
            Piece::Text(text) if depth > 0 => texts.push_str(text),
            Piece::Attribute(..) | Piece::Text(_) => {}
            Piece::End => depth = depth.saturating_sub(1),
        }
    }
    taken(taken(EMPTY, attributes.as_bytes()), texts.as_bytes())
}

fn begins_part(first: Option<&Piece>) -> bool {
    matches!(first, Some(Piece::Attribute("class", value)) if PARTS.contains(&value.as_ref()))
}

/// What a script reads. A browser may have brought back another state of a field, and an extension has
/// attributes of its own.
fn matters(name: &str) -> bool {
    ["class", "value", "name", "lang"].contains(&name)
        || name.strip_prefix("data-").is_some_and(|of| !of.contains('-'))
}

#[cfg(test)]
mod tests {
    use super::{WHOLE, sealed};
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
        let printed = print_small(&sealed(tree));
        printed.split(WHOLE).nth(1).unwrap_or_default().to_owned()
    }

    #[test]
    fn a_desk_is_known_by_what_a_script_reads_of_it_and_by_nothing_else() {
        let known = page("1", "", "one");
        assert_ne!(page("2", "", "one"), known);
        assert_eq!(page("1", "disabled", "another"), known);
        assert_ne!(known, "=\"\"></div>");
    }
}
