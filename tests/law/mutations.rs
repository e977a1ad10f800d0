//! Would a wrong edit of the table be noticed? Every row is broken in every way that an edit can break it.
//!
//! A row deleted, its condition negated or widened by one value, each date shifted by a day, each kind of
//! "no", route, cure and source exchanged or dropped. Each has to be noticed: by the soundness of the table,
//! or by the rules read aloud.

use crate::oracle;
use crate::person::anybody;
use std::sync::Mutex;
use tirkeu::answers::question::{Answers, Question};
use tirkeu::calendar::{DAWN, Date};
use tirkeu::decision::condition::Holds;
use tirkeu::decision::decide::{Kind, Ruling, decide};
use tirkeu::decision::in_force::InForce;
use tirkeu::decision::norm::kind_of_no;
use tirkeu::law::advice::{CAVEATS, Caveat, Touches};
use tirkeu::law::condition::Condition::{self, *};
use tirkeu::law::result::{Route, Verdict};
use tirkeu::law::rules::{Cure, Effect, Norm, RULES, Refusal, Rule, RuleId, Why};
use tirkeu::law::source::{CHECKED, Source};
use tirkeu::law::terms::Terms;
use tirkeu::proof::cases::{completions, distinct};
use tirkeu::proof::validate::faults;

/// Edits of a row after which the table means the same.
struct Equivalent {
    why: &'static str,
    /// Of which rows.
    of: fn(&Rule) -> bool,
    edits: &'static [&'static str],
}

const EQUIVALENT: &[Equivalent] = &[
    Equivalent {
        why: "no day before the first one can be asked about",
        of: |rule| rule.in_force.from == DAWN,
        edits: &["begins a day earlier"],
    },
    Equivalent {
        why: "the owners that the consent rules leave out are those of a home that others own too, which is said beside it",
        of: |rule| asks(&rule.when, Question::Consent),
        edits: &[
            "widened by 0.2.not 0.2.ownership=nobody",
            "widened by 0.2.not 1.0.ownership=sole",
            "widened by 0.2.not 1.0.ownership=nobody",
        ],
    },
];

/// Does a condition ask about this?
fn asks(condition: &Condition, question: Question) -> bool {
    match condition {
        All(parts) | Any(parts) => parts.iter().any(|part| asks(part, question)),
        Not(part) => asks(part, question),
        Is(one_of) => one_of.question() == question,
        Meets(definition) => asks(Terms::default().condition(*definition), question),
    }
}

/// The same for the caveats.
const EQUIVALENT_CAVEATS: &[(&str, &[&str])] = &[
    (
        "before the switch no answer matters and one rule decides, which no caveat touches",
        &[
            "signature-or-both begins a day earlier",
            "consent-form begins a day earlier",
            "co-owners begins a day earlier",
            "limited-capacity-owner begins a day earlier",
            "sixteen-seventeen begins a day earlier",
            "state-rental-confirmation begins a day earlier",
            "under-14-resumption begins a day earlier",
            "ward-residence begins a day earlier",
        ],
    ),
    (
        "the caveat begins when that rule has ended",
        &[
            "pilot-term widened by before-the-switch",
            "co-owners widened by before-the-switch",
            "state-rental-confirmation widened by before-the-switch",
            "under-14-resumption widened by before-the-switch",
            "ward-residence widened by before-the-switch",
        ],
    ),
    (
        "that rule decides online routes alone, which the caveat touches already",
        &[
            "pilot-term widened by citizen-applies",
            "pilot-term widened by parent-applies",
            "pilot-term widened by guardian-applies",
            "pilot-term widened by sole-owner",
            "pilot-term widened by listed-in-lease",
            "pilot-term widened by other-owner-confirms",
            "pilot-term widened by co-owners-confirm",
            "pilot-term widened by no-means",
        ],
    ),
];

#[test]
fn every_wrong_edit_of_a_rule_is_noticed() {
    let mutations: Vec<_> = (0..RULES.len()).flat_map(mutations).collect();
    let count = mutations.len();
    let kinds = Mutex::new([0_usize; 3]);
    let unnoticed = each(mutations, |(touched, name, rules)| {
        let rules: &'static [Rule] = rules.leak();
        let kind = if !faults(rules, CAVEATS).is_empty() {
            0
        } else if oracle::is_noticed(rules, touched) {
            1
        } else {
            2
        };
        kinds.lock().unwrap()[kind] += 1;
        (kind == 2).then_some(name)
    });
    let [unsound, misread, same] = *kinds.lock().unwrap();
    println!(
        "{count} mutations of the rules: {unsound} make the table unsound, {misread} read otherwise, {same} mean the same"
    );
    let of_row = |equivalent: &'static Equivalent, rule: &Rule| {
        let name = rule.id.name();
        equivalent.edits.iter().map(move |edit| (equivalent.why, format!("{name} {edit}")))
    };
    let listed = EQUIVALENT.iter().flat_map(|equivalent| {
        let rows = RULES.iter().filter(|rule| (equivalent.of)(rule));
        rows.flat_map(move |rule| of_row(equivalent, rule))
    });
    insist_listed(&unnoticed, &listed.collect::<Vec<_>>());
    assert!(count > 300, "{count}");
}

#[test]
fn every_wrong_edit_of_a_caveat_is_noticed() {
    let people = decided_people();
    let mutations: Vec<_> = (0..CAVEATS.len()).flat_map(caveat_mutations).collect();
    let count = mutations.len();
    let unnoticed =
        each(mutations, |(name, caveats)| caveat_unnoticed(caveats.leak(), &people).then_some(name));
    let same = unnoticed.len();
    println!("{count} mutations of the caveats: {} are told otherwise, {same} mean the same", count - same);
    let listed = EQUIVALENT_CAVEATS
        .iter()
        .flat_map(|(why, names)| names.iter().map(move |name| (*why, (*name).to_owned())));
    insist_listed(&unnoticed, &listed.collect::<Vec<_>>());
    assert!(count > 60, "{count}");
}

/// The distinct cases, and people who said more than they were asked.
fn decided_people() -> Vec<(Answers, Ruling)> {
    let in_force = InForce::on(CHECKED);
    let others = anybody().take(20_000).filter_map(|answers| {
        let decision = decide(&in_force, &answers);
        if let Kind::Decided(decided) = decision.kind { Some((decision.answers, decided)) } else { None }
    });
    distinct(&in_force).into_iter().chain(others).collect()
}

/// Just those are unnoticed that are listed with a reason: the reason, and the name of the edit.
fn insist_listed(unnoticed: &[String], listed: &[(&str, String)]) {
    let unlisted: Vec<_> =
        unnoticed.iter().filter(|name| listed.iter().all(|(_, other)| other != *name)).collect();
    assert!(unlisted.is_empty(), "noticed by nothing, and not listed with a reason: {unlisted:#?}");
    let noticed: Vec<_> = listed.iter().filter(|(_, name)| !unnoticed.contains(name)).collect();
    assert!(noticed.is_empty(), "listed with a reason, and noticed all the same: {noticed:#?}");
}

fn caveat_unnoticed(caveats: &'static [Caveat], people: &[(Answers, Ruling)]) -> bool {
    faults(RULES, caveats).is_empty() && oracle::caveat_differs(caveats, people).is_none()
}

/// What the mutations leave behind, in their order, looked at on every core.
fn each<M: Send, R: Send>(mutations: Vec<M>, look: impl Fn(M) -> Option<R> + Sync) -> Vec<R> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let left = Mutex::new(mutations.into_iter().enumerate());
    let found = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let next = left.lock().unwrap().next();
                    let Some((number, mutation)) = next else { break };
                    let result = look(mutation).map(|result| (number, result));
                    found.lock().unwrap().extend(result);
                }
            });
        }
    });
    let mut found = found.into_inner().unwrap();
    found.sort_by_key(|(number, _)| *number);
    found.into_iter().map(|(_, result)| result).collect()
}

/// Every mutation of a row: its name, and the table with it.
fn mutations(number: usize) -> Vec<(RuleId, String, Vec<Rule>)> {
    let rule = RULES[number];
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
        let shift = |date: Date| date.checked_add(jiff::ToSpan::days(days)).ok();
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
    rows.extend(norms(rule.norm).into_iter().map(|(name, norm)| (name, Some(Rule { norm, ..rule }))));
    let table = |row: Option<Rule>| {
        RULES[..number].iter().copied().chain(row).chain(RULES[number + 1..].iter().copied()).collect()
    };
    rows.into_iter().map(|(name, row)| (rule.id, format!("{} {name}", rule.id.name()), table(row))).collect()
}

/// Everything else that a row could say: another effect, fewer or other sources, none at all.
fn norms(norm: Norm) -> Vec<(String, Norm)> {
    let named = |(name, norm): (&str, Norm)| (format!("{name} {norm:?}"), norm);
    match norm {
        Norm::Unpublished(routes) => {
            let fewer = each_left_out(routes).into_iter().map(Norm::Unpublished);
            let kinds = other_reasons(Why::Unsettled).into_iter();
            // Whoever gives such a rule another kind of "no" has to give it a source: the types insist.
            let written = kinds.map(|why| Norm::Written(Effect::Closes(routes, why), Source::Nit2025, &[]));
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
                if speaks_of_others(&Any(parts), &Any(wider)) {
                    found.push((name, Any(wider)));
                }
            }
        }
        Not(part) => found
            .extend(widened(*part).into_iter().map(|(name, part)| (format!("not {name}"), Not(leak(part))))),
        // As it stands there: the other rows keep what the definition says.
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
fn speaks_of_others(one: &Condition, other: &Condition) -> bool {
    let moot = Question::ALL.iter().filter(|question| !asks(one, **question) && !asks(other, **question));
    let people = moot.fold(Answers::default(), |answers, question| answers.with(question.values()[0]));
    completions(&people)
        .any(|case| one.holds(&case, Terms::default()) != other.holds(&case, Terms::default()))
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

/// Every mutation of a caveat: its name, and the caveats with it.
fn caveat_mutations(number: usize) -> Vec<(String, Vec<Caveat>)> {
    let caveat = CAVEATS[number];
    let mut rows = vec![("deleted".to_owned(), None)];
    for (name, days) in [("earlier", -1), ("later", 1)] {
        let mut in_force = caveat.in_force;
        in_force.from = in_force.from.checked_add(jiff::ToSpan::days(days)).unwrap();
        rows.push((format!("begins a day {name}"), Some(Caveat { in_force, ..caveat })));
    }
    rows.extend(
        widened_touches(caveat.touches)
            .into_iter()
            .map(|(name, touches)| (name, Some(Caveat { touches, ..caveat }))),
    );
    let table = |row: Option<Caveat>| {
        CAVEATS[..number].iter().copied().chain(row).chain(CAVEATS[number + 1..].iter().copied()).collect()
    };
    rows.into_iter().map(|(name, row)| (format!("{} {name}", caveat.id.name()), table(row))).collect()
}

fn widened_touches(touches: Touches) -> Vec<(String, Touches)> {
    let parts = |parts: &'static [Touches],
                 list: fn(&'static [Touches]) -> Touches|
     -> Vec<(String, Touches)> {
        let each = parts.iter().enumerate().flat_map(|(number, part)| {
            widened_touches(*part).into_iter().map(move |(name, wider)| {
                let mut parts = parts.to_vec();
                parts[number] = wider;
                (name, list(parts.leak()))
            })
        });
        let fewer = each_left_out(parts).into_iter().map(|parts| ("a part left out".to_owned(), list(parts)));
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
        Touches::Rule(these) => RULES
            .iter()
            .filter(|rule| !these.contains(&rule.id))
            .map(|rule| {
                (format!("widened by {}", rule.id.name()), Touches::Rule([these, &[rule.id]].concat().leak()))
            })
            .collect(),
        Touches::Answered(condition) => widened(condition)
            .into_iter()
            .map(|(name, wider)| (format!("widened by {name}"), Touches::Answered(wider)))
            .collect(),
        Touches::Taken(_) => Vec::new(),
        Touches::Both(these) => parts(these, Touches::Both),
        Touches::Either(these) => parts(these, Touches::Either),
    }
}
