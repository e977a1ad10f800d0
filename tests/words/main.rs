//! Are the words whole, in each language, on every day?

mod authority;
mod editor;
mod numbers;
mod owner;
mod short;
mod pages;
mod short_names;

use tirkeu::answers::question::Question;
use tirkeu::decision::{norm, terms};
use tirkeu::lang::Lang;
use tirkeu::law::advice::{CaveatId, Step, Thing};
use tirkeu::law::glance::{Action, Fact};
use tirkeu::law::history::Turn;
use tirkeu::law::remedy::Remedy;
use tirkeu::law::result::{Place, Route, Verdict};
use tirkeu::law::rules::{RULES, RuleId};
use tirkeu::law::source::{CHECKED, Source};
use tirkeu::law::terms::Terms;
use tirkeu::proof::cases::versions;
use tirkeu::words::aloud::{self, Aloud};
use tirkeu::words::results::Summary;
use tirkeu::words::word::Word;
use tirkeu::words::{
    Text, advice, book, desk, embed, glance, history, law, owner as owners, page, people, phrases, questions,
    results, rules, services, slip, steps,
};

use strum::VariantArray;

/// What a text is: a sentence ends with a full stop, a title or a label does not.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Form {
    Sentence,
    Title,
}

/// Every text that a person can meet on any day, with what it is.
fn everything() -> Vec<(String, Form, Text)> {
    let mut texts: Vec<_> = versions().into_iter().flat_map(|on| in_terms_of(terms::on(on))).collect();
    texts.dedup_by_key(|(name, _, text)| (name.clone(), *text));
    texts
}

/// Every text, in the terms of a day.
fn in_terms_of(terms: Terms) -> Vec<(String, Form, Text)> {
    use Form::{Sentence, Title};
    let mut texts: Vec<(String, Form, Text)> = Vec::new();
    for question in Question::ALL {
        texts.push((format!("prompt of {question:?}"), Title, questions::prompt(*question, terms)));
        texts.push((format!("finding out {question:?}"), Sentence, questions::find_out(*question, terms)));
        texts.extend(
            questions::hint(*question, terms).map(|hint| (format!("hint of {question:?}"), Sentence, hint)),
        );
        texts.extend(
            question
                .values()
                .iter()
                .map(|value| (format!("{value:?}"), Title, questions::label(*value, terms))),
        );
    }
    for verdict in Verdict::ALL {
        for at in [None, Some(Place::Home), Some(Place::SelfServiceZone)] {
            texts.push((
                format!("title of {verdict:?} at {at:?}"),
                Title,
                results::title(*verdict, at, terms),
            ));
        }
        texts.push((format!("then {verdict:?}"), Sentence, results::then(*verdict, terms)));
    }
    for route in Route::ALL {
        for at in [None, Some(Place::Home), Some(Place::SelfServiceZone)] {
            texts.push((format!("gain of {route:?} at {at:?}"), Sentence, results::gain(*route, at, terms)));
        }
    }
    texts.extend(
        Summary::VARIANTS
            .iter()
            .map(|summary| (format!("{summary:?}"), Sentence, results::summary(*summary, terms))),
    );
    texts.extend(
        RuleId::ALL
            .iter()
            .filter_map(|rule| Some((format!("title of {rule:?}"), Title, rules::title(*rule, terms)?))),
    );
    texts.extend(Summary::VARIANTS.iter().filter_map(|summary| {
        Some((format!("title of {summary:?}"), Title, results::title_of(*summary, terms)?))
    }));
    texts.extend(
        Remedy::ALL.iter().map(|remedy| (format!("{remedy:?}"), Sentence, results::remedy(*remedy, terms))),
    );
    texts.extend(
        RuleId::ALL.iter().map(|rule| (format!("{rule:?}"), Sentence, rules::sentence(*rule, terms))),
    );
    texts.extend(
        CaveatId::ALL.iter().map(|caveat| (format!("{caveat:?}"), Sentence, advice::caveat(*caveat, terms))),
    );
    texts
        .extend(Step::VARIANTS.iter().map(|step| (format!("{step:?}"), Sentence, steps::line(*step, terms))));
    texts.extend(
        Step::VARIANTS
            .iter()
            .filter_map(|step| Some((format!("behind {step:?}"), Sentence, steps::more(*step, terms)?))),
    );
    texts.extend(
        Step::VARIANTS
            .iter()
            .filter_map(|step| Some((format!("path of {step:?}"), Title, steps::path(*step)?))),
    );
    texts.extend(Fact::ALL.iter().map(|fact| (format!("{fact:?}"), Title, glance::fact(*fact, terms))));
    texts.extend(Action::ALL.iter().map(|action| (format!("{action:?}"), Title, glance::action(*action))));
    texts.extend(
        Thing::VARIANTS.iter().map(|thing| (format!("{thing:?}"), Sentence, advice::thing(*thing, terms))),
    );
    texts.extend(
        Aloud::ALL.iter().map(|said| (format!("aloud {said:?}"), Sentence, aloud::sentence(*said, terms))),
    );
    texts.extend(
        Step::VARIANTS
            .iter()
            .filter_map(|step| Some((format!("slip {step:?}"), Sentence, slip::step(*step, terms)?))),
    );
    for (name, text) in [
        ("the title of the desk", desk::TITLE),
        ("whose home", desk::HOME),
        ("who is registered", desk::WHO),
        ("with what", desk::MEANS),
        ("ask", desk::ASK),
        ("say", desk::SAY),
        ("undo", desk::UNDO),
        ("the next person", desk::CLEAR),
        ("keys answer", desk::KEYS_ANSWER),
        ("digits", desk::DIGITS),
        ("letters", desk::LETTERS),
        ("the desk as a file", desk::AS_A_FILE),
        ("in the checker", desk::IN_THE_CHECKER),
        ("the slip", slip::SLIP),
        ("print", slip::PRINT),
        ("first language", slip::FIRST_LANGUAGE),
        ("same case", slip::SAME_CASE),
        ("a case that depends", slip::DEPENDS),
        ("code", slip::QR_CODE),
    ] {
        texts.push((name.to_owned(), Title, text));
    }
    for (name, text) in [
        ("what the desk is for", desk::TAGLINE),
        ("said where it depends", aloud::DEPENDS),
        ("the desk failed in a file", desk::FAILED_IN_A_FILE),
        ("an address unread", desk::UNREAD),
        ("no slip yet", slip::NOT_YET),
        ("no address", slip::NO_ADDRESS),
    ] {
        texts.push((name.to_owned(), Sentence, text));
    }
    texts.extend(Source::ALL.iter().map(|source| (format!("{source:?}"), Title, law::title(*source))));
    texts.extend(services::other_services(terms).into_iter().chain([services::UNEXPECTED_SMS]).flat_map(
        |other| {
            [
                ("name of another service".to_owned(), Title, other.name),
                ("other service".to_owned(), Sentence, other.says),
            ]
        },
    ));
    for part in owners::Part::ALL {
        texts.push((format!("heading of {part:?}"), Title, owners::heading(*part)));
        texts.extend(owners::ways(*part).iter().filter_map(|way| match way {
            owners::Way::Out(label, _) => Some((format!("a way from {part:?}"), Title, *label)),
            owners::Way::Part(_) => None,
        }));
    }
    texts.extend(
        owners::Saying::ALL
            .iter()
            .map(|saying| (format!("{saying:?}"), Sentence, owners::says(*saying, terms))),
    );
    for question in Question::ALL {
        texts.push((format!("heading of {question:?}"), Title, people::heading(*question)));
        for value in question.values() {
            texts.push((format!("clause of {value:?}"), Title, people::clause(*value)));
            texts.push((format!("short name of {value:?}"), Title, people::short(*value)));
        }
    }
    texts.extend(
        RULES
            .iter()
            .map(|rule| (format!("effect of {:?}", rule.id), Sentence, book::effect(norm::effect(rule)))),
    );
    texts.extend(Turn::ALL.iter().map(|turn| (format!("{turn:?}"), Sentence, history::changed(*turn))));
    texts.extend(
        embed::DIAGNOSES
            .iter()
            .map(|diagnosis| (format!("diagnosis {}", diagnosis.code), Sentence, diagnosis.says)),
    );
    texts.extend(
        embed::FOR_DEVELOPERS_LINES.iter().map(|line| ("for developers".to_owned(), Sentence, *line)),
    );
    for (name, text) in [
        ("private in an article", page::PRIVATE_IN_AN_ARTICLE),
        ("the title of the page for editors", embed::TITLE),
        ("the day of publication", embed::PUBLISHED),
        ("the headline of the example", embed::ARTICLE_TITLE),
        ("what was found", embed::FOUND),
        ("changed since", page::CHANGED_SINCE),
        ("the title of the owner's page", owners::TITLE),
        ("the hour", owners::the_hour(terms)),
        ("what is on the owner's page", owners::CONTENTS),
        ("how far to trust it", owners::TRUST),
        ("our advice", owners::OUR_ADVICE),
        ("for oneself", owners::FOR_ONESELF),
        ("to the owner's page", phrases::GOT_AN_SMS),
    ] {
        texts.push((name.to_owned(), Title, text));
    }
    for (name, text) in [
        ("what the owner's page is for", owners::TAGLINE),
        ("how to read where it is written", owners::TRUST_HINT),
        ("key facts", embed::key_facts(terms)),
        ("what the snippet is for", embed::TAGLINE),
        ("what happens in an article", embed::WHAT_HAPPENS),
        ("a script makes the snippet", embed::NEEDS_A_SCRIPT),
        ("why the day", embed::WHY_PUBLISHED),
        ("why to begin there", embed::WHY_START_FROM),
        ("copied", embed::COPIED),
        ("calling the doctor", embed::CALL_THE_DOCTOR),
        ("note of the example", embed::ARTICLE_NOTE),
        ("before the checker", embed::article_before(terms)),
        ("after the checker", embed::ARTICLE_AFTER),
        ("what a case is", book::WHAT_A_CASE_IS),
        ("how to read the map", book::MAP_HINT),
        ("your way", book::YOUR_WAY),
        ("no source", book::NO_SOURCE),
        ("what the verification does", book::VERIFY_WHAT),
        ("the same", book::SAME),
        ("not the same", book::NOT_THE_SAME),
        ("not verified", book::NOT_VERIFIED),
        ("not current", book::NOT_CURRENT),
        ("disclaimer", page::DISCLAIMER),
        ("stale", page::STALE),
        ("wrong clock", page::WRONG_CLOCK),
        ("by links", page::BY_LINKS),
        ("kept", page::KEPT_OFFLINE),
        ("newer", page::NEWER),
        ("private", page::PRIVATE),
        ("private in a frame", page::PRIVATE_IN_A_FRAME),
        ("failed", page::FAILED),
        ("no script", page::NO_SCRIPT),
    ] {
        texts.push((name.to_owned(), Sentence, text));
    }
    for (name, is_sentence, text) in pages::all() {
        texts.push((name, if is_sentence { Sentence } else { Title }, text));
    }
    texts
}

#[test]
fn every_text_is_whole_and_in_its_own_alphabet() {
    for (name, form, text) in everything() {
        for lang in Lang::ALL {
            let said = text.in_language(*lang);
            let at = format!("{name}, {}: {said}", lang.code());
            assert_eq!(said.trim(), said, "{at}");
            assert!(!said.contains("  ") && !said.contains(" ,") && !said.contains(" ."), "{at}");
            let ends = said.ends_with(['.', '?', '!']);
            match form {
                Form::Sentence => assert!(ends, "a sentence has its full stop: {at}"),
                Form::Title => assert!(!said.ends_with('.'), "a title has none: {at}"),
            }
            assert_eq!(said.matches('«').count(), said.matches('»').count(), "{at}");
            assert_eq!(said.matches('(').count(), said.matches(')').count(), "{at}");
            let kazakh_letters = said.to_lowercase().contains(['ә', 'ғ', 'қ', 'ң', 'ө', 'ұ', 'ү', 'һ', 'і']);
            match lang {
                Lang::Ru => {
                    assert!(!kazakh_letters || said.contains("/НҚ"), "Kazakh letters in Russian: {at}");
                }
                Lang::Kk => assert!(!said.to_lowercase().contains(" табылады"), "{at}"),
                Lang::En => {
                    let names = said.split(['«', '»']).step_by(2).collect::<String>();
                    let names = ["ЦОН", "НҚ"].iter().fold(names, |rest, name| rest.replace(name, ""));
                    assert!(
                        !names
                            .chars()
                            .any(|letter| ('а'..='я')
                                .contains(&letter.to_lowercase().next().unwrap_or(letter))),
                        "{at}"
                    );
                }
            }
        }
    }
}

/// The programs know whether there is a text, and not which day it is then.
#[test]
fn a_text_that_is_there_at_one_time_is_there_at_all_times() {
    for terms in terms::EDITIONS {
        for (word, lang) in Word::all().flat_map(|word| Lang::ALL.iter().map(move |lang| (word, *lang))) {
            assert_eq!(word.said(terms, lang).is_some(), word.is_there(), "{word:?} in {}", lang.code());
        }
    }
}

/// One breath: at a counter nobody hears the end of a longer one. A word has a letter or a digit in it.
#[test]
fn what_is_said_aloud_has_at_most_twenty_words_and_a_line_of_the_slip_fifteen() {
    let words = |text: &str| text.split(' ').filter(|word| word.contains(char::is_alphanumeric)).count();
    for (name, _, text) in everything() {
        let most = match name.split(' ').next() {
            Some("aloud") => 20,
            Some("slip") => 15,
            Some(_) | None => continue,
        };
        for lang in Lang::ALL {
            let said = text.in_language(*lang);
            assert!(words(said) <= most, "{name}, {}, {} words: {said}", lang.code(), words(said));
        }
    }
}

#[test]
fn nothing_is_promised() {
    for (name, _, text) in everything() {
        for lang in Lang::ALL {
            let promises: &[&str] = match lang {
                Lang::Kk => &["құқығыңыз бар", "кепілдік"],
                Lang::Ru => &["имеете право", "гарант", "обязаны"],
                Lang::En => &["entitled", "guarantee"],
            };
            let said = text.in_language(*lang);
            let promised = promises.iter().find(|promise| said.to_lowercase().contains(**promise));
            assert_eq!(promised, None, "{name}: {said}");
        }
    }
}

#[test]
fn no_two_answers_of_a_question_and_no_two_results_read_the_same() {
    let differ = |texts: Vec<Text>| {
        for lang in Lang::ALL {
            let mut said = std::collections::HashSet::new();
            let twice: Vec<_> =
                texts.iter().map(|text| text.in_language(*lang)).filter(|text| !said.insert(*text)).collect();
            assert_eq!(twice, [""; 0], "what differs for the rules reads the same in {lang:?}");
        }
    };
    Question::ALL.iter().for_each(|question| {
        differ(question.values().iter().map(|value| questions::label(*value, Terms::default())).collect());
    });
    for terms in versions().into_iter().map(terms::on) {
        let title = |verdict: &Verdict| results::title(*verdict, Some(Place::Home), terms);
        differ(Verdict::ALL.iter().map(title).collect());
        differ(RuleId::ALL.iter().map(|rule| rules::sentence(*rule, terms)).collect());
        differ(Question::ALL.iter().map(|question| questions::prompt(*question, terms)).collect());
    }
}

#[test]
fn names_of_menus_stand_as_on_the_portal() {
    let russian_names: &[(Step, &[&str])] = &[
        (
            Step::FileOnThePortal,
            &[
                "Гражданам",
                "Гражданство, миграция и иммиграция",
                "Прописка по месту жительства",
                "Заказать услугу онлайн",
            ],
        ),
        (
            Step::FileInTheApp,
            &["Госуслуги", "Недвижимость и ЖКХ", "Регистрация по месту жительства населения РК"],
        ),
        (Step::FollowIt, &["История получения услуг", "Сообщения", "История личного кабинета"]),
    ];
    for (step, names) in russian_names {
        for (lang, name) in Lang::ALL.iter().flat_map(|lang| names.iter().map(move |name| (lang, name))) {
            assert!(
                steps::path(*step)
                    .or(steps::more(*step, terms::on(CHECKED)))
                    .unwrap()
                    .in_language(*lang)
                    .contains(&format!("«{name}»")),
                "{name} in {}",
                lang.code()
            );
        }
    }
}
