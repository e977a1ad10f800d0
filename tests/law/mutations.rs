//! Would a wrong edit of the table be noticed? Every row is broken in every way that an edit can break it.
//!
//! A row deleted, its condition negated or widened by one value, each date shifted by a day, each kind of
//! "no", route, cure and source exchanged or dropped, made more or less sure (`edits.rs`). Each has to be
//! noticed: by the soundness of the table, or by the rules read aloud. An edit after which the table means the same has a reason here,
//! and the reason is looked up in the row itself: a new row needs no new one.

use crate::compared::{Told, caveat_differs, is_noticed, people};
use crate::edits::{Edit, asks, of_caveats, of_rules, speaks_of_others};
use crate::gate::agreed;
use crate::person::anybody;
use std::collections::{HashMap, HashSet};
use std::sync::Mutex;
use tirkeu::answers::question::Question;
use tirkeu::calendar::DAWN;
use tirkeu::decision::decide::{Kind, decide};
use tirkeu::decision::in_force::InForce;
use tirkeu::decision::norm::{effect, kind_of_no};
use tirkeu::decision::signs::{Seen, Signs};
use tirkeu::decision::terms;
use tirkeu::law::advice::{CAVEATS, Caveat, Touches};
use tirkeu::law::result::{Route, Verdict};
use tirkeu::law::rules::{Effect, RULES, Rule, RuleId};
use tirkeu::proof::cases::{distinct, versions};
use tirkeu::proof::validate::faults;

/// Why a table means the same after an edit, and of which edits that is true.
struct Equivalent<Row: 'static> {
    why: &'static str,
    of: fn(&Edit<Row>) -> bool,
}

const EQUIVALENT: &[Equivalent<Rule>] = &[
    Equivalent {
        why: "no day before the first one can be asked about",
        of: |edit| {
            edit.before.in_force.from == DAWN && edit.after.is_some_and(|row| row.in_force.from < DAWN)
        },
    },
    Equivalent {
        why: "whom the condition takes in or leaves out now, another part of it decides about, beside it",
        of: |edit| {
            let differs = |row: Rule| row.when != edit.before.when;
            // In each version of what the row uses: the edit may hold on to the definition of one.
            let versions =
                || terms::versions(&edit.before).into_iter().map(|version| terms::on(version.from));
            edit.after.is_some_and(|row| {
                differs(row) && versions().all(|terms| !speaks_of_others(&edit.before.when, &row.when, terms))
            })
        },
    },
];

const EQUIVALENT_CAVEATS: &[Equivalent<Caveat>] = &[
    Equivalent {
        why: "on the day between, the caveat touches nobody: the rules that it touches begin later",
        of: |edit| {
            let shifted = edit.after.filter(|row| row.in_force.from != edit.before.in_force.from);
            shifted.is_some_and(|row| {
                let in_force = InForce::on(row.in_force.from.min(edit.before.in_force.from));
                let told = distinct(&in_force);
                let signs = Signs::of(&row.touches, in_force.terms());
                told.iter().all(|(answers, ruling)| !signs.touch(&Seen::of(ruling, answers)))
            })
        },
    },
    Equivalent {
        why: "the caveat begins when that rule has ended",
        of: |edit| {
            let has_ended =
                |row: &Rule| row.in_force.until.is_some_and(|until| until < edit.before.in_force.from);
            added_rule(edit).is_some_and(|added| rows_of(added).all(has_ended))
        },
    },
    Equivalent {
        why: "whom the wider part takes in, another part of the row leaves out",
        of: |edit| {
            let widened = edit.after.filter(|row| row.in_force == edit.before.in_force);
            widened.is_some_and(|row| match (edit.before.touches, row.touches) {
                (Touches::Both(before), Touches::Both(after)) => {
                    before.len() == after.len()
                        && before.iter().zip(after).enumerate().all(|(place, (one, wider))| {
                            let rest: Vec<_> =
                                { before.iter().enumerate() }.filter(|(other, _)| *other != place).collect();
                            takes_in_nobody_of(one, wider, &rest)
                        })
                }
                (
                    Touches::Is(_)
                    | Touches::Rule(_)
                    | Touches::Taken(_)
                    | Touches::Answered(_)
                    | Touches::Both(_)
                    | Touches::Either(_),
                    _,
                ) => false,
            })
        },
    },
    Equivalent {
        why: "that rule decides results alone which the caveat touches already",
        of: |edit| {
            let touched = |verdict: &Verdict| touches_already(&edit.before.touches, *verdict);
            added_rule(edit)
                .is_some_and(|added| rows_of(added).all(|row| decided_by(row).iter().all(touched)))
        },
    },
];

/// Is nobody touched by the wider part, not by the part as it was, and by all the rest of the row?
fn takes_in_nobody_of(part: &Touches, wider: &Touches, rest: &[(usize, &Touches)]) -> bool {
    versions().into_iter().all(|on| {
        let in_force = InForce::on(on);
        let [before, after] = [part, wider].map(|touches| Signs::of(touches, in_force.terms()));
        let rest: Vec<_> = rest.iter().map(|(_, part)| Signs::of(part, in_force.terms())).collect();
        distinct(&in_force).iter().all(|(answers, ruling)| {
            let seen = Seen::of(ruling, answers);
            before.touch(&seen) == after.touch(&seen) || !rest.iter().all(|part| part.touch(&seen))
        })
    })
}

/// The rule by which an edit has widened a caveat.
fn added_rule(edit: &Edit<Caveat>) -> Option<RuleId> {
    let before = rules_in(&edit.before.touches);
    rules_in(&edit.after?.touches).into_iter().find(|rule| !before.contains(rule))
}

fn rules_in(touches: &Touches) -> Vec<RuleId> {
    match touches {
        Touches::Rule(rules) => rules.to_vec(),
        Touches::Both(these) | Touches::Either(these) => these.iter().flat_map(rules_in).collect(),
        Touches::Is(_) | Touches::Taken(_) | Touches::Answered(_) => Vec::new(),
    }
}

fn rows_of(rule: RuleId) -> impl Iterator<Item = &'static Rule> {
    RULES.iter().filter(move |row| row.id == rule)
}

/// The results among whose reasons a rule can be.
fn decided_by(rule: &Rule) -> Vec<Verdict> {
    match effect(rule) {
        Effect::Admits | Effect::MovesToTheZone => {
            Route::BOTH_ONLINE.iter().map(|route| Verdict::Open(*route)).collect()
        }
        Effect::Opens(route) | Effect::OpensOnly(route) => vec![Verdict::Open(route)],
        Effect::Closes(_, why) => vec![Verdict::Closed(kind_of_no(why))],
    }
}

/// Does it touch whoever is told this result, whatever else is true of them?
fn touches_already(touches: &Touches, verdict: Verdict) -> bool {
    match touches {
        Touches::Is(verdicts) => verdicts.contains(&verdict),
        Touches::Either(these) => these.iter().any(|this| touches_already(this, verdict)),
        Touches::Both(these) => these.iter().all(|this| touches_already(this, verdict)),
        Touches::Rule(_) | Touches::Taken(_) | Touches::Answered(_) => false,
    }
}

#[test]
fn every_wrong_edit_of_a_rule_is_noticed() {
    agreed();
    let edits = of_rules();
    let kinds = of_each_row(&edits);
    for row in RULES {
        let asks_something = Question::ALL.iter().any(|question| asks(&row.when, *question));
        let expected = ["deleted", "negated", "begins", "checked", "reviewed"];
        let kinds = &kinds[&format!("{} from {}", row.id.name(), row.in_force.from)];
        assert!(expected.iter().all(|kind| kinds.contains(*kind)), "{}: {kinds:?}", row.id.name());
        assert_eq!(kinds.contains("ends"), row.in_force.until.is_some(), "{}: {kinds:?}", row.id.name());
        assert_eq!(kinds.contains("widened"), asks_something, "{}: {kinds:?}", row.id.name());
        assert!(kinds.contains("does") || kinds.contains("says"), "{}: {kinds:?}", row.id.name());
    }
    let noticed = on_every_core(&edits, |edit| {
        let unsound = !faults(edit.table, CAVEATS).is_empty();
        (unsound, unsound || is_noticed(edit.table, edit.before.id))
    });
    let unsound = noticed.iter().filter(|(unsound, _)| *unsound).count();
    let same = noticed.iter().filter(|(_, noticed)| !*noticed).count();
    println!(
        "{} mutations of the rules: {unsound} make the table unsound, {} read otherwise, {same} mean the same",
        edits.len(),
        edits.len() - unsound - same
    );
    insist_on_reasons(&edits, noticed.iter().map(|(_, noticed)| *noticed), EQUIVALENT);
}

#[test]
fn every_wrong_edit_of_a_caveat_is_noticed() {
    agreed();
    let edits = of_caveats();
    let kinds = of_each_row(&edits);
    for caveat in CAVEATS {
        let kinds = &kinds[&format!("{} from {}", caveat.id.name(), caveat.in_force.from)];
        let expected = ["deleted", "begins", "widened"];
        assert!(expected.iter().all(|kind| kinds.contains(*kind)), "{}: {kinds:?}", caveat.id.name());
    }
    let people = decided_people();
    let noticed = on_every_core(&edits, |edit| {
        caveat_differs(edit.table, &people).is_some() || !faults(RULES, edit.table).is_empty()
    });
    let same = noticed.iter().filter(|noticed| !**noticed).count();
    let differ = edits.len() - same;
    println!("{} mutations of the caveats: {differ} are told otherwise, {same} mean the same", edits.len());
    insist_on_reasons(&edits, noticed.into_iter(), EQUIVALENT_CAVEATS);
}

/// What was done to each row, in the first word of it: a row that nobody has touched is not there.
fn of_each_row<Row>(edits: &[Edit<Row>]) -> HashMap<String, HashSet<&str>> {
    let mut kinds: HashMap<String, HashSet<&str>> = HashMap::new();
    for edit in edits {
        kinds.entry(edit.row.clone()).or_default().extend(edit.what.split(' ').next());
    }
    kinds
}

/// The distinct cases of each version, and people who said more than they were asked.
fn decided_people() -> Vec<Told> {
    let with_others = |(on, distinct): Told| {
        let in_force = InForce::on(on);
        let others = anybody().take(20_000).filter_map(|answers| {
            let decision = decide(&in_force, &answers);
            if let Kind::Decided(decided) = decision.kind { Some((decision.answers, decided)) } else { None }
        });
        (on, distinct.into_iter().chain(others).collect())
    };
    people().into_iter().map(with_others).collect()
}

/// Just those are unnoticed that have a reason to be.
fn insist_on_reasons<Row>(
    edits: &[Edit<Row>],
    noticed: impl Iterator<Item = bool>,
    reasons: &[Equivalent<Row>],
) {
    let wrong: Vec<_> = edits
        .iter()
        .zip(noticed)
        .filter_map(|(edit, noticed)| {
            let reason = reasons.iter().find(|reason| (reason.of)(edit));
            match (reason, noticed) {
                (None, false) => Some(format!("{}: noticed by nothing, for no reason", edit.name())),
                (Some(reason), true) => Some(format!("{}: noticed, though {}", edit.name(), reason.why)),
                (None, true) | (Some(_), false) => None,
            }
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is found of each, in their order, looked for on every core.
fn on_every_core<E: Sync, R: Send>(edits: &[E], look: impl Fn(&E) -> R + Sync) -> Vec<R> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let left = Mutex::new(edits.iter().enumerate());
    let found = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let next = left.lock().unwrap().next();
                    let Some((number, edit)) = next else { break };
                    let result = look(edit);
                    found.lock().unwrap().push((number, result));
                }
            });
        }
    });
    let mut found = found.into_inner().unwrap();
    found.sort_by_key(|(number, _)| *number);
    found.into_iter().map(|(_, result)| result).collect()
}
