//! Is the diagram of any table what the table says? Of each wrong edit of ours, of another definition, and of a
//! table that is too large.

use crate::edits::of_rules;
use crate::gate::sound;
use crate::person::anybody;
use crate::reading::finding;
use tirkeu::answers::question::{Answers, Question};
use tirkeu::calendar::{DAWN, Date};
use tirkeu::decision::cubes::Cubes;
use tirkeu::decision::diagram::{Built, NumberedRule, build};
use tirkeu::decision::effects;
use tirkeu::decision::in_force::InForce;
use tirkeu::decision::paths::Diagram;
use tirkeu::decision::space::{MOST_VALUES, OURS, Space};
use tirkeu::decision::version::VERSIONS;
use tirkeu::law::advice::CAVEATS;
use tirkeu::law::rules::{RULES, Rule};
use tirkeu::law::source::CHECKED;
use tirkeu::proof::cases::{stretches, versions};
use tirkeu::proof::oracle::table::Table;

fn drawn(table: &Table) -> Built<MOST_VALUES, 1024> {
    let numbered: Vec<_> = table
        .rules
        .iter()
        .map(|rule| NumberedRule {
            name: rule.id.name(),
            effects: effects::of(rule),
            cubes: Cubes::of(&rule.when, table.terms),
        })
        .collect();
    build(&OURS, &numbered)
}

/// People who have answered everything, at random, and the same people each time.
fn people(many: usize) -> Vec<Answers> {
    let complete = |answers: Answers| {
        Question::ALL.iter().fold(answers, |answers, question| match answers.get(*question).known() {
            Some(_) => answers,
            None => answers.with(question.values()[0]),
        })
    };
    anybody().map(complete).take(many).collect()
}

/// Somebody for whom the diagram says something else.
fn differs(table: &Table, people: &[Answers]) -> Option<Answers> {
    let built = drawn(table);
    let diagram = Diagram { crossings: &built.crossings[..built.len], root: built.root };
    let told = |case: &Answers| diagram.reached::<16>(case.still_possible()).findings().unanimous();
    let is_other = |case: &&Answers| told(case) != Some(finding(table, case));
    people.iter().find(is_other).copied()
}

#[test]
fn the_diagram_of_every_edited_table_says_what_its_rows_say() {
    sound();
    let people = people(2_000);
    let (mut tables, mut sizes) = (0, Vec::new());
    for edit in of_rules() {
        for on in [CHECKED, DAWN] {
            let table = Table::of(edit.table.iter(), on);
            assert_eq!(differs(&table, &people), None, "{}", edit.name());
            sizes.push(drawn(&table).len);
            tables += 1;
        }
    }
    println!("{tables} tables, of at most {} crossings", sizes.iter().max().unwrap());
}

#[test]
fn each_version_has_the_diagram_of_its_own_rows_and_begins_where_they_change() {
    sound();
    assert_eq!(VERSIONS[0].from, DAWN);
    let begins: Vec<Date> = VERSIONS.iter().map(|version| version.from).collect();
    assert!(begins.is_sorted_by(|one, other| one < other), "{begins:?}");
    assert_eq!(versions().iter().find(|day| !begins.contains(day)), None, "a version without a diagram");
    for on in stretches(RULES, CAVEATS).into_iter().map(|stretch| stretch.from) {
        let (in_force, table) = (InForce::on(on), Table::on(on));
        let row = |rule: &'static Rule| (rule.id, rule.in_force);
        assert!(in_force.rows().iter().map(row).eq(table.rules.iter().copied().map(row)), "{on}");
        let built = drawn(&table);
        assert_eq!(in_force.version.diagram.crossings, &built.crossings[..built.len], "{on}");
        assert_eq!(in_force.version.diagram.root, built.root, "{on}");
    }
}

#[test]
#[should_panic(expected = "these rules tie too many questions together: early-0 and late-0, ")]
fn a_table_that_would_explode_is_refused_by_the_names_of_the_rules_which_tie_its_questions() {
    const PAIRS: usize = 8;
    static FIELDS: [u64; 2 * PAIRS] = {
        let mut fields = [0; 2 * PAIRS];
        let mut question = 0;
        while question < fields.len() {
            fields[question] = 0b11 << (2 * question);
            question += 1;
        }
        fields
    };
    let space = Space::of(&FIELDS);
    let names = ["early-0 and late-0", "1", "2", "3", "4", "5", "6", "7"];
    let closes = effects::of(&RULES[0]);
    let tie = |pair: usize| {
        let (early, late) = (0b10 << (2 * pair), 0b10 << (2 * (pair + PAIRS)));
        let cube = space.everything & !early & !late;
        NumberedRule { name: names[pair], effects: closes, cubes: Cubes::any_of(&[cube], &space) }
    };
    let rules: Vec<_> = (0..PAIRS).map(tie).collect();
    let _: Built<2, 128> = build(&space, &rules);
}
