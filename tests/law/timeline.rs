//! Is the law complete in time? Each day has exactly one version of it, no gap, no overlap, and each row says
//! until when.

use crate::reading::{answers, day};
use std::collections::HashSet;
use tirkeu::calendar;
use tirkeu::calendar::DAWN;
use tirkeu::decision::in_force::InForce;
use tirkeu::explain::{Content, check, rules};
use tirkeu::lang::Lang;
use tirkeu::law::advice::CAVEATS;
use tirkeu::law::history::Turn;
use tirkeu::law::rules::{RULES, RuleId};
use tirkeu::law::source::{CHECKED, REVIEW_BY, SWITCH};
use tirkeu::screen::html::print;
use tirkeu::site::embed::shell::{shell, since};

fn days() -> impl Iterator<Item = tirkeu::calendar::Date> {
    let (first, last) = (day("2025-11-01"), day("2028-12-31"));
    first.series(jiff::ToSpan::days(1)).take_while(move |day| *day <= last)
}

#[test]
fn each_day_has_one_version_of_the_rules_and_no_rule_twice() {
    assert_eq!(days().count(), 1_157);
    for on in days() {
        let names: Vec<_> = InForce::on(on).rules.iter().map(|rule| rule.id.name()).collect();
        let once: HashSet<_> = names.iter().copied().collect();
        assert_eq!(once.len(), names.len(), "a rule stands twice on {on}");
        assert_eq!(once.contains("before-the-switch"), on < SWITCH, "{on}");
        assert_eq!(once.len() == 1, on < SWITCH, "before the switch one rule says all: {on}");
        assert_eq!(rules(on, Lang::Kk).len(), names.len());
    }
}

#[test]
fn an_article_is_told_of_each_day_on_which_a_rule_or_a_caveat_began_or_ended() {
    let begins =
        RULES.iter().map(|row| row.in_force.from).chain(CAVEATS.iter().map(|caveat| caveat.in_force.from));
    let ends = RULES.iter().filter_map(|row| row.in_force.until?.tomorrow().ok());
    let mut days: Vec<_> = begins.chain(ends).filter(|day| *day > DAWN).collect();
    days.sort_unstable();
    days.dedup();
    assert_eq!(Turn::ALL.iter().map(|turn| turn.day()).collect::<Vec<_>>(), days);
}

#[test]
fn an_article_of_that_day_knows_the_change_and_one_of_the_day_before_does_not() {
    let told = |published: &str, today: &str| since(day(published), day(today)).collect::<Vec<_>>();
    assert_eq!(told("2025-11-23", "2026-11-22"), [Turn::Switch, Turn::AstanaArea, Turn::PilotTerm]);
    assert_eq!(told("2025-11-24", "2026-11-22"), [Turn::AstanaArea, Turn::PilotTerm]);
    assert_eq!(told("2025-12-25", "2026-06-30"), [Turn::AstanaArea]);
    assert_eq!(told("2025-12-26", "2026-06-30"), []);
    assert_eq!(told("2025-12-26", "2026-07-01"), [Turn::PilotTerm]);
    assert_eq!(told("2026-07-01", "2026-11-22"), []);
    assert_eq!(told("2030-01-01", "2026-11-22"), []);
}

#[test]
fn a_card_says_what_has_changed_in_two_lines_and_nothing_where_nothing_has() {
    let first_lines = |published, today: &str| {
        let html = print(&shell(published, day(today), Lang::En));
        let after_the_languages = html.lines().skip_while(|line| !line.contains("</ul>")).skip(2);
        after_the_languages
            .take_while(|line| !line.contains("<div id="))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        first_lines(Some(day("2025-11-24")), "2026-11-22"),
        [
            "<div class=\"notice small\">",
            "<p><a href=\"book-en.html#days\">Some things have changed since this article</a></p>",
            "<p><time datetime=\"2025-12-26\">Astana adopted a rule: 15 m² per person.</time> <time datetime=\"2026-07-01\">The pilot's stated term has passed.</time> </p>",
            "</div>",
        ]
    );
    assert_eq!(first_lines(Some(day("2026-07-01")), "2026-11-22"), Vec::<String>::new());
    assert_eq!(first_lines(None, "2026-11-22"), Vec::<String>::new());
    // A clock before the day of this copy is answered for that day, here too.
    assert_eq!(first_lines(Some(day("2025-11-24")), "2020-01-01").len(), 4);
}

#[test]
fn rows_of_one_rule_follow_one_another_without_gap_or_overlap() {
    let names: HashSet<_> = RuleId::ALL.iter().map(|rule| rule.name()).collect();
    for name in names {
        let mut periods: Vec<_> =
            RULES.iter().filter(|row| row.id.name() == name).map(|row| row.in_force).collect();
        periods.sort_by_key(|period| period.from);
        for pair in periods.windows(2) {
            let next = pair[0].until.and_then(|until| until.tomorrow().ok());
            assert_eq!(next, Some(pair[1].from), "{name} has a gap or an overlap");
        }
        assert!(!periods.is_empty(), "{name} has no row");
    }
}

#[test]
fn every_row_ends_after_it_begins_and_is_checked_before_it_is_reviewed() {
    for row in RULES {
        assert!(row.in_force.until.is_none_or(|until| row.in_force.from <= until), "{}", row.id.name());
        assert!(row.checked < row.review_by, "{}", row.id.name());
        assert!(row.checked <= CHECKED && row.review_by <= REVIEW_BY, "{}", row.id.name());
    }
    assert_eq!(
        (calendar::iso(CHECKED).as_str(), calendar::iso(REVIEW_BY).as_str()),
        ("2026-11-22", "2027-05-22")
    );
}

#[test]
fn until_the_review_day_an_answer_is_current_and_after_it_never() {
    let owner = answers(
        "citizenship=citizen&person=self&age=18-plus&home=private&ownership=sole&signing=eds&device=yes",
    );
    for on in days() {
        let outcome = check(&owner, on, Lang::Kk);
        let Content::Decided(result) = outcome.content else { panic!("{on}") };
        assert_eq!(outcome.notice.is_some(), on > REVIEW_BY, "{on}");
        assert_eq!(result.valid.current, on <= REVIEW_BY, "{on}");
        let before = on < SWITCH;
        assert_eq!(result.valid.until.map(calendar::iso).as_deref(), before.then_some("2025-11-23"), "{on}");
        assert_eq!(result.valid.from, if before { calendar::DAWN } else { SWITCH }, "{on}");
    }
}

#[test]
fn the_day_before_the_switch_nothing_is_asked() {
    let before = tirkeu::law::source::LAST_BEFORE_SWITCH;
    let outcome = check(&answers("person=self&home=unsure"), before, Lang::En);
    assert_eq!(outcome.answers, answers(""), "no answer matters");
    assert!(matches!(outcome.content, Content::Decided(_)));
}
