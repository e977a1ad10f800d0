//! Does every text that says a number or a definition of the law hang on it, and say it as it is?
//!
//! The source of the words is read: a text hangs on a number where its arm of a `match` names the value
//! (`HoursToConfirm::One => text! { … }`). A second value is then a list of compile errors, one for each text; a
//! text that says the number by itself would be found by nobody.

use std::path::{Path, PathBuf};
use tirkeu::answers::question::{Consent, Value};
use tirkeu::calendar::parse;
use tirkeu::decision::norm;
use tirkeu::decision::terms::{self, Row};
use tirkeu::lang::Lang;
use tirkeu::law::result::Route;
use tirkeu::law::rules::{Effect, RULES, Rule, Why};
use tirkeu::law::terms::Term;
use tirkeu::words::rules::summary;

/// A text in the source of the words.
struct Said {
    /// The file and the line, for whoever has to edit it.
    at: String,
    /// What stands before it in its arm, the arms around it included.
    arm: String,
    /// The sentence in each language, in the order of the list.
    sentences: Vec<String>,
}

/// The numbers that texts may say without hanging on anything: telephone numbers, ages, which are answers, and
/// what belongs to the name or the date of a source.
const NAMES: &[&str] = &["1414", "8-800-080-7777", "eGov.kz", "256", "14–16", "14–15", "16–17"];
const AGES: &[u16] = &[14, 16, 17, 18];
/// Where an age is the answer itself.
const AN_AGE: &str = "Value::Age(";

/// How a number is said where it is not said in figures, and what of: with which a text is known to say it.
struct Wording {
    term: Term,
    /// The unit in each language, as a part of a word, where no text says it of anything else.
    unit: Option<[&'static str; Lang::ALL.len()]>,
    /// One of it, in words.
    one: [&'static [&'static str]; Lang::ALL.len()],
    /// What says the unit and is no number.
    but: &'static [&'static str],
}

const WORDINGS: &[Wording] = &[
    Wording {
        term: Term::HoursToConfirm,
        unit: Some(["сағат", "час", "hour"]),
        one: [&["бір сағат", "сол сағат"], &["час"], &["one hour", "the hour", "that hour"]],
        but: &["участ", "част", "сейчас", "часын", "дождитесь часа", "wait for an hour"],
    },
    Wording {
        term: Term::DaysToRegister,
        unit: Some(["күнтізбелік", "календарны", "calendar days"]),
        one: [&[], &[], &[]],
        but: &[],
    },
    Wording {
        term: Term::MetresInAstana, unit: Some(["м²", "м²", "m²"]), one: [&[], &[], &[]], but: &[]
    },
    Wording {
        term: Term::MonthsAsAGuest,
        unit: None,
        one: [&["бір ай"], &["одного месяца"], &["one month"]],
        but: &[],
    },
];

/// What a text says, in English, that says a definition: all of these words.
const DEFINED: &[(Term, &[&str])] = &[
    (Term::ProtectedOwners, &["under 18", "incapable"]),
    (Term::OwnFilers, &["16 or older"]),
    (Term::OwnFilers, &["sixteen and seventeen"]),
    (Term::FiledForByAParent, &["child of 14–15"]),
    (Term::FiledForByAParent, &["fourteen and fifteen"]),
    (Term::FiledForByAParent, &["At 14", "representative applies"]),
];

/// An answer is not the definition, and a caveat says what is uncertain about it.
const NO_DEFINITION: &[&str] = &["Value::", "CaveatId::"];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words")
}

/// Every text of a file, with the arms of `match` in which it stands.
fn texts(file: &str, source: &str) -> Vec<Said> {
    let mut found = Vec::new();
    for (place, _) in source.match_indices("text! {") {
        let line = source[..place].matches('\n').count() + 1;
        let body = &source[place..place + end_of(&source[place..])];
        let sentences = Lang::ALL.iter().map(|lang| {
            let after = body.split_once(&format!("{}: \"", lang.code())).map_or("", |(_, after)| after);
            after.split("\",").next().unwrap_or_default().split("\" }").next().unwrap_or_default().to_owned()
        });
        found.push(Said {
            at: format!("{file}:{line}"),
            arm: arms(source, place),
            sentences: sentences.collect(),
        });
    }
    found
}

/// How long a macro's body is, its braces counted outside of sentences.
fn end_of(source: &str) -> usize {
    let (mut depth, mut quoted) = (0, false);
    for (place, letter) in source.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            '{' if !quoted => depth += 1,
            '}' if !quoted => {
                depth -= 1;
                if depth == 0 {
                    return place + 1;
                }
            }
            _ => {}
        }
    }
    source.len()
}

/// The lines that open the blocks around a text, from the item on: each is indented less than the one after it.
fn arms(source: &str, place: usize) -> String {
    let start = source[..place].rfind('\n').map_or(0, |line| line + 1);
    let first = source[start..].lines().next().unwrap_or_default();
    let mut indent = first.len() - first.trim_start().len();
    let mut arms = vec![source[start..place].trim().to_owned()];
    for line in source[..start].lines().rev() {
        let own = line.len() - line.trim_start().len();
        if own < indent && !line.trim().is_empty() {
            indent = own;
            arms.push(line.trim().to_owned());
        }
    }
    arms.reverse();
    arms.join(" ")
}

/// What is wrong with how a text says numbers.
fn faults(said: &Said, rows: &[Row]) -> Vec<String> {
    let mut faults = Vec::new();
    let hangs_on: Vec<_> = rows.iter().filter(|row| said.arm.contains(&row.value)).collect();
    for (lang, sentence) in Lang::ALL.iter().zip(&said.sentences) {
        let at = format!("{}, {}", said.at, lang.code());
        let allowed: Vec<_> = hangs_on.iter().filter_map(|row| row.number).collect();
        for number in figures(sentence) {
            let age = AGES.contains(&number) || said.arm.contains(AN_AGE);
            if !allowed.contains(&number) && !age {
                faults.push(format!("{at}: says {number} and hangs on no number of src/law/terms.rs"));
            }
        }
        for wording in WORDINGS {
            let language = Lang::ALL.iter().position(|other| other == lang).unwrap();
            let plain = wording.but.iter().fold(sentence.to_lowercase(), |plain, but| plain.replace(but, ""));
            let term = wording.term.name();
            let own = hangs_on.iter().find(|row| row.term == wording.term);
            let unit = wording.unit.map(|unit| unit[language]);
            if let Some(unit) = unit.filter(|unit| plain.contains(*unit) && own.is_none()) {
                faults.push(format!("{at}: says «{unit}» and does not hang on `{term}`"));
            }
        }
        for row in hangs_on.iter().filter(|row| row.number.is_some()) {
            let number = row.number.unwrap();
            let wording = WORDINGS.iter().find(|wording| wording.term == row.term);
            let language = Lang::ALL.iter().position(|other| other == lang).unwrap();
            let in_words = number == 1
                && wording.is_some_and(|wording| {
                    wording.one[language].iter().any(|one| sentence.to_lowercase().contains(one))
                });
            if !in_words && !figures(sentence).contains(&number) {
                faults.push(format!("{at}: hangs on `{}` and does not say {number}", row.value));
            }
        }
    }
    let english = Lang::ALL.iter().position(|lang| *lang == Lang::En).unwrap();
    for (term, marks) in DEFINED {
        let says = marks.iter().all(|mark| said.sentences[english].contains(mark));
        let may = NO_DEFINITION.iter().any(|part| said.arm.contains(part));
        if says && !may && !hangs_on.iter().any(|row| row.term == *term) {
            faults.push(format!(
                "{}: says the definition `{}` and does not hang on it",
                said.at,
                term.name()
            ));
        }
    }
    faults
}

/// The numbers in figures that a sentence says, without those of names and dates.
fn figures(sentence: &str) -> Vec<u16> {
    let plain = NAMES.iter().fold(sentence.to_owned(), |plain, name| plain.replace(name, " "));
    let mut words: Vec<&str> = plain.split_whitespace().collect();
    // A date is a figure beside a month or a year: «24 қараша», "24 November", «2025 жылғы».
    let dates: Vec<bool> = (0..words.len()).map(|place| is_of_a_date(&words, place)).collect();
    let mut kept = dates.iter();
    // Nor does a length on the screen, or an address, say anything of the law.
    words.retain(|word| {
        let is_a_day = parse(word.trim_end_matches('.')).is_some();
        !(*kept.next().unwrap() || is_a_day || word.ends_with("px") || word.starts_with("https://"))
    });
    let parts = words.iter().flat_map(|word| word.split(|letter: char| !letter.is_ascii_digit()));
    parts.filter_map(|part| part.parse().ok()).collect()
}

fn is_of_a_date(words: &[&str], place: usize) -> bool {
    const BESIDE: &[&str] = &[
        "жылғы",
        "жыл",
        "года",
        "году",
        "year",
        "маусым",
        "қараша",
        "тамыз",
        "желтоқсан",
        "июня",
        "ноября",
        "августе",
        "декабря",
        "june",
        "november",
        "august",
        "september",
        "december",
        "№",
        "no.",
    ];
    let is_near = |other: Option<&&str>| {
        other.is_some_and(|other| BESIDE.iter().any(|near| other.to_lowercase().starts_with(near)))
    };
    is_near(words.get(place + 1)) || (place > 0 && is_near(words.get(place - 1)))
}

fn all() -> Vec<Said> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        // A turn is a day, and the title of a source is a name. What was tested is measured in pixels, and no law.
        if ["history.rs", "law.rs", "dates.rs", "accessibility.rs"].contains(&file.as_str()) {
            continue;
        }
        all.extend(texts(&format!("src/words/{file}"), &std::fs::read_to_string(&path).unwrap()));
    }
    all
}

#[test]
fn every_text_that_says_a_number_hangs_on_it_and_says_it_as_it_is() {
    let rows = terms::rows();
    let all = all();
    let faults: Vec<_> = all.iter().flat_map(|said| faults(said, &rows)).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
    // And each number and each definition is said by some text.
    for row in &rows {
        let silent = [Term::PrivateHomes, Term::StateRentals].contains(&row.term);
        assert!(
            silent || all.iter().any(|said| said.arm.contains(&row.value)),
            "no text says `{}`",
            row.value
        );
    }
}

/// Is this text the sentence of the rule?
fn is_the_sentence_of(rule: &Rule, said: &Said) -> bool {
    let Some((_, name)) = said.arm.rsplit_once("RuleId::") else { return false };
    let name: String = name.chars().take_while(char::is_ascii_alphanumeric).collect();
    format!("{:?}", rule.id) == name
}

/// Is this text of results said where the rule decides: as the summary, the title, or what is different then?
fn is_said_where_it_decides(rule: &Rule, said: &Said) -> bool {
    let (effect, name) = (norm::effect(rule), format!("{:?}", summary(rule.id)));
    let name = name.trim_start_matches("Some(").trim_end_matches(')');
    let by_summary = said.arm.contains(&format!("Summary::{name} "));
    let by_title = said.arm.contains("Verdict::Open(Route::OwnerConsent)")
        && effect == Effect::Opens(Route::OwnerConsent);
    let by_cure = said.arm.contains("Remedy::OwnersConfirm")
        && matches!(effect, Effect::Closes(_, Why::Obstructs(cure)) if cure.then.contains(&Value::Consent(Consent::Ready)));
    by_summary || by_title || by_cure
}

/// Of each rule the numbers and definitions that its sentence says, and what is said where it decides: with where that
/// stands.
fn said_of(rule: &Rule) -> Vec<(String, Row)> {
    let of = |file: &str, is_of: fn(&Rule, &Said) -> bool| {
        let source = std::fs::read_to_string(folder().join(file)).unwrap();
        let texts = texts(&format!("src/words/{file}"), &source);
        let mut said: Vec<(String, Row)> = Vec::new();
        for text in texts.iter().filter(|text| is_of(rule, text)) {
            let rows = terms::rows().into_iter().filter(|row| text.arm.contains(&row.value));
            said.extend(rows.map(|row| (text.at.clone(), row)));
        }
        said
    };
    [of("rules.rs", is_the_sentence_of), of("results.rs", is_said_where_it_decides)].concat()
}

/// An answer that a rule decides holds as long as the numbers do that are said with it, and no longer or shorter.
#[test]
fn a_row_lists_the_numbers_that_are_said_where_it_decides_and_no_others() {
    let mut found = 0;
    for rule in RULES {
        let said = said_of(rule);
        found += said.len();
        for (at, row) in &said {
            let (name, value) = (rule.id.name(), &row.value);
            assert!(terms::follows(rule, row.term), "{at}: `{name}` does not follow `{value}`");
        }
        for term in rule.says {
            let (name, number) = (rule.id.name(), term.name());
            assert!(said.iter().any(|(_, row)| row.term == *term), "no text of `{name}` says `{number}`");
        }
    }
    assert!(found > 0);
}

#[test]
fn a_text_that_says_a_number_by_itself_or_wrongly_is_named_with_its_place() {
    let told = |source: &str| -> Vec<String> {
        texts("words.rs", source).iter().flat_map(|said| faults(said, &terms::rows())).collect()
    };
    let text = |kk: &str, ru: &str, en: &str| {
        format!("text! {{\n kk: \"{kk}\",\n ru: \"{ru}\",\n en: \"{en}\",\n}}")
    };
    let hour = text("бір сағат ішінде", "в течение часа", "within one hour");
    assert_eq!(
        told(&format!("fn f() {{\n    {hour}\n}}")),
        [
            "words.rs:2, kk: says «сағат» and does not hang on `hours-to-confirm`",
            "words.rs:2, ru: says «час» and does not hang on `hours-to-confirm`",
            "words.rs:2, en: says «hour» and does not hang on `hours-to-confirm`",
        ]
    );
    let hangs =
        |body: &str| format!("match terms.hours_to_confirm {{\n    HoursToConfirm::One => {body},\n}}");
    assert_eq!(told(&hangs(&hour)), [""; 0]);
    let day = text("бір сағат ішінде", "в течение 24 часов", "within 24 hours");
    assert_eq!(
        told(&hangs(&day)),
        [
            "words.rs:2, ru: says 24 and hangs on no number of src/law/terms.rs",
            "words.rs:2, en: says 24 and hangs on no number of src/law/terms.rs",
            "words.rs:2, en: hangs on `HoursToConfirm::One` and does not say 1",
        ]
    );
    let silent = text("растауы керек", "подтвердить", "confirm");
    assert_eq!(told(&hangs(&silent))[0], "words.rs:2, kk: hangs on `HoursToConfirm::One` and does not say 1");
    let dated =
        text("2025 жылғы 24 қарашадан", "с 24 ноября 2025 года, 1414", "since 24 November 2025, at 18");
    assert_eq!(told(&dated), [""; 0]);
}
