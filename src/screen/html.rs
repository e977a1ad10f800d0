//! How is a tree printed as HTML? For the static pages and the golden screens.

use crate::screen::tree::{Piece, Tree};

/// Elements that have nothing in them and no end tag.
const VOID: &[&str] = &["meta", "link", "br", "input"];

/// Elements in which text stands as it is.
const RAW: &[&str] = &["style", "script"];

/// Elements that stand in a line of text; around the others lines are broken.
const INLINE: &[&str] =
    &["a", "b", "small", "span", "time", "code", "progress", "input", "label", "select", "option", "button"];

/// Before these a paragraph ends by itself, and at their end one that is in them.
const BLOCK: &[&str] = &[
    "div", "dl", "fieldset", "footer", "form", "h1", "h2", "h3", "h4", "header", "main", "nav", "ol", "p",
    "section", "table", "ul",
];

/// For whom is it printed?
#[derive(Clone, Copy, PartialEq, Eq)]
enum For {
    /// A block element a line, not indented: for people, and for `diff`.
    People,
    /// Without lines, and without the end tags that need not stand: for browsers.
    Browsers,
}

/// Prints a tree, a block element a line, not indented.
#[must_use]
pub fn print(tree: &Tree) -> String {
    printed(tree, For::People)
}

/// Prints a tree as small as it may be.
#[must_use]
pub fn print_small(tree: &Tree) -> String {
    printed(tree, For::Browsers)
}

fn printed(tree: &Tree, of: For) -> String {
    let mut html = String::new();
    let mut open: Vec<&str> = Vec::new();
    let mut in_a_tag = false;
    let mut pieces = tree.pieces().iter().peekable();
    while let Some(piece) = pieces.next() {
        if in_a_tag && !matches!(piece, Piece::Attribute(..)) {
            html.push('>');
            in_a_tag = false;
        }
        match piece {
            Piece::Start(tag) => {
                if !INLINE.contains(tag) && of == For::People {
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
            Piece::End => {
                let tag = open.pop().unwrap_or_default();
                let is_known =
                    of == For::Browsers && ends_by_itself(tag, pieces.peek().copied(), open.last().copied());
                if !VOID.contains(&tag) && !is_known {
                    html.push_str("</");
                    html.push_str(tag);
                    html.push('>');
                }
                if !INLINE.contains(&tag) && of == For::People {
                    html.push('\n');
                }
            }
        }
    }
    html
}

/// Whether a browser knows of an element's end by what comes next, or by the end of what it is in: HTML,
/// 13.1.2.4.
fn ends_by_itself(tag: &str, next: Option<&Piece>, parent: Option<&str>) -> bool {
    let before = match tag {
        "li" => &["li"],
        "dt" | "dd" => &["dt", "dd"][..],
        "p" => BLOCK,
        _ => return false,
    };
    match next {
        Some(Piece::Start(next)) => before.contains(next),
        Some(Piece::End) => tag != "dt" && (tag != "p" || parent.is_some_and(|it| BLOCK.contains(&it))),
        Some(Piece::Attribute(..) | Piece::Text(_)) | None => false,
    }
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
    use super::{print, print_small};
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

    #[test]
    fn small_it_has_no_lines_and_no_end_that_a_browser_knows() {
        let mut tree = Tree::new(Lang::En);
        tree.element("div", &[], |div| {
            div.leaf_text("p", &[], "one");
            div.element("ul", &[], |ul| {
                ul.element("li", &[], |li| li.leaf_text("p", &[], "two"));
                ul.leaf_text("li", &[], "three");
            });
            div.leaf_text("p", &[], "four");
            div.leaf_text("a", &[], "five");
            div.element("noscript", &[], |tree| tree.leaf_text("p", &[], "six"));
            div.element("dl", &[], |dl| {
                dl.leaf_text("dt", &[], "seven");
                dl.leaf_text("dd", &[], "eight");
            });
            div.leaf_text("p", &[], "nine");
        });
        assert_eq!(
            print_small(&tree),
            "<div><p>one<ul><li><p>two</p><li>three</ul><p>four</p><a>five</a><noscript><p>six</p></noscript>\
             <dl><dt>seven<dd>eight</dl><p>nine</div>"
        );
    }
}
