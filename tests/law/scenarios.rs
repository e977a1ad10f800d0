//! What is a person told? Named situations, some for each result; rows only, one runner.

use crate::gate::sound;
use crate::reading::answers;
use tirkeu::answers::question::Question;
use tirkeu::calendar::{Date, date};
use tirkeu::decision::decide::{Kind, decide};
use tirkeu::decision::in_force::InForce;
use tirkeu::decision::remedy::Change;
use tirkeu::explain::{Content, check};
use tirkeu::lang::Lang;
use tirkeu::law::result::{Place, Verdict};
use tirkeu::law::source::CHECKED;

/// A situation. Answers are written as in an address.
struct Row {
    /// What the person would say.
    says: &'static str,
    /// On which day.
    on: Date,
    /// What they answer.
    answers: &'static str,
    /// What they are told.
    expect: Expected,
}

enum Expected {
    /// A result and its place, the rules that decided, the caveats, what opens afterwards, and what would
    /// change it.
    Result {
        result: &'static str,
        because: &'static str,
        caveats: &'static str,
        then: &'static str,
        changes: &'static str,
    },
    /// A question. How many are left at most is shown of everybody, in `states.rs`.
    Asked(Question),
    /// What to find out. The cases are shown there, too.
    Depends(&'static str),
}

const NOW: Date = CHECKED;
const CITIZEN: &str = "citizenship=citizen&person=self&age=18-plus";

const fn result(result: &'static str, because: &'static str, caveats: &'static str) -> Expected {
    Expected::Result { result, because, caveats, then: "", changes: "" }
}

#[rustfmt::skip] // a table: a row a situation
const ROWS: &[Row] = &[
    // Online.
    Row { says: "I own my flat alone and have a signature", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=private&ownership=sole&signing=eds&device=yes",
        expect: result("online at home", "citizen-applies sole-owner", "pilot-term signature-or-both own-capacity other-channels astana-area") },
    Row { says: "I own my flat alone but have no phone that could do it", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=private&ownership=sole&signing=sms&device=no",
        expect: Expected::Result { result: "online at self-service-zone", because: "citizen-applies sole-owner no-means",
            caveats: "pilot-term signature-or-both own-capacity other-channels astana-area", then: "", changes: "device=yes -> online at home" } },
    Row { says: "I own my flat alone and have neither signature nor number", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=private&ownership=sole&signing=none",
        expect: Expected::Result { result: "online at self-service-zone", because: "citizen-applies sole-owner no-means",
            caveats: "pilot-term signature-or-both own-capacity other-channels astana-area", then: "",
            changes: "signing=eds&device=yes -> online at home; signing=sms&device=yes -> online at home" } },
    Row { says: "I am 17, named in the state lease", on: NOW,
        answers: "citizenship=citizen&person=self&age=16-17&home=state-rental&lease=listed&signing=sms&device=yes",
        expect: result("online at home", "citizen-applies listed-in-lease", "pilot-term signature-or-both sixteen-seventeen state-rental-confirmation other-channels astana-area") },
    Row { says: "My daughter is 15 and our flat is mine alone", on: NOW,
        answers: "citizenship=citizen&person=child&age=14-15&home=private&ownership=sole&signing=eds&device=yes",
        expect: result("online at home", "parent-applies sole-owner", "pilot-term signature-or-both other-channels astana-area") },
    Row { says: "I am my brother's guardian and own the house alone", on: NOW,
        answers: "citizenship=citizen&person=ward&home=private&ownership=sole&signing=eds&device=yes",
        expect: result("online at home", "guardian-applies sole-owner", "pilot-term signature-or-both ward-residence other-channels astana-area") },
    // With the owners' consent.
    Row { says: "I rent a flat and the owner will confirm", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=private&ownership=others&stay=permanent&protectedOwner=none&consent=ready&signing=sms&device=yes",
        expect: result("owner-consent at home", "citizen-applies other-owner-confirms", "pilot-term signature-or-both consent-form other-channels astana-area") },
    Row { says: "I own half of it and my wife will confirm", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=private&ownership=shared&protectedOwner=none&consent=ready&signing=eds&device=yes",
        expect: result("owner-consent at home", "citizen-applies co-owners-confirm", "pilot-term signature-or-both consent-form co-owners other-channels astana-area") },
    Row { says: "The owner will confirm but I cannot sign anything", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=private&ownership=others&stay=permanent&protectedOwner=none&consent=ready&signing=none&device=yes",
        expect: Expected::Result { result: "owner-consent at self-service-zone", because: "citizen-applies other-owner-confirms no-means",
            caveats: "pilot-term signature-or-both consent-form other-channels astana-area", then: "",
            changes: "signing=eds -> owner-consent at home; signing=sms -> owner-consent at home" } },
    // At the counter.
    Row { says: "A child owns a share of the flat that I rent", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=private&ownership=others&stay=permanent&protectedOwner=minor",
        expect: result("service-centre", "protected-owner", "pilot-term astana-area") },
    Row { says: "My co-owner is of limited capacity", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=private&ownership=shared&protectedOwner=limited",
        expect: result("service-centre", "protected-owner", "pilot-term limited-capacity-owner astana-area") },
    Row { says: "I am 16 and own the flat: I am the minor owner", on: NOW,
        answers: "citizenship=citizen&person=self&age=16-17&home=private&ownership=sole",
        expect: result("service-centre", "protected-owner", "pilot-term sixteen-seventeen astana-area") },
    Row { says: "I am 17 and own a part of it", on: NOW,
        answers: "citizenship=citizen&person=self&age=16-17&home=private&ownership=shared",
        expect: result("service-centre", "protected-owner", "pilot-term sixteen-seventeen astana-area") },
    Row { says: "I have a residence permit", on: NOW,
        answers: "citizenship=residence-permit&person=self&age=18-plus",
        expect: result("service-centre", "permanent-foreigner", "astana-area") },
    Row { says: "I have a residence permit, whatever the home", on: NOW,
        answers: "citizenship=residence-permit&person=self&age=18-plus&home=not-in-register",
        expect: result("service-centre", "permanent-foreigner", "astana-area") },
    Row { says: "I have a power of attorney, and a child owns a share: the counter takes it", on: NOW,
        answers: "citizenship=citizen&person=attorney&age=18-plus&home=private&ownership=others&protectedOwner=minor",
        expect: result("service-centre", "protected-owner", "pilot-term astana-area") },
    Row { says: "I have a power of attorney of somebody with a residence permit", on: NOW,
        answers: "citizenship=residence-permit&person=attorney&age=18-plus",
        expect: result("service-centre", "permanent-foreigner", "astana-area") },
    // Another procedure.
    Row { says: "I came for a month", on: NOW, answers: "citizenship=other",
        expect: result("not-covered", "temporary-foreigner", "") },
    Row { says: "Our guest's baby is a foreigner too: the other procedure comes first", on: NOW,
        answers: "citizenship=other&person=someone-else&age=under-14",
        expect: result("not-covered", "temporary-foreigner", "") },
    Row { says: "I rent a flat for half a year and want to keep my address", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=private&ownership=others&stay=temporary",
        expect: result("not-covered", "temporary-stay", "") },
    Row { says: "I am a student and live in a dormitory until summer", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=institution&stay=temporary",
        expect: result("not-covered", "temporary-stay", "") },
    Row { says: "My ward stays with relatives for a while", on: NOW,
        answers: "citizenship=citizen&person=ward&home=private&ownership=others&stay=temporary",
        expect: result("not-covered", "temporary-stay", "") },
    Row { says: "My daughter of 15 stays with her aunt for a year, and a child owns a share there", on: NOW,
        answers: "citizenship=citizen&person=child&age=14-15&home=private&ownership=others&stay=temporary&protectedOwner=minor",
        expect: result("not-covered", "temporary-stay", "") },
    Row { says: "My friend moves in for a time, and I ask: first my friend has to ask", on: NOW,
        answers: "citizenship=citizen&person=someone-else&age=18-plus&home=private&ownership=others&stay=temporary",
        expect: result("fix-first", "person-must-apply", "") },
    Row { says: "I own the flat alone, and nobody asks for how long", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=private&ownership=sole&stay=temporary&signing=eds&device=yes",
        expect: result("online at home", "citizen-applies sole-owner", "pilot-term signature-or-both own-capacity other-channels astana-area") },
    Row { says: "I ask about the day before the switch", on: date(2025, 11, 23), answers: CITIZEN,
        expect: result("not-covered", "before-the-switch", "") },
    // Not eligible.
    Row { says: "My son is seven", on: NOW, answers: "citizenship=citizen&person=child&age=under-14",
        expect: result("not-eligible", "under-14", "under-14-resumption") },
    Row { says: "I have a power of attorney for a girl of ten", on: NOW, answers: "citizenship=citizen&person=attorney&age=under-14",
        expect: result("not-eligible", "under-14", "under-14-resumption") },
    Row { says: "My nephew is seven, a kandas, and moves into a dormitory", on: NOW,
        answers: "citizenship=kandas&person=someone-else&age=under-14&home=institution",
        expect: result("not-eligible", "under-14", "under-14-resumption") },
    // Fix this first.
    Row { says: "I am 15 and apply myself", on: NOW, answers: "citizenship=citizen&person=self&age=14-15",
        expect: Expected::Result { result: "fix-first", because: "representative-must-apply", caveats: "", then: "", changes: "" } },
    Row { says: "I am 15, apply myself, and am named in the state lease", on: NOW,
        answers: "citizenship=citizen&person=self&age=14-15&home=state-rental&lease=listed",
        expect: Expected::Result { result: "fix-first", because: "representative-must-apply", caveats: "", then: "online", changes: "" } },
    Row { says: "I am the attorney of a boy of 15", on: NOW, answers: "citizenship=citizen&person=attorney&age=14-15",
        expect: result("fix-first", "representative-must-apply", "") },
    Row { says: "I have a power of attorney, and the owner would confirm", on: NOW,
        answers: "citizenship=citizen&person=attorney&age=18-plus&home=private&ownership=others&protectedOwner=none&consent=ready",
        expect: result("fix-first", "attorney-at-the-counter", "") },
    Row { says: "I have a power of attorney for somebody whom the state lease names", on: NOW,
        answers: "citizenship=citizen&person=attorney&age=18-plus&home=state-rental&lease=listed",
        expect: Expected::Result { result: "fix-first", because: "attorney-at-the-counter", caveats: "", then: "online", changes: "" } },
    Row { says: "I have a power of attorney for somebody who has nowhere to register: even then nobody knows", on: NOW,
        answers: "citizenship=citizen&person=attorney&age=18-plus&home=nowhere",
        expect: Expected::Result { result: "fix-first", because: "attorney-at-the-counter", caveats: "", then: "ask-1414", changes: "" } },
    Row { says: "I want to register my grown-up son", on: NOW, answers: "citizenship=citizen&person=child&age=18-plus",
        expect: result("fix-first", "person-must-apply", "") },
    Row { says: "I want to register my daughter of 16", on: NOW, answers: "citizenship=citizen&person=child&age=16-17",
        expect: result("fix-first", "person-must-apply", "sixteen-seventeen") },
    Row { says: "I want to register my neighbour, who has a residence permit", on: NOW,
        answers: "citizenship=residence-permit&person=someone-else&age=18-plus",
        expect: Expected::Result { result: "fix-first", because: "person-must-apply", caveats: "", then: "service-centre", changes: "" } },
    Row { says: "I want to register my neighbour, a kandas: even then nobody knows", on: NOW,
        answers: "citizenship=kandas&person=someone-else&age=18-plus",
        expect: Expected::Result { result: "fix-first", because: "person-must-apply", caveats: "", then: "ask-1414", changes: "" } },
    Row { says: "I am not named in the state lease", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=state-rental&lease=not-listed",
        expect: Expected::Result { result: "fix-first", because: "not-in-lease", caveats: "", then: "online", changes: "lease=listed -> online" } },
    Row { says: "I am not named in the state lease, and a signature would not help", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=state-rental&lease=not-listed&signing=none&device=no",
        expect: Expected::Result { result: "fix-first", because: "not-in-lease", caveats: "", then: "online",
            changes: "lease=listed -> online at self-service-zone" } },
    Row { says: "Two things are in my way, and I am shown both", on: NOW,
        answers: "citizenship=citizen&person=someone-else&age=18-plus&home=state-rental&lease=not-listed",
        expect: Expected::Result { result: "fix-first", because: "person-must-apply not-in-lease", caveats: "", then: "online", changes: "" } },
    Row { says: "The house is not commissioned yet", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=not-in-register",
        expect: result("fix-first", "home-not-registrable", "") },
    Row { says: "The owner of my flat does not want it", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=private&ownership=others&stay=permanent&protectedOwner=none&consent=refuses",
        expect: Expected::Result { result: "fix-first", because: "owner-refuses", caveats: "", then: "owner-consent", changes: "consent=ready -> owner-consent" } },
    Row { says: "My co-owner is abroad and her signature has run out", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=private&ownership=shared&protectedOwner=none&consent=cannot&signing=eds&device=yes",
        expect: Expected::Result { result: "fix-first", because: "owner-cannot-confirm", caveats: "", then: "owner-consent",
            changes: "consent=ready -> owner-consent at home" } },
    // Nobody knows.
    Row { says: "I am a kandas", on: NOW, answers: "citizenship=kandas&person=self&age=18-plus",
        expect: result("ask-1414", "kandas-unsettled", "") },
    Row { says: "I move into a dormitory", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=institution&stay=permanent",
        expect: result("ask-1414", "institution-unsettled", "") },
    Row { says: "My owner lives in Germany and has no Kazakh number and no signature", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=private&ownership=others&stay=permanent&protectedOwner=none&consent=absent",
        expect: result("ask-1414", "owner-absent", "") },
    Row { says: "My co-owner, my father, has died: nothing that I could do makes him confirm", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=private&ownership=shared&protectedOwner=none&consent=absent&signing=eds&device=yes",
        expect: result("ask-1414", "owner-absent", "") },
    Row { says: "I have no home where I could be registered", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=nowhere",
        expect: result("ask-1414", "no-address", "") },
    Row { says: "I am 17 and have nowhere to register", on: NOW,
        answers: "citizenship=citizen&person=self&age=16-17&home=nowhere",
        expect: result("ask-1414", "no-address", "sixteen-seventeen") },
    Row { says: "The owner, my grandmother, has died", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=private&ownership=nobody",
        expect: result("ask-1414", "no-living-owner", "") },
    // The edges of time.
    Row { says: "On the day of the switch there was neither Astana's rule nor doubt about the pilot", on: date(2025, 11, 24),
        answers: "citizenship=citizen&person=self&age=18-plus&home=private&ownership=sole&signing=eds&device=yes",
        expect: result("online at home", "citizen-applies sole-owner", "signature-or-both own-capacity other-channels") },
    Row { says: "The day before Astana's rule", on: date(2025, 12, 25),
        answers: "citizenship=residence-permit&person=self&age=18-plus",
        expect: result("service-centre", "permanent-foreigner", "") },
    Row { says: "The day of Astana's rule", on: date(2025, 12, 26),
        answers: "citizenship=residence-permit&person=self&age=18-plus",
        expect: result("service-centre", "permanent-foreigner", "astana-area") },
    Row { says: "The last day of the pilot's stated term", on: date(2026, 6, 30),
        answers: "citizenship=citizen&person=self&age=18-plus&home=private&ownership=others&stay=permanent&protectedOwner=incapable",
        expect: result("service-centre", "protected-owner", "astana-area") },
    Row { says: "The day after it", on: date(2026, 7, 1),
        answers: "citizenship=citizen&person=self&age=18-plus&home=private&ownership=others&stay=permanent&protectedOwner=incapable",
        expect: result("service-centre", "protected-owner", "pilot-term astana-area") },
    // What is asked.
    Row { says: "I have said nothing yet", on: NOW, answers: "", expect: Expected::Asked(Question::Citizenship) },
    Row { says: "I am a grown-up citizen", on: NOW, answers: CITIZEN, expect: Expected::Asked(Question::Home) },
    Row { says: "A guardian is not asked how old the ward is", on: NOW, answers: "citizenship=citizen&person=ward",
        expect: Expected::Asked(Question::Home) },
    Row { says: "A sole owner is not asked about other owners", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=private&ownership=sole",
        expect: Expected::Asked(Question::Signing) },
    Row { says: "Whoever moves into a home of others is asked for how long", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=private&ownership=others",
        expect: Expected::Asked(Question::Stay) },
    Row { says: "So is whoever moves into a dormitory", on: NOW,
        answers: "citizenship=citizen&person=ward&home=institution", expect: Expected::Asked(Question::Stay) },
    Row { says: "A co-owner is not asked for how long", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=private&ownership=shared",
        expect: Expected::Asked(Question::ProtectedOwner) },
    Row { says: "An attorney is not asked for how long", on: NOW,
        answers: "citizenship=citizen&person=attorney&age=18-plus&home=private&ownership=others",
        expect: Expected::Asked(Question::ProtectedOwner) },
    Row { says: "A link of before has no word on how long: it is read as far as it goes and asked on", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=private&ownership=others&protectedOwner=none&consent=ready&signing=eds&device=yes",
        expect: Expected::Asked(Question::Stay) },
    Row { says: "Whoever has a residence permit is not asked about the home", on: NOW, answers: "citizenship=residence-permit",
        expect: Expected::Asked(Question::Person) },
    Row { says: "I do not know what kind of home it is, so I am asked on", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=unsure",
        expect: Expected::Asked(Question::Lease) },
    // What not knowing leads to.
    Row { says: "I do not know whether the owner will confirm", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=private&ownership=others&stay=permanent&protectedOwner=none&consent=unsure&signing=eds&device=yes",
        expect: Expected::Depends("consent") },
    Row { says: "I do not know yet whether I stay for good", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=institution&stay=unsure",
        expect: Expected::Depends("stay") },
    Row { says: "I know who owns it, but not what I can sign with", on: NOW,
        answers: "citizenship=citizen&person=self&age=18-plus&home=private&ownership=sole&signing=unsure&device=yes",
        expect: Expected::Depends("signing") },
];

#[test]
fn everybody_in_the_table_is_told_what_it_says() {
    sound();
    let wrong = ROWS.iter().filter_map(|row| {
        let (told, expected) = (told(row), expected(&row.expect));
        (told != expected).then(|| format!("«{}», on {}: {told}; expected: {expected}", row.says, row.on))
    });
    let wrong: Vec<_> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What the person of a situation is told, in one line.
fn told(row: &Row) -> String {
    let at = |at: Option<Place>| at.map_or(String::new(), |at| format!(" at {}", at.name()));
    match check(&answers(row.answers), row.on, Lang::Ru).content {
        Content::Decided(decided) => {
            let change = |(change, _): &(Change, String)| {
                let values = change.remedies.iter().map(|remedy| {
                    let value = remedy.value();
                    format!("{}={}", value.question().name(), value.name())
                });
                let result = Verdict::Open(change.route).name();
                format!("{} -> {result}{}", values.collect::<Vec<_>>().join("&"), at(change.at))
            };
            in_one_line(
                &format!("{}{}", decided.finding.verdict.name(), at(decided.finding.at)),
                &words(decided.because.iter().map(|reason| reason.rule.name())),
                &words(decided.caveats.iter().map(|caveat| caveat.id.name())),
                decided.then.map_or("", |(then, _)| then.name()),
                &decided.changes.iter().map(change).collect::<Vec<_>>().join("; "),
            )
        }
        Content::Ask(ask) => format!("asked `{}`", ask.question.name()),
        Content::Depends(depends) => {
            format!("depends on `{}`", words(depends.find_out.iter().map(|(question, _)| question.name())))
        }
    }
}

fn expected(expected: &Expected) -> String {
    match expected {
        Expected::Result { result, because, caveats, then, changes } => {
            in_one_line(result, because, caveats, then, changes)
        }
        Expected::Asked(question) => format!("asked `{}`", question.name()),
        Expected::Depends(find_out) => format!("depends on `{find_out}`"),
    }
}

fn in_one_line(result: &str, because: &str, caveats: &str, then: &str, changes: &str) -> String {
    format!("`{result}` because `{because}`, caveats `{caveats}`, then `{then}`, changes `{changes}`")
}

#[test]
fn as_many_questions_and_cases_are_told_as_were_found() {
    sound();
    for row in ROWS {
        let told = check(&answers(row.answers), row.on, Lang::Ru).content;
        match (decide(&InForce::on(row.on), &answers(row.answers)).kind, told) {
            (Kind::Ask { at_most, .. }, Content::Ask(ask)) => {
                assert_eq!(ask.at_most, at_most, "{}", row.says);
            }
            (Kind::Depends(found), Content::Depends(depends)) => {
                let told: Vec<_> = depends.cases.into_iter().map(|(case, _)| case).collect();
                assert_eq!(told, found.cases().collect::<Vec<_>>(), "{}", row.says);
            }
            (Kind::Decided(_), Content::Decided(_)) => {}
            (_, told) => panic!("{}: {told:?}", row.says),
        }
    }
}

#[test]
fn each_result_has_its_situations() {
    for verdict in Verdict::ALL {
        let situations = ROWS.iter().filter(|row| match row.expect {
            Expected::Result { result, .. } => result.split(' ').next() == Some(verdict.name()),
            Expected::Asked(_) | Expected::Depends(_) => false,
        });
        assert!(situations.count() >= 2, "{}", verdict.name());
    }
}

fn words<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.collect::<Vec<_>>().join(" ")
}
