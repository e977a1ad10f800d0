//! What does the map look like, as a drawing and as text?
//!
//! Both carry the same marks (`data-from`, `data-value`, `data-to`), so that one walk along them marks the
//! reader's own way in both.

use crate::answers::question::{Question, Value};
use crate::lang::Lang;
use crate::law::result::Verdict;
use crate::proof::graph::{Crossing, Graph, To};
use crate::screen::tree::{Attributes, Tree};
use crate::words::book as say;
use crate::words::people;

// In units of the drawing, a pixel each where it is shown in full.
const WIDTH: usize = 272;
const HEADING: usize = 30;
const LINE: usize = 24;
const BESIDE: usize = 28;
const BELOW: usize = 64;
const INSET: usize = 10;

/// Where a crossing is drawn.
struct Position {
    x: usize,
    y: usize,
}

/// The drawing.
pub(super) fn svg(tree: &mut Tree, map: &Graph) {
    let (places, width, height) = places(map);
    tree.element(
        "svg",
        &[("role", "img"), ("aria-labelledby", "map-title"), ("aria-describedby", "as-text")],
        |svg| {
            svg.set("viewBox", ["0 0 ", &width.to_string(), " ", &height.to_string()].concat());
            svg.set("width", width.to_string());
            svg.set("height", height.to_string());
            svg.leaf("title", &[("id", "map-title")], say::MAP);
            for (number, (crossing, place)) in map.crossings.iter().zip(&places).enumerate() {
                for (line, (value, to)) in (0..).zip(answers(crossing)) {
                    if let Some((to, target)) =
                        next(to).and_then(|to| places.get(to).map(|target| (to, target)))
                    {
                        svg.element("path", &[("class", "edge")], |path| {
                            mark(path, number, value, Some(to));
                            path.set("d", curve(crossing, place, line, target));
                        });
                    }
                }
            }
            for (number, (crossing, place)) in map.crossings.iter().zip(&places).enumerate() {
                svg.element("g", &[], |group| drawn(group, number, crossing, place));
            }
        },
    );
}

/// The same as a list: each place with its answers, each answer with what it leads to.
pub(super) fn text(tree: &mut Tree, map: &Graph) {
    tree.element("ol", &[("class", "crossings")], |ol| {
        for (number, crossing) in map.crossings.iter().enumerate() {
            ol.element("li", &[], |li| {
                li.set("id", id(number));
                li.set("data-crossing", number.to_string());
                li.set("data-asks", crossing.question.name().to_owned());
                li.leaf("b", &[], people::heading(crossing.question));
                li.element("ul", &[], |ul| {
                    for (value, to) in answers(crossing) {
                        ul.element("li", &[], |li| {
                            mark(li, number, value, next(to));
                            li.say(people::short(value));
                            li.text(" → ");
                            match to {
                                To::Result(finding) => li.leaf("b", &[], say::short(finding)),
                                To::Crossing(next) => li.element("a", &[], |a| {
                                    a.set("href", ["#", &id(next)].concat());
                                    a.made(numbered(next, map, a.lang()));
                                }),
                            }
                        });
                    }
                });
            });
        }
    });
}

fn id(crossing: usize) -> String {
    ["crossing-", &(crossing + 1).to_string()].concat()
}

fn numbered(number: usize, map: &Graph, lang: Lang) -> String {
    let heading =
        map.crossings.get(number).map_or("", |crossing| people::heading(crossing.question).in_language(lang));
    [&(number + 1).to_string(), ". ", heading].concat()
}

/// The answers of a crossing in the order in which they are offered, each with where it leads.
fn answers(crossing: &Crossing) -> impl Iterator<Item = (Value, To)> {
    crossing.question.values().iter().filter_map(|value| {
        let way = crossing.ways.iter().find(|way| way.values.contains(value));
        way.map(|way| (*value, way.to))
    })
}

fn next(to: To) -> Option<usize> {
    match to {
        To::Crossing(next) => Some(next),
        To::Result(_) => None,
    }
}

fn mark(tree: &mut Tree, from: usize, value: Value, to: Option<usize>) {
    tree.set("data-from", from.to_string());
    tree.set("data-value", value.name().to_owned());
    if let Some(to) = to {
        tree.set("data-to", to.to_string());
    }
}

fn height(crossing: &Crossing) -> usize {
    HEADING + LINE * crossing.question.values().len() + INSET
}

/// A row for each question, its crossings side by side from the left, where a phone shows them first; and how
/// wide and high it all is.
fn places(map: &Graph) -> (Vec<Position>, usize, usize) {
    let (mut places, mut width, mut top) = (Vec::new(), 0, INSET);
    for question in Question::ALL {
        let row: Vec<_> = map.crossings.iter().filter(|crossing| crossing.question == *question).collect();
        places.extend((0..row.len()).map(|number| Position { x: INSET + number * (WIDTH + BESIDE), y: top }));
        top += row.iter().map(|crossing| height(crossing) + BELOW).max().unwrap_or(0);
        width = width.max(row.len() * (WIDTH + BESIDE));
    }
    (places, width, top - BELOW + INSET)
}

/// From below a crossing, each answer at its own place, to the top of the crossing to which it leads.
fn curve(crossing: &Crossing, from: &Position, line: usize, to: &Position) -> String {
    let (x, y) =
        (from.x + WIDTH * (line + 1) / (crossing.question.values().len() + 1), from.y + height(crossing));
    let (end_x, end_y) = (to.x + WIDTH / 2, to.y);
    let numbers = [x, y, x, y + BELOW, end_x, end_y.saturating_sub(BELOW), end_x, end_y];
    let [x, y, out_x, out_y, in_x, in_y, end_x, end_y] = numbers.map(|number| number.to_string());
    ["M", &x, " ", &y, "C", &out_x, " ", &out_y, " ", &in_x, " ", &in_y, " ", &end_x, " ", &end_y].concat()
}

fn drawn(tree: &mut Tree, number: usize, crossing: &Crossing, place: &Position) {
    rectangle(tree, &[("class", "crossing"), ("rx", "8")], place.x, place.y, height(crossing));
    tree.element("text", &[("class", "asks")], |text| {
        at(text, place.x + INSET, place.y + HEADING - INSET);
        text.made(
            [&(number + 1).to_string(), ". ", people::heading(crossing.question).in_language(text.lang())]
                .concat(),
        );
    });
    for (line, (value, to)) in answers(crossing).enumerate() {
        let top = place.y + HEADING + LINE * line;
        tree.element("g", &[], |group| {
            mark(group, number, value, next(to));
            rectangle(group, &[("class", "line")], place.x, top, LINE);
            group.element("text", &[], |text| {
                at(text, place.x + INSET, top + LINE - 7);
                text.say_plain(people::short(value));
            });
            let tone: Attributes = match to {
                To::Result(finding) => match finding.verdict {
                    Verdict::Open(_) => &[("class", "to opens"), ("text-anchor", "end")],
                    Verdict::Closed(_) => &[("class", "to closes"), ("text-anchor", "end")],
                },
                To::Crossing(_) => &[("class", "to"), ("text-anchor", "end")],
            };
            group.element("text", tone, |text| {
                at(text, place.x + WIDTH - INSET, top + LINE - 7);
                match to {
                    To::Result(finding) => text.say_plain(say::short(finding)),
                    To::Crossing(next) => text.made(["→ ", &(next + 1).to_string()].concat()),
                }
            });
        });
    }
}

fn at(tree: &mut Tree, x: usize, y: usize) {
    tree.set("x", x.to_string());
    tree.set("y", y.to_string());
}

fn rectangle(tree: &mut Tree, attributes: Attributes, x: usize, y: usize, height: usize) {
    tree.element("rect", attributes, |rect| {
        at(rect, x, y);
        rect.set("width", WIDTH.to_string());
        rect.set("height", height.to_string());
    });
}
