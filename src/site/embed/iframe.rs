//! What stands in the iframe in somebody else's page? The checker in its shell, and nothing around it.

use crate::decision::terms;
use crate::lang::Lang;
use crate::law::source::CHECKED;
use crate::screen::files::Page;
use crate::screen::tree::Tree;
use crate::site::layout::{self, Head, Style};
use crate::site::policy;
use crate::words::{embed, page as say};

/// The id of the style sheet of the shadow root. It stands in the page, which binds it.
const STYLES: &str = "styles";

/// The document in this language, from `html` on; `styles` are those of the shadow root.
#[must_use]
pub fn document(lang: Lang, style: Style, styles: &str) -> Tree {
    let head = Head {
        title: say::TITLE,
        tagline: say::TAGLINE,
        may: &[policy::RUN],
        scripts: &["embed/iframe-page.js"],
    };
    layout::bare(
        lang,
        style,
        &head,
        |_| {},
        |body| {
            body.element("tirkeu-check", &[("eager", "")], |check| {
                check.set("lang", lang.code().to_owned());
                check.element("p", &[], |p| {
                    // What it leads to is no page for an iframe.
                    p.element("a", &[("target", "_blank"), ("rel", "noreferrer")], |a| {
                        a.set("href", Page::Checker.file(lang));
                        a.say(say::TITLE);
                    });
                    p.text(" ");
                    p.say_plain(embed::key_facts(terms::on(CHECKED)));
                });
                check.element("p", &[("class", "late"), ("role", "alert")], |p| {
                    // The checker beside it may speak another one.
                    p.set("lang", p.lang().code().to_owned());
                    p.say(embed::NOT_OPEN);
                });
            });
            layout::words(body, layout::WORDS);
            body.element("script", &[("type", "text/plain"), ("id", STYLES)], |tree| {
                tree.plain(styles.to_owned().into());
            });
        },
    )
}
