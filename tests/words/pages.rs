//! Do the pages for after the result say what they may: whole, short enough for two SMS, of nobody?

use strum::VariantArray;
use tirkeu::decision::terms;
use tirkeu::lang::Lang;
use tirkeu::law::source::CHECKED;
use tirkeu::proof::cases::versions;
use tirkeu::words::accessibility::{self, Part};
use tirkeu::words::agree::{self, Fault, Field, LONGEST_MESSAGE, Reads};
use tirkeu::words::otherwise::{self, Happened};
use tirkeu::words::{Text, send};

/// In units of UTF-16, which is how an SMS with Cyrillic letters counts.
fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

#[test]
fn the_message_fits_into_two_sms_in_each_language_in_which_it_is_sent() {
    assert_eq!(LONGEST_MESSAGE, 134);
    for on in versions() {
        for reads in [Reads::Kazakh, Reads::Russian] {
            let message = agree::message(terms::on(on)).in_language(reads.lang());
            let units = units(message);
            assert!(units <= LONGEST_MESSAGE, "{units} units in {}: {message}", reads.lang().code());
            // A letter of two units may be torn in two where the parts meet.
            assert_eq!(units, message.chars().count(), "{message}");
        }
    }
    let [kk, ru] = [Reads::Kazakh, Reads::Russian]
        .map(|reads| units(agree::message(terms::on(CHECKED)).in_language(reads.lang())));
    assert_eq!((kk, ru), (132, 133), "the longest and the shortest are known");
}

#[test]
fn the_message_says_what_comes_for_how_long_and_that_nobody_is_told_the_code_and_names_nobody() {
    for (lang, parts) in [
        (Lang::Kk, ["1414-тің SMS-ін", "бір сағат ішінде", "ешкімге айтпаңыз"]),
        (Lang::Ru, ["С 1414 придёт SMS", "за час", "никому не диктуйте"]),
        (Lang::En, ["SMS will come from 1414", "within one hour", "Tell nobody the code"]),
    ] {
        let message = agree::message(terms::on(CHECKED)).in_language(lang);
        for part in parts {
            assert!(message.contains(part), "{part} in {message}");
        }
        for of_somebody in ["http", "www", ".kz", "@", "{", "ИИН", "ЖСН", "IIN"] {
            assert!(!message.contains(of_somebody), "{of_somebody} in {message}");
        }
        let digits: String = message.chars().filter(char::is_ascii_digit).collect();
        assert_eq!(digits, "1414", "{message}");
    }
}

fn sentences() -> Vec<(String, Text)> {
    let terms = terms::on(CHECKED);
    let faults =
        Field::VARIANTS.iter().flat_map(|field| Fault::VARIANTS.iter().map(move |fault| (field, fault)));
    let faults =
        faults.map(|(field, fault)| (format!("{fault:?} of {field:?}"), agree::fault(*field, *fault)));
    let named = [
        ("the message", agree::message(terms)),
        ("what the page agree is for", agree::TAGLINE),
        ("how to send the message", agree::MESSAGE_HINT),
        ("what begins at the time", agree::AGREED_HINT),
        ("how the deadline is counted", agree::deadline_hint(terms)),
        ("no file", agree::NO_FILE),
        ("ready", agree::READY),
        ("the hour in a calendar", agree::owner_confirms(terms)),
        ("the deadline in a calendar", agree::deadline(terms)),
        ("what the page otherwise is for", otherwise::TAGLINE),
        ("meanwhile", otherwise::MEANWHILE),
        ("where to send it", otherwise::SEND_IT),
        ("the text has come", otherwise::READY),
        ("how the text begins", otherwise::BEGINS),
        ("what the statement is for", accessibility::TAGLINE),
        ("copied", send::COPIED),
        ("not copied", send::NOT_COPIED),
        ("by hand", send::BY_HAND),
        ("not started", send::NOT_STARTED),
    ];
    let statement = Part::ALL.iter().flat_map(|part| {
        let lines = accessibility::says(*part).iter().enumerate();
        lines.map(move |(place, text)| (format!("{part:?} {place}"), *text))
    });
    faults.chain(named.map(|(name, text)| (name.to_owned(), text))).chain(statement).collect()
}

fn titles() -> Vec<(String, Text)> {
    let happened = Happened::ALL.iter().map(|happened| (happened.name().to_owned(), happened.label()));
    let named = [
        ("the title of agree", agree::TITLE),
        ("the message's heading", agree::MESSAGE),
        ("reads Kazakh", Reads::Kazakh.label()),
        ("reads Russian", Reads::Russian.label()),
        ("the calendar", agree::CALENDAR),
        ("the time agreed on", agree::AGREED),
        ("the day", agree::DAY),
        ("the time", agree::TIME),
        ("the deadline", agree::DEADLINE),
        ("moved in", agree::MOVED_IN),
        ("add", agree::ADD),
        ("save again", agree::SAVE_AGAIN),
        ("the owner confirms", agree::OWNER_CONFIRMS),
        ("the title of otherwise", otherwise::TITLE),
        ("the title of the statement", accessibility::TITLE),
        ("the call", accessibility::CALL),
        ("what happened", otherwise::WHAT_HAPPENED),
        ("the text", otherwise::YOUR_TEXT),
        ("share", send::SHARE),
        ("copy", send::COPY),
        ("by SMS", send::BY_SMS),
        ("back", send::BACK_TO_THE_RESULT),
    ];
    let parts = Part::ALL.iter().map(|part| (format!("heading of {part:?}"), accessibility::heading(*part)));
    happened.chain(named.map(|(name, text)| (name.to_owned(), text))).chain(parts).collect()
}

/// Every text of the two pages, with whether it is a sentence.
pub fn all() -> Vec<(String, bool, Text)> {
    let sentences = sentences().into_iter().map(|(name, text)| (name, true, text));
    sentences.chain(titles().into_iter().map(|(name, text)| (name, false, text))).collect()
}

#[test]
fn no_sentence_is_longer_than_a_tired_person_reads() {
    for (name, text) in sentences() {
        for lang in Lang::ALL {
            for sentence in tirkeu::words::authority::sentences(text.in_language(*lang)) {
                let words = sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric));
                assert!(words.count() <= 20, "{name}, {}: {sentence}", lang.code());
            }
        }
    }
}

#[test]
fn what_can_happen_is_a_closed_list_and_each_is_known_by_its_name() {
    let names: Vec<_> = Happened::ALL.iter().map(|happened| happened.name()).collect();
    let expected = [
        "rejected-though-confirmed",
        "no-sms",
        "not-in-the-menu",
        "sent-to-the-centre",
        "sent-back-by-the-centre",
        "another-document",
        "something-else",
    ];
    assert_eq!(names, expected);
    for happened in Happened::ALL {
        assert_eq!(Happened::named(happened.name()), Some(*happened));
    }
    assert_eq!(Happened::named("nothing"), None);
}
