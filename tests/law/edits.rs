//! Which wrong edits of a row are there? Every way in which an edit can break it.

use tirkeu::answers::question::{Answers, Question};
use tirkeu::calendar::{Date, Period, iso};
use tirkeu::decision::norm::kind_of_no;
use tirkeu::law::advice::{CAVEATS, Caveat, Touches};
use tirkeu::law::basis::{Basis, Confidence};
use tirkeu::law::condition::Condition::{self, *};
use tirkeu::law::result::{Place, Route, Verdict};
use tirkeu::law::rules::{Cure, Effect, Norm, RULES, Refusal, Rule, RuleId, Why};
use tirkeu::law::source::Source;
use tirkeu::law::terms::Terms;
use tirkeu::proof::cases::completions;
use tirkeu::proof::oracle::condition::Holds;

/// A wrong edit of one row.
pub struct Edit<Row: 'static> {
    /// Which row, by its name and the day on which it begins: rows before it may come and go.
    pub row: String,
    /// What was done to it.
    pub what: String,
    /// The row as it was.
    pub before: Row,
    /// As it is now; nothing where it was deleted.
    pub after: Option<Row>,
    /// The whole table with it.
    pub table: &'static [Row],
}

impl<Row> Edit<Row> {
    pub fn name(&self) -> String {
        format!("{} {}", self.row, self.what)
    }
}

/// Every wrong edit of a rule.
pub fn of_rules() -> Vec<Edit<Rule>> {
    of_each(RULES, |rule| format!("{} from {}", rule.id.name(), iso(rule.in_force.from)), edited)
}

/// Every wrong edit of a caveat.
pub fn of_caveats() -> Vec<Edit<Caveat>> {
    of_each(
        CAVEATS,
        |caveat| format!("{} from {}", caveat.id.name(), iso(caveat.in_force.from)),
        edited_caveat,
    )
}

fn of_each<Row: Copy>(
    table: &'static [Row],
    called: fn(&Row) -> String,
    edited: fn(Row) -> Vec<(String, Option<Row>)>,
) -> Vec<Edit<Row>> {
    let of_row = |number: usize| {
        let before = table[number];
        edited(before).into_iter().map(move |(what, after)| {
            let with_it = [&table[..number], after.as_slice(), &table[number + 1..]].concat();
            Edit { row: called(&before), what, before, after, table: with_it.leak() }
        })
    };
    (0..table.len()).flat_map(of_row).collect()
}

/// Does a condition ask about this?
pub fn asks(condition: &Condition, question: Question) -> bool {
    match condition {
        All(parts) | Any(parts) => parts.iter().any(|part| asks(part, question)),
        Not(part) => asks(part, question),
        Is(one_of) => one_of.question() == question,
        Meets(definition) => asks(Terms::default().condition(*definition), question),
    }
}

/// A row deleted, negated, widened, shifted in time, more or less sure, and saying something else.
fn edited(rule: Rule) -> Vec<(String, Option<Rule>)> {
    let mut rows: Vec<(String, Option<Rule>)> = vec![
        ("deleted".to_owned(), None),
        ("negated".to_owned(), Some(Rule { when: Not(leak(rule.when)), ..rule })),
    ];
    rows.extend(
        widened(rule.when)
            .into_iter()
            .map(|(name, when)| (format!("widened by {name}"), Some(Rule { when, ..rule }))),
    );
    for (name, days) in [("earlier", -1), ("later", 1)] {
        let shift = |date: Date| date.plus_days(days);
        let (mut from, mut until, mut checked, mut review_by) = (rule, rule, rule, rule);
        from.in_force.from = shift(rule.in_force.from).unwrap_or(rule.in_force.from);
        until.in_force.until = rule.in_force.until.and_then(shift);
        checked.checked = shift(rule.checked).unwrap();
        review_by.review_by = shift(rule.review_by).unwrap();
        for (what, row) in [("begins", from), ("ends", until), ("checked", checked), ("reviewed", review_by)]
        {
            let is_same = row.in_force == rule.in_force
                && row.checked == rule.checked
                && row.review_by == rule.review_by;
            rows.extend((!is_same).then(|| (format!("{what} a day {name}"), Some(row))));
        }
    }
    let others = Basis::ALL.iter().filter(|basis| **basis != rule.basis);
    rows.extend(others.map(|basis| (format!("{basis:?}"), Some(Rule { basis: *basis, ..rule }))));
    let others = Confidence::ALL.iter().filter(|confidence| **confidence != rule.confidence);
    rows.extend(
        others.map(|confidence| (format!("{confidence:?}"), Some(Rule { confidence: *confidence, ..rule }))),
    );
    rows.extend(norms(rule.norm).into_iter().map(|(name, norm)| (name, Some(Rule { norm, ..rule }))));
    rows
}

/// Everything else that a row could say: another effect, fewer or other sources, none at all.
fn norms(norm: Norm) -> Vec<(String, Norm)> {
    let named = |(name, norm): (&str, Norm)| (format!("{name} {norm:?}"), norm);
    match norm {
        Norm::Unpublished(routes) => {
            let fewer = each_left_out(routes).into_iter().map(Norm::Unpublished);
            let kinds = other_reasons(Why::Unsettled).into_iter();
            // Whoever gives such a rule another kind of "no" has to give it a source: the types insist.
            let written = kinds.map(|why| Norm::Written(Effect::Closes(routes, why), Source::ALL[0], &[]));
            fewer.chain(written).map(|norm| named(("says", norm))).collect()
        }
        Norm::Written(effect, first, more) => {
            let does = effects(effect).into_iter().map(|effect| Norm::Written(effect, first, more));
            let fewer = each_left_out(more).into_iter().map(|more| Norm::Written(effect, first, more));
            let promoted = more.split_first().map(|(second, rest)| Norm::Written(effect, *second, rest));
            let unpublished = match effect {
                Effect::Closes(routes, _) => Some(Norm::Unpublished(routes)),
                Effect::Admits | Effect::Opens(_) | Effect::OpensOnly(_) | Effect::MovesToTheZone => None,
            };
            let cites = fewer.chain(promoted).chain(unpublished).map(|norm| named(("cites", norm)));
            does.map(|norm| named(("does", norm))).chain(cites).collect()
        }
    }
}

/// Everything else that a row could do: each kind of "no", each route, each part of a cure left out.
fn effects(effect: Effect) -> Vec<Effect> {
    let other_routes = |route: Route| Route::ALL.iter().copied().filter(move |other| *other != route);
    match effect {
        Effect::Admits => Route::ALL.iter().map(|route| Effect::Opens(*route)).collect(),
        Effect::Opens(route) => {
            other_routes(route).map(Effect::Opens).chain([Effect::OpensOnly(route), Effect::Admits]).collect()
        }
        Effect::OpensOnly(route) => {
            other_routes(route).map(Effect::OpensOnly).chain([Effect::Opens(route)]).collect()
        }
        Effect::Closes(routes, why) => {
            let others = other_reasons(why).into_iter().map(|why| Effect::Closes(routes, why));
            let fewer = each_left_out(routes).into_iter().map(|routes| Effect::Closes(routes, why));
            others.chain(fewer).collect()
        }
        Effect::MovesToTheZone => vec![Effect::Admits],
    }
}

/// Each other kind of "no", and each cure with a part of it left out.
fn other_reasons(why: Why) -> Vec<Why> {
    let nothing = Cure { then: &[], anew: &[] };
    let kinds = [
        Why::Refuses(Refusal::NotCovered),
        Why::Refuses(Refusal::NotEligible),
        Why::Obstructs(nothing),
        Why::Unsettled,
    ];
    let others = kinds.into_iter().filter(|other| kind_of_no(*other) != kind_of_no(why));
    let cures = match why {
        Why::Obstructs(cure) => {
            let then = each_left_out(cure.then).into_iter().map(|then| Cure { then, ..cure });
            let anew = each_left_out(cure.anew).into_iter().map(|anew| Cure { anew, ..cure });
            then.chain(anew).map(Why::Obstructs).collect()
        }
        Why::Refuses(_) | Why::Unsettled => Vec::new(),
    };
    others.chain(cures).collect()
}

fn each_left_out<T: Copy>(list: &'static [T]) -> Vec<&'static [T]> {
    let without = |left_out: usize| {
        let rest =
            list.iter().enumerate().filter(move |(number, _)| *number != left_out).map(|(_, item)| *item);
        &*rest.collect::<Vec<_>>().leak()
    };
    (0..list.len()).map(without).collect()
}

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// The condition with one more value in one of its lists, for each list and each value that is not in it. An
/// alternative that comes to speak of people of whom another one beside it speaks anyway is no edit: it says
/// the same.
fn widened(condition: Condition) -> Vec<(String, Condition)> {
    let mut found = Vec::new();
    match condition {
        All(parts) => {
            for (parts, name) in one_widened(parts) {
                found.push((name, All(parts)));
            }
        }
        Any(parts) => {
            for (wider, name) in one_widened(parts) {
                if speaks_of_others(&Any(parts), &Any(wider), Terms::default()) {
                    found.push((name, Any(wider)));
                }
            }
        }
        Not(part) => found
            .extend(widened(*part).into_iter().map(|(name, part)| (format!("not {name}"), Not(leak(part))))),
        // The row says it by itself then, and the other rows keep the definition.
        Meets(definition) => found.extend(widened(*Terms::default().condition(definition))),
        Is(one_of) => {
            let others = one_of.question().values().iter().filter(|value| !one_of.contains(**value));
            found.extend(others.map(|value| {
                (format!("{}={}", one_of.question().name(), value.name()), Is(one_of.or(*value)))
            }));
        }
    }
    found
}

/// Is one true of somebody of whom the other is not? What neither asks about does not matter.
pub fn speaks_of_others(one: &Condition, other: &Condition, terms: Terms) -> bool {
    let moot = Question::ALL.iter().filter(|question| !asks(one, **question) && !asks(other, **question));
    let people = moot.fold(Answers::default(), |answers, question| answers.with(question.values()[0]));
    completions(&people).any(|case| one.holds(&case, terms) != other.holds(&case, terms))
}

fn one_widened(parts: &'static [Condition]) -> Vec<(&'static [Condition], String)> {
    let each = parts.iter().enumerate().flat_map(|(number, part)| {
        widened(*part).into_iter().map(move |(name, wider)| {
            let mut parts = parts.to_vec();
            parts[number] = wider;
            (&*parts.leak(), format!("{number}.{name}"))
        })
    });
    each.collect()
}

/// A caveat deleted, shifted in time and widened.
fn edited_caveat(caveat: Caveat) -> Vec<(String, Option<Caveat>)> {
    let mut rows = vec![("deleted".to_owned(), None)];
    for (name, days) in [("earlier", -1), ("later", 1)] {
        let shift = |day: Date| day.plus_days(days).unwrap();
        let begins = Period { from: shift(caveat.in_force.from), ..caveat.in_force };
        rows.push((format!("begins a day {name}"), Some(Caveat { in_force: begins, ..caveat })));
        if let Some(until) = caveat.in_force.until {
            let ends = Period { until: Some(shift(until)), ..caveat.in_force };
            rows.push((format!("ends a day {name}"), Some(Caveat { in_force: ends, ..caveat })));
        }
    }
    rows.extend(
        widened_touches(caveat.touches)
            .into_iter()
            .map(|(name, touches)| (name, Some(Caveat { touches, ..caveat }))),
    );
    rows
}

fn widened_touches(touches: Touches) -> Vec<(String, Touches)> {
    let parts =
        |parts: &'static [Touches], list: fn(&'static [Touches]) -> Touches| -> Vec<(String, Touches)> {
            let each = parts.iter().enumerate().flat_map(|(number, part)| {
                widened_touches(*part).into_iter().map(move |(name, wider)| {
                    let mut parts = parts.to_vec();
                    parts[number] = wider;
                    (name, list(parts.leak()))
                })
            });
            let fewer = each_left_out(parts).into_iter().enumerate();
            let fewer = fewer.map(|(number, parts)| (format!("part {number} left out"), list(parts)));
            each.chain(fewer).collect()
        };
    match touches {
        Touches::Is(these) => {
            let others = Verdict::ALL.iter().filter(|verdict| !these.contains(verdict));
            others
                .map(|other| {
                    (format!("widened by {}", other.name()), Touches::Is([these, &[*other]].concat().leak()))
                })
                .collect()
        }
        Touches::Rule(these) => RuleId::ALL
            .iter()
            .filter(|rule| !these.contains(rule))
            .map(|rule| {
                // Two wordings of one rule have one name outside.
                (
                    format!("widened by {} ({rule:?})", rule.name()),
                    Touches::Rule([these, &[*rule]].concat().leak()),
                )
            })
            .collect(),
        Touches::Answered(condition) => widened(condition)
            .into_iter()
            .map(|(name, wider)| (format!("widened by {name}"), Touches::Answered(wider)))
            .collect(),
        Touches::Taken(place) => {
            let other = match place {
                Place::Home => Place::SelfServiceZone,
                Place::SelfServiceZone => Place::Home,
            };
            let either = Touches::Either(vec![touches, Touches::Taken(other)].leak());
            vec![(format!("widened by {}", other.name()), either)]
        }
        Touches::Both(these) => parts(these, Touches::Both),
        Touches::Either(these) => parts(these, Touches::Either),
    }
}
