//! What do the rules say, read aloud a second time? Written from the rules in prose, with nothing of the
//! table in it.
//!
//! Twice over: the result as one reads it from top to bottom, and each rule by itself. A table that says
//! anything else, of any case on any day, is told of in one Russian sentence.

use crate::person;
use tirkeu::answers::question::{
    Age, Answer, Answers, Citizenship, Consent, Device, Home, Lease, Ownership, Person, ProtectedOwner,
    Signing,
};
use tirkeu::calendar::{Date, iso};
use tirkeu::decision::advice::is_touching;
use tirkeu::decision::condition::Holds;
use tirkeu::decision::decide::Ruling;
use tirkeu::decision::evaluate::{Evaluated, PartialEvaluation};
use tirkeu::decision::in_force::InForce;
use tirkeu::decision::norm;
use tirkeu::decision::terms;
use tirkeu::decision::truth::Truth;
use tirkeu::lang::Lang;
use tirkeu::law::advice::{Caveat, CaveatId};
use tirkeu::law::result::{Finding, NoRoute, Place, Route, Verdict};
use tirkeu::law::rules::{Effect, Rule, RuleId, Why};
use tirkeu::proof::cases::{completions, stretches};

/// A rule as it is told.
pub struct SpokenRule {
    /// Its name.
    pub name: &'static str,
    /// What it does, in a word: see [`effect`].
    pub effect: &'static str,
    /// Its sources, the first one first.
    pub sources: &'static str,
    /// Of whom it speaks.
    pub of: fn(&Answers) -> bool,
}

fn is<T: Copy + PartialEq>(answer: Answer<T>, value: T) -> bool {
    answer == Answer::Known(value)
}

fn is_minor_owner(case: &Answers) -> bool {
    is(case.person, Person::Myself) && is(case.age, Age::From16To17) && owns(case)
}

fn owns(case: &Answers) -> bool {
    is(case.ownership, Ownership::Sole) || is(case.ownership, Ownership::Shared)
}

fn others_own(case: &Answers) -> bool {
    is(case.ownership, Ownership::Shared) || is(case.ownership, Ownership::Others)
}

fn has_protected_owner(case: &Answers) -> bool {
    is_minor_owner(case) || (others_own(case) && !is(case.protected_owner, ProtectedOwner::None))
}

fn private(case: &Answers) -> bool {
    is(case.citizenship, Citizenship::Citizen) && is(case.home, Home::Private)
}

fn state_rental(case: &Answers) -> bool {
    is(case.citizenship, Citizenship::Citizen) && is(case.home, Home::StateRental)
}

fn from_16(case: &Answers) -> bool {
    is(case.age, Age::From16To17) || is(case.age, Age::From18)
}

/// The rules since the switch.
#[rustfmt::skip] // a table
pub const RULES_READ_ALOUD: &[SpokenRule] = &[
    SpokenRule { name: "citizen-applies", effect: "admits", sources: "nit-2025 order-677",
        of: |case| is(case.citizenship, Citizenship::Citizen) && is(case.person, Person::Myself) && from_16(case) },
    SpokenRule { name: "parent-applies", effect: "admits", sources: "nit-2025",
        of: |case| is(case.person, Person::Child) && is(case.age, Age::From14To15) },
    SpokenRule { name: "guardian-applies", effect: "admits", sources: "nit-2025",
        of: |case| is(case.person, Person::Ward) },
    SpokenRule { name: "sole-owner", effect: "opens online", sources: "nit-2025",
        of: |case| private(case) && is(case.ownership, Ownership::Sole) },
    SpokenRule { name: "listed-in-lease", effect: "opens online", sources: "nit-2025",
        of: |case| state_rental(case) && is(case.lease, Lease::Listed) },
    SpokenRule { name: "other-owner-confirms", effect: "opens owner-consent", sources: "nit-2025 egov-card",
        of: |case| private(case) && is(case.ownership, Ownership::Others) },
    SpokenRule { name: "co-owners-confirm", effect: "opens owner-consent", sources: "egov-card order-677",
        of: |case| private(case) && is(case.ownership, Ownership::Shared) },
    SpokenRule { name: "protected-owner", effect: "opens only service-centre", sources: "nit-2025 pilot-2025",
        of: |case| private(case) && has_protected_owner(case) },
    SpokenRule { name: "permanent-foreigner", effect: "opens only service-centre", sources: "order-677 order-267",
        of: |case| is(case.citizenship, Citizenship::ResidencePermit) },
    SpokenRule { name: "temporary-foreigner", effect: "closes online owner-consent service-centre, not-covered", sources: "foreigners-923",
        of: |case| is(case.citizenship, Citizenship::Other) },
    SpokenRule { name: "kandas-unsettled", effect: "closes online owner-consent service-centre, ask-1414", sources: "",
        of: |case| is(case.citizenship, Citizenship::Kandas) },
    SpokenRule { name: "under-14", effect: "closes online owner-consent service-centre, not-eligible", sources: "nit-2025 resolution-30 civil-16",
        of: |case| is(case.age, Age::Under14) && !is(case.person, Person::Ward) },
    SpokenRule { name: "representative-must-apply", effect: "obstructs online owner-consent service-centre, then person=child, anew ownership consent", sources: "nit-2025",
        of: |case| is(case.age, Age::From14To15) && (is(case.person, Person::Myself) || is(case.person, Person::SomeoneElse)) },
    SpokenRule { name: "person-must-apply", effect: "obstructs online owner-consent service-centre, then person=self, anew ownership consent", sources: "nit-2025",
        of: |case| from_16(case) && (is(case.person, Person::Child) || is(case.person, Person::SomeoneElse)) },
    SpokenRule { name: "not-in-lease", effect: "obstructs online owner-consent service-centre, then lease=listed, anew", sources: "nit-2025",
        of: |case| state_rental(case) && is(case.lease, Lease::NotListed) },
    SpokenRule { name: "home-not-registrable", effect: "obstructs online owner-consent service-centre, then, anew home lease ownership protectedOwner consent", sources: "egov-guide",
        of: |case| is(case.citizenship, Citizenship::Citizen) && is(case.home, Home::NotInRegister) },
    SpokenRule { name: "owner-refuses", effect: "obstructs owner-consent, then consent=ready, anew", sources: "egov-guide koap-492",
        of: |case| private(case) && others_own(case) && !has_protected_owner(case) && is(case.consent, Consent::Refuses) },
    SpokenRule { name: "owner-cannot-confirm", effect: "obstructs owner-consent, then consent=ready, anew", sources: "egov-guide",
        of: |case| private(case) && others_own(case) && !has_protected_owner(case) && is(case.consent, Consent::Cannot) },
    SpokenRule { name: "institution-unsettled", effect: "closes online owner-consent service-centre, ask-1414", sources: "order-267",
        of: |case| is(case.citizenship, Citizenship::Citizen) && is(case.home, Home::Institution) },
    SpokenRule { name: "no-living-owner", effect: "closes online owner-consent service-centre, ask-1414", sources: "",
        of: |case| private(case) && is(case.ownership, Ownership::Nobody) },
    SpokenRule { name: "no-means", effect: "moves to self-service-zone", sources: "nit-2025",
        of: |case| is(case.signing, Signing::Nothing) || is(case.device, Device::No) },
];

/// The one rule before it.
pub const BEFORE: &[SpokenRule] = &[SpokenRule {
    name: "before-the-switch",
    effect: "closes online owner-consent service-centre, not-covered",
    sources: "nit-2025",
    of: |_| true,
}];

/// The rules of a day, told.
pub fn spoken_on(on: Date) -> &'static [SpokenRule] {
    if on < crate::reading::day("2025-11-24") { BEFORE } else { RULES_READ_ALOUD }
}

/// The result, as one reads it from top to bottom.
pub fn by_oracle(on: Date, case: &Answers) -> (Verdict, Option<Place>) {
    if on < crate::reading::day("2025-11-24") {
        return (Verdict::Closed(NoRoute::NotCovered), None);
    }
    let ward = is(case.person, Person::Ward);
    let no_means = is(case.signing, Signing::Nothing) || is(case.device, Device::No);
    let at = Some(if no_means { Place::SelfServiceZone } else { Place::Home });
    if is(case.citizenship, Citizenship::Other) {
        return (Verdict::Closed(NoRoute::NotCovered), None);
    }
    if !ward && is(case.age, Age::Under14) {
        return (Verdict::Closed(NoRoute::NotEligible), None);
    }
    let right_applicant = ward
        || if is(case.age, Age::From14To15) {
            is(case.person, Person::Child)
        } else {
            is(case.person, Person::Myself)
        };
    if !right_applicant {
        return (Verdict::Closed(NoRoute::FixFirst), None);
    }
    if is(case.citizenship, Citizenship::ResidencePermit) {
        return (Verdict::Open(Route::ServiceCentre), None);
    }
    if is(case.citizenship, Citizenship::Kandas) {
        return (Verdict::Closed(NoRoute::Ask1414), None);
    }
    match case.home {
        Answer::Known(Home::NotInRegister) => return (Verdict::Closed(NoRoute::FixFirst), None),
        Answer::Known(Home::Institution) => return (Verdict::Closed(NoRoute::Ask1414), None),
        Answer::Known(Home::StateRental) if is(case.lease, Lease::Listed) => {
            return (Verdict::Open(Route::Online), at);
        }
        Answer::Known(Home::StateRental) => return (Verdict::Closed(NoRoute::FixFirst), None),
        Answer::Known(Home::Private) | Answer::Blank | Answer::Unsure => {}
    }
    if has_protected_owner(case) {
        return (Verdict::Open(Route::ServiceCentre), None);
    }
    match (case.ownership, case.consent) {
        (Answer::Known(Ownership::Sole), _) => (Verdict::Open(Route::Online), at),
        (Answer::Known(Ownership::Nobody), _) => (Verdict::Closed(NoRoute::Ask1414), None),
        (_, Answer::Known(Consent::Ready)) => (Verdict::Open(Route::OwnerConsent), at),
        (_, _) => (Verdict::Closed(NoRoute::FixFirst), None),
    }
}

/// The rules that decide it, in the order in which they are told.
pub fn because_by_oracle(on: Date, case: &Answers) -> Vec<&'static str> {
    let (verdict, at) = by_oracle(on, case);
    let decides = |spoken: &&SpokenRule| match verdict {
        Verdict::Closed(NoRoute::FixFirst) => spoken.effect.starts_with("obstructs"),
        Verdict::Closed(kind) => {
            spoken.effect.starts_with("closes") && spoken.effect.ends_with(Verdict::Closed(kind).name())
        }
        Verdict::Open(Route::ServiceCentre) => spoken.effect == "opens only service-centre",
        Verdict::Open(route) => {
            let opens = spoken.effect.strip_prefix("opens ") == Some(Verdict::Open(route).name());
            opens
                || spoken.effect == "admits"
                || (spoken.effect.starts_with("moves") && at == Some(Place::SelfServiceZone))
        }
    };
    spoken_on(on)
        .iter()
        .filter(decides)
        .filter(|spoken| (spoken.of)(case))
        .map(|spoken| spoken.name)
        .collect()
}

/// The caveats that a decided person is told, by name, in the order in which they are listed.
pub fn caveats_by_oracle(on: Date, decided: &Ruling, answers: &Answers) -> Vec<&'static str> {
    let is_open = |route| decided.finding.verdict == Verdict::Open(route);
    let online = is_open(Route::Online) || is_open(Route::OwnerConsent);
    let because = |name: &str| decided.because.iter().any(|rule| rule.name() == name);
    let after = |text| on >= crate::reading::day(text);
    [
        ("pilot-term", after("2026-07-01") && (online || because("protected-owner"))),
        ("signature-or-both", online),
        ("consent-form", is_open(Route::OwnerConsent)),
        ("co-owners", because("co-owners-confirm")),
        (
            "limited-capacity-owner",
            because("protected-owner") && is(answers.protected_owner, ProtectedOwner::Limited),
        ),
        ("sixteen-seventeen", after("2025-11-24") && is(answers.age, Age::From16To17)),
        ("state-rental-confirmation", because("listed-in-lease")),
        ("under-14-resumption", because("under-14")),
        ("ward-residence", because("guardian-applies")),
        ("astana-area", after("2025-12-26") && (online || is_open(Route::ServiceCentre))),
    ]
    .into_iter()
    .filter(|(_, spoken)| *spoken)
    .map(|(name, _)| name)
    .collect()
}

/// What a row does, in the words of [`SpokenRule::effect`].
pub fn effect(effect: Effect) -> String {
    let names = |routes: &[Route]| {
        routes.iter().map(|route| Verdict::Open(*route).name()).collect::<Vec<_>>().join(" ")
    };
    match effect {
        Effect::Admits => "admits".to_owned(),
        Effect::Opens(route) => format!("opens {}", names(&[route])),
        Effect::OpensOnly(route) => format!("opens only {}", names(&[route])),
        Effect::Closes(routes, why @ (Why::Refuses(_) | Why::Unsettled)) => {
            format!("closes {}, {}", names(routes), Verdict::Closed(norm::kind_of_no(why)).name())
        }
        Effect::MovesToTheZone => format!("moves to {}", Place::SelfServiceZone.name()),
        Effect::Closes(routes, Why::Obstructs(cure)) => {
            let then = cure.then.iter().map(|value| format!(" {}={}", value.question().name(), value.name()));
            let anew = cure.anew.iter().map(|question| format!(" {}", question.name()));
            format!(
                "obstructs {}, then{}, anew{}",
                names(routes),
                then.collect::<String>(),
                anew.collect::<String>()
            )
        }
    }
}

/// How a row of the table differs from what is told on this day, in anything but the people of whom it
/// speaks.
fn row_differs(rules: &'static [Rule], on: Date) -> Option<String> {
    let in_force = InForce::of(rules.iter(), on);
    let spoken = spoken_on(on);
    let names: Vec<_> = in_force.rules.iter().map(|rule| rule.id.name()).collect();
    if let Some(absent) = spoken.iter().find(|spoken| !names.contains(&spoken.name)) {
        return Some(format!("{on}: `{}` is told and not in force", absent.name));
    }
    in_force.rules.iter().find_map(|rule| {
        let name = rule.id.name();
        let Some(spoken) = spoken.iter().find(|spoken| spoken.name == name) else {
            return Some(format!("{on}: `{name}` is in force and not told"));
        };
        let sources: Vec<_> = norm::sources(rule).map(tirkeu::law::source::Source::id).collect();
        let row = (effect(norm::effect(rule)), sources.join(" "), iso(rule.checked), iso(rule.review_by));
        let oracle = (
            spoken.effect.to_owned(),
            spoken.sources.to_owned(),
            "2026-11-22".to_owned(),
            "2027-05-22".to_owned(),
        );
        (row != oracle).then(|| format!("`{name}`: the row says {row:?}, the oracle {oracle:?}"))
    })
}

/// Does a row speak of other people than the oracle?
fn speaks_otherwise(rule: &Rule, on: Date) -> bool {
    let spoken = spoken_on(on).iter().find(|spoken| spoken.name == rule.id.name());
    spoken.is_some_and(|spoken| {
        completions(&Answers::default())
            .any(|case| (rule.when.holds(&case, terms::on(on)) == Truth::Yes) != (spoken.of)(&case))
    })
}

/// Of whom a row speaks and the oracle does not, or the other way round.
fn people_differ(rule: &Rule, on: Date) -> Option<String> {
    let name = rule.id.name();
    let spoken = spoken_on(on).iter().find(|spoken| spoken.name == name)?;
    let differs = |case: &Answers| (rule.when.holds(case, terms::on(on)) == Truth::Yes) != (spoken.of)(case);
    let failing: Vec<_> = completions(&Answers::default()).filter(differs).collect();
    let person = person::sentence(&person::smallest(&failing, differs)?);
    Some(format!("{on}, {person}: по таблице и вслух `{name}` говорит о разных людях"))
}

type Answered = (Verdict, Option<Place>, Vec<&'static str>);

fn answer_by_the_table(in_force: &InForce, case: &Answers) -> Answered {
    let evaluation = PartialEvaluation::of(in_force, case);
    let Evaluated::Finding(finding) = evaluation.evaluated() else {
        panic!("{} is complete", crate::reading::said(case))
    };
    (finding.verdict, finding.at, sorted(evaluation.deciding(finding).into_iter().map(RuleId::name)))
}

fn answer_by_oracle(on: Date, case: &Answers) -> Answered {
    let (verdict, at) = by_oracle(on, case);
    (verdict, at, sorted(because_by_oracle(on, case).into_iter()))
}

/// For whom a table gives another answer than the oracle, told of the simplest such person.
fn answer_differs(rules: &'static [Rule], on: Date) -> Option<String> {
    let in_force = InForce::of(rules.iter(), on);
    let differs = |case: &Answers| answer_by_the_table(&in_force, case) != answer_by_oracle(on, case);
    let failing: Vec<_> = completions(&Answers::default()).filter(differs).collect();
    let person = person::smallest(&failing, differs)?;
    let case = completions(&person).next()?;
    let say = |(verdict, at, because): Answered| {
        let title = tirkeu::explain::title(Finding { verdict, at }, in_force.terms, Lang::Ru);
        format!("«{title}» ({})", because.join(" "))
    };
    let (table, oracle) = (say(answer_by_the_table(&in_force, &case)), say(answer_by_oracle(on, &case)));
    Some(format!("{on}, {}: по таблице {table}, вслух {oracle}", person::sentence(&person)))
}

/// The order of rows means nothing.
fn sorted<'n>(names: impl Iterator<Item = &'n str>) -> Vec<&'n str> {
    let mut names: Vec<_> = names.collect();
    names.sort_unstable();
    names
}

/// How a table differs from the oracle, on any day.
pub fn differs(rules: &'static [Rule]) -> Option<String> {
    let days = versions_of(rules);
    // What somebody is told comes first: it speaks of a person.
    let answer = days.iter().find_map(|on| answer_differs(rules, *on));
    let people = || {
        let rows = days
            .iter()
            .flat_map(|on| InForce::of(rules.iter(), *on).rules.into_iter().map(|rule| (rule, *on)));
        rows.into_iter().find_map(|(rule, on)| people_differ(rule, on))
    };
    answer.or_else(people).or_else(|| days.iter().find_map(|on| row_differs(rules, *on)))
}

/// Does it differ, where only this rule has been touched? The same question, answered sooner.
pub fn is_noticed(rules: &'static [Rule], touched: RuleId) -> bool {
    let days = versions_of(rules);
    let speaks_of_others = |on: Date| {
        let in_force = InForce::of(rules.iter(), on);
        in_force.rules.iter().any(|rule| rule.id == touched && speaks_otherwise(rule, on))
    };
    let answers_otherwise = |on: Date| {
        let in_force = InForce::of(rules.iter(), on);
        completions(&Answers::default())
            .any(|case| answer_by_the_table(&in_force, &case) != answer_by_oracle(on, &case))
    };
    days.iter().any(|on| row_differs(rules, *on).is_some())
        || days.iter().any(|on| speaks_of_others(*on))
        || days.iter().any(|on| answers_otherwise(*on))
}

/// A day of each stretch on which other rows are in force, or others are told.
fn versions_of(rules: &'static [Rule]) -> Vec<Date> {
    let mut days = edges(rules, &[]);
    let version = |on: Date| {
        let rows: Vec<_> = InForce::of(rules.iter(), on).rules.into_iter().map(std::ptr::from_ref).collect();
        (rows, spoken_on(on).len())
    };
    days.dedup_by_key(|on| version(*on));
    days
}

/// Which caveat somebody is told, or not told, other than the oracle says.
pub fn caveat_differs(caveats: &'static [Caveat], distinct: &[(Answers, Ruling)]) -> Option<String> {
    edges(&[], caveats).into_iter().filter(|on| *on >= crate::reading::day("2025-11-24")).find_map(|on| {
        let in_force = InForce::on(on);
        let spoken = |answers: &Answers, decided: &Ruling| -> Vec<&str> {
            caveats
                .iter()
                .filter(|caveat| is_touching(caveat, &in_force, decided, answers))
                .map(|caveat| CaveatId::name(caveat.id))
                .collect()
        };
        let failing = distinct
            .iter()
            .filter(|(answers, decided)| spoken(answers, decided) != caveats_by_oracle(on, decided, answers));
        failing.min_by_key(|(answers, _)| answers.given().count()).map(|(answers, decided)| {
            let (table, oracle) = (spoken(answers, decided), caveats_by_oracle(on, decided, answers));
            format!("{on}, {}: по таблице оговорки {table:?}, вслух {oracle:?}", person::sentence(answers))
        })
    })
}

/// The first and the last day of each stretch, by these tables and by the oracle.
pub fn edges(rules: &[Rule], caveats: &[Caveat]) -> Vec<Date> {
    let spoken = ["2025-11-24", "2025-12-26", "2026-07-01", "2027-05-23"].map(crate::reading::day);
    let begins = stretches(rules, caveats)
        .into_iter()
        .map(|stretch| stretch.from)
        .chain(spoken)
        .filter(|day| *day > tirkeu::calendar::DAWN);
    let mut days: Vec<_> = begins.flat_map(|begin| [begin.yesterday().unwrap(), begin]).collect();
    days.sort_unstable();
    days.dedup();
    days
}
