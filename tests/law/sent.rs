//! Does what somebody has sent become a row of the situations: of a good link, of an old one, and of a broken one
//! every mistake?

use tirkeu::answers::link::Link;
use tirkeu::calendar::Date;
use tirkeu::lang::Lang;
use tirkeu::law::result::Verdict;
use tirkeu::law::source::{CHECKED, FIRST_CHECK, LATEST};
use tirkeu::proof::sent::{Sent, TO_SAY};
use tirkeu::site::otherwise::report;
use tirkeu::words::otherwise::Happened;

const TENANT: &str = "citizenship=citizen&person=self&age=18-plus&home=private&ownership=others&stay=permanent&protectedOwner=none&consent=ready&signing=sms&device=yes";

/// The row, or every mistake.
fn row(text: &str) -> Result<String, Vec<String>> {
    let read = Sent::read(text).map(|sent| sent.row());
    read.map_err(|mistakes| mistakes.iter().map(ToString::to_string).collect())
}

/// A day of answers on which nothing of the law changes, and which no row calls `NOW`.
fn soon() -> Date {
    CHECKED.tomorrow().unwrap()
}

/// A day as it is written in a row.
fn in_a_row(day: Date) -> String {
    format!("date({}, {}, {})", day.year(), day.month(), day.day())
}

#[test]
fn a_link_becomes_a_row_with_what_is_said_today_and_a_place_for_what_the_portal_said() {
    let expected = format!(
        "    // Sent, and to be settled. Said today: `owner-consent at home`.
    Row {{ says: \"The portal answered otherwise\", on: NOW,
        answers: \"{TENANT}\",
        expect: result(\"{TO_SAY}\", \"citizen-applies other-owner-confirms\", \"pilot-term signature-or-both consent-form other-channels astana-area\") }},"
    );
    for link in [
        format!("https://example.org/checker-ru.html#{TENANT}"),
        format!("https://example.org/checker-ru.html%23{TENANT}"),
        format!("  look: (checker-kk.html#{}), thanks", TENANT.replace('&', "&amp;")),
        format!("#{TENANT}"),
        TENANT.to_owned(),
        format!("https://example.org/#{TENANT}&utm_source=chat."),
    ] {
        assert_eq!(row(&link).as_deref(), Ok(expected.as_str()), "{link}");
    }
}

#[test]
fn the_whole_text_says_the_day_the_version_and_what_happened_in_any_language() {
    let expected = format!(
        "    // Sent, and to be settled, version 0a1b2c3d4e. Said today: `owner-consent at home`.
    Row {{ says: \"No SMS came to the owner\", on: {},
        answers: \"{TENANT}\",
        expect: result(\"{TO_SAY}\", \"citizen-applies other-owner-confirms\", \"pilot-term signature-or-both consent-form other-channels astana-area\") }},",
        in_a_row(soon())
    );
    for lang in Lang::ALL {
        let checker = format!("https://example.org/checker-{}.html", lang.code());
        let text = report(*lang, Happened::NoSms, Link::read(TENANT).answers, &checker, "0a1b2c3d4e", soon());
        assert_eq!(row(&text).as_deref(), Ok(expected.as_str()), "{text}");
        // A messenger may make one line of it.
        assert_eq!(row(&text.replace('\n', " ")).as_deref(), Ok(expected.as_str()), "{text}");
    }
}

#[test]
fn what_opens_afterwards_and_what_would_change_it_stand_in_the_row() {
    let text =
        row("#citizenship=citizen&person=self&age=18-plus&home=state-rental&lease=not-listed").unwrap();
    let expected = format!(
        "        expect: Expected::Result {{ result: \"{TO_SAY}\", because: \"not-in-lease\",
            caveats: \"\", then: \"online\", changes: \"lease=listed -> online\" }} }},"
    );
    assert!(text.ends_with(&expected), "{text}");
}

#[test]
fn an_old_link_that_has_no_answer_to_a_newer_question_says_that_it_is_asked() {
    let text = row(&format!("#{}", TENANT.replace("&stay=permanent", ""))).unwrap();
    assert!(text.contains("Said today: asked `stay`."), "{text}");
    assert!(text.contains(&format!("expect: result(\"{TO_SAY}\", \"\", \"\")")), "{text}");
    let depends = row(&format!("#{}", TENANT.replace("consent=ready", "consent=unsure"))).unwrap();
    assert!(depends.contains("Said today: depends on `consent`."), "{depends}");
}

#[test]
fn a_row_fails_until_somebody_has_written_what_the_portal_said() {
    assert!(Verdict::ALL.iter().all(|verdict| !TO_SAY.starts_with(verdict.name())));
    assert_eq!(Sent::read(TENANT).unwrap().on, CHECKED);
}

/// The first version that answered anybody is as old as the first comparison: what it said may be sent today.
#[test]
fn an_answer_of_an_earlier_version_is_read_and_no_day_before_the_first_one_or_after_the_latest() {
    let sent = |day: Date| format!("#person=self tirkeu 0a1b {day} no-sms");
    for on in [FIRST_CHECK.on, CHECKED, soon(), LATEST] {
        let read = Sent::read(&sent(on)).unwrap();
        assert_eq!(read.on, on);
        let written = if on == CHECKED { "NOW".to_owned() } else { in_a_row(on) };
        assert!(read.row().contains(&format!("on: {written},")), "{}", read.row());
    }
    for on in [FIRST_CHECK.on.yesterday().unwrap(), LATEST.tomorrow().unwrap()] {
        assert_eq!(
            row(&sent(on)),
            Err(vec![format!("`{on}` is not between {} and {LATEST}", FIRST_CHECK.on)])
        );
    }
}

#[test]
fn every_mistake_of_a_broken_text_is_named() {
    let wrong = |text: &str| row(text).unwrap_err();
    assert_eq!(wrong(""), ["`` has no link to a case in it"]);
    assert_eq!(wrong("the portal said no"), ["`the portal said no` has no link to a case in it"]);
    assert_eq!(wrong("https://example.org/#"), ["`https://example.org/#` has no link to a case in it"]);
    assert_eq!(
        wrong("https://example.org/#age=forever&person=self&colour=blue"),
        ["`age=forever` is no part of a link to a case", "`colour=blue` is no part of a link to a case"]
    );
    assert_eq!(
        wrong("#colour=blue"),
        ["`colour=blue` is no part of a link to a case", "`#colour=blue` is a link without answers"]
    );
    assert_eq!(
        wrong("#person=me tirkeu 0a1b 2027-02-31 no-answer"),
        [
            "`person=me` is no part of a link to a case",
            "`#person=me` is a link without answers",
            "`2027-02-31` is not a day of the calendar, written YYYY-MM-DD",
            "`no-answer` is not on the list of what can happen",
        ]
    );
    let long = wrong(&format!("#person={}", "x".repeat(100_000)));
    assert!(long.iter().all(|mistake| mistake.len() < 120), "{long:?}");
}
