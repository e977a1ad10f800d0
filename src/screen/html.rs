//! How is a tree printed as HTML? For the static pages and the golden screens.

use crate::screen::tree::{Piece, Tree};

/// Elements that have nothing in them and no end tag.
const VOID: &[&str] = &["meta", "link", "br", "input"];

/// Elements in which text stands as it is.
const RAW: &[&str] = &["style", "script"];

/// Elements that stand in a line of text; around the others lines are broken.
const INLINE: &[&str] =
    &["a", "b", "small", "span", "time", "code", "progress", "input", "label", "select", "option", "button"];

/// Prints a tree, a block element a line, not indented: it is read by browsers and by `diff`.
#[must_use]
pub fn print(tree: &Tree) -> String {
    let mut html = String::new();
    let mut open: Vec<&str> = Vec::new();
    let mut in_a_tag = false;
    for piece in tree.pieces() {
        if in_a_tag && !matches!(piece, Piece::Attribute(..)) {
            html.push('>');
            in_a_tag = false;
        }
        match piece {
            Piece::Start(tag) => {
                if !INLINE.contains(tag) {
                    new_line(&mut html);
                }
                html.push('<');
                html.push_str(tag);
                open.push(tag);
                in_a_tag = true;
            }
            Piece::Attribute(name, value) => attribute(name, value, &mut html),
            Piece::Text(text) if open.last().is_some_and(|tag| RAW.contains(tag)) => html.push_str(text),
            Piece::Text(text) => escape(text, &mut html),
            Piece::End => end(open.pop().unwrap_or_default(), &mut html),
        }
    }
    html
}

fn attribute(name: &str, value: &str, html: &mut String) {
    html.push(' ');
    html.push_str(name);
    if !value.is_empty() {
        html.push_str("=\"");
        escape(value, html);
        html.push('"');
    }
}

fn end(tag: &str, html: &mut String) {
    if !VOID.contains(&tag) {
        html.push_str("</");
        html.push_str(tag);
        html.push('>');
    }
    if !INLINE.contains(&tag) {
        html.push('\n');
    }
}

fn new_line(html: &mut String) {
    if !html.is_empty() && !html.ends_with('\n') {
        html.push('\n');
    }
}

fn escape(text: &str, html: &mut String) {
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            _ => html.push(character),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::print;
    use crate::lang::Lang;
    use crate::screen::tree::Tree;

    #[test]
    fn text_is_escaped_and_lines_follow_the_blocks() {
        let mut tree = Tree::new(Lang::En);
        tree.element("ul", &[("title", "\"a\" & b")], |ul| {
            ul.element("li", &[], |li| {
                li.text("1 < 2 ");
                li.leaf_text("b", &[], "& 3 > 2");
            });
        });
        tree.element("meta", &[("charset", "utf-8")], |_| {});
        tree.element("div", &[("hidden", "")], |div| div.set("id", "made".to_owned()));
        assert_eq!(
            print(&tree),
            "<ul title=\"&quot;a&quot; &amp; b\">\n<li>1 &lt; 2 <b>&amp; 3 &gt; 2</b></li>\n</ul>\n<meta charset=\"utf-8\">\n<div hidden id=\"made\"></div>\n"
        );
    }
}
