//! What has to be true of whatever somebody is told, in every language?
//!
//! The decision is held against the oracle, which walks every completion and knows nothing of the diagram.

use serde_json::Value as Json;
use std::cell::RefCell;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use tirkeu::answers::link::Link;
use tirkeu::answers::question::{Answer, Answers};
use tirkeu::calendar::Date;
use tirkeu::decision::decide::{Decision, Kind, Short, decide};
use tirkeu::decision::in_force::InForce;
use tirkeu::lang::Lang;
use tirkeu::proof::oracle::changes;
use tirkeu::proof::oracle::decide::{Kind as Walked, decide as walk};
use tirkeu::proof::oracle::table::Table;
use tirkeu::screen;
use tirkeu::screen::tree::{Piece, Tree};
use tirkeu::{Outcome, check, verdict};

/// So many are remembered: whoever has been looked at on a day need not be again.
const MOST: usize = 500_000;

thread_local! {
    static SEEN: RefCell<HashSet<(Answers, Date)>> = RefCell::default();
}

/// Everything that has to be true of these answers on this day.
pub fn is_told(answers: &Answers, on: Date) {
    let is_new = SEEN.with_borrow_mut(|seen| {
        if seen.len() >= MOST {
            seen.clear();
        }
        seen.insert((*answers, on))
    });
    if !is_new {
        return;
    }
    let in_force = InForce::on(on);
    let decision = decide(&in_force, answers);
    is_as_walked(&in_force, answers, &decision);
    says_the_same_of_what_matters(&in_force, answers, &decision);
    asks_less_and_less(&in_force, &decision);
    in_short(answers, on, &decision);
    has_the_same_bones(answers, on);
}

/// Exactly what is possible, minimal answers, honest changes: all that brute force says.
fn is_as_walked(in_force: &InForce, answers: &Answers, decision: &Decision) {
    let table = Table::from(in_force);
    let walked = walk(&table, answers);
    assert_eq!(decision.possible, walked.possible, "what is possible");
    assert_eq!(decision.answers, walked.answers, "the answers that matter");
    match (&decision.kind, &walked.kind) {
        (Kind::Ask { question, at_most, .. }, Walked::Ask { question: asked, at_most: left, .. }) => {
            assert_eq!((question, at_most), (asked, left), "what is asked, and how much is left");
        }
        (Kind::Decided(ruling), Walked::Decided(told)) => {
            assert_eq!(ruling, told, "what is decided");
            assert_eq!(ruling.changes, changes::changes(&table, answers, ruling.finding), "the changes");
        }
        (Kind::Depends(depends), Walked::Depends { cases, find_out }) => {
            assert_eq!(depends.find_out(), *find_out, "what to find out");
            assert!(depends.cases().eq(cases.iter().copied()), "the cases of what depends");
        }
        (kind, walked) => panic!("{kind:?}, and by walking {walked:?}"),
    }
}

/// Asking again with what matters says the same, and each that was kept was given.
fn says_the_same_of_what_matters(in_force: &InForce, answers: &Answers, decision: &Decision) {
    assert_eq!(decide(in_force, &decision.answers), *decision, "asked again with what matters");
    for (question, answer) in decision.answers.given() {
        assert_eq!(answers.get(question), answer, "nothing is added to what was said");
    }
}

/// Whatever is answered adds no result and no question.
fn asks_less_and_less(in_force: &InForce, decision: &Decision) {
    let Kind::Ask { question, at_most, .. } = decision.kind else { return };
    assert_eq!(decision.answers.get(question), Answer::Blank, "what is asked was not answered");
    let known = question.values().iter().map(|value| Answer::Known(*value));
    for answer in known.chain([Answer::Unsure]) {
        let next = decide(in_force, &decision.answers.set(question, answer));
        let left = match next.kind {
            Kind::Ask { at_most, .. } => at_most,
            Kind::Decided(_) | Kind::Depends(_) => 0,
        };
        assert!(left < at_most, "`atMost` is {at_most}, and then {left}");
        assert!(next.possible.iter().all(|one| decision.possible.contains(one)), "a result is added");
    }
}

/// The verdict without words is that of the decision.
fn in_short(answers: &Answers, on: Date, decision: &Decision) {
    let short = verdict(answers, on);
    assert_eq!(short.possible, decision.possible, "what is possible, in short");
    let same = match (&decision.kind, short.kind) {
        (Kind::Ask { question, because, .. }, Short::Ask(asked)) => {
            *question == asked && *because == short.because
        }
        (Kind::Decided(ruling), Short::Decided(finding)) => {
            ruling.finding == finding && ruling.because == short.because
        }
        (Kind::Depends(_), Short::Depends) => short.because.is_empty(),
        (Kind::Ask { .. } | Kind::Decided(_) | Kind::Depends(_), _) => false,
    };
    assert!(same, "{decision:?}, and in short {short:?}");
}

/// Whoever reads another language is told the same, on as many lines, with the same names and days.
fn has_the_same_bones(answers: &Answers, on: Date) {
    let [first, others @ ..] = Lang::ALL else { return };
    let outcome = bones(&check(answers, on, *first));
    for lang in others {
        assert_eq!(bones(&check(answers, on, *lang)), outcome, "the outcome in {}", lang.code());
    }
    if !is_one_of_a_few(answers) {
        return;
    }
    let shown = elements(&screen(answers, on, *first));
    for lang in others {
        assert_eq!(elements(&screen(answers, on, *lang)), shown, "the screen in {}", lang.code());
    }
}

/// Drawing a screen takes longer than all else, so that of one in eight is drawn: always of the same ones.
fn is_one_of_a_few(answers: &Answers) -> bool {
    let mut hasher = DefaultHasher::new();
    answers.hash(&mut hasher);
    hasher.finish() % 8 == 0
}

fn screen(answers: &Answers, on: Date, lang: Lang) -> Tree {
    screen::screen(&Link::of(*answers), on, lang)
}

/// What is worded, and may lead to a page in the reader's language.
const WORDED: &[&str] =
    &["text", "line", "title", "summary", "prompt", "hint", "label", "notice", "url", "point"];

/// An outcome without its words.
fn bones(outcome: &Outcome) -> Json {
    fn bare(value: Json, of: &str) -> Json {
        match value {
            Json::Object(parts) => Json::Object(
                parts.into_iter().map(|(name, part)| (name.clone(), bare(part, &name))).collect(),
            ),
            Json::Array(parts) => Json::Array(parts.into_iter().map(|part| bare(part, of)).collect()),
            // What to have ready is a list of sentences.
            Json::String(_) if WORDED.contains(&of) || of == "bring" => Json::Null,
            Json::String(_) | Json::Null | Json::Bool(_) | Json::Number(_) => value,
        }
    }
    bare(serde_json::to_value(outcome).expect("an outcome is JSON"), "")
}

/// What stands in a line marks words of one language: a name in another one, what is not to be broken.
const IN_A_LINE: &[&str] = &["span", "b", "i", "em", "bdi", "q", "time", "abbr"];

/// The elements of a screen, one after another, but for the explanation of short names at its end: each language
/// has its own.
fn elements(tree: &Tree) -> Vec<&'static str> {
    let explains =
        |piece: &Piece| matches!(piece, Piece::Attribute("class", name) if name.contains("short-names"));
    let pieces = tree.pieces();
    // Before the attribute stands the element that has it.
    let end = pieces.iter().position(explains).map_or(pieces.len(), |place| place.saturating_sub(1));
    let starts = pieces.iter().take(end).filter_map(|piece| match piece {
        Piece::Start(tag) => Some(*tag),
        Piece::Attribute(..) | Piece::Text(_) | Piece::End => None,
    });
    starts.filter(|tag| !IN_A_LINE.contains(tag)).collect()
}
