//! Is everybody told what concerns them, and nothing else? Each step and each thing to bring, read aloud: of whom
//! it speaks. Written from what people ask, with nothing of the table in it.

use crate::gate::agreed;
use crate::person;
use crate::reading::segments;
use std::collections::BTreeSet;
use tirkeu::answers::question::{
    Age, Answers, Citizenship, Home, Lease, Ownership, Person, Question, Signing,
};
use tirkeu::calendar::Date;
use tirkeu::decision::advice::{steps, things};
use tirkeu::decision::decide::Ruling;
use tirkeu::decision::in_force::InForce;
use tirkeu::decision::norm;
use tirkeu::law::advice::{CAVEATS, STEPS, Step, THINGS, Thing};
use tirkeu::law::basis::Basis;
use tirkeu::law::glance::{ACTIONS, FACTS};
use tirkeu::law::result::{NoRoute, Place, Route, Verdict};
use tirkeu::law::rules::RULES;
use tirkeu::proof::cases::distinct;

/// Somebody, and what they are told.
pub struct Told {
    /// By the day: what is told from one on is read aloud with it.
    pub on: Date,
    pub answers: Answers,
    pub ruling: Ruling,
}

impl Told {
    /// Who is told it, and when.
    pub fn who(&self) -> String {
        format!("{}, {}", self.on, person::sentence(&self.answers))
    }

    pub fn by(&self, rule: &str) -> bool {
        self.ruling.because.iter().any(|decides| decides.name() == rule)
    }

    pub fn route(&self) -> Option<Route> {
        match self.ruling.finding.verdict {
            Verdict::Open(route) => Some(route),
            Verdict::Closed(_) => None,
        }
    }

    pub fn no(&self, kind: NoRoute) -> bool {
        self.ruling.finding.verdict == Verdict::Closed(kind)
    }

    pub fn is_online(&self) -> bool {
        self.owner_confirms() || self.route() == Some(Route::Online)
    }

    pub fn owner_confirms(&self) -> bool {
        self.route() == Some(Route::OwnerConsent)
    }

    pub fn at_the_counter(&self) -> bool {
        self.route() == Some(Route::ServiceCentre)
    }

    pub fn at_home(&self) -> bool {
        self.ruling.finding.at == Some(Place::Home)
    }

    /// Is it known, and one where somebody can be registered?
    pub fn has_a_home(&self) -> bool {
        self.answers.get(Question::Home).known().is_some() && !self.answers.is(Home::Nowhere)
    }

    pub fn in_the_zone(&self) -> bool {
        self.ruling.finding.at == Some(Place::SelfServiceZone)
    }
}

/// A step, and of whom it speaks.
pub type Spoken<What> = (What, fn(&Told) -> bool);

/// Whom this service, or that for foreigners, serves: a kandas is helped elsewhere.
fn is_served(told: &Told) -> bool {
    told.answers.is(Citizenship::Citizen) || told.answers.is(Citizenship::ResidencePermit)
}

/// Who applies is the owner that is protected.
fn is_an_owner_of_16_or_17(told: &Told) -> bool {
    told.answers.is(Person::Myself) && told.answers.is(Age::From16To17) && !told.answers.is(Ownership::Others)
}

#[rustfmt::skip] // a table
const STEPS_READ_ALOUD: &[Spoken<&str>] = &[
    // Who files.
    ("let-the-representative-file", |told| told.by("representative-must-apply")),
    ("let-the-person-file", |told| (told.by("person-must-apply")
        || (told.by("attorney-at-the-counter") && is_served(told))) && !told.answers.is(Home::Nowhere)),
    ("expect-the-sms", |told| (told.by("person-must-apply") && told.answers.is(Citizenship::Citizen))
        || (told.by("attorney-at-the-counter")
            && (told.answers.is(Ownership::Sole) || told.answers.is(Ownership::Shared)))),
    // A child gives no power of attorney, unless whoever asks has one already; a kandas is helped elsewhere, and
    // without a home there is nothing that anybody could not do.
    ("ask-about-the-power", |told| !told.answers.is(Citizenship::Kandas) && !told.answers.is(Home::Nowhere)
        && (told.by("attorney-at-the-counter")
            || (told.by("person-must-apply") && !told.answers.is(Age::From16To17)))),
    // What is in the way.
    ("get-into-the-lease", |told| told.by("not-in-lease")),
    ("register-the-title", |told| told.by("home-not-registrable")),
    ("get-the-home-registered", |told| told.by("home-not-registrable")),
    ("talk-to-the-owner", |told| told.by("owner-refuses")),
    // A co-owner lets nothing to anybody: of a landlord's duty hears only who lives in a home of others.
    ("remind-the-landlord", |told| (told.by("owner-refuses") || told.by("temporary-stay"))
        && told.answers.is(Ownership::Others)),
    ("help-the-owner-confirm", |told| told.by("owner-cannot-confirm")),
    // How a kandas registers, nobody knows: nothing is settled by somebody else's application.
    // Where the wrong person asks, nothing is settled either: the right one checks at once.
    ("check-again", |told| told.no(NoRoute::FixFirst) && !told.answers.is(Citizenship::Kandas)
        && (told.answers.is(Home::Nowhere)
            || ["not-in-lease", "home-not-registrable", "owner-refuses", "owner-cannot-confirm"]
                .iter()
                .any(|it| told.by(it)))),
    // For a time.
    ("agree-on-the-temporary-one", |told| told.by("temporary-stay") && told.answers.is(Ownership::Others)),
    ("apply-for-the-temporary-one", |told| told.by("temporary-stay")),
    // None of them is asked how long it is for, and what is registered ends what there was.
    ("mind-the-temporary-one", |told| told.route().is_some() && told.answers.is(Citizenship::Citizen)
        && (told.answers.is(Ownership::Sole) || told.answers.is(Ownership::Shared) || told.answers.is(Lease::Listed)
            || (told.answers.is(Ownership::Others) && told.answers.is(Person::Attorney)))),
    ("get-a-permanent-one-first", |told| told.by("temporary-stay")),
    ("ask-the-passport-desk", |told| told.by("temporary-stay") && told.answers.is(Person::Myself)),
    // Neither who has no address nor a kandas is hurried, nor whom another procedure serves.
    ("keep-the-deadline", |told| told.route().is_some()
        || (told.no(NoRoute::FixFirst) && told.has_a_home() && !told.answers.is(Citizenship::Kandas))
        || (told.no(NoRoute::Ask1414) && !told.by("no-address") && !told.by("kandas-unsettled"))),
    // Online.
    ("agree-on-the-hour", Told::owner_confirms),
    ("keep-the-tenant-in-reach", |told| told.is_online() && told.answers.is(Home::StateRental)),
    ("go-to-the-zone", Told::in_the_zone),
    ("find-what-to-sign-with", |told| told.in_the_zone() && told.answers.is(Signing::Nothing)),
    ("file-on-the-portal", Told::is_online),
    ("file-in-the-app", |told| told.at_home() && !told.answers.is(Person::Ward)),
    ("owners-confirm", Told::owner_confirms),
    ("call-where-no-sms-comes", |told| told.owner_confirms()
        || (told.by("temporary-stay") && told.answers.is(Ownership::Others))),
    ("never-dictate", |told| told.owner_confirms()
        || (told.by("temporary-stay") && told.answers.is(Ownership::Others))),
    ("follow-it", Told::is_online),
    ("get-help", |told| told.at_home() || told.by("temporary-stay")),
    // At the counter.
    ("ask-for-the-list", |told| told.at_the_counter()
        || told.no(NoRoute::FixFirst) && told.answers.is(Citizenship::ResidencePermit)),
    // A foreigner for whom the wrong person asks goes there, too, once the right one does.
    ("ask-for-the-foreigners-service", |told| told.by("permanent-foreigner")
        || (told.no(NoRoute::FixFirst) && told.answers.is(Citizenship::ResidencePermit))),
    // Nobody comes with themselves.
    // Of the foreigners' service nobody says whether the owner comes, too.
    ("come-with-the-owner", |told| told.by("protected-owner") && !told.answers.is(Ownership::Sole)
        && !is_an_owner_of_16_or_17(told)),
    ("ask-who-comes-along", |told| told.by("protected-owner") && is_an_owner_of_16_or_17(told)),
    ("ask-whether-the-owner-comes", |told| told.by("permanent-foreigner")),
    ("leave-the-old-address", |told| told.route().is_some()),
    // Under 14.
    ("nothing-to-file", |told| told.no(NoRoute::NotEligible)),
    ("parents-apart", |told| told.no(NoRoute::NotEligible)),
    ("tell-the-school", |told| told.no(NoRoute::NotEligible)),
    // How a kandas registers at 14, nobody knows.
    ("come-back-at-fourteen", |told| told.no(NoRoute::NotEligible) && !told.answers.is(Citizenship::Kandas)),
    // Whom to ask.
    ("ask-the-migration-service", |told| told.by("temporary-foreigner")),
    ("ask-about-the-institution", |told| told.by("institution-unsettled")
        || ((told.by("temporary-stay") || told.by("attorney-at-the-counter"))
            && told.answers.is(Home::Institution))),
    ("ask-about-kandas", |told| told.by("kandas-unsettled")
        || (told.no(NoRoute::FixFirst) && told.answers.is(Citizenship::Kandas))),
    // Whether a parent may at 16–17, nobody says, nor whether one gives a power of attorney then.
    ("call1414", |told| told.no(NoRoute::Ask1414) || told.by("temporary-foreigner")
        || ["not-in-lease", "home-not-registrable", "owner-refuses", "owner-cannot-confirm"].iter().any(|rule| told.by(rule))
        || ((told.by("person-must-apply") || told.by("attorney-at-the-counter"))
            && told.answers.is(Age::From16To17))
        // Whoever applies, nobody knows more of these.
        || (told.no(NoRoute::FixFirst) && told.answers.is(Citizenship::Kandas))
        || (told.by("attorney-at-the-counter") && (told.answers.is(Home::Nowhere)
            || told.answers.is(Home::Institution) || told.answers.is(Ownership::Nobody)))),
    ("ask-about-the-owner", |told| told.by("no-living-owner")
        || (told.by("attorney-at-the-counter") && told.answers.is(Ownership::Nobody))),
    ("ask-about-the-absent-owner", |told| told.by("owner-absent")),
    ("ask-where-to-register", |told| told.by("no-address")
        || (told.by("attorney-at-the-counter") && told.answers.is(Home::Nowhere))),
    // No child has left a prison for adults.
    ("ask-the-probation-service", |told| (told.by("no-address") || told.by("attorney-at-the-counter"))
        && told.answers.is(Home::Nowhere) && told.answers.is(Age::From18)),
    ("check-for-today", |told| told.by("before-the-switch")),
];

#[rustfmt::skip] // a table
const THINGS_READ_ALOUD: &[Spoken<&str>] = &[
    ("signature-or-phone", Told::at_home),
    ("identity-card", Told::in_the_zone),
    ("registered-phone", |told| told.in_the_zone() && !told.answers.is(Signing::Nothing)),
    ("owners-phones", Told::owner_confirms),
    ("persons-identity", Told::at_the_counter),
    ("representatives-documents", |told| told.at_the_counter()
        && (told.answers.is(Person::Child) || told.answers.is(Person::Ward))),
    ("power-of-attorney", |told| told.at_the_counter() && told.answers.is(Person::Attorney)),
    ("the-owner", |told| told.by("protected-owner") && !told.answers.is(Ownership::Sole)
        && !is_an_owner_of_16_or_17(told)),
];

pub fn aloud(spoken: &[Spoken<&'static str>], told: &Told) -> BTreeSet<&'static str> {
    spoken.iter().filter(|(_, of)| of(told)).map(|(name, _)| *name).collect()
}

/// The table and what is read aloud name the same for somebody, or each difference is named.
pub fn read_alike(found: &BTreeSet<&'static str>, spoken: &[Spoken<&'static str>], told: &Told) {
    let aloud = aloud(spoken, told);
    let differ = found.symmetric_difference(&aloud).map(|name| {
        let by = if found.contains(name) { "the table alone" } else { "what is read aloud alone" };
        format!("`{name}` is told by {by}: {}", told.who())
    });
    assert_eq!(differ.collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn everybody_is_told_each_step_that_concerns_them_and_no_other() {
    agreed();
    for on in segments() {
        let in_force = InForce::on(on);
        for (answers, ruling) in distinct(&in_force) {
            let told = Told { on, answers, ruling };
            let found: BTreeSet<_> =
                steps(&in_force, &ruling, &answers).map(|step| Step::name(*step)).collect();
            read_alike(&found, STEPS_READ_ALOUD, &told);
            let found: BTreeSet<_> =
                things(&in_force, &ruling, &answers).map(|thing| Thing::name(*thing)).collect();
            read_alike(&found, THINGS_READ_ALOUD, &told);
        }
    }
}

/// What has to be there, or to be asked, before whoever may apply does.
const BEFORE_APPLYING: &[Step] = &[
    Step::AskAboutTheInstitution,
    Step::GetIntoTheLease,
    Step::RegisterTheTitle,
    Step::GetTheHomeRegistered,
    Step::TalkToTheOwner,
    Step::HelpTheOwnerConfirm,
    Step::Call1414,
    Step::AskAboutTheOwner,
];

#[test]
fn nobody_is_told_to_apply_before_what_is_in_the_way() {
    let mut both = 0;
    for on in segments() {
        let in_force = InForce::on(on);
        for (answers, ruling) in distinct(&in_force) {
            let told: Vec<_> = steps(&in_force, &ruling, &answers).copied().collect();
            let applies =
                |step: &Step| matches!(step, Step::LetTheRepresentativeFile | Step::LetThePersonFile);
            let Some(place) = told.iter().position(applies) else { continue };
            let late = told.iter().skip(place).find(|step| BEFORE_APPLYING.contains(step));
            assert_eq!(late, None, "{on}, {}", person::sentence(&answers));
            both += usize::from(told.iter().any(|step| BEFORE_APPLYING.contains(step)));
        }
    }
    assert!(both > 5, "{both}");
}

#[test]
fn each_step_and_each_thing_is_read_aloud_once() {
    let spoken: BTreeSet<_> = STEPS_READ_ALOUD.iter().map(|(name, _)| *name).collect();
    assert_eq!(spoken, STEPS.iter().map(|row| row.what.name()).collect());
    let spoken: BTreeSet<_> = THINGS_READ_ALOUD.iter().map(|(name, _)| *name).collect();
    assert_eq!(spoken, THINGS.iter().map(|row| row.what.name()).collect());
}

#[test]
fn what_is_announced_is_written_in_the_announcement_and_what_is_ours_nowhere() {
    let steps = STEPS.iter().map(|row| (row.what.name(), row.rests));
    let things = THINGS.iter().map(|row| (row.what.name(), row.rests));
    let facts = FACTS.iter().map(|row| (row.what.name(), row.rests));
    let actions = ACTIONS.iter().map(|row| (row.what.name(), row.rests));
    let faults = steps.chain(things).chain(facts).chain(actions).filter_map(|(name, rests)| {
        let is_first = rests.sources.first().is_some_and(|source| source.id() == "nit-2025");
        let basis = rests.basis.name();
        match (rests.basis, is_first) {
            (Basis::Announced, false) => {
                Some(format!("`{name}` is {basis}, and its first source is not the announcement"))
            }
            (Basis::Published | Basis::Inferred, true) => {
                Some(format!("`{name}` is {basis}, and its first source is the announcement"))
            }
            (Basis::Inferred, false) if !rests.sources.is_empty() => {
                Some(format!("`{name}` is {basis}, and has a source"))
            }
            (Basis::Announced, true) | (Basis::Published | Basis::Inferred, false) => None,
        }
    });
    assert_eq!(faults.collect::<Vec<_>>(), [""; 0]);
}

/// Of what one says, no source is written twice: it would be printed twice.
#[test]
fn no_row_names_a_source_twice() {
    let rules = RULES.iter().map(|rule| (rule.id.name(), norm::sources(rule).collect::<Vec<_>>()));
    let caveats = CAVEATS.iter().map(|row| (row.id.name(), norm::silent(row).collect()));
    let steps = STEPS.iter().map(|row| (row.what.name(), row.rests.sources.to_vec()));
    let things = THINGS.iter().map(|row| (row.what.name(), row.rests.sources.to_vec()));
    let facts = FACTS.iter().map(|row| (row.what.name(), row.rests.sources.to_vec()));
    let actions = ACTIONS.iter().map(|row| (row.what.name(), row.rests.sources.to_vec()));
    let all = rules.chain(caveats).chain(steps).chain(things).chain(facts).chain(actions);
    let twice = all.flat_map(|(name, sources)| {
        let again = sources.iter().enumerate().filter(|(place, source)| sources[..*place].contains(source));
        again.map(|(_, source)| format!("`{name}` names `{}` twice", source.id())).collect::<Vec<_>>()
    });
    assert_eq!(twice.collect::<Vec<_>>(), [""; 0]);
}
