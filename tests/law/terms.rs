//! Is a wrong number, a wrong definition, a forgotten row told of in one line, before anything is built?
//!
//! Each of these edits compiles: the tables are made wrong on purpose.

use crate::reading::day;
use strum::VariantArray as _;
use tirkeu::answers::question::{Age, Answers, Home, Ownership, Person, ProtectedOwner, Value};
use tirkeu::calendar::{DAWN, Date, Period};
use tirkeu::decision::terms::{self, Row};
use tirkeu::law::advice::{Advice, CAVEATS, Caveat, CaveatId, STEPS, Step, THINGS, Thing, Touches};
use tirkeu::law::condition::Condition::{self, *};
use tirkeu::law::result::{Route, Verdict};
use tirkeu::law::rules::{Rule, RuleId};
use tirkeu::law::source::{CHECKS, SWITCH};
use tirkeu::law::terms::{CITIZEN, Definition, IS_A_MINOR_OWNER, OwnFilers, Term, Terms};
use tirkeu::proof::oracle::condition::Holds as _;
use tirkeu::proof::validate::Tables;

/// What is said of our tables after an edit.
fn told_after(edit: impl FnOnce(&mut Edited)) -> Vec<String> {
    let ours = Tables::ours();
    let mut edited = Edited {
        rules: ours.rules.to_vec(),
        caveats: ours.caveats.to_vec(),
        steps: ours.steps.to_vec(),
        terms: ours.terms.clone(),
    };
    edit(&mut edited);
    let tables = Tables {
        rules: edited.rules.leak(),
        caveats: edited.caveats.leak(),
        steps: edited.steps.leak(),
        terms: edited.terms,
        ..ours
    };
    tables.faults().iter().map(ToString::to_string).collect()
}

struct Edited {
    rules: Vec<Rule>,
    caveats: Vec<Caveat>,
    steps: Vec<Advice<Step>>,
    terms: Vec<Row>,
}

impl Edited {
    fn rule(&self, id: RuleId) -> usize {
        self.rules.iter().position(|rule| rule.id == id).unwrap()
    }

    fn caveat(&mut self, id: CaveatId) -> &mut Caveat {
        self.caveats.iter_mut().find(|caveat| caveat.id == id).unwrap()
    }

    /// The last row of a number or a definition.
    fn term(&mut self, term: Term) -> usize {
        self.terms.iter().rposition(|row| row.term == term).unwrap()
    }

    /// A second row of a rule from this day, the first one ended on the day before.
    fn change(&mut self, id: RuleId, from: Date, edit: impl FnOnce(&mut Rule)) -> usize {
        let number = self.rule(id);
        self.rules[number].in_force.until = Some(from.yesterday().unwrap());
        let mut next = Rule { in_force: Period::since(from), ..self.rules[number] };
        edit(&mut next);
        self.rules.push(next);
        self.rules.len()
    }
}

/// A day on which nothing of ours begins or ends.
fn change_day() -> Date {
    day("2031-01-15")
}

/// How many rows a number or a definition has.
fn rows_of(term: Term) -> usize {
    Tables::ours().terms.iter().filter(|row| row.term == term).count()
}

/// One more value of a number or a definition, from a day on.
fn second(edited: &mut Edited, term: Term, until: Option<Date>, from: Date) {
    let number = edited.term(term);
    edited.terms[number].in_force.until = until;
    let next =
        Row { in_force: Period::since(from), value: "Second".to_owned(), ..edited.terms[number].clone() };
    edited.terms.insert(number + 1, next);
}

#[test]
fn a_number_with_a_gap_or_an_overlap_is_named_with_its_days() {
    let from = change_day();
    let (eve, before_that) = (from.yesterday().unwrap(), day("2031-01-10"));
    assert_eq!(told_after(|edited| second(edited, Term::HoursToConfirm, Some(eve), from)), [""; 0]);
    let (last, next) = (rows_of(Term::HoursToConfirm), rows_of(Term::HoursToConfirm) + 1);
    assert_eq!(
        told_after(|edited| second(edited, Term::HoursToConfirm, Some(before_that), from)),
        [format!(
            "rows {last} and {next} of `hours-to-confirm` leave a gap: no version from 2031-01-11 to 2031-01-14"
        )]
    );
    for until in [Some(from), None] {
        assert_eq!(
            told_after(|edited| second(edited, Term::HoursToConfirm, until, from)),
            [format!("rows {last} and {next} of `hours-to-confirm` overlap: two versions on 2031-01-15")]
        );
    }
}

#[test]
fn rows_of_a_number_that_stand_in_the_wrong_order_are_named() {
    let from = change_day();
    let told = told_after(|edited| {
        second(edited, Term::HoursToConfirm, from.yesterday().ok(), from);
        let last = edited.term(Term::HoursToConfirm);
        edited.terms.swap(last - 1, last);
    });
    let (last, next) = (rows_of(Term::HoursToConfirm), rows_of(Term::HoursToConfirm) + 1);
    assert_eq!(
        told,
        [format!(
            "rows {next} and {last} of `hours-to-confirm` stand in the wrong order: the earlier one comes first"
        )]
    );
}

#[test]
fn before_its_first_row_a_number_is_what_it_was_at_first() {
    let first = Term::ALL.iter().map(|term| terms::rows().into_iter().find(|row| row.term == *term).unwrap());
    let before = format!("{:?}", terms::on(DAWN));
    assert_eq!(terms::on(DAWN), Terms::default());
    for row in first {
        let (_, value) = row.value.split_once("::").unwrap();
        assert!(
            before.contains(&format!(": {value}")),
            "`{}` is the first row and not the default",
            row.value
        );
    }
}

#[test]
fn a_definition_that_ends_and_is_not_followed_or_has_no_row_is_named() {
    assert_eq!(
        told_after(|edited| {
            let number = edited.term(Term::ProtectedOwners);
            edited.terms[number].in_force.until = Some(day("2031-01-14"));
        }),
        [format!(
            "row {} of `protected-owners` ends on 2031-01-14, and nothing follows it",
            rows_of(Term::ProtectedOwners)
        )]
    );
    let mut lost = String::new();
    let unused = told_after(|edited| {
        let number = edited.term(Term::DaysToRegister);
        lost = std::mem::replace(&mut edited.terms[number].value, "DaysToRegister::Other".to_owned());
    });
    assert_eq!(unused, [format!("`{lost}` has no row in src/law/terms.rs")]);
    let gone = told_after(|edited| edited.terms.retain(|row| row.term != Term::DaysToRegister));
    assert_eq!(gone, ["the number or definition `days-to-register` has no row"]);
}

#[test]
fn a_rule_that_follows_a_number_which_does_not_exist_yet_is_named() {
    let later = SWITCH.tomorrow().unwrap();
    let told = told_after(|edited| {
        let first = edited.terms.iter().position(|row| row.term == Term::HoursToConfirm).unwrap();
        edited.terms[first].in_force.from = later;
    });
    let ours = Tables::ours();
    let followers = (1..).zip(ours.rules).filter(|(_, rule)| terms::follows(rule, Term::HoursToConfirm));
    let expected = followers.filter(|(_, rule)| rule.in_force.from < later).map(|(row, rule)| {
        let (name, from) = (rule.id.name(), rule.in_force.from);
        format!(
            "row {row}, `{name}`, is in force from {from}, and `hours-to-confirm`, which it follows, only from {later}"
        )
    });
    assert_eq!(told, expected.collect::<Vec<_>>());
}

#[test]
fn a_caveat_that_says_a_number_or_uses_a_definition_which_does_not_exist_yet_is_named() {
    let place = |id: CaveatId| CAVEATS.iter().position(|caveat| caveat.id == id).unwrap();
    let named = |id: CaveatId, from: Date, term: &str, begins: Date| {
        let (row, name) = (place(id) + 1, id.name());
        format!(
            "row {row} of the caveats, `{name}`, is in force from {from}, and `{term}`, which it follows, only from {begins}"
        )
    };
    let says = CaveatId::AstanaArea;
    let begins = CAVEATS[place(says)].in_force.from;
    let eve = begins.yesterday().unwrap();
    let told = told_after(|edited| edited.caveat(says).in_force.from = eve);
    assert_eq!(told, [named(says, eve, "metres-in-astana", begins)]);
    let uses = CaveatId::SixteenSeventeen;
    let eve = SWITCH.yesterday().unwrap();
    let told = told_after(|edited| {
        let caveat = edited.caveat(uses);
        let parts = vec![caveat.touches, Touches::Answered(Meets(Definition::OwnFilers))];
        caveat.touches = Touches::Both(parts.leak());
        caveat.in_force.from = eve;
    });
    assert_eq!(told, [named(uses, eve, "own-filers", SWITCH)]);
}

/// A definition of who applies that forgets the young owners would send them where only the counter will do.
#[test]
fn whoever_may_apply_under_18_for_themselves_is_a_minor_owner_of_their_own_home() {
    for own_filers in OwnFilers::VARIANTS {
        let terms = Terms { own_filers: *own_filers, ..Terms::default() };
        let ages = Value::ALL.iter().filter(|it| matches!(it, Value::Age(age) if *age != Age::From18));
        for age in ages {
            for ownership in [Ownership::Sole, Ownership::Shared] {
                let young = Answers::default()
                    .with(Value::Person(Person::Myself))
                    .with(*age)
                    .with(Value::Ownership(ownership));
                let applies = Meets(Definition::OwnFilers).holds(&young, terms);
                assert_eq!(IS_A_MINOR_OWNER.holds(&young, terms), applies, "{age:?}, {ownership:?}");
            }
        }
    }
}

#[test]
fn a_row_that_still_uses_the_condition_that_another_has_left_is_named() {
    // The definition is copied into one of the rows that use it, and the others are forgotten.
    let copied = |edited: &mut Edited| {
        edited.change(RuleId::ProtectedOwner, change_day(), |next| {
            next.when = All(&[Meets(Definition::PrivateHomes), Any(&[])]);
        })
    };
    let mut left = 0;
    let told = told_after(|edited| left = copied(edited));
    let rows = |id: RuleId| Tables::ours().rules.iter().position(|rule| rule.id == id).unwrap() + 1;
    let expected = [RuleId::OwnerRefuses, RuleId::OwnerCannotConfirm, RuleId::OwnerAbsent].map(|id| {
        format!(
            "row {}, `{}`, still uses on {} what row {left}, `protected-owner`, has left: `protected-owners`",
            rows(id),
            id.name(),
            change_day()
        )
    });
    assert_eq!(
        told.iter().filter(|line| line.contains("still uses")).collect::<Vec<_>>(),
        expected.iter().collect::<Vec<_>>()
    );
    // A condition that two rules share without a name is one, too: of these two the one, and not the other.
    let told = told_after(|edited| {
        left = edited.change(RuleId::OwnerRefuses, change_day(), |next| next.when = Any(&[]));
    });
    let still: Vec<_> =
        told.iter().filter(|line| line.contains("`owner-cannot-confirm`, still uses")).collect();
    assert_eq!(still.len(), 1, "{told:?}");
    assert!(
        still[0]
            .ends_with("has left: `private-homes` and ownership=shared|others and not `protected-owners`"),
        "{still:?}"
    );
}

#[test]
fn a_row_that_still_makes_room_for_a_rule_that_has_ended_is_named() {
    let told = told_after(|edited| {
        let number = edited.rule(RuleId::ProtectedOwner);
        edited.rules[number].in_force.until = change_day().yesterday().ok();
    });
    let row = |id: RuleId| Tables::ours().rules.iter().position(|rule| rule.id == id).unwrap() + 1;
    for id in [RuleId::OwnerRefuses, RuleId::OwnerCannotConfirm, RuleId::OwnerAbsent] {
        let (number, name, on) = (row(id), id.name(), change_day());
        let left = row(RuleId::ProtectedOwner);
        let expected = format!(
            "row {number}, `{name}`, still uses on {on} what row {left}, `protected-owner`, has left: `protected-owners`"
        );
        assert!(told.contains(&expected), "{told:?}");
    }
    // That a rule which stays asks for a part of it, as many do, is no fault.
    assert!(!told.iter().any(|line| line.contains("`sole-owner`, still uses")), "{told:?}");
}

#[test]
fn a_row_that_gets_another_source_on_that_day_is_still_named() {
    let told = told_after(|edited| {
        edited.change(RuleId::ProtectedOwner, change_day(), |next| {
            next.when = All(&[Meets(Definition::PrivateHomes), Any(&[])]);
        });
        for id in [RuleId::OwnerRefuses, RuleId::OwnerCannotConfirm, RuleId::OwnerAbsent] {
            edited.change(id, change_day(), |next| next.review_by = day("2032-01-01"));
        }
    });
    for name in ["owner-refuses", "owner-cannot-confirm", "owner-absent"] {
        let said = format!("`{name}`, still uses on {}", change_day());
        assert!(told.iter().any(|line| line.contains(&said)), "{name}: {told:?}");
    }
    // Whoever leaves it on the same day has thought of it.
    let told = told_after(|edited| {
        for id in [RuleId::ProtectedOwner, RuleId::OwnerRefuses] {
            edited.change(id, change_day(), |next| {
                next.when = All(&[Meets(Definition::PrivateHomes), Any(&[])]);
            });
        }
    });
    assert!(!told.iter().any(|line| line.contains("`owner-refuses`, still uses")), "{told:?}");
}

/// As `institution-unsettled` has it.
const SHARED: Condition = All(&[CITIZEN, Is(Home::among(&[Home::Institution]))]);

#[test]
fn advice_that_still_uses_the_condition_that_a_rule_or_a_definition_has_left_is_named() {
    // A definition that takes in no minor owners any longer, and nothing else is changed.
    let mut row = 0;
    let told = told_after(|edited| {
        second(edited, Term::ProtectedOwners, change_day().yesterday().ok(), change_day());
        let number = edited.term(Term::ProtectedOwners);
        edited.terms[number].condition = Some(Is(ProtectedOwner::among(&[ProtectedOwner::Minor])));
        row = rows_of(Term::ProtectedOwners) + 1;
    });
    let minor = "person=self and age=16-17 and ownership=sole|shared";
    let of_steps = ["come-with-the-owner", "ask-who-comes-along"].map(|name| {
        let number = STEPS.iter().position(|step| step.what.name() == name).unwrap() + 1;
        format!("row {number} of the steps, `{name}`,")
    });
    let of_things = THINGS.iter().position(|thing| thing.what == Thing::TheOwner).unwrap() + 1;
    let of_things = format!("row {of_things} of the things to bring, `the-owner`,");
    let on = change_day();
    let expected = of_steps.into_iter().chain([of_things]).map(|who| {
        format!("{who} still uses on {on} what row {row} of `protected-owners` has left: {minor}")
    });
    assert_eq!(told, expected.collect::<Vec<_>>());
    // A caveat and a rule that share a condition, and the rule leaves it.
    let mut left = 0;
    let told = told_after(|edited| {
        edited.caveat(CaveatId::SixteenSeventeen).touches =
            Touches::Either(&[Touches::Is(&[Verdict::Open(Route::Online)]), Touches::Answered(SHARED)]);
        left = edited.change(RuleId::InstitutionUnsettled, change_day(), |next| {
            next.when = Is(Home::among(&[Home::Institution]));
        });
    });
    let number = CAVEATS.iter().position(|caveat| caveat.id == CaveatId::SixteenSeventeen).unwrap() + 1;
    let what = "citizenship=citizen and home=institution";
    let expected = format!(
        "row {number} of the caveats, `sixteen-seventeen`, still uses on {on} what row {left}, `institution-unsettled`, has left: {what}"
    );
    assert!(told.contains(&expected), "{told:?}");
}

#[test]
fn a_condition_that_changes_without_its_sentence_is_named() {
    let mut after = 0;
    let told = told_after(|edited| {
        after = edited.change(RuleId::TemporaryForeigner, change_day(), |next| {
            next.when = Any(vec![next.when, Any(&[])].leak());
        });
    });
    let before =
        Tables::ours().rules.iter().position(|rule| rule.id == RuleId::TemporaryForeigner).unwrap() + 1;
    assert_eq!(
        told,
        [format!(
            "rows {before} and {after}, `temporary-foreigner`, differ in what they do and not in what they say: the second needs a wording of its own"
        )]
    );
}

#[test]
fn a_sentence_that_comes_back_for_another_condition_is_named() {
    let told = told_after(|edited| {
        let first = edited.rules[edited.rule(RuleId::TemporaryForeigner)].when;
        edited.change(RuleId::TemporaryForeigner, change_day(), |next| {
            (next.id, next.when) = (RuleId::NoMeans, Any(vec![first].leak()));
        });
        let again = Rule {
            in_force: Period::since(day("2032-02-29")),
            when: Any(vec![first, Any(&[])].leak()),
            ..edited.rules[edited.rule(RuleId::TemporaryForeigner)]
        };
        edited.rules.push(again);
    });
    let said = "`temporary-foreigner`, differ in what they do and not in what they say";
    assert!(told.iter().any(|line| line.contains(said)), "{told:?}");
}

#[test]
fn a_caveat_or_a_step_that_ends_before_it_begins_is_named() {
    let eve = SWITCH.yesterday().unwrap();
    let caveat = told_after(|edited| edited.caveat(CaveatId::CoOwners).in_force.until = Some(eve));
    assert_eq!(caveat.len(), 1, "{caveat:?}");
    assert!(
        caveat[0]
            .ends_with(&format!("of the caveats, `co-owners`, ends on {eve}, before it begins on {SWITCH}"))
    );
    let step = told_after(|edited| {
        edited.steps[0].in_force = Period { from: SWITCH, until: Some(eve) };
    });
    assert_eq!(step.len(), 1, "{step:?}");
    assert!(step[0].starts_with("row 1 of the steps, `"), "{step:?}");
}

#[test]
fn a_caveat_can_end_and_two_of_one_name_may_pause_but_not_overlap() {
    let ended =
        |edited: &mut Edited| edited.caveat(CaveatId::CoOwners).in_force.until = Some(day("2026-12-31"));
    assert_eq!(told_after(ended), [""; 0]);
    let again = |from: &'static str| {
        move |edited: &mut Edited| {
            ended(edited);
            let next = Caveat { in_force: Period::since(day(from)), ..*edited.caveat(CaveatId::CoOwners) };
            edited.caveats.push(next);
        }
    };
    assert_eq!(told_after(again("2027-03-01")), [""; 0]);
    let told = told_after(again("2026-12-31"));
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(
        told[0].ends_with("of the caveats, `co-owners`, overlap: two versions on 2026-12-31"),
        "{told:?}"
    );
}

#[test]
fn a_step_that_nobody_is_told_and_a_step_without_a_row_are_named() {
    let idle =
        told_after(|edited| edited.steps[0].touches = Touches::Both(&[Touches::Rule(&[]), Touches::Is(&[])]));
    assert_eq!(idle.len(), 1, "{idle:?}");
    assert!(idle[0].ends_with("touches nothing"), "{idle:?}");
    let name = Tables::ours().steps[0].what.name();
    let gone = told_after(|edited| {
        edited.steps.remove(0);
    });
    assert_eq!(gone, [format!("the step `{name}` has no row")]);
}

#[test]
fn a_row_that_was_checked_on_a_day_without_a_comparison_is_named() {
    let check = CHECKS.first().unwrap();
    let told = told_after(|edited| {
        let number = edited.rule(RuleId::SoleOwner);
        edited.rules[number].checked = check.on.yesterday().unwrap();
    });
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("`sole-owner`, was checked on "), "{told:?}");
    assert!(told[0].ends_with("src/law/source.rs lists no such check"), "{told:?}");
}
