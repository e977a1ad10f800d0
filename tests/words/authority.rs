//! Does each sentence that states law or procedure say on what it rests, and does it say no more than that?

use tirkeu::answers::question::Question;
use tirkeu::decision::{norm, terms};
use tirkeu::lang::Lang;
use tirkeu::law::advice::{CAVEATS, CaveatId, STEPS, Step, THINGS, Thing};
use tirkeu::law::basis as law;
use tirkeu::law::glance::{FACTS, Fact};
use tirkeu::law::remedy::Remedy;
use tirkeu::law::result::{Route, Verdict};
use tirkeu::law::rules::{RULES, RuleId};
use tirkeu::law::source::{CHECKED, Source};
use tirkeu::words::aloud::{self, Aloud};
use tirkeu::words::authority::{self, Authorities, Authority, sentences};
use tirkeu::words::owner::{self, Saying};
use tirkeu::words::results::Summary;
use tirkeu::words::word::GAINS;
use tirkeu::words::{Text, advice, agree, embed, glance, questions, results, rules, services, slip, steps};

/// Each text that may state law or procedure, with what its sentences rest on.
fn stated() -> Vec<(String, Text, Authorities)> {
    let terms = terms::on(CHECKED);
    let mut all: Vec<(String, Text, Authorities)> = Vec::new();
    all.extend(
        RuleId::ALL
            .iter()
            .map(|rule| (format!("{rule:?}"), rules::sentence(*rule, terms), authority::rule(*rule))),
    );
    all.extend(
        CaveatId::ALL.iter().map(|caveat| {
            (format!("{caveat:?}"), advice::caveat(*caveat, terms), authority::caveat(*caveat))
        }),
    );
    for step in Step::ALL {
        let line = steps::line(*step, terms);
        let (of_line, of_more) = authority::of_parts(authority::step(*step), line);
        all.push((format!("{step:?}"), line, of_line));
        all.extend(steps::path(*step).map(|path| (format!("path of {step:?}"), path, authority::PATH)));
        match steps::more(*step, terms) {
            Some(more) => all.push((format!("behind {step:?}"), more, of_more)),
            None => {
                assert!(of_more.is_empty(), "{step:?}: nothing stands behind it, and it rests on something");
            }
        }
    }
    all.extend(
        Fact::ALL
            .iter()
            .map(|fact| (format!("{fact:?}"), glance::fact(*fact, terms), authority::fact(*fact))),
    );
    all.extend(
        Thing::ALL
            .iter()
            .map(|thing| (format!("{thing:?}"), advice::thing(*thing, terms), authority::thing(*thing))),
    );
    for summary in Summary::ALL {
        all.push((format!("{summary:?}"), results::summary(*summary, terms), authority::summary(*summary)));
    }
    all.extend(RuleId::ALL.iter().filter_map(|rule| {
        Some((format!("title by {rule:?}"), rules::title(*rule, terms)?, authority::title_by(*rule)))
    }));
    all.extend(Summary::ALL.iter().filter_map(|summary| {
        let title = results::title_of(*summary, terms)?;
        Some((format!("title of {summary:?}"), title, authority::title_of(*summary)))
    }));
    for verdict in Verdict::ALL {
        all.push((
            format!("title of {verdict:?}"),
            results::title(*verdict, None, terms),
            authority::title(*verdict),
        ));
        all.push((format!("then {verdict:?}"), results::then(*verdict, terms), authority::then(*verdict)));
    }
    all.extend(
        Remedy::ALL.iter().map(|remedy| {
            (format!("{remedy:?}"), results::remedy(*remedy, terms), authority::remedy(*remedy))
        }),
    );
    all.extend(GAINS.iter().map(|(route, at)| {
        (format!("gain of {route:?}"), results::gain(*route, *at, terms), authority::gain(*route))
    }));
    all.extend(Question::ALL.iter().filter_map(|question| {
        Some((
            format!("hint of {question:?}"),
            questions::hint(*question, terms)?,
            authority::hint(*question),
        ))
    }));
    all.extend(
        Aloud::ALL
            .iter()
            .map(|said| (format!("aloud {said:?}"), aloud::sentence(*said, terms), authority::aloud(*said))),
    );
    all.extend(Step::ALL.iter().filter_map(|step| {
        Some((format!("slip {step:?}"), slip::step(*step, terms)?, authority::slip(*step)))
    }));
    let others = services::other_services(terms).into_iter().zip(authority::OTHER_SERVICES);
    all.extend(others.map(|(other, basis)| (other.name.in_language(Lang::En).to_owned(), other.says, basis)));
    all.extend(
        Saying::ALL
            .iter()
            .map(|saying| (format!("{saying:?}"), owner::says(*saying, terms), authority::owner(*saying))),
    );
    all.push(("unexpected".to_owned(), services::UNEXPECTED_SMS.says, authority::UNEXPECTED_SMS));
    all.push(("key facts".to_owned(), embed::key_facts(terms), authority::KEY_FACTS));
    all.push(("before the checker".to_owned(), embed::article_before(terms), authority::ARTICLE_BEFORE));
    all.push(("after the checker".to_owned(), embed::ARTICLE_AFTER, authority::ARTICLE_AFTER));
    for (name, text, basis) in [
        ("the message", agree::message(terms), authority::MESSAGE),
        ("the hour in a calendar", agree::owner_confirms(terms), authority::OWNER_CONFIRMS),
        ("how the deadline is counted", agree::deadline_hint(terms), authority::DEADLINE_HINT),
        ("the deadline in a calendar", agree::deadline(terms), authority::DEADLINE),
    ] {
        all.push((name.to_owned(), text, basis));
    }
    all
}

/// Each sentence in a language, with what it rests on.
fn each(lang: Lang) -> Vec<(String, &'static str, Authority)> {
    stated()
        .into_iter()
        .flat_map(|(name, text, basis)| {
            let said = sentences(text.in_language(lang)).into_iter().zip(basis);
            said.map(move |(sentence, rests)| (name.clone(), sentence, *rests)).collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn every_language_has_as_many_sentences_as_the_basis_has_rows() {
    let mut faults = Vec::new();
    for (name, text, basis) in stated() {
        for lang in Lang::ALL {
            let said = sentences(text.in_language(*lang));
            if said.len() != basis.len() {
                faults.push(format!(
                    "{name}, {}: {} sentences, {} rows: {said:?}",
                    lang.code(),
                    said.len(),
                    basis.len()
                ));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// What a sentence in English says where it states law or procedure.
const STATES: &[&str] = &[
    " must ",
    " has to ",
    " have to ",
    "rejected",
    "only at",
    "by law",
    "not registered",
    "one hour",
    "calendar days",
    "free and",
    "de-register",
    "service card",
    "announcement",
    "Civil Code",
];

#[test]
fn a_sentence_that_states_law_or_procedure_rests_on_something() {
    let unfounded: Vec<_> = each(Lang::En)
        .into_iter()
        .filter(|(_, sentence, rests)| {
            *rests == Authority::Ours && STATES.iter().any(|part| sentence.contains(part))
        })
        // What is asked is not stated.
        .filter(|(_, sentence, _)| !sentence.ends_with('?'))
        .collect();
    assert!(unfounded.is_empty(), "{unfounded:?}");
}

/// How a sentence says that it is ours, or that nothing was found.
const OURS: [(Lang, &[&str]); Lang::ALL.len()] = [
    (Lang::Kk, &["біздіңше", "таппадық", "мәлімет жоқ", "ештеңе жоқ", "айтылмаған"]),
    (Lang::Ru, &["мы думаем", "мы не нашли", "молчат", "молчит", "прямо не говорят", "источники не говорят"]),
    (Lang::En, &["we think", "we found no", "silent", "no source says"]),
];

#[test]
fn what_no_source_says_is_worded_as_ours() {
    for (lang, marks) in OURS {
        for (name, sentence, rests) in each(lang) {
            let is_ours = marks.iter().any(|mark| sentence.to_lowercase().contains(mark));
            match rests {
                Authority::Inferred(..) | Authority::NotFound => {
                    assert!(
                        is_ours,
                        "{name}, {}: no source says it, and it is not worded as ours: {sentence}",
                        lang.code()
                    );
                }
                Authority::Said(..) | Authority::Published(..) => {
                    let thinks = marks.first().is_some_and(|mark| sentence.to_lowercase().contains(mark));
                    assert!(
                        !thinks,
                        "{name}, {}: a source says it, and it is worded as ours: {sentence}",
                        lang.code()
                    );
                }
                Authority::Ours => {}
            }
        }
    }
}

#[test]
fn a_sentence_rests_on_no_source_that_its_row_of_the_law_does_not_know() {
    for rule in RULES {
        let known: Vec<_> = norm::sources(rule).chain(terms::sources(rule, rule.in_force.from)).collect();
        let cited: Vec<_> = authority::rule(rule.id).iter().flat_map(|rests| rests.sources()).collect();
        assert!(
            cited.iter().all(|source| known.contains(source)),
            "{}: {cited:?}, {known:?}",
            rule.id.name()
        );
        let first = norm::sources(rule).next();
        assert!(
            first.is_none_or(|first| cited.contains(&&first)),
            "{} does not cite {first:?}",
            rule.id.name()
        );
    }
    for caveat in CAVEATS {
        let known: Vec<_> = norm::silent(caveat).collect();
        let cited = authority::caveat(caveat.id).iter().flat_map(|rests| rests.sources());
        cited.for_each(|source| assert!(known.contains(source), "{}: {source:?}", caveat.id.name()));
    }
    let cited = |basis: Authorities| basis.iter().flat_map(|rests| rests.sources());
    let steps = STEPS.iter().flat_map(|row| {
        cited(authority::step(row.what)).map(|source| (row.what.name(), row.rests.sources, source))
    });
    let things = THINGS.iter().flat_map(|row| {
        cited(authority::thing(row.what)).map(|source| (row.what.name(), row.rests.sources, source))
    });
    let facts = FACTS.iter().flat_map(|row| {
        cited(authority::fact(row.what)).map(|source| (row.what.name(), row.rests.sources, source))
    });
    let unknown: Vec<_> =
        steps.chain(things).chain(facts).filter(|(_, known, source)| !known.contains(source)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

/// What is said in a line is not said surer than at length.
#[test]
fn a_line_of_the_slip_rests_on_no_source_that_its_step_does_not_rest_on() {
    for step in Step::ALL {
        let known: Vec<_> = authority::step(*step).iter().flat_map(|rests| rests.sources()).collect();
        let cited = authority::slip(*step).iter().flat_map(|rests| rests.sources());
        cited.for_each(|source| assert!(known.contains(&source), "{}: {source:?}, {known:?}", step.name()));
        assert_eq!(slip::step(*step, terms::on(CHECKED)).is_some(), !authority::slip(*step).is_empty());
    }
}

/// Who says what a sentence says, and how sure we are.
fn sure(rests: Authority) -> Option<(law::Basis, law::Confidence)> {
    let basis = match rests {
        Authority::Said(..) => law::Basis::Announced,
        Authority::Published(..) => law::Basis::Published,
        Authority::Inferred(..) => law::Basis::Inferred,
        Authority::NotFound => return Some((law::Basis::Inferred, law::Confidence::Low)),
        Authority::Ours => return None,
    };
    Some((basis, rests.sure()?))
}

#[test]
fn no_sentence_of_a_rule_and_no_title_by_it_is_surer_than_its_row() {
    for rule in RULES {
        let rows: Vec<_> = authority::rule(rule.id).iter().filter_map(|rests| sure(*rests)).collect();
        assert!(!rows.is_empty(), "{} states nothing", rule.id.name());
        // Where no rule was found, the title says whom to ask: that may rest on more.
        let is_found = rule.basis != law::Basis::Inferred;
        let titles =
            authority::title_by(rule.id).iter().filter_map(|rests| sure(*rests)).filter(|_| is_found);
        for (basis, confidence) in rows.into_iter().chain(titles) {
            // Both are listed from the surest on.
            let is_no_surer = basis as u8 >= rule.basis as u8 && confidence as u8 >= rule.confidence as u8;
            assert!(
                is_no_surer,
                "{}: {basis:?}, {confidence:?}; its row: {:?}, {:?}",
                rule.id.name(),
                rule.basis,
                rule.confidence
            );
        }
    }
}

#[test]
fn no_row_of_advice_is_surer_than_a_sentence_of_it() {
    let of_steps = STEPS.iter().map(|row| (row.what.name(), row.rests, authority::step(row.what)));
    let of_things = THINGS.iter().map(|row| (row.what.name(), row.rests, authority::thing(row.what)));
    let of_facts = FACTS.iter().map(|row| (row.what.name(), row.rests, authority::fact(row.what)));
    let surer: Vec<_> = of_steps
        .chain(of_things)
        .chain(of_facts)
        .filter_map(|(name, row, sentences)| {
            let least =
                sentences.iter().filter_map(|sentence| sentence.sure()).max_by_key(|sure| *sure as u8)?;
            (least as u8 > row.confidence as u8).then_some((name, row.confidence, least))
        })
        .collect();
    assert_eq!(surer, []);
}

#[test]
fn a_row_says_that_it_is_announced_by_the_announcement_and_inferred_without_a_source() {
    for rule in RULES {
        let by = norm::sources(rule).next().map_or(law::Basis::Inferred, |first| {
            if first == Source::Nit2025 { law::Basis::Announced } else { law::Basis::Published }
        });
        assert_eq!(rule.basis, by, "{}", rule.id.name());
    }
}

/// Who has said what is written in none of the named sources.
const WHO: &[&str] = &["one source", "one university", "a regional migration service", "far as we found"];

#[test]
fn published_sentences_name_their_sources_and_routes_are_as_sure_as_their_titles() {
    for (name, sentence, rests) in each(Lang::En) {
        if let Authority::Published(_, sources) = rests {
            // What has no name among the sources says itself who said it.
            let says_who = WHO.iter().any(|who| sentence.to_lowercase().contains(who));
            assert!(!sources.is_empty() || says_who, "{name}: {sentence}");
        }
    }
    Route::ALL
        .iter()
        .for_each(|route| assert_eq!(authority::gain(*route), authority::title(Verdict::Open(*route))));
}
