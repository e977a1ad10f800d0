//! Would a wrong edit of the table be noticed? Every row is broken in every way that an edit can break it.
//!
//! A row deleted, its condition negated or widened by one value, each date shifted by a day, each kind of "no", route, cure and
//! source exchanged or dropped. Each has to be noticed: by the soundness of the table, or by the rules read aloud.

use crate::oracle;
use crate::person::anybody;
use std::sync::Mutex;
use tirkeu::answers::question::{Answers, Question, Value};
use tirkeu::calendar::Date;
use tirkeu::decision::decide::{Decided, Kind, decide};
use tirkeu::decision::in_force::InForce;
use tirkeu::law::advice::{CAVEATS, Caveat, Touches};
use tirkeu::law::condition::Condition::{self, *};
use tirkeu::law::result::{NoRoute, Place, Route, Verdict};
use tirkeu::law::rules::{Basis, Cure, Effect, RULES, Rule, RuleId};
use tirkeu::law::source::CHECKED;
use tirkeu::proof::cases::distinct;
use tirkeu::proof::validate::faults;

/// Edits after which the table means the same, with the reason why.
const EQUIVALENT: &[(&str, &[&str])] = &[
    ("no day before the first one can be asked about", &["before-the-switch begins a day earlier"]),
    (
        "the owners that the consent rules leave out are those of a home that others own too, which is said beside it",
        &[
            "owner-refuses widened by 0.2.not 0.2.ownership=nobody",
            "owner-refuses widened by 0.2.not 1.0.ownership=sole",
            "owner-refuses widened by 0.2.not 1.0.ownership=nobody",
            "owner-cannot-confirm widened by 0.2.not 0.2.ownership=nobody",
            "owner-cannot-confirm widened by 0.2.not 1.0.ownership=sole",
            "owner-cannot-confirm widened by 0.2.not 1.0.ownership=nobody",
        ],
    ),
];

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
    insist_listed(unnoticed, EQUIVALENT);
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
    insist_listed(unnoticed, EQUIVALENT_CAVEATS);
    assert!(count > 60, "{count}");
}

/// The distinct cases, and people who said more than they were asked.
fn decided_people() -> Vec<(Answers, Decided)> {
    let in_force = InForce::on(CHECKED);
    let others = anybody().take(20_000).filter_map(|answers| {
        let decision = decide(&in_force, &answers);
        if let Kind::Decided(decided) = decision.kind { Some((decision.answers, decided)) } else { None }
    });
    distinct(&in_force).into_iter().chain(others).collect()
}

/// Just those are unnoticed that are listed with a reason.
fn insist_listed(mut unnoticed: Vec<String>, equivalent: &[(&str, &[&str])]) {
    let mut listed: Vec<_> = equivalent.iter().flat_map(|(_, names)| *names).copied().collect();
    listed.sort_unstable();
    unnoticed.sort_unstable();
    assert_eq!(
        unnoticed, listed,
        "noticed by nothing, and not listed with a reason (or listed, and noticed)"
    );
}

fn caveat_unnoticed(caveats: &'static [Caveat], people: &[(Answers, Decided)]) -> bool {
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
    rows.extend(
        effects(rule.effect)
            .into_iter()
            .map(|effect| (format!("does {effect:?}"), Some(Rule { effect, ..rule }))),
    );
    rows.extend(
        bases(rule.basis).into_iter().map(|basis| (format!("is {basis:?}"), Some(Rule { basis, ..rule }))),
    );
    let table = |row: Option<Rule>| {
        RULES[..number].iter().copied().chain(row).chain(RULES[number + 1..].iter().copied()).collect()
    };
    rows.into_iter().map(|(name, row)| (rule.id, format!("{} {name}", rule.id.name()), table(row))).collect()
}

/// Everything else that a row could do: each kind of "no", each route, each place, each part of a cure left out.
fn effects(effect: Effect) -> Vec<Effect> {
    let other_routes = |route: Route| Route::ALL.iter().copied().filter(move |other| *other != route);
    let fewer_routes = |routes: &'static [Route]| each_left_out(routes);
    let other_kinds =
        |kind: NoRoute| NoRoute::BY_PRECEDENCE.iter().copied().filter(move |other| *other != kind);
    match effect {
        Effect::Admits => Route::ALL.iter().map(|route| Effect::Opens(*route)).collect(),
        Effect::Opens(route) => {
            other_routes(route).map(Effect::Opens).chain([Effect::OpensOnly(route), Effect::Admits]).collect()
        }
        Effect::OpensOnly(route) => {
            other_routes(route).map(Effect::OpensOnly).chain([Effect::Opens(route)]).collect()
        }
        Effect::Closes(routes, kind) => {
            let kinds = other_kinds(kind).map(|kind| Effect::Closes(routes, kind));
            kinds.chain(fewer_routes(routes).into_iter().map(|routes| Effect::Closes(routes, kind))).collect()
        }
        Effect::Obstructs(routes, cure) => {
            let kinds = other_kinds(NoRoute::FixFirst).map(|kind| Effect::Closes(routes, kind));
            let fewer = fewer_routes(routes).into_iter().map(|routes| Effect::Obstructs(routes, cure));
            let then = each_left_out(cure.then)
                .into_iter()
                .map(|then| Effect::Obstructs(routes, Cure { then, ..cure }));
            let anew = each_left_out(cure.anew)
                .into_iter()
                .map(|anew| Effect::Obstructs(routes, Cure { anew, ..cure }));
            kinds.chain(fewer).chain(then).chain(anew).collect()
        }
        Effect::Moves(Place::SelfServiceZone) => vec![Effect::Moves(Place::Home)],
        Effect::Moves(Place::Home) => vec![Effect::Moves(Place::SelfServiceZone)],
    }
}

fn each_left_out<T: Copy>(list: &'static [T]) -> Vec<&'static [T]> {
    let without = |left_out: usize| {
        let rest =
            list.iter().enumerate().filter(move |(number, _)| *number != left_out).map(|(_, item)| *item);
        &*rest.collect::<Vec<_>>().leak()
    };
    (0..list.len()).map(without).collect()
}

fn bases(basis: Basis) -> Vec<Basis> {
    match basis {
        Basis::NothingPublished => Vec::new(),
        Basis::Written(first, more) => {
            let fewer = each_left_out(more).into_iter().map(|more| Basis::Written(first, more));
            let promoted = more.split_first().map(|(second, rest)| Basis::Written(*second, rest));
            fewer.chain(promoted).chain([Basis::NothingPublished]).collect()
        }
    }
}

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// The condition with one more value in one of its lists, for each list and each value that is not in it.
fn widened(condition: Condition) -> Vec<(String, Condition)> {
    let mut found = Vec::new();
    match condition {
        All(parts) => {
            for (parts, name) in one_widened(parts) {
                found.push((name, All(parts)));
            }
        }
        Any(parts) => {
            for (parts, name) in one_widened(parts) {
                found.push((name, Any(parts)));
            }
        }
        Not(part) => found
            .extend(widened(*part).into_iter().map(|(name, part)| (format!("not {name}"), Not(leak(part))))),
        CitizenshipIn(these) => widen(Question::Citizenship, these, citizenship, CitizenshipIn, &mut found),
        PersonIn(these) => widen(Question::Person, these, person, PersonIn, &mut found),
        AgeIn(these) => widen(Question::Age, these, age, AgeIn, &mut found),
        HomeIn(these) => widen(Question::Home, these, home, HomeIn, &mut found),
        LeaseIn(these) => widen(Question::Lease, these, lease, LeaseIn, &mut found),
        OwnershipIn(these) => widen(Question::Ownership, these, ownership, OwnershipIn, &mut found),
        ProtectedOwnerIn(these) => {
            widen(Question::ProtectedOwner, these, protected_owner, ProtectedOwnerIn, &mut found)
        }
        ConsentIn(these) => widen(Question::Consent, these, consent, ConsentIn, &mut found),
        SigningIn(these) => widen(Question::Signing, these, signing, SigningIn, &mut found),
        DeviceIn(these) => widen(Question::Device, these, device, DeviceIn, &mut found),
    }
    found
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

fn widen<T: Copy + PartialEq>(
    question: Question,
    these: &'static [T],
    of: fn(Value) -> Option<T>,
    list: fn(&'static [T]) -> Condition,
    found: &mut Vec<(String, Condition)>,
) {
    for value in question.values() {
        let Some(choice) = of(*value).filter(|choice| !these.contains(choice)) else { continue };
        found.push((
            format!("{}={}", question.name(), value.name()),
            list([these, &[choice]].concat().leak()),
        ));
    }
}

macro_rules! choice_of {
    ($($name:ident $Kind:ident)*) => { $(
        fn $name(value: Value) -> Option<tirkeu::answers::question::$Kind> {
            if let Value::$Kind(choice) = value { Some(choice) } else { None }
        }
    )* };
}
choice_of! {
    citizenship Citizenship person Person age Age home Home lease Lease ownership Ownership
    protected_owner ProtectedOwner consent Consent signing Signing device Device
}

/// Every mutation of a caveat: its name, and the caveats with it.
fn caveat_mutations(number: usize) -> Vec<(String, Vec<Caveat>)> {
    let caveat = CAVEATS[number];
    let mut rows = vec![("deleted".to_owned(), None)];
    for (name, days) in [("earlier", -1), ("later", 1)] {
        let from = caveat.from.checked_add(jiff::ToSpan::days(days)).unwrap();
        rows.push((format!("begins a day {name}"), Some(Caveat { from, ..caveat })));
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
        Touches::Told(condition) => widened(condition)
            .into_iter()
            .map(|(name, wider)| (format!("widened by {name}"), Touches::Told(wider)))
            .collect(),
        Touches::Taken(_) => Vec::new(),
        Touches::Both(these) => parts(these, Touches::Both),
        Touches::Either(these) => parts(these, Touches::Either),
    }
}
