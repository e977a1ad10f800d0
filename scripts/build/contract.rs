//! What can be said to the package, for its callers? The schema of answers and their types, made of the table
//! of questions and the list of languages: `pkg/answers.schema.json` and `pkg/answers.d.ts`.

use tirkeu::answers::question::{Question, UNSURE};
use tirkeu::lang::Lang;

/// All of the schema that is not in the table of questions.
const SCHEMA: &str = r##"{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "answers.schema.json",
  "title": "What the person has said",
  "description": "What `check` takes first. Every answer is optional, in any order. \"unsure\": asked, and does not know.",
  "type": "object",
  "properties": {
PROPERTIES
  },
  "additionalProperties": false,
  "$defs": {
    "known": {
      "title": "Answers that are all known",
      "description": "None of them is \"unsure\".",
      "type": "object",
      "$ref": "#",
      "additionalProperties": { "not": { "const": "unsure" } }
    },
    "options": {
      "title": "What to answer for",
      "description": "What `check` takes second.",
      "type": "object",
      "properties": {
        "lang": { "$ref": "#/$defs/lang" },
        "on": { "$ref": "#/$defs/day" }
      },
      "additionalProperties": false
    },
    "question": {
      "title": "The name of a question",
      "description": "In the order in which they are asked.",
      "type": "string",
      "enum": [
        QUESTIONS
      ]
    },
    "number": {
      "title": "A number of questions",
      "description": "One at least, and no more than there are.",
      "type": "integer",
      "minimum": 1,
      "maximum": NUMBER
    },
    "lang": {
      "title": "A language",
      "description": "The code of a language that is spoken here.",
      "type": "string",
      "enum": [LANGUAGES]
    },
    "day": {
      "title": "A civil day in Kazakhstan",
      "description": "YYYY-MM-DD. A day that fits the pattern and is not in the calendar, such as 30 February, is refused by `check`.",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
    }
  }
}
"##;

/// The schema of what `check` takes.
pub fn schema() -> String {
    let properties = Question::ALL.iter().map(|question| {
        let (name, about, values) = (question.name(), question.about(), values(*question).join(", "));
        format!(
            r#"    "{name}": {{
      "description": "{about}",
      "type": "string",
      "enum": [{values}]
    }}"#
        )
    });
    let questions = Question::ALL.iter().map(|question| quoted(question.name()));
    let languages = Lang::ALL.iter().map(|lang| quoted(lang.code()));
    SCHEMA
        .replace("PROPERTIES", &properties.collect::<Vec<_>>().join(",\n"))
        .replace("QUESTIONS", &questions.collect::<Vec<_>>().join(",\n        "))
        .replace("NUMBER", &Question::ALL.len().to_string())
        .replace("LANGUAGES", &languages.collect::<Vec<_>>().join(", "))
}

/// The types of answers, and of the language to answer in.
pub fn types() -> String {
    let properties = Question::ALL.iter().map(|question| {
        let meanings =
            question.values().iter().map(|value| format!("   * - `{}`: {}\n", value.name(), value.meaning()));
        let (about, meanings) = (question.about(), meanings.collect::<String>());
        let (name, values) = (question.name(), values(*question).join(" | "));
        format!("  /**\n   * {about}\n   *\n{meanings}   */\n  {name}?: {values};\n")
    });
    let languages = Lang::ALL.iter().map(|lang| quoted(lang.code())).collect::<Vec<_>>();
    format!(
        r#"// Made by make build from src/answers/question.rs and src/lang.rs.
/**
 * What the person has said. Every answer is optional, and they may come in any order.
 * `"{UNSURE}"`: the person was asked and does not know. It is not the same as not having been asked.
 */
export interface Answers {{
{}}}

/** A language that is spoken here, by its code. */
export type Lang = {};
"#,
        properties.collect::<String>(),
        languages.join(" | ")
    )
}

/// What answers a question, with "I don't know".
fn values(question: Question) -> Vec<String> {
    question.values().iter().map(|value| value.name()).chain([UNSURE]).map(quoted).collect()
}

fn quoted(name: &str) -> String {
    format!("\"{name}\"")
}
