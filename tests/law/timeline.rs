//! Is the law complete in time? Each day has exactly one version of it, no gap, no overlap, and each row says
//! until when.

use crate::days::turns;
use crate::gate::sound;
use crate::person;
use crate::reading::{after_all, answers, led_on, segments};
use std::collections::HashSet;
use tirkeu::answers::question::Answers;
use tirkeu::calendar::{DAWN, Date};
use tirkeu::decision::in_force::InForce;
use tirkeu::decision::terms;
use tirkeu::explain::turns::since;
use tirkeu::explain::{Content, Valid, check, rules};
use tirkeu::lang::Lang;
use tirkeu::law::advice::CAVEATS;
use tirkeu::law::history::Turn;
use tirkeu::law::rules::{RULES, Rule, RuleId};
use tirkeu::law::source::{CHECKED, LAST_BEFORE_SWITCH, REVIEW_BY, SWITCH};
use tirkeu::proof::cases::distinct;
use tirkeu::screen::html::print;
use tirkeu::screen::place::Around;
use tirkeu::screen::shell::write;
use tirkeu::screen::tree::Tree;
use tirkeu::words::history::changed;
use tirkeu::words::page::{PRIVATE_IN_A_FRAME, PRIVATE_IN_AN_ARTICLE};
use tirkeu::words::phrases::CHANGED_SINCE;

/// Each day from a month before the first edge in time to a month after the last.
fn days() -> impl Iterator<Item = Date> {
    let first = segments().into_iter().min().unwrap().plus_days(-31).unwrap();
    first.onwards().take_while(|day| *day <= after_all())
}

#[test]
fn each_day_has_one_version_of_the_rules_and_no_rule_twice() {
    sound();
    for on in days() {
        let names: Vec<_> = InForce::on(on).rows().iter().map(|rule| rule.id.name()).collect();
        let once: HashSet<_> = names.iter().copied().collect();
        assert_eq!(once.len(), names.len(), "a rule stands twice on {on}");
        assert!(!names.is_empty(), "no rule is in force on {on}");
        assert_eq!(once.contains("before-the-switch"), on < SWITCH, "{on}");
        assert_eq!(once.len() == 1, on < SWITCH, "before the switch one rule says all: {on}");
        assert_eq!(rules(on, Lang::Kk).len(), names.len());
    }
}

#[test]
fn an_article_is_told_of_each_day_on_which_a_rule_or_a_caveat_began_or_ended() {
    sound();
    let days = turns(RULES, CAVEATS);
    let told: Vec<_> = Turn::ALL.iter().map(|turn| turn.day()).collect();
    assert!(told.is_sorted(), "turns are listed in the order of their days");
    let untold = days.iter().filter(|day| !told.contains(day));
    let untold =
        untold.map(|day| format!("on {day} a row begins or ends: src/law/history.rs has no turn of it"));
    let idle = told.iter().filter(|day| !days.contains(day));
    let idle = idle.map(|day| format!("src/law/history.rs has a turn of {day}: no row begins or ends on it"));
    let lines: Vec<_> = untold.chain(idle).collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

#[test]
fn an_article_of_that_day_knows_the_change_and_one_of_the_day_before_does_not() {
    for turn in Turn::ALL {
        let (before, day) = (turn.day().yesterday().unwrap(), turn.day());
        let is_told = |published, today| since(published, today).any(|told| told == *turn);
        assert!(is_told(before, day) && is_told(before, after_all()), "{turn:?}");
        assert!(!is_told(before, before), "{turn:?}: it is still to come");
        assert!(!is_told(day, day) && !is_told(day, after_all()), "{turn:?}");
        assert!(!is_told(after_all(), day), "{turn:?}: whoever writes later knows");
    }
    assert_eq!(since(DAWN, after_all()).collect::<Vec<_>>(), Turn::ALL);
}

#[test]
fn a_card_says_what_the_page_around_it_can_learn_and_a_frame_something_else() {
    for lang in Lang::ALL {
        let said = |around| {
            let mut tree = Tree::new(*lang);
            write(&mut tree, None, around, CHECKED);
            print(&tree)
        };
        let [article, frame] =
            [PRIVATE_IN_AN_ARTICLE, PRIVATE_IN_A_FRAME].map(|text| text.in_language(*lang));
        for (around, is_said, is_not) in [(Around::Article, article, frame), (Around::Frame, frame, article)]
        {
            let html = said(around);
            assert!(html.contains(is_said) && !html.contains(is_not), "{around:?}: {html}");
        }
    }
}

#[test]
fn a_card_says_what_has_changed_in_two_lines_and_nothing_where_nothing_has() {
    let first_lines = |published, today| {
        let mut tree = Tree::new(Lang::En);
        write(&mut tree, published, Around::Article, today);
        let html = print(&tree);
        let after_the_languages = html.lines().skip_while(|line| !line.contains("</ul>")).skip(2);
        after_the_languages
            .take_while(|line| !line.contains("<div id="))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let said = |turn: &Turn| {
        let changed = changed(*turn).in_language(Lang::En);
        format!("<time datetime=\"{}\">{changed}</time> ", turn.day())
    };
    let mut lengths = HashSet::new();
    let published = segments().into_iter().chain([CHECKED, after_all()]);
    for published in published {
        for today in segments().into_iter().chain([DAWN, CHECKED, after_all()]) {
            // A clock before the day of this copy is answered for that day, here too.
            let now = today.max(CHECKED);
            let turns: Vec<_> =
                Turn::ALL.iter().filter(|turn| (published < turn.day()) && (turn.day() <= now)).collect();
            let expected = if turns.is_empty() {
                Vec::new()
            } else {
                let title = CHANGED_SINCE.in_language(Lang::En);
                vec![
                    "<div class=\"notice small\">".to_owned(),
                    format!("<p><a href=\"book-en.html#days\">{title}</a></p>"),
                    format!("<p>{}</p>", turns.into_iter().map(said).collect::<String>()),
                    "</div>".to_owned(),
                ]
            };
            lengths.insert(expected.len());
            assert_eq!(first_lines(Some(published), today), expected, "{published}, read on {today}");
        }
    }
    assert_eq!(lengths, HashSet::from([0, 4]), "both were met");
    assert_eq!(first_lines(None, after_all()), Vec::<String>::new());
}

#[test]
fn rows_of_one_rule_follow_one_another_without_gap_or_overlap() {
    sound();
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
    sound();
    for row in RULES {
        assert!(row.in_force.until.is_none_or(|until| row.in_force.from <= until), "{}", row.id.name());
        assert!(row.checked < row.review_by, "{}", row.id.name());
        assert!(row.checked <= CHECKED && row.review_by <= REVIEW_BY, "{}", row.id.name());
    }
}

#[test]
fn until_the_review_day_an_answer_is_current_and_after_it_never() {
    sound();
    for on in days() {
        let in_force = InForce::on(on);
        let review_by = in_force.rows().iter().map(|row| row.review_by).min().unwrap();
        let outcome = check(&led_on(&in_force, Answers::default()), on, Lang::Kk);
        let Content::Decided(result) = outcome.content else { panic!("{on}") };
        assert_eq!(outcome.notice.is_some(), on > review_by, "{on}");
        assert_eq!(result.valid.current, on <= review_by, "{on}");
    }
}

#[test]
fn an_answer_is_valid_just_as_long_as_the_rows_that_decided_it_are_in_force() {
    sound();
    for on in segments() {
        for (answers, _) in distinct(&InForce::on(on)) {
            let Content::Decided(result) = check(&answers, on, Lang::Kk).content else { panic!("{on}") };
            let of = || format!("{on}, «{}»", person::sentence(&answers));
            let decided = |on: Date| {
                let decides = |row: &&'static Rule| result.because.iter().any(|reason| reason.rule == row.id);
                let rows = InForce::on(on).rows().iter().filter(decides);
                // The same row says something else where what it follows is another.
                let of_day = |row: &'static Rule| (std::ptr::from_ref(row), terms::period(row, on));
                rows.map(of_day).collect::<Vec<_>>()
            };
            let Valid { from, until, .. } = result.valid;
            assert!(from <= on && until.is_none_or(|until| on <= until), "{}", of());
            for within in [from, until.unwrap_or(Date::MAX)] {
                assert_eq!(decided(within), decided(on), "also on {within}: {}", of());
            }
            for without in [from.yesterday().ok(), until.and_then(|until| until.tomorrow().ok())] {
                let other = without.filter(|day| *day >= DAWN);
                assert!(other.is_none_or(|day| decided(day) != decided(on)), "{}, not {other:?}", of());
            }
        }
    }
}

#[test]
fn the_day_before_the_switch_nothing_is_asked() {
    sound();
    let outcome = check(&answers("person=self&home=unsure"), LAST_BEFORE_SWITCH, Lang::En);
    assert_eq!(outcome.answers, answers(""), "no answer matters");
    assert!(matches!(outcome.content, Content::Decided(_)));
}
