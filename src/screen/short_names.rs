//! Which short names stand on a screen, and what do they mean?

use super::sink::TreeSink;
use crate::words::phrases::Phrase;
use crate::words::short_names::SHORT_NAMES;
use crate::words::word::Word;

/// Explains at the end of a screen the short names that stand on it, in it or in what explains them.
pub(super) fn explain(sink: &mut impl TreeSink) {
    // The list itself is part of what stands there: what it explains with is explained, too.
    let stands = |sink: &_, place| TreeSink::has(sink, Word::short_name(place));
    if (0..SHORT_NAMES.len()).any(|place| stands(sink, place)) {
        list(sink, stands);
    }
}

/// Explains every one of them: for a document with all the screens in it.
pub fn explain_all(sink: &mut impl TreeSink) {
    list(sink, |_, _| true);
}

fn list<S: TreeSink>(sink: &mut S, stands: impl Fn(&S, usize) -> bool) {
    sink.element("div", &[("class", "small short-names")], |div| {
        div.leaf("h2", &[], Phrase::ShortNames);
        div.element("dl", &[], |dl| {
            for place in 0..SHORT_NAMES.len() {
                if stands(dl, place) {
                    dl.leaf("dt", &[], Word::short_name(place));
                    dl.leaf("dd", &[], Word::meaning(place));
                }
            }
        });
    });
}
