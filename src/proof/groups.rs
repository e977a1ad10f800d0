//! Which people are meant, said in as few groups as can be? Sets of complete cases as disjoint groups.
//!
//! A group takes some of the values of each question. The groups come from asking one question after another,
//! each time the one that leaves the fewest groups: no way of asking gives fewer, and nobody is in two of
//! them.

use crate::answers::question::{Answers, Question, Questions, Value};
use crate::lang::Lang;
use crate::law::condition::Condition;
use crate::law::terms::Terms;
use crate::proof::cases::completions;
use crate::proof::oracle::truth::Truth;
use crate::words::people;
use std::collections::HashMap;
use std::rc::Rc;

/// Everybody whose answers are among these: for each question, in the order of asking, the values that
/// belong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group(Vec<Vec<Value>>);

impl Group {
    /// Does this complete case belong to it?
    #[must_use]
    pub fn contains(&self, case: &Answers) -> bool {
        self.0.iter().flatten().filter(|value| case.get(value.question()).known() == Some(**value)).count()
            == Question::ALL.len()
    }

    /// How many complete cases belong to it.
    #[must_use]
    pub fn cases(&self) -> usize {
        self.0.iter().map(Vec::len).product()
    }

    /// One of them: the first value of each question.
    #[must_use]
    pub fn example(&self) -> Answers {
        self.0
            .iter()
            .filter_map(|values| values.first())
            .fold(Answers::default(), |answers, value| answers.with(*value))
    }

    /// The group in people's words: what it says of each question that it does not leave open.
    #[must_use]
    pub fn sentence(&self, lang: Lang) -> String {
        let of = |question: &Question| {
            self.0.iter().find(|values| values.first().map(|value| value.question()) == Some(*question))
        };
        let said = people::SPOKEN.iter().filter_map(of).filter(|values| says_something(values));
        let or = [" ", people::OR.in_language(lang), " "].concat();
        let clause = |value: &Value| people::clause(*value).in_language(lang);
        let clauses: Vec<_> =
            said.map(|values| values.iter().map(clause).collect::<Vec<_>>().join(&or)).collect();
        if clauses.is_empty() { people::ANYBODY.in_language(lang).to_owned() } else { clauses.join(", ") }
    }

    /// Those who belong to both, if anybody does.
    fn and(&self, other: &Self) -> Option<Self> {
        let both = self
            .0
            .iter()
            .zip(&other.0)
            .map(|(ours, theirs)| ours.iter().copied().filter(|value| theirs.contains(value)).collect());
        let both: Vec<Vec<_>> = both.collect();
        both.iter().all(|values| !values.is_empty()).then_some(Self(both))
    }

    /// Does everybody of the other group belong to it?
    fn holds(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).all(|(ours, theirs)| theirs.iter().all(|value| ours.contains(value)))
    }

    fn everybody() -> Self {
        Self(Question::ALL.iter().map(|question| question.values().to_vec()).collect())
    }

    /// The part of it that answers this question with one of these.
    fn with(mut self, values: &[Value]) -> Self {
        let question = values.first().map(|value| value.question());
        for own in &mut self.0 {
            if own.first().map(|value| value.question()) == question {
                *own = values.to_vec();
            }
        }
        self
    }
}

/// Everybody of whom this is true, in the fewest disjoint groups that asking one question after another can
/// give.
#[must_use]
pub fn groups(belongs: impl Fn(&Answers) -> bool) -> Vec<Group> {
    groups_of(completions(&Answers::default()).map(|case| belongs(&case)).collect())
}

/// The same, where it is known of each complete case, in the order of all of them, whether it belongs.
#[must_use]
pub fn groups_of(belongs: Vec<bool>) -> Vec<Group> {
    let found = Split::default().of(Table { open: Question::ALL.to_vec(), belongs });
    found
        .iter()
        .map(|values| values.iter().fold(Group::everybody(), |group, values| group.with(values)))
        .collect()
}

/// The people of whom a condition speaks, as it speaks of them: a group for each of its alternatives. They
/// may overlap; none is a part of another.
#[must_use]
pub fn alternatives(condition: &Condition, terms: Terms) -> Vec<Group> {
    let found = spoken_of(condition, terms, Truth::Yes);
    let is_part = |number: usize, group: &Group| {
        let holds = |(other, whole): (usize, &Group)| {
            other != number && whole.holds(group) && (*whole != *group || other < number)
        };
        found.iter().enumerate().any(holds)
    };
    found
        .iter()
        .enumerate()
        .filter(|(number, group)| !is_part(*number, group))
        .map(|(_, group)| group.clone())
        .collect()
}

/// Those of whom it is true, or those of whom it is not.
fn spoken_of(condition: &Condition, terms: Terms, truth: Truth<Questions>) -> Vec<Group> {
    let both = |parts: &[Condition]| {
        parts.iter().fold(vec![Group::everybody()], |groups, part| {
            let of_part = spoken_of(part, terms, truth);
            groups.iter().flat_map(|group| of_part.iter().filter_map(|other| group.and(other))).collect()
        })
    };
    let either = |parts: &[Condition]| parts.iter().flat_map(|part| spoken_of(part, terms, truth)).collect();
    match (condition, truth == Truth::Yes) {
        (Condition::All(parts), true) | (Condition::Any(parts), false) => both(parts),
        (Condition::Any(parts), true) | (Condition::All(parts), false) => either(parts),
        (Condition::Not(part), _) => spoken_of(part, terms, !truth),
        (Condition::Meets(definition), _) => spoken_of(terms.condition(*definition), terms, truth),
        (Condition::Is(one_of), keep) => {
            let values = one_of.question().values().iter().copied();
            let values: Vec<_> = values.filter(|value| one_of.contains(*value) == keep).collect();
            if values.is_empty() { Vec::new() } else { vec![Group::everybody().with(&values)] }
        }
    }
}

/// Who belongs, among those who differ in these questions only: the last question turns fastest.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Table {
    open: Vec<Question>,
    belongs: Vec<bool>,
}

/// How long it takes to say: the fewest groups come first, and of equally many those of which least has to be
/// said.
fn length(groups: &[Clauses]) -> (usize, usize) {
    (groups.len(), groups.iter().flatten().map(Vec::len).sum())
}

/// Does it leave out some answer to its question?
fn says_something(values: &[Value]) -> bool {
    values.first().is_some_and(|first| values.len() < first.question().values().len())
}

/// What a group says of the questions on which it says something.
type Clauses = Vec<Vec<Value>>;

impl Table {
    /// The part of the table that belongs to each value of a question.
    fn parts(&self, question: Question) -> impl Iterator<Item = (Value, Self)> {
        let values = question.values().iter().enumerate();
        values.map(move |(number, value)| (*value, self.part(question, number)))
    }

    /// The part that belongs to the value of this number.
    fn part(&self, question: Question, number: usize) -> Self {
        let values = question.values().len();
        let open = self.open.iter().copied().filter(|other| *other != question).collect();
        let mut belongs = Vec::with_capacity(self.belongs.len() / values);
        let blocks = self.belongs.chunks(self.step(question)).skip(number).step_by(values);
        blocks.for_each(|block| belongs.extend_from_slice(block));
        Self { open, belongs }
    }

    /// The same table without the questions that tell nobody apart. Whatever is left tells as many apart as
    /// before.
    fn reduced(mut self) -> Self {
        for question in self.open.clone() {
            if self.is_moot(question) {
                self = self.part(question, 0);
            }
        }
        self
    }

    /// Do all parts of the table that belong to a value of this question say the same?
    fn is_moot(&self, question: Question) -> bool {
        let step = self.step(question);
        self.belongs.chunks(step * question.values().len()).all(|parts| {
            let mut parts = parts.chunks(step);
            let first = parts.next();
            parts.all(|part| Some(part) == first)
        })
    }

    /// How far apart those stand who differ in their answer to this question alone.
    fn step(&self, question: Question) -> usize {
        let after = self.open.iter().skip_while(|other| **other != question).skip(1);
        after.map(|other| other.values().len()).product()
    }
}

#[derive(Default)]
struct Split {
    done: HashMap<Table, Rc<Vec<Clauses>>>,
}

impl Split {
    fn of(&mut self, table: Table) -> Rc<Vec<Clauses>> {
        let table = table.reduced();
        match table.belongs.as_slice() {
            [true] => return Rc::new(vec![Vec::new()]),
            [false] | [] => return Rc::default(),
            [_, _, ..] => {}
        }
        if let Some(done) = self.done.get(&table) {
            return Rc::clone(done);
        }
        let mut best: Option<Vec<Clauses>> = None;
        for question in &table.open {
            let said = self.by(&table, *question);
            if best.as_ref().is_none_or(|best| length(&said) < length(best)) {
                best = Some(said);
            }
        }
        let best = Rc::new(best.unwrap_or_default());
        self.done.insert(table, Rc::clone(&best));
        best
    }

    /// The groups if this question is asked first; values with the same part go together.
    fn by(&mut self, table: &Table, question: Question) -> Vec<Clauses> {
        let mut together: Vec<(Vec<Value>, Table)> = Vec::new();
        for (value, part) in table.parts(question) {
            match together.iter_mut().find(|(_, other)| *other == part) {
                Some((values, _)) => values.push(value),
                None => together.push((vec![value], part)),
            }
        }
        let mut found = Vec::new();
        for (values, part) in together {
            found.extend(
                self.of(part).iter().map(|said| [said.as_slice(), std::slice::from_ref(&values)].concat()),
            );
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::question::{Age, Device, Home, Person, Signing};
    use crate::decision::terms;
    use crate::proof::cases::CASES;
    use crate::proof::oracle::condition::Holds;

    fn counted(belongs: impl Fn(&Answers) -> bool) -> Vec<Group> {
        let groups = groups(&belongs);
        for case in completions(&Answers::default()) {
            let holding = groups.iter().filter(|group| group.contains(&case)).count();
            assert_eq!(holding, usize::from(belongs(&case)), "disjoint, and covering");
        }
        groups
    }

    #[test]
    fn everybody_is_one_group_and_nobody_is_none() {
        assert_eq!(counted(|_| true), [Group::everybody()]);
        assert_eq!(counted(|_| false), []);
        assert_eq!(Group::everybody().cases(), CASES);
        assert_eq!(Group::everybody().sentence(Lang::Ru), "кто угодно");
    }

    #[test]
    fn a_group_says_only_what_it_does_not_leave_open() {
        let young = |case: &Answers| case.is(Age::From14To15) || case.is(Age::From16To17);
        let young_at_home = |case: &Answers| young(case) && case.is(Home::Private);
        let groups = counted(young_at_home);
        assert_eq!(groups.len(), 1);
        assert_eq!(groups[0].sentence(Lang::Ru), "14–15 лет или 16–17 лет, частное жильё");
        let everybody = completions(&Answers::default());
        assert_eq!(groups[0].cases(), everybody.filter(young_at_home).count());
        assert!(groups[0].example().is(Age::From14To15));
    }

    #[test]
    fn a_condition_speaks_of_just_those_of_whom_it_is_true_and_says_nothing_twice() {
        for rule in crate::law::rules::RULES {
            let terms = terms::on(rule.in_force.from);
            let groups = alternatives(&rule.when, terms);
            for case in completions(&Answers::default()) {
                let spoken_of = groups.iter().any(|group| group.contains(&case));
                assert_eq!(spoken_of, rule.when.holds(&case, terms) == Truth::Yes, "{}", rule.id.name());
            }
            for (number, group) in groups.iter().enumerate() {
                let others = groups.iter().enumerate().filter(|(other, _)| *other != number);
                assert!(others.clone().all(|(_, other)| !other.holds(group)), "{}", rule.id.name());
            }
        }
        assert_eq!(alternatives(&Condition::Any(&[]), Terms::default()), []);
        assert_eq!(alternatives(&crate::law::condition::ALWAYS, Terms::default()), [Group::everybody()]);
    }

    #[test]
    fn either_of_two_takes_two_groups_and_not_three() {
        let nothing = |case: &Answers| case.is(Signing::Nothing);
        let no_device = |case: &Answers| case.is(Device::No);
        assert_eq!(counted(|case| nothing(case) || no_device(case)).len(), 2);
        // A question that splits worse must not be asked first: by person it would be four.
        let mixed = |case: &Answers| case.is(Person::Ward) || case.is(Age::Under14);
        assert_eq!(counted(mixed).len(), 2);
    }
}
