//! Does everybody know every answer? The rules read aloud, the package's schema and types, and the second
//! opinion each have a list of their own, and each is compared with the table of questions.

use crate::gate::agreed;
use crate::oracle::ANSWERS_READ_ALOUD;
use tirkeu::answers::question::{Question, UNSURE};

/// Questions, and the answers to each, by name.
type Known = Vec<(String, Vec<String>)>;

/// Somebody who has such a list, as a line names them.
#[derive(Clone, Copy)]
struct Knower {
    knows: &'static str,
    does_not: &'static str,
    /// Where the list stands, and what to do if it is made.
    at: &'static str,
}

const ALOUD: Knower = Knower {
    knows: "the rules read aloud know it",
    does_not: "the rules read aloud do not know it",
    at: "(tests/law/oracle.rs)",
};
const SCHEMA: Knower = Knower {
    knows: "the schema knows it",
    does_not: "the schema does not know it",
    at: "(pkg/answers.schema.json): run `make build`",
};
const TYPES: Knower = Knower {
    knows: "the types know it",
    does_not: "the types do not know it",
    at: "(pkg/answers.d.ts): run `make build`",
};
const SECOND_OPINION: Knower = Knower {
    knows: "the second opinion knows it",
    does_not: "the second opinion does not know it",
    at: "(tests/independent/registration.dmn)",
};

/// What only one side knows, a line each: of a question that it does not know at all, no answer is told.
fn unknown(table: &Known, known: &Known, Knower { knows, does_not, at }: Knower) -> Vec<String> {
    let not_in = |these: &Known, question: &str| these.iter().all(|(other, _)| other != question);
    let of = |these: &Known, question: &str| -> Vec<String> {
        these.iter().filter(|(other, _)| other == question).flat_map(|(_, answers)| answers.clone()).collect()
    };
    let mut lines = Vec::new();
    for (question, answers) in table {
        if not_in(known, question) {
            lines.push(format!("`{question}` is a question, and {does_not} {at}"));
            continue;
        }
        let theirs = of(known, question);
        let missing = answers.iter().filter(|answer| !theirs.contains(answer));
        lines
            .extend(missing.map(|answer| format!("`{question}={answer}` is an answer, and {does_not} {at}")));
    }
    for (question, theirs) in known {
        if not_in(table, question) {
            lines.push(format!("`{question}` is not a question, and {knows} {at}"));
            continue;
        }
        let answers = of(table, question);
        let more = theirs.iter().filter(|answer| !answers.contains(answer));
        lines.extend(more.map(|answer| format!("`{question}={answer}` is not an answer, and {knows} {at}")));
    }
    lines
}

/// What the table of questions knows.
fn table() -> Known {
    let names = |question: &Question| question.values().iter().map(|value| value.name().to_owned()).collect();
    Question::ALL.iter().map(|question| (question.name().to_owned(), names(question))).collect()
}

/// The same, with what can be answered to every question.
fn table_and_unsure() -> Known {
    let with_it = |answers: Vec<String>| answers.into_iter().chain([UNSURE.to_owned()]).collect();
    table().into_iter().map(|(question, answers)| (question, with_it(answers))).collect()
}

/// What the rules read aloud do not know, or know too much: the others of this file are compared for
/// themselves.
pub fn to_the_rules_read_aloud() -> Vec<String> {
    let names = |names: &str| names.split(' ').map(str::to_owned).collect();
    let aloud = ANSWERS_READ_ALOUD.iter().map(|(question, answers)| ((*question).to_owned(), names(answers)));
    unknown(&table(), &aloud.collect(), ALOUD)
}

/// The answers that a schema takes.
fn in_schema(schema: &str) -> Known {
    let schema: serde_json::Value = serde_json::from_str(schema).unwrap();
    let names = |list: &serde_json::Value| {
        list.as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect()
    };
    let properties = schema["properties"].as_object().unwrap();
    properties.iter().map(|(question, takes)| (question.clone(), names(&takes["enum"]))).collect()
}

/// The answers that the type `Answers` takes: a line a question, with the names of its answers in quotes.
fn in_types(types: &str) -> Known {
    let (_, body) = types.split_once("export interface Answers {").unwrap();
    let (body, _) = body.split_once("\n}").unwrap();
    let is_name = |text: &str| text.chars().all(char::is_alphanumeric);
    let fields = body.lines().filter_map(|line| line.trim().split_once("?: "));
    fields
        .filter(|(question, _)| is_name(question))
        .map(|(question, type_of)| (question.to_owned(), quoted(type_of)))
        .collect()
}

/// The answers that a DMN model allows: those of the type of each input. The day is an input, too; it is no
/// question.
fn in_model(model: &str) -> Known {
    let model = without_comments(model).split_whitespace().collect::<Vec<_>>().join(" ");
    let allowed = |type_of: &str| {
        let items = elements(&model, "itemDefinition");
        let item = items.into_iter().find(|item| attribute(item, "name") == Some(type_of));
        let values = item.map_or(Vec::new(), |item| elements(item, "allowedValues"));
        values.into_iter().flat_map(|values| elements(values, "text")).flat_map(quoted).collect()
    };
    let name = |element: &str| attribute(element, "name").unwrap().to_owned();
    let type_of = |input: &str| {
        let variable = elements(input, "variable")[0];
        attribute(variable, "typeRef").unwrap().to_owned()
    };
    let inputs = elements(&model, "inputData").into_iter().filter(|input| name(input) != "on");
    inputs.map(|input| (name(input), allowed(&type_of(input)))).collect()
}

fn without_comments(xml: &str) -> String {
    xml.split("<!--").map(|part| part.split_once("-->").map_or(part, |(_, after)| after)).collect()
}

/// The elements of this name, each from its attributes to its end. None of those that are read holds another
/// of its own name.
fn elements<'x>(xml: &'x str, name: &str) -> Vec<&'x str> {
    let begins = format!("<{name}");
    let parts = xml.split(begins.as_str()).skip(1).filter(|part| part.starts_with([' ', '>', '/']));
    parts.map(|part| part.split(&format!("</{name}>")).next().unwrap_or(part)).collect()
}

/// An attribute of the tag with which an element begins.
fn attribute<'x>(element: &'x str, name: &str) -> Option<&'x str> {
    let (_, after) = element.split('>').next()?.split_once(&format!(" {name}=\""))?;
    after.split('"').next()
}

/// What stands in quotes.
fn quoted(text: &str) -> Vec<String> {
    text.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Fails with these lines, if there is one.
fn insist_on_none(lines: &[String]) {
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

#[test]
fn the_rules_read_aloud_know_every_answer() {
    agreed();
    insist_on_none(&to_the_rules_read_aloud());
}

#[test]
fn the_schema_of_the_package_knows_every_answer() {
    let known = in_schema(include_str!("../../pkg/answers.schema.json"));
    insist_on_none(&unknown(&table_and_unsure(), &known, SCHEMA));
}

#[test]
fn the_types_of_the_package_know_every_answer() {
    let known = in_types(include_str!("../../pkg/answers.d.ts"));
    insist_on_none(&unknown(&table_and_unsure(), &known, TYPES));
}

#[test]
fn the_second_opinion_knows_every_answer() {
    let known = in_model(include_str!("../independent/registration.dmn"));
    insist_on_none(&unknown(&table(), &known, SECOND_OPINION));
}

fn list(lines: &[&str]) -> Known {
    let read = |line: &&str| {
        let mut names = line.split(' ').map(str::to_owned);
        (names.next().unwrap(), names.collect())
    };
    lines.iter().map(read).collect()
}

#[test]
fn an_answer_too_few_or_too_many_and_a_question_likewise_are_named_in_one_line() {
    let table = list(&["lease listed not-listed", "ownership sole others mortgaged", "device yes no"]);
    let told = |known: &[&str]| unknown(&table, &list(known), ALOUD);
    assert_eq!(
        told(&["device no yes", "lease listed not-listed", "ownership mortgaged sole others"]),
        [""; 0]
    );
    assert_eq!(
        told(&["lease listed not-listed", "ownership sole others", "device yes no perhaps"]),
        [
            "`ownership=mortgaged` is an answer, and the rules read aloud do not know it (tests/law/oracle.rs)",
            "`device=perhaps` is not an answer, and the rules read aloud know it (tests/law/oracle.rs)",
        ]
    );
    assert_eq!(
        told(&["ownership sole others mortgaged", "device yes no", "stay long short"]),
        [
            "`lease` is a question, and the rules read aloud do not know it (tests/law/oracle.rs)",
            "`stay` is not a question, and the rules read aloud know it (tests/law/oracle.rs)",
        ]
    );
    assert_eq!(
        unknown(&table, &list(&["lease listed", "ownership sole others mortgaged", "device yes no"]), TYPES),
        [
            "`lease=not-listed` is an answer, and the types do not know it (pkg/answers.d.ts): run `make build`"
        ]
    );
}

#[test]
fn the_answers_of_a_schema_of_types_and_of_a_model_are_read_off_their_text() {
    let known = list(&["ownership sole others unsure", "device yes no unsure"]);
    let schema = r#"{ "properties": {
        "ownership": { "type": "string", "enum": ["sole", "others", "unsure"] },
        "device": { "enum": ["yes", "no", "unsure"] } } }"#;
    // By name, not by place: JSON has no order.
    assert_eq!(unknown(&known, &in_schema(schema), SCHEMA), [""; 0]);
    let types = r#"
export interface Answers {
  /** - `mortgaged`: "still to be paid"?: perhaps. */
  ownership?: "sole" | "others" | "unsure";
  device?: "yes" | "no" | "unsure";
}
export interface Other {
  on?: "a day";
}"#;
    assert_eq!(in_types(types), known);
    let model = r#"<definitions>
  <!-- <inputData id="stay" name="stay"><variable id="stay-variable" name="stay" typeRef="string" /></inputData> -->
  <itemDefinition id="device-answer" name="deviceAnswer"><typeRef>string</typeRef>
    <allowedValues id="device-allowed">
      <text>"yes", "no"</text>
    </allowedValues>
  </itemDefinition>
  <itemDefinition id="unused" name="unused"><allowedValues><text>"x"</text></allowedValues></itemDefinition>
  <itemDefinition id="ownership-answer" name="ownershipAnswer"><typeRef>string</typeRef><allowedValues><text>"sole","others"</text></allowedValues></itemDefinition>
  <inputData id="on" name="on"><variable id="on-variable" name="on" typeRef="number" /></inputData>
  <inputData id="o" name="ownership"><description>who</description><variable id="v" name="ownership"
    typeRef="ownershipAnswer" /></inputData>
  <inputData id="d" name="device"><variable id="w" name="device" typeRef="deviceAnswer"/></inputData>
  <inputData id="a" name="age"><variable id="x" name="age" typeRef="string" /></inputData>
  <decision id="device-needed" name="device"><variable name="device" typeRef="string" /></decision>
</definitions>"#;
    // An input of any text allows no answer: then each of them is told.
    assert_eq!(in_model(model), list(&["ownership sole others", "device yes no", "age"]));
}
